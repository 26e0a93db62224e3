# What will happen at the consent page, and the link for an administrator.

consent-who-nobody = In this tenant, nobody may consent for themselves: an administrator has to.
consent-who-anything = In this tenant, people may consent to any app and any permission that does not need an administrator.
consent-who-managed = In this tenant, Microsoft’s own managed policy decides what people may consent to. Microsoft changes it from time to time.
consent-who-low = In this tenant, people may consent only to permissions that count as low risk, of apps from verified publishers or registered here.
# $policies (list)
consent-who-custom = In this tenant, policies of its own decide who may consent: { $policies }.
consent-who-unasked = Who may consent in this tenant is not known before somebody signs in.
# $what (text)
consent-who-unread = Who may consent in this tenant could not be read, and no further permission is asked for just to know it: { $what }
consent-needs-none = By Microsoft’s default, none of these permissions needs an administrator. The tenant’s policy decides in the end.
# $names (list), $count (number)
consent-needs-admin = { $count ->
        [one] By Microsoft’s default, this one needs an administrator: { $names }.
       *[other] By Microsoft’s default, these { $count } need an administrator: { $names }.
    }
# $names (list)
consent-managed = Since 2025, Microsoft’s managed policy leaves most access to files, sites, mail, calendars and chats to administrators. That can concern: { $names }.
consent-workflow-on = Whoever may not consent can ask an administrator on that page.
consent-workflow-off = Whoever may not consent cannot ask an administrator on that page; send them the link instead.
consent-workflow-unasked = Whether one can ask an administrator on that page is not known before somebody signs in.
consent-workflow-unread = Whether one can ask an administrator on that page could not be read: { $what }
consent-role-may = Whoever is signed in may consent for everybody. Leave “Consent on behalf of your organization” unticked to consent for yourself alone.
consent-role-may-not = Whoever is signed in has no role that may consent for everybody.
consent-held-unknown = What this app registration holds already is not known before somebody signs in.
consent-held-all = Everything is granted already; no consent page will come.
# $names (list)
consent-held-some = Not granted yet: { $names }. The consent page asks for these.
consent-link-told = { $count ->
        [one] Whoever opens this link as an administrator grants the app the approved permission for everybody, and nothing else.
       *[other] Whoever opens this link as an administrator grants the app the { $count } approved permissions for everybody, and nothing else.
    }
consent-link-no-client = The request does not tell the app’s application ID, so no link can be made.
consent-link-no-redirect = The request does not tell an address that the app has registered, and Entra wants one in the link.
consent-link-nothing = No delegated permission is approved yet.
consent-ui-title = Before the consent page opens
consent-ui-look = What will happen?
consent-ui-unknown = Not known
consent-link-title = Link for an administrator
consent-link-make = Make the link
consent-link-left = A link cannot ask for these one by one, because they are for the app alone:
