# Der Berechtigungsbericht. Begriffe wie in words.ftl.

## Titelblock

report-name = Berechtigungsbericht
report-title = Berechtigungsbericht: { $app }
report-app-unnamed = Eine App, die die Quelle nicht mit Namen nennt
report-lead = Was die App verlangt, was damit offensteht und was entschieden wurde.
report-moment = { $time } UTC
report-version = Scopeglass { $version }
report-catalogue = Katalog vom { $date }

report-place-practice = Übungsmandant
report-place-real = Echter Mandant
report-place-not-signed-in = Kein Mandant
report-tenant-practice = Alle Personen und alle Daten in diesem Bericht sind erfunden. Er sagt nichts über eine echte Organisation aus.
report-tenant-real = Die Zahlen in diesem Bericht stammen aus einer echten Organisation. Werte wurden schon beim Empfang unkenntlich gemacht.
report-tenant-not-signed-in = Es hat sich niemand angemeldet, also wurde nichts gelesen. Dieser Bericht erklärt, was verlangt wird; was vorhanden ist, kann er nicht sagen.

report-fact-source = Anforderung
report-fact-tenant = Mandant
report-fact-account = Angemeldet als
report-fact-scopes = Berechtigungen im Zugriffstoken
report-fact-made = Bericht erstellt
report-fact-created = Prüfung begonnen
report-fact-version = Erstellt mit
report-fact-review = Prüfung
report-none-signed-in = Keine Anmeldung
report-roles = Verzeichnisrollen: { $roles }
report-roles-none = Keine Verzeichnisrollen angegeben
report-scopes-unknown = Keine Anmeldung, daher nicht bekannt
report-scopes-none = Keine
report-source-type-article = Artikel
report-source-type-profile = Profil
report-source-type-link = Zustimmungslink
report-source-type-manifest = Manifest
report-source-type-tenant = App im Mandanten
report-source-type-list = Liste
report-source-article = Der Artikel des Anbieters, gelesen aus der Datei { $file }.
report-source-pasted = Der Artikel des Anbieters, als Text eingefügt.
report-source-profile = Das fertige Profil { $profile }; die zugehörige Seite wurde am { $date } gelesen.
report-source-link = Ein Zustimmungslink; Werte, die nur einer einzelnen Anmeldung dienen, sind weggelassen.
report-source-manifest = Das Manifest der App, gelesen aus der Datei { $file }.
report-source-manifest-pasted = Das Manifest der App, als Text eingefügt.
report-source-tenant = Die App, wie sie am { $date } im Mandanten stand.
report-source-list = Eine Liste von Berechtigungen, angegeben von der prüfenden Person.
report-contents = Inhalt

## Abschnitte

report-section-summary = Zusammenfassung
report-section-picture = Was offensteht, im Bild
report-section-permissions = Die Berechtigungen im Einzelnen
report-section-unrecognised = Zeilen, die nicht erkannt wurden
report-section-untried = Was nicht versucht wurde, und warum
report-section-grants = Verlangt und erteilt
report-section-method = Vorgehen und Grenzen
report-section-source = Die Quelle, wie sie gelesen wurde

## Zusammenfassung

report-summary-statement = { $count ->
        [one] Die App verlangt { $count } Berechtigung.
       *[other] Die App verlangt { $count } Berechtigungen.
    } { $decided ->
        [0] Entschieden ist noch nichts.
        [one] Über { $decided } davon ist entschieden.
       *[other] Über { $decided } davon ist entschieden.
    }
report-decisions = Entscheidungen
report-far-reaching = Die weitreichendsten Berechtigungen
    .how = Reihenfolge nach den Regeln von Scopeglass: zuerst die Stufe, dann ob die App eigenständig handelt, dann ob sie Daten ändern kann.
report-undecided = Noch zu entscheiden
    .none = Nichts: Über jede Berechtigung ist entschieden.
report-kinds-open = Art noch festzulegen
report-unread = Was nicht vollständig gelesen werden konnte
    .none = Nichts: Auf jede Abfrage kam eine Antwort.
report-findings = Was daraus folgt

## Bild

