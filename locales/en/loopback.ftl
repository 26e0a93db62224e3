### The pages that a browser shows at the end of a sign-in.

loopback-finished-title = You are signed in
loopback-finished-text = You can close this page and go back to Scopeglass. Everything else happens there.

loopback-refused-title = The sign-in was not completed
loopback-refused-text = Scopeglass has not been given access. Go back to Scopeglass to read what happened and what you can do. You can close this page.

loopback-ignored-title = Nothing has happened
loopback-ignored-text = This address only answers a sign-in that Scopeglass itself has started, and this request was not part of one. You can close this page.
