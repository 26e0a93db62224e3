# Wat machtigingen betekenen. Het eerste deel is de grammatica: zinnen waarin een
# naamwoord uit nouns.ftl past. Het tweede deel is met de hand geschreven voor losse
# machtigingen: de naam met koppeltekens in plaats van punten, met de soort erachter waar
# de soorten verschillen.
#
# Elke zin mag gebruiken: $name (de gepubliceerde naam), $kind (delegated of application),
# $extent (own, shared, all, selected, owned-by-app, installed), $noun en de andere vormen
# van het naamwoord.

### Grammatica

explain-object = { $extent ->
        [own] { $kind ->
            [application] { $noun } van iedereen in de organisatie
           *[delegated] { $noun } van de aangemelde persoon
        }
        [shared] { $kind ->
            [application] { $noun } van iedereen in de organisatie
           *[delegated] { $noun } van de aangemelde persoon
        }
        [all] { $noun-number ->
            [singular] { $noun }
            [partial] bepaalde { $noun }
           *[plural] alle { $noun }
        }
       *[other] { $noun }
    }
explain-limit = { $extent ->
        [shared] , ook wat anderen met die persoon delen
        [all] { $kind ->
            [application] { "" }
           *[delegated] , voor zover de aangemelde persoon dat mag
        }
        [selected] , beperkt tot wat voor de app is gekozen
        [owned-by-app] , beperkt tot wat de app zelf heeft gemaakt of bezit
        [installed] , alleen waar de app is geïnstalleerd
       *[own] { "" }
    }
explain-unattended = { $extent ->
        [all] { $kind ->
            [application] , zonder aangemelde persoon
           *[delegated] { "" }
        }
       *[other] { "" }
    }

explain-title-sign-in = Aanmelden en { explain-object } lezen
explain-title-keep-access = Toegang houden tot { explain-object }
explain-title-read-basic = Basisgegevens van { explain-object } lezen{ explain-limit }{ explain-unattended }
explain-title-read = { explain-object } lezen{ explain-limit }{ explain-unattended }
explain-title-create = { $noun } maken{ explain-limit }{ explain-unattended }
explain-title-read-write = { $noun-life ->
        [removable] { explain-object } lezen en verwijderen{ explain-limit }{ explain-unattended }
       *[full] { explain-object } lezen en wijzigen{ explain-limit }{ explain-unattended }
    }
explain-title-certain = Bepaalde acties op { explain-object }{ explain-limit }{ explain-unattended }
explain-title-send = { $kind ->
        [application] { $noun } versturen{ explain-limit }{ explain-unattended }
       *[delegated] { $noun } versturen namens de aangemelde persoon
    }
explain-title-manage = { explain-object } beheren{ explain-limit }{ explain-unattended }
explain-title-other = { $name }: { $noun }

explain-can-sign-in = De app kan mensen laten aanmelden en { explain-object } lezen.
explain-can-keep-access = De app houdt toegang tot { explain-object }, ook als de persoon er niet meer bij is.
explain-can-read-basic = De app kan alleen basisgegevens van { explain-object } lezen{ explain-limit }.
explain-can-read = De app kan { explain-object } lezen{ explain-limit }.
explain-can-create = De app kan { $noun } maken{ explain-limit }. Wat er al is, kan de app met alleen deze machtiging niet inzien.
explain-can-read-write = { $noun-life ->
        [fixed] De app kan { explain-object } lezen en wijzigen{ explain-limit }.
        [growing] De app kan { explain-object } lezen, maken en wijzigen{ explain-limit }.
        [removable] De app kan { explain-object } lezen en verwijderen{ explain-limit }.
       *[full] De app kan { explain-object } lezen, maken, wijzigen en verwijderen{ explain-limit }.
    }
explain-can-certain = De app kan bepaalde acties uitvoeren op { explain-object }{ explain-limit }. Welke dat zijn, zegt de gepubliceerde naam: { $name }. Scopeglass legt ze nog niet één voor één uit.
explain-can-send = { $kind ->
        [application] De app kan { $noun } versturen{ explain-limit }. Lezen kan niet met alleen deze machtiging.
       *[delegated] De app kan { $noun } versturen namens de aangemelde persoon. Lezen kan niet met alleen deze machtiging.
    }
