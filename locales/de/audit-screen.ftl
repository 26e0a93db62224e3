# Das Fenster: Audits ganzer Mandanten.

## Der Ort und der Anfang

audit-ui-rail = Audit
audit-ui-title = Mandantenaudit
audit-ui-lede = Alle Zustimmungen eines ganzen Mandanten: wer worauf zugreifen kann, gezählt und vollständig. Was nicht ganz gelesen werden konnte, heißt hier nie vollständig.
audit-ui-begin = Neues Audit
audit-ui-begin-text = Melden Sie sich bei { $place } als jemand an, der das Verzeichnis lesen darf. Scopeglass bittet nur darum, lesen zu dürfen.
audit-ui-begin-as = Bei { $place } angemeldet als { $person }.
audit-ui-connect = Anmelden
audit-ui-disconnect = Abmelden
audit-ui-start = Audit starten
audit-ui-reads-only = Ein Audit liest nur. Was gelesen wurde, bleibt Seite für Seite in einer Datei auf diesem Computer.
audit-ui-sign-ins = Auch lesen, wann sich Apps zuletzt angemeldet haben
audit-ui-sign-ins-text = Bittet um eine Berechtigung mehr: AuditLog.Read.All. Ohne sie ist nicht zu erkennen, welche Apps niemand nutzt.
audit-ui-asks = Worum die Anmeldung bittet

## Während gelesen wird

audit-ui-stage-reading = Der Mandant wird gelesen
audit-ui-stage-checking = Es wird nachgefragt, ob sich inzwischen etwas geändert hat
audit-ui-stage-judging = Das Gelesene wird bewertet
audit-ui-stage-done = Fertig
audit-ui-stage-paused = Angehalten
audit-ui-stage-failed = Abgebrochen
audit-ui-pause = Anhalten
audit-ui-cancel = Abbrechen
audit-ui-cancel-title = Dieses Audit verwerfen?
audit-ui-cancel-text = Alles bisher Gelesene wird gelöscht. Beim Anhalten bleibt es erhalten, und das Audit lässt sich später fortsetzen.
audit-ui-cancel-not = Weiterlesen
audit-ui-cancel-sure = Verwerfen
audit-ui-kept = Das Fenster zu schließen schadet nicht: Das Audit lässt sich ab der letzten gesicherten Seite fortsetzen.
audit-ui-slowed = Es geht jetzt langsamer, um einzuhalten, was der Mandant erlaubt.
# $count (number)
audit-ui-figure-rows = { $count ->
        [one] { $count } Datensatz
       *[other] { $count } Datensätze
    }
audit-ui-figure-pages = { $count ->
        [one] { $count } Seite
       *[other] { $count } Seiten
    }
audit-ui-figure-requests = { $count ->
        [one] { $count } Anfrage
       *[other] { $count } Anfragen
    }
# $quota (number): units allowed in ten seconds
audit-ui-figure-units = { $count ->
        [one] { $count } Einheit verbraucht; { $quota } in 10 Sekunden erlaubt
       *[other] { $count } Einheiten verbraucht; { $quota } in 10 Sekunden erlaubt
    }
audit-ui-optional = nur ergänzender Beleg
audit-ui-part-waiting = Wartet
audit-ui-part-reading = Wird gelesen
audit-ui-part-whole = Vollständig
audit-ui-part-uncounted = Nicht gezählt
audit-ui-part-changed = Hat sich geändert
audit-ui-part-short = Zahl weicht ab
audit-ui-part-partial = Abgebrochen
audit-ui-part-not-read = Nicht gelesen

## Die Momentaufnahmen

audit-ui-snapshots = Frühere Audits
audit-ui-no-snapshots = Noch kein Audit
audit-ui-no-snapshots-text = Jedes Audit hinterlässt hier eine Momentaufnahme, die sich wieder ansehen und mit einer späteren vergleichen lässt. Am Übungsmandanten lässt es sich gut ausprobieren.
audit-ui-asking = Einen Moment …
audit-ui-opening = Das Audit wird geöffnet …
# $apps, $grants (number)
audit-ui-of = { $began } · { $apps ->
        [one] { $apps } App
       *[other] { $apps } Apps
    }, { $grants ->
        [one] { $grants } Erteilung
       *[other] { $grants } Erteilungen
    } · { $size }
audit-ui-resume = Fortsetzen
audit-ui-resume-connect = Melden Sie sich zuerst bei diesem Mandanten an, um es fortzusetzen.
audit-ui-delete = Löschen
audit-ui-delete-of = Das Audit von { $tenant } vom { $began } löschen
audit-ui-delete-title = Dieses Audit löschen?
audit-ui-delete-text = Das Audit von { $tenant } vom { $began } wird endgültig von diesem Computer gelöscht.
audit-ui-keep = Behalten
audit-ui-compare = Was sich geändert hat
audit-ui-compare-do = Vergleichen
audit-ui-choose = Auswählen …
audit-ui-earlier = Das frühere Audit
audit-ui-later = Das spätere Audit
audit-ui-back = Alle Audits
audit-ui-back-rows = Zurück

## Ein Audit

