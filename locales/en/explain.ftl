# What permissions mean. The first part is the grammar: phrases that take a noun of
# nouns.ftl. The second part is written by hand for single permissions: the name with its
# dots as hyphens, with the kind behind it where the kinds differ.
#
# Every phrase may use: $name (the published name), $kind (delegated or application),
# $extent (own, shared, all, selected, owned-by-app, installed), $verb (the verb of the
# published name, such as read-write-and-consent), $place (where, as the name says: chat,
# team, user, group), $noun and the other forms of the noun ($noun-holds and so on; which
# there are is up to each language).
#
# By hand, each with the name in place of X: explain-X (any of .title, .can-do, .whose,
# .presence, .duration), not-X (what it does not include), note-X, also-X (calls that its
# name does not promise), calls-X (where no call is published); and about-X with a subject.
# A second and third text end in -2, -3. explain-family-X serves all names of a resource.

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
        [addable] Read { explain-object } and create new ones{ explain-limit }{ explain-unattended }
        [replaceable] Read, create and delete { explain-object }{ explain-limit }{ explain-unattended }
        [removable] Read and delete { explain-object }{ explain-limit }{ explain-unattended }
        [special] Read { explain-object } and { $noun-writes }{ explain-limit }{ explain-unattended }
       *[full] Read and change { explain-object }{ explain-limit }{ explain-unattended }
    }
explain-title-delete = Delete { explain-object }{ explain-limit }{ explain-unattended }
explain-title-remove = Remove { explain-object }{ explain-limit }{ explain-unattended }
explain-title-delete-restore = Delete and restore { explain-object }{ explain-limit }{ explain-unattended }
explain-title-manage-deletion = { explain-title-delete-restore }
explain-title-enable-disable = Enable and disable { explain-object }{ explain-limit }{ explain-unattended }
explain-title-update-sponsors = Appoint the sponsors of { explain-object }{ explain-limit }{ explain-unattended }
explain-title-export = Export { explain-object }{ explain-limit }{ explain-unattended }
explain-title-read-anonymous = Read { explain-object } without names{ explain-limit }{ explain-unattended }
explain-title-send = { $kind ->
        [application] Send { $noun }{ explain-limit }{ explain-unattended }
       *[delegated] Send { $noun } on the signed-in person’s behalf
    }
explain-title-manage = Manage { explain-object }{ explain-limit }{ explain-unattended }

explain-can-sign-in = The app can sign people in and read { explain-object }.
explain-can-keep-access = The app keeps its access to { explain-object } after the person has left.
explain-can-read-basic = The app can read only basic details of { explain-object }{ explain-limit }.
explain-can-read = The app can read { explain-object }{ explain-limit }.
explain-can-create = The app can create { $noun }{ explain-limit }. This permission alone does not open what is already there.
explain-can-read-write = { $noun-life ->
        [fixed] The app can read and change { explain-object }{ explain-limit }.
        [growing] The app can create, read and change { explain-object }{ explain-limit }.
        [addable] The app can read { explain-object } and create new ones{ explain-limit }.
        [replaceable] The app can create, read and delete { explain-object }{ explain-limit }.
        [reducible] The app can read, change and delete { explain-object }{ explain-limit }.
        [removable] The app can read and delete { explain-object }{ explain-limit }.
       *[full] The app can create, read, change and delete { explain-object }{ explain-limit }.
    }
explain-can-delete = The app can delete { explain-object }{ explain-limit }. This permission alone does not let it read or change any.
explain-can-remove = The app can remove { explain-object }{ explain-limit }. This permission alone does not let it read any or make new ones.
explain-can-delete-restore = The app can delete { explain-object } and bring back deleted ones{ explain-limit }. This permission alone does not let it read or change any.
explain-can-manage-deletion = { explain-can-delete-restore }
explain-can-enable-disable = The app can enable and disable { explain-object }{ explain-limit }. This permission alone does not let it read or change anything else about them.
explain-can-update-sponsors = The app can appoint and remove the sponsors of { explain-object }{ explain-limit }. Sponsors are the people who answer for an agent.
explain-can-export = The app can export { explain-object }{ explain-limit }.
explain-can-read-anonymous = The app can read { explain-object }{ explain-limit }, without the names of the people.
explain-can-send = { $kind ->
        [application] The app can send { $noun }{ explain-limit }. This permission alone does not let it read any.
       *[delegated] The app can send { $noun } on the signed-in person’s behalf. This permission alone does not let it read any.
    }
explain-can-manage = The app can manage { explain-object }{ explain-limit }.

# $phrase: one of the sentences above
explain-with-noun-holds = { $phrase } That covers { $noun-holds }.
# $phrase: one of the sentences above
explain-with-noun-basics = { $phrase } That covers { $noun-basics }.
# $phrase: one of the sentences above
explain-with-noun-writes = { $phrase } It can also { $noun-writes }.

# For a permission that has no words of its own yet.
explain-unexplained =
    .title = { $name }
    .can-do = Scopeglass does not have an explanation of its own for this permission. It is published as { $name }; until there is one, read what its publisher says about it.
    .whose = { $kind ->
            [application] Possibly the whole organisation, since the app acts with nobody signed in.
           *[delegated] At most what the signed-in person may reach.
        }

