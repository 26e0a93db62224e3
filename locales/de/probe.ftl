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
