# Das Siegel eines Berichts: Beweiskette, Signatur und ihre Prüfung.

## In Berichten

# $count (Zahl): wie viele Abfragen; $head (Text): ein Hashwert
report-method-chain = { $count ->
        [one] { $count } Abfrage ist Teil einer Kette von SHA-256-Werten, die mit { $head } endet. Wird eine Abfrage entfernt, geändert oder verschoben, bricht die Kette. Das beweist sie jedem, der ihr Ende kennt, etwa aus einem signierten Paket.
       *[other] { $count } Abfragen sind Teil einer Kette von SHA-256-Werten, die mit { $head } endet. Wird eine Abfrage entfernt, geändert oder verschoben, bricht die Kette. Das beweist sie jedem, der ihr Ende kennt, etwa aus einem signierten Paket.
    }
    .title = Beweiskette
# $place (Zahl), $permission (Text)
report-method-chain-broken = Die Beweiskette gilt ab Abfrage { $place } nicht mehr ({ $permission }): Eine Abfrage wurde außerhalb von Scopeglass entfernt, geändert oder verschoben. Verlassen Sie sich nicht auf die Ergebnisse in diesem Bericht; führen Sie die Abfragen erneut aus.
    .title = Die Beweiskette ist gebrochen
# $count (Zahl)
report-method-chain-outside = { $count ->
        [one] { $count } Ergebnis stammt von einer älteren Version von Scopeglass, die keine Kette führte. Dass es unverändert ist, ist nicht bewiesen.
       *[other] { $count } Ergebnisse stammen von einer älteren Version von Scopeglass, die keine Kette führte. Dass sie unverändert sind, ist nicht bewiesen.
    }
    .title = Außerhalb der Kette
report-method-withheld-fields = In diesem Bericht fehlen die maskierten Beispiele. Die prüfende Person hat sie gesehen.
    .title = Weggelassen
report-method-withheld-counts = In diesem Bericht fehlen die maskierten Beispiele und die Angabe, welche Felder gefüllt waren. Die prüfende Person hat beides gesehen.
    .title = Weggelassen
report-column-chain-number = Glied
report-column-chain-previous = Hashwert des vorigen Glieds
report-column-chain-digest = Hashwert des Glieds

## Wie viel ein Bericht verrät

redaction-samples = Anzahlen, Felder und maskierte Beispiele
redaction-fields = Anzahlen und Felder, keine Beispiele
redaction-counts = Nur Anzahlen

## Was die Prüfung ergab

seal-state-intact = Unversehrt: Seit der Signatur wurde nichts geändert.
    .hint = Sie können sich auf diesen Bericht so weit verlassen, wie Sie dem Unterzeichner vertrauen.
seal-state-unknown-signer = Unverändert, aber von jemandem signiert, dem Sie noch nicht vertrauen.
    .hint = Fragen Sie den Unterzeichner auf einem anderen Weg, etwa am Telefon, nach der Schlüssel-ID. Stimmt sie überein, vertrauen Sie dem Schlüssel.
seal-state-unsigned = Kein Schaden gefunden, aber niemand hat signiert.
    .hint = Wer die Datei weitergab, kann sie spurlos geändert haben. Bitten Sie um ein signiertes Paket, wenn es darauf ankommt.
seal-state-incomplete = Unvollständig: Es fehlt etwas.
    .hint = Was da ist, ist so, wie es erstellt wurde. Bitten Sie den Absender um das ganze Paket.
seal-state-changed = Geändert: Das ist nicht, was erstellt wurde.
    .hint = Verlassen Sie sich nicht darauf. Bitten Sie den Absender auf einem anderen Weg um das Original.
# $time, $app (Text)
seal-made = Bericht über { $app }, erstellt am { $time }
seal-you = Sie
# $key (Text)
seal-signer-own = Signiert mit Ihrem eigenen Schlüssel { $key }
seal-signer-known = Signiert von { $name }, Schlüssel { $key }
seal-signer-unknown = Signiert mit dem unbekannten Schlüssel { $key }
seal-signer-once = Signiert mit dem unbekannten Schlüssel { $key }, den der Besitzer nicht aufbewahrt hat: Kein anderer Bericht wird ihn tragen
seal-signer-none = Keine gültige Signatur
# $file (Text)
seal-fault-changed = { $file } wurde geändert.
seal-fault-missing = { $file } fehlt.
seal-fault-extra = { $file } gehört nicht dazu: Für diese Datei bürgt niemand.
seal-fault-container = Die Zip-Datei wurde neu gepackt, oder ihr wurde außerhalb der Dateien etwas hinzugefügt.
seal-fault-signature = Die Signatur passt nicht zum Manifest.
seal-fault-manifest = Das Manifest ist nicht lesbar.
seal-fault-chain = In { $file } gilt die Beweiskette ab Abfrage { $place } nicht mehr ({ $permission }): Eine Abfrage wurde entfernt, geändert oder verschoben.
seal-fault-report = { $file } sagt bei { $at } etwas anderes als die Beweiskette.
seal-fault-broken-before = Die Beweiskette war schon gebrochen, als das Paket erstellt wurde.
seal-fault-timestamp = Der Zeitstempel gehört nicht zu diesem Paket.
# $count (Zahl)
seal-chain-holds = { $count ->
        [one] Die Beweiskette gilt: { $count } Abfrage.
       *[other] Die Beweiskette gilt: { $count } Abfragen.
    }
