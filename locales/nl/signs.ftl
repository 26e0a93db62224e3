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
sign-link-keeps-access = Met offline_access houdt de app toegang als mensen er niet meer bij zijn, en hij vraagt om vergaande rechten: { $permissions }.
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

## Een app in de tenant

# $problem: what went wrong, a sentence
sign-unread-delegated = Niet alle toestemmingen van mensen konden worden gelezen: { $problem } Dat een gedelegeerde machtiging hier ontbreekt, betekent niet dat ze niet is verleend.
# $problem: what went wrong, a sentence
sign-unread-roles = Niet alle machtigingen van de app zelf konden worden gelezen: { $problem } Dat een toepassingsmachtiging hier ontbreekt, betekent niet dat ze niet is verleend.
# $problem: what went wrong, a sentence
sign-unread-registration = De registratie van de app kon niet worden gelezen: { $problem } Wat de app vraagt naast wat is verleend, is daarom niet bekend.
# $problem: what went wrong, a sentence
sign-unread-people = Wie aan de app is toegewezen en wanneer, kon niet volledig worden gelezen: { $problem } Een golf van toestemmingen binnen enkele minuten kan hier onopgemerkt blijven.
# $problem: what went wrong, a sentence
sign-unread-resource = Een dienst waarvan de app machtigingen heeft, kon niet worden gelezen: { $problem } Sommige machtigingen staan hier alleen met hun id.
sign-app-microsoft = De app is van Microsoft zelf: de registratie staat in de tenant waarin Microsoft zijn eigen apps bewaart.
sign-app-own = Uw eigen organisatie heeft deze app geregistreerd; wat hij vraagt, is hier dus te lezen.
sign-app-registered-elsewhere = De app is in een andere tenant geregistreerd. Wat hij vraagt, staat daar en is hier niet te lezen; u ziet wat is verleend. Uw tenant legt in deze gegevens niet vast wie er voor iedereen toestemming gaf, en wanneer.
# $name: what the app calls its publisher
sign-publisher-unverified-named = De app noemt zijn uitgever ‘{ $name }’, maar niemand heeft dat geverifieerd. Vraag de leverancier naar de toepassings-id en vergelijk.
sign-publisher-unverified = Niemand heeft geverifieerd wie deze app uitgeeft. Vraag de leverancier naar de toepassings-id en vergelijk.
# $days (number): whole days since the app came into the tenant
sign-app-new = { $days ->
        [one] De app kwam { $days } dag geleden in de tenant. Vraag wie hem heeft binnengehaald en waarom.
       *[other] De app kwam { $days } dagen geleden in de tenant. Vraag wie hem heeft binnengehaald en waarom.
    }
sign-app-disabled-by-microsoft = Microsoft heeft deze app uitgeschakeld omdat hij de regels overtreedt. Ga na wie hem gebruikte en trek de machtigingen in.
# $name: the name of the app; $real: the name that it resembles
sign-name-look-alike = De naam ‘{ $name }’ is zo geschreven dat hij op { $real } lijkt. Dat is een bekend kenmerk van een aanval.
# $name: the name of the app; $word: a word of it
sign-name-mixed-scripts = In de naam ‘{ $name }’ staan in het woord ‘{ $word }’ letters uit twee alfabetten door elkaar die op elkaar lijken. Dat is een bekend kenmerk van een aanval.
# $name: the name of the app
sign-name-hidden = De naam ‘{ $name }’ bevat tekens die niet te zien zijn of de leesrichting omkeren. Dat is een bekend kenmerk van een aanval.
# $name: the name of the app
sign-name-claims-microsoft = De naam ‘{ $name }’ klinkt als een app van Microsoft zelf, maar de app is niet van Microsoft en de uitgever is niet geverifieerd.
sign-redirect-installed = Het antwoord van de aanmelding blijft op het eigen apparaat. Bij geïnstalleerde programma’s is dat gewoon.
# $count (number): people, at least 3; $minutes (number): minutes from the first to the last
sign-consents-wave = { $minutes ->
        [one] { $count } mensen gaven een voor een toestemming binnen { $minutes } minuut. Zo ziet een phishinglink eruit die rondgaat: vraag een van hen hoe dat kwam.
       *[other] { $count } mensen gaven een voor een toestemming binnen { $minutes } minuten. Zo ziet een phishinglink eruit die rondgaat: vraag een van hen hoe dat kwam.
    }
