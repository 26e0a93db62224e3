# Les cinq étapes d’un examen et ce qui y est dit.

review-step-request = Demande
review-step-permissions = Autorisations
review-step-sign-in = Connexion
review-step-evidence = Constats
review-step-report = Rapport

review-note-unclear = { $count ->
        [0] Rien à vérifier pour l’instant
        [one] { $count } point à éclaircir
        [many] { $count } de points à éclaircir
       *[other] { $count } points à éclaircir
    }
review-note-permissions = { $count ->
        [one] { $count } autorisation
        [many] { $count } d’autorisations
       *[other] { $count } autorisations
    }
review-note-signing-in = En attente du navigateur
review-note-signed-in = Connexion établie
review-note-signed-in-earlier = Connexion antérieure
review-note-not-signed-in = Pas de connexion
review-note-evidence = Réponses : { $answered } sur { $total }
review-note-report-ready = Il ne manque rien
review-note-report-open = { $count ->
        [one] { $count } point encore ouvert
        [many] { $count } de points encore ouverts
       *[other] { $count } points encore ouverts
    }
# $decided, $total (numbers)
review-progress = Décisions : { $decided } sur { $total }

review-open-undecided = { $count ->
        [one] { $count } autorisation attend encore une décision.
        [many] { $count } d’autorisations attendent encore une décision.
       *[other] { $count } autorisations attendent encore une décision.
    }
review-open-kinds = { $count ->
        [one] Pour { $count } autorisation, il reste à préciser si elle est de type Déléguée ou Application.
        [many] Pour { $count } d’autorisations, il reste à préciser si elles sont de type Déléguée ou Application.
       *[other] Pour { $count } autorisations, il reste à préciser si elles sont de type Déléguée ou Application.
    }
review-open-lines = { $count ->
        [one] { $count } ligne ressemble à une autorisation et n’a pas été reconnue.
        [many] { $count } de lignes ressemblent à des autorisations et n’ont pas été reconnues.
       *[other] { $count } lignes ressemblent à des autorisations et n’ont pas été reconnues.
    }
review-open-evidence = { $count ->
        [one] Pour { $count } autorisation, le locataire n’a pas donné de réponse concluante.
        [many] Pour { $count } d’autorisations, le locataire n’a pas donné de réponse concluante.
       *[other] Pour { $count } autorisations, le locataire n’a pas donné de réponse concluante.
    }

## D’où vient la demande

review-app-unnamed = Application sans nom
# $name (text): a file name
review-source-article = D’après l’article « { $name } »
review-source-pasted = D’après un article collé
# $date (text)
review-source-profile = D’après le profil prêt à l’emploi, selon la page de l’éditeur telle qu’elle était le { $date }
review-source-link = D’après un lien de consentement
# $name: a file’s name
review-source-manifest = D’après le manifeste « { $name } »
review-source-manifest-pasted = D’après un manifeste collé
# $date: date and time
review-source-tenant = L’application telle qu’elle figurait dans le locataire le { $date }
review-source-list = D’après une liste saisie ou fournie

review-kind-only-one = Cette autorisation n’existe que dans un seul type.
# $quote (text): words of the article
review-kind-stated = La source l’indique : « { $quote } »
review-kind-settled = Vous l’avez précisé.

review-admin-consent-yes = Par défaut, selon Microsoft, seul un administrateur peut y consentir.
review-admin-consent-no = Par défaut, selon Microsoft, les utilisateurs pourraient y consentir eux-mêmes ; c’est la stratégie de consentement de votre locataire qui décide s’ils le peuvent.
review-admin-consent-installed = Le consentement se donne là où l’application est installée dans Teams : par un propriétaire de l’équipe, un participant à la conversation ou la personne concernée, dans la mesure où Teams et les paramètres de votre locataire le permettent.

## Quantités

review-amount-at-least = au moins { $amount }
review-amount-identity = { $count ->
        [one] { $count } personne connectée
        [many] { $count } de personnes connectées
       *[other] { $count } personnes connectées
    }
