# Von Hand geschriebene Texte zu den Berechtigungen, die Anbieter am häufigsten verlangen.
# .example: eine konkrete, ehrliche Verwendung; .worst: was geschehen kann, wenn in die App oder
# beim Anbieter eingebrochen wird oder jemand Böses will; .ask: was Sie den Anbieter fragen
# sollten, bevor Sie zustimmen. Der Text steht neben der Erklärung und wiederholt sie nicht.

prose-openid =
    .example = Eine Buchungsseite zeigt „Mit Microsoft anmelden“ und erkennt daran jede Kollegin und jeden Kollegen wieder, sodass niemand dort ein eigenes Kennwort braucht.
    .worst = Man gewöhnt sich daran, sich dort anzumelden. Eine nachgebaute Seite könnte dann mehr verlangen und bekäme es, ohne dass jemand nachdenkt.
    .ask = Führt die App ein Konto für jede Person, die sich je angemeldet hat, und wann wird es gelöscht?
prose-profile =
    .example = Ein Lernportal begrüßt die Leute mit Namen und druckt ihn auf ihre Zertifikate.
    .worst = Der Anbieter behält eine Liste der Namen aller, die sich angemeldet haben, auch derer, die Ihre Organisation längst verlassen haben.
    .ask = Welche dieser Angaben speichert die App und wie lange?
prose-email =
    .example = Ein Ticketsystem ordnet der angemeldeten Person die Tickets zu, die von dieser E-Mail-Adresse kamen.
    .worst = Lässt die App Personen allein anhand der E-Mail-Adresse herein, kann sich jemand, der diese Adresse bei einem anderen Konto eintragen kann, als Ihr Kollege anmelden.
    .ask = Erkennt die App Personen an der Objekt-ID oder an der E-Mail-Adresse?
prose-offline_access =
    .example = Eine Kalender-App holt neue Termine im Hintergrund, damit sie da sind, wenn jemand die App am nächsten Morgen öffnet.
    .worst = Wer das Aktualisierungstoken kopiert, kann wochenlang alles nutzen, dem die Person zugestimmt hat, ohne Kennwort und ohne zweiten Faktor.
    .ask = Wo liegen die Aktualisierungstoken, wer kann sie lesen, und wie widerrufen Sie sie alle, wenn bei Ihnen eingebrochen wird?
prose-User-Read =
    .example = Eine App zeigt Namen, Foto und Abteilung der Person, die sich gerade angemeldet hat.
    .worst = Der Hersteller der App behält das Profil jeder angemeldeten Person, mit Telefonnummern und Gruppenmitgliedschaften.
    .ask = Welche Felder des Profils speichern Sie?
prose-User-ReadBasic-All =
    .example = In einer App für Arbeitsplätze wählt man aus, neben wem man sitzen möchte.
    .worst = Eine Kopie aller Namen und E-Mail-Adressen reicht, um der ganzen Belegschaft überzeugende Phishing-Mails zu schicken.
    .ask = Schlagen Sie Personen bei Bedarf nach, oder kopieren Sie die ganze Liste?
prose-User-Read-All =
    .example = Ein Personalsystem gleicht seine Daten mit den Konten im Mandanten ab: Position, Abteilung, Vorgesetzte.
    .worst = Eine vollständige Liste der Belegschaft mit Telefonnummern, Vorgesetzten und Gastkonten liegt in fremden Händen: alles, was ein Betrüger braucht, um sich als Kollege auszugeben.
    .ask = Welche Felder brauchen Sie außer Name und E-Mail-Adresse? Genügt User.ReadBasic.All?
prose-User-ReadWrite-All =
    .example = Ein Onboarding-System legt Konten für neue Mitarbeitende an und trägt Abteilung und Vorgesetzte ein.
    .worst = { $kind ->
            [application] Konten werden massenhaft angelegt, geändert oder gelöscht, während niemand angemeldet ist, und Angaben wie Telefonnummern werden verändert, um einen Angriff vorzubereiten.
           *[delegated] Wird die Anmeldung eines Administrators missbraucht, so werden in seinem Namen Konten geändert, gesperrt oder gelöscht.
        }
    .ask = Welche Felder schreiben Sie, und geht dasselbe über Ihre Verzeichnissynchronisierung, ohne diese Berechtigung?
