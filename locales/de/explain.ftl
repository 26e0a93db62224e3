# Was Berechtigungen bedeuten. Der erste Teil ist die Grammatik: Sätze, in die ein
# Nomen aus nouns.ftl passt. Der zweite Teil ist für einzelne Berechtigungen von Hand
# geschrieben: der Name mit Bindestrichen statt Punkten, mit der Art dahinter, wo sich die
# Arten unterscheiden.
#
# Jeder Satz darf verwenden: $name (der veröffentlichte Name), $kind (delegated oder
# application), $extent (own, shared, all, selected, owned-by-app, installed), $verb (das
# Verb des veröffentlichten Namens, etwa read-write-and-consent), $place (wo, nach dem
# Namen: chat, team, user, group), $noun und die weiteren Formen des Nomens. Das Nomen
# steht immer im Akkusativ.

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
        [addable] { explain-object } lesen und neue anlegen{ explain-limit }{ explain-unattended }
        [replaceable] { explain-object } lesen, anlegen und löschen{ explain-limit }{ explain-unattended }
        [removable] { explain-object } lesen und löschen{ explain-limit }{ explain-unattended }
        [special] { explain-object } lesen sowie { $noun-writes }{ explain-limit }{ explain-unattended }
       *[full] { explain-object } lesen und ändern{ explain-limit }{ explain-unattended }
    }
explain-title-delete = { explain-object } löschen{ explain-limit }{ explain-unattended }
explain-title-remove = { explain-object } aufheben{ explain-limit }{ explain-unattended }
explain-title-delete-restore = { explain-object } löschen und wiederherstellen{ explain-limit }{ explain-unattended }
explain-title-manage-deletion = { explain-title-delete-restore }
explain-title-enable-disable = { explain-object } aktivieren und deaktivieren{ explain-limit }{ explain-unattended }
explain-title-update-sponsors = Sponsoren für { explain-object } bestimmen{ explain-limit }{ explain-unattended }
explain-title-export = { explain-object } exportieren{ explain-limit }{ explain-unattended }
explain-title-read-anonymous = { explain-object } ohne Namen lesen{ explain-limit }{ explain-unattended }
explain-title-send = { $kind ->
        [application] { $noun } senden{ explain-limit }{ explain-unattended }
       *[delegated] { $noun } im Namen der angemeldeten Person senden
    }
explain-title-manage = { explain-object } verwalten{ explain-limit }{ explain-unattended }

explain-can-sign-in = Die App kann Personen anmelden und { explain-object } lesen.
explain-can-keep-access = Die App behält Zugriff auf { explain-object }, nachdem die Person gegangen ist.
explain-can-read-basic = Die App kann nur grundlegende Angaben über { explain-object } lesen{ explain-limit }.
explain-can-read = Die App kann { explain-object } lesen{ explain-limit }.
explain-can-create = Die App kann { $noun } anlegen{ explain-limit }. Was schon vorhanden ist, öffnet diese Berechtigung allein nicht.
explain-can-read-write = { $noun-life ->
        [fixed] Die App kann { explain-object } lesen und ändern{ explain-limit }.
        [growing] Die App kann { explain-object } lesen, anlegen und ändern{ explain-limit }.
        [addable] Die App kann { explain-object } lesen und neue anlegen{ explain-limit }.
        [replaceable] Die App kann { explain-object } lesen, anlegen und löschen{ explain-limit }.
        [reducible] Die App kann { explain-object } lesen, ändern und löschen{ explain-limit }.
        [removable] Die App kann { explain-object } lesen und löschen{ explain-limit }.
       *[full] Die App kann { explain-object } lesen, anlegen, ändern und löschen{ explain-limit }.
    }
explain-can-delete = Die App kann { explain-object } löschen{ explain-limit }. Zum Lesen oder Ändern reicht diese Berechtigung allein nicht.
explain-can-remove = Die App kann { explain-object } aufheben{ explain-limit }. Zum Lesen oder Anlegen reicht diese Berechtigung allein nicht.
explain-can-delete-restore = Die App kann { explain-object } löschen und gelöschte wiederherstellen{ explain-limit }. Zum Lesen oder Ändern reicht diese Berechtigung allein nicht.
explain-can-manage-deletion = { explain-can-delete-restore }
explain-can-enable-disable = Die App kann { explain-object } aktivieren und deaktivieren{ explain-limit }. Zum Lesen oder für andere Änderungen reicht diese Berechtigung allein nicht.
explain-can-update-sponsors = Die App kann Sponsoren für { explain-object } bestimmen und entfernen{ explain-limit }. Sponsoren sind die Personen, die für einen Agenten einstehen.
explain-can-export = Die App kann { explain-object } exportieren{ explain-limit }.
explain-can-read-anonymous = Die App kann { explain-object } lesen{ explain-limit }, ohne die Namen der Personen.
explain-can-send = { $kind ->
        [application] Die App kann { $noun } senden{ explain-limit }. Zum Lesen reicht diese Berechtigung allein nicht.
       *[delegated] Die App kann { $noun } im Namen der angemeldeten Person senden. Zum Lesen reicht diese Berechtigung allein nicht.
    }
explain-can-manage = Die App kann { explain-object } verwalten{ explain-limit }.

# $phrase: einer der Sätze oben
explain-with-noun-holds = { $phrase } Das umfasst: { $noun-holds }.
# $phrase: einer der Sätze oben
explain-with-noun-basics = { $phrase } Das umfasst: { $noun-basics }.
# $phrase: einer der Sätze oben
explain-with-noun-writes = { $phrase } Außerdem kann die App { $noun-writes }.
# Für eine Berechtigung, die noch keine eigenen Worte hat.
explain-unexplained =
    .title = { $name }
    .can-do = Für diese Berechtigung hat Scopeglass keine eigene Erklärung. Sie ist als { $name } veröffentlicht; lesen Sie bis dahin, was der Herausgeber dazu sagt.
    .whose = { $kind ->
            [application] Möglicherweise die Daten der ganzen Organisation, denn die App handelt, ohne dass jemand angemeldet ist.
           *[delegated] Höchstens das, worauf die angemeldete Person selbst zugreifen darf.
        }

# Für eine Berechtigung, die nur der Mandant kennt: die Worte des Herausgebers.
# $title, $text: was der Mandant dazu sagt, in welcher Sprache auch immer
explain-tenant-text =
    .title = { $title }
    .can-do = Der Herausgeber sagt dazu: „{ $text }“
    .note = Dieser Text stammt vom Herausgeber und kommt aus dem Mandanten. Scopeglass hat für diese Berechtigung keine eigene Erklärung und hat nicht geprüft, was er sagt.

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
explain-whose-installed = { $place ->
        [where-installed] Jeder Chat, in dem die App installiert ist. Ein Administrator stimmt einmal für alle zu.
        [user] Nur die Person, für die die App installiert ist.
        [group] { $kind ->
            [application] Nur das Team, in dem die App installiert ist.
           *[delegated] Nur das Team, in dem die App installiert ist, und dort nur, was die angemeldete Person sehen darf.
        }
       *[chat] { $kind ->
            [application] Nur der Chat oder die Besprechung, in der die App installiert ist.
           *[delegated] Nur der Chat oder die Besprechung, in der die App installiert ist, und dort nur, was die angemeldete Person sehen darf.
        }
    }

