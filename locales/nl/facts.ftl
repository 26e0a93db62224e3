# What probes say of the data beside the census: a label and a value each.
# Ids: fact-<id of crates/probe/probes>.

fact-files-folders = Mappen
fact-files-shared = Met iemand gedeeld
fact-files-anyone = Van de gedeelde: open voor iedereen met de koppeling
fact-files-drives = Bereikbare stations
fact-sites-personal = Persoonlijke sites
fact-chats-two = Chats tussen twee personen
fact-chats-meetings = Chats van vergaderingen
fact-chats-all = Bereikbare chats
fact-messages-attachments = Berichten met bijlagen
fact-groups-private = Privé
fact-groups-hidden = Met verborgen lidmaatschap
fact-groups-teams = Met een team
fact-roles-held = Verschillende toegekende rollen
fact-roles-holders = Houders
fact-devices-idle = 90 dagen niet gebruikt
fact-devices-unmanaged = Niet beheerd
fact-devices-systems = Verschillende besturingssystemen
fact-devices-noncompliant = Voldoen niet aan de regels
fact-devices-personal = Privéapparaten
fact-devices-unencrypted = Niet versleuteld
fact-signins-failed = Mislukte aanmeldingen
fact-signins-people = Verschillende personen
fact-signins-apps = Verschillende apps
fact-signins-countries = Verschillende landen
fact-signins-oldest = Oudste vermelding
fact-tasks-open = Nog te doen
fact-notes-books = Notitieblokken
fact-apps-secrets = Met een geheim
fact-apps-certificates = Met een certificaat
fact-apps-outside = Open voor andere organisaties
fact-apps-disabled = Uitgeschakeld
fact-apps-owners = Verschillende eigenaars (organisaties)
fact-alerts-high = Zeer ernstig
fact-alerts-open = Nog open
fact-people-outside = Van buiten de organisatie
fact-people-guests = Gasten
fact-people-disabled = Uitgeschakelde accounts
fact-policies-off = Uitgeschakeld
fact-policies-report = Alleen rapporterend
fact-domains-all = Domeinen
fact-mail-folders = Mappen
fact-mail-domains = Verschillende domeinen van afzenders
fact-mail-outside = Van buiten de organisatie
fact-mail-attachments = Met bijlagen
fact-mail-oldest = Oudste bericht
fact-mail-newest = Nieuwste bericht
fact-risk-high = Met hoog risico
fact-events-ahead = Nog te komen
fact-events-outside = Met mensen van buiten de organisatie
fact-events-private = Als privé gemarkeerd
fact-contacts-outside = Van buiten de organisatie
fact-contacts-birthdays = Met een verjaardag
fact-grants-everyone = Gegeven voor iedereen
fact-grants-apps = Verschillende apps

fact-value-number = { $count }
fact-value-at-least = minstens { $count }
fact-value-share = { $part } van de { $of } bekeken
fact-value-unread = niet gelezen: { $problem }
fact-value-today = minder dan een dag oud
fact-value-days = { $count ->
    [one] { $count } dag oud
   *[other] { $count } dagen oud
}
fact-value-months = { $count ->
    [one] ongeveer { $count } maand oud
   *[other] ongeveer { $count } maanden oud
}
fact-value-years = ongeveer { $count } jaar oud

# $where: mailboxes, chats or places
across = { $where ->
    [mailboxes] Postvakken: { $asked } van { $places } onderzocht, gelijkmatig gekozen.
    [chats] Chats en kanalen: { $asked } van { $places } onderzocht, gelijkmatig gekozen.
   *[places] Plaats voor plaats gevraagd: { $asked } van { $places }, gelijkmatig gekozen.
} Beantwoord: { $reached }. Geweigerd: { $refused }. Niet aanwezig: { $without }. Mislukt: { $failed }.
across-narrowed = Sommige weigerden terwijl andere antwoordden: iets beperkt wat deze app kan bereiken, zoals een roltoewijzing met bereik in Exchange of een toegangsbeleid voor toepassingen.

# $noun: what the permission is about, in the plural
probe-derived-about = { $noun }: de kortste lijst waar deze machtiging toegang toe geeft
# $calls: calls such as “POST /me/events”
probe-derived-writes = Hiermee kan een app ook aanroepen doen zoals { $calls }. Geen daarvan is gedaan.

## The experiment, the app’s own session, one record in clear

clear-look = Op { $date } is een gegeven waar { $permission } toegang toe geeft ongemaskeerd getoond.
experiment-now = Nu: { $permission }
experiment-trial = { $outcome }, { $amount }
experiment-proved = Eerst dicht, daarna open: de toestemming voor { $permission }, en niets anders, opende dit.
experiment-spoiled-step = Een eerdere toestemming had dit al geopend, dus { $permission } kon niet worden beproefd.
experiment-open-before = Dit was al open vóór de toestemming voor { $permission }, door iets wat de catalogus niet kent.
experiment-still-closed = Voor en na geweigerd: naast { $permission } ontbreekt een rol, licentie of beleid.
experiment-unsettled = Hieruit volgt niets voor { $permission }: een van de twee antwoorden ontbreekt.
cli-review-experiment = Doe het gecontroleerde experiment: geef de machtigingen één voor één toestemming en vraag voor en na elk ervan
cli-review-as-app = Vraag naar toepassingsmachtigingen als app zonder gebruiker: die van de oefentenant of die van --app-client
cli-review-app-client = Toepassings-id van de app om als te vragen
cli-review-app-certificate = Bestand met certificaat en privésleutel van de app (PEM of PFX; wachtwoord in SCOPEGLASS_APP_PASSWORD). Zonder bestand wordt het geheim uit SCOPEGLASS_APP_SECRET gelezen
cli-review-show-clear = Toon één gegeven van een machtiging ongemaskeerd, alleen op de terminal; de beoordeling vermeldt dat het is getoond
cli-experiment-title = Het gecontroleerde experiment
cli-app-signed-in = Aangemeld als de app { $client }, met { $roles }.
cli-clear-title = Eén gegeven waar { $permission } toegang toe geeft, ongemaskeerd. De beoordeling vermeldt dat het is getoond.
experiment-spoiled = Voor deze client is eerder toestemming gegeven{ $count ->
    [0] {""}
   *[other] : het eerste toegangstoken, waarvoor alleen het minste was gevraagd, bevatte ook { $scopes }
}. Gebruik voor een zuiver experiment een client zonder toestemmingen: maak een nieuwe app-registratie, of verwijder de toestemmingen van deze in Entra (Bedrijfstoepassingen, de app, Machtigingen, Intrekken). Start in de oefentenant Scopeglass opnieuw.
experiment-choose-certificate = Kies het certificaat van de app

report-method-experiment = Voor de toestemming: { $before }. Erna: { $after }. { $verdict }
    .title = Gecontroleerd experiment: { $permission }
report-method-looks =
    .title = Ongemaskeerd getoond

denied-though-carried = Het toegangstoken bevat { $scopes } en daarmee mag deze aanroep. Er ontbreekt dus geen machtiging, maar een rol van de persoon, een licentie of beleid.
denied-not-carried = Geen machtiging in het toegangstoken staat bij deze aanroep vermeld. Deze onder meer wel: { $scopes }.
outcome-sampled = Gelezen op de onderzochte plaatsen: { $amount }. Andere zijn niet onderzocht.
