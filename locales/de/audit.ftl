## Die Prüfung eines ganzen Mandanten

### Wie es steht

audit-state-running = Wird gelesen
audit-state-paused = Vor dem Ende angehalten; kann fortgesetzt werden
audit-state-complete = Vollständig
audit-state-incomplete = Nicht vollständig
# $megabytes (number)
audit-size = { $megabytes } MB
# $apps, $grants (number)
audit-verdict-complete = Vollständig: { $apps } Apps und { $grants } Erteilungen, so viele, wie der Mandant selbst davor und danach gezählt hat.
# $part: the name of a list; $standing: a sentence about it
audit-verdict-part = { $part }: { $standing }
# $rule: the heading of a rule; $part: the name of a list
audit-not-judged = „{ $rule }“ ließ sich nicht beurteilen: Die Liste „{ $part }“ wurde nicht ganz gelesen.
# $count (number): seconds
audit-left-seconds = Noch etwa { $count } Sekunden
# $count (number): minutes
audit-left-minutes = { $count ->
        [one] Noch etwa { $count } Minute
       *[other] Noch etwa { $count } Minuten
    }

### The lists

audit-kind-apps = Apps (Dienstprinzipale)
audit-kind-delegated = Delegierte Erteilungen
audit-kind-roles = Anwendungsberechtigungen
audit-kind-registrations = Registrierungen in diesem Mandanten
audit-kind-people = Wen Erteilungen nennen
audit-kind-owners = Besitzer von Registrierungen
audit-kind-consents = Zeitpunkte von Zustimmungen
audit-kind-sign-ins = Letzte Anmeldungen von Apps
# $count (number): records read; $expected (number): what the tenant counts
audit-part-waiting = Noch nicht begonnen.
audit-part-reading = Bisher { $count } gelesen.
audit-part-reading-of = Bisher { $count } von { $expected } gelesen.
audit-part-whole = { $count } von { $count }.
audit-part-uncounted = { $count } bis zum Ende gelesen; der Mandant nennt keine Anzahl zum Vergleichen.
audit-part-once = { $count } von { $expected } bis zum Ende gelezen; bisher kein zweites Mal gezählt.
# $from, $to (number): the tenant’s count before and after
audit-part-changed = { $count } gelesen; unterdessen änderte sich die Anzahl des Mandanten selbst von { $from } auf { $to }.
audit-part-short = { $count } gelesen, während der Mandant { $expected } zählt.
audit-part-partial = { $count } gelesen, dann brach es ab.
audit-part-partial-of = { $count } von { $expected } gelesen, dann brach es ab.
audit-part-not-read = Nicht gelesen.

### How wide, and whose

audit-breadth-name-one = Für eine Person
audit-breadth-name-some = Für einige Personen
audit-breadth-name-all = Für alle
audit-breadth-name-application = Ohne angemeldete Person
# $count (number): people
audit-breadth-people = { $count ->
        [one] für { $count } Person
       *[other] für { $count } Personen
    }
audit-breadth-all = für alle
audit-breadth-application = ohne angemeldete Person
audit-origin-own = Eigene
audit-origin-other = Von außerhalb
audit-origin-microsoft = Von Microsoft
audit-weight-note = Hinweis
audit-weight-odd = Ungewöhnlich
audit-weight-alarming = Alarmierend
audit-credential-secret = Geheimer Clientschlüssel
audit-credential-certificate = Zertifikat
# $name: a publisher’s name
audit-publisher-none = niemand
audit-publisher-unverified = { $name } (nicht verifiziert)
audit-publisher-verified = { $name } (verifiziert)

### What is looked for

audit-rule-consent-wave = Viele Zustimmungen in kurzer Zeit
    .why = Ein Phishing-Link, der herumgeht, hinterlässt eine Zustimmung nach der anderen. Fragen Sie eine dieser Personen, wie sie zu der App kam, und widerrufen Sie die Erteilungen, wenn es niemand erklären kann.
audit-rule-deceptive-name = Ein Name, der täuschen soll
    .why = Ein Name, der sich wie ein bekannter liest und keiner ist, ist ein bekanntes Zeichen eines Angriffs. Vergleichen Sie die Anwendungs-ID mit der des Anbieters.
