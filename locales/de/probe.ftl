# Was jede Abfrage den Mandanten fragt und warum, und die Namen der Felder, die dabei vorkommen.
# IDs: probe-<Dateiname in crates/probe/probes>, field-<Pfad mit Bindestrichen>.

probe-people = Personen im Verzeichnis
    .why = Dieser Aufruf liefert alle Konten mit ihren Profilen: genau das, was eine Berechtigung zum Lesen aller Profile öffnet.
    .could = Damit könnte eine App auch Konten anlegen, ändern und löschen. Kennwörter zurücksetzen könnte sie nicht.

probe-people-basic = Personen im Verzeichnis, nur Namen und Adressen
    .why = Dieser Aufruf fragt nur die wenigen Profilfelder ab, die zur Basisberechtigung gehören, und sonst nichts.

probe-groups = Gruppen und Teams
    .why = Die Antwort führt die Gruppen der Organisation auf, auch die hinter Teams und Verteilerlisten, mit Namen und Beschreibungen.
    .could = Damit könnte eine App auch Gruppen anlegen, ändern und löschen, über ihre Mitglieder bestimmen und ändern, was darin geteilt wird.

probe-service-principals = Apps, die das Verzeichnis kennt
    .why = Personen und Gruppen lassen sich auch mit anderen Berechtigungen lesen. Die Liste der Apps zeigt, was das Lesen des Verzeichnisses hinzufügt. Auch die Zahl der Personen und Gruppen liegt in seiner Reichweite.
    .could = Damit könnte eine App auch Einträge im Verzeichnis anlegen und ändern, etwa Profile und Gruppen. Personen oder Gruppen löschen oder Kennwörter zurücksetzen könnte sie nicht.

probe-permission-grants = Erteilte Zustimmungen
    .why = Die Antwort führt auf, welche Apps für wen handeln dürfen und mit welchen Berechtigungen.

probe-directory-roles = Verwendete Administratorrollen
    .why = Die Antwort führt die Administratorrollen auf, die in der Organisation verwendet werden.

probe-my-events = Termine im eigenen Kalender
    .why = Der Aufruf liest den Kalender der angemeldeten Person, so wie es die App in deren Namen täte: was ansteht, wo und mit wem.
    .could = Damit könnte eine App auch Termine anlegen, ändern und löschen und so Einladungen und Absagen an andere senden. Um das festzustellen, wurde nichts geändert.

probe-my-events-basic = Termine im eigenen Kalender, ohne ihre Texte
    .why = Der Aufruf liest den Kalender der angemeldeten Person in der eingeschränkten Form, die zur Basisberechtigung gehört.

probe-my-contacts = Eigene Kontakte
    .why = Der Aufruf liest das Adressbuch der angemeldeten Person: Menschen, die mit der Organisation vielleicht nichts zu tun haben und nie gefragt wurden.
    .could = Damit könnte eine App auch Kontakte hinzufügen, ändern und löschen. Um das festzustellen, wurde nichts geändert.

probe-my-profile = Das eigene Profil
    .why = Der Aufruf liest das Profil der angemeldeten Person und von niemandem sonst.

probe-my-mail = Nachrichten im eigenen Postfach
    .why = Der Aufruf liest die E-Mails der angemeldeten Person, so wie es die App in deren Namen täte.
    .could = Damit könnte eine App auch Nachrichten anlegen, ändern, verschieben und löschen. Zum Senden braucht sie eine andere Berechtigung. Um das festzustellen, wurde nichts geändert.

probe-offline-access = Die Anmeldung ohne die Person erneuern
    .why = Die Anmeldung wird wirklich erneuert, ohne dass jemand etwas tut. Was hier gelingt, gelingt auch der App, solange sie sich regelmäßig wieder meldet.

probe-my-files = Dateien auf der obersten Ebene des eigenen OneDrive
    .why = Der Aufruf listet Dateien und Ordner mit Namen, Größe und Freigabe auf. Inhalte werden nicht heruntergeladen.
    .could = Damit könnte eine App auch Dateien hochladen, ändern, verschieben, freigeben und löschen. Um das festzustellen, wurde nichts geändert.

probe-sites = SharePoint-Websites
    .why = Die Antwort listet Websites mit Namen und Adressen auf. Auch alles, was darin liegt, ist mit der Berechtigung erreichbar.
    .could = Damit könnte eine App auch Dokumente und Listenelemente in diesen Websites ändern und löschen. Um das festzustellen, wurde nichts geändert.

probe-my-chats = Eigene Chats, ohne Nachrichten
    .why = Der Aufruf listet Chats mit Thema und Art auf. Was darin geschrieben wurde, wird nicht gelesen.

