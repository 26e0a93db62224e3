### What a careful reader would stop at in a link or manifest, and why it matters.

# $wrapper: a host
sign-link-unwrapped = The link was wrapped by { $wrapper }, which filters or counts clicks. Scopeglass read the link inside it.
# $host: a host
sign-link-foreign-host = The link leads to { $host }, which is not a sign-in host of Microsoft. Whoever signs in there gives their password to somebody else. Do not open it.
# $host: a host; $real: the host that it resembles
sign-link-look-alike = The link leads to { $host }, which looks like { $real } but is not a sign-in host of Microsoft. This is a known mark of an attack. Do not open it.
# $host: a host
sign-link-plain-http = The link uses plain http, so anybody on the way can read and change it. The real sign-in page uses https only.
# $host: a host
sign-link-user-info = The link has a name before an “@”, a trick that hides the real destination: { $host }.
# $host: a host
sign-link-customer-directory = { $host } is a directory that some company keeps for its customers. It is not where your organisation signs in.
sign-link-personal = The link is for personal Microsoft accounts, not for accounts of your organisation.
sign-link-any-tenant = The link works for every organisation: whoever opens it consents in the organisation that they sign in to.
# $tenant: a domain or id
sign-link-tenant = The link is for the tenant { $tenant }. Check that it is yours.
sign-link-admin-consent = Whoever accepts does so for the whole organisation, and the page offers nothing less. Only an administrator can accept.
sign-link-everything-registered = The link asks for everything that is set in the app’s registration. What that is stands on the consent page or in the tenant, not in the link.
sign-link-prompt-none = The link asks the sign-in page to show nothing (prompt=none). If consent was given before, the app gets access without anybody seeing a page.
sign-link-prompt-consent = The link makes the consent page appear even if consent was given before (prompt=consent).
sign-link-prompt-admin = The link asks an administrator to consent for the whole organisation (prompt=admin_consent).
sign-link-response-token = The link has the access token sent through the browser’s address (response_type=token), where it can leak. Current apps do not need this.
# $resources: a list of addresses
sign-link-several-resources = The link asks for permissions of several services at once ({ $resources }). Entra refuses that with the error AADSTS28000.
# $count (number): scopes in the link; $most (number): the most that Entra reads
sign-link-too-many-scopes = { $count ->
        [one] The link asks for { $count } permission; Entra reads at most { $most } or ends with the error AADSTS90015.
       *[other] The link asks for { $count } permissions; Entra reads at most { $most } or ends with the error AADSTS90015.
    }
