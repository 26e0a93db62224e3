# Two reports of one app beside each other. Terms are those of report.ftl.

# $app (text)
comparison-title = Avant et maintenant : { $app }
comparison-lead = Deux rapports sur une même application côte à côte : ce qui a été demandé, accordé, constaté, évalué et décidé.
comparison-reports = Les deux rapports
comparison-then = Avant
comparison-now = Maintenant
comparison-about = Élément
comparison-state = Comparaison
comparison-change = Différence
# $count, $added, $removed, $changed, $unknown (numbers)
comparison-statement = { $count ->
        [one] { $count } autorisation a été comparée.
       *[other] { $count } autorisations ont été comparées.
    } Nouvelles : { $added }. Plus demandées : { $removed }. Modifiées : { $changed }. Pas entièrement comparables : { $unknown }.
comparison-added = Nouvelle
comparison-removed = N’est plus demandée
comparison-changed = Différent
comparison-same = Identique
comparison-unknown = Non comparable
comparison-asked = Demande
comparison-granted = Octroi
comparison-exposed = Constats dans le locataire
comparison-rated = Évaluation
comparison-decided = Décision
comparison-other-app = Les deux rapports nomment des applications différentes. Vérifiez qu’il s’agit bien de la même.
comparison-other-tenant = Les deux rapports portent sur des locataires différents : ce qui a été accordé et constaté ne peut donc pas être comparé.
comparison-no-tenant = L’un des deux rapports au moins ne nomme aucun locataire : ce qui a été accordé et constaté ne peut donc pas être comparé.
comparison-other-catalogue = Les informations des deux rapports datent de jours différents : une évaluation peut varier alors que l’application demande la même chose.
comparison-later-first = Le rapport placé du côté « Avant » est le plus récent des deux.
comparison-differences = Ce qui diffère
comparison-unchanged = Autorisations inchangées
# At most 31 characters, none of [ ] : * ? / \
comparison-sheet = Avant et maintenant

## Command line

cli-value-report = AUTRE
cli-report-template = Utiliser l’en-tête de l’organisation que contient ce dossier (template.toml)
cli-report-beside = Comparer avec un rapport antérieur : son fichier JSON, le fichier d’un examen enregistré ou le début de son identifiant
