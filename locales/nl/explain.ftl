# Wat machtigingen betekenen. Het eerste deel is de grammatica: zinnen waarin een
# naamwoord uit nouns.ftl past. Het tweede deel is met de hand geschreven voor losse
# machtigingen: de naam met koppeltekens in plaats van punten, met de soort erachter waar
# de soorten verschillen.
#
# Elke zin mag gebruiken: $name (de gepubliceerde naam), $kind (delegated of application),
# $extent (own, shared, all, selected, owned-by-app, installed), $verb (het werkwoord van
# de gepubliceerde naam, zoals read-write-and-consent), $place (waar, volgens de naam:
# chat, team, user, group), $noun en de andere vormen van het naamwoord.

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
        [addable] { explain-object } lezen en nieuwe maken{ explain-limit }{ explain-unattended }
        [replaceable] { explain-object } lezen, maken en verwijderen{ explain-limit }{ explain-unattended }
        [removable] { explain-object } lezen en verwijderen{ explain-limit }{ explain-unattended }
        [special] { explain-object } lezen en { $noun-writes }{ explain-limit }{ explain-unattended }
       *[full] { explain-object } lezen en wijzigen{ explain-limit }{ explain-unattended }
    }
explain-title-delete = { explain-object } verwijderen{ explain-limit }{ explain-unattended }
explain-title-remove = { explain-object } beëindigen{ explain-limit }{ explain-unattended }
explain-title-delete-restore = { explain-object } verwijderen en terughalen{ explain-limit }{ explain-unattended }
explain-title-manage-deletion = { explain-title-delete-restore }
explain-title-enable-disable = { explain-object } in- en uitschakelen{ explain-limit }{ explain-unattended }
explain-title-update-sponsors = Sponsors van { explain-object } aanwijzen{ explain-limit }{ explain-unattended }
explain-title-export = { explain-object } exporteren{ explain-limit }{ explain-unattended }
explain-title-read-anonymous = { explain-object } lezen zonder namen{ explain-limit }{ explain-unattended }
explain-title-send = { $kind ->
        [application] { $noun } versturen{ explain-limit }{ explain-unattended }
       *[delegated] { $noun } versturen namens de aangemelde persoon
    }
explain-title-manage = { explain-object } beheren{ explain-limit }{ explain-unattended }

explain-can-sign-in = De app kan mensen laten aanmelden en { explain-object } lezen.
explain-can-keep-access = De app houdt toegang tot { explain-object }, ook als de persoon er niet meer bij is.
explain-can-read-basic = De app kan alleen basisgegevens van { explain-object } lezen{ explain-limit }.
explain-can-read = De app kan { explain-object } lezen{ explain-limit }.
explain-can-create = De app kan { $noun } maken{ explain-limit }. Wat er al is, kan de app met alleen deze machtiging niet inzien.
explain-can-read-write = { $noun-life ->
        [fixed] De app kan { explain-object } lezen en wijzigen{ explain-limit }.
        [growing] De app kan { explain-object } lezen, maken en wijzigen{ explain-limit }.
        [addable] De app kan { explain-object } lezen en nieuwe maken{ explain-limit }.
        [replaceable] De app kan { explain-object } lezen, maken en verwijderen{ explain-limit }.
        [reducible] De app kan { explain-object } lezen, wijzigen en verwijderen{ explain-limit }.
        [removable] De app kan { explain-object } lezen en verwijderen{ explain-limit }.
       *[full] De app kan { explain-object } lezen, maken, wijzigen en verwijderen{ explain-limit }.
    }
explain-can-delete = De app kan { explain-object } verwijderen{ explain-limit }. Lezen of wijzigen kan niet met alleen deze machtiging.
explain-can-remove = De app kan { explain-object } beëindigen{ explain-limit }. Lezen of nieuwe maken kan niet met alleen deze machtiging.
explain-can-delete-restore = De app kan { explain-object } verwijderen en weer terughalen{ explain-limit }. Lezen of wijzigen kan niet met alleen deze machtiging.
explain-can-manage-deletion = { explain-can-delete-restore }
explain-can-enable-disable = De app kan { explain-object } in- en uitschakelen{ explain-limit }. Lezen of iets anders eraan wijzigen kan niet met alleen deze machtiging.
explain-can-update-sponsors = De app kan sponsors van { explain-object } aanwijzen en verwijderen{ explain-limit }. Sponsors zijn de mensen die voor een agent verantwoordelijk zijn.
explain-can-export = De app kan { explain-object } exporteren{ explain-limit }.
explain-can-read-anonymous = De app kan { explain-object } lezen{ explain-limit }, zonder de namen van de mensen.
explain-can-send = { $kind ->
        [application] De app kan { $noun } versturen{ explain-limit }. Lezen kan niet met alleen deze machtiging.
       *[delegated] De app kan { $noun } versturen namens de aangemelde persoon. Lezen kan niet met alleen deze machtiging.
    }
explain-can-manage = De app kan { explain-object } beheren{ explain-limit }.

# $phrase: een van de zinnen hierboven
explain-with-noun-holds = { $phrase } Dat omvat: { $noun-holds }.
# $phrase: een van de zinnen hierboven
explain-with-noun-basics = { $phrase } Dat omvat: { $noun-basics }.
# $phrase: een van de zinnen hierboven
explain-with-noun-writes = { $phrase } Ook kan de app { $noun-writes }.
# Voor een machtiging die nog geen eigen woorden heeft.
explain-unexplained =
    .title = { $name }
    .can-do = Voor deze machtiging heeft Scopeglass geen eigen uitleg. Ze is gepubliceerd als { $name }; lees tot die er is wat de uitgever erover zegt.
    .whose = { $kind ->
            [application] Mogelijk de hele organisatie, omdat de app handelt zonder dat er iemand is aangemeld.
           *[delegated] Hooguit waar de aangemelde persoon zelf bij mag.
        }

# Voor een machtiging die alleen de tenant kent: de woorden van de uitgever zelf.
# $title, $text: wat de tenant erover zegt, in welke taal dan ook
explain-tenant-text =
    .title = { $title }
    .can-do = De uitgever zegt: “{ $text }”
    .note = Deze tekst is van de uitgever en komt uit de tenant. Scopeglass heeft voor deze machtiging geen eigen uitleg en heeft niet gecontroleerd wat er staat.

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
explain-whose-installed = { $place ->
        [where-installed] Elke chat waarin de app is geïnstalleerd. Een beheerder geeft één keer toestemming voor allemaal.
        [user] Alleen de persoon voor wie de app is geïnstalleerd.
        [group] { $kind ->
            [application] Alleen het team waarin de app is geïnstalleerd.
           *[delegated] Alleen het team waarin de app is geïnstalleerd, en daar alleen wat de aangemelde persoon mag zien.
        }
       *[chat] { $kind ->
            [application] Alleen de chat of vergadering waarin de app is geïnstalleerd.
           *[delegated] Alleen de chat of vergadering waarin de app is geïnstalleerd, en daar alleen wat de aangemelde persoon mag zien.
        }
    }

explain-presence = { $kind ->
        [application] Zonder dat er iemand is aangemeld, op elk moment van de dag.
       *[delegated] Alleen namens iemand die zich bij de app heeft aangemeld.
    }
explain-duration = { $kind ->
        [application] Zolang de toestemming geldt en de app kan aantonen wie hij is: met een geheim of certificaat, een beheerde identiteit of een vertrouwde externe identiteit.
       *[delegated] Zolang de persoon de app gebruikt, en meestal nog ongeveer een uur daarna. Heeft de app ook offline_access, dan tot iemand de toegang intrekt.
    }

