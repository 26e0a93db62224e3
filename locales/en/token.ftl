# The token inspector: what kind of token it is, and what its claims are for.

token-kind-person = An access token for a signed-in person
token-kind-app = An access token for an app alone, with nobody signed in
token-kind-id = An ID token: it tells an app who signed in, and opens nothing
token-kind-other = A token of a kind that its claims do not tell
# $date (text)
token-valid-until = It is valid until { $date }.
token-ended = It was valid until { $date } and opens nothing any more.
token-no-end = It names no end.
# $key (text): a key’s name
token-signature-valid = The signature is right: it was made with the issuer’s key { $key }.
token-signature-wrong = The signature is wrong: the token was changed, or is not by whom it names.
token-signature-resource = Only its resource can check the signature, because Microsoft Graph’s tokens are made so. That is normal.
token-signature-key-gone = The issuer no longer publishes the key that it was signed with, so the signature cannot be checked.
# $named (text): an algorithm
token-signature-algorithm = It is signed with { $named }, which Scopeglass does not check.
token-signature-unknown = Its issuer is none of Microsoft’s clouds, so the signature was not checked.
token-signature-offline = The signature was not checked.
# $what (text): what went wrong
token-signature-failed = The signature was not checked: { $what }

token-claim-aud = The API that the token is for. Any other one has to refuse it.
token-claim-iss = Who issued it.
token-claim-iat = When it was issued.
token-claim-nbf = Not valid before this time.
token-claim-exp = Not valid after this time.
token-claim-auth-time = When the person signed in.
token-claim-scp = The delegated permissions: everything ever consented for this app, not only what was asked for now.
token-claim-roles = The application permissions, or the app’s own roles.
token-claim-wids = The person’s directory roles.
token-claim-idtyp = Whether it stands for a person or for an app alone.
token-claim-acr = How strongly the person signed in.
token-claim-acrs = Authentication contexts that were met.
token-claim-amr = How the person proved who they are.
token-claim-xms-cc = What the app says it can handle; cp1 means claims challenges.
token-claim-tid = The tenant.
token-claim-oid = The object ID of the person or service principal in the tenant.
token-claim-sub = The person or app, under an ID for this app alone.
token-claim-name = The person’s name; for showing, not for deciding.
token-claim-preferred-username = The sign-in name; it can change, so it is not for deciding.
token-claim-upn = The sign-in name.
token-claim-unique-name = A name for the person; it can change.
token-claim-email = A mail address. It need not be verified.
token-claim-appid = The app that got the token.
token-claim-azp = The app that got the token.
token-claim-app-displayname = The app’s name.
token-claim-appidacr = How the app proved who it is.
token-claim-azpacr = How the app proved who it is.
token-claim-ipaddr = The address that the sign-in came from.
token-claim-nonce = Ties the token to one sign-in.
token-claim-sid = The session.
token-claim-uti = The token’s own ID, for support.
token-claim-ver = The version of the token’s form.
token-claim-idp = Where the person’s account is from.
token-claim-deviceid = The device.
token-value-acr-0 = 0: not strongly enough for ISO/IEC 29115
token-value-acr-1 = 1: as ISO/IEC 29115 asks
token-value-idtyp-app = app: no person is signed in
token-value-idtyp-user = user: a signed-in person
token-value-amr-pwd = pwd: a password
token-value-amr-mfa = mfa: several factors
token-value-amr-fido = fido: a security key or passkey
token-value-amr-rsa = rsa: a certificate or Windows Hello
token-value-amr-otp = otp: a one-time code
token-value-amr-wia = wia: the Windows sign-in
token-value-xms-cc-cp1 = cp1: the app answers claims challenges, so access can be taken away at once
token-value-appidacr-0 = 0: a public client, without a secret
token-value-appidacr-1 = 1: with a secret
token-value-appidacr-2 = 2: with a certificate
token-value-azpacr-0 = 0: a public client, without a secret
token-value-azpacr-1 = 1: with a secret
token-value-azpacr-2 = 2: with a certificate
