# What each probe asks of the tenant and why, and the names of the fields it meets.
# Ids: probe-<file name in crates/probe/probes>, field-<path with hyphens>.

probe-people = Mensen in de directory
    .why = Deze aanroep geeft alle accounts met hun profiel: precies waar een machtiging om ieders profiel te lezen toegang toe geeft.
    .could = Hiermee kan een app ook accounts aanmaken, wijzigen en verwijderen. Wachtwoorden opnieuw instellen kan de app hiermee niet.

probe-people-basic = Mensen in de directory, alleen namen en adressen
    .why = Deze aanroep vraagt alleen de paar profielvelden op die onder de basismachtiging vallen, en verder niets.

probe-groups = Groepen en teams
    .why = Het antwoord bevat de groepen van de organisatie, ook die achter teams en distributielijsten, met naam en beschrijving.
    .could = Hiermee kan een app ook groepen aanmaken, wijzigen en verwijderen, bepalen wie er lid is en wijzigen wat de groepen delen.

probe-service-principals = Apps die de directory kent
    .why = Mensen en groepen zijn ook met andere machtigingen te lezen. De lijst met apps laat zien wat het lezen van de directory daaraan toevoegt. Ook de aantallen mensen en groepen vallen binnen het bereik.
    .could = Hiermee kan een app ook gegevens in de directory toevoegen en wijzigen, zoals profielen en groepen. Mensen of groepen verwijderen of wachtwoorden opnieuw instellen kan de app hiermee niet.

probe-permission-grants = Verleende toestemmingen
    .why = Het antwoord laat zien welke apps namens wie mogen handelen, en met welke machtigingen.

probe-directory-roles = Beheerdersrollen in gebruik
    .why = Het antwoord bevat de beheerdersrollen die in de organisatie in gebruik zijn.

probe-my-events = Afspraken in uw eigen agenda
    .why = De aanroep leest de agenda van de aangemelde persoon, zoals de app dat namens die persoon zou doen: wat er gepland staat, waar en met wie.
    .could = Hiermee kan een app ook afspraken maken, wijzigen en verwijderen, en dus uitnodigingen en annuleringen aan anderen sturen. Om dit vast te stellen is niets gewijzigd.

probe-my-events-basic = Afspraken in uw eigen agenda, zonder de teksten
    .why = De aanroep leest de agenda van de aangemelde persoon in de beperkte vorm die onder de basismachtiging valt.

probe-my-contacts = Uw eigen contactpersonen
    .why = De aanroep leest het adresboek van de aangemelde persoon: mensen die misschien niets met de organisatie te maken hebben en aan wie nooit iets is gevraagd.
    .could = Hiermee kan een app ook contactpersonen toevoegen, wijzigen en verwijderen. Om dit vast te stellen is niets gewijzigd.

probe-my-profile = Uw eigen profiel
    .why = De aanroep leest het profiel van de aangemelde persoon, en van niemand anders.

probe-my-mail = Berichten in uw eigen postvak
    .why = De aanroep leest de e-mail van de aangemelde persoon, zoals de app dat namens die persoon zou doen.
    .could = Hiermee kan een app ook berichten maken, wijzigen, verplaatsen en verwijderen. Voor het verzenden van e-mail is een andere machtiging nodig. Om dit vast te stellen is niets gewijzigd.

probe-offline-access = De aanmelding verlengen zonder de persoon
    .why = De aanmelding wordt echt verlengd, zonder dat iemand iets doet. Wat hier lukt, lukt de app ook, zolang die maar blijft terugkomen.

probe-my-files = Bestanden in de bovenste map van uw eigen OneDrive
    .why = De aanroep somt bestanden en mappen op met naam, grootte en delen. Er wordt geen inhoud gedownload.
    .could = Hiermee kan een app ook bestanden uploaden, wijzigen, verplaatsen, delen en verwijderen. Om dit vast te stellen is niets gewijzigd.

probe-sites = SharePoint-sites
    .why = Het antwoord somt sites op met naam en adres. Alles wat erin staat, valt ook onder de machtiging.
    .could = Hiermee kan een app ook documenten en lijstitems in deze sites wijzigen en verwijderen. Om dit vast te stellen is niets gewijzigd.

probe-my-chats = Uw eigen chats, zonder berichten
    .why = De aanroep somt chats op met onderwerp en soort. Wat erin is geschreven, wordt niet gelezen.

probe-chat-messages = Berichten in enkele van uw eigen chats
    .why = De aanroep leest de nieuwste berichten van enkele chats, van iedereen die eraan deelneemt. Met de machtiging kunnen alle chats van de persoon worden gelezen.
    .could = Hiermee kan een app ook namens de persoon berichten sturen en chats wijzigen. Om dit vast te stellen is niets gewijzigd.

