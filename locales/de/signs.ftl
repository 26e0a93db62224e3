### Woran jemand, der einen Link oder ein Manifest genau liest, hängen bleibt, und warum.

# $wrapper: a host
sign-link-unwrapped = Der Link war von { $wrapper } verpackt, das Klicks filtert oder zählt. Scopeglass hat den Link darin gelesen.
# $host: a host
sign-link-foreign-host = Der Link führt zu { $host }; das ist kein Anmeldeserver von Microsoft. Wer sich dort anmeldet, gibt das Kennwort einem anderen. Öffnen Sie ihn nicht.
# $host: a host; $real: the host that it resembles
sign-link-look-alike = Der Link führt zu { $host }. Das sieht aus wie { $real }, ist aber kein Anmeldeserver von Microsoft: ein bekanntes Merkmal eines Angriffs. Öffnen Sie ihn nicht.
# $host: a host
sign-link-plain-http = Der Link verwendet einfaches http, sodass ihn unterwegs jeder lesen und ändern kann. Die echte Anmeldeseite verwendet nur https.
# $host: a host
sign-link-user-info = Im Link steht ein Name vor einem „@“, ein Trick, der das wirkliche Ziel verbirgt: { $host }.
# $host: a host
sign-link-customer-directory = { $host } ist ein Verzeichnis, das ein Unternehmen für seine Kunden führt. Ihre Organisation meldet sich dort nicht an.
sign-link-personal = Der Link gilt für persönliche Microsoft-Konten, nicht für Konten Ihrer Organisation.
sign-link-any-tenant = Der Link gilt für jede Organisation: Wer ihn öffnet, stimmt in der Organisation zu, bei der die Anmeldung erfolgt.
# $tenant: a domain or id
sign-link-tenant = Der Link gilt für den Mandanten { $tenant }. Prüfen Sie, ob es Ihrer ist.
sign-link-admin-consent = Wer zustimmt, tut es für die ganze Organisation; weniger bietet die Seite nicht an. Zustimmen kann nur ein Administrator.
sign-link-everything-registered = Der Link verlangt alles, was in der Registrierung der App eingestellt ist. Was das ist, steht auf der Zustimmungsseite oder im Mandanten, nicht im Link.
sign-link-prompt-none = Der Link weist die Anmeldeseite an, nichts anzuzeigen (prompt=none). Wurde schon früher zugestimmt, erhält die App Zugriff, ohne dass jemand eine Seite sieht.
sign-link-prompt-consent = Der Link lässt die Zustimmungsseite erscheinen, auch wenn schon zugestimmt wurde (prompt=consent).
sign-link-prompt-admin = Der Link bittet einen Administrator um die Zustimmung für die ganze Organisation (prompt=admin_consent).
sign-link-response-token = Der Link lässt das Zugriffstoken über die Adresse des Browsers senden (response_type=token), wo es nach außen gelangen kann. Heutige Apps brauchen das nicht.
# $resources: a list of addresses
sign-link-several-resources = Der Link verlangt Berechtigungen mehrerer Dienste auf einmal ({ $resources }). Entra lehnt das mit dem Fehler AADSTS28000 ab.
# $count (number): scopes in the link; $most (number): the most that Entra reads
sign-link-too-many-scopes = { $count ->
        [one] Der Link verlangt { $count } Berechtigung; Entra liest höchstens { $most } oder endet mit dem Fehler AADSTS90015.
       *[other] Der Link verlangt { $count } Berechtigungen; Entra liest höchstens { $most } oder endet mit dem Fehler AADSTS90015.
    }
