# De catalogus: zoeken, één machtiging, twee naast elkaar; en `explain` en `search` op de opdrachtregel.

## Zoeken

browse-catalogue = Catalogus
browse-title = Wat betekent een machtiging?
browse-lede = Alle machtigingen van Microsoft Graph, uitgelegd. Zoek op naam, op wat de machtiging doet (in een van de talen), op ID, of op de aanroep die een app doet.
browse-search = In de catalogus zoeken
browse-search-hint = Naam, betekenis, ID, of een aanroep zoals GET /me/messages
browse-search-key = Druk op / om te zoeken en op de pijltoetsen om door de resultaten te gaan.
browse-search-clear = Zoekopdracht wissen
browse-filters = Filters
browse-filter-kind = Soort
browse-filter-level = Niveau volgens Microsoft
browse-filter-consent = Toestemming van een beheerder
browse-filter-data = Gegevens
browse-filter-any = Alle
browse-consent-admin = Standaard nodig
browse-consent-person = Standaard niet nodig
browse-filters-clear = Filters wissen
browse-results = Resultaten
browse-found = { $total ->
        [one] { $total } resultaat
       *[other] { $total } resultaten
    }
browse-more = Meer tonen
browse-searching = Zoeken …
browse-none = Niets gevonden
browse-none-text = Probeer een ander woord, een deel van een naam of het pad van een aanroep. Ook de filters tellen mee.
browse-match-name = Gevonden in de naam
browse-match-title = Gevonden in de titel
browse-match-meaning = Gevonden in de betekenis
browse-match-meaning-in = Gevonden in de betekenis ({ $language })
browse-match-id = Gevonden op ID
browse-match-path = Opent deze aanroep
browse-match-path-least = Opent deze aanroep, en is de minst vergaande die ervoor is gepubliceerd
browse-match-path-with = Opent deze aanroep, samen met { $names }

## Eén machtiging

browse-back = Terug naar de resultaten
browse-back-review = Terug naar de beoordeling
browse-open = Openen in de catalogus
browse-kinds = Soorten van deze machtiging
browse-reading = De uitleg wordt opgehaald …
browse-prose = Uit de praktijk
browse-prose-example = Een goed gebruik
browse-prose-worst = Het ergste geval
browse-prose-ask = Vraag de leverancier
browse-escalation = Een weg naar meer rechten
browse-data = Soort gegevens
browse-breadth = Hoe ver het reikt
browse-resource = API
browse-source = Door Microsoft gepubliceerde gegevens van { $date }
browse-source-label = Bron
browse-personal = Ook persoonlijke Microsoft-accounts bieden deze machtiging.
browse-includes = Omvat ook
browse-included-by = Zit al in
browse-paths = Aanroepen die het opent
browse-paths-summary = { $total ->
        [0] De gepubliceerde gegevens noemen er geen aanroep voor.
        [one] { $total } aanroep; de minst vergaande voor { $least }.
       *[other] { $total } aanroepen; voor { $least } daarvan de minst vergaande.
    }
browse-paths-filter = Filteren op methode of pad
browse-paths-method = Methode
browse-paths-path = Pad
browse-paths-privilege = Bevoegdheid
browse-paths-least = Minst vergaand
browse-paths-also = vereist ook { $names }
browse-paths-none = Geen aanroep past bij dit filter.
browse-least-note = De gepubliceerde gegevens merken per aanroep één machtiging aan als de minst vergaande. Ontbreekt hier een aanroep, dan bewijst dat niet dat die gesloten is.
browse-paths-more = Alle tonen

## Twee naast elkaar

browse-compare = Vergelijken
browse-compare-pick = { $name } ({ $kind }) vergelijken
browse-compare-first = Gekozen om te vergelijken: { $name }. Kies een tweede machtiging.
browse-compare-both = Gekozen om te vergelijken: { $first } en { $second }.
browse-compare-open = Naast elkaar zetten
browse-compare-drop = Stoppen met vergelijken
browse-compare-title = Twee machtigingen naast elkaar
browse-compare-kinds = Ze zijn van verschillende soort of horen bij verschillende API’s, dus geen van beide vervangt de andere: ze gelden in verschillende situaties.
browse-compare-same = Dit is twee keer dezelfde machtiging.
browse-compare-neither = Geen van onze regels zegt dat de ene de andere omvat. Behandel ze als twee aparte rechten.
browse-compare-paths = Aanroepen in de gepubliceerde gegevens: { $firsts } alleen voor { $first }, { $seconds } alleen voor { $second }, { $both } voor allebei. De gegevens noemen niet elke aanroep die een machtiging opent; de aantallen bewijzen dus niet wat buiten bereik blijft.
browse-only = Alleen { $name }