seal-chain-outside = { $count ->
        [one] { $count } Ergebnis einer älteren Version steht außerhalb der Kette.
       *[other] { $count } Ergebnisse einer älteren Version stehen außerhalb der Kette.
    }
seal-stamp = Zeitstempel { $time } von { $authority }; dieser Name wurde hier nicht geprüft. Zertifikat (SHA-256): { $certificate }
seal-stamp-none = Ohne Zeitstempel: Für den Zeitpunkt bürgt allein der Unterzeichner
seal-choose = Paket oder Bericht zum Prüfen wählen
seal-choose-folder = Ordner eines Pakets zum Prüfen wählen

## Beim Schreiben

seal-doing-write = Siegeln und Schreiben
seal-doing-stamp = Zeitstempel anfordern
seal-doing-done = Geschrieben

## Der Signaturschlüssel

seal-kept-keyring = Liegt im Schlüsselbund des Systems. Jeder Bericht wird mit diesem Schlüssel signiert.
seal-kept-memory = Es gibt keinen nutzbaren Schlüsselbund; der Schlüssel bleibt im Arbeitsspeicher, bis Scopeglass endet. Beim nächsten Mal wird mit einem anderen signiert.
seal-kept-none = Es gibt noch keinen Schlüssel. Das erste signierte Paket erzeugt einen und legt ihn im Schlüsselbund des Systems ab.

## Der Text in einem Paket. Namen von Dateien und Befehlen bleiben, wie sie sind.

seal-readme = Bericht über die Berechtigungen von { $app }
    Erstellt am { $made } mit Scopeglass { $version }

    So prüfen Sie, dass nichts geändert wurde

    Mit Scopeglass, im Fenster oder auf der Befehlszeile:
    { "    " }scopeglass verify DIESE-DATEI-ODER-DIESER-ORDNER

    Mit anderen Programmen, im entpackten Ordner:
    { "    " }sha256sum -c SHA256SUMS
    vergleicht die Dateien mit ihren Hashwerten.
seal-readme-signed = { "    " }minisign -V -P { $key } -m manifest.json
    prüft die Signatur des Manifests, das die Hashwerte aller Dateien enthält.
    minisign ist kostenlos und für die meisten Systeme erhältlich: https://jedisct1.github.io/minisign/

    Die Schlüssel-ID ist { $id }. Der Schlüssel oben kam mit den Dateien und beweist allein
    nichts: Vergleichen Sie ihn mit dem, den Ihnen der Unterzeichner auf anderem Weg gab.
seal-readme-signed-once = { "    " }minisign -V -P { $key } -m manifest.json
    prüft die Signatur des Manifests, das die Hashwerte aller Dateien enthält.
    minisign ist kostenlos und für die meisten Systeme erhältlich: https://jedisct1.github.io/minisign/

    Die Schlüssel-ID ist { $id }. Ihr Besitzer hatte keinen Schlüsselbund und nutzte den
    Schlüssel nur einmal. Die Signatur zeigt Schäden, aber nicht, wer den Bericht erstellt hat.
seal-readme-unsigned = { "    " }sha256sum -c manifest.json.sha256
    vergleicht das Manifest mit seinem Hashwert.
    Niemand hat dieses Paket signiert: Schäden zeigen sich, der Urheber nicht.
seal-readme-rest = evidence-chain.json verbindet die Abfragen: Jedes Glied enthält den SHA-256-Wert des
    vorigen, und manifest.json nennt das letzte. Gibt es eine Datei SHA256SUMS.tsr, so prüft
    { "    " }openssl ts -verify -data SHA256SUMS -in SHA256SUMS.tsr -CAfile STELLE.pem
    nach dem Wort eines Zeitstempeldienstes, wann die Dateien vorlagen.

## Die Befehlszeile

