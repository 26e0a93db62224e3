# Gründe aus dem Katalog: Bewertungen, was was einschließt, was einer engeren Berechtigung fehlt.

## Die von Microsoft veröffentlichte Stufe

# $level: 1 bis 4 · $date: der Tag der veröffentlichten Angaben, JJJJ-MM-TT
catalog-rating-microsoft = Microsoft veröffentlicht für diese Art die Stufe { $level } von 4 (Stand { $date }).
# $date: der Tag der veröffentlichten Angaben, JJJJ-MM-TT
catalog-rating-microsoft-none = Microsoft veröffentlicht für diese Art keine Stufe (Stand { $date }).
# $delegated, $application: 1 bis 4
catalog-rating-microsoft-kinds-differ = Microsoft stuft die Anwendungsberechtigung (Stufe { $application }) niedriger ein als die delegierte (Stufe { $delegated }), obwohl sie ohne angemeldete Person funktioniert. Die Stufen stehen hier so, wie sie veröffentlicht sind.
# $name, $narrower: Namen von Berechtigungen · $above: 1 bis 4
catalog-rating-microsoft-included-higher = Microsoft stuft { $narrower } höher ein (Stufe { $above }), obwohl { $name } sie einschließt. Die Stufen stehen hier so, wie sie veröffentlicht sind.

## Unsere Bewertung: die Daten

catalog-rating-data-none = Für sich genommen öffnet sie keine Daten.
catalog-rating-data-operational = Die Daten sagen wenig über Menschen aus, etwa nur, wie ein Dienst läuft.
catalog-rating-data-internal = Die Daten zeigen, wie die Organisation eingerichtet ist.
catalog-rating-data-personal = Die Daten betreffen identifizierbare Personen.
catalog-rating-data-private = Es geht um das, was Menschen geschrieben, gesagt, geplant oder aufbewahrt haben.
catalog-rating-data-critical = Es geht um Anmeldewege, Geheimnisse oder darum, wer welche Rechte hat.

## Unsere Bewertung: wie weit sie reicht

catalog-rating-breadth-own = Sie erfasst nur die eigenen Daten der angemeldeten Person.
catalog-rating-breadth-as-person = Sie erfasst alles dieser Art, worauf die angemeldete Person zugreifen kann, auch das, was anderen gehört.
catalog-rating-breadth-chosen = Sie erfasst nur, was für die App ausgewählt wurde, was sie selbst angelegt hat oder wo sie installiert ist.
catalog-rating-breadth-organisation = Sie erfasst die Daten aller in der ganzen Organisation, sofern nichts anderes sie einschränkt.
catalog-rating-nobody-signed-in = Sie funktioniert, ohne dass jemand angemeldet ist: zu jeder Stunde und ohne die Grenzen, die für eine Person gelten.

## Unsere Bewertung: was erlaubt ist

catalog-rating-action-basic = Nur eine begrenzte Auswahl von Feldern ist lesbar.
catalog-rating-action-creates = Die App kann Daten hinzufügen.
catalog-rating-action-changes = Die App kann Daten ändern und meist auch löschen.
catalog-rating-action-sends = Die App kann Nachrichten senden, die aus Sicht der Empfänger von einer Person oder von Ihrer Organisation kommen.
catalog-rating-action-manages = Die App kann verwaltend eingreifen: in Einstellungen, Mitgliedschaften oder den Lebenszyklus.
catalog-rating-duration = Die App behält ihren delegierten Zugriff, nachdem die Person gegangen ist, bis die Zustimmung widerrufen oder die Sitzung beendet wird.

## Unsere Bewertung: Wege zu mehr Rechten

