# Was Berechtigungen bedeuten. Der erste Teil ist die Grammatik: Sätze, in die ein
# Nomen aus nouns.ftl passt. Der zweite Teil ist für einzelne Berechtigungen von Hand
# geschrieben: der Name mit Bindestrichen statt Punkten, mit der Art dahinter, wo sich die
# Arten unterscheiden.
#
# Jeder Satz darf verwenden: $name (der veröffentlichte Name), $kind (delegated oder
# application), $extent (own, shared, all, selected, owned-by-app, installed), $noun und
# die weiteren Formen des Nomens. Das Nomen steht immer im Akkusativ.

### Grammatik

explain-object = { $extent ->
        [own] { $kind ->
            [application] { $noun } aller Personen in der Organisation
           *[delegated] { $noun } der angemeldeten Person
        }
        [shared] { $kind ->
            [application] { $noun } aller Personen in der Organisation
           *[delegated] { $noun } der angemeldeten Person
        }
        [all] { $noun-number ->
            [singular] { $noun }
           [weak] alle { $noun-weak }
            [partial] bestimmte { $noun }
           *[plural] alle { $noun }
        }
       *[other] { $noun }
    }
explain-limit = { $extent ->
        [shared] , auch von anderen freigegebene
        [all] { $kind ->
            [application] { "" }
           *[delegated] , soweit die angemeldete Person das darf
        }
        [selected] , beschränkt auf das, was für die App ausgewählt wurde
        [owned-by-app] , beschränkt auf das, was die App selbst angelegt hat oder besitzt
        [installed] , nur dort, wo die App installiert ist
       *[own] { "" }
    }
explain-unattended = { $extent ->
        [all] { $kind ->
            [application] , ohne angemeldete Person
           *[delegated] { "" }
        }
       *[other] { "" }
    }

explain-title-sign-in = Anmelden und { explain-object } lesen
explain-title-keep-access = Zugriff auf { explain-object } behalten
explain-title-read-basic = Grundlegende Angaben über { explain-object } lesen{ explain-limit }{ explain-unattended }
explain-title-read = { explain-object } lesen{ explain-limit }{ explain-unattended }
explain-title-create = { $noun } anlegen{ explain-limit }{ explain-unattended }
explain-title-read-write = { $noun-life ->
        [removable] { explain-object } lesen und löschen{ explain-limit }{ explain-unattended }
       *[full] { explain-object } lesen und ändern{ explain-limit }{ explain-unattended }
    }
explain-title-certain = Bestimmte Aktionen für { explain-object }{ explain-limit }{ explain-unattended }
explain-title-send = { $kind ->
        [application] { $noun } senden{ explain-limit }{ explain-unattended }
       *[delegated] { $noun } im Namen der angemeldeten Person senden
    }
explain-title-manage = { explain-object } verwalten{ explain-limit }{ explain-unattended }
explain-title-other = { $name } (betrifft { $noun })

explain-can-sign-in = Die App kann Personen anmelden und { explain-object } lesen.
explain-can-keep-access = Die App behält Zugriff auf { explain-object }, nachdem die Person gegangen ist.
explain-can-read-basic = Die App kann nur grundlegende Angaben über { explain-object } lesen{ explain-limit }.
explain-can-read = Die App kann { explain-object } lesen{ explain-limit }.
explain-can-create = Die App kann { $noun } anlegen{ explain-limit }. Was schon vorhanden ist, öffnet diese Berechtigung allein nicht.
explain-can-read-write = { $noun-life ->
        [fixed] Die App kann { explain-object } lesen und ändern{ explain-limit }.
        [growing] Die App kann { explain-object } lesen, anlegen und ändern{ explain-limit }.
        [removable] Die App kann { explain-object } lesen und löschen{ explain-limit }.
       *[full] Die App kann { explain-object } lesen, anlegen, ändern und löschen{ explain-limit }.
    }
explain-can-certain = Die App kann bestimmte Aktionen für { explain-object } ausführen{ explain-limit }. Welche das sind, sagt der veröffentlichte Name: { $name }. Im Einzelnen erklärt Scopeglass sie noch nicht.
explain-can-send = { $kind ->
        [application] Die App kann { $noun } senden{ explain-limit }. Zum Lesen reicht diese Berechtigung allein nicht.
       *[delegated] Die App kann { $noun } im Namen der angemeldeten Person senden. Zum Lesen reicht diese Berechtigung allein nicht.
    }
