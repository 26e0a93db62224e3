# De eigen woorden van het venster: navigatie, knoppen, koppen. Wat een beoordeling zegt,
# komt kant-en-klaar van elders.

## Het venster

ui-starting = Even geduld …
ui-skip = Naar de inhoud
ui-rail = Hoofdonderdelen
ui-reviews = Beoordelingen
ui-settings = Instellingen
ui-language = Taal
ui-language-hint = Verandert meteen alle tekst in het venster. Een rapport kan in een andere taal.
ui-undo = Ongedaan maken
# $what (text): the change that is taken back
ui-undo-what = Ongedaan maken: { $what }
ui-retry = Opnieuw proberen
ui-cancel = Annuleren
ui-close = Sluiten
ui-dismiss = Sluiten
ui-open = Openen
ui-delete = Verwijderen
ui-restore = Terughalen
ui-copy = Kopiëren: { $what }
ui-copied = Gekopieerd: { $what }
ui-copy-failed = Het systeem staat kopiëren niet toe. Selecteer de tekst en kopieer die zelf.
ui-problem-detail = Details voor de helpdesk

## Beoordelingen

ui-first-title = Zie wat de machtigingen van een app echt betekenen, voordat u ja zegt
ui-first-lede = Scopeglass leest wat een app vraagt, legt elke machtiging uit, laat zien wat die in een tenant opent en bewaart uw besluiten voor een rapport.
ui-start-practice = Oefenbeoordeling starten
ui-first-practice = { $count ->
    [one] { $app }, één machtiging, in een tenant met verzonnen mensen. Zonder account en zonder internet; binnen een minuut ziet u het eerste bewijs.
   *[other] { $app }, { $count } machtigingen, in een tenant met verzonnen mensen. Zonder account en zonder internet; binnen een minuut ziet u het eerste bewijs.
}
ui-first-own = Of begin met een app van uzelf
ui-review-unnamed = App zonder naam
ui-review-damaged = Beschadigde beoordeling
ui-review-deleted = Verwijderd: { $app }
ui-review-restored = De beoordeling is terug.
ui-delete-review = Beoordeling van { $app } verwijderen

## Een beoordeling

ui-steps = Stappen van de beoordeling
ui-step-todo = niet begonnen
ui-step-partly = begonnen
ui-step-done = klaar
ui-step-attention = vraagt aandacht
ui-continue = Verder: { $step }

## Aanvraag

ui-request-title = Wat vraagt deze app?
ui-request-lede = Leg de lijst naast de bron. Er valt niets stilletjes weg: ook wat niet te plaatsen was, staat erbij.
ui-request-address = Bron
ui-recognised = { $count ->
    [one] Eén machtiging
   *[other] { $count } machtigingen
}
ui-recognised-none = Geen machtiging gevonden
ui-recognised-none-text = Noem de machtigingen hieronder zelf, of begin een beoordeling met een andere tekst.
ui-confidence = { NUMBER($confidence) }% zeker
ui-unsure = Controleren
ui-reason = De reden van de leverancier
ui-reason-none = De leverancier geeft geen reden.
ui-remove = { $name } uit de aanvraag halen
ui-unrecognised = { $count ->
    [0] Alle regels afgehandeld
    [one] Eén regel niet herkend
   *[other] { $count } regels niet herkend
}
ui-unrecognised-lede = Ze lijken op machtigingen. Zeg wat elke regel vraagt, of dat die niets vraagt.
ui-assign = Deze regel vraagt om
ui-dismiss-line = Vraagt niets
ui-dismissed = Volgens u vraagt deze regel niets.
ui-dismiss-back = Opnieuw bekijken
ui-add = Machtiging op naam toevoegen
ui-add-button = Toevoegen
ui-kind-open = De bron zegt niet welke soort het is. Welke is het?
ui-kind-open-both = Zolang u dat niet vastlegt, worden beide soorten hieronder uitgelegd. Vraag het bij twijfel aan de leverancier.
ui-kind-settle = Het is deze: { $kind }
ui-kind-to-delegated = Toch als gedelegeerd behandelen
ui-kind-to-application = Toch als toepassingsmachtiging behandelen

## Machtigingen