probe-channel-messages = Berichten in kanalen van teams
    .why = De aanroep leest wat er in één kanaal van enkele teams is geschreven.

probe-my-teams = Teams waarvan u lid bent
    .why = Het antwoord somt teams op met naam en beschrijving.
    .could = Hiermee kan een app ook de instellingen van teams wijzigen. Om dit vast te stellen is niets gewijzigd.

probe-role-assignments = Wie beheerdersrollen heeft
    .why = Het antwoord somt op welke personen, groepen en apps welke beheerdersrollen hebben.
    .could = Hiermee kan een app ook iedereen elke beheerdersrol geven en zo de tenant van de organisatie overnemen. Om dit vast te stellen is niets gewijzigd.

probe-devices = Apparaten in de adreslijst
    .why = Het antwoord somt computers en telefoons op die in de adreslijst staan, met hun systeem en laatste gebruik.

probe-sign-ins = Het aanmeldingslogboek
    .why = Het antwoord vertelt wie zich wanneer, waarvandaan en met welk resultaat bij welke app heeft aangemeld. Voor het lezen is een licentie voor Microsoft Entra ID P1 nodig.

probe-my-tasks = Taken in uw eigen lijsten
    .why = De aanroep leest taken in Microsoft To Do met titel, notities en datums.
    .could = Hiermee kan een app ook taken maken, wijzigen en verwijderen. Om dit vast te stellen is niets gewijzigd.

probe-my-notes = Pagina’s in uw eigen notitieblokken
    .why = De aanroep somt OneNote-pagina’s op met hun titel. De pagina’s zelf worden niet gelezen, maar zijn wel bereikbaar.
    .could = Hiermee kan een app ook notities maken, wijzigen en verwijderen. Om dit vast te stellen is niets gewijzigd.

probe-my-online-meetings = Een eigen onlinevergadering
    .why = Graph geeft een vergadering alleen aan wie de koppeling ervan kent. Daarom wordt ernaar gevraagd met de koppeling van een vergadering uit de agenda.
    .could = Hiermee kan een app ook namens de persoon vergaderingen maken, wijzigen en verwijderen. Om dit vast te stellen is niets gewijzigd.

probe-meeting-recordings = Opnamen van enkele van uw vergaderingen
    .why = De aanroep somt opnamen op. Er wordt er geen gedownload.

probe-meeting-transcripts = Transcripties van enkele van uw vergaderingen
    .why = De aanroep somt transcripties op van wat er is gezegd. Er wordt er geen gedownload.

probe-applications = App-registraties
    .why = Het antwoord somt de eigen apps van de organisatie op, met de machtigingen die ze vragen en wanneer hun referenties aflopen. De geheimen zelf worden nooit gegeven.
    .could = Hiermee kan een app ook referenties aan andere apps toevoegen en met hun rechten handelen. Om dit vast te stellen is niets gewijzigd.

probe-security-alerts = Beveiligingswaarschuwingen
    .why = Het antwoord somt waarschuwingen op met de personen, apparaten en e-mails waarover ze gaan.
    .could = Hiermee kan een app ook de status van waarschuwingen wijzigen en ze zo verbergen. Om dit vast te stellen is niets gewijzigd.

probe-security-incidents = Beveiligingsincidenten
    .why = Het antwoord somt incidenten op met hun ernst en wie eraan werkt.
    .could = Hiermee kan een app ook de status van incidenten wijzigen en wie eraan werkt. Om dit vast te stellen is niets gewijzigd.

probe-managed-devices = Apparaten die met Intune worden beheerd
    .why = Het antwoord somt apparaten op met gebruiker, serienummer, telefoonnummer en status.
    .could = Hiermee kan een app ook wijzigen hoe apparaten worden beheerd. Voor het wissen ervan is een andere machtiging nodig. Om dit vast te stellen is niets gewijzigd.

probe-my-presence = Uw eigen aanwezigheid
    .why = De aanroep leest of de aangemelde persoon nu beschikbaar, bezet of afwezig is.

probe-people-around = Mensen met wie u werkt
    .why = Het antwoord rangschikt mensen naar hoe nauw de persoon met hen werkt, afgeleid uit e-mail, vergaderingen en contactpersonen. Er kunnen mensen van buiten de organisatie bij zijn.

probe-rooms = Vergaderruimten
    .why = Het antwoord somt ruimten op met adres, grootte en uitrusting.
    .could = Hiermee kan een app ook plaatsen zoals ruimten en gebouwen wijzigen. Om dit vast te stellen is niets gewijzigd.