# $permissions: a list of permission names
sign-link-keeps-access = With offline_access the app keeps its access after people have left, and it asks for far-reaching rights: { $permissions }.
sign-link-state-address = The link’s “state” holds an e-mail address or a web address. It may be used to tell who clicked.
sign-link-person = The link fills in a sign-in name, so it was made for one person.
# $domain: a domain
sign-link-domain = The link leads to the sign-in page of the domain { $domain }.
# $parameter: the name of a parameter
sign-link-repeated = The parameter “{ $parameter }” stands in the link more than once, which can hide what is really asked.
sign-client-missing = The link does not name an app by a valid application ID.
# $client: an application id
sign-client-unknown = The application ID { $client } is not one that Scopeglass knows. Look it up in the tenant, or ask the vendor for theirs and compare.
# $app: the name of an app
sign-client-microsoft = The application ID belongs to Microsoft’s own app { $app }. A vendor’s link names the vendor’s app.
# $app: the name of an app
sign-client-borrowed = The application ID belongs to Microsoft’s own app { $app }, which attackers borrow for links of their own because it needs no new consent. Do not use such a link unless you made it yourself.
# $host: a host
sign-redirect-host = The answer of the sign-in goes to { $host }. Check that this is the vendor’s.
# $host: a host; $site: the vendor’s site
sign-redirect-other-site = The answer of the sign-in goes to { $host }, while the vendor’s site is { $site }. Ask the vendor about it.
# $host: a host
sign-redirect-plain-http = The answer of the sign-in goes to { $host } over plain http, where anybody on the way can read it.
# $host: an IP address
sign-redirect-ip = The answer of the sign-in goes to the bare IP address { $host }. Vendors have names; attackers often do not.
# $host: a host as it is written; $shown: the same host as a browser may show it
sign-redirect-punycode = The answer of the sign-in goes to { $host }, shown as { $shown }: a name in look-alike letters. Compare it with the vendor’s, letter by letter.
# $address: an address
sign-redirect-this-device = The answer of the sign-in stays on the person’s own device ({ $address }). That is usual for programs that are installed. In a link from a mail it is a trick: never copy the address of the page that follows and send it to anybody.
# $scheme: the beginning of an address
sign-redirect-scheme = The answer of the sign-in opens an installed app ({ $scheme }:). Any app on the device can claim such an address.
# $host: a host
sign-redirect-rented = The answer of the sign-in goes to { $host }, where anybody can rent a page within minutes. Ask the vendor whether it is theirs.
# $address: an address with an asterisk
sign-redirect-wildcard = The redirect address { $address } holds an asterisk, so the answer can go to any host that fits.
sign-manifest-implicit = The registration lets access tokens be sent through the browser’s address (implicit grant), where they can leak. Current apps do not need this.
sign-manifest-personal = The app also signs in personal Microsoft accounts.
sign-manifest-more-pages = The file ends where further pages of the list would follow, so something may be missing here. Export the whole list.

## An app in the tenant

# $problem: what went wrong, a sentence
sign-unread-delegated = The consents of people could not all be read: { $problem } That a delegated permission is missing here does not mean that it was not granted.
# $problem: what went wrong, a sentence
sign-unread-roles = The app’s own permissions could not all be read: { $problem } That an application permission is missing here does not mean that it was not granted.
# $problem: what went wrong, a sentence
sign-unread-registration = The app’s registration could not be read: { $problem } What it asks for beyond what it was granted is therefore not known.
# $problem: what went wrong, a sentence
sign-unread-people = Who was assigned to the app, and when, could not all be read: { $problem } A wave of consents within minutes may go unnoticed here.
# $problem: what went wrong, a sentence
sign-unread-resource = A service whose permissions the app holds could not be read: { $problem } Some permissions stand here by their ID only.
sign-app-microsoft = The app is Microsoft’s own: its registration stands in the tenant in which Microsoft keeps them.
sign-app-own = Your own organisation has registered this app, so what it asks for can be read here.
sign-app-registered-elsewhere = The app is registered in another tenant. What it asks for stands there and cannot be read here; shown is what it has been granted. Your tenant’s records do not tell who consented for everyone, nor when.
# $name: what the app calls its publisher
sign-publisher-unverified-named = The app calls its publisher “{ $name }”, but nobody has verified that. Ask the vendor for the application ID and compare.
sign-publisher-unverified = Nobody has verified who publishes this app. Ask the vendor for the application ID and compare.
# $days (number): whole days since the app came into the tenant
sign-app-new = { $days ->
        [one] The app came into the tenant { $days } day ago. Ask who brought it in and why.
       *[other] The app came into the tenant { $days } days ago. Ask who brought it in and why.
    }