# In all diesen Sätzen ist $name der Name der Berechtigung.
catalog-escalation-directory-roles = Wer { $name } missbraucht, kann einem Konto oder einer App die Rolle „Globaler Administrator“ geben und hat damit den ganzen Mandanten in der Hand.
catalog-escalation-role-policies = Wer { $name } missbraucht, kann die Genehmigung oder zusätzliche Prüfung entfernen, die Administratorrollen schützt.
catalog-escalation-service-roles = Wer { $name } missbraucht, kann einem Konto oder einer App Administratorrollen in dem betreffenden Dienst geben.
catalog-escalation-groups = Wer { $name } missbraucht, kann ein Konto in Gruppen aufnehmen und so alle Rechte erhalten, die deren Mitglieder haben. Gruppen, denen Administratorrollen zugewiesen werden können, sind unter Umständen gesondert geschützt.
catalog-escalation-role-groups = Wer { $name } missbraucht, kann ein Konto zum Mitglied oder Besitzer von Gruppen machen, auch von solchen, denen Administratorrollen zugewiesen werden können. Der Weg führt damit bis zum globalen Administrator und so zum ganzen Mandanten.
catalog-escalation-mail-forwarding = Wer { $name } missbraucht, kann eingehende E-Mails weiterleiten lassen, auch an eine Adresse außerhalb der Organisation.
catalog-escalation-access-packages = Wer { $name } missbraucht, kann Zugriffspakete vergeben und damit die enthaltenen Gruppen, Apps und Rollen.
catalog-escalation-app-permissions = Wer { $name } missbraucht, kann jeder App, auch dieser, jede Anwendungsberechtigung ohne weitere Zustimmung geben.
catalog-escalation-delegated-grants = Wer { $name } missbraucht, kann jeder App delegierte Berechtigungen im Namen aller geben, ohne jemanden zu fragen.
catalog-escalation-app-credentials = Wer { $name } missbraucht, kann einer App mit mehr Rechten einen geheimen Clientschlüssel hinzufügen und sich als diese App anmelden.
catalog-escalation-consent-policies = Wer { $name } missbraucht, kann lockern, wer welchen Apps zustimmen darf.
catalog-escalation-app-consent = Mit { $name } kann die App in Teams Apps installieren und deren Berechtigungen dort selbst zustimmen.
catalog-escalation-sign-in-methods = Wer { $name } missbraucht, kann ändern, wie Menschen sich anmelden, und sich dann an ihrer Stelle anmelden.
catalog-escalation-as-person = Mit { $name } kann die App im Verzeichnis alles tun, was die angemeldete Person kann. Meldet sich ein Administrator an, ist das alles, was dieser kann.
catalog-escalation-federation = Wer { $name } missbraucht, kann den Mandanten dazu bringen, einem selbst betriebenen Identitätsserver zu vertrauen, und sich darüber als andere Person anmelden.
catalog-escalation-certificates = Wer { $name } missbraucht, kann den Mandanten dazu bringen, selbst ausgestellten Zertifikaten zu vertrauen, und sich damit als andere Person anmelden, wo Zertifikate akzeptiert werden.
catalog-escalation-protections = Wer { $name } missbraucht, kann Regeln abschalten, die Anmeldungen schützen.
catalog-escalation-device-code = Wer { $name } missbraucht, kann Software auf verwalteten Geräten ausführen, auch auf denen von Administratoren.
catalog-escalation-device-secrets = Wer { $name } missbraucht, kann Schlüssel oder Kennwörter lesen, mit denen sich Geräte entsperren lassen.
catalog-escalation-site-permissions = Wer { $name } missbraucht, kann jedem Konto und jeder App Rechte auf den erreichbaren Websites geben.

## Was was einschließt

# $wider, $narrower: Namen von Berechtigungen
catalog-superset-write-reads = Mit { $wider } kann die App bereits alles lesen, was { $narrower } zu lesen erlauben würde.
catalog-superset-full-shows-basic = { $wider } umfasst alle Felder, also auch die grundlegenden von { $narrower }.
catalog-superset-all-reaches-own = { $wider } umfasst alles dieser Art, worauf die Person zugreifen kann; die eigenen Daten der Person, um die es bei { $narrower } geht, gehören dazu.
catalog-superset-directory-includes = { $wider } umfasst diesen Teil des Verzeichnisses bereits, { $narrower } fügt also nichts hinzu.
catalog-superset-groups-include-members = { $wider } umfasst bereits Gruppen und deren Mitglieder, { $narrower } fügt also nichts hinzu.
catalog-superset-write-creates = Das Anlegen gehört bereits zu { $wider }, { $narrower } fügt also nichts hinzu.
catalog-superset-full-control-includes-selected = { $wider } umfasst bereits alle Websites, auch die, die für { $narrower } ausgewählt würden.
catalog-superset-all-reaches-installed = { $wider } erreicht alle, auch dort, wo die App installiert ist; { $narrower } fügt also nichts hinzu.

## Was die App mit etwas Engerem verliert

