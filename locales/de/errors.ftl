# Was geschehen ist, und in .hint, was Sie tun können: ein Block je Fehlercode.

## Eine Anforderung lesen

error-article-empty = Der Artikel enthält keinen Text.
    .hint = Öffnen Sie eine andere Datei, oder fügen Sie den Text der Seite des Anbieters ein.
# $limit: eine Größe wie „10 MB“
error-article-too-large = Der Artikel ist größer als { $limit }; mehr liest Scopeglass nicht.
    .hint = Fügen Sie nur den Teil ein, in dem die Berechtigungen stehen.
# $file: ein Dateiname
error-article-not-text = { $file } enthält keinen lesbaren Text.
    .hint = Speichern Sie die Seite als Text oder HTML, oder kopieren Sie den Text und fügen Sie ihn ein.
# $file: ein Dateiname
error-article-unreadable = { $file } ließ sich nicht öffnen.
    .hint = Prüfen Sie, ob die Datei noch da ist und ob Sie sie lesen dürfen.
error-nothing-recognised = Der Artikel wurde gelesen, aber Scopeglass hat darin keine Berechtigung erkannt.
    .hint = Prüfen Sie, ob dies die Seite mit den Berechtigungen ist. Sie können sie auch mit Namen hinzufügen.
error-link-invalid = Das ist kein Link, der auf einer Anmeldeseite von Microsoft um Zustimmung bittet.
    .hint = Kopieren Sie den ganzen Link aus der Mail oder von der Seite des Anbieters. Er enthält „authorize“ oder „adminconsent“. Scopeglass liest ihn nur und öffnet ihn nie.
# $line, $column (numbers): where reading stopped
error-manifest-invalid = Das Manifest ließ sich nur bis Zeile { $line }, Spalte { $column } lesen.
    .hint = Berichtigen Sie den Text an dieser Stelle, oder exportieren Sie das Manifest neu. Kommentare und Kommas vor einer schließenden Klammer sind in JSON nicht erlaubt.
error-manifest-unknown = Die Datei wurde gelesen, beschreibt aber keine App in einer Form, die Scopeglass kennt.
    .hint = Gelesen werden Manifeste von Entra und Teams, Listen aus Microsoft Graph, Terraform-Dateien und ARM-Vorlagen. Prüfen Sie, ob es die richtige Datei ist.
# $file: a file name; $format: its format, such as “DOC”
error-format-unsupported = { $file } hat das Format { $format }, das Scopeglass nicht liest.
    .hint = Speichern Sie die Datei als Text, HTML, PDF, DOCX, XLSX oder CSV, oder kopieren Sie den Text und fügen Sie ihn ein.
# $file: a file name
error-bicep-unbuilt = { $file } ist eine Bicep-Datei, die Scopeglass nicht unmittelbar liest.
    .hint = Führen Sie „az bicep build --file“ damit aus und öffnen Sie die JSON-Vorlage, die dabei entsteht.
# $file: a file name
error-document-encrypted = { $file } ist mit einem Kennwort geschützt.
    .hint = Öffnen Sie die Datei in ihrem eigenen Programm, speichern Sie eine Kopie ohne Kennwort und öffnen Sie diese.
# $file: a file name
error-document-damaged = { $file } ist beschädigt oder nicht das, was der Name sagt.
    .hint = Holen Sie die Datei noch einmal. Lässt sie sich anderswo öffnen, kopieren Sie den Text und fügen Sie ihn ein.
# $file: a file name; $limit: a size such as “20 MB”
error-document-too-large = { $file } ist größer als { $limit }; mehr liest Scopeglass nicht.
    .hint = Speichern Sie nur die Seiten mit den Berechtigungen, oder fügen Sie deren Text ein.
# $file: a file name
error-document-too-complex = { $file } entpackt sich zu weit mehr, als ein Dokument braucht, oder verweist endlos auf sich selbst. Scopeglass hat das Lesen beendet.
    .hint = Seien Sie vorsichtig mit dieser Datei, wenn Sie ihre Herkunft nicht kennen. Andernfalls kopieren Sie den Text mit den Berechtigungen und fügen Sie ihn ein.
# $file: a file name
error-document-without-text = { $file } enthält keinen Text, nur Bilder oder leere Seiten.
    .hint = Bitten Sie den Anbieter um eine Datei mit Text, oder wenden Sie zuerst eine Texterkennung an.