report-picture-caption = Jede Zeile ist eine Berechtigung, jede Spalte eine Art von Daten. Die Form zeigt, wessen Daten erreichbar sind, die Zahl, wie viel gelesen wurde.
report-permission = Berechtigung
report-decision = Entscheidung
report-legend-breadth = Wessen Daten
report-legend-outcome = Wie es sich gezeigt hat
report-legend-solid = Bis zum Ende gelesen, mit Daten
report-legend-outline = Bis zum Ende gelesen, nichts vorhanden
report-legend-broken = Teilweise gelesen; es kann mehr geben
report-legend-denied = Der Mandant hat den Lesezugriff verweigert
report-legend-failed = Lesezugriff fehlgeschlagen; daraus folgt nichts
report-legend-not-tried = Nicht versucht; daraus folgt nichts
report-legend-projected = Für die App allein hochgerechnet, nicht gelesen
report-legend-blank = Die Berechtigung betrifft diese Art von Daten nicht
report-cell = { $what } ({ $breadth })
report-cell-read = Gelesen: { $amount }
report-cell-partial = Teilweise gelesen: { $amount }
report-cell-own-view = Als angemeldete Person: { $what }
report-cell-projected = { $reach }. Als angemeldete Person: { $what }
report-cell-reach = Hochrechnung für die App allein: { $reach }
report-cell-uncounted = Nicht gezählt
report-projection = Hochrechnung
report-no-evidence = Für diese Berechtigung wurde keine Abfrage ausgeführt. Was sie hier öffnet, ist daher nicht bekannt.
    .short = Keine Abfrage ausgeführt

## Mengen

report-at-least = mindestens { $records }
report-records-identity = { $count ->
        [one] { $count } Anmeldeprofil
       *[other] { $count } Anmeldeprofile
    }
report-records-session = { $count ->
        [one] { $count } Erneuerung
       *[other] { $count } Erneuerungen
    }