catalog-lost-writing = Die App kann noch lesen, aber nichts mehr anlegen, ändern oder löschen.
catalog-lost-writing-and-fields = Die App kann nur eine begrenzte Auswahl von Feldern lesen und nichts mehr anlegen, ändern oder löschen.
catalog-lost-fields = Die App sieht nur eine begrenzte Auswahl von Feldern.
catalog-lost-everybody = Es bleiben nur die eigenen Daten der angemeldeten Person. Was anderen gehört, ist außer Reichweite, auch wenn die Person es sehen darf.
catalog-lost-shared = Es bleiben nur die eigenen Daten der angemeldeten Person. Was andere für sie freigegeben haben, ist außer Reichweite.
catalog-lost-unchosen = Es bleibt nur, was für die App ausgewählt wurde.
catalog-lost-others-own = Es bleibt nur, was die App selbst angelegt hat oder besitzt.
catalog-lost-not-installed = Es bleiben nur Teams, Chats oder Personen, für die die App installiert ist.
# Dieselbe Berechtigung als delegierte statt als Anwendungsberechtigung.
catalog-lost-signed-in = Die App handelt dann nur noch im Namen von Personen, die sich bei ihr angemeldet haben, und erreicht nicht mehr, als jede von ihnen selbst erreichen kann. Für alle anderen kann sie von sich aus nichts mehr tun.
# $narrower: der Name der Berechtigung, für die es in Exchange eine Rolle gibt.
catalog-lost-other-mailboxes = Erteilen Sie für { $narrower } keine Zustimmung in Entra ID, sondern weisen Sie der App die entsprechende Rolle in Exchange Online (RBAC for Applications) für ausgewählte Postfächer zu. Alle anderen Postfächer sind dann außer Reichweite. Eine zusätzliche Zustimmung in Entra ID würde wieder jedes Postfach öffnen, denn beides addiert sich.

catalog-lost-event-changes = Die App kann Termine weiterhin mit allen Einzelheiten lesen, aber keine mehr anlegen, ändern oder löschen.
catalog-lost-event-details = Die App sieht von Terminen Zeit, Betreff, Ort und Personen, aber nicht den Text der Einladung, die Anhänge oder zusätzliche Daten, die Apps hinterlegt haben.
catalog-lost-event-changes-and-details = Die App sieht von Terminen Zeit, Betreff, Ort und Personen, aber nicht den Text der Einladung oder Anhänge. Anlegen, ändern oder löschen kann sie keine mehr.
catalog-lost-contact-changes = Die App kann Kontakte noch lesen, aber keine mehr anlegen, ändern oder löschen.
catalog-lost-mail-changes = Die App kann Nachrichten noch lesen, aber keine Entwürfe mehr anlegen und keine Nachrichten ändern, verschieben oder löschen.
catalog-lost-mail-details = Die App sieht, wer wem wann und mit welchem Betreff geschrieben hat, aber nicht den Text, dessen Vorschau oder die Anhänge.
catalog-lost-full-profiles = Die App sieht Namen, E-Mail-Adressen und Fotos, aber nicht Position, Abteilung, Telefonnummern, Führungskraft oder andere Profilfelder.
catalog-lost-other-profiles = Die App sieht nur das Profil der angemeldeten Person und sonst keines.
catalog-lost-profile-changes = Die App kann alle Profile noch lesen, aber keines mehr ändern.
catalog-lost-group-contents = Die App sieht noch die Gruppen, ihre grundlegenden Angaben und wer ihnen angehört, aber nicht, was darin liegt: Unterhaltungen, Kalender, Dateien und Pläne.
catalog-lost-group-contents-and-details = Die App sieht noch, welche Gruppen es gibt, und ihre grundlegenden Angaben, aber nicht ihre übrigen Eigenschaften oder was darin liegt: Unterhaltungen, Kalender, Dateien und Pläne.
catalog-lost-group-changes = Die App kann Gruppen und das, was darin liegt, noch lesen, aber nichts mehr anlegen, ändern oder löschen.
catalog-lost-group-changes-but-members = Die App kann noch ändern, wer einer Gruppe angehört, aber keine Gruppen mehr anlegen, umbenennen oder löschen und nicht sehen oder ändern, was darin liegt.
catalog-lost-directory-but-users = Die App sieht noch alle Profile vollständig, aber nicht mehr den Rest des Verzeichnisses: Gruppen als solche, Geräte, Apps und Rollen.
catalog-lost-directory-but-basic-users = Die App sieht von allen Personen noch Name, E-Mail-Adresse und Foto, aber keine anderen Profilfelder und nichts anderes aus dem Verzeichnis.
catalog-lost-directory-but-groups = Die App sieht noch die Gruppen, ihre grundlegenden Angaben und wer ihnen angehört, aber nichts anderes aus dem Verzeichnis. Profilfelder der Mitglieder bleiben leer, sofern die App nicht auch eine Berechtigung für Benutzerdaten hat.
catalog-lost-directory-but-apps = Die App sieht noch Apps und wie sie im Mandanten vertreten sind, aber nichts anderes aus dem Verzeichnis.
catalog-lost-directory-changes = Die App kann das Verzeichnis noch lesen, aber nicht mehr ändern.
catalog-lost-unchosen-sites = Die App erreicht nur Websites, für die ein Administrator ihr danach einzeln Zugriff gibt; anfangs sind es keine.