# $permissions: a list of permission names
sign-link-keeps-access = Mit offline_access behält die App ihren Zugriff auch dann, wenn die Personen gegangen sind, und sie verlangt weitreichende Rechte: { $permissions }.
sign-link-state-address = In „state“ steht eine E-Mail-Adresse oder eine Webadresse. Damit lässt sich festhalten, wer geklickt hat.
sign-link-person = Der Link trägt einen Anmeldenamen ein und wurde also für eine bestimmte Person gemacht.
# $domain: a domain
sign-link-domain = Der Link führt zur Anmeldeseite der Domäne { $domain }.
# $parameter: the name of a parameter
sign-link-repeated = Der Parameter „{ $parameter }“ steht mehr als einmal im Link; das kann verbergen, was wirklich verlangt wird.
sign-client-missing = Der Link nennt keine App mit gültiger Anwendungs-ID.
# $client: an application id
sign-client-unknown = Die Anwendungs-ID { $client } ist Scopeglass nicht bekannt. Suchen Sie sie im Mandanten, oder fragen Sie den Anbieter nach seiner und vergleichen Sie.
# $app: the name of an app
sign-client-microsoft = Die Anwendungs-ID gehört zu { $app }, einer App von Microsoft selbst. Der Link eines Anbieters nennt die App des Anbieters.
# $app: the name of an app
sign-client-borrowed = Die Anwendungs-ID gehört zu { $app }, einer App von Microsoft selbst. Angreifer leihen sie sich für eigene Links, weil sie keine neue Zustimmung braucht. Verwenden Sie einen solchen Link nicht, es sei denn, Sie haben ihn selbst erstellt.
# $host: a host
sign-redirect-host = Die Antwort der Anmeldung geht an { $host }. Prüfen Sie, ob das dem Anbieter gehört.
# $host: a host; $site: the vendor’s site
sign-redirect-other-site = Die Antwort der Anmeldung geht an { $host }, während die Website des Anbieters { $site } ist. Fragen Sie den Anbieter danach.
# $host: a host
sign-redirect-plain-http = Die Antwort der Anmeldung geht über einfaches http an { $host }, wo sie unterwegs jeder lesen kann.
# $host: an IP address
sign-redirect-ip = Die Antwort der Anmeldung geht an die bloße IP-Adresse { $host }. Anbieter haben einen Namen, Angreifer oft nicht.
# $host: a host as it is written; $shown: the same host as a browser may show it
sign-redirect-punycode = Die Antwort der Anmeldung geht an { $host }, angezeigt als { $shown }: ein Name aus Buchstaben, die anderen ähneln. Vergleichen Sie ihn Buchstabe für Buchstabe mit dem des Anbieters.
# $address: an address
sign-redirect-this-device = Die Antwort der Anmeldung bleibt auf dem eigenen Gerät ({ $address }). Bei installierten Programmen ist das üblich. In einem Link aus einer Mail ist es ein Trick: Kopieren Sie nie die Adresse der folgenden Seite, um sie jemandem zu schicken.
# $scheme: the beginning of an address
sign-redirect-scheme = Die Antwort der Anmeldung öffnet eine installierte App ({ $scheme }:). Jede App auf dem Gerät kann eine solche Adresse für sich beanspruchen.
# $host: a host
sign-redirect-rented = Die Antwort der Anmeldung geht an { $host }, wo jeder binnen Minuten eine Seite mieten kann. Fragen Sie den Anbieter, ob sie ihm gehört.
# $address: an address with an asterisk
sign-redirect-wildcard = Die Umleitungsadresse { $address } enthält ein Sternchen, sodass die Antwort an jeden passenden Host gehen kann.
sign-manifest-implicit = Die Registrierung erlaubt, Zugriffstoken über die Adresse des Browsers zu senden (implizite Genehmigung), wo sie nach außen gelangen können. Heutige Apps brauchen das nicht.
sign-manifest-personal = Bei der App können sich auch persönliche Microsoft-Konten anmelden.
sign-manifest-more-pages = Die Datei endet, wo weitere Seiten der Liste folgen würden; es kann also etwas fehlen. Exportieren Sie die ganze Liste.

## Eine App im Mandanten

