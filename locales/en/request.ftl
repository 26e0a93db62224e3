### Where a permission was found, and what the vendor profiles say.

## How a permission was recognised

recognised-by-exact-name = by its published name
recognised-by-id = by its published ID
recognised-by-display-name = by the title that Microsoft shows
recognised-by-translated-title = by a translated title
recognised-by-translated-name = by a translated name
recognised-by-typo = by a name with a typing error
recognised-by-profile = from a vendor profile
recognised-by-admin = named by you
recognised-by-link = asked for by the consent link
recognised-by-manifest = declared in the app’s manifest
recognised-by-granted = granted to the app in the tenant
recognised-by-list = given in the list

## Why a line that looks like a permission was not recognised

unrecognised-unknown-name = It has the form of a permission name, but the catalogue has none like it.
unrecognised-no-match = It reads like the title of a permission, but none fits.
unrecognised-ambiguous = Several permissions fit equally well.
unrecognised-not-asked = The text names this permission and says that it is not asked for.
unrecognised-other-resource = It belongs to another service than Microsoft Graph; what it means is known only when the tenant is connected.
unrecognised-elsewhere = It asks for whatever is set in the app’s registration (“.default”), which this source does not show.
unrecognised-wrong-kind = The permission exists, but not in the kind that is asked for here.
unrecognised-reference = It refers to a value that stands elsewhere, which this source does not hold.

## Webex

profile-webex-summary = Scheduling Webex meetings from Outlook and Microsoft Teams, and showing who takes part.
profile-webex-reason-offline-access = Webex wants to stay connected after people have left, so that it need not ask them again each time it fetches something such as a calendar invitation.
profile-webex-reason-user-read-all = To show who people are in meetings, and to match Microsoft 365 users with their Webex accounts by e-mail address.
profile-webex-reason-calendars-read = To read calendar events that hold a Webex meeting, with their time, attendees, subject and meeting options.
profile-webex-reason-contacts-read = To invite groups of contacts when a meeting is scheduled from Outlook or Teams. The vendor says that it does not keep the data.
profile-webex-reason-group-read-all = To invite whole groups and to suggest the members of a channel when a meeting is scheduled. The vendor says that it does not keep the data.
profile-webex-reason-directory-read-all = To fill in the profiles of people in meetings from the directory, and to complete e-mail addresses while somebody is inviting.
profile-webex-reason-calendars-readwrite = To schedule meetings from Outlook, Teams and the Webex app, and to create, change and delete the calendar entries that belong to them.
