# Reasons of the catalogue: ratings, what includes what, what a narrower permission lacks.

## Microsoft's published level

# $level: 1 to 4 · $date: the day of the published facts, YYYY-MM-DD
catalog-rating-microsoft = Microsoft publishes level { $level } of 4 for this kind (as of { $date }).
# $date: the day of the published facts, YYYY-MM-DD
catalog-rating-microsoft-none = Microsoft publishes no level for this kind (as of { $date }).
# $delegated, $application: 1 to 4
catalog-rating-microsoft-kinds-differ = Microsoft puts the application form (level { $application }) below the delegated one (level { $delegated }), although it works with nobody signed in. The levels are shown as published.
# $name, $narrower: names of permissions · $above: 1 to 4
catalog-rating-microsoft-included-higher = Microsoft puts { $narrower } higher (level { $above }), although { $name } includes it. The levels are shown as published.

## Our rating: the data

catalog-rating-data-none = It gives no data of its own.
catalog-rating-data-operational = The data says little about people, for example how a service is running.
catalog-rating-data-internal = The data shows how the organisation is set up.
catalog-rating-data-personal = The data is about people who can be told apart.
catalog-rating-data-private = The data is what people wrote, said, planned or keep.
catalog-rating-data-critical = It is about ways to sign in, secrets, or who holds which rights.

## Our rating: how far it reaches

catalog-rating-breadth-own = It reaches only the signed-in person’s own data.
catalog-rating-breadth-as-person = It reaches everything of this kind that the signed-in person can access, including what belongs to others.
catalog-rating-breadth-chosen = It reaches only what was chosen for the app, what the app itself made, or where it is installed.
catalog-rating-breadth-organisation = It reaches everyone’s data throughout the organisation, unless something else narrows it.
catalog-rating-nobody-signed-in = It works with nobody signed in: at any hour, and without a person’s own limits.

## Our rating: what may be done

catalog-rating-action-basic = Only a limited set of fields can be read.
catalog-rating-action-creates = The app can add data.
catalog-rating-action-changes = The app can change data, and in most cases delete it.
catalog-rating-action-sends = The app can send messages that recipients see as coming from a person or from your organisation.
catalog-rating-action-manages = The app can administer it: settings, membership or life cycle.
catalog-rating-duration = The app keeps its delegated access after the person has left, until consent is withdrawn or the session is ended.

## Our rating: ways to gain more rights

# In all of these, $name is the permission’s name.
catalog-escalation-directory-roles = Whoever abuses { $name } can give an account or app the Global Administrator role, and with it the whole tenant.
catalog-escalation-role-policies = Whoever abuses { $name } can remove the approval or extra verification that protects admin roles.
catalog-escalation-service-roles = Whoever abuses { $name } can give an account or app admin roles in the service that it is about.
catalog-escalation-groups = Whoever abuses { $name } can add an account to groups and so gain what their members have. Groups to which admin roles can be assigned may be protected separately.
catalog-escalation-role-groups = Whoever abuses { $name } can make an account a member or owner of groups, those to which admin roles can be assigned included. So the path leads as far as Global Administrator, and with it to the whole tenant.
catalog-escalation-mail-forwarding = Whoever abuses { $name } can have incoming mail forwarded, also to an address outside the organisation.
catalog-escalation-access-packages = Whoever abuses { $name } can hand out access packages, and with them the groups, apps and roles inside.
catalog-escalation-app-permissions = Whoever abuses { $name } can give any app, including this one, any application permission without another consent.
catalog-escalation-delegated-grants = Whoever abuses { $name } can give any app delegated permissions on behalf of everyone, without asking anyone.
catalog-escalation-app-credentials = Whoever abuses { $name } can add a secret to an app that has more rights, and sign in as that app.
catalog-escalation-consent-policies = Whoever abuses { $name } can loosen who may consent to which apps.
catalog-escalation-app-consent = With { $name } the app can install apps in Teams and consent to their permissions there by itself.
catalog-escalation-sign-in-methods = Whoever abuses { $name } can change the way in which people sign in, and then sign in as them.
catalog-escalation-as-person = With { $name } the app can do in the directory whatever the signed-in person can. If an administrator signs in, that is everything the administrator can do.
catalog-escalation-federation = Whoever abuses { $name } can make the tenant trust an identity server of their own, and sign in as others through it.
catalog-escalation-certificates = Whoever abuses { $name } can make the tenant trust certificates of their own, and sign in with them as others where certificates are accepted.
catalog-escalation-protections = Whoever abuses { $name } can switch off rules that protect sign-ins.
catalog-escalation-device-code = Whoever abuses { $name } can run software on managed devices, including those of administrators.
catalog-escalation-device-secrets = Whoever abuses { $name } can read keys or passwords that open devices.
catalog-escalation-site-permissions = Whoever abuses { $name } can give any account or app permissions on the sites within reach.