audit-rule-switched-off-by-microsoft = Von Microsoft abgeschaltet
    .why = Nach Feststellung von Microsoft verstößt die App gegen die Regeln. Finden Sie heraus, wer sie benutzt hat, und entfernen Sie sie.
audit-rule-new-unverified = Neu, nicht verifiziert und mehr als Anmeldung
    .why = Niemand hat den Herausgeber verifiziert, die App ist erst seit Kurzem da und öffnet schon Daten. Lassen Sie jemanden für sie einstehen, oder deaktivieren Sie sie.
audit-rule-escalating = Kann weitere Rechte erlangen
    .why = Mit einer solchen Berechtigung kann die App, oder wer sie übernimmt, sich oder anderen weitere Rechte geben. Nur wenige Apps sollten eine haben, und für jede sollte jemand einstehen.
audit-rule-odd-redirect = Auffällige Umleitungsadresse
    .why = Die Antwort einer Anmeldung geht an diese Adresse. Wer sie dort lesen kann, kann sich als einer Ihrer Leute anmelden.
audit-rule-unverified = Nicht verifizierter Herausgeber
    .why = Die App öffnet mehr als eine Anmeldung, und niemand hat verifiziert, wer sie herausgibt. Fragen Sie den Anbieter, ob sie von ihm ist.
audit-rule-unlisted-app = Erteilungen einer App, die in keiner Liste steht
    .why = Der Mandant nennt sie in Erteilungen, aber nicht in der Liste. Sie wurde unterdessen gelöscht, oder ein Teil der Liste fehlt.
audit-rule-long-credential = Lang gültiger Schlüssel
    .why = Ein Schlüssel, der jahrelang gilt, wird früher oder später gefunden. Ersetzen Sie ihn durch einen kurzlebigen oder eine verwaltete Identität.
audit-rule-ending-credential = Schlüssel läuft bald ab
    .why = Danach funktioniert die App nicht mehr. Lassen Sie ihn erneuern, oder entfernen Sie die App, wenn niemand sie vermisst.
audit-rule-disabled-with-grants = Deaktiviert, und die Erteilungen gelten weiter
    .why = Wer die App wieder aktiviert, gibt ihr alle Rechte zurück. Widerrufen Sie, was niemand braucht.
audit-rule-unused = Nicht benutzt
    .why = Was niemand benutzt, nützt nur dem, der es übernimmt. Widerrufen Sie die Erteilungen, oder entfernen Sie die App.
audit-rule-redundant = Doppelt erteilt
    .why = Eine Berechtigung schließt die andere ein, die engere fügt also nichts hinzu. Widerrufen Sie die, die nicht gebraucht wird; oft ist das die weitere.
audit-rule-deleted-resource = Erteilungen für Dienste, die es nicht mehr gibt
    .why = Sie öffnen heute nichts. Räumen Sie sie weg, damit sie nicht mit einem ähnlichen Dienst zurückkommen.

### What was found

# $count (number): people; $hours (number): within how many hours; $permissions: names
audit-found-wave = { $hours ->
        [one] { $count } Personen haben einzeln innerhalb einer Stunde zugestimmt. Die App erhielt: { $permissions }.
       *[other] { $count } Personen haben einzeln innerhalb von { $hours } Stunden zugestimmt. Die App erhielt: { $permissions }.
    }
# $days (number): days since it came into the tenant; $permissions: names
audit-found-new-unverified = { $days ->
        [0] Sie kam heute in den Mandanten, niemand hat ihren Herausgeber verifiziert, und sie hat { $permissions }.
        [one] Sie kam vor { $days } Tag in den Mandanten, niemand hat ihren Herausgeber verifiziert, und sie hat { $permissions }.
       *[other] Sie kam vor { $days } Tagen in den Mandanten, niemand hat ihren Herausgeber verifiziert, und sie hat { $permissions }.
    }
