# Met de hand geschreven tekst bij de machtigingen waar leveranciers het vaakst om vragen.
# .example: een concreet en eerlijk gebruik; .worst: wat er kan gebeuren als bij de app of de
# leverancier wordt ingebroken of als die kwaad wil; .ask: wat u de leverancier vraagt voordat
# u ja zegt. De tekst staat naast de samengestelde uitleg en herhaalt die niet.

prose-openid =
    .example = Een boekingssite toont ‘Aanmelden met Microsoft’ en herkent daaraan elke collega, zodat niemand er een apart wachtwoord nodig heeft.
    .worst = Mensen raken eraan gewend zich daar aan te melden. Een nagemaakte site kan dan om meer vragen en krijgt dat zonder nadenken.
    .ask = Houdt de app een account bij voor iedereen die zich ooit heeft aangemeld, en wanneer wordt dat verwijderd?
prose-profile =
    .example = Een leerportaal begroet mensen bij hun naam en zet die naam op hun certificaten.
    .worst = De leverancier bewaart een lijst met de namen van iedereen die zich heeft aangemeld, ook van mensen die al weg zijn bij uw organisatie.
    .ask = Welke van deze gegevens slaat de app op, en hoelang?
prose-email =
    .example = Een ticketsysteem koppelt wie zich aanmeldt aan de tickets die vanaf dat mailadres zijn gestuurd.
    .worst = Als de app mensen alleen op hun mailadres binnenlaat, meldt iemand die dat adres op een ander account kan instellen zich aan als uw collega.
    .ask = Herkent de app mensen aan hun object-id of aan hun mailadres?
prose-offline_access =
    .example = Een agenda-app haalt op de achtergrond nieuwe afspraken op, zodat ze er staan als iemand de app de volgende ochtend opent.
    .worst = Wie het vernieuwingstoken kopieert, kan wekenlang alles gebruiken waar die persoon mee heeft ingestemd, zonder wachtwoord en zonder tweede factor.
    .ask = Waar worden vernieuwingstokens bewaard, wie kan ze lezen, en hoe trekt u ze allemaal in als er bij u wordt ingebroken?
prose-User-Read =
    .example = Een app toont naam, foto en afdeling van degene die zich net heeft aangemeld.
    .worst = De maker van de app bewaart het profiel van iedereen die zich aanmeldt, met telefoonnummers en groepslidmaatschappen.
    .ask = Welke velden van het profiel slaat u op?
prose-User-ReadBasic-All =
    .example = In een app voor werkplekken kiezen mensen de collega naast wie ze willen zitten.
    .worst = Een kopie van ieders naam en mailadres is genoeg om iedereen overtuigende phishingmail te sturen.
    .ask = Zoekt u mensen op wanneer dat nodig is, of kopieert u de hele lijst?
prose-User-Read-All =
    .example = Een personeelssysteem legt zijn gegevens naast de accounts in de tenant: functie, afdeling en leidinggevende.
    .worst = Een volledige lijst van medewerkers met telefoonnummers, leidinggevenden en gastaccounts ligt bij een ander: alles wat een oplichter nodig heeft om zich voor een collega uit te geven.
    .ask = Welke velden hebt u nodig naast naam en mailadres? Volstaat User.ReadBasic.All?
prose-User-ReadWrite-All =
    .example = Een onboardingsysteem maakt accounts aan voor nieuwe medewerkers en vult afdeling en leidinggevende in.
    .worst = { $kind ->
            [application] Accounts worden massaal aangemaakt, gewijzigd of verwijderd terwijl er niemand is aangemeld, en gegevens zoals telefoonnummers worden aangepast om een aanval voor te bereiden.
           *[delegated] Als de aanmelding van een beheerder wordt misbruikt, worden op naam van die beheerder accounts gewijzigd, geblokkeerd of verwijderd.
        }
    .ask = Welke velden schrijft u, en kan hetzelfde via uw directorysynchronisatie, zonder deze machtiging?