probe-chat-messages = Nachrichten in einigen eigenen Chats
    .why = Der Aufruf liest die neuesten Nachrichten einiger Chats, von allen Beteiligten. Mit der Berechtigung lassen sich alle Chats der Person lesen.
    .could = Damit könnte eine App auch im Namen der Person Nachrichten senden und Chats ändern. Um das festzustellen, wurde nichts geändert.

probe-channel-messages = Nachrichten in Teamkanälen
    .why = Der Aufruf liest, was in je einem Kanal einiger Teams geschrieben wurde.

probe-my-teams = Teams, denen Sie angehören
    .why = Die Antwort listet Teams mit Namen und Beschreibung auf.
    .could = Damit könnte eine App auch Einstellungen von Teams ändern. Um das festzustellen, wurde nichts geändert.

probe-role-assignments = Wer Administratorrollen hat
    .why = Die Antwort listet auf, welche Personen, Gruppen und Apps welche Administratorrollen haben.
    .could = Damit könnte eine App auch beliebigen Personen jede Administratorrolle geben und so den Mandanten der Organisation übernehmen. Um das festzustellen, wurde nichts geändert.

probe-devices = Geräte im Verzeichnis
    .why = Die Antwort listet Computer und Telefone auf, die im Verzeichnis stehen, mit System und letzter Verwendung.

probe-sign-ins = Das Anmeldeprotokoll
    .why = Die Antwort sagt, wer sich wann, von wo und mit welchem Ergebnis bei welcher App angemeldet hat. Zum Lesen ist eine Lizenz für Microsoft Entra ID P1 nötig.

probe-my-tasks = Aufgaben in eigenen Listen
    .why = Der Aufruf liest Aufgaben in Microsoft To Do mit Titel, Notizen und Terminen.
    .could = Damit könnte eine App auch Aufgaben anlegen, ändern und löschen. Um das festzustellen, wurde nichts geändert.

probe-my-notes = Seiten in eigenen Notizbüchern
    .why = Der Aufruf listet OneNote-Seiten mit ihren Titeln auf. Die Seiten selbst werden nicht gelesen, wären aber lesbar.
    .could = Damit könnte eine App auch Notizen anlegen, ändern und löschen. Um das festzustellen, wurde nichts geändert.

probe-my-online-meetings = Eine eigene Onlinebesprechung
    .why = Graph gibt eine Besprechung nur dem, der ihren Link kennt. Gefragt wird deshalb mit dem Link einer Besprechung aus dem Kalender.
    .could = Damit könnte eine App auch im Namen der Person Besprechungen anlegen, ändern und löschen. Um das festzustellen, wurde nichts geändert.

probe-meeting-recordings = Aufzeichnungen einiger eigener Besprechungen
    .why = Der Aufruf listet Aufzeichnungen auf. Heruntergeladen wird keine.

probe-meeting-transcripts = Transkripte einiger eigener Besprechungen
    .why = Der Aufruf listet Transkripte des Gesagten auf. Heruntergeladen wird keines.

probe-applications = App-Registrierungen
    .why = Die Antwort listet die eigenen Apps der Organisation auf, mit den angeforderten Berechtigungen und dem Ablauf ihrer Anmeldeinformationen. Die Geheimnisse selbst werden nie herausgegeben.
    .could = Damit könnte eine App auch anderen Apps Anmeldeinformationen hinzufügen und mit deren Rechten handeln. Um das festzustellen, wurde nichts geändert.

probe-security-alerts = Sicherheitswarnungen
    .why = Die Antwort listet Warnungen auf, mit den Personen, Geräten und E-Mails, um die es geht.
    .could = Damit könnte eine App auch den Status von Warnungen ändern und sie so verbergen. Um das festzustellen, wurde nichts geändert.

probe-security-incidents = Sicherheitsvorfälle
    .why = Die Antwort listet Vorfälle mit Schweregrad und Bearbeiter auf.
    .could = Damit könnte eine App auch den Status von Vorfällen und die Zuständigkeit ändern. Um das festzustellen, wurde nichts geändert.

probe-managed-devices = Mit Intune verwaltete Geräte
    .why = Die Antwort listet Geräte mit Besitzer, Seriennummer, Rufnummer und Zustand auf.
    .could = Damit könnte eine App auch ändern, wie Geräte verwaltet werden. Zum Zurücksetzen braucht sie eine andere Berechtigung. Um das festzustellen, wurde nichts geändert.

probe-my-presence = Die eigene Anwesenheit
    .why = Der Aufruf liest, ob die angemeldete Person gerade verfügbar, beschäftigt oder abwesend ist.

probe-people-around = Personen, mit denen Sie arbeiten
    .why = Die Antwort ordnet Personen danach, wie eng die Person mit ihnen arbeitet, ermittelt aus E-Mails, Besprechungen und Kontakten. Auch Außenstehende können darunter sein.