review-amount-session = { $count ->
        [one] { $count } session renouvelable
        [many] { $count } de sessions renouvelables
       *[other] { $count } sessions renouvelables
    }
review-amount-people = { $count ->
        [one] { $count } personne
        [many] { $count } de personnes
       *[other] { $count } personnes
    }
review-amount-groups = { $count ->
        [one] { $count } groupe
        [many] { $count } de groupes
       *[other] { $count } groupes
    }
review-amount-directory = { $count ->
        [one] { $count } objet de l’annuaire
        [many] { $count } d’objets de l’annuaire
       *[other] { $count } objets de l’annuaire
    }
review-amount-events = { $count ->
        [one] { $count } événement
        [many] { $count } d’événements
       *[other] { $count } événements
    }
review-amount-contacts = { $count ->
        [one] { $count } contact
        [many] { $count } de contacts
       *[other] { $count } contacts
    }
review-amount-mail = { $count ->
        [one] { $count } message
        [many] { $count } de messages
       *[other] { $count } messages
    }
review-amount-chats = { $count ->
        [one] { $count } conversation
        [many] { $count } de conversations
       *[other] { $count } conversations
    }
review-amount-files = { $count ->
        [one] { $count } fichier ou site
        [many] { $count } de fichiers ou sites
       *[other] { $count } fichiers ou sites
    }
review-amount-devices = { $count ->
        [one] { $count } appareil
        [many] { $count } d’appareils
       *[other] { $count } appareils
    }
review-amount-security = { $count ->
        [one] { $count } enregistrement de sécurité
        [many] { $count } d’enregistrements de sécurité
       *[other] { $count } enregistrements de sécurité
    }
review-amount-other = { $count ->
        [one] { $count } enregistrement
        [many] { $count } d’enregistrements
       *[other] { $count } enregistrements
    }

## Constats

review-outcome-exposed = Lecture complète : { $amount }.
review-outcome-partial = Lecture partielle : { $amount } avant l’interruption.
# $of (number)
review-outcome-partial-of = Lecture partielle : { $amount } sur { $of } avant l’interruption.
# $filled, $sampled (numbers), $percent (text)
review-census = { $filled } sur { $sampled } ({ $percent })
# $millis, $requests (numbers)
review-trace = { $requests ->
        [one] { $requests } requête, { $millis } ms
        [many] { $requests } de requêtes, { $millis } ms
       *[other] { $requests } requêtes, { $millis } ms
    }
review-probe-other = Ce qu’ouvre cette autorisation
review-probe-read = { $count ->
        [one] { $count } enregistrement lu
        [many] { $count } d’enregistrements lus
       *[other] { $count } enregistrements lus
    }

## Connexion

review-place-practice = Locataire d’entraînement (personnes fictives, sur cet ordinateur)
# $account (text): a masked sign-in name, $date (text)
review-earlier = Dernière connexion : { $account }, le { $date }. Cette session est terminée ; pour de nouveaux tests, reconnectez-vous.
review-scope-identity = Pour que Scopeglass sache qui s’est connecté.
review-scope-for-probe = L’application la demande ; avec elle, Scopeglass peut montrer ce qu’elle expose.
review-scope-offline = L’application la demande ; Scopeglass montre qu’une session peut réellement être renouvelée sans vous.
review-scope-for-application = L’application la demande pour elle seule. Scopeglass demande la forme déléguée, pour vous en montrer une partie à travers vos propres droits ; la portée de l’application elle-même va plus loin.
review-scope-application-only = Elle n’existe que pour les applications sans utilisateur connecté ; elle ne peut donc être demandée à personne.