explain-presence = { $kind ->
        [application] Ohne dass jemand angemeldet ist, zu jeder Tageszeit.
       *[delegated] Nur im Namen einer Person, die sich bei der App angemeldet hat.
    }
explain-duration = { $kind ->
        [application] Solange die Zustimmung besteht und die App nachweisen kann, wer sie ist: mit einem geheimen Clientschlüssel oder Zertifikat, einer verwalteten Identität oder einer vertrauenswürdigen externen Identität.
       *[delegated] Solange die Person die App verwendet, und meist noch etwa eine Stunde darüber hinaus. Hat die App auch offline_access, dann so lange, bis jemand den Zugriff widerruft.
    }

explain-not-change = Damit lässt sich nichts anlegen, ändern oder löschen.
# Steht anstelle des Satzes oben, wo die veröffentlichten Angaben ihm widersprechen.
explain-also-changes = Der Name verspricht nur Lesen, doch die von Microsoft veröffentlichten Angaben nennen dazu auch Aufrufe, die etwas ändern. Das kann ein Fehler in den Angaben sein; rechnen Sie mit solchen Änderungen, bis der Anbieter sie ausgeschlossen hat.
explain-no-calls = Die von Microsoft veröffentlichten Angaben nennen dazu keinen Aufruf. Was hier steht, folgt dem Namen und dem, was von verwandten Berechtigungen bekannt ist.
explain-no-writing-calls = Die von Microsoft veröffentlichten Angaben nennen dazu nur Aufrufe, die lesen. Was hier über das Ändern steht, folgt dem Namen.
explain-no-id = In dieser Form veröffentlicht Microsoft keine ID dafür; die Registrierung oder das Manifest einer App kann sie daher nicht anfordern.
explain-meeting-policy = Teams verlangt zusätzlich eine Anwendungszugriffsrichtlinie: Ohne eine, die die App und die betroffenen Personen nennt, erreicht sie keine Besprechung.
explain-consent-admin = Standardmäßig kann dem nur ein Administrator zustimmen.
explain-consent-person = Standardmäßig können Benutzer dem selbst zustimmen; am Ende entscheidet die Zustimmungsrichtlinie des Mandanten.
explain-consent-installed = { $place ->
        [group] Ein Besitzer des Teams kann dem zustimmen, wenn er die App hinzufügt, soweit Teams und die Einstellungen des Mandanten das erlauben. Die Zustimmung eines Administrators für die ganze Organisation ist dafür nicht nötig.
        [user] Die Person selbst kann dem zustimmen, wenn sie die App installiert, soweit Teams und die Einstellungen des Mandanten das erlauben. Die Zustimmung eines Administrators für die ganze Organisation ist dafür nicht nötig.
       *[chat] Wer am Chat oder an der Besprechung teilnimmt, kann dem beim Hinzufügen der App zustimmen, soweit Teams und die Einstellungen des Mandanten das erlauben. Die Zustimmung eines Administrators für die ganze Organisation ist dafür nicht nötig.
    }

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
explain-Group-ReadWrite-All-delegated =
    .title = Gruppen und ihre Inhalte lesen und ändern, soweit die angemeldete Person das darf
    .can-do = Die App kann Gruppen lesen, anlegen, ändern und löschen sowie Mitglieder und Besitzer hinzufügen oder entfernen. In Gruppen, auf die die angemeldete Person Zugriff hat, kann sie auch die Inhalte lesen und ändern: Unterhaltungen, Kalender, Dateien, Planner-Aufgaben und Nachrichten in Teamkanälen.
    .whose = Alle Gruppen, an denen die angemeldete Person Rechte hat; Inhalte nur von Gruppen, die dieser Person offenstehen.
explain-Group-ReadWrite-All-application =
    .title = Alle Gruppen und ihre Inhalte lesen und ändern, ohne angemeldete Person
    .can-do = Die App kann alle Gruppen lesen, anlegen, ändern und löschen, Mitglieder und Besitzer hinzufügen oder entfernen sowie Unterhaltungen, Kalender und andere Inhalte der Gruppen lesen und ändern.
    .whose = Jede Gruppe und jedes Team der Organisation, auch private.
note-Group-ReadWrite-All = Gruppen entscheiden über den Zugriff auf Dateien, Apps und Lizenzen. Wer ein Mitglied hinzufügt, gibt all das; nur Gruppen, denen Administratorrollen zugewiesen werden können, sind geschützt.

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

about-calendar-events = { $verb ->
        [read-basic] Im Betreff kann alles Mögliche stehen: Gesundheitliches, Namen von Kunden, Pläne.
       *[other] In Betreff und Text kann alles Mögliche stehen: Einwahlcodes, Gesundheitliches, Namen von Kunden.
    }
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
    .can-do = Die App kann die Programme lesen, anlegen, ändern und löschen, die Zugriffsüberprüfungen bündeln, samt ihren Kontrollen.

explain-BookingsAppointment-ReadWrite-All =
    .title = Termine in Bookings lesen und ändern
    .can-do = Die App kann Termine in Bookings samt deren Kunden lesen, anlegen, ändern und löschen.

explain-SchedulePermissions-ReadWrite-All =
    .title = Lesen und ändern, wer was mit Schichtplänen darf
    .can-do = Die App kann lesen und ändern, welche Rechte Personen an Schichtplänen haben.

### Von Hand: Teams-Apps, wo ein Text für die ganze Familie gilt
# $verb: read, read-write, read-write-and-consent oder manage

explain-family-TeamsAppInstallation-apps = { $extent ->
        [owned-by-app] sich selbst
        [selected] Teams-Apps, die ein Administrator für die App ausgewählt hat,
       *[other] Teams-Apps
    }
explain-family-TeamsAppInstallation-place = { $place ->
        [chat] { $kind ->
            [application] in { $extent ->
                [installed] dem Chat, in dem die App installiert ist
               *[other] jedem Chat
            }
           *[delegated] in Chats der angemeldeten Person
        }
        [team] { $kind ->
            [application] in jedem Team
           *[delegated] in Teams, auf die die angemeldete Person Zugriff hat
        }
        [group] in dem Team, in dem die App installiert ist
        [user] { $kind ->
            [application] { $extent ->
                [installed] für die Person, für die die App installiert ist
               *[other] für jede Person
            }
           *[delegated] für die angemeldete Person
        }
       *[other] in Teams, in Chats und für Personen
    }
