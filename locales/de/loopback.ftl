### Die Seiten, die ein Browser am Ende einer Anmeldung zeigt.

loopback-finished-title = Sie sind angemeldet
loopback-finished-text = Sie können diese Seite schließen und zu Scopeglass zurückkehren. Dort geht es weiter.

loopback-refused-title = Die Anmeldung wurde nicht abgeschlossen
loopback-refused-text = Scopeglass hat keinen Zugriff erhalten. In Scopeglass lesen Sie, was geschehen ist und was Sie tun können. Diese Seite können Sie schließen.

loopback-ignored-title = Es ist nichts geschehen
loopback-ignored-text = Diese Adresse antwortet nur auf eine Anmeldung, die Scopeglass selbst begonnen hat; diese Anfrage gehörte zu keiner. Sie können diese Seite schließen.