explain-can-manage = Die App kann { explain-object } verwalten{ explain-limit }.
explain-can-other = Diese Berechtigung betrifft { $noun }. Was genau sie erlaubt, erklärt Scopeglass noch nicht; veröffentlicht ist sie als { $name }.

# $phrase: einer der Sätze oben
explain-with-noun-holds = { $phrase } Das umfasst: { $noun-holds }.
# $phrase: einer der Sätze oben
explain-with-noun-basics = { $phrase } Das umfasst: { $noun-basics }.
# $phrase: einer der Sätze oben
explain-with-noun-partial = { $phrase } Welcher Teil gemeint ist, sagt der veröffentlichte Name: { $name }.

explain-no-noun =
    .title = { $name }
    .can-do = Für diese Berechtigung hat Scopeglass noch keine eigene Erklärung. Sie ist als { $name } veröffentlicht; lesen Sie bis dahin, was der Herausgeber dazu sagt.
    .whose = { $kind ->
            [application] Möglicherweise die Daten der ganzen Organisation, denn die App handelt, ohne dass jemand angemeldet ist.
           *[delegated] Höchstens das, worauf die angemeldete Person selbst zugreifen darf.
        }

explain-whose-own = { $kind ->
        [application] Alle in der Organisation, nicht nur diejenigen, die die App verwenden, sofern nichts anderes das einschränkt.
       *[delegated] Nur, was der angemeldeten Person selbst gehört. Die App sieht höchstens, was diese Person sehen darf.
    }
explain-whose-shared = { $kind ->
        [application] Alle in der Organisation, auch was Personen miteinander teilen, sofern nichts anderes das einschränkt.
       *[delegated] Was der angemeldeten Person selbst gehört und was andere für sie freigegeben oder ihr zur Stellvertretung überlassen haben.
    }
explain-whose-all = { $kind ->
        [application] Die ganze Organisation. Die Rechte einzelner Personen setzen der App keine Grenze.
       *[delegated] Alles dieser Art in der Organisation, worauf die angemeldete Person Zugriff hat. Was diese Person nicht darf, darf auch die App nicht; bei einem Administratorkonto bleibt trotzdem sehr viel übrig.
    }
explain-whose-selected = Nur, was für diese App ausgewählt wurde. Solange nichts ausgewählt ist, erreicht sie nichts.
explain-whose-owned-by-app = Nur, was diese App selbst angelegt hat oder besitzt.
explain-whose-installed = { $kind ->
        [application] Nur das Team, der Chat, die Gruppe oder die Besprechung, in der die App installiert ist. Oft können die dort Verantwortlichen selbst zustimmen.
       *[delegated] Nur das Team, der Chat, die Gruppe oder die Besprechung, in der die App installiert ist, und dort nur, was die angemeldete Person sehen darf.
    }

explain-presence = { $kind ->
        [application] Ohne dass jemand angemeldet ist, zu jeder Tageszeit.
       *[delegated] Nur im Namen einer Person, die sich bei der App angemeldet hat.
    }
explain-duration = { $kind ->
        [application] Solange die Zustimmung besteht und die App einen gültigen geheimen Clientschlüssel oder ein gültiges Zertifikat hat.
       *[delegated] Solange die Person die App verwendet, und meist noch etwa eine Stunde darüber hinaus. Hat die App auch offline_access, dann so lange, bis jemand den Zugriff widerruft.
    }

explain-not-change = Damit lässt sich nichts anlegen, ändern oder löschen.
explain-consent-admin = Standardmäßig kann dem nur ein Administrator zustimmen.
explain-consent-person = Standardmäßig können Benutzer dem selbst zustimmen; am Ende entscheidet die Zustimmungsrichtlinie des Mandanten.

### Von Hand: Anmeldung

explain-offline_access =
    .title = Zugriff behalten, nachdem die Person gegangen ist
    .can-do = Die App bekommt ein Aktualisierungstoken. Damit kann sie sich immer wieder neue Zugriffstoken holen, auch wenn die Person nicht da ist, und zwar für alle delegierten Berechtigungen, die sie hat.
    .whose = Keine eigenen Daten: Die Berechtigung verlängert, was die anderen delegierten Berechtigungen der App für diese Person erlauben.
    .presence = Die Person meldet sich einmal an; von da an kann die App auch in ihrer Abwesenheit in ihrem Namen handeln.
    .duration = Bis jemand den Zugriff widerruft, etwa indem die Sitzungen der Person beendet werden, das Konto gesperrt oder die Zustimmung zurückgenommen wird. Ein Aktualisierungstoken, das 90 Tage nicht benutzt wird, läuft ab; jede Benutzung erneuert es.
