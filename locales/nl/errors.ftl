# Wat er gebeurde, en in .hint wat u kunt doen: één blok per foutcode.

## Een aanvraag lezen

error-article-empty = Het artikel bevat geen tekst.
    .hint = Open een ander bestand of plak de tekst van de pagina van de leverancier.
# $limit: een grootte zoals “10 MB”
error-article-too-large = Het artikel is groter dan { $limit }, en meer leest Scopeglass niet.
    .hint = Plak alleen het deel waarin de machtigingen staan.
# $file: een bestandsnaam
error-article-not-text = { $file } bevat geen leesbare tekst.
    .hint = Bewaar de pagina als tekst of HTML, of kopieer de tekst en plak die.
# $file: een bestandsnaam
error-article-unreadable = { $file } kon niet worden geopend.
    .hint = Controleer of het bestand er nog is en of u het mag lezen.
error-nothing-recognised = Het artikel is gelezen, maar Scopeglass herkende er geen machtiging in.
    .hint = Controleer of dit de pagina met de machtigingen is. U kunt ze ook op naam toevoegen.
error-link-invalid = Dit is geen link die om toestemming vraagt op een aanmeldpagina van Microsoft.
    .hint = Kopieer de hele link uit de mail of van de pagina van de leverancier. Er staat ‘authorize’ of ‘adminconsent’ in. Scopeglass leest de link alleen en opent hem nooit.
# $line, $column (numbers): where reading stopped
error-manifest-invalid = Het manifest kon niet verder worden gelezen dan regel { $line }, kolom { $column }.
    .hint = Verbeter de tekst op die plaats, of exporteer het manifest opnieuw. Opmerkingen en komma’s vóór een sluithaakje zijn in JSON niet toegestaan.
error-manifest-unknown = Het bestand is gelezen, maar het beschrijft geen app in een vorm die Scopeglass kent.
    .hint = Scopeglass leest manifesten van Entra en Teams, lijsten uit Microsoft Graph, Terraform-bestanden en ARM-sjablonen. Controleer of dit het juiste bestand is.
# $file: a file name; $format: its format, such as “DOC”
error-format-unsupported = { $file } heeft de indeling { $format }, en die leest Scopeglass niet.
    .hint = Sla het op als tekst, HTML, PDF, DOCX, XLSX of CSV, of kopieer de tekst en plak die.
# $file: a file name
error-bicep-unbuilt = { $file } is een Bicep-bestand, en dat leest Scopeglass niet rechtstreeks.
    .hint = Voer er ‘az bicep build --file’ op uit en open de JSON-sjabloon die eruit komt.
# $file: a file name
error-document-encrypted = { $file } is met een wachtwoord beveiligd.
    .hint = Open het in het eigen programma, sla een kopie zonder wachtwoord op en open die.
# $file: a file name
error-document-damaged = { $file } is beschadigd, of is niet wat de naam zegt.
    .hint = Haal het bestand opnieuw op. Kan een ander programma het openen, kopieer dan de tekst en plak die.
# $file: a file name; $limit: a size such as “20 MB”
error-document-too-large = { $file } is groter dan { $limit }, en meer leest Scopeglass niet.
    .hint = Bewaar alleen de pagina’s met de machtigingen, of plak de tekst ervan.
# $file: a file name
error-document-too-complex = { $file } pakt uit tot veel meer dan een document nodig heeft, of verwijst eindeloos naar zichzelf. Scopeglass is gestopt met lezen.
    .hint = Wees voorzichtig met dit bestand als u niet weet waar het vandaan komt. Kopieer anders de tekst met de machtigingen en plak die.
# $file: a file name
error-document-without-text = { $file } bevat geen tekst, alleen afbeeldingen of lege pagina’s.
    .hint = Vraag de leverancier om een bestand met tekst, of laat er eerst tekstherkenning op los.