explain-not-change = Er kan niets mee worden gemaakt, gewijzigd of verwijderd.
# Staat in plaats van de zin hierboven waar de gepubliceerde feiten die tegenspreken.
explain-also-changes = De naam belooft alleen lezen, maar de gepubliceerde feiten van Microsoft noemen er ook aanroepen bij die iets wijzigen. Dat kan een fout in de feiten zijn; houd er rekening mee tot de leverancier het heeft uitgesloten.
explain-no-calls = De gepubliceerde feiten van Microsoft noemen er geen aanroep bij. Wat hier staat, volgt de naam en wat van verwante machtigingen bekend is.
explain-no-writing-calls = De gepubliceerde feiten van Microsoft noemen er alleen aanroepen bij die lezen. Wat hier over wijzigen staat, volgt de naam.
explain-no-id = Microsoft publiceert er in deze vorm geen ID voor. De registratie of het manifest van een app kan er dus niet om vragen.
explain-meeting-policy = Teams vereist bovendien een toegangsbeleid voor toepassingen: zonder beleid dat de app en de betrokken mensen noemt, komt de app bij geen enkele vergadering.
explain-consent-admin = Standaard kan alleen een beheerder hiervoor toestemming geven.
explain-consent-person = Standaard kunnen mensen hier zelf toestemming voor geven; uiteindelijk beslist het toestemmingsbeleid van de tenant.
explain-consent-installed = { $place ->
        [group] Een eigenaar van het team kan hier toestemming voor geven bij het toevoegen van de app, waar Teams en de instellingen van de tenant dat toelaten. Toestemming van een beheerder voor de hele organisatie is daarvoor niet nodig.
        [user] De persoon zelf kan hier toestemming voor geven bij het installeren van de app, waar Teams en de instellingen van de tenant dat toelaten. Toestemming van een beheerder voor de hele organisatie is daarvoor niet nodig.
       *[chat] Iemand in de chat of vergadering kan hier toestemming voor geven bij het toevoegen van de app, waar Teams en de instellingen van de tenant dat toelaten. Toestemming van een beheerder voor de hele organisatie is daarvoor niet nodig.
    }

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
explain-Group-ReadWrite-All-delegated =
    .title = Groepen en wat erin staat lezen en wijzigen, voor zover de aangemelde persoon dat mag
    .can-do = De app kan groepen lezen, maken, wijzigen en verwijderen, en leden en eigenaren toevoegen of verwijderen. In groepen waar de aangemelde persoon toegang toe heeft, kan de app ook de inhoud lezen en wijzigen: gesprekken, agenda’s, bestanden, Planner-taken en berichten in teamkanalen.
    .whose = Alle groepen waarop de aangemelde persoon rechten heeft; inhoud alleen van groepen die voor die persoon openstaan.
explain-Group-ReadWrite-All-application =
    .title = Alle groepen en wat erin staat lezen en wijzigen, zonder aangemelde persoon
    .can-do = De app kan alle groepen lezen, maken, wijzigen en verwijderen, leden en eigenaren toevoegen of verwijderen, en gesprekken, agenda’s en andere inhoud van de groepen lezen en wijzigen.
    .whose = Elke groep en elk team in de organisatie, ook de besloten.
note-Group-ReadWrite-All = Groepen beslissen over toegang tot bestanden, apps en licenties. Wie een lid toevoegt, geeft dat allemaal; alleen groepen waaraan beheerdersrollen kunnen worden toegewezen, zijn daartegen beschermd.

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
note-Calendars-Read = Volgens de gepubliceerde feiten kan de app er ook uitnodigingen mee doorsturen naar anderen.
note-Calendars-Read-delegated = Ook de agenda’s van Microsoft 365-groepen die voor deze persoon openstaan, vallen eronder.

not-Calendars-ReadBasic = De tekst van een afspraak, de bijlagen en extra gegevens van andere apps blijven buiten bereik.
not-Calendars-ReadBasic-delegated = Het geeft geen toegang tot agenda’s van anderen, ook niet als die met deze persoon zijn gedeeld.

not-Calendars-ReadWrite-delegated = Het geeft geen toegang tot agenda’s van anderen, ook niet als die met deze persoon zijn gedeeld; daarvoor is Calendars.ReadWrite.Shared nodig.
not-Calendars-ReadWrite-application = Het geeft geen toegang tot e-mail, contactpersonen of taken.
note-Calendars-ReadWrite = Maakt of wijzigt de app een afspraak met genodigden, dan krijgen zij daar bericht van uit naam van de eigenaar van de agenda.

about-calendar-events = { $verb ->
        [read-basic] In een onderwerp kan van alles staan: gezondheid, namen van klanten, plannen.
       *[other] In onderwerp en tekst kan van alles staan: inbelcodes, gezondheid, namen van klanten.
    }
about-calendar-events-application = Exchange kan een app tot gekozen postvakken beperken: met RBAC for Applications wordt het recht in Exchange toegekend in plaats van in Entra ID. Toestemming die ook nog in Entra ID wordt gegeven, reikt weer tot elk postvak, tenzij een ouder toegangsbeleid voor toepassingen dat beperkt.

not-Contacts-Read-delegated = Het geeft geen toegang tot de adreslijst van de organisatie of tot contactpersonen van anderen, ook niet als die zijn gedeeld.
not-Contacts-Read-application = Het geeft geen toegang tot de adreslijst van de organisatie; die hoort bij de directory.
note-Contacts-Read-application = In hun postvak bewaren mensen ook contacten uit hun privéleven: familie, artsen, vrienden. Die hebben met de organisatie niets te maken, en niemand heeft het hun gevraagd.
about-contacts-application = Exchange kan een app tot gekozen postvakken beperken: met RBAC for Applications wordt het recht in Exchange toegekend in plaats van in Entra ID. Toestemming die ook nog in Entra ID wordt gegeven, reikt weer tot elk postvak, tenzij een ouder toegangsbeleid voor toepassingen dat beperkt.

not-Mail-Read-delegated = Het geeft geen toegang tot gedeelde postvakken of e-mail van anderen; daarvoor is Mail.Read.Shared nodig.
not-Mail-Read = De app kan er geen e-mail mee versturen.
not-Mail-Read-2 = Het geeft geen toegang tot het onlinearchief.
note-Mail-Read = In e-mail staan ook aanmeldcodes en links om wachtwoorden opnieuw in te stellen. Wie meeleest, kan vaak accounts elders overnemen.

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

about-mail-application = Exchange kan een app tot gekozen postvakken beperken: met RBAC for Applications wordt het recht in Exchange toegekend in plaats van in Entra ID. Toestemming die ook nog in Entra ID wordt gegeven, reikt weer tot elk postvak, tenzij een ouder toegangsbeleid voor toepassingen dat beperkt.
about-mailbox-settings-application = Exchange kan een app tot gekozen postvakken beperken: met RBAC for Applications wordt het recht in Exchange toegekend in plaats van in Entra ID. Toestemming die ook nog in Entra ID wordt gegeven, reikt weer tot elk postvak, tenzij een ouder toegangsbeleid voor toepassingen dat beperkt.

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
    .can-do = De app kan de programma’s lezen, maken, wijzigen en verwijderen die toegangsbeoordelingen bundelen, met de bijbehorende controles.

explain-BookingsAppointment-ReadWrite-All =
    .title = Afspraken in Bookings lezen en wijzigen
    .can-do = De app kan afspraken in Bookings lezen, maken, wijzigen en verwijderen, met de klanten erbij.

explain-SchedulePermissions-ReadWrite-All =
    .title = Lezen en wijzigen wie wat met dienstroosters mag
    .can-do = De app kan lezen en wijzigen welke rechten mensen op dienstroosters hebben.

### Met de hand: Teams-apps, waar één tekst voor de hele familie geldt
# $verb: read, read-write, read-write-and-consent of manage

explain-family-TeamsAppInstallation-apps = { $extent ->
        [owned-by-app] zichzelf
        [selected] door een beheerder voor de app gekozen Teams-apps
       *[other] Teams-apps
    }