## What includes what

# $wider, $narrower: names of permissions
catalog-superset-write-reads = { $wider } already lets the app read everything that { $narrower } would let it read.
catalog-superset-full-shows-basic = { $wider } covers all fields, and the basic ones that { $narrower } covers are among them.
catalog-superset-all-reaches-own = { $wider } reaches everything of this kind that the person can access; the person’s own, which { $narrower } covers, is part of it.
catalog-superset-directory-includes = { $wider } already covers this part of the directory, so { $narrower } adds nothing.
catalog-superset-groups-include-members = { $wider } already covers groups and who is in them, so { $narrower } adds nothing.
catalog-superset-write-creates = { $wider } already includes creating them, so { $narrower } adds nothing.
catalog-superset-full-control-includes-selected = { $wider } already covers all sites, including those that would be chosen for { $narrower }.
catalog-superset-all-reaches-installed = { $wider } reaches all of them, those where the app is installed included, so { $narrower } adds nothing.

## What the app loses with something narrower

catalog-lost-writing = The app can still read, but no longer create, change or delete.
catalog-lost-writing-and-fields = The app can read only a limited set of fields, and no longer create, change or delete.
catalog-lost-fields = The app sees only a limited set of fields.
catalog-lost-everybody = Only the signed-in person’s own remains. What belongs to others is out of reach, even where the person may see it.
catalog-lost-shared = Only the signed-in person’s own remains. What others have shared with them is out of reach.
catalog-lost-unchosen = Only what has been chosen for the app remains.
catalog-lost-others-own = Only what the app itself made or owns remains.
catalog-lost-not-installed = Only teams, chats or people for whom the app is installed remain.
# The same permission as delegated instead of application.
catalog-lost-signed-in = The app then acts only on behalf of people who have signed in to it, and reaches no more than each of them can access. It can no longer do anything on its own for everyone else.
# $narrower: the name of the permission, for which Exchange has a role.
catalog-lost-other-mailboxes = Do not consent to { $narrower } in Entra ID, but assign the app the corresponding role in Exchange Online (RBAC for Applications) for chosen mailboxes. All other mailboxes are then out of reach. Consent in Entra ID beside it would open every mailbox again, because the two add up.

catalog-lost-event-changes = The app can still read events with all their details, but no longer create, change or delete any.
catalog-lost-event-details = The app sees events with their time, subject, place and people, but not the text of the invitation, attachments or extra data added by apps.
catalog-lost-event-changes-and-details = The app sees events with their time, subject, place and people, but not the text of the invitation or attachments. It can no longer create, change or delete any.
catalog-lost-contact-changes = The app can still read contacts, but no longer create, change or delete any.
catalog-lost-mail-changes = The app can still read messages, but no longer create drafts, or change, move or delete messages.
catalog-lost-mail-details = The app sees who mailed whom, when and with what subject, but not the text, its preview or attachments.
catalog-lost-full-profiles = The app sees names, mail addresses and photos, but not job title, department, phone numbers, manager or other profile fields.
catalog-lost-other-profiles = The app sees only the profile of the person who is signed in, and nobody else’s.
catalog-lost-profile-changes = The app can still read all profiles, but no longer change any.
catalog-lost-group-contents = The app still sees groups, their basic details and who is in them, but not what is kept inside: conversations, calendars, files and plans.
catalog-lost-group-contents-and-details = The app still sees which groups there are and their basic details, but not their other properties or what is kept inside: conversations, calendars, files and plans.
catalog-lost-group-changes = The app can still read groups and what is kept inside, but no longer create, change or delete anything.
catalog-lost-group-changes-but-members = The app can still change who is in a group, but no longer create, rename or delete groups, or see or change what is kept inside.
catalog-lost-directory-but-users = The app still sees everyone’s full profile, but no longer the rest of the directory: groups as such, devices, apps and roles.
catalog-lost-directory-but-basic-users = The app still sees everyone’s name, mail address and photo, but no other profile fields and nothing else of the directory.
catalog-lost-directory-but-groups = The app still sees groups, their basic details and who is in them, but nothing else of the directory. Members’ profile fields stay blank unless the app also has a permission for users.
catalog-lost-directory-but-apps = The app still sees apps and their presence in the tenant, but nothing else of the directory.
catalog-lost-directory-changes = The app can still read the directory, but no longer change it.
catalog-lost-unchosen-sites = The app reaches only sites for which an administrator gives it access afterwards, one by one; at first there are none.

