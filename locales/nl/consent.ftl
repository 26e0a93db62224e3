# Wat er op de toestemmingspagina gaat gebeuren, en de link voor een beheerder.

consent-who-nobody = In deze tenant mag niemand zelf toestemming geven: een beheerder moet dat doen.
consent-who-anything = In deze tenant mogen mensen instemmen met elke app en elke machtiging waarvoor geen beheerder nodig is.
consent-who-managed = In deze tenant bepaalt het door Microsoft beheerde beleid waarmee mensen mogen instemmen. Microsoft wijzigt dat van tijd tot tijd.
consent-who-low = In deze tenant mogen mensen alleen instemmen met machtigingen die als weinig riskant gelden, van apps van geverifieerde uitgevers of die hier geregistreerd zijn.
consent-who-custom = In deze tenant bepalen eigen beleidsregels wie mag instemmen: { $policies }.
consent-who-unasked = Wie in deze tenant mag instemmen, is pas bekend als iemand is aangemeld.
consent-who-unread = Wie in deze tenant mag instemmen, was niet te lezen, en alleen daarvoor wordt geen extra machtiging gevraagd: { $what }
consent-needs-none = Standaard is voor geen van deze machtigingen een beheerder nodig. Uiteindelijk bepaalt het beleid van de tenant.
consent-needs-admin = { $count ->
        [one] Standaard is hiervoor een beheerder nodig: { $names }.
       *[other] Standaard is voor deze { $count } een beheerder nodig: { $names }.
    }
consent-managed = Sinds 2025 laat het door Microsoft beheerde beleid de meeste toegang tot bestanden, sites, mail, agenda’s en chats aan beheerders over. Dat kan gaan om: { $names }.
consent-workflow-on = Wie niet zelf mag instemmen, kan het op die pagina aan een beheerder vragen.
consent-workflow-off = Wie niet zelf mag instemmen, kan het op die pagina niet aan een beheerder vragen; stuur die dan de link.
consent-workflow-unasked = Of je het op die pagina aan een beheerder kunt vragen, is pas bekend als iemand is aangemeld.
consent-workflow-unread = Of je het op die pagina aan een beheerder kunt vragen, was niet te lezen: { $what }
consent-role-may = Wie is aangemeld, mag voor iedereen toestemming geven. Laat “Toestemming namens uw organisatie” uit om alleen voor jezelf in te stemmen.
consent-role-may-not = Wie is aangemeld, heeft geen rol om voor iedereen toestemming te geven.
consent-held-unknown = Wat deze app-registratie al heeft, is pas bekend als iemand is aangemeld.
consent-held-all = Alles is al verleend; er komt geen toestemmingspagina.
consent-held-some = Nog niet verleend: { $names }. Daar vraagt de toestemmingspagina om.
consent-link-told = { $count ->
        [one] Wie deze link als beheerder opent, verleent de app voor iedereen de goedgekeurde machtiging, en verder niets.
       *[other] Wie deze link als beheerder opent, verleent de app voor iedereen de { $count } goedgekeurde machtigingen, en verder niets.
    }
consent-link-no-client = De aanvraag noemt de toepassings-id van de app niet, dus er kan geen link gemaakt worden.
consent-link-no-redirect = De aanvraag noemt geen adres dat de app geregistreerd heeft, en Entra wil er een in de link.
consent-link-nothing = Er is nog geen gedelegeerde machtiging goedgekeurd.
consent-ui-title = Voordat de toestemmingspagina opent
consent-ui-look = Wat gaat er gebeuren?
consent-ui-unknown = Niet bekend
consent-link-title = Link voor een beheerder
consent-link-make = Link maken
consent-link-left = Hier kan een link niet apart om vragen, want ze zijn voor de app alleen:
