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