# $profile: de id van een leveranciersprofiel
error-profile-unknown = Er is geen leveranciersprofiel met de naam { $profile }.
    .hint = Kies er een uit de lijst, of lees het artikel van de leverancier zelf.
# $profile: de id van een leveranciersprofiel
error-profile-invalid = Het leveranciersprofiel { $profile } heeft niet de juiste opbouw.
    .hint = Verbeter het profielbestand, of lees in plaats daarvan het artikel van de leverancier.
# $file: a path
error-profile-not-written = { $file } kon niet worden geschreven.
    .hint = Controleer de vrije ruimte en de rechten van de map, of kies een andere map.
# $permission: een naam van een machtiging
error-permission-unknown = De catalogus kent geen machtiging met de naam { $permission }.
    .hint = Controleer de spelling. Klopt de naam, dan hoort hij misschien bij een andere API of is hij nieuwer dan de catalogus.
# $permission: een naam van een machtiging
error-kind-impossible = { $permission } bestaat niet in die soort.
    .hint = Kies de soort waarin de machtiging wel bestaat, of vraag de leverancier welke bedoeld is.
# $permission: een naam van een machtiging
error-permission-not-in-request = Deze beoordeling gaat niet over { $permission }.
    .hint = Kies een machtiging uit de aanvraag, of voeg deze eerst toe.
# $app: what was asked for
error-app-not-found = De tenant heeft geen app ‘{ $app }’.
    .hint = Controleer de spelling, of geef de toepassings-id op.
# $app: what was asked for; $apps: names with application ids
error-app-ambiguous = Bij ‘{ $app }’ passen meer apps: { $apps }.
    .hint = Geef de hele naam op, of de toepassings-id.
error-not-connected = Er is niemand met een tenant verbonden.
    .hint = Maak eerst verbinding; daarna zijn de apps te zien.

## Aanmelden

error-sign-in-cancelled = U hebt de aanmelding afgebroken. Via Scopeglass is niets toegestaan.
    .hint = U kunt op elk moment opnieuw beginnen; de beoordeling blijft zoals die is. Staat de aanmeldpagina nog open, dan kunt u die sluiten.
error-sign-in-denied = De aanmeldpagina meldde dat er geen toestemming is gegeven. Iemand heeft geweigerd, of het beleid van de tenant staat het niet toe.
    .hint = Wilt u verder, meld u dan opnieuw aan en geef toestemming, of vraag een beheerder wat het toestemmingsbeleid van de tenant toelaat.
error-admin-approval-needed = Een beheerder moet deze machtigingen eerst goedkeuren voordat deze persoon ze kan gebruiken.
    .hint = Meld u aan met een account dat namens de organisatie toestemming mag geven, of vraag een beheerder dat te doen.
# $minutes (getal): hoe lang er is gewacht
error-sign-in-timed-out = { $minutes ->
        [one] De aanmelding is niet binnen { $minutes } minuut afgerond. Misschien is de pagina gesloten, of is iemand nog aan het lezen.
       *[other] De aanmelding is niet binnen { $minutes } minuten afgerond. Misschien is de pagina gesloten, of is iemand nog aan het lezen.
    }
    .hint = Begin opnieuw met aanmelden; er gaat dan een nieuwe pagina open. Een pagina die nog van daarvoor openstaat werkt niet meer en kan dicht.
# $url: het adres van de aanmeldpagina
error-browser-not-opened = De browser kon niet worden geopend.
    .hint = Open dit adres zelf in een browser op deze computer: { $url }
error-loopback-unavailable = Scopeglass kon op deze computer niet luisteren naar het antwoord van de aanmeldpagina.
    .hint = Ga na of beveiligingssoftware verbindingen van deze computer met zichzelf blokkeert, en probeer het opnieuw.
# $host: een hostnaam
error-authority-unreachable = De identiteitsserver { $host } was niet bereikbaar.
    .hint = Controleer de netwerkverbinding en een eventuele proxy, en probeer het opnieuw.
