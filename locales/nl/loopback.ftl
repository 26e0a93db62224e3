### De pagina's die een browser aan het einde van het aanmelden laat zien.

loopback-finished-title = U bent aangemeld
loopback-finished-text = U kunt deze pagina sluiten en teruggaan naar Scopeglass. De rest gebeurt daar.

loopback-refused-title = Het aanmelden is niet voltooid
loopback-refused-text = Scopeglass heeft geen toegang gekregen. Ga terug naar Scopeglass: daar staat wat er is gebeurd en wat u kunt doen. U kunt deze pagina sluiten.

loopback-ignored-title = Er is niets gebeurd
loopback-ignored-text = Dit adres reageert alleen op een aanmelding die Scopeglass zelf is begonnen, en dit verzoek hoorde daar niet bij. U kunt deze pagina sluiten.
