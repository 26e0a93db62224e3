### Where a request comes from: the ways to begin a review, the source beside the result,
### who the app is, two requests beside each other, and profiles to share.

## Beginning

source-begin = Een beoordeling beginnen
source-begin-title = Wat wilt u bekijken?
source-begin-lede = Wat de leverancier u ook gaf, het wordt dezelfde lijst met machtigingen. Niets valt ongemerkt weg, en wat u plakt of opent, blijft op deze computer.
source-ways = Manieren om te beginnen
source-way-paste = Plakken
source-way-paste-text = Artikel, toestemmingslink, manifest, lijst
source-way-file = Bestand
source-way-file-text = Word, PDF, Excel, webpagina, code
source-way-list = Lijst
source-way-list-text = Namen typen, met aanvulling
source-way-tenant = Tenant
source-way-tenant-text = Een app die er al is
source-way-profile = Bekende app
source-way-profile-text = Kant-en-klaar profiel met datum en bron
source-go = Beoordeling beginnen
source-reading = Bezig met lezen …
source-name = Naam (optioneel)
source-name-hint = Zoals de titel van de pagina. Zo houdt u beoordelingen uit elkaar.

source-paste-label = Wat u hebt gekregen
source-paste-hint = De pagina met de machtigingen, in elke taal en ook als ze slecht vertaald is; de link die om toestemming vraagt; een app-manifest, Terraform, of namen onder elkaar. Scopeglass ziet zelf wat het is.
source-paste-missing = Hier staat nog niets. Plak eerst iets en ga dan verder.

source-file-drop = Sleep een bestand hierheen
source-file-choose = Een bestand kiezen
source-file-kinds = Tekst en Markdown, webpagina’s, Word, PDF, Excel en CSV, app-manifesten (.json), Terraform (.tf), bewaarde profielen (.toml)
source-file-release = Laat los om dit bestand te lezen
source-file-one = Scopeglass leest één bestand tegelijk. Sleep ze na elkaar hierheen.

source-list-add = Machtiging of ID
source-list-app = Naam van de app (optioneel)
source-list-none = Er staat nog niets op de lijst. Typ een naam en druk op Enter.
# $count (number)
source-list-count = { $count ->
    [one] Eén machtiging op de lijst
   *[other] { $count } machtigingen op de lijst
}
# $name (text): a permission
source-list-kind = Soort van { $name }
source-list-kind-open = Soort niet bekend
source-list-remove = { $name } van de lijst halen

source-profile-search = Zoek een app of leverancier
source-profile-none = Geen profiel past
source-profile-none-text = Plak in plaats daarvan de pagina van de leverancier, of open ze als bestand.
# $date (text)
source-profile-read = Pagina gelezen op { $date }
source-profile-dated = Pagina van { $date }
source-profile-count = { $count ->
    [one] Eén machtiging
   *[other] { $count } machtigingen
}
source-profile-current = Huidige lijst
source-profile-earlier = Eerdere lijst
source-profile-begin = Beoordelen
# $app, $list (text): which of the lists
source-profile-begin-list = { $app } beoordelen: { $list }
source-profile-compare = Beide lijsten vergelijken

source-tenant-title = Maak eerst verbinding met de tenant
source-tenant-lede = Scopeglass meldt zich namens u aan en leest welke apps er zijn, wat ze vragen en wat hun is verleend. Er wordt niets veranderd.
source-tenant-connect = Verbinden in de browser
source-tenant-asks = Wat daarvoor wordt gevraagd
source-tenant-search = Naam of toepassings-id
source-tenant-searching = De apps worden doorzocht …
source-tenant-none = Geen app past
source-tenant-none-text = Woorden worden vanaf hun begin vergeleken. Probeer een ander woord, of de toepassings-id.
source-tenant-more = Meer tonen
# $count (number)
source-tenant-signs = { $count ->
    [one] Eén ding valt op
   *[other] { $count } dingen vallen op
}
# $date (text)
source-tenant-since = Hier sinds { $date }
source-tenant-off = Uitgeschakeld
# $app (text)
source-tenant-reading = Er wordt gelezen wat { $app } vraagt en wat is verleend …

## The source beside the result

source-panel-article = Het artikel
source-panel-link = De link
source-panel-manifest = Het manifest
source-panel-list = De lijst
source-panel-tenant = Zoals het in de tenant staat
source-link-host = Aanmeldpagina
source-link-tenant = Directory
source-link-endpoint = Vraagt via
source-link-client-id = Toepassings-id
source-link-redirect-uri = Antwoord gaat naar
source-link-response-type = Antwoordt met
source-link-prompt = Gedrag van de pagina
source-link-resource = API
source-link-domain-hint = Ingevuld domein
source-link-scope = Machtigingen
source-standing-permission = Machtiging
source-standing = In de tenant
source-standing-none = Er wordt niets gevraagd en er is niets verleend.

source-identity = Wie de app is
source-identity-lede = Zoals de bron het vertelt. Alleen een geverifieerde uitgever is door Microsoft nagegaan.
source-signs = Wat opvalt
source-signs-none = Niets valt op. Dat bewijst niet dat de app is wat ze zegt te zijn.
# $count (number)
source-signs-notes = { $count ->
    [one] Eén ding dat goed is om te weten
   *[other] { $count } dingen die goed zijn om te weten
}
source-candidates = Is een van deze bedoeld?
# $name (text): a permission
source-candidate = Hier wordt { $name } gevraagd

## Comparing

source-compare = Vergelijken
source-compare-title = Twee aanvragen vergelijken
source-compare-lede = Het artikel van vorig jaar en dat van nu, wat het artikel zegt en wat de link vraagt, wat wordt gevraagd en wat is verleend.
source-compare-first = Voorheen
source-compare-second = Daarna
source-compare-choose = Kies …
source-compare-reviews = Uw beoordelingen
source-compare-profiles = Kant-en-klare profielen
source-compare-file = Een bestand …
# $app, $detail (text): where and when it was learnt
source-compare-option = { $app } – { $detail }
source-compare-swap = Omwisselen
source-compare-print = Afdrukken
source-compare-waiting = Bezig met vergelijken …
source-compare-none = Kies twee aanvragen
source-compare-none-text = Elk daarvan kan een van uw beoordelingen zijn, een kant-en-klaar profiel of een bestand.
source-compare-becomes = wordt
source-compare-unread = Wat niet gelezen kon worden
source-compare-unread-lede = Deze regels lijken op machtigingen en zijn niet herkend; de vergelijking kan dus iets missen.
source-compare-only = Alleen in { $app }
source-choose-compared = Kies het bestand om mee te vergelijken

## Saving as a profile

source-save = Als profiel bewaren
source-save-profile = Het profiel bewaren
source-save-lede = Een profiel is een klein bestand met de machtigingen, hun soort en de opgegeven redenen. Anderen kunnen het in Scopeglass openen. Uw besluiten en bewijs staan er niet in.
source-save-address = Adres van de pagina van de leverancier (optioneel)
source-save-address-hint = Zo kan wie het profiel opent nagaan waar het vandaan komt.
source-save-go = Plaats kiezen
source-saved = Bewaard: { $file }
