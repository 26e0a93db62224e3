# The pages of the practice tenant: sign-in, consent and what can go wrong there.

practice-badge = Practice tenant
practice-notice = { $organisation } is invented, and so is everybody in it. This page is served by this computer; no real account can be used here.

## Sign-in

practice-sign-in-title = Sign in
practice-sign-in-to = to continue to { $app }
practice-people-legend = Choose who you are for this practice
practice-role-global-administrator = Global Administrator
practice-role-cloud-application-administrator = Cloud Application Administrator
practice-role-member = Ordinary user
practice-typing-legend = Or type a sign-in name and password
practice-username = Sign-in name
practice-password = Password
practice-sign-in-button = Sign in
practice-cancel-button = Cancel
practice-wrong-password = This sign-in name and password do not go together. The passwords change each time the practice tenant starts; choosing a person from the list needs none.
practice-password-missing = Please type the password too, or empty the sign-in name and choose a person from the list.
practice-nobody-chosen = Please choose a person, or type a sign-in name and password.

## Consent

practice-signed-in-as = Signed in as
practice-consent-title = Permissions requested
practice-consent-intro = { $app } asks for these permissions:
practice-client-id = Application ID:
practice-answer-goes-to = The answer goes to:
practice-scope-needs-admin = Only an administrator can allow this.
practice-consent-for-everyone = Consent on behalf of the whole organisation
practice-consent-for-everyone-meaning = Nobody else in the organisation will be asked again for these permissions.
practice-consent-for-everyone-only = Your answer counts for everybody in the organisation.
practice-consent-meaning = Accepting lets the app use these permissions until somebody takes them back. In this practice tenant, everything is forgotten when it stops.
practice-accept-button = Accept

## Approval

practice-approval-title = An administrator has to approve this
practice-approval-text = { $app } asks for permissions that only an administrator can allow. You can go back without allowing anything, or sign in as an administrator.
practice-approval-return = Go back without allowing anything
practice-approval-switch = Sign in as somebody else

## Other pages

practice-refusal-title = This sign-in cannot continue
practice-refusal-redirect = The app wants its answer sent to an address that is not registered for it. Nothing was sent there. Whoever set up the app has to correct the address.
practice-refusal-client = No app with this ID is registered in this tenant. Check the application ID.
practice-refusal-tenant = There is no such tenant here. Check the tenant in the address.
practice-refusal-too-late = This page was used already, or it stayed open for too long. Go back to the app and start the sign-in again.
practice-refusal-request = The request of the app is incomplete or cannot be understood.
practice-refusal-technical = For whoever looks after the app
practice-signed-out-title = You are signed out
practice-signed-out-text = You can close this window.
practice-continue-title = Back to the app
practice-continue-text = The answer is ready. If nothing happens by itself, press the button.
practice-continue-button = Continue