not-offline_access = Für sich allein öffnet diese Berechtigung nichts: Ohne andere Berechtigungen gibt es nichts, worauf die App Zugriff behalten könnte.
not-offline_access-2 = Die App handelt dadurch nicht eigenständig: Jeder Zugriff bleibt innerhalb der Rechte der Person, die sich angemeldet hat.

explain-openid =
    .title = Personen anmelden
    .can-do = Personen können sich mit ihrem Geschäftskonto bei der App anmelden. Die App bekommt ein ID-Token mit einer Kennung, an der sie die Person wiedererkennt.
    .whose = Nur die Person, die sich gerade anmeldet.
    .presence = Nur bei der Anmeldung, in Anwesenheit der Person.
    .duration = Das ID-Token sagt, wer sich in diesem Moment angemeldet hat; danach öffnet es keine Daten.
not-openid = E-Mail, Kalender, Dateien und Verzeichnis bleiben verschlossen.
not-openid-2 = Name und E-Mail-Adresse kommen erst mit profile und email hinzu.

explain-profile =
    .title = Bei der Anmeldung den Namen der Person erfahren
    .can-do = Das ID-Token nennt dann auch Namen, Anmeldenamen und Objekt-ID der Person im Verzeichnis.
    .whose = Nur die Person, die sich gerade anmeldet.
    .presence = Nur bei der Anmeldung, in Anwesenheit der Person.
    .duration = Die App erfährt es bei jeder Anmeldung neu und kann aufbewahren, was sie erfahren hat.
not-profile = Das Profil im Verzeichnis bleibt verschlossen: Für Telefonnummer, Position und Führungskraft braucht es User.Read.

explain-email =
    .title = Bei der Anmeldung die E-Mail-Adresse der Person erfahren
    .can-do = Das ID-Token nennt dann auch die E-Mail-Adresse der Person, sofern das Konto eine hat.
    .whose = Nur die Person, die sich gerade anmeldet.
    .presence = Nur bei der Anmeldung, in Anwesenheit der Person.
    .duration = Die App erfährt es bei jeder Anmeldung neu und kann aufbewahren, was sie erfahren hat.
not-email = Das Postfach bleibt verschlossen: Damit lässt sich keine Nachricht lesen oder senden.
note-email = Die Adresse beweist nicht sicher, wer jemand ist. Eine App, die Personen anhand der Adresse einlässt, lässt sich täuschen.

explain-User-Read =
    .title = Personen anmelden und ihr eigenes Profil lesen
    .can-do = Personen können sich bei der App anmelden, und die App kann deren eigenes Profil lesen: Name, Position, Abteilung, Telefonnummern, Foto, direkt unterstellte Personen und Gruppenzugehörigkeiten, dazu einige Grunddaten der Organisation.
    .whose = Nur das Profil der Person, die sich angemeldet hat.
not-User-Read = Profile anderer Personen bleiben verschlossen; dafür braucht es User.ReadBasic.All oder User.Read.All.
not-User-Read-2 = E-Mail, Kalender, Kontakte und Dateien bleiben verschlossen.

### Von Hand: Personen und Gruppen

not-User-Read-All = E-Mail, Kalender, Kontakte und Dateien aller Personen bleiben verschlossen.
not-User-Read-All-2 = Kennwörter und der Zeitpunkt der letzten Anmeldung gehören nicht dazu.
note-User-Read-All-delegated = In den meisten Organisationen dürfen alle ihre Kolleginnen und Kollegen nachschlagen. Auch ohne Administratorkonto kann die App daher fast die ganze Personenliste lesen.

explain-User-ReadBasic-All-delegated =
    .title = Personen nachschlagen: Namen, Adressen und Fotos
    .can-do = Die App kann alle Personen der Organisation auflisten und von jeder einige Angaben lesen: Name, E-Mail-Adresse, Foto und Kennungen. Das Profil der angemeldeten Person selbst kann sie vollständig lesen.
