# Die eigenen Wörter des Fensters: Navigation, Schaltflächen, Überschriften. Was eine
# Prüfung sagt, kommt fertig formuliert von anderswo.

## Das Fenster

ui-starting = Einen Augenblick …
ui-skip = Zum Inhalt
ui-rail = Hauptbereiche
ui-reviews = Prüfungen
ui-settings = Einstellungen
ui-language = Sprache
ui-language-hint = Ändert sofort alle Texte im Fenster. Ein Bericht kann in einer anderen Sprache geschrieben werden.
ui-undo = Rückgängig
# $what (text): the change that is taken back
ui-undo-what = Rückgängig: { $what }
ui-retry = Erneut versuchen
ui-cancel = Abbrechen
ui-close = Schließen
ui-dismiss = Ausblenden
ui-open = Öffnen
ui-delete = Löschen
ui-restore = Wiederherstellen
ui-copy = Kopieren: { $what }
ui-copied = Kopiert: { $what }
ui-copy-failed = Das System lässt das Kopieren nicht zu. Markieren Sie den Text und kopieren Sie ihn selbst.
ui-problem-detail = Details für den Support

## Prüfungen

ui-first-title = Sehen, was die Berechtigungen einer App wirklich bedeuten, bevor Sie zustimmen
ui-first-lede = Scopeglass liest, was eine App verlangt, erklärt jede Berechtigung, zeigt, was sie in einem Mandanten öffnet, und hält Ihre Entscheidungen für einen Bericht fest.
ui-start-practice = Übungsprüfung starten
ui-first-practice = { $count ->
    [one] { $app }, eine Berechtigung, in einem Mandanten mit erfundenen Personen. Ohne Konto und ohne Internet; den ersten Nachweis sehen Sie innerhalb einer Minute.
   *[other] { $app }, { $count } Berechtigungen, in einem Mandanten mit erfundenen Personen. Ohne Konto und ohne Internet; den ersten Nachweis sehen Sie innerhalb einer Minute.
}
ui-first-own = Oder mit einer eigenen App beginnen
ui-review-unnamed = App ohne Namen
ui-review-damaged = Beschädigte Prüfung
ui-review-deleted = Gelöscht: { $app }
ui-review-restored = Die Prüfung ist wieder da.
ui-delete-review = Prüfung von { $app } löschen

## Eine Prüfung

ui-steps = Schritte der Prüfung
ui-step-todo = nicht begonnen
ui-step-partly = begonnen
ui-step-done = fertig
ui-step-attention = braucht Aufmerksamkeit
ui-continue = Weiter: { $step }

## Anforderung

ui-request-title = Was verlangt diese App?
ui-request-lede = Vergleichen Sie die Liste mit der Quelle. Nichts entfällt stillschweigend: Auch was sich nicht zuordnen ließ, ist aufgeführt.
ui-request-address = Quelle
ui-recognised = { $count ->
    [one] Eine Berechtigung
   *[other] { $count } Berechtigungen
}
ui-recognised-none = Keine Berechtigung gefunden
ui-recognised-none-text = Nennen Sie die Berechtigungen unten selbst, oder beginnen Sie eine Prüfung mit einem anderen Text.
ui-confidence = Zu { NUMBER($confidence) } % sicher
ui-unsure = Bitte prüfen
ui-reason = Die Begründung des Anbieters
ui-reason-none = Der Anbieter nennt keine Begründung.
ui-remove = { $name } aus der Anforderung nehmen
ui-unrecognised = { $count ->
    [0] Alle Zeilen erledigt
    [one] Eine Zeile nicht erkannt
   *[other] { $count } Zeilen nicht erkannt
}
ui-unrecognised-lede = Sie sehen nach Berechtigungen aus. Sagen Sie, was jede verlangt oder dass sie nichts verlangt.
ui-assign = Diese Zeile verlangt
ui-dismiss-line = Verlangt nichts
ui-dismissed = Verlangt nichts, wie Sie festgelegt haben.
ui-dismiss-back = Noch einmal ansehen
ui-add = Berechtigung mit Namen hinzufügen
ui-add-button = Hinzufügen
ui-kind-open = Die Quelle sagt nicht, welche Art es ist. Welche ist es?
ui-kind-open-both = Bis Sie es festlegen, sind unten beide Arten erklärt. Fragen Sie im Zweifel den Anbieter.
ui-kind-settle = Es ist diese: { $kind }
ui-kind-to-delegated = Stattdessen als delegiert behandeln
ui-kind-to-application = Stattdessen als Anwendungsberechtigung behandeln

## Berechtigungen