# $host: een hostnaam
error-authority-invalid = Wat { $host } als identiteitsserver over zichzelf meldt, is niet bruikbaar.
    .hint = Controleer het adres en de tenant in de verbindingsinstellingen.
# $error: de foutcode van de server
error-authorization-refused = De identiteitsserver beëindigde de aanmelding met de fout { $error }.
    .hint = Bekijk de details; daarin staan de woorden van de server zelf. Vaak moet de app-registratie of het omleidingsadres worden aangepast.
# $error: de foutcode van de server
error-token-refused = De identiteitsserver gaf geen toegangstoken en meldde de fout { $error }.
    .hint = Meld u opnieuw aan. Gebeurt het weer, bekijk dan de details en controleer de app-registratie.
# $check: de naam van de controle
error-id-token-invalid = Het ID-token doorstond een controle niet ({ $check }), dus Scopeglass vertrouwt deze aanmelding niet.
    .hint = Controleer de klok van deze computer en de tenant in de verbindingsinstellingen, en meld u opnieuw aan.
error-session-ended = De sessie is beëindigd en kon niet worden verlengd.
    .hint = Meld u opnieuw aan; wat al gelezen is, blijft bewaard.
error-not-signed-in = Voor deze beoordeling heeft zich nog niemand aangemeld.
    .hint = Ga eerst naar de stap Aanmelden.
error-keyring-unavailable = Dit systeem biedt geen sleutelbos, dus de sessie blijft alleen in het geheugen.
    .hint = U kunt gewoon verder; na het afsluiten van Scopeglass moet u zich opnieuw aanmelden. Wilt u dat voorkomen, start dan de wachtwoordopslag van het systeem.
# $person: een aanmeldnaam
error-person-unknown = De oefentenant kent niemand met de naam { $person }.
    .hint = Kies een van de personen die de aanmeldpagina van de oefentenant aanbiedt.

## Microsoft Graph bevragen

# $host: een hostnaam
error-graph-unreachable = Microsoft Graph was op { $host } niet bereikbaar.
    .hint = Controleer de netwerkverbinding en een eventuele proxy, en voer de proef opnieuw uit.
# $seconds (getal): hoe lang op een antwoord is gewacht
error-graph-timeout = { $seconds ->
        [one] Microsoft Graph antwoordde niet binnen { $seconds } seconde.
       *[other] Microsoft Graph antwoordde niet binnen { $seconds } seconden.
    }
    .hint = Voer de proef opnieuw uit. Blijft het gebeuren, probeer het dan op een rustiger moment.
error-graph-throttled = Microsoft Graph vroeg herhaaldelijk om minder snel te vragen, en Scopeglass is gestopt.
    .hint = Wacht enkele minuten en voer de proef opnieuw uit.
# $code: de foutcode van Graph
error-graph-denied = Microsoft Graph weigerde het lezen ({ $code }).
    .hint = De machtiging is niet verleend, of deze persoon mag de gegevens niet zien. Beide zijn nuttig om te weten; u hoeft niets te doen.
# $code: de foutcode van Graph
error-graph-unauthenticated = Microsoft Graph accepteerde het toegangstoken niet ({ $code }).
    .hint = Meld u opnieuw aan.
# $code: de foutcode van Graph
error-graph-not-found = Waar de proef om vroeg, bestaat in deze tenant niet ({ $code }).
    .hint = Vaak heeft de persoon geen postvak of geen licentie voor de dienst. Probeer het met een account dat die wel heeft.
# $status (getal): de HTTP-status
error-graph-server-error = Microsoft Graph meldde een eigen storing (status { $status }).
    .hint = Voer de proef later opnieuw uit. Met de aanvraag-id’s in de details kan de ondersteuning van Microsoft verder zoeken.