prose-Directory-Read-All =
    .example = Een licentieprogramma legt gekochte licenties naast de accounts, groepen en apps die ze gebruiken.
    .worst = Een aanvaller tekent een plattegrond van de tenant: wie beheerder is, welke apps sterke machtigingen hebben, welke gasten vergeten zijn.
    .ask = Welke objecten leest u precies? Misschien volstaat User.Read.All, GroupMember.Read.All of Organization.Read.All.
prose-Directory-ReadWrite-All =
    .example = Een provisioningsysteem houdt accounts, groepen en licenties gelijk aan een personeelssysteem.
    .worst = { $kind ->
            [application] Wie de app in handen heeft, kan op elk moment accounts aan groepen toevoegen en de directory wijzigen, en krijgt daarmee toegang tot een groot deel van de tenant.
           *[delegated] Wie de app in handen heeft terwijl een beheerder is aangemeld, kan accounts aan groepen toevoegen en zo bereiken wat die groepen openen.
        }
    .ask = Waarom zijn User.ReadWrite.All of Group.ReadWrite.All niet genoeg, en welke objecten wijzigt u echt?
prose-Directory-AccessAsUser-All =
    .example = Een beheerconsole doet voor een aangemelde beheerder wat het Entra-beheercentrum die beheerder ook zou laten doen.
    .worst = Als een globale beheerder zich aanmeldt bij een app die is overgenomen, kan die app in de directory alles wat de beheerder kan.
    .ask = Waarom heeft de app de volledige macht van de beheerder over de directory nodig? Met welke afzonderlijke machtigingen kan het ook?
prose-Group-Read-All =
    .example = Een dienst voor mailhandtekeningen kiest het sjabloon naar de groep waar iemand in zit.
    .worst = { $kind ->
            [application] Samen met de ledenlijsten kan de app groepsgesprekken en kanaalberichten meenemen, ook die van besloten teams.
           *[delegated] Samen met de ledenlijsten kan de app meenemen wat er staat in groepen waar de aangemelde persoon bij kan: gesprekken, bestanden, plannen.
        }
    .ask = Leest u alleen wie er in een groep zit? Dan is GroupMember.Read.All genoeg.
prose-Group-ReadWrite-All =
    .example = Een projectsysteem maakt voor elk nieuw project een team aan en voegt de projectleden toe.
    .worst = { $kind ->
            [application] Een account wordt toegevoegd aan een willekeurige groep die bestanden of apps opent, of teams worden met inhoud en al verwijderd, ’s nachts en zonder dat er iemand is aangemeld.
           *[delegated] Op naam van de aangemelde persoon wordt een account toegevoegd aan een groep die de financiële bestanden opent, of wordt een team verwijderd.
        }
    .ask = Moet u bestaande groepen wijzigen, of alleen nieuwe aanmaken (Group.Create)?
prose-GroupMember-Read-All =
    .example = Een app geeft zijn eigen beheerdersrol aan wie in een bepaalde groep van u zit.
    .worst = De lijsten laten zien wie waaraan werkt en wie tot de kleine kring behoort: nuttig voor wie een aanval voorbereidt.
    .ask = Naar welke groepen kijkt u, en kan dat beperkt blijven tot de groepen die aan de app zijn toegewezen?
prose-GroupMember-ReadWrite-All =
    .example = Een systeem voor toegangsaanvragen voegt mensen aan een groep toe zodra hun leidinggevende akkoord is.
    .worst = Een account in handen van een ander wordt toegevoegd aan de groepen die bestanden, apps en postvakken openen.
    .ask = Welke groepen gaat u wijzigen, en wie keurt elke wijziging goed?
