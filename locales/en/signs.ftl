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
