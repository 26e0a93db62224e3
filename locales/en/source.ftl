### Where a request comes from: the ways to begin a review, the source beside the result,
### who the app is, two requests beside each other, and profiles to share.

## Beginning

source-begin = Begin a review
source-begin-title = What would you like to look at?
source-begin-lede = Whatever the vendor has given you becomes the same list of permissions. Nothing is left out silently, and what you paste or open stays on this computer.
source-ways = Ways to begin
source-way-paste = Paste
source-way-paste-text = Article, consent link, manifest, list
source-way-file = File
source-way-file-text = Word, PDF, Excel, web page, code
source-way-list = List
source-way-list-text = Type the names, with completion
source-way-tenant = Tenant
source-way-tenant-text = An app that is already there
source-way-profile = Known app
source-way-profile-text = Ready profiles, dated and with source
source-go = Begin the review
source-reading = Reading …
source-name = Name (optional)
source-name-hint = Such as the title of the page. It helps you to tell reviews apart.

source-paste-label = What you were given
source-paste-hint = The page that lists the permissions, in any language and also badly translated; the link that asks for consent; an app manifest, Terraform, or names one below the other. Scopeglass sees for itself what it is.
source-paste-missing = There is nothing here yet. Paste something, then go on.

source-file-drop = Drop a file here
source-file-choose = Choose a file
source-file-kinds = Text and Markdown, web pages, Word, PDF, Excel and CSV, app manifests (.json), Terraform (.tf), saved profiles (.toml)
source-file-release = Let go to read this file
source-file-one = Scopeglass reads one file at a time. Drop them one after the other.

source-list-add = Permission or ID
source-list-app = Name of the app (optional)
source-list-none = Nothing is on the list yet. Type a name and press Enter.
# $count (number)
source-list-count = { $count ->
    [one] One permission on the list
   *[other] { $count } permissions on the list
}
# $name (text): a permission
source-list-kind = Kind of { $name }
source-list-kind-open = Kind not known
source-list-remove = Take { $name } off the list

source-profile-search = Search for an app or vendor
source-profile-none = No profile fits
source-profile-none-text = Paste the page of the vendor instead, or open it as a file.
# $date (text)
source-profile-read = Page read on { $date }
source-profile-dated = Page dated { $date }
source-profile-count = { $count ->
    [one] One permission
   *[other] { $count } permissions
}
source-profile-current = Present list
source-profile-earlier = Earlier list
source-profile-begin = Review
# $app, $list (text): which of the lists
source-profile-begin-list = Review { $app }: { $list }
source-profile-compare = Compare both lists

source-tenant-title = First, connect to the tenant
source-tenant-lede = Scopeglass signs in as you and reads which apps are there, what they ask for and what they were granted. It changes nothing.
source-tenant-connect = Connect in the browser
source-tenant-asks = What connecting asks for
source-tenant-search = Name or application ID
source-tenant-searching = Looking through the apps …
source-tenant-none = No app fits
source-tenant-none-text = Words are compared from their beginning. Try another word, or the application ID.
source-tenant-more = Show more
# $count (number)
source-tenant-signs = { $count ->
    [one] One thing stands out
   *[other] { $count } things stand out
}
# $date (text)
source-tenant-since = Here since { $date }
source-tenant-off = Switched off
# $app (text)
source-tenant-reading = Reading what { $app } asks for and what it was granted …

## The source beside the result

source-panel-article = The article
source-panel-link = The link
source-panel-manifest = The manifest
source-panel-list = The list
source-panel-tenant = As it stands in the tenant
source-link-host = Sign-in page
source-link-tenant = Directory
source-link-endpoint = Asks as
source-link-client-id = Application ID
source-link-redirect-uri = The answer goes to
source-link-response-type = Answers with
source-link-prompt = Behaviour of the page
source-link-resource = API
source-link-domain-hint = Domain filled in
source-link-scope = Permissions
source-standing-permission = Permission
source-standing = In the tenant
source-standing-none = Nothing is asked for and nothing was granted.

source-identity = Who the app is
source-identity-lede = As the source tells it. Only a verified publisher has been checked by Microsoft.
source-signs = What stands out
source-signs-none = Nothing stands out. That does not prove that the app is what it says it is.
# $count (number)
source-signs-notes = { $count ->
    [one] One thing that is good to know
   *[other] { $count } things that are good to know
}
source-candidates = Is one of these meant?
# $name (text): a permission
source-candidate = It asks for { $name }

## Comparing

source-compare = Compare
source-compare-title = Compare two requests
source-compare-lede = Last year’s article and today’s, what the article says and what the link asks, what is asked for and what was granted.
source-compare-first = Before
source-compare-second = After
source-compare-choose = Choose …
source-compare-reviews = Your reviews
source-compare-profiles = Ready profiles
source-compare-file = A file …
# $app, $detail (text): where and when it was learnt
source-compare-option = { $app } – { $detail }
source-compare-swap = Swap
source-compare-print = Print
source-compare-waiting = Comparing …
source-compare-none = Choose two requests
source-compare-none-text = Each can be one of your reviews, a ready profile or a file.
source-compare-becomes = becomes
source-compare-unread = What could not be read
source-compare-unread-lede = These lines look like permissions and were not recognised, so the comparison may lack something.
source-compare-only = Only in { $app }
source-choose-compared = Choose the file to compare with

## Saving as a profile

source-save = Save as a profile
source-save-profile = Save the profile
source-save-lede = A profile is a small file with the permissions, their kinds and the stated reasons. Others can open it in Scopeglass. Your decisions and evidence are not in it.
source-save-address = Address of the vendor’s page (optional)
source-save-address-hint = So that whoever opens the profile can check where it comes from.
source-save-go = Choose where to save
source-saved = Saved: { $file }
