# Le rapport d’autorisations. Les termes sont ceux de words.ftl.

## Bloc de titre

report-name = Rapport d’autorisations
# $app (text)
report-title = Rapport d’autorisations : { $app }
report-app-unnamed = Une application que sa source ne nomme pas
report-lead = Ce que l’application demande, ce que cela ouvre et ce qui a été décidé.
# $time (text): a day and time
report-moment = { $time } UTC
# $version (text)
report-version = Scopeglass { $version }
# $date (text): ISO 8601
report-catalogue = Catalogue du { $date }

report-place-practice = Locataire d’entraînement
report-place-real = Locataire réel
report-place-not-signed-in = Aucun locataire
report-tenant-practice = Toutes les personnes et toutes les données de ce rapport sont fictives. Il ne dit rien d’une organisation réelle.
report-tenant-real = Les chiffres de ce rapport proviennent d’une organisation réelle. Les valeurs ont été masquées dès leur réception.
report-tenant-not-signed-in = Personne ne s’est connecté ; rien n’a donc été lu. Ce rapport explique ce qui est demandé ; il ne peut pas dire ce qui est présent.

report-fact-source = Demande
report-fact-tenant = Locataire
report-fact-account = Compte connecté
report-fact-scopes = Autorisations du jeton d’accès
report-fact-made = Rapport créé le
report-fact-created = Examen commencé le
report-fact-version = Créé avec
report-fact-review = Examen
report-none-signed-in = Aucune connexion
# $roles (list)
report-roles = Rôles d’annuaire : { $roles }
report-roles-none = Aucun rôle d’annuaire indiqué
report-scopes-unknown = Aucune connexion, donc aucune connue
report-scopes-none = Aucune
report-source-type-article = Article
report-source-type-profile = Profil
report-source-type-link = Lien de consentement
report-source-type-manifest = Manifeste
report-source-type-tenant = Application du locataire
report-source-type-list = Liste
# $file (text)
report-source-article = L’article de l’éditeur, lu dans le fichier { $file }.
report-source-pasted = L’article de l’éditeur, collé sous forme de texte.
# $profile (text), $date (text): ISO 8601
report-source-profile = Le profil prêt à l’emploi { $profile } ; sa page a été lue le { $date }.
report-source-link = Un lien de consentement ; les valeurs qui ne servent qu’à une seule connexion sont omises.
# $file (text)
report-source-manifest = Le manifeste de l’application, lu dans le fichier { $file }.
report-source-manifest-pasted = Le manifeste de l’application, collé sous forme de texte.
# $date (text): date and time
report-source-tenant = L’application telle qu’elle figurait dans le locataire le { $date }.
report-source-list = Une liste d’autorisations fournie par la personne qui mène l’examen.
report-contents = Sommaire

## Sections

report-section-summary = Synthèse
report-section-picture = Vue d’ensemble de l’exposition
report-section-permissions = Les autorisations, une par une
report-section-unrecognised = Lignes non reconnues
report-section-untried = Ce qui n’a pas été testé, et pourquoi
report-section-grants = Demandé et accordé
report-section-method = Méthode et limites
report-section-source = La source telle qu’elle a été lue

## Synthèse

# $count (number): permissions asked for, $decided (number)
report-summary-statement = { $count ->
        [one] L’application demande { $count } autorisation.
        [many] L’application demande { $count } d’autorisations.
       *[other] L’application demande { $count } autorisations.
    } { $decided ->
        [0] Aucune décision n’a encore été prise.
        [one] Une décision a été prise pour { $decided } d’entre elles.
       *[other] Une décision a été prise pour { $decided } d’entre elles.
    }
report-decisions = Décisions
report-far-reaching = Les plus étendues
    .how = Classées selon les règles de Scopeglass : d’abord le niveau, puis si l’application agit seule, puis si elle peut modifier des données.
report-undecided = Reste à décider
    .none = Rien : chaque autorisation a fait l’objet d’une décision.
report-kinds-open = Type encore à préciser
report-unread = Ce qui n’a pas pu être lu en entier
    .none = Rien : chaque lecture a obtenu une réponse.
report-findings = Ce qu’il en ressort