# $count (number): people, at least 3; $days (number): whole days since the app came into the tenant
sign-consents-since-new = { $days ->
        [one] { $count } mensen gaven een voor een toestemming sinds de app { $days } dag geleden in de tenant kwam. Vraag een van hen hoe dat kwam.
       *[other] { $count } mensen gaven een voor een toestemming sinds de app { $days } dagen geleden in de tenant kwam. Vraag een van hen hoe dat kwam.
    }
# $count (number): people
sign-consents-alone = { $count ->
        [one] { $count } persoon heeft alleen voor zichzelf toestemming gegeven, zonder beheerder.
       *[other] { $count } mensen hebben elk alleen voor zichzelf toestemming gegeven, zonder beheerder.
    }
# $permissions: a list of permission names
sign-keeps-mail-and-files = Met offline_access houdt de app toegang als mensen er niet meer bij zijn, en hij mag mail, bestanden of berichten openen: { $permissions }.
# $permissions: a list of permission names
sign-raises-own-rights = Met deze machtigingen kan de app zichzelf meer rechten geven, zonder dat er iemand is aangemeld: { $permissions }.
# $permissions: a list such as “full_access_as_app (Exchange)”
sign-other-services-alone = De app heeft ook machtigingen van andere diensten, zonder dat er iemand is aangemeld: { $permissions }. Scopeglass legt die niet uit; zoek ze bij die dienst op, want ze kunnen even ver reiken als die van Microsoft Graph.
# $permissions: a list such as “AllSites.Read (SharePoint)”
sign-other-services = De app heeft ook machtigingen van andere diensten namens mensen: { $permissions }. Scopeglass legt die niet uit.
# $permissions: a list of permission names
sign-granted-beyond = Verleend, hoewel de registratie er niet om vraagt: { $permissions }. Ga na of het nog nodig is, of voor iemand is toegevoegd.
# $permissions: a list of permission names
sign-asked-not-granted = In de registratie gevraagd, maar niet verleend: { $permissions }.
# $count (number): permissions that are still granted
sign-app-disabled-with-grants = { $count ->
        [one] Niemand kan zich nog bij deze app aanmelden, maar { $count } machtiging is nog verleend. Wie hem weer inschakelt, heeft die meteen terug.
       *[other] Niemand kan zich nog bij deze app aanmelden, maar { $count } machtigingen zijn nog verleend. Wie hem weer inschakelt, heeft die meteen terug.
    }
# $resources: a list of names of APIs
sign-grants-to-deleted = Sommige toekenningen zijn voor diensten die niet meer in de tenant staan: { $resources }. Ze openen niets en kunnen worden opgeruimd.
# $kind: secret or certificate; $name: its name
sign-credential-ended = { $kind ->
        [certificate] Het certificaat ‘{ $name }’ is verlopen.
       *[secret] Het clientgeheim ‘{ $name }’ is verlopen.
    }
# $kind: secret or certificate; $name: its name; $days (number): whole days that are left
sign-credential-ending = { $kind ->
        [certificate] { $days ->
                [one] Het certificaat ‘{ $name }’ verloopt over { $days } dag. Daarna kan de app zich er niet meer mee legitimeren.
               *[other] Het certificaat ‘{ $name }’ verloopt over { $days } dagen. Daarna kan de app zich er niet meer mee legitimeren.
            }
       *[secret] { $days ->
                [one] Het clientgeheim ‘{ $name }’ verloopt over { $days } dag. Daarna kan de app zich er niet meer mee legitimeren.
               *[other] Het clientgeheim ‘{ $name }’ verloopt over { $days } dagen. Daarna kan de app zich er niet meer mee legitimeren.
            }
    }
# $kind: secret or certificate; $name: its name; $years (number): whole years, at least 2
sign-credential-long = { $kind ->
        [certificate] Het certificaat ‘{ $name }’ is voor { $years } jaar of langer gemaakt. Wie de sleutel heeft, kan die al die tijd gebruiken.
       *[secret] Het clientgeheim ‘{ $name }’ is voor { $years } jaar of langer gemaakt. Wie het vindt, kan het al die tijd gebruiken.
    }
