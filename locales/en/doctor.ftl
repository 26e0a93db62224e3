# The doctor: what stands between this computer and a sign-in, and in .advice what to do.

doctor-names = Name resolution
doctor-ipv6 = IPv6
doctor-proxy = Proxy
doctor-tls = TLS certificate
doctor-clock = Clock
doctor-loopback = Way back from the browser
doctor-browser = Browser
doctor-keyring = Keyring
doctor-metadata = The cloud’s sign-in service
doctor-registration = App registration
doctor-token = Session
doctor-graph = Microsoft Graph
doctor-outcome-fine = In order
doctor-outcome-notice = Worth knowing
doctor-outcome-failed = Not working
doctor-outcome-skipped = Not tried
# $millis (number)
doctor-took = { $millis } ms
doctor-all-fine = Nothing stands in the way of a sign-in.
# $count (number)
doctor-some-notices = { $count ->
        [one] A sign-in should work. One thing is worth knowing.
       *[other] A sign-in should work. { $count } things are worth knowing.
    }
doctor-some-failed = { $count ->
        [one] One thing keeps a sign-in from working.
       *[other] { $count } things keep a sign-in from working.
    }
doctor-save = Save the bundle for support

# $hosts (list), $host (text)
doctor-names-fine = These names have addresses: { $hosts }.
doctor-names-skipped = The address is on this computer, so no name server is needed.
doctor-names-unknown = No address is known for { $host }.
    .advice = Check the network connection and the name server, and that the cloud is the right one. On a company network, a proxy may be needed.
doctor-ipv6-fine = The sign-in service is reached over IPv6 too.
doctor-ipv6-none-fine = The sign-in service is reached over IPv4 alone.
doctor-ipv6-skipped = The address is on this computer.
doctor-ipv6-unknown-skipped = The name has no address.
# $address (text)
doctor-ipv6-dead = The name server tells the IPv6 address { $address }, and nobody answers there.
    .advice = Sign-ins still work, and may begin slowly. Ask whoever runs the network to mend IPv6.
doctor-proxy-none-fine = No proxy is set.
doctor-proxy-skipped = The address is on this computer, so no proxy is used.
doctor-proxy-fine = The proxy { $address } lets this computer through.
doctor-proxy-dead = The proxy { $address } does not answer, or does not let the connection through.
    .advice = Check HTTPS_PROXY and ask whoever runs the proxy to allow the sign-in service and Microsoft Graph.