# For a permission that only the tenant knows: the publisher’s own words.
# $title, $text: what the tenant says about it, in whichever language it says it
explain-tenant-text =
    .title = { $title }
    .can-do = Its publisher says: “{ $text }”
    .note = This text is the publisher’s and comes from the tenant. Scopeglass has no explanation of its own for this permission and has not checked what it says.

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
explain-whose-installed = { $place ->
        [where-installed] Every chat in which the app is installed. An administrator agrees once for all of them.
        [user] Only the person for whom the app is installed.
        [group] { $kind ->
            [application] Only the team in which the app is installed.
           *[delegated] Only the team in which the app is installed, and there only what the signed-in person may see.
        }
       *[chat] { $kind ->
            [application] Only the chat or meeting in which the app is installed.
           *[delegated] Only the chat or meeting in which the app is installed, and there only what the signed-in person may see.
        }
    }

explain-presence = { $kind ->
        [application] With nobody signed in, at any time of day.
       *[delegated] Only on behalf of somebody who has signed in to the app.
    }
explain-duration = { $kind ->
        [application] For as long as the consent stands and the app can prove who it is: with a secret or certificate, a managed identity or a trusted outside identity.
       *[delegated] While the person uses the app, and usually about an hour longer. If the app also holds offline_access, until somebody withdraws it.
    }

explain-not-change = Nothing can be created, changed or deleted with it.
# Stands instead of the sentence above where the published facts contradict it.
explain-also-changes = The name promises only reading, but Microsoft’s published facts also list calls for it that change something. That may be an error in the facts; count on it until the vendor has ruled it out.
explain-no-calls = Microsoft’s published facts list no call for it. What is said here follows its name and what is known of its kin.
explain-no-writing-calls = Microsoft’s published facts list only calls that read for it. What is said here about changing follows its name.
explain-no-id = Microsoft publishes no ID for it in this form, so an app’s registration or manifest cannot ask for it.
explain-meeting-policy = Teams also asks for an application access policy: without one that names the app and the people concerned, it reaches no meeting.
explain-consent-admin = By default only an administrator can agree to this.
explain-consent-person = By default people can agree to this themselves; in the end the tenant’s consent policy decides.
# $place: where the app is installed: group (a team), chat (or a meeting) or user
explain-consent-installed = { $place ->
        [group] An owner of the team can agree to this when adding the app to it, where Teams and the tenant’s settings allow that. It does not take an administrator’s consent for the whole organisation.
        [user] The person can agree to this when installing the app, where Teams and the tenant’s settings allow that. It does not take an administrator’s consent for the whole organisation.
       *[chat] Someone in the chat or meeting can agree to this when adding the app to it, where Teams and the tenant’s settings allow that. It does not take an administrator’s consent for the whole organisation.
    }

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
explain-Group-ReadWrite-All-delegated =
    .title = Read and change groups and what is in them, as far as the signed-in person may
    .can-do = The app can create, read, change and delete groups and add or remove members and owners. In groups that the signed-in person has access to, it can also read and change the contents: conversations, calendars, files, Planner tasks and messages in team channels.
    .whose = All groups on which the signed-in person has rights; contents only of groups that are open to this person.
explain-Group-ReadWrite-All-application =
    .title = Read and change all groups and what is in them, with nobody signed in
    .can-do = The app can create, read, change and delete all groups, add or remove members and owners, and read and change conversations, calendars and other contents of the groups.
    .whose = Every group and team in the organisation, private ones included.
note-Group-ReadWrite-All = Groups decide over access to files, apps and licences. Whoever adds a member gives all of that; only groups that can hold admin roles are protected.

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

about-calendar-events = { $verb ->
        [read-basic] Subjects can hold anything: health matters, names of customers, plans.
       *[other] Subjects and texts can hold anything: dial-in codes, health matters, names of customers.
    }
about-calendar-events-application = Exchange can keep an app to chosen mailboxes: with RBAC for Applications the right is assigned in Exchange instead of in Entra ID. A consent given in Entra ID as well would reach every mailbox again, unless an older application access policy limits it.

not-Contacts-Read-delegated = It does not open the organisation’s address list or other people’s contacts, even where they are shared.
not-Contacts-Read-application = It does not open the organisation’s address list; that is part of the directory.
note-Contacts-Read-application = People keep private contacts in their mailbox as well: family, doctors, friends. They have nothing to do with the organisation, and nobody asked them.
about-contacts-application = Exchange can keep an app to chosen mailboxes: with RBAC for Applications the right is assigned in Exchange instead of in Entra ID. A consent given in Entra ID as well would reach every mailbox again, unless an older application access policy limits it.

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

about-mail-application = Exchange can keep an app to chosen mailboxes: with RBAC for Applications the right is assigned in Exchange instead of in Entra ID. A consent given in Entra ID as well would reach every mailbox again, unless an older application access policy limits it.
about-mailbox-settings-application = Exchange can keep an app to chosen mailboxes: with RBAC for Applications the right is assigned in Exchange instead of in Entra ID. A consent given in Entra ID as well would reach every mailbox again, unless an older application access policy limits it.

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
    .can-do = The app can create, read, change and delete the programmes that bundle access reviews, and their controls.