## Our rating: ways to gain more rights, continued

catalog-escalation-device-control = Whoever abuses { $name } can wipe managed devices, lock them or reset their passcodes, including those of administrators.
catalog-escalation-profiles = Whoever abuses { $name } can create accounts and change people’s profiles. Dynamic groups whose rules look at profiles then take in accounts of the attacker’s choosing.
catalog-escalation-reset-contacts = Whoever abuses { $name } can put a mail address or phone number of their own into people’s profiles. Where password reset relies on these, the accounts can be taken over.
catalog-escalation-lock-out = Whoever abuses { $name } can switch accounts off, so that people cannot sign in, or switch blocked accounts on again.
catalog-escalation-app-credentials-own = Whoever abuses { $name } can add a secret to every app that this app owns, and sign in with the rights of those apps.
catalog-escalation-app-policies = Whoever abuses { $name } can change what a sign-in tells other apps about a person, and so enter those apps as somebody else.
catalog-escalation-customer-sign-in = Whoever abuses { $name } can change how customers sign in to the organisation’s apps (Azure AD B2C), and then sign in as them.
catalog-escalation-synchronization = Whoever abuses { $name } can change which accounts Entra creates in connected systems, or have people’s data sent to a system of their own.
catalog-escalation-workflows = Whoever abuses { $name } can let lifecycle workflows add accounts to groups, issue temporary access passes or delete accounts.
catalog-escalation-administrative-units = Whoever abuses { $name } can put accounts into an administrative unit in which a helper holds an admin role, and so bring them under that helper’s control.
catalog-escalation-attributes = Whoever abuses { $name } can set the security attributes on which Conditional Access or Azure roles may rely, and so lift limits or gain access.
catalog-escalation-risk = Whoever abuses { $name } can declare a compromised account or app safe, and so lift what has been blocked because of it.
catalog-escalation-azure-roles = Whoever abuses { $name } can give an account or app privileged roles over Azure resources.
catalog-escalation-partner-access = Whoever abuses { $name } can give a group of their choosing the admin roles that customers have granted to your organisation as their partner.
catalog-escalation-traffic = Whoever abuses { $name } can steer people’s network traffic and have encrypted connections opened for inspection.
catalog-escalation-restore = Whoever abuses { $name } can put parts of the directory back to an earlier state, and with them rights or settings that had been removed.

## For which use something narrower is enough

