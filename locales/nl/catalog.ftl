# Redenen uit de catalogus: beoordelingen, wat wat omvat, wat een beperktere machtiging mist.

## Het niveau dat Microsoft publiceert

# $level: 1 tot 4 · $date: de dag van de gepubliceerde feiten, JJJJ-MM-DD
catalog-rating-microsoft = Microsoft publiceert voor deze soort niveau { $level } van 4 (stand { $date }).
# $date: de dag van de gepubliceerde feiten, JJJJ-MM-DD
catalog-rating-microsoft-none = Microsoft publiceert voor deze soort geen niveau (stand { $date }).
# $delegated, $application: 1 tot 4
catalog-rating-microsoft-kinds-differ = Microsoft schaalt de toepassingsvorm (niveau { $application }) lager in dan de gedelegeerde (niveau { $delegated }), hoewel die werkt zonder dat er iemand is aangemeld. De niveaus staan hier zoals ze zijn gepubliceerd.
# $name, $narrower: namen van machtigingen · $above: 1 tot 4
catalog-rating-microsoft-included-higher = Microsoft schaalt { $narrower } hoger in (niveau { $above }), hoewel { $name } die omvat. De niveaus staan hier zoals ze zijn gepubliceerd.

## Onze beoordeling: de gegevens

catalog-rating-data-none = De machtiging geeft op zichzelf geen gegevens.
catalog-rating-data-operational = De gegevens zeggen weinig over mensen, bijvoorbeeld alleen hoe een dienst werkt.
catalog-rating-data-internal = De gegevens laten zien hoe de organisatie is ingericht.
catalog-rating-data-personal = De gegevens gaan over herkenbare personen.
catalog-rating-data-private = Het gaat om wat mensen hebben geschreven, gezegd, gepland of bewaard.
catalog-rating-data-critical = Het gaat om manieren om zich aan te melden, om geheimen of om wie welke rechten heeft.

## Onze beoordeling: hoe ver het reikt

catalog-rating-breadth-own = Het bereik beperkt zich tot de eigen gegevens van de aangemelde persoon.
catalog-rating-breadth-as-person = Het bereik omvat alles van deze soort waar de aangemelde persoon bij kan, ook wat van anderen is.
catalog-rating-breadth-chosen = Het bereik beperkt zich tot wat voor de app is gekozen, wat de app zelf heeft gemaakt of waar de app is geïnstalleerd.
catalog-rating-breadth-organisation = Het bereik omvat de gegevens van iedereen in de organisatie, tenzij iets anders dat beperkt.
catalog-rating-nobody-signed-in = Het werkt zonder dat er iemand is aangemeld: op elk uur van de dag en zonder de grenzen die voor een persoon gelden.

## Onze beoordeling: wat er mag

catalog-rating-action-basic = Alleen een beperkt aantal velden is leesbaar.
catalog-rating-action-creates = De app kan gegevens toevoegen.
catalog-rating-action-changes = De app kan gegevens wijzigen en meestal ook verwijderen.
catalog-rating-action-sends = De app kan berichten versturen die ontvangers zien als afkomstig van een persoon of van uw organisatie.
catalog-rating-action-manages = De app kan dit beheren: instellingen, lidmaatschap of levenscyclus.
catalog-rating-duration = De app houdt gedelegeerde toegang als de persoon er niet meer bij is, tot de toestemming wordt ingetrokken of de sessie wordt beëindigd.

## Onze beoordeling: wegen naar meer rechten