explain-family-TeamsAppInstallation =
    .title = { $verb ->
        [read] { $extent ->
            [owned-by-app] Sehen, wo die App selbst in Teams installiert ist: { explain-family-TeamsAppInstallation-place }
            [selected] Sehen, wo ausgewählte Teams-Apps installiert sind: { explain-family-TeamsAppInstallation-place }
           *[other] Sehen, welche Teams-Apps installiert sind: { explain-family-TeamsAppInstallation-place }
        }
        [read-write] { explain-family-TeamsAppInstallation-apps } installieren und entfernen: { explain-family-TeamsAppInstallation-place }
       *[read-write-and-consent] { explain-family-TeamsAppInstallation-apps } installieren und entfernen und { $extent ->
            [owned-by-app] dem eigenen Zugriff
           *[other] ihrem Zugriff
        } zustimmen: { explain-family-TeamsAppInstallation-place }
    }
    .can-do = { $verb ->
        [read] { $extent ->
            [owned-by-app] Die App kann sehen, wo sie selbst in Teams installiert ist: { explain-family-TeamsAppInstallation-place }.
            [selected] Die App kann sehen, wo Teams-Apps installiert sind, die ein Administrator für sie ausgewählt hat: { explain-family-TeamsAppInstallation-place }.
           *[other] Die App kann sehen, welche Teams-Apps installiert sind: { explain-family-TeamsAppInstallation-place }.
        }
        [read-write] Die App kann { explain-family-TeamsAppInstallation-apps } anzeigen, installieren, aktualisieren und entfernen: { explain-family-TeamsAppInstallation-place }.
       *[read-write-and-consent] Die App kann { explain-family-TeamsAppInstallation-apps } anzeigen, installieren, aktualisieren und entfernen: { explain-family-TeamsAppInstallation-place }. Außerdem kann sie den Zugriff gewähren, den eine App dort verlangt, ohne dass sonst jemand gefragt wird.
    }
    .whose = { $extent ->
        [owned-by-app] Nur die eigene Installation der App: { explain-family-TeamsAppInstallation-place }.
        [selected] Nur Teams-Apps, die ein Administrator für diese App ausgewählt hat. Solange keine ausgewählt ist, kann sie nichts tun.
        [installed] Nur der Ort, an dem die App installiert ist.
       *[other] { $kind ->
            [application] { explain-family-TeamsAppInstallation-place }, in der ganzen Organisation.
           *[delegated] Nur { explain-family-TeamsAppInstallation-place }.
        }
    }

explain-family-ResourceSpecificPermissionGrant =
    .title = Sehen, welchen Zugriff Apps bekommen haben: { explain-family-TeamsAppInstallation-place }
    .can-do = Die App kann sehen, welche Apps Zugriff bekommen haben und welchen: { explain-family-TeamsAppInstallation-place }.
    .whose = { explain-family-TeamsAppInstallation.whose }

explain-TeamsApp-Read-Group =
    .title = Sehen, welchen Zugriff Apps im Team bekommen haben
    .can-do = Die App kann sehen, welche Apps in dem Team, in dem sie installiert ist, Zugriff bekommen haben und welchen.

### Von Hand: Anrufe und Besprechungen

explain-Calls-Initiate-All =
    .title = Eine Person anrufen und Anrufe weiterleiten, ohne angemeldete Person
    .can-do = Die App kann jeweils eine Person anrufen, Ansagen abspielen und Anrufe an Personen in der Organisation weiterleiten.
explain-Calls-InitiateGroupCall-All =
    .title = Mehrere Personen anrufen und Personen in Besprechungen holen, ohne angemeldete Person
    .can-do = Die App kann Anrufe mit mehreren Personen beginnen und weitere Personen in Besprechungen der Organisation holen.
explain-Calls-JoinGroupCall-All =
    .title = An jedem Gruppenanruf und jeder Besprechung wie jemand aus der Organisation teilnehmen, ohne angemeldete Person
    .can-do = Die App kann an Gruppenanrufen und geplanten Besprechungen mit der Stellung einer Person aus der Organisation teilnehmen. Dort kann sie auch Personen stummschalten, Personen aus dem Wartebereich einlassen und Aufzeichnung und Transkription starten oder beenden.
not-Calls-JoinGroupCall-All = Für sich allein gibt sie der App nicht, was gesagt wird: Für Ton und Bild braucht es auch Calls.AccessMedia.All.
explain-Calls-JoinGroupCallAsGuest-All =
    .title = An jedem Gruppenanruf und jeder Besprechung als Gast teilnehmen, ohne angemeldete Person
    .can-do = Die App kann an Gruppenanrufen und geplanten Besprechungen der Organisation als anonymer Gast teilnehmen.
not-Calls-JoinGroupCallAsGuest-All = Für sich allein gibt sie der App nicht, was gesagt wird: Für Ton und Bild braucht es auch Calls.AccessMedia.All.
explain-Calls-JoinGroupCallasGuest-All =
    .title = An jedem Gruppenanruf und jeder Besprechung als Gast teilnehmen (zweite Schreibweise)
    .can-do = Die veröffentlichten Angaben enthalten diese zweite Schreibweise von Calls.JoinGroupCallAsGuest.All, ohne ID, unter der sie sich erteilen ließe. Nach diesen Angaben kann die App damit in einem Anruf handeln: Personen stummschalten, Personen aus dem Wartebereich einlassen und die Aufzeichnung starten oder beenden.
explain-Calls-AccessMedia-All =
    .title = Anrufe und Besprechungen hören und sehen, ohne angemeldete Person
    .can-do = In Anrufen und Besprechungen, an denen die App teilnimmt, bekommt sie Ton, Bild und geteilte Bildschirme unmittelbar. Sie kann sie mithören, auswerten und aufzeichnen.
not-Calls-AccessMedia-All = Sie bringt die App nicht selbst in einen Anruf; dafür braucht es eine Berechtigung zum Anrufen oder Teilnehmen.
note-Calls-AccessMedia-All = Was live gesagt wird, gehört zum Vertraulichsten in einer Organisation. Fragen Sie, ob den Personen gesagt wird, dass die App mithört.
explain-Calls-AccessMedia-Chat =
    .title = Anrufe des Chats hören und sehen, in dem die App installiert ist
    .can-do = In Anrufen und Besprechungen des Chats oder der Besprechung, in der die App installiert ist, bekommt sie Ton, Bild und geteilte Bildschirme unmittelbar.
explain-Calls-JoinGroupCalls-Chat =
    .title = An Anrufen des Chats teilnehmen, in dem die App installiert ist
    .can-do = Die App kann an Anrufen und Besprechungen des Chats oder der Besprechung teilnehmen, in der sie installiert ist.
explain-Calls-ReportSyntheticMedia-All =
    .title = Künstliche Stimmen und Bilder in Anrufen melden, ohne angemeldete Person
    .can-do = Die App kann melden, dass Stimme oder Bild einer Person in einem Anruf künstlich erzeugt zu sein scheint.
not-Calls-ReportSyntheticMedia-All = Sie bringt die App nicht in einen Anruf und gibt ihr weder Ton noch Bild.

### Von Hand: Agenten

explain-AgentIdentity-CreateAsManager =
    .title = Identitäten von KI-Agenten aus der eigenen Vorlage anlegen und verwalten
    .can-do = Die App kann aus ihrer eigenen Vorlage Identitäten von KI-Agenten anlegen und diese Identitäten lesen, ändern und löschen.
