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

## The experiment, the app’s own session, one record in clear

clear-look = Un enregistrement qu’ouvre { $permission } a été montré en clair le { $date }.
experiment-now = En cours : { $permission }
experiment-trial = { $outcome }, { $amount }
experiment-proved = Fermé avant, ouvert après : le consentement à { $permission }, et rien d’autre, l’a ouvert.
experiment-spoiled-step = Un consentement antérieur l’avait déjà ouvert : { $permission } n’a pas pu être éprouvée.
experiment-open-before = C’était ouvert avant le consentement à { $permission }, par quelque chose que le catalogue ignore.
experiment-still-closed = Refusé avant et après : outre { $permission }, il manque un rôle, une licence ou une stratégie.
experiment-unsettled = On ne peut rien conclure pour { $permission } : il manque l’une des deux réponses.
cli-review-experiment = Faire l’expérience contrôlée : consentir à une autorisation après l’autre et interroger avant et après chacune
cli-review-as-app = Interroger les autorisations d’application en tant qu’application seule : celle du locataire d’entraînement, ou celle de --app-client
cli-review-app-client = Identifiant de l’application au nom de laquelle interroger
cli-review-app-certificate = Fichier du certificat et de la clé privée de l’application (PEM ou PFX ; mot de passe dans SCOPEGLASS_APP_PASSWORD). Sans lui, le secret est lu dans SCOPEGLASS_APP_SECRET
cli-review-show-clear = Montrer en clair un enregistrement d’une autorisation, au terminal seulement ; l’examen note qu’il a été montré
cli-experiment-title = L’expérience contrôlée
cli-app-signed-in = Connexion en tant qu’application { $client }, avec { $roles }.
cli-clear-title = Un enregistrement qu’ouvre { $permission }, en clair. L’examen note qu’il a été montré.
experiment-spoiled = Ce client avait déjà reçu des consentements{ $count ->
    [0] {""}
   *[other] {" "}: son premier jeton d’accès, pour lequel seul le minimum avait été demandé, portait aussi { $scopes }
}. Pour une expérience nette, prenez un client sans consentement : créez une nouvelle inscription d’application, ou supprimez les consentements de celle-ci dans Entra (Applications d’entreprise, l’application, Autorisations, Révoquer). Dans le locataire d’entraînement, redémarrez Scopeglass.
experiment-choose-certificate = Choisir le certificat de l’application

report-method-experiment = Avant le consentement : { $before }. Après : { $after }. { $verdict }
    .title = Expérience contrôlée : { $permission }
report-method-looks =
    .title = Montré en clair

denied-though-carried = Le jeton d’accès porte { $scopes }, qui ouvre cet appel. Il ne manque donc aucune autorisation, mais un rôle de la personne, une licence ou une stratégie.
denied-not-carried = Aucune autorisation du jeton d’accès n’est indiquée pour cet appel. Celles-ci le sont, entre autres : { $scopes }.
outcome-sampled = Lu aux endroits interrogés : { $amount }. D’autres n’ont pas été interrogés.