# $profile: die Kennung eines Anbieterprofils
error-profile-unknown = Es gibt kein Anbieterprofil namens { $profile }.
    .hint = Wählen Sie eines aus der Liste, oder lesen Sie den Artikel des Anbieters ein.
# $profile: die Kennung eines Anbieterprofils
error-profile-invalid = Das Anbieterprofil { $profile } ist nicht so aufgebaut, wie es sein müsste.
    .hint = Berichtigen Sie die Profildatei, oder lesen Sie stattdessen den Artikel des Anbieters ein.
# $file: a path
error-profile-not-written = { $file } konnte nicht geschrieben werden.
    .hint = Prüfen Sie den freien Speicherplatz und die Rechte des Ordners, oder wählen Sie einen anderen.
# $permission: der Name einer Berechtigung
error-permission-unknown = Der Katalog kennt keine Berechtigung namens { $permission }.
    .hint = Prüfen Sie die Schreibweise. Stimmt der Name, gehört er vielleicht zu einer anderen API oder ist neuer als der Katalog.
# $permission: der Name einer Berechtigung
error-kind-impossible = { $permission } gibt es in dieser Art nicht.
    .hint = Wählen Sie die Art, in der es die Berechtigung gibt, oder fragen Sie beim Anbieter nach, welche gemeint ist.
# $permission: der Name einer Berechtigung
error-permission-not-in-request = { $permission } gehört nicht zu dieser Prüfung.
    .hint = Wählen Sie eine Berechtigung aus der Anforderung, oder fügen Sie diese zuerst hinzu.
# $app: what was asked for
error-app-not-found = Im Mandanten gibt es keine App „{ $app }“.
    .hint = Prüfen Sie die Schreibweise, oder nennen Sie die Anwendungs-ID.
# $app: what was asked for; $apps: names with application ids
error-app-ambiguous = Zu „{ $app }“ passen mehrere Apps: { $apps }.
    .hint = Nennen Sie den ganzen Namen oder die Anwendungs-ID.
error-not-connected = Niemand ist mit einem Mandanten verbunden.
    .hint = Stellen Sie zuerst die Verbindung her; dann lassen sich die Apps auflisten.

## Anmelden

error-sign-in-cancelled = Sie haben die Anmeldung abgebrochen. Über Scopeglass wurde nichts erteilt.
    .hint = Sie können jederzeit neu beginnen; die Prüfung bleibt, wie sie ist. Ist die Anmeldeseite noch offen, können Sie sie schließen.
error-sign-in-denied = Die Anmeldeseite hat gemeldet, dass keine Zustimmung erteilt wurde. Entweder hat jemand abgelehnt, oder eine Richtlinie des Mandanten lässt es nicht zu.
    .hint = Um fortzufahren, melden Sie sich erneut an und stimmen Sie zu, oder fragen Sie einen Administrator, was die Zustimmungsrichtlinie des Mandanten erlaubt.
error-admin-approval-needed = Ein Administrator muss diese Berechtigungen genehmigen, bevor diese Person sie nutzen kann.
    .hint = Melden Sie sich mit einem Konto an, das für die Organisation zustimmen darf, oder bitten Sie einen Administrator darum.
# $minutes (Zahl): wie lange gewartet wurde
error-sign-in-timed-out = { $minutes ->
        [one] Die Anmeldung wurde nicht innerhalb von { $minutes } Minute abgeschlossen. Vielleicht wurde die Seite geschlossen, oder jemand liest noch.
       *[other] Die Anmeldung wurde nicht innerhalb von { $minutes } Minuten abgeschlossen. Vielleicht wurde die Seite geschlossen, oder jemand liest noch.
    }
    .hint = Beginnen Sie die Anmeldung neu; dann öffnet sich eine neue Seite. Eine noch offene ältere Seite funktioniert nicht mehr und kann geschlossen werden.
# $url: die Adresse der Anmeldeseite
error-browser-not-opened = Der Browser ließ sich nicht öffnen.
    .hint = Öffnen Sie diese Adresse selbst in einem Browser auf diesem Computer: { $url }
error-loopback-unavailable = Scopeglass konnte auf diesem Computer nicht auf die Antwort der Anmeldeseite warten, weil sich kein lokaler Port öffnen ließ.
    .hint = Prüfen Sie, ob eine Sicherheitssoftware Verbindungen dieses Computers zu sich selbst blockiert, und versuchen Sie es noch einmal.
# $host: ein Hostname
error-authority-unreachable = Der Identitätsserver { $host } war nicht erreichbar.
    .hint = Prüfen Sie die Netzwerkverbindung und gegebenenfalls den Proxy, und versuchen Sie es noch einmal.