explain-AgentIdentityBlueprint-AddRemoveCreds-All =
    .title = Anmeldeinformationen von Vorlagen für KI-Agenten hinzufügen und entfernen
    .can-do = Die App kann Geheimnisse, Zertifikate und andere Anmeldeinformationen aller Vorlagen für Identitäten von KI-Agenten hinzufügen und entfernen.
note-AgentIdentityBlueprint-AddRemoveCreds-All = Wer einer Vorlage eigene Anmeldeinformationen hinzufügt, kann als die Agenten handeln, die daraus entstanden sind.
explain-AgentIdentityBlueprint-UpdateAuthProperties-All =
    .title = Ändern, wie sich Vorlagen für KI-Agenten anmelden und was sie verlangen
    .can-do = Die App kann die Einstellungen für Anmeldung und Berechtigungen aller Vorlagen für Identitäten von KI-Agenten ändern.
explain-AgentIdentityBlueprint-UpdateBranding-All =
    .title = Das Erscheinungsbild von Vorlagen für KI-Agenten ändern
    .can-do = Die App kann ändern, wie sich Vorlagen für Identitäten von KI-Agenten zeigen, zum Beispiel Name und Logo.
explain-AgentIdUser-ReadWrite-IdentityParentedBy =
    .title = Benutzerkonten von KI-Agenten aus der eigenen Vorlage lesen und ändern
    .can-do = Die App kann Benutzerkonten von KI-Agenten lesen, anlegen, ändern und löschen, deren Identität aus ihrer eigenen Vorlage entstanden ist.
    .whose = Nur Benutzerkonten von Agenten aus der eigenen Vorlage der App.

### Von Hand: eigene Verben

explain-ApprovalSolution-ReadWrite-All =
    .title = Alle Genehmigungsanfragen und -antworten lesen und sich darüber benachrichtigen lassen, ohne angemeldete Person
    .can-do = Die App kann alle Genehmigungsanfragen und -antworten lesen und Abonnements anlegen, ändern und löschen, die ihr neue melden.
explain-Notes-Create =
    .title = OneNote-Notizbücher, -Abschnitte und -Seiten anlegen und die Titel vorhandener lesen
    .can-do = Die App kann in OneNote Notizbücher, Abschnitte und Seiten anlegen. Von dem, was schon da ist, sieht sie die Titel von Notizbüchern und Abschnitten; was auf den Seiten steht, bleibt verschlossen.
explain-Goals-Export-Read-All =
    .title = Viva-Goals-Daten lesen, die die angemeldete Person öffnen kann
    .can-do = Die App kann alle Ziele und Exportaufträge in Viva Goals lesen, die die angemeldete Person öffnen kann.
    .whose = Was die angemeldete Person öffnen kann, wem es auch gehört.
explain-Goals-Export-ReadWrite-All =
    .title = Viva-Goals-Daten lesen und exportieren, die die angemeldete Person öffnen kann
    .can-do = Die App kann alle Ziele und Exportaufträge in Viva Goals lesen, die die angemeldete Person öffnen kann, und neue Exportaufträge starten.
    .whose = { explain-Goals-Export-Read-All.whose }
not-AgentCollection-Read-All = Die globale Sammlung und die der Agenten in Quarantäne öffnet sie nicht; dafür gibt es eigene Berechtigungen.
not-AgentCollection-ReadWrite-All = { not-AgentCollection-Read-All }
explain-AppCatalog-Submit =
    .title = Teams-Apps beim Katalog der Organisation zur Prüfung einreichen
    .can-do = Die App kann im Namen der angemeldeten Person Teams-Apps beim Katalog der Organisation einreichen und Einreichungen zurückziehen, die noch auf die Prüfung warten.
not-AppCatalog-Submit = Eine App genehmigen oder veröffentlichen kann sie damit nicht; das entscheidet ein Administrator.
explain-AuditActivity-Write =
    .title = Aktivitätsprotokolle an Purview liefern
    .can-do = Die App kann Protokolle von Aktivitäten gesammelt in den Überwachungsspeicher von Purview hochladen. Zum Lesen reicht diese Berechtigung allein nicht.
explain-ContentActivity-Write =
    .title = Protokolle über den Umgang mit Inhalten an Purview liefern
    .can-do = Die App kann Protokolle darüber, wie Personen mit Inhalten umgehen, gesammelt in den Überwachungsspeicher von Purview hochladen. Zum Lesen reicht diese Berechtigung allein nicht.
explain-ChannelMessage-Edit =
    .title = Kanalnachrichten im Namen der angemeldeten Person ändern
    .can-do = Die App kann im Namen der angemeldeten Person Nachrichten in Teams-Kanälen ändern. Welche Aufrufe das sind, hat Microsoft nicht veröffentlicht.
explain-ChannelMessage-UpdatePolicyViolation-All =
    .title = Kanalnachrichten als Richtlinienverstoß kennzeichnen, ohne angemeldete Person
    .can-do = Die App kann Nachrichten in allen Teams-Kanälen als Verstoß gegen die Regeln zum Schutz vor Datenverlust kennzeichnen. Eine solche Nachricht kann für die Leser ausgeblendet werden.
not-ChannelMessage-UpdatePolicyViolation-All = Sonst lässt sich an einer Nachricht damit nichts ändern.
explain-Chat-UpdatePolicyViolation-All =
    .title = Chatnachrichten als Richtlinienverstoß kennzeichnen, ohne angemeldete Person
    .can-do = Die App kann Nachrichten in allen Chats als Verstoß gegen die Regeln zum Schutz vor Datenverlust kennzeichnen. Eine solche Nachricht kann für die Leser ausgeblendet werden.
not-Chat-UpdatePolicyViolation-All = Sonst lässt sich an einer Nachricht damit nichts ändern.
explain-Content-Process-All =
    .title = Inhalte von Purview prüfen lassen, für die ganze Organisation
    .can-do = Die App kann Inhalte übergeben, zum Beispiel was jemand in ihr eingibt oder sendet, und sie von Purview an den Regeln der Organisation für Datensicherheit messen lassen.
explain-Content-Process-User =
    .title = Inhalte von Purview prüfen lassen, für einzelne Personen
    .can-do = Die App kann Inhalte einer Person übergeben, zum Beispiel was sie in der App eingibt oder sendet, und sie von Purview an den Regeln der Organisation für Datensicherheit messen lassen.
    .whose = { $kind ->
        [application] Jede Person in der Organisation; ein Aufruf betrifft jeweils eine.
       *[delegated] Nur die angemeldete Person.
    }
not-Content-Process-All = Sie öffnet keine Inhalte, die die App nicht schon hat.
not-Content-Process-User = Sie öffnet keine Inhalte, die die App nicht schon hat.
explain-ProtectionScopes-Compute-All =
    .title = Ermitteln, welche Purview-Regeln für wen gelten
    .can-do = Die App kann ermitteln lassen, welche Regeln für Datenschutz und Compliance für die Personen der Organisation und für das gelten, was sie in der App tun.