explain-family-TeamsAppInstallation-place = { $place ->
        [chat] { $kind ->
            [application] in { $extent ->
                [installed] de chat waarin de app is geïnstalleerd
               *[other] elke chat
            }
           *[delegated] in chats van de aangemelde persoon
        }
        [team] { $kind ->
            [application] in elk team
           *[delegated] in teams waar de aangemelde persoon toegang toe heeft
        }
        [group] in het team waarin de app is geïnstalleerd
        [user] { $kind ->
            [application] voor { $extent ->
                [installed] de persoon voor wie de app is geïnstalleerd
               *[other] iedereen
            }
           *[delegated] voor de aangemelde persoon
        }
       *[other] in teams, in chats en voor mensen
    }
explain-family-TeamsAppInstallation =
    .title = { $verb ->
        [read] { $extent ->
            [owned-by-app] Zien waar de app zelf in Teams is geïnstalleerd, { explain-family-TeamsAppInstallation-place }
           *[other] Zien welke { explain-family-TeamsAppInstallation-apps } er zijn geïnstalleerd { explain-family-TeamsAppInstallation-place }
        }
        [read-write] { explain-family-TeamsAppInstallation-apps } installeren en verwijderen { explain-family-TeamsAppInstallation-place }
       *[read-write-and-consent] { explain-family-TeamsAppInstallation-apps } installeren en verwijderen { explain-family-TeamsAppInstallation-place }, en toegang ervoor toestaan
    }
    .can-do = { $verb ->
        [read] { $extent ->
            [owned-by-app] De app kan zien waar hij zelf in Teams is geïnstalleerd, { explain-family-TeamsAppInstallation-place }.
           *[other] De app kan zien welke { explain-family-TeamsAppInstallation-apps } er zijn geïnstalleerd { explain-family-TeamsAppInstallation-place }.
        }
        [read-write] De app kan { explain-family-TeamsAppInstallation-apps } inzien, installeren, bijwerken en verwijderen { explain-family-TeamsAppInstallation-place }.
       *[read-write-and-consent] De app kan { explain-family-TeamsAppInstallation-apps } inzien, installeren, bijwerken en verwijderen { explain-family-TeamsAppInstallation-place }. Ook kan de app daarbij de toegang verlenen waar de geïnstalleerde app om vraagt, zonder dat er verder iemand aan te pas komt.
    }
    .whose = { $extent ->
        [owned-by-app] Alleen de eigen installatie van de app, { explain-family-TeamsAppInstallation-place }.
        [selected] Alleen Teams-apps die een beheerder voor deze app heeft gekozen. Zolang er geen is gekozen, kan de app niets.
        [installed] Alleen { explain-family-TeamsAppInstallation-place }.
       *[other] { $kind ->
            [application] { explain-family-TeamsAppInstallation-place }, in de hele organisatie.
           *[delegated] Alleen { explain-family-TeamsAppInstallation-place }.
        }
    }

explain-family-ResourceSpecificPermissionGrant =
    .title = Zien welke toegang apps hebben gekregen { explain-family-TeamsAppInstallation-place }
    .can-do = De app kan zien welke apps toegang hebben gekregen { explain-family-TeamsAppInstallation-place }, en welke toegang dat is.
    .whose = { explain-family-TeamsAppInstallation.whose }

explain-TeamsApp-Read-Group =
    .title = Zien welke toegang apps in het team hebben gekregen
    .can-do = De app kan zien welke apps toegang hebben gekregen in het team waarin hij is geïnstalleerd, en welke toegang dat is.

### Met de hand: gesprekken en vergaderingen

explain-Calls-Initiate-All =
    .title = Een persoon bellen en gesprekken doorverbinden, zonder aangemelde persoon
    .can-do = De app kan één persoon tegelijk bellen, berichten afspelen en gesprekken doorverbinden met mensen in de organisatie.
explain-Calls-InitiateGroupCall-All =
    .title = Meerdere mensen bellen en mensen bij vergaderingen halen, zonder aangemelde persoon
    .can-do = De app kan gesprekken met meerdere mensen beginnen en meer mensen bij vergaderingen van de organisatie halen.
explain-Calls-JoinGroupCall-All =
    .title = Aan elk groepsgesprek en elke vergadering deelnemen als een collega, zonder aangemelde persoon
    .can-do = De app kan als iemand uit de organisatie deelnemen aan groepsgesprekken en geplande vergaderingen. Daar kan de app ook mensen dempen, mensen uit de lobby toelaten en opname en transcriptie starten of stoppen.
not-Calls-JoinGroupCall-All = Op zichzelf geeft dit de app niet wat er wordt gezegd: voor beeld en geluid is ook Calls.AccessMedia.All nodig.
explain-Calls-JoinGroupCallAsGuest-All =
    .title = Aan elk groepsgesprek en elke vergadering deelnemen als gast, zonder aangemelde persoon
    .can-do = De app kan als anonieme gast deelnemen aan groepsgesprekken en geplande vergaderingen van de organisatie.
not-Calls-JoinGroupCallAsGuest-All = Op zichzelf geeft dit de app niet wat er wordt gezegd: voor beeld en geluid is ook Calls.AccessMedia.All nodig.
explain-Calls-JoinGroupCallasGuest-All =
    .title = Aan elk groepsgesprek en elke vergadering deelnemen als gast (een tweede schrijfwijze)
    .can-do = De gepubliceerde feiten bevatten deze tweede schrijfwijze van Calls.JoinGroupCallAsGuest.All, zonder id waaronder ze kan worden toegekend. Volgens die feiten kan de app er in een gesprek mee handelen: mensen dempen, mensen uit de lobby toelaten, en opname starten of stoppen.
explain-Calls-AccessMedia-All =
    .title = Gesprekken en vergaderingen horen en zien, zonder aangemelde persoon
    .can-do = In gesprekken en vergaderingen waaraan de app deelneemt, krijgt hij geluid, beeld en gedeelde schermen rechtstreeks. Hij kan die beluisteren, verwerken en opnemen.
not-Calls-AccessMedia-All = Met alleen deze machtiging komt de app niet in een gesprek; daarvoor is een machtiging om te bellen of deel te nemen nodig.
note-Calls-AccessMedia-All = Wat er live wordt gezegd, hoort bij het meest vertrouwelijke in een organisatie. Vraag of mensen te horen krijgen dat de app meeluistert.
explain-Calls-AccessMedia-Chat =
    .title = Gesprekken horen en zien van de chat waarin de app is geïnstalleerd
    .can-do = In gesprekken en vergaderingen van de chat of vergadering waarin de app is geïnstalleerd, krijgt hij geluid, beeld en gedeelde schermen rechtstreeks.
explain-Calls-JoinGroupCalls-Chat =
    .title = Deelnemen aan gesprekken van de chat waarin de app is geïnstalleerd
    .can-do = De app kan deelnemen aan gesprekken en vergaderingen van de chat of vergadering waarin hij is geïnstalleerd.
explain-Calls-ReportSyntheticMedia-All =
    .title = Kunstmatige stemmen en beelden in gesprekken melden, zonder aangemelde persoon
    .can-do = De app kan melden dat de stem of het beeld van iemand in een gesprek kunstmatig gemaakt lijkt.
not-Calls-ReportSyntheticMedia-All = De app komt er niet mee in een gesprek en krijgt geen beeld of geluid.

### Met de hand: agents

explain-AgentIdentity-CreateAsManager =
    .title = Identiteiten van AI-agents maken uit de eigen blauwdruk, en ze beheren
    .can-do = De app kan uit zijn eigen blauwdruk identiteiten van AI-agents maken, en die identiteiten lezen, wijzigen en verwijderen.