## Vue d’ensemble

report-picture-caption = Chaque ligne est une autorisation, chaque colonne un type de données. La forme indique à qui appartiennent les données atteignables, le chiffre combien d’enregistrements ont été lus.
report-permission = Autorisation
report-decision = Décision
report-legend-breadth = Données concernées
report-legend-outcome = Comment on le sait
report-legend-solid = Lecture complète, avec des données
report-legend-outline = Lecture complète, rien de présent
report-legend-broken = Lecture partielle ; il peut y en avoir davantage
report-legend-denied = Le locataire a refusé la lecture
report-legend-failed = La lecture a échoué ; on ne peut rien en conclure
report-legend-not-tried = Non testée ; on ne peut rien en conclure
report-legend-projected = Projection pour l’application seule, non une lecture
report-legend-blank = L’autorisation ne concerne pas ce type de données
# $what (text), $breadth (text): from words.ftl
report-cell = { $what } ({ $breadth })
# $amount (text), such as “12 events”
report-cell-read = Lu : { $amount }
report-cell-partial = Lu en partie : { $amount }
# $what (text), as the three above
report-cell-own-view = Au nom de la personne connectée : { $what }
# $reach (text): one of the two below, $what (text)
report-cell-projected = { $reach }. Au nom de la personne connectée : { $what }
# $reach (text), such as “250 mailboxes”
report-cell-reach = Projection pour l’application seule : { $reach }
report-cell-uncounted = Non compté
report-projection = Projection
report-no-evidence = Aucun test n’a été effectué pour cette autorisation ; on ne sait donc rien de ce qu’elle ouvre ici.
    .short = Aucun test effectué

## Quantités

# $records (text), such as “12 events”
report-at-least = au moins { $records }
report-records-identity = { $count ->
        [one] { $count } profil de connexion
        [many] { $count } de profils de connexion
       *[other] { $count } profils de connexion
    }
report-records-session = { $count ->
        [one] { $count } renouvellement
        [many] { $count } de renouvellements
       *[other] { $count } renouvellements
    }
report-records-people = { $count ->
        [one] { $count } personne
        [many] { $count } de personnes
       *[other] { $count } personnes
    }
report-records-groups = { $count ->
        [one] { $count } groupe
        [many] { $count } de groupes
       *[other] { $count } groupes
    }
report-records-directory = { $count ->
        [one] { $count } objet de l’annuaire
        [many] { $count } d’objets de l’annuaire
       *[other] { $count } objets de l’annuaire
    }
report-records-events = { $count ->
        [one] { $count } événement
        [many] { $count } d’événements
       *[other] { $count } événements
    }
report-records-contacts = { $count ->
        [one] { $count } contact
        [many] { $count } de contacts
       *[other] { $count } contacts
    }
report-records-mail = { $count ->
        [one] { $count } message
        [many] { $count } de messages
       *[other] { $count } messages
    }
report-records-chats = { $count ->
        [one] { $count } message de conversation
        [many] { $count } de messages de conversation
       *[other] { $count } messages de conversation
    }
report-records-files = { $count ->
        [one] { $count } fichier
        [many] { $count } de fichiers
       *[other] { $count } fichiers
    }
report-records-devices = { $count ->
        [one] { $count } appareil
        [many] { $count } d’appareils
       *[other] { $count } appareils
    }
report-records-security = { $count ->
        [one] { $count } enregistrement de sécurité
        [many] { $count } d’enregistrements de sécurité
       *[other] { $count } enregistrements de sécurité
    }
report-records-other = { $count ->
        [one] { $count } enregistrement
        [many] { $count } d’enregistrements
       *[other] { $count } enregistrements
    }
report-projection-mailboxes = { $count ->
        [one] { $count } boîte aux lettres
        [many] { $count } de boîtes aux lettres
       *[other] { $count } boîtes aux lettres
    }
report-projection-people = { $count ->
        [one] { $count } personne
        [many] { $count } de personnes
       *[other] { $count } personnes
    }
report-projection-groups = { $count ->
        [one] { $count } groupe
        [many] { $count } de groupes
       *[other] { $count } groupes
    }
