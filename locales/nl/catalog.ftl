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

catalog-rating-data-none = De machtiging geeft op zichzelf geen toegang tot gegevens.
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
catalog-escalation-role-groups = Wie { $name } misbruikt, kan een account lid of eigenaar maken van groepen, ook van groepen waaraan beheerdersrollen kunnen worden toegewezen. Die weg leidt tot globale beheerder, en daarmee tot de hele tenant.
catalog-escalation-mail-forwarding = Wie { $name } misbruikt, kan binnenkomende mail laten doorsturen, ook naar een adres buiten de organisatie.
catalog-escalation-access-packages = Wie { $name } misbruikt, kan toegangspakketten uitdelen, en daarmee de groepen, apps en rollen die erin zitten.
catalog-escalation-app-permissions = Wie { $name } misbruikt, kan elke app, ook deze, elke toepassingsmachtiging geven zonder nieuwe toestemming.
catalog-escalation-delegated-grants = Wie { $name } misbruikt, kan elke app gedelegeerde machtigingen namens iedereen geven, zonder iemand iets te vragen.
catalog-escalation-app-credentials = Wie { $name } misbruikt, kan een geheim toevoegen aan een app met meer rechten en zich als die app aanmelden.
catalog-escalation-consent-policies = Wie { $name } misbruikt, kan versoepelen wie aan welke apps toestemming mag geven.
catalog-escalation-app-consent = Met { $name } kan de app apps in Teams installeren en daar zelf toestemming geven voor hun machtigingen.
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
catalog-superset-all-reaches-installed = { $wider } bereikt ze allemaal, ook waar de app is geïnstalleerd. { $narrower } voegt dus niets toe.

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

## Onze beoordeling: manieren om meer rechten te krijgen, vervolg

catalog-escalation-device-control = Wie { $name } misbruikt, kan beheerde apparaten wissen, vergrendelen of hun toegangscode opnieuw instellen, ook die van beheerders.
catalog-escalation-profiles = Wie { $name } misbruikt, kan accounts maken en profielen van mensen wijzigen. Dynamische groepen met regels die naar profielen kijken, nemen dan accounts naar keuze van de aanvaller op.
catalog-escalation-reset-contacts = Wie { $name } misbruikt, kan een eigen e-mailadres of telefoonnummer in profielen van mensen zetten. Waar het opnieuw instellen van wachtwoorden daarop steunt, kunnen de accounts worden overgenomen.
catalog-escalation-lock-out = Wie { $name } misbruikt, kan accounts uitschakelen, zodat mensen zich niet kunnen aanmelden, of geblokkeerde accounts weer inschakelen.
catalog-escalation-app-credentials-own = Wie { $name } misbruikt, kan een geheim toevoegen aan elke app waarvan deze app eigenaar is, en zich met de rechten van die apps aanmelden.
catalog-escalation-app-policies = Wie { $name } misbruikt, kan veranderen wat een aanmelding aan andere apps over iemand vertelt, en zo als een ander in die apps komen.
catalog-escalation-customer-sign-in = Wie { $name } misbruikt, kan veranderen hoe klanten zich bij de apps van de organisatie aanmelden (Azure AD B2C), en zich daarna als hen aanmelden.
catalog-escalation-synchronization = Wie { $name } misbruikt, kan veranderen welke accounts Entra in gekoppelde systemen maakt, of gegevens van mensen naar een eigen systeem laten sturen.
catalog-escalation-workflows = Wie { $name } misbruikt, kan levenscycluswerkstromen accounts aan groepen laten toevoegen, tijdelijke toegangspassen laten uitgeven of accounts laten verwijderen.
catalog-escalation-administrative-units = Wie { $name } misbruikt, kan accounts in een beheereenheid plaatsen waarin een handlanger een beheerdersrol heeft, en ze zo onder diens beheer brengen.
catalog-escalation-attributes = Wie { $name } misbruikt, kan de beveiligingskenmerken instellen waarop voorwaardelijke toegang of Azure-rollen kunnen steunen, en zo grenzen wegnemen of toegang krijgen.
catalog-escalation-risk = Wie { $name } misbruikt, kan een gehackt account of een gehackte app veilig verklaren, en zo opheffen wat daarom was geblokkeerd.
catalog-escalation-azure-roles = Wie { $name } misbruikt, kan een account of app bevoorrechte rollen over Azure-resources geven.
catalog-escalation-partner-access = Wie { $name } misbruikt, kan een groep naar keuze de beheerdersrollen geven die klanten uw organisatie als partner hebben verleend.
catalog-escalation-traffic = Wie { $name } misbruikt, kan het netwerkverkeer van mensen sturen en versleutelde verbindingen laten openen voor inspectie.
catalog-escalation-restore = Wie { $name } misbruikt, kan delen van de directory in een eerdere staat terugbrengen, en daarmee rechten of instellingen die waren weggehaald.

