## The audit of a whole tenant

### How it stands

audit-state-running = Being read
audit-state-paused = Stopped before its end; it can be resumed
audit-state-complete = Complete
audit-state-incomplete = Not complete
# $megabytes (number)
audit-size = { $megabytes } MB
# $apps, $grants (number)
audit-verdict-complete = Complete: { $apps } apps and { $grants } grants, as many as the tenant itself counted before and after.
# $part: the name of a list; $standing: a sentence about it
audit-verdict-part = { $part }: { $standing }
# $rule: the heading of a rule; $part: the name of a list
audit-not-judged = “{ $rule }” could not be judged: the list “{ $part }” was not read whole.
# $count (number): seconds
audit-left-seconds = About { $count } seconds left
# $count (number): minutes
audit-left-minutes = { $count ->
        [one] About { $count } minute left
       *[other] About { $count } minutes left
    }

### The lists

audit-kind-apps = Apps (service principals)
audit-kind-delegated = Delegated grants
audit-kind-roles = Application permissions
audit-kind-registrations = Registrations in this tenant
audit-kind-people = Whom grants name
audit-kind-owners = Owners of registrations
audit-kind-consents = Times of consents
audit-kind-sign-ins = Last sign-ins of apps
# $count (number): records read; $expected (number): what the tenant counts
audit-part-waiting = Not begun yet.
audit-part-reading = { $count } read so far.
audit-part-reading-of = { $count } of { $expected } read so far.
audit-part-whole = { $count } of { $count }.
audit-part-uncounted = { $count } read to the end; the tenant gives no count to check against.
audit-part-once = { $count } of { $expected } read to the end; not counted a second time so far.
# $from, $to (number): the tenant’s count before and after
audit-part-changed = { $count } read; meanwhile the tenant’s own count went from { $from } to { $to }.
audit-part-short = { $count } read, while the tenant counts { $expected }.
audit-part-partial = { $count } read, then it broke off.
audit-part-partial-of = { $count } of { $expected } read, then it broke off.
audit-part-not-read = Not read.

### How wide, and whose

audit-breadth-name-one = For one person
audit-breadth-name-some = For some people
audit-breadth-name-all = For everyone
audit-breadth-name-application = With nobody signed in
# $count (number): people
audit-breadth-people = { $count ->
        [one] for { $count } person
       *[other] for { $count } people
    }
audit-breadth-all = for everyone
audit-breadth-application = with nobody signed in
audit-origin-own = Own
audit-origin-other = From elsewhere
audit-origin-microsoft = Microsoft’s
audit-weight-note = Note
audit-weight-odd = Unusual
audit-weight-alarming = Alarming
audit-credential-secret = Client secret
audit-credential-certificate = Certificate
# $name: a publisher’s name
audit-publisher-none = nobody
audit-publisher-unverified = { $name } (not verified)
audit-publisher-verified = { $name } (verified)

### What is looked for

audit-rule-consent-wave = Many consents in a short time
    .why = A phishing link that goes round leaves one consent after another. Ask one of these people how they came to the app, and revoke its grants if nobody can explain it.
audit-rule-deceptive-name = A name made to deceive
    .why = A name that reads like a well-known one without being it is a known mark of an attack. Compare the application ID with the vendor’s.
audit-rule-switched-off-by-microsoft = Switched off by Microsoft
    .why = Microsoft found that the app breaks its rules. Find out who used it, and remove it.
audit-rule-new-unverified = New, unproven, and more than sign-in
    .why = Nobody has verified the publisher, the app came only recently, and it already opens data. Have somebody answer for it, or disable it.
audit-rule-escalating = Can gain more rights
    .why = With one of these permissions the app, or whoever takes it over, can give itself or others more rights. Only few apps should hold one, and each should have somebody who answers for it.
audit-rule-odd-redirect = Odd redirect address
    .why = The answer of a sign-in goes to this address. If others can read it there, they can sign in as your people.
audit-rule-unverified = Unproven publisher
    .why = The app opens more than a sign-in, and nobody has verified who publishes it. Check with the vendor that it is theirs.
audit-rule-unlisted-app = Grants of an app that is in no list
    .why = The tenant names it in grants but does not list it. It was deleted meanwhile, or a part of the list is missing.
