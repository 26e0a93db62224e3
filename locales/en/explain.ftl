# What permissions mean. The first part is the grammar: phrases that take a noun of
# nouns.ftl. The second part is written by hand for single permissions: the name with its
# dots as hyphens, with the kind behind it where the kinds differ.
#
# Every phrase may use: $name (the published name), $kind (delegated or application),
# $extent (own, shared, all, selected, owned-by-app, installed), $noun and the other forms
# of the noun ($noun-holds and so on; which there are is up to each language).

### Grammar

explain-object = { $extent ->
        [own] { $kind ->
            [application] the { $noun } of everyone in the organisation
           *[delegated] the signed-in person’s { $noun }
        }
        [shared] { $kind ->
            [application] the { $noun } of everyone in the organisation
           *[delegated] the signed-in person’s { $noun }
        }
        [all] { $noun-number ->
            [singular] the { $noun }
            [partial] certain { $noun }
           *[plural] all { $noun }
        }
       *[other] { $noun-number ->
            [singular] the { $noun }
           *[plural] { $noun }
        }
    }
explain-limit = { $extent ->
        [shared] , including what others share with them
        [all] { $kind ->
            [application] { "" }
           *[delegated] , as far as the signed-in person may
        }
        [selected] , limited to what was chosen for the app
        [owned-by-app] , limited to what the app itself created or owns
        [installed] , only where the app is installed
       *[own] { "" }
    }
explain-unattended = { $extent ->
        [all] { $kind ->
            [application] , with nobody signed in
           *[delegated] { "" }
        }
       *[other] { "" }
    }

explain-title-sign-in = Sign in and read { explain-object }
explain-title-keep-access = Keep access to { explain-object }
explain-title-read-basic = Read the basics of { explain-object }{ explain-limit }{ explain-unattended }
explain-title-read = Read { explain-object }{ explain-limit }{ explain-unattended }
explain-title-create = Create { $noun }{ explain-limit }{ explain-unattended }
explain-title-read-write = { $noun-life ->
        [removable] Read and delete { explain-object }{ explain-limit }{ explain-unattended }
       *[full] Read and change { explain-object }{ explain-limit }{ explain-unattended }
    }
explain-title-certain = Certain actions on { explain-object }{ explain-limit }{ explain-unattended }
explain-title-send = { $kind ->
        [application] Send { $noun }{ explain-limit }{ explain-unattended }
       *[delegated] Send { $noun } on the signed-in person’s behalf
    }
explain-title-manage = Manage { explain-object }{ explain-limit }{ explain-unattended }
explain-title-other = { $name }: { $noun }

explain-can-sign-in = The app can sign people in and read { explain-object }.
explain-can-keep-access = The app keeps its access to { explain-object } after the person has left.
explain-can-read-basic = The app can read only basic details of { explain-object }{ explain-limit }.
explain-can-read = The app can read { explain-object }{ explain-limit }.
explain-can-create = The app can create { $noun }{ explain-limit }. This permission alone does not open what is already there.
explain-can-read-write = { $noun-life ->
        [fixed] The app can read and change { explain-object }{ explain-limit }.
        [growing] The app can create, read and change { explain-object }{ explain-limit }.
        [removable] The app can read and delete { explain-object }{ explain-limit }.
       *[full] The app can create, read, change and delete { explain-object }{ explain-limit }.
    }
explain-can-certain = The app can take certain actions on { explain-object }{ explain-limit }. Which ones, the published name tells: { $name }. Scopeglass does not yet explain them one by one.
explain-can-send = { $kind ->
        [application] The app can send { $noun }{ explain-limit }. This permission alone does not let it read any.
       *[delegated] The app can send { $noun } on the signed-in person’s behalf. This permission alone does not let it read any.
    }
explain-can-manage = The app can manage { explain-object }{ explain-limit }.
explain-can-other = This permission has to do with { $noun }. What exactly it allows, Scopeglass does not yet explain; it is published as { $name }.

# $phrase: one of the sentences above
explain-with-noun-holds = { $phrase } That covers { $noun-holds }.
# $phrase: one of the sentences above
explain-with-noun-basics = { $phrase } That covers { $noun-basics }.
# $phrase: one of the sentences above
explain-with-noun-partial = { $phrase } Which part of this is meant, the published name tells: { $name }.

