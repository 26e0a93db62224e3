# De pagina’s van de oefentenant: aanmelden, toestemming en wat daar mis kan gaan.

practice-badge = Oefentenant
practice-notice = { $organisation } is verzonnen, net als iedereen die er werkt. Deze pagina komt van deze computer zelf; een echt account kunt u hier niet gebruiken.

## Aanmelden

practice-sign-in-title = Aanmelden
practice-sign-in-to = om door te gaan naar { $app }
practice-people-legend = Kies wie u bent tijdens het oefenen
practice-role-global-administrator = Globale beheerder
practice-role-cloud-application-administrator = Cloudtoepassingsbeheerder
practice-role-member = Gewone gebruiker
practice-typing-legend = Of typ een aanmeldnaam en wachtwoord
practice-username = Aanmeldnaam
practice-password = Wachtwoord
practice-sign-in-button = Aanmelden
practice-cancel-button = Annuleren
practice-wrong-password = Deze aanmeldnaam en dit wachtwoord horen niet bij elkaar. De wachtwoorden zijn bij elke start van de oefentenant anders; als u iemand uit de lijst kiest, hebt u er geen nodig.
practice-password-missing = Typ ook het wachtwoord, of maak het veld Aanmeldnaam leeg en kies iemand uit de lijst.
practice-nobody-chosen = Kies iemand uit de lijst, of typ een aanmeldnaam en wachtwoord.

## Toestemming

practice-signed-in-as = Aangemeld als
practice-consent-title = Gevraagde machtigingen
practice-consent-intro = { $app } vraagt om deze machtigingen:
practice-client-id = Toepassings-id:
practice-answer-goes-to = Het antwoord gaat naar:
practice-scope-needs-admin = Alleen een beheerder kan dit toestaan.
practice-consent-for-everyone = Toestemming geven namens de hele organisatie
practice-consent-for-everyone-meaning = Anderen in de organisatie krijgen de vraag om deze machtigingen dan niet meer.
practice-consent-for-everyone-only = Uw antwoord geldt voor iedereen in de organisatie.
practice-consent-meaning = Als u akkoord gaat, mag de app deze machtigingen gebruiken tot iemand ze weer intrekt. Deze oefentenant vergeet alles zodra die stopt.
practice-accept-button = Akkoord

## Goedkeuring

practice-approval-title = Een beheerder moet dit goedkeuren
practice-approval-text = { $app } vraagt om machtigingen die alleen een beheerder kan toestaan. U kunt teruggaan zonder iets toe te staan, of u aanmelden als beheerder.
practice-approval-return = Teruggaan zonder iets toe te staan
practice-approval-switch = Aanmelden als iemand anders

## Andere pagina’s

practice-refusal-title = Deze aanmelding kan niet doorgaan
practice-refusal-redirect = De app wil het antwoord ontvangen op een adres dat niet voor deze app is geregistreerd. Er is niets naartoe gestuurd. Wie de app heeft ingericht, moet het adres verbeteren.
practice-refusal-client = In deze tenant is geen app met deze id geregistreerd. Controleer de toepassings-id.
practice-refusal-tenant = Deze tenant bestaat hier niet. Controleer de tenant in het adres.
practice-refusal-too-late = Deze pagina is al gebruikt of heeft te lang opengestaan. Ga terug naar de app en begin opnieuw met aanmelden.
practice-refusal-request = Het verzoek van de app is onvolledig of niet te begrijpen.
practice-refusal-technical = Voor wie de app beheert
practice-signed-out-title = U bent afgemeld
practice-signed-out-text = U kunt dit venster sluiten.
practice-continue-title = Terug naar de app
practice-continue-text = Het antwoord staat klaar. Druk op de knop als er vanzelf niets gebeurt.
practice-continue-button = Doorgaan
