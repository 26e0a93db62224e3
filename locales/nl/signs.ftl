### Waar een zorgvuldige lezer in een link of manifest bij stil zou staan, en waarom.

# $wrapper: a host
sign-link-unwrapped = De link was verpakt door { $wrapper }, dat klikken filtert of telt. Scopeglass heeft de link daarbinnen gelezen.
# $host: a host
sign-link-foreign-host = De link gaat naar { $host }, en dat is geen aanmeldserver van Microsoft. Wie zich daar aanmeldt, geeft het wachtwoord aan een ander. Open hem niet.
# $host: a host; $real: the host that it resembles
sign-link-look-alike = De link gaat naar { $host }. Dat lijkt op { $real }, maar is geen aanmeldserver van Microsoft. Het is een bekend kenmerk van een aanval. Open hem niet.
# $host: a host
sign-link-plain-http = De link gebruikt gewone http, zodat iedereen onderweg hem kan lezen en veranderen. De echte aanmeldpagina gebruikt alleen https.
# $host: a host
sign-link-user-info = In de link staat een naam vóór een ‘@’, een truc die de werkelijke bestemming verbergt: { $host }.
# $host: a host
sign-link-customer-directory = { $host } is een directory die een bedrijf voor zijn klanten bijhoudt. Uw organisatie meldt zich daar niet aan.
sign-link-personal = De link is voor persoonlijke Microsoft-accounts, niet voor accounts van uw organisatie.
sign-link-any-tenant = De link werkt voor elke organisatie: wie hem opent, geeft toestemming in de organisatie waarbij hij of zij zich aanmeldt.
# $tenant: a domain or id
sign-link-tenant = De link is voor de tenant { $tenant }. Controleer of dat de uwe is.
sign-link-admin-consent = Wie akkoord gaat, doet dat voor de hele organisatie; minder biedt de pagina niet. Alleen een beheerder kan akkoord gaan.
sign-link-everything-registered = De link vraagt om alles wat in de registratie van de app is ingesteld. Wat dat is, staat op de toestemmingspagina of in de tenant, niet in de link.
sign-link-prompt-none = De link vraagt de aanmeldpagina niets te tonen (prompt=none). Is er eerder toestemming gegeven, dan krijgt de app toegang zonder dat iemand een pagina ziet.
sign-link-prompt-consent = De link laat de toestemmingspagina verschijnen, ook als er al toestemming is gegeven (prompt=consent).
sign-link-prompt-admin = De link vraagt een beheerder om toestemming voor de hele organisatie (prompt=admin_consent).
sign-link-response-token = De link laat het toegangstoken via het adres van de browser sturen (response_type=token), waar het kan uitlekken. Hedendaagse apps hebben dat niet nodig.
# $resources: a list of addresses
sign-link-several-resources = De link vraagt in één keer om machtigingen van verschillende diensten ({ $resources }). Entra weigert dat met de fout AADSTS28000.
# $count (number): scopes in the link; $most (number): the most that Entra reads
sign-link-too-many-scopes = { $count ->
        [one] De link vraagt om { $count } machtiging; Entra leest er hoogstens { $most } of eindigt met de fout AADSTS90015.
       *[other] De link vraagt om { $count } machtigingen; Entra leest er hoogstens { $most } of eindigt met de fout AADSTS90015.
    }
# $permissions: a list of permission names
sign-link-keeps-access = Met offline_access houdt de app toegang als mensen er niet meer bij zijn, en hij vraagt om verstrekkende rechten: { $permissions }.
sign-link-state-address = In ‘state’ staat een e-mailadres of een webadres. Daarmee kan worden bijgehouden wie er klikte.
sign-link-person = De link vult een aanmeldnaam in en is dus voor één persoon gemaakt.
# $domain: a domain
sign-link-domain = De link gaat naar de aanmeldpagina van het domein { $domain }.
# $parameter: the name of a parameter
sign-link-repeated = De parameter ‘{ $parameter }’ staat meer dan eens in de link, en dat kan verbergen waar werkelijk om wordt gevraagd.
sign-client-missing = De link noemt geen app met een geldige toepassings-id.
# $client: an application id
sign-client-unknown = De toepassings-id { $client } is bij Scopeglass niet bekend. Zoek hem op in de tenant, of vraag de leverancier naar de zijne en vergelijk ze.
# $app: the name of an app
sign-client-microsoft = De toepassings-id is van { $app }, een app van Microsoft zelf. Een link van een leverancier noemt de app van die leverancier.
# $app: the name of an app
sign-client-borrowed = De toepassings-id is van { $app }, een app van Microsoft zelf. Aanvallers lenen die voor hun eigen links, omdat er geen nieuwe toestemming voor nodig is. Gebruik zo’n link niet, tenzij u hem zelf hebt gemaakt.
# $host: a host
sign-redirect-host = Het antwoord van de aanmelding gaat naar { $host }. Controleer of dat van de leverancier is.
# $host: a host; $site: the vendor’s site
sign-redirect-other-site = Het antwoord van de aanmelding gaat naar { $host }, terwijl de site van de leverancier { $site } is. Vraag de leverancier ernaar.
# $host: a host
sign-redirect-plain-http = Het antwoord van de aanmelding gaat over gewone http naar { $host }, waar iedereen onderweg het kan lezen.
# $host: an IP address
sign-redirect-ip = Het antwoord van de aanmelding gaat naar het kale IP-adres { $host }. Leveranciers hebben een naam; aanvallers vaak niet.
# $host: a host as it is written; $shown: the same host as a browser may show it
sign-redirect-punycode = Het antwoord van de aanmelding gaat naar { $host }, dat als { $shown } wordt getoond: een naam in letters die op andere lijken. Vergelijk hem letter voor letter met die van de leverancier.
# $address: an address
sign-redirect-this-device = Het antwoord van de aanmelding blijft op het eigen apparaat ({ $address }). Bij geïnstalleerde programma’s is dat gewoon. In een link uit een mail is het een truc: kopieer nooit het adres van de pagina die volgt om het aan iemand te sturen.
# $scheme: the beginning of an address
sign-redirect-scheme = Het antwoord van de aanmelding opent een geïnstalleerde app ({ $scheme }:). Elke app op het apparaat kan zo’n adres opeisen.
# $host: a host
sign-redirect-rented = Het antwoord van de aanmelding gaat naar { $host }, waar iedereen binnen enkele minuten een pagina kan huren. Vraag de leverancier of die van hem is.
# $address: an address with an asterisk
sign-redirect-wildcard = In het omleidingsadres { $address } staat een sterretje, zodat het antwoord naar elke host kan gaan die past.
sign-manifest-implicit = De registratie laat toegangstokens via het adres van de browser sturen (impliciete toekenning), waar ze kunnen uitlekken. Hedendaagse apps hebben dat niet nodig.
sign-manifest-personal = Met de app kunnen ook persoonlijke Microsoft-accounts zich aanmelden.
sign-manifest-more-pages = Het bestand houdt op waar nog meer pagina’s van de lijst zouden volgen; er kan dus iets ontbreken. Exporteer de hele lijst.