explain-no-noun =
    .title = { $name }
    .can-do = Scopeglass does not yet have an explanation of its own for this permission. It is published as { $name }; until there is one, read what its publisher says about it.
    .whose = { $kind ->
            [application] Possibly the whole organisation, since the app acts with nobody signed in.
           *[delegated] At most what the signed-in person may reach.
        }

explain-whose-own = { $kind ->
        [application] Everyone in the organisation, not only the people who use the app, unless something else narrows it.
       *[delegated] Only the signed-in person’s own. The app sees at most what this person may see.
    }
explain-whose-shared = { $kind ->
        [application] Everyone in the organisation, including what people share with one another, unless something else narrows it.
       *[delegated] The signed-in person’s own, and what others have shared with or delegated to this person.
    }
explain-whose-all = { $kind ->
        [application] The whole organisation. No person’s own rights hold the app back.
       *[delegated] Everything of this kind in the organisation that the signed-in person has access to. What this person may not do, the app may not do either; for an administrator, that leaves a great deal.
    }
explain-whose-selected = Only what has been chosen for this app. As long as nothing has been chosen, it reaches nothing.
explain-whose-owned-by-app = Only what this app itself created or owns.
explain-whose-installed = { $kind ->
        [application] Only the team, chat, group or meeting in which the app is installed. Often the people in charge there can agree to this themselves.
       *[delegated] Only the team, chat, group or meeting in which the app is installed, and there only what the signed-in person may see.
    }

explain-presence = { $kind ->
        [application] With nobody signed in, at any time of day.
       *[delegated] Only on behalf of somebody who has signed in to the app.
    }
explain-duration = { $kind ->
        [application] For as long as the consent stands and the app has a valid secret or certificate.
       *[delegated] While the person uses the app, and usually about an hour longer. If the app also holds offline_access, until somebody withdraws it.
    }

explain-not-change = Nothing can be created, changed or deleted with it.
explain-consent-admin = By default only an administrator can agree to this.
explain-consent-person = By default people can agree to this themselves; in the end the tenant’s consent policy decides.

### By hand: sign-in

explain-offline_access =
    .title = Keep access after the person has left
    .can-do = The app gets a refresh token. With it, the app can fetch new access tokens again and again while the person is away, for all delegated permissions that it holds.
    .whose = No data of its own: it prolongs what the app’s other delegated permissions allow for this person.
    .presence = The person signs in once; from then on the app can act on their behalf in their absence.
    .duration = Until somebody withdraws it, for instance by revoking the person’s sessions, blocking the account or taking back the consent. A refresh token that is not used for 90 days expires; every use renews it.
not-offline_access = It opens nothing by itself: without other permissions there is nothing to keep access to.
not-offline_access-2 = It does not turn the app into one that acts on its own: every access stays within the rights of the person who signed in.

explain-openid =
    .title = Sign people in
    .can-do = People can sign in to the app with their work account. The app receives an ID token with an identifier by which it recognises the person again.
    .whose = Only the person who is signing in.
    .presence = Only at sign-in, with the person present.
    .duration = The ID token tells who signed in at that moment; it opens no data afterwards.
not-openid = It opens no mail, calendar, files or directory.
not-openid-2 = Name and mail address come only with profile and email.

explain-profile =
    .title = Learn the person’s name at sign-in
    .can-do = The ID token then also tells the person’s name, sign-in name and object id in the directory.
    .whose = Only the person who is signing in.
    .presence = Only at sign-in, with the person present.
    .duration = The app learns it anew at each sign-in and may keep what it has learnt.
not-profile = It does not open the profile in the directory: phone number, job title and manager take User.Read.

explain-email =
    .title = Learn the person’s mail address at sign-in
    .can-do = The ID token then also tells the person’s mail address, where the account has one.
    .whose = Only the person who is signing in.
    .presence = Only at sign-in, with the person present.
    .duration = The app learns it anew at each sign-in and may keep what it has learnt.
not-email = It does not open the mailbox: no message can be read or sent with it.
note-email = The address is not a safe proof of who somebody is. An app that lets people in by it can be deceived.

