### Wat de apps van profiles/ willen doen, en de redenen die hun leveranciers geven, in onze
### eigen woorden. De redenen van Webex staan in request.ftl.

## In meer dan één profiel gebruikt

profile-reason-signed-in = Om te weten wie er is aangemeld.

## Asana

profile-asana-outlook-summary = Van e-mails in Outlook taken in Asana maken.

## Calendly

profile-calendly-summary = In Calendly laten zien wanneer mensen vrij zijn, op basis van Outlook-agenda’s die een beheerder voor iedereen koppelt.
profile-calendly-reason-user = Om de mensen in de organisatie op te vragen en aan hun Calendly-account te koppelen.
profile-calendly-reason-calendars = Om rekening te houden met de Outlook-agenda’s van mensen bij het aanbieden van vrije tijden. De leverancier zegt alleen agenda’s te openen van mensen met een Calendly-account.

## Cisco Secure Email Threat Defense

profile-cisco-email-threat-defense-summary = E-mail op bedreigingen controleren en, als dat is ingeschakeld, ingrijpen bij gevaarlijke berichten.
profile-cisco-email-threat-defense-reason-read = Bij alleen lezen: zodat beheerders berichten kunnen openen en downloaden, en kunnen zien of ze zijn gelezen.
profile-cisco-email-threat-defense-reason-readwrite = Als er mag worden ingegrepen: zodat beheerders berichten kunnen openen en downloaden en kunnen zien of ze zijn gelezen, en om gevaarlijke berichten op verzoek of automatisch aan te pakken.
profile-cisco-email-threat-defense-reason-organization = Om te weten voor welke domeinen de e-mail moet worden beschermd.
profile-cisco-email-threat-defense-reason-users = Om te weten wie aan wie rapporteert en enkele gegevens over mensen te kennen, zodat opvalt wanneer iemand zich voor een ander uitgeeft.

## Commvault

profile-commvault-exchange-summary = Back-ups maken van postvakken in Exchange Online en ze terugzetten.
profile-commvault-exchange-reason-application = Om het antwoordadres van de app bij te werken en het geheim automatisch aan te maken. Volgens de leverancier is dit niet vereist.
profile-commvault-exchange-reason-directory = Om alle gebruikers en groepen te vinden.
profile-commvault-exchange-reason-group = Om alle groepen te vinden.
profile-commvault-exchange-reason-mailboxsettings = Om de instellingen van alle postvakken te vinden.
profile-commvault-exchange-reason-user = Om de volledige profielen van alle gebruikers te vinden. Volgens de leverancier is dit niet vereist.
profile-commvault-exchange-reason-importexport = Om back-ups van postvakken te maken en ze terug te zetten. Volgens de leverancier is dit niet vereist.
profile-commvault-exchange-reason-items = Om de items in alle postvakken te lezen. Volgens de leverancier is dit niet vereist.
profile-commvault-exchange-reason-folders = Om de mappen van alle postvakken te lezen. Volgens de leverancier is dit niet vereist.
profile-commvault-exchange-reason-accessasuser = Om de directory te benaderen als de aangemelde persoon. Volgens de leverancier is dit niet vereist.

## Condeco

profile-condeco-summary = Reserveringen in Condeco en de Outlook-agenda’s van mensen op elkaar afgestemd houden.
profile-condeco-earlier-summary = Reserveringen in Condeco en de Outlook-agenda’s van mensen op elkaar afgestemd houden, zoals de leverancier het eerder beschreef.
profile-condeco-reason-user-read = Om tijdens het toestemmen te weten wie de beheerder is en bij welke tenant die hoort.
profile-condeco-reason-user-readbasic-all = Om basisgegevens van een persoon op te halen, zoals de id, bij het abonneren op wijzigingen in een agenda.
profile-condeco-reason-user-read-all = Om het volledige profiel van een persoon op te halen, met de id, bij het abonneren op wijzigingen in een agenda.
profile-condeco-reason-calendars = Om afspraken in de agenda’s van mensen te lezen en te wijzigen.

## Drata