explain-User-ReadBasic-All-application =
    .title = Personen nachschlagen: Namen, Adressen und Fotos, ohne angemeldete Person
    .can-do = Die App kann alle Personen der Organisation auflisten und von jeder einige Angaben lesen: Name, E-Mail-Adresse, Foto und Kennungen.
not-User-ReadBasic-All = Telefonnummer, Position, Abteilung und Führungskraft anderer gehören nicht dazu.

explain-Group-Read-All-delegated =
    .title = Gruppen und ihre Inhalte lesen, soweit die angemeldete Person das darf
    .can-do = Die App kann alle Gruppen lesen und sehen, wer ihnen angehört. Von Gruppen, auf die die angemeldete Person Zugriff hat, kann sie auch die Inhalte lesen: Unterhaltungen, Kalender, Dateien, Planner-Aufgaben und Nachrichten in Teamkanälen.
    .whose = Namen und Mitglieder aller Gruppen, die die Person nachschlagen darf; Inhalte nur von Gruppen, die dieser Person offenstehen.
explain-Group-Read-All-application =
    .title = Alle Gruppen mit ihren Unterhaltungen und Kanalnachrichten lesen, ohne angemeldete Person
    .can-do = Die App kann alle Gruppen lesen und sehen, wer ihnen angehört, dazu die E-Mail-Unterhaltungen der Gruppen, Nachrichten in Teamkanälen und einzelne Dateien der Gruppen.
    .whose = Jede Gruppe und jedes Team der Organisation, auch die privaten.
not-Group-Read-All = Über die Mitglieder erfährt die App nicht mehr, als dass sie dazugehören: Namen und Adressen können fehlen, sofern die App nicht auch Benutzerprofile lesen darf.
not-Group-Read-All-2 = Wer in Gruppen mit verborgener Mitgliedschaft ist, bleibt verborgen; dafür braucht es Member.Read.Hidden.
note-Group-Read-All = Der Name verspricht nur eine Gruppenliste; die Reichweite schließt ein, was Menschen in den Gruppen schreiben. Genügen Liste und Mitglieder, kommt GroupMember.Read.All mit viel weniger aus.

explain-GroupMember-Read-All-delegated =
    .title = Gruppen und ihre Mitglieder lesen, soweit die angemeldete Person das darf
    .can-do = Die App kann Gruppen auflisten, ihre Grunddaten wie Name und Beschreibung lesen und sehen, wer Mitglied und wer Besitzer ist.
explain-GroupMember-Read-All-application =
    .title = Alle Gruppen und ihre Mitglieder lesen, ohne angemeldete Person
    .can-do = Die App kann alle Gruppen auflisten, ihre Grunddaten wie Name und Beschreibung lesen und sehen, wer Mitglied und wer Besitzer ist.
not-GroupMember-Read-All = Die Inhalte der Gruppen bleiben verschlossen: keine Unterhaltungen, Dateien, Kalender oder Kanalnachrichten.
not-GroupMember-Read-All-2 = Wer in Gruppen mit verborgener Mitgliedschaft ist, bleibt verborgen; dafür braucht es Member.Read.Hidden.

explain-Directory-Read-All-delegated =
    .title = Das Verzeichnis lesen, soweit die angemeldete Person das darf
    .can-do = Die App kann fast alles im Verzeichnis lesen: Profile von Personen, Gruppen und ihre Mitglieder, Apps und was sie dürfen, Administratorrollen und wer sie innehat, Geräte, Lizenzen, Domänen und Einstellungen der Organisation.
explain-Directory-Read-All-application =
    .title = Das ganze Verzeichnis lesen, ohne angemeldete Person
    .can-do = Die App kann fast alles im Verzeichnis lesen: Profile von Personen, Gruppen und ihre Mitglieder, Apps und was sie dürfen, Administratorrollen und wer sie innehat, Geräte, Lizenzen, Domänen und Einstellungen der Organisation.
not-Directory-Read-All = E-Mail, Kalender, Dateien und Chats bleiben verschlossen.
not-Directory-Read-All-2 = Kennwörter, die Geheimnisse von Apps und Angaben dazu, wer sich wann angemeldet hat, gehören nicht dazu.
note-Directory-Read-All = Wer einen Angriff plant, beginnt mit einer solchen Karte von Personen, Rollen und Apps. Eine engere Berechtigung reicht fast immer aus.

