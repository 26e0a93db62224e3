# Der Doktor: was zwischen diesem Computer und einer Anmeldung steht, und in .advice, was zu tun ist.

doctor-names = Namensauflösung
doctor-ipv6 = IPv6
doctor-proxy = Proxy
doctor-tls = TLS-Zertifikat
doctor-clock = Uhr
doctor-loopback = Rückweg vom Browser
doctor-browser = Browser
doctor-keyring = Schlüsselbund
doctor-metadata = Anmeldedienst der Cloud
doctor-registration = App-Registrierung
doctor-token = Sitzung
doctor-graph = Microsoft Graph
doctor-outcome-fine = In Ordnung
doctor-outcome-notice = Gut zu wissen
doctor-outcome-failed = Geht nicht
doctor-outcome-skipped = Nicht versucht
doctor-took = { $millis } ms
doctor-all-fine = Einer Anmeldung steht nichts im Weg.
doctor-some-notices = { $count ->
        [one] Eine Anmeldung sollte gelingen. Eines ist gut zu wissen.
       *[other] Eine Anmeldung sollte gelingen. { $count } Dinge sind gut zu wissen.
    }
doctor-some-failed = { $count ->
        [one] Eines verhindert eine Anmeldung.
       *[other] { $count } Dinge verhindern eine Anmeldung.
    }
doctor-save = Das Bündel für den Support speichern

doctor-names-fine = Diese Namen haben Adressen: { $hosts }.
doctor-names-skipped = Die Adresse liegt auf diesem Computer; ein Namensserver ist nicht nötig.
doctor-names-unknown = Für { $host } ist keine Adresse bekannt.
    .advice = Prüfen Sie Netzwerkverbindung und Namensserver und ob die Cloud stimmt. In einem Firmennetz kann ein Proxy nötig sein.
doctor-ipv6-fine = Der Anmeldedienst ist auch über IPv6 erreichbar.
doctor-ipv6-none-fine = Der Anmeldedienst ist nur über IPv4 erreichbar.
doctor-ipv6-skipped = Die Adresse liegt auf diesem Computer.
doctor-ipv6-unknown-skipped = Der Name hat keine Adresse.
doctor-ipv6-dead = Der Namensserver nennt die IPv6-Adresse { $address }, und dort antwortet niemand.
    .advice = Anmeldungen gelingen trotzdem, beginnen aber vielleicht langsam. Bitten Sie die Netzwerkverwaltung, IPv6 zu reparieren.
doctor-proxy-none-fine = Kein Proxy ist eingestellt.
doctor-proxy-skipped = Die Adresse liegt auf diesem Computer; ein Proxy wird nicht verwendet.
doctor-proxy-fine = Der Proxy { $address } lässt diesen Computer durch.
doctor-proxy-dead = Der Proxy { $address } antwortet nicht oder lässt die Verbindung nicht durch.
    .advice = Prüfen Sie HTTPS_PROXY, und bitten Sie die Proxyverwaltung, den Anmeldedienst und Microsoft Graph zuzulassen.