profile-drata-summary = Mensen, aanmeldrapporten en beleidsregels verzamelen als bewijs dat aan regels wordt voldaan.
profile-drata-reason-directory = Om mensen en groepen uit de directory te lezen en de lijst met personeel actueel te houden.
profile-drata-reason-reports = Om rapporten over aanmeldingen, toegang en andere activiteit op te halen.
profile-drata-reason-users = Om profielen en basisgegevens van mensen te lezen.
profile-drata-reason-policies = Om het beveiligings- en nalevingsbeleid te lezen dat voor mensen geldt.
profile-drata-reason-auditlog = Om in auditlogboeken de gebeurtenissen te lezen die voor naleving van belang zijn.

## Exclaimer

profile-exclaimer-summary = Gegevens van mensen uit de directory lezen voor de handtekeningen in hun e-mail.
profile-exclaimer-reason-user-read = Om te zien of de aangemelde persoon beheerder is en de passende instelmogelijkheden te tonen.
profile-exclaimer-reason-directory = Om de gegevens van de directory te lezen; Exclaimer bewaart een kopie in een eigen cache.
profile-exclaimer-reason-photos = Om de foto’s van mensen te lezen.

## Gong

profile-gong-summary = E-mail en agenda’s van verkoopteams in Gong importeren.
profile-gong-reason-mail = Om e-mail te importeren. Gebruikt als het importeren van e-mail is ingeschakeld.
profile-gong-reason-calendars = Om agenda’s en de afspraken daarin te importeren. Gebruikt als het importeren van agenda’s is ingeschakeld.
profile-gong-reason-users = Om de id’s te vinden van de mensen van wie e-mail, agenda’s en foto’s worden geïmporteerd.
profile-gong-reason-groups = Om groepen op te zoeken, alleen om de oorzaak van problemen te vinden.
profile-gong-reason-openid = Als mensen zelf verbinding maken: om de gegevens in iemands profiel te zien.
profile-gong-reason-email = Als mensen zelf verbinding maken: om iemands belangrijkste e-mailadres te lezen.
profile-gong-reason-profile = Als mensen zelf verbinding maken: om iemands naam, foto, gebruikersnaam en e-mailadres te zien.
profile-gong-reason-offline = Als mensen zelf verbinding maken: om met hun gegevens te blijven werken terwijl ze Office 365 niet gebruiken.

## monday.com

profile-monday-outlook-summary = E-mail lezen en versturen in werkstromen van monday.com.
profile-monday-outlook-reason-mail-read = Om iemands e-mail te lezen en een werkstroom te starten wanneer er een bericht binnenkomt.
profile-monday-outlook-reason-mail-send = Om als stap in een werkstroom e-mail te versturen vanuit iemands account.
profile-monday-outlook-reason-offline = Zodat werkstromen blijven lopen zonder dat mensen zich telkens opnieuw aanmelden.

## Netskope

profile-netskope-outlook-summary = E-mail in Outlook toetsen aan het beleid van de organisatie voor gegevensbescherming.
profile-netskope-outlook-reason-contacts = Om gebruikers op te vragen en beleid toe te passen.
profile-netskope-outlook-reason-users = Om gebruikers op te vragen.
profile-netskope-outlook-reason-groups = Om te weten bij welke groepen gebruikers horen.
profile-netskope-outlook-reason-mail = Om meldingen over e-mail te verwerken.
profile-netskope-outlook-reason-policies = Om beleid toe te passen.
profile-netskope-outlook-reason-user-facts = Om gegevens over gebruikers te lezen.

## Okta

profile-okta-federation-summary = Mensen via Okta laten aanmelden bij Microsoft 365.
profile-okta-federation-reason-user-read = Om de basisidentiteit van gebruikers te kennen, die nodig is om aan te melden.
profile-okta-federation-reason-domain-readwrite-all = Om de domeinen van de organisatie in te stellen en te verifiëren.
profile-okta-federation-reason-rolemanagement = Om directoryrollen toe te wijzen terwijl de koppeling wordt ingesteld. De leverancier zegt dat deze machtiging daarna kan worden ingetrokken.

## Otter.ai