prose-Mail-Read =
    .example = { $kind ->
            [application] Een archiefdienst kopieert alle postvakken voor de wettelijke bewaarplicht.
           *[delegated] Een CRM-invoegtoepassing archiveert de klantmail van wie haar gebruikt.
        }
    .worst = { $kind ->
            [application] Wie de app overneemt, leest ongemerkt alle mail van iedereen, van de directie tot de ondernemingsraad.
           *[delegated] In een postvak staan mails om wachtwoorden te herstellen, contracten en privéberichten. Wie de app overneemt, leest dat van iedereen die zich heeft aangemeld.
        }
    .ask = { $kind ->
            [application] Kan de app in Exchange met op rollen gebaseerde toegang voor toepassingen tot bepaalde postvakken worden beperkt? Tot welke?
           *[delegated] Wordt de tekst van mails bewaard of alleen bekeken? Volstaat Mail.ReadBasic?
        }
prose-Mail-ReadBasic =
    .example = Een statistiekprogramma telt hoe snel klantmail wordt beantwoord, per afzender en tijdstip.
    .worst = Ook zonder inhoud verraden afzenders, onderwerpen en tijdstippen wie met een advocaat, een arts of een concurrent praat.
    .ask = Hebt u de onderwerpregels nodig, of zijn aantallen genoeg?
prose-Mail-ReadWrite =
    .example = { $kind ->
            [application] Een ticketsysteem archiveert en verwijdert de mail van gedeelde supportpostvakken.
           *[delegated] In een mailprogramma sorteren, markeren en verwijderen mensen hun mail en schrijven ze concepten.
        }
    .worst = { $kind ->
            [application] In elk postvak kunnen mails verdwijnen of veranderen: een factuur krijgt een ander rekeningnummer, waarschuwingen zijn weg voordat iemand ze leest.
           *[delegated] Mails verdwijnen of veranderen: een factuur krijgt een ander rekeningnummer, een waarschuwing is weg voordat iemand haar leest.
        }
    .ask = Wat wijzigt of verwijdert u, en is verwijderen echt nodig? Volstaat Mail.Read?
prose-Mail-Send =
    .example = { $kind ->
            [application] Een salarissysteem verstuurt loonstroken vanuit één servicepostvak.
           *[delegated] Een CRM verstuurt de offerte vanuit het eigen postvak van de verkoper, zodat die bij Verzonden items staat.
        }
    .worst = { $kind ->
            [application] De app verstuurt mail als wie dan ook, bijvoorbeeld als de directeur: de volmaakte betaalfraude, die geen filter tegenhoudt.
           *[delegated] De app stuurt op naam van die persoon betaalverzoeken aan collega’s en klanten; ze lijken echt, want ze zijn echt.
        }
    .ask = { $kind ->
            [application] Vanuit welk postvak verstuurt u, en kan de app daartoe worden beperkt in Exchange, met op rollen gebaseerde toegang voor toepassingen?
           *[delegated] Wacht elke mail op een klik van de persoon, of kan de app ongevraagd versturen?
        }
prose-Mail-Read-Shared =
    .example = Een app voor teampostvakken toont het gedeelde postvak van de klantenservice naast het eigen postvak.
    .worst = Eén overgenomen aanmelding opent elk postvak dat ooit met die persoon is gedeeld, bij een assistent bijvoorbeeld dat van de directeur.
    .ask = Welke gedeelde postvakken opent de app, en kunnen mensen die kiezen?
prose-MailboxSettings-Read =
    .example = Een planningsprogramma houdt rekening met tijdzone, werktijden en automatische antwoorden.
    .worst = Automatische antwoorden verraden wie er weg is: een goed moment voor fraude op naam van die persoon.
    .ask = Leest u automatische antwoorden, en van wie?
prose-MailboxSettings-ReadWrite =
    .example = Een verlof-app zet het automatische antwoord aan wanneer iemand op vakantie gaat.
    .worst = { $kind ->
            [application] Iemand zet voor de hele organisatie automatische antwoorden met een schadelijke tekst aan.
           *[delegated] Iemand zet op naam van die persoon een automatisch antwoord met een schadelijke tekst aan.
        }
    .ask = Welke instellingen wijzigt u, en ziet de persoon dat vooraf?