explain-ProtectionScopes-Compute-User =
    .title = Ermitteln, welche Purview-Regeln für eine Person gelten
    .can-do = Die App kann ermitteln lassen, welche Regeln für Datenschutz und Compliance für eine Person und für das gelten, was sie in der App tut.
    .whose = { $kind ->
        [application] Jede Person in der Organisation; ein Aufruf betrifft jeweils eine.
       *[delegated] Nur die angemeldete Person.
    }
explain-SensitivityLabel-Evaluate =
    .title = Ermitteln lassen, welche Vertraulichkeitsbezeichnung gilt
    .can-do = Die App kann ermitteln lassen, welche Vertraulichkeitsbezeichnung und welche Rechte ein Inhalt bekommt, der aus bezeichneten Inhalten entsteht.
    .whose = { $kind ->
        [application] Die Vertraulichkeitsbezeichnungen der Organisation.
       *[delegated] Die Vertraulichkeitsbezeichnungen, die für die angemeldete Person gelten.
    }
explain-SensitivityLabel-Evaluate-All =
    .title = Ermitteln lassen, welche Vertraulichkeitsbezeichnung gilt, für jede Person
    .can-do = Die App kann für jede Person ermitteln lassen, welche Vertraulichkeitsbezeichnung ein Inhalt bekommen sollte und welche Bezeichnung und Rechte gelten, wo bezeichnete Inhalte zusammengeführt werden.
not-SensitivityLabel-Evaluate = Sie setzt keine Bezeichnung und öffnet keine Inhalte.
not-SensitivityLabel-Evaluate-All = Sie setzt keine Bezeichnung und öffnet keine Inhalte.
explain-Device-Command =
    .title = Apps auf Geräten der angemeldeten Person starten
    .can-do = Die App kann auf einem Gerät der angemeldeten Person eine andere App starten oder dort mit einer App Nachrichten austauschen.
explain-Device-CreateFromOwnedTemplate =
    .title = Geräte aus Vorlagen der angemeldeten Person anlegen
    .can-do = Die App kann im Verzeichnis Geräte aus Vorlagen anlegen, die der angemeldeten Person gehören.
explain-DeviceManagementManagedDevices-PrivilegedOperations-All =
    .title = Von Intune verwaltete Geräte fernlöschen, sperren und orten
    .can-do = Die App kann von Intune verwalteten Geräten folgenreiche Befehle geben: alles löschen oder zurücksetzen, sperren, einen Passcode entfernen, orten, neu starten oder außer Betrieb nehmen.
note-DeviceManagementManagedDevices-PrivilegedOperations-All = Auf einem ferngelöschten Gerät ist verloren, was nicht anderswo gespeichert ist. Trifft es viele Geräte zugleich, steht überall die Arbeit still.
explain-EduRoster-Write =
    .title = Klassenlisten der angemeldeten Person ändern
    .can-do = Dem Namen nach kann die App Klassenlisten der angemeldeten Person ändern. Die veröffentlichten Angaben nennen nur Aufrufe, die lesen: Schule, Klassen und Gruppe der Person.
explain-EduRoster-WriteWrite-All =
    .title = Klassenlisten der ganzen Organisation ändern
    .can-do = Dem Namen nach kann die App Klassenlisten der Organisation ändern. Die veröffentlichten Angaben nennen nur Aufrufe, die lesen, welche Schulen und Personen sich geändert haben.
explain-EngagementConversation-Migration-All =
    .title = Unterhaltungen nach Viva Engage übernehmen, ohne angemeldete Person
    .can-do = Die App kann in Viva Engage Unterhaltungen, Nachrichten, Reaktionen und Anhänge anlegen, die aus einem anderen System stammen, im Namen der Personen, die sie dort geschrieben haben.
note-EngagementConversation-Migration-All = Die App bestimmt, wer als Verfasser erscheint. Ein solches Recht gehört zu einem Umzug und sollte mit ihm enden.
explain-Teamwork-Migrate-All =
    .title = Nachrichten im Namen anderer in Teams einstellen
    .can-do = Die App kann in jedem Chat und Kanal Nachrichten anlegen und ändern und bestimmen, wer als Absender erscheint und wann sie gesendet wurden. Dafür kann sie auch Teams und Kanäle anlegen.
note-Teamwork-Migrate-All = Niemand kann eine solche Nachricht von einer unterscheiden, die die Person wirklich geschrieben hat. Ein solches Recht gehört zu einem Umzug und sollte mit ihm enden.
explain-FileIngestion-Ingest =
    .title = Lokale Inhalte an den Suchindex liefern, ohne angemeldete Person
    .can-do = Die App kann lokale Inhalte in den Suchindex der Organisation aufnehmen, dort ändern und löschen.
explain-FileIngestionHybridOnboarding-Manage =
    .title = Die Zulieferung lokaler Inhalte einrichten, ohne angemeldete Person
    .can-do = Die App kann einrichten und ändern, wie lokale Inhalte in den Suchindex der Organisation gelangen.
explain-FileStorageContainer-Selected =
    .title = In SharePoint-Embedded-Containern arbeiten, die für die App geöffnet wurden
    .can-do = Für sich allein öffnet diese Berechtigung nichts. Der Besitzer eines Containertyps gibt der App danach Rechte in Containern dieses Typs; innerhalb dieser Rechte kann sie Container anlegen, darin Dateien lesen, ändern und löschen und bestimmen, wer Zugriff hat.
    .whose = { $kind ->
        [application] Nur Container der Typen, die für die App geöffnet wurden, jeder im Ganzen.
       *[delegated] Nur Container der Typen, die für die App geöffnet wurden, und darin nur, worauf die angemeldete Person Zugriff hat.
    }
not-FileStorageContainer-Selected = SharePoint-Websites und OneDrives bleiben verschlossen.
explain-FileStorageContainer-Manage-All =
    .title = SharePoint-Embedded-Container verwalten
    .can-do = Die App kann die SharePoint-Embedded-Container der Organisation auflisten, ändern, archivieren, sperren und löschen und bestimmen, wem sie gehören und wer Zugriff hat.
explain-AppRoleAssignment-ReadWrite-All =
    .can-do = Die App kann Zuweisungen lesen, anlegen und löschen: welche Apps welche Anwendungsberechtigungen haben und wer welcher App zugewiesen ist. Indem sie eine anlegt, stimmt sie im Namen der Organisation zu: Sie kann jeder App, auch sich selbst, jede Anwendungsberechtigung geben, ohne dass sonst jemand gefragt wird.
explain-DelegatedPermissionGrant-ReadWrite-All =
    .can-do = Die App kann Zustimmungen zu delegierten Berechtigungen lesen, anlegen, ändern und löschen. Indem sie eine anlegt, stimmt sie im Namen von Personen zu: Sie kann jeder App, auch sich selbst, jede delegierte Berechtigung geben, für eine einzelne Person oder für alle, ohne dass sonst jemand gefragt wird.
explain-Chat-ReadWrite-All-delegated =
    .title = Alle Chats lesen, soweit die angemeldete Person das darf, und Personen den Zugriff darauf entziehen
    .can-do = Die App kann alle Chats mit allem lesen, was darin geschrieben wurde, soweit die angemeldete Person das darf. Außerdem kann sie einer Person den Zugriff auf Chats entziehen.