ui-permissions-all = Alle Berechtigungen
ui-permission-place = Berechtigung { $n } von { $of }
ui-permission-told = Berechtigung { $n } von { $of }: { $title }
ui-to-request = Zur Anforderung
ui-can-do = Was die App tun könnte
ui-whose = Mit wessen Daten
ui-presence = Mit oder ohne Person
ui-duration = Wie lange
ui-not-included = Nicht enthalten
ui-notes = Gut zu wissen
ui-ratings = Wie sie bewertet wird
ui-ratings-lede = Bewertungen derselben Berechtigung gehen auseinander. Jede steht hier mit ihrer Quelle und ihren Gründen.
ui-narrower = Engere Alternativen
ui-redundant = Fügt in dieser Anforderung nichts hinzu
ui-facts = Technische Angaben
ui-fact-name = Name
ui-fact-id = ID
ui-fact-consent = Administratorzustimmung
ui-evidence-brief = Was sie in diesem Mandanten zeigt
ui-to-evidence = Zum Nachweis

## Entscheidung

ui-decision = Entscheidung
ui-condition = Auflage
ui-condition-example = Nur für die Gruppe, die Besprechungen plant
ui-condition-missing = Schreiben Sie die Auflage auf; erst dann ist diese Entscheidung gespeichert.
ui-note = Notiz
ui-note-waits = Die Notiz wird mit Ihrer Entscheidung gespeichert.
ui-saving = Wird gespeichert …
ui-saved = Gespeichert: { $decision }, { $at }
ui-clear = Zurücknehmen
ui-previous = Vorige Berechtigung
ui-next = Nächste Berechtigung
ui-next-undecided = Nächste offene
ui-all-decided = Alles entschieden: zur Anmeldung
ui-shortcuts = Tastenkürzel
ui-shortcuts-on = Einzelne Tasten als Kürzel verwenden

## Anmeldung

ui-sign-in-title = Als wer, und mit welchen Rechten?
ui-sign-in-lede = Um zu sehen, was eine Berechtigung öffnet, meldet sich Scopeglass an und liest damit ein wenig. Es verlangt nicht mehr, als dafür nötig ist, und sagt, warum.
ui-practice-text = Ein Mandant in Scopeglass selbst. Seine Personen, Termine und Kontakte sind erfunden; nichts verlässt diesen Computer.
ui-sign-in-how = Ihr Browser öffnet die Anmeldeseite. Wählen Sie dort eine Person und sehen Sie sich an, wozu Sie zustimmen; kommen Sie dann hierher zurück.
ui-sign-in-start = Im Browser anmelden
ui-sign-in-again = Erneut anmelden
ui-stage-preparing = Ermitteln, wo die Anmeldung stattfindet
ui-stage-waiting = Warten auf Sie im Browser
ui-stage-redeeming = Zugriff abholen
ui-stage-verifying = Prüfen, wer geantwortet hat
ui-sign-in-address = Adresse der Anmeldeseite
ui-sign-in-reopen = Seite erneut öffnen
ui-sign-in-cancel = Anmeldung abbrechen
ui-sign-in-returned = Der Browser hat noch nicht geantwortet. Wenn Sie die Seite geschlossen haben, öffnen Sie sie erneut oder brechen Sie die Anmeldung ab.
ui-people = Personen, als die Sie sich anmelden können
ui-people-text = Auf der Anmeldeseite wählen Sie eine davon; ein Kennwort ist nicht nötig.
ui-will-ask = Was die Zustimmungsseite verlangen wird
ui-will-ask-none = Nichts: Keine Berechtigung dieser Anforderung lässt sich mit einer angemeldeten Person ausprobieren.
ui-not-asked = Was sie nicht verlangen wird
ui-not-asked-none = Alles aus der Anforderung wird verlangt.
ui-scope-admin = standardmäßig nur durch einen Administrator
ui-signed-in = Angemeldet
ui-sign-out = Abmelden
ui-account-tenant = Mandant
ui-account-roles = Rollen
ui-account-no-roles = Keine Verzeichnisrolle
ui-granted = Erteilt
ui-granted-text = Was das Zugriffstoken laut Antwort des Mandanten enthält.
ui-granted-beyond = Früher erteilt, jetzt nicht verlangt
ui-granted-beyond-text = Ein Zugriffstoken enthält alles, wozu für diese App je zugestimmt wurde. Das ist beim Lesen der Nachweise wichtig.
ui-granted-missing = Verlangt und nicht erteilt
ui-granted-missing-text = Ohne diese sind manche Nachweise nicht zu bekommen.

## Nachweise

