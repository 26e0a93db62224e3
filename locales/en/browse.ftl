# The catalogue: searching it, one permission, two side by side; and `explain` and `search` on the command line.

## Searching

browse-catalogue = Catalogue
browse-title = What does a permission mean?
browse-lede = Every Microsoft Graph permission, explained. Search by name, by what it does in any of the languages, by ID, or by the call an app makes.
browse-search = Search the catalogue
browse-search-hint = Name, meaning, ID, or a call such as GET /me/messages
browse-search-key = Press / to search, the arrow keys to move through the results.
browse-search-clear = Clear the search
browse-filters = Filters
browse-filter-kind = Kind
browse-filter-level = Microsoft’s level
browse-filter-consent = Administrator consent
browse-filter-data = Data
browse-filter-any = All
browse-consent-admin = Needed by default
browse-consent-person = Not needed by default
browse-filters-clear = Clear the filters
browse-results = Results
# $total (number): one permission in one kind counts as one result
browse-found = { $total ->
        [one] { $total } result
       *[other] { $total } results
    }
browse-more = Show more
browse-searching = Searching …
browse-none = Nothing found
browse-none-text = Try another word, part of a name, or the path of a call. The filters count as well.
browse-match-name = Found in the name
browse-match-title = Found in the title
browse-match-meaning = Found in the meaning
# $language (text): a language’s own name
browse-match-meaning-in = Found in the meaning ({ $language })
browse-match-id = Found by its ID
browse-match-path = Opens this call
browse-match-path-least = Opens this call, and is the least privileged one published for it
# $names (text): permissions of which one is needed besides, as a list with “or”
browse-match-path-with = Opens this call, together with { $names }

## One permission

browse-back = Back to the results
browse-back-review = Back to the review
browse-open = Open in the catalogue
browse-kinds = Kinds of this permission
browse-reading = Reading the entry …
browse-prose = From practice
browse-prose-example = A good use
browse-prose-worst = The worst case
browse-prose-ask = Ask the vendor
browse-escalation = A way to more rights
browse-data = Kind of data
browse-breadth = How far it reaches
browse-resource = API
# $date (text): a day
browse-source = Microsoft’s published facts of { $date }
browse-source-label = Source
browse-personal = Personal Microsoft accounts offer it as well.
browse-includes = It includes
browse-included-by = Included in
browse-paths = Calls that it opens
# $total, $least (numbers): calls, and those for which it is the least privileged permission
browse-paths-summary = { $total ->
        [0] The published data lists no call for it.
        [one] { $total } call; least privileged for { $least }.
       *[other] { $total } calls; least privileged for { $least } of them.
    }
browse-paths-filter = Filter by method or path
browse-paths-method = Method
browse-paths-path = Path
browse-paths-privilege = Privilege
browse-paths-least = Least privileged
# $names (text): permissions of which one is needed besides, as a list with “or”
browse-paths-also = also needs { $names }
browse-paths-none = No call fits this filter.
browse-least-note = The published data marks one permission a call as the least privileged. A call that is missing here is not proof that it is closed.
browse-paths-more = Show all

## Two side by side

browse-compare = Compare
# $name, $kind (text)
browse-compare-pick = Compare { $name } ({ $kind })
browse-compare-first = Chosen for comparison: { $name }. Choose a second permission.
browse-compare-both = Chosen for comparison: { $first } and { $second }.
browse-compare-open = Compare side by side
browse-compare-drop = Stop comparing
browse-compare-title = Two permissions side by side
browse-compare-kinds = They are of different kinds or belong to different APIs, so neither replaces the other: they work on different occasions.
browse-compare-same = This is the same permission twice.
browse-compare-neither = No rule of ours says that one includes the other. Treat them as two separate rights.
# $first, $second (names), $firsts, $seconds, $both (numbers of calls)
browse-compare-paths = Calls in the published data: { $firsts } only for { $first }, { $seconds } only for { $second }, { $both } for both. The data does not list every call that a permission opens, so these counts do not prove what is out of reach.
browse-only = Only { $name }

## When something is not there

# $names (text): permissions
browse-near = Did you mean: { $names }?
# $kinds (list of kinds)
browse-kinds-exist = It exists as: { $kinds }

## The command line

browse-cli-explain-about = Explain permissions: what each one means, how it is rated, what is narrower
browse-cli-explain-after = Example: scopeglass explain Calendars.Read --kind application --paths
browse-cli-explain-name = Names of permissions in any letter case, or their IDs
browse-cli-explain-kind = Only this kind; without it, every kind that exists
browse-cli-explain-all = Every permission of the catalogue
browse-cli-explain-paths = Also list the calls that it opens
browse-cli-explain-json = Print one JSON object a line, for programs
browse-cli-search-about = Search the catalogue: by name, meaning, ID, or the call an app makes
browse-cli-search-after = Example: scopeglass search GET /users/1/messages --kind application
browse-cli-search-text = What to look for, in any of the languages
browse-cli-search-kind = Only this kind
browse-cli-search-level = Only this level of Microsoft’s, 1 to 4; may be given several times
browse-cli-search-consent = Only those that by default need an administrator’s consent, or that do not
browse-cli-search-limit = How many results at most
browse-cli-search-json = Print one JSON object a line, for programs
# $shown, $total (numbers)
browse-cli-shown = { $shown } of { $total } shown; --limit shows more.
browse-cli-value-name = NAME
browse-cli-value-text = TEXT
browse-cli-value-kind = KIND
browse-cli-value-level = LEVEL
browse-cli-value-consent = CONSENT

## The connected tenant

browse-tenant = The connected tenant
browse-tenant-only = Known from your tenant only
browse-tenant-only-text = Scopeglass’s own catalogue does not have this permission. Its title and text come from the tenant as they are, in the language in which its publisher wrote them; nobody here has checked or rated them.
browse-disagreements = Your tenant says otherwise
# $place (text): the connection, such as the practice tenant
browse-tenant-lede = You are signed in to: { $place }. What it offers itself can be added: newer permissions, those of other APIs, and where it says otherwise than the published facts.
browse-tenant-read = Add what the tenant offers
browse-tenant-again = Read again
browse-tenant-reading = Reading what the tenant offers …
# $count (number)
browse-tenant-added = { $count ->
        [0] The tenant offers nothing that the catalogue lacks.
        [one] The tenant offers { $count } permission that the catalogue lacks.
       *[other] The tenant offers { $count } permissions that the catalogue lacks.
    }
# $count (number)
browse-tenant-differences = { $count ->
        [0] It agrees with the published facts.
        [one] In { $count } point it says otherwise than the published facts.
       *[other] In { $count } points it says otherwise than the published facts.
    }
# $count (number)
browse-tenant-unusable = { $count ->
        [one] { $count } permission of the tenant has a name that is no permission name; it is left out.
       *[other] { $count } permissions of the tenant have names that are no permission names; they are left out.
    }
browse-tenant-partly = Not all of it could be read; more may be there than is shown.
browse-tenant-list = Where it says otherwise
# $date (text): a day and time
browse-source-tenant = As the tenant offers it, { $date }
browse-paths-tenant = The tenant does not say which calls it opens.

## Several together

browse-together = Seen together
browse-together-redundant = Adds nothing
browse-together-narrowable = Enough for some uses
browse-together-needs = Of full use only with more
browse-together-nothing = Nothing stands out: none makes another redundant, and none needs another.
# $source (text): whose rating, $level (text)
browse-level-of = { $source }: { $level }
