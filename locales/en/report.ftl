# The scope report. Terms are those of words.ftl.

## Title block

report-name = Scope report
# $app (text)
report-title = Scope report: { $app }
report-app-unnamed = An app that its source does not name
report-lead = What the app asks for, what that opens, and what was decided.
# $time (text): a day and time
report-moment = { $time } UTC
# $version (text)
report-version = Scopeglass { $version }
# $date (text): ISO 8601
report-catalogue = Catalogue of { $date }

report-place-practice = Practice tenant
report-place-real = Real tenant
report-place-not-signed-in = No tenant
report-tenant-practice = Every person and every record in this report is invented. It says nothing about a real organisation.
report-tenant-real = The figures in this report come from a real organisation. Values were redacted where they were received.
report-tenant-not-signed-in = Nobody has signed in, so nothing was read. This report explains what is asked for; it cannot say what is there.

report-fact-source = Request
report-fact-tenant = Tenant
report-fact-account = Signed in as
report-fact-scopes = Permissions in the access token
report-fact-made = Report made
report-fact-created = Review begun
report-fact-version = Made with
report-fact-review = Review
report-none-signed-in = No sign-in
# $roles (list)
report-roles = Directory roles: { $roles }
report-roles-none = No directory roles told
report-scopes-unknown = No sign-in, so none is known
report-scopes-none = None
report-source-type-article = Article
report-source-type-profile = Profile
report-source-type-link = Consent link
report-source-type-manifest = Manifest
report-source-type-tenant = App in the tenant
report-source-type-list = List
# $file (text)
report-source-article = The vendor’s article, read from the file { $file }.
report-source-pasted = The vendor’s article, pasted as text.
# $profile (text), $date (text): ISO 8601
report-source-profile = The ready profile { $profile }; its page was read on { $date }.
report-source-link = A consent link; values that serve one sign-in only are left out.
# $file (text)
report-source-manifest = The app’s manifest, read from the file { $file }.
report-source-manifest-pasted = The app’s manifest, pasted as text.
# $date (text): date and time
report-source-tenant = The app as it stood in the tenant on { $date }.
report-source-list = A list of permissions given by the reviewer.
report-contents = Contents

## Sections

report-section-summary = Summary
report-section-picture = The picture of exposure
report-section-permissions = The permissions, one by one
report-section-unrecognised = Lines that were not recognised
report-section-untried = What was not tried, and why
report-section-grants = Asked and granted
report-section-method = Method and limits
report-section-source = The source as it was read

## Summary

# $count (number): permissions asked for, $decided (number)
report-summary-statement = { $count ->
        [one] The app asks for { $count } permission.
       *[other] The app asks for { $count } permissions.
    } { $decided ->
        [0] No decision has been made yet.
        [one] A decision has been made on { $decided } of them.
       *[other] Decisions have been made on { $decided } of them.
    }
report-decisions = Decisions
report-far-reaching = The most far-reaching
    .how = Ordered by Scopeglass’s own rules: level, then whether the app acts alone, then whether it can change data.
report-undecided = Still to decide
    .none = Nothing: every permission has a decision.
report-kinds-open = Kind still to settle
report-unread = What could not be read in full
    .none = Nothing: every read came to an answer.
report-findings = What follows

## Picture

report-picture-caption = Each row is a permission, each column a kind of data. The shape tells whose data is within reach, the figure how many records were read.
report-permission = Permission
report-decision = Decision
report-legend-breadth = Whose data
report-legend-outcome = How it was learnt
report-legend-solid = Read to the end, with data
report-legend-outline = Read to the end, nothing there
report-legend-broken = Read in part; there may be more
report-legend-denied = The tenant refused the read
report-legend-failed = The read failed; nothing follows from it
report-legend-not-tried = Not tried; nothing follows from it
report-legend-projected = A projection for the app alone, not something that was read
report-legend-blank = The permission is not about this kind of data
# $what (text), $breadth (text): from words.ftl
report-cell = { $what } ({ $breadth })
# $amount (text), such as “12 events”
report-cell-read = Read: { $amount }
report-cell-partial = Read in part: { $amount }
# $what (text), as the three above
report-cell-own-view = As the signed-in person: { $what }
# $reach (text): one of the two below, $what (text)
report-cell-projected = { $reach }. As the signed-in person: { $what }
# $reach (text), such as “250 mailboxes”
report-cell-reach = Projection for the app alone: { $reach }
report-cell-uncounted = Not counted
report-projection = Projection
report-no-evidence = No probe was run for this permission, so nothing is known about what it opens here.
    .short = No probe run

## Amounts

# $records (text), such as “12 events”
report-at-least = at least { $records }
report-records-identity = { $count ->
        [one] { $count } sign-in profile
       *[other] { $count } sign-in profiles
    }
report-records-session = { $count ->
        [one] { $count } renewal
       *[other] { $count } renewals
    }
report-records-people = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
report-records-groups = { $count ->
        [one] { $count } group
       *[other] { $count } groups
    }
