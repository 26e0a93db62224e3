# Two reports of one app beside each other. Terms are those of report.ftl.

# $app (text)
comparison-title = Damals und jetzt: { $app }
comparison-lead = Zwei Berichte über eine App nebeneinander: was angefordert, erteilt, gesehen, eingestuft und entschieden wurde.
comparison-reports = Die beiden Berichte
comparison-then = Damals
comparison-now = Jetzt
comparison-about = Was
comparison-state = Verglichen
comparison-change = Unterschied
# $count, $added, $removed, $changed, $unknown (numbers)
comparison-statement = { $count ->
        [one] { $count } Berechtigung wurde verglichen.
       *[other] { $count } Berechtigungen wurden verglichen.
    } Neu: { $added }. Nicht mehr angefordert: { $removed }. Geändert: { $changed }. Nicht vollständig vergleichbar: { $unknown }.
comparison-added = Neu
comparison-removed = Nicht mehr angefordert
comparison-changed = Geändert
comparison-same = Unverändert
comparison-unknown = Nicht vergleichbar
comparison-asked = Angefordert
comparison-granted = Erteilt
comparison-exposed = Im Mandanten gesehen
comparison-rated = Eingestuft
comparison-decided = Entschieden
comparison-other-app = Die beiden Berichte nennen verschiedene Apps. Prüfen Sie, ob es um dieselbe geht.
comparison-other-tenant = Die beiden Berichte betreffen verschiedene Mandanten. Was erteilt und gesehen wurde, lässt sich deshalb nicht vergleichen.
comparison-no-tenant = Mindestens einer der beiden Berichte nennt keinen Mandanten. Was erteilt und gesehen wurde, lässt sich deshalb nicht vergleichen.
comparison-other-catalogue = Die Angaben der beiden Berichte sind von verschiedenen Tagen: Eine Einstufung kann abweichen, obwohl die App dasselbe anfordert.
comparison-later-first = Der Bericht auf der Seite „Damals“ ist der spätere von beiden.
comparison-differences = Was nicht gleich ist
comparison-unchanged = Unveränderte Berechtigungen
# At most 31 characters, none of [ ] : * ? / \
comparison-sheet = Damals und jetzt

## Command line

cli-value-report = ANDERER
cli-report-template = Den Briefkopf der Organisation aus diesem Ordner (template.toml) daraufsetzen
cli-report-beside = Mit einem früheren Bericht vergleichen: dessen JSON-Datei, die Datei einer gespeicherten Prüfung oder der Anfang ihrer ID