explain-AgentIdentityBlueprint-AddRemoveCreds-All =
    .title = Inloggegevens van blauwdrukken voor AI-agents toevoegen en verwijderen
    .can-do = De app kan geheimen, certificaten en andere inloggegevens van alle blauwdrukken voor identiteiten van AI-agents toevoegen en verwijderen.
note-AgentIdentityBlueprint-AddRemoveCreds-All = Wie eigen inloggegevens aan een blauwdruk toevoegt, kan handelen als de agents die eruit zijn gemaakt.
explain-AgentIdentityBlueprint-UpdateAuthProperties-All =
    .title = Wijzigen hoe blauwdrukken voor AI-agents zich aanmelden en waar ze om vragen
    .can-do = De app kan de instellingen voor aanmelding en machtigingen wijzigen van alle blauwdrukken voor identiteiten van AI-agents.
explain-AgentIdentityBlueprint-UpdateBranding-All =
    .title = De vormgeving van blauwdrukken voor AI-agents wijzigen
    .can-do = De app kan wijzigen hoe blauwdrukken voor identiteiten van AI-agents zich tonen, bijvoorbeeld naam en logo.
explain-AgentIdUser-ReadWrite-IdentityParentedBy =
    .title = Gebruikersaccounts van AI-agents uit de eigen blauwdruk lezen en wijzigen
    .can-do = De app kan gebruikersaccounts lezen, maken, wijzigen en verwijderen van AI-agents waarvan de identiteit uit de eigen blauwdruk van de app is gemaakt.
    .whose = Alleen gebruikersaccounts van agents uit de eigen blauwdruk van de app.

### Met de hand: eigen werkwoorden

explain-ApprovalSolution-ReadWrite-All =
    .title = Alle goedkeuringsaanvragen en antwoorden lezen en er berichten over ontvangen, zonder aangemelde persoon
    .can-do = De app kan alle goedkeuringsaanvragen en antwoorden lezen, en abonnementen maken, wijzigen en verwijderen die nieuwe aan de app melden.
explain-Notes-Create =
    .title = OneNote-notitieblokken, -secties en -pagina’s maken en de titels van bestaande lezen
    .can-do = De app kan in OneNote notitieblokken, secties en pagina’s maken. Van wat er al is, ziet de app de titels van notitieblokken en secties; wat er op de pagina’s staat, blijft gesloten.
explain-Goals-Export-Read-All =
    .title = Gegevens van Viva Goals lezen die de aangemelde persoon kan openen
    .can-do = De app kan alle doelen en exporttaken in Viva Goals lezen die de aangemelde persoon kan openen.
    .whose = Wat de aangemelde persoon kan openen, van wie het ook is.
explain-Goals-Export-ReadWrite-All =
    .title = Gegevens van Viva Goals lezen en exporteren die de aangemelde persoon kan openen
    .can-do = De app kan alle doelen en exporttaken in Viva Goals lezen die de aangemelde persoon kan openen, en nieuwe exporttaken starten.
    .whose = { explain-Goals-Export-Read-All.whose }
not-AgentCollection-Read-All = De algemene verzameling en die van agents in quarantaine blijven buiten bereik; daarvoor bestaan eigen machtigingen.
not-AgentCollection-ReadWrite-All = { not-AgentCollection-Read-All }
explain-AppCatalog-Submit =
    .title = Teams-apps ter beoordeling indienen bij de catalogus van de organisatie
    .can-do = De app kan namens de aangemelde persoon Teams-apps indienen bij de catalogus van de organisatie, en inzendingen intrekken die nog op beoordeling wachten.
not-AppCatalog-Submit = Een app goedkeuren of publiceren kan er niet mee; dat beslist een beheerder.
explain-AuditActivity-Write =
    .title = Activiteitenlogboeken aan Purview aanleveren
    .can-do = De app kan logboeken van activiteiten in bulk uploaden naar de auditopslag van Purview. Lezen kan niet met alleen deze machtiging.
explain-ContentActivity-Write =
    .title = Logboeken over de omgang met inhoud aan Purview aanleveren
    .can-do = De app kan logboeken over hoe mensen met inhoud omgaan in bulk uploaden naar de auditopslag van Purview. Lezen kan niet met alleen deze machtiging.
explain-ChannelMessage-Edit =
    .title = Kanaalberichten wijzigen namens de aangemelde persoon
    .can-do = De app kan namens de aangemelde persoon berichten in Teams-kanalen wijzigen. Welke aanroepen dat zijn, heeft Microsoft niet gepubliceerd.
explain-ChannelMessage-UpdatePolicyViolation-All =
    .title = Kanaalberichten aanmerken als overtreding van het beleid, zonder aangemelde persoon
    .can-do = De app kan berichten in alle Teams-kanalen aanmerken als overtreding van de regels tegen gegevensverlies. Zo’n bericht kan voor de lezers worden verborgen.
not-ChannelMessage-UpdatePolicyViolation-All = Verder kan er niets aan een bericht mee worden gewijzigd.
explain-Chat-UpdatePolicyViolation-All =
    .title = Chatberichten aanmerken als overtreding van het beleid, zonder aangemelde persoon
    .can-do = De app kan berichten in alle chats aanmerken als overtreding van de regels tegen gegevensverlies. Zo’n bericht kan voor de lezers worden verborgen.
not-Chat-UpdatePolicyViolation-All = Verder kan er niets aan een bericht mee worden gewijzigd.
explain-Content-Process-All =
    .title = Inhoud laten controleren door Purview, voor de hele organisatie
    .can-do = De app kan inhoud aanleveren, bijvoorbeeld wat iemand in de app typt of ermee verstuurt, en die door Purview laten toetsen aan de regels van de organisatie voor gegevensbeveiliging.
explain-Content-Process-User =
    .title = Inhoud laten controleren door Purview, voor afzonderlijke personen
    .can-do = De app kan inhoud van een persoon aanleveren, bijvoorbeeld wat die in de app typt of ermee verstuurt, en die door Purview laten toetsen aan de regels van de organisatie voor gegevensbeveiliging.
    .whose = { $kind ->
        [application] Iedereen in de organisatie; elke aanroep gaat over één persoon.
       *[delegated] Alleen de aangemelde persoon.
    }
not-Content-Process-All = De app krijgt er geen inhoud mee in handen die hij niet al heeft.
not-Content-Process-User = De app krijgt er geen inhoud mee in handen die hij niet al heeft.
explain-ProtectionScopes-Compute-All =
    .title = Nagaan welke Purview-regels voor wie gelden
    .can-do = De app kan laten uitrekenen welke regels voor gegevensbescherming en naleving gelden voor de mensen van de organisatie en voor wat zij in de app doen.
explain-ProtectionScopes-Compute-User =
    .title = Nagaan welke Purview-regels voor een persoon gelden
    .can-do = De app kan laten uitrekenen welke regels voor gegevensbescherming en naleving gelden voor een persoon en voor wat die in de app doet.
    .whose = { $kind ->
        [application] Iedereen in de organisatie; elke aanroep gaat over één persoon.
       *[delegated] Alleen de aangemelde persoon.
    }
explain-SensitivityLabel-Evaluate =
    .title = Laten bepalen welk vertrouwelijkheidslabel geldt
    .can-do = De app kan laten bepalen welk vertrouwelijkheidslabel en welke rechten inhoud krijgt die uit gelabelde inhoud is gemaakt.
    .whose = { $kind ->
        [application] De vertrouwelijkheidslabels van de organisatie.
       *[delegated] De vertrouwelijkheidslabels die voor de aangemelde persoon gelden.
    }
explain-SensitivityLabel-Evaluate-All =
    .title = Laten bepalen welk vertrouwelijkheidslabel geldt, voor iedereen
    .can-do = De app kan voor iedereen laten bepalen welk vertrouwelijkheidslabel inhoud zou moeten krijgen, en welk label en welke rechten gelden waar gelabelde inhoud wordt samengevoegd.