cli-value-bundle = PAKET
cli-value-key = SCHLÜSSEL
cli-value-name = NAME
cli-value-level = STUFE
cli-value-bundling = FORM
cli-value-address = ADRESSE
cli-report-redact = Wie viel vom Gesehenen der Bericht enthält
cli-report-bundle = Die Dateien zu einem Paket mit Manifest und Signatur verbinden, prüfbar mit „scopeglass verify“
cli-report-no-sign = Das Paket nicht signieren
cli-report-timestamp = Das Paket von diesem Dienst mit einem Zeitstempel versehen lassen (RFC 3161)
cli-verify-about = Prüfen, ob ein Bericht so ist, wie er erstellt wurde, und von wem
cli-verify-file = Ein Paket (.scopeglass.zip oder sein Ordner), ein Bericht als JSON oder eine gespeicherte Prüfung
cli-verify-signer = Dem Schlüssel in dieser Datei für diesen Lauf vertrauen; mehrfach möglich
cli-verify-after = Endet mit
    { "  " }0  unversehrt, signiert von jemandem, dem Sie vertrauen
    { "  " }20  geändert
    { "  " }21  unvollständig
    { "  " }22  unverändert, unbekannter Unterzeichner
    { "  " }23  unbeschädigt, nicht signiert
    { "  " }3  kein Bericht, oder als gefährlich abgelehnt
cli-verify-trust = Um diesem Unterzeichner künftig zu vertrauen: scopeglass key trust { $key } --name NAME
cli-key-about = Den Schlüssel Ihrer Berichte und die Unterzeichner zeigen, denen Sie vertrauen
cli-key-list = Ihren Schlüssel und die vertrauten Unterzeichner zeigen
cli-key-export = Ihren öffentlichen Schlüssel schreiben, für alle, die Ihre Berichte prüfen
cli-key-trust = Einem Unterzeichner künftig vertrauen
cli-key-forget = Einem Unterzeichner nicht länger vertrauen
cli-key-export-file = Die Datei; ohne Angabe wird der Schlüssel ausgegeben
cli-key-trust-file = Eine Datei mit einem öffentlichen Schlüssel im Format von minisign, oder der Schlüssel selbst
cli-key-trust-name = Wie der Unterzeichner heißen soll; sonst die Schlüssel-ID
cli-key-forget-signer = Name oder Schlüssel-ID des Unterzeichners
cli-key-own = Ihr Schlüssel ist { $id }:
cli-key-none = Sie vertrauen noch keinem anderen Unterzeichner.
cli-key-signers = Sie vertrauen:
cli-key-exported = Ihr öffentlicher Schlüssel steht in { $file }.

## Das Fenster

seal-ui-redaction = Wie viel enthalten ist
seal-ui-bundling = Dateien
seal-ui-bundling-loose = Nebeneinander
seal-ui-bundling-file = Ein signiertes Paket (.zip)
seal-ui-bundling-folder = Ein signierter Ordner
seal-ui-sign = Paket signieren
seal-ui-sign-hint = Wer es erhält, kann prüfen, dass nichts geändert wurde und von wem es stammt.
seal-ui-timestamp = Zeitstempeldienst (optional)
seal-ui-timestamp-hint = Die Adresse eines RFC-3161-Dienstes. Er erfährt einen Hashwert des Berichts und sonst nichts.
seal-ui-cancel = Schreiben abbrechen
seal-ui-progress = { $done } von { $of }: { $doing }
seal-ui-verify = Bericht prüfen
seal-ui-verify-lede = Prüfen Sie, ob ein Bericht, den Sie erhalten haben, so ist, wie er erstellt wurde, und von wem. Nichts wird geöffnet oder auf die Festplatte entpackt.
seal-ui-verify-file = Datei wählen
seal-ui-verify-folder = Ordner wählen
seal-ui-verify-drop = oder ein Paket (.scopeglass.zip) oder einen Bericht als JSON hierher ziehen
seal-ui-verify-again = Weiteren prüfen
seal-ui-verifying = Wird geprüft
seal-ui-trust = Diesem Unterzeichner vertrauen
seal-ui-trust-name = Wem gehört der Schlüssel?
seal-ui-trust-warn = Tun Sie das erst, wenn Ihnen der Unterzeichner die Schlüssel-ID auf anderem Weg genannt hat.
seal-ui-trusted = { $name } gilt künftig als vertrauenswürdig. Prüfen Sie den Bericht noch einmal, um das zu sehen.
seal-ui-files = Dateien, wie sie erstellt wurden
seal-ui-key = Signaturschlüssel
seal-ui-key-lede = Mit diesem Schlüssel werden Berichtspakete signiert. Geben Sie die Schlüssel-ID denen, die Ihre Berichte prüfen.
seal-ui-key-id = Schlüssel-ID
seal-ui-key-public = Öffentlicher Schlüssel
seal-ui-key-make = Jetzt einen Schlüssel erzeugen
seal-ui-signers = Vertrauenswürdige Unterzeichner
seal-ui-signers-none = Sie vertrauen noch keinem anderen Unterzeichner. Ein Bericht, den Sie prüfen, bietet das an.
seal-ui-forget = { $name } nicht länger vertrauen

seal-ui-template-choose = Ordner eines Briefkopfs wählen
seal-ui-template = Briefkopf
seal-ui-template-none = Keiner
seal-ui-template-pick = Ordner wählen
seal-ui-template-remove = Entfernen
seal-ui-beside = Mit einer früheren Prüfung vergleichen
seal-ui-beside-none = Kein Vergleich