## Unsere Bewertung: Wege zu mehr Rechten, Fortsetzung

catalog-escalation-device-control = Wer { $name } missbraucht, kann verwaltete Geräte fernlöschen, sperren oder ihren Passcode zurücksetzen, auch die von Administratoren.
catalog-escalation-profiles = Wer { $name } missbraucht, kann Konten anlegen und Profile ändern. Dynamische Gruppen, deren Regeln Profile auswerten, nehmen dann Konten nach Wahl des Angreifers auf.
catalog-escalation-reset-contacts = Wer { $name } missbraucht, kann eine eigene E-Mail-Adresse oder Telefonnummer in Profile eintragen. Wo das Zurücksetzen von Kennwörtern darauf beruht, lassen sich die Konten übernehmen.
catalog-escalation-lock-out = Wer { $name } missbraucht, kann Konten deaktivieren, sodass sich niemand mehr damit anmelden kann, oder gesperrte Konten wieder aktivieren.
catalog-escalation-app-credentials-own = Wer { $name } missbraucht, kann jeder App, deren Besitzer diese App ist, einen geheimen Clientschlüssel hinzufügen und sich mit den Rechten dieser Apps anmelden.
catalog-escalation-app-policies = Wer { $name } missbraucht, kann ändern, was eine Anmeldung anderen Apps über eine Person mitteilt, und so als jemand anderes in diese Apps gelangen.
catalog-escalation-customer-sign-in = Wer { $name } missbraucht, kann ändern, wie sich Kunden bei den Apps der Organisation anmelden (Azure AD B2C), und sich dann an ihrer Stelle anmelden.
catalog-escalation-synchronization = Wer { $name } missbraucht, kann ändern, welche Konten Entra in verbundenen Systemen anlegt, oder Daten von Personen an ein eigenes System senden lassen.
catalog-escalation-workflows = Wer { $name } missbraucht, kann Lebenszyklus-Workflows Konten in Gruppen aufnehmen, befristete Zugriffspässe ausstellen oder Konten löschen lassen.
catalog-escalation-administrative-units = Wer { $name } missbraucht, kann Konten in eine Verwaltungseinheit aufnehmen, in der ein Helfer eine Administratorrolle hat, und sie so dessen Kontrolle unterstellen.
catalog-escalation-attributes = Wer { $name } missbraucht, kann die Sicherheitsattribute setzen, auf denen bedingter Zugriff oder Azure-Rollen beruhen können, und so Grenzen aufheben oder Zugriff erlangen.
catalog-escalation-risk = Wer { $name } missbraucht, kann ein kompromittiertes Konto oder eine kompromittierte App für sicher erklären und so aufheben, was deswegen gesperrt wurde.
catalog-escalation-azure-roles = Wer { $name } missbraucht, kann einem Konto oder einer App privilegierte Rollen über Azure-Ressourcen geben.
catalog-escalation-partner-access = Wer { $name } missbraucht, kann einer beliebigen Gruppe die Administratorrollen geben, die Kunden Ihrer Organisation als Partner eingeräumt haben.
catalog-escalation-traffic = Wer { $name } missbraucht, kann den Netzwerkverkehr von Personen lenken und verschlüsselte Verbindungen zur Prüfung öffnen lassen.
catalog-escalation-restore = Wer { $name } missbraucht, kann Teile des Verzeichnisses in einen früheren Stand zurückversetzen und damit Rechte oder Einstellungen, die entfernt worden waren.