prose-Directory-Read-All =
    .example = Ein Lizenzprogramm vergleicht gekaufte Lizenzen mit den Konten, Gruppen und Apps, die sie nutzen.
    .worst = Ein Angreifer zeichnet eine Karte des Mandanten: wer Administrator ist, welche Apps starke Berechtigungen haben, welche Gäste vergessen wurden.
    .ask = Welche Objekte lesen Sie genau? Vielleicht genügt User.Read.All, GroupMember.Read.All oder Organization.Read.All.
prose-Directory-ReadWrite-All =
    .example = Ein Bereitstellungssystem hält Konten, Gruppen und Lizenzen auf dem Stand eines Personalsystems.
    .worst = { $kind ->
            [application] Wer die App beherrscht, kann zu jeder Stunde Konten in Gruppen aufnehmen und das Verzeichnis ändern und verschafft sich damit Zugang zu weiten Teilen des Mandanten.
           *[delegated] Wer die App beherrscht, während ein Administrator angemeldet ist, kann Konten in Gruppen aufnehmen und so erreichen, was diese Gruppen öffnen.
        }
    .ask = Warum genügen User.ReadWrite.All oder Group.ReadWrite.All nicht, und welche Objekte ändern Sie wirklich?
prose-Directory-AccessAsUser-All =
    .example = Eine Verwaltungskonsole tut für einen angemeldeten Administrator, was ihm auch das Entra Admin Center erlauben würde.
    .worst = Meldet sich ein globaler Administrator bei einer übernommenen App an, kann diese im Verzeichnis alles, was er kann.
    .ask = Warum braucht die App die ganze Macht des Administrators über das Verzeichnis? Mit welchen einzelnen Berechtigungen ginge es auch?
prose-Group-Read-All =
    .example = Ein Dienst für E-Mail-Signaturen wählt die Vorlage nach der Gruppe, in der jemand ist.
    .worst = { $kind ->
            [application] Zusammen mit den Mitgliederlisten kann die App Gruppenunterhaltungen und Kanalnachrichten mitnehmen, auch die privater Teams.
           *[delegated] Zusammen mit den Mitgliederlisten kann die App mitnehmen, was in Gruppen steht, auf die die angemeldete Person Zugriff hat: Unterhaltungen, Dateien, Pläne.
        }
    .ask = Lesen Sie nur, wer in einer Gruppe ist? Dann genügt GroupMember.Read.All.
prose-Group-ReadWrite-All =
    .example = Ein Projektsystem legt für jedes neue Projekt ein Team an und nimmt die Beteiligten auf.
    .worst = { $kind ->
            [application] Ein Konto wird in irgendeine Gruppe aufgenommen, die Dateien oder Apps öffnet, oder Teams werden samt Inhalt gelöscht, nachts und ohne dass jemand angemeldet ist.
           *[delegated] Im Namen der angemeldeten Person wird ein Konto in eine Gruppe aufgenommen, die die Finanzdateien öffnet, oder ein Team gelöscht.
        }
    .ask = Müssen Sie bestehende Gruppen ändern oder nur neue anlegen (Group.Create)?
prose-GroupMember-Read-All =
    .example = Eine App gibt ihre eigene Administratorrolle denen, die in einer bestimmten Ihrer Gruppen sind.
    .worst = Die Listen zeigen, wer woran arbeitet und wer zum engen Kreis gehört: nützlich für jemanden, der einen Angriff vorbereitet.
    .ask = Welche Gruppen sehen Sie sich an, und lässt sich das auf die der App zugewiesenen Gruppen begrenzen?
prose-GroupMember-ReadWrite-All =
    .example = Ein System für Zugriffsanträge nimmt jemanden in eine Gruppe auf, sobald die Führungskraft zugestimmt hat.
    .worst = Ein Konto in fremder Hand wird in die Gruppen aufgenommen, die Dateien, Apps und Postfächer öffnen.
    .ask = Welche Gruppen werden Sie ändern, und wer stimmt jeder Änderung zu?