explain-Chat-ReadWrite-All-application =
    .title = Alle Chats lesen und ihre Mitglieder und Einstellungen ändern, ohne angemeldete Person
    .can-do = Die App kann alle Chats mit allem lesen, was darin geschrieben wurde. Sie kann ihren Namen und ihre Einstellungen ändern, Mitglieder hinzufügen und Nachrichten anheften.
not-Chat-ReadWrite-All = Nachrichten in Chats schreiben kann die App damit nicht.
explain-Files-ReadWrite-AppFolder =
    .title = Dateien im eigenen Ordner der App in OneDrive lesen und ändern
    .can-do = Die App kann in einem eigenen Ordner in OneDrive Dateien lesen, anlegen, ändern und löschen. Andere Ordner bleiben verschlossen.
    .whose = { $kind ->
        [application] Nur der eigene Ordner der App, im OneDrive aller Personen in der Organisation.
       *[delegated] Nur der eigene Ordner der App im OneDrive der angemeldeten Person.
    }
explain-Files-Read-Selected =
    .whose = Nur Dateien, die die angemeldete Person für die App auswählt, und nur für einige Stunden.
explain-Files-ReadWrite-Selected =
    .whose = Nur Dateien, die die angemeldete Person für die App auswählt, und nur für einige Stunden.
explain-Sites-ReadWrite-All =
    .title = { $kind ->
        [application] Inhalte aller SharePoint-Websites lesen und ändern, ohne angemeldete Person
       *[delegated] Inhalte von SharePoint-Websites lesen und ändern, soweit die angemeldete Person das darf
    }
    .can-do = { $kind ->
        [application] Die App kann Dokumente, Listenelemente und Seiten in allen SharePoint-Websites lesen, anlegen, ändern und löschen.
       *[delegated] Die App kann Dokumente, Listenelemente und Seiten in allen SharePoint-Websites lesen, anlegen, ändern und löschen, soweit die angemeldete Person das darf.
    }
not-Sites-ReadWrite-All = Wer Zugriff auf eine Website hat, bestimmt sie nicht; dafür braucht es Sites.FullControl.All.
note-Chat-ReadWrite = Sie kann auch Nachrichten im Namen der angemeldeten Person schreiben.
explain-Group-ManageProtection-All =
    .title = Gruppen lesen und ihre Vertraulichkeitsbezeichnung setzen
    .can-do = Die App kann Gruppen auflisten, ihre grundlegenden Eigenschaften lesen und ihre Vertraulichkeitsbezeichnung ändern.
note-Group-ManageProtection-All = Die Bezeichnung kann darüber entscheiden, ob Gäste beitreten dürfen und ob Inhalte nach außen geteilt werden dürfen.
explain-IndustryData-DataConnector-Upload =
    .title = Datendateien zu School Data Sync hochladen
    .can-do = Die App kann Dateien mit Daten der Schule zu Connectors von School Data Sync hochladen und prüfen lassen.
explain-IndustryData-Run-Start =
    .title = Synchronisierungsläufe von School Data Sync lesen und starten
    .can-do = Die App kann Synchronisierungsläufe von School Data Sync lesen und neue starten.
explain-Organization-ReadWrite-All =
    .title = Den Verzeichniseintrag der Organisation selbst lesen und ändern
explain-LifeCycleInfo-Read-All =
    .title = Lebenszyklusinformationen lesen (weiter nichts veröffentlicht)
    .can-do = Dem Namen nach kann die App Lebenszyklusinformationen lesen. Microsoft veröffentlicht dazu weder eine Beschreibung noch einen einzigen Aufruf; aus den Angaben geht also nicht hervor, was sie erreicht. Fragen Sie den Anbieter.
    .whose = { explain-unexplained.whose }
explain-LifeCycleInfo-ReadWrite-All =
    .title = Lebenszyklusinformationen lesen und ändern (weiter nichts veröffentlicht)
    .can-do = Dem Namen nach kann die App Lebenszyklusinformationen lesen und ändern. Microsoft veröffentlicht dazu weder eine Beschreibung noch einen einzigen Aufruf; aus den Angaben geht also nicht hervor, was sie erreicht. Fragen Sie den Anbieter.
    .whose = { explain-unexplained.whose }
explain-LifecycleWorkflows-Workflow-Activate =
    .title = Workflows für Eintritt, Wechsel und Austritt ausführen
    .can-do = Die App kann vorhandene Lebenszyklus-Workflows auf Abruf für ausgewählte Personen ausführen. Was geschieht, ist im Workflow festgelegt: Er kann Zugriff geben, aber auch Gruppen entziehen, Konten deaktivieren oder löschen.
explain-ServiceMessageViewpoint-Write =
    .title = Ankündigungen im Nachrichtencenter als gelesen kennzeichnen
    .can-do = Die App kann Ankündigungen im Nachrichtencenter für den angemeldeten Administrator als gelesen, als Favorit oder als archiviert kennzeichnen.
    .whose = Nur, was der angemeldete Administrator gekennzeichnet hat.
explain-Sites-Archive-All =
    .title = SharePoint-Websites archivieren und zurückholen
    .can-do = Die App kann SharePoint-Websites ins Archiv verschieben, wo niemand sie öffnen kann, und sie von dort zurückholen.
explain-SynchronizationData-User-Upload =
    .title = Benutzerdaten für die Bereitstellung gesammelt hochladen
    .can-do = Die App kann Benutzerdaten zum Bereitstellungsdienst hochladen, der Konten danach anlegt, ändert oder deaktiviert.
explain-SynchronizationData-User-Upload-OwnedBy =
    .title = Benutzerdaten für die Bereitstellung gesammelt hochladen, für eigene Apps
    .can-do = Die App kann Benutzerdaten zum Bereitstellungsdienst hochladen, der Konten danach anlegt, ändert oder deaktiviert; nur für Apps, die sie selbst angelegt hat oder besitzt.
note-SynchronizationData-User-Upload = Wer die Benutzerdaten liefert, bestimmt, welche Konten es gibt.
explain-TeamMember-ReadWriteNonOwnerRole-All =
    .title = Mitglieder von Teams hinzufügen und entfernen, aber keine Besitzer
    .can-do = Die App kann lesen, wer in Teams ist, und Mitglieder hinzufügen oder entfernen. Besitzer kann sie weder hinzufügen noch entfernen, und sie kann kein Mitglied zum Besitzer machen.
explain-User-DeleteRestore-All =
    .title = Benutzerkonten löschen und wiederherstellen
    .can-do = Die App kann Benutzerkonten löschen und gelöschte wiederherstellen.
note-User-DeleteRestore-All = Ein gelöschtes Konto lässt sich 30 Tage lang wiederherstellen. Wer die Konten von Administratoren löscht, kann eine Organisation aussperren.
explain-User-EnableDisableAccount-All =
    .title = Benutzerkonten aktivieren und deaktivieren
    .can-do = Die App kann Benutzerkonten deaktivieren, sodass sich die Personen nicht mehr anmelden können, und sie wieder aktivieren.