# In al deze zinnen is $name de naam van de machtiging.
catalog-escalation-directory-roles = Wie { $name } misbruikt, kan een account of app tot globale beheerder maken en krijgt daarmee de hele tenant in handen.
catalog-escalation-role-policies = Wie { $name } misbruikt, kan de goedkeuring of extra verificatie weghalen die beheerdersrollen beschermt.
catalog-escalation-service-roles = Wie { $name } misbruikt, kan een account of app beheerdersrollen geven in de dienst waar het om gaat.
catalog-escalation-groups = Wie { $name } misbruikt, kan een account aan groepen toevoegen en zo krijgen wat hun leden hebben. Groepen waaraan beheerdersrollen kunnen worden toegewezen, zijn mogelijk apart beschermd.
catalog-escalation-access-packages = Wie { $name } misbruikt, kan toegangspakketten uitdelen, en daarmee de groepen, apps en rollen die erin zitten.
catalog-escalation-app-permissions = Wie { $name } misbruikt, kan elke app, ook deze, elke toepassingsmachtiging geven zonder nieuwe toestemming.
catalog-escalation-delegated-grants = Wie { $name } misbruikt, kan elke app gedelegeerde machtigingen namens iedereen geven, zonder iemand iets te vragen.
catalog-escalation-app-credentials = Wie { $name } misbruikt, kan een geheim toevoegen aan een app met meer rechten en zich als die app aanmelden.
catalog-escalation-consent-policies = Wie { $name } misbruikt, kan versoepelen wie aan welke apps toestemming mag geven.
catalog-escalation-app-consent = Met { $name } kan de app in Teams apps installeren en daar zelf toestemming geven voor hun machtigingen.
catalog-escalation-sign-in-methods = Wie { $name } misbruikt, kan veranderen hoe mensen zich aanmelden en zich daarna als hen aanmelden.
catalog-escalation-as-person = Met { $name } kan de app in de directory alles doen wat de aangemelde persoon kan. Meldt een beheerder zich aan, dan is dat alles wat die beheerder kan.
catalog-escalation-federation = Wie { $name } misbruikt, kan de tenant een eigen identiteitsserver laten vertrouwen en zich daarmee als anderen aanmelden.
catalog-escalation-certificates = Wie { $name } misbruikt, kan de tenant eigen certificaten laten vertrouwen en zich daarmee als anderen aanmelden waar certificaten worden geaccepteerd.
catalog-escalation-protections = Wie { $name } misbruikt, kan regels uitschakelen die het aanmelden beschermen.
catalog-escalation-device-code = Wie { $name } misbruikt, kan software uitvoeren op beheerde apparaten, ook op die van beheerders.
catalog-escalation-device-secrets = Wie { $name } misbruikt, kan sleutels of wachtwoorden lezen waarmee apparaten opengaan.
catalog-escalation-site-permissions = Wie { $name } misbruikt, kan elk account of elke app rechten geven op de sites binnen bereik.

## Wat wat omvat

# $wider, $narrower: namen van machtigingen
catalog-superset-write-reads = Met { $wider } kan de app al alles lezen wat met { $narrower } te lezen is.
catalog-superset-full-shows-basic = { $wider } omvat alle velden, dus ook de basisvelden van { $narrower }.
catalog-superset-all-reaches-own = { $wider } omvat alles van deze soort waar de persoon bij kan. Wat van de persoon zelf is ({ $narrower }), hoort daar al bij.
catalog-superset-directory-includes = { $wider } omvat dit deel van de directory al, dus { $narrower } voegt niets toe.
catalog-superset-groups-include-members = { $wider } omvat al groepen en wie erin zitten, dus { $narrower } voegt niets toe.
catalog-superset-write-creates = Aanmaken hoort al bij { $wider }, dus { $narrower } voegt niets toe.
catalog-superset-full-control-includes-selected = { $wider } omvat al alle sites, ook de sites die voor { $narrower } gekozen zouden worden.

## Wat de app met iets beperkters verliest

