# The pages of the practice tenant for signing in by a code on another device.

practice-device-title = Auf einem anderen Gerät anmelden
practice-device-warning = Fahren Sie nur fort, wenn Sie dies gerade selbst auf einem anderen Gerät begonnen haben. Wer Ihnen einen Code schickt, möchte als Sie angemeldet werden.
practice-device-code = Code
practice-device-next = Weiter
practice-device-unknown = Dieser Code ist nicht bekannt oder abgelaufen. Prüfen Sie die Buchstaben, oder beginnen Sie auf dem anderen Gerät von vorn.
practice-device-done-title = Sie sind auf dem anderen Gerät angemeldet
practice-device-done-text = Sie können dieses Fenster schließen und dort weitermachen.
practice-device-declined-title = Das andere Gerät ist nicht angemeldet
practice-device-declined-text = Es wurde nichts erlaubt. Sie können dieses Fenster schließen.
practice-refusal-blocked = Eine Richtlinie der Organisation blockiert diese Anmeldung (bedingter Zugriff). Die App erfährt davon nichts. In den Anmeldeprotokollen sieht die Administration, welche Richtlinie es war.
