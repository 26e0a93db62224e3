## De audit van een hele tenant

### Hoe het ervoor staat

audit-state-running = Wordt gelezen
audit-state-paused = Gestopt voor het einde; kan worden hervat
audit-state-complete = Volledig
audit-state-incomplete = Niet volledig
# $megabytes (number)
audit-size = { $megabytes } MB
# $apps, $grants (number)
audit-verdict-complete = Volledig: { $apps } apps en { $grants } verleende machtigingen, net zoveel als de tenant zelf vooraf en achteraf telde.
# $part: the name of a list; $standing: a sentence about it
audit-verdict-part = { $part }: { $standing }
# $rule: the heading of a rule; $part: the name of a list
audit-not-judged = ‘{ $rule }’ kon niet worden beoordeeld: de lijst ‘{ $part }’ is niet helemaal gelezen.
# $count (number): seconds
audit-left-seconds = Nog ongeveer { $count } seconden
# $count (number): minutes
audit-left-minutes = { $count ->
        [one] Nog ongeveer { $count } minuut
       *[other] Nog ongeveer { $count } minuten
    }

### The lists

audit-kind-apps = Apps (service-principals)
audit-kind-delegated = Gedelegeerde toestemmingen
audit-kind-roles = Toepassingsmachtigingen
audit-kind-registrations = Registraties in deze tenant
audit-kind-people = Wie in toestemmingen wordt genoemd
audit-kind-owners = Eigenaren van registraties
audit-kind-consents = Tijdstippen van toestemmingen
audit-kind-sign-ins = Laatste aanmeldingen van apps
# $count (number): records read; $expected (number): what the tenant counts
audit-part-waiting = Nog niet begonnen.
audit-part-reading = Tot nu toe { $count } gelezen.
audit-part-reading-of = Tot nu toe { $count } van { $expected } gelezen.
audit-part-whole = { $count } van { $count }.
audit-part-uncounted = { $count } tot het einde gelezen; de tenant geeft geen aantal om dat aan te toetsen.
audit-part-once = { $count } van { $expected } tot het einde gelezen; tot nu toe geen tweede keer geteld.
# $from, $to (number): the tenant’s count before and after
audit-part-changed = { $count } gelezen; ondertussen ging het aantal van de tenant zelf van { $from } naar { $to }.
audit-part-short = { $count } gelezen, terwijl de tenant er { $expected } telt.
audit-part-partial = { $count } gelezen, daarna brak het lezen af.
audit-part-partial-of = { $count } van { $expected } gelezen, daarna brak het lezen af.
audit-part-not-read = Niet gelezen.

### How wide, and whose

audit-breadth-name-one = Voor één persoon
audit-breadth-name-some = Voor enkele personen
audit-breadth-name-all = Voor iedereen
audit-breadth-name-application = Zonder aangemelde gebruiker
# $count (number): people
audit-breadth-people = { $count ->
        [one] voor { $count } persoon
       *[other] voor { $count } personen
    }
audit-breadth-all = voor iedereen
audit-breadth-application = zonder aangemelde gebruiker
audit-origin-own = Van uzelf
audit-origin-other = Van elders
audit-origin-microsoft = Van Microsoft
audit-weight-note = Opmerking
audit-weight-odd = Ongewoon
audit-weight-alarming = Alarmerend
audit-credential-secret = Clientgeheim
audit-credential-certificate = Certificaat
# $name: a publisher’s name
audit-publisher-none = niemand
audit-publisher-unverified = { $name } (niet geverifieerd)
audit-publisher-verified = { $name } (geverifieerd)

### What is looked for

audit-rule-consent-wave = Veel toestemmingen in korte tijd
    .why = Een phishinglink die rondgaat, laat de ene toestemming na de andere achter. Vraag een van deze mensen hoe ze bij de app kwamen, en trek de toestemmingen in als niemand het kan uitleggen.
audit-rule-deceptive-name = Een naam die moet misleiden
    .why = Een naam die leest als een bekende naam maar die niet is, is een bekend teken van een aanval. Vergelijk de toepassings-id met die van de leverancier.