explain-Directory-AccessAsUser-All =
    .title = Im Verzeichnis alles tun, was die angemeldete Person darf
    .can-do = Die App kann im Verzeichnis alles lesen und ändern, was auch die angemeldete Person kann: Personen, Gruppen, Apps, Rollen und Einstellungen.
    .whose = Alles, wohin die Rechte der angemeldeten Person reichen. Bei einem Administratorkonto kann das das ganze Verzeichnis sein, Rollen eingeschlossen.

### Von Hand: Postfach

not-Calendars-Read-delegated = Kalender anderer Personen bleiben verschlossen, auch wenn sie für diese Person freigegeben sind; dafür braucht es Calendars.Read.Shared.
not-Calendars-Read-application = E-Mail, Kontakte und Aufgaben bleiben verschlossen.
note-Calendars-Read = Nach den veröffentlichten Angaben kann die App damit auch Einladungen an andere weiterleiten.
note-Calendars-Read-delegated = Auch die Kalender von Microsoft-365-Gruppen, die dieser Person offenstehen, gehören dazu.

not-Calendars-ReadBasic = Der Text eines Termins, seine Anhänge und Zusatzdaten anderer Apps bleiben verschlossen.
not-Calendars-ReadBasic-delegated = Kalender anderer Personen bleiben verschlossen, auch wenn sie für diese Person freigegeben sind.

not-Calendars-ReadWrite-delegated = Kalender anderer Personen bleiben verschlossen, auch wenn sie für diese Person freigegeben sind; dafür braucht es Calendars.ReadWrite.Shared.
not-Calendars-ReadWrite-application = E-Mail, Kontakte und Aufgaben bleiben verschlossen.
note-Calendars-ReadWrite = Legt die App einen Termin mit Eingeladenen an oder ändert sie ihn, bekommen diese darüber eine Nachricht im Namen der Person, der der Kalender gehört.

about-calendar-events = In Betreff und Text kann alles Mögliche stehen: Einwahlcodes, Gesundheitliches, Namen von Kunden.
about-calendar-events-application = Exchange kann eine App auf ausgewählte Postfächer beschränken: Mit RBAC for Applications wird das Recht in Exchange zugewiesen statt durch eine Zustimmung in Entra ID. Wird in Entra ID zusätzlich zugestimmt, ist wieder jedes Postfach erreichbar, sofern keine ältere Anwendungszugriffsrichtlinie das einschränkt.

not-Contacts-Read-delegated = Die Adressliste der Organisation bleibt verschlossen, ebenso die Kontakte anderer, auch wenn sie freigegeben sind.
not-Contacts-Read-application = Die Adressliste der Organisation bleibt verschlossen; sie gehört zum Verzeichnis.
note-Contacts-Read-application = In ihren Postfächern führen Menschen auch private Kontakte: Familie, Ärzte, Freunde. Diese haben mit der Organisation nichts zu tun, und niemand hat sie gefragt.
about-contacts-application = Exchange kann eine App auf ausgewählte Postfächer beschränken: Mit RBAC for Applications wird das Recht in Exchange zugewiesen statt durch eine Zustimmung in Entra ID. Wird in Entra ID zusätzlich zugestimmt, ist wieder jedes Postfach erreichbar, sofern keine ältere Anwendungszugriffsrichtlinie das einschränkt.

not-Mail-Read-delegated = Freigegebene Postfächer und E-Mails anderer bleiben verschlossen; dafür braucht es Mail.Read.Shared.
not-Mail-Read = Senden kann die App damit nicht.
not-Mail-Read-2 = Das Onlinearchiv bleibt verschlossen.
note-Mail-Read = In E-Mails stehen auch Anmeldecodes und Links zum Zurücksetzen von Kennwörtern. Wer die E-Mails lesen kann, kann oft anderswo Konten übernehmen.

not-Mail-ReadBasic = Der Text einer Nachricht, die Vorschau und die Anhänge bleiben verschlossen.
note-Mail-ReadBasic = Wer wem wann worüber schreibt, sagt oft schon genug.
not-Mail-ReadBasic-All = Der Text einer Nachricht, die Vorschau und die Anhänge bleiben verschlossen.
note-Mail-ReadBasic-All = Wer wem wann worüber schreibt, sagt oft schon genug.

explain-Mail-Send-delegated =
    .title = E-Mails als die angemeldete Person senden
    .can-do = Die App kann E-Mails senden, die aus dem Postfach der angemeldeten Person kommen, an beliebige Empfänger innerhalb und außerhalb der Organisation.
    .whose = Nur im Namen der angemeldeten Person selbst.
