# The pages of the practice tenant for signing in by a code on another device.

practice-device-title = Aanmelden op een ander apparaat
practice-device-warning = Ga alleen verder als u dit zojuist zelf op een ander apparaat bent begonnen. Wie u een code stuurt, wil als u aangemeld worden.
practice-device-code = Code
practice-device-next = Volgende
practice-device-unknown = Deze code is niet bekend, of de tijd ervoor is om. Controleer de letters, of begin opnieuw op het andere apparaat.
practice-device-done-title = U bent aangemeld op het andere apparaat
practice-device-done-text = U kunt dit venster sluiten en daar verdergaan.
practice-device-declined-title = Het andere apparaat is niet aangemeld
practice-device-declined-text = Er is niets toegestaan. U kunt dit venster sluiten.
practice-refusal-blocked = Een beleidsregel van de organisatie blokkeert deze aanmelding (voorwaardelijke toegang). De app krijgt daar geen bericht van. Een beheerder kan in het aanmeldingslogboek zien om welke regel het gaat.