ui-permissions-all = Alle machtigingen
ui-permission-place = Machtiging { $n } van { $of }
ui-permission-told = Machtiging { $n } van { $of }: { $title }
ui-to-request = Naar de aanvraag
ui-can-do = Wat de app zou kunnen
ui-whose = Met wiens gegevens
ui-presence = Met of zonder iemand erbij
ui-duration = Hoelang
ui-not-included = Hoort er niet bij
ui-notes = Goed om te weten
ui-ratings = Hoe de machtiging wordt beoordeeld
ui-ratings-lede = Oordelen over dezelfde machtiging lopen uiteen. Elk oordeel staat hier met bron en redenen.
ui-narrower = Beperktere alternatieven
ui-redundant = Voegt in deze aanvraag niets toe
ui-facts = Technische gegevens
ui-fact-name = Naam
ui-fact-id = ID
ui-fact-consent = Toestemming van een beheerder
ui-evidence-brief = Wat de machtiging in deze tenant laat zien
ui-to-evidence = Naar het bewijs

## Besluit

ui-decision = Besluit
ui-condition = Voorwaarde
ui-condition-example = Alleen voor de groep die vergaderingen plant
ui-condition-missing = Schrijf de voorwaarde op; pas dan is dit besluit bewaard.
ui-note = Notitie
ui-note-waits = De notitie wordt met uw besluit bewaard.
ui-saving = Bewaren …
ui-saved = Bewaard: { $decision }, { $at }
ui-clear = Intrekken
ui-previous = Vorige machtiging
ui-next = Volgende machtiging
ui-next-undecided = Volgende zonder besluit
ui-all-decided = Alles besloten: naar aanmelden
ui-shortcuts = Sneltoetsen
ui-shortcuts-on = Losse toetsen als sneltoets gebruiken

## Aanmelden

ui-sign-in-title = Als wie, en met welke rechten?
ui-sign-in-lede = Om te zien wat een machtiging opent, meldt Scopeglass zich aan en leest er een klein beetje mee. Het vraagt niet meer dan daarvoor nodig is en zegt waarom.
ui-practice-text = Een tenant in Scopeglass zelf. De mensen, afspraken en contactpersonen zijn verzonnen; er verlaat niets deze computer.
ui-sign-in-how = Uw browser opent de aanmeldpagina. Kies daar iemand en bekijk waarvoor u toestemming geeft; kom dan hier terug.
ui-sign-in-start = Aanmelden in de browser
ui-sign-in-again = Opnieuw aanmelden
ui-stage-preparing = Opzoeken waar u zich aanmeldt
ui-stage-waiting = Wachten op u in de browser
ui-stage-redeeming = Toegang ophalen
ui-stage-verifying = Controleren wie er antwoordde
ui-sign-in-address = Adres van de aanmeldpagina
ui-sign-in-reopen = Pagina opnieuw openen
ui-sign-in-cancel = Aanmelden afbreken
ui-sign-in-returned = De browser heeft nog niet geantwoord. Hebt u de pagina gesloten, open die dan opnieuw of breek het aanmelden af.
ui-people = Als wie u zich kunt aanmelden
ui-people-text = Op de aanmeldpagina kiest u een van hen; een wachtwoord is niet nodig.
ui-will-ask = Wat de toestemmingspagina zal vragen
ui-will-ask-none = Niets: geen machtiging uit deze aanvraag is te proberen met iemand die is aangemeld.
ui-not-asked = Wat niet wordt gevraagd
ui-not-asked-none = Alles uit de aanvraag wordt gevraagd.
ui-scope-admin = standaard alleen via een beheerder
ui-signed-in = Aangemeld
ui-sign-out = Afmelden
ui-account-tenant = Tenant
ui-account-roles = Rollen
ui-account-no-roles = Geen directoryrol
ui-granted = Verleend
ui-granted-text = Wat het toegangstoken bevat, volgens het antwoord van de tenant.
ui-granted-beyond = Eerder verleend, nu niet gevraagd
ui-granted-beyond-text = Een toegangstoken bevat alles waarvoor deze app ooit toestemming kreeg. Dat telt mee bij het lezen van het bewijs.
ui-granted-missing = Gevraagd en niet verleend
ui-granted-missing-text = Zonder deze machtigingen is een deel van het bewijs niet te krijgen.

## Bewijs