explain-Mail-Send-application =
    .title = E-Mails als beliebige Person der Organisation senden
    .can-do = Die App kann E-Mails senden, die aus jedem beliebigen Postfach der Organisation kommen, an beliebige Empfänger innerhalb und außerhalb.
    .whose = Im Namen jeder Person und jedes freigegebenen Postfachs der Organisation, sofern nichts anderes das einschränkt.
explain-Mail-Send-Shared =
    .title = E-Mails als die angemeldete Person und im Auftrag anderer senden
    .can-do = Die App kann E-Mails senden, die aus dem Postfach der angemeldeten Person kommen, und aus Postfächern anderer, für die diese Person senden darf.
    .whose = Im Namen der angemeldeten Person und aller, die ihr das Recht zum Senden gegeben haben.
not-Mail-Send = Lesen kann die App damit nicht, auch keine Antworten auf ihre eigenen Nachrichten.
not-Mail-Send-delegated = Im Namen anderer oder freigegebener Postfächer kann die App damit nicht senden; dafür braucht es Mail.Send.Shared.
note-Mail-Send = Eine solche Nachricht ist technisch in jeder Hinsicht echt. Die App kann auch darauf verzichten, sie in „Gesendete Elemente“ abzulegen.

about-mail-application = Exchange kann eine App auf ausgewählte Postfächer beschränken: Mit RBAC for Applications wird das Recht in Exchange zugewiesen statt durch eine Zustimmung in Entra ID. Wird in Entra ID zusätzlich zugestimmt, ist wieder jedes Postfach erreichbar, sofern keine ältere Anwendungszugriffsrichtlinie das einschränkt.
about-mailbox-settings-application = Exchange kann eine App auf ausgewählte Postfächer beschränken: Mit RBAC for Applications wird das Recht in Exchange zugewiesen statt durch eine Zustimmung in Entra ID. Wird in Entra ID zusätzlich zugestimmt, ist wieder jedes Postfach erreichbar, sofern keine ältere Anwendungszugriffsrichtlinie das einschränkt.

### Von Hand: Dateien und Websites

explain-Files-Read-All-delegated =
    .title = Alle Dateien lesen, die die angemeldete Person öffnen kann
    .can-do = Die App kann alle Dateien auflisten, durchsuchen und herunterladen, die die angemeldete Person öffnen kann: im eigenen OneDrive, von anderen freigegeben sowie in SharePoint-Websites und Teams.
    .whose = Alles, was die angemeldete Person öffnen kann, gleich wem es gehört. Das ist oft mehr, als diese Person selbst weiß.
explain-Files-Read-All-application =
    .title = Alle Dateien der Organisation lesen
    .can-do = Die App kann jede Datei in jedem OneDrive, jeder SharePoint-Website und jedem Team auflisten und herunterladen, frühere Versionen eingeschlossen.
    .whose = Das OneDrive aller Personen und alle Websites der Organisation, auch die zugangsbeschränkten.
not-Files-Read-All = Es geht um Dateien, nicht um Listen und Seiten der Websites; dafür braucht es Sites.Read.All.
note-Files-Read-All-application = Genügen einzelne Websites, öffnet Sites.Selected nur diejenigen, die ein Administrator benennt.

explain-Sites-Selected-delegated =
    .title = In einzelnen SharePoint-Websites arbeiten, die ein Administrator benennt
    .can-do = Für sich allein öffnet diese Berechtigung nichts. Ein Administrator gibt der App danach Lese-, Schreib- oder Vollzugriff auf einzelne Websites; dort gilt dieser Zugriff, soweit ihn auch die angemeldete Person hat.
    .whose = Nur die benannten Websites, und darin nur, worauf die angemeldete Person Zugriff hat.
explain-Sites-Selected-application =
    .title = In einzelnen SharePoint-Websites arbeiten, die ein Administrator benennt, ohne angemeldete Person
    .can-do = Für sich allein öffnet diese Berechtigung nichts. Ein Administrator gibt der App danach Lese-, Schreib- oder Vollzugriff auf einzelne Websites; dort gilt dieser Zugriff, ohne dass jemand angemeldet ist.
    .whose = Nur die benannten Websites, diese aber ganz.
