# The five steps of a review and what is said in them.

review-step-request = Request
review-step-permissions = Permissions
review-step-sign-in = Sign-in
review-step-evidence = Evidence
review-step-report = Report

review-note-unclear = { $count ->
        [0] Nothing to review yet
        [one] { $count } point to settle
       *[other] { $count } points to settle
    }
review-note-permissions = { $count ->
        [one] { $count } permission
       *[other] { $count } permissions
    }
review-note-signing-in = Waiting for the browser
review-note-signed-in = Signed in
review-note-signed-in-earlier = Signed in earlier
review-note-not-signed-in = Not signed in
review-note-evidence = { $answered } of { $total } answered
review-note-report-ready = Nothing is missing
review-note-report-open = { $count ->
        [one] { $count } point still open
       *[other] { $count } points still open
    }
# $decided, $total (numbers)
review-progress = { $decided } of { $total } decided

review-open-undecided = { $count ->
        [one] { $count } permission has no decision yet.
       *[other] { $count } permissions have no decision yet.
    }
review-open-kinds = { $count ->
        [one] For { $count } permission it is not settled whether it is delegated or application.
       *[other] For { $count } permissions it is not settled whether they are delegated or application.
    }
review-open-lines = { $count ->
        [one] { $count } line looks like a permission and was not recognised.
       *[other] { $count } lines look like permissions and were not recognised.
    }
review-open-evidence = { $count ->
        [one] For { $count } permission the tenant has not given a conclusive answer.
       *[other] For { $count } permissions the tenant has not given a conclusive answer.
    }

## Where the request comes from

review-app-unnamed = Unnamed app
# $name (text): a file name
review-source-article = From the article “{ $name }”
review-source-pasted = From a pasted article
# $date (text)
review-source-profile = From the ready profile, as the vendor’s page stood on { $date }
review-source-link = From a consent link
# $name: a file’s name
review-source-manifest = From the manifest “{ $name }”
review-source-manifest-pasted = From a pasted manifest
# $date: date and time
review-source-tenant = The app as it stood in the tenant on { $date }
review-source-list = From a list that was typed or given

review-kind-only-one = This permission exists in one kind only.
# $quote (text): words of the article
review-kind-stated = The source tells it: “{ $quote }”
review-kind-settled = You settled it.

review-admin-consent-yes = By Microsoft’s default, only an administrator can consent to it.
review-admin-consent-no = By Microsoft’s default, people could consent to it themselves; the consent policy of your tenant decides whether they can.
review-admin-consent-installed = Consent is given where the app is installed in Teams: by an owner of the team, somebody in the chat or the person it is for, as far as Teams and the settings of your tenant allow.

## Amounts

review-amount-at-least = at least { $amount }
review-amount-identity = { $count ->
        [one] { $count } signed-in person
       *[other] { $count } signed-in people
    }
review-amount-session = { $count ->
        [one] { $count } renewable session
       *[other] { $count } renewable sessions
    }
review-amount-people = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
review-amount-groups = { $count ->
        [one] { $count } group
       *[other] { $count } groups
    }
review-amount-directory = { $count ->
        [one] { $count } directory record
       *[other] { $count } directory records
    }
