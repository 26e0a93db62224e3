# What probes say of the data beside the census: a label and a value each.
# Ids: fact-<id of crates/probe/probes>.

fact-files-folders = Dossiers
fact-files-shared = Partagés avec quelqu’un
fact-files-anyone = Parmi les partagés, ouverts à quiconque a le lien
fact-files-drives = Lecteurs accessibles
fact-sites-personal = Sites personnels
fact-chats-two = Conversations à deux
fact-chats-meetings = Conversations de réunions
fact-chats-all = Conversations accessibles
fact-messages-attachments = Messages avec pièces jointes
fact-groups-private = Privés
fact-groups-hidden = Avec des membres masqués
fact-groups-teams = Avec une équipe
fact-roles-held = Rôles différents attribués
fact-roles-holders = Titulaires
fact-devices-idle = Inutilisés depuis 90 jours
fact-devices-unmanaged = Non gérés
fact-devices-systems = Systèmes d’exploitation différents
fact-devices-noncompliant = Non conformes
fact-devices-personal = Appareils personnels
fact-devices-unencrypted = Non chiffrés
fact-signins-failed = Connexions échouées
fact-signins-people = Personnes différentes
fact-signins-apps = Applications différentes
fact-signins-countries = Pays différents
fact-signins-oldest = Entrée la plus ancienne
fact-tasks-open = Encore à faire
fact-notes-books = Blocs-notes
fact-apps-secrets = Avec un secret
fact-apps-certificates = Avec un certificat
fact-apps-outside = Ouvertes à d’autres organisations
fact-apps-disabled = Désactivées
fact-apps-owners = Organisations propriétaires différentes
fact-alerts-high = De gravité élevée
fact-alerts-open = Encore ouverts
fact-people-outside = Extérieurs à l’organisation
fact-people-guests = Invités
fact-people-disabled = Comptes désactivés
fact-policies-off = Désactivées
fact-policies-report = En mode rapport seul
fact-domains-all = Domaines
fact-mail-folders = Dossiers
fact-mail-domains = Domaines d’expéditeurs différents
fact-mail-outside = Venus de l’extérieur
fact-mail-attachments = Avec pièces jointes
fact-mail-oldest = Message le plus ancien
fact-mail-newest = Message le plus récent
fact-risk-high = À risque élevé
fact-events-ahead = À venir
fact-events-outside = Avec des personnes extérieures
fact-events-private = Marqués privés
fact-contacts-outside = Extérieurs à l’organisation
fact-contacts-birthdays = Avec date de naissance
fact-grants-everyone = Donnés pour tout le monde
fact-grants-apps = Applications différentes

fact-value-number = { $count }
fact-value-at-least = au moins { $count }
fact-value-share = { $part } sur { $of } examinés
fact-value-unread = non lu : { $problem }
fact-value-today = moins d’un jour
fact-value-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
fact-value-months = environ { $count } mois
fact-value-years = { $count ->
    [one] environ { $count } an
   *[other] environ { $count } ans
}

# $where: mailboxes, chats or places
across = { $where ->
    [mailboxes] Boîtes aux lettres : { $asked } interrogées sur { $places }, réparties uniformément.
    [chats] Conversations et canaux : { $asked } interrogés sur { $places }, répartis uniformément.
   *[places] Interrogation endroit par endroit : { $asked } sur { $places }, répartis uniformément.
} Réponses : { $reached }. Refus : { $refused }. Inexistants : { $without }. Échecs : { $failed }.
across-narrowed = Certaines demandes ont été refusées alors que d’autres ont abouti : quelque chose restreint la portée de cette application, par exemple une attribution de rôle limitée dans Exchange ou une stratégie d’accès aux applications.

# $noun: what the permission is about, in the plural
probe-derived-about = { $noun } : la liste la plus courte qu’ouvre cette autorisation
# $calls: calls such as “POST /me/events”
probe-derived-writes = Avec elle, une application pourrait aussi faire des appels tels que { $calls }. Aucun n’a été fait.