explain-can-manage = De app kan { explain-object } beheren{ explain-limit }.
explain-can-other = Deze machtiging gaat over { $noun }. Wat ze precies toestaat, legt Scopeglass nog niet uit; ze is gepubliceerd als { $name }.

# $phrase: een van de zinnen hierboven
explain-with-noun-holds = { $phrase } Dat omvat: { $noun-holds }.
# $phrase: een van de zinnen hierboven
explain-with-noun-basics = { $phrase } Dat omvat: { $noun-basics }.
# $phrase: een van de zinnen hierboven
explain-with-noun-partial = { $phrase } Om welk deel het gaat, zegt de gepubliceerde naam: { $name }.

explain-no-noun =
    .title = { $name }
    .can-do = Voor deze machtiging heeft Scopeglass nog geen eigen uitleg. Ze is gepubliceerd als { $name }; lees tot die er is wat de uitgever erover zegt.
    .whose = { $kind ->
            [application] Mogelijk de hele organisatie, omdat de app handelt zonder dat er iemand is aangemeld.
           *[delegated] Hooguit waar de aangemelde persoon zelf bij mag.
        }

explain-whose-own = { $kind ->
        [application] Iedereen in de organisatie, niet alleen wie de app gebruikt, tenzij iets anders dat beperkt.
       *[delegated] Alleen wat van de aangemelde persoon zelf is. De app ziet hooguit wat die persoon mag zien.
    }
explain-whose-shared = { $kind ->
        [application] Iedereen in de organisatie, ook wat mensen met elkaar delen, tenzij iets anders dat beperkt.
       *[delegated] Wat van de aangemelde persoon zelf is, en wat anderen met die persoon delen of aan die persoon hebben gedelegeerd.
    }
explain-whose-all = { $kind ->
        [application] De hele organisatie. Geen rechten van een persoon houden de app tegen.
       *[delegated] Alles van deze soort in de organisatie waar de aangemelde persoon toegang toe heeft. Wat die persoon niet mag, mag de app ook niet; bij een beheerder blijft dan nog heel veel over.
    }
explain-whose-selected = Alleen wat voor deze app is gekozen. Zolang er niets is gekozen, komt de app nergens bij.
explain-whose-owned-by-app = Alleen wat deze app zelf heeft gemaakt of bezit.
explain-whose-installed = { $kind ->
        [application] Alleen het team, de chat, de groep of de vergadering waarin de app is geïnstalleerd. Vaak kunnen de verantwoordelijken daar zelf toestemming geven.
       *[delegated] Alleen het team, de chat, de groep of de vergadering waarin de app is geïnstalleerd, en daar alleen wat de aangemelde persoon mag zien.
    }

explain-presence = { $kind ->
        [application] Zonder dat er iemand is aangemeld, op elk moment van de dag.
       *[delegated] Alleen namens iemand die zich bij de app heeft aangemeld.
    }
explain-duration = { $kind ->
        [application] Zolang de toestemming geldt en de app een geldig geheim of certificaat heeft.
       *[delegated] Zolang de persoon de app gebruikt, en meestal nog ongeveer een uur daarna. Heeft de app ook offline_access, dan tot iemand de toegang intrekt.
    }

explain-not-change = Er kan niets mee worden gemaakt, gewijzigd of verwijderd.
explain-consent-admin = Standaard kan alleen een beheerder hiervoor toestemming geven.
explain-consent-person = Standaard kunnen mensen hier zelf toestemming voor geven; uiteindelijk beslist het toestemmingsbeleid van de tenant.

### Met de hand: aanmelden

explain-offline_access =
    .title = Toegang houden als de persoon er niet meer bij is
    .can-do = De app krijgt een vernieuwingstoken. Daarmee kan de app steeds opnieuw toegangstokens ophalen terwijl de persoon er niet is, voor alle gedelegeerde machtigingen die de app heeft.
    .whose = Geen eigen gegevens: dit verlengt wat de andere gedelegeerde machtigingen van de app voor deze persoon toestaan.
    .presence = De persoon meldt zich één keer aan; daarna kan de app namens die persoon werken, ook bij afwezigheid.
    .duration = Tot iemand de toegang intrekt, bijvoorbeeld door de sessies van de persoon in te trekken, het account te blokkeren of de toestemming terug te nemen. Een vernieuwingstoken dat 90 dagen niet wordt gebruikt verloopt; elk gebruik vernieuwt het.
