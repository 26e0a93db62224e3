### Waar een machtiging is gevonden, en wat de leveranciersprofielen zeggen.

## Hoe een machtiging is herkend

recognised-by-exact-name = aan de gepubliceerde naam
recognised-by-id = aan de gepubliceerde id
recognised-by-display-name = aan de titel die Microsoft toont
recognised-by-translated-title = aan een vertaalde titel
recognised-by-translated-name = aan een vertaalde naam
recognised-by-typo = aan een naam met een typefout
recognised-by-profile = uit een leveranciersprofiel
recognised-by-admin = door u genoemd
recognised-by-link = gevraagd door de toestemmingslink
recognised-by-manifest = vermeld in het manifest van de app
recognised-by-granted = in de tenant aan de app verleend
recognised-by-list = opgegeven in de lijst

## Waarom een regel die op een machtiging lijkt niet is herkend

unrecognised-unknown-name = Dit heeft de vorm van een machtigingsnaam, maar die staat niet in de catalogus.
unrecognised-no-match = Dit klinkt als de titel van een machtiging, maar er is er geen die past.
unrecognised-ambiguous = Er passen meerdere machtigingen even goed.
unrecognised-not-asked = De tekst noemt deze machtiging en zegt dat er niet om wordt gevraagd.
unrecognised-other-resource = De machtiging hoort bij een andere dienst dan Microsoft Graph; wat ze betekent, is pas bekend als de tenant verbonden is.
unrecognised-elsewhere = Hiermee wordt gevraagd wat in de registratie van de app is ingesteld (‘.default’); deze bron laat dat niet zien.
unrecognised-wrong-kind = De machtiging bestaat, maar niet in de soort waarin er hier om wordt gevraagd.
unrecognised-reference = Dit verwijst naar een waarde die elders staat; deze bron bevat haar niet.

## Webex

profile-webex-summary = Webex-vergaderingen plannen vanuit Outlook en Microsoft Teams, en laten zien wie er deelneemt.
profile-webex-reason-offline-access = Webex wil verbonden blijven als mensen er niet meer bij zijn, zodat het niet telkens opnieuw om toestemming hoeft te vragen wanneer het bijvoorbeeld een agenda-uitnodiging ophaalt.
profile-webex-reason-user-read-all = Om in vergaderingen te laten zien wie wie is, en om gebruikers van Microsoft 365 via hun e-mailadres aan hun Webex-account te koppelen.
profile-webex-reason-calendars-read = Om agenda-items met een Webex-vergadering te lezen, met tijd, deelnemers, onderwerp en vergaderopties.
profile-webex-reason-contacts-read = Om groepen contactpersonen uit te nodigen bij het plannen vanuit Outlook of Teams. De leverancier zegt de gegevens niet te bewaren.
profile-webex-reason-group-read-all = Om hele groepen uit te nodigen en kanaalleden voor te stellen bij het plannen van een vergadering. De leverancier zegt de gegevens niet te bewaren.
profile-webex-reason-directory-read-all = Om profielen van deelnemers aan te vullen uit de directory, en om e-mailadressen aan te vullen terwijl iemand uitnodigt.
profile-webex-reason-calendars-readwrite = Om vergaderingen te plannen vanuit Outlook, Teams en de Webex-app, en de bijbehorende agenda-items te maken, te wijzigen en te verwijderen.