not-SensitivityLabel-Evaluate = Er wordt geen label mee ingesteld en geen inhoud mee geopend.
not-SensitivityLabel-Evaluate-All = Er wordt geen label mee ingesteld en geen inhoud mee geopend.
explain-Device-Command =
    .title = Apps starten op apparaten van de aangemelde persoon
    .can-do = De app kan een andere app starten op een apparaat van de aangemelde persoon, of berichten uitwisselen met een app daar.
explain-Device-CreateFromOwnedTemplate =
    .title = Apparaten maken uit sjablonen van de aangemelde persoon
    .can-do = De app kan apparaten in de directory aanmaken uit sjablonen waarvan de aangemelde persoon eigenaar is.
explain-DeviceManagementManagedDevices-PrivilegedOperations-All =
    .title = Door Intune beheerde apparaten wissen, vergrendelen en opsporen
    .can-do = De app kan door Intune beheerde apparaten ingrijpende opdrachten geven: wissen of terugzetten, vergrendelen, een toegangscode verwijderen, opsporen, opnieuw opstarten of uit beheer nemen.
note-DeviceManagementManagedDevices-PrivilegedOperations-All = Een gewist apparaat verliest wat nergens anders is bewaard. Bij veel apparaten tegelijk ligt overal het werk stil.
explain-EduRoster-Write =
    .title = Klassenlijsten van de aangemelde persoon wijzigen
    .can-do = Afgaand op de naam kan de app klassenlijsten van de aangemelde persoon wijzigen. De gepubliceerde feiten noemen alleen aanroepen die lezen: school, klassen en groep van die persoon.
explain-EduRoster-WriteWrite-All =
    .title = Klassenlijsten van de hele organisatie wijzigen
    .can-do = Afgaand op de naam kan de app klassenlijsten van de organisatie wijzigen. De gepubliceerde feiten noemen alleen aanroepen die lezen welke scholen en mensen zijn gewijzigd.
explain-EngagementConversation-Migration-All =
    .title = Gesprekken overzetten naar Viva Engage, zonder aangemelde persoon
    .can-do = De app kan in Viva Engage gesprekken, berichten, reacties en bijlagen maken die uit een ander systeem komen, op naam van de mensen die ze daar schreven.
note-EngagementConversation-Migration-All = De app bepaalt wie als schrijver te zien is. Zo’n recht hoort bij een verhuizing en moet daarmee eindigen.
explain-Teamwork-Migrate-All =
    .title = Berichten in Teams plaatsen op naam van anderen
    .can-do = De app kan berichten maken en wijzigen in elke chat en elk kanaal, en kiezen wie als afzender te zien is en wanneer het bericht is verstuurd. Daarvoor kan de app ook teams en kanalen maken.
note-Teamwork-Migrate-All = Niemand kan zo’n bericht onderscheiden van een bericht dat die persoon echt schreef. Zo’n recht hoort bij een verhuizing en moet daarmee eindigen.
explain-FileIngestion-Ingest =
    .title = Lokale inhoud aan de zoekindex aanleveren, zonder aangemelde persoon
    .can-do = De app kan lokale inhoud aan de zoekindex van de organisatie toevoegen, daar wijzigen en verwijderen.
explain-FileIngestionHybridOnboarding-Manage =
    .title = De aanvoer van lokale inhoud inrichten, zonder aangemelde persoon
    .can-do = De app kan inrichten en wijzigen hoe lokale inhoud in de zoekindex van de organisatie komt.
explain-FileStorageContainer-Selected =
    .title = Werken in SharePoint Embedded-containers die voor de app zijn opengezet
    .can-do = Op zichzelf opent dit niets. De eigenaar van een containertype geeft de app daarna rechten in containers van dat type; binnen die rechten kan de app containers maken, er bestanden in lezen, wijzigen en verwijderen en bepalen wie toegang heeft.
    .whose = { $kind ->
        [application] Alleen containers van typen die voor de app zijn opengezet, elk in hun geheel.
       *[delegated] Alleen containers van typen die voor de app zijn opengezet, en daarin alleen waar de aangemelde persoon toegang toe heeft.
    }
not-FileStorageContainer-Selected = Het geeft geen toegang tot SharePoint-sites of OneDrives.
explain-FileStorageContainer-Manage-All =
    .title = SharePoint Embedded-containers beheren
    .can-do = De app kan de SharePoint Embedded-containers van de organisatie opvragen, wijzigen, archiveren, vergrendelen en verwijderen, en bepalen wie de eigenaar is en wie toegang heeft.
explain-AppRoleAssignment-ReadWrite-All =
    .can-do = De app kan toewijzingen lezen, maken en verwijderen: welke apps welke toepassingsmachtigingen hebben, en wie aan welke app is toegewezen. Door er een te maken geeft de app toestemming namens de organisatie: hij kan elke app, ook zichzelf, elke toepassingsmachtiging geven zonder dat er verder iemand aan te pas komt.
explain-DelegatedPermissionGrant-ReadWrite-All =
    .can-do = De app kan toekenningen van gedelegeerde machtigingen lezen, maken, wijzigen en verwijderen. Door er een te maken geeft de app toestemming namens mensen: hij kan elke app, ook zichzelf, elke gedelegeerde machtiging geven, voor één persoon of voor iedereen, zonder dat er verder iemand aan te pas komt.
explain-Chat-ReadWrite-All-delegated =
    .title = Alle chats lezen, voor zover de aangemelde persoon dat mag, en mensen de toegang ertoe ontnemen
    .can-do = De app kan alle chats lezen met alles wat erin is geschreven, voor zover de aangemelde persoon dat mag. Ook kan de app een persoon de toegang tot chats ontnemen.
explain-Chat-ReadWrite-All-application =
    .title = Alle chats lezen en hun leden en instellingen wijzigen, zonder aangemelde persoon
    .can-do = De app kan alle chats lezen met alles wat erin is geschreven. De app kan hun naam en instellingen wijzigen, leden toevoegen en berichten vastmaken.
not-Chat-ReadWrite-All = De app kan er geen berichten in chats mee schrijven.
explain-Files-ReadWrite-AppFolder =
    .title = Bestanden lezen en wijzigen in de eigen map van de app in OneDrive
    .can-do = De app kan bestanden lezen, maken, wijzigen en verwijderen in een eigen map in OneDrive. Andere mappen blijven gesloten.
    .whose = { $kind ->
        [application] Alleen de eigen map van de app, in de OneDrive van iedereen in de organisatie.
       *[delegated] Alleen de eigen map van de app in de OneDrive van de aangemelde persoon.
    }
explain-Files-Read-Selected =
    .whose = Alleen bestanden die de aangemelde persoon voor de app kiest, en maar enkele uren.
explain-Files-ReadWrite-Selected =
    .whose = Alleen bestanden die de aangemelde persoon voor de app kiest, en maar enkele uren.
explain-Sites-ReadWrite-All =
    .title = { $kind ->
        [application] Lezen en wijzigen wat er in alle SharePoint-sites staat, zonder aangemelde persoon
       *[delegated] Lezen en wijzigen wat er in SharePoint-sites staat, voor zover de aangemelde persoon dat mag
    }
    .can-do = { $kind ->
        [application] De app kan documenten, lijstitems en pagina’s in alle SharePoint-sites lezen, maken, wijzigen en verwijderen.
       *[delegated] De app kan documenten, lijstitems en pagina’s in alle SharePoint-sites lezen, maken, wijzigen en verwijderen, voor zover de aangemelde persoon dat mag.
    }
not-Sites-ReadWrite-All = De app kan er niet mee bepalen wie toegang tot een site heeft; daarvoor is Sites.FullControl.All nodig.
note-Chat-ReadWrite = De app kan ook berichten schrijven op naam van de aangemelde persoon.
explain-Group-ManageProtection-All =
    .title = Groepen lezen en hun vertrouwelijkheidslabel instellen
    .can-do = De app kan groepen opvragen, hun basiseigenschappen lezen en hun vertrouwelijkheidslabel wijzigen.