# $status (getal): de HTTP-status; $code: de foutcode van Graph
error-graph-refused = Microsoft Graph antwoordde met de fout { $code } (status { $status }).
    .hint = Bekijk de details; daarin staan de woorden van Graph zelf.
error-graph-unreadable = Het antwoord van Microsoft Graph was niet te begrijpen.
    .hint = Voer de proef opnieuw uit. Een proxy die antwoorden verandert, kan ook de oorzaak zijn.
error-graph-too-large = Een antwoord van Microsoft Graph was groter dan de grens, en daar is het lezen gestopt.
    .hint = Wat tot dan toe gelezen is, telt als deels gelezen.
# $host: een hostnaam
error-graph-foreign-host = Een antwoord verwees naar { $host }, dat niet bij de gekozen cloud hoort. Scopeglass is daar niet heen gegaan en heeft er geen toegangstoken heen gestuurd.
    .hint = Controleer de verbindingsinstellingen en of een proxy antwoorden verandert.
error-graph-loop = De pagina’s van een antwoord herhaalden zich, en daar is het lezen gestopt.
    .hint = Voer de proef opnieuw uit. Wat tot dan toe gelezen is, telt als deels gelezen.
# $read (getal): geleverde records; $counted (getal): records die de tenant telde
error-graph-count-mismatch = De tenant telde { $counted } records en leverde er { $read }; wat gelezen is, is dus misschien niet alles.
    .hint = Beschouw het resultaat als deels gelezen. Voer de proef opnieuw uit; records die net zijn toegevoegd of verwijderd kunnen de oorzaak zijn.
error-probes-cancelled = U hebt de proeven afgebroken.
    .hint = Wat tot dan toe gelezen is, blijft bewaard. De overige proeven kunt u op elk moment uitvoeren.

## Beoordelingen en rapporten

# $review: de id van een beoordeling
error-review-not-found = Er is geen beoordeling { $review }.
    .hint = Kies er een uit de lijst met beoordelingen.
# $file: een bestandsnaam
error-review-damaged = De bewaarde beoordeling { $file } is niet te lezen.
    .hint = Het bestand is niet aangeraakt. Zet een reservekopie terug of begin een nieuwe beoordeling.
# $file: een bestandsnaam
error-review-newer = { $file } is bewaard door een nieuwere versie van Scopeglass.
    .hint = Werk Scopeglass bij om het te openen. Het bestand is niet aangeraakt.
# $file: een bestandsnaam
error-review-not-saved = De beoordeling kon niet worden bewaard in { $file }.
    .hint = Controleer de vrije ruimte en de rechten van de map. Houd Scopeglass open tot het bewaren is gelukt.
error-review-busy = Een andere taak van deze beoordeling is nog bezig.
    .hint = Wacht tot die klaar is, of breek die af.
error-condition-missing = Bij goedkeuren onder voorwaarde hoort de voorwaarde.
    .hint = Schrijf op waaraan moet zijn voldaan.
error-nothing-to-undo = Er is niets om ongedaan te maken.
    .hint = U hoeft niets te doen.
# $file: een bestandsnaam
error-report-not-written = Het rapport kon niet worden geschreven naar { $file }.
    .hint = Controleer de vrije ruimte en de rechten van de map, of kies een andere.
# $file: een bestandsnaam
error-report-exists = { $file } bestaat al.
    .hint = Kies een andere naam, of sta toe dat het wordt vervangen.
# $file: een bestandsnaam
error-disk-full = Er is op de schijf geen ruimte meer voor { $file }.
    .hint = Er is niets half geschreven achtergebleven. Maak ruimte vrij of kies een andere map.
# $folder: een map
error-folder-read-only = In de map { $folder } kan niet worden geschreven.
    .hint = Kies een andere map, of vraag de beheerder ervan om schrijfrechten.
error-report-cancelled = Het schrijven van het rapport is geannuleerd.
    .hint = Er is niets geschreven. U kunt op elk moment opnieuw beginnen.