prose-Mail-Read =
    .example = { $kind ->
            [application] Ein Archivdienst kopiert alle Postfächer, um gesetzliche Aufbewahrungsfristen zu erfüllen.
           *[delegated] Ein CRM-Add-in legt die Kundenmails der Person ab, die es nutzt.
        }
    .worst = { $kind ->
            [application] Wer die App übernimmt, liest unbemerkt die gesamte Post aller, vom Vorstand bis zum Betriebsrat.
           *[delegated] In einem Postfach liegen Mails zum Zurücksetzen von Kennwörtern, Verträge und Privates. Wer die App übernimmt, liest das bei allen, die sich angemeldet haben.
        }
    .ask = { $kind ->
            [application] Lässt sich die App in Exchange mit der rollenbasierten Zugriffssteuerung für Anwendungen auf bestimmte Postfächer begrenzen? Auf welche?
           *[delegated] Wird der Text der Mails gespeichert oder nur angesehen? Genügt Mail.ReadBasic?
        }
prose-Mail-ReadBasic =
    .example = Ein Statistikprogramm zählt, wie schnell Kundenmails beantwortet werden, nach Absender und Uhrzeit.
    .worst = Auch ohne Inhalt verraten Absender, Betreff und Uhrzeit, wer mit einer Anwältin, einem Arzt oder der Konkurrenz spricht.
    .ask = Brauchen Sie die Betreffzeilen, oder genügen Zahlen?
prose-Mail-ReadWrite =
    .example = { $kind ->
            [application] Ein Ticketsystem archiviert und löscht die Mails gemeinsamer Support-Postfächer.
           *[delegated] In einem Mailprogramm sortiert, kennzeichnet und löscht man seine Mails und schreibt Entwürfe.
        }
    .worst = { $kind ->
            [application] In jedem Postfach können Mails verschwinden oder verändert werden: Eine Rechnung bekommt eine andere Bankverbindung, Warnungen sind weg, bevor jemand sie liest.
           *[delegated] Mails verschwinden oder werden verändert: Eine Rechnung bekommt eine andere Bankverbindung, eine Warnung ist weg, bevor jemand sie liest.
        }
    .ask = Was ändern oder löschen Sie, und ist das Löschen wirklich nötig? Genügt Mail.Read?
prose-Mail-Send =
    .example = { $kind ->
            [application] Ein Lohnsystem verschickt Gehaltsabrechnungen aus einem einzigen Dienstpostfach.
           *[delegated] Ein CRM verschickt das Angebot aus dem eigenen Postfach der Vertriebsperson, sodass es dort unter „Gesendete Elemente“ steht.
        }
    .worst = { $kind ->
            [application] Die App sendet im Namen beliebiger Personen, etwa der Geschäftsführerin: der perfekte Zahlungsbetrug, den kein Filter aufhält.
           *[delegated] Die App schickt im Namen der Person Zahlungsaufforderungen an Kollegen und Kunden; sie wirken echt, denn sie sind es.
        }
    .ask = { $kind ->
            [application] Aus welchem Postfach senden Sie, und lässt sich die App in Exchange mit der rollenbasierten Zugriffssteuerung für Anwendungen darauf begrenzen?
           *[delegated] Wartet jede Mail auf den Klick der Person, oder kann die App ungefragt senden?
        }
prose-Mail-Read-Shared =
    .example = Eine App für Teampostfächer zeigt das freigegebene Postfach des Kundendienstes neben dem eigenen.
    .worst = Eine übernommene Anmeldung öffnet jedes Postfach, das je für diese Person freigegeben wurde, bei einer Assistenz etwa das der Geschäftsführung.
    .ask = Welche freigegebenen Postfächer öffnet die App, und kann man sie auswählen?
prose-MailboxSettings-Read =
    .example = Ein Planungsprogramm berücksichtigt Zeitzone, Arbeitszeiten und automatische Antworten.
    .worst = Automatische Antworten verraten, wer nicht da ist: ein guter Zeitpunkt für Betrug im Namen dieser Person.
    .ask = Lesen Sie automatische Antworten, und wessen?