report-projection-any = { $count ->
        [one] { $count } boîte aux lettres, personne ou groupe
        [many] { $count } de boîtes aux lettres, personnes ou groupes
       *[other] { $count } boîtes aux lettres, personnes ou groupes
    }

## Une autorisation

report-resource-graph = Microsoft Graph
report-resource-other = Une autre API
report-row-whose = Données concernées
report-row-presence = Avec ou sans utilisateur
report-row-duration = Pour combien de temps
report-row-not-included = Souvent supposé, mais non inclus
report-row-notes = Bon à savoir
report-row-kind = Comment le type est connu
report-row-reason = Le motif donné par l’éditeur
report-row-ratings = Évaluations
report-row-narrower = Avec moins de droits
report-row-redundant = N’ajoute rien ici
report-kind-only-one = Cette autorisation n’existe que dans ce type.
report-kind-stated = La source l’indique :
report-kind-settled = La source ne l’indique pas ; la personne qui mène l’examen l’a précisé.
report-kind-open = La source ne l’indique pas et personne ne l’a encore précisé ; les deux interprétations sont donc expliquées.
report-reason-none = La source ne donne pas de motif.
report-recognised-exact-name = Reconnue à son nom publié.
report-recognised-id = Reconnue à son identifiant publié.
report-recognised-display-name = Reconnue au titre figurant sur la page de consentement de Microsoft.
report-recognised-translated-title = Reconnue à une traduction du titre figurant sur la page de consentement de Microsoft.
report-recognised-translated-name = Reconnue à une traduction de son nom publié.
report-recognised-typo = Reconnue à son nom publié, malgré une faute de frappe.
report-recognised-profile = Figure dans le profil.
report-recognised-admin = Indiquée par la personne qui mène l’examen.
report-recognised-link = Demandée par le lien de consentement.
report-recognised-manifest = Déclarée dans le manifeste.
report-recognised-granted = Accordée à l’application dans le locataire.
report-recognised-list = Indiquée dans la liste.
# $percent (number)
report-confidence = Certitude : { $percent } %.
# $level (number): 1 to 4
report-level = { $level } sur 4
report-narrower-none = Aucune autorisation plus restreinte ne semble pouvoir suffire.
report-condition = Condition
report-note = Note

## Constats

report-evidence = Ce qui a été vu dans le locataire
# $records (text), such as “12 events”
report-outcome-exposed = Lecture complète : { $records }.
report-outcome-exposed-at-least = Des données ont été trouvées : au moins { $records }. Leur nombre total n’a pas été compté.
report-outcome-exposed-session = La session a été renouvelée sans la personne : l’application peut conserver son accès.
report-outcome-exposed-identity = Le profil de la personne connectée a été lu.
report-outcome-empty = La lecture est allée jusqu’au bout et n’a rien donné : dans cette portée, il n’existe à ce jour aucune donnée de ce type.
report-outcome-denied = Le locataire a refusé la lecture.
report-outcome-failed = La lecture n’a pas abouti. On ne peut rien en conclure sur ce qu’ouvre l’autorisation.
# $records (text), such as “12 events”, $of (number)
report-outcome-partial = La lecture s’est interrompue après { $records }. Leur nombre total n’est pas connu.
report-outcome-partial-of = La lecture s’est interrompue après { $records } sur { $of }.
# $why (text): a sentence
report-outcome-not-tried = { $why }
# $statement (text): one of the sentences above
report-outcome-own-view = { $statement } C’est ce dont dispose la personne connectée, non ce que l’application atteindrait seule.
report-row-reach = La portée que cela montre
report-row-attribution = Quelle autorisation a pu le permettre
report-row-trace = L’appel
# $scopes (list of permission names)
report-attribution-unread = Autorisations de ce jeton d’accès qui auraient pu permettre la lecture : { $scopes }. La lecture n’a pas abouti.
report-attribution-unread-none = Scopeglass ne connaît dans ce jeton d’accès aucune autorisation qui aurait permis la lecture. Celle-ci n’a pas abouti.
report-asked-as-person = Demandé au nom de la personne connectée.
report-asked-as-app = Demandé par l’application elle-même, sans utilisateur connecté.
report-asked-projected = Demandé au nom de la personne connectée. Seule, l’application irait plus loin ; jusqu’où, cela n’a pas pu être compté.
# $reach (text), such as “250 mailboxes”
report-reach-projected = Demandé au nom de la personne connectée. Seule, l’application atteindrait { $reach } : une projection à partir de comptages, non une lecture.
report-reach-projected-unasked = Aucune lecture n’a été faite. Seule, l’application atteindrait { $reach } : une projection à partir de comptages, non une lecture.
report-reach-unasked = Aucune lecture n’a été faite ; cela ne montre donc la portée de personne.
# $count (number)
report-requests = { $count ->
        [one] { $count } requête
        [many] { $count } de requêtes
       *[other] { $count } requêtes
    }