not-offline_access = Op zichzelf geeft dit nergens toegang toe: zonder andere machtigingen is er niets om toegang toe te houden.
not-offline_access-2 = Het maakt de app niet zelfstandig: elke toegang blijft binnen de rechten van de persoon die zich heeft aangemeld.

explain-openid =
    .title = Mensen laten aanmelden
    .can-do = Mensen kunnen zich bij de app aanmelden met hun werkaccount. De app krijgt een ID-token met een id waaraan de app de persoon later weer herkent.
    .whose = Alleen de persoon die zich aanmeldt.
    .presence = Alleen bij het aanmelden, met de persoon erbij.
    .duration = Het ID-token vertelt wie zich op dat moment aanmeldde; daarna geeft het geen toegang tot gegevens.
not-openid = Het geeft geen toegang tot e-mail, agenda, bestanden of de directory.
not-openid-2 = Naam en e-mailadres komen pas mee met profile en email.

explain-profile =
    .title = Bij het aanmelden de naam van de persoon te weten komen
    .can-do = Het ID-token vermeldt dan ook de naam, de aanmeldnaam en de object-id van de persoon in de directory.
    .whose = Alleen de persoon die zich aanmeldt.
    .presence = Alleen bij het aanmelden, met de persoon erbij.
    .duration = De app krijgt het bij elke aanmelding opnieuw te weten en kan dat bewaren.
not-profile = Het geeft geen toegang tot het profiel in de directory: voor telefoonnummer, functie en leidinggevende is User.Read nodig.

explain-email =
    .title = Bij het aanmelden het e-mailadres van de persoon te weten komen
    .can-do = Het ID-token vermeldt dan ook het e-mailadres van de persoon, als het account er een heeft.
    .whose = Alleen de persoon die zich aanmeldt.
    .presence = Alleen bij het aanmelden, met de persoon erbij.
    .duration = De app krijgt het bij elke aanmelding opnieuw te weten en kan dat bewaren.
not-email = Het geeft geen toegang tot het postvak: er kan geen bericht mee worden gelezen of verstuurd.
note-email = Het adres bewijst niet zeker wie iemand is. Een app die mensen op hun adres binnenlaat, is te misleiden.

explain-User-Read =
    .title = Mensen laten aanmelden en hun eigen profiel lezen
    .can-do = Mensen kunnen zich bij de app aanmelden, en de app kan hun eigen profiel lezen: naam, functie, afdeling, telefoonnummers, foto, directe medewerkers en de groepen waar ze in zitten, en daarnaast enkele basisgegevens van de organisatie.
    .whose = Alleen het profiel van de persoon die zich heeft aangemeld.
not-User-Read = Het geeft geen toegang tot profielen van anderen; daarvoor is User.ReadBasic.All of User.Read.All nodig.
not-User-Read-2 = Het geeft geen toegang tot e-mail, agenda’s, contactpersonen of bestanden.

### Met de hand: personen en groepen

not-User-Read-All = Het geeft geen toegang tot iemands e-mail, agenda, contactpersonen of bestanden.
not-User-Read-All-2 = Wachtwoorden en het tijdstip van de laatste aanmelding staan er niet bij.
note-User-Read-All-delegated = In de meeste organisaties mag iedereen collega’s opzoeken. Ook als er geen beheerder is aangemeld, kan de app dus vrijwel de hele lijst van mensen lezen.

explain-User-ReadBasic-All-delegated =
    .title = Mensen opzoeken: namen, adressen en foto’s
    .can-do = De app kan een lijst van iedereen in de organisatie opvragen en van ieder enkele gegevens lezen: naam, e-mailadres, foto en id’s. Het profiel van de aangemelde persoon zelf is helemaal te lezen.
explain-User-ReadBasic-All-application =
    .title = Mensen opzoeken: namen, adressen en foto’s, zonder aangemelde persoon
    .can-do = De app kan een lijst van iedereen in de organisatie opvragen en van ieder enkele gegevens lezen: naam, e-mailadres, foto en id’s.