audit-found-unverified = Niemand hat den Herausgeber verifiziert, und die App hat { $permissions }.
audit-found-escalating-delegated = Im Namen eines Administrators, der sich anmeldet, kann die App sich oder anderen weitere Rechte geben: { $permissions }.
# $days (number): days since the last sign-in
audit-found-unused = Die App hat sich seit { $days } Tagen nicht angemeldet, und ihre Erteilungen gelten weiter.
audit-found-never-used = Es ist keine Anmeldung der App bekannt, und ihre Erteilungen gelten trotzdem.
# $permissions: pairs such as “Mail.Read < Mail.ReadWrite”, the narrower one first
audit-found-redundant = Die weitere Berechtigung schließt die engere schon ein: { $permissions }.
audit-found-unlisted = Erteilungen nennen diese App, aber die App-Liste des Mandanten enthält sie nicht.
audit-found-damaged = Was gefunden wurde, lässt sich nicht anzeigen; prüfen Sie den Mandanten neu.

### Two audits beside each other

audit-change-kind-new-app = Neue Apps
audit-change-kind-gone-app = Verschwundene Apps
audit-change-kind-new-grant = Neu erteilt
audit-change-kind-gone-grant = Nicht mehr erteilt
audit-change-kind-widened = Weiter gefasst
audit-change-kind-narrowed = Enger gefasst
audit-change-kind-publisher = Anderer Herausgeber
audit-change-kind-owners = Andere Besitzer
audit-change-kind-credentials = Andere Schlüssel oder Zertifikate
# $publisher: a name
audit-change-new-app = Neu im Mandanten
audit-change-new-app-by = Neu im Mandanten; Herausgeber: { $publisher }
audit-change-gone-app = Nicht mehr im Mandanten
# $permission, $resource: names; $breadth: such as “for everyone”
audit-change-new-grant = { $permission } ({ $resource }), { $breadth }: neu erteilt
audit-change-gone-grant = { $permission } ({ $resource }), { $breadth }: nicht mehr erteilt
# $from, $to: such as “for 3 people”
audit-change-widened = { $permission } ({ $resource }) reicht weiter: bisher { $from }, jetzt { $to }
audit-change-narrowed = { $permission } ({ $resource }) reicht weniger weit: bisher { $from }, jetzt { $to }
# $from, $to: publishers
audit-change-publisher = Herausgeber bisher: { $from }; jetzt: { $to }
# $added, $removed (number)
audit-change-owners = Besitzer: { $added } hinzugefügt, { $removed } entfernt
audit-change-credentials = Schlüssel und Zertifikate: { $added } hinzugefügt, { $removed } entfernt
# $part: the name of a list
audit-compare-lacking = Die Liste „{ $part }“ ist auf einer Seite nicht vollständig; was nur sie zeigen kann, ist nicht verglichen.

### Tables

audit-table-apps = Apps
audit-table-grants = Erteilungen
audit-table-findings = Befunde
# $tenant: a name; $date: when it was read
audit-table-of = Prüfung von { $tenant }, gelesen ab { $date }
# $shown, $count (number): rows
audit-table-cut = Hier stehen nur die ersten { $shown } von { $count } Zeilen; CSV, Excel, JSON und Parquet enthalten alle.
audit-column-app = App
audit-column-service-principal = Dienstprinzipal (Objekt-ID)
audit-column-app-id = Anwendungs-ID
audit-column-origin = Herkunft
audit-column-publisher = Herausgeber
audit-column-verified = Verifiziert
audit-column-enabled = Aktiviert
audit-column-created = Im Mandanten seit
audit-column-last-sign-in = Letzte Anmeldung
audit-column-level = Einstufung (1–4)
audit-column-breadth = Reichweite
audit-column-delegated = Delegierte Berechtigungen
audit-column-application = Anwendungsberechtigungen
audit-column-people = Einzelne Personen
audit-column-findings = Befunde
audit-column-resource = Dienst
audit-column-permission = Berechtigung
audit-column-kind = Art
audit-column-data = Art der Daten
audit-column-can-gain-rights = Kann Rechte erlangen
audit-column-weight = Gewicht
audit-column-rule = Wonach gesucht wurde
audit-column-finding = Was gefunden wurde

### Errors

# $folder: a folder
error-audit-running = In { $folder } wird schon eine andere Prüfung gelesen.
    .hint = Warten Sie, bis sie zu Ende ist, halten Sie sie an, oder wählen Sie einen anderen Ordner für die Daten.
# $audit: an id
error-audit-not-found = Es gibt keine Prüfung { $audit }.
    .hint = „scopeglass audit --list“ zeigt, welche es gibt.