prose-Calendars-Read =
    .example = { $kind ->
            [application] Een scherm bij elke vergaderruimte toont wat daar is geboekt.
           *[delegated] Een vergader-app toont iemands volgende vergaderingen, met een knop om deel te nemen.
        }
    .worst = { $kind ->
            [application] Elke agenda ligt open, van die van de ondernemingsraad tot die van de directeur: overnames, ontslagen, doktersafspraken, links naar vergaderingen.
           *[delegated] Afspraken vertellen over klanten, ziekte en plannen, vaak met toegangslinks naar vergaderingen. Dat alles ligt open van wie zich heeft aangemeld.
        }
    .ask = { $kind ->
            [application] Welke agenda’s hebt u nodig, en kan de app daartoe worden beperkt in Exchange, met op rollen gebaseerde toegang voor toepassingen?
           *[delegated] Hebt u de teksten en bijlagen nodig, of zijn onderwerp, tijd en plaats (Calendars.ReadBasic) genoeg?
        }
prose-Calendars-ReadWrite =
    .example = { $kind ->
            [application] Een reserveringssysteem zet boekingen in de agenda’s van de ruimten, verplaatst ze en annuleert ze.
           *[delegated] Een invoegtoepassing voor videovergaderen zet de vergaderlink in de afspraak die iemand aan het plannen is.
        }
    .worst = { $kind ->
            [application] In ieders agenda kunnen afspraken verschijnen, verschuiven of verdwijnen, en op ieders naam gaan er uitnodigingen met een schadelijke link uit.
           *[delegated] Afspraken worden verplaatst of verwijderd, of er gaan op naam van die persoon uitnodigingen met een schadelijke link uit.
        }
    .ask = { $kind ->
            [application] Zijn de agenda’s van de ruimten genoeg, en kan de app daartoe worden beperkt in Exchange, met op rollen gebaseerde toegang voor toepassingen?
           *[delegated] Wat schrijft u precies, en leest u ook andere afspraken dan die van uw eigen app?
        }
prose-Calendars-Read-Shared =
    .example = Een planningsprogramma toont de agenda’s van het team naast de eigen agenda.
    .worst = Eén overgenomen aanmelding opent ook de agenda’s die anderen met die persoon delen, bij een assistent vaak die van de directie.
    .ask = Is vrij en bezet genoeg?
prose-Calendars-ReadWrite-Shared =
    .example = Met een planningsassistent plant een secretaresse in de agenda’s van twee managers.
    .worst = Via iemand die hun agenda mag bewerken, worden afspraken gewijzigd of verwijderd van mensen die zich nooit bij de app hebben aangemeld.
    .ask = In wiens agenda’s schrijft de app, en kunnen zij dat zien?
prose-Contacts-Read =
    .example = { $kind ->
            [application] Een synchronisatiedienst kopieert contactpersonen naar de telefoons van de buitendienst.
           *[delegated] Een telefonie-app laat zien wie er belt, uit iemands eigen contactpersonen.
        }
    .worst = { $kind ->
            [application] De adresboeken van de hele organisatie, met privécontacten en notities, komen bij de leverancier terecht.
           *[delegated] Privénummers van en notities over vrienden, klanten en familie komen bij de leverancier terecht.
        }
    .ask = Worden contactpersonen alleen opgezocht, of gekopieerd en bewaard?
prose-Contacts-ReadWrite =
    .example = { $kind ->
            [application] Een synchronisatiedienst zet het telefoonboek van het bedrijf in ieders contactpersonen.
           *[delegated] Een CRM houdt iemands Outlook-contactpersonen bij.
        }
    .worst = Het telefoonnummer van een klant of bank wordt vervangen door dat van een oplichter, en mensen vertrouwen erop.
    .ask = Wijzigt u contactpersonen die mensen zelf hebben gemaakt, of alleen die van u?