not-User-ReadBasic-All = Telefoonnummer, functie, afdeling en leidinggevende van anderen staan er niet bij.

explain-Group-Read-All-delegated =
    .title = Groepen lezen en wat erin staat, voor zover de aangemelde persoon dat mag
    .can-do = De app kan alle groepen lezen en zien wie erin zitten. Van groepen waar de aangemelde persoon toegang toe heeft, kan de app ook de inhoud lezen: gesprekken, agenda’s, bestanden, Planner-taken en berichten in teamkanalen.
    .whose = Namen en leden van alle groepen die de persoon mag opzoeken; de inhoud alleen van groepen die voor deze persoon openstaan.
explain-Group-Read-All-application =
    .title = Alle groepen met hun gesprekken en kanaalberichten lezen, zonder aangemelde persoon
    .can-do = De app kan alle groepen lezen en zien wie erin zitten, en ook de mailgesprekken van de groepen, berichten in teamkanalen en afzonderlijke bestanden van de groepen lezen.
    .whose = Elke groep en elk team in de organisatie, ook de besloten.
not-Group-Read-All = Over de leden komt de app niet meer te weten dan dat ze erbij horen: namen en adressen kunnen ontbreken als de app niet ook gebruikersprofielen mag lezen.
not-Group-Read-All-2 = Wie er in groepen met verborgen lidmaatschap zitten, blijft verborgen; daarvoor is Member.Read.Hidden nodig.
note-Group-Read-All = De naam belooft alleen een lijst van groepen, maar het bereik omvat ook wat mensen daarin schrijven. Zijn de lijst en de leden genoeg, dan volstaat GroupMember.Read.All, dat veel minder prijsgeeft.

explain-GroupMember-Read-All-delegated =
    .title = Groepen lezen en wie erin zitten, voor zover de aangemelde persoon dat mag
    .can-do = De app kan een lijst van groepen opvragen, hun basisgegevens zoals naam en omschrijving lezen, en zien wie de leden en eigenaren zijn.
explain-GroupMember-Read-All-application =
    .title = Alle groepen lezen en wie erin zitten, zonder aangemelde persoon
    .can-do = De app kan een lijst van alle groepen opvragen, hun basisgegevens zoals naam en omschrijving lezen, en zien wie de leden en eigenaren zijn.
not-GroupMember-Read-All = De inhoud van de groepen blijft buiten bereik: geen gesprekken, bestanden, agenda’s of kanaalberichten.
not-GroupMember-Read-All-2 = Wie er in groepen met verborgen lidmaatschap zitten, blijft verborgen; daarvoor is Member.Read.Hidden nodig.

explain-Directory-Read-All-delegated =
    .title = De directory lezen, voor zover de aangemelde persoon dat mag
    .can-do = De app kan bijna alles in de directory lezen: profielen van mensen, groepen en hun leden, apps en wat die mogen, beheerdersrollen en wie ze heeft, apparaten, licenties, domeinen en instellingen van de organisatie.
explain-Directory-Read-All-application =
    .title = De hele directory lezen, zonder aangemelde persoon
    .can-do = De app kan bijna alles in de directory lezen: profielen van mensen, groepen en hun leden, apps en wat die mogen, beheerdersrollen en wie ze heeft, apparaten, licenties, domeinen en instellingen van de organisatie.
not-Directory-Read-All = Het geeft geen toegang tot e-mail, agenda’s, bestanden of chats.
not-Directory-Read-All-2 = Wachtwoorden en geheimen van apps staan er niet in, en ook niet wie zich wanneer heeft aangemeld.
note-Directory-Read-All = Wie een aanval voorbereidt, begint met zo’n plattegrond van mensen, rollen en apps. Een beperktere machtiging is bijna altijd genoeg.

explain-Directory-AccessAsUser-All =
    .title = In de directory alles doen wat de aangemelde persoon mag
    .can-do = De app kan in de directory alles lezen en wijzigen wat de aangemelde persoon ook kan: mensen, groepen, apps, rollen en instellingen.
    .whose = Alles waar de rechten van de aangemelde persoon bij reiken. Bij een beheerder kan dat de hele directory zijn, met de rollen erbij.