prose-MailboxSettings-ReadWrite =
    .example = Eine Urlaubs-App schaltet die automatische Antwort ein, wenn jemand in Urlaub geht.
    .worst = { $kind ->
            [application] Jemand schaltet für die ganze Organisation automatische Antworten mit schädlichem Text ein.
           *[delegated] Jemand schaltet im Namen der Person eine automatische Antwort mit schädlichem Text ein.
        }
    .ask = Welche Einstellungen ändern Sie, und sieht die Person es vorher?
prose-Calendars-Read =
    .example = { $kind ->
            [application] Ein Bildschirm vor jedem Besprechungsraum zeigt, was dort gebucht ist.
           *[delegated] Eine Besprechungs-App zeigt die nächsten Termine der Person, mit einer Schaltfläche zum Teilnehmen.
        }
    .worst = { $kind ->
            [application] Jeder Kalender liegt offen, vom Betriebsrat bis zur Geschäftsführung: Übernahmen, Kündigungen, Arzttermine, Links zu Besprechungen.
           *[delegated] Termine verraten Kunden, Krankheiten und Pläne, oft mit Zugangslinks zu Besprechungen. All das liegt bei jeder angemeldeten Person offen.
        }
    .ask = { $kind ->
            [application] Welche Kalender brauchen Sie, und lässt sich die App in Exchange mit der rollenbasierten Zugriffssteuerung für Anwendungen darauf begrenzen?
           *[delegated] Brauchen Sie die Texte und Anhänge, oder genügen Betreff, Zeit und Ort (Calendars.ReadBasic)?
        }
prose-Calendars-ReadWrite =
    .example = { $kind ->
            [application] Ein Buchungssystem trägt Buchungen in die Kalender der Räume ein, verschiebt und storniert sie.
           *[delegated] Ein Add-in für Videobesprechungen setzt den Besprechungslink in den Termin, den jemand gerade plant.
        }
    .worst = { $kind ->
            [application] In jedem Kalender können Termine auftauchen, verschoben werden oder verschwinden, und in jedem Namen gehen Einladungen mit schädlichem Link hinaus.
           *[delegated] Termine werden verschoben oder gelöscht, oder im Namen der Person gehen Einladungen mit schädlichem Link hinaus.
        }
    .ask = { $kind ->
            [application] Genügen die Kalender der Räume, und lässt sich die App in Exchange mit der rollenbasierten Zugriffssteuerung für Anwendungen darauf begrenzen?
           *[delegated] Was genau schreiben Sie, und lesen Sie auch andere Termine als Ihre eigenen?
        }
prose-Calendars-Read-Shared =
    .example = Ein Planungsprogramm zeigt die Kalender des Teams neben dem eigenen.
    .worst = Eine übernommene Anmeldung öffnet auch die Kalender derer, die ihren für diese Person freigegeben haben, bei einer Assistenz oft die der Leitung.
    .ask = Genügt die Angabe, ob jemand frei oder gebucht ist?
prose-Calendars-ReadWrite-Shared =
    .example = Mit einem Planungsassistenten plant ein Sekretariat in den Kalendern zweier Führungskräfte.
    .worst = Über jemanden, der ihren Kalender bearbeiten darf, werden Termine von Menschen geändert oder gelöscht, die sich nie bei der App angemeldet haben.
    .ask = In wessen Kalender schreibt die App, und ist das für die Betroffenen sichtbar?
prose-Contacts-Read =
    .example = { $kind ->
            [application] Ein Synchronisierungsdienst kopiert Kontakte auf die Telefone des Außendienstes.
           *[delegated] Eine Telefonie-App zeigt aus den eigenen Kontakten der Person, wer anruft.
        }
    .worst = { $kind ->
            [application] Die Adressbücher der ganzen Organisation, mit privaten Kontakten und Notizen, landen beim Anbieter.
           *[delegated] Private Nummern und Notizen zu Freunden, Kunden und Familie landen beim Anbieter.
        }
    .ask = Werden Kontakte nur nachgeschlagen oder kopiert und behalten?
prose-Contacts-ReadWrite =
    .example = { $kind ->
            [application] Ein Synchronisierungsdienst schreibt das Telefonbuch des Unternehmens in die Kontakte aller.
           *[delegated] Ein CRM hält die Outlook-Kontakte der Person aktuell.
        }
    .worst = Die Telefonnummer eines Kunden oder einer Bank wird durch die eines Betrügers ersetzt, und man vertraut ihr.
    .ask = Ändern Sie Kontakte, die jemand selbst angelegt hat, oder nur Ihre eigenen?