# $host: ein Hostname
error-authority-invalid = Was { $host } als Identitätsserver über sich selbst angibt, lässt sich nicht verwenden.
    .hint = Prüfen Sie die Adresse und den Mandanten in den Verbindungseinstellungen.
# $error: der Fehlercode des Servers
error-authorization-refused = Der Identitätsserver hat die Anmeldung mit dem Fehler { $error } beendet.
    .hint = Sehen Sie in die Details; dort stehen die Worte des Servers. Oft muss die App-Registrierung oder die Umleitungsadresse angepasst werden.
# $error: der Fehlercode des Servers
error-token-refused = Der Identitätsserver hat kein Zugriffstoken ausgestellt und den Fehler { $error } gemeldet.
    .hint = Melden Sie sich erneut an. Geschieht es wieder, sehen Sie in die Details und prüfen Sie die App-Registrierung.
# $check: der Name der Prüfung
error-id-token-invalid = Das ID-Token hat eine Prüfung nicht bestanden ({ $check }); Scopeglass traut dieser Anmeldung deshalb nicht.
    .hint = Prüfen Sie die Uhr dieses Computers und den Mandanten in den Verbindungseinstellungen, und melden Sie sich erneut an.
error-session-ended = Die Sitzung ist beendet und ließ sich nicht erneuern.
    .hint = Melden Sie sich erneut an; was schon gelesen wurde, bleibt erhalten.
error-not-signed-in = Für diese Prüfung hat sich noch niemand angemeldet.
    .hint = Gehen Sie zuerst zum Schritt „Anmeldung“.
error-keyring-unavailable = Dieses System bietet keinen Schlüsselbund; die Sitzung bleibt daher nur im Arbeitsspeicher.
    .hint = Sie können weiterarbeiten; nach dem Schließen von Scopeglass müssen Sie sich neu anmelden. Um das zu vermeiden, starten Sie den Kennwortspeicher des Systems.
# $person: ein Anmeldename
error-person-unknown = Der Übungsmandant kennt niemanden namens { $person }.
    .hint = Wählen Sie eine der Personen, die die Anmeldeseite des Übungsmandanten anbietet.

## Microsoft Graph befragen

# $host: ein Hostname
error-graph-unreachable = Microsoft Graph war unter { $host } nicht erreichbar.
    .hint = Prüfen Sie die Netzwerkverbindung und gegebenenfalls den Proxy, und führen Sie die Abfrage noch einmal aus.
# $seconds (Zahl): wie lange auf eine Antwort gewartet wurde
error-graph-timeout = { $seconds ->
        [one] Microsoft Graph hat nicht innerhalb von { $seconds } Sekunde geantwortet.
       *[other] Microsoft Graph hat nicht innerhalb von { $seconds } Sekunden geantwortet.
    }
    .hint = Führen Sie die Abfrage noch einmal aus. Kommt es öfter vor, versuchen Sie es zu einer ruhigeren Zeit.
error-graph-throttled = Microsoft Graph hat mehrmals um langsamere Anfragen gebeten, und Scopeglass hat daraufhin aufgehört zu fragen.
    .hint = Warten Sie einige Minuten, und führen Sie die Abfrage noch einmal aus.
# $code: der Fehlercode von Graph
error-graph-denied = Microsoft Graph hat den Lesezugriff verweigert ({ $code }).
    .hint = Entweder wurde die Berechtigung nicht erteilt, oder diese Person darf die Daten nicht sehen. Beides ist gut zu wissen; Sie müssen nichts tun.
# $code: der Fehlercode von Graph
error-graph-unauthenticated = Microsoft Graph hat das Zugriffstoken nicht angenommen ({ $code }).
    .hint = Melden Sie sich erneut an.
# $code: der Fehlercode von Graph
error-graph-not-found = Wonach die Abfrage gefragt hat, gibt es in diesem Mandanten nicht ({ $code }).
    .hint = Oft hat die Person kein Postfach oder keine Lizenz für den Dienst. Versuchen Sie es mit einem Konto, das beides hat.
# $status (Zahl): der HTTP-Status
error-graph-server-error = Microsoft Graph hat eine eigene Störung gemeldet (Status { $status }).
    .hint = Führen Sie die Abfrage später noch einmal aus. Mit den Anfrage-IDs in den Details kann der Support von Microsoft weitersuchen.