ui-evidence-title = Wat wordt hier werkelijk zichtbaar?
ui-evidence-lede = Voor elke machtiging één vraag aan de tenant, alleen om te lezen. Er verandert niets, en persoonsgegevens worden bij ontvangst gemaskeerd.
ui-evidence-signed-out = Meld u eerst aan
ui-evidence-signed-out-text = Bewijs komt uit de tenant zelf. Meld u aan en kom dan terug naar deze stap.
ui-evidence-earlier = Dit bewijs komt uit een eerdere aanmelding. Meld u opnieuw aan om de tenant nog eens te bevragen.
ui-to-sign-in = Naar aanmelden
ui-probe-start = De tenant bevragen
ui-probe-again = Opnieuw bevragen
ui-probe-reads = Scopeglass leest alleen, en bewaart aantallen en gemaskeerde voorbeelden.
ui-probe-progress = { $ended } van { $of } beantwoord
ui-probe-cancel = Stoppen
ui-probe-stopping = Bezig met stoppen. Wat niet is gevraagd, staat als niet geprobeerd.
ui-probe-reading = Wordt nu gelezen
ui-probe-waiting = Wacht op zijn beurt
ui-probe-none = Nog niet gevraagd
ui-evidence-more = Velden, voorbeelden en onderbouwing
ui-evidence-could = Wat gewijzigd zou kunnen worden
ui-evidence-reach = Wiens bereik dit toont
ui-evidence-attribution = Wat toegang gaf
ui-evidence-how = Hoe het is gevraagd
ui-evidence-call = Aanroep
ui-evidence-trace = Verloop
ui-census = Welke velden zijn ingevuld
ui-census-text = Geteld over de gelezen records.
ui-census-field = Veld
ui-census-class = Wat het vertelt
ui-census-filled = Ingevuld
ui-samples = Gemaskeerde voorbeelden
ui-samples-text = Een paar records zoals ze zijn ontvangen, met alles wat persoonlijk is gemaskeerd.

## Rapport

ui-report-title = Wat vertelt u anderen?
ui-report-lede = De hele aanvraag in één beeld, uw besluiten ernaast, en een rapport dat een auditor kan volgen.
ui-picture = Wat er opengaat, in beeld
ui-picture-permission = Machtiging
ui-picture-nothing = Niets van deze soort
ui-picture-none = Nog niets te tekenen
ui-picture-none-text = Het beeld verschijnt zodra de aanvraag een machtiging noemt.
ui-legend-breadth = Hoe ver het reikt
ui-legend-outcome = Hoe we dat weten
ui-findings = Wat eruit volgt
ui-findings-none = Tot nu toe valt niets op.
ui-open-points = Nog open
ui-open-points-none = Niets. Het rapport is compleet.
ui-export = Rapport schrijven
ui-report-language = Taal van het rapport
ui-report-formats = Indelingen
ui-formats-none = Kies ten minste één indeling.
ui-export-button = Rapport schrijven
ui-exported = { $count ->
    [one] Eén bestand geschreven
   *[other] { $count } bestanden geschreven
}
ui-open-file = { $name } openen
ui-overwrite-title = Bestaand rapport vervangen?
ui-overwrite = Vervangen
ui-preview = Voorbeeld
ui-preview-making = Rapport wordt opgemaakt …

## Instellingen

ui-folder = Rapportmap
ui-folder-hint = Rapporten worden in deze map geschreven.
ui-folder-into = In
ui-folder-choose = Andere map kiezen
ui-folder-open = Map openen
ui-keyring = Sleutelbos
ui-keyring-fine = Aanmeldingen staan in de sleutelbos van het systeem en nergens anders.
ui-about = Over Scopeglass
ui-about-text = Scopeglass laat zien wat de machtigingen van een app betekenen en openen, voordat een beheerder toestemming geeft. Het leest alleen.
ui-version = Versie
ui-catalogue-date = Stand van de machtigingsgegevens
ui-app-title = Als de app zelf
ui-app-text = Een toepassingsmachtiging werkt zonder aangemelde gebruiker. Met de eigen aanmelding van een app wordt het bereik echt gezien in plaats van geschat, postvak voor postvak.
ui-app-sign-in = Aanmelden als de oefenapp
ui-app-choose = Certificaat kiezen …
ui-app-client = Toepassings-id
ui-app-signed-in = Aangemeld als de app { $client }
ui-app-sign-out = App afmelden
ui-experiment = Het gecontroleerde experiment
ui-experiment-text = Meldt aan met het minste, vraagt, geeft dan toestemming voor één machtiging meer en vraagt opnieuw, enzovoort. Wat eerst dicht was en daarna open, is bewezen. Uw browser vraagt per machtiging één keer om toestemming.
ui-experiment-start = Experiment doen
ui-experiment-again = Opnieuw doen
ui-experiment-before = Voor
ui-experiment-after = Na
ui-experiment-shows = Wat het laat zien
ui-experiment-permission = Toestemming voor
ui-clear-title = Eén gegeven ongemaskeerd tonen?
ui-clear-text = Het wordt opnieuw uit de tenant gelezen en kan privégegevens van mensen bevatten. Het wordt alleen hier getoond en nergens bewaard; de beoordeling en het rapport vermelden dat het is getoond.
ui-clear-show = Tonen
ui-clear-cancel = Annuleren
ui-clear-done = Sluiten en vergeten
ui-clear-value = Waarde
ui-looks = Ongemaskeerd bekeken
ui-clear-record = Eén gegeven ongemaskeerd tonen …