prose-Files-Read =
    .example = Eine Signatur-App holt den Vertrag, den die Person in ihrem OneDrive ausgewählt hat.
    .worst = Alle Dokumente im OneDrive der Person können unbemerkt kopiert werden.
    .ask = Genügt eine Dateiauswahl, die nur die gewählte Datei übergibt?
prose-Files-Read-All =
    .example = { $kind ->
            [application] Ein Sicherungsdienst kopiert alle OneDrives und Websites.
           *[delegated] Ein Suchprogramm findet Dokumente in allem, worauf die Person Zugriff hat.
        }
    .worst = { $kind ->
            [application] Jede Datei der Organisation kann kopiert werden, von Gehaltslisten bis zu Betriebsratsprotokollen.
           *[delegated] Alles, was je für diese Person freigegeben wurde, kann kopiert werden; in vielen Organisationen ist das weit mehr, als man denkt.
        }
    .ask = { $kind ->
            [application] Ginge dasselbe mit Sites.Selected, begrenzt auf einzeln benannte Websites?
           *[delegated] Warum genügen die eigenen Dateien (Files.Read) nicht?
        }
prose-Files-ReadWrite =
    .example = Ein Zeichenprogramm speichert Diagramme im OneDrive der Person.
    .worst = Dateien im OneDrive der Person werden verschlüsselt, verändert oder gelöscht.
    .ask = Genügt ein eigener Ordner der App (Files.ReadWrite.AppFolder)?
prose-Files-ReadWrite-All =
    .example = { $kind ->
            [application] Ein Migrationsdienst verschiebt Dateien von einem Ort zum anderen.
           *[delegated] Ein Projektsystem speichert Dokumente auf Websites und in freigegebenen Ordnern, mit denen die Person arbeitet.
        }
    .worst = { $kind ->
            [application] Jede Datei der Organisation kann auf einen Schlag kopiert, verschlüsselt oder gelöscht werden.
           *[delegated] Alles, was die Person bearbeiten darf, kann verschlüsselt oder gelöscht werden, auch freigegebene Ordner ganzer Abteilungen.
        }
    .ask = Für welche Websites brauchen Sie das, und genügt Sites.Selected mit diesen Websites?
prose-Sites-Read-All =
    .example = { $kind ->
            [application] Ein Analysedienst nimmt vor einer Migration alle Websites auf.
           *[delegated] Eine Intranetsuche zeigt Seiten und Dokumente, die die Person sehen darf.
        }
    .worst = { $kind ->
            [application] Der Inhalt jeder Website wird kopiert, auch der vertraulicher Projekträume.
           *[delegated] Schlecht geschützte Websites, die alle lesen können, ohne es zu wissen, werden gefunden und kopiert.
        }
    .ask = Welche Websites brauchen Sie? Mit Sites.Selected können wir sie einzeln benennen.
prose-Sites-ReadWrite-All =
    .example = { $kind ->
            [application] Ein Archivsystem schreibt Dokumente auf alle Websites.
           *[delegated] Ein Formularprogramm speichert Antworten in SharePoint-Listen, mit denen die Person arbeitet.
        }
    .worst = { $kind ->
            [application] Auf jeder Website können Dokumente und Listen verändert oder gelöscht werden.
           *[delegated] Dokumente und Listen, die die Person bearbeiten darf, werden verändert oder gelöscht.
        }
    .ask = Auf welche Websites schreiben Sie? Mit Sites.Selected können wir sie einzeln benennen.
prose-Sites-FullControl-All =
    .example = Ein Governance-Programm verwaltet die Rechte auf allen Websites und entfernt Gäste, die nicht mehr da sind.
    .worst = { $kind ->
            [application] Wer die App beherrscht, verschafft sich oder anderen Zugriff auf jede Website und jede Datei darin.
           *[delegated] Mit der Anmeldung eines SharePoint-Administrators können auf jeder Website, die er verwaltet, Rechte vergeben werden.
        }
    .ask = Welche Änderung von Rechten geht nicht ohne Vollzugriff? Genügt Sites.Selected mit der Rolle fullcontrol auf bestimmten Websites?
