# What probes say of the data beside the census: a label and a value each.
# Ids: fact-<id of crates/probe/probes>.

fact-files-folders = Ordner
fact-files-shared = Mit jemandem geteilt
fact-files-anyone = Von den geteilten für alle mit dem Link offen
fact-files-drives = Erreichbare Laufwerke
fact-sites-personal = Persönliche Websites
fact-chats-two = Chats zwischen zwei Personen
fact-chats-meetings = Chats von Besprechungen
fact-chats-all = Erreichbare Chats
fact-messages-attachments = Nachrichten mit Anhängen
fact-groups-private = Privat
fact-groups-hidden = Mit verborgener Mitgliedschaft
fact-groups-teams = Mit einem Team
fact-roles-held = Verschiedene vergebene Rollen
fact-roles-holders = Inhaber
fact-devices-idle = Seit 90 Tagen nicht verwendet
fact-devices-unmanaged = Nicht verwaltet
fact-devices-systems = Verschiedene Betriebssysteme
fact-devices-noncompliant = Regelverstöße
fact-devices-personal = Private Geräte
fact-devices-unencrypted = Nicht verschlüsselt
fact-signins-failed = Fehlgeschlagene Anmeldungen
fact-signins-people = Verschiedene Personen
fact-signins-apps = Verschiedene Apps
fact-signins-countries = Verschiedene Länder
fact-signins-oldest = Ältester Eintrag
fact-tasks-open = Noch zu erledigen
fact-notes-books = Notizbücher
fact-apps-secrets = Mit einem Geheimnis
fact-apps-certificates = Mit einem Zertifikat
fact-apps-outside = Offen für andere Organisationen
fact-apps-disabled = Ausgeschaltet
fact-apps-owners = Verschiedene Eigentümer (Organisationen)
fact-alerts-high = Mit hohem Schweregrad
fact-alerts-open = Noch offen
fact-people-outside = Von außerhalb der Organisation
fact-people-guests = Gäste
fact-people-disabled = Deaktivierte Konten
fact-policies-off = Ausgeschaltet
fact-policies-report = Nur Bericht
fact-domains-all = Domänen
fact-mail-folders = Ordner
fact-mail-domains = Verschiedene Absenderdomänen
fact-mail-outside = Von außerhalb der Organisation
fact-mail-attachments = Mit Anhängen
fact-mail-oldest = Älteste Nachricht
fact-mail-newest = Neueste Nachricht
fact-risk-high = Mit hohem Risiko
fact-events-ahead = Noch bevorstehend
fact-events-outside = Mit Personen von außerhalb der Organisation
fact-events-private = Als privat markiert
fact-contacts-outside = Von außerhalb der Organisation
fact-contacts-birthdays = Mit Geburtstag
fact-grants-everyone = Für alle erteilt
fact-grants-apps = Verschiedene Apps

fact-value-number = { $count }
fact-value-at-least = mindestens { $count }
fact-value-share = { $part } von { $of } betrachteten
fact-value-unread = nicht gelesen: { $problem }
fact-value-today = weniger als einen Tag alt
fact-value-days = { $count ->
    [one] { $count } Tag alt
   *[other] { $count } Tage alt
}
fact-value-months = { $count ->
    [one] etwa { $count } Monat alt
   *[other] etwa { $count } Monate alt
}
fact-value-years = { $count ->
    [one] etwa { $count } Jahr alt
   *[other] etwa { $count } Jahre alt
}

# $where: mailboxes, chats or places
across = { $where ->
    [mailboxes] Postfächer: { $asked } von { $places } befragt, gleichmäßig ausgewählt.
    [chats] Chats und Kanäle: { $asked } von { $places } befragt, gleichmäßig ausgewählt.
   *[places] Stelle für Stelle befragt: { $asked } von { $places }, gleichmäßig ausgewählt.
} Beantwortet: { $reached }. Verweigert: { $refused }. Nicht vorhanden: { $without }. Fehlgeschlagen: { $failed }.
across-narrowed = Einige haben verweigert, während andere geantwortet haben: Etwas schränkt ein, was diese App erreicht, etwa eine Rollenzuweisung mit Geltungsbereich in Exchange oder eine Anwendungszugriffsrichtlinie.