audit-rule-switched-off-by-microsoft = Door Microsoft uitgeschakeld
    .why = Volgens Microsoft overtreedt de app de regels. Ga na wie de app gebruikte en verwijder hem.
audit-rule-new-unverified = Nieuw, niet geverifieerd, en meer dan aanmelden
    .why = Niemand heeft de uitgever geverifieerd, de app is er nog maar kort en geeft al toegang tot gegevens. Laat iemand ervoor instaan of schakel de app uit.
audit-rule-escalating = Kan meer rechten krijgen
    .why = Met zo’n machtiging kan de app, of wie de app overneemt, zichzelf of anderen meer rechten geven. Maar weinig apps zouden er een moeten hebben, en voor elke app zou iemand moeten instaan.
audit-rule-odd-redirect = Vreemd omleidingsadres
    .why = Het antwoord op een aanmelding gaat naar dit adres. Als anderen het daar kunnen lezen, kunnen zij zich aanmelden als uw mensen.
audit-rule-unverified = Niet-geverifieerde uitgever
    .why = De app kan meer dan aanmelden, en niemand heeft geverifieerd wie hem uitgeeft. Vraag de leverancier of de app van hen is.
audit-rule-unlisted-app = Toestemmingen van een app die in geen lijst staat
    .why = De tenant noemt de app in toestemmingen maar niet in de lijst. De app is intussen verwijderd, of er ontbreekt een deel van de lijst.
audit-rule-long-credential = Lang geldig geheim of certificaat
    .why = Een geheim dat jaren geldig is, wordt vroeg of laat gevonden. Vervang het door een kortlopend geheim of een beheerde identiteit.
audit-rule-ending-credential = Geheim of certificaat verloopt binnenkort
    .why = Daarna werkt de app niet meer. Laat het vernieuwen, of verwijder de app als niemand hem mist.
audit-rule-disabled-with-grants = Uitgeschakeld, maar de machtigingen gelden nog
    .why = Wie de app weer inschakelt, geeft hem meteen alle rechten terug. Trek in wat niemand nodig heeft.
audit-rule-unused = Niet gebruikt
    .why = Wat niemand gebruikt, helpt alleen wie het overneemt. Trek de machtigingen in of verwijder de app.
audit-rule-redundant = Dubbel verleend
    .why = De ene machtiging omvat de andere, dus de beperktere voegt niets toe. Trek in wat niet nodig is; vaak is dat de ruimere.
audit-rule-deleted-resource = Toestemmingen voor diensten die er niet meer zijn
    .why = Ze geven nu nergens toegang toe. Ruim ze op, zodat ze niet terugkomen met een soortgelijke dienst.

### What was found

# $count (number): people; $hours (number): within how many hours; $permissions: names
audit-found-wave = { $hours ->
        [one] { $count } mensen gaven ieder voor zich toestemming, binnen een uur. De app kreeg: { $permissions }.
       *[other] { $count } mensen gaven ieder voor zich toestemming, binnen { $hours } uur. De app kreeg: { $permissions }.
    }
# $days (number): days since it came into the tenant; $permissions: names
audit-found-new-unverified = { $days ->
        [0] De app kwam vandaag in de tenant, niemand heeft de uitgever geverifieerd, en hij heeft { $permissions }.
        [one] De app kwam { $days } dag geleden in de tenant, niemand heeft de uitgever geverifieerd, en hij heeft { $permissions }.
       *[other] De app kwam { $days } dagen geleden in de tenant, niemand heeft de uitgever geverifieerd, en hij heeft { $permissions }.
    }