explain-User-Read =
    .title = Sign people in and read their own profile
    .can-do = People can sign in to the app, and it can read their own profile: name, job title, department, phone numbers, photo, direct reports and which groups they are in, together with some basics about the organisation.
    .whose = Only the profile of the person who signed in.
not-User-Read = It does not open other people’s profiles; that takes User.ReadBasic.All or User.Read.All.
not-User-Read-2 = It does not open mail, calendars, contacts or files.

### By hand: people and groups

not-User-Read-All = It does not open anyone’s mail, calendar, contacts or files.
not-User-Read-All-2 = It does not tell passwords or when somebody last signed in.
note-User-Read-All-delegated = In most organisations everyone may look up colleagues, so even without an administrator the app can read nearly the whole list of people.

explain-User-ReadBasic-All-delegated =
    .title = Look people up: names, addresses and photos
    .can-do = The app can list everyone in the organisation and read a few details of each: name, mail address, photo and identifiers. The signed-in person’s own profile it can read in full.
explain-User-ReadBasic-All-application =
    .title = Look people up: names, addresses and photos, with nobody signed in
    .can-do = The app can list everyone in the organisation and read a few details of each: name, mail address, photo and identifiers.
not-User-ReadBasic-All = It does not tell other people’s phone number, job title, department or manager.

explain-Group-Read-All-delegated =
    .title = Read groups and what is in them, as far as the signed-in person may
    .can-do = The app can read all groups and who is in them. From groups that the signed-in person has access to, it can also read the contents: conversations, calendars, files, Planner tasks and messages in team channels.
    .whose = Names and members of all groups that the person may look up; contents only of groups that are open to this person.
explain-Group-Read-All-application =
    .title = Read all groups, their conversations and channel messages, with nobody signed in
    .can-do = The app can read all groups and who is in them, the mail conversations of the groups, messages in team channels, and single files of the groups.
    .whose = Every group and team in the organisation, private ones included.
not-Group-Read-All = It does not tell more about the members than that they belong: names and addresses may be missing unless the app may also read user profiles.
not-Group-Read-All-2 = It does not tell who is in groups that hide their membership; that takes Member.Read.Hidden.
note-Group-Read-All = The name promises only a list of groups; the reach includes what people write in them. Where the list and the members are enough, GroupMember.Read.All does with much less.

explain-GroupMember-Read-All-delegated =
    .title = Read groups and who is in them, as far as the signed-in person may
    .can-do = The app can list groups, read their basic properties such as name and description, and see who their members and owners are.
explain-GroupMember-Read-All-application =
    .title = Read all groups and who is in them, with nobody signed in
    .can-do = The app can list all groups, read their basic properties such as name and description, and see who their members and owners are.
not-GroupMember-Read-All = It does not open what is in the groups: no conversations, files, calendars or channel messages.
not-GroupMember-Read-All-2 = It does not tell who is in groups that hide their membership; that takes Member.Read.Hidden.

explain-Directory-Read-All-delegated =
    .title = Read the directory, as far as the signed-in person may
    .can-do = The app can read nearly everything in the directory: profiles of people, groups and their members, apps and what they may do, admin roles and who holds them, devices, licences, domains and settings of the organisation.
explain-Directory-Read-All-application =
    .title = Read the whole directory, with nobody signed in
    .can-do = The app can read nearly everything in the directory: profiles of people, groups and their members, apps and what they may do, admin roles and who holds them, devices, licences, domains and settings of the organisation.
not-Directory-Read-All = It does not open mail, calendars, files or chats.
not-Directory-Read-All-2 = It does not tell passwords or app secrets, nor who signed in when.
note-Directory-Read-All = Whoever plans an attack begins with such a map of people, roles and apps. A narrower permission is nearly always enough.

explain-Directory-AccessAsUser-All =
    .title = Do in the directory whatever the signed-in person may do
    .can-do = The app can read and change in the directory whatever the signed-in person can: people, groups, apps, roles and settings.
    .whose = Everything that the signed-in person’s own rights reach. For an administrator that can be the whole directory, roles included.

### By hand: mailbox