# $problem: what went wrong, a sentence
sign-unread-delegated = Nicht alle Zustimmungen von Personen ließen sich lesen: { $problem } Dass eine delegierte Berechtigung hier fehlt, heißt nicht, dass sie nicht erteilt wurde.
# $problem: what went wrong, a sentence
sign-unread-roles = Nicht alle Berechtigungen der App selbst ließen sich lesen: { $problem } Dass eine Anwendungsberechtigung hier fehlt, heißt nicht, dass sie nicht erteilt wurde.
# $problem: what went wrong, a sentence
sign-unread-registration = Die Registrierung der App ließ sich nicht lesen: { $problem } Was die App über das Erteilte hinaus verlangt, ist deshalb nicht bekannt.
# $problem: what went wrong, a sentence
sign-unread-people = Wer der App wann zugewiesen wurde, ließ sich nicht vollständig lesen: { $problem } Eine Welle von Zustimmungen innerhalb weniger Minuten kann hier unbemerkt bleiben.
# $problem: what went wrong, a sentence
sign-unread-resource = Ein Dienst, dessen Berechtigungen die App besitzt, ließ sich nicht lesen: { $problem } Einige Berechtigungen stehen hier nur mit ihrer ID.
sign-app-microsoft = Die App ist von Microsoft selbst: Ihre Registrierung steht in dem Mandanten, in dem Microsoft seine eigenen Apps führt.
sign-app-own = Ihre eigene Organisation hat diese App registriert; was sie verlangt, lässt sich deshalb hier lesen.
sign-app-registered-elsewhere = Die App ist in einem anderen Mandanten registriert. Was sie verlangt, steht dort und lässt sich hier nicht lesen; Sie sehen, was erteilt wurde. Aus den Einträgen Ihres Mandanten geht nicht hervor, wer für alle zugestimmt hat und wann.
# $name: what the app calls its publisher
sign-publisher-unverified-named = Die App nennt als Herausgeber „{ $name }“, doch das hat niemand überprüft. Fragen Sie den Anbieter nach der Anwendungs-ID und vergleichen Sie.
sign-publisher-unverified = Niemand hat überprüft, wer diese App herausgibt. Fragen Sie den Anbieter nach der Anwendungs-ID und vergleichen Sie.
# $days (number): whole days since the app came into the tenant
sign-app-new = { $days ->
        [one] Die App kam vor { $days } Tag in den Mandanten. Fragen Sie, wer sie geholt hat und warum.
       *[other] Die App kam vor { $days } Tagen in den Mandanten. Fragen Sie, wer sie geholt hat und warum.
    }
sign-app-disabled-by-microsoft = Microsoft hat diese App abgeschaltet, weil sie gegen die Regeln verstößt. Finden Sie heraus, wer sie benutzt hat, und entziehen Sie ihr die Berechtigungen.
# $name: the name of the app; $real: the name that it resembles
sign-name-look-alike = Der Name „{ $name }“ ist so geschrieben, dass er sich wie { $real } liest. Das ist ein bekanntes Kennzeichen eines Angriffs.
# $name: the name of the app; $word: a word of it
sign-name-mixed-scripts = Im Namen „{ $name }“ mischt das Wort „{ $word }“ ähnlich aussehende Buchstaben aus zwei Alphabeten. Das ist ein bekanntes Kennzeichen eines Angriffs.
# $name: the name of the app
sign-name-hidden = Der Name „{ $name }“ enthält Zeichen, die unsichtbar sind oder die Leserichtung umkehren. Das ist ein bekanntes Kennzeichen eines Angriffs.
# $name: the name of the app
sign-name-claims-microsoft = Der Name „{ $name }“ klingt nach einer App von Microsoft selbst, doch die App ist nicht von Microsoft und ihr Herausgeber nicht überprüft.
sign-redirect-installed = Die Antwort der Anmeldung bleibt auf dem eigenen Gerät. Bei installierten Programmen ist das üblich.
# $count (number): people, at least 3; $minutes (number): minutes from the first to the last
sign-consents-wave = { $minutes ->
        [one] { $count } Personen haben innerhalb von { $minutes } Minute einzeln zugestimmt. So sieht ein Phishing-Link aus, der die Runde macht: Fragen Sie eine von ihnen, wie es dazu kam.
       *[other] { $count } Personen haben innerhalb von { $minutes } Minuten einzeln zugestimmt. So sieht ein Phishing-Link aus, der die Runde macht: Fragen Sie eine von ihnen, wie es dazu kam.
    }
# $count (number): people, at least 3; $days (number): whole days since the app came into the tenant
sign-consents-since-new = { $days ->
        [one] { $count } Personen haben einzeln zugestimmt, seit die App vor { $days } Tag in den Mandanten kam. Fragen Sie eine von ihnen, wie es dazu kam.
       *[other] { $count } Personen haben einzeln zugestimmt, seit die App vor { $days } Tagen in den Mandanten kam. Fragen Sie eine von ihnen, wie es dazu kam.
    }