explain-BookingsAppointment-ReadWrite-All =
    .title = Read and change appointments in Bookings
    .can-do = The app can create, read, change and delete appointments in Bookings, and their customers.

explain-SchedulePermissions-ReadWrite-All =
    .title = Read and change who may do what with shift schedules
    .can-do = The app can read and change the rights that people have over shift schedules.

### By hand: Teams apps, where one text serves every permission of the family
# $verb: read, read-write, read-write-and-consent or manage

explain-family-TeamsAppInstallation-apps = { $extent ->
        [owned-by-app] itself
        [selected] Teams apps that an administrator chose for it
       *[other] Teams apps
    }
explain-family-TeamsAppInstallation-place = { $place ->
        [chat] { $kind ->
            [application] in { $extent ->
                [installed] the chat in which it is installed
               *[other] any chat
            }
           *[delegated] in the signed-in person’s chats
        }
        [team] { $kind ->
            [application] in any team
           *[delegated] in the teams that the signed-in person has access to
        }
        [group] in the team in which it is installed
        [user] { $kind ->
            [application] for { $extent ->
                [installed] the person for whom it is installed
               *[other] any person
            }
           *[delegated] for the signed-in person
        }
       *[other] in teams, in chats and for people
    }
explain-family-TeamsAppInstallation =
    .title = { $verb ->
        [read] { $extent ->
            [owned-by-app] See where it is installed in Teams { explain-family-TeamsAppInstallation-place }
           *[other] See which { explain-family-TeamsAppInstallation-apps } are installed { explain-family-TeamsAppInstallation-place }
        }
        [read-write] Install and remove { explain-family-TeamsAppInstallation-apps } { explain-family-TeamsAppInstallation-place }
       *[read-write-and-consent] Install and remove { explain-family-TeamsAppInstallation-apps } { explain-family-TeamsAppInstallation-place } and agree to { $extent ->
            [owned-by-app] its own access
           *[other] their access
        }
    }
    .can-do = { $verb ->
        [read] { $extent ->
            [owned-by-app] The app can see where it is itself installed in Teams { explain-family-TeamsAppInstallation-place }.
           *[other] The app can see which { explain-family-TeamsAppInstallation-apps } are installed { explain-family-TeamsAppInstallation-place }.
        }
        [read-write] The app can see, install, update and remove { explain-family-TeamsAppInstallation-apps } { explain-family-TeamsAppInstallation-place }.
       *[read-write-and-consent] The app can see, install, update and remove { explain-family-TeamsAppInstallation-apps } { explain-family-TeamsAppInstallation-place }. It can also grant the access that an app asks for there, without anyone else being asked.
    }
    .whose = { $extent ->
        [owned-by-app] Only the app’s own installation { explain-family-TeamsAppInstallation-place }.
        [selected] Only Teams apps that an administrator has chosen for this app. As long as none has been chosen, it can do nothing.
        [installed] Only the place in which the app is installed.
       *[other] { $kind ->
            [application] { explain-family-TeamsAppInstallation-place }, in the whole organisation.
           *[delegated] Only { explain-family-TeamsAppInstallation-place }.
        }
    }

explain-family-ResourceSpecificPermissionGrant =
    .title = See which access apps were given { explain-family-TeamsAppInstallation-place }
    .can-do = The app can see which apps were given access { explain-family-TeamsAppInstallation-place }, and which access that is.
    .whose = { explain-family-TeamsAppInstallation.whose }

explain-TeamsApp-Read-Group =
    .title = See which access apps were given in the team
    .can-do = The app can see which apps were given access in the team in which it is installed, and which access that is.

### By hand: calls and meetings

explain-Calls-Initiate-All =
    .title = Call a person and transfer calls, with nobody signed in
    .can-do = The app can call one person at a time, play messages and transfer calls to people in the organisation.
explain-Calls-InitiateGroupCall-All =
    .title = Call several people and bring people into meetings, with nobody signed in
    .can-do = The app can start calls with several people and bring further people into meetings of the organisation.
explain-Calls-JoinGroupCall-All =
    .title = Join any group call or meeting like a colleague, with nobody signed in
    .can-do = The app can join group calls and scheduled meetings with the standing of somebody from the organisation. There it can also mute people, admit people from the lobby and start or stop recording and transcription.
not-Calls-JoinGroupCall-All = On its own it does not hand the app what is said: for sound and picture it also needs Calls.AccessMedia.All.
explain-Calls-JoinGroupCallAsGuest-All =
    .title = Join any group call or meeting as a guest, with nobody signed in
    .can-do = The app can join group calls and scheduled meetings of the organisation as an anonymous guest.
not-Calls-JoinGroupCallAsGuest-All = On its own it does not hand the app what is said: for sound and picture it also needs Calls.AccessMedia.All.
explain-Calls-JoinGroupCallasGuest-All =
    .title = Join any group call or meeting as a guest (a second spelling)
    .can-do = The published facts hold this second spelling of Calls.JoinGroupCallAsGuest.All, without an id under which it could be granted. By those facts it lets the app act in a call: mute people, admit people from the lobby, and start or stop recording.