audit-rule-long-credential = Long-lived credential
    .why = A secret that is valid for years is found sooner or later. Replace it with a short-lived one or a managed identity.
audit-rule-ending-credential = Credential about to end
    .why = When it ends, the app stops working. Have it renewed, or remove the app if nobody misses it.
audit-rule-disabled-with-grants = Disabled, and its grants still count
    .why = Whoever enables the app again has all its rights back. Revoke what nobody needs.
audit-rule-unused = Not used
    .why = What nobody uses only helps whoever takes it over. Revoke the grants or remove the app.
audit-rule-redundant = Granted twice over
    .why = One permission includes the other, so the narrower one adds nothing. Revoke the one that is not needed; often that is the wider one.
audit-rule-deleted-resource = Grants for services that are gone
    .why = They open nothing today. Clear them away, so that they do not come back with a service of the same kind.

### What was found

# $count (number): people; $hours (number): within how many hours; $permissions: names
audit-found-wave = { $hours ->
        [one] { $count } people consented one by one within an hour. The app got: { $permissions }.
       *[other] { $count } people consented one by one within { $hours } hours. The app got: { $permissions }.
    }
# $days (number): days since it came into the tenant; $permissions: names
audit-found-new-unverified = { $days ->
        [0] It came into the tenant today, nobody has verified its publisher, and it holds { $permissions }.
        [one] It came into the tenant { $days } day ago, nobody has verified its publisher, and it holds { $permissions }.
       *[other] It came into the tenant { $days } days ago, nobody has verified its publisher, and it holds { $permissions }.
    }
audit-found-unverified = Nobody has verified its publisher, and it holds { $permissions }.
audit-found-escalating-delegated = In the name of an admin who signs in to it, the app could give itself or others more rights: { $permissions }.
# $days (number): days since the last sign-in
audit-found-unused = It has not signed in for { $days } days, and its grants still count.
audit-found-never-used = No sign-in of it is known, and its grants count all the same.
# $permissions: pairs such as “Mail.Read < Mail.ReadWrite”, the narrower one first
audit-found-redundant = The wider permission already includes the narrower one: { $permissions }.
audit-found-unlisted = Grants name this app, but the tenant’s list of apps does not hold it.
audit-found-damaged = What was found cannot be shown; judge the snapshot anew by auditing again.

### Two audits beside each other

audit-change-kind-new-app = New apps
audit-change-kind-gone-app = Apps that are gone
audit-change-kind-new-grant = New grants
audit-change-kind-gone-grant = Grants that are gone
audit-change-kind-widened = Wider grants
audit-change-kind-narrowed = Narrower grants
audit-change-kind-publisher = Other publishers
audit-change-kind-owners = Other owners
audit-change-kind-credentials = Other credentials
# $publisher: a name
audit-change-new-app = New in the tenant
audit-change-new-app-by = New in the tenant; publisher: { $publisher }
audit-change-gone-app = No longer in the tenant
# $permission, $resource: names; $breadth: such as “for everyone”
audit-change-new-grant = { $permission } ({ $resource }), { $breadth }: newly granted
audit-change-gone-grant = { $permission } ({ $resource }), { $breadth }: no longer granted
# $from, $to: such as “for 3 people”
audit-change-widened = { $permission } ({ $resource }) reaches further: { $from } before, { $to } now
audit-change-narrowed = { $permission } ({ $resource }) reaches less far: { $from } before, { $to } now
# $from, $to: publishers
audit-change-publisher = Publisher before: { $from }; now: { $to }
# $added, $removed (number)
audit-change-owners = Owners: { $added } added, { $removed } removed
audit-change-credentials = Secrets and certificates: { $added } added, { $removed } removed
# $part: the name of a list
audit-compare-lacking = The list “{ $part }” is not whole on one side; what only it can tell is not compared.

### Tables