prose-Files-Read =
    .example = Een app voor ondertekenen haalt het contract op dat iemand in OneDrive heeft gekozen.
    .worst = Alle documenten in iemands OneDrive kunnen ongemerkt worden gekopieerd.
    .ask = Volstaat een bestandskiezer, die alleen het gekozen bestand doorgeeft?
prose-Files-Read-All =
    .example = { $kind ->
            [application] Een back-updienst kopieert alle OneDrives en sites.
           *[delegated] Een zoekprogramma vindt documenten in alles waar iemand bij kan.
        }
    .worst = { $kind ->
            [application] Elk bestand van de organisatie kan worden gekopieerd, van loonlijsten tot notulen van de ondernemingsraad.
           *[delegated] Alles wat ooit met deze persoon is gedeeld, kan worden gekopieerd; in veel organisaties is dat veel meer dan mensen denken.
        }
    .ask = { $kind ->
            [application] Kan hetzelfde met Sites.Selected, beperkt tot met name genoemde sites?
           *[delegated] Waarom zijn de eigen bestanden (Files.Read) niet genoeg?
        }
prose-Files-ReadWrite =
    .example = Een tekenprogramma bewaart diagrammen in iemands OneDrive.
    .worst = Bestanden in iemands OneDrive worden versleuteld, gewijzigd of verwijderd.
    .ask = Volstaat een eigen map van de app (Files.ReadWrite.AppFolder)?
prose-Files-ReadWrite-All =
    .example = { $kind ->
            [application] Een migratiedienst verplaatst bestanden van de ene plek naar de andere.
           *[delegated] Een projectsysteem bewaart documenten in de sites en gedeelde mappen waarmee iemand werkt.
        }
    .worst = { $kind ->
            [application] Elk bestand van de organisatie kan in één keer worden gekopieerd, versleuteld of verwijderd.
           *[delegated] Alles wat iemand mag bewerken, kan worden versleuteld of verwijderd, ook gedeelde mappen van hele afdelingen.
        }
    .ask = Voor welke sites hebt u dit nodig, en is Sites.Selected met die sites genoeg?
prose-Sites-Read-All =
    .example = { $kind ->
            [application] Een analysedienst inventariseert alle sites voor een migratie.
           *[delegated] Een zoekfunctie op het intranet toont pagina’s en documenten die iemand mag zien.
        }
    .worst = { $kind ->
            [application] De inhoud van elke site, ook van vertrouwelijke projectruimten, wordt gekopieerd.
           *[delegated] Slecht beschermde sites, die iedereen kan lezen zonder het te weten, worden gevonden en gekopieerd.
        }
    .ask = Welke sites hebt u nodig? Met Sites.Selected kunnen we die met name aanwijzen.
prose-Sites-ReadWrite-All =
    .example = { $kind ->
            [application] Een archiefsysteem schrijft documenten naar alle sites.
           *[delegated] Een formulierprogramma bewaart antwoorden in SharePoint-lijsten waarmee iemand werkt.
        }
    .worst = { $kind ->
            [application] Op elke site kunnen documenten en lijsten worden gewijzigd of verwijderd.
           *[delegated] Documenten en lijsten die iemand mag bewerken, worden gewijzigd of verwijderd.
        }
    .ask = Naar welke sites schrijft u? Met Sites.Selected kunnen we die met name aanwijzen.
prose-Sites-FullControl-All =
    .example = Een governanceprogramma beheert de rechten op alle sites en verwijdert gasten die weg zijn.
    .worst = { $kind ->
            [application] Wie de app in handen heeft, geeft zichzelf of een ander toegang tot elke site en elk bestand daarin.
           *[delegated] Met de aanmelding van een SharePoint-beheerder kunnen rechten worden uitgedeeld op elke site die deze persoon beheert.
        }
    .ask = Welke wijziging van rechten lukt niet zonder volledig beheer? Is Sites.Selected met de rol fullcontrol op bepaalde sites genoeg?
