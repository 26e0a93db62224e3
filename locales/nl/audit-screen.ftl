# Het venster: controles van een hele tenant.

## De plek en het begin

audit-ui-rail = Tenantcontrole
audit-ui-title = Tenantcontrole
audit-ui-lede = Alle toestemmingen van een hele tenant: wie kan waarbij, geteld en volledig. Wat niet helemaal gelezen kon worden, heet hier nooit volledig.
audit-ui-begin = Nieuwe controle
audit-ui-begin-text = Meld u aan bij { $place } als iemand die de directory mag lezen. Scopeglass vraagt alleen om te mogen lezen.
audit-ui-begin-as = Bij { $place } aangemeld als { $person }.
audit-ui-connect = Aanmelden
audit-ui-disconnect = Afmelden
audit-ui-start = Controle starten
audit-ui-reads-only = Een controle leest alleen. Wat gelezen is, wordt pagina voor pagina bewaard in één bestand op deze computer.
audit-ui-sign-ins = Ook lezen wanneer apps zich voor het laatst aanmeldden
audit-ui-sign-ins-text = Vraagt om één machtiging meer: AuditLog.Read.All. Zonder is niet te zien welke apps niemand gebruikt.
audit-ui-asks = Waar het aanmelden om vraagt

## Tijdens het lezen

