# What probes say of the data beside the census: a label and a value each.
# Ids: fact-<id of crates/probe/probes>.

fact-files-folders = Folders
fact-files-shared = Shared with somebody
fact-files-anyone = Of the shared ones, open to anyone with the link
fact-files-drives = Drives within reach
fact-sites-personal = Personal sites
fact-chats-two = Chats between two people
fact-chats-meetings = Chats of meetings
fact-chats-all = Chats within reach
fact-messages-attachments = Messages with attachments
fact-groups-private = Private
fact-groups-hidden = With hidden membership
fact-groups-teams = With a team
fact-roles-held = Different roles held
fact-roles-holders = Holders
fact-devices-idle = Not used for 90 days
fact-devices-unmanaged = Not managed
fact-devices-systems = Different operating systems
fact-devices-noncompliant = Breaking a rule
fact-devices-personal = People’s own devices
fact-devices-unencrypted = Not encrypted
fact-signins-failed = Failed sign-ins
fact-signins-people = Different people
fact-signins-apps = Different apps
fact-signins-countries = Different countries
fact-signins-oldest = Oldest entry
fact-tasks-open = Still to do
fact-notes-books = Notebooks
fact-apps-secrets = With a secret
fact-apps-certificates = With a certificate
fact-apps-outside = Open to other organisations
fact-apps-disabled = Switched off
fact-apps-owners = Different organisations that own them
fact-alerts-high = Of high severity
fact-alerts-open = Still open
fact-people-outside = From outside the organisation
fact-people-guests = Guests
fact-people-disabled = Accounts switched off
fact-policies-off = Switched off
fact-policies-report = Only reporting
fact-domains-all = Domains
fact-mail-folders = Folders
fact-mail-domains = Different senders’ domains
fact-mail-outside = From outside the organisation
fact-mail-attachments = With attachments
fact-mail-oldest = Oldest message
fact-mail-newest = Newest message
fact-risk-high = At high risk
fact-events-ahead = Still to come
fact-events-outside = With people from outside the organisation
fact-events-private = Marked private
fact-contacts-outside = From outside the organisation
fact-contacts-birthdays = With a birthday
fact-grants-everyone = Given for everyone
fact-grants-apps = Different apps

fact-value-number = { $count }
fact-value-at-least = at least { $count }
fact-value-share = { $part } of the { $of } looked at
fact-value-unread = not read: { $problem }
fact-value-today = less than a day old
fact-value-days = { $count ->
    [one] { $count } day old
   *[other] { $count } days old
}
fact-value-months = { $count ->
    [one] about { $count } month old
   *[other] about { $count } months old
}
fact-value-years = { $count ->
    [one] about { $count } year old
   *[other] about { $count } years old
}

# $where: mailboxes, chats or places
across = { $where ->
    [mailboxes] Mailboxes: { $asked } asked of { $places }, chosen evenly.
    [chats] Chats and channels: { $asked } asked of { $places }, chosen evenly.
   *[places] Asked place by place: { $asked } of { $places }, chosen evenly.
} Answered: { $reached }. Refused: { $refused }. Without any: { $without }. Failed: { $failed }.
across-narrowed = Some refused while others answered: something narrows what this app reaches, such as an Exchange role assignment with a scope or an application access policy.

# $noun: what the permission is about, in the plural
probe-derived-about = { $noun }: the shortest list that this permission opens
# $calls: calls such as “POST /me/events”
probe-derived-writes = With it an app could also make calls such as { $calls }. None of them was made.

## The experiment, the app’s own session, one record in clear

clear-look = A record that { $permission } opens was shown in clear on { $date }.
experiment-now = Now: { $permission }
experiment-trial = { $outcome }, { $amount }
experiment-proved = Closed before, open after: consenting to { $permission }, and nothing else, opened it.
experiment-spoiled-step = An earlier consent had opened it already, so { $permission } could not be tried.
experiment-open-before = It was open before { $permission } was consented to, by nothing that the catalogue knows.
experiment-still-closed = Refused before and after: besides { $permission } a role, licence or policy is wanting.
experiment-unsettled = Nothing follows for { $permission }: one of the two answers is missing.
cli-review-experiment = Make the controlled experiment: consent to one permission after another and ask before and after each
cli-review-as-app = Ask about application permissions as an app alone: the practice tenant’s own, or the one of --app-client
cli-review-app-client = Application id of the app to ask as
cli-review-app-certificate = File with the app’s certificate and private key (PEM or PFX; its password in SCOPEGLASS_APP_PASSWORD). Without it, the secret is read from SCOPEGLASS_APP_SECRET
cli-review-show-clear = Show one record of a permission unmasked, on the terminal only; the review notes that it was shown
cli-experiment-title = The controlled experiment
cli-app-signed-in = Signed in as the app { $client }, with { $roles }.
cli-clear-title = One record that { $permission } opens, in clear. The review notes that it was shown.
experiment-spoiled = This client was consented to before{ $count ->
    [0] {""}
   *[other] : its first access token, for which only the least was asked, carried { $scopes } as well
}. For a clean experiment use a client without consents: make a new app registration, or delete this one’s consents in Entra (Enterprise applications, the app, Permissions, Revoke). In the practice tenant, start Scopeglass anew.
experiment-choose-certificate = Choose the app’s certificate

report-method-experiment = Before the consent: { $before }. After it: { $after }. { $verdict }
    .title = Controlled experiment: { $permission }
report-method-looks =
    .title = Shown in clear

denied-though-carried = The access token carries { $scopes }, which opens this call. So no permission is missing: a role of the person, a licence or a policy is wanting.
denied-not-carried = No permission in the access token is listed for this call. These are, among others: { $scopes }.
outcome-sampled = Read in the places that were asked: { $amount }. Others were not asked.