sign-app-disabled-by-microsoft = Microsoft has switched this app off because it breaks its rules. Find out who used it and take its permissions away.
# $name: the name of the app; $real: the name that it resembles
sign-name-look-alike = The name “{ $name }” is written so that it reads like { $real }. This is a known mark of an attack.
# $name: the name of the app; $word: a word of it
sign-name-mixed-scripts = In the name “{ $name }” the word “{ $word }” mixes letters of two alphabets that look alike. This is a known mark of an attack.
# $name: the name of the app
sign-name-hidden = The name “{ $name }” holds characters that cannot be seen or that turn the direction of reading. This is a known mark of an attack.
# $name: the name of the app
sign-name-claims-microsoft = The name “{ $name }” sounds like one of Microsoft’s own apps, but the app is not Microsoft’s and its publisher is not verified.
sign-redirect-installed = The answer of the sign-in stays on the person’s own device. That is usual for programs that are installed.
# $count (number): people, at least 3; $minutes (number): minutes from the first to the last
sign-consents-wave = { $minutes ->
        [one] { $count } people consented one by one within { $minutes } minute. A phishing link that goes round looks like this: ask one of them how they came to it.
       *[other] { $count } people consented one by one within { $minutes } minutes. A phishing link that goes round looks like this: ask one of them how they came to it.
    }
# $count (number): people, at least 3; $days (number): whole days since the app came into the tenant
sign-consents-since-new = { $days ->
        [one] { $count } people have consented one by one since the app came into the tenant { $days } day ago. Ask one of them how they came to it.
       *[other] { $count } people have consented one by one since the app came into the tenant { $days } days ago. Ask one of them how they came to it.
    }
# $count (number): people
sign-consents-alone = { $count ->
        [one] { $count } person has consented for themselves alone, without an administrator.
       *[other] { $count } people have consented for themselves alone, without an administrator.
    }
# $permissions: a list of permission names
sign-keeps-mail-and-files = With offline_access the app keeps its access after people have left, and it may open mail, files or messages: { $permissions }.
# $permissions: a list of permission names
sign-raises-own-rights = With these permissions the app could give itself further rights, with nobody signed in: { $permissions }.
# $permissions: a list such as “full_access_as_app (Exchange)”
sign-other-services-alone = The app also holds permissions of other services, with nobody signed in: { $permissions }. Scopeglass does not explain them; look them up with that service, as they can reach as far as those of Microsoft Graph.
# $permissions: a list such as “AllSites.Read (SharePoint)”
sign-other-services = The app also holds permissions of other services on behalf of people: { $permissions }. Scopeglass does not explain them.
# $permissions: a list of permission names
sign-granted-beyond = Granted although the registration does not ask for it: { $permissions }. Find out whether it is still needed, or was added for somebody.
# $permissions: a list of permission names
sign-asked-not-granted = Asked for in the registration, but not granted: { $permissions }.
# $count (number): permissions that are still granted
sign-app-disabled-with-grants = { $count ->
        [one] Nobody can sign in to this app any more, but { $count } permission is still granted. Whoever switches it on again has it back at once.
       *[other] Nobody can sign in to this app any more, but { $count } permissions are still granted. Whoever switches it on again has them back at once.
    }
# $resources: a list of names of APIs
sign-grants-to-deleted = Some grants are for services that are no longer in the tenant: { $resources }. They open nothing and can be cleared away.
# $kind: secret or certificate; $name: its name
sign-credential-ended = { $kind ->
        [certificate] The certificate “{ $name }” has expired.
       *[secret] The client secret “{ $name }” has expired.
    }
# $kind: secret or certificate; $name: its name; $days (number): whole days that are left
sign-credential-ending = { $kind ->
        [certificate] { $days ->
                [one] The certificate “{ $name }” ends in { $days } day. After that the app can no longer prove itself with it.
               *[other] The certificate “{ $name }” ends in { $days } days. After that the app can no longer prove itself with it.
            }
       *[secret] { $days ->
                [one] The client secret “{ $name }” ends in { $days } day. After that the app can no longer prove itself with it.
               *[other] The client secret “{ $name }” ends in { $days } days. After that the app can no longer prove itself with it.
            }
    }
# $kind: secret or certificate; $name: its name; $years (number): whole years, at least 2
sign-credential-long = { $kind ->
        [certificate] The certificate “{ $name }” was made to last for { $years } years or more. Whoever has its key can use it as long.
       *[secret] The client secret “{ $name }” was made to last for { $years } years or more. Whoever finds it can use it as long.
    }
