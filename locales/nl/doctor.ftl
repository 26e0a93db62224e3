# De doctor: wat er tussen deze computer en een aanmelding staat, en in .advice wat te doen.

doctor-names = Naamomzetting
doctor-ipv6 = IPv6
doctor-proxy = Proxy
doctor-tls = TLS-certificaat
doctor-clock = Klok
doctor-loopback = Terugweg van de browser
doctor-browser = Browser
doctor-keyring = Sleutelbos
doctor-metadata = De aanmelddienst van de cloud
doctor-registration = App-registratie
doctor-token = Sessie
doctor-graph = Microsoft Graph
doctor-outcome-fine = In orde
doctor-outcome-notice = Goed om te weten
doctor-outcome-failed = Werkt niet
doctor-outcome-skipped = Niet geprobeerd
doctor-took = { $millis } ms
doctor-all-fine = Niets staat een aanmelding in de weg.
doctor-some-notices = { $count ->
        [one] Aanmelden zou moeten werken. Eén ding is goed om te weten.
       *[other] Aanmelden zou moeten werken. { $count } dingen zijn goed om te weten.
    }
doctor-some-failed = { $count ->
        [one] Eén ding houdt een aanmelding tegen.
       *[other] { $count } dingen houden een aanmelding tegen.
    }
doctor-save = De bundel voor support bewaren

doctor-names-fine = Deze namen hebben een adres: { $hosts }.
doctor-names-skipped = Het adres is op deze computer, dus er is geen naamserver nodig.
doctor-names-unknown = Voor { $host } is geen adres bekend.
    .advice = Controleer de netwerkverbinding en de naamserver, en of het de juiste cloud is. Op een bedrijfsnetwerk kan een proxy nodig zijn.
doctor-ipv6-fine = De aanmelddienst is ook via IPv6 bereikbaar.
doctor-ipv6-none-fine = De aanmelddienst is alleen via IPv4 bereikbaar.
doctor-ipv6-skipped = Het adres is op deze computer.
doctor-ipv6-unknown-skipped = De naam heeft geen adres.
doctor-ipv6-dead = De naamserver noemt het IPv6-adres { $address }, en daar antwoordt niemand.
    .advice = Aanmelden werkt wel, maar kan traag beginnen. Vraag de netwerkbeheerder IPv6 te herstellen.
doctor-proxy-none-fine = Er is geen proxy ingesteld.
doctor-proxy-skipped = Het adres is op deze computer, dus er wordt geen proxy gebruikt.
doctor-proxy-fine = De proxy { $address } laat deze computer door.
doctor-proxy-dead = De proxy { $address } antwoordt niet, of laat de verbinding niet door.
    .advice = Controleer HTTPS_PROXY, en vraag de proxybeheerder de aanmelddienst en Microsoft Graph toe te staan.
