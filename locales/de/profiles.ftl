### Was die Apps aus profiles/ tun wollen, und die Gründe ihrer Anbieter, in unseren
### eigenen Worten. Die Gründe von Webex stehen in request.ftl.

## In mehreren Profilen verwendet

profile-reason-signed-in = Um zu wissen, wer angemeldet ist.

## Asana

profile-asana-outlook-summary = Aus E-Mails in Outlook Aufgaben in Asana machen.

## Calendly

profile-calendly-summary = In Calendly freie Zeiten anbieten, anhand von Outlook-Kalendern, die ein Administrator für alle verbindet.
profile-calendly-reason-user = Um die Personen der Organisation abzurufen und ihren Konten in Calendly zuzuordnen.
profile-calendly-reason-calendars = Um beim Anbieten freier Zeiten die Outlook-Kalender der Personen zu berücksichtigen. Der Anbieter sagt, dass er nur die Kalender von Personen mit Calendly-Konto öffnet.

## Cisco Secure Email Threat Defense

profile-cisco-email-threat-defense-summary = E-Mails auf Bedrohungen prüfen und, falls eingeschaltet, bei gefährlichen Nachrichten eingreifen.
profile-cisco-email-threat-defense-reason-read = Im reinen Lesebetrieb: damit Administratoren Nachrichten öffnen und herunterladen und sehen können, ob sie gelesen wurden.
profile-cisco-email-threat-defense-reason-readwrite = Wenn eingegriffen werden darf: damit Administratoren Nachrichten öffnen und herunterladen und sehen können, ob sie gelesen wurden, und um gefährliche Nachrichten auf Anforderung oder automatisch zu behandeln.
profile-cisco-email-threat-defense-reason-organization = Um zu erfahren, für welche Domänen E-Mails geschützt werden sollen.
profile-cisco-email-threat-defense-reason-users = Um zu erfahren, wer wem unterstellt ist, und einige Angaben zu Personen zu kennen, damit auffällt, wenn sich jemand für sie ausgibt.

## Commvault

profile-commvault-exchange-summary = Postfächer in Exchange Online sichern und wiederherstellen.
profile-commvault-exchange-reason-application = Um die Antwortadresse der App aktuell zu halten und ihr Geheimnis automatisch zu erstellen. Laut Anbieter ist dies nicht erforderlich.
profile-commvault-exchange-reason-directory = Um alle Benutzer und Gruppen zu finden.
profile-commvault-exchange-reason-group = Um alle Gruppen zu finden.
profile-commvault-exchange-reason-mailboxsettings = Um die Einstellungen aller Postfächer zu finden.
profile-commvault-exchange-reason-user = Um die vollständigen Profile aller Benutzer zu finden. Laut Anbieter ist dies nicht erforderlich.
profile-commvault-exchange-reason-importexport = Um Postfächer zu sichern und wiederherzustellen. Laut Anbieter ist dies nicht erforderlich.
profile-commvault-exchange-reason-items = Um die Elemente in allen Postfächern zu lesen. Laut Anbieter ist dies nicht erforderlich.
profile-commvault-exchange-reason-folders = Um die Ordner aller Postfächer zu lesen. Laut Anbieter ist dies nicht erforderlich.
profile-commvault-exchange-reason-accessasuser = Um als die angemeldete Person auf das Verzeichnis zuzugreifen. Laut Anbieter ist dies nicht erforderlich.

## Condeco

profile-condeco-summary = Buchungen in Condeco und die Outlook-Kalender der Personen aufeinander abstimmen.
profile-condeco-earlier-summary = Buchungen in Condeco und die Outlook-Kalender der Personen aufeinander abstimmen, wie es der Anbieter früher beschrieb.
profile-condeco-reason-user-read = Um während der Zustimmung zu erfahren, wer der Administrator ist und zu welchem Mandanten er gehört.
profile-condeco-reason-user-readbasic-all = Um grundlegende Angaben zu einer Person wie ihre ID abzurufen, wenn Änderungen an einem Kalender abonniert werden.
profile-condeco-reason-user-read-all = Um das vollständige Profil einer Person mit ihrer ID abzurufen, wenn Änderungen an einem Kalender abonniert werden.
profile-condeco-reason-calendars = Um Termine in den Kalendern der Personen zu lesen und zu ändern.

## Drata

