# The command line's options of a large practice tenant.

cli-practice-apps = Wie viele Apps der Mandant hat; was der kleine Mandant nicht hat, wird erst auf Anfrage erfunden
cli-practice-grants = Wie viele delegierte Zustimmungen der Mandant hat; nur zusammen mit --apps, ein Fünftel so viele App-Rollen kommt hinzu. Mehr Personen können mehr Zustimmungen erteilen
cli-practice-page-latency = Wie lange Graph für eine Antwort mindestens braucht
cli-practice-quota = Ablehnen, was das Kontingent des Verzeichnisses übersteigt: 3.500, 5.000 oder 8.000 Ressourceneinheiten in 10 Sekunden, je nach Zahl der Personen