### Met de hand: postvak

not-Calendars-Read-delegated = Het geeft geen toegang tot agenda’s van anderen, ook niet als die met deze persoon zijn gedeeld; daarvoor is Calendars.Read.Shared nodig.
not-Calendars-Read-application = Het geeft geen toegang tot e-mail, contactpersonen of taken.
note-Calendars-Read = Volgens de gepubliceerde gegevens kan de app er ook uitnodigingen mee doorsturen naar anderen.
note-Calendars-Read-delegated = Ook de agenda’s van Microsoft 365-groepen die voor deze persoon openstaan, vallen eronder.

not-Calendars-ReadBasic = De tekst van een afspraak, de bijlagen en extra gegevens van andere apps blijven buiten bereik.
not-Calendars-ReadBasic-delegated = Het geeft geen toegang tot agenda’s van anderen, ook niet als die met deze persoon zijn gedeeld.

not-Calendars-ReadWrite-delegated = Het geeft geen toegang tot agenda’s van anderen, ook niet als die met deze persoon zijn gedeeld; daarvoor is Calendars.ReadWrite.Shared nodig.
not-Calendars-ReadWrite-application = Het geeft geen toegang tot e-mail, contactpersonen of taken.
note-Calendars-ReadWrite = Maakt of wijzigt de app een afspraak met genodigden, dan krijgen zij daar bericht van uit naam van de eigenaar van de agenda.

about-calendar-events = In onderwerp en tekst kan van alles staan: inbelcodes, gezondheid, namen van klanten.
about-calendar-events-application = Exchange kan een app tot gekozen postvakken beperken: met RBAC for Applications wordt het recht in Exchange toegekend in plaats van hier. Toestemming die hier ook nog wordt gegeven, reikt weer tot elk postvak, tenzij een ouder toegangsbeleid voor toepassingen dat beperkt.

not-Contacts-Read-delegated = Het geeft geen toegang tot de adreslijst van de organisatie of tot contactpersonen van anderen, ook niet als die zijn gedeeld.
not-Contacts-Read-application = Het geeft geen toegang tot de adreslijst van de organisatie; die hoort bij de directory.
note-Contacts-Read-application = In hun postvak bewaren mensen ook contacten uit hun privéleven: familie, artsen, vrienden. Die hebben met de organisatie niets te maken, en niemand heeft het hun gevraagd.
about-contacts-application = Exchange kan een app tot gekozen postvakken beperken: met RBAC for Applications wordt het recht in Exchange toegekend in plaats van hier. Toestemming die hier ook nog wordt gegeven, reikt weer tot elk postvak, tenzij een ouder toegangsbeleid voor toepassingen dat beperkt.

not-Mail-Read-delegated = Het geeft geen toegang tot gedeelde postvakken of e-mail van anderen; daarvoor is Mail.Read.Shared nodig.
not-Mail-Read = De app kan er geen e-mail mee versturen.
not-Mail-Read-2 = Het geeft geen toegang tot het onlinearchief.
note-Mail-Read = In e-mail staan ook aanmeldcodes en koppelingen om wachtwoorden opnieuw in te stellen. Wie meeleest, kan vaak accounts elders overnemen.

not-Mail-ReadBasic = De tekst van een bericht, de voorvertoning ervan en de bijlagen blijven buiten bereik.
note-Mail-ReadBasic = Wie aan wie schrijft, wanneer en waarover, zegt vaak al genoeg.
not-Mail-ReadBasic-All = De tekst van een bericht, de voorvertoning ervan en de bijlagen blijven buiten bereik.
note-Mail-ReadBasic-All = Wie aan wie schrijft, wanneer en waarover, zegt vaak al genoeg.

explain-Mail-Send-delegated =
    .title = E-mail versturen als de aangemelde persoon
    .can-do = De app kan e-mail versturen die uit het postvak van de aangemelde persoon komt, naar iedereen binnen en buiten de organisatie.
    .whose = Alleen op naam van de aangemelde persoon zelf.