explain-Calls-AccessMedia-All =
    .title = Hear and see calls and meetings, with nobody signed in
    .can-do = In calls and meetings that the app takes part in, it gets sound, picture and shared screens directly. It can listen, evaluate and record them.
not-Calls-AccessMedia-All = It does not bring the app into a call by itself; that takes a permission for calling or joining.
note-Calls-AccessMedia-All = What is said live is among the most private things in an organisation. Ask whether people are told that the app is listening.
explain-Calls-AccessMedia-Chat =
    .title = Hear and see calls of the chat in which the app is installed
    .can-do = In calls and meetings of the chat or meeting in which it is installed, the app gets sound, picture and shared screens directly.
explain-Calls-JoinGroupCalls-Chat =
    .title = Join calls of the chat in which the app is installed
    .can-do = The app can join calls and meetings of the chat or meeting in which it is installed.
explain-Calls-ReportSyntheticMedia-All =
    .title = Report artificial voices and pictures in calls, with nobody signed in
    .can-do = The app can report that a person’s voice or picture in a call seems to be made artificially.
not-Calls-ReportSyntheticMedia-All = It does not bring the app into a call, nor does it hand it sound or picture.

### By hand: agents

explain-AgentIdentity-CreateAsManager =
    .title = Create AI agent identities from its own blueprint and manage them
    .can-do = The app can create identities of AI agents from its own blueprint, and read, change and delete these identities.
explain-AgentIdentityBlueprint-AddRemoveCreds-All =
    .title = Add and remove credentials of AI agent blueprints
    .can-do = The app can add and remove the secrets, certificates and other credentials of all blueprints for AI agent identities.
note-AgentIdentityBlueprint-AddRemoveCreds-All = Whoever adds a credential of their own to a blueprint can act as the agents that are made from it.
explain-AgentIdentityBlueprint-UpdateAuthProperties-All =
    .title = Change how AI agent blueprints sign in and what they ask for
    .can-do = The app can change the settings for sign-in and permissions of all blueprints for AI agent identities.
explain-AgentIdentityBlueprint-UpdateBranding-All =
    .title = Change the appearance of AI agent blueprints
    .can-do = The app can change how blueprints for AI agent identities present themselves, for instance name and logo.
explain-AgentIdUser-ReadWrite-IdentityParentedBy =
    .title = Read and change user accounts of AI agents from its own blueprint
    .can-do = The app can create, read, change and delete user accounts of AI agents whose identity was made from its own blueprint.
    .whose = Only user accounts that belong to agents of the app’s own blueprint.

### By hand: verbs of their own

explain-ApprovalSolution-ReadWrite-All =
    .title = Read all approval requests and answers and subscribe to news of them, with nobody signed in
    .can-do = The app can read all approval requests and answers, and set up, change and remove subscriptions that tell it of new ones.
explain-Notes-Create =
    .title = Create OneNote notebooks, sections and pages, and read the titles of those that exist
    .can-do = The app can create notebooks, sections and pages in OneNote. Of what is already there, it sees the titles of notebooks and sections; what is written on the pages stays closed.
explain-Goals-Export-Read-All =
    .title = Read Viva Goals data that the signed-in person can open
    .can-do = The app can read all goals and export jobs in Viva Goals that the signed-in person can open.
    .whose = What the signed-in person can open, whoever it belongs to.
explain-Goals-Export-ReadWrite-All =
    .title = Read Viva Goals data that the signed-in person can open, and export it
    .can-do = The app can read all goals and export jobs in Viva Goals that the signed-in person can open, and start new export jobs.
    .whose = { explain-Goals-Export-Read-All.whose }
not-AgentCollection-Read-All = It does not open the global collection or the one of quarantined agents; those take permissions of their own.
not-AgentCollection-ReadWrite-All = { not-AgentCollection-Read-All }
explain-AppCatalog-Submit =
    .title = Submit Teams apps to the organisation’s catalogue for review
    .can-do = The app can submit Teams apps to the organisation’s catalogue on the signed-in person’s behalf, and withdraw submissions that are still waiting for review.
not-AppCatalog-Submit = It does not approve or publish an app; an administrator decides that.
explain-AuditActivity-Write =
    .title = Hand activity logs to Purview
    .can-do = The app can upload logs of activities to Purview’s audit store in bulk. This permission alone does not let it read any.
explain-ContentActivity-Write =
    .title = Hand logs about handled contents to Purview
    .can-do = The app can upload logs of how people handled contents to Purview’s audit store in bulk. This permission alone does not let it read any.
explain-ChannelMessage-Edit =
    .title = Change channel messages in the signed-in person’s name
    .can-do = The app can change messages in Teams channels in the signed-in person’s name. Which calls it opens, Microsoft has not published.
explain-ChannelMessage-UpdatePolicyViolation-All =
    .title = Mark channel messages as a breach of policy, with nobody signed in
    .can-do = The app can mark messages in all Teams channels as a breach of the rules for data loss prevention. A marked message can be hidden from its readers.
not-ChannelMessage-UpdatePolicyViolation-All = Nothing else about a message can be changed with it.
explain-Chat-UpdatePolicyViolation-All =
    .title = Mark chat messages as a breach of policy, with nobody signed in
    .can-do = The app can mark messages in all chats as a breach of the rules for data loss prevention. A marked message can be hidden from its readers.
