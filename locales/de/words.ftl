# Wörter, die Bildschirme, Bericht und Befehlszeile gemeinsam haben.

## Die Arten von Berechtigungen

kind-delegated = Delegiert
    .explanation = Die App handelt im Namen einer angemeldeten Person und erreicht höchstens das, was diese Person selbst erreichen darf.
kind-application = Anwendung
    .explanation = Die App handelt eigenständig, ohne dass jemand angemeldet ist, und erreicht die ganze Organisation, sofern nichts anderes sie einschränkt.
kind-open = Art noch offen
    .explanation = Die Quelle sagt nicht, ob die App dies im Namen einer Person oder für sich selbst verlangt. Bitte legen Sie es fest: Der Unterschied ist groß.

## Entscheidungen

decision-approve = Genehmigen
    .done = Genehmigt
    .explanation = Der Anbieter darf diese Berechtigung haben.
decision-approve-with-condition = Unter Auflage genehmigen
    .done = Unter Auflage genehmigt
    .explanation = Der Anbieter darf diese Berechtigung haben, sobald die Auflage erfüllt ist.
decision-refuse = Ablehnen
    .done = Abgelehnt
    .explanation = Der Anbieter bekommt diese Berechtigung nicht.
decision-ask-vendor = Beim Anbieter nachfragen
    .done = Wartet auf den Anbieter
    .explanation = Die Entscheidung wartet auf die Antwort des Anbieters.
decision-none = Noch nicht entschieden

## Ergebnisse einer Abfrage

outcome-exposed = Daten zugänglich
    .explanation = Der Lesezugriff lief bis zum Ende durch und lieferte Daten.
outcome-empty = Nichts vorhanden
    .explanation = Der Lesezugriff lief bis zum Ende durch, und es war nichts zu finden.
outcome-denied = Verweigert
    .explanation = Der Mandant hat den Lesezugriff verweigert.
outcome-failed = Fehlgeschlagen
    .explanation = Der Lesezugriff ist nicht gelungen. Daraus folgt weder, dass Zugriff besteht, noch, dass keiner besteht.
outcome-partial = Teilweise gelesen
    .explanation = Es wurden Daten gelesen, bevor der Lesezugriff vorzeitig endete. Wahrscheinlich gibt es mehr.
outcome-not-tried = Nicht versucht
    .explanation = Es wurde nichts gelesen. Über den Zugriff lässt sich daher nichts sagen.

not-tried-scope-not-granted = Das Zugriffstoken enthält weder diese Berechtigung noch eine, die an ihre Stelle treten könnte.
not-tried-needs-app-only = Das geht nur für eine App ohne angemeldete Person, und eine solche Anmeldung hat Scopeglass hier nicht.
not-tried-no-probe = Für diese Berechtigung hat Scopeglass noch keine Abfrage.
not-tried-nothing-to-ask-about = Diese Berechtigung öffnet nur Objekte, die einzeln abgefragt werden müssen, und Scopeglass hat keine ID dafür erfahren: Mit dem Zugriffstoken dürfen sie nicht aufgelistet werden, oder es gibt keine.
not-tried-too-costly = Mit dieser Berechtigung lassen sich nur Abfragen stellen, die ganze Inhalte herunterladen oder Kosten verursachen. Solche Abfragen stellt Scopeglass nicht.
not-tried-cancelled = Die Abfragen wurden abgebrochen, bevor diese an der Reihe war.
not-tried-session-ended = Die Sitzung endete, bevor diese Abfrage an der Reihe war.

## Wie weit die Reichweite geht

breadth-own = Eigene Daten
    .explanation = Nur Daten der angemeldeten Person.
breadth-as-person = Was die Person sehen darf
    .explanation = Alles, worauf die angemeldete Person Zugriff hat.
breadth-chosen = Ausgewählte Teile
    .explanation = Nur, was ein Administrator ausgewählt hat oder wo die App installiert ist.
breadth-organisation = Ganze Organisation
    .explanation = Die Daten aller, ohne dass jemand angemeldet ist.

## Arten von Daten

data-identity = Identität
    .explanation = Wer die angemeldete Person ist.