# $status (Zahl): der HTTP-Status; $code: der Fehlercode von Graph
error-graph-refused = Microsoft Graph hat mit dem Fehler { $code } geantwortet (Status { $status }).
    .hint = Sehen Sie in die Details; dort stehen die Worte von Graph.
error-graph-unreadable = Die Antwort von Microsoft Graph war nicht zu verstehen.
    .hint = Führen Sie die Abfrage noch einmal aus. Auch ein Proxy, der Antworten verändert, kann die Ursache sein.
error-graph-too-large = Eine Antwort von Microsoft Graph war größer als die Grenze; dort endete das Lesen.
    .hint = Was bis dahin gelesen wurde, gilt als teilweise gelesen.
# $host: ein Hostname
error-graph-foreign-host = Eine Antwort verwies auf { $host }, das nicht zur gewählten Cloud gehört. Scopeglass ist dem nicht gefolgt und hat kein Zugriffstoken dorthin geschickt.
    .hint = Prüfen Sie die Verbindungseinstellungen und ob ein Proxy Antworten verändert.
error-graph-loop = Die Seiten einer Antwort haben sich wiederholt; dort endete das Lesen.
    .hint = Führen Sie die Abfrage noch einmal aus. Was bis dahin gelesen wurde, gilt als teilweise gelesen.
# $read (Zahl): gelieferte Datensätze; $counted (Zahl): vom Mandanten gezählte Datensätze
error-graph-count-mismatch = Der Mandant hat { $counted } Datensätze gezählt und { $read } geliefert; womöglich wurde also nicht alles gelesen.
    .hint = Betrachten Sie das Ergebnis als teilweise gelesen. Führen Sie die Abfrage noch einmal aus; gerade hinzugekommene oder entfernte Datensätze können die Ursache sein.
error-probes-cancelled = Sie haben die Abfragen abgebrochen.
    .hint = Was bis dahin gelesen wurde, bleibt erhalten. Die übrigen Abfragen können Sie jederzeit ausführen.

## Prüfungen und Berichte

# $review: die Kennung einer Prüfung
error-review-not-found = Es gibt keine Prüfung { $review }.
    .hint = Wählen Sie eine aus der Liste der Prüfungen.
# $file: ein Dateiname
error-review-damaged = Die gespeicherte Prüfung { $file } ist nicht lesbar.
    .hint = Die Datei blieb unverändert. Stellen Sie sie aus einer Sicherung wieder her, oder beginnen Sie eine neue Prüfung.
# $file: ein Dateiname
error-review-newer = { $file } wurde mit einer neueren Version von Scopeglass gespeichert.
    .hint = Aktualisieren Sie Scopeglass, um sie zu öffnen. Die Datei blieb unverändert.
# $file: ein Dateiname
error-review-not-saved = Die Prüfung ließ sich nicht in { $file } speichern.
    .hint = Prüfen Sie den freien Speicherplatz und die Rechte des Ordners. Lassen Sie Scopeglass geöffnet, bis das Speichern gelingt.
error-review-busy = Ein anderer Vorgang dieser Prüfung läuft noch.
    .hint = Warten Sie, bis er fertig ist, oder brechen Sie ihn ab.
error-condition-missing = Zu einer Genehmigung unter Auflage gehört die Auflage.
    .hint = Schreiben Sie auf, was erfüllt sein muss.
error-nothing-to-undo = Es gibt nichts rückgängig zu machen.
    .hint = Sie müssen nichts tun.
# $file: ein Dateiname
error-report-not-written = Der Bericht ließ sich nicht in { $file } schreiben.
    .hint = Prüfen Sie den freien Speicherplatz und die Rechte des Ordners, oder wählen Sie einen anderen.
# $file: ein Dateiname
error-report-exists = { $file } ist schon vorhanden.
    .hint = Wählen Sie einen anderen Namen, oder erlauben Sie das Ersetzen.
# $file: ein Dateiname
error-disk-full = Auf dem Datenträger ist kein Platz mehr für { $file }.
    .hint = Es ist nichts Halbgeschriebenes zurückgeblieben. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.
# $folder: ein Ordner
error-folder-read-only = In den Ordner { $folder } kann nicht geschrieben werden.
    .hint = Wählen Sie einen anderen Ordner, oder bitten Sie um Schreibrechte.
error-report-cancelled = Das Schreiben des Berichts wurde abgebrochen.
    .hint = Es wurde nichts geschrieben. Sie können jederzeit neu beginnen.
