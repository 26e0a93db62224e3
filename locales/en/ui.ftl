# The window's own words: navigation, buttons, headings. What a review says comes told
# from elsewhere.

## The window

ui-starting = Getting ready …
ui-skip = Skip to the content
ui-rail = Main areas
ui-reviews = Reviews
ui-settings = Settings
ui-language = Language
ui-language-hint = Changes every text of the window at once. A report can be written in another language.
ui-undo = Undo
# $what (text): the change that is taken back
ui-undo-what = Undo: { $what }
ui-retry = Try again
ui-cancel = Cancel
ui-close = Close
ui-dismiss = Dismiss
ui-open = Open
ui-delete = Delete
ui-restore = Bring back
ui-copy = Copy: { $what }
ui-copied = Copied: { $what }
ui-copy-failed = The system does not allow copying. Select the text and copy it yourself.
ui-problem-detail = Details for support

## Reviews

ui-first-title = See what an app’s permissions really mean, before you say yes
ui-first-lede = Scopeglass reads what an app asks for, explains each permission, shows what it opens in a tenant, and keeps your decisions for a report.
ui-start-practice = Start the practice review
ui-first-practice = { $count ->
    [one] { $app }, one permission, in a tenant with invented people. You need no account and no internet, and see the first evidence within a minute.
   *[other] { $app }, { $count } permissions, in a tenant with invented people. You need no account and no internet, and see the first evidence within a minute.
}
ui-first-own = Or begin with an app of your own
ui-review-unnamed = App without a name
ui-review-damaged = Damaged review
ui-review-deleted = Deleted: { $app }
ui-review-restored = The review is back.
ui-delete-review = Delete the review of { $app }

## A review

ui-steps = Steps of the review
ui-step-todo = not begun
ui-step-partly = begun
ui-step-done = done
ui-step-attention = needs attention
ui-continue = Continue: { $step }

## Request

ui-request-title = What does this app ask for?
ui-request-lede = Check the list against the source. Nothing is left out silently: what could not be placed is listed too.
ui-request-address = Source
ui-recognised = { $count ->
    [one] One permission
   *[other] { $count } permissions
}
ui-recognised-none = No permission found
ui-recognised-none-text = Name the permissions yourself below, or begin a review with another text.
ui-confidence = { NUMBER($confidence) }% sure
ui-unsure = Please check
ui-reason = The vendor’s reason
ui-reason-none = The vendor gives no reason.
ui-remove = Take { $name } out of the request
ui-unrecognised = { $count ->
    [0] All lines dealt with
    [one] One line not recognised
   *[other] { $count } lines not recognised
}
ui-unrecognised-lede = They look like permissions. Say what each one asks for, or that it asks for nothing.
ui-assign = This line asks for
ui-dismiss-line = Asks for nothing
ui-dismissed = Asks for nothing, as you said.
ui-dismiss-back = Look at it again
ui-add = Add a permission by name
ui-add-button = Add
ui-kind-open = The source does not say which kind it is. Which one is it?
ui-kind-open-both = Until you settle it, both kinds are explained below. If in doubt, ask the vendor.
ui-kind-settle = It is this one: { $kind }
ui-kind-to-delegated = Treat as delegated instead
ui-kind-to-application = Treat as an application permission instead

## Permissions

ui-permissions-all = All permissions
ui-permission-place = Permission { $n } of { $of }
ui-permission-told = Permission { $n } of { $of }: { $title }
ui-to-request = Go to the request
ui-can-do = What the app could do
ui-whose = To whose data
ui-presence = With or without a person
ui-duration = For how long
ui-not-included = It does not include
ui-notes = Good to know
ui-ratings = How it is rated
ui-ratings-lede = Ratings of the same permission differ. Each stands here with its source and its reasons.
ui-narrower = Narrower alternatives
ui-redundant = Adds nothing in this request
ui-facts = Technical facts
ui-fact-name = Name
ui-fact-id = ID
ui-fact-consent = Administrator consent
ui-evidence-brief = What it shows in this tenant
ui-to-evidence = See the evidence

## Decision

ui-decision = Decision
ui-condition = Condition
ui-condition-example = Only for the group that schedules meetings
ui-condition-missing = Write down the condition; only then is this decision saved.
ui-note = Note
ui-note-waits = The note is saved with your decision.
ui-saving = Saving …
ui-saved = Saved: { $decision }, { $at }
ui-clear = Take back
ui-previous = Previous permission
ui-next = Next permission
ui-next-undecided = Next undecided
ui-all-decided = All decided: go to sign-in
ui-shortcuts = Keyboard shortcuts
ui-shortcuts-on = Use single keys as shortcuts

## Sign-in