review-amount-events = { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
review-amount-contacts = { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
review-amount-mail = { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
review-amount-chats = { $count ->
        [one] { $count } chat
       *[other] { $count } chats
    }
review-amount-files = { $count ->
        [one] { $count } file or site
       *[other] { $count } files or sites
    }
review-amount-devices = { $count ->
        [one] { $count } device
       *[other] { $count } devices
    }
review-amount-security = { $count ->
        [one] { $count } security record
       *[other] { $count } security records
    }
review-amount-other = { $count ->
        [one] { $count } record
       *[other] { $count } records
    }

## Evidence

review-outcome-exposed = Read to the end: { $amount }.
review-outcome-partial = Read only in part: { $amount } before it ended early.
# $of (number)
review-outcome-partial-of = Read only in part: { $amount } out of { $of } before it ended early.
# $filled, $sampled (numbers), $percent (text)
review-census = { $filled } of { $sampled } ({ $percent })
# $millis, $requests (numbers)
review-trace = { $requests ->
        [one] { $requests } request, { $millis } ms
       *[other] { $requests } requests, { $millis } ms
    }
review-probe-other = What this permission opens
review-probe-read = { $count ->
        [one] { $count } record read
       *[other] { $count } records read
    }

## Signing in

review-place-practice = Practice tenant (invented people, on this computer)
# $account (text): a masked sign-in name, $date (text)
review-earlier = Last signed in as { $account } on { $date }. That session has ended; to probe again, sign in again.
review-scope-identity = So that Scopeglass knows who signed in.
review-scope-for-probe = The app asks for it; with it Scopeglass can show what it exposes.
review-scope-offline = The app asks for it; Scopeglass shows that a session really can be renewed without you.
review-scope-for-application = The app asks for it for itself alone. Scopeglass asks for the delegated form, to show a part of it through your eyes; the app’s own reach goes further.
review-scope-application-only = It exists only for apps with nobody signed in, so no person can be asked for it.

review-role-62e90394-69f5-4237-9190-012177145e10 = Global Administrator
review-role-f2ef992c-3afb-46b9-b7cf-a126ee74c451 = Global Reader
review-role-158c047a-c907-4556-b7ef-446551a6b5f7 = Cloud Application Administrator
review-role-9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3 = Application Administrator
review-role-e8611ab8-c189-46e8-94e1-60213ab1f814 = Privileged Role Administrator
review-role-fe930be7-5e62-47db-91af-98c3a49a38b1 = User Administrator
review-role-88d8e3e3-8f55-4a1e-953a-9b9898b8876b = Directory Readers
review-role-b79fbf4d-3ef9-4689-8143-76b194e85509 = Member of the organisation, no role

## Report

# $permission, $data, $breadth, $outcome, $text
review-cell = { $permission }, { $data }: { $outcome } ({ $text }). Breadth: { $breadth }.
# $permission (text)
review-finding-organisation = { $permission } works with nobody signed in and reaches the whole organisation, unless something else in your tenant narrows it.
review-finding-open-kind = { $permission } would reach the whole organisation if it is asked for as an application permission; the source does not tell.
review-finding-inconclusive = What { $permission } exposes could not be read to the end, so nothing follows about the rest.
# $amount (text), $classes (list)
review-finding-personal = { $permission } showed { $amount }, with these kinds of personal data filled in: { $classes }.

review-choose-article = Open the vendor’s article
review-choose-folder = Choose the folder for reports

review-undo-settle = Settling a kind
review-undo-assign = Assigning a line to a permission
review-undo-dismiss = Setting a line aside
review-undo-add = Adding a permission
review-undo-remove = Removing a permission
# $name (text): a permission name
review-undo-decide = The decision about { $name }
review-undo-clear = Clearing the decision about { $name }

## What an app alone would reach

review-projection = projection
review-amount-accounts = { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
# $amount (text): what was read, $projected (text): what the app alone would reach
review-outcome-projected = Read with your own rights: { $amount }. On its own, the app would reach the data of { $projected }; that is a projection, not something that was read.
review-outcome-projected-unknown = Read with your own rights: { $amount }. On its own, the app would reach further; how far could not be counted.
# $permission, $data, $breadth, $projected, $amount (text)
review-cell-projected = { $permission }, { $data }: about { $projected } by projection; { $amount } were read with your own rights. Breadth: { $breadth }.
review-cell-further = reaches further

review-cell-uncounted = { $permission }, { $data }: { $outcome }. Breadth: { $breadth }.

# Nothing was read, so nothing can be put down to a permission.
review-not-attributed = Nothing was read, so there is nothing to put down to a permission.

review-outcome-exposed-part = Read to the end: { $amount }. That is one part of what this permission opens.

# $projected (text): an amount, such as “250 accounts”
review-reach-projected = Read as the signed-in person. The app alone would reach the data of { $projected }: a projection from counting, which says nothing about mailboxes that do not exist or that Exchange keeps from it.

## An app in the tenant, and two requests beside each other

review-identity-client = Application ID
review-identity-publisher = Publisher
review-identity-owner = Registered in the tenant
review-identity-created = In this tenant since
review-identity-audience = Who may sign in, as published
review-identity-enabled = Sign-in
review-identity-enabled-yes = Switched on
review-identity-enabled-no = Switched off: nobody can sign in to it
review-identity-assignment = Who may use it
review-identity-assignment-yes = Only people who were assigned to it
review-identity-assignment-no = Everybody in the organisation
review-identity-redirects = Where sign-ins return
review-identity-credentials = Secrets and certificates
# $name: a publisher
review-publisher-verified = { $name }, verified by Microsoft
# $name: a publisher
review-publisher-unverified = Calls itself { $name }; nobody has verified that
review-publisher-unnamed = Not verified
review-publisher-microsoft = Microsoft itself
# $kind: secret or certificate; $name: its name; $date: a day
review-credential-ends = { $kind ->
        [certificate] Certificate “{ $name }”, until { $date }
       *[secret] Client secret “{ $name }”, until { $date }
    }
# $kind: secret or certificate; $name: its name
review-credential = { $kind ->
        [certificate] Certificate “{ $name }”
       *[secret] Client secret “{ $name }”
    }
review-sign-note = Good to know
review-sign-odd = Unusual: ask first
review-sign-alarming = Alarming: stop
review-standing-asked = The app’s registration asks for it.
review-standing-not-asked = The app’s registration does not ask for it.
review-standing-everyone = Granted for everybody in the organisation.
# $date: a day and time
review-standing-everyone-since = Granted for everybody in the organisation since { $date }.
# $count (number): people
review-standing-people = { $count ->
        [one] Granted for { $count } person alone.
       *[other] Granted for { $count } people, one by one.
    }
# $count (number): people; $date: a day and time
review-standing-people-since = { $count ->
        [one] Granted for { $count } person alone, since { $date }.
       *[other] Granted for { $count } people, one by one, the first on { $date }.
    }
review-standing-app = Granted to the app itself, with nobody signed in.
# $date: a day and time
review-standing-app-since = Granted to the app itself, with nobody signed in, since { $date }.
review-standing-not-granted = It has not been granted.
review-standing-unread = Not all grants could be read, so there may be more.
review-connection-why-directory = To read the tenant’s apps and what was granted to them. Nothing less opens the records of grants for reading: the permissions for apps alone leave them out, and those for grants alone could change them.
# $count (number): apps that fit, all of them
review-apps-all = { $count ->
        [one] { $count } app
       *[other] { $count } apps
    }
# $count (number): the apps shown; there may be more
review-apps-more = { $count ->
        [one] The first { $count } app; there are more or they could not be read. Type more of the name.
       *[other] The first { $count } apps; there are more or they could not be read. Type more of the name.
    }
review-compare-added = Added
    .meaning = Only the second request asks for these.
review-compare-removed = Removed
    .meaning = Only the first request asks for these.
review-compare-widened = Widened
    .meaning = Something that includes more took their place.
review-compare-narrowed = Narrowed
    .meaning = Something that includes less took their place.
review-compare-kind-changed = Kind changed
    .meaning = The same permission, once on behalf of people and once for the app alone; an application permission reaches further.
review-compare-unclear = Not comparable
    .meaning = Both ask for these, but one of them does not tell the kind.
review-compare-same = The same
    .meaning = Both ask for these alike.
review-compare-equal = Both ask for the same.
review-compare-unread = As far as they were read, both ask for the same; lines that were not recognised may differ.
# $count (number): differences
review-compare-differs = { $count ->
        [one] { $count } difference.
       *[other] { $count } differences.
    }