explain-User-Invite-All =
    .title = Gäste einladen
    .can-do = Die App kann externe Personen als Gäste in die Organisation einladen.
not-User-Invite-All = Sie gibt einem Gast keine anderen Rechte, als jeder Gast hat.
explain-User-ManageIdentities-All =
    .title = Ändern, mit welchen Identitäten sich Personen anmelden
    .can-do = Die App kann die Identitäten lesen, ändern und löschen, mit denen sich Personen anmelden, zum Beispiel den Anmeldenamen oder ein Konto eines anderen Anbieters.
note-User-ManageIdentities-All = Wer einem Konto eine eigene Identität hinzufügt, kann sich als diese Person anmelden.
explain-User-RevokeSessions-All =
    .title = Anmeldesitzungen von Personen beenden
    .can-do = Die App kann alle Anmeldesitzungen einer Person beenden. Diese muss sich dann überall neu anmelden.
explain-User-ConvertToInternal-ReadWrite-All =
    .title = Gastkonten in interne Konten umwandeln
    .can-do = Die App kann das Konto einer externen Person in ein internes Mitgliedskonto umwandeln.
explain-User-Export-All =
    .title = Alles exportieren, was Microsoft über eine Person speichert
    .can-do = Die App kann einen Export aller Daten starten, die Dienste von Microsoft über eine Person speichern, wie er für Datenschutzanfragen vorgesehen ist, in einen Speicher, den sie selbst benennt.
explain-SecurityIdentitiesActions-ReadWrite-All =
    .title = Über Defender for Identity in Konten eingreifen
    .can-do = Die App kann über Defender for Identity in Konten eingreifen, zum Beispiel sie deaktivieren oder aktivieren, Sitzungen beenden oder ein neues Kennwort verlangen.
explain-SecurityIdentitiesUserActions-ReadWrite-All =
    .title = Über Defender for Identity in Konten von Personen eingreifen
    .can-do = Die App kann über Defender for Identity Abhilfemaßnahmen an Konten von Personen ausführen, zum Beispiel sie deaktivieren, Sitzungen beenden oder ein neues Kennwort verlangen.
explain-PlaceDeviceTelemetry-ReadWrite-All =
    .title = Messwerte von Sensoren an Arbeitsplätzen liefern, ohne angemeldete Person
    .can-do = Die App kann liefern, was Sensoren an Arbeitsplätzen gemessen haben. Lesen steht im Namen, aber veröffentlicht ist dafür kein Aufruf.
explain-EntraBackup-ReadWrite-Preview =
    .title = Sicherungen des Verzeichnisses lesen und eine Vorschau der Wiederherstellung erstellen
    .can-do = Die App kann die Sicherungen des Verzeichnisses lesen und eine Vorschau erstellen lassen, was eine Wiederherstellung ändern würde.
explain-EntraBackup-ReadWrite-Recovery =
    .title = Das Verzeichnis aus einer Sicherung wiederherstellen
    .can-do = Die App kann die Sicherungen des Verzeichnisses lesen und Personen, Gruppen, Apps, Richtlinien und anderes auf den Stand einer Sicherung zurücksetzen.
explain-PrintJob-ReadWriteBasic =
    .title = Druckaufträge der angemeldeten Person anlegen, starten und abbrechen, ohne die Dokumente
    .can-do = Die App kann die Angaben zu Druckaufträgen der angemeldeten Person lesen, neue anlegen, starten und abbrechen.
explain-PrintJob-ReadWriteBasic-All-delegated =
    .title = Druckaufträge anlegen, starten und abbrechen, ohne die Dokumente
    .can-do = Die App kann die Angaben zu Druckaufträgen lesen, die die angemeldete Person sehen darf, neue anlegen, starten und abbrechen.
explain-PrintJob-ReadWriteBasic-All-application =
    .title = Die Angaben aller Druckaufträge lesen und ändern, ohne angemeldete Person
    .can-do = Die App kann die Angaben zu den Druckaufträgen aller Personen lesen und ändern und die Aufträge abbrechen.
not-PrintJob-ReadWriteBasic = Das gedruckte Dokument bleibt verschlossen.
not-PrintJob-ReadWriteBasic-All = Das gedruckte Dokument bleibt verschlossen.
explain-EduAssignments-ReadWriteBasic =
    .title = Schulaufgaben der angemeldeten Person lesen und ändern, ohne Noten
    .can-do = Die App kann Schulaufgaben der Klassen der angemeldeten Person lesen, anlegen, ändern und löschen.
explain-EduAssignments-ReadWriteBasic-All =
    .title = Alle Schulaufgaben lesen und ändern, ohne Noten
    .can-do = Die App kann Schulaufgaben aller Klassen lesen, anlegen, ändern und löschen.
not-EduAssignments-ReadWriteBasic = Noten und Rückmeldungen öffnet und ändert sie nicht.
not-EduAssignments-ReadWriteBasic-All = Noten und Rückmeldungen öffnet und ändert sie nicht.
explain-Notes-ReadWrite-CreatedByApp =
    .title = Ohne Wirkung: einst für Notizbücher, die die App angelegt hat
    .can-do = Microsoft hat diese Berechtigung abgeschafft: Sie hat keine Wirkung mehr. Einst öffnete sie OneNote-Notizbücher, die die App selbst angelegt hatte.
    .whose = Nichts.
explain-MailboxItem-ImportExport =
    .title = Postfachelemente der angemeldeten Person exportieren und neue importieren
    .can-do = Die App kann E-Mails, Termine, Kontakte und Aufgaben im Ganzen aus dem Postfach der angemeldeten Person holen und solche Elemente hineinlegen.
explain-MailboxItem-ImportExport-All =
    .title = Postfachelemente aller Personen exportieren und neue importieren, ohne angemeldete Person
    .can-do = Die App kann E-Mails, Termine, Kontakte und Aufgaben im Ganzen aus jedem Postfach holen und solche Elemente hineinlegen.
note-MailboxItem-ImportExport = Eine importierte Nachricht sieht aus wie eine empfangene: Absender und Datum sind, was die App sagt.
note-MailboxItem-ImportExport-All = Eine importierte Nachricht sieht aus wie eine empfangene: Absender und Datum sind, was die App sagt.

explain-IMAP-AccessAsUser-All =
    .title = Postfächer über IMAP öffnen, soweit die angemeldete Person das darf
    .can-do = Die App kann über IMAP, das Protokoll von E-Mail-Programmen, E-Mails lesen, verschieben, ändern und löschen, in jedem Postfach, das die angemeldete Person öffnen kann.
    .whose = Das Postfach der angemeldeten Person sowie freigegebene Postfächer und Postfächer anderer, auf die diese Person Vollzugriff hat.
not-IMAP-AccessAsUser-All = Senden kann die App damit nicht; dafür braucht es SMTP.Send oder Mail.Send.
explain-POP-AccessAsUser-All =
    .title = E-Mails über POP abrufen, soweit die angemeldete Person das darf
    .can-do = Die App kann über POP, ein altes Protokoll von E-Mail-Programmen, E-Mails abrufen und löschen, in jedem Postfach, das die angemeldete Person öffnen kann.
    .whose = Das Postfach der angemeldeten Person sowie freigegebene Postfächer und Postfächer anderer, auf die diese Person Vollzugriff hat.