# $noun: what the permission is about, in the plural
probe-derived-about = { $noun }: die kürzeste Liste, die diese Berechtigung öffnet
# $calls: calls such as “POST /me/events”
probe-derived-writes = Damit könnte eine App auch Aufrufe wie { $calls } machen. Keiner davon wurde gemacht.

## The experiment, the app’s own session, one record in clear

clear-look = Am { $date } wurde ein mit { $permission } lesbarer Datensatz unmaskiert gezeigt.
experiment-now = Jetzt: { $permission }
experiment-trial = { $outcome }, { $amount }
experiment-proved = Vorher zu, nachher offen: Die Zustimmung zu { $permission } und nichts anderes hat dies geöffnet.
experiment-spoiled-step = Eine frühere Zustimmung hatte dies schon geöffnet, deshalb ließ sich { $permission } nicht erproben.
experiment-open-before = Dies war schon vor der Zustimmung zu { $permission } offen, durch nichts, was der Katalog kennt.
experiment-still-closed = Vorher und nachher verweigert: Außer { $permission } fehlt eine Rolle, Lizenz oder Richtlinie.
experiment-unsettled = Für { $permission } folgt daraus nichts: Eine der beiden Antworten fehlt.
cli-review-experiment = Das kontrollierte Experiment machen: einer Berechtigung nach der anderen zustimmen und davor und danach abfragen
cli-review-as-app = Anwendungsberechtigungen als App allein abfragen: als App des Übungsmandanten oder als die von --app-client
cli-review-app-client = Anwendungs-ID der App, als die abgefragt wird
cli-review-app-certificate = Datei mit Zertifikat und privatem Schlüssel der App (PEM oder PFX; Kennwort in SCOPEGLASS_APP_PASSWORD). Ohne Datei wird das Geheimnis aus SCOPEGLASS_APP_SECRET gelesen
cli-review-show-clear = Einen Datensatz einer Berechtigung unmaskiert zeigen, nur im Terminal; die Prüfung vermerkt, dass er gezeigt wurde
cli-experiment-title = Das kontrollierte Experiment
cli-app-signed-in = Angemeldet als App { $client }, mit { $roles }.
cli-clear-title = Ein mit { $permission } lesbarer Datensatz, unmaskiert. Die Prüfung vermerkt, dass er gezeigt wurde.
experiment-spoiled = Diesem Client wurde schon früher zugestimmt{ $count ->
    [0] {""}
   *[other] : Sein erstes Zugriffstoken, für das nur das Nötigste angefordert war, enthielt auch { $scopes }
}. Für ein sauberes Experiment verwenden Sie einen Client ohne Zustimmungen: Legen Sie eine neue App-Registrierung an, oder löschen Sie die Zustimmungen dieser App in Entra (Unternehmensanwendungen, die App, Berechtigungen, Widerrufen). Im Übungsmandanten starten Sie Scopeglass neu.
experiment-choose-certificate = Zertifikat der App wählen

report-method-experiment = Vor der Zustimmung: { $before }. Danach: { $after }. { $verdict }
    .title = Kontrolliertes Experiment: { $permission }
report-method-looks =
    .title = Unmaskiert gezeigt

denied-though-carried = Das Zugriffstoken enthält { $scopes }, womit dieser Aufruf erlaubt ist. Es fehlt also keine Berechtigung, sondern eine Rolle der Person, eine Lizenz oder eine Richtlinie.
denied-not-carried = Keine Berechtigung im Zugriffstoken ist für diesen Aufruf aufgeführt. Diese unter anderen sind es: { $scopes }.
outcome-sampled = An den befragten Stellen gelesen: { $amount }. Weitere wurden nicht befragt.