doctor-proxy-sign-in = The proxy { $address } asks for a sign-in of its own.
    .advice = Put user name and password into HTTPS_PROXY (http://name:password@host:port), or use a proxy on this computer that signs in with Kerberos. Scopeglass shows neither anywhere.
doctor-proxy-unreadable = HTTPS_PROXY is set to something that is no address.
    .advice = Write it as http://host:port.
doctor-proxy-pac = The system uses an automatic proxy configuration: { $address }
    .advice = Scopeglass does not run such scripts. Set HTTPS_PROXY to the proxy that the script names for the sign-in service.
doctor-proxy-system = The system sets a proxy: { $address }
    .advice = If the checks below fail, set HTTPS_PROXY to the same proxy.
# $issuer (text): who issued a certificate
doctor-tls-fine = The certificate is believed. It was issued by { $issuer }.
doctor-tls-skipped = The address is on this computer and needs no certificate.
doctor-tls-intercepted = The certificate was issued by { $issuer }, not by Microsoft’s authorities: something in between reads along.
    .advice = If it is your company’s inspection, exempt the sign-in hosts from it, as Microsoft recommends. If you do not know it, do not sign in on this network.
doctor-tls-untrusted = The certificate of { $host } was issued by { $issuer }, which this computer does not believe.
    .advice = If it is your company’s inspection, add its authority to the system’s, or give it with --ca. If you do not know it, do not sign in on this network.
doctor-tls-unreachable = { $host } could not be reached.
    .advice = Look at the checks of names and proxy above. A firewall may block port 443.
doctor-clock-fine = The clock is right.
doctor-clock-skipped = The server tells no time.
# $minutes (number), $way: fast or slow
doctor-clock-odd = { $way ->
        [fast] The clock is about { $minutes } min fast.
       *[slow] The clock is about { $minutes } min slow.
    }
    .advice = Switch on automatic time. Beyond five minutes, sign-ins fail.
doctor-clock-wrong = { $way ->
        [fast] The clock is about { $minutes } min fast.
       *[slow] The clock is about { $minutes } min slow.
    }
    .advice = Switch on automatic time, or set the clock. With a wrong clock, access tokens count as expired or as not valid yet.
doctor-clock-unreachable = The time could not be compared, because { $host } could not be reached.
    .advice = Look at the checks of names, proxy and TLS above.
# $six: yes or no
doctor-loopback-fine = { $six ->
        [yes] A port on this computer is reached, over IPv4 and IPv6.
       *[no] A port on this computer is reached, over IPv4.
    }
doctor-loopback-no-port = No port on this computer can be opened.
    .advice = A security program may forbid it. Allow Scopeglass to listen on 127.0.0.1.
doctor-loopback-no-name = The name localhost leads nowhere.
    .advice = Add the line “127.0.0.1 localhost” to the hosts file.
doctor-loopback-astray = The name localhost leads to { $address }, which is not this computer.
    .advice = Mend the hosts file: localhost has to be 127.0.0.1. As it is, somebody else would get the sign-in code.
# $port (number)
doctor-loopback-blocked = Port { $port } on this computer was opened, and a connection to it does not get through.
    .advice = A firewall or security program blocks connections to this computer itself. Allow them for 127.0.0.1. If only the browser fails, it may have learnt to use https for localhost (HSTS): clear that in the browser.
doctor-loopback-wsl = Scopeglass runs inside WSL, and the browser outside it.
    .advice = Localhost forwarding has to be on (localhostForwarding in .wslconfig, or mirrored networking). Otherwise sign in with a device code.
# $program (text)
doctor-browser-fine = A browser is opened with { $program }.
doctor-browser-system-fine = The system opens its browser.
doctor-browser-no-screen = There is no screen to open a browser on.
    .advice = Open the address that is printed in a browser on this computer, or sign in with a device code.
doctor-browser-none = No program that opens a browser was found.
    .advice = Install xdg-utils and a browser, or set BROWSER.
doctor-keyring-fine = The system’s keyring is there; sessions can be kept.
# $what (text)
doctor-keyring-missing = { $what }
    .advice = Sign-ins work, and last until Scopeglass is closed. For more, start or unlock a keyring such as GNOME Keyring or KWallet.
# $issuer (text)
doctor-metadata-fine = It answers, and calls itself { $issuer }.
doctor-metadata-broken = { $what }
    .advice = Check the cloud and the tenant. “scopeglass error” explains a code that is named here.
doctor-registration-skipped = No tenant is connected yet, so there is no registration to look at.
doctor-registration-fine = The app is registered as a desktop app with http://localhost.
doctor-registration-no-device-fine = The app is registered as a desktop app with http://localhost. Device codes are not allowed, and are not needed.
doctor-registration-asked-fine = The sign-in service knows the app and its address http://localhost.
doctor-registration-spa = http://localhost is registered under “Single-page application”.
    .advice = Entra, App registrations, the app, Authentication: remove it there and add it under “Mobile and desktop applications”.
doctor-registration-web = http://localhost is registered under “Web”.
    .advice = Entra, App registrations, the app, Authentication: remove it there and add it under “Mobile and desktop applications”.
doctor-registration-number = 127.0.0.1 is registered instead of localhost.
    .advice = Entra, App registrations, the app, Authentication: under “Mobile and desktop applications”, add http://localhost exactly so.
doctor-registration-redirect = http://localhost is not registered for the app.
    .advice = Entra, App registrations, the app, Authentication: under “Mobile and desktop applications”, add http://localhost.
doctor-registration-assignment = Only people who are assigned to the app may use it.
    .advice = Entra, Enterprise applications, the app, Users and groups: assign whoever is to review, or switch “Assignment required” off.
# $code (text)
doctor-registration-refused = The sign-in service does not accept the app or its address ({ $code }).
    .advice = Check the application ID and the tenant, and that http://localhost is registered under “Mobile and desktop applications”. “scopeglass error” explains the code.
doctor-registration-unasked = The registration could not be checked: { $what }
    .advice = Mend what the checks above say first.
doctor-token-skipped = Nobody is signed in there now.
doctor-token-fine = The session has an access token and can be renewed.
doctor-token-short-fine = The session has an access token. It ends with it, because nothing that lasts longer was asked for.
doctor-token-broken = { $what }
    .advice = Sign in again.
doctor-graph-fine = { $host } answers, and lets nobody in without an access token.
doctor-graph-session-fine = It answers the session.
doctor-graph-broken = { $what }
    .advice = Try again in a few minutes. If it stays, look at Microsoft 365’s service health.
# $status (number)
doctor-graph-odd = { $host } answers, but not as Microsoft Graph does (HTTP { $status }).
    .advice = A proxy or sign-in page of the network may be in the way, or the address is another service’s.
doctor-graph-unreachable = { $host } could not be reached.
    .advice = Look at the checks of names, proxy and TLS above. A firewall may block port 443.

## The screen

doctor-title = Doctor
doctor-lede = What stands between this computer and a sign-in. The checks ask public addresses only, and send no secret.
doctor-start = Examine
doctor-again = Examine again
doctor-running = Examining
doctor-bundle = Save for support
doctor-bundle-text = One file with every check, without anything that names the tenant, the app or you.
doctor-empty-title = Not examined yet
doctor-empty-text = It takes a few seconds and changes nothing.
# $file (text)
doctor-saved = Saved: { $file }
doctor-error-title = What does this error mean?
doctor-error-label = A code such as AADSTS65001, or a name such as invalid_grant
doctor-error-go = Explain
doctor-error-page = Microsoft’s own page
doctor-token-title = What does this token say?
doctor-token-text = It stays on this computer and is forgotten when you leave. Only the issuer’s public keys are fetched.
doctor-token-label = Paste a token
doctor-token-go = Explain
doctor-token-clear = Clear
doctor-cli-about = Find out what keeps a sign-in from working
doctor-cli-after = Ends with 0 where nothing is in the way, and with 4 where something is.
doctor-cli-bundle = Also write one file for support, without anything that names the tenant, the app or you