# $count (number)
report-millis = { $count } ms
report-request-ids = Identifiants de requête :
report-error-code = Code d’erreur :
report-census = Quels champs sont renseignés
report-census-field = Champ
report-census-says = Ce qu’il dit d’une personne
report-census-how-often = Renseigné
# $filled, $sampled (numbers)
report-census-filled = { $filled } sur { $sampled }
report-samples = Quelques enregistrements, masqués dès leur réception
# $number (number): the permission’s place
report-samples-region = Enregistrements masqués de l’autorisation { $number }
# $number (number)
report-sample = Enregistrement { $number }

## Lignes, consentements, source

report-unrecognised-lead = Ces lignes ressemblent à des autorisations mais ne font pas partie de cet examen, chacune pour le motif indiqué.
report-unrecognised-unknown-name = La ligne a la forme d’un nom d’autorisation, mais le catalogue ne le contient pas.
report-unrecognised-no-match = La ligne se lit comme le titre d’une autorisation, mais aucune ne correspond.
report-unrecognised-ambiguous = Plusieurs autorisations correspondent aussi bien.
report-unrecognised-not-asked = La source la cite et dit qu’elle n’est pas demandée.
report-unrecognised-other-resource = Elle relève d’un autre service que Microsoft Graph.
report-unrecognised-elsewhere = La ligne demande tout ce qui est défini dans l’inscription de l’application, que la source ne montre pas.
report-unrecognised-wrong-kind = L’autorisation existe, mais pas dans le type demandé.
report-unrecognised-reference = La ligne renvoie à une valeur qui se trouve ailleurs et que la source ne contient pas.
report-dismissed = La personne qui mène l’examen dit que cette ligne ne demande rien.
report-candidates = Il pourrait s’agir de :
report-untried-lead = Pour ces autorisations, rien n’a été lu. Elles ouvrent peut-être beaucoup, ou rien du tout.
report-why = Pourquoi
report-grants-read = Voici ce que le locataire a lui-même enregistré du consentement donné pour cet examen, au titre de l’inscription propre à Scopeglass. Rien de cela n’a été accordé à l’application examinée :
report-grants-unread = Non lu : ce que le locataire a lui-même enregistré des consentements n’a pas été demandé ; ce rapport ne peut donc pas dire ce qui a été accordé.
report-grants-failed = Non lu : ce que le locataire a lui-même enregistré des consentements n’a pas pu être récupéré ; ce rapport ne peut donc pas dire ce qui a été accordé.
report-asked = Demandée
report-in-access-token = Dans le jeton d’accès
report-recorded = Enregistrée dans le locataire
report-recorded-everyone = Pour tout le monde
report-recorded-one-person = Pour une personne
report-recorded-none = Non enregistrée
report-recorded-not-read = Non lu
report-not-asked = Non demandée
report-yes = Oui
report-no = Non
report-not-known = Inconnu
report-source-lead = Les mots marqués mènent à l’autorisation qui y a été reconnue.
report-footer = Créé sur l’ordinateur de la personne qui mène l’examen. Ce rapport décrit ce qui a été lu aux moments indiqués ; il ne surveille pas le locataire par la suite.

## Méthode et limites

report-method-practice = La connexion, le consentement et les lectures ont eu lieu dans un locataire d’entraînement, sur l’ordinateur de la personne qui mène l’examen. Ils montrent comment fonctionnent les autorisations, non ce que détient votre organisation.
    .title = Ceci est un locataire d’entraînement
