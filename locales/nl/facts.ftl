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