review-role-62e90394-69f5-4237-9190-012177145e10 = Administrateur général
review-role-f2ef992c-3afb-46b9-b7cf-a126ee74c451 = Lecteur général
review-role-158c047a-c907-4556-b7ef-446551a6b5f7 = Administrateur d’application cloud
review-role-9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3 = Administrateur d’application
review-role-e8611ab8-c189-46e8-94e1-60213ab1f814 = Administrateur de rôle privilégié
review-role-fe930be7-5e62-47db-91af-98c3a49a38b1 = Administrateur d’utilisateurs
review-role-88d8e3e3-8f55-4a1e-953a-9b9898b8876b = Lecteurs d’annuaires
review-role-b79fbf4d-3ef9-4689-8143-76b194e85509 = Membre de l’organisation, sans rôle

## Rapport

# $permission, $data, $breadth, $outcome, $text
review-cell = { $permission }, { $data } : { $outcome } ({ $text }). Portée : { $breadth }.
# $permission (text)
review-finding-organisation = { $permission } fonctionne sans utilisateur connecté et atteint toute l’organisation, sauf si autre chose la limite dans votre locataire.
review-finding-open-kind = { $permission } atteindrait toute l’organisation si elle est demandée comme autorisation d’application ; la source ne le dit pas.
review-finding-inconclusive = Ce qu’expose { $permission } n’a pas pu être lu jusqu’au bout ; on ne peut donc rien conclure sur le reste.
# $amount (text), $classes (list)
review-finding-personal = { $permission } a donné { $amount }, où ces types de données personnelles sont renseignés : { $classes }.

review-choose-article = Ouvrir l’article de l’éditeur
review-choose-folder = Choisir le dossier des rapports

review-undo-settle = Précision d’un type
review-undo-assign = Attribution d’une ligne à une autorisation
review-undo-dismiss = Mise à l’écart d’une ligne
review-undo-add = Ajout d’une autorisation
review-undo-remove = Retrait d’une autorisation
# $name (text): a permission name
review-undo-decide = Décision sur { $name }
review-undo-clear = Effacement de la décision sur { $name }

## Ce qu’une application seule atteindrait

review-projection = projection
review-amount-accounts = { $count ->
        [one] { $count } compte
        [many] { $count } de comptes
       *[other] { $count } comptes
    }
# $amount (text): what was read, $projected (text): what the app alone would reach
review-outcome-projected = Lu avec vos propres droits : { $amount }. Seule, l’application atteindrait les données de { $projected } ; c’est une projection, non une lecture.
review-outcome-projected-unknown = Lu avec vos propres droits : { $amount }. Seule, l’application irait plus loin ; jusqu’où, cela n’a pas pu être compté.
# $permission, $data, $breadth, $projected, $amount (text)
review-cell-projected = { $permission }, { $data } : environ { $projected } par projection ; lu avec vos propres droits : { $amount }. Portée : { $breadth }.
review-cell-further = va plus loin

review-cell-uncounted = { $permission }, { $data } : { $outcome }. Portée : { $breadth }.

# Nothing was read, so nothing can be put down to a permission.
review-not-attributed = Rien n’a été lu ; il n’y a donc rien à attribuer à une autorisation.

review-outcome-exposed-part = Lecture complète : { $amount }. Ce n’est qu’une partie de ce qu’ouvre cette autorisation.

# $projected (text): an amount, such as “250 accounts”
review-reach-projected = Lu au nom de la personne connectée. Seule, l’application atteindrait les données de { $projected } : une projection à partir de comptages, qui ne dit rien des boîtes aux lettres qui n’existent pas ou qu’Exchange lui interdit.

## Une application du locataire, et deux demandes côte à côte

review-identity-client = ID d’application
review-identity-publisher = Éditeur
review-identity-owner = Inscrite dans le locataire
review-identity-created = Dans ce locataire depuis le
review-identity-audience = Qui peut se connecter, tel que publié
review-identity-enabled = Connexion
review-identity-enabled-yes = Activée
review-identity-enabled-no = Désactivée : personne ne peut s’y connecter
review-identity-assignment = Qui peut l’utiliser
review-identity-assignment-yes = Seulement les personnes qui y ont été affectées
review-identity-assignment-no = Toute l’organisation
review-identity-redirects = Où reviennent les connexions
review-identity-credentials = Secrets et certificats
# $name: a publisher
review-publisher-verified = { $name }, vérifié par Microsoft
# $name: a publisher
review-publisher-unverified = Se nomme { $name } ; personne ne l’a vérifié
review-publisher-unnamed = Non vérifié
review-publisher-microsoft = Microsoft
# $kind: secret or certificate; $name: its name; $date: a day
review-credential-ends = { $kind ->
        [certificate] Certificat « { $name } », jusqu’au { $date }
       *[secret] Secret client « { $name } », jusqu’au { $date }
    }