report-records-people = { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
report-records-groups = { $count ->
        [one] { $count } Gruppe
       *[other] { $count } Gruppen
    }
report-records-directory = { $count ->
        [one] { $count } Verzeichnisobjekt
       *[other] { $count } Verzeichnisobjekte
    }
report-records-events = { $count ->
        [one] { $count } Termin
       *[other] { $count } Termine
    }
report-records-contacts = { $count ->
        [one] { $count } Kontakt
       *[other] { $count } Kontakte
    }
report-records-mail = { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
report-records-chats = { $count ->
        [one] { $count } Chatnachricht
       *[other] { $count } Chatnachrichten
    }
report-records-files = { $count ->
        [one] { $count } Datei
       *[other] { $count } Dateien
    }
report-records-devices = { $count ->
        [one] { $count } Gerät
       *[other] { $count } Geräte
    }
report-records-security = { $count ->
        [one] { $count } Sicherheitseintrag
       *[other] { $count } Sicherheitseinträge
    }
report-records-other = { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
report-projection-mailboxes = { $count ->
        [one] { $count } Postfach
       *[other] { $count } Postfächer
    }
report-projection-people = { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
report-projection-groups = { $count ->
        [one] { $count } Gruppe
       *[other] { $count } Gruppen
    }
report-projection-any = { $count ->
        [one] { $count } Postfach, Person oder Gruppe
       *[other] { $count } Postfächer, Personen oder Gruppen
    }

## Eine Berechtigung

report-resource-graph = Microsoft Graph
report-resource-other = Eine andere API
report-row-whose = Wessen Daten
report-row-presence = Mit oder ohne Person
report-row-duration = Wie lange
report-row-not-included = Oft angenommen, aber nicht enthalten
report-row-notes = Gut zu wissen
report-row-kind = Woher die Art bekannt ist
report-row-reason = Die Begründung des Anbieters
report-row-ratings = Bewertungen
report-row-narrower = Es ginge mit weniger
report-row-redundant = Fügt hier nichts hinzu
report-kind-only-one = Diese Berechtigung gibt es nur in dieser Art.
report-kind-stated = Die Quelle sagt es:
report-kind-settled = Die Quelle sagt es nicht; es wurde bei der Prüfung festgelegt.
report-kind-open = Die Quelle sagt es nicht, und es wurde noch nicht festgelegt. Deshalb werden beide Lesarten erklärt.
report-reason-none = Die Quelle nennt keine Begründung.
report-recognised-exact-name = Erkannt am veröffentlichten Namen.
report-recognised-id = Erkannt an der veröffentlichten ID.
report-recognised-display-name = Erkannt am Titel auf der Zustimmungsseite von Microsoft.
report-recognised-translated-title = Erkannt an einer Übersetzung des Titels auf der Zustimmungsseite von Microsoft.
report-recognised-translated-name = Erkannt an einer Übersetzung des veröffentlichten Namens.
report-recognised-typo = Erkannt am veröffentlichten Namen, mit einem Tippfehler.
report-recognised-profile = Im Profil aufgeführt.
report-recognised-admin = Von der prüfenden Person genannt.
report-recognised-link = Im Zustimmungslink verlangt.
report-recognised-manifest = Im Manifest angegeben.
report-recognised-granted = Der App im Mandanten erteilt.
report-recognised-list = In der Liste angegeben.
report-confidence = Sicherheit: { $percent } %.
report-level = { $level } von 4
report-narrower-none = Es ist keine engere Berechtigung bekannt, die ausreichen würde.
report-condition = Auflage
report-note = Notiz

## Nachweise

report-evidence = Was im Mandanten zu sehen war
report-outcome-exposed = Bis zum Ende gelesen: { $records }.
report-outcome-exposed-at-least = Es wurden Daten gefunden: mindestens { $records }. Wie viele es insgesamt sind, wurde nicht gezählt.
report-outcome-exposed-session = Die Sitzung wurde ohne die Person erneuert: Die App kann ihren Zugriff behalten.
report-outcome-exposed-identity = Das eigene Profil der angemeldeten Person wurde gelesen.
report-outcome-empty = Der Lesezugriff lief bis zum Ende durch und fand nichts: In dieser Reichweite gibt es zurzeit keine solchen Daten.
report-outcome-denied = Der Mandant hat den Lesezugriff verweigert.
report-outcome-failed = Der Lesezugriff ist nicht gelungen. Daraus folgt nichts darüber, was die Berechtigung öffnet.
report-outcome-partial = Der Lesezugriff endete vorzeitig. Bis dahin gelesen: { $records }. Wie viele es insgesamt sind, ist nicht bekannt.
report-outcome-partial-of = Der Lesezugriff endete vorzeitig. Bis dahin gelesen: { $records } von { $of }.
report-outcome-not-tried = { $why }
report-outcome-own-view = { $statement } Das zeigt, was die angemeldete Person hat, nicht, was die App allein erreichen würde.
report-row-reach = Wessen Reichweite das zeigt
report-row-attribution = Welche Berechtigung es erlaubt haben kann
report-row-trace = Der Aufruf
report-attribution-unread = Berechtigungen in diesem Zugriffstoken, die den Lesezugriff hätten erlauben können: { $scopes }. Der Lesezugriff ist nicht gelungen.
report-attribution-unread-none = Scopeglass kennt in diesem Zugriffstoken keine Berechtigung, die den Lesezugriff erlaubt hätte. Er ist nicht gelungen.
report-asked-as-person = Gefragt als angemeldete Person.
report-asked-as-app = Gefragt als die App selbst, ohne angemeldete Person.
report-asked-projected = Gefragt als angemeldete Person. Die App allein würde weiter reichen; wie weit, ließ sich nicht zählen.
report-reach-projected = Gefragt als angemeldete Person. Reichweite der App allein: { $reach }. Das ist aus Anzahlen hochgerechnet und wurde nicht gelesen.
report-reach-projected-unasked = Es wurde nichts gelesen. Reichweite der App allein: { $reach }. Das ist aus Anzahlen hochgerechnet und wurde nicht gelesen.
report-reach-unasked = Es wurde nichts gelesen; über eine Reichweite sagt das also nichts.
report-requests = { $count ->
        [one] { $count } Anfrage
       *[other] { $count } Anfragen
    }
report-millis = { $count } ms
report-request-ids = Anfrage-IDs:
report-error-code = Fehlercode:
report-census = Welche Felder ausgefüllt sind
report-census-field = Feld
report-census-says = Sagt über eine Person
report-census-how-often = Ausgefüllt
report-census-filled = { $filled } von { $sampled }
report-samples = Einige Datensätze, beim Empfang unkenntlich gemacht
report-samples-region = Unkenntlich gemachte Datensätze zu Berechtigung { $number }
report-sample = Datensatz { $number }

## Zeilen, Erteiltes, Quelle

report-unrecognised-lead = Diese Zeilen sehen nach Berechtigungen aus, gehören aber aus dem jeweils genannten Grund nicht zu dieser Prüfung.
report-unrecognised-unknown-name = Es hat die Form eines Berechtigungsnamens, steht aber nicht im Katalog.
report-unrecognised-no-match = Es liest sich wie der Titel einer Berechtigung, aber keine passt.
report-unrecognised-ambiguous = Mehrere Berechtigungen passen gleich gut.
report-unrecognised-not-asked = Die Quelle nennt die Berechtigung und sagt, dass sie nicht verlangt wird.
report-unrecognised-other-resource = Sie gehört zu einem anderen Dienst als Microsoft Graph.
report-unrecognised-elsewhere = Damit wird verlangt, was in der Registrierung der App eingestellt ist; die Quelle zeigt es nicht.
report-unrecognised-wrong-kind = Die Berechtigung gibt es, aber nicht in der Art, in der sie verlangt wird.
report-unrecognised-reference = Die Zeile verweist auf einen Wert, der anderswo steht und nicht in der Quelle selbst.
report-dismissed = Laut Prüfung wird hier nichts verlangt.
report-candidates = Gemeint sein könnte:
report-untried-lead = Für diese Berechtigungen wurde nichts gelesen. Sie können viel öffnen oder gar nichts.
report-why = Warum
report-grants-read = Zurückgelesen aus dem, was der Mandant selbst über die Zustimmung festgehalten hat, die diese Prüfung über die eigene Registrierung von Scopeglass erhielt. Der geprüften App wurde damit nichts erteilt:
report-grants-unread = Nicht gelesen: Was der Mandant selbst über die Zustimmung festgehalten hat, wurde nicht abgefragt. Dieser Bericht kann daher nicht sagen, was erteilt wurde.
report-grants-failed = Nicht gelesen: Was der Mandant selbst über die Zustimmung festgehalten hat, ließ sich nicht abrufen. Dieser Bericht kann daher nicht sagen, was erteilt wurde.
report-asked = Verlangt
report-in-access-token = Im Zugriffstoken
report-recorded = Im Mandanten festgehalten
report-recorded-everyone = Für alle
report-recorded-one-person = Für eine Person
report-recorded-none = Kein Eintrag
report-recorded-not-read = Nicht gelesen
report-not-asked = Nicht verlangt
report-yes = Ja
report-no = Nein
report-not-known = Nicht bekannt
report-source-lead = Markierte Wörter führen zu der Berechtigung, als die sie erkannt wurden.
report-footer = Erstellt auf dem eigenen Computer der prüfenden Person. Dieser Bericht hält fest, was zu den genannten Zeiten gelesen wurde; danach beobachtet er den Mandanten nicht.

## Vorgehen und Grenzen

report-method-practice = Anmeldung, Zustimmung und Lesezugriffe fanden an einem Übungsmandanten auf dem eigenen Computer der prüfenden Person statt. Sie zeigen, wie die Berechtigungen wirken, nicht, was in Ihrer Organisation vorhanden ist.
    .title = Dies ist ein Übungsmandant
report-method-delegated = Im Namen einer Person erreicht eine App das, was die Berechtigung und die Rechte dieser Person gemeinsam zulassen. Gelesen wurde hier, was die angemeldete Person erreichen kann; bei jemandem mit mehr Rechten stünde mehr offen.
    .title = Delegierte Berechtigungen
report-method-application = Eine App, die eigenständig handelt, erreicht jedes Postfach, jede Person oder jede Website, sofern nichts anderes sie einschränkt, etwa die rollenbasierte Zugriffssteuerung für Anwendungen in Exchange oder Berechtigungen für ausgewählte Websites. Zahlen dazu, die aus Anzahlen abgeleitet sind, heißen Hochrechnungen.
    .title = Anwendungsberechtigungen
report-method-attribution = Ein Zugriffstoken enthält jede Berechtigung, der für diese App jemals zugestimmt wurde, nicht nur die Berechtigungen dieser Anforderung. Deshalb nennt jedes Ergebnis alle Berechtigungen im Zugriffstoken, die den Lesezugriff erlaubt haben können. Nur wenn es genau eine ist, heißt das Ergebnis eindeutig.
    .title = Welche Berechtigung die Tür geöffnet hat
report-method-outcomes = Ein Lesezugriff, der verweigert wurde, fehlschlug, vorzeitig endete oder nie stattfand, wird auch so genannt. Er ist kein Zeichen dafür, dass kein Zugriff besteht oder keine Daten da sind.
    .title = Was ein Ergebnis bedeutet
report-method-redaction = Scopeglass liest nur. Buchstaben und Ziffern in personenbezogenen Daten wurden beim Empfang unkenntlich gemacht; was in diesem Bericht steht, lässt sich nicht zurückrechnen.
    .title = Personenbezogene Daten
report-method-ratings = Es gibt nicht das eine Maß für Risiko. Die Stufe von Microsoft und unsere eigene, die festen Regeln folgt, stehen mit ihren Gründen nebeneinander. Wo sie sich unterscheiden, lesen Sie bitte die Gründe.
    .title = Bewertungen
report-method-consent = Microsoft veröffentlicht zu jeder Berechtigung, ob ein Administrator zustimmen muss. Das ist eine Voreinstellung: Wer wirklich zustimmen darf, entscheidet die Zustimmungsrichtlinie des Mandanten.
    .title = Wer zustimmen darf
report-method-redirect = Die Adresse, zu der der Browser nach einer Zustimmungsseite zurückkehrt, beweist nichts darüber, was erteilt wurde. Das beweist nur, was der Mandant selbst festgehalten hat.
    .title = Was eine Erteilung beweist
report-method-supersets = Dass eine Berechtigung eine andere umfasst, folgt aus Regeln, die Menschen aufgestellt und an den veröffentlichten Daten geprüft haben. Es folgt nicht aus dem Vergleich von Pfadlisten.
    .title = Enger und überflüssig
report-method-catalogue = Die Angaben zu den Berechtigungen haben den Stand des Katalogs. Microsoft kann sie seither geändert haben.
    .title = Stand der Angaben

## Formate

report-format-html = Webseite (HTML)
report-format-json = Daten für Programme (JSON)
report-format-md = Text für Tickets (Markdown)
report-format-csv = Tabelle der Berechtigungen (CSV)
report-format-xlsx = Arbeitsmappe (Excel)

## The app and its standing

report-signs = Wobei Sie innehalten sollten
report-row-standing = Diese App in den Aufzeichnungen des Mandanten
# $source (text): who published it, $date (text): ISO 8601, $level (text): a word of its scale
report-published = { $source } ({ $date }), nach eigener Skala: { $level }

## Sheets of a workbook: at most 31 characters, none of [ ] : * ? / \

report-sheet-summary = Zusammenfassung
report-sheet-permissions = Berechtigungen
report-sheet-evidence = Befunde
report-sheet-grants = Erteilt
report-sheet-decisions = Entscheidungen

## Heads of columns

report-column-number = Nr.
report-column-kind = Art
report-column-resource = API
report-column-title = Kurz gesagt
report-column-can-do = Was die App tun könnte
report-column-call = Aufruf
report-column-outcome = Ergebnis
report-column-told = In Worten
report-column-records = Gelesene Datensätze
report-column-exact = Alle
report-column-isolated = Isoliert
report-column-could = Kann den Aufruf erlaubt haben
report-column-time = Zeit (UTC)
report-column-millis = Millisekunden
report-column-requests = Anfragen
report-column-problem = Was schiefging
report-column-decided = Entschieden (UTC)
report-column-reasons = Gründe