error-audit-nothing-to-resume = Es gibt keine Prüfung dieses Mandanten, die fortgesetzt werden kann.
    .hint = Beginnen Sie eine neue.
# $tenant: a name
error-audit-other-tenant = Diese Prüfung gilt { $tenant }, und Sie sind bei einem anderen Mandanten angemeldet.
    .hint = Melden Sie sich bei dem Mandanten an, dem die Prüfung gilt.
# $file: a file
error-audit-locked = Ein anderes Programm hält { $file } gesperrt.
    .hint = Schließen Sie das Programm, das die Datei geöffnet hat, und setzen Sie die Prüfung fort. Nichts Gelesenes geht verloren.
error-audit-damaged = { $file } ist keine Momentaufnahme einer Prüfung oder ist beschädigt.
    .hint = Löschen Sie die Datei, und prüfen Sie den Mandanten neu.
error-audit-newer = { $file } stammt von einem neueren Scopeglass.
    .hint = Aktualisieren Sie Scopeglass, um die Datei zu öffnen.
error-audit-not-written = { $file } konnte nicht geschrieben oder gelesen werden.
    .hint = Sehen Sie die Einzelheiten an. Was bis dahin gelesen wurde, bleibt erhalten; setzen Sie die Prüfung fort, wenn die Ursache behoben ist.
error-audit-part-missing = Die Prüfung enthält diese Liste nicht als Ganzes.
    .hint = Verbinden Sie sich mit dem Mandanten, und wählen Sie die App dort, um sie neu lesen zu lassen.

### On the command line

cli-audit-about = Alle Zustimmungen eines Mandanten prüfen: wer was erreicht und was daran auffällt
cli-audit-after =
    Alles wird mit Directory.Read.All gelesen und sofort aufbewahrt. Strg-C hält an; --resume macht dort weiter, auch nach einem Absturz.
    Exitcodes: 0 vollständig, 5 nicht vollständig (was fehlt, wird gesagt), 130 angehalten.
cli-audit-apps = Apps des Übungsmandanten neben den üblichen
cli-audit-grants = Delegierte Erteilungen des Übungsmandanten
cli-audit-resume = Die neueste unvollendete Prüfung dieses Mandanten fortsetzen
cli-audit-out = Ordner für die Dateien
cli-audit-format = Formate, durch Kommas getrennt: { $formats }
cli-audit-sign-ins = Auch AuditLog.Read.All verlangen, um zu sehen, welche Apps nicht benutzt werden
cli-audit-as = Person des Übungsmandanten, die sich anmeldet
cli-audit-list = Die aufbewahrten Prüfungen auflisten
cli-audit-delete = Eine aufbewahrte Prüfung löschen
cli-audit-compare = Sagen, was sich zwischen zwei aufbewahrten Prüfungen geändert hat, die frühere zuerst
cli-audit-open = Eine aufbewahrte Prüfung zeigen und mit --format ihre Dateien schreiben
cli-audit-no-browser = Die Adresse der Anmeldung ausgeben, statt einen Browser zu öffnen
cli-audit-overwrite = Vorhandene Dateien ersetzen
cli-audit-json = Ein JSON-Objekt je Zeile ausgeben
cli-audit-data = Ordner für das, was Scopeglass aufbewahrt
cli-value-audit = PRÜFUNG
cli-value-count = ANZAHL
# $pages, $rows, $units (number); $left: such as “About 2 minutes left”
cli-audit-progress = { $pages } Seiten, { $rows } Datensätze, { $units } Einheiten
cli-audit-progress-left = { $pages } Seiten, { $rows } Datensätze, { $units } Einheiten. { $left }
cli-audit-judging = Gelesenes wird beurteilt …
cli-audit-paused = Angehalten. Nichts geht verloren: „scopeglass audit --resume“ macht hier weiter.
cli-audit-none = Es sind keine Prüfungen aufbewahrt.
# $own, $other, $microsoft (number): apps
cli-audit-origins = Apps: { $own } eigene, { $other } von außerhalb, { $microsoft } von Microsoft (gesondert geführt)
cli-audit-silent = Gesucht und nicht gefunden: { $rules }
cli-audit-same = Nichts hat sich geändert.
# $count (number)
cli-audit-more = … und { $count } weitere: siehe die Dateien (--format csv) oder das Fenster