not-Chat-UpdatePolicyViolation-All = Nothing else about a message can be changed with it.
explain-Content-Process-All =
    .title = Have contents checked by Purview, for the whole organisation
    .can-do = The app can hand over contents, for instance what somebody types or sends in it, and have Purview check them against the organisation’s rules for data security.
explain-Content-Process-User =
    .title = Have contents checked by Purview, for single people
    .can-do = The app can hand over a person’s contents, for instance what they type or send in it, and have Purview check them against the organisation’s rules for data security.
    .whose = { $kind ->
        [application] Any person in the organisation; each call is about one.
       *[delegated] Only the signed-in person.
    }
not-Content-Process-All = It opens no contents that the app does not already have.
not-Content-Process-User = It opens no contents that the app does not already have.
explain-ProtectionScopes-Compute-All =
    .title = Learn which Purview rules apply to whom
    .can-do = The app can have worked out which rules for data protection and compliance apply to the people of the organisation and to what they do in the app.
explain-ProtectionScopes-Compute-User =
    .title = Learn which Purview rules apply to a person
    .can-do = The app can have worked out which rules for data protection and compliance apply to a person and to what they do in the app.
    .whose = { $kind ->
        [application] Any person in the organisation; each call is about one.
       *[delegated] Only the signed-in person.
    }
explain-SensitivityLabel-Evaluate =
    .title = Work out which sensitivity label applies
    .can-do = The app can have worked out which sensitivity label and which rights a content gets that is made of labelled contents.
    .whose = { $kind ->
        [application] The sensitivity labels of the organisation.
       *[delegated] The sensitivity labels that apply to the signed-in person.
    }
explain-SensitivityLabel-Evaluate-All =
    .title = Work out which sensitivity label applies, for anyone
    .can-do = The app can have worked out which sensitivity label a content should get, and which label and rights apply where labelled contents are combined, for any person.
not-SensitivityLabel-Evaluate = It sets no label and opens no contents.
not-SensitivityLabel-Evaluate-All = It sets no label and opens no contents.
explain-Device-Command =
    .title = Start apps on the signed-in person’s devices
    .can-do = The app can start another app on a device of the signed-in person, or exchange messages with an app there.
explain-Device-CreateFromOwnedTemplate =
    .title = Create devices from the signed-in person’s templates
    .can-do = The app can create device entries in the directory from templates that the signed-in person owns.
explain-DeviceManagementManagedDevices-PrivilegedOperations-All =
    .title = Wipe, lock and locate devices managed by Intune
    .can-do = The app can give devices managed by Intune orders with far-reaching effects: wipe or reset them, lock them, remove a passcode, locate them, restart or retire them.
note-DeviceManagementManagedDevices-PrivilegedOperations-All = A wiped device loses what was not saved elsewhere. Across many devices at once, that stops work everywhere.
explain-EduRoster-Write =
    .title = Change the signed-in person’s class lists
    .can-do = By its name the app can change class lists of the signed-in person. The published facts name only calls that read: the person’s school, classes and group.
explain-EduRoster-WriteWrite-All =
    .title = Change class lists of the whole organisation
    .can-do = By its name the app can change class lists of the organisation. The published facts name only calls that read which schools and people have changed.
explain-EngagementConversation-Migration-All =
    .title = Bring conversations into Viva Engage, with nobody signed in
    .can-do = The app can create conversations, messages, reactions and attachments in Viva Engage that come from another system, in the name of the people who wrote them there.
note-EngagementConversation-Migration-All = The app chooses who appears as the author. Such a right belongs to a move and should end with it.
explain-Teamwork-Migrate-All =
    .title = Bring messages into Teams in other people’s names
    .can-do = The app can create and change messages in any chat or channel, and choose who appears as the sender and when they were sent. It can also create teams and channels for this.
note-Teamwork-Migrate-All = Nobody can tell such a message from one that the person really wrote. Such a right belongs to a move and should end with it.
explain-FileIngestion-Ingest =
    .title = Hand on-premises contents to the search index, with nobody signed in
    .can-do = The app can add on-premises contents to the organisation’s search index, change them there and delete them.
explain-FileIngestionHybridOnboarding-Manage =
    .title = Set up the feed of on-premises contents, with nobody signed in
    .can-do = The app can set up and change how on-premises contents get into the organisation’s search index.
explain-FileStorageContainer-Selected =
    .title = Work in the SharePoint Embedded containers that were opened to the app
    .can-do = By itself this opens nothing. The owner of a container type then gives the app rights in containers of that type; within these rights the app can create containers, read, change and delete files in them and decide who has access.
    .whose = { $kind ->
        [application] Only containers of the types that were opened to the app, each of them whole.
       *[delegated] Only containers of the types that were opened to the app, and in them only what the signed-in person has access to.
    }
not-FileStorageContainer-Selected = It does not open SharePoint sites or OneDrives.
explain-FileStorageContainer-Manage-All =
    .title = Administer SharePoint Embedded containers
    .can-do = The app can list the SharePoint Embedded containers of the organisation, change, archive, lock and delete them, and decide who owns them and who has access.
