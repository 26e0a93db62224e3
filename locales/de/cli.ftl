# Die Befehlszeile: Hilfe, Fortschritt und Fragen.

cli-about = Sehen Sie, was die Microsoft-365-Berechtigungen einer App wirklich offenlegen, bevor Sie zustimmen.
cli-heading-usage = Aufruf:
cli-heading-commands = Befehle
cli-heading-options = Optionen
cli-heading-arguments = Argumente
cli-exit-codes = Rückgabewerte:
    { "  " }0  erledigt
    { "  " }1  Scopeglass selbst ist gescheitert
    { "  " }2  die Befehlszeile wurde nicht verstanden
    { "  " }3  die Anforderung war nicht lesbar, es wurde nichts darin erkannt, oder der Katalog hat das Gefragte nicht
    { "  " }4  niemand ist angemeldet: abgelehnt, abgebrochen oder zu lange gewartet
    { "  " }5  der Bericht ist geschrieben, aber eine Abfrage ist gescheitert oder blieb unvollständig
    { "  " }6  eine Datei konnte nicht geschrieben werden
    { "  " }7  die verglichenen Anforderungen unterscheiden sich
    130  unterbrochen
cli-version = Die Version ausgeben
cli-help = Diese Hilfe ausgeben
cli-lang = Die Sprache der Meldungen und des Berichts
cli-value-language = SPRACHE
cli-value-article = ARTIKEL
cli-value-app = APP
cli-value-request = ANFORDERUNG
cli-value-profile = PROFIL
cli-value-folder = ORDNER
cli-value-formats = FORMATE
cli-value-person = PERSON
cli-value-decision = NAME=ENTSCHEIDUNG
cli-value-port = PORT
cli-value-number = ANZAHL
cli-value-milliseconds = MILLISEKUNDEN

cli-review-about = Eine Anforderung prüfen: lesen, erklären, anmelden, abfragen, entscheiden, Bericht schreiben
cli-review-after = Entscheidungen für --decide: approve, approve-with-condition:AUFLAGE, refuse, ask-vendor; nach einem Doppelpunkt eine Notiz. In einem Terminal fragt Scopeglass danach.
    Beispiel: scopeglass review --practice --from artikel.txt --lang de --out berichte
cli-review-practice = Den eingebauten Übungsmandanten mit erfundenen Personen verwenden
cli-review-from = Der Artikel des Anbieters: eine .txt-, .md- oder .html-Datei, oder - für die Standardeingabe
cli-review-profile = Ein fertiges Anbieterprofil statt eines Artikels
cli-review-app = Eine App des Mandanten statt eines Artikels: ihr Name, ihre Anwendungs-ID oder Objekt-ID
cli-review-out = Der Ordner für den Bericht
cli-review-format = Die Formate des Berichts, durch Kommas getrennt
cli-review-as = Den eingebauten Besucher als diese Person des Übungsmandanten anmelden, ohne Browser
cli-review-decide = Eine Entscheidung festhalten; mehrfach möglich
cli-review-no-browser = Keinen Browser öffnen; wer die Adresse liest, besucht sie selbst
cli-review-no-input = Nichts fragen; was nicht entschieden ist, bleibt offen
cli-review-overwrite = Berichtsdateien gleichen Namens ersetzen
cli-review-json = Je Zeile ein JSON-Objekt ausgeben, für Programme
cli-review-data = Gespeicherte Prüfungen in diesem Ordner statt am üblichen Ort ablegen

cli-compare-about = Zwei Anforderungen vergleichen: was hinzukam, wegfiel, erweitert oder eingeschränkt wurde
cli-compare-first = Die erste Anforderung: ein Artikel, ein Manifest, ein gespeichertes Profil, ein Zustimmungslink oder profile:NAME für ein fertiges Profil
cli-compare-second = Die zweite Anforderung, auf dieselben Weisen anzugeben
cli-compare-after = Beispiel: scopeglass compare profile:webex artikel.txt
    Endet mit 0, wenn beide dasselbe verlangen, und mit 7, wenn sie sich unterscheiden.