audit-ui-tabs = Teile des Audits
audit-ui-tab-overview = Überblick
audit-ui-tab-findings = Befunde
audit-ui-tab-apps = Apps
audit-ui-tab-grants = Berechtigungen
audit-ui-tab-reading = Was gelesen wurde
audit-ui-incomplete = Dieses Audit ist nicht vollständig
# $own, $other, $microsoft (number)
audit-ui-origins = { $own } eigene, { $other } von anderen, { $microsoft } von Microsoft
audit-ui-picture = Wer worauf zugreifen kann
# $count (number)
audit-ui-number = { $count }
audit-ui-cell = { $count ->
        [one] { $count } App erreicht
       *[other] { $count } Apps erreichen
    } { $data }, { $reach }. Höchste Einstufung: { $level }.
audit-ui-and-microsoft = + { $count } von Microsoft
audit-ui-only-microsoft = { $count } von Microsoft
audit-ui-nobody = keine App
audit-ui-findings = Befunde
audit-ui-no-findings = Nichts gefunden
audit-ui-no-findings-text = Keine Regel hat im Gelesenen etwas gefunden.
audit-ui-show = { $count ->
        [one] { $count } anzeigen
       *[other] { $count } anzeigen
    }
audit-ui-silent = { $count ->
        [one] { $count } Regel hat nichts gefunden
       *[other] { $count } Regeln haben nichts gefunden
    }
audit-ui-not-judged = Nicht zu bewerten

## Zeilen

audit-ui-search = Nach Name, Herausgeber, Berechtigung oder ID suchen
audit-ui-filters = Eingrenzen und ordnen
audit-ui-any = Alle
audit-ui-whose = Von wem
audit-ui-whose-usual = Alle außer Microsoft
audit-ui-whose-every = Alle
audit-ui-origin-own = Eigene
audit-ui-origin-other = Von anderen
audit-ui-origin-microsoft = Von Microsoft
audit-ui-reach = Reichweite
audit-ui-data = Daten
audit-ui-at-least = Mindestens
audit-ui-rule = Befund
audit-ui-sort = Ordnen nach
audit-ui-sort-level = Einstufung
audit-ui-sort-weight = Gewicht
audit-ui-sort-name = App
audit-ui-sort-findings = Befunden
audit-ui-sort-people = Personen
audit-ui-sort-created = Alter
audit-ui-sort-used = Letzter Anmeldung
audit-ui-sort-permission = Berechtigung
audit-ui-reverse = Umkehren
audit-ui-clear = Alles anzeigen
# $count (number)
audit-ui-count = { $count ->
        [one] { $count } Zeile
       *[other] { $count } Zeilen
    }
audit-ui-cut = Die ersten { $count } von { $total } Zeilen. Um andere zu sehen, suchen Sie oder grenzen Sie ein.
audit-ui-no-rows = Nichts passt
audit-ui-no-rows-text = Keine Zeile passt zur Suche und zu allen Eingrenzungen.
audit-ui-none = Hier ist nichts
audit-ui-none-text = Im Gelesenen gibt es nichts dieser Art.
audit-ui-apps = Apps
audit-ui-grants = Erteilte Berechtigungen
audit-ui-app = App
audit-ui-rating = Einstufung
audit-ui-holds = Besitzt
# $delegated, $application (number)
audit-ui-holds-of = { $delegated } + { $application }
audit-ui-used = Letzte Anmeldung
audit-ui-unknown = Nicht bekannt
audit-ui-nothing = Nichts
audit-ui-disabled = deaktiviert
audit-ui-verified = Verifizierter Herausgeber
audit-ui-unverified = Herausgeber nicht verifiziert
audit-ui-permission = Berechtigung
audit-ui-raises = kann weitere Rechte erlangen
audit-ui-weight = Gewicht
audit-ui-evidence = Was gefunden wurde

## Eine App

audit-ui-review = Prüfung beginnen
audit-ui-app-id = Anwendungs-ID
audit-ui-publisher = Herausgeber
audit-ui-created = Im Mandanten seit
audit-ui-owners = Betreut von
audit-ui-not-read = Nicht gelesen
audit-ui-nobody-owns = Niemandem
audit-ui-app-clean = Keine Regel hat im Gelesenen etwas zu dieser App gefunden.
audit-ui-app-holds = { $count ->
        [one] Besitzt { $count } Berechtigung
       *[other] Besitzt { $count } Berechtigungen
    }
audit-ui-kind = Art
audit-ui-credentials = Geheimnisse und Zertifikate
audit-ui-credential = { $kind } „{ $name }“: { $begins } bis { $ends }
audit-ui-redirects = Adressen, an die Anmeldungen zurückkehren

## Zwei Audits

audit-ui-between = { $tenant }: { $first } bis { $second }
audit-ui-compare-limits = Nicht alles lässt sich vergleichen
audit-ui-change-kinds = Arten von Änderungen
audit-ui-change-all = Alle
audit-ui-change = Änderung
audit-ui-same = Nichts hat sich geändert
audit-ui-same-text = Soweit sie sich vergleichen lassen, sagen beide Audits dasselbe.

## Export

audit-ui-export = Exportieren
audit-ui-export-text = Apps, Berechtigungen und Befunde, jeweils als Tabelle, nach
audit-ui-export-do = Dateien schreiben
audit-ui-export-folder = Anderer Ordner
audit-ui-export-busy = Wird geschrieben …
audit-ui-export-over = Ersetzen
audit-ui-format-xlsx = Excel
audit-ui-format-html = HTML
audit-ui-format-csv = CSV
audit-ui-format-json = JSON
audit-ui-format-ndjson = JSON, eine Zeile je Datensatz
audit-ui-format-md = Markdown
audit-ui-format-parquet = Parquet (für DuckDB, Spark, Trino)