explain-Mail-Send-application =
    .title = E-mail versturen als wie dan ook in de organisatie
    .can-do = De app kan e-mail versturen die uit elk postvak van de organisatie komt, naar iedereen daarbinnen en daarbuiten.
    .whose = Op naam van elke persoon en elk gedeeld postvak in de organisatie, tenzij iets anders dat beperkt.
explain-Mail-Send-Shared =
    .title = E-mail versturen als de aangemelde persoon en namens anderen
    .can-do = De app kan e-mail versturen die uit het postvak van de aangemelde persoon komt, en uit postvakken van anderen waarvoor die persoon mag versturen.
    .whose = Op naam van de aangemelde persoon en van ieder die deze persoon het recht heeft gegeven om te versturen.
not-Mail-Send = De app kan er geen e-mail mee lezen, ook geen antwoorden op eigen berichten.
not-Mail-Send-delegated = De app kan er geen e-mail mee versturen namens anderen of vanuit gedeelde postvakken; daarvoor is Mail.Send.Shared nodig.
note-Mail-Send = Zo’n bericht is technisch in alle opzichten echt. De app kan er ook voor kiezen het niet in Verzonden items te bewaren.

about-mail-application = Exchange kan een app tot gekozen postvakken beperken: met RBAC for Applications wordt het recht in Exchange toegekend in plaats van hier. Toestemming die hier ook nog wordt gegeven, reikt weer tot elk postvak, tenzij een ouder toegangsbeleid voor toepassingen dat beperkt.
about-mailbox-settings-application = Exchange kan een app tot gekozen postvakken beperken: met RBAC for Applications wordt het recht in Exchange toegekend in plaats van hier. Toestemming die hier ook nog wordt gegeven, reikt weer tot elk postvak, tenzij een ouder toegangsbeleid voor toepassingen dat beperkt.

### Met de hand: bestanden en sites

explain-Files-Read-All-delegated =
    .title = Alle bestanden lezen die de aangemelde persoon kan openen
    .can-do = De app kan elk bestand opvragen, doorzoeken en downloaden dat de aangemelde persoon kan openen: in de eigen OneDrive, door anderen gedeeld, en in SharePoint-sites en teams.
    .whose = Alles wat de aangemelde persoon kan openen, van wie het ook is. Dat is vaak meer dan die persoon zelf weet.
explain-Files-Read-All-application =
    .title = Alle bestanden in de organisatie lezen
    .can-do = De app kan elk bestand in elke OneDrive, elke SharePoint-site en elk team opvragen en downloaden, ook eerdere versies.
    .whose = De OneDrive van iedereen en alle sites van de organisatie, ook de besloten.
not-Files-Read-All = Het gaat om bestanden, niet om de lijsten en pagina’s van sites; daarvoor is Sites.Read.All nodig.
note-Files-Read-All-application = Zijn enkele sites genoeg, dan geeft Sites.Selected alleen toegang tot de sites die een beheerder aanwijst.

explain-Sites-Selected-delegated =
    .title = Werken in afzonderlijke SharePoint-sites die een beheerder aanwijst
    .can-do = Op zichzelf geeft dit nergens toegang toe. Een beheerder geeft de app daarna per site het recht te lezen, te schrijven of volledig te beheren; daar mag de app dat, voor zover de aangemelde persoon het ook mag.
    .whose = Alleen de aangewezen sites, en daarin alleen waar de aangemelde persoon toegang toe heeft.
explain-Sites-Selected-application =
    .title = Werken in afzonderlijke SharePoint-sites die een beheerder aanwijst, zonder aangemelde persoon
    .can-do = Op zichzelf geeft dit nergens toegang toe. Een beheerder geeft de app daarna per site het recht te lezen, te schrijven of volledig te beheren; daar mag de app dat zonder dat er iemand is aangemeld.
    .whose = Alleen de aangewezen sites, maar die wel helemaal.
not-Sites-Selected = Andere sites en ieders OneDrive blijven buiten bereik, tenzij ze zijn aangewezen.
note-Sites-Selected = Waar de app werkelijk bij kan, staat bij elke site vastgelegd en niet hier. Vraag om welke sites het gaat, en met welke rol.