audit-ui-stage-reading = De tenant wordt gelezen
audit-ui-stage-checking = Er wordt nagevraagd of er intussen iets veranderd is
audit-ui-stage-judging = Wat gelezen is, wordt beoordeeld
audit-ui-stage-done = Klaar
audit-ui-stage-paused = Gestopt
audit-ui-stage-failed = Afgebroken
audit-ui-pause = Pauzeren
audit-ui-cancel = Annuleren
audit-ui-cancel-title = Deze controle weggooien?
audit-ui-cancel-text = Alles wat tot nu toe gelezen is, wordt verwijderd. Pauzeren bewaart het; de controle kan dan later worden hervat.
audit-ui-cancel-not = Verder lezen
audit-ui-cancel-sure = Weggooien
audit-ui-kept = Het venster sluiten kan geen kwaad: de controle is te hervatten vanaf de laatste pagina die bewaard is.
audit-ui-slowed = Het gaat nu langzamer, om binnen te blijven wat de tenant toestaat.
# $count (number)
audit-ui-figure-rows = { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
audit-ui-figure-pages = { $count ->
        [one] { $count } pagina
       *[other] { $count } pagina’s
    }
audit-ui-figure-requests = { $count ->
        [one] { $count } aanvraag
       *[other] { $count } aanvragen
    }
# $quota (number): units allowed in ten seconds
audit-ui-figure-units = { $count ->
        [one] { $count } eenheid verbruikt; { $quota } toegestaan per 10 seconden
       *[other] { $count } eenheden verbruikt; { $quota } toegestaan per 10 seconden
    }
audit-ui-optional = alleen extra bewijs
audit-ui-part-waiting = Wacht
audit-ui-part-reading = Wordt gelezen
audit-ui-part-whole = Volledig
audit-ui-part-uncounted = Niet geteld
audit-ui-part-changed = Intussen veranderd
audit-ui-part-short = Aantal klopt niet
audit-ui-part-partial = Afgebroken
audit-ui-part-not-read = Niet gelezen

## De momentopnamen

audit-ui-snapshots = Eerdere controles
audit-ui-no-snapshots = Nog geen controle
audit-ui-no-snapshots-text = Van elke controle blijft hier een momentopname, om terug te kijken en met een latere te vergelijken. De oefentenant is een goede plek om het te proberen.
audit-ui-asking = Even kijken …
audit-ui-opening = De controle wordt geopend …
# $apps, $grants (number)
audit-ui-of = { $began } · { $apps ->
        [one] { $apps } app
       *[other] { $apps } apps
    }, { $grants ->
        [one] { $grants } verleende machtiging
       *[other] { $grants } verleende machtigingen
    } · { $size }
audit-ui-resume = Hervatten
audit-ui-resume-connect = Meld u eerst bij deze tenant aan om verder te gaan.
audit-ui-delete = Verwijderen
audit-ui-delete-of = De controle van { $tenant }, { $began }, verwijderen
audit-ui-delete-title = Deze controle verwijderen?
audit-ui-delete-text = De controle van { $tenant } van { $began } wordt voorgoed van deze computer verwijderd.
audit-ui-keep = Bewaren
audit-ui-compare = Wat er veranderd is
audit-ui-compare-do = Vergelijken
audit-ui-choose = Kies …
audit-ui-earlier = De eerdere controle
audit-ui-later = De latere controle
audit-ui-back = Alle controles
audit-ui-back-rows = Terug

## Eén controle

audit-ui-tabs = Onderdelen van de controle
audit-ui-tab-overview = Overzicht
audit-ui-tab-findings = Bevindingen
audit-ui-tab-apps = Apps
audit-ui-tab-grants = Machtigingen
audit-ui-tab-reading = Wat gelezen is
audit-ui-incomplete = Deze controle is niet volledig
# $own, $other, $microsoft (number)
audit-ui-origins = { $own } van uzelf, { $other } van elders, { $microsoft } van Microsoft
audit-ui-picture = Wie kan waarbij
# $count (number)
audit-ui-number = { $count }
audit-ui-cell = { $count ->
        [one] { $count } app kan
       *[other] { $count } apps kunnen
    } bij { $data }, { $reach }. Hoogste beoordeling: { $level }.
audit-ui-and-microsoft = + { $count } van Microsoft
audit-ui-only-microsoft = { $count } van Microsoft
audit-ui-nobody = geen enkele app
audit-ui-findings = Bevindingen
audit-ui-no-findings = Niets gevonden
audit-ui-no-findings-text = Geen enkele regel vond iets in wat gelezen is.
audit-ui-show = { $count ->
        [one] { $count } tonen
       *[other] { $count } tonen
    }
audit-ui-silent = { $count ->
        [one] { $count } regel vond niets
       *[other] { $count } regels vonden niets
    }
audit-ui-not-judged = Niet te beoordelen

## Rijen

audit-ui-search = Zoek op naam, uitgever, machtiging of id
audit-ui-filters = Beperken en sorteren
audit-ui-any = Alle
audit-ui-whose = Van wie
audit-ui-whose-usual = Alle behalve die van Microsoft
audit-ui-whose-every = Alle
audit-ui-origin-own = Van uzelf
audit-ui-origin-other = Van elders
audit-ui-origin-microsoft = Van Microsoft
audit-ui-reach = Bereik
audit-ui-data = Gegevens
audit-ui-at-least = Minstens beoordeeld als
audit-ui-rule = Bevinding
audit-ui-sort = Sorteren op
audit-ui-sort-level = Beoordeling
audit-ui-sort-weight = Ernst
audit-ui-sort-name = App
audit-ui-sort-findings = Bevindingen
audit-ui-sort-people = Personen
audit-ui-sort-created = Leeftijd
audit-ui-sort-used = Laatste aanmelding
audit-ui-sort-permission = Machtiging
audit-ui-reverse = Omkeren
audit-ui-clear = Alles tonen
# $count (number)
audit-ui-count = { $count ->
        [one] { $count } rij
       *[other] { $count } rijen
    }
audit-ui-cut = De eerste { $count } van { $total } rijen. Zoek of beperk om de andere te zien.
audit-ui-no-rows = Niets gevonden
audit-ui-no-rows-text = Geen enkele rij voldoet aan de zoektekst en alle beperkingen.
audit-ui-none = Hier is niets
audit-ui-none-text = In wat gelezen is, komt hiervan niets voor.
audit-ui-apps = Apps
audit-ui-grants = Machtigingen in bezit
audit-ui-app = App
audit-ui-rating = Beoordeling
audit-ui-holds = Heeft
# $delegated, $application (number)
audit-ui-holds-of = { $delegated } + { $application }
audit-ui-used = Laatste aanmelding
audit-ui-unknown = Niet bekend
audit-ui-nothing = Niets
audit-ui-disabled = uitgeschakeld
audit-ui-verified = Geverifieerde uitgever
audit-ui-unverified = Uitgever niet geverifieerd
audit-ui-permission = Machtiging
audit-ui-raises = kan meer rechten verwerven
audit-ui-weight = Ernst
audit-ui-evidence = Wat er gevonden is

## Eén app

audit-ui-review = Beoordeling beginnen
audit-ui-app-id = Toepassings-id
audit-ui-publisher = Uitgever
audit-ui-created = In de tenant sinds
audit-ui-owners = Beheerd door
audit-ui-not-read = Niet gelezen
audit-ui-nobody-owns = Niemand
audit-ui-app-clean = Geen enkele regel vond in wat gelezen is iets over deze app.
audit-ui-app-holds = { $count ->
        [one] Heeft { $count } machtiging
       *[other] Heeft { $count } machtigingen
    }
audit-ui-kind = Soort
audit-ui-credentials = Geheimen en certificaten
audit-ui-credential = { $kind } “{ $name }”: van { $begins } tot { $ends }
audit-ui-redirects = Adressen waarnaar aanmeldingen terugkeren

## Twee controles

audit-ui-between = { $tenant }: van { $first } tot { $second }
audit-ui-compare-limits = Niet alles is te vergelijken
audit-ui-change-kinds = Soorten verandering
audit-ui-change-all = Alle
audit-ui-change = Verandering
audit-ui-same = Niets veranderd
audit-ui-same-text = In wat te vergelijken is, zeggen beide controles hetzelfde.

## Exporteren

audit-ui-export = Exporteren
audit-ui-export-text = Apps, machtigingen en bevindingen, elk als tabel, naar
audit-ui-export-do = Bestanden schrijven
audit-ui-export-folder = Andere map
audit-ui-export-busy = Bezig met schrijven …
audit-ui-export-over = Vervangen
audit-ui-format-xlsx = Excel
audit-ui-format-html = HTML
audit-ui-format-csv = CSV
audit-ui-format-json = JSON
audit-ui-format-ndjson = JSON, één regel per rij
audit-ui-format-md = Markdown
audit-ui-format-parquet = Parquet (voor DuckDB, Spark, Trino)
