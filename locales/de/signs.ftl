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
sign-link-any-tenant = Der Link gilt für jede Organisation: Wer ihn öffnet, stimmt in der Organisation zu, bei der er oder sie sich anmeldet.
# $tenant: a domain or id
sign-link-tenant = Der Link gilt für den Mandanten { $tenant }. Prüfen Sie, ob es Ihrer ist.
sign-link-admin-consent = Wer zustimmt, tut es für die ganze Organisation; weniger bietet die Seite nicht an. Zustimmen kann nur eine Administratorin oder ein Administrator.
sign-link-everything-registered = Der Link verlangt alles, was in der Registrierung der App eingestellt ist. Was das ist, steht auf der Zustimmungsseite oder im Mandanten, nicht im Link.
sign-link-prompt-none = Der Link weist die Anmeldeseite an, nichts anzuzeigen (prompt=none). Wurde schon früher zugestimmt, erhält die App Zugriff, ohne dass jemand eine Seite sieht.
sign-link-prompt-consent = Der Link lässt die Zustimmungsseite erscheinen, auch wenn schon zugestimmt wurde (prompt=consent).
sign-link-prompt-admin = Der Link bittet um die Zustimmung der Administration für die ganze Organisation (prompt=admin_consent).
sign-link-response-token = Der Link lässt das Zugriffstoken über die Adresse des Browsers senden (response_type=token), wo es nach außen gelangen kann. Heutige Apps brauchen das nicht.
# $resources: a list of addresses
sign-link-several-resources = Der Link verlangt Berechtigungen mehrerer Dienste auf einmal ({ $resources }). Entra lehnt das mit dem Fehler AADSTS28000 ab.
# $count (number): scopes in the link; $most (number): the most that Entra reads
sign-link-too-many-scopes = { $count ->
        [one] Der Link verlangt { $count } Berechtigung; Entra liest höchstens { $most } oder endet mit dem Fehler AADSTS90015.
       *[other] Der Link verlangt { $count } Berechtigungen; Entra liest höchstens { $most } oder endet mit dem Fehler AADSTS90015.
    }
# $permissions: a list of permission names
sign-link-keeps-access = Mit offline_access behält die App ihren Zugriff, wenn die Personen gegangen sind, und sie verlangt weitreichende Rechte: { $permissions }.
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
