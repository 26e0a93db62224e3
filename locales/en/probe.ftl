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

probe-my-files = Files at the top of your own OneDrive
    .why = The call lists files and folders with their names, sizes and sharing. No content is downloaded.
    .could = With it an app could also upload, change, move, share and delete files. Nothing was changed to find this out.

probe-sites = SharePoint sites
    .why = The answer lists sites with names and addresses. Everything in them is within reach of the permission too.
    .could = With it an app could also change and delete documents and list items in these sites. Nothing was changed to find this out.

probe-my-chats = Your own chats, without messages
    .why = The call lists chats with their topics and kinds. What was written in them is not read.

probe-chat-messages = Messages in a few of your own chats
    .why = The call reads the newest messages of a few chats, written by everybody in them. With the permission all chats of the person can be read.
    .could = With it an app could also send messages in the person’s name and change chats. Nothing was changed to find this out.

probe-channel-messages = Messages in team channels
    .why = The call reads what was written in one channel each of a few teams.

probe-my-teams = Teams that you belong to
    .why = The answer lists teams with their names and descriptions.
    .could = With it an app could also change the settings of teams. Nothing was changed to find this out.

probe-role-assignments = Who holds administrator roles
    .why = The answer lists which people, groups and apps hold which administrator roles.
    .could = With it an app could also give anybody any administrator role, and so take over the organisation’s tenant. Nothing was changed to find this out.

probe-devices = Devices in the directory
    .why = The answer lists computers and phones that are known to the directory, with their system and last use.

probe-sign-ins = The sign-in log
    .why = The answer tells who signed in to which app, when, from where and with what success. Reading it needs a Microsoft Entra ID P1 licence.

probe-my-tasks = Tasks in your own lists
    .why = The call reads tasks in Microsoft To Do with their titles, notes and dates.
    .could = With it an app could also create, change and delete tasks. Nothing was changed to find this out.

probe-my-notes = Pages in your own notebooks
    .why = The call lists OneNote pages with their titles. The pages themselves are not read, but are within reach.
    .could = With it an app could also create, change and delete notes. Nothing was changed to find this out.

probe-my-online-meetings = An online meeting of your own
    .why = Graph gives a meeting only to whoever knows its link. The link of one meeting in the calendar is used to ask for it.
    .could = With it an app could also create, change and delete meetings in the person’s name. Nothing was changed to find this out.

probe-meeting-recordings = Recordings of a few of your meetings
    .why = The call lists recordings. None is downloaded.

probe-meeting-transcripts = Transcripts of a few of your meetings
    .why = The call lists transcripts of what was said. None is downloaded.

probe-applications = App registrations
    .why = The answer lists the organisation’s own apps with the permissions that they ask for and when their credentials end. The secrets themselves are never given.
    .could = With it an app could also add credentials to other apps and act with their rights. Nothing was changed to find this out.

probe-security-alerts = Security alerts
    .why = The answer lists alerts with the people, devices and mail that they are about.
    .could = With it an app could also change the state of alerts and so hide them. Nothing was changed to find this out.

probe-security-incidents = Security incidents
    .why = The answer lists incidents with their severity and who works on them.
    .could = With it an app could also change the state of incidents and who works on them. Nothing was changed to find this out.

probe-managed-devices = Devices managed by Intune
    .why = The answer lists devices with their owners, serial numbers, phone numbers and state.
    .could = With it an app could also change how devices are managed. Wiping them needs another permission. Nothing was changed to find this out.

probe-my-presence = Your own presence
    .why = The call reads whether the signed-in person is available, busy or away right now.

probe-people-around = People you work with
    .why = The answer ranks people by how closely the person works with them, worked out from mail, meetings and contacts. It can hold people outside the organisation.

probe-rooms = Meeting rooms
    .why = The answer lists rooms with their addresses, sizes and equipment.
    .could = With it an app could also change places such as rooms and buildings. Nothing was changed to find this out.

probe-access-policies = Conditional access policies
    .why = The answer tells who is asked for what at sign-in, and who is left out: a map of the defences.

probe-organization = The organisation
    .why = The answer tells name, address, contacts and domains of the organisation.
    .could = With it an app could also change the organisation’s details and branding. Nothing was changed to find this out.

probe-my-mailbox-settings = Settings of your own mailbox
    .why = The call reads automatic replies, time zone, language and working hours.
    .could = With it an app could also change these settings and the rules for incoming mail, forwarding among them. Nothing was changed to find this out.

probe-my-mail-basic = Messages in your own mailbox, without their texts
    .why = The call reads sender, recipients, subject and time, which is what the basic permission covers.

probe-risky-users = People whose accounts look compromised
    .why = The answer lists accounts with the risk that Entra sees in them. It needs a Microsoft Entra ID P2 licence.

probe-my-sign-in-methods = Your own sign-in methods
    .why = The answer lists phones, keys and apps used to sign in. Secrets are never given.
    .could = With it an app could also add a sign-in method and so get into the account. Nothing was changed to find this out.

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
field-name = File name
field-size = Size
field-shared-scope = Shared with
field-folder-childCount = Entries in the folder
field-webUrl = Address
field-lastModifiedBy-user-displayName = Last changed by
field-createdBy-user-displayName = Created by
field-topic = Topic
field-chatType = Kind of chat
field-body-content = Text
field-attachments-name = Names of attachments
field-from-user-displayName = Written by
field-messageType = Kind of message
field-roleDefinitionId = Role
field-directoryScopeId = Where the role holds
field-operatingSystem = Operating system
field-operatingSystemVersion = Version of the system
field-trustType = How it is joined
field-profileType = Kind of registration
field-approximateLastSignInDateTime = Last used
field-deviceId = Device id
field-userDisplayName = Person’s name
field-appDisplayName = App
field-clientAppUsed = Client used
field-status-errorCode = Error code
field-ipAddress = IP address
field-userId = Person’s id
field-correlationId = Correlation id
field-location-city = City of the sign-in
field-location-countryOrRegion = Country of the sign-in
field-title = Title
field-status = State
field-dueDateTime-dateTime = Due
field-startDateTime = Start
field-participants-organizer-upn = Organiser’s sign-in name
field-participants-attendees-upn = Attendees’ sign-in names
field-joinWebUrl = Link to join
field-meetingId = Meeting id
field-signInAudience = Who can use it
field-publisherDomain = Publisher’s domain
field-recommendedActions = Advice
field-severity = Severity
field-category = Category
field-serviceSource = Found by
field-assignedTo = Assigned to
field-deviceName = Device’s name
field-emailAddress = Mail address
field-phoneNumber = Phone number
field-serialNumber = Serial number
field-imei = IMEI
field-complianceState = Meets the rules
field-managedDeviceOwnerType = Company’s or own
field-availability = Availability
field-activity = Activity
field-statusMessage-message-content = Status message
field-scoredEmailAddresses-address = Mail address
field-building = Building
field-address-street = Street
field-address-city = City
field-phone = Phone
field-street = Street
field-countryLetterCode = Country
field-technicalNotificationMails = Technical contacts
field-securityComplianceNotificationMails = Security contacts
field-automaticRepliesSetting-status = Automatic replies
field-timeZone = Time zone
field-automaticRepliesSetting-internalReplyMessage = Reply to colleagues
field-automaticRepliesSetting-externalReplyMessage = Reply to others
field-language-locale = Language
field-riskLevel = Risk
field-riskState = State of the risk
field-riskDetail = What became of it
field-phoneType = Kind of phone