audit-table-apps = Apps
audit-table-grants = Grants
audit-table-findings = Findings
# $tenant: a name; $date: when it was read
audit-table-of = Audit of { $tenant }, read from { $date } on
# $shown, $count (number): rows
audit-table-cut = Only the first { $shown } of { $count } rows are shown here; CSV, Excel, JSON and Parquet hold all of them.
audit-column-app = App
audit-column-service-principal = Service principal (object ID)
audit-column-app-id = Application ID
audit-column-origin = Registered
audit-column-publisher = Publisher
audit-column-verified = Verified
audit-column-enabled = Enabled
audit-column-created = In the tenant since
audit-column-last-sign-in = Last sign-in
audit-column-level = Rating (1–4)
audit-column-breadth = Reach
audit-column-delegated = Delegated permissions
audit-column-application = Application permissions
audit-column-people = People one by one
audit-column-findings = Findings
audit-column-resource = Service
audit-column-permission = Permission
audit-column-kind = Kind
audit-column-data = Kind of data
audit-column-can-gain-rights = Can gain rights
audit-column-weight = Weight
audit-column-rule = What was looked for
audit-column-finding = What was found

### Errors

# $folder: a folder
error-audit-running = Another audit is being read into { $folder }.
    .hint = Wait until it has ended, pause it, or choose another folder for the data.
# $audit: an id
error-audit-not-found = There is no audit { $audit }.
    .hint = “scopeglass audit --list” shows those that are kept.
error-audit-nothing-to-resume = There is no audit of this tenant that could be resumed.
    .hint = Start a new one.
# $tenant: a name
error-audit-other-tenant = That audit is of { $tenant }, and you are signed in to another tenant.
    .hint = Sign in to the tenant that the audit is of.
# $file: a file
error-audit-locked = Another program keeps { $file } locked.
    .hint = Close the program that has it open, then resume the audit. Nothing that was read is lost.
error-audit-damaged = { $file } is no snapshot of an audit, or is damaged.
    .hint = Delete it and audit the tenant again.
error-audit-newer = { $file } was written by a newer Scopeglass.
    .hint = Update Scopeglass to open it.
error-audit-not-written = { $file } could not be written or read.
    .hint = Look at the details. What had been read until then is kept; resume the audit when the cause is gone.
error-audit-part-missing = The audit does not hold this list as a whole.
    .hint = Connect to the tenant and choose the app there to have it read anew.

### On the command line

cli-audit-about = Audit every consent of a tenant: who can reach what, and what is odd about it
cli-audit-after =
    Everything is read with Directory.Read.All and kept as it arrives. Ctrl-C pauses; --resume goes on where it stopped, also after a crash.
    Exit codes: 0 complete, 5 not complete (what is missing is told), 130 paused.
cli-audit-apps = Apps of the practice tenant besides the usual ones
cli-audit-grants = Delegated grants of the practice tenant
cli-audit-resume = Go on with the newest audit of this tenant that did not end
cli-audit-out = Folder for the files
cli-audit-format = Formats, separated by commas: { $formats }
cli-audit-sign-ins = Also ask for AuditLog.Read.All, to tell which apps are not used
cli-audit-as = Person of the practice tenant who signs in
cli-audit-list = List the kept audits
cli-audit-delete = Delete a kept audit
cli-audit-compare = Tell what changed between two kept audits, the earlier one first
cli-audit-open = Show a kept audit, and write its files if --format is given
cli-audit-no-browser = Print the address of the sign-in instead of opening a browser
cli-audit-overwrite = Replace files that are there already
cli-audit-json = Print one JSON object a line
cli-audit-data = Folder for what Scopeglass keeps
cli-value-audit = AUDIT
cli-value-count = NUMBER
# $pages, $rows, $units (number); $left: such as “About 2 minutes left”
cli-audit-progress = { $pages } pages, { $rows } records, { $units } units
cli-audit-progress-left = { $pages } pages, { $rows } records, { $units } units. { $left }
cli-audit-judging = Judging what was read …
cli-audit-paused = Paused. Nothing is lost: “scopeglass audit --resume” goes on from here.
cli-audit-none = No audits are kept.
# $own, $other, $microsoft (number): apps
cli-audit-origins = Apps: { $own } own, { $other } from elsewhere, { $microsoft } of Microsoft (set apart)
cli-audit-silent = Looked for and not found: { $rules }
cli-audit-same = Nothing changed.
# $count (number)
cli-audit-more = … and { $count } more: see the files (--format csv), or the window