explain-Files-SelectedOperations-Selected-delegated =
    .title = Werken met afzonderlijke bestanden die voor de app zijn aangewezen
    .can-do = Op zichzelf geeft dit nergens toegang toe. Een verantwoordelijke geeft de app daarna een rol op afzonderlijke bestanden; daar kan de app doen wat de rol toestaat, voor zover de aangemelde persoon het ook mag.
    .whose = Alleen wat is aangewezen, en daarin alleen waar de aangemelde persoon toegang toe heeft.
explain-Files-SelectedOperations-Selected-application =
    .title = Werken met afzonderlijke bestanden die voor de app zijn aangewezen, zonder aangemelde persoon
    .can-do = Op zichzelf geeft dit nergens toegang toe. Een verantwoordelijke geeft de app daarna een rol op afzonderlijke bestanden; daar kan de app doen wat de rol toestaat, zonder dat er iemand is aangemeld.
    .whose = Alleen wat is aangewezen.

explain-Lists-SelectedOperations-Selected-delegated =
    .title = Werken in afzonderlijke SharePoint-lijsten die voor de app zijn aangewezen
    .can-do = Op zichzelf geeft dit nergens toegang toe. Een verantwoordelijke geeft de app daarna een rol op afzonderlijke lijsten; daar kan de app doen wat de rol toestaat, voor zover de aangemelde persoon het ook mag.
    .whose = Alleen wat is aangewezen, en daarin alleen waar de aangemelde persoon toegang toe heeft.
explain-Lists-SelectedOperations-Selected-application =
    .title = Werken in afzonderlijke SharePoint-lijsten die voor de app zijn aangewezen, zonder aangemelde persoon
    .can-do = Op zichzelf geeft dit nergens toegang toe. Een verantwoordelijke geeft de app daarna een rol op afzonderlijke lijsten; daar kan de app doen wat de rol toestaat, zonder dat er iemand is aangemeld.
    .whose = Alleen wat is aangewezen.

explain-ListItems-SelectedOperations-Selected-delegated =
    .title = Werken met afzonderlijke items van SharePoint-lijsten die voor de app zijn aangewezen
    .can-do = Op zichzelf geeft dit nergens toegang toe. Een verantwoordelijke geeft de app daarna een rol op afzonderlijke lijstitems, bestanden of mappen; daar kan de app doen wat de rol toestaat, voor zover de aangemelde persoon het ook mag.
    .whose = Alleen wat is aangewezen, en daarin alleen waar de aangemelde persoon toegang toe heeft.
explain-ListItems-SelectedOperations-Selected-application =
    .title = Werken met afzonderlijke items van SharePoint-lijsten die voor de app zijn aangewezen, zonder aangemelde persoon
    .can-do = Op zichzelf geeft dit nergens toegang toe. Een verantwoordelijke geeft de app daarna een rol op afzonderlijke lijstitems, bestanden of mappen; daar kan de app doen wat de rol toestaat, zonder dat er iemand is aangemeld.
    .whose = Alleen wat is aangewezen.

### Met de hand: namen die minder betekenen dan hun naamwoord

explain-Policy-ReadWrite-AccessReview =
    .title = Het standaardbeleid voor toegangsbeoordelingen lezen en wijzigen
    .can-do = De app kan het beleid lezen en wijzigen dat standaard voor toegangsbeoordelingen geldt.

explain-ProgramControl-Read-All =
    .title = Programma’s van toegangsbeoordelingen lezen
    .can-do = De app kan de programma’s lezen die toegangsbeoordelingen bundelen, met de bijbehorende controles.

explain-ProgramControl-ReadWrite-All =
    .title = Programma’s van toegangsbeoordelingen lezen en wijzigen
    .can-do = De app kan de programma’s lezen en wijzigen die toegangsbeoordelingen bundelen, met de bijbehorende controles.

explain-BookingsAppointment-ReadWrite-All =
    .title = Afspraken in Bookings lezen en wijzigen
    .can-do = De app kan afspraken in Bookings lezen, maken, wijzigen en verwijderen, met de klanten erbij.

explain-SchedulePermissions-ReadWrite-All =
    .title = Lezen en wijzigen wie wat met dienstroosters mag
    .can-do = De app kan lezen en wijzigen welke rechten mensen op dienstroosters hebben.
