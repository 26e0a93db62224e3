## L’audit de tout un locataire

### Où il en est

audit-state-running = Lecture en cours
audit-state-paused = Arrêté avant la fin ; peut être repris
audit-state-complete = Complet
audit-state-incomplete = Incomplet
# $megabytes (number)
audit-size = { $megabytes } Mo
# $apps, $grants (number)
audit-verdict-complete = Complet : { $apps } applications et { $grants } octrois, autant que le locataire en a compté lui-même avant et après.
# $part: the name of a list; $standing: a sentence about it
audit-verdict-part = { $part } : { $standing }
# $rule: the heading of a rule; $part: the name of a list
audit-not-judged = « { $rule } » n’a pas pu être évalué : la liste « { $part } » n’a pas été lue en entier.
# $count (number): seconds
audit-left-seconds = Environ { $count } secondes restantes
# $count (number): minutes
audit-left-minutes = { $count ->
        [one] Environ { $count } minute restante
       *[other] Environ { $count } minutes restantes
    }

### The lists

audit-kind-apps = Applications (principaux de service)
audit-kind-delegated = Octrois délégués
audit-kind-roles = Autorisations d’application
audit-kind-registrations = Inscriptions dans ce locataire
audit-kind-people = Personnes nommées par les octrois
audit-kind-owners = Propriétaires des inscriptions
audit-kind-consents = Dates des consentements
audit-kind-sign-ins = Dernières connexions des applications
# $count (number): records read; $expected (number): what the tenant counts
audit-part-waiting = Pas encore commencé.
audit-part-reading = Lus jusqu’ici : { $count }.
audit-part-reading-of = Lus jusqu’ici : { $count } sur { $expected }.
audit-part-whole = { $count } sur { $count }.
audit-part-uncounted = { $count } lus jusqu’au bout ; le locataire ne donne aucun total pour le vérifier.
audit-part-once = { $count } sur { $expected } lus jusqu’au bout ; pas encore comptés une seconde fois.
# $from, $to (number): the tenant’s count before and after
audit-part-changed = { $count } lus ; entre-temps, le total du locataire est passé de { $from } à { $to }.
audit-part-short = { $count } lus, alors que le locataire en compte { $expected }.
audit-part-partial = { $count } lus, puis la lecture s’est interrompue.
audit-part-partial-of = { $count } sur { $expected } lus, puis la lecture s’est interrompue.
audit-part-not-read = Non lu.

### How wide, and whose

audit-breadth-name-one = Pour une personne
audit-breadth-name-some = Pour quelques personnes
audit-breadth-name-all = Pour tout le monde
audit-breadth-name-application = Sans personne connectée
# $count (number): people
audit-breadth-people = { $count ->
        [one] pour { $count } personne
       *[other] pour { $count } personnes
    }
audit-breadth-all = pour tout le monde
audit-breadth-application = sans personne connectée
audit-origin-own = À vous
audit-origin-other = Venue d’ailleurs
audit-origin-microsoft = De Microsoft
audit-weight-note = Remarque
audit-weight-odd = Inhabituel
audit-weight-alarming = Alarmant
audit-credential-secret = Secret client
audit-credential-certificate = Certificat
# $name: a publisher’s name
audit-publisher-none = personne
audit-publisher-unverified = { $name } (non vérifié)
audit-publisher-verified = { $name } (vérifié)

### What is looked for

audit-rule-consent-wave = Beaucoup de consentements en peu de temps
    .why = Un lien d’hameçonnage qui circule laisse un consentement après l’autre. Demandez à l’une de ces personnes comment elle est arrivée à l’application, et révoquez ses octrois si personne ne peut l’expliquer.
audit-rule-deceptive-name = Un nom fait pour tromper
    .why = Un nom qui se lit comme un nom connu sans en être un est un signe connu d’attaque. Comparez l’ID d’application avec celui de l’éditeur.
audit-rule-switched-off-by-microsoft = Désactivée par Microsoft
    .why = Microsoft a constaté que l’application enfreint ses règles. Cherchez qui l’utilisait, et supprimez-la.
audit-rule-new-unverified = Nouvelle, non vérifiée, et plus qu’une connexion
    .why = Personne n’a vérifié l’éditeur, l’application n’est là que depuis peu et ouvre déjà des données. Faites-en répondre quelqu’un, ou désactivez-la.
audit-rule-escalating = Peut obtenir d’autres droits
    .why = Avec une telle autorisation, l’application, ou quiconque s’en empare, peut se donner ou donner à d’autres davantage de droits. Peu d’applications devraient en avoir une, et chacune devrait avoir un responsable.
audit-rule-odd-redirect = Adresse de redirection inhabituelle
    .why = La réponse d’une connexion arrive à cette adresse. Qui peut l’y lire peut se connecter à la place de vos utilisateurs.
audit-rule-unverified = Éditeur non vérifié
    .why = L’application ouvre plus qu’une connexion, et personne n’a vérifié qui la publie. Demandez à l’éditeur si elle est bien de lui.