probe-access-policies = Beleid voor voorwaardelijke toegang
    .why = Het antwoord vertelt van wie bij het aanmelden wat wordt gevraagd en wie is uitgezonderd: een plattegrond van de verdediging.

probe-organization = De organisatie
    .why = Het antwoord vertelt naam, adres, contactgegevens en domeinen van de organisatie.
    .could = Hiermee kan een app ook de gegevens en huisstijl van de organisatie wijzigen. Om dit vast te stellen is niets gewijzigd.

probe-my-mailbox-settings = Instellingen van uw eigen postvak
    .why = De aanroep leest automatische antwoorden, tijdzone, taal en werktijden.
    .could = Hiermee kan een app ook deze instellingen en de regels voor inkomende e-mail wijzigen, ook doorsturen. Om dit vast te stellen is niets gewijzigd.

probe-my-mail-basic = Berichten in uw eigen postvak, zonder tekst
    .why = De aanroep leest afzender, geadresseerden, onderwerp en tijd: dat is wat de basismachtiging omvat.

probe-risky-users = Mensen van wie het account gehackt lijkt
    .why = Het antwoord somt accounts op met het risico dat Entra erin ziet. Hiervoor is een licentie voor Microsoft Entra ID P2 nodig.

probe-my-sign-in-methods = Uw eigen aanmeldmethoden
    .why = Het antwoord somt telefoons, sleutels en apps op waarmee wordt aangemeld. Geheimen worden nooit gegeven.
    .could = Hiermee kan een app ook een aanmeldmethode toevoegen en zo in het account komen. Om dit vast te stellen is niets gewijzigd.

probe-derived = Een lijst waar deze machtiging toegang toe geeft
    .why = Voor deze machtiging is geen eigen vraag opgesteld. Daarom wordt de kortste lijst gelezen die Microsofts gepubliceerde gegevens ervoor noemen.