profile-drata-summary = Personen, Anmeldeberichte und Richtlinien als Nachweise für die Einhaltung von Vorgaben sammeln.
profile-drata-reason-directory = Um Personen und Gruppen aus dem Verzeichnis zu lesen und die Liste der Beschäftigten aktuell zu halten.
profile-drata-reason-reports = Um Berichte über Anmeldungen, Zugriffe und andere Aktivitäten abzurufen.
profile-drata-reason-users = Um Profile und grundlegende Angaben von Personen zu lesen.
profile-drata-reason-policies = Um die Sicherheits- und Compliancerichtlinien zu lesen, die für Personen gelten.
profile-drata-reason-auditlog = Um in Überwachungsprotokollen die Ereignisse zu lesen, die für Nachweise zählen.

## Exclaimer

profile-exclaimer-summary = Angaben zu Personen aus dem Verzeichnis für die Signaturen in ihren E-Mails lesen.
profile-exclaimer-reason-user-read = Um zu erkennen, ob die angemeldete Person Administrator ist, und die passenden Einrichtungsoptionen zu zeigen.
profile-exclaimer-reason-directory = Um die Daten des Verzeichnisses zu lesen; Exclaimer hält eine Kopie in einem eigenen Zwischenspeicher.
profile-exclaimer-reason-photos = Um die Fotos der Personen zu lesen.

## Gong

profile-gong-summary = E-Mails und Kalender von Vertriebsteams in Gong importieren.
profile-gong-reason-mail = Um E-Mails zu importieren. Wird verwendet, wenn der Import von E-Mails eingeschaltet ist.
profile-gong-reason-calendars = Um Kalender und deren Termine zu importieren. Wird verwendet, wenn der Import von Kalendern eingeschaltet ist.
profile-gong-reason-users = Um die IDs der Personen zu finden, deren E-Mails, Kalender und Fotos importiert werden.
profile-gong-reason-groups = Um Gruppen nachzuschlagen, und nur, um die Ursache von Problemen zu finden.
profile-gong-reason-openid = Wenn sich Personen einzeln verbinden: um die Daten im Profil einer Person zu sehen.
profile-gong-reason-email = Wenn sich Personen einzeln verbinden: um die Haupt-E-Mail-Adresse einer Person zu lesen.
profile-gong-reason-profile = Wenn sich Personen einzeln verbinden: um Name, Bild, Benutzername und E-Mail-Adresse einer Person zu sehen.
profile-gong-reason-offline = Wenn sich Personen einzeln verbinden: um mit ihren Daten weiterzuarbeiten, während sie Office 365 nicht nutzen.

## monday.com

profile-monday-outlook-summary = E-Mails in Workflows von monday.com lesen und senden.
profile-monday-outlook-reason-mail-read = Um die E-Mails der Person zu lesen und einen Workflow zu starten, wenn eine Nachricht eintrifft.
profile-monday-outlook-reason-mail-send = Um als Schritt eines Workflows E-Mails vom Konto der Person zu senden.
profile-monday-outlook-reason-offline = Damit Workflows weiterlaufen, ohne dass sich Personen jedes Mal neu anmelden.

## Netskope

profile-netskope-outlook-summary = E-Mails in Outlook anhand der Datenschutzrichtlinien der Organisation prüfen.
profile-netskope-outlook-reason-contacts = Um Benutzer aufzulisten und Richtlinien anzuwenden.
profile-netskope-outlook-reason-users = Um Benutzer aufzulisten.
profile-netskope-outlook-reason-groups = Um zu erfahren, zu welchen Gruppen Benutzer gehören.
profile-netskope-outlook-reason-mail = Um Benachrichtigungen über E-Mails zu verarbeiten.
profile-netskope-outlook-reason-policies = Um Richtlinien anzuwenden.
profile-netskope-outlook-reason-user-facts = Um Angaben zu Benutzern zu lesen.

## Okta

profile-okta-federation-summary = Personen die Anmeldung bei Microsoft 365 über Okta ermöglichen.
profile-okta-federation-reason-user-read = Um die grundlegende Identität der Benutzer zu kennen, die für die Anmeldung nötig ist.
profile-okta-federation-reason-domain-readwrite-all = Um die Domänen der Organisation einzurichten und zu bestätigen.
profile-okta-federation-reason-rolemanagement = Um während der Einrichtung Verzeichnisrollen zuzuweisen. Der Anbieter sagt, dass diese Berechtigung danach entzogen werden kann.