ui-sign-in-title = As whom, and with which rights?
ui-sign-in-lede = To see what a permission opens, Scopeglass signs in and reads a little with it. It asks for no more than that needs, and says why.
ui-practice-text = A tenant inside Scopeglass. Its people, events and contacts are invented; nothing leaves this computer.
ui-sign-in-how = Your browser opens the sign-in page. Choose a person there and look at what you consent to; then come back here.
ui-sign-in-start = Sign in in the browser
ui-sign-in-again = Sign in again
ui-stage-preparing = Finding out where to sign in
ui-stage-waiting = Waiting for you in the browser
ui-stage-redeeming = Fetching the access
ui-stage-verifying = Checking who answered
ui-sign-in-address = Address of the sign-in page
ui-sign-in-reopen = Open the page again
ui-sign-in-cancel = Cancel the sign-in
ui-sign-in-returned = The browser has not answered yet. If you closed the page, open it again, or cancel the sign-in.
ui-people = People you can sign in as
ui-people-text = The sign-in page lets you choose one of them; no password is needed.
ui-will-ask = What the consent page will ask for
ui-will-ask-none = Nothing: no permission of this request can be tried with a person signed in.
ui-not-asked = What it will not ask for
ui-not-asked-none = Everything in the request is asked for.
ui-scope-admin = administrator, by default
ui-signed-in = Signed in
ui-sign-out = Sign out
ui-account-tenant = Tenant
ui-account-roles = Roles
ui-account-no-roles = No directory role
ui-granted = Granted
ui-granted-text = What the access token carries, as the tenant answered.
ui-granted-beyond = Granted earlier, not asked for now
ui-granted-beyond-text = An access token carries everything that was ever consented to for this app. That matters when evidence is read.
ui-granted-missing = Asked for and not granted
ui-granted-missing-text = Without these, some evidence cannot be had.

## Evidence

ui-evidence-title = What does it really expose here?
ui-evidence-lede = For every permission, one read-only question to the tenant. Nothing is changed, and people’s data is masked as soon as it arrives.
ui-evidence-signed-out = First, sign in
ui-evidence-signed-out-text = Evidence comes from the tenant itself. Sign in, then come back to this step.
ui-evidence-earlier = This evidence is from an earlier sign-in. To ask the tenant again, sign in again.
ui-to-sign-in = Go to sign-in
ui-probe-start = Ask the tenant
ui-probe-again = Ask again
ui-probe-reads = Scopeglass only reads, and keeps counts and masked samples.
ui-probe-progress = { $ended } of { $of } answered
ui-probe-cancel = Stop
ui-probe-stopping = Stopping. What was not asked is shown as not tried.
ui-probe-reading = Reading now
ui-probe-waiting = Waiting its turn
ui-probe-none = Not asked yet
ui-evidence-more = Fields, samples and proof
ui-evidence-could = What could be changed
ui-evidence-reach = Whose reach this shows
ui-evidence-attribution = What authorised it
ui-evidence-how = How it was asked
ui-evidence-call = Call
ui-evidence-trace = Trace
ui-census = Which fields are filled in
ui-census-text = Counted over the records that were read.
ui-census-field = Field
ui-census-class = What it tells
ui-census-filled = Filled in
ui-samples = Masked samples
ui-samples-text = A few records as they were received, with everything personal masked.

## Report

ui-report-title = What do you tell others?
ui-report-lede = The whole request in one picture, your decisions beside it, and a report that an auditor can follow.
ui-picture = Picture of exposure
ui-picture-permission = Permission
ui-picture-nothing = Nothing of this kind
ui-picture-none = Nothing to draw yet
ui-picture-none-text = The picture appears as soon as the request names a permission.
ui-legend-breadth = How far it reaches
ui-legend-outcome = How we know
ui-findings = What follows from it
ui-findings-none = Nothing stands out so far.
ui-open-points = Still open
ui-open-points-none = Nothing. The report is complete.
ui-export = Write the report
ui-report-language = Language of the report
ui-report-formats = Formats
ui-formats-none = Choose at least one format.
ui-export-button = Write the report
ui-exported = { $count ->
    [one] One file written
   *[other] { $count } files written
}
ui-open-file = Open { $name }
ui-overwrite-title = Replace the existing report?
ui-overwrite = Replace
ui-preview = Preview
ui-preview-making = Laying out the report …

## Settings

ui-folder = Report folder
ui-folder-hint = Reports are written into this folder.
ui-folder-into = Into
ui-folder-choose = Choose another folder
ui-folder-open = Open the folder
ui-keyring = Keyring
ui-keyring-fine = Sign-ins are kept in the system’s keyring and nowhere else.
ui-about = About Scopeglass
ui-about-text = Scopeglass shows what an app’s permissions mean and open, before an administrator consents. It only reads.
ui-version = Version
ui-catalogue-date = Permission facts as of
ui-app-title = As the app itself
ui-app-text = An application permission works with nobody signed in. With an app’s own sign-in its reach is seen rather than projected, mailbox by mailbox.
ui-app-sign-in = Sign in as the practice app
ui-app-choose = Choose its certificate …
ui-app-client = Application id
ui-app-signed-in = Signed in as the app { $client }
ui-app-sign-out = Sign the app out
ui-experiment = The controlled experiment
ui-experiment-text = Signs in with the least, asks, then consents to one permission more and asks again, and so on. What was closed before and open after is proved. Your browser asks for consent once a permission.
ui-experiment-start = Make the experiment
ui-experiment-again = Make it again
ui-experiment-before = Before
ui-experiment-after = After
ui-experiment-shows = What it shows
ui-experiment-permission = Consent to
ui-clear-title = Show one record in clear?
ui-clear-text = It is read again from the tenant and can hold people’s private data. It is shown here only and kept nowhere; the review and its report note that it was shown.
ui-clear-show = Show it
ui-clear-cancel = Cancel
ui-clear-done = Close and forget
ui-clear-value = Value
ui-looks = Looks in clear
ui-clear-record = Show one record in clear …