field-displayName = Naam
field-givenName = Voornaam
field-middleName = Tweede voornaam
field-surname = Achternaam
field-nickName = Bijnaam
field-initials = Initialen
field-fileAs = Opgeslagen als
field-spouseName = Naam van partner
field-children = Namen van kinderen
field-assistantName = Naam van assistent
field-mail = E-mailadres
field-userPrincipalName = Aanmeldnaam
field-mailNickname = E-mailalias
field-otherMails = Andere e-mailadressen
field-proxyAddresses = Alle e-mailadressen
field-imAddresses = Chatadres
field-emailAddresses-address = E-mailadres
field-mobilePhone = Mobiele telefoon
field-homePhones = Telefoon thuis
field-businessPhones = Telefoon werk
field-faxNumber = Faxnummer
field-jobTitle = Functie
field-department = Afdeling
field-companyName = Bedrijf
field-profession = Beroep
field-manager = Leidinggevende
field-employeeId = Personeelsnummer
field-employeeType = Soort dienstverband
field-employeeHireDate = Datum in dienst
field-officeLocation = Kantoor
field-streetAddress = Straat
field-postalCode = Postcode
field-city = Plaats
field-state = Provincie of staat
field-country = Land
field-usageLocation = Land van gebruik
field-homeAddress-street = Straat thuis
field-homeAddress-postalCode = Postcode thuis
field-homeAddress-city = Woonplaats
field-homeAddress-countryOrRegion = Woonland
field-businessAddress-street = Straat werk
field-businessAddress-city = Plaats werk
field-location-displayName = Locatie
field-location-address-street = Locatie, straat
field-location-address-city = Locatie, plaats
field-subject = Onderwerp
field-bodyPreview = Begin van de tekst
field-categories = Categorieën
field-description = Beschrijving
field-notes = Notities
field-personalNotes = Persoonlijke notities
field-tags = Labels
field-birthday = Verjaardag
field-start-dateTime = Begin
field-start-timeZone = Tijdzone van het begin
field-end-dateTime = Einde
field-end-timeZone = Tijdzone van het einde
field-receivedDateTime = Ontvangen
field-createdDateTime = Gemaakt
field-renewedDateTime = Vernieuwd
field-organizer-emailAddress-name = Naam van organisator
field-organizer-emailAddress-address = Adres van organisator
field-attendees-emailAddress-name = Namen van deelnemers
field-attendees-emailAddress-address = Adressen van deelnemers
field-from-emailAddress-name = Van, naam
field-from-emailAddress-address = Van, adres
field-sender-emailAddress-name = Naam van afzender
field-sender-emailAddress-address = Adres van afzender
field-toRecipients-emailAddress-name = Aan, namen
field-toRecipients-emailAddress-address = Aan, adressen
field-ccRecipients-emailAddress-name = Kopie aan, namen
field-ccRecipients-emailAddress-address = Kopie aan, adressen
field-showAs = Weergegeven als
field-sensitivity = Privacyaanduiding
field-importance = Urgentie
field-isAllDay = Hele dag
field-isCancelled = Geannuleerd
field-isOnlineMeeting = Onlinevergadering
field-onlineMeetingUrl = Link naar de vergadering
field-hasAttachments = Heeft bijlagen
field-isRead = Gelezen
field-type = Type
field-webLink = Link
field-id = Object-id
field-parentFolderId = Map-id
field-changeKey = Versiesleutel
field-securityIdentifier = Beveiligings-id
field-visibility = Zichtbaarheid
field-groupTypes = Soort groep
field-mailEnabled = Ontvangt e-mail
field-securityEnabled = Gebruikt voor toegang
field-preferredLanguage = Taal
field-accountEnabled = Account ingeschakeld
field-userType = Lid of gast
field-ageGroup = Leeftijdsgroep
field-appId = App-id
field-appOwnerOrganizationId = Tenant van eigenaar
field-servicePrincipalType = Soort app-vermelding
field-appRoleAssignmentRequired = Alleen voor toegewezenen
field-homepage = Startpagina
field-replyUrls = Omleidingsadressen
field-clientId = App die ze heeft
field-principalId = Persoon voor wie
field-resourceId = API die opengaat
field-consentType = Voor één of voor allen
field-scope = Machtigingen
field-roleTemplateId = Rol-id
field-name = Bestandsnaam
field-size = Grootte
field-shared-scope = Gedeeld met
field-folder-childCount = Onderdelen in de map
field-webUrl = Adres
field-lastModifiedBy-user-displayName = Laatst gewijzigd door
field-createdBy-user-displayName = Gemaakt door
field-topic = Onderwerp
field-chatType = Soort chat
field-body-content = Tekst
field-attachments-name = Namen van bijlagen
field-from-user-displayName = Geschreven door
field-messageType = Soort bericht
field-roleDefinitionId = Rol
field-directoryScopeId = Waar de rol geldt
field-operatingSystem = Besturingssysteem
field-operatingSystemVersion = Versie van het systeem
field-trustType = Hoe het is gekoppeld
field-profileType = Soort registratie
field-approximateLastSignInDateTime = Laatst gebruikt
field-deviceId = Apparaat-id
field-userDisplayName = Naam van de persoon
field-appDisplayName = App
field-clientAppUsed = Gebruikte client
field-status-errorCode = Foutcode
field-ipAddress = IP-adres
field-userId = Id van de persoon
field-correlationId = Correlatie-id
field-location-city = Plaats van aanmelding
field-location-countryOrRegion = Land van aanmelding
field-title = Titel
field-status = Status
field-dueDateTime-dateTime = Einddatum
field-startDateTime = Begin
field-participants-organizer-upn = Aanmeldnaam van de organisator
field-participants-attendees-upn = Aanmeldnamen van deelnemers
field-joinWebUrl = Koppeling om deel te nemen
field-meetingId = Vergadering-id
field-signInAudience = Wie de app kan gebruiken
field-publisherDomain = Domein van de uitgever
field-recommendedActions = Advies
field-severity = Ernst
field-category = Categorie
field-serviceSource = Gevonden door
field-assignedTo = Toegewezen aan
field-deviceName = Naam van het apparaat
field-emailAddress = E-mailadres
field-phoneNumber = Telefoonnummer
field-serialNumber = Serienummer
field-imei = IMEI
field-complianceState = Voldoet aan de regels
field-managedDeviceOwnerType = Van organisatie of privé
field-availability = Beschikbaarheid
field-activity = Activiteit
field-statusMessage-message-content = Statusbericht
field-scoredEmailAddresses-address = E-mailadres
field-building = Gebouw
field-address-street = Straat
field-address-city = Plaats
field-phone = Telefoon
field-street = Straat
field-countryLetterCode = Land
field-technicalNotificationMails = Technische contactpersonen
field-securityComplianceNotificationMails = Contactpersonen voor beveiliging
field-automaticRepliesSetting-status = Automatische antwoorden
field-timeZone = Tijdzone
field-automaticRepliesSetting-internalReplyMessage = Antwoord aan collega’s
field-automaticRepliesSetting-externalReplyMessage = Antwoord aan anderen
field-language-locale = Taal
field-riskLevel = Risico
field-riskState = Status van het risico
field-riskDetail = Wat ermee is gebeurd
field-phoneType = Soort telefoon
