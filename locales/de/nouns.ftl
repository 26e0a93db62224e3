# Worum es in Berechtigungen geht: ein Begriff je Thema.
#
# Der Wert steht im Akkusativ vor einem Verb: „… lesen“, „alle … lesen“, „… der
# angemeldeten Person“. Im Plural ohne Artikel, im Singular mit Artikel.
# .number    singular, wo „alle“ nicht davorstehen kann
# .holds     was darin steht, nach „Das umfasst“
# .basics    was die Grundzüge sind, nach „Das umfasst“
# .life      fixed, wo sich nichts anlegen oder löschen, nur ändern lässt

-noun-calendar-events = Kalendertermine
    .holds = Betreff, Text, Zeit, Ort, eingeladene Personen mit ihren Antworten und Anhänge
    .basics = Betreff, Zeit, Ort und eingeladene Personen
-noun-contacts = persönliche Kontakte
    .holds = Namen, E-Mail-Adressen, Telefonnummern, Postanschriften, Geburtstage und Notizen
-noun-mail = E-Mails
    .holds = Absender, Empfänger, Betreff, Text und Anhänge jeder Nachricht in allen Ordnern
    .basics = Absender, Empfänger, Betreff, Zeit und Ordner jeder Nachricht
-noun-user-profiles = Benutzerprofile
    .holds = Name, Anmeldename, Position, Abteilung, Büro, Telefonnummern, Adressen, Führungskraft, direkt unterstellte Personen und Lizenzen
-noun-groups = Gruppen
    .holds = Name, Beschreibung, Einstellungen und Mitglieder
-noun-group-members = Gruppenmitgliedschaften
-noun-directory-data = das Verzeichnis
    .number = singular
    .holds = Personen, Gruppen, Geräte, Apps, Rollen und Einstellungen der Organisation
-noun-own-profile = das eigene Profil
    .number = singular
-noun-signed-in-person = die Identität
    .number = singular
-noun-lasting-access = den dauerhaften Zugriff
    .number = singular
-noun-files = Dateien
-noun-sites = SharePoint-Websites
