# Die Seiten des Übungsmandanten: Anmeldung, Zustimmung und was dabei schiefgehen kann.

practice-badge = Übungsmandant
practice-notice = { $organisation } ist erfunden, ebenso alle, die dort arbeiten. Diese Seite kommt von diesem Computer selbst; ein echtes Konto lässt sich hier nicht verwenden.

## Anmeldung

practice-sign-in-title = Anmelden
practice-sign-in-to = um mit { $app } fortzufahren
practice-people-legend = Wählen Sie, wer Sie in dieser Übung sind
practice-role-global-administrator = Globaler Administrator
practice-role-cloud-application-administrator = Cloudanwendungsadministrator
practice-role-member = Normaler Benutzer
practice-typing-legend = Oder geben Sie Anmeldename und Kennwort ein
practice-username = Anmeldename
practice-password = Kennwort
practice-sign-in-button = Anmelden
practice-cancel-button = Abbrechen
practice-wrong-password = Anmeldename und Kennwort passen nicht zusammen. Die Kennwörter ändern sich bei jedem Start des Übungsmandanten; wenn Sie jemanden aus der Liste wählen, brauchen Sie keines.
practice-password-missing = Geben Sie bitte auch das Kennwort ein, oder leeren Sie den Anmeldenamen und wählen Sie jemanden aus der Liste.
practice-nobody-chosen = Wählen Sie bitte jemanden aus der Liste, oder geben Sie Anmeldename und Kennwort ein.

## Zustimmung

practice-signed-in-as = Angemeldet als
practice-consent-title = Angeforderte Berechtigungen
practice-consent-intro = { $app } bittet um diese Berechtigungen:
practice-client-id = Anwendungs-ID:
practice-answer-goes-to = Die Antwort geht an:
practice-scope-needs-admin = Das kann nur ein Administrator erlauben.
practice-consent-for-everyone = Im Namen der ganzen Organisation zustimmen
practice-consent-for-everyone-meaning = Niemand sonst in der Organisation wird noch nach diesen Berechtigungen gefragt.
practice-consent-for-everyone-only = Ihre Antwort gilt für alle in der Organisation.
practice-consent-meaning = Wenn Sie zustimmen, darf die App diese Berechtigungen nutzen, bis jemand sie zurücknimmt. In diesem Übungsmandanten ist alles vergessen, sobald er endet.
practice-accept-button = Zustimmen

## Genehmigung

practice-approval-title = Ein Administrator muss dies genehmigen
practice-approval-text = { $app } bittet um Berechtigungen, die nur ein Administrator erlauben kann. Sie können zurückgehen, ohne etwas zu erlauben, oder sich als Administrator anmelden.
practice-approval-return = Zurück, ohne etwas zu erlauben
practice-approval-switch = Als jemand anderes anmelden

## Andere Seiten

practice-refusal-title = Diese Anmeldung kann nicht fortgesetzt werden
practice-refusal-redirect = Die App möchte ihre Antwort an einer Adresse erhalten, die nicht für sie registriert ist. Dorthin wurde nichts gesendet. Wer die App eingerichtet hat, muss die Adresse berichtigen.
practice-refusal-client = In diesem Mandanten ist keine App mit dieser ID registriert. Prüfen Sie die Anwendungs-ID.
practice-refusal-tenant = Diesen Mandanten gibt es hier nicht. Prüfen Sie den Mandanten in der Adresse.
practice-refusal-too-late = Diese Seite wurde schon verwendet oder war zu lange geöffnet. Kehren Sie zur App zurück und beginnen Sie die Anmeldung von vorn.
practice-refusal-request = Die Anfrage der App ist unvollständig oder nicht zu verstehen.
practice-refusal-technical = Für alle, die die App betreuen
practice-signed-out-title = Sie sind abgemeldet
practice-signed-out-text = Sie können dieses Fenster schließen.
practice-continue-title = Zurück zur App
practice-continue-text = Die Antwort liegt bereit. Wenn von selbst nichts geschieht, drücken Sie die Schaltfläche.
practice-continue-button = Weiter
