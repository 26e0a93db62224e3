# Het machtigingenrapport. Termen zoals in words.ftl.

## Titelblok

report-name = Machtigingenrapport
report-title = Machtigingenrapport: { $app }
report-app-unnamed = Een app die de bron niet bij naam noemt
report-lead = Wat de app vraagt, wat daarmee opengaat en wat er is besloten.
report-moment = { $time } UTC
report-version = Scopeglass { $version }
report-catalogue = Catalogus van { $date }

report-place-practice = Oefentenant
report-place-real = Echte tenant
report-place-not-signed-in = Geen tenant
report-tenant-practice = Alle personen en alle gegevens in dit rapport zijn verzonnen. Het zegt niets over een echte organisatie.
report-tenant-real = De cijfers in dit rapport komen uit een echte organisatie. Waarden zijn bij ontvangst gemaskeerd.
report-tenant-not-signed-in = Er is niemand aangemeld en er is dus niets gelezen. Dit rapport legt uit wat er wordt gevraagd; wat er aanwezig is, kan het niet zeggen.

report-fact-source = Aanvraag
report-fact-tenant = Tenant
report-fact-account = Aangemeld als
report-fact-scopes = Machtigingen in het toegangstoken
report-fact-made = Rapport gemaakt
report-fact-created = Beoordeling begonnen
report-fact-version = Gemaakt met
report-fact-review = Beoordeling
report-none-signed-in = Geen aanmelding
report-roles = Directoryrollen: { $roles }
report-roles-none = Geen directoryrollen vermeld
report-scopes-unknown = Geen aanmelding, dus niet bekend
report-scopes-none = Geen
report-source-type-article = Artikel
report-source-type-profile = Profiel
report-source-type-link = Toestemmingslink
report-source-type-manifest = Manifest
report-source-type-tenant = App in de tenant
report-source-type-list = Lijst
report-source-article = Het artikel van de leverancier, gelezen uit het bestand { $file }.
report-source-pasted = Het artikel van de leverancier, geplakt als tekst.
report-source-profile = Het kant-en-klare profiel { $profile }; de pagina ervan is gelezen op { $date }.
report-source-link = Een toestemmingslink; waarden die maar voor één aanmelding dienen, zijn weggelaten.
report-source-manifest = Het manifest van de app, gelezen uit het bestand { $file }.
report-source-manifest-pasted = Het manifest van de app, geplakt als tekst.
report-source-tenant = De app zoals die op { $date } in de tenant stond.
report-source-list = Een lijst met machtigingen, opgegeven door de beoordelaar.
report-contents = Inhoud

## Onderdelen

report-section-summary = Samenvatting
report-section-picture = Wat er opengaat, in beeld
report-section-permissions = De machtigingen, één voor één
report-section-unrecognised = Regels die niet zijn herkend
report-section-untried = Wat niet is geprobeerd, en waarom
report-section-grants = Gevraagd en verleend
report-section-method = Werkwijze en grenzen
report-section-source = De bron zoals die is gelezen

## Samenvatting

report-summary-statement = { $count ->
        [one] De app vraagt { $count } machtiging.
       *[other] De app vraagt { $count } machtigingen.
    } { $decided ->
        [0] Er is nog niets besloten.
        [one] Over { $decided } daarvan is besloten.
       *[other] Over { $decided } daarvan is besloten.
    }
report-decisions = Besluiten
report-far-reaching = Wat het verst reikt
    .how = Volgorde volgens de regels van Scopeglass: eerst het niveau, dan of de app zelfstandig handelt, dan of de app gegevens kan wijzigen.
report-undecided = Nog te besluiten
    .none = Niets: over elke machtiging is besloten.
report-kinds-open = Soort nog vast te leggen
report-unread = Wat niet volledig kon worden gelezen
    .none = Niets: elke vraag aan de tenant is beantwoord.
report-findings = Wat daaruit volgt

