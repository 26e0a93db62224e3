# Der Katalog: suchen, eine Berechtigung, zwei nebeneinander; und `explain` und `search` auf der Befehlszeile.

## Suchen

browse-catalogue = Katalog
browse-title = Was bedeutet eine Berechtigung?
browse-lede = Alle Berechtigungen von Microsoft Graph, erklärt. Suchen Sie nach dem Namen, nach der Wirkung in einer beliebigen der Sprachen, nach der ID oder nach dem Aufruf, den eine App macht.
browse-search = Im Katalog suchen
browse-search-hint = Name, Bedeutung, ID oder ein Aufruf wie GET /me/messages
browse-search-key = Mit / suchen, mit den Pfeiltasten durch die Ergebnisse gehen.
browse-search-clear = Suche leeren
browse-filters = Filter
browse-filter-kind = Art
browse-filter-level = Stufe laut Microsoft
browse-filter-consent = Administratorzustimmung
browse-filter-data = Daten
browse-filter-any = Alle
browse-consent-admin = Standardmäßig nötig
browse-consent-person = Standardmäßig nicht nötig
browse-filters-clear = Filter zurücksetzen
browse-results = Ergebnisse
browse-found = { $total ->
        [one] { $total } Ergebnis
       *[other] { $total } Ergebnisse
    }
browse-more = Mehr anzeigen
browse-searching = Suche läuft …
browse-none = Nichts gefunden
browse-none-text = Versuchen Sie es mit einem anderen Wort, einem Teil eines Namens oder dem Pfad eines Aufrufs. Auch die Filter zählen mit.
browse-match-name = Gefunden im Namen
browse-match-title = Gefunden im Titel
browse-match-meaning = Gefunden in der Bedeutung
browse-match-meaning-in = Gefunden in der Bedeutung ({ $language })
browse-match-id = Gefunden über die ID
browse-match-path = Öffnet diesen Aufruf
browse-match-path-least = Öffnet diesen Aufruf und ist die am wenigsten weitreichende, die dafür veröffentlicht ist
browse-match-path-with = Öffnet diesen Aufruf, zusammen mit { $names }

## Eine Berechtigung

browse-back = Zurück zu den Ergebnissen
browse-back-review = Zurück zur Prüfung
browse-open = Im Katalog öffnen
browse-kinds = Arten dieser Berechtigung
browse-reading = Der Eintrag wird geladen …
browse-prose = Aus der Praxis
browse-prose-example = Ein guter Zweck
browse-prose-worst = Der schlimmste Fall
browse-prose-ask = Fragen an den Anbieter
browse-escalation = Ein Weg zu mehr Rechten
browse-data = Art der Daten
browse-breadth = Wie weit sie reicht
browse-resource = API
browse-source = Von Microsoft veröffentlichte Angaben vom { $date }
browse-source-label = Quelle
browse-personal = Auch persönliche Microsoft-Konten bieden sie an.
browse-includes = Schließt ein
browse-included-by = Enthalten in
browse-paths = Aufrufe, die sie öffnet
browse-paths-summary = { $total ->
        [0] Die veröffentlichten Daten nennen dafür keinen Aufruf.
        [one] { $total } Aufruf; die am wenigsten weitreichende für { $least }.
       *[other] { $total } Aufrufe; für { $least } davon die am wenigsten weitreichende.
    }
browse-paths-filter = Nach Methode oder Pfad filtern
browse-paths-method = Methode
browse-paths-path = Pfad
browse-paths-privilege = Rechte
browse-paths-least = Am wenigsten weitreichend
browse-paths-also = erfordert auch { $names }
browse-paths-none = Kein Aufruf passt zu diesem Filter.
browse-least-note = Die veröffentlichten Daten kennzeichnen je Aufruf eine Berechtigung als die am wenigsten weitreichende. Fehlt hier ein Aufruf, beweist das nicht, dass er verschlossen ist.
browse-paths-more = Alle anzeigen

## Zwei nebeneinander

browse-compare = Vergleichen
browse-compare-pick = { $name } ({ $kind }) vergleichen
browse-compare-first = Zum Vergleich gewählt: { $name }. Wählen Sie eine zweite Berechtigung.
browse-compare-both = Zum Vergleich gewählt: { $first } und { $second }.
browse-compare-open = Nebeneinander anzeigen
browse-compare-drop = Vergleich beenden
browse-compare-title = Zwei Berechtigungen nebeneinander
browse-compare-kinds = Sie sind verschiedener Art oder gehören zu verschiedenen APIs; deshalb ersetzt keine die andere: Sie gelten in verschiedenen Situationen.
browse-compare-same = Das ist zweimal dieselbe Berechtigung.
browse-compare-neither = Keine unserer Regeln besagt, dass die eine die andere einschließt. Behandeln Sie sie als zwei getrennte Rechte.
browse-compare-paths = Aufrufe in den veröffentlichten Daten: { $firsts } nur für { $first }, { $seconds } nur für { $second }, { $both } für beide. Die Daten nennen nicht jeden Aufruf, den eine Berechtigung öffnet; die Zahlen beweisen also nicht, was außer Reichweite bleibt.
browse-only = Nur { $name }