probe-rooms = Besprechungsräume
    .why = Die Antwort listet Räume mit Adresse, Größe und Ausstattung auf.
    .could = Damit könnte eine App auch Orte wie Räume und Gebäude ändern. Um das festzustellen, wurde nichts geändert.

probe-access-policies = Richtlinien für den bedingten Zugriff
    .why = Die Antwort sagt, von wem bei der Anmeldung was verlangt wird und wer ausgenommen ist: ein Lageplan der Abwehr.

probe-organization = Die Organisation
    .why = Die Antwort nennt Name, Anschrift, Kontakte und Domänen der Organisation.
    .could = Damit könnte eine App auch Angaben und Branding der Organisation ändern. Um das festzustellen, wurde nichts geändert.

probe-my-mailbox-settings = Einstellungen des eigenen Postfachs
    .why = Der Aufruf liest automatische Antworten, Zeitzone, Sprache und Arbeitszeiten.
    .could = Damit könnte eine App auch diese Einstellungen und die Regeln für eingehende E-Mails ändern, auch Weiterleitungen. Um das festzustellen, wurde nichts geändert.

probe-my-mail-basic = Nachrichten im eigenen Postfach, ohne ihre Texte
    .why = Der Aufruf liest Absender, Empfänger, Betreff und Zeit: So weit reicht die Basisberechtigung.

probe-risky-users = Personen, deren Konten kompromittiert wirken
    .why = Die Antwort listet Konten mit dem Risiko auf, das Entra darin sieht. Nötig ist eine Lizenz für Microsoft Entra ID P2.

probe-my-sign-in-methods = Die eigenen Anmeldemethoden
    .why = Die Antwort listet Telefone, Schlüssel und Apps auf, mit denen angemeldet wird. Geheimnisse werden nie herausgegeben.
    .could = Damit könnte eine App auch eine Anmeldemethode hinzufügen und so in das Konto gelangen. Um das festzustellen, wurde nichts geändert.

probe-derived = Eine Liste, die diese Berechtigung öffnet
    .why = Für diese Berechtigung wurde keine eigene Frage verfasst. Gelesen wird daher die kürzeste Liste, die Microsofts veröffentlichte Angaben dafür nennen.

