### Where a request comes from: the ways to begin a review, the source beside the result,
### who the app is, two requests beside each other, and profiles to share.

## Beginning

source-begin = Prüfung beginnen
source-begin-title = Was möchten Sie ansehen?
source-begin-lede = Was auch immer Sie vom Anbieter haben, daraus wird dieselbe Liste von Berechtigungen. Nichts fällt stillschweigend weg, und was Sie einfügen oder öffnen, bleibt auf diesem Computer.
source-ways = Wege zu beginnen
source-way-paste = Einfügen
source-way-paste-text = Artikel, Zustimmungslink, Manifest, Liste
source-way-file = Datei
source-way-file-text = Word, PDF, Excel, Webseite, Code
source-way-list = Liste
source-way-list-text = Namen tippen, mit Vorschlägen
source-way-tenant = Mandant
source-way-tenant-text = Eine App, die schon da ist
source-way-profile = Bekannte App
source-way-profile-text = Fertige Profile mit Datum und Quelle
source-go = Prüfung beginnen
source-reading = Wird gelesen …
source-name = Name (optional)
source-name-hint = Etwa der Titel der Seite. So halten Sie Prüfungen auseinander.

source-paste-label = Was Sie bekommen haben
source-paste-hint = Die Seite mit den Berechtigungen, in jeder Sprache und auch schlecht übersetzt; der Link, der um Zustimmung bittet; ein App-Manifest, Terraform oder Namen untereinander. Scopeglass erkennt selbst, was es ist.
source-paste-missing = Hier steht noch nichts. Fügen Sie zuerst etwas ein.

source-file-drop = Datei hierher ziehen
source-file-choose = Datei auswählen
source-file-kinds = Text und Markdown, Webseiten, Word, PDF, Excel und CSV, App-Manifeste (.json), Terraform (.tf), gespeicherte Profile (.toml)
source-file-release = Loslassen, um diese Datei zu lesen
source-file-one = Scopeglass liest eine Datei nach der anderen. Ziehen Sie sie einzeln hierher.

source-list-add = Berechtigung oder ID
source-list-app = Name der App (optional)
source-list-none = Noch steht nichts auf der Liste. Tippen Sie einen Namen und drücken Sie die Eingabetaste.
# $count (number)
source-list-count = { $count ->
    [one] Eine Berechtigung auf der Liste
   *[other] { $count } Berechtigungen auf der Liste
}
# $name (text): a permission
source-list-kind = Art von { $name }
source-list-kind-open = Art nicht bekannt
source-list-remove = { $name } von der Liste nehmen

source-profile-search = App oder Anbieter suchen
source-profile-none = Kein Profil passt
source-profile-none-text = Fügen Sie stattdessen die Seite des Anbieters ein, oder öffnen Sie sie als Datei.
# $date (text)
source-profile-read = Seite gelesen am { $date }
source-profile-dated = Seite vom { $date }
source-profile-count = { $count ->
    [one] Eine Berechtigung
   *[other] { $count } Berechtigungen
}
source-profile-current = Heutige Liste
source-profile-earlier = Frühere Liste
source-profile-begin = Prüfen
# $app, $list (text): which of the lists
source-profile-begin-list = { $app } prüfen: { $list }
source-profile-compare = Beide Listen vergleichen

source-tenant-title = Verbinden Sie sich zuerst mit dem Mandanten
source-tenant-lede = Scopeglass meldet sich als Sie an und liest, welche Apps es gibt, was sie verlangen und was ihnen erteilt wurde. Es ändert nichts.
source-tenant-connect = Im Browser verbinden
source-tenant-asks = Was dafür angefragt wird
source-tenant-search = Name oder Anwendungs-ID
source-tenant-searching = Die Apps werden durchsucht …
source-tenant-none = Keine App passt
source-tenant-none-text = Wörter werden von ihrem Anfang an verglichen. Versuchen Sie ein anderes Wort oder die Anwendungs-ID.
source-tenant-more = Mehr anzeigen
# $count (number)
source-tenant-signs = { $count ->
    [one] Eine Auffälligkeit
   *[other] { $count } Auffälligkeiten
}
# $date (text)
source-tenant-since = Hier seit { $date }
source-tenant-off = Ausgeschaltet
# $app (text)
source-tenant-reading = Es wird gelesen, was { $app } verlangt und was erteilt wurde …

## The source beside the result

source-panel-article = Der Artikel
source-panel-link = Der Link
source-panel-manifest = Das Manifest
source-panel-list = Die Liste
source-panel-tenant = Wie es im Mandanten steht
source-link-host = Anmeldeseite
source-link-tenant = Verzeichnis
source-link-endpoint = Fragt über
source-link-client-id = Anwendungs-ID
source-link-redirect-uri = Antwort geht an
source-link-response-type = Antwortet mit
source-link-prompt = Verhalten der Seite
source-link-resource = API
source-link-domain-hint = Eingetragene Domäne
source-link-scope = Berechtigungen
source-standing-permission = Berechtigung
source-standing = Im Mandanten
source-standing-none = Es wird nichts verlangt, und es wurde nichts erteilt.

source-identity = Wer die App ist
source-identity-lede = So sagt es die Quelle. Nur ein verifizierter Herausgeber wurde von Microsoft geprüft.
source-signs = Was auffällt
source-signs-none = Nichts fällt auf. Das beweist nicht, dass die App ist, was sie zu sein vorgibt.
# $count (number)
source-signs-notes = { $count ->
    [one] Eine Sache, die gut zu wissen ist
   *[other] { $count } Dinge, die gut zu wissen sind
}
source-candidates = Ist eine von diesen gemeint?
# $name (text): a permission
source-candidate = Hier wird { $name } verlangt

## Comparing

source-compare = Vergleichen
source-compare-title = Zwei Anforderungen vergleichen
source-compare-lede = Der Artikel vom letzten Jahr und der heutige, was der Artikel sagt und was der Link verlangt, was verlangt wird und was erteilt wurde.
source-compare-first = Vorher
source-compare-second = Nachher
source-compare-choose = Auswählen …
source-compare-reviews = Ihre Prüfungen
source-compare-profiles = Fertige Profile
source-compare-file = Eine Datei …
# $app, $detail (text): where and when it was learnt
source-compare-option = { $app } – { $detail }
source-compare-swap = Tauschen
source-compare-print = Drucken
source-compare-waiting = Wird verglichen …
source-compare-none = Wählen Sie zwei Anforderungen
source-compare-none-text = Jede kann eine Ihrer Prüfungen, ein fertiges Profil oder eine Datei sein.
source-compare-becomes = wird zu
source-compare-unread = Was nicht gelesen werden konnte
source-compare-unread-lede = Diese Zeilen sehen wie Berechtigungen aus und wurden nicht erkannt; dem Vergleich kann also etwas fehlen.
source-compare-only = Nur in { $app }
source-choose-compared = Datei zum Vergleichen auswählen

## Saving as a profile

source-save = Als Profil speichern
source-save-profile = Profil speichern
source-save-lede = Ein Profil ist eine kleine Datei mit den Berechtigungen, ihrer Art und den genannten Gründen. Andere können sie in Scopeglass öffnen. Ihre Entscheidungen und Belege stehen nicht darin.
source-save-address = Adresse der Seite des Anbieters (optional)
source-save-address-hint = So kann, wer das Profil öffnet, nachprüfen, woher es stammt.
source-save-go = Speicherort wählen
source-saved = Gespeichert: { $file }
