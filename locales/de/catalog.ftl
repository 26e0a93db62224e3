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