doctor-proxy-sign-in = Der Proxy { $address } verlangt selbst eine Anmeldung.
    .advice = Schreiben Sie Benutzername und Kennwort in HTTPS_PROXY (http://name:kennwort@host:port), oder verwenden Sie auf diesem Computer einen Proxy, der sich mit Kerberos anmeldet. Scopeglass zeigt beides nirgends.
doctor-proxy-unreadable = In HTTPS_PROXY steht etwas, das keine Adresse ist.
    .advice = Schreiben Sie es als http://host:port.
doctor-proxy-pac = Das System verwendet eine automatische Proxykonfiguration: { $address }
    .advice = Scopeglass führt solche Skripte nicht aus. Setzen Sie HTTPS_PROXY auf den Proxy, den das Skript für den Anmeldedienst nennt.
doctor-proxy-system = Im System ist ein Proxy eingestellt: { $address }
    .advice = Schlagen die Prüfungen unten fehl, setzen Sie HTTPS_PROXY auf denselben Proxy.
doctor-tls-fine = Dem Zertifikat wird vertraut. Es wurde von { $issuer } ausgestellt.
doctor-tls-skipped = Die Adresse liegt auf diesem Computer und braucht kein Zertifikat.
doctor-tls-intercepted = Das Zertifikat wurde von { $issuer } ausgestellt, nicht von Microsofts Stellen: Etwas dazwischen liest mit.
    .advice = Ist es die Überprüfung Ihrer Firma, nehmen Sie die Anmelde-Hosts davon aus, wie Microsoft es empfiehlt. Kennen Sie es nicht, melden Sie sich in diesem Netz nicht an.
doctor-tls-untrusted = Das Zertifikat von { $host } wurde von { $issuer } ausgestellt; dem vertraut dieser Computer nicht.
    .advice = Ist es die Überprüfung Ihrer Firma, fügen Sie ihre Zertifizierungsstelle dem System hinzu oder geben Sie sie mit --ca an. Kennen Sie es nicht, melden Sie sich in diesem Netz nicht an.
doctor-tls-unreachable = { $host } war nicht erreichbar.
    .advice = Sehen Sie sich oben Namen und Proxy an. Eine Firewall kann Port 443 sperren.
doctor-clock-fine = Die Uhr geht richtig.
doctor-clock-skipped = Der Server nennt keine Uhrzeit.
doctor-clock-odd = { $way ->
        [fast] Die Uhr geht etwa { $minutes } min vor.
       *[slow] Die Uhr geht etwa { $minutes } min nach.
    }
    .advice = Schalten Sie die automatische Zeit ein. Ab fünf Minuten scheitern Anmeldungen.
doctor-clock-wrong = { $way ->
        [fast] Die Uhr geht etwa { $minutes } min vor.
       *[slow] Die Uhr geht etwa { $minutes } min nach.
    }
    .advice = Schalten Sie die automatische Zeit ein, oder stellen Sie die Uhr. Mit falscher Uhr gelten Zugriffstoken als abgelaufen oder noch nicht gültig.
doctor-clock-unreachable = Die Zeit ließ sich nicht vergleichen, weil { $host } nicht erreichbar war.
    .advice = Sehen Sie sich oben Namen, Proxy und TLS an.
doctor-loopback-fine = { $six ->
        [yes] Ein Port auf diesem Computer ist über IPv4 und IPv6 erreichbar.
       *[no] Ein Port auf diesem Computer ist über IPv4 erreichbar.
    }
doctor-loopback-no-port = Auf diesem Computer lässt sich kein Port öffnen.
    .advice = Ein Sicherheitsprogramm verbietet es vielleicht. Erlauben Sie Scopeglass, auf 127.0.0.1 zu lauschen.
doctor-loopback-no-name = Der Name localhost führt nirgendwohin.
    .advice = Fügen Sie der Datei hosts die Zeile „127.0.0.1 localhost“ hinzu.
doctor-loopback-astray = Der Name localhost führt zu { $address }, und das ist nicht dieser Computer.
    .advice = Reparieren Sie die Datei hosts: localhost muss 127.0.0.1 sein. So bekäme jemand anderes den Anmeldecode.
doctor-loopback-blocked = Port { $port } auf diesem Computer wurde geöffnet, doch eine Verbindung dorthin kommt nicht durch.
    .advice = Eine Firewall oder ein Sicherheitsprogramm sperrt Verbindungen zu diesem Computer selbst. Erlauben Sie sie für 127.0.0.1. Scheitert nur der Browser, verwendet er für localhost vielleicht https (HSTS): Löschen Sie das im Browser.
doctor-loopback-wsl = Scopeglass läuft in WSL, der Browser außerhalb.
    .advice = Die Weiterleitung von localhost muss an sein (localhostForwarding in .wslconfig oder gespiegeltes Netzwerk). Melden Sie sich sonst mit einem Gerätecode an.
doctor-browser-fine = Ein Browser wird mit { $program } geöffnet.
doctor-browser-system-fine = Das System öffnet seinen Browser.
doctor-browser-no-screen = Es gibt keinen Bildschirm, auf dem sich ein Browser öffnen ließe.
    .advice = Öffnen Sie die ausgegebene Adresse in einem Browser auf diesem Computer, oder melden Sie sich mit einem Gerätecode an.
doctor-browser-none = Kein Programm zum Öffnen eines Browsers wurde gefunden.
    .advice = Installieren Sie xdg-utils und einen Browser, oder setzen Sie BROWSER.
doctor-keyring-fine = Der Schlüsselbund des Systems ist da; Sitzungen lassen sich aufbewahren.
doctor-keyring-missing = { $what }
    .advice = Anmeldungen gelingen und halten, bis Scopeglass geschlossen wird. Für mehr starten oder entsperren Sie einen Schlüsselbund wie GNOME Keyring oder KWallet.
doctor-metadata-fine = Er antwortet und nennt sich { $issuer }.
doctor-metadata-broken = { $what }
    .advice = Prüfen Sie Cloud und Mandanten. „scopeglass error“ erklärt einen hier genannten Code.
doctor-registration-skipped = Noch ist kein Mandant verbunden, also gibt es keine Registrierung anzusehen.
doctor-registration-fine = Die App ist als Desktopanwendung mit http://localhost registriert.
doctor-registration-no-device-fine = Die App ist als Desktopanwendung mit http://localhost registriert. Gerätecodes sind nicht erlaubt und nicht nötig.
doctor-registration-asked-fine = Der Anmeldedienst kennt die App und ihre Adresse http://localhost.
doctor-registration-spa = http://localhost ist unter „Single-Page-Webanwendung“ registriert.
    .advice = Entra, App-Registrierungen, die App, Authentifizierung: Entfernen Sie es dort und fügen Sie es unter „Mobilgerät- und Desktopanwendungen“ hinzu.
doctor-registration-web = http://localhost ist unter „Web“ registriert.
    .advice = Entra, App-Registrierungen, die App, Authentifizierung: Entfernen Sie es dort und fügen Sie es unter „Mobilgerät- und Desktopanwendungen“ hinzu.
doctor-registration-number = 127.0.0.1 ist statt localhost registriert.
    .advice = Entra, App-Registrierungen, die App, Authentifizierung: Fügen Sie unter „Mobilgerät- und Desktopanwendungen“ genau http://localhost hinzu.
doctor-registration-redirect = http://localhost ist für die App nicht registriert.
    .advice = Entra, App-Registrierungen, die App, Authentifizierung: Fügen Sie unter „Mobilgerät- und Desktopanwendungen“ http://localhost hinzu.
doctor-registration-assignment = Nur wer der App zugewiesen ist, darf sie verwenden.
    .advice = Entra, Unternehmensanwendungen, die App, Benutzer und Gruppen: Weisen Sie zu, wer prüfen soll, oder schalten Sie „Zuweisung erforderlich“ aus.
doctor-registration-refused = Der Anmeldedienst akzeptiert die App oder ihre Adresse nicht ({ $code }).
    .advice = Prüfen Sie Anwendungs-ID und Mandanten und ob http://localhost unter „Mobilgerät- und Desktopanwendungen“ registriert ist. „scopeglass error“ erklärt den Code.
doctor-registration-unasked = Die Registrierung ließ sich nicht prüfen: { $what }
    .advice = Beheben Sie zuerst, was die Prüfungen oben sagen.
doctor-token-skipped = Dort ist gerade niemand angemeldet.
doctor-token-fine = Die Sitzung hat ein Zugriffstoken und lässt sich erneuern.
doctor-token-short-fine = Die Sitzung hat ein Zugriffstoken und endet mit ihm, denn Längeres wurde nicht verlangt.
doctor-token-broken = { $what }
    .advice = Melden Sie sich erneut an.
doctor-graph-fine = { $host } antwortet und lässt ohne Zugriffstoken niemanden ein.
doctor-graph-session-fine = Es antwortet der Sitzung.
doctor-graph-broken = { $what }
    .advice = Versuchen Sie es in einigen Minuten wieder. Bleibt es dabei, sehen Sie sich den Dienststatus von Microsoft 365 an.
doctor-graph-odd = { $host } antwortet, aber nicht wie Microsoft Graph (HTTP { $status }).
    .advice = Ein Proxy oder eine Anmeldeseite des Netzes ist vielleicht im Weg, oder die Adresse gehört einem anderen Dienst.
doctor-graph-unreachable = { $host } war nicht erreichbar.
    .advice = Sehen Sie sich oben Namen, Proxy und TLS an. Eine Firewall kann Port 443 sperren.

## Der Bildschirm

doctor-title = Doktor
doctor-lede = Was zwischen diesem Computer und einer Anmeldung steht. Die Prüfungen fragen nur öffentliche Adressen und senden kein Geheimnis.
doctor-start = Untersuchen
doctor-again = Erneut untersuchen
doctor-running = Wird untersucht
doctor-bundle = Für den Support speichern
doctor-bundle-text = Eine Datei mit allen Prüfungen, ohne etwas, das den Mandanten, die App oder Sie nennt.
doctor-empty-title = Noch nicht untersucht
doctor-empty-text = Es dauert wenige Sekunden und ändert nichts.
doctor-saved = Gespeichert: { $file }
doctor-error-title = Was bedeutet dieser Fehler?
doctor-error-label = Ein Code wie AADSTS65001 oder ein Name wie invalid_grant
doctor-error-go = Erklären
doctor-error-page = Seite von Microsoft
doctor-token-title = Was sagt dieses Token?
doctor-token-text = Es bleibt auf diesem Computer und wird vergessen, sobald Sie weggehen. Nur die öffentlichen Schlüssel des Ausstellers werden abgerufen.
doctor-token-label = Token einfügen
doctor-token-go = Erklären
doctor-token-clear = Leeren
doctor-cli-about = Herausfinden, was eine Anmeldung verhindert
doctor-cli-after = Endet mit 0, wenn nichts im Weg steht, und mit 4, wenn doch.
doctor-cli-bundle = Auch eine Datei für den Support schreiben, ohne etwas, das den Mandanten, die App oder Sie nennt