## Wenn etwas fehlt

browse-near = Meinten Sie: { $names }?
browse-kinds-exist = Es gibt sie als: { $kinds }

## Die Befehlszeile

browse-cli-explain-about = Berechtigungen erklären: was jede bedeutet, wie sie bewertet wird, was enger ist
browse-cli-explain-after = Beispiel: scopeglass explain Calendars.Read --kind application --paths
browse-cli-explain-name = Namen von Berechtigungen in beliebiger Groß- und Kleinschreibung oder ihre IDs
browse-cli-explain-kind = Nur diese Art; ohne diese Option jede, die es gibt
browse-cli-explain-all = Alle Berechtigungen des Katalogs
browse-cli-explain-paths = Auch die Aufrufe nennen, die sie öffnet
browse-cli-explain-json = Je Zeile ein JSON-Objekt ausgeben, für Programme
browse-cli-search-about = Im Katalog suchen: nach Name, Bedeutung, ID oder dem Aufruf einer App
browse-cli-search-after = Beispiel: scopeglass search GET /users/1/messages --kind application
browse-cli-search-text = Wonach Sie suchen, in einer beliebigen der Sprachen
browse-cli-search-kind = Nur diese Art
browse-cli-search-level = Nur diese Stufe laut Microsoft, 1 bis 4; mehrfach möglich
browse-cli-search-consent = Nur solche, die standardmäßig die Zustimmung eines Administrators erfordern, oder eben nicht
browse-cli-search-limit = Wie viele Ergebnisse höchstens
browse-cli-search-json = Je Zeile ein JSON-Objekt ausgeben, für Programme
browse-cli-shown = { $shown } von { $total } angezeigt; mit --limit mehr.
browse-cli-value-name = NAME
browse-cli-value-text = TEXT
browse-cli-value-kind = ART
browse-cli-value-level = STUFE
browse-cli-value-consent = ZUSTIMMUNG

## Der verbundene Mandant

browse-tenant = Der verbundene Mandant
browse-tenant-only = Nur aus Ihrem Mandanten bekannt
browse-tenant-only-text = Der eigene Katalog von Scopeglass kennt diese Berechtigung nicht. Titel und Text stammen unverändert aus dem Mandanten, in der Sprache ihres Herausgebers; hier hat sie niemand geprüft oder bewertet.
browse-disagreements = Ihr Mandant sagt etwas anderes
browse-tenant-lede = Sie sind angemeldet bei: { $place }. Was dort selbst angeboten wird, lässt sich hinzufügen: neuere Berechtigungen, die anderer APIs, und wo der Mandant etwas anderes sagt als die veröffentlichten Angaben.
browse-tenant-read = Angebot des Mandanten hinzufügen
browse-tenant-again = Erneut lesen
browse-tenant-reading = Das Angebot des Mandanten wird gelesen …
browse-tenant-added = { $count ->
        [0] Der Mandant bietet nichts an, was im Katalog fehlt.
        [one] Der Mandant bietet { $count } Berechtigung an, die im Katalog fehlt.
       *[other] Der Mandant bietet { $count } Berechtigungen an, die im Katalog fehlen.
    }
browse-tenant-differences = { $count ->
        [0] Er stimmt mit den veröffentlichten Angaben überein.
        [one] In { $count } Punkt sagt er etwas anderes als die veröffentlichten Angaben.
       *[other] In { $count } Punkten sagt er etwas anderes als die veröffentlichten Angaben.
    }
browse-tenant-unusable = { $count ->
        [one] { $count } Berechtigung des Mandanten hat einen Namen, der kein Berechtigungsname ist; sie ist weggelassen.
       *[other] { $count } Berechtigungen des Mandanten haben Namen, die keine Berechtigungsnamen sind; sie sind weggelassen.
    }
browse-tenant-partly = Nicht alles konnte gelesen werden; es kann mehr geben, als hier steht.
browse-tenant-list = Wo er etwas anderes sagt
browse-source-tenant = Wie der Mandant sie anbietet, { $date }
browse-paths-tenant = Der Mandant sagt nicht, welche Aufrufe sie öffnet.

## Mehrere zusammen

browse-together = Zusammen betrachtet
browse-together-redundant = Fügt nichts hinzu
browse-together-narrowable = Für manche Zwecke genug
browse-together-needs = Erst mit mehr voll nutzbar
browse-together-nothing = Nichts fällt auf: Keine macht eine andere überflüssig, und keine braucht eine andere.
# $source (text): whose rating, $level (text)
browse-level-of = { $source }: { $level }