# $count (number): people
sign-consents-alone = { $count ->
        [one] { $count } Person hat nur für sich selbst zugestimmt, ohne einen Administrator.
       *[other] { $count } Personen haben jeweils nur für sich selbst zugestimmt, ohne einen Administrator.
    }
# $permissions: a list of permission names
sign-keeps-mail-and-files = Mit offline_access behält die App ihren Zugriff auch dann, wenn die Personen gegangen sind, und sie darf E-Mails, Dateien oder Nachrichten öffnen: { $permissions }.
# $permissions: a list of permission names
sign-raises-own-rights = Mit diesen Berechtigungen könnte sich die App selbst weitere Rechte geben, ohne dass jemand angemeldet ist: { $permissions }.
# $permissions: a list such as “full_access_as_app (Exchange)”
sign-other-services-alone = Die App besitzt auch Berechtigungen anderer Dienste, ohne dass jemand angemeldet ist: { $permissions }. Scopeglass erklärt sie nicht; schlagen Sie sie bei diesem Dienst nach, denn sie können so weit reichen wie die von Microsoft Graph.
# $permissions: a list such as “AllSites.Read (SharePoint)”
sign-other-services = Die App besitzt auch Berechtigungen anderer Dienste im Namen von Personen: { $permissions }. Scopeglass erklärt sie nicht.
# $permissions: a list of permission names
sign-granted-beyond = Erteilt, obwohl die Registrierung es nicht verlangt: { $permissions }. Finden Sie heraus, ob es noch gebraucht wird oder für jemanden hinzugefügt wurde.
# $permissions: a list of permission names
sign-asked-not-granted = In der Registrierung verlangt, aber nicht erteilt: { $permissions }.
# $count (number): permissions that are still granted
sign-app-disabled-with-grants = { $count ->
        [one] Bei dieser App kann sich niemand mehr anmelden, doch { $count } Berechtigung ist noch erteilt. Wer sie wieder einschaltet, hat diese sofort zurück.
       *[other] Bei dieser App kann sich niemand mehr anmelden, doch { $count } Berechtigungen sind noch erteilt. Wer sie wieder einschaltet, hat diese sofort zurück.
    }
# $resources: a list of names of APIs
sign-grants-to-deleted = Einige erteilte Berechtigungen gelten für Dienste, die nicht mehr im Mandanten sind: { $resources }. Sie öffnen nichts und können aufgeräumt werden.
# $kind: secret or certificate; $name: its name
sign-credential-ended = { $kind ->
        [certificate] Das Zertifikat „{ $name }“ ist abgelaufen.
       *[secret] Der geheime Clientschlüssel „{ $name }“ ist abgelaufen.
    }
# $kind: secret or certificate; $name: its name; $days (number): whole days that are left
sign-credential-ending = { $kind ->
        [certificate] { $days ->
                [one] Das Zertifikat „{ $name }“ läuft in { $days } Tag ab. Danach kann sich die App damit nicht mehr ausweisen.
               *[other] Das Zertifikat „{ $name }“ läuft in { $days } Tagen ab. Danach kann sich die App damit nicht mehr ausweisen.
            }
       *[secret] { $days ->
                [one] Der geheime Clientschlüssel „{ $name }“ läuft in { $days } Tag ab. Danach kann sich die App damit nicht mehr ausweisen.
               *[other] Der geheime Clientschlüssel „{ $name }“ läuft in { $days } Tagen ab. Danach kann sich die App damit nicht mehr ausweisen.
            }
    }
# $kind: secret or certificate; $name: its name; $years (number): whole years, at least 2
sign-credential-long = { $kind ->
        [certificate] Das Zertifikat „{ $name }“ gilt { $years } Jahre oder länger. Wer seinen Schlüssel hat, kann ihn so lange benutzen.
       *[secret] Der geheime Clientschlüssel „{ $name }“ gilt { $years } Jahre oder länger. Wer ihn findet, kann ihn so lange benutzen.
    }