report-records-directory = { $count ->
        [one] { $count } directory object
       *[other] { $count } directory objects
    }
report-records-events = { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
report-records-contacts = { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
report-records-mail = { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
report-records-chats = { $count ->
        [one] { $count } chat message
       *[other] { $count } chat messages
    }
report-records-files = { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
report-records-devices = { $count ->
        [one] { $count } device
       *[other] { $count } devices
    }
report-records-security = { $count ->
        [one] { $count } security record
       *[other] { $count } security records
    }
report-records-other = { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
report-projection-mailboxes = { $count ->
        [one] { $count } mailbox
       *[other] { $count } mailboxes
    }
report-projection-people = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
report-projection-groups = { $count ->
        [one] { $count } group
       *[other] { $count } groups
    }
report-projection-any = { $count ->
        [one] { $count } mailbox, person or group
       *[other] { $count } mailboxes, people or groups
    }

## One permission

report-resource-graph = Microsoft Graph
report-resource-other = Another API
report-row-whose = Whose data
report-row-presence = With or without a person
report-row-duration = For how long
report-row-not-included = Often assumed, not included
report-row-notes = Good to know
report-row-kind = How the kind is known
report-row-reason = The vendor’s reason
report-row-ratings = Ratings
report-row-narrower = With less
report-row-redundant = Adds nothing here
report-kind-only-one = This permission exists in this kind only.
report-kind-stated = The source tells it:
report-kind-settled = The source does not tell it; the reviewer settled it.
report-kind-open = The source does not tell it and nobody has settled it yet, so both readings are explained.
report-reason-none = The source gives no reason.
report-recognised-exact-name = Recognised by its published name.
report-recognised-id = Recognised by its published id.
report-recognised-display-name = Recognised by the title on Microsoft’s consent page.
report-recognised-translated-title = Recognised by a translation of the title on Microsoft’s consent page.
report-recognised-translated-name = Recognised by a translation of its published name.
report-recognised-typo = Recognised by its published name, with a typing error.
report-recognised-profile = Listed in the profile.
report-recognised-admin = Named by the reviewer.
report-recognised-link = Asked for by the consent link.
report-recognised-manifest = Declared in the manifest.
report-recognised-granted = Granted to the app in the tenant.
report-recognised-list = Given in the list.
# $percent (number)
report-confidence = Certainty: { $percent }%.
# $level (number): 1 to 4
report-level = { $level } of 4
report-narrower-none = No narrower permission is known that would do.
report-condition = Condition
report-note = Note

## Evidence

report-evidence = What was seen in the tenant
# $records (text), such as “12 events”
report-outcome-exposed = Read to the end: { $records }.
report-outcome-exposed-at-least = Data was found: at least { $records }. How many there are in all was not counted.
report-outcome-exposed-session = The session was renewed without the person: the app can keep its access.
report-outcome-exposed-identity = The signed-in person’s own profile was read.
report-outcome-empty = The read went through to the end and brought nothing: within this reach there is no such data today.
report-outcome-denied = The tenant refused the read.
report-outcome-failed = The read did not succeed. Nothing follows from that about what the permission opens.
# $records (text), such as “12 events”, $of (number)
report-outcome-partial = The read ended early, after { $records }. How many there are is not known.
report-outcome-partial-of = The read ended early, after { $records } of { $of }.
# $why (text): a sentence
report-outcome-not-tried = { $why }
# $statement (text): one of the sentences above
report-outcome-own-view = { $statement } This is what the signed-in person has, not what the app alone would reach.
report-row-reach = Whose reach this shows
report-row-attribution = Which permission could allow it
report-row-trace = The call
# $scopes (list of permission names)
report-attribution-unread = Permissions of this access token that could have allowed the read: { $scopes }. The read did not succeed.
report-attribution-unread-none = Scopeglass knows of no permission in this access token that would have allowed the read. It did not succeed.
report-asked-as-person = Asked as the signed-in person.
report-asked-as-app = Asked as the app itself, with nobody signed in.
report-asked-projected = Asked as the signed-in person. The app alone would reach further; how far could not be counted.
# $reach (text), such as “250 mailboxes”
report-reach-projected = Asked as the signed-in person. The app alone would reach { $reach }: a projection from counts, not something that was read.
report-reach-projected-unasked = No read was made. The app alone would reach { $reach }: a projection from counts, not something that was read.
report-reach-unasked = No read was made, so this shows nobody’s reach.
# $count (number)
report-requests = { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }
# $count (number)
report-millis = { $count } ms
report-request-ids = Request ids:
report-error-code = Error code:
report-census = Which fields are filled in
report-census-field = Field
report-census-says = Says about a person
report-census-how-often = Filled in
# $filled, $sampled (numbers)
report-census-filled = { $filled } of { $sampled }
report-samples = A few records, redacted where they were received
# $number (number): the permission’s place
report-samples-region = Redacted records of permission { $number }
# $number (number)
report-sample = Record { $number }

## Lines, grants, source

report-unrecognised-lead = These lines look like permissions but are not part of this review, each for the reason given.
report-unrecognised-unknown-name = It has the form of a permission’s name, but the catalogue does not have it.
report-unrecognised-no-match = It reads like a permission’s title, but no permission fits.
report-unrecognised-ambiguous = Several permissions fit equally well.
report-unrecognised-not-asked = The source names it and says that it is not asked for.
report-unrecognised-other-resource = It belongs to another service than Microsoft Graph.
report-unrecognised-elsewhere = It asks for whatever is set in the app’s registration, which the source does not show.
report-unrecognised-wrong-kind = The permission exists, but not in the kind that is asked for.
report-unrecognised-reference = It refers to a value that stands elsewhere, which the source does not hold.
report-dismissed = The reviewer says that it asks for nothing.
report-candidates = It might be:
report-untried-lead = For these permissions nothing was read. They may open a great deal or nothing at all.
report-why = Why
report-grants-read = Read back from the tenant’s own records of the consent that this review itself was given, through Scopeglass’s own registration. They are no grants to the app under review:
report-grants-unread = Not read: the tenant’s own records of consent were not asked for, so this report cannot say what was granted.
report-grants-failed = Not read: the tenant’s own records of consent could not be fetched, so this report cannot say what was granted.
report-asked = Asked for
report-in-access-token = In the access token
report-recorded = In the tenant’s records
report-recorded-everyone = For everyone
report-recorded-one-person = For one person
report-recorded-none = No record
report-recorded-not-read = Not read
report-not-asked = Not asked for
report-yes = Yes
report-no = No
report-not-known = Not known
report-source-lead = Marked words lead to the permission that they were recognised as.
report-footer = Made on the reviewer’s own computer. This report states what was read at the times given; it does not watch the tenant afterwards.

## Method and limits

report-method-practice = The sign-in, the consent and the reads took place against a practice tenant on the reviewer’s own computer. They show how the permissions work, not what your organisation holds.
    .title = This is a practice tenant
report-method-delegated = On behalf of a person, an app reaches what the permission and that person’s own rights have in common. What was read here is what the signed-in person can reach; somebody with more rights would expose more.
    .title = Delegated permissions
report-method-application = An app acting alone reaches every mailbox, person or site, unless something else narrows it, such as role-based access for applications in Exchange or permissions for selected sites. Figures for it that come from counts are called projections.
    .title = Application permissions
report-method-attribution = An access token carries every permission that was ever consented for this app, not only those of this request. So each outcome names all permissions in the access token that could have allowed the read. Only where there is exactly one is it called isolated.
    .title = Which permission opened the door
report-method-outcomes = A read that was refused, failed, ended early or was never made is named as such. It is no sign that there is no access or no data.
    .title = What an outcome means
report-method-redaction = Scopeglass only reads. Letters and digits of people’s data were masked as they were received; what stands in this report cannot be turned back.
    .title = People’s data
report-method-ratings = There is no single measure of risk. Microsoft’s level and our own, which follows rules, stand side by side with their reasons; where they differ, read the reasons.
    .title = Ratings
report-method-consent = Microsoft publishes for each permission whether an administrator is needed. That is a default: the tenant’s consent policy decides who may really consent.
    .title = Who may consent
report-method-redirect = After a consent page, the address that the browser returns to proves nothing about what was granted. Only the tenant’s own records do.
    .title = What proves a grant
report-method-supersets = That one permission includes another follows from rules that people drew up and checked against the published data. It does not follow from comparing lists of paths.
    .title = Narrower and redundant
report-method-catalogue = Facts about permissions are those of the catalogue’s date. Microsoft can have changed them since.
    .title = Age of the facts

## Formats

report-format-html = Web page (HTML)
report-format-json = Data for programs (JSON)
report-format-md = Text for tickets (Markdown)
report-format-csv = Table of permissions (CSV)
report-format-xlsx = Workbook (Excel)

## The app and its standing

report-signs = What to stop at
report-row-standing = This app in the tenant’s records
# $source (text): who published it, $date (text): ISO 8601, $level (text): a word of its scale
report-published = { $source } ({ $date }), on a scale of its own: { $level }

## Sheets of a workbook: at most 31 characters, none of [ ] : * ? / \

report-sheet-summary = Summary
report-sheet-permissions = Permissions
report-sheet-evidence = Evidence
report-sheet-grants = Granted
report-sheet-decisions = Decisions

## Heads of columns

report-column-number = No.
report-column-kind = Kind
report-column-resource = API
report-column-title = In short
report-column-can-do = What the app could do
report-column-call = Call
report-column-outcome = Outcome
report-column-told = In words
report-column-records = Records read
report-column-exact = All of them
report-column-isolated = Isolated
report-column-could = Could have authorised it
report-column-time = Time (UTC)
report-column-millis = Milliseconds
report-column-requests = Requests
report-column-problem = What went wrong
report-column-decided = Decided (UTC)
report-column-reasons = Reasons
