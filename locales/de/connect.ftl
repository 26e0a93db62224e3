# Einen echten Mandanten verbinden: die Orte zum Anmelden, die Anleitung zur App-Registrierung.

connect-cloud-global = Globale Cloud (auch GCC)
connect-cloud-gcc-high = US-Regierung (GCC High)
connect-cloud-dod = US-Verteidigungsministerium
connect-cloud-china = China (21Vianet)
connect-cloud-custom = Eine andere Autorität

## Die Anleitung

connect-step-open = Öffnen Sie { $portal } als jemand, der Apps registrieren darf, etwa als Cloudanwendungsadministrator. Wählen Sie „App-Registrierungen“, dann „Neue Registrierung“.
connect-step-name = Nennen Sie die App „{ $name }“. Lassen Sie „Nur Konten in diesem Organisationsverzeichnis“ ausgewählt.
connect-step-platform = Wählen Sie unter „Umleitungs-URI“ den Eintrag „Öffentlicher Client/nativ (mobil und Desktop)“ und geben Sie genau { $redirect } ein, ohne Port. „Web“ und „Single-Page-Webanwendung“ funktionieren nicht, 127.0.0.1 auch nicht.
connect-step-nothing = Wählen Sie „Registrieren“. Mehr ist nicht nötig: kein Geheimnis, kein Zertifikat, keine API-Berechtigung. Scopeglass fragt jede Berechtigung beim Anmelden ab.
connect-step-ids = Kopieren Sie auf der Seite „Übersicht“ die „Anwendungs-ID (Client)“ und die „Verzeichnis-ID (Mandant)“.
connect-step-back = Kommen Sie hierher zurück und tragen Sie beide ein.

## Fehler

error-place-unknown = Es gibt keine Verbindung namens { $place }.
    .hint = Wählen Sie eine aus der Liste, oder verbinden Sie zuerst den Mandanten.
error-cloud-unknown = Die Cloud { $cloud } gibt es nicht.
    .hint = Wählen Sie eine davon: { $clouds }.
error-tenant-invalid = „{ $tenant }“ bezeichnet keinen Mandanten.
    .hint = Geben Sie eine Domäne wie contoso.com, die ID des Mandanten oder organizations an. Persönliche Konten (common, consumers) haben keinen Mandanten, der sich prüfen ließe.
error-client-id-invalid = „{ $client }“ ist keine Anwendungs-ID.
    .hint = Kopieren Sie die „Anwendungs-ID (Client)“ von der Seite „Übersicht“ der Registrierung. Sie sieht aus wie 11111111-2222-3333-4444-555555555555; die Objekt-ID ist eine andere.
error-address-invalid = „{ $address }“ ist keine Adresse, an die Scopeglass ein Zugriffstoken senden darf.
    .hint = Geben Sie eine https-Adresse ohne Benutzernamen, Abfrage oder Fragment an. Einfaches http ist nur auf diesem Computer erlaubt.
error-certificate-unreadable = { $file } enthält kein lesbares Zertifikat.
    .hint = Geben Sie eine PEM-Datei mit einem oder mehreren Zertifikaten der Zertifizierungsstelle an, der vertraut werden soll.
error-first-party-client = Das ist die Anwendungs-ID von { $app }, einer eigenen App von Microsoft.
    .hint = Registrieren Sie eine eigene App. Wollen Sie sich trotzdem als { $app } anmelden, dann sagen Sie es ausdrücklich: Ihr Zugriffstoken trägt alles, was dieser App je gewährt wurde, Entra lehnt sie unter Umständen ab (AADSTS65002, AADSTS50105), und die Sicherheitsüberwachung schlägt womöglich Alarm.

## Das Fenster

connect-where = Wo anmelden
connect-real-text = Ein echter Mandant, über eine eigene App-Registrierung. Scopeglass liest dort nur, und Personendaten werden schon beim Eintreffen maskiert.
connect-how = Ihr Browser öffnet die Anmeldeseite von Microsoft. Melden Sie sich dort an und sehen Sie nach, worin Sie einwilligen; kommen Sie dann hierher zurück.
connect-add = Mandanten verbinden
connect-lede = Scopeglass meldet sich als App an, die in Ihrem Mandanten registriert ist. So bestimmen Sie, was sie darf, und können sie wieder entfernen. Das dauert einmalig etwa zwei Minuten.
connect-guide-title = Die App registrieren
connect-guide-portal = Registrierungsseite öffnen
connect-guide-command = Oder einen Befehl einfügen
connect-guide-command-text = Er registriert dieselbe App, mit genau diesen Berechtigungen in der Liste und ohne dass schon eingewilligt wird:
connect-fill-title = Eintragen, was Sie kopiert haben
connect-field-cloud = Cloud
connect-field-tenant = Mandant
connect-field-tenant-hint = Eine Domäne wie contoso.com oder die Verzeichnis-ID (Mandant)
connect-field-client = Anwendungs-ID (Client)
connect-field-client-hint = Von der Seite „Übersicht“ der Registrierung
connect-field-name = Name der Verbindung
connect-field-name-hint = Kann leer bleiben; dann der Name des Mandanten
connect-field-authority = Autorität
connect-field-authority-hint = Die Adresse, die vor /v2.0/.well-known/openid-configuration steht
connect-field-graph = Adresse von Microsoft Graph
connect-field-graph-hint = Mit Version, etwa https://graph.example/v1.0
connect-field-ca = Zertifizierungsstelle (PEM-Datei)
connect-field-ca-hint = Kann leer bleiben; denen des Systems wird immer vertraut
connect-first-party = Eine eigene App von Microsoft verwenden und die Risiken hinnehmen
connect-first-party-text = Nur, wenn Sie keine App registrieren können. Eine solche App hat womöglich weit mehr Berechtigungen, als diese Prüfung braucht, Entra lehnt sie unter Umständen ab, und die Sicherheitsüberwachung schlägt womöglich Alarm.
connect-save = Speichern und verwenden
connect-cancel = Abbrechen
connect-saved = Verbundene Mandanten
connect-saved-text = Gespeichert wird nur, wo Sie sich anmelden, nie ein Kennwort, Geheimnis oder Token.
connect-saved-none = Noch ist kein Mandant verbunden. Der Übungsmandant ist immer da.
connect-forget = Diese Verbindung vergessen
connect-forget-title = { $place } vergessen?
connect-forget-text = Scopeglass meldet sich dort ab und vergisst die Verbindung. Die App-Registrierung und alles, was ihr gewährt wurde, bleiben im Mandanten; entfernen Sie sie in Entra.
connect-forgotten = Die Verbindung ist vergessen.