note-Group-ManageProtection-All = Het label kan bepalen of gasten erbij mogen en of inhoud naar buiten mag worden gedeeld.
explain-IndustryData-DataConnector-Upload =
    .title = Gegevensbestanden uploaden naar School Data Sync
    .can-do = De app kan bestanden met gegevens van de school uploaden naar connectors van School Data Sync en ze laten controleren.
explain-IndustryData-Run-Start =
    .title = Synchronisaties van School Data Sync lezen en starten
    .can-do = De app kan synchronisaties van School Data Sync lezen en nieuwe starten.
explain-Organization-ReadWrite-All =
    .title = De gegevens van de organisatie zelf in de directory lezen en wijzigen
explain-LifeCycleInfo-Read-All =
    .title = Levenscyclusinformatie lezen (verder niets gepubliceerd)
    .can-do = Afgaand op de naam kan de app levenscyclusinformatie lezen. Microsoft publiceert er geen beschrijving en geen enkele aanroep voor, dus de feiten zeggen niet wat ze bereikt. Vraag het aan de leverancier.
    .whose = { explain-unexplained.whose }
explain-LifeCycleInfo-ReadWrite-All =
    .title = Levenscyclusinformatie lezen en wijzigen (verder niets gepubliceerd)
    .can-do = Afgaand op de naam kan de app levenscyclusinformatie lezen en wijzigen. Microsoft publiceert er geen beschrijving en geen enkele aanroep voor, dus de feiten zeggen niet wat ze bereikt. Vraag het aan de leverancier.
    .whose = { explain-unexplained.whose }
explain-LifecycleWorkflows-Workflow-Activate =
    .title = Werkstromen voor in-, door- en uitstroom uitvoeren
    .can-do = De app kan bestaande werkstromen op verzoek uitvoeren voor gekozen mensen. Wat er gebeurt, ligt in de werkstroom vast: die kan toegang geven, maar ook lidmaatschappen van groepen ontnemen en accounts uitschakelen of verwijderen.
explain-ServiceMessageViewpoint-Write =
    .title = Aankondigingen in het berichtencentrum als gelezen markeren
    .can-do = De app kan aankondigingen in het berichtencentrum voor de aangemelde beheerder als gelezen, favoriet of gearchiveerd markeren.
    .whose = Alleen wat de aangemelde beheerder heeft gemarkeerd.
explain-Sites-Archive-All =
    .title = SharePoint-sites archiveren en terughalen
    .can-do = De app kan SharePoint-sites naar het archief verplaatsen, waar niemand ze kan openen, en ze daar weer uithalen.
explain-SynchronizationData-User-Upload =
    .title = Gebruikersgegevens voor inrichting in bulk uploaden
    .can-do = De app kan gebruikersgegevens uploaden naar de inrichtingsdienst, die accounts daarnaar maakt, wijzigt of uitschakelt.
explain-SynchronizationData-User-Upload-OwnedBy =
    .title = Gebruikersgegevens voor inrichting in bulk uploaden, voor eigen apps
    .can-do = De app kan gebruikersgegevens uploaden naar de inrichtingsdienst, die accounts daarnaar maakt, wijzigt of uitschakelt; alleen voor apps die hij zelf heeft gemaakt of bezit.
note-SynchronizationData-User-Upload = Wie de gebruikersgegevens aanlevert, bepaalt welke accounts er zijn.
explain-TeamMember-ReadWriteNonOwnerRole-All =
    .title = Leden van teams toevoegen en verwijderen, maar geen eigenaren
    .can-do = De app kan lezen wie er in teams zitten en leden toevoegen of verwijderen. Eigenaren toevoegen of verwijderen kan niet, en een lid eigenaar maken ook niet.
explain-User-DeleteRestore-All =
    .title = Gebruikersaccounts verwijderen en terughalen
    .can-do = De app kan gebruikersaccounts verwijderen en verwijderde accounts terughalen.
note-User-DeleteRestore-All = Een verwijderd account is 30 dagen lang terug te halen. Wie accounts van beheerders verwijdert, kan een organisatie buitensluiten.
explain-User-EnableDisableAccount-All =
    .title = Gebruikersaccounts in- en uitschakelen
    .can-do = De app kan gebruikersaccounts uitschakelen, zodat mensen zich niet meer kunnen aanmelden, en ze weer inschakelen.
explain-User-Invite-All =
    .title = Gasten uitnodigen
    .can-do = De app kan mensen van buiten de organisatie als gast uitnodigen.
not-User-Invite-All = De gast krijgt geen andere rechten dan elke andere gast.
explain-User-ManageIdentities-All =
    .title = Wijzigen met welke identiteiten mensen zich aanmelden
    .can-do = De app kan de identiteiten lezen, wijzigen en verwijderen waarmee mensen zich aanmelden, bijvoorbeeld de aanmeldnaam of een account van een andere aanbieder.
note-User-ManageIdentities-All = Wie een eigen identiteit aan een account toevoegt, kan zich als die persoon aanmelden.
explain-User-RevokeSessions-All =
    .title = Aanmeldsessies van mensen beëindigen
    .can-do = De app kan alle aanmeldsessies van een persoon beëindigen. Die moet zich dan overal opnieuw aanmelden.
explain-User-ConvertToInternal-ReadWrite-All =
    .title = Gastaccounts omzetten in interne accounts
    .can-do = De app kan het account van een externe persoon omzetten in een intern account van een lid.
explain-User-Export-All =
    .title = Alles exporteren wat Microsoft over een persoon bewaart
    .can-do = De app kan een export starten van alle gegevens die diensten van Microsoft over een persoon bewaren, zoals voor privacyverzoeken, naar een opslag die de app aanwijst.
explain-SecurityIdentitiesActions-ReadWrite-All =
    .title = Via Defender for Identity ingrijpen op accounts
    .can-do = De app kan via Defender for Identity op accounts ingrijpen, bijvoorbeeld ze uit- of inschakelen, sessies beëindigen of een nieuw wachtwoord eisen.
explain-SecurityIdentitiesUserActions-ReadWrite-All =
    .title = Via Defender for Identity ingrijpen op accounts van mensen
    .can-do = De app kan via Defender for Identity herstelacties op accounts van mensen uitvoeren, bijvoorbeeld ze uitschakelen, sessies beëindigen of een nieuw wachtwoord eisen.
explain-PlaceDeviceTelemetry-ReadWrite-All =
    .title = Metingen van sensoren op werkplekken aanleveren, zonder aangemelde persoon
    .can-do = De app kan aanleveren wat sensoren op werkplekken hebben gemeten. Lezen staat in de naam, maar er is geen aanroep voor gepubliceerd.
explain-EntraBackup-ReadWrite-Preview =
    .title = Back-ups van de directory lezen en een voorbeeld van herstel maken
    .can-do = De app kan de back-ups van de directory lezen en laten voorspellen wat het terugzetten van een back-up zou wijzigen.
explain-EntraBackup-ReadWrite-Recovery =
    .title = De directory herstellen uit een back-up
    .can-do = De app kan de back-ups van de directory lezen en mensen, groepen, apps, beleidsregels en andere zaken terugzetten naar de stand van een back-up.
explain-PrintJob-ReadWriteBasic =
    .title = Afdruktaken van de aangemelde persoon maken, starten en annuleren, zonder de documenten
    .can-do = De app kan de gegevens van afdruktaken van de aangemelde persoon lezen, nieuwe maken, starten en annuleren.
explain-PrintJob-ReadWriteBasic-All-delegated =
    .title = Afdruktaken maken, starten en annuleren, zonder de documenten
    .can-do = De app kan de gegevens lezen van afdruktaken die de aangemelde persoon mag zien, nieuwe maken, starten en annuleren.
