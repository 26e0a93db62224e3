# Een echte tenant verbinden: de plaatsen om aan te melden, de gids voor een app-registratie.

connect-cloud-global = Wereldwijde cloud (ook GCC)
connect-cloud-gcc-high = Amerikaanse overheid (GCC High)
connect-cloud-dod = Amerikaans ministerie van Defensie
connect-cloud-china = China (21Vianet)
connect-cloud-custom = Een andere instantie (authority)

## De gids

connect-step-open = Open { $portal } als iemand die apps mag registreren, bijvoorbeeld een Cloud Application Administrator. Kies App-registraties en dan Nieuwe registratie.
connect-step-name = Noem de app “{ $name }”. Laat “Alleen accounts in deze organisatiemap” gekozen.
connect-step-platform = Kies bij Omleidings-URI “Openbare client/systeemeigen (mobiel en desktop)” en typ precies { $redirect }, zonder poort. “Web” en “Toepassing met één pagina” werken niet, en 127.0.0.1 ook niet.
connect-step-nothing = Kies Registreren. Meer is niet nodig: geen geheim, geen certificaat, geen API-machtiging. Scopeglass vraagt elke machtiging bij het aanmelden.
connect-step-ids = Kopieer op de pagina Overzicht de “Toepassings-id (client)” en de “Map-id (tenant)”.
connect-step-back = Kom hier terug en vul beide in.

## Fouten

error-place-unknown = Er is geen verbinding met de naam { $place }.
    .hint = Kies er een uit de lijst, of verbind de tenant eerst.
error-cloud-unknown = De cloud { $cloud } bestaat niet.
    .hint = Kies een van deze: { $clouds }.
error-tenant-invalid = “{ $tenant }” is geen tenant.
    .hint = Geef een domein zoals contoso.com, de id van de tenant, of organizations. Persoonlijke accounts (common, consumers) hebben geen tenant om te beoordelen.
error-client-id-invalid = “{ $client }” is geen toepassings-id.
    .hint = Kopieer de “Toepassings-id (client)” van de pagina Overzicht van de registratie. Die ziet eruit als 11111111-2222-3333-4444-555555555555; de object-id is een andere.
error-address-invalid = “{ $address }” is geen adres waar Scopeglass een toegangstoken heen mag sturen.
    .hint = Geef een https-adres zonder gebruikersnaam, query of fragment. Gewoon http mag alleen op deze computer.
error-certificate-unreadable = In { $file } staat geen certificaat dat te lezen is.
    .hint = Geef een PEM-bestand met een of meer certificaten van de instantie die vertrouwd moet worden.
error-first-party-client = Dit is de toepassings-id van { $app }, een van de eigen apps van Microsoft.
    .hint = Registreer een eigen app. Wil je toch aanmelden als { $app }, zeg dat dan uitdrukkelijk: het toegangstoken bevat alles wat ooit aan die app is verleend, Entra kan de app weigeren (AADSTS65002, AADSTS50105) en de beveiligingsbewaking kan alarm slaan.

## Het venster

connect-where = Waar aanmelden
connect-real-text = Een echte tenant, via een eigen app-registratie. Scopeglass leest daar alleen, en gegevens van mensen worden bij binnenkomst meteen gemaskeerd.
connect-how = Je browser opent de aanmeldpagina van Microsoft. Meld je daar aan en kijk waarmee je instemt; kom dan hier terug.
connect-add = Tenant verbinden
connect-lede = Scopeglass meldt zich aan als een app die in jouw tenant geregistreerd is. Zo bepaal jij wat die mag en kun je hem weer weghalen. Het kost eenmalig zo’n twee minuten.
connect-guide-title = De app registreren
connect-guide-portal = Registratiepagina openen
connect-guide-command = Of plak één opdracht
connect-guide-command-text = Die registreert dezelfde app, met precies deze machtigingen in de lijst en zonder dat iets al is goedgekeurd:
connect-fill-title = Vul in wat je gekopieerd hebt
connect-field-cloud = Cloud
connect-field-tenant = Tenant
connect-field-tenant-hint = Een domein zoals contoso.com, of de map-id (tenant)
connect-field-client = Toepassings-id (client)
connect-field-client-hint = Van de pagina Overzicht van de registratie
connect-field-name = Hoe noem je deze verbinding
connect-field-name-hint = Mag leeg blijven; dan de naam van de tenant
connect-field-authority = Instantie (authority)
connect-field-authority-hint = Het adres dat voor /v2.0/.well-known/openid-configuration staat
connect-field-graph = Adres van Microsoft Graph
connect-field-graph-hint = Met de versie erbij, zoals https://graph.example/v1.0
connect-field-ca = Certificeringsinstantie (PEM-bestand)
connect-field-ca-hint = Mag leeg blijven; die van het systeem worden altijd vertrouwd
connect-first-party = Een eigen app van Microsoft gebruiken, en de risico’s aanvaarden
connect-first-party-text = Alleen als je geen app kunt registreren. Zo’n app kan veel meer machtigingen hebben dan deze beoordeling vraagt, Entra kan hem weigeren, en de beveiligingsbewaking kan alarm slaan.
connect-save = Bewaren en gebruiken
connect-cancel = Annuleren
connect-saved = Verbonden tenants
connect-saved-text = Bewaard wordt alleen waar je aanmeldt, nooit een wachtwoord, geheim of token.
connect-saved-none = Er is nog geen tenant verbonden. De oefentenant is er altijd.
connect-forget = Deze verbinding vergeten
connect-forget-title = { $place } vergeten?
connect-forget-text = Scopeglass meldt zich daar af en vergeet de verbinding. De app-registratie en wat eraan verleend is, blijven in de tenant staan; verwijder die in Entra.
connect-forgotten = De verbinding is vergeten.