# $narrower: a list of names of permissions, which are enough together
catalog-use-full-profiles = If the app only reads people’s profiles, { $narrower } will do.
catalog-use-names = If the app only shows people’s names, mail addresses and photos, { $narrower } will do.
catalog-use-own-profile = If the app only needs the profile of the person who is signed in, { $narrower } will do.
catalog-use-licences = If the app only assigns licences, { $narrower } will do.
catalog-use-guests = If the app only invites guests, { $narrower } will do.
catalog-use-registered-methods = If the app only reports which ways to sign in people have registered, { $narrower } will do.
catalog-use-own-presence = If the app only shows whether the signed-in person is available, { $narrower } will do.
catalog-use-members = If the app only needs to know who is in which group, { $narrower } will do.
catalog-use-group-changes = If the app only changes who is in a group, { $narrower } will do.
catalog-use-new-groups = If the app only creates new groups, { $narrower } will do.
catalog-use-app-list = If the app only reads which apps there are in the tenant, { $narrower } will do.
catalog-use-own-apps = If the app only manages apps that it created itself, { $narrower } will do.
catalog-use-device-list = If the app only reads which devices are registered in the directory, { $narrower } will do.
catalog-use-role-list = If the app only reads who holds which admin role, { $narrower } will do.
catalog-use-organisation = If the app only needs the organisation’s own entry, such as its name and address, { $narrower } will do.
catalog-use-sign-in-rules = If the app only reads the rules for signing in, { $narrower } will do.
catalog-use-mail-reading = If the app only reads mail, { $narrower } will do.
catalog-use-mail-envelopes = If the app only needs to know who mailed whom, when and with what subject, { $narrower } will do.
catalog-use-mail-sending = If the app only sends mail, { $narrower } will do.
catalog-use-mailbox-settings = If the app only reads mailbox settings, such as time zone and automatic replies, { $narrower } will do.
catalog-use-event-reading = If the app only reads calendars, { $narrower } will do.
catalog-use-free-busy = If the app only shows when people are free or busy, { $narrower } will do.
catalog-use-contact-reading = If the app only reads contacts, { $narrower } will do.
catalog-use-chosen-sites = If the app only works in sites that can be named beforehand, { $narrower } will do.
catalog-use-chosen-lists = If the app only works in lists or libraries that can be named beforehand, { $narrower } will do.
catalog-use-chosen-files = If the app only works with files that can be named beforehand, { $narrower } will do.
catalog-use-own-files = If the app only works with the signed-in person’s own files, { $narrower } will do.
catalog-use-file-reading = If the app only reads files, { $narrower } will do.
catalog-use-app-folder = If the app only keeps files of its own, { $narrower } will do.
catalog-use-chat-list = If the app only needs to know which chats there are and who is in them, { $narrower } will do.
catalog-use-chat-sending = If the app only posts messages in chats, { $narrower } will do.
catalog-use-installed-chats = If the app only reads chats in which it is installed, { $narrower } will do.
catalog-use-installed-teams = If the app only reads the channels of teams in which it is installed, { $narrower } will do.
catalog-use-channel-posting = If the app only posts messages in channels, { $narrower } will do.
catalog-use-meeting-reading = If the app only reads online meetings, { $narrower } will do.
catalog-use-task-reading = If the app only reads tasks, { $narrower } will do.
catalog-use-note-reading = If the app only reads notebooks, { $narrower } will do.
catalog-use-managed-device-list = If the app only reads which devices are managed and how they are, { $narrower } will do.

## What a permission needs besides

# In all of these, $name is the permission’s name and $needed the name of the narrowest permission that helps.
catalog-need-members-blank = Without a permission for users as well, such as { $needed }, members of groups appear with little more than their id: names and other profile fields stay blank.
catalog-need-identity-token = { $name } only tells something at a sign-in, and the app does not ask for { $needed }, which starts one.
catalog-need-account-reading = To switch an account on or off, the app also has to be able to read it: besides { $name } it needs { $needed } or something wider.
catalog-need-role-apps = To assign permissions to apps, the app also has to be able to find them: besides { $name } it needs { $needed } or something wider.
catalog-need-policy-reading = According to the published data, changing these policies with { $name } also takes { $needed }, which the app does not ask for.
catalog-need-chosen-afterwards = On its own, { $name } opens nothing. The app still has to be given access to each site, list or file.
catalog-need-meeting-policy = Besides consent, an administrator has to give the app an application access policy in Teams for the people whose meetings it may reach. Until then, { $name } opens no meeting.
catalog-need-recipient-installed = With { $name }, notifications reach only those for whom the app is installed in Teams.
catalog-need-lasting-alone = { $name } only prolongs other delegated access, and the app asks for none beyond the sign-in itself.
catalog-need-installed = { $name } takes effect only where the app is installed in Teams, such as a team or chat, and never for all of them at once.

## Where a tenant says otherwise than the built-in catalogue

# In all of these, $name is the permission’s name. $ours, $theirs: ids
catalog-disagreement-id = The tenant knows { $name } by the id { $theirs }, the built-in catalogue by { $ours }.
catalog-disagreement-id-new = The tenant knows { $name } by the id { $theirs }. The built-in catalogue has no id for it.
# $theirs: the name in the tenant
catalog-disagreement-name = The tenant has another name for { $name }: { $theirs }. The id is the same.
catalog-disagreement-consent-admin = In the tenant, { $name } by default needs an administrator’s consent. According to the built-in catalogue it does not.
catalog-disagreement-consent-user = In the tenant, { $name } by default needs no administrator’s consent. According to the built-in catalogue it does.
catalog-disagreement-missing = The tenant does not offer { $name }, although the built-in catalogue lists it.
catalog-disagreement-disabled = In the tenant, { $name } is switched off: nobody can consent to it anew.