explain-AppRoleAssignment-ReadWrite-All =
    .can-do = The app can read, create and delete assignments: which apps hold which application permissions, and who is assigned to which app. By creating one it consents on the organisation’s behalf: it can give any app, itself included, any application permission, and nobody else is asked.
explain-DelegatedPermissionGrant-ReadWrite-All =
    .can-do = The app can create, read, change and delete grants of delegated permissions. By creating one it consents on people’s behalf: it can give any app, itself included, any delegated permission, for a single person or for everyone, and nobody else is asked.
explain-Chat-ReadWrite-All-delegated =
    .title = Read all chats, as far as the signed-in person may, and remove people’s access to them
    .can-do = The app can read all chats with everything written in them, as far as the signed-in person may. It can also remove a person’s access to chats.
explain-Chat-ReadWrite-All-application =
    .title = Read all chats and change their members and settings, with nobody signed in
    .can-do = The app can read all chats with everything written in them. It can change their name and settings, add members and pin messages.
not-Chat-ReadWrite-All = It does not let the app write messages in chats.
explain-Files-ReadWrite-AppFolder =
    .title = Read and change files in the app’s own folder in OneDrive
    .can-do = The app can create, read, change and delete files in a folder of its own in OneDrive. Other folders stay closed.
    .whose = { $kind ->
        [application] Only the app’s own folder, in the OneDrive of everyone in the organisation.
       *[delegated] Only the app’s own folder in the signed-in person’s OneDrive.
    }
explain-Files-Read-Selected =
    .whose = Only files that the signed-in person picks for the app, and only for some hours.
explain-Files-ReadWrite-Selected =
    .whose = Only files that the signed-in person picks for the app, and only for some hours.
explain-Sites-ReadWrite-All =
    .title = { $kind ->
        [application] Read and change what is in all SharePoint sites, with nobody signed in
       *[delegated] Read and change what is in SharePoint sites, as far as the signed-in person may
    }
    .can-do = { $kind ->
        [application] The app can create, read, change and delete documents, list items and pages in all SharePoint sites.
       *[delegated] The app can create, read, change and delete documents, list items and pages in all SharePoint sites, as far as the signed-in person may.
    }
not-Sites-ReadWrite-All = It does not decide who has access to a site; that takes Sites.FullControl.All.
note-Chat-ReadWrite = It can also write messages in the signed-in person’s name.
explain-Group-ManageProtection-All =
    .title = Read groups and set their sensitivity label
    .can-do = The app can list groups, read their basic properties and change their sensitivity label.
note-Group-ManageProtection-All = The label can decide whether guests may join and whether contents may be shared outside.
explain-IndustryData-DataConnector-Upload =
    .title = Upload data files to School Data Sync
    .can-do = The app can upload files with data of the school to connectors of School Data Sync and have them checked.
explain-IndustryData-Run-Start =
    .title = Read and start synchronisation runs of School Data Sync
    .can-do = The app can read synchronisation runs of School Data Sync and start new ones.
explain-Organization-ReadWrite-All =
    .title = Read and change the organisation’s own entry in the directory
explain-LifeCycleInfo-Read-All =
    .title = Read life cycle information (nothing further published)
    .can-do = By its name the app can read life cycle information. Microsoft publishes neither a description nor a single call for it, so what it reaches cannot be told from the facts. Ask the vendor.
    .whose = { explain-unexplained.whose }
explain-LifeCycleInfo-ReadWrite-All =
    .title = Read and change life cycle information (nothing further published)
    .can-do = By its name the app can read and change life cycle information. Microsoft publishes neither a description nor a single call for it, so what it reaches cannot be told from the facts. Ask the vendor.
    .whose = { explain-unexplained.whose }
explain-LifecycleWorkflows-Workflow-Activate =
    .title = Run workflows for people joining, moving and leaving
    .can-do = The app can run existing lifecycle workflows on demand for chosen people. What happens is laid down in the workflow: it can create access, but also remove groups, disable accounts or delete them.
explain-ServiceMessageViewpoint-Write =
    .title = Mark announcements in the message centre as read
    .can-do = The app can mark announcements in the message centre as read, favourite or archived for the signed-in administrator.
    .whose = Only what the signed-in administrator has marked.
explain-Sites-Archive-All =
    .title = Archive SharePoint sites and bring them back
    .can-do = The app can move SharePoint sites into the archive, where nobody can open them, and bring them back from it.
explain-SynchronizationData-User-Upload =
    .title = Upload user data for provisioning in bulk
    .can-do = The app can upload user data to the provisioning service, which creates, changes or disables accounts accordingly.
explain-SynchronizationData-User-Upload-OwnedBy =
    .title = Upload user data for provisioning in bulk, for its own apps
    .can-do = The app can upload user data to the provisioning service, which creates, changes or disables accounts accordingly; only for apps that it created or owns itself.
note-SynchronizationData-User-Upload = Whoever hands over the user data decides which accounts there are.
explain-TeamMember-ReadWriteNonOwnerRole-All =
    .title = Add and remove members of teams, but not owners
    .can-do = The app can read who is in teams and add or remove members. It cannot add or remove owners, nor make a member an owner.
explain-User-DeleteRestore-All =
    .title = Delete and restore user accounts
    .can-do = The app can delete user accounts and bring back deleted ones.