explain-PrintJob-ReadWriteBasic-All-application =
    .title = De gegevens van alle afdruktaken lezen en wijzigen, zonder aangemelde persoon
    .can-do = De app kan de gegevens van afdruktaken van iedereen lezen en wijzigen en de taken afbreken.
not-PrintJob-ReadWriteBasic = Het document dat wordt afgedrukt, blijft gesloten.
not-PrintJob-ReadWriteBasic-All = Het document dat wordt afgedrukt, blijft gesloten.
explain-EduAssignments-ReadWriteBasic =
    .title = Schoolopdrachten van de aangemelde persoon lezen en wijzigen, zonder cijfers
    .can-do = De app kan schoolopdrachten van de klassen van de aangemelde persoon lezen, maken, wijzigen en verwijderen.
explain-EduAssignments-ReadWriteBasic-All =
    .title = Alle schoolopdrachten lezen en wijzigen, zonder cijfers
    .can-do = De app kan schoolopdrachten van alle klassen lezen, maken, wijzigen en verwijderen.
not-EduAssignments-ReadWriteBasic = Cijfers en feedback kan de app er niet mee inzien of wijzigen.
not-EduAssignments-ReadWriteBasic-All = Cijfers en feedback kan de app er niet mee inzien of wijzigen.
explain-Notes-ReadWrite-CreatedByApp =
    .title = Zonder werking: ooit voor notitieblokken die de app zelf maakte
    .can-do = Microsoft heeft deze machtiging afgeschaft: ze heeft geen werking meer. Ooit opende ze OneNote-notitieblokken die de app zelf had gemaakt.
    .whose = Niets.
explain-MailboxItem-ImportExport =
    .title = Postvakitems van de aangemelde persoon exporteren en nieuwe importeren
    .can-do = De app kan e-mail, afspraken, contactpersonen en taken in hun geheel uit het postvak van de aangemelde persoon halen, en zulke items erin zetten.
explain-MailboxItem-ImportExport-All =
    .title = Postvakitems van iedereen exporteren en nieuwe importeren, zonder aangemelde persoon
    .can-do = De app kan e-mail, afspraken, contactpersonen en taken in hun geheel uit elk postvak halen, en zulke items erin zetten.
note-MailboxItem-ImportExport = Een geïmporteerd bericht ziet eruit als een ontvangen bericht: afzender en datum zijn wat de app zegt.
note-MailboxItem-ImportExport-All = Een geïmporteerd bericht ziet eruit als een ontvangen bericht: afzender en datum zijn wat de app zegt.

explain-IMAP-AccessAsUser-All =
    .title = Postvakken openen via IMAP, voor zover de aangemelde persoon dat mag
    .can-do = De app kan e-mail lezen, verplaatsen, wijzigen en verwijderen via IMAP, het protocol van mailprogramma’s, in elk postvak dat de aangemelde persoon kan openen.
    .whose = Het postvak van de aangemelde persoon, en gedeelde postvakken en postvakken van anderen waar die persoon volledige toegang toe heeft.
not-IMAP-AccessAsUser-All = De app kan er geen e-mail mee versturen; daarvoor is SMTP.Send of Mail.Send nodig.
explain-POP-AccessAsUser-All =
    .title = E-mail ophalen via POP, voor zover de aangemelde persoon dat mag
    .can-do = De app kan e-mail ophalen en verwijderen via POP, een oud protocol van mailprogramma’s, in elk postvak dat de aangemelde persoon kan openen.
    .whose = Het postvak van de aangemelde persoon, en gedeelde postvakken en postvakken van anderen waar die persoon volledige toegang toe heeft.
not-POP-AccessAsUser-All = De app kan er geen e-mail mee versturen; daarvoor is SMTP.Send of Mail.Send nodig.
explain-SMTP-Send =
    .title = E-mail versturen via SMTP als de aangemelde persoon
    .can-do = De app kan e-mail versturen via SMTP, het protocol van mailprogramma’s, vanuit elk postvak waarvoor de aangemelde persoon mag versturen.
    .whose = Op naam van de aangemelde persoon en van postvakken waarvoor die persoon mag versturen.
not-SMTP-Send = De app kan er geen e-mail mee lezen.

### Met de hand: beheren

explain-Bookings-ReadWrite-All =
    .title = Afspraken, klanten, diensten en medewerkers in Bookings lezen en wijzigen
explain-Bookings-Manage-All =
    .title = Bookings als geheel beheren, voor zover de aangemelde persoon dat mag
    .can-do = De app kan bedrijven in Bookings maken, lezen, wijzigen, publiceren en verwijderen, met hun afspraken, klanten, diensten en medewerkers.
explain-Bookings-Manage-All-application =
    .title = Bookings als geheel beheren, zonder aangemelde persoon
    .can-do = De app kan bedrijven in Bookings lezen, wijzigen en publiceren, en hun afspraken, klanten, diensten en medewerkers toevoegen, wijzigen en verwijderen.
explain-Chat-Manage-Chat =
    .title = De chat beheren waarin de app is geïnstalleerd
    .can-do = De app kan de gegevens lezen van de chat of vergadering waarin hij is geïnstalleerd, leden toevoegen en verwijderen, en er Teams-apps installeren en verwijderen. Wat er is geschreven, blijft gesloten.
explain-PrintJob-Manage-All =
    .title = Afdruktaken van iedereen beheren, zonder aangemelde persoon
    .can-do = De app kan de gegevens van afdruktaken van iedereen wijzigen, ze naar een andere printer sturen en afbreken.
explain-Printer-Create =
    .title = Printers registreren, voor zover de aangemelde persoon dat mag
    .can-do = De app kan printers registreren bij Universal Print. Wat er al is, kan de app met alleen deze machtiging niet inzien.
explain-Printer-FullControl-All =
    .title = Printers registreren, wijzigen en verwijderen, voor zover de aangemelde persoon dat mag
    .can-do = De app kan printers registreren, lezen, wijzigen en verwijderen, en ze terugzetten naar hun standaardinstellingen.
explain-SharePointCrossTenantMigration-Manage-All =
    .title = Sites en OneDrives naar een andere tenant verplaatsen
    .can-do = De app kan verplaatsingen van SharePoint-sites en OneDrives naar een andere tenant voorbereiden, starten, volgen en annuleren.
explain-Sites-Manage-All =
    .title = SharePoint-sites en hun lijsten lezen en wijzigen
    .can-do = De app kan documenten en lijstitems in SharePoint-sites lezen, maken, wijzigen en verwijderen, en de lijsten zelf maken, wijzigen en verwijderen.
explain-Sites-FullControl-All =
    .title = Volledig beheer hebben over SharePoint-sites
    .can-do = De app kan in SharePoint-sites alles: inhoud en lijsten lezen, maken, wijzigen en verwijderen, en bepalen wie toegang heeft.
note-Sites-FullControl-All = De app kan ook andere apps toegang tot sites geven, zoals Sites.Selected die nodig heeft.

### Met de hand: wat mensen onderschatten