report-method-delegated = Au nom d’une personne, une application atteint ce que permettent à la fois l’autorisation et les droits de cette personne. Ce qui a été lu ici est ce que la personne connectée peut atteindre ; quelqu’un qui a davantage de droits exposerait davantage.
    .title = Autorisations déléguées
report-method-application = Une application qui agit seule atteint toutes les boîtes aux lettres, toutes les personnes ou tous les sites, sauf si autre chose la limite, comme le contrôle d’accès en fonction du rôle pour les applications dans Exchange ou des autorisations pour des sites choisis. Les chiffres qui la concernent et qui proviennent de comptages sont appelés projections.
    .title = Autorisations d’application
report-method-attribution = Un jeton d’accès contient toutes les autorisations auxquelles il a un jour été consenti pour cette application, et pas seulement celles de cette demande. Chaque résultat cite donc toutes les autorisations du jeton d’accès qui ont pu permettre la lecture. Ce n’est que lorsqu’il y en a exactement une que l’attribution est dite certaine.
    .title = Quelle autorisation a ouvert la porte
report-method-outcomes = Une lecture refusée, échouée, interrompue ou jamais faite est désignée comme telle. Elle n’indique ni l’absence d’accès, ni l’absence de données.
    .title = Ce que signifie un résultat
report-method-redaction = Scopeglass ne fait que lire. Les lettres et les chiffres des données de personnes ont été masqués dès leur réception ; ce qui figure dans ce rapport ne permet pas de les reconstituer.
    .title = Données de personnes
report-method-ratings = Il n’existe pas de mesure unique du risque. Le niveau de Microsoft et le nôtre, qui suit des règles, figurent côte à côte avec leurs motifs ; là où ils diffèrent, lisez les motifs.
    .title = Évaluations
report-method-consent = Microsoft publie pour chaque autorisation si un administrateur est nécessaire. Ce n’est qu’une valeur par défaut : c’est la stratégie de consentement du locataire qui décide qui peut réellement donner son consentement.
    .title = Qui peut donner son consentement
report-method-redirect = Après une page de consentement, l’adresse vers laquelle revient le navigateur ne prouve rien de ce qui a été accordé. Seul ce que le locataire a lui-même enregistré le prouve.
    .title = Ce qui prouve qu’une autorisation a été accordée
report-method-supersets = Qu’une autorisation en inclue une autre découle de règles établies par des personnes et vérifiées par rapport aux données publiées. Cela ne résulte pas d’une comparaison de listes de chemins.
    .title = Plus restreintes et superflues
report-method-catalogue = Les informations sur les autorisations sont celles de la date du catalogue. Microsoft peut les avoir modifiées depuis.
    .title = Ancienneté des informations

## Formats

report-format-html = Page web (HTML)
report-format-json = Données pour programmes (JSON)
report-format-md = Texte pour tickets (Markdown)
report-format-csv = Tableau des autorisations (CSV)
report-format-xlsx = Classeur (Excel)

## The app and its standing

report-signs = Ce qui doit vous arrêter
report-row-standing = Cette application dans les enregistrements du locataire
# $source (text): who published it, $date (text): ISO 8601, $level (text): a word of its scale
report-published = { $source } ({ $date }), selon sa propre échelle : { $level }

## Sheets of a workbook: at most 31 characters, none of [ ] : * ? / \

report-sheet-summary = Synthèse
report-sheet-permissions = Autorisations
report-sheet-evidence = Constats
report-sheet-grants = Accordé
report-sheet-decisions = Décisions

## Heads of columns

report-column-number = N°
report-column-kind = Type
report-column-resource = API
report-column-title = En bref
report-column-can-do = Ce que l’application pourrait faire
report-column-call = Appel
report-column-outcome = Résultat
report-column-told = En toutes lettres
report-column-records = Enregistrements lus
report-column-exact = Tous
report-column-isolated = Isolé
report-column-could = A pu autoriser l’appel
report-column-time = Heure (UTC)
report-column-millis = Millisecondes
report-column-requests = Requêtes
report-column-problem = Ce qui n’a pas marché
report-column-decided = Décidé (UTC)
report-column-reasons = Raisons
