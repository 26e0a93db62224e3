# The window's screen of tenant audits.

## The place and its beginning

audit-ui-rail = Tenant audit
audit-ui-title = Tenant audit
audit-ui-lede = Every consent of a whole tenant: who can reach what, counted and complete. What could not be read whole is never called complete.
audit-ui-begin = New audit
audit-ui-begin-text = Sign in at { $place } as somebody who may read the directory. Scopeglass asks for nothing but reading.
audit-ui-begin-as = Signed in at { $place } as { $person }.
audit-ui-connect = Sign in
audit-ui-disconnect = Sign out
audit-ui-start = Start the audit
audit-ui-reads-only = An audit only reads. Everything read is kept in one file on this computer, page by page.
audit-ui-sign-ins = Also read when apps last signed in
audit-ui-sign-ins-text = Asks for one more permission, AuditLog.Read.All. Without it, apps that nobody uses cannot be told.
audit-ui-asks = What signing in asks for

## While it is read

audit-ui-stage-reading = Reading the tenant
audit-ui-stage-checking = Asking again whether anything changed meanwhile
audit-ui-stage-judging = Judging what was read
audit-ui-stage-done = Done
audit-ui-stage-paused = Stopped
audit-ui-stage-failed = It broke off
audit-ui-pause = Pause
audit-ui-cancel = Cancel
audit-ui-cancel-title = Throw this audit away?
audit-ui-cancel-text = Everything read until now is deleted. Pausing keeps it, and the audit can be resumed later.
audit-ui-cancel-not = Go on reading
audit-ui-cancel-sure = Throw away
audit-ui-kept = Closing the window loses nothing: the audit can be resumed from the last page that was kept.
audit-ui-slowed = It goes slower now, to stay within what the tenant allows.
# $count (number)
audit-ui-figure-rows = { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
audit-ui-figure-pages = { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
audit-ui-figure-requests = { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }
# $quota (number): units allowed in ten seconds
audit-ui-figure-units = { $count ->
        [one] { $count } unit spent; { $quota } allowed in 10 seconds
       *[other] { $count } units spent; { $quota } allowed in 10 seconds
    }
audit-ui-optional = adds evidence only
audit-ui-part-waiting = Waiting
audit-ui-part-reading = Being read
audit-ui-part-whole = Whole
audit-ui-part-uncounted = Not counted
audit-ui-part-changed = Changed meanwhile
audit-ui-part-short = Count differs
audit-ui-part-partial = Broken off
audit-ui-part-not-read = Not read

## The snapshots

audit-ui-snapshots = Earlier audits
audit-ui-no-snapshots = No audit yet
audit-ui-no-snapshots-text = Each audit leaves a snapshot here, to be looked at again and compared with a later one. The practice tenant is a good place to try it.
audit-ui-asking = Looking …
audit-ui-opening = Opening the audit …
# $apps, $grants (number)
audit-ui-of = { $began } · { $apps ->
        [one] { $apps } app
       *[other] { $apps } apps
    }, { $grants ->
        [one] { $grants } grant
       *[other] { $grants } grants
    } · { $size }
audit-ui-resume = Resume
audit-ui-resume-connect = To resume it, sign in to this tenant first.
audit-ui-delete = Delete
audit-ui-delete-of = Delete the audit of { $tenant }, { $began }
audit-ui-delete-title = Delete this audit?
audit-ui-delete-text = The audit of { $tenant } of { $began } is deleted from this computer for good.
audit-ui-keep = Keep it
audit-ui-compare = What changed
audit-ui-compare-do = Compare
audit-ui-choose = Choose …
audit-ui-earlier = The earlier audit
audit-ui-later = The later audit
audit-ui-back = All audits
audit-ui-back-rows = Back

## One audit

audit-ui-tabs = Parts of the audit
audit-ui-tab-overview = Overview
audit-ui-tab-findings = Findings
audit-ui-tab-apps = Apps
audit-ui-tab-grants = Permissions
audit-ui-tab-reading = What was read
audit-ui-incomplete = This audit is not complete
# $own, $other, $microsoft (number)
audit-ui-origins = { $own } of your own, { $other } from elsewhere, { $microsoft } of Microsoft’s
audit-ui-picture = Who reaches what
# $count (number)
audit-ui-number = { $count }
audit-ui-cell = { $count ->
        [one] { $count } app reaches
       *[other] { $count } apps reach
    } { $data }, { $reach }. Highest rating: { $level }.
audit-ui-and-microsoft = + { $count } of Microsoft’s
audit-ui-only-microsoft = { $count } of Microsoft’s
audit-ui-nobody = no app
audit-ui-findings = Findings
audit-ui-no-findings = Nothing found
audit-ui-no-findings-text = No rule found anything in what was read.
audit-ui-show = { $count ->
        [one] Show { $count }
       *[other] Show { $count }
    }
audit-ui-silent = { $count ->
        [one] { $count } rule found nothing
       *[other] { $count } rules found nothing
    }
audit-ui-not-judged = Could not be judged

## Rows

audit-ui-search = Search by name, publisher, permission or id
audit-ui-filters = Narrow and order
audit-ui-any = Any
audit-ui-whose = Whose
audit-ui-whose-usual = All but Microsoft’s
audit-ui-whose-every = All
audit-ui-origin-own = Your own
audit-ui-origin-other = From elsewhere
audit-ui-origin-microsoft = Microsoft’s own
audit-ui-reach = Reach
audit-ui-data = Data
audit-ui-at-least = Rated at least
audit-ui-rule = Finding
audit-ui-sort = Order by
audit-ui-sort-level = Rating
audit-ui-sort-weight = Weight
audit-ui-sort-name = App
audit-ui-sort-findings = Findings
audit-ui-sort-people = People
audit-ui-sort-created = Age
audit-ui-sort-used = Last sign-in
audit-ui-sort-permission = Permission
audit-ui-reverse = Reverse
audit-ui-clear = Show everything
# $count (number)
audit-ui-count = { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
audit-ui-cut = The first { $count } of { $total } rows. Search or narrow to see others.
audit-ui-no-rows = Nothing fits
audit-ui-no-rows-text = No row fits the search and everything it was narrowed to.
audit-ui-none = Nothing here
audit-ui-none-text = In what was read there is nothing of this kind.
audit-ui-apps = Apps
audit-ui-grants = Permissions held
audit-ui-app = App
audit-ui-rating = Rating
audit-ui-holds = Holds
# $delegated, $application (number)
audit-ui-holds-of = { $delegated } + { $application }
audit-ui-used = Last sign-in
audit-ui-unknown = Not known
audit-ui-nothing = Nothing
audit-ui-disabled = disabled
audit-ui-verified = Verified publisher
audit-ui-unverified = Publisher not verified
audit-ui-permission = Permission
audit-ui-raises = can gain more rights
audit-ui-weight = Weight
audit-ui-evidence = What was found

## One app

audit-ui-review = Begin a review
audit-ui-app-id = Application id
audit-ui-publisher = Publisher
audit-ui-created = In the tenant since
audit-ui-owners = Looked after by
audit-ui-not-read = Not read
audit-ui-nobody-owns = Nobody
audit-ui-app-clean = No rule found anything about this app in what was read.
audit-ui-app-holds = { $count ->
        [one] Holds { $count } permission
       *[other] Holds { $count } permissions
    }
audit-ui-kind = Kind
audit-ui-credentials = Secrets and certificates
audit-ui-credential = { $kind } “{ $name }”: { $begins } to { $ends }
audit-ui-redirects = Addresses that sign-ins return to

## Two audits

audit-ui-between = { $tenant }: from { $first } to { $second }
audit-ui-compare-limits = Not everything can be compared
audit-ui-change-kinds = Kinds of change
audit-ui-change-all = All
audit-ui-change = Change
audit-ui-same = Nothing changed
audit-ui-same-text = In what can be compared, both audits say the same.

## Export

audit-ui-export = Export
audit-ui-export-text = Apps, permissions and findings, each as a table, into
audit-ui-export-do = Write the files
audit-ui-export-folder = Another folder
audit-ui-export-busy = Writing …
audit-ui-export-over = Replace them
audit-ui-format-xlsx = Excel
audit-ui-format-html = HTML
audit-ui-format-csv = CSV
audit-ui-format-json = JSON
audit-ui-format-ndjson = JSON, one line a row
audit-ui-format-md = Markdown
audit-ui-format-parquet = Parquet (for DuckDB, Spark, Trino)