doctor-proxy-sign-in = De proxy { $address } vraagt zelf om een aanmelding.
    .advice = Zet gebruikersnaam en wachtwoord in HTTPS_PROXY (http://naam:wachtwoord@host:poort), of gebruik op deze computer een proxy die met Kerberos aanmeldt. Scopeglass toont die nergens.
doctor-proxy-unreadable = In HTTPS_PROXY staat iets dat geen adres is.
    .advice = Schrijf het als http://host:poort.
doctor-proxy-pac = Het systeem gebruikt een automatische proxyconfiguratie: { $address }
    .advice = Scopeglass voert zulke scripts niet uit. Zet in HTTPS_PROXY de proxy die het script voor de aanmelddienst noemt.
doctor-proxy-system = Het systeem heeft een proxy ingesteld: { $address }
    .advice = Mislukken de controles hieronder, zet dan in HTTPS_PROXY dezelfde proxy.
doctor-tls-fine = Het certificaat wordt vertrouwd. Het is uitgegeven door { $issuer }.
doctor-tls-skipped = Het adres is op deze computer en heeft geen certificaat nodig.
doctor-tls-intercepted = Het certificaat is uitgegeven door { $issuer }, niet door instanties van Microsoft: er leest iets mee.
    .advice = Is het de inspectie van je bedrijf, zonder de aanmeldhosts daar dan van uit, zoals Microsoft aanraadt. Ken je het niet, meld je dan op dit netwerk niet aan.
doctor-tls-untrusted = Het certificaat van { $host } is uitgegeven door { $issuer }, en die vertrouwt deze computer niet.
    .advice = Is het de inspectie van je bedrijf, voeg de instantie dan aan het systeem toe of geef haar op met --ca. Ken je het niet, meld je dan op dit netwerk niet aan.
doctor-tls-unreachable = { $host } was niet te bereiken.
    .advice = Bekijk de controles van namen en proxy hierboven. Een firewall kan poort 443 blokkeren.
doctor-clock-fine = De klok loopt goed.
doctor-clock-skipped = De server noemt geen tijd.
doctor-clock-odd = { $way ->
        [fast] De klok loopt ongeveer { $minutes } min voor.
       *[slow] De klok loopt ongeveer { $minutes } min achter.
    }
    .advice = Zet automatische tijd aan. Vanaf vijf minuten mislukken aanmeldingen.
doctor-clock-wrong = { $way ->
        [fast] De klok loopt ongeveer { $minutes } min voor.
       *[slow] De klok loopt ongeveer { $minutes } min achter.
    }
    .advice = Zet automatische tijd aan, of zet de klok gelijk. Met een verkeerde klok gelden toegangstokens als verlopen of nog niet geldig.
doctor-clock-unreachable = De tijd was niet te vergelijken, omdat { $host } niet te bereiken was.
    .advice = Bekijk de controles van namen, proxy en TLS hierboven.
doctor-loopback-fine = { $six ->
        [yes] Een poort op deze computer is bereikbaar, via IPv4 en IPv6.
       *[no] Een poort op deze computer is bereikbaar, via IPv4.
    }
doctor-loopback-no-port = Op deze computer kan geen poort geopend worden.
    .advice = Een beveiligingsprogramma kan dat verbieden. Sta Scopeglass toe op 127.0.0.1 te luisteren.
doctor-loopback-no-name = De naam localhost leidt nergens heen.
    .advice = Zet de regel “127.0.0.1 localhost” in het hosts-bestand.
doctor-loopback-astray = De naam localhost leidt naar { $address }, en dat is niet deze computer.
    .advice = Herstel het hosts-bestand: localhost moet 127.0.0.1 zijn. Zoals het nu is, zou iemand anders de aanmeldcode krijgen.
doctor-loopback-blocked = Poort { $port } op deze computer is geopend, maar een verbinding ernaartoe komt niet door.
    .advice = Een firewall of beveiligingsprogramma blokkeert verbindingen met deze computer zelf. Sta ze toe voor 127.0.0.1. Lukt het alleen in de browser niet, dan gebruikt die misschien https voor localhost (HSTS): wis dat in de browser.
doctor-loopback-wsl = Scopeglass draait in WSL, en de browser erbuiten.
    .advice = Doorsturen van localhost moet aanstaan (localhostForwarding in .wslconfig, of gespiegeld netwerk). Meld anders aan met een apparaatcode.
doctor-browser-fine = Een browser wordt geopend met { $program }.
doctor-browser-system-fine = Het systeem opent zijn browser.
doctor-browser-no-screen = Er is geen scherm om een browser op te openen.
    .advice = Open het getoonde adres in een browser op deze computer, of meld aan met een apparaatcode.
doctor-browser-none = Er is geen programma gevonden dat een browser opent.
    .advice = Installeer xdg-utils en een browser, of stel BROWSER in.
doctor-keyring-fine = De sleutelbos van het systeem is er; sessies kunnen bewaard worden.
doctor-keyring-missing = { $what }
    .advice = Aanmelden werkt, en duurt tot Scopeglass sluit. Start of ontgrendel anders een sleutelbos zoals GNOME Keyring of KWallet.
doctor-metadata-fine = Die antwoordt, en noemt zich { $issuer }.
doctor-metadata-broken = { $what }
    .advice = Controleer de cloud en de tenant. “scopeglass error” legt een hier genoemde code uit.
doctor-registration-skipped = Er is nog geen tenant verbonden, dus er is geen registratie om te bekijken.
doctor-registration-fine = De app is geregistreerd als bureaubladtoepassing met http://localhost.
doctor-registration-no-device-fine = De app is geregistreerd als bureaubladtoepassing met http://localhost. Apparaatcodes mogen niet, en zijn niet nodig.
doctor-registration-asked-fine = De aanmelddienst kent de app en haar adres http://localhost.
doctor-registration-spa = http://localhost staat bij “Toepassing met één pagina”.
    .advice = Entra, App-registraties, de app, Verificatie: verwijder het daar en voeg het toe bij “Mobiele en bureaubladtoepassingen”.
doctor-registration-web = http://localhost staat bij “Web”.
    .advice = Entra, App-registraties, de app, Verificatie: verwijder het daar en voeg het toe bij “Mobiele en bureaubladtoepassingen”.
doctor-registration-number = 127.0.0.1 is geregistreerd in plaats van localhost.
    .advice = Entra, App-registraties, de app, Verificatie: voeg bij “Mobiele en bureaubladtoepassingen” precies http://localhost toe.
doctor-registration-redirect = http://localhost is voor de app niet geregistreerd.
    .advice = Entra, App-registraties, de app, Verificatie: voeg bij “Mobiele en bureaubladtoepassingen” http://localhost toe.
doctor-registration-assignment = Alleen wie aan de app is toegewezen, mag die gebruiken.
    .advice = Entra, Bedrijfstoepassingen, de app, Gebruikers en groepen: wijs toe wie gaat beoordelen, of zet “Toewijzing vereist” uit.
doctor-registration-refused = De aanmelddienst aanvaardt de app of haar adres niet ({ $code }).
    .advice = Controleer de toepassings-id en de tenant, en of http://localhost bij “Mobiele en bureaubladtoepassingen” staat. “scopeglass error” legt de code uit.
doctor-registration-unasked = De registratie was niet te controleren: { $what }
    .advice = Verhelp eerst wat de controles hierboven zeggen.
doctor-token-skipped = Daar is nu niemand aangemeld.
doctor-token-fine = De sessie heeft een toegangstoken en kan vernieuwd worden.
doctor-token-short-fine = De sessie heeft een toegangstoken en eindigt daarmee, want er is niets gevraagd dat langer duurt.
doctor-token-broken = { $what }
    .advice = Meld je opnieuw aan.
doctor-graph-fine = { $host } antwoordt, en laat zonder toegangstoken niemand binnen.
doctor-graph-session-fine = Het antwoordt op de sessie.
doctor-graph-broken = { $what }
    .advice = Probeer het over een paar minuten opnieuw. Blijft het, bekijk dan de servicestatus van Microsoft 365.
doctor-graph-odd = { $host } antwoordt, maar niet zoals Microsoft Graph (HTTP { $status }).
    .advice = Een proxy of aanmeldpagina van het netwerk kan in de weg zitten, of het adres is van een andere dienst.
doctor-graph-unreachable = { $host } was niet te bereiken.
    .advice = Bekijk de controles van namen, proxy en TLS hierboven. Een firewall kan poort 443 blokkeren.

## Het scherm

doctor-title = Doctor
doctor-lede = Wat er tussen deze computer en een aanmelding staat. De controles vragen alleen openbare adressen, en sturen geen geheim.
doctor-start = Onderzoeken
doctor-again = Opnieuw onderzoeken
doctor-running = Bezig met onderzoeken
doctor-bundle = Bewaren voor support
doctor-bundle-text = Eén bestand met alle controles, zonder iets dat de tenant, de app of jou noemt.
doctor-empty-title = Nog niet onderzocht
doctor-empty-text = Het duurt een paar seconden en verandert niets.
doctor-saved = Bewaard: { $file }
doctor-error-title = Wat betekent deze fout?
doctor-error-label = Een code zoals AADSTS65001, of een naam zoals invalid_grant
doctor-error-go = Uitleggen
doctor-error-page = Pagina van Microsoft
doctor-token-title = Wat zegt dit token?
doctor-token-text = Het blijft op deze computer en wordt vergeten zodra je weggaat. Alleen de openbare sleutels van de uitgever worden opgehaald.
doctor-token-label = Plak een token
doctor-token-go = Uitleggen
doctor-token-clear = Wissen
doctor-cli-about = Uitzoeken wat een aanmelding tegenhoudt
doctor-cli-after = Eindigt met 0 als niets in de weg staat, en met 4 als er wel iets is.
doctor-cli-bundle = Ook één bestand voor support schrijven, zonder iets dat de tenant, de app of jou noemt
