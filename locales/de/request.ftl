### Wo eine Berechtigung gefunden wurde, und was die Anbieterprofile sagen.

## Woran eine Berechtigung erkannt wurde

recognised-by-exact-name = am veröffentlichten Namen
recognised-by-id = an der veröffentlichten ID
recognised-by-display-name = am Titel, den Microsoft anzeigt
recognised-by-translated-title = an einem übersetzten Titel
recognised-by-translated-name = an einem übersetzten Namen
recognised-by-typo = an einem Namen mit Tippfehler
recognised-by-profile = aus einem Anbieterprofil
recognised-by-admin = von Ihnen genannt
recognised-by-link = im Zustimmungslink verlangt
recognised-by-manifest = im Manifest der App angegeben
recognised-by-granted = der App im Mandanten erteilt
recognised-by-list = in der Liste angegeben

## Warum eine Zeile, die wie eine Berechtigung aussieht, nicht erkannt wurde

unrecognised-unknown-name = Das hat die Form eines Berechtigungsnamens, steht aber nicht im Katalog.
unrecognised-no-match = Das liest sich wie der Titel einer Berechtigung, aber keine passt.
unrecognised-ambiguous = Mehrere Berechtigungen passen gleich gut.
unrecognised-not-asked = Der Text nennt diese Berechtigung und sagt, dass sie nicht verlangt wird.
unrecognised-other-resource = Sie gehört zu einem anderen Dienst als Microsoft Graph; was sie bedeutet, ist erst bekannt, wenn der Mandant verbunden ist.
unrecognised-elsewhere = Damit wird verlangt, was in der Registrierung der App eingestellt ist („.default“); diese Quelle zeigt es nicht.
unrecognised-wrong-kind = Die Berechtigung gibt es, aber nicht in der Art, in der sie hier verlangt wird.
unrecognised-reference = Das verweist auf einen Wert, der anderswo steht; diese Quelle enthält ihn nicht.

## Webex

profile-webex-summary = Webex-Besprechungen aus Outlook und Microsoft Teams planen und zeigen, wer teilnimmt.
profile-webex-reason-offline-access = Webex möchte verbunden bleiben, nachdem die Personen gegangen sind, um sie nicht jedes Mal neu fragen zu müssen, wenn es etwa eine Kalendereinladung abruft.
profile-webex-reason-user-read-all = Um in Besprechungen zu zeigen, wer wer ist, und um Benutzer von Microsoft 365 über ihre E-Mail-Adresse ihrem Webex-Konto zuzuordnen.
profile-webex-reason-calendars-read = Um Kalendereinträge mit einer Webex-Besprechung zu lesen, mit Zeit, Teilnehmenden, Betreff und Besprechungsoptionen.
profile-webex-reason-contacts-read = Um beim Planen aus Outlook oder Teams Gruppen von Kontakten einzuladen. Der Anbieter sagt, dass er die Daten nicht speichert.
profile-webex-reason-group-read-all = Um ganze Gruppen einzuladen und beim Planen einer Besprechung Mitglieder eines Kanals vorzuschlagen. Der Anbieter sagt, dass er die Daten nicht speichert.
profile-webex-reason-directory-read-all = Um die Profile der Teilnehmenden aus dem Verzeichnis zu ergänzen und E-Mail-Adressen beim Einladen zu vervollständigen.
profile-webex-reason-calendars-readwrite = Um Besprechungen aus Outlook, Teams und der Webex-App zu planen und die zugehörigen Kalendereinträge anzulegen, zu ändern und zu löschen.
