# Connecting a real tenant: the places to sign in at, the guide to an app registration.

connect-cloud-global = Global cloud (also GCC)
connect-cloud-gcc-high = US Government (GCC High)
connect-cloud-dod = US Department of Defense
connect-cloud-china = China (21Vianet)
connect-cloud-custom = Another authority

## The guide

# $portal (text): a host; $name, $redirect (texts)
connect-step-open = Open { $portal } as somebody who may register apps, such as a Cloud Application Administrator. Choose App registrations, then New registration.
connect-step-name = Call it “{ $name }”. Leave “Accounts in this organizational directory only” chosen.
connect-step-platform = Under Redirect URI, choose “Public client/native (mobile & desktop)” and type { $redirect } exactly so, without a port. Neither “Web” nor “Single-page application” works, nor does 127.0.0.1.
connect-step-nothing = Choose Register. Nothing more is needed: no secret, no certificate, no API permission. Scopeglass asks for each permission when it signs in.
connect-step-ids = On the Overview page, copy “Application (client) ID” and “Directory (tenant) ID”.
connect-step-back = Come back here and fill both in.

## Errors

# $place (text)
error-place-unknown = No connection is named { $place }.
    .hint = Choose one that is listed, or connect the tenant first.
# $cloud (text), $clouds (list)
error-cloud-unknown = There is no cloud { $cloud }.
    .hint = Choose one of these: { $clouds }.
# $tenant (text)
error-tenant-invalid = “{ $tenant }” names no tenant.
    .hint = Give a domain such as contoso.com, the tenant’s ID, or organizations. Personal accounts (common, consumers) have no tenant to review.
# $client (text)
error-client-id-invalid = “{ $client }” is no application ID.
    .hint = Copy “Application (client) ID” from the registration’s Overview page. It looks like 11111111-2222-3333-4444-555555555555; the Object ID is another one.
# $address (text)
error-address-invalid = “{ $address }” is no address that Scopeglass may send an access token to.
    .hint = Give an https address without a user name, query or fragment. Plain http is taken on this computer only.
# $file (text)
error-certificate-unreadable = { $file } holds no certificate that can be read.
    .hint = Give a PEM file with one or more certificates of the authority that is to be believed.
# $app (text): the name of an app of Microsoft
error-first-party-client = This is the application ID of { $app }, one of Microsoft’s own apps.
    .hint = Register an app of your own. If you still want to sign in as { $app }, say so explicitly: its access token carries whatever was ever granted to it, Entra may refuse it (AADSTS65002, AADSTS50105), and security monitoring may raise an alert.

## The window

connect-where = Where to sign in
connect-real-text = A real tenant, through an app registration of your own. Scopeglass only reads there, and people’s data is masked as soon as it arrives.
connect-how = Your browser opens Microsoft’s sign-in page. Sign in there and look at what you consent to; then come back here.
connect-add = Connect a tenant
connect-lede = Scopeglass signs in as an app that is registered in your tenant, so that you decide what it may do and can take it away again. It takes about two minutes, once.
connect-guide-title = Register the app
connect-guide-portal = Open the registration page
connect-guide-command = Or paste one command
connect-guide-command-text = It registers the same app, with exactly these permissions listed and nothing consented to:
connect-fill-title = Fill in what you copied
connect-field-cloud = Cloud
connect-field-tenant = Tenant
connect-field-tenant-hint = A domain such as contoso.com, or the directory (tenant) ID
connect-field-client = Application (client) ID
connect-field-client-hint = From the registration’s Overview page
connect-field-name = What to call it
connect-field-name-hint = Optional; the tenant’s name otherwise
connect-field-authority = Authority
connect-field-authority-hint = The address that stands before /v2.0/.well-known/openid-configuration
connect-field-graph = Address of Microsoft Graph
connect-field-graph-hint = With its version, such as https://graph.example/v1.0
connect-field-ca = Certificate authority (PEM file)
connect-field-ca-hint = Optional; the system’s authorities are always believed
connect-first-party = Use one of Microsoft’s own apps, and accept the risks
connect-first-party-text = Only if you cannot register an app. Such an app may hold far more permissions than this review asks for, Entra may refuse it, and security monitoring may raise an alert.
connect-save = Save and use
connect-cancel = Cancel
connect-saved = Connected tenants
connect-saved-text = What is kept is where to sign in, never a password, secret or token.
connect-saved-none = No tenant is connected yet. The practice tenant is always there.
connect-forget = Forget this connection
# $place (text)
connect-forget-title = Forget { $place }?
connect-forget-text = Scopeglass signs out there and forgets the connection. The app registration and what was granted to it stay in the tenant; remove them in Entra.
connect-forgotten = The connection is forgotten.

## The command line

connect-cli-heading-place = Where to sign in
connect-cli-value-connection = NAME
connect-cli-value-tenant = TENANT
connect-cli-value-client = ID
connect-cli-value-cloud = CLOUD
connect-cli-value-address = ADDRESS
connect-cli-value-file = FILE
connect-cli-value-permission = PERMISSION
connect-cli-connection = A tenant that was connected with “scopeglass connect”
connect-cli-tenant = The tenant: a domain, its ID, or organizations
connect-cli-client = The application (client) ID of the app that you registered there
connect-cli-cloud = The cloud of the tenant; the global one unless said otherwise
connect-cli-authority = Another authority instead of a Microsoft cloud; needs --graph
connect-cli-graph = The address of its Microsoft Graph, with the version
connect-cli-ca = A PEM file with certificate authorities to believe besides the system’s
connect-cli-first-party = Accept the risks of signing in as one of Microsoft’s own apps
connect-cli-about = Connect a real tenant: how to register an app, and which connections are kept
connect-cli-after = Without options it asks at a terminal. No secret is kept, only where to sign in.
    Example: scopeglass connect --tenant contoso.com --client 11111111-2222-3333-4444-555555555555
connect-cli-name = What to call the connection
connect-cli-guide = Only tell how to register the app, with one command to paste
connect-cli-for = The delegated permissions to list in the registration; those for reading apps unless given
connect-cli-list = List the connected tenants
connect-cli-forget = Forget a connection and its sessions; what was granted in the tenant stays
connect-cli-no-input = Ask nothing
# $place (text)
connect-cli-saved = { $place } is connected. Review a request there with:

connect-cli-value-code = CODE
connect-cli-error-about = Explain an error of Microsoft Entra or OAuth: what happened, why, who can mend it
connect-cli-error-after = Example: scopeglass error 65001 invalid_grant
    Ends with 3 where one of them is not known.
connect-cli-error-code = A code such as 65001 or AADSTS65001, or a name such as invalid_grant
connect-cli-token-about = Explain the claims of a token, on this computer
connect-cli-token-after = The token is read from standard input alone, so that it stands in no history and no list of processes.
    Example: scopeglass token < token.txt
connect-cli-token-offline = Do not fetch the issuer’s public keys; the signature is then not checked
connect-cli-token-paste = Paste the token, then press Enter and Ctrl+D.

## Device code

connect-device = Sign in with a code on another device
connect-device-go = Get a code
connect-device-code = Code
connect-device-warning = Only do this if you started it yourself just now. Never enter a code that somebody sends you: it would sign that person in as you. Your tenant may not allow codes at all.
# $page, $code, $until (texts)
connect-device-how = On another device, open { $page } and enter { $code }. The code is good until { $until }.
connect-cli-device-code = Sign in with a code on another device, for a computer without a browser; the tenant may not allow it

# $user (text): a sign-in name
connect-go-on = Go on as { $user }
connect-other = Another account
