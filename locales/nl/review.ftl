# De vijf stappen van een beoordeling en wat er bij elke stap wordt gezegd.

review-step-request = Aanvraag
review-step-permissions = Machtigingen
review-step-sign-in = Aanmelden
review-step-evidence = Bewijs
review-step-report = Rapport

review-note-unclear = { $count ->
        [0] Nog niets te beoordelen
        [one] { $count } punt uit te zoeken
       *[other] { $count } punten uit te zoeken
    }
review-note-permissions = { $count ->
        [one] { $count } machtiging
       *[other] { $count } machtigingen
    }
review-note-signing-in = Wacht op de browser
review-note-signed-in = Aangemeld
review-note-signed-in-earlier = Eerder aangemeld
review-note-not-signed-in = Niet aangemeld
review-note-evidence = { $answered } van { $total } beantwoord
review-note-report-ready = Er ontbreekt niets
review-note-report-open = { $count ->
        [one] { $count } punt staat nog open
       *[other] { $count } punten staan nog open
    }
review-progress = Over { $decided } van { $total } besloten

review-open-undecided = { $count ->
        [one] Over { $count } machtiging is nog niet besloten.
       *[other] Over { $count } machtigingen is nog niet besloten.
    }
review-open-kinds = { $count ->
        [one] Van { $count } machtiging staat nog niet vast of het een gedelegeerde machtiging of een toepassingsmachtiging is.
       *[other] Van { $count } machtigingen staat nog niet vast of het gedelegeerde machtigingen of toepassingsmachtigingen zijn.
    }
review-open-lines = { $count ->
        [one] { $count } regel lijkt op een machtiging en is niet herkend.
       *[other] { $count } regels lijken op machtigingen en zijn niet herkend.
    }
review-open-evidence = { $count ->
        [one] Voor { $count } machtiging heeft de tenant nog geen uitsluitsel gegeven.
       *[other] Voor { $count } machtigingen heeft de tenant nog geen uitsluitsel gegeven.
    }

## Waar de aanvraag vandaan komt

review-app-unnamed = Naamloze app
review-source-article = Uit het artikel ‘{ $name }’
review-source-pasted = Uit een geplakt artikel
review-source-profile = Uit het kant-en-klare profiel, zoals de pagina van de leverancier luidde op { $date }
review-source-link = Uit een toestemmingslink
review-source-manifest = Uit het manifest ‘{ $name }’
review-source-manifest-pasted = Uit een geplakt manifest
review-source-tenant = De app zoals die op { $date } in de tenant stond
review-source-list = Uit een ingevoerde of opgegeven lijst

review-kind-only-one = Deze machtiging bestaat maar in één soort.
review-kind-stated = De bron zegt het zelf: ‘{ $quote }’
review-kind-settled = Door u vastgelegd.

review-admin-consent-yes = Standaard kan volgens Microsoft alleen een beheerder hiervoor toestemming geven.
review-admin-consent-no = Standaard kunnen gebruikers hier volgens Microsoft zelf toestemming voor geven; of dat bij u kan, bepaalt het toestemmingsbeleid van uw tenant.
review-admin-consent-installed = De toestemming wordt gegeven waar de app in Teams wordt geïnstalleerd: door een eigenaar van het team, iemand in de chat of de persoon voor wie de app is, voor zover Teams en de instellingen van uw tenant dat toelaten.

## Hoeveelheden

review-amount-at-least = minstens { $amount }
review-amount-identity = { $count ->
        [one] { $count } aangemelde persoon
       *[other] { $count } aangemelde personen
    }
review-amount-session = { $count ->
        [one] { $count } verlengbare sessie
       *[other] { $count } verlengbare sessies
    }
review-amount-people = { $count ->
        [one] { $count } persoon
       *[other] { $count } personen
    }
review-amount-groups = { $count ->
        [one] { $count } groep
       *[other] { $count } groepen
    }
review-amount-directory = { $count ->
        [one] { $count } directoryrecord
       *[other] { $count } directoryrecords
    }
review-amount-events = { $count ->
        [one] { $count } afspraak
       *[other] { $count } afspraken
    }
review-amount-contacts = { $count ->
        [one] { $count } contactpersoon
       *[other] { $count } contactpersonen
    }
review-amount-mail = { $count ->
        [one] { $count } bericht
       *[other] { $count } berichten
    }
review-amount-chats = { $count ->
        [one] { $count } chat
       *[other] { $count } chats
    }
review-amount-files = { $count ->
        [one] { $count } bestand of site
       *[other] { $count } bestanden of sites
    }
review-amount-devices = { $count ->
        [one] { $count } apparaat
       *[other] { $count } apparaten
    }
review-amount-security = { $count ->
        [one] { $count } beveiligingsrecord
       *[other] { $count } beveiligingsrecords
    }
review-amount-other = { $count ->
        [one] { $count } record
       *[other] { $count } records
    }