not-POP-AccessAsUser-All = Senden kann die App damit nicht; dafür braucht es SMTP.Send oder Mail.Send.
explain-SMTP-Send =
    .title = E-Mails über SMTP als die angemeldete Person senden
    .can-do = Die App kann über SMTP, das Protokoll von E-Mail-Programmen, E-Mails senden, aus jedem Postfach, für das die angemeldete Person senden darf.
    .whose = Im Namen der angemeldeten Person und von Postfächern, für die diese Person senden darf.
not-SMTP-Send = E-Mails lesen kann die App damit nicht.

### Von Hand: Verwalten

explain-Bookings-ReadWrite-All =
    .title = Termine, Kunden, Dienste und Personal in Bookings lesen und ändern
explain-Bookings-Manage-All =
    .title = Bookings im Ganzen verwalten, soweit die angemeldete Person das darf
    .can-do = Die App kann Unternehmen in Bookings samt deren Terminen, Kunden, Diensten und Personal anlegen, lesen, ändern, veröffentlichen und löschen.
explain-Bookings-Manage-All-application =
    .title = Bookings im Ganzen verwalten, ohne angemeldete Person
    .can-do = Die App kann Unternehmen in Bookings lesen, ändern und veröffentlichen sowie deren Termine, Kunden, Dienste und Personal anlegen, ändern und löschen.
explain-Chat-Manage-Chat =
    .title = Den Chat verwalten, in dem die App installiert ist
    .can-do = Die App kann die Angaben zu dem Chat oder der Besprechung lesen, in der sie installiert ist, Mitglieder hinzufügen und entfernen und dort Teams-Apps installieren und entfernen. Was geschrieben wurde, bleibt verschlossen.
explain-PrintJob-Manage-All =
    .title = Druckaufträge aller Personen verwalten, ohne angemeldete Person
    .can-do = Die App kann die Angaben zu den Druckaufträgen aller Personen ändern, die Aufträge an einen anderen Drucker schicken und abbrechen.
explain-Printer-Create =
    .title = Drucker registrieren, soweit die angemeldete Person das darf
    .can-do = Die App kann Drucker bei Universal Print registrieren. Was schon vorhanden ist, öffnet diese Berechtigung allein nicht.
explain-Printer-FullControl-All =
    .title = Drucker registrieren, ändern und entfernen, soweit die angemeldete Person das darf
    .can-do = Die App kann Drucker registrieren, lesen, ändern und entfernen und auf ihre Standardwerte zurücksetzen.
explain-SharePointCrossTenantMigration-Manage-All =
    .title = Websites und OneDrives in einen anderen Mandanten umziehen
    .can-do = Die App kann Umzüge von SharePoint-Websites und OneDrives in einen anderen Mandanten vorbereiten, starten, verfolgen und abbrechen.
explain-Sites-Manage-All =
    .title = SharePoint-Websites und ihre Listen lesen und ändern
    .can-do = Die App kann Dokumente und Listenelemente in SharePoint-Websites lesen, anlegen, ändern und löschen und die Listen selbst anlegen, ändern und löschen.
explain-Sites-FullControl-All =
    .title = Vollzugriff auf SharePoint-Websites haben
    .can-do = Die App kann in SharePoint-Websites alles: Inhalte und Listen lesen, anlegen, ändern und löschen und bestimmen, wer Zugriff hat.
note-Sites-FullControl-All = Sie kann auch anderen Apps Zugriff auf Websites geben, wie Sites.Selected ihn braucht.

### Von Hand: was leicht unterschätzt wird

note-Directory-ReadWrite-All = Sie öffnet Wege zu weiteren Rechten: Die App kann damit Personen zu Gruppen hinzufügen, jemanden zum Besitzer einer App oder Gruppe machen und ändern, welche delegierten Berechtigungen Apps haben.
note-Directory-ReadWrite-All-2 = Die veröffentlichten Angaben nennen auch das Hinzufügen von Kennwörtern und Schlüsseln zu Apps. Wer einen eigenen Schlüssel in einer App hat, kann mit allen Berechtigungen dieser App handeln.
not-Directory-ReadWrite-All = Personen und Gruppen löscht sie nicht, und Kennwörter setzt sie nicht zurück.
note-Device-ReadWrite-All = Ob ein Gerät als vertrauenswürdig gilt, kann über den Zugriff entscheiden. Wer Geräte im Verzeichnis ändert oder löscht, kann Personen aussperren.
note-EntitlementMgmt-SubjectAccess-ReadWrite = Die App kann auch Anfragen anderer beantworten, wo die angemeldete Person diejenige ist, die genehmigt.
note-MailboxSettings-ReadWrite = Mit den Regeln für eingehende E-Mails kann die App Nachrichten weiterleiten lassen, auch an Adressen außerhalb der Organisation.
note-Group-NestingSupport-ReadWrite-All = Nach den veröffentlichten Angaben öffnet sie auch die Liste der Gruppen mit deren Eigenschaften.
note-Group-PreferredDataLocation-ReadWrite-All = { note-Group-NestingSupport-ReadWrite-All }
note-Policy-ReadWrite-PermissionGrant = Wer diese Richtlinien ändert, kann Personen oder Apps erlauben, mehr zuzustimmen als zuvor.
note-Policy-ReadWrite-HybridAuthentication-delegated = Nach den veröffentlichten Angaben erreicht sie auch Agents des Anwendungsproxys und Richtlinien zum Ausrollen von Anmeldefunktionen.
not-User-ReadWrite-All = Kennwörter setzt sie nicht; dafür braucht es User-PasswordProfile.ReadWrite.All.
note-OnlineMeetingTranscript-Read-All-application = { explain-meeting-policy }
note-OnlineMeetingRecording-Read-All-application = { explain-meeting-policy }
note-OnlineMeetingArtifact-Read-All-application = { explain-meeting-policy }
note-OnlineMeetings-ReadWrite-All-application = { explain-meeting-policy }
note-OnlineMeetings-Read-All-application = { explain-meeting-policy }
note-VirtualAppointment-Read-All-application = { explain-meeting-policy }
note-VirtualAppointment-ReadWrite-All-application = { explain-meeting-policy }
note-VirtualAppointmentNotification-Send-application = { explain-meeting-policy }
note-OnlineMeetingTranscript-Read-Chat = Nach den veröffentlichten Angaben öffnet sie auch Livedaten der Besprechung, während diese stattfindet.
note-DeviceManagementManagedDevices-ReadWrite-All = Die veröffentlichten Angaben nennen dazu auch das Fernlöschen und Sperren von Geräten, obwohl es dafür DeviceManagementManagedDevices.PrivilegedOperations.All gibt.

### Von Hand: Namen, die weniger versprechen, als die Fakten nennen

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

### Von Hand: wo die veröffentlichten Angaben keinen Aufruf nennen

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