prose-Sites-Selected =
    .example = Ein Vertragssystem liest und schreibt auf der einen Website, auf der Verträge liegen; ein Administrator hat sie dafür benannt.
    .worst = Solange wenig benannt ist, bleibt der Schaden darauf begrenzt. Wer Websites benennen darf, kann das unbemerkt ausweiten.
    .ask = Welche Websites sollen benannt werden, mit welcher Rolle, und wer entscheidet, wenn eine dazukommt?
prose-Chat-Read =
    .example = Ein Assistent fasst die Chats der Person zusammen, die ihn nutzt.
    .worst = In Chats steht, was man nicht in eine Mail schreiben würde; wer die App übernimmt, liest alles.
    .ask = Wird der Inhalt gespeichert oder weitergegeben, etwa an den Hersteller eines Sprachmodells?
prose-Chat-Read-All =
    .example = Ein Compliance-Dienst zeichnet Chats auf, weil das Gesetz es in Ihrer Branche verlangt.
    .worst = Alle privaten Chats aller Personen sind lesbar, auch solche über Gesundheit, Gehalt und Streit.
    .ask = Welche Chats müssen Sie von Gesetzes wegen aufzeichnen, und lässt sich die App nur in diesen installieren (ChatMessage.Read.Chat)?
prose-Chat-ReadWrite =
    .example = In einer App für Arbeitsaufträge beantwortet man einen Chat, ohne die App zu verlassen.
    .worst = Im Namen der Person erscheinen Nachrichten in Chats: ein Kollege, der um einen Code oder eine Zahlung bittet.
    .ask = Genügt das Senden allein (ChatMessage.Send)? Welche Chats lesen Sie?
prose-ChannelMessage-Read-All =
    .example = { $kind ->
            [application] Ein Archivdienst bewahrt Kanalnachrichten für die Dauer der Aufbewahrungsfrist auf.
           *[delegated] Eine Such-App findet frühere Antworten in den Kanälen der eigenen Teams.
        }
    .worst = { $kind ->
            [application] Alles, was in irgendeinem Team geschrieben wurde, ist lesbar, auch in privaten und geteilten Kanälen.
           *[delegated] Alles, was je in den Teams der Person geschrieben wurde, kann kopiert werden.
        }
    .ask = Lässt sich die App in einzelnen Teams installieren, um nur dort zu lesen (ChannelMessage.Read.Group)?
prose-Team-ReadBasic-All =
    .example = In einer App zur Zeiterfassung wählt man das Team, für das man gearbeitet hat.
    .worst = Namen und Beschreibungen von Teams verraten Projekte, die noch nicht öffentlich sind.
    .ask = Brauchen Sie alle Teams oder nur die der angemeldeten Person?
prose-OnlineMeetings-ReadWrite =
    .example = Ein Terminportal legt eine Teams-Besprechung an und zeigt der Kundin den Link.
    .worst = Im Namen der Person werden Besprechungen angelegt oder geändert, und es nehmen Leute teil, die dort nichts zu suchen haben.
    .ask = Für wen legen Sie Besprechungen an, und lesen Sie bestehende?
prose-OnlineMeetingTranscript-Read-All =
    .example = { $kind ->
            [application] Ein Vertriebsprogramm wertet aus, was in Kundengesprächen gesagt wurde.
           *[delegated] Eine Protokoll-App fasst die Besprechungen zusammen, die die Person organisiert hat.
        }
    .worst = { $kind ->
            [application] Beim Anbieter liegt Wort für Wort, was in jeder transkribierten Besprechung der Personen gesagt wurde, für die eine Richtlinie es erlaubt.
           *[delegated] Vertraulich Gesagtes liegt Wort für Wort beim Anbieter.
        }
    .ask = Wer in der Besprechung erfährt davon, wo wird der Text aufbewahrt, und wird damit ein Sprachmodell trainiert?