## Bewijs

review-outcome-exposed = Tot het eind gelezen: { $amount }.
review-outcome-partial = Deels gelezen: { $amount } voordat het lezen voortijdig stopte.
review-outcome-partial-of = Deels gelezen: { $amount } van de { $of } voordat het lezen voortijdig stopte.
review-census = { $filled } van { $sampled } ({ $percent })
review-trace = { $requests ->
        [one] { $requests } verzoek, { $millis } ms
       *[other] { $requests } verzoeken, { $millis } ms
    }
review-probe-other = Wat deze machtiging opent
review-probe-read = { $count ->
        [one] { $count } record gelezen
       *[other] { $count } records gelezen
    }

## Aanmelden

review-place-practice = Oefentenant (verzonnen mensen, op deze computer)
review-earlier = Laatst aangemeld als { $account } op { $date }. Die sessie is afgelopen; meld u opnieuw aan om de proeven nog eens uit te voeren.
review-scope-identity = Zodat Scopeglass weet wie zich heeft aangemeld.
review-scope-for-probe = De app vraagt erom; hiermee kan Scopeglass laten zien wat die machtiging blootlegt.
review-scope-offline = De app vraagt erom; Scopeglass laat zien dat een sessie echt zonder u verlengd kan worden.
review-scope-for-application = De app vraagt dit alleen voor zichzelf. Scopeglass vraagt om de gedelegeerde vorm, om u er een deel van te laten zien door uw eigen ogen; zelf reikt de app verder.
review-scope-application-only = Deze machtiging bestaat alleen voor apps zonder aangemelde persoon; aan een persoon kan ze dus niet worden gevraagd.

review-role-62e90394-69f5-4237-9190-012177145e10 = Globale beheerder
review-role-f2ef992c-3afb-46b9-b7cf-a126ee74c451 = Globale lezer
review-role-158c047a-c907-4556-b7ef-446551a6b5f7 = Cloudtoepassingsbeheerder
review-role-9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3 = Toepassingsbeheerder
review-role-e8611ab8-c189-46e8-94e1-60213ab1f814 = Beheerder voor bevoorrechte rollen
review-role-fe930be7-5e62-47db-91af-98c3a49a38b1 = Gebruikersbeheerder
review-role-88d8e3e3-8f55-4a1e-953a-9b9898b8876b = Directorylezer
review-role-b79fbf4d-3ef9-4689-8143-76b194e85509 = Lid van de organisatie, zonder rol

## Rapport

review-cell = { $permission }, { $data }: { $outcome } ({ $text }). Reikwijdte: { $breadth }.
review-finding-organisation = { $permission } werkt zonder dat er iemand is aangemeld en reikt tot de hele organisatie, tenzij iets anders in uw tenant dat beperkt.
review-finding-open-kind = { $permission } zou tot de hele organisatie reiken als die als toepassingsmachtiging wordt gevraagd; of dat zo is, zegt de bron niet.
review-finding-inconclusive = Wat { $permission } blootlegt, kon niet tot het eind worden gelezen; over de rest valt dus niets te zeggen.
review-finding-personal = { $permission } toonde { $amount }, waarin deze soorten persoonsgegevens zijn ingevuld: { $classes }.

review-choose-article = Artikel van de leverancier openen
review-choose-folder = Map voor rapporten kiezen

review-undo-settle = Soort vastleggen
review-undo-assign = Regel aan een machtiging toewijzen
review-undo-dismiss = Regel terzijde leggen
review-undo-add = Machtiging toevoegen
review-undo-remove = Machtiging verwijderen
review-undo-decide = Het besluit over { $name }
review-undo-clear = Het besluit over { $name } intrekken

## Wat een app zelf zou bereiken