## Voor welk gebruik iets beperkters genoeg is

# $narrower: a list of names of permissions, which are enough together
catalog-use-full-profiles = Als de app alleen profielen van mensen leest, heeft de app genoeg aan { $narrower }.
catalog-use-names = Als de app alleen namen, e-mailadressen en foto’s van mensen toont, heeft de app genoeg aan { $narrower }.
catalog-use-own-profile = Als de app alleen het profiel van de aangemelde persoon nodig heeft, heeft de app genoeg aan { $narrower }.
catalog-use-licences = Als de app alleen licenties toewijst, heeft de app genoeg aan { $narrower }.
catalog-use-guests = Als de app alleen gasten uitnodigt, heeft de app genoeg aan { $narrower }.
catalog-use-registered-methods = Als de app alleen meldt welke aanmeldmethoden mensen hebben geregistreerd, heeft de app genoeg aan { $narrower }.
catalog-use-own-presence = Als de app alleen toont of de aangemelde persoon beschikbaar is, heeft de app genoeg aan { $narrower }.
catalog-use-members = Als de app alleen hoeft te weten wie er in welke groep zitten, heeft de app genoeg aan { $narrower }.
catalog-use-group-changes = Als de app alleen wijzigt wie er in een groep zitten, heeft de app genoeg aan { $narrower }.
catalog-use-new-groups = Als de app alleen nieuwe groepen maakt, heeft de app genoeg aan { $narrower }.
catalog-use-app-list = Als de app alleen leest welke apps er in de tenant zijn, heeft de app genoeg aan { $narrower }.
catalog-use-own-apps = Als de app alleen apps beheert die de app zelf heeft gemaakt, heeft de app genoeg aan { $narrower }.
catalog-use-device-list = Als de app alleen leest welke apparaten in de directory zijn geregistreerd, heeft de app genoeg aan { $narrower }.
catalog-use-role-list = Als de app alleen leest wie welke beheerdersrol heeft, heeft de app genoeg aan { $narrower }.
catalog-use-organisation = Als de app alleen de gegevens van de organisatie zelf nodig heeft, zoals naam en adres, heeft de app genoeg aan { $narrower }.
catalog-use-sign-in-rules = Als de app alleen de regels voor het aanmelden leest, heeft de app genoeg aan { $narrower }.
catalog-use-mail-reading = Als de app alleen e-mail leest, heeft de app genoeg aan { $narrower }.
catalog-use-mail-envelopes = Als de app alleen hoeft te weten wie wie mailde, wanneer en met welk onderwerp, heeft de app genoeg aan { $narrower }.
catalog-use-mail-sending = Als de app alleen e-mail verstuurt, heeft de app genoeg aan { $narrower }.
catalog-use-mailbox-settings = Als de app alleen postvakinstellingen leest, zoals de tijdzone en automatische antwoorden, heeft de app genoeg aan { $narrower }.
catalog-use-event-reading = Als de app alleen agenda’s leest, heeft de app genoeg aan { $narrower }.
catalog-use-free-busy = Als de app alleen toont wanneer mensen vrij of bezet zijn, heeft de app genoeg aan { $narrower }.
catalog-use-contact-reading = Als de app alleen contactpersonen leest, heeft de app genoeg aan { $narrower }.
catalog-use-chosen-sites = Als de app alleen werkt in sites die vooraf te noemen zijn, heeft de app genoeg aan { $narrower }.
catalog-use-chosen-lists = Als de app alleen werkt in lijsten of bibliotheken die vooraf te noemen zijn, heeft de app genoeg aan { $narrower }.
catalog-use-chosen-files = Als de app alleen werkt met bestanden die vooraf te noemen zijn, heeft de app genoeg aan { $narrower }.
catalog-use-own-files = Als de app alleen werkt met de eigen bestanden van de aangemelde persoon, heeft de app genoeg aan { $narrower }.
catalog-use-file-reading = Als de app alleen bestanden leest, heeft de app genoeg aan { $narrower }.
catalog-use-app-folder = Als de app alleen eigen bestanden bewaart, heeft de app genoeg aan { $narrower }.
catalog-use-chat-list = Als de app alleen hoeft te weten welke chats er zijn en wie erin zitten, heeft de app genoeg aan { $narrower }.
catalog-use-chat-sending = Als de app alleen berichten in chats plaatst, heeft de app genoeg aan { $narrower }.
catalog-use-installed-chats = Als de app alleen chats leest waarin de app is geïnstalleerd, heeft de app genoeg aan { $narrower }.
catalog-use-installed-teams = Als de app alleen de kanalen leest van teams waarin de app is geïnstalleerd, heeft de app genoeg aan { $narrower }.
catalog-use-channel-posting = Als de app alleen berichten in kanalen plaatst, heeft de app genoeg aan { $narrower }.
catalog-use-meeting-reading = Als de app alleen onlinevergaderingen leest, heeft de app genoeg aan { $narrower }.
catalog-use-task-reading = Als de app alleen taken leest, heeft de app genoeg aan { $narrower }.
catalog-use-note-reading = Als de app alleen notitieblokken leest, heeft de app genoeg aan { $narrower }.
catalog-use-managed-device-list = Als de app alleen leest welke apparaten worden beheerd en hoe die ervoor staan, heeft de app genoeg aan { $narrower }.