# $app (text): the name of a request; $quote (text)
cli-compare-unread = Nicht erkannt in { $app }: „{ $quote }“

cli-value-review = PRÜFUNG
cli-report-about = Den Bericht einer gespeicherten Prüfung schreiben
cli-report-review = Eine gespeicherte Prüfung: ihre ID oder deren Anfang oder ihre Datei. Ohne Angabe werden die gespeicherten Prüfungen aufgelistet
cli-report-data = Gespeicherte Prüfungen aus diesem Ordner lesen statt vom üblichen Ort
cli-report-schema = Das JSON-Schema der JSON-Form ausgeben und enden
cli-report-list = Gespeicherte Prüfungen, die zuletzt geänderte zuerst. Nennen Sie eine mit ihrer ID oder deren Anfang:
cli-report-none = Es ist noch keine Prüfung gespeichert.
# $review (text): the beginning of an id
cli-report-ambiguous = Mehrere Prüfungen beginnen mit { $review }. Geben Sie einige Zeichen mehr an.
# $file (text)
cli-report-replace = { $file } ist schon vorhanden. Ersetzen?

cli-practice-about = Nur den Übungsmandanten bereitstellen, für andere Clients und für Tests
cli-practice-port = Der Port; bei 0 wählt das System
cli-practice-people = Wie viele Personen die erfundene Organisation hat
cli-practice-latency = Wie lange jede Antwort auf sich warten lässt
cli-practice-tls = Über https bereitstellen, mit einer an Ort und Stelle erzeugten Zertifizierungsstelle
cli-practice-serving = Der Übungsmandant antwortet unter { $address }. Mit Strg+C beenden.

cli-completions-about = Vervollständigungen für eine Shell ausgeben
cli-completions-shell = Die Shell

cli-request = { $count ->
        [one] { $app } verlangt { $count } Berechtigung:
       *[other] { $app } verlangt { $count } Berechtigungen:
    }
cli-unrecognised = Sieht nach einer Berechtigung aus und wurde nicht erkannt: „{ $quote }“
cli-permission = { $index } von { $total }: { $name } – { $kind }
cli-vendor-says = Der Anbieter schreibt:
    { "    " }{ $reason }
cli-ask-decision = Ihre Entscheidung
cli-ask-condition = Unter welcher Auflage?
cli-ask-later = Später entscheiden
cli-open-address = Öffnen Sie diese Adresse in einem Browser auf diesem Computer und melden Sie sich dort an:
cli-visiting = Der eingebaute Besucher meldet sich als { $person } an.
cli-signed-in = Angemeldet als { $user }.
cli-probing = { $count ->
        [one] Der Mandant wird zu { $count } Berechtigung befragt; geändert wird nichts.
       *[other] Der Mandant wird zu { $count } Berechtigungen befragt; geändert wird nichts.
    }
cli-done = Der Bericht ist geschrieben:
cli-unfinished = { $count ->
        [one] { $count } Abfrage ist gescheitert oder blieb unvollständig. Der Bericht nennt sie; über den Rest lässt sich nichts sagen.
       *[other] { $count } Abfragen sind gescheitert oder blieben unvollständig. Der Bericht nennt sie; über den Rest lässt sich nichts sagen.
    }
cli-interrupted = Unterbrochen. Was bis jetzt entschieden wurde, ist gespeichert; ein Bericht wurde nicht geschrieben.

## Was an der Befehlszeile nicht stimmte

cli-wrong-unknown = { $argument } ist hier nicht bekannt.
cli-wrong-command = Den Befehl { $argument } gibt es nicht.
cli-wrong-value = { $value } passt nicht zu { $argument }.
cli-wrong-missing = Es fehlt: { $argument }
cli-wrong-conflict = { $argument } und { $value } schließen einander aus.
cli-wrong-suggestion = Meinten Sie { $suggestion }?
cli-wrong-possible = Möglich: { $values }
