# Words that several screens, the report and the command line share.

## The kinds of a permission

kind-delegated = Delegated
    .explanation = The app acts on behalf of a signed-in person and reaches at most what that person may reach.
kind-application = Application
    .explanation = The app acts on its own, with nobody signed in, and reaches the whole organisation unless something else narrows it.
kind-open = Kind not settled
    .explanation = The source does not tell whether the app asks for this on behalf of a person or for itself. Please settle it: the difference is large.

## Decisions

decision-approve = Approve
    .done = Approved
    .explanation = The vendor may have this permission.
decision-approve-with-condition = Approve with a condition
    .done = Approved with a condition
    .explanation = The vendor may have this permission once the condition is met.
decision-refuse = Refuse
    .done = Refused
    .explanation = The vendor does not get this permission.
decision-ask-vendor = Ask the vendor
    .done = Waiting for the vendor
    .explanation = The decision waits for the vendor’s answer.
decision-none = Not decided yet

## Outcomes of a probe

outcome-exposed = Data exposed
    .explanation = The read went through to the end and found data.
outcome-empty = Nothing there
    .explanation = The read went through to the end and there was nothing to find.
outcome-denied = Denied
    .explanation = The tenant refused the read.
outcome-failed = Failed
    .explanation = The read did not work. It shows neither that there is access nor that there is none.
outcome-partial = Partly read
    .explanation = Some data was read before the read ended early. There is probably more.
outcome-not-tried = Not tried
    .explanation = Nothing was read, so nothing follows about access.

not-tried-scope-not-granted = The access token carries neither this permission nor one that could stand in for it.
not-tried-needs-app-only = This works only for an app with nobody signed in, and Scopeglass has no such sign-in here.
not-tried-no-probe = Scopeglass has no probe for this permission yet.
not-tried-nothing-to-ask-about = This permission opens only things that must be asked for one by one, and Scopeglass learnt no id to ask with: nothing in the access token may list them, or there are none.
not-tried-too-costly = The only questions that this permission opens download whole contents or are charged for. Scopeglass asks none of those.
not-tried-cancelled = The probes were cancelled before its turn.
not-tried-session-ended = The session ended before its turn.

## How far a reach goes

breadth-own = Own data
    .explanation = Only data of the signed-in person.
breadth-as-person = What the person may see
    .explanation = Everything that the signed-in person has access to.
breadth-chosen = Chosen parts
    .explanation = Only what an administrator chose or where the app is installed.
breadth-organisation = Whole organisation
    .explanation = Everyone’s data, with nobody signed in.

## Kinds of data

data-identity = Identity
    .explanation = Who the signed-in person is.
data-session = Lasting session
    .explanation = A sign-in that the app can renew without the person.
data-people = People
    .explanation = Profiles of people in the organisation.
data-groups = Groups
    .explanation = Groups and teams, and who is in them.
data-directory = Directory
    .explanation = The directory beyond people and groups: roles, apps, devices, settings.
data-events = Calendar
    .explanation = Events in calendars.
data-contacts = Contacts
    .explanation = Personal contacts in mailboxes.
data-mail = Mail
    .explanation = Messages, mail folders and mailbox settings.
data-chats = Chats
    .explanation = Chats, channel messages, calls and meetings.
data-files = Files
    .explanation = Files, sites and notebooks.
data-devices = Devices
    .explanation = Devices and how they are managed.
data-security = Security
    .explanation = Security signals, logs and policies.
data-other = Other
    .explanation = Data of another kind.

## What a field says about a person

personal-name = Name
personal-mail-address = Mail address
personal-phone = Phone number
personal-location = Place
personal-employment = Work
personal-time = Time
personal-free-text = Free text
personal-identifier = Identifier
personal-special = Specially protected
personal-none = Not personal

## How many

# $count (number)
count-exact = { $count }
# $count (number)
count-at-least = at least { $count }

## Which permissions could have allowed a read

# $scopes (list of permission names): exactly one
isolated = Isolated: among the permissions of this access token, only { $scopes } can have allowed this read.
    .short = Isolated
# $scopes (list of permission names), $count (number): two or more
not-isolated = { $count ->
        [one] One permission of this access token could have allowed this read: { $scopes }.
       *[other] Not isolated: { $count } permissions of this access token could have allowed this read, and it does not show which one did: { $scopes }.
    }
    .short = Not isolated
not-isolated-unknown = Scopeglass knows of no permission in this access token that allows this read, so the result cannot be put down to one.
    .short = Not attributable

## Whose reach an outcome shows

reach-as-person = Read as the signed-in person: the app would see this much on that person’s behalf.
reach-as-app = Read as the app itself, with nobody signed in.
# $count (number): mailboxes, people or groups
reach-projected = { $count ->
        [one] Read as the signed-in person. The app alone would reach { $count } mailbox, person or group; this is a projection, not something that was read.
       *[other] Read as the signed-in person. The app alone would reach { $count } mailboxes, people or groups; this is a projection, not something that was read.
    }
reach-projected-unknown = Read as the signed-in person. The app alone would reach further; how far could not be counted.

## Ratings

rating-level-1 = Low
rating-level-2 = Moderate
rating-level-3 = High
rating-level-4 = Very high
rating-level-none = Not rated
rating-source-microsoft = Microsoft’s level
rating-source-scopeglass = Scopeglass’s rules

# A session that was renewed: the refresh token is no part of the access token.
attributed-renewal = A refresh token was issued because of offline_access, and it worked. It stands beside the access token, not in it.