audit-rule-unlisted-app = Octrois d’une application qui n’est dans aucune liste
    .why = Le locataire la nomme dans des octrois mais pas dans sa liste. Elle a été supprimée entre-temps, ou une partie de la liste manque.
audit-rule-long-credential = Secret ou certificat de longue durée
    .why = Un secret valable des années finit par être trouvé. Remplacez-le par un secret de courte durée ou une identité managée.
audit-rule-ending-credential = Secret ou certificat bientôt expiré
    .why = Ensuite, l’application ne fonctionnera plus. Faites-le renouveler, ou supprimez l’application si elle ne manque à personne.
audit-rule-disabled-with-grants = Désactivée, mais ses octrois restent valables
    .why = Qui réactive l’application lui rend aussitôt tous ses droits. Révoquez ce dont personne n’a besoin.
audit-rule-unused = Inutilisée
    .why = Ce que personne n’utilise ne sert qu’à celui qui s’en empare. Révoquez les octrois ou supprimez l’application.
audit-rule-redundant = Accordé deux fois
    .why = Une autorisation comprend l’autre : la plus étroite n’ajoute rien. Révoquez celle qui ne sert pas ; c’est souvent la plus large.
audit-rule-deleted-resource = Octrois pour des services disparus
    .why = Ils n’ouvrent rien aujourd’hui. Supprimez-les, pour qu’ils ne reviennent pas avec un service du même genre.

### What was found

# $count (number): people; $hours (number): within how many hours; $permissions: names
audit-found-wave = { $hours ->
        [one] { $count } personnes ont consenti une à une en une heure. L’application a reçu : { $permissions }.
       *[other] { $count } personnes ont consenti une à une en { $hours } heures. L’application a reçu : { $permissions }.
    }
# $days (number): days since it came into the tenant; $permissions: names
audit-found-new-unverified = { $days ->
        [0] Elle est arrivée aujourd’hui dans le locataire, personne n’a vérifié son éditeur, et elle détient { $permissions }.
        [one] Elle est arrivée dans le locataire il y a { $days } jour, personne n’a vérifié son éditeur, et elle détient { $permissions }.
       *[other] Elle est arrivée dans le locataire il y a { $days } jours, personne n’a vérifié son éditeur, et elle détient { $permissions }.
    }
audit-found-unverified = Personne n’a vérifié son éditeur, et elle détient { $permissions }.
audit-found-escalating-delegated = Au nom d’un administrateur qui s’y connecte, l’application peut se donner ou donner à d’autres davantage de droits : { $permissions }.
# $days (number): days since the last sign-in
audit-found-unused = Elle ne s’est pas connectée depuis { $days } jours, et ses octrois restent valables.
audit-found-never-used = Aucune connexion n’est connue, et ses octrois sont pourtant valables.
# $permissions: pairs such as “Mail.Read < Mail.ReadWrite”, the narrower one first
audit-found-redundant = L’autorisation la plus large comprend déjà la plus étroite : { $permissions }.
audit-found-unlisted = Des octrois nomment cette application, mais la liste des applications du locataire ne la contient pas.
audit-found-damaged = Ce constat ne peut pas être affiché ; refaites l’audit.

### Two audits beside each other

audit-change-kind-new-app = Nouvelles applications
audit-change-kind-gone-app = Applications disparues
audit-change-kind-new-grant = Nouveaux octrois
audit-change-kind-gone-grant = Octrois disparus
audit-change-kind-widened = Octrois élargis
audit-change-kind-narrowed = Octrois restreints
audit-change-kind-publisher = Éditeurs changés
audit-change-kind-owners = Propriétaires changés
audit-change-kind-credentials = Secrets ou certificats changés
# $publisher: a name
audit-change-new-app = Nouvelle dans le locataire
audit-change-new-app-by = Nouvelle dans le locataire ; éditeur : { $publisher }
audit-change-gone-app = N’est plus dans le locataire
# $permission, $resource: names; $breadth: such as “for everyone”
audit-change-new-grant = { $permission } ({ $resource }), { $breadth } : nouvellement accordé
audit-change-gone-grant = { $permission } ({ $resource }), { $breadth } : n’est plus accordé
# $from, $to: such as “for 3 people”
audit-change-widened = { $permission } ({ $resource }) va plus loin : { $from } avant, { $to } maintenant
audit-change-narrowed = { $permission } ({ $resource }) va moins loin : { $from } avant, { $to } maintenant
# $from, $to: publishers
audit-change-publisher = Éditeur avant : { $from } ; maintenant : { $to }
# $added, $removed (number)
audit-change-owners = Propriétaires : { $added } en plus, { $removed } en moins
audit-change-credentials = Secrets et certificats : { $added } en plus, { $removed } en moins
# $part: the name of a list
audit-compare-lacking = La liste « { $part } » est incomplète d’un côté ; ce qu’elle seule peut montrer n’est pas comparé.

### Tables