## Wat een machtiging nog meer nodig heeft

# In all of these, $name is the permission’s name and $needed the name of the narrowest permission that helps.
catalog-need-members-blank = Zonder daarnaast een machtiging voor gebruikers, zoals { $needed }, is van groepsleden weinig meer dan de id te zien: namen en andere profielvelden blijven leeg.
catalog-need-identity-token = { $name } vertelt alleen iets bij een aanmelding, en de app vraagt niet om { $needed }, waarmee die begint.
catalog-need-account-reading = Om een account in of uit te schakelen moet de app het ook kunnen lezen: naast { $name } is { $needed } of iets ruimers nodig.
catalog-need-role-apps = Om machtigingen aan apps toe te wijzen moet de app die apps ook kunnen vinden: naast { $name } is { $needed } of iets ruimers nodig.
catalog-need-policy-reading = Volgens de gepubliceerde gegevens is voor het wijzigen van dit beleid naast { $name } ook { $needed } nodig, en daar vraagt de app niet om.
catalog-need-chosen-afterwards = Op zichzelf geeft { $name } nergens toegang toe. De app moet daarna nog voor elke site, lijst of elk bestand toegang krijgen.
catalog-need-meeting-policy = Naast toestemming moet een beheerder de app in Teams een toegangsbeleid voor toepassingen geven voor de mensen bij wier vergaderingen de app mag komen. Tot dan geeft { $name } geen toegang tot vergaderingen.
catalog-need-recipient-installed = Met { $name } komen meldingen alleen aan bij wie de app in Teams is geïnstalleerd.
catalog-need-lasting-alone = { $name } verlengt alleen andere gedelegeerde toegang, en daar vraagt de app buiten het aanmelden zelf niet om.
catalog-need-installed = { $name } werkt alleen waar de app in Teams is geïnstalleerd, zoals in een team of chat, en nooit voor alle tegelijk.

## Waar een tenant iets anders zegt dan de ingebouwde catalogus

# In all of these, $name is the permission’s name. $ours, $theirs: ids
catalog-disagreement-id = De tenant kent { $name } onder de id { $theirs }, de ingebouwde catalogus onder { $ours }.
catalog-disagreement-id-new = De tenant kent { $name } onder de id { $theirs }. De ingebouwde catalogus heeft er geen id voor.
# $theirs: the name in the tenant
catalog-disagreement-name = De tenant heeft een andere naam voor { $name }: { $theirs }. De id is dezelfde.
catalog-disagreement-consent-admin = In de tenant is voor { $name } standaard toestemming van een beheerder nodig. Volgens de ingebouwde catalogus niet.
catalog-disagreement-consent-user = In de tenant is voor { $name } standaard geen toestemming van een beheerder nodig. Volgens de ingebouwde catalogus wel.
catalog-disagreement-missing = De tenant biedt { $name } niet aan, hoewel de ingebouwde catalogus deze machtiging noemt.
catalog-disagreement-disabled = In de tenant is { $name } uitgeschakeld: niemand kan er opnieuw toestemming voor geven.