prose-Sites-Selected =
    .example = Een contractsysteem leest en schrijft op de ene site waar contracten staan; een beheerder heeft die site ervoor aangewezen.
    .worst = Zolang er weinig is aangewezen, blijft de schade daartoe beperkt. Wie sites mag aanwijzen, kan dat stilletjes uitbreiden.
    .ask = Welke sites moeten worden aangewezen, met welke rol, en wie beslist als er een bij komt?
prose-Chat-Read =
    .example = Een assistent vat de chats samen van wie hem gebruikt.
    .worst = In chats zeggen mensen wat ze niet in een mail zouden zetten; wie de app overneemt, leest dat allemaal.
    .ask = Wordt de inhoud bewaard of doorgegeven, bijvoorbeeld aan de maker van een taalmodel?
prose-Chat-Read-All =
    .example = Een compliancedienst legt chats vast, omdat de wet dat in uw branche eist.
    .worst = Alle privéchats van iedereen zijn leesbaar, ook die over gezondheid, salaris en conflicten.
    .ask = Welke chats moet u volgens de wet vastleggen, en kan de app alleen daarin worden geïnstalleerd (ChatMessage.Read.Chat)?
prose-Chat-ReadWrite =
    .example = In een app voor werkopdrachten beantwoorden mensen een chat zonder die app te verlaten.
    .worst = Op naam van die persoon verschijnen berichten in chats: een collega die om een code of een betaling vraagt.
    .ask = Is alleen versturen (ChatMessage.Send) genoeg? Welke chats leest u?
prose-ChannelMessage-Read-All =
    .example = { $kind ->
            [application] Een archiefdienst bewaart kanaalberichten zolang de bewaartermijn loopt.
           *[delegated] Een zoek-app vindt eerdere antwoorden terug in de kanalen van de eigen teams.
        }
    .worst = { $kind ->
            [application] Alles wat in welk team dan ook is geschreven, is leesbaar, ook in privékanalen en gedeelde kanalen.
           *[delegated] Alles wat ooit in iemands teams is geschreven, kan worden gekopieerd.
        }
    .ask = Kan de app in afzonderlijke teams worden geïnstalleerd en alleen daar lezen (ChannelMessage.Read.Group)?
prose-Team-ReadBasic-All =
    .example = In een app voor urenregistratie kiezen mensen het team waarvoor ze hebben gewerkt.
    .worst = Namen en beschrijvingen van teams verklappen projecten die nog niet openbaar zijn.
    .ask = Hebt u alle teams nodig, of alleen die van wie is aangemeld?
prose-OnlineMeetings-ReadWrite =
    .example = Een afsprakenportaal maakt een Teams-vergadering aan en toont de link aan de klant.
    .worst = Op naam van die persoon worden vergaderingen aangemaakt of gewijzigd, en er schuiven mensen aan die er niet horen.
    .ask = Voor wie maakt u vergaderingen aan, en leest u bestaande?
prose-OnlineMeetingTranscript-Read-All =
    .example = { $kind ->
            [application] Een verkoopprogramma analyseert wat er in klantgesprekken is gezegd.
           *[delegated] Een notulen-app vat de vergaderingen samen die iemand heeft georganiseerd.
        }
    .worst = { $kind ->
            [application] Bij de leverancier ligt woord voor woord wat is gezegd in elke getranscribeerde vergadering van de mensen voor wie een beleid dit toestaat.
           *[delegated] Wat in vertrouwen is gezegd, ligt woord voor woord bij de leverancier.
        }
    .ask = Wie in de vergadering krijgt dit te horen, waar wordt de tekst bewaard, en wordt er een taalmodel mee getraind?
