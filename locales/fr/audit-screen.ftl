# L’écran des audits de locataires.

## Le lieu et le début

audit-ui-rail = Audit
audit-ui-title = Audit du locataire
audit-ui-lede = Tous les consentements d’un locataire : qui peut atteindre quoi, compté et complet. Ce qui n’a pas pu être lu en entier n’est jamais dit complet.
audit-ui-begin = Nouvel audit
audit-ui-begin-text = Connectez-vous à { $place } avec un compte autorisé à lire l’annuaire. Scopeglass ne demande qu’à lire.
audit-ui-begin-as = Connecté à { $place } : { $person }.
audit-ui-connect = Se connecter
audit-ui-disconnect = Se déconnecter
audit-ui-start = Lancer l’audit
audit-ui-reads-only = Un audit ne fait que lire. Ce qui est lu est conservé page après page dans un fichier de cet ordinateur.
audit-ui-sign-ins = Lire aussi la date de la dernière connexion des applications
audit-ui-sign-ins-text = Demande une autorisation de plus, AuditLog.Read.All. Sans elle, on ne peut pas savoir quelles applications ne servent plus.
audit-ui-asks = Ce que demande la connexion

## Pendant la lecture

audit-ui-stage-reading = Lecture du locataire
audit-ui-stage-checking = Vérification de ce qui a pu changer entre-temps
audit-ui-stage-judging = Évaluation de ce qui a été lu
audit-ui-stage-done = Terminé
audit-ui-stage-paused = Arrêté
audit-ui-stage-failed = Interrompu
audit-ui-pause = Suspendre
audit-ui-cancel = Annuler
audit-ui-cancel-title = Abandonner cet audit ?
audit-ui-cancel-text = Tout ce qui a été lu jusqu’ici sera supprimé. Suspendre le conserve, et l’audit pourra reprendre plus tard.
audit-ui-cancel-not = Continuer la lecture
audit-ui-cancel-sure = Abandonner
audit-ui-kept = Fermer la fenêtre ne perd rien : l’audit peut reprendre à la dernière page conservée.
audit-ui-slowed = La lecture ralentit pour rester dans les limites du locataire.
# $count (number)
audit-ui-figure-rows = { $count ->
        [one] { $count } enregistrement
       *[other] { $count } enregistrements
    }