## Für welche Verwendung etwas Engeres genügt

# $narrower: a list of names of permissions, which are enough together
catalog-use-full-profiles = Wenn die App nur Profile von Personen liest, kommt sie mit { $narrower } aus.
catalog-use-names = Wenn die App nur Namen, E-Mail-Adressen und Fotos von Personen zeigt, kommt sie mit { $narrower } aus.
catalog-use-own-profile = Wenn die App nur das Profil der angemeldeten Person braucht, kommt sie mit { $narrower } aus.
catalog-use-licences = Wenn die App nur Lizenzen zuweist, kommt sie mit { $narrower } aus.
catalog-use-guests = Wenn die App nur Gäste einlädt, kommt sie mit { $narrower } aus.
catalog-use-registered-methods = Wenn die App nur auswertet, welche Anmeldemethoden Personen registriert haben, kommt sie mit { $narrower } aus.
catalog-use-own-presence = Wenn die App nur zeigt, ob die angemeldete Person verfügbar ist, kommt sie mit { $narrower } aus.
catalog-use-members = Wenn die App nur wissen muss, wer in welcher Gruppe ist, kommt sie mit { $narrower } aus.
catalog-use-group-changes = Wenn die App nur ändert, wer in einer Gruppe ist, kommt sie mit { $narrower } aus.
catalog-use-new-groups = Wenn die App nur neue Gruppen anlegt, kommt sie mit { $narrower } aus.
catalog-use-app-list = Wenn die App nur liest, welche Apps es im Mandanten gibt, kommt sie mit { $narrower } aus.
catalog-use-own-apps = Wenn die App nur Apps verwaltet, die sie selbst angelegt hat, kommt sie mit { $narrower } aus.
catalog-use-device-list = Wenn die App nur liest, welche Geräte im Verzeichnis registriert sind, kommt sie mit { $narrower } aus.
catalog-use-role-list = Wenn die App nur liest, wer welche Administratorrolle hat, kommt sie mit { $narrower } aus.
catalog-use-organisation = Wenn die App nur die Angaben zur Organisation selbst braucht, etwa Name und Anschrift, kommt sie mit { $narrower } aus.
catalog-use-sign-in-rules = Wenn die App nur die Regeln für die Anmeldung liest, kommt sie mit { $narrower } aus.
catalog-use-mail-reading = Wenn die App nur E-Mails liest, kommt sie mit { $narrower } aus.
catalog-use-mail-envelopes = Wenn die App nur wissen muss, wer wem wann und mit welchem Betreff geschrieben hat, kommt sie mit { $narrower } aus.
catalog-use-mail-sending = Wenn die App nur E-Mails sendet, kommt sie mit { $narrower } aus.
catalog-use-mailbox-settings = Wenn die App nur Postfacheinstellungen liest, etwa Zeitzone und automatische Antworten, kommt sie mit { $narrower } aus.
catalog-use-event-reading = Wenn die App nur Kalender liest, kommt sie mit { $narrower } aus.
catalog-use-free-busy = Wenn die App nur zeigt, wann jemand frei oder gebucht ist, kommt sie mit { $narrower } aus.
catalog-use-contact-reading = Wenn die App nur Kontakte liest, kommt sie mit { $narrower } aus.
catalog-use-chosen-sites = Wenn die App nur in Websites arbeitet, die sich vorab benennen lassen, kommt sie mit { $narrower } aus.
catalog-use-chosen-lists = Wenn die App nur in Listen oder Bibliotheken arbeitet, die sich vorab benennen lassen, kommt sie mit { $narrower } aus.
catalog-use-chosen-files = Wenn die App nur mit Dateien arbeitet, die sich vorab benennen lassen, kommt sie mit { $narrower } aus.
catalog-use-own-files = Wenn die App nur mit den eigenen Dateien der angemeldeten Person arbeitet, kommt sie mit { $narrower } aus.
catalog-use-file-reading = Wenn die App nur Dateien liest, kommt sie mit { $narrower } aus.
catalog-use-app-folder = Wenn die App nur eigene Dateien ablegt, kommt sie mit { $narrower } aus.
catalog-use-chat-list = Wenn die App nur wissen muss, welche Chats es gibt und wer daran teilnimmt, kommt sie mit { $narrower } aus.
catalog-use-chat-sending = Wenn die App nur Nachrichten in Chats schreibt, kommt sie mit { $narrower } aus.
catalog-use-installed-chats = Wenn die App nur Chats liest, in denen sie installiert ist, kommt sie mit { $narrower } aus.
catalog-use-installed-teams = Wenn die App nur die Kanäle von Teams liest, in denen sie installiert ist, kommt sie mit { $narrower } aus.
catalog-use-channel-posting = Wenn die App nur Nachrichten in Kanälen schreibt, kommt sie mit { $narrower } aus.
catalog-use-meeting-reading = Wenn die App nur Onlinebesprechungen liest, kommt sie mit { $narrower } aus.
catalog-use-task-reading = Wenn die App nur Aufgaben liest, kommt sie mit { $narrower } aus.
catalog-use-note-reading = Wenn die App nur Notizbücher liest, kommt sie mit { $narrower } aus.
catalog-use-managed-device-list = Wenn die App nur liest, welche Geräte verwaltet werden und in welchem Zustand sie sind, kommt sie mit { $narrower } aus.