prose-OnlineMeetingRecording-Read-All =
    .example = { $kind ->
            [application] Een archief haalt de opnamen op van alle openbare raadsvergaderingen.
           *[delegated] Een onderwijs-app haalt de opnamen op van de lessen die de docent heeft gegeven.
        }
    .worst = Beeld en stem van collega’s en klanten kunnen worden gekopieerd en misbruikt, bijvoorbeeld om een stem na te bootsen.
    .ask = Welke opnamen haalt u op, hoelang worden ze bewaard, en wie heeft daarmee ingestemd?
prose-Calls-JoinGroupCall-All =
    .example = Een bot die opneemt of notuleert, neemt deel aan een vergadering waarvoor hij is uitgenodigd.
    .worst = Een bot zit als deelnemer in vergaderingen en wordt al snel niet meer opgemerkt; samen met Calls.AccessMedia.All luistert hij ook mee.
    .ask = Hoe zien deelnemers dat de bot erbij is, en kan hij meedoen zonder uitnodiging?
prose-Application-Read-All =
    .example = Een beveiligingsprogramma maakt een lijst van alle apps en hun rechten.
    .worst = De lijst wijst een aanvaller de app aan die de moeite waard is: die met de meeste rechten en het oudste geheim.
    .ask = Hebt u dit voortdurend nodig, of alleen voor één inventarisatie?
prose-Application-ReadWrite-All =
    .example = Een provisioningsysteem registreert apps en vernieuwt hun certificaten.
    .worst = Wie de app in handen heeft, voegt een geheim toe aan een andere app met meer rechten, meldt zich als die app aan en neemt de tenant over.
    .ask = Is Application.ReadWrite.OwnedBy, beperkt tot de apps die u zelf hebt gemaakt, genoeg?
prose-Application-ReadWrite-OwnedBy =
    .example = Een deploymentpijplijn registreert haar eigen apps en vernieuwt hun geheimen.
    .worst = Wie de pijplijn overneemt, kan geheimen toevoegen aan alle apps waarvan zij eigenaar is en de rechten van elk daarvan gebruiken.
    .ask = Van welke apps wordt deze app eigenaar, en welke rechten hebben die?
prose-AppRoleAssignment-ReadWrite-All =
    .example = De automatisering van een platformteam verleent toepassingsmachtigingen die in een ticket zijn goedgekeurd.
    .worst = Wie de app in handen heeft, geeft die zelf elke toepassingsmachtiging en wordt zo heer en meester over de tenant zonder dat iemand ja heeft gezegd.
    .ask = Wie keurt elke verlening goed, en kunnen mensen dit niet met de hand doen?
prose-RoleManagement-ReadWrite-Directory =
    .example = Een identiteitsprogramma geeft beheerdersrollen en trekt ze weer in, volgens een goedkeuringsproces.
    .worst = Wie de app in handen heeft, maakt van een eigen account een globale beheerder. Dan is niets in de tenant nog veilig.
    .ask = Waarom moet de app zelf beheerdersrollen uitdelen? Is lezen (RoleManagement.Read.Directory) genoeg?
prose-AuditLog-Read-All =
    .example = Een beveiligingssysteem verzamelt aanmeldingen en wijzigingen om alarm te kunnen slaan.
    .worst = De logboeken laten zien wanneer en waarvandaan mensen werken en welke accounts zich zonder tweede factor aanmelden.
    .ask = Welke logboeken haalt u op, hoelang bewaart u ze, en waar?
prose-Reports-Read-All =
    .example = Een licentieprogramma laat zien welke licenties niemand gebruikt.
    .worst = Met gebruikscijfers per persoon valt na te gaan hoeveel afzonderlijke medewerkers werken.
    .ask = Kunt u werken met de instelling die namen in de gebruiksrapporten verbergt?