review-projection = doorrekening
review-amount-accounts = { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
review-outcome-projected = Gelezen met uw eigen rechten: { $amount }. Zelfstandig zou de app bij de gegevens van { $projected } kunnen; dat is een doorrekening en niet iets wat gelezen is.
review-outcome-projected-unknown = Gelezen met uw eigen rechten: { $amount }. Zelfstandig zou de app verder reiken; hoe ver kon niet worden geteld.
review-cell-projected = { $permission }, { $data }: volgens doorrekening ongeveer { $projected }; met uw eigen rechten gelezen: { $amount }. Reikwijdte: { $breadth }.
review-cell-further = reikt verder

review-cell-uncounted = { $permission }, { $data }: { $outcome }. Reikwijdte: { $breadth }.

review-not-attributed = Er is niets gelezen, dus valt er niets aan een machtiging toe te schrijven.

review-outcome-exposed-part = Tot het eind gelezen: { $amount }. Dat is een deel van wat deze machtiging ontsluit.

review-reach-projected = Gelezen als de aangemelde persoon. De app alleen zou bij de gegevens van { $projected } kunnen: een doorrekening op grond van tellen, die niets zegt over postvakken die er niet zijn of die Exchange voor de app gesloten houdt.

## Een app in de tenant, en twee aanvragen naast elkaar

review-identity-client = Toepassings-id
review-identity-publisher = Uitgever
review-identity-owner = Geregistreerd in de tenant
review-identity-created = In deze tenant sinds
review-identity-audience = Wie zich mag aanmelden, zoals gepubliceerd
review-identity-enabled = Aanmelden
review-identity-enabled-yes = Ingeschakeld
review-identity-enabled-no = Uitgeschakeld: niemand kan zich erbij aanmelden
review-identity-assignment = Wie hem mag gebruiken
review-identity-assignment-yes = Alleen mensen die eraan zijn toegewezen
review-identity-assignment-no = Iedereen in de organisatie
review-identity-redirects = Waar aanmeldingen terugkomen
review-identity-credentials = Geheimen en certificaten
# $name: a publisher
review-publisher-verified = { $name }, geverifieerd door Microsoft
# $name: a publisher
review-publisher-unverified = Noemt zich { $name }; niemand heeft dat geverifieerd
review-publisher-unnamed = Niet geverifieerd
review-publisher-microsoft = Microsoft zelf
# $kind: secret or certificate; $name: its name; $date: a day
review-credential-ends = { $kind ->
        [certificate] Certificaat ‘{ $name }’, tot { $date }
       *[secret] Clientgeheim ‘{ $name }’, tot { $date }
    }
# $kind: secret or certificate; $name: its name
review-credential = { $kind ->
        [certificate] Certificaat ‘{ $name }’
       *[secret] Clientgeheim ‘{ $name }’
    }
review-sign-note = Goed om te weten
review-sign-odd = Ongewoon: vraag het na
review-sign-alarming = Alarmerend: stop
review-standing-asked = De registratie van de app vraagt erom.
review-standing-not-asked = De registratie van de app vraagt er niet om.
review-standing-everyone = Verleend voor iedereen in de organisatie.
# $date: a day and time
review-standing-everyone-since = Verleend voor iedereen in de organisatie sinds { $date }.
# $count (number): people
review-standing-people = { $count ->
        [one] Verleend voor { $count } persoon alleen.
       *[other] Verleend voor { $count } mensen, een voor een.
    }
# $count (number): people; $date: a day and time
review-standing-people-since = { $count ->
        [one] Verleend voor { $count } persoon alleen, sinds { $date }.
       *[other] Verleend voor { $count } mensen, een voor een, de eerste op { $date }.
    }
review-standing-app = Verleend aan de app zelf, zonder dat er iemand is aangemeld.
# $date: a day and time
review-standing-app-since = Sinds { $date } verleend aan de app zelf, zonder dat er iemand is aangemeld.
review-standing-not-granted = Ze is niet verleend.
review-standing-unread = Niet alle toekenningen konden worden gelezen; er kunnen er dus meer zijn.
review-connection-why-directory = Om de apps van de tenant te lezen en wat hun is verleend. Met minder zijn de toekenningen niet te lezen: de machtigingen voor apps alleen laten ze weg, en die voor toekenningen alleen zouden ze kunnen wijzigen.
# $count (number): apps that fit, all of them
review-apps-all = { $count ->
        [one] { $count } app
       *[other] { $count } apps
    }
# $count (number): the apps shown; there may be more
review-apps-more = { $count ->
        [one] De eerste { $count } app; er zijn er meer of ze waren niet te lezen. Typ meer van de naam.
       *[other] De eerste { $count } apps; er zijn er meer of ze waren niet te lezen. Typ meer van de naam.
    }
review-compare-added = Erbij gekomen
    .meaning = Alleen de tweede aanvraag vraagt hierom.
review-compare-removed = Vervallen
    .meaning = Alleen de eerste aanvraag vraagt hierom.
review-compare-widened = Verruimd
    .meaning = Er kwam iets voor in de plaats dat meer omvat.
review-compare-narrowed = Beperkt
    .meaning = Er kwam iets voor in de plaats dat minder omvat.
review-compare-kind-changed = Van soort veranderd
    .meaning = Dezelfde machtiging, de ene keer namens mensen en de andere keer voor de app zelf; een toepassingsmachtiging reikt verder.
review-compare-unclear = Niet te vergelijken
    .meaning = Beide vragen hierom, maar een van de twee vertelt de soort niet.
review-compare-same = Gelijk
    .meaning = Beide vragen hier op dezelfde manier om.
review-compare-equal = Beide vragen hetzelfde.
review-compare-unread = Voor zover gelezen vragen beide hetzelfde; regels die niet zijn herkend, kunnen verschillen.
# $count (number): differences
review-compare-differs = { $count ->
        [one] { $count } verschil.
       *[other] { $count } verschillen.
    }