field-displayName = Name
field-givenName = Vorname
field-middleName = Zweiter Vorname
field-surname = Nachname
field-nickName = Spitzname
field-initials = Initialen
field-fileAs = Abgelegt unter
field-spouseName = Name der Partnerin oder des Partners
field-children = Namen der Kinder
field-assistantName = Name der Assistenz
field-mail = E-Mail-Adresse
field-userPrincipalName = Anmeldename
field-mailNickname = E-Mail-Alias
field-otherMails = Weitere E-Mail-Adressen
field-proxyAddresses = Alle E-Mail-Adressen
field-imAddresses = Chatadresse
field-emailAddresses-address = E-Mail-Adresse
field-mobilePhone = Mobiltelefon
field-homePhones = Telefon privat
field-businessPhones = Telefon geschäftlich
field-faxNumber = Faxnummer
field-jobTitle = Position
field-department = Abteilung
field-companyName = Firma
field-profession = Beruf
field-manager = Führungskraft
field-employeeId = Personalnummer
field-employeeType = Art der Beschäftigung
field-employeeHireDate = Einstellungsdatum
field-officeLocation = Büro
field-streetAddress = Straße
field-postalCode = Postleitzahl
field-city = Ort
field-state = Bundesland oder Region
field-country = Land
field-usageLocation = Verwendungsstandort
field-homeAddress-street = Straße privat
field-homeAddress-postalCode = Postleitzahl privat
field-homeAddress-city = Wohnort
field-homeAddress-countryOrRegion = Wohnland
field-businessAddress-street = Straße geschäftlich
field-businessAddress-city = Ort geschäftlich
field-location-displayName = Ort
field-location-address-street = Ort, Straße
field-location-address-city = Ort, Stadt
field-subject = Betreff
field-bodyPreview = Anfang des Textes
field-categories = Kategorien
field-description = Beschreibung
field-notes = Notizen
field-personalNotes = Persönliche Notizen
field-tags = Tags
field-birthday = Geburtstag
field-start-dateTime = Beginn
field-start-timeZone = Zeitzone des Beginns
field-end-dateTime = Ende
field-end-timeZone = Zeitzone des Endes
field-receivedDateTime = Empfangen
field-createdDateTime = Erstellt
field-renewedDateTime = Erneuert
field-organizer-emailAddress-name = Name der organisierenden Person
field-organizer-emailAddress-address = Adresse der organisierenden Person
field-attendees-emailAddress-name = Namen der Teilnehmenden
field-attendees-emailAddress-address = Adressen der Teilnehmenden
field-from-emailAddress-name = Von, Name
field-from-emailAddress-address = Von, Adresse
field-sender-emailAddress-name = Name des Absenders
field-sender-emailAddress-address = Adresse des Absenders
field-toRecipients-emailAddress-name = An, Namen
field-toRecipients-emailAddress-address = An, Adressen
field-ccRecipients-emailAddress-name = Kopie an, Namen
field-ccRecipients-emailAddress-address = Kopie an, Adressen
field-showAs = Angezeigt als
field-sensitivity = Vertraulichkeit
field-importance = Wichtigkeit
field-isAllDay = Ganztägig
field-isCancelled = Abgesagt
field-isOnlineMeeting = Onlinebesprechung
field-onlineMeetingUrl = Link zur Besprechung
field-hasAttachments = Hat Anhänge
field-isRead = Gelesen
field-type = Typ
field-webLink = Link
field-id = Objekt-ID
field-parentFolderId = Ordner-ID
field-changeKey = Versionsschlüssel
field-securityIdentifier = Sicherheits-ID
field-visibility = Sichtbarkeit
field-groupTypes = Art der Gruppe
field-mailEnabled = Empfängt E-Mails
field-securityEnabled = Für Zugriffsrechte verwendet
field-preferredLanguage = Sprache
field-accountEnabled = Konto aktiv
field-userType = Mitglied oder Gast
field-ageGroup = Altersgruppe
field-appId = App-ID
field-appOwnerOrganizationId = Mandant des Besitzers
field-servicePrincipalType = Art des App-Eintrags
field-appRoleAssignmentRequired = Nur für Zugewiesene
field-homepage = Startseite
field-replyUrls = Umleitungsadressen
field-clientId = App, die sie hat
field-principalId = Person, für die sie gilt
field-resourceId = Geöffnete API
field-consentType = Für eine oder für alle
field-scope = Berechtigungen
field-roleTemplateId = Rollen-ID
field-name = Dateiname
field-size = Größe
field-shared-scope = Freigegeben für
field-folder-childCount = Einträge im Ordner
field-webUrl = Adresse
field-lastModifiedBy-user-displayName = Zuletzt geändert von
field-createdBy-user-displayName = Erstellt von
field-topic = Thema
field-chatType = Art des Chats
field-body-content = Text
field-attachments-name = Namen der Anhänge
field-from-user-displayName = Verfasst von
field-messageType = Art der Nachricht
field-roleDefinitionId = Rolle
field-directoryScopeId = Geltungsbereich der Rolle
field-operatingSystem = Betriebssystem
field-operatingSystemVersion = Systemversion
field-trustType = Art der Einbindung
field-profileType = Art der Registrierung
field-approximateLastSignInDateTime = Zuletzt verwendet
field-deviceId = Geräte-ID
field-userDisplayName = Name der Person
field-appDisplayName = App
field-clientAppUsed = Verwendeter Client
field-status-errorCode = Fehlercode
field-ipAddress = IP-Adresse
field-userId = ID der Person
field-correlationId = Korrelations-ID
field-location-city = Ort der Anmeldung
field-location-countryOrRegion = Land der Anmeldung
field-title = Titel
field-status = Status
field-dueDateTime-dateTime = Fällig am
field-startDateTime = Beginn
field-participants-organizer-upn = Anmeldename des Organisators
field-participants-attendees-upn = Anmeldenamen der Teilnehmenden
field-joinWebUrl = Link zum Teilnehmen
field-meetingId = Besprechungs-ID
field-signInAudience = Wer sie nutzen kann
field-publisherDomain = Domäne des Herausgebers
field-recommendedActions = Empfehlung
field-severity = Schweregrad
field-category = Kategorie
field-serviceSource = Gefunden von
field-assignedTo = Zugewiesen an
field-deviceName = Name des Geräts
field-emailAddress = E-Mail-Adresse
field-phoneNumber = Telefonnummer
field-serialNumber = Seriennummer
field-imei = IMEI
field-complianceState = Erfüllt die Regeln
field-managedDeviceOwnerType = Firma oder privat
field-availability = Verfügbarkeit
field-activity = Aktivität
field-statusMessage-message-content = Statusmeldung
field-scoredEmailAddresses-address = E-Mail-Adresse
field-building = Gebäude
field-address-street = Straße
field-address-city = Ort
field-phone = Telefon
field-street = Straße
field-countryLetterCode = Land
field-technicalNotificationMails = Technische Kontakte
field-securityComplianceNotificationMails = Sicherheitskontakte
field-automaticRepliesSetting-status = Automatische Antworten
field-timeZone = Zeitzone
field-automaticRepliesSetting-internalReplyMessage = Antwort an Kollegen
field-automaticRepliesSetting-externalReplyMessage = Antwort an Externe
field-language-locale = Sprache
field-riskLevel = Risiko
field-riskState = Risikostatus
field-riskDetail = Was daraus wurde
field-phoneType = Art des Telefons