note-Directory-ReadWrite-All = Dit opent wegen naar verdere rechten: de app kan er mensen mee aan groepen toevoegen, iemand eigenaar maken van een app of groep, en wijzigen welke gedelegeerde machtigingen apps hebben.
note-Directory-ReadWrite-All-2 = De gepubliceerde feiten noemen ook het toevoegen van wachtwoorden en sleutels aan apps. Wie een eigen sleutel in een app heeft, kan handelen met alle machtigingen van die app.
not-Directory-ReadWrite-All = Mensen of groepen verwijderen en wachtwoorden opnieuw instellen kan de app er niet mee.
note-Device-ReadWrite-All = Of een apparaat als vertrouwd geldt, kan over toegang beslissen. Wie apparaten in de directory wijzigt of verwijdert, kan mensen buitensluiten.
note-EntitlementMgmt-SubjectAccess-ReadWrite = De app kan ook aanvragen van anderen beantwoorden waar de aangemelde persoon degene is die goedkeurt.
note-MailboxSettings-ReadWrite = Met de regels voor binnenkomende e-mail kan de app berichten laten doorsturen, ook naar adressen buiten de organisatie.
note-Group-NestingSupport-ReadWrite-All = Volgens de gepubliceerde feiten opent het ook de lijst van groepen met hun eigenschappen.
note-Group-PreferredDataLocation-ReadWrite-All = { note-Group-NestingSupport-ReadWrite-All }
note-Policy-ReadWrite-PermissionGrant = Wie deze beleidsregels wijzigt, kan mensen of apps toestaan om met meer in te stemmen dan voorheen.
note-Policy-ReadWrite-HybridAuthentication-delegated = Volgens de gepubliceerde feiten bereikt het ook agents van de toepassingsproxy en beleidsregels voor het uitrollen van aanmeldfuncties.
not-User-ReadWrite-All = De app kan er geen wachtwoorden mee instellen; daarvoor is User-PasswordProfile.ReadWrite.All nodig.
note-OnlineMeetingTranscript-Read-All-application = { explain-meeting-policy }
note-OnlineMeetingRecording-Read-All-application = { explain-meeting-policy }
note-OnlineMeetingArtifact-Read-All-application = { explain-meeting-policy }
note-OnlineMeetings-ReadWrite-All-application = { explain-meeting-policy }
note-OnlineMeetings-Read-All-application = { explain-meeting-policy }
note-VirtualAppointment-Read-All-application = { explain-meeting-policy }
note-VirtualAppointment-ReadWrite-All-application = { explain-meeting-policy }
note-VirtualAppointmentNotification-Send-application = { explain-meeting-policy }
note-OnlineMeetingTranscript-Read-Chat = Volgens de gepubliceerde feiten opent het ook live gegevens van de vergadering terwijl die bezig is.
note-DeviceManagementManagedDevices-ReadWrite-All = De gepubliceerde feiten noemen er ook het wissen en vergrendelen van apparaten bij, hoewel DeviceManagementManagedDevices.PrivilegedOperations.All daarvoor bestaat.

### Met de hand: namen die minder beloven dan de feiten noemen

also-Bookings-Read-All = { explain-also-changes }
also-CloudPC-Read-All = { explain-also-changes }
also-DeviceManagementApps-Read-All = { explain-also-changes }
also-DeviceManagementConfiguration-Read-All = { explain-also-changes }
also-DeviceManagementManagedDevices-Read-All = { explain-also-changes }
also-DeviceManagementRBAC-Read-All = { explain-also-changes }
also-DeviceManagementServiceConfig-Read-All = { explain-also-changes }
also-EntitlementManagement-Read-All = { explain-also-changes }
also-OnlineMeetings-Read-All = { explain-also-changes }
also-Policy-Read-ConditionalAccess = { explain-also-changes }
also-SearchConfiguration-Read-All = { explain-also-changes }
also-Tasks-Read = { explain-also-changes }
also-Group-Read-All-delegated = { explain-also-changes }
also-Policy-Read-All = { explain-also-changes }
also-User-Read-All = { explain-also-changes }
also-User-ReadBasic-All-delegated = { explain-also-changes }
also-eDiscovery-Read-All = { explain-also-changes }

### Met de hand: waar de gepubliceerde feiten geen aanroep noemen

calls-AiEnterpriseInteraction-Read = { explain-no-calls }
calls-AiEnterpriseInteraction-Read-User = { explain-no-calls }
calls-ApprovalSolution-Read-All = { explain-no-calls }
calls-ApprovalSolution-ReadWrite-All = { explain-no-calls }
calls-Calendars-ReadBasic-All = { explain-no-calls }
calls-CallEvents-Emergency-Read-All = { explain-no-calls }
calls-CallEvents-Read = { explain-no-calls }
calls-CallEvents-Read-All = { explain-no-calls }
calls-Calls-AccessMedia-Chat = { explain-no-calls }
calls-ChannelMember-ReadWrite = { explain-no-calls }
calls-Chat-Read-WhereInstalled = { explain-no-calls }
calls-Chat-ReadWrite-WhereInstalled = { explain-no-calls }
calls-ChatMember-Read-WhereInstalled = { explain-no-calls }
calls-ChatMember-ReadWrite-WhereInstalled = { explain-no-calls }
calls-Contacts-Read-Shared = { explain-no-calls }
calls-Contacts-ReadWrite-Shared = { explain-no-calls }
calls-CustomSecAttributeAssignment-Read-All = { explain-no-calls }
calls-CustomSecAttributeAssignment-ReadWrite-All = { explain-no-calls }
calls-Device-Read = { explain-no-calls }
calls-Device-Command = { explain-no-calls }
calls-EngagementMeetingConversation-Read-All-delegated = { explain-no-calls }
calls-Files-Read-Selected = { explain-no-calls }
calls-LearningContent-ReadWrite-All-delegated = { explain-no-calls }
calls-Mail-ReadWrite-Shared = { explain-no-calls }
calls-Mail-Send-Shared = { explain-no-calls }
calls-Member-Read-Group = { explain-no-calls }
calls-Member-Read-Hidden-delegated = { explain-no-calls }
calls-MultiTenantOrganization-ReadBasic-All-application = { explain-no-calls }
calls-OnlineMeeting-ReadBasic-Chat = { explain-no-calls }
calls-OnlineMeetingAiInsight-Read-All-application = { explain-no-calls }
calls-OnlineMeetingAiInsight-Read-Chat = { explain-no-calls }
calls-OnPremDirectorySynchronization-Read-All-application = { explain-no-calls }
calls-OnPremDirectorySynchronization-ReadWrite-All-application = { explain-no-calls }
calls-Owner-Read-Group = { explain-no-calls }
calls-Policy-ReadWrite-FeatureRollout = { explain-no-calls }
calls-SecurityActions-Read-All-delegated = { explain-no-calls }
calls-SecurityActions-ReadWrite-All-delegated = { explain-no-calls }
calls-Tasks-Read-Shared = { explain-no-calls }
calls-Tasks-ReadWrite-Shared = { explain-no-calls }
calls-TeamsActivity-Read = { explain-no-calls }
calls-TeamsActivity-Read-All = { explain-no-calls }
calls-TeamworkAppSettings-Read-All-application = { explain-no-calls }
calls-TeamworkAppSettings-ReadWrite-All-application = { explain-no-calls }
calls-ThreatIndicators-Read-All = { explain-no-calls }
calls-UnifiedGroupMember-Read-AsGuest = { explain-no-calls }
calls-AppCatalog-ReadWrite-All-application = { explain-no-writing-calls }
calls-ConsentRequest-ReadWrite-All = { explain-no-writing-calls }
calls-EduRoster-ReadWrite = { explain-no-writing-calls }
calls-PrivilegedAccess-ReadWrite-AzureADGroup-application = { explain-no-writing-calls }
calls-TeamsAppInstallation-ReadWriteSelectedForChat-All = { explain-no-writing-calls }
calls-TeamsAppInstallation-ReadWriteSelectedForTeam-All = { explain-no-writing-calls }
calls-TeamsAppInstallation-ReadWriteSelfForTeam-application = { explain-no-writing-calls }
calls-UserAuthMethod-Password-ReadWrite = { explain-no-writing-calls }
calls-UserAuthMethod-Password-ReadWrite-All-application = { explain-no-writing-calls }
calls-VirtualAppointment-ReadWrite = { explain-no-writing-calls }
calls-VirtualAppointment-ReadWrite-All = { explain-no-writing-calls }