profile-otter-summary = Aanmelden bij Otter.ai en vergaderingen uit de agenda overnemen.
profile-otter-reason-offline = Zodat mensen aangemeld blijven.
profile-otter-reason-calendars = Om de afspraken in agenda’s van mensen over te nemen.
profile-otter-reason-contacts = Om de contactpersonen bij agenda’s van mensen te kunnen raadplegen.

## PoliteMail

profile-politemail-summary = Interne nieuwsbrieven aan groepen sturen en meten hoe ze worden gelezen.
profile-politemail-reason-sign-in = Zodat mensen zich kunnen aanmelden.
profile-politemail-reason-user-read = Om e-mailadressen en andere gegevens van gebruikers te lezen, voor een persoonlijke aanhef en om te versturen.
profile-politemail-reason-members = Om de leden van een groep op te halen.
profile-politemail-reason-mailboxsettings = Om werktijden, tijdzone en taal van mensen te kennen.
profile-politemail-reason-orgcontacts = Om e-mailadressen en andere gegevens van de contactpersonen van de organisatie te lezen, voor een persoonlijke aanhef en om te versturen.
profile-politemail-reason-people = Om lijsten met mensen en lokale contactpersonen te lezen, met e-mailadressen en andere gegevens, voor een persoonlijke aanhef en om te versturen.
profile-politemail-reason-users = Om e-mailadressen en andere gegevens van gebruikers te lezen, voor een persoonlijke aanhef.

## ServiceNow

profile-servicenow-notify-summary = Tijdens een incident vanuit ServiceNow Teams-vergaderingen starten en volgen wie er deelneemt.
profile-servicenow-notify-reason-meetings = Om een onlinevergadering te starten.
profile-servicenow-notify-reason-initiate = Om als bot meerdere mensen voor een gesprek uit te nodigen.
profile-servicenow-notify-reason-join = Zodat de bot aan een vergadering kan deelnemen; pas als deelnemer kan die gegevens over het gesprek lezen.
profile-servicenow-notify-reason-install = Om de eigen app aan een onlinevergadering toe te voegen.
profile-servicenow-notify-reason-tab = Om in een vergadering een tabblad met de gegevens van het incident te openen.

## Veeam Backup for Microsoft 365

profile-veeam-backup-summary = Back-ups maken van postvakken, sites, OneDrive en Teams.
profile-veeam-backup-reason-directory = Om gegevens van de organisatie en van haar gebruikers en groepen op te zoeken.
profile-veeam-backup-reason-group = Om de groepen en hun sites op te zoeken.
profile-veeam-backup-reason-teamsettings = Om bij gearchiveerde teams te kunnen.
profile-veeam-backup-reason-sites = Om bij de sites te kunnen van apps die vanuit de SharePoint-store zijn geïnstalleerd.

## Vocera

profile-vocera-summary = E-mail versturen en ontvangen via één postvak van de Vocera Voice Server.
profile-vocera-reason-mail = Om de e-mail in één bepaald postvak IN te lezen en te verwijderen.
profile-vocera-reason-send = Om e-mail te versturen vanuit de Voice Server.
profile-vocera-reason-files = Om bestanden als bijlage bij e-mail te versturen.
profile-vocera-reason-sites = Om de bijlagen van e-mail te beheren.

## Webex, de huidige pagina

profile-webex-current-summary = Voor een hele organisatie Webex-vergaderingen plannen vanuit Outlook, Microsoft Teams en de Webex-app, en laten zien wie er deelneemt.
profile-webex-current-reason-openid = Komt er automatisch bij. Om mensen steeds te herkennen en basisgegevens over hen te zien.
profile-webex-current-reason-profile = Komt er automatisch bij. Zodat mensen de Webex Scheduler kunnen gebruiken zonder zich bij Microsoft aan te melden.

## Zoom

profile-zoom-presence-summary = De aanwezigheid van mensen gelijk houden in Zoom en in Microsoft 365.
profile-zoom-presence-reason = Om de aanwezigheid van mensen in Zoom ook in Microsoft 365 te laten zien, en omgekeerd.