catalog-lost-writing = De app kan nog lezen, maar niets meer maken, wijzigen of verwijderen.
catalog-lost-writing-and-fields = De app kan alleen een beperkt aantal velden lezen, en niets meer maken, wijzigen of verwijderen.
catalog-lost-fields = De app ziet alleen een beperkt aantal velden.
catalog-lost-everybody = Alleen wat van de aangemelde persoon zelf is, blijft over. Wat van anderen is, valt buiten bereik, ook waar de persoon het mag zien.
catalog-lost-shared = Alleen wat van de aangemelde persoon zelf is, blijft over. Wat anderen met die persoon delen, valt buiten bereik.
catalog-lost-unchosen = Alleen wat voor de app is gekozen, blijft over.
catalog-lost-others-own = Alleen wat de app zelf heeft gemaakt of bezit, blijft over.
catalog-lost-not-installed = Alleen teams, chats of personen waarvoor de app is geïnstalleerd, blijven over.
# Dezelfde machtiging als gedelegeerde in plaats van als toepassing.
catalog-lost-signed-in = De app handelt dan alleen namens mensen die zich bij de app hebben aangemeld, en komt niet verder dan ieder van hen zelf. Voor alle anderen kan de app zelfstandig niets meer doen.
# $narrower: de naam van de machtiging waarvoor Exchange een rol heeft.
catalog-lost-other-mailboxes = Geef voor { $narrower } geen toestemming in Entra ID, maar wijs de app de overeenkomstige rol in Exchange Online toe (RBAC for Applications) voor gekozen postvakken. Alle andere postvakken vallen dan buiten bereik. Met daarnaast toestemming in Entra ID zouden alle postvakken weer openstaan, want de twee tellen bij elkaar op.

catalog-lost-event-changes = De app kan afspraken nog met alle details lezen, maar er geen meer maken, wijzigen of verwijderen.
catalog-lost-event-details = De app ziet van afspraken het tijdstip, het onderwerp, de plaats en de personen, maar niet de tekst van de uitnodiging, de bijlagen of extra gegevens die apps hebben toegevoegd.
catalog-lost-event-changes-and-details = De app ziet van afspraken het tijdstip, het onderwerp, de plaats en de personen, maar niet de tekst van de uitnodiging of de bijlagen. Afspraken maken, wijzigen of verwijderen kan de app niet meer.
catalog-lost-contact-changes = De app kan contactpersonen nog lezen, maar er geen meer maken, wijzigen of verwijderen.
catalog-lost-mail-changes = De app kan berichten nog lezen, maar geen concepten meer maken en geen berichten wijzigen, verplaatsen of verwijderen.
catalog-lost-mail-details = De app ziet wie wie mailde, wanneer en met welk onderwerp, maar niet de tekst, de voorvertoning daarvan of de bijlagen.
catalog-lost-full-profiles = De app ziet namen, e-mailadressen en foto’s, maar niet functie, afdeling, telefoonnummers, leidinggevende of andere profielvelden.
catalog-lost-other-profiles = De app ziet alleen het profiel van de persoon die is aangemeld, en van niemand anders.
catalog-lost-profile-changes = De app kan alle profielen nog lezen, maar er geen meer wijzigen.
catalog-lost-group-contents = De app ziet nog welke groepen er zijn, hun basisgegevens en wie erin zitten, maar niet wat erin wordt bewaard: gesprekken, agenda’s, bestanden en plannen.
catalog-lost-group-contents-and-details = De app ziet nog welke groepen er zijn en hun basisgegevens, maar niet hun overige eigenschappen of wat erin wordt bewaard: gesprekken, agenda’s, bestanden en plannen.
catalog-lost-group-changes = De app kan groepen en wat erin wordt bewaard nog lezen, maar niets meer maken, wijzigen of verwijderen.
catalog-lost-group-changes-but-members = De app kan nog wijzigen wie er in een groep zitten, maar geen groepen meer maken, hernoemen of verwijderen, en niet zien of wijzigen wat erin wordt bewaard.
catalog-lost-directory-but-users = De app ziet nog ieders volledige profiel, maar niet meer de rest van de directory: groepen als zodanig, apparaten, apps en rollen.
catalog-lost-directory-but-basic-users = De app ziet nog ieders naam, e-mailadres en foto, maar geen andere profielvelden en niets anders uit de directory.
catalog-lost-directory-but-groups = De app ziet nog welke groepen er zijn, hun basisgegevens en wie erin zitten, maar niets anders uit de directory. Profielvelden van leden blijven leeg, tenzij de app ook een machtiging voor gebruikers heeft.
catalog-lost-directory-but-apps = De app ziet nog welke apps er zijn en hoe die in de tenant voorkomen, maar niets anders uit de directory.
catalog-lost-directory-changes = De app kan de directory nog lezen, maar niet meer wijzigen.
catalog-lost-unchosen-sites = De app komt alleen bij sites waarvoor een beheerder daarna, één voor één, toegang geeft; in het begin zijn dat er geen.