not-Sites-Selected = Andere Websites und das OneDrive der Personen bleiben verschlossen, sofern sie nicht eigens benannt sind.
note-Sites-Selected = Was die App wirklich erreicht, ist bei jeder Website festgehalten und nicht hier. Fragen Sie, um welche Websites es geht und mit welcher Rolle.

explain-Files-SelectedOperations-Selected-delegated =
    .title = Mit einzelnen, für die App benannten Dateien arbeiten
    .can-do = Für sich allein öffnet diese Berechtigung nichts. Verantwortliche geben der App danach eine Rolle für einzelne Dateien; dort darf sie, was die Rolle erlaubt, soweit es auch die angemeldete Person darf.
    .whose = Nur, was benannt wurde, und darin nur, worauf die angemeldete Person Zugriff hat.
explain-Files-SelectedOperations-Selected-application =
    .title = Mit einzelnen, für die App benannten Dateien arbeiten, ohne angemeldete Person
    .can-do = Für sich allein öffnet diese Berechtigung nichts. Verantwortliche geben der App danach eine Rolle für einzelne Dateien; dort darf sie, was die Rolle erlaubt, ohne dass jemand angemeldet ist.
    .whose = Nur, was benannt wurde.

explain-Lists-SelectedOperations-Selected-delegated =
    .title = In einzelnen, für die App benannten SharePoint-Listen arbeiten
    .can-do = Für sich allein öffnet diese Berechtigung nichts. Verantwortliche geben der App danach eine Rolle für einzelne Listen; dort darf sie, was die Rolle erlaubt, soweit es auch die angemeldete Person darf.
    .whose = Nur, was benannt wurde, und darin nur, worauf die angemeldete Person Zugriff hat.
explain-Lists-SelectedOperations-Selected-application =
    .title = In einzelnen, für die App benannten SharePoint-Listen arbeiten, ohne angemeldete Person
    .can-do = Für sich allein öffnet diese Berechtigung nichts. Verantwortliche geben der App danach eine Rolle für einzelne Listen; dort darf sie, was die Rolle erlaubt, ohne dass jemand angemeldet ist.
    .whose = Nur, was benannt wurde.

explain-ListItems-SelectedOperations-Selected-delegated =
    .title = Mit einzelnen, für die App benannten Elementen von SharePoint-Listen arbeiten
    .can-do = Für sich allein öffnet diese Berechtigung nichts. Verantwortliche geben der App danach eine Rolle für einzelne Listenelemente, Dateien oder Ordner; dort darf sie, was die Rolle erlaubt, soweit es auch die angemeldete Person darf.
    .whose = Nur, was benannt wurde, und darin nur, worauf die angemeldete Person Zugriff hat.
explain-ListItems-SelectedOperations-Selected-application =
    .title = Mit einzelnen, für die App benannten Elementen von SharePoint-Listen arbeiten, ohne angemeldete Person
    .can-do = Für sich allein öffnet diese Berechtigung nichts. Verantwortliche geben der App danach eine Rolle für einzelne Listenelemente, Dateien oder Ordner; dort darf sie, was die Rolle erlaubt, ohne dass jemand angemeldet ist.
    .whose = Nur, was benannt wurde.

### Von Hand: Namen, die weniger bedeuten als ihr Nomen

explain-Policy-ReadWrite-AccessReview =
    .title = Die Standardrichtlinie für Zugriffsüberprüfungen lesen und ändern
    .can-do = Die App kann die Richtlinie lesen und ändern, die standardmäßig für Zugriffsüberprüfungen gilt.

explain-ProgramControl-Read-All =
    .title = Programme von Zugriffsüberprüfungen lesen
    .can-do = Die App kann die Programme lesen, die Zugriffsüberprüfungen bündeln, samt ihren Kontrollen.

explain-ProgramControl-ReadWrite-All =
    .title = Programme von Zugriffsüberprüfungen lesen und ändern
    .can-do = Die App kann die Programme lesen und ändern, die Zugriffsüberprüfungen bündeln, samt ihren Kontrollen.

explain-BookingsAppointment-ReadWrite-All =
    .title = Termine in Bookings lesen und ändern
    .can-do = Die App kann Termine in Bookings samt deren Kunden lesen, anlegen, ändern und löschen.

explain-SchedulePermissions-ReadWrite-All =
    .title = Lesen und ändern, wer was mit Schichtplänen darf
    .can-do = Die App kann lesen und ändern, welche Rechte Personen an Schichtplänen haben.