audit-table-apps = Applications
audit-table-grants = Octrois
audit-table-findings = Constats
# $tenant: a name; $date: when it was read
audit-table-of = Audit de { $tenant }, lu à partir du { $date }
# $shown, $count (number): rows
audit-table-cut = Seules les { $shown } premières des { $count } lignes figurent ici ; CSV, Excel, JSON et Parquet les contiennent toutes.
audit-column-app = Application
audit-column-service-principal = Principal de service (ID d’objet)
audit-column-app-id = ID d’application
audit-column-origin = Provenance
audit-column-publisher = Éditeur
audit-column-verified = Vérifié
audit-column-enabled = Activée
audit-column-created = Dans le locataire depuis
audit-column-last-sign-in = Dernière connexion
audit-column-level = Évaluation (1–4)
audit-column-breadth = Portée
audit-column-delegated = Autorisations déléguées
audit-column-application = Autorisations d’application
audit-column-people = Personnes une à une
audit-column-findings = Constats
audit-column-resource = Service
audit-column-permission = Autorisation
audit-column-kind = Type
audit-column-data = Type de données
audit-column-can-gain-rights = Peut obtenir des droits
audit-column-weight = Gravité
audit-column-rule = Ce qui a été cherché
audit-column-finding = Ce qui a été trouvé

### Errors

# $folder: a folder
error-audit-running = Un autre audit est en cours de lecture dans { $folder }.
    .hint = Attendez qu’il se termine, mettez-le en pause, ou choisissez un autre dossier de données.
# $audit: an id
error-audit-not-found = Il n’y a pas d’audit { $audit }.
    .hint = « scopeglass audit --list » montre ceux qui sont conservés.
error-audit-nothing-to-resume = Aucun audit de ce locataire ne peut être repris.
    .hint = Commencez-en un nouveau.
# $tenant: a name
error-audit-other-tenant = Cet audit porte sur { $tenant }, et vous êtes connecté à un autre locataire.
    .hint = Connectez-vous au locataire sur lequel porte l’audit.
# $file: a file
error-audit-locked = Un autre programme verrouille { $file }.
    .hint = Fermez le programme qui l’a ouvert, puis reprenez l’audit. Rien de ce qui a été lu n’est perdu.
error-audit-damaged = { $file } n’est pas l’instantané d’un audit, ou est endommagé.
    .hint = Supprimez-le et refaites l’audit du locataire.
error-audit-newer = { $file } a été écrit par un Scopeglass plus récent.
    .hint = Mettez Scopeglass à jour pour l’ouvrir.
error-audit-not-written = { $file } n’a pas pu être écrit ou lu.
    .hint = Regardez les détails. Ce qui a été lu jusque-là est conservé ; reprenez l’audit quand la cause a disparu.
error-audit-part-missing = L’audit ne contient pas cette liste en entier.
    .hint = Connectez-vous au locataire et choisissez-y l’application pour la faire relire.

### On the command line

cli-audit-about = Examiner tous les consentements d’un locataire : qui atteint quoi, et ce qui surprend
cli-audit-after =
    Tout est lu avec Directory.Read.All et conservé au fur et à mesure. Ctrl-C met en pause ; --resume reprend au même endroit, même après un plantage.
    Codes de sortie : 0 complet, 5 incomplet (ce qui manque est dit), 130 en pause.
cli-audit-apps = Applications du locataire d’entraînement en plus des habituelles
cli-audit-grants = Octrois délégués du locataire d’entraînement
cli-audit-resume = Reprendre le dernier audit inachevé de ce locataire
cli-audit-out = Dossier des fichiers
cli-audit-format = Formats, séparés par des virgules : { $formats }
cli-audit-sign-ins = Demander aussi AuditLog.Read.All, pour savoir quelles applications ne servent pas
cli-audit-as = Personne du locataire d’entraînement qui se connecte
cli-audit-list = Lister les audits conservés
cli-audit-delete = Supprimer un audit conservé
cli-audit-compare = Dire ce qui a changé entre deux audits conservés, le plus ancien d’abord
cli-audit-open = Montrer un audit conservé, et écrire ses fichiers avec --format
cli-audit-no-browser = Afficher l’adresse de connexion au lieu d’ouvrir un navigateur
cli-audit-overwrite = Remplacer les fichiers existants
cli-audit-json = Afficher un objet JSON par ligne
cli-audit-data = Dossier de ce que Scopeglass conserve
cli-value-audit = AUDIT
cli-value-count = NOMBRE
# $pages, $rows, $units (number); $left: such as “About 2 minutes left”
cli-audit-progress = { $pages } pages, { $rows } enregistrements, { $units } unités
cli-audit-progress-left = { $pages } pages, { $rows } enregistrements, { $units } unités. { $left }
cli-audit-judging = Évaluation de ce qui a été lu…
cli-audit-paused = En pause. Rien n’est perdu : « scopeglass audit --resume » reprend ici.
cli-audit-none = Aucun audit n’est conservé.
# $own, $other, $microsoft (number): apps
cli-audit-origins = Applications : { $own } à vous, { $other } d’ailleurs, { $microsoft } de Microsoft (comptées à part)
cli-audit-silent = Cherché et non trouvé : { $rules }
cli-audit-same = Rien n’a changé.
# $count (number)
cli-audit-more = … et encore { $count } : voir les fichiers (--format csv) ou la fenêtre