note-User-DeleteRestore-All = A deleted account can be brought back for 30 days. Deleting the accounts of administrators can lock an organisation out.
explain-User-EnableDisableAccount-All =
    .title = Enable and disable user accounts
    .can-do = The app can disable user accounts, so that the people can no longer sign in, and enable them again.
explain-User-Invite-All =
    .title = Invite guests
    .can-do = The app can invite outside people as guests into the organisation.
not-User-Invite-All = It gives a guest no rights beyond those that every guest has.
explain-User-ManageIdentities-All =
    .title = Change with which identities people sign in
    .can-do = The app can read, change and delete the identities with which people sign in, for instance the sign-in name or an account of another provider.
note-User-ManageIdentities-All = Whoever adds an identity of their own to an account can sign in as that person.
explain-User-RevokeSessions-All =
    .title = End people’s sign-in sessions
    .can-do = The app can end all sign-in sessions of a person. That person then has to sign in again everywhere.
explain-User-ConvertToInternal-ReadWrite-All =
    .title = Turn guest accounts into internal accounts
    .can-do = The app can turn the account of an external person into an internal member account.
explain-User-Export-All =
    .title = Export everything that Microsoft holds about a person
    .can-do = The app can start an export of all data that Microsoft’s services hold about a person, as it is made for privacy requests, into a storage that it names.
explain-SecurityIdentitiesActions-ReadWrite-All =
    .title = Act on accounts through Defender for Identity
    .can-do = The app can take actions on accounts through Defender for Identity, such as disabling or enabling them, ending their sessions or demanding a new password.
explain-SecurityIdentitiesUserActions-ReadWrite-All =
    .title = Act on people’s accounts through Defender for Identity
    .can-do = The app can take remedial actions on people’s accounts through Defender for Identity, such as disabling them, ending their sessions or demanding a new password.
explain-PlaceDeviceTelemetry-ReadWrite-All =
    .title = Hand in measurements of sensors at workplaces, with nobody signed in
    .can-do = The app can hand in what sensors at workplaces have measured. Reading is in the name, but no call for it is published.
explain-EntraBackup-ReadWrite-Preview =
    .title = Read backups of the directory and preview a restoration
    .can-do = The app can read the backups of the directory and have a preview made of what restoring one would change.
explain-EntraBackup-ReadWrite-Recovery =
    .title = Restore the directory from a backup
    .can-do = The app can read the backups of the directory and set people, groups, apps, policies and other things back to the state of a backup.
explain-PrintJob-ReadWriteBasic =
    .title = Create, start and cancel the signed-in person’s print jobs, without the documents
    .can-do = The app can read the details of the signed-in person’s print jobs, create new ones, start and cancel them.
explain-PrintJob-ReadWriteBasic-All-delegated =
    .title = Create, start and cancel print jobs, without the documents
    .can-do = The app can read the details of print jobs that the signed-in person may see, create new ones, start and cancel them.
explain-PrintJob-ReadWriteBasic-All-application =
    .title = Read and change the details of all print jobs, with nobody signed in
    .can-do = The app can read and change the details of everyone’s print jobs and abort them.
not-PrintJob-ReadWriteBasic = It does not open the document that is printed.
not-PrintJob-ReadWriteBasic-All = It does not open the document that is printed.
explain-EduAssignments-ReadWriteBasic =
    .title = Read and change the signed-in person’s school assignments, without grades
    .can-do = The app can create, read, change and delete school assignments of the signed-in person’s classes.
explain-EduAssignments-ReadWriteBasic-All =
    .title = Read and change all school assignments, without grades
    .can-do = The app can create, read, change and delete school assignments of all classes.
not-EduAssignments-ReadWriteBasic = It neither opens nor changes grades and feedback.
not-EduAssignments-ReadWriteBasic-All = It neither opens nor changes grades and feedback.
explain-Notes-ReadWrite-CreatedByApp =
    .title = Without effect: once for notebooks that the app created
    .can-do = Microsoft has withdrawn this permission: it no longer has any effect. It once opened OneNote notebooks that the app had created itself.
    .whose = Nothing.
explain-MailboxItem-ImportExport =
    .title = Export the signed-in person’s mailbox items and import new ones
    .can-do = The app can take mail, events, contacts and tasks out of the signed-in person’s mailbox as a whole, and put such items in.
explain-MailboxItem-ImportExport-All =
    .title = Export mailbox items of everyone and import new ones, with nobody signed in
    .can-do = The app can take mail, events, contacts and tasks out of every mailbox as a whole, and put such items in.
note-MailboxItem-ImportExport = An imported message looks like a received one: sender and date are what the app says.
note-MailboxItem-ImportExport-All = An imported message looks like a received one: sender and date are what the app says.

explain-IMAP-AccessAsUser-All =
    .title = Open mailboxes over IMAP, as far as the signed-in person may
    .can-do = The app can read, move, change and delete mail over IMAP, the protocol of mail programs, in every mailbox that the signed-in person can open.
    .whose = The signed-in person’s mailbox, and shared mailboxes and mailboxes of others to which this person has full access.