audit-ui-figure-pages = { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
audit-ui-figure-requests = { $count ->
        [one] { $count } requête
       *[other] { $count } requêtes
    }
# $quota (number): units allowed in ten seconds
audit-ui-figure-units = { $count ->
        [one] { $count } unité utilisée ; { $quota } permises en 10 secondes
       *[other] { $count } unités utilisées ; { $quota } permises en 10 secondes
    }
audit-ui-optional = simple complément de preuve
audit-ui-part-waiting = En attente
audit-ui-part-reading = En lecture
audit-ui-part-whole = Complet
audit-ui-part-uncounted = Non compté
audit-ui-part-changed = A changé
audit-ui-part-short = Nombre différent
audit-ui-part-partial = Interrompu
audit-ui-part-not-read = Non lu

## Les instantanés

audit-ui-snapshots = Audits précédents
audit-ui-no-snapshots = Aucun audit pour l’instant
audit-ui-no-snapshots-text = Chaque audit laisse ici un instantané, que l’on peut revoir et comparer à un plus récent. Le locataire d’entraînement se prête bien à un essai.
audit-ui-asking = Recherche …
audit-ui-opening = Ouverture de l’audit …
# $apps, $grants (number)
audit-ui-of = { $began } · { $apps ->
        [one] { $apps } application
       *[other] { $apps } applications
    }, { $grants ->
        [one] { $grants } octroi
       *[other] { $grants } octrois
    } · { $size }
audit-ui-resume = Reprendre
audit-ui-resume-connect = Pour le reprendre, connectez-vous d’abord à ce locataire.
audit-ui-delete = Supprimer
audit-ui-delete-of = Supprimer l’audit de { $tenant } du { $began }
audit-ui-delete-title = Supprimer cet audit ?
audit-ui-delete-text = L’audit de { $tenant } du { $began } sera définitivement supprimé de cet ordinateur.
audit-ui-keep = Conserver
audit-ui-compare = Ce qui a changé
audit-ui-compare-do = Comparer
audit-ui-choose = Choisir …
audit-ui-earlier = L’audit le plus ancien
audit-ui-later = L’audit le plus récent
audit-ui-back = Tous les audits
audit-ui-back-rows = Retour

## Un audit

audit-ui-tabs = Parties de l’audit
audit-ui-tab-overview = Vue d’ensemble
audit-ui-tab-findings = Anomalies
audit-ui-tab-apps = Applications
audit-ui-tab-grants = Autorisations
audit-ui-tab-reading = Ce qui a été lu
audit-ui-incomplete = Cet audit n’est pas complet
# $own, $other, $microsoft (number)
audit-ui-origins = { $own } à vous, { $other } d’ailleurs, { $microsoft } de Microsoft
audit-ui-picture = Qui atteint quoi
# $count (number)
audit-ui-number = { $count }
audit-ui-cell = { $data }, { $reach } : à la portée de { $count ->
        [one] { $count } application
       *[other] { $count } applications
    }. Niveau le plus élevé : { $level }.
audit-ui-and-microsoft = + { $count } de Microsoft
audit-ui-only-microsoft = { $count } de Microsoft
audit-ui-nobody = aucune application
audit-ui-findings = Anomalies
audit-ui-no-findings = Rien de trouvé
audit-ui-no-findings-text = Aucune règle n’a rien trouvé dans ce qui a été lu.
audit-ui-show = { $count ->
        [one] En voir { $count }
       *[other] En voir { $count }
    }
audit-ui-silent = { $count ->
        [one] { $count } règle n’a rien trouvé
       *[other] { $count } règles n’ont rien trouvé
    }
audit-ui-not-judged = N’a pas pu être évalué

## Les lignes

audit-ui-search = Chercher un nom, un éditeur, une autorisation ou un identifiant
audit-ui-filters = Restreindre et trier
audit-ui-any = Tout
audit-ui-whose = À qui
audit-ui-whose-usual = Toutes sauf Microsoft
audit-ui-whose-every = Toutes
audit-ui-origin-own = À vous
audit-ui-origin-other = D’ailleurs
audit-ui-origin-microsoft = De Microsoft
audit-ui-reach = Portée
audit-ui-data = Données
audit-ui-at-least = Niveau minimal
audit-ui-rule = Anomalie
audit-ui-sort = Trier par
audit-ui-sort-level = Niveau
audit-ui-sort-weight = Gravité
audit-ui-sort-name = Application
audit-ui-sort-findings = Anomalies
audit-ui-sort-people = Personnes
audit-ui-sort-created = Ancienneté
audit-ui-sort-used = Dernière connexion
audit-ui-sort-permission = Autorisation
audit-ui-reverse = Inverser
audit-ui-clear = Tout afficher
# $count (number)
audit-ui-count = { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
audit-ui-cut = Les { $count } premières lignes sur { $total }. Cherchez ou restreignez pour voir les autres.
audit-ui-no-rows = Rien ne correspond
audit-ui-no-rows-text = Aucune ligne ne répond à la recherche et à toutes les restrictions.
audit-ui-none = Rien ici
audit-ui-none-text = Il n’y a rien de tel dans ce qui a été lu.
audit-ui-apps = Applications
audit-ui-grants = Autorisations détenues
audit-ui-app = Application
audit-ui-rating = Niveau
audit-ui-holds = Détient
# $delegated, $application (number)
audit-ui-holds-of = { $delegated } + { $application }
audit-ui-used = Dernière connexion
audit-ui-unknown = Inconnu
audit-ui-nothing = Rien
audit-ui-disabled = désactivée
audit-ui-verified = Éditeur vérifié
audit-ui-unverified = Éditeur non vérifié
audit-ui-permission = Autorisation
audit-ui-raises = permet d’obtenir d’autres droits
audit-ui-weight = Gravité
audit-ui-evidence = Ce qui a été trouvé

## Une application

audit-ui-review = Commencer un examen
audit-ui-app-id = Identifiant d’application
audit-ui-publisher = Éditeur
audit-ui-created = Dans le locataire depuis
audit-ui-owners = Responsables
audit-ui-not-read = Non lu
audit-ui-nobody-owns = Personne
audit-ui-app-clean = Aucune règle n’a rien trouvé sur cette application dans ce qui a été lu.
audit-ui-app-holds = { $count ->
        [one] Détient { $count } autorisation
       *[other] Détient { $count } autorisations
    }
audit-ui-kind = Type
audit-ui-credentials = Secrets et certificats
audit-ui-credential = { $kind } « { $name } » : du { $begins } au { $ends }
audit-ui-redirects = Adresses de retour des connexions

## Deux audits

audit-ui-between = { $tenant } : du { $first } au { $second }
audit-ui-compare-limits = Tout n’est pas comparable
audit-ui-change-kinds = Types de changement
audit-ui-change-all = Tous
audit-ui-change = Changement
audit-ui-same = Rien n’a changé
audit-ui-same-text = Pour ce qui est comparable, les deux audits disent la même chose.

## L’export

audit-ui-export = Exporter
audit-ui-export-text = Applications, autorisations et anomalies, chacune dans un tableau, vers
audit-ui-export-do = Écrire les fichiers
audit-ui-export-folder = Autre dossier
audit-ui-export-busy = Écriture en cours …
audit-ui-export-over = Remplacer
audit-ui-format-xlsx = Excel
audit-ui-format-html = HTML
audit-ui-format-csv = CSV
audit-ui-format-json = JSON
audit-ui-format-ndjson = JSON, une ligne par enregistrement
audit-ui-format-md = Markdown
audit-ui-format-parquet = Parquet (pour DuckDB, Spark, Trino)
