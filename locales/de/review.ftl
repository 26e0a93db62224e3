# Die fünf Schritte einer Prüfung und was in ihnen gesagt wird.

review-step-request = Anforderung
review-step-permissions = Berechtigungen
review-step-sign-in = Anmeldung
review-step-evidence = Nachweise
review-step-report = Bericht

review-note-unclear = { $count ->
        [0] Noch nichts zu prüfen
        [one] { $count } Punkt zu klären
       *[other] { $count } Punkte zu klären
    }
review-note-permissions = { $count ->
        [one] { $count } Berechtigung
       *[other] { $count } Berechtigungen
    }
review-note-signing-in = Wartet auf den Browser
review-note-signed-in = Angemeldet
review-note-signed-in-earlier = Früher angemeldet
review-note-not-signed-in = Nicht angemeldet
review-note-evidence = { $answered } von { $total } beantwortet
review-note-report-ready = Es fehlt nichts
review-note-report-open = { $count ->
        [one] { $count } Punkt noch offen
       *[other] { $count } Punkte noch offen
    }
review-progress = { $decided } von { $total } entschieden

review-open-undecided = { $count ->
        [one] Über { $count } Berechtigung ist noch nicht entschieden.
       *[other] Über { $count } Berechtigungen ist noch nicht entschieden.
    }
review-open-kinds = { $count ->
        [one] Bei { $count } Berechtigung ist nicht geklärt, ob es eine delegierte oder eine Anwendungsberechtigung ist.
       *[other] Bei { $count } Berechtigungen ist nicht geklärt, ob es delegierte oder Anwendungsberechtigungen sind.
    }
review-open-lines = { $count ->
        [one] { $count } Zeile sieht nach einer Berechtigung aus und wurde nicht erkannt.
       *[other] { $count } Zeilen sehen nach Berechtigungen aus und wurden nicht erkannt.
    }
review-open-evidence = { $count ->
        [one] Für { $count } Berechtigung hat der Mandant noch keine eindeutige Antwort gegeben.
       *[other] Für { $count } Berechtigungen hat der Mandant noch keine eindeutige Antwort gegeben.
    }

## Woher die Anforderung stammt

review-app-unnamed = App ohne Namen
review-source-article = Aus dem Artikel „{ $name }“
review-source-pasted = Aus einem eingefügten Artikel
review-source-profile = Aus dem fertigen Profil, nach dem Stand der Anbieterseite vom { $date }
review-source-link = Aus einem Zustimmungslink
review-source-manifest = Aus dem Manifest „{ $name }“
review-source-manifest-pasted = Aus einem eingefügten Manifest
review-source-tenant = Die App, wie sie am { $date } im Mandanten stand
review-source-list = Aus einer eingegebenen oder übergebenen Liste

review-kind-only-one = Diese Berechtigung gibt es nur in einer Art.
review-kind-stated = Die Quelle sagt es selbst: „{ $quote }“
review-kind-settled = Von Ihnen festgelegt.

review-admin-consent-yes = Nach Microsofts Voreinstellung kann nur ein Administrator zustimmen.
review-admin-consent-no = Nach Microsofts Voreinstellung könnten Benutzer selbst zustimmen; ob sie es dürfen, entscheidet die Zustimmungsrichtlinie Ihres Mandanten.
review-admin-consent-installed = Zugestimmt wird dort, wo die App in Teams installiert wird: durch einen Besitzer des Teams, jemanden im Chat oder die Person, für die sie gedacht ist, soweit Teams und die Einstellungen Ihres Mandanten das erlauben.

## Mengen

review-amount-at-least = mindestens { $amount }
review-amount-identity = { $count ->
        [one] { $count } angemeldete Person
       *[other] { $count } angemeldete Personen
    }
review-amount-session = { $count ->
        [one] { $count } erneuerbare Sitzung
       *[other] { $count } erneuerbare Sitzungen
    }