## Beeld

report-picture-caption = Elke rij is een machtiging, elke kolom een soort gegevens. De vorm geeft aan wiens gegevens binnen bereik zijn, het getal hoeveel er is gelezen.
report-permission = Machtiging
report-decision = Besluit
report-legend-breadth = Wiens gegevens
report-legend-outcome = Hoe dat is gebleken
report-legend-solid = Tot het eind gelezen, met gegevens
report-legend-outline = Tot het eind gelezen, niets aanwezig
report-legend-broken = Deels gelezen; er kan meer zijn
report-legend-denied = De tenant weigerde het lezen
report-legend-failed = Lezen mislukt; daaruit volgt niets
report-legend-not-tried = Niet geprobeerd; daaruit volgt niets
report-legend-projected = Doorgerekend voor de app alleen, niet gelezen
report-legend-blank = De machtiging gaat niet over deze soort gegevens
report-cell = { $what } ({ $breadth })
report-cell-read = Gelezen: { $amount }
report-cell-partial = Deels gelezen: { $amount }
report-cell-own-view = Als de aangemelde persoon: { $what }
report-cell-projected = { $reach }. Als de aangemelde persoon: { $what }
report-cell-reach = Doorrekening voor de app alleen: { $reach }
report-cell-uncounted = Niet geteld
report-projection = Doorrekening
report-no-evidence = Voor deze machtiging is geen proef gedaan. Wat ze hier opent, is dus niet bekend.
    .short = Geen proef gedaan

## Aantallen

report-at-least = minstens { $records }
report-records-identity = { $count ->
        [one] { $count } aanmeldprofiel
       *[other] { $count } aanmeldprofielen
    }
report-records-session = { $count ->
        [one] { $count } verlenging
       *[other] { $count } verlengingen
    }
report-records-people = { $count ->
        [one] { $count } persoon
       *[other] { $count } personen
    }
report-records-groups = { $count ->
        [one] { $count } groep
       *[other] { $count } groepen
    }
report-records-directory = { $count ->
        [one] { $count } directoryobject
       *[other] { $count } directoryobjecten
    }
report-records-events = { $count ->
        [one] { $count } afspraak
       *[other] { $count } afspraken
    }
report-records-contacts = { $count ->
        [one] { $count } contactpersoon
       *[other] { $count } contactpersonen
    }
report-records-mail = { $count ->
        [one] { $count } bericht
       *[other] { $count } berichten
    }
report-records-chats = { $count ->
        [one] { $count } chatbericht
       *[other] { $count } chatberichten
    }
report-records-files = { $count ->
        [one] { $count } bestand
       *[other] { $count } bestanden
    }
report-records-devices = { $count ->
        [one] { $count } apparaat
       *[other] { $count } apparaten
    }
report-records-security = { $count ->
        [one] { $count } beveiligingsrecord
       *[other] { $count } beveiligingsrecords
    }