## Die Befehlszeile

connect-cli-heading-place = Wo anmelden
connect-cli-value-connection = NAME
connect-cli-value-tenant = MANDANT
connect-cli-value-client = ID
connect-cli-value-cloud = CLOUD
connect-cli-value-address = ADRESSE
connect-cli-value-file = DATEI
connect-cli-value-permission = BERECHTIGUNG
connect-cli-connection = Ein Mandant, der mit „scopeglass connect“ verbunden wurde
connect-cli-tenant = Der Mandant: eine Domäne, seine ID oder organizations
connect-cli-client = Die Anwendungs-ID (Client) der App, die Sie dort registriert haben
connect-cli-cloud = Die Cloud des Mandanten; ohne Angabe die globale
connect-cli-authority = Eine andere Autorität als eine Cloud von Microsoft; verlangt --graph
connect-cli-graph = Die Adresse von Microsoft Graph dort, mit Version
connect-cli-ca = Eine PEM-Datei mit Zertifizierungsstellen, denen neben denen des Systems vertraut wird
connect-cli-first-party = Die Risiken hinnehmen, sich als eine eigene App von Microsoft anzumelden
connect-cli-about = Einen echten Mandanten verbinden: wie man eine App registriert und welche Verbindungen es gibt
connect-cli-after = Ohne Optionen fragt es am Terminal nach. Kein Geheimnis wird gespeichert, nur, wo Sie sich anmelden.
    Beispiel: scopeglass connect --tenant contoso.com --client 11111111-2222-3333-4444-555555555555
connect-cli-name = Wie die Verbindung heißt
connect-cli-guide = Nur sagen, wie man die App registriert, mit einem Befehl zum Einfügen
connect-cli-for = Die delegierten Berechtigungen in der Registrierung; ohne Angabe die zum Lesen von Apps
connect-cli-list = Die verbundenen Mandanten auflisten
connect-cli-forget = Eine Verbindung und ihre Sitzungen vergessen; was im Mandanten gewährt wurde, bleibt
connect-cli-no-input = Nichts fragen
connect-cli-saved = { $place } ist verbunden. Prüfen Sie dort eine Anfrage mit:

connect-cli-value-code = CODE
connect-cli-error-about = Einen Fehler von Microsoft Entra oder OAuth erklären: was geschah, warum, wer ihn beheben kann
connect-cli-error-after = Beispiel: scopeglass error 65001 invalid_grant
    Endet mit 3, wenn einer davon unbekannt ist.
connect-cli-error-code = Ein Code wie 65001 oder AADSTS65001 oder ein Name wie invalid_grant
connect-cli-token-about = Die Ansprüche eines Tokens erklären, auf diesem Computer
connect-cli-token-after = Das Token wird nur von der Standardeingabe gelesen, damit es in keinem Verlauf und keiner Prozessliste steht.
    Beispiel: scopeglass token < token.txt
connect-cli-token-offline = Die öffentlichen Schlüssel des Ausstellers nicht abrufen; die Signatur bleibt dann ungeprüft
connect-cli-token-paste = Fügen Sie das Token ein, und drücken Sie dann Eingabe und Strg+D.

## Device code

connect-device = Mit einem Code auf einem anderen Gerät anmelden
connect-device-go = Code anfordern
connect-device-code = Code
connect-device-warning = Tun Sie das nur, wenn Sie es eben selbst begonnen haben. Geben Sie nie einen Code ein, den Ihnen jemand schickt: Dieser wäre dann als Sie angemeldet. Ihr Mandant erlaubt Codes vielleicht gar nicht.
# $page, $code, $until (texts)
connect-device-how = Öffnen Sie auf einem anderen Gerät { $page } und geben Sie { $code } ein. Der Code gilt bis { $until }.
connect-cli-device-code = Mit einem Code auf einem anderen Gerät anmelden, für einen Computer ohne Browser; der Mandant kann es verbieten

# $user (text): a sign-in name
connect-go-on = Als { $user } weitermachen
connect-other = Anderes Konto