prose-OnlineMeetingRecording-Read-All =
    .example = { $kind ->
            [application] Ein Archiv holt die Aufzeichnungen aller öffentlichen Ratssitzungen.
           *[delegated] Eine Unterrichts-App holt die Aufzeichnungen der Stunden, die die Lehrkraft gehalten hat.
        }
    .worst = Bild und Stimme von Kollegen und Kunden können kopiert und missbraucht werden, etwa um eine Stimme nachzuahmen.
    .ask = Welche Aufzeichnungen holen Sie, wie lange bleiben sie erhalten, und wer hat zugestimmt?
prose-Calls-JoinGroupCall-All =
    .example = Ein Bot, der aufzeichnet oder mitschreibt, nimmt an einer Besprechung teil, zu der er eingeladen wurde.
    .worst = Ein Bot sitzt als Teilnehmer in Besprechungen und wird bald übersehen; zusammen mit Calls.AccessMedia.All hört er auch mit.
    .ask = Woran erkennen die Teilnehmenden, dass der Bot da ist, und kann er ohne Einladung beitreten?
prose-Application-Read-All =
    .example = Ein Sicherheitsprogramm listet auf, welche Apps es gibt und welche Rechte jede hat.
    .worst = Die Liste zeigt einem Angreifer die lohnende App: die mit den meisten Rechten und dem ältesten Geheimnis.
    .ask = Brauchen Sie das ständig oder nur für eine Bestandsaufnahme?
prose-Application-ReadWrite-All =
    .example = Ein Bereitstellungssystem registriert Apps und erneuert ihre Zertifikate.
    .worst = Wer die App beherrscht, fügt einer anderen App mit mehr Rechten ein Geheimnis hinzu, meldet sich als diese an und übernimmt den Mandanten.
    .ask = Genügt Application.ReadWrite.OwnedBy, begrenzt auf die Apps, die Sie selbst angelegt haben?
prose-Application-ReadWrite-OwnedBy =
    .example = Eine Bereitstellungspipeline registriert ihre eigenen Apps und erneuert deren Geheimnisse.
    .worst = Wer die Pipeline übernimmt, kann allen Apps, die ihr gehören, Geheimnisse hinzufügen und die Rechte jeder einzelnen nutzen.
    .ask = Welche Apps werden ihr gehören, und welche Rechte haben diese?
prose-AppRoleAssignment-ReadWrite-All =
    .example = Die Automatisierung eines Plattformteams erteilt Anwendungsberechtigungen, die in einem Ticket genehmigt wurden.
    .worst = Wer die App beherrscht, gibt ihr jede Anwendungsberechtigung und beherrscht damit den Mandanten, ohne dass jemand zugestimmt hätte.
    .ask = Wer genehmigt jede Erteilung, und kann ein Mensch das nicht von Hand tun?
prose-RoleManagement-ReadWrite-Directory =
    .example = Ein Identitätsprogramm vergibt und entzieht Administratorrollen nach einem Genehmigungsverfahren.
    .worst = Wer die App beherrscht, macht ein eigenes Konto zum globalen Administrator. Dann ist im Mandanten nichts mehr sicher.
    .ask = Warum muss die App selbst Administratorrollen vergeben? Genügt Lesen (RoleManagement.Read.Directory)?
prose-AuditLog-Read-All =
    .example = Ein Sicherheitssystem sammelt Anmeldungen und Änderungen, um Alarm schlagen zu können.
    .worst = Die Protokolle zeigen, wann und von wo Menschen arbeiten und welche Konten sich ohne zweiten Faktor anmelden.
    .ask = Welche Protokolle holen Sie, wie lange behalten Sie sie, und wo?
prose-Reports-Read-All =
    .example = Ein Lizenzprogramm zeigt, welche Lizenzen niemand nutzt.
    .worst = Aus Nutzungszahlen je Person lässt sich ablesen, wie viel einzelne Mitarbeitende arbeiten.
    .ask = Können Sie mit der Einstellung arbeiten, die Namen in den Nutzungsberichten verbirgt?
prose-Organization-Read-All =
    .example = Eine App zeigt den Namen Ihres Unternehmens und prüft, ob die Lizenz vorhanden ist, die sie braucht.
    .worst = Lizenzen, Domänen und Kontaktdaten verraten einem Angreifer, welche Produkte er nachahmen muss.
    .ask = Brauchen Sie das dauerhaft oder nur bei der Einrichtung?