audit-found-unverified = Niemand heeft de uitgever geverifieerd, en de app heeft { $permissions }.
audit-found-escalating-delegated = Namens een beheerder die zich aanmeldt, kan de app zichzelf of anderen meer rechten geven: { $permissions }.
# $days (number): days since the last sign-in
audit-found-unused = De app heeft zich al { $days } dagen niet aangemeld, en de machtigingen gelden nog.
audit-found-never-used = Er is geen aanmelding van de app bekend, en toch gelden de machtigingen.
# $permissions: pairs such as “Mail.Read < Mail.ReadWrite”, the narrower one first
audit-found-redundant = De ruimere machtiging omvat de beperktere al: { $permissions }.
audit-found-unlisted = Toestemmingen noemen deze app, maar hij staat niet in de lijst met apps van de tenant.
audit-found-damaged = Wat is gevonden, kan niet worden getoond; voer een nieuwe audit uit.

### Two audits beside each other

audit-change-kind-new-app = Nieuwe apps
audit-change-kind-gone-app = Verdwenen apps
audit-change-kind-new-grant = Nieuw verleend
audit-change-kind-gone-grant = Niet meer verleend
audit-change-kind-widened = Ruimer verleend
audit-change-kind-narrowed = Beperkter verleend
audit-change-kind-publisher = Andere uitgever
audit-change-kind-owners = Andere eigenaren
audit-change-kind-credentials = Andere geheimen of certificaten
# $publisher: a name
audit-change-new-app = Nieuw in de tenant
audit-change-new-app-by = Nieuw in de tenant; uitgever: { $publisher }
audit-change-gone-app = Niet meer in de tenant
# $permission, $resource: names; $breadth: such as “for everyone”
audit-change-new-grant = { $permission } ({ $resource }), { $breadth }: nieuw verleend
audit-change-gone-grant = { $permission } ({ $resource }), { $breadth }: niet meer verleend
# $from, $to: such as “for 3 people”
audit-change-widened = { $permission } ({ $resource }) reikt verder: eerst { $from }, nu { $to }
audit-change-narrowed = { $permission } ({ $resource }) reikt minder ver: eerst { $from }, nu { $to }
# $from, $to: publishers
audit-change-publisher = Uitgever eerst: { $from }; nu: { $to }
# $added, $removed (number)
audit-change-owners = Eigenaren: { $added } erbij, { $removed } weg
audit-change-credentials = Geheimen en certificaten: { $added } erbij, { $removed } weg
# $part: the name of a list
audit-compare-lacking = De lijst ‘{ $part }’ is aan één kant niet volledig; wat alleen die lijst kan zeggen, is niet vergeleken.

### Tables

audit-table-apps = Apps
audit-table-grants = Verleende machtigingen
audit-table-findings = Bevindingen
# $tenant: a name; $date: when it was read
audit-table-of = Audit van { $tenant }, gelezen vanaf { $date }
# $shown, $count (number): rows
audit-table-cut = Hier staan alleen de eerste { $shown } van { $count } rijen; CSV, Excel, JSON en Parquet bevatten ze allemaal.
audit-column-app = App
audit-column-service-principal = Service-principal (object-id)
audit-column-app-id = Toepassings-id
audit-column-origin = Herkomst
audit-column-publisher = Uitgever
audit-column-verified = Geverifieerd
audit-column-enabled = Ingeschakeld
audit-column-created = In de tenant sinds
audit-column-last-sign-in = Laatste aanmelding
audit-column-level = Beoordeling (1–4)
audit-column-breadth = Bereik
audit-column-delegated = Gedelegeerde machtigingen
audit-column-application = Toepassingsmachtigingen
audit-column-people = Personen één voor één
audit-column-findings = Bevindingen
audit-column-resource = Dienst
audit-column-permission = Machtiging
audit-column-kind = Soort
audit-column-data = Soort gegevens
audit-column-can-gain-rights = Kan rechten krijgen
audit-column-weight = Gewicht
audit-column-rule = Waarnaar is gezocht
audit-column-finding = Wat is gevonden

### Errors

# $folder: a folder
error-audit-running = Er wordt al een audit gelezen in { $folder }.
    .hint = Wacht tot die klaar is, pauzeer hem, of kies een andere map voor de gegevens.
