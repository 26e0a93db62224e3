# Two reports of one app beside each other. Terms are those of report.ftl.

# $app (text)
comparison-title = Toen en nu: { $app }
comparison-lead = Twee rapporten over één app naast elkaar: wat er is gevraagd, verleend, gezien, beoordeeld en besloten.
comparison-reports = De twee rapporten
comparison-then = Toen
comparison-now = Nu
comparison-about = Wat
comparison-state = Vergeleken
comparison-change = Verschil
# $count, $added, $removed, $changed, $unknown (numbers)
comparison-statement = { $count ->
        [one] Er is { $count } machtiging vergeleken.
       *[other] Er zijn { $count } machtigingen vergeleken.
    } Nieuw: { $added }. Niet meer gevraagd: { $removed }. Gewijzigd: { $changed }. Niet helemaal te vergelijken: { $unknown }.
comparison-added = Nieuw
comparison-removed = Niet meer gevraagd
comparison-changed = Gewijzigd
comparison-same = Ongewijzigd
comparison-unknown = Niet te vergelijken
comparison-asked = Gevraagd
comparison-granted = Verleend
comparison-exposed = Gezien in de tenant
comparison-rated = Beoordeeld
comparison-decided = Besloten
comparison-other-app = De twee rapporten noemen verschillende apps. Ga na of ze over dezelfde app gaan.
comparison-other-tenant = De twee rapporten gaan over verschillende tenants. Wat er is verleend en gezien, is daarom niet te vergelijken.
comparison-no-tenant = Minstens één van de twee rapporten noemt geen tenant. Wat er is verleend en gezien, is daarom niet te vergelijken.
comparison-other-catalogue = De gegevens van de twee rapporten zijn van verschillende dagen: een beoordeling kan anders zijn terwijl de app hetzelfde vraagt.
comparison-later-first = Het rapport aan de kant van ‘toen’ is het latere van de twee.
comparison-differences = Wat niet hetzelfde is
comparison-unchanged = Ongewijzigde machtigingen
# At most 31 characters, none of [ ] : * ? / \
comparison-sheet = Toen en nu

## Command line

cli-value-report = ANDER
cli-report-template = Zet het briefhoofd van de organisatie uit deze map (template.toml) erop
cli-report-beside = Vergelijk met een eerder rapport: het JSON-bestand ervan, het bestand van een bewaarde beoordeling of het begin van de id ervan