# $file: ein Dateiname
error-bundle-unreadable = { $file } ist weder ein Bericht von Scopeglass noch ein Berichtspaket.
    .hint = Wählen Sie eine Datei mit der Endung .scopeglass.zip, den daraus entpackten Ordner oder einen Bericht als JSON.
# $file: ein Dateiname
error-bundle-refused = { $file } wurde nicht geöffnet, denn so sieht kein Paket von Scopeglass aus.
    .hint = Öffnen Sie die Datei auch mit keinem anderen Programm, solange ihre Herkunft unklar ist. Bitten Sie den Absender um das Original.
error-signing-key-damaged = Der Signaturschlüssel im Schlüsselbund ist nicht lesbar.
    .hint = Löschen Sie den Eintrag „report signing key“ von Scopeglass aus dem Schlüsselbund; der nächste Bericht erhält dann einen neuen Schlüssel. Sagen Sie denen Bescheid, die Ihre Berichte prüfen.
# $file: ein Dateiname
error-signer-unreadable = { $file } enthält keinen öffentlichen Schlüssel im Format von minisign.
    .hint = Bitten Sie den Unterzeichner um die Datei, die „scopeglass key export“ schreibt.
# $signer: ein Name oder eine Schlüssel-ID
error-signer-unknown = Kein vertrauenswürdiger Unterzeichner heißt { $signer }.
    .hint = „scopeglass key list“ zeigt, welchen Unterzeichnern Sie vertrauen.
# $host: der Name eines Servers
error-timestamp-unreachable = Der Zeitstempeldienst { $host } ist nicht erreichbar.
    .hint = Prüfen Sie Adresse und Netz, oder schreiben Sie den Bericht ohne Zeitstempel.
# $host: der Name eines Servers
error-timestamp-invalid = Die Antwort des Zeitstempeldienstes { $host } ist kein gültiger Zeitstempel für diesen Bericht.
    .hint = Es wurde nichts geschrieben. Versuchen Sie einen anderen Dienst, oder schreiben Sie den Bericht ohne Zeitstempel.
# $format: der Name eines Formats
error-format-unknown = Das Berichtsformat { $format } gibt es nicht.
    .hint = Wählen Sie eines der Formate aus der Liste.
# $language: was verlangt wurde
error-language-unknown = Die Oberflächensprache { $language } gibt es nicht.
    .hint = Wählen Sie eine von diesen: { $languages }.

## Der Übungsmandant, die Befehlszeile und Scopeglass selbst

error-practice-unavailable = Der Übungsmandant konnte nicht starten.
    .hint = Sehen Sie in die Details, und versuchen Sie es noch einmal.
# $port: eine Portnummer, als Text
error-port-taken = Der Port { $port } wird von einem anderen Programm benutzt.
    .hint = Wählen Sie einen anderen Port, oder lassen Sie ihn weg: Dann nimmt das System einen freien.
error-usage-invalid = Die Befehlszeile wurde nicht verstanden.
    .hint = Rufen Sie den Befehl mit --help auf, um zu sehen, was möglich ist.
# $file: ein Dateiname
error-file-not-opened = { $file } ließ sich nicht öffnen.
    .hint = Prüfen Sie den Namen und ob Sie die Datei lesen dürfen.
error-internal = In Scopeglass selbst ist etwas schiefgegangen. Es liegt nicht an Ihnen.
    .hint = Bitte melden Sie es mit den Details. Ihre Prüfung wird nach jeder Änderung gespeichert.

error-probe-sampled = An den befragten Stellen wurde nichts gefunden, aber es wurden nicht alle befragt.
    .hint = Fragen Sie erneut ab, um weitere Stellen zu prüfen, oder sehen Sie einzelne selbst an.

error-nothing-to-show = Für { $permission } gibt es keinen Datensatz zum Anzeigen.
    .hint = Führen Sie zuerst die Abfragen aus; ein Datensatz lässt sich nur zeigen, wo einer gelesen wurde.

error-experiment-empty = Diese Anforderung enthält keine delegierte Berechtigung, mit der das Experiment etwas abfragen könnte.
    .hint = Wählen Sie eine Anforderung mit delegierten Berechtigungen, die etwas lesen.

error-credential-missing = Für die App wurde weder ein Geheimnis noch ein Zertifikat angegeben.
    .hint = Setzen Sie das Geheimnis in die Umgebungsvariable SCOPEGLASS_APP_SECRET, oder nennen Sie eine Datei mit --app-certificate.
