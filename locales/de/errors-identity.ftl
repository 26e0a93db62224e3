# Was mit einem Konto, einem Anmeldenachweis einer App oder einem Token schiefgehen kann.
error-keyring-locked = Der Schlüsselbund des Systems ist gesperrt; die Sitzung bleibt daher nur im Arbeitsspeicher.
    .hint = Sie können weiterarbeiten. Entsperren Sie den Schlüsselbund und melden Sie sich erneut an, wenn Sie nach dem Schließen von Scopeglass angemeldet bleiben möchten.
error-keyring-full = Der Schlüsselbund des Systems hat die Sitzung nicht angenommen: Er ist voll oder lässt Einträge dieser Größe nicht zu. Die Sitzung bleibt nur im Arbeitsspeicher.
    .hint = Sie können weiterarbeiten; nach dem Schließen von Scopeglass müssen Sie sich neu anmelden. Um das zu vermeiden, schaffen Sie Platz auf dem Datenträger oder im Kennwortspeicher.
error-step-up-needed = Die Organisation verlangt dafür eine neue Anmeldung mit stärkerem Nachweis.
    .hint = Melden Sie sich erneut an. Die Seite fragt vielleicht nach einem zweiten Faktor oder nach einem Gerät, das die Organisation verwaltet.
error-device-code-unavailable = Die Anmeldung mit einem Code auf einem anderen Gerät ist hier nicht möglich: Der Identitätsserver bietet sie dieser App nicht an.
    .hint = Melden Sie sich mit dem Browser dieses Computers an. Muss es ein Code sein, kann die Administration in der App-Registrierung öffentliche Clientflows zulassen, sofern die Organisation sie nicht sperrt.
# $minutes: wie lange der Code galt
error-device-code-expired = { $minutes ->
        [one] Der Code wurde nicht innerhalb von { $minutes } Minute verwendet und ist abgelaufen.
       *[other] Der Code wurde nicht innerhalb von { $minutes } Minuten verwendet und ist abgelaufen.
    }
    .hint = Beginnen Sie von vorn, um einen neuen Code zu erhalten. Der alte öffnet nichts mehr.
error-tenant-needed = Eine App, die sich selbst anmeldet, muss ihren Mandanten nennen; „organizations“ genügt nicht.
    .hint = Geben Sie die ID des Mandanten oder eine seiner Domänen an, etwa contoso.com.
# $file: ein Dateiname
error-credential-unreadable = { $file } enthält kein lesbares Zertifikat mit seinem privaten RSA-Schlüssel.
    .hint = Wählen Sie eine PEM-Datei mit Zertifikat und Schlüssel oder eine PFX-Datei (.pfx, .p12). Mit einem Zertifikat ohne Schlüssel (.cer) ist keine Anmeldung möglich.
error-credential-password-wrong = Das Kennwort öffnet { $file } nicht.
    .hint = Geben Sie das Kennwort ein, das beim Exportieren des Zertifikats festgelegt wurde.
# $day: ein Datum
error-certificate-expired = Das Zertifikat ist am { $day } abgelaufen.
    .hint = Erstellen Sie ein neues Zertifikat, laden Sie dessen öffentlichen Teil in die App-Registrierung hoch und verwenden Sie dieses.
# $device: die Datei einer PKCS#11-Bibliothek
error-security-device-unusable = Das Sicherheitsgerät hinter { $device } ließ sich nicht zur Anmeldung verwenden.
    .hint = Prüfen Sie, ob das Gerät angeschlossen ist, ob PIN und Name des Schlüssels stimmen und ob es mit RSA-PSS signieren kann.
# $error: der Fehlercode des Identitätsservers
error-credential-refused = Der Identitätsserver hat das Geheimnis oder Zertifikat der App nicht akzeptiert ({ $error }).
    .hint = Prüfen Sie in der App-Registrierung unter „Zertifikate & Geheimnisse“, ob es dort steht und nicht abgelaufen ist. Bei einem Geheimnis zählt der Wert, nicht die ID.
error-token-malformed = Dieser Text ist kein JSON Web Token.
    .hint = Fügen Sie das ganze Token ein: drei durch Punkte getrennte Teile, ohne Anführungszeichen. Manche Tokens sind undurchsichtig und nur für den Server selbst lesbar.
