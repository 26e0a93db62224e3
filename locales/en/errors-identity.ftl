# What can go wrong with an account, an app's credential, or a token.
error-keyring-locked = The system’s keyring is locked, so the session is kept in memory only.
    .hint = You can go on. Unlock the keyring and sign in again if you want to stay signed in after closing Scopeglass.
error-keyring-full = The system’s keyring did not take the session: it is full or allows no entry of this size. The session is kept in memory only.
    .hint = You can go on; after closing Scopeglass you will need to sign in again. To avoid that, make room on the disk or in the password store.
error-step-up-needed = The organisation asks for a fresh sign-in with more proof before it answers this.
    .hint = Sign in again. The page may ask for a second factor or for a device that the organisation manages.
error-device-code-unavailable = Signing in with a code on another device is not possible here: the identity server does not offer it to this app.
    .hint = Sign in with the browser of this computer instead. If it has to be a code, an administrator can allow public client flows in the app registration, unless the organisation blocks them.
# $minutes: how long the code was good for
error-device-code-expired = { $minutes ->
        [one] The code was not used within { $minutes } minute and has expired.
       *[other] The code was not used within { $minutes } minutes and has expired.
    }
    .hint = Start again to get a new code. The old one opens nothing any more.
error-tenant-needed = An app that signs in by itself has to name its tenant; “organizations” is not enough.
    .hint = Give the tenant’s id or one of its domains, such as contoso.com.
# $file: a file name
error-credential-unreadable = { $file } holds no certificate with its private RSA key that can be read.
    .hint = Choose a PEM file with both the certificate and the key, or a PFX file (.pfx, .p12). A certificate without its key (.cer) cannot sign in.
error-credential-password-wrong = The password does not open { $file }.
    .hint = Enter the password that was set when the certificate was exported.
# $day: a date
error-certificate-expired = The certificate expired on { $day }.
    .hint = Make a new certificate, upload its public part to the app registration, and use that one.
# $device: the file of a PKCS#11 library
error-security-device-unusable = The security device behind { $device } could not be used to sign in.
    .hint = Check that the device is plugged in, that its PIN and the name of the key are right, and that it can sign with RSA-PSS.
# $error: the identity server's error code
error-credential-refused = The identity server did not accept the app’s secret or certificate ({ $error }).
    .hint = Check in the app registration under “Certificates & secrets” that it is listed there and has not expired. For a secret, its value counts, not its id.
error-token-malformed = This text is not a JSON Web Token.
    .hint = Paste the whole token: three parts separated by dots, without quotation marks. Some tokens are opaque and cannot be read by anybody but the server.
