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