## De opdrachtregel

connect-cli-heading-place = Waar aanmelden
connect-cli-value-connection = NAAM
connect-cli-value-tenant = TENANT
connect-cli-value-client = ID
connect-cli-value-cloud = CLOUD
connect-cli-value-address = ADRES
connect-cli-value-file = BESTAND
connect-cli-value-permission = MACHTIGING
connect-cli-connection = Een tenant die met “scopeglass connect” verbonden is
connect-cli-tenant = De tenant: een domein, de id, of organizations
connect-cli-client = De toepassings-id (client) van de app die je daar geregistreerd hebt
connect-cli-cloud = De cloud van de tenant; de wereldwijde als je niets opgeeft
connect-cli-authority = Een andere instantie dan een cloud van Microsoft; vereist --graph
connect-cli-graph = Het adres van Microsoft Graph daar, met de versie
connect-cli-ca = Een PEM-bestand met certificeringsinstanties die vertrouwd worden naast die van het systeem
connect-cli-first-party = De risico’s aanvaarden van aanmelden als een eigen app van Microsoft
connect-cli-about = Een echte tenant verbinden: hoe je een app registreert, en welke verbindingen er zijn
connect-cli-after = Zonder opties worden er in een terminal vragen gesteld. Er wordt geen geheim bewaard, alleen waar je aanmeldt.
    Voorbeeld: scopeglass connect --tenant contoso.com --client 11111111-2222-3333-4444-555555555555
connect-cli-name = Hoe de verbinding heet
connect-cli-guide = Alleen vertellen hoe je de app registreert, met één opdracht om te plakken
connect-cli-for = De gedelegeerde machtigingen in de registratie; zonder opgave die om apps te lezen
connect-cli-list = De verbonden tenants tonen
connect-cli-forget = Een verbinding en haar sessies vergeten; wat in de tenant verleend is, blijft
connect-cli-no-input = Niets vragen
connect-cli-saved = { $place } is verbonden. Beoordeel daar een aanvraag met:

connect-cli-value-code = CODE
connect-cli-error-about = Een fout van Microsoft Entra of OAuth uitleggen: wat er gebeurde, waarom, wie het kan verhelpen
connect-cli-error-after = Voorbeeld: scopeglass error 65001 invalid_grant
    Eindigt met 3 als er een onbekend is.
connect-cli-error-code = Een code zoals 65001 of AADSTS65001, of een naam zoals invalid_grant
connect-cli-token-about = De claims van een token uitleggen, op deze computer
connect-cli-token-after = Het token wordt alleen van de standaardinvoer gelezen, zodat het in geen geschiedenis of proceslijst staat.
    Voorbeeld: scopeglass token < token.txt
connect-cli-token-offline = De openbare sleutels van de uitgever niet ophalen; de handtekening wordt dan niet gecontroleerd
connect-cli-token-paste = Plak het token, en druk dan op Enter en Ctrl+D.

## Device code

connect-device = Aanmelden met een code op een ander apparaat
connect-device-go = Code opvragen
connect-device-code = Code
connect-device-warning = Doe dit alleen als je er zelf net om gevraagd hebt. Voer nooit een code in die iemand je stuurt: die persoon zou dan als jou aangemeld zijn. Je tenant staat codes misschien helemaal niet toe.
# $page, $code, $until (texts)
connect-device-how = Open op een ander apparaat { $page } en voer { $code } in. De code geldt tot { $until }.
connect-cli-device-code = Aanmelden met een code op een ander apparaat, voor een computer zonder browser; de tenant kan het verbieden

# $user (text): a sign-in name
connect-go-on = Doorgaan als { $user }
connect-other = Ander account
