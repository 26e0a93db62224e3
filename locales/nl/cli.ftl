# De opdrachtregel: hulp, voortgang en vragen.

cli-about = Zie wat de Microsoft 365-machtigingen van een app werkelijk blootleggen, voordat u ja zegt.
cli-heading-usage = Gebruik:
cli-heading-commands = Opdrachten
cli-heading-options = Opties
cli-heading-arguments = Argumenten
cli-exit-codes = Afsluitcodes:
    { "  " }0  klaar
    { "  " }1  er ging iets mis binnen Scopeglass zelf
    { "  " }2  de opdrachtregel is niet begrepen
    { "  " }3  de aanvraag was niet te lezen, er is niets in herkend, of de catalogus heeft het gevraagde niet
    { "  " }4  er is niemand aangemeld: geweigerd, geannuleerd of te lang gewacht
    { "  " }5  het rapport is geschreven, maar een proef is mislukt of bleef onvolledig
    { "  " }6  een bestand kon niet worden geschreven
    { "  " }7  de vergeleken aanvragen verschillen
    130  onderbroken
cli-version = De versie tonen
cli-help = Deze hulp tonen
cli-lang = De taal van de meldingen en van het rapport
cli-value-language = TAAL
cli-value-article = ARTIKEL
cli-value-app = APP
cli-value-request = AANVRAAG
cli-value-profile = PROFIEL
cli-value-folder = MAP
cli-value-formats = INDELINGEN
cli-value-person = PERSOON
cli-value-decision = NAAM=BESLUIT
cli-value-port = POORT
cli-value-number = AANTAL
cli-value-milliseconds = MILLISECONDEN

cli-review-about = Een aanvraag beoordelen: lezen, uitleggen, aanmelden, proeven uitvoeren, besluiten, rapport schrijven
cli-review-after = Besluiten voor --decide: approve, approve-with-condition:VOORWAARDE, refuse, ask-vendor; na een dubbele punt een notitie. In een terminal vraagt Scopeglass erom.
    Voorbeeld: scopeglass review --practice --from artikel.txt --lang nl --out rapporten
cli-review-practice = De ingebouwde oefentenant met verzonnen mensen gebruiken
cli-review-from = Het artikel van de leverancier: een .txt-, .md- of .html-bestand, of - voor de standaardinvoer
cli-review-profile = Een kant-en-klaar leveranciersprofiel in plaats van een artikel
cli-review-app = Een app van de tenant in plaats van een artikel: de naam, toepassings-id of object-id
cli-review-out = De map voor het rapport
cli-review-format = De indelingen van het rapport, gescheiden door komma’s
cli-review-as = De ingebouwde bezoeker zich laten aanmelden als deze persoon van de oefentenant, zonder browser
cli-review-decide = Een besluit vastleggen; mag meer dan eens worden opgegeven
cli-review-no-browser = Geen browser openen; wie het adres leest, bezoekt het zelf
cli-review-no-input = Niets vragen; waarover niets is besloten, blijft open
cli-review-overwrite = Rapportbestanden met dezelfde naam vervangen
cli-review-json = Per regel één JSON-object tonen, voor programma’s
cli-review-data = Bewaarde beoordelingen in deze map zetten in plaats van op de gewone plek

cli-compare-about = Twee aanvragen vergelijken: wat erbij kwam, verviel, is verruimd of beperkt
cli-compare-first = De eerste aanvraag: een artikel, een manifest, een opgeslagen profiel, een toestemmingslink, of profile:NAAM voor een kant-en-klaar profiel
cli-compare-second = De tweede aanvraag, op dezelfde manieren op te geven
cli-compare-after = Voorbeeld: scopeglass compare profile:webex artikel.txt
    Eindigt met 0 als beide hetzelfde vragen, en met 7 als ze verschillen.
# $app (text): the name of a request; $quote (text)
cli-compare-unread = Niet herkend in { $app }: ‘{ $quote }’

cli-value-review = BEOORDELING
cli-report-about = Het rapport van een bewaarde beoordeling schrijven
cli-report-review = Een bewaarde beoordeling: de id of het begin ervan, of het bestand. Zonder deze opgave verschijnt de lijst van bewaarde beoordelingen
cli-report-data = Bewaarde beoordelingen uit deze map lezen in plaats van uit de gewone
cli-report-schema = Het JSON-schema van de JSON-vorm tonen en stoppen
cli-report-list = Bewaarde beoordelingen, de laatst gewijzigde eerst. Noem er een met de id of het begin ervan:
cli-report-none = Er is nog geen beoordeling bewaard.
# $review (text): the beginning of an id
cli-report-ambiguous = Meerdere beoordelingen beginnen met { $review }. Geef nog een paar tekens op.
# $file (text)
cli-report-replace = { $file } bestaat al. Vervangen?

cli-practice-about = Alleen de oefentenant aanbieden, voor andere clients en voor tests
cli-practice-port = De poort om op te luisteren; bij 0 kiest het systeem
cli-practice-people = Hoeveel mensen de verzonnen organisatie telt
cli-practice-latency = Hoe lang elk antwoord op zich laat wachten
cli-practice-tls = Via https aanbieden, met een ter plekke gemaakte certificeringsinstantie
cli-practice-serving = De oefentenant antwoordt op { $address }. Druk op Ctrl+C om te stoppen.

cli-completions-about = Aanvullingen voor een shell tonen
cli-completions-shell = De shell

cli-request = { $count ->
        [one] { $app } vraagt { $count } machtiging:
       *[other] { $app } vraagt { $count } machtigingen:
    }
cli-unrecognised = Lijkt op een machtiging en is niet herkend: ‘{ $quote }’
cli-permission = { $index } van { $total }: { $name } — { $kind }
cli-vendor-says = De leverancier zegt:
    { "    " }{ $reason }
cli-ask-decision = Uw besluit
cli-ask-condition = Onder welke voorwaarde?
cli-ask-later = Later besluiten
cli-open-address = Open dit adres in een browser op deze computer en meld u daar aan:
cli-visiting = De ingebouwde bezoeker meldt zich aan als { $person }.
cli-signed-in = Aangemeld als { $user }.
cli-probing = { $count ->
        [one] De tenant wordt bevraagd over { $count } machtiging; er wordt niets gewijzigd.
       *[other] De tenant wordt bevraagd over { $count } machtigingen; er wordt niets gewijzigd.
    }
cli-done = Het rapport is geschreven:
cli-unfinished = { $count ->
        [one] { $count } proef is mislukt of bleef onvolledig. In het rapport staat welke; over de rest valt niets te zeggen.
       *[other] { $count } proeven zijn mislukt of bleven onvolledig. In het rapport staat welke; over de rest valt niets te zeggen.
    }
cli-interrupted = Onderbroken. Wat tot nu toe is besloten, is bewaard; er is geen rapport geschreven.

## Wat er niet klopte aan de opdrachtregel

cli-wrong-unknown = { $argument } is hier niet bekend.
cli-wrong-command = De opdracht { $argument } bestaat niet.
cli-wrong-value = { $value } past niet bij { $argument }.
cli-wrong-missing = Dit ontbreekt: { $argument }
cli-wrong-conflict = { $argument } en { $value } sluiten elkaar uit.
cli-wrong-suggestion = Bedoelde u { $suggestion }?
cli-wrong-possible = Mogelijk: { $values }