# $kind: secret or certificate; $name: its name
review-credential = { $kind ->
        [certificate] Certificat « { $name } »
       *[secret] Secret client « { $name } »
    }
review-sign-note = Bon à savoir
review-sign-odd = Inhabituel : renseignez-vous
review-sign-alarming = Alarmant : arrêtez-vous
review-standing-asked = L’inscription de l’application la demande.
review-standing-not-asked = L’inscription de l’application ne la demande pas.
review-standing-everyone = Accordée pour toute l’organisation.
# $date: a day and time
review-standing-everyone-since = Accordée pour toute l’organisation depuis le { $date }.
# $count (number): people
review-standing-people = { $count ->
        [one] Accordée pour { $count } personne seule.
        [many] Accordée pour { $count } de personnes, une par une.
       *[other] Accordée pour { $count } personnes, une par une.
    }
# $count (number): people; $date: a day and time
review-standing-people-since = { $count ->
        [one] Accordée pour { $count } personne seule, depuis le { $date }.
        [many] Accordée pour { $count } de personnes, une par une, la première le { $date }.
       *[other] Accordée pour { $count } personnes, une par une, la première le { $date }.
    }
review-standing-app = Accordée à l’application elle-même, sans que personne ne soit connecté.
# $date: a day and time
review-standing-app-since = Accordée à l’application elle-même, sans que personne ne soit connecté, depuis le { $date }.
review-standing-not-granted = Elle n’a pas été accordée.
review-standing-unread = Les octrois n’ont pas tous pu être lus ; il peut donc y en avoir d’autres.
review-connection-why-directory = Pour lire les applications du locataire et ce qui leur a été accordé. Rien de moins ne permet de lire les octrois : les autorisations limitées aux applications les laissent de côté, et celles limitées aux octrois pourraient les modifier.
# $count (number): apps that fit, all of them
review-apps-all = { $count ->
        [one] { $count } application
        [many] { $count } d’applications
       *[other] { $count } applications
    }
# $count (number): the apps shown; there may be more
review-apps-more = { $count ->
        [one] La première application ({ $count }) ; il y en a d’autres ou elles n’ont pas pu être lues. Saisissez davantage du nom.
        [many] Les { $count } premières applications ; il y en a d’autres ou elles n’ont pas pu être lues. Saisissez davantage du nom.
       *[other] Les { $count } premières applications ; il y en a d’autres ou elles n’ont pas pu être lues. Saisissez davantage du nom.
    }
review-compare-added = Ajoutées
    .meaning = Seule la seconde demande les réclame.
review-compare-removed = Retirées
    .meaning = Seule la première demande les réclame.
review-compare-widened = Élargies
    .meaning = Quelque chose de plus large les remplace.
review-compare-narrowed = Réduites
    .meaning = Quelque chose de plus étroit les remplace.
review-compare-kind-changed = Type modifié
    .meaning = La même autorisation, une fois au nom de personnes et une fois pour l’application seule ; une autorisation d’application porte plus loin.
review-compare-unclear = Non comparables
    .meaning = Les deux les réclament, mais l’une ne dit pas le type.
review-compare-same = Identiques
    .meaning = Les deux les réclament de la même façon.
review-compare-equal = Les deux demandent la même chose.
review-compare-unread = Pour autant qu’elles ont été lues, les deux demandent la même chose ; des lignes non reconnues peuvent différer.
# $count (number): differences
review-compare-differs = { $count ->
        [one] { $count } différence.
        [many] { $count } de différences.
       *[other] { $count } différences.
    }