not-IMAP-AccessAsUser-All = It does not let the app send mail; that takes SMTP.Send or Mail.Send.
explain-POP-AccessAsUser-All =
    .title = Fetch mail over POP, as far as the signed-in person may
    .can-do = The app can fetch and delete mail over POP, an old protocol of mail programs, in every mailbox that the signed-in person can open.
    .whose = The signed-in person’s mailbox, and shared mailboxes and mailboxes of others to which this person has full access.
not-POP-AccessAsUser-All = It does not let the app send mail; that takes SMTP.Send or Mail.Send.
explain-SMTP-Send =
    .title = Send mail over SMTP as the signed-in person
    .can-do = The app can send mail over SMTP, the protocol of mail programs, from every mailbox for which the signed-in person may send.
    .whose = In the name of the signed-in person and of mailboxes for which this person may send.
not-SMTP-Send = It does not let the app read mail.

### By hand: managing

explain-Bookings-ReadWrite-All =
    .title = Read and change appointments, customers, services and staff in Bookings
explain-Bookings-Manage-All =
    .title = Manage Bookings as a whole, as far as the signed-in person may
    .can-do = The app can create, read, change, publish and delete businesses in Bookings with their appointments, customers, services and staff.
explain-Bookings-Manage-All-application =
    .title = Manage Bookings as a whole, with nobody signed in
    .can-do = The app can read, change and publish businesses in Bookings, and create, change and delete their appointments, customers, services and staff.
explain-Chat-Manage-Chat =
    .title = Manage the chat in which the app is installed
    .can-do = The app can read the details of the chat or meeting in which it is installed, add and remove its members, and install and remove Teams apps there. What was written stays closed.
explain-PrintJob-Manage-All =
    .title = Manage the print jobs of everyone, with nobody signed in
    .can-do = The app can change the details of everyone’s print jobs, send them to another printer and abort them.
explain-Printer-Create =
    .title = Register printers, as far as the signed-in person may
    .can-do = The app can register printers with Universal Print. This permission alone does not open those that are already there.
explain-Printer-FullControl-All =
    .title = Register, change and remove printers, as far as the signed-in person may
    .can-do = The app can register, read, change and remove printers and reset them to their defaults.
explain-SharePointCrossTenantMigration-Manage-All =
    .title = Move sites and OneDrives to another tenant
    .can-do = The app can prepare, start, follow and cancel moves of SharePoint sites and OneDrives to another tenant.
explain-Sites-Manage-All =
    .title = Read and change SharePoint sites and their lists
    .can-do = The app can create, read, change and delete documents and list items in SharePoint sites, and create, change and delete the lists themselves.
explain-Sites-FullControl-All =
    .title = Have full control of SharePoint sites
    .can-do = The app can do anything in SharePoint sites: create, read, change and delete contents and lists, and decide who has access.
note-Sites-FullControl-All = It can also give other apps access to sites, as Sites.Selected needs it.

### By hand: what people underestimate

note-Directory-ReadWrite-All = It opens ways to further rights: with it the app can add people to groups, make somebody owner of an app or a group, and change which delegated permissions apps hold.
note-Directory-ReadWrite-All-2 = The published facts also list adding passwords and keys to apps. Whoever has a key of their own in an app can act with all its permissions.
not-Directory-ReadWrite-All = It does not delete people or groups and does not reset passwords.
note-Device-ReadWrite-All = Whether a device counts as trusted can decide over access. Whoever changes or deletes device entries can lock people out.
note-EntitlementMgmt-SubjectAccess-ReadWrite = It can also answer the requests of others where the signed-in person is the one who approves them.
note-MailboxSettings-ReadWrite = With the rules for incoming mail the app can have messages forwarded, also to addresses outside the organisation.
note-Group-NestingSupport-ReadWrite-All = By the published facts it also opens the list of groups with their properties.
note-Group-PreferredDataLocation-ReadWrite-All = { note-Group-NestingSupport-ReadWrite-All }
note-Policy-ReadWrite-PermissionGrant = Whoever changes these policies can allow people, or apps, to consent to more than before.
note-Policy-ReadWrite-HybridAuthentication-delegated = By the published facts it also reaches agents of the application proxy and policies for rolling out sign-in features.
not-User-ReadWrite-All = It does not set passwords; that takes User-PasswordProfile.ReadWrite.All.
note-OnlineMeetingTranscript-Read-All-application = { explain-meeting-policy }
note-OnlineMeetingRecording-Read-All-application = { explain-meeting-policy }
note-OnlineMeetingArtifact-Read-All-application = { explain-meeting-policy }
note-OnlineMeetings-ReadWrite-All-application = { explain-meeting-policy }
note-OnlineMeetings-Read-All-application = { explain-meeting-policy }
note-VirtualAppointment-Read-All-application = { explain-meeting-policy }
note-VirtualAppointment-ReadWrite-All-application = { explain-meeting-policy }
note-VirtualAppointmentNotification-Send-application = { explain-meeting-policy }
note-OnlineMeetingTranscript-Read-Chat = By the published facts it also opens live data of the meeting while it takes place.
note-DeviceManagementManagedDevices-ReadWrite-All = The published facts also list wiping and locking devices for it, although DeviceManagementManagedDevices.PrivilegedOperations.All exists for that.

### By hand: names that promise less than the facts list

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

### By hand: where the published facts list no call

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