## Was eine Berechtigung außerdem braucht

# In all of these, $name is the permission’s name and $needed the name of the narrowest permission that helps.
catalog-need-members-blank = Ohne zusätzliche Berechtigung für Benutzer, etwa { $needed }, ist von Gruppenmitgliedern kaum mehr als die ID zu sehen: Namen und andere Profilfelder bleiben leer.
catalog-need-identity-token = { $name } sagt nur bei einer Anmeldung etwas aus, und die App verlangt { $needed } nicht, womit eine Anmeldung beginnt.
catalog-need-account-reading = Um ein Konto zu aktivieren oder zu deaktivieren, muss die App es auch lesen können: Neben { $name } braucht sie { $needed } oder etwas Umfassenderes.
catalog-need-role-apps = Um Apps Berechtigungen zuzuweisen, muss die App diese auch finden können: Neben { $name } braucht sie { $needed } oder etwas Umfassenderes.
catalog-need-policy-reading = Nach den veröffentlichten Daten braucht es zum Ändern dieser Richtlinien neben { $name } auch { $needed }, und das verlangt die App nicht.
catalog-need-chosen-afterwards = Für sich allein öffnet { $name } nichts. Die App muss danach noch Zugriff auf jede einzelne Website, Liste oder Datei erhalten.
catalog-need-meeting-policy = Neben der Zustimmung muss ein Administrator der App in Teams eine Anwendungszugriffsrichtlinie für die Personen geben, deren Besprechungen sie erreichen darf. Bis dahin öffnet { $name } keine Besprechung.
catalog-need-recipient-installed = Mit { $name } kommen Benachrichtigungen nur bei denen an, für die die App in Teams installiert ist.
catalog-need-lasting-alone = { $name } verlängert nur anderen delegierten Zugriff, und die App verlangt keinen, der über die Anmeldung selbst hinausgeht.
catalog-need-installed = { $name } wirkt nur dort, wo die App in Teams installiert ist, etwa in einem Team oder Chat, und nie für alle zugleich.

## Wo ein Mandant etwas anderes sagt als der eingebaute Katalog

# In all of these, $name is the permission’s name. $ours, $theirs: ids
catalog-disagreement-id = Der Mandant führt { $name } unter der ID { $theirs }, der eingebaute Katalog unter { $ours }.
catalog-disagreement-id-new = Der Mandant führt { $name } unter der ID { $theirs }. Der eingebaute Katalog hat keine ID dafür.
# $theirs: the name in the tenant
catalog-disagreement-name = Der Mandant hat einen anderen Namen für { $name }: { $theirs }. Die ID ist dieselbe.
catalog-disagreement-consent-admin = Im Mandanten braucht { $name } standardmäßig die Zustimmung eines Administrators. Nach dem eingebauten Katalog nicht.
catalog-disagreement-consent-user = Im Mandanten braucht { $name } standardmäßig keine Zustimmung eines Administrators. Nach dem eingebauten Katalog schon.
catalog-disagreement-missing = Der Mandant bietet { $name } nicht an, obwohl der eingebaute Katalog diese Berechtigung aufführt.
catalog-disagreement-disabled = Im Mandanten ist { $name } abgeschaltet: Niemand kann ihr neu zustimmen.