not-Calendars-Read-delegated = It does not open calendars of other people, even where they are shared with this person; that takes Calendars.Read.Shared.
not-Calendars-Read-application = It does not open mail, contacts or tasks.
note-Calendars-Read = The published facts also list forwarding: the app could send an invitation on to others.
note-Calendars-Read-delegated = It also reaches the calendars of Microsoft 365 groups that are open to this person.

not-Calendars-ReadBasic = The text of an event, its attachments and extra data of other apps stay closed.
not-Calendars-ReadBasic-delegated = It does not open calendars of other people, even where they are shared with this person.

not-Calendars-ReadWrite-delegated = It does not open calendars of other people, even where they are shared with this person; that takes Calendars.ReadWrite.Shared.
not-Calendars-ReadWrite-application = It does not open mail, contacts or tasks.
note-Calendars-ReadWrite = When the app adds or changes an event with guests, the guests get mail about it in the name of the calendar’s owner.

about-calendar-events = Subjects and texts can hold anything: dial-in codes, health matters, names of customers.
about-calendar-events-application = Exchange can keep an app to chosen mailboxes: with RBAC for Applications the right is assigned in Exchange instead of here. A consent given here as well would reach every mailbox again, unless an older application access policy limits it.

not-Contacts-Read-delegated = It does not open the organisation’s address list or other people’s contacts, even where they are shared.
not-Contacts-Read-application = It does not open the organisation’s address list; that is part of the directory.
note-Contacts-Read-application = People keep private contacts in their mailbox as well: family, doctors, friends. They have nothing to do with the organisation, and nobody asked them.
about-contacts-application = Exchange can keep an app to chosen mailboxes: with RBAC for Applications the right is assigned in Exchange instead of here. A consent given here as well would reach every mailbox again, unless an older application access policy limits it.

not-Mail-Read-delegated = It does not open shared mailboxes or mail of other people; that takes Mail.Read.Shared.
not-Mail-Read-2 = It does not open the online archive.
not-Mail-Read = It does not let the app send mail.
note-Mail-Read = Mail also holds sign-in codes and links for resetting passwords. Who reads it can often take over accounts elsewhere.

not-Mail-ReadBasic = The text of a message, its preview and its attachments stay closed.
note-Mail-ReadBasic = Who writes to whom, when and about what is often telling enough.
not-Mail-ReadBasic-All = The text of a message, its preview and its attachments stay closed.
note-Mail-ReadBasic-All = Who writes to whom, when and about what is often telling enough.

explain-Mail-Send-delegated =
    .title = Send mail as the signed-in person
    .can-do = The app can send mail that comes from the signed-in person’s mailbox, to anyone inside or outside the organisation.
    .whose = Only in the signed-in person’s own name.
explain-Mail-Send-application =
    .title = Send mail as anyone in the organisation
    .can-do = The app can send mail that comes from any mailbox in the organisation, to anyone inside or outside it.
    .whose = In the name of every person and every shared mailbox in the organisation, unless something else narrows it.
explain-Mail-Send-Shared =
    .title = Send mail as the signed-in person and on behalf of others
    .can-do = The app can send mail that comes from the signed-in person’s mailbox, and from mailboxes of others for which this person may send.
    .whose = In the name of the signed-in person and of everyone who has given this person the right to send.
not-Mail-Send = It does not let the app read mail, answers to its own messages included.
not-Mail-Send-delegated = It does not let the app send in the name of others or of shared mailboxes; that takes Mail.Send.Shared.
note-Mail-Send = Such a message is genuine in every technical respect. The app can also choose not to leave it in Sent Items.

about-mail-application = Exchange can keep an app to chosen mailboxes: with RBAC for Applications the right is assigned in Exchange instead of here. A consent given here as well would reach every mailbox again, unless an older application access policy limits it.
about-mailbox-settings-application = Exchange can keep an app to chosen mailboxes: with RBAC for Applications the right is assigned in Exchange instead of here. A consent given here as well would reach every mailbox again, unless an older application access policy limits it.

### By hand: files and sites