## Otter.ai

profile-otter-summary = Bei Otter.ai anmelden und Besprechungen aus dem Kalender übernehmen.
profile-otter-reason-offline = Damit Personen angemeldet bleiben.
profile-otter-reason-calendars = Um die Termine aus den Kalendern der Personen zu übernehmen.
profile-otter-reason-contacts = Um auf die Kontakte zu den Kalendern der Personen zuzugreifen.

## PoliteMail

profile-politemail-summary = Interne Rundschreiben an Gruppen senden und messen, wie sie gelesen werden.
profile-politemail-reason-sign-in = Damit sich Personen anmelden können.
profile-politemail-reason-user-read = Um E-Mail-Adressen und andere Angaben von Benutzern zu lesen, für persönliche Anreden und zum Senden.
profile-politemail-reason-members = Um die Mitglieder einer Gruppe abzurufen.
profile-politemail-reason-mailboxsettings = Um Arbeitszeiten, Zeitzone und Sprache der Personen zu kennen.
profile-politemail-reason-orgcontacts = Um E-Mail-Adressen und andere Angaben der Kontakte der Organisation zu lesen, für persönliche Anreden und zum Senden.
profile-politemail-reason-people = Um Listen von Personen und lokale Kontakte mit E-Mail-Adressen und anderen Angaben zu lesen, für persönliche Anreden und zum Senden.
profile-politemail-reason-users = Um E-Mail-Adressen und andere Angaben von Benutzern zu lesen, für persönliche Anreden.

## ServiceNow

profile-servicenow-notify-summary = Bei einem Incident aus ServiceNow Teams-Besprechungen starten und verfolgen, wer teilnimmt.
profile-servicenow-notify-reason-meetings = Um eine Onlinebesprechung zu starten.
profile-servicenow-notify-reason-initiate = Um als Bot mehrere Personen zu einem Anruf einzuladen.
profile-servicenow-notify-reason-join = Damit der Bot an einer Besprechung teilnehmen kann; erst als Teilnehmer kann er Einzelheiten des Anrufs lesen.
profile-servicenow-notify-reason-install = Um die eigene App zu einer Onlinebesprechung hinzuzufügen.
profile-servicenow-notify-reason-tab = Um in einer Besprechung eine Registerkarte mit den Einzelheiten des Incidents zu öffnen.

## Veeam Backup for Microsoft 365

profile-veeam-backup-summary = Postfächer, Websites, OneDrive und Teams sichern.
profile-veeam-backup-reason-directory = Um Angaben zur Organisation und zu ihren Benutzern und Gruppen abzufragen.
profile-veeam-backup-reason-group = Um die Gruppen und ihre Websites abzufragen.
profile-veeam-backup-reason-teamsettings = Um auf archivierte Teams zuzugreifen.
profile-veeam-backup-reason-sites = Um auf die Websites von Apps zuzugreifen, die aus dem SharePoint-Store installiert wurden.

## Vocera

profile-vocera-summary = E-Mails über ein Postfach des Vocera Voice Server senden und empfangen.
profile-vocera-reason-mail = Um die E-Mails in einem bestimmten Posteingang zu lesen und zu löschen.
profile-vocera-reason-send = Um E-Mails vom Voice Server zu senden.
profile-vocera-reason-files = Um Dateien als Anlagen von E-Mails zu senden.
profile-vocera-reason-sites = Um die Anlagen von E-Mails zu verwalten.

## Webex, die heutige Seite

profile-webex-current-summary = Für eine ganze Organisation Webex-Besprechungen aus Outlook, Microsoft Teams und der Webex-App planen und zeigen, wer teilnimmt.
profile-webex-current-reason-openid = Kommt automatisch hinzu. Um Personen über die Zeit wiederzuerkennen und grundlegende Angaben zu ihnen zu sehen.
profile-webex-current-reason-profile = Kommt automatisch hinzu. Damit Personen den Webex Scheduler nutzen können, ohne sich bei Microsoft anzumelden.

## Zoom

profile-zoom-presence-summary = Die Anwesenheit von Personen in Zoom und in Microsoft 365 gleich halten.
profile-zoom-presence-reason = Um die Anwesenheit aus Zoom in Microsoft 365 zu zeigen und umgekehrt.