# $audit: an id
error-audit-not-found = Er is geen audit { $audit }.
    .hint = ‘scopeglass audit --list’ toont welke er zijn.
error-audit-nothing-to-resume = Er is geen audit van deze tenant die kan worden hervat.
    .hint = Begin een nieuwe.
# $tenant: a name
error-audit-other-tenant = Die audit is van { $tenant }, en u bent aangemeld bij een andere tenant.
    .hint = Meld u aan bij de tenant waarvan de audit is.
# $file: a file
error-audit-locked = Een ander programma houdt { $file } vergrendeld.
    .hint = Sluit het programma dat het bestand open heeft en hervat de audit. Er gaat niets verloren van wat is gelezen.
error-audit-damaged = { $file } is geen momentopname van een audit, of is beschadigd.
    .hint = Verwijder het bestand en voer de audit opnieuw uit.
error-audit-newer = { $file } is gemaakt door een nieuwere Scopeglass.
    .hint = Werk Scopeglass bij om het te openen.
error-audit-not-written = { $file } kon niet worden geschreven of gelezen.
    .hint = Bekijk de details. Wat tot dan toe is gelezen, is bewaard; hervat de audit als de oorzaak weg is.
error-audit-part-missing = De audit bevat deze lijst niet in haar geheel.
    .hint = Maak verbinding met de tenant en kies de app daar, dan wordt hij opnieuw gelezen.

### On the command line

cli-audit-about = Alle toestemmingen van een tenant nagaan: wie waarbij kan, en wat er vreemd aan is
cli-audit-after =
    Alles wordt gelezen met Directory.Read.All en meteen bewaard. Ctrl-C pauzeert; --resume gaat verder waar het stopte, ook na een crash.
    Afsluitcodes: 0 volledig, 5 niet volledig (wat ontbreekt, wordt gezegd), 130 gepauzeerd.
cli-audit-apps = Apps van de oefentenant naast de gewone
cli-audit-grants = Gedelegeerde toestemmingen van de oefentenant
cli-audit-resume = Verdergaan met de nieuwste audit van deze tenant die niet af is
cli-audit-out = Map voor de bestanden
cli-audit-format = Indelingen, gescheiden door komma’s: { $formats }
cli-audit-sign-ins = Ook om AuditLog.Read.All vragen, om te zien welke apps niet worden gebruikt
cli-audit-as = Persoon van de oefentenant die zich aanmeldt
cli-audit-list = De bewaarde audits tonen
cli-audit-delete = Een bewaarde audit verwijderen
cli-audit-compare = Zeggen wat er tussen twee bewaarde audits is veranderd, de oudste eerst
cli-audit-open = Een bewaarde audit tonen, en met --format de bestanden schrijven
cli-audit-no-browser = Het aanmeldadres afdrukken in plaats van een browser te openen
cli-audit-overwrite = Bestaande bestanden vervangen
cli-audit-json = Eén JSON-object per regel afdrukken
cli-audit-data = Map voor wat Scopeglass bewaart
cli-value-audit = AUDIT
cli-value-count = AANTAL
# $pages, $rows, $units (number); $left: such as “About 2 minutes left”
cli-audit-progress = { $pages } pagina’s, { $rows } records, { $units } eenheden
cli-audit-progress-left = { $pages } pagina’s, { $rows } records, { $units } eenheden. { $left }
cli-audit-judging = Beoordelen wat is gelezen …
cli-audit-paused = Gepauzeerd. Er gaat niets verloren: ‘scopeglass audit --resume’ gaat hiervandaan verder.
cli-audit-none = Er zijn geen audits bewaard.
# $own, $other, $microsoft (number): apps
cli-audit-origins = Apps: { $own } van uzelf, { $other } van elders, { $microsoft } van Microsoft (apart gehouden)
cli-audit-silent = Naar gezocht en niet gevonden: { $rules }
cli-audit-same = Er is niets veranderd.
# $count (number)
cli-audit-more = … en nog { $count }: zie de bestanden (--format csv) of het venster