# $file: een bestandsnaam
error-bundle-unreadable = { $file } is geen rapport van Scopeglass en ook geen rapportbundel.
    .hint = Kies een bestand dat op .scopeglass.zip eindigt, de map die daaruit is uitgepakt, of een rapport in JSON.
# $file: een bestandsnaam
error-bundle-refused = { $file } is niet geopend, want zo ziet geen enkele bundel van Scopeglass eruit.
    .hint = Open het bestand ook niet met andere programma’s zolang u niet weet waar het vandaan komt. Vraag de afzender om het oorspronkelijke bestand.
error-signing-key-damaged = De ondertekeningssleutel in de sleutelbos is onleesbaar.
    .hint = Verwijder het item “report signing key” van Scopeglass uit de sleutelbos; het volgende rapport krijgt dan een nieuwe sleutel. Laat dat weten aan wie uw rapporten controleert.
# $file: een bestandsnaam
error-signer-unreadable = { $file } bevat geen openbare sleutel in de vorm van minisign.
    .hint = Vraag de ondertekenaar om het bestand dat “scopeglass key export” schrijft.
# $signer: een naam of sleutel-ID
error-signer-unknown = Geen vertrouwde ondertekenaar heet { $signer }.
    .hint = “scopeglass key list” toont de ondertekenaars die u vertrouwt.
# $host: de naam van een server
error-timestamp-unreachable = De tijdstempeldienst { $host } is niet bereikbaar.
    .hint = Controleer het adres en het netwerk, of schrijf het rapport zonder tijdstempel.
# $host: de naam van een server
error-timestamp-invalid = Het antwoord van de tijdstempeldienst { $host } is geen geldig tijdstempel voor dit rapport.
    .hint = Er is niets geschreven. Probeer een andere dienst, of schrijf het rapport zonder tijdstempel.
# $format: de naam van een indeling
error-format-unknown = De rapportindeling { $format } bestaat niet.
    .hint = Kies een van de indelingen uit de lijst.
# $language: wat er gevraagd was
error-language-unknown = De interfacetaal { $language } bestaat niet.
    .hint = Kies een van deze: { $languages }.

## De oefentenant, de opdrachtregel en Scopeglass zelf

error-practice-unavailable = De oefentenant kon niet starten.
    .hint = Bekijk de details en probeer het opnieuw.
# $port: een poortnummer, als tekst
error-port-taken = Poort { $port } is in gebruik bij een ander programma.
    .hint = Kies een andere poort, of geef er geen op: het systeem kiest dan een vrije.
error-usage-invalid = De opdrachtregel is niet begrepen.
    .hint = Voer de opdracht uit met --help om te zien wat er kan.
# $file: een bestandsnaam
error-file-not-opened = { $file } kon niet worden geopend.
    .hint = Controleer de naam, en of u het bestand mag lezen.
error-internal = Er ging iets mis binnen Scopeglass zelf. Het komt niet door iets wat u hebt gedaan.
    .hint = Meld het ons met de details. Uw beoordeling wordt na elke wijziging bewaard.

error-probe-sampled = Op de onderzochte plaatsen is niets gevonden, maar niet alle plaatsen zijn onderzocht.
    .hint = Voer de proef opnieuw uit om andere plaatsen te bekijken, of bekijk er zelf een paar.

error-nothing-to-show = Er is geen gegeven om te tonen voor { $permission }.
    .hint = Voer eerst de proeven uit; alleen waar iets is gelezen, kan één gegeven worden getoond.

error-experiment-empty = Deze aanvraag bevat geen gedelegeerde machtiging waarmee het experiment iets kan vragen.
    .hint = Kies een aanvraag met gedelegeerde machtigingen die iets lezen.

error-credential-missing = Er is geen geheim en geen certificaat voor de app opgegeven.
    .hint = Zet het geheim in de omgevingsvariabele SCOPEGLASS_APP_SECRET, of noem een bestand met --app-certificate.