review-amount-people = { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
review-amount-groups = { $count ->
        [one] { $count } Gruppe
       *[other] { $count } Gruppen
    }
review-amount-directory = { $count ->
        [one] { $count } Verzeichniseintrag
       *[other] { $count } Verzeichniseinträge
    }
review-amount-events = { $count ->
        [one] { $count } Termin
       *[other] { $count } Termine
    }
review-amount-contacts = { $count ->
        [one] { $count } Kontakt
       *[other] { $count } Kontakte
    }
review-amount-mail = { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
review-amount-chats = { $count ->
        [one] { $count } Chat
       *[other] { $count } Chats
    }
review-amount-files = { $count ->
        [one] { $count } Datei oder Website
       *[other] { $count } Dateien oder Websites
    }
review-amount-devices = { $count ->
        [one] { $count } Gerät
       *[other] { $count } Geräte
    }
review-amount-security = { $count ->
        [one] { $count } Sicherheitseintrag
       *[other] { $count } Sicherheitseinträge
    }
review-amount-other = { $count ->
        [one] { $count } Datensatz
       *[other] { $count } Datensätze
    }

## Nachweise

review-outcome-exposed = Bis zum Ende gelesen: { $amount }.
review-outcome-partial = Nur teilweise gelesen: { $amount }, dann endete das Lesen vorzeitig.
review-outcome-partial-of = Nur teilweise gelesen: { $amount } von insgesamt { $of }, dann endete das Lesen vorzeitig.
review-census = { $filled } von { $sampled } ({ $percent })
review-trace = { $requests ->
        [one] { $requests } Anfrage, { $millis } ms
       *[other] { $requests } Anfragen, { $millis } ms
    }
review-probe-other = Was diese Berechtigung öffnet
review-probe-read = { $count ->
        [one] { $count } Datensatz gelesen
       *[other] { $count } Datensätze gelesen
    }

## Anmeldung

review-place-practice = Übungsmandant (erfundene Personen, auf diesem Computer)
review-earlier = Zuletzt angemeldet als { $account } am { $date }. Diese Sitzung ist beendet; melden Sie sich für neue Abfragen erneut an.
review-scope-identity = Damit Scopeglass weiß, wer sich angemeldet hat.
review-scope-for-probe = Die App verlangt sie; damit kann Scopeglass zeigen, was sie offenlegt.
review-scope-offline = Die App verlangt sie; Scopeglass zeigt, dass sich eine Sitzung wirklich ohne Sie erneuern lässt.
review-scope-for-application = Die App verlangt sie für sich allein. Scopeglass verlangt die delegierte Form, um Ihnen mit Ihren eigenen Rechten einen Teil davon zu zeigen; die App selbst reicht weiter.
review-scope-application-only = Sie gibt es nur für Apps ohne angemeldete Person; deshalb kann niemand danach gefragt werden.

review-role-62e90394-69f5-4237-9190-012177145e10 = Globaler Administrator
review-role-f2ef992c-3afb-46b9-b7cf-a126ee74c451 = Globaler Leser
review-role-158c047a-c907-4556-b7ef-446551a6b5f7 = Cloudanwendungsadministrator
review-role-9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3 = Anwendungsadministrator
review-role-e8611ab8-c189-46e8-94e1-60213ab1f814 = Administrator für privilegierte Rollen
review-role-fe930be7-5e62-47db-91af-98c3a49a38b1 = Benutzeradministrator
review-role-88d8e3e3-8f55-4a1e-953a-9b9898b8876b = Verzeichnisleseberechtigte
review-role-b79fbf4d-3ef9-4689-8143-76b194e85509 = Mitglied der Organisation, ohne Rolle

## Bericht

review-cell = { $permission }, { $data }: { $outcome } ({ $text }). Reichweite: { $breadth }.
review-finding-organisation = { $permission } wirkt, ohne dass jemand angemeldet ist, und reicht in die ganze Organisation, sofern nichts anderes in Ihrem Mandanten das einschränkt.
review-finding-open-kind = { $permission } würde in die ganze Organisation reichen, falls dies als Anwendungsberechtigung verlangt wird; die Quelle sagt es nicht.
review-finding-inconclusive = Was { $permission } offenlegt, ließ sich nicht bis zum Ende lesen; über den Rest lässt sich daher nichts sagen.
review-finding-personal = { $permission } zeigte { $amount }; darin waren diese Arten personenbezogener Daten ausgefüllt: { $classes }.

review-choose-article = Artikel des Anbieters öffnen
review-choose-folder = Ordner für Berichte wählen

review-undo-settle = Art festlegen
review-undo-assign = Zeile einer Berechtigung zuordnen
review-undo-dismiss = Zeile beiseitelegen
review-undo-add = Berechtigung hinzufügen
review-undo-remove = Berechtigung entfernen
review-undo-decide = Die Entscheidung über { $name }
review-undo-clear = Entscheidung über { $name } löschen

## Was eine App allein erreichen würde

review-projection = Hochrechnung
review-amount-accounts = { $count ->
        [one] { $count } Konto
       *[other] { $count } Konten
    }
review-outcome-projected = Mit Ihren eigenen Rechten gelesen: { $amount }. Die App allein käme an die Daten von { $projected }; das ist hochgerechnet und wurde nicht gelesen.
review-outcome-projected-unknown = Mit Ihren eigenen Rechten gelesen: { $amount }. Die App allein würde weiter reichen; wie weit, ließ sich nicht zählen.
review-cell-projected = { $permission }, { $data }: hochgerechnet etwa { $projected }; mit Ihren eigenen Rechten gelesen: { $amount }. Reichweite: { $breadth }.
review-cell-further = reicht weiter

review-cell-uncounted = { $permission }, { $data }: { $outcome }. Reichweite: { $breadth }.

review-not-attributed = Es wurde nichts gelesen, also lässt sich auch nichts einer Berechtigung zuordnen.

review-outcome-exposed-part = Bis zum Ende gelesen: { $amount }. Das ist ein Teil dessen, was diese Berechtigung öffnet.

review-reach-projected = Als die angemeldete Person gelesen. Die App allein käme an die Daten von { $projected }: eine Hochrechnung aus der Zählung, die nichts über Postfächer sagt, die es nicht gibt oder die Exchange ihr vorenthält.

## Eine App im Mandanten, und zwei Anforderungen nebeneinander

review-identity-client = Anwendungs-ID
review-identity-publisher = Herausgeber
review-identity-owner = Registriert im Mandanten
review-identity-created = In diesem Mandanten seit
review-identity-audience = Wer sich anmelden darf, wie veröffentlicht
review-identity-enabled = Anmeldung
review-identity-enabled-yes = Eingeschaltet
review-identity-enabled-no = Abgeschaltet: niemand kann sich anmelden
review-identity-assignment = Wer sie benutzen darf
review-identity-assignment-yes = Nur Personen, die ihr zugewiesen wurden
review-identity-assignment-no = Alle in der Organisation
review-identity-redirects = Wohin Anmeldungen zurückkehren
review-identity-credentials = Geheimnisse und Zertifikate
# $name: a publisher
review-publisher-verified = { $name }, von Microsoft überprüft
# $name: a publisher
review-publisher-unverified = Nennt sich { $name }; niemand hat das überprüft
review-publisher-unnamed = Nicht überprüft
review-publisher-microsoft = Microsoft selbst
# $kind: secret or certificate; $name: its name; $date: a day
review-credential-ends = { $kind ->
        [certificate] Zertifikat „{ $name }“, bis { $date }
       *[secret] Clientgeheimnis „{ $name }“, bis { $date }
    }
# $kind: secret or certificate; $name: its name
review-credential = { $kind ->
        [certificate] Zertifikat „{ $name }“
       *[secret] Clientgeheimnis „{ $name }“
    }
review-sign-note = Gut zu wissen
review-sign-odd = Ungewöhnlich: fragen Sie nach
review-sign-alarming = Alarmierend: halten Sie ein
review-standing-asked = Die Registrierung der App verlangt sie.
review-standing-not-asked = Die Registrierung der App verlangt sie nicht.
review-standing-everyone = Für alle in der Organisation erteilt.
# $date: a day and time
review-standing-everyone-since = Seit { $date } für alle in der Organisation erteilt.
# $count (number): people
review-standing-people = { $count ->
        [one] Für { $count } Person allein erteilt.
       *[other] Für { $count } Personen einzeln erteilt.
    }
# $count (number): people; $date: a day and time
review-standing-people-since = { $count ->
        [one] Seit { $date } für { $count } Person allein erteilt.
       *[other] Für { $count } Personen einzeln erteilt, zuerst am { $date }.
    }
review-standing-app = Der App selbst erteilt, ohne dass jemand angemeldet ist.
# $date: a day and time
review-standing-app-since = Seit { $date } der App selbst erteilt, ohne dass jemand angemeldet ist.
review-standing-not-granted = Sie wurde nicht erteilt.
review-standing-unread = Nicht alle Erteilungen ließen sich lesen; es kann also mehr geben.
review-connection-why-directory = Um die Apps des Mandanten zu lesen und was ihnen erteilt wurde. Mit weniger lassen sich die Erteilungen nicht lesen: Die Berechtigungen nur für Apps lassen sie aus, und die nur für Erteilungen könnten sie ändern.
# $count (number): apps that fit, all of them
review-apps-all = { $count ->
        [one] { $count } App
       *[other] { $count } Apps
    }
# $count (number): the apps shown; there may be more
review-apps-more = { $count ->
        [one] Die erste { $count } App; es gibt mehr oder sie ließen sich nicht lesen. Geben Sie mehr vom Namen ein.
       *[other] Die ersten { $count } Apps; es gibt mehr oder sie ließen sich nicht lesen. Geben Sie mehr vom Namen ein.
    }
review-compare-added = Hinzugekommen
    .meaning = Nur die zweite Anforderung verlangt diese.
review-compare-removed = Weggefallen
    .meaning = Nur die erste Anforderung verlangt diese.
review-compare-widened = Erweitert
    .meaning = An ihre Stelle trat etwas, das mehr umfasst.
review-compare-narrowed = Eingeschränkt
    .meaning = An ihre Stelle trat etwas, das weniger umfasst.
review-compare-kind-changed = Art geändert
    .meaning = Dieselbe Berechtigung, einmal im Namen von Personen und einmal für die App allein; eine Anwendungsberechtigung reicht weiter.
review-compare-unclear = Nicht vergleichbar
    .meaning = Beide verlangen diese, doch eine nennt die Art nicht.
review-compare-same = Gleich
    .meaning = Beide verlangen diese gleichermaßen.
review-compare-equal = Beide verlangen dasselbe.
review-compare-unread = Soweit gelesen, verlangen beide dasselbe; nicht erkannte Zeilen können sich unterscheiden.
# $count (number): differences
review-compare-differs = { $count ->
        [one] { $count } Unterschied.
       *[other] { $count } Unterschiede.
    }
