# What each probe asks of the tenant and why, and the names of the fields it meets.
# Ids: probe-<file name in crates/probe/probes>, field-<path with hyphens>.

probe-people = People in the directory
    .why = The answer to this call is the list of all accounts with their profiles: exactly what a permission to read everyone’s profile opens.
    .could = With it an app could also create, change and delete accounts. It could not reset passwords.

probe-people-basic = People in the directory, names and addresses only
    .why = This call asks for the few profile fields that the basic permission covers, and for nothing more.

probe-groups = Groups and teams
    .why = The answer lists the groups of the organisation, those behind teams and mailing lists included, with their names and descriptions.
    .could = With it an app could also create, change and delete groups, decide who belongs to them, and change what they share.

probe-service-principals = Apps known to the directory
    .why = People and groups can be read with other permissions too. The list of apps shows what reading the directory adds. The counts of people and groups are within its reach as well.
    .could = With it an app could also create and change entries of the directory, such as profiles and groups. It could not delete people or groups, nor reset passwords.

probe-permission-grants = Consents that were given
    .why = The answer lists which apps may act for whom, and with which permissions.

probe-directory-roles = Administrator roles in use
    .why = The answer lists the administrator roles that are in use in the organisation.

probe-my-events = Events in your own calendar
    .why = The call reads the signed-in person’s own calendar, as the app would on behalf of that person: what is on, where, and with whom.
    .could = With it an app could also create, change and delete events, and so send invitations and cancellations to others. Nothing was changed to find this out.

probe-my-events-basic = Events in your own calendar, without their texts
    .why = The call reads the signed-in person’s own calendar in the limited form that the basic permission covers.

probe-my-contacts = Your own contacts
    .why = The call reads the signed-in person’s address book: people who may have nothing to do with the organisation and were never asked.
    .could = With it an app could also add, change and delete contacts. Nothing was changed to find this out.

probe-my-profile = Your own profile
    .why = The call reads the profile of the signed-in person, and no one else’s.

probe-my-mail = Messages in your own mailbox
    .why = The call reads the signed-in person’s mail, as the app would on behalf of that person.
    .could = With it an app could also create, change, move and delete messages. Sending mail needs another permission. Nothing was changed to find this out.

probe-offline-access = Renewing the sign-in without the person
    .why = The sign-in is really renewed, with nobody at the keyboard. What works here works for the app as well, for as long as it keeps coming back.

probe-derived = A list that this permission opens
    .why = No question was written for this permission, so the shortest list that Microsoft’s published facts name for it is read.

field-displayName = Name
field-givenName = First name
field-middleName = Middle name
field-surname = Last name
field-nickName = Nickname
field-initials = Initials
field-fileAs = Filed as
field-spouseName = Partner’s name
field-children = Children’s names
field-assistantName = Assistant’s name
field-mail = Mail address
field-userPrincipalName = Sign-in name
field-mailNickname = Mail alias
field-otherMails = Other mail addresses
field-proxyAddresses = All mail addresses
field-imAddresses = Chat address
field-emailAddresses-address = Mail address
field-mobilePhone = Mobile phone
field-homePhones = Home phone
field-businessPhones = Work phone
field-faxNumber = Fax number
field-jobTitle = Job title
field-department = Department
field-companyName = Company
field-profession = Profession
field-manager = Manager
field-employeeId = Staff number
field-employeeType = Kind of employment
field-employeeHireDate = Date of hire
field-officeLocation = Office
field-streetAddress = Street
field-postalCode = Postal code
field-city = City
field-state = State or province
field-country = Country
field-usageLocation = Country of use
field-homeAddress-street = Home street
field-homeAddress-postalCode = Home postal code
field-homeAddress-city = Home city
field-homeAddress-countryOrRegion = Home country
field-businessAddress-street = Work street
field-businessAddress-city = Work city
field-location-displayName = Place
field-location-address-street = Place, street
field-location-address-city = Place, city
field-subject = Subject
field-bodyPreview = Beginning of the text
field-categories = Categories
field-description = Description
field-notes = Notes
field-personalNotes = Personal notes
field-tags = Tags
field-birthday = Birthday
field-start-dateTime = Start
field-start-timeZone = Time zone of the start
field-end-dateTime = End
field-end-timeZone = Time zone of the end
field-receivedDateTime = Received
field-createdDateTime = Created
field-renewedDateTime = Renewed
field-organizer-emailAddress-name = Organiser’s name
field-organizer-emailAddress-address = Organiser’s address
field-attendees-emailAddress-name = Attendees’ names
field-attendees-emailAddress-address = Attendees’ addresses
field-from-emailAddress-name = From, name
field-from-emailAddress-address = From, address
field-sender-emailAddress-name = Sender’s name
field-sender-emailAddress-address = Sender’s address
field-toRecipients-emailAddress-name = To, names
field-toRecipients-emailAddress-address = To, addresses
field-ccRecipients-emailAddress-name = Copy to, names
field-ccRecipients-emailAddress-address = Copy to, addresses
field-showAs = Shown as
field-sensitivity = Privacy mark
field-importance = Importance
field-isAllDay = All day
field-isCancelled = Cancelled
field-isOnlineMeeting = Online meeting
field-onlineMeetingUrl = Link to the meeting
field-hasAttachments = Has attachments
field-isRead = Read
field-type = Type
field-webLink = Link
field-id = Object id
field-parentFolderId = Folder id
field-changeKey = Version key
field-securityIdentifier = Security identifier
field-visibility = Visibility
field-groupTypes = Kind of group
field-mailEnabled = Receives mail
field-securityEnabled = Used for access
field-preferredLanguage = Language
field-accountEnabled = Account in use
field-userType = Member or guest
field-ageGroup = Age group
field-appId = App id
field-appOwnerOrganizationId = Owner’s tenant
field-servicePrincipalType = Kind of app entry
field-appRoleAssignmentRequired = Only for those assigned
field-homepage = Home page
field-replyUrls = Redirect addresses
field-clientId = App that holds it
field-principalId = Person it is for
field-resourceId = API it opens
field-consentType = For one or for all
field-scope = Permissions
field-roleTemplateId = Role id