explain-Files-Read-All-delegated =
    .title = Read all files that the signed-in person can open
    .can-do = The app can list, search and download every file that the signed-in person can open: in their own OneDrive, shared by others, and in SharePoint sites and teams.
    .whose = Everything that the signed-in person can open, whoever owns it. That is often more than this person knows.
explain-Files-Read-All-application =
    .title = Read all files in the organisation
    .can-do = The app can list and download every file in every OneDrive, SharePoint site and team, earlier versions included.
    .whose = Everyone’s OneDrive and all sites of the organisation, closed ones included.
not-Files-Read-All = It opens files, not the lists and pages of the sites; those take Sites.Read.All.
note-Files-Read-All-application = Where single sites are enough, Sites.Selected opens only those that an administrator names.

explain-Sites-Selected-delegated =
    .title = Work in single SharePoint sites that an administrator names
    .can-do = By itself this opens nothing. An administrator then gives the app reading, writing or full control in single sites; there it can do that, as far as the signed-in person may too.
    .whose = Only the named sites, and in them only what the signed-in person has access to.
explain-Sites-Selected-application =
    .title = Work in single SharePoint sites that an administrator names, with nobody signed in
    .can-do = By itself this opens nothing. An administrator then gives the app reading, writing or full control in single sites; there it can do that with nobody signed in.
    .whose = Only the named sites, each of them whole.
not-Sites-Selected = It does not open other sites or anyone’s OneDrive, unless it is named.
note-Sites-Selected = What the app really reaches is recorded with each site and not here. Ask which sites are meant, and with which role.

explain-Files-SelectedOperations-Selected-delegated =
    .title = Work with single files that are named for the app
    .can-do = By itself this opens nothing. Somebody in charge then gives the app a role on single files; there it can do what the role allows, as far as the signed-in person may too.
    .whose = Only what was named, and in it only what the signed-in person has access to.
explain-Files-SelectedOperations-Selected-application =
    .title = Work with single files that are named for the app, with nobody signed in
    .can-do = By itself this opens nothing. Somebody in charge then gives the app a role on single files; there it can do what the role allows, with nobody signed in.
    .whose = Only what was named.

explain-Lists-SelectedOperations-Selected-delegated =
    .title = Work in single SharePoint lists that are named for the app
    .can-do = By itself this opens nothing. Somebody in charge then gives the app a role on single lists; there it can do what the role allows, as far as the signed-in person may too.
    .whose = Only what was named, and in it only what the signed-in person has access to.
explain-Lists-SelectedOperations-Selected-application =
    .title = Work in single SharePoint lists that are named for the app, with nobody signed in
    .can-do = By itself this opens nothing. Somebody in charge then gives the app a role on single lists; there it can do what the role allows, with nobody signed in.
    .whose = Only what was named.

explain-ListItems-SelectedOperations-Selected-delegated =
    .title = Work with single items of SharePoint lists that are named for the app
    .can-do = By itself this opens nothing. Somebody in charge then gives the app a role on single list items, files or folders; there it can do what the role allows, as far as the signed-in person may too.
    .whose = Only what was named, and in it only what the signed-in person has access to.
explain-ListItems-SelectedOperations-Selected-application =
    .title = Work with single items of SharePoint lists that are named for the app, with nobody signed in
    .can-do = By itself this opens nothing. Somebody in charge then gives the app a role on single list items, files or folders; there it can do what the role allows, with nobody signed in.
    .whose = Only what was named.

### By hand: names that mean less than their noun

explain-Policy-ReadWrite-AccessReview =
    .title = Read and change the default policy for access reviews
    .can-do = The app can read and change the policy that applies by default to access reviews.

explain-ProgramControl-Read-All =
    .title = Read programmes of access reviews
    .can-do = The app can read the programmes that bundle access reviews, and their controls.

explain-ProgramControl-ReadWrite-All =
    .title = Read and change programmes of access reviews
    .can-do = The app can read and change the programmes that bundle access reviews, and their controls.

explain-BookingsAppointment-ReadWrite-All =
    .title = Read and change appointments in Bookings
    .can-do = The app can create, read, change and delete appointments in Bookings, and their customers.

explain-SchedulePermissions-ReadWrite-All =
    .title = Read and change who may do what with shift schedules
    .can-do = The app can read and change the rights that people have over shift schedules.