ui-evidence-title = Was steht hier wirklich offen?
ui-evidence-lede = Zu jeder Berechtigung eine Frage an den Mandanten, nur lesend. Nichts wird geändert, und Personendaten werden gleich beim Empfang unkenntlich gemacht.
ui-evidence-signed-out = Melden Sie sich zuerst an
ui-evidence-signed-out-text = Nachweise kommen aus dem Mandanten selbst. Melden Sie sich an und kommen Sie dann zu diesem Schritt zurück.
ui-evidence-earlier = Diese Nachweise stammen aus einer früheren Anmeldung. Melden Sie sich erneut an, um den Mandanten noch einmal zu fragen.
ui-to-sign-in = Zur Anmeldung
ui-probe-start = Den Mandanten fragen
ui-probe-again = Erneut fragen
ui-probe-reads = Scopeglass liest nur und behält Anzahlen und unkenntlich gemachte Beispiele.
ui-probe-progress = { $ended } von { $of } beantwortet
ui-probe-cancel = Anhalten
ui-probe-stopping = Wird angehalten. Was nicht gefragt wurde, steht als nicht versucht da.
ui-probe-reading = Wird gerade gelesen
ui-probe-waiting = Wartet
ui-probe-none = Noch nicht gefragt
ui-evidence-more = Felder, Beispiele und Belege
ui-evidence-could = Was sich ändern ließe
ui-evidence-reach = Wessen Reichweite das zeigt
ui-evidence-attribution = Was den Zugriff erlaubt hat
ui-evidence-how = Wie gefragt wurde
ui-evidence-call = Aufruf
ui-evidence-trace = Aufrufdaten
ui-census = Welche Felder ausgefüllt sind
ui-census-text = Gezählt über die gelesenen Einträge.
ui-census-field = Feld
ui-census-class = Was es verrät
ui-census-filled = Ausgefüllt
ui-samples = Unkenntlich gemachte Beispiele
ui-samples-text = Einige Einträge, wie sie ankamen, alles Persönliche unkenntlich gemacht.

## Bericht

ui-report-title = Was sagen Sie anderen?
ui-report-lede = Die ganze Anforderung in einem Bild, daneben Ihre Entscheidungen, dazu ein Bericht, den eine Revision nachvollziehen kann.
ui-picture = Was offensteht, im Bild
ui-picture-permission = Berechtigung
ui-picture-nothing = Nichts dieser Art
ui-picture-none = Noch nichts zu zeichnen
ui-picture-none-text = Das Bild erscheint, sobald die Anforderung eine Berechtigung nennt.
ui-legend-breadth = Wie weit sie reicht
ui-legend-outcome = Woher wir es wissen
ui-findings = Was daraus folgt
ui-findings-none = Bisher fällt nichts auf.
ui-open-points = Noch offen
ui-open-points-none = Nichts. Der Bericht ist vollständig.
ui-export = Bericht schreiben
ui-report-language = Sprache des Berichts
ui-report-formats = Formate
ui-formats-none = Wählen Sie mindestens ein Format.
ui-export-button = Bericht schreiben
ui-exported = { $count ->
    [one] Eine Datei geschrieben
   *[other] { $count } Dateien geschrieben
}
ui-open-file = { $name } öffnen
ui-overwrite-title = Vorhandenen Bericht ersetzen?
ui-overwrite = Ersetzen
ui-preview = Vorschau
ui-preview-making = Der Bericht wird gesetzt …

## Einstellungen

ui-folder = Berichtsordner
ui-folder-hint = Berichte werden in diesen Ordner geschrieben.
ui-folder-into = In
ui-folder-choose = Anderen Ordner wählen
ui-folder-open = Ordner öffnen
ui-keyring = Schlüsselbund
ui-keyring-fine = Anmeldungen liegen im Schlüsselbund des Systems und nirgends sonst.
ui-about = Über Scopeglass
ui-about-text = Scopeglass zeigt, was die Berechtigungen einer App bedeuten und öffnen, bevor ein Administrator zustimmt. Es liest nur.
ui-version = Version
ui-catalogue-date = Stand der Berechtigungsangaben
ui-app-title = Als die App selbst
ui-app-text = Eine Anwendungsberechtigung wirkt, ohne dass jemand angemeldet ist. Mit der eigenen Anmeldung einer App wird ihre Reichweite gesehen statt hochgerechnet, Postfach für Postfach.
ui-app-sign-in = Als Übungs-App anmelden
ui-app-choose = Zertifikat wählen …
ui-app-client = Anwendungs-ID
ui-app-signed-in = Angemeldet als App { $client }
ui-app-sign-out = App abmelden
ui-experiment = Das kontrollierte Experiment
ui-experiment-text = Meldet sich mit dem Nötigsten an, fragt ab, stimmt dann einer weiteren Berechtigung zu und fragt erneut ab, und so fort. Was vorher zu und nachher offen war, ist bewiesen. Ihr Browser fragt je Berechtigung einmal nach der Zustimmung.
ui-experiment-start = Experiment machen
ui-experiment-again = Noch einmal machen
ui-experiment-before = Vorher
ui-experiment-after = Nachher
ui-experiment-shows = Was es zeigt
ui-experiment-permission = Zustimmung zu
ui-clear-title = Einen Datensatz unmaskiert zeigen?
ui-clear-text = Er wird erneut aus dem Mandanten gelesen und kann private Daten von Menschen enthalten. Er wird nur hier gezeigt und nirgends aufbewahrt; die Prüfung und ihr Bericht vermerken, dass er gezeigt wurde.
ui-clear-show = Zeigen
ui-clear-cancel = Abbrechen
ui-clear-done = Schließen und vergessen
ui-clear-value = Wert
ui-looks = Unmaskiert angesehen
ui-clear-record = Einen Datensatz unmaskiert zeigen …