data-session = Dauerhafte Sitzung
    .explanation = Eine Anmeldung, die die App ohne die Person erneuern kann.
data-people = Personen
    .explanation = Profile von Personen in der Organisation.
data-groups = Gruppen
    .explanation = Gruppen und Teams und wer ihnen angehört.
data-directory = Verzeichnis
    .explanation = Das übrige Verzeichnis: Rollen, Apps, Geräte, Einstellungen.
data-events = Kalender
    .explanation = Termine in Kalendern.
data-contacts = Kontakte
    .explanation = Persönliche Kontakte in Postfächern.
data-mail = E-Mail
    .explanation = Nachrichten, E-Mail-Ordner und Postfacheinstellungen.
data-chats = Chats
    .explanation = Chats, Kanalnachrichten, Anrufe und Besprechungen.
data-files = Dateien
    .explanation = Dateien, Websites und Notizbücher.
data-devices = Geräte
    .explanation = Geräte und ihre Verwaltung.
data-security = Sicherheit
    .explanation = Sicherheitssignale, Protokolle und Richtlinien.
data-other = Sonstiges
    .explanation = Daten anderer Art.

## Was ein Feld über eine Person sagt

personal-name = Name
personal-mail-address = E-Mail-Adresse
personal-phone = Telefonnummer
personal-location = Ort
personal-employment = Beruf
personal-time = Zeit
personal-free-text = Freitext
personal-identifier = Kennung
personal-special = Besonders geschützt
personal-none = Nicht personenbezogen

## Wie viele

# $count (Zahl)
count-exact = { $count }
# $count (Zahl)
count-at-least = mindestens { $count }

## Welche Berechtigungen einen Lesezugriff erlaubt haben können

# $scopes (Liste von Berechtigungsnamen): genau eine
isolated = Eindeutig: Von den Berechtigungen in diesem Zugriffstoken kann nur { $scopes } diesen Lesezugriff erlaubt haben.
    .short = Eindeutig
# $scopes (Liste von Berechtigungsnamen), $count (Zahl): zwei oder mehr
not-isolated = { $count ->
        [one] Eine Berechtigung in diesem Zugriffstoken kann diesen Lesezugriff erlaubt haben: { $scopes }.
       *[other] Nicht eindeutig: { $count } Berechtigungen in diesem Zugriffstoken können diesen Lesezugriff erlaubt haben, und welche es war, lässt sich nicht erkennen: { $scopes }.
    }
    .short = Nicht eindeutig
not-isolated-unknown = Scopeglass kennt in diesem Zugriffstoken keine Berechtigung, die diesen Lesezugriff erlaubt. Das Ergebnis lässt sich daher keiner zuordnen.
    .short = Nicht zuzuordnen

## Wessen Reichweite ein Ergebnis zeigt

reach-as-person = Gelesen als angemeldete Person: So viel sähe die App in deren Namen.
reach-as-app = Gelesen als die App selbst, ohne angemeldete Person.
# $count (Zahl): Postfächer, Personen oder Gruppen
reach-projected = { $count ->
        [one] Gelesen als angemeldete Person. Die App allein würde { $count } Postfach, Person oder Gruppe erreichen; das ist eine Hochrechnung und wurde nicht gelesen.
       *[other] Gelesen als angemeldete Person. Die App allein würde { $count } Postfächer, Personen oder Gruppen erreichen; das ist eine Hochrechnung und wurde nicht gelesen.
    }
reach-projected-unknown = Gelesen als angemeldete Person. Die App allein würde weiter reichen; wie weit, ließ sich nicht zählen.

## Bewertungen

rating-level-1 = Niedrig
rating-level-2 = Mäßig
rating-level-3 = Hoch
rating-level-4 = Sehr hoch
rating-level-none = Nicht bewertet
rating-source-microsoft = Stufe laut Microsoft
rating-source-scopeglass = Regeln von Scopeglass

attributed-renewal = Wegen offline_access wurde ein Aktualisierungstoken ausgestellt, und es funktionierte. Es steht neben dem Zugriffstoken, nicht darin.