report-records-other = { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
report-projection-mailboxes = { $count ->
        [one] { $count } postvak
       *[other] { $count } postvakken
    }
report-projection-people = { $count ->
        [one] { $count } persoon
       *[other] { $count } personen
    }
report-projection-groups = { $count ->
        [one] { $count } groep
       *[other] { $count } groepen
    }
report-projection-any = { $count ->
        [one] { $count } postvak, persoon of groep
       *[other] { $count } postvakken, personen of groepen
    }

## Eén machtiging

report-resource-graph = Microsoft Graph
report-resource-other = Een andere API
report-row-whose = Wiens gegevens
report-row-presence = Met of zonder iemand
report-row-duration = Hoelang
report-row-not-included = Vaak gedacht, maar niet inbegrepen
report-row-notes = Goed om te weten
report-row-kind = Hoe de soort bekend is
report-row-reason = De reden van de leverancier
report-row-ratings = Beoordelingen
report-row-narrower = Beperktere alternatieven
report-row-redundant = Voegt hier niets toe
report-kind-only-one = Deze machtiging bestaat alleen in deze soort.
report-kind-stated = De bron zegt het:
report-kind-settled = De bron zegt het niet; de beoordelaar heeft het vastgelegd.
report-kind-open = De bron zegt het niet en niemand heeft het nog vastgelegd. Daarom worden beide lezingen uitgelegd.
report-reason-none = De bron geeft geen reden.
report-recognised-exact-name = Herkend aan de gepubliceerde naam.
report-recognised-id = Herkend aan de gepubliceerde id.
report-recognised-display-name = Herkend aan de titel op de toestemmingspagina van Microsoft.
report-recognised-translated-title = Herkend aan een vertaling van de titel op de toestemmingspagina van Microsoft.
report-recognised-translated-name = Herkend aan een vertaling van de gepubliceerde naam.
report-recognised-typo = Herkend aan de gepubliceerde naam, met een typefout.
report-recognised-profile = Staat in het profiel.
report-recognised-admin = Opgegeven door de beoordelaar.
report-recognised-link = Gevraagd door de toestemmingslink.
report-recognised-manifest = Vermeld in het manifest.
report-recognised-granted = In de tenant aan de app verleend.
report-recognised-list = Opgegeven in de lijst.
report-confidence = Zekerheid: { $percent }%.
report-level = { $level } van 4
report-narrower-none = Er is geen beperktere machtiging bekend die volstaat.
report-condition = Voorwaarde
report-note = Notitie

## Bewijs

report-evidence = Wat in de tenant is gezien
report-outcome-exposed = Tot het eind gelezen: { $records }.
report-outcome-exposed-at-least = Er zijn gegevens gevonden: minstens { $records }. Hoeveel het er in totaal zijn, is niet geteld.
report-outcome-exposed-session = De sessie is zonder de persoon verlengd: de app kan toegang houden.
report-outcome-exposed-identity = Het eigen profiel van de aangemelde persoon is gelezen.
report-outcome-empty = Het lezen is tot het eind gelukt en leverde niets op: binnen dit bereik zijn er nu geen gegevens van deze soort.
report-outcome-denied = De tenant weigerde het lezen.
report-outcome-failed = Het lezen is niet gelukt. Daaruit volgt niets over wat de machtiging opent.
report-outcome-partial = Het lezen stopte voortijdig, na { $records }. Hoeveel het er zijn, is niet bekend.
report-outcome-partial-of = Het lezen stopte voortijdig, na { $records } van de { $of }.
report-outcome-not-tried = { $why }
report-outcome-own-view = { $statement } Dit is wat de aangemelde persoon heeft, niet wat de app alleen zou bereiken.
report-row-reach = Wiens bereik dit laat zien
report-row-attribution = Welke machtiging dit kan toestaan
report-row-trace = De aanroep
report-attribution-unread = Machtigingen in dit toegangstoken die het lezen hadden kunnen toestaan: { $scopes }. Het lezen is niet gelukt.
report-attribution-unread-none = Scopeglass kent in dit toegangstoken geen machtiging die het lezen zou hebben toegestaan. Het lezen is niet gelukt.
report-asked-as-person = Gevraagd als de aangemelde persoon.
report-asked-as-app = Gevraagd als de app zelf, zonder aangemelde persoon.
report-asked-projected = Gevraagd als de aangemelde persoon. De app alleen zou verder reiken; hoe ver was niet te tellen.
report-reach-projected = Gevraagd als de aangemelde persoon. De app alleen zou bij { $reach } komen: een doorrekening van aantallen, niet iets wat gelezen is.
report-reach-projected-unasked = Er is niets gelezen. De app alleen zou bij { $reach } komen: een doorrekening van aantallen, niet iets wat gelezen is.
report-reach-unasked = Er is niets gelezen; dit laat dus niemands bereik zien.
report-requests = { $count ->
        [one] { $count } verzoek
       *[other] { $count } verzoeken
    }
report-millis = { $count } ms
report-request-ids = Verzoek-id’s:
report-error-code = Foutcode:
report-census = Welke velden zijn ingevuld
report-census-field = Veld
report-census-says = Zegt over iemand
report-census-how-often = Ingevuld
report-census-filled = { $filled } van { $sampled }
report-samples = Enkele records, bij ontvangst gemaskeerd
report-samples-region = Gemaskeerde records van machtiging { $number }
report-sample = Record { $number }

## Regels, verleende machtigingen, bron

report-unrecognised-lead = Deze regels lijken op machtigingen, maar maken om de genoemde reden geen deel uit van deze beoordeling.
report-unrecognised-unknown-name = De regel heeft de vorm van de naam van een machtiging, maar staat niet in de catalogus.
report-unrecognised-no-match = De regel klinkt als de titel van een machtiging, maar er is er geen die past.
report-unrecognised-ambiguous = Verschillende machtigingen passen even goed.
report-unrecognised-not-asked = De bron noemt de machtiging en zegt dat ze niet wordt gevraagd.
report-unrecognised-other-resource = De machtiging hoort bij een andere dienst dan Microsoft Graph.
report-unrecognised-elsewhere = Hiermee wordt gevraagd wat in de registratie van de app is ingesteld; de bron laat dat niet zien.
report-unrecognised-wrong-kind = De machtiging bestaat, maar niet in de soort waarin erom wordt gevraagd.
report-unrecognised-reference = De regel verwijst naar een waarde die ergens anders staat en niet in de bron zelf.
report-dismissed = Volgens de beoordelaar wordt hier niets gevraagd.
report-candidates = Het zou kunnen gaan om:
report-untried-lead = Voor deze machtigingen is niets gelezen. Ze kunnen veel openen of helemaal niets.
report-why = Waarom
report-grants-read = Teruggelezen uit wat de tenant zelf heeft vastgelegd over de toestemming die deze beoordeling kreeg, via de eigen registratie van Scopeglass. Aan de beoordeelde app is hiermee niets verleend:
report-grants-unread = Niet gelezen: wat de tenant zelf over de toestemming heeft vastgelegd, is niet opgevraagd. Dit rapport kan dus niet zeggen wat er is verleend.
report-grants-failed = Niet gelezen: wat de tenant zelf over de toestemming heeft vastgelegd, kon niet worden opgehaald. Dit rapport kan dus niet zeggen wat er is verleend.
report-asked = Gevraagd
report-in-access-token = In het toegangstoken
report-recorded = Vastgelegd in de tenant
report-recorded-everyone = Voor iedereen
report-recorded-one-person = Voor één persoon
report-recorded-none = Niet vastgelegd
report-recorded-not-read = Niet gelezen
report-not-asked = Niet gevraagd
report-yes = Ja
report-no = Nee
report-not-known = Niet bekend
report-source-lead = Gemarkeerde woorden leiden naar de machtiging die erin is herkend.
report-footer = Gemaakt op de computer van de beoordelaar. Dit rapport beschrijft wat op de genoemde tijdstippen is gelezen; het houdt de tenant daarna niet in de gaten.

## Werkwijze en grenzen

report-method-practice = Aanmelden, toestemming geven en lezen gebeurden in een oefentenant op de computer van de beoordelaar. Ze laten zien hoe de machtigingen werken, niet wat uw organisatie in huis heeft.
    .title = Dit is een oefentenant
report-method-delegated = Namens een persoon komt een app bij wat de machtiging én de rechten van die persoon allebei toelaten. Wat hier is gelezen, is wat de aangemelde persoon kan bereiken; bij iemand met meer rechten komt meer open te liggen.
    .title = Gedelegeerde machtigingen
report-method-application = Een app die zelfstandig handelt, komt bij elk postvak, elke persoon of elke site, tenzij iets anders dat beperkt, zoals op rollen gebaseerde toegang voor toepassingen in Exchange of machtigingen voor gekozen sites. Cijfers hierover die uit aantallen zijn afgeleid, heten doorrekeningen.
    .title = Toepassingsmachtigingen
report-method-attribution = Een toegangstoken bevat elke machtiging waarvoor voor deze app ooit toestemming is gegeven, niet alleen die van deze aanvraag. Daarom noemt elke uitkomst alle machtigingen in het toegangstoken die het lezen kunnen hebben toegestaan. Alleen als dat er precies één is, heet de uitkomst eenduidig.
    .title = Welke machtiging de deur opende
report-method-outcomes = Lezen dat is geweigerd, mislukt, voortijdig gestopt of nooit gedaan, wordt ook zo genoemd. Het is geen teken dat er geen toegang is of dat er geen gegevens zijn.
    .title = Wat een uitkomst betekent
report-method-redaction = Scopeglass leest alleen. Letters en cijfers in gegevens over mensen zijn bij ontvangst gemaskeerd; wat in dit rapport staat, is niet terug te rekenen.
    .title = Gegevens over mensen
report-method-ratings = Er is niet één maat voor risico. Het niveau van Microsoft en dat van ons, dat vaste regels volgt, staan naast elkaar met hun redenen. Lees de redenen waar ze verschillen.
    .title = Beoordelingen
report-method-consent = Microsoft publiceert per machtiging of er een beheerder nodig is. Dat is een standaardwaarde: het toestemmingsbeleid van de tenant bepaalt wie werkelijk toestemming mag geven.
    .title = Wie toestemming mag geven
report-method-redirect = Het adres waarnaar de browser na een toestemmingspagina terugkeert, bewijst niets over wat er is verleend. Alleen wat de tenant zelf heeft vastgelegd, bewijst dat.
    .title = Wat bewijst dat iets is verleend
report-method-supersets = Dat de ene machtiging de andere omvat, volgt uit regels die mensen hebben opgesteld en aan de gepubliceerde gegevens hebben getoetst. Het volgt niet uit het vergelijken van lijsten met paden.
    .title = Beperkter en overbodig
report-method-catalogue = De feiten over machtigingen zijn die van de datum van de catalogus. Microsoft kan ze sindsdien hebben gewijzigd.
    .title = Hoe oud de feiten zijn

## Indelingen

report-format-html = Webpagina (HTML)
report-format-json = Gegevens voor programma’s (JSON)
report-format-md = Tekst voor tickets (Markdown)
report-format-csv = Tabel van machtigingen (CSV)
report-format-xlsx = Werkmap (Excel)

## The app and its standing

report-signs = Waar u even bij stil moet staan
report-row-standing = Deze app in de gegevens van de tenant
# $source (text): who published it, $date (text): ISO 8601, $level (text): a word of its scale
report-published = { $source } ({ $date }), op een eigen schaal: { $level }

## Sheets of a workbook: at most 31 characters, none of [ ] : * ? / \

report-sheet-summary = Samenvatting
report-sheet-permissions = Machtigingen
report-sheet-evidence = Bevindingen
report-sheet-grants = Verleend
report-sheet-decisions = Besluiten

## Heads of columns

report-column-number = Nr.
report-column-kind = Soort
report-column-resource = API
report-column-title = In het kort
report-column-can-do = Wat de app zou kunnen
report-column-call = Aanroep
report-column-outcome = Uitkomst
report-column-told = In woorden
report-column-records = Gelezen records
report-column-exact = Alle
report-column-isolated = Geïsoleerd
report-column-could = Kan de aanroep hebben toegestaan
report-column-time = Tijd (UTC)
report-column-millis = Milliseconden
report-column-requests = Verzoeken
report-column-problem = Wat er misging
report-column-decided = Besloten (UTC)
report-column-reasons = Redenen