prose-Organization-Read-All =
    .example = Een app toont de naam van uw bedrijf en controleert of de licentie die de app nodig heeft, er is.
    .worst = Licenties, domeinen en contactgegevens vertellen een aanvaller welke producten hij moet nabootsen.
    .ask = Hebt u dit blijvend nodig, of alleen bij het instellen?
prose-Device-Read-All =
    .example = Een inventarisprogramma laat zien welke apparaten van wie zijn.
    .worst = De lijst laat verouderde systemen zien, en wiens apparaat een aanval waard is.
    .ask = Welke velden bewaart u, en zijn beheerde apparaten genoeg?
prose-DeviceManagementManagedDevices-Read-All =
    .example = Een helpdeskprogramma toont tijdens een gesprek de toestand van iemands apparaat.
    .worst = Serienummers, geïnstalleerde apps en telefoonnummers van alle beheerde apparaten, ook privéapparaten, liggen bij de leverancier.
    .ask = Leest u ook privéapparaten (BYOD), en welke velden?
prose-People-Read =
    .example = Een mailassistent stelt de collega’s voor met wie iemand het meest werkt.
    .worst = Wie nauw met wie samenwerkt, is precies wat een oplichter moet weten om zich voor de juiste persoon uit te geven.
    .ask = Worden de voorstellen bewaard, of telkens opnieuw opgevraagd?
prose-Tasks-ReadWrite =
    .example = { $kind ->
            [application] Een workflowsysteem zet taken op ieders To Do-lijst.
           *[delegated] Een notitie-app zet taken op iemands To Do-lijst.
        }
    .worst = { $kind ->
            [application] Taken van iedereen worden gewijzigd of verwijderd, of gelezen met alles wat erin staat.
           *[delegated] Taken van die persoon worden gewijzigd of verwijderd, of gelezen met alles wat erin staat.
        }
    .ask = Leest u ook taken die uw app niet heeft aangemaakt?
prose-Presence-Read-All =
    .example = Een telefooncentrale laat zien of iemand vrij is voordat zij doorverbindt.
    .worst = Wekenlang vastgelegd wordt aanwezigheid een urenstaat van ieder mens.
    .ask = Wordt aanwezigheid bewaard, of alleen op dat moment getoond?
prose-IMAP-AccessAsUser-All =
    .example = Een ouder mailprogramma haalt mail op via IMAP, met een moderne aanmelding.
    .worst = Wie het token heeft, kopieert met gewone mailsoftware het hele postvak en kan het ook wissen.
    .ask = Waarom IMAP en niet Mail.Read? Wanneer stapt u over?
prose-SMTP-Send =
    .example = Een multifunctional of een ouder bedrijfssysteem verstuurt mail op naam van het account dat zich heeft aangemeld.
    .worst = Vanaf een echt adres van u gaat massaal mail met schadelijke links uit.
    .ask = Volstaat Mail.Send, of een connector voor het apparaat dat verstuurt?
prose-SecurityEvents-Read-All =
    .example = Een beveiligingscentrum brengt waarschuwingen van verschillende tenants op één scherm samen.
    .worst = Wie uw waarschuwingen leest, weet wat u hebt opgemerkt, en wat niet.
    .ask = Wie ziet onze waarschuwingen bij de leverancier, en hoelang worden ze bewaard?
prose-Policy-Read-All =
    .example = Een controleprogramma legt uw beveiligingsinstellingen naast een aanbevolen basislijn.
    .worst = De uitzonderingen in uw voorwaardelijke toegang zijn een lijst met deuren die niet op slot zijn.
    .ask = Is één controle genoeg, waarna we de toestemming intrekken?
prose-UserAuthenticationMethod-Read-All =
    .example = Een beveiligingsprogramma zoekt mensen die nog geen tweede factor hebben.
    .worst = De aanvaller leert wiens aanmelding alleen met een sms is beveiligd, en naar welk nummer die gaat.
    .ask = Hebt u de methoden van elke persoon nodig, of alleen het rapport wie er is geregistreerd?