## Als iets er niet is

browse-near = Bedoelde u: { $names }?
browse-kinds-exist = Wel bestaat: { $kinds }

## De opdrachtregel

browse-cli-explain-about = Machtigingen uitleggen: wat elke betekent, hoe die wordt beoordeeld, wat beperkter is
browse-cli-explain-after = Voorbeeld: scopeglass explain Calendars.Read --kind application --paths
browse-cli-explain-name = Namen van machtigingen, met of zonder hoofdletters, of hun ID’s
browse-cli-explain-kind = Alleen deze soort; zonder deze optie elke soort die bestaat
browse-cli-explain-all = Alle machtigingen van de catalogus
browse-cli-explain-paths = Ook de aanroepen tonen die het opent
browse-cli-explain-json = Per regel één JSON-object tonen, voor programma’s
browse-cli-search-about = In de catalogus zoeken: op naam, betekenis, ID of de aanroep die een app doet
browse-cli-search-after = Voorbeeld: scopeglass search GET /users/1/messages --kind application
browse-cli-search-text = Waar u naar zoekt, in een van de talen
browse-cli-search-kind = Alleen deze soort
browse-cli-search-level = Alleen dit niveau volgens Microsoft, 1 tot 4; mag meer dan eens worden opgegeven
browse-cli-search-consent = Alleen machtigingen waarvoor standaard een beheerder toestemming moet geven, of juist niet
browse-cli-search-limit = Hoeveel resultaten ten hoogste
browse-cli-search-json = Per regel één JSON-object tonen, voor programma’s
browse-cli-shown = { $shown } van { $total } getoond; --limit toont er meer.
browse-cli-value-name = NAAM
browse-cli-value-text = TEKST
browse-cli-value-kind = SOORT
browse-cli-value-level = NIVEAU
browse-cli-value-consent = TOESTEMMING

## De verbonden tenant

browse-tenant = De verbonden tenant
browse-tenant-only = Alleen bekend uit uw tenant
browse-tenant-only-text = De catalogus van Scopeglass zelf kent deze machtiging niet. Titel en tekst komen ongewijzigd uit de tenant, in de taal waarin de uitgever ze schreef; ze zijn hier niet nagekeken of beoordeeld.
browse-disagreements = Uw tenant zegt iets anders
browse-tenant-lede = U bent aangemeld bij: { $place }. Wat daar zelf wordt aangeboden, kan erbij komen: nieuwere machtigingen, die van andere API’s, en waar de tenant iets anders zegt dan de gepubliceerde gegevens.
browse-tenant-read = Toevoegen wat de tenant aanbiedt
browse-tenant-again = Opnieuw lezen
browse-tenant-reading = Het aanbod van de tenant wordt gelezen …
browse-tenant-added = { $count ->
        [0] De tenant biedt niets aan dat in de catalogus ontbreekt.
        [one] De tenant biedt { $count } machtiging aan die in de catalogus ontbreekt.
       *[other] De tenant biedt { $count } machtigingen aan die in de catalogus ontbreken.
    }
browse-tenant-differences = { $count ->
        [0] Hij is het eens met de gepubliceerde gegevens.
        [one] Op { $count } punt zegt hij iets anders dan de gepubliceerde gegevens.
       *[other] Op { $count } punten zegt hij iets anders dan de gepubliceerde gegevens.
    }
browse-tenant-unusable = { $count ->
        [one] { $count } machtiging van de tenant heeft een naam die geen machtigingsnaam is; die is weggelaten.
       *[other] { $count } machtigingen van de tenant hebben een naam die geen machtigingsnaam is; die zijn weggelaten.
    }
browse-tenant-partly = Niet alles kon worden gelezen; er kan meer zijn dan hier staat.
browse-tenant-list = Waar de tenant iets anders zegt
browse-source-tenant = Zoals de tenant het aanbiedt, { $date }
browse-paths-tenant = De tenant zegt niet welke aanroepen het opent.

## Meerdere samen

browse-together = Samen bekeken
browse-together-redundant = Voegt niets toe
browse-together-narrowable = Genoeg voor sommig gebruik
browse-together-needs = Pas volledig bruikbaar samen met een andere
browse-together-nothing = Er valt niets op: geen maakt een andere overbodig, en geen heeft een andere nodig.
# $source (text): whose rating, $level (text)
browse-level-of = { $source }: { $level }