prose-Device-Read-All =
    .example = Ein Inventarprogramm zeigt, welche Geräte wem gehören.
    .worst = Die Liste zeigt veraltete Systeme und wessen Gerät einen Angriff lohnt.
    .ask = Welche Felder speichern Sie, und genügen verwaltete Geräte?
prose-DeviceManagementManagedDevices-Read-All =
    .example = Ein Helpdesk-Programm zeigt während eines Anrufs den Zustand des Geräts.
    .worst = Seriennummern, installierte Apps und Telefonnummern aller verwalteten Geräte, auch privater, liegen beim Anbieter.
    .ask = Lesen Sie auch private Geräte (BYOD), und welche Felder?
prose-People-Read =
    .example = Ein Mailassistent schlägt die Kolleginnen und Kollegen vor, mit denen jemand am meisten arbeitet.
    .worst = Wer eng mit wem arbeitet, ist genau das, was ein Betrüger wissen muss, um sich als die richtige Person auszugeben.
    .ask = Werden die Vorschläge gespeichert oder jedes Mal neu abgefragt?
prose-Tasks-ReadWrite =
    .example = { $kind ->
            [application] Ein Workflowsystem setzt Aufgaben auf die To-Do-Listen aller Personen.
           *[delegated] Eine Notiz-App setzt Aufgaben auf die To-Do-Liste der Person.
        }
    .worst = { $kind ->
            [application] Aufgaben aller werden geändert oder gelöscht oder mit allem gelesen, was darin steht.
           *[delegated] Aufgaben der Person werden geändert oder gelöscht oder mit allem gelesen, was darin steht.
        }
    .ask = Lesen Sie auch Aufgaben, die Ihre App nicht angelegt hat?
prose-Presence-Read-All =
    .example = Eine Telefonzentrale zeigt, ob jemand frei ist, bevor sie durchstellt.
    .worst = Über Wochen aufgezeichnet, wird die Anwesenheit zum Stundenzettel jeder Person.
    .ask = Wird die Anwesenheit gespeichert oder nur im Augenblick angezeigt?
prose-IMAP-AccessAsUser-All =
    .example = Ein älteres Mailprogramm holt Mails über IMAP ab, mit moderner Anmeldung.
    .worst = Wer das Token hat, kopiert mit gewöhnlicher Mailsoftware das ganze Postfach und kann es auch löschen.
    .ask = Warum IMAP und nicht Mail.Read? Wann stellen Sie um?
prose-SMTP-Send =
    .example = Ein Multifunktionsgerät oder ein älteres Geschäftssystem sendet Mails im Namen des angemeldeten Kontos.
    .worst = Von einer echten Adresse Ihrer Organisation gehen massenhaft Mails mit schädlichen Links hinaus.
    .ask = Genügt Mail.Send oder ein Connector für das sendende Gerät?
prose-SecurityEvents-Read-All =
    .example = Eine Sicherheitszentrale führt die Warnungen mehrerer Mandanten auf einem Bildschirm zusammen.
    .worst = Wer Ihre Warnungen liest, weiß, was Sie bemerkt haben und was nicht.
    .ask = Wer beim Anbieter sieht unsere Warnungen, und wie lange werden sie aufbewahrt?
prose-Policy-Read-All =
    .example = Ein Prüfprogramm vergleicht Ihre Sicherheitseinstellungen mit einer empfohlenen Baseline.
    .worst = Die Ausnahmen in Ihrem bedingten Zugriff sind eine Liste der Türen, die nicht abgeschlossen sind.
    .ask = Genügt eine einmalige Prüfung, nach der wir die Zustimmung zurückziehen?
prose-UserAuthenticationMethod-Read-All =
    .example = Ein Sicherheitsprogramm findet Personen, die noch keinen zweiten Faktor haben.
    .worst = Der Angreifer erfährt, wessen Anmeldung nur durch eine SMS geschützt ist und an welche Nummer sie geht.
    .ask = Brauchen Sie die Methoden jeder Person oder nur den Bericht, wer registriert ist?
