# Les mots communs aux écrans, au rapport et à la ligne de commande.

## Les types d’autorisation

kind-delegated = Déléguée
    .explanation = L’application agit au nom d’une personne connectée et n’atteint au plus que ce que cette personne peut atteindre elle-même.
kind-application = Application
    .explanation = L’application agit seule, sans utilisateur connecté, et atteint toute l’organisation, sauf si autre chose la limite.
kind-open = Type à préciser
    .explanation = La source ne dit pas si l’application le demande au nom d’une personne ou pour son propre compte. Veuillez le préciser : la différence est grande.

## Décisions

decision-approve = Approuver
    .done = Approuvée
    .explanation = L’éditeur peut avoir cette autorisation.
decision-approve-with-condition = Approuver sous condition
    .done = Approuvée sous condition
    .explanation = L’éditeur peut avoir cette autorisation une fois la condition remplie.
decision-refuse = Refuser
    .done = Refusée
    .explanation = L’éditeur n’obtient pas cette autorisation.
decision-ask-vendor = Interroger l’éditeur
    .done = En attente de l’éditeur
    .explanation = La décision attend la réponse de l’éditeur.
decision-none = Pas encore de décision

## Résultats d’un test

outcome-exposed = Données exposées
    .explanation = La lecture est allée jusqu’au bout et a trouvé des données.
outcome-empty = Aucune donnée
    .explanation = La lecture est allée jusqu’au bout et il n’y avait rien à trouver.
outcome-denied = Lecture refusée
    .explanation = Le locataire a refusé la lecture.
outcome-failed = Échec
    .explanation = La lecture n’a pas abouti. Cela ne prouve ni qu’il y a un accès, ni qu’il n’y en a pas.
outcome-partial = Lecture partielle
    .explanation = Des données ont été lues avant que la lecture ne s’interrompe. Il y en a probablement davantage.
outcome-not-tried = Non testée
    .explanation = Rien n’a été lu ; on ne peut donc rien en conclure sur l’accès.

not-tried-scope-not-granted = Le jeton d’accès ne contient ni cette autorisation, ni une autre qui pourrait en tenir lieu.
not-tried-needs-app-only = Cela ne fonctionne que pour une application sans utilisateur connecté, et Scopeglass ne dispose pas ici d’une telle connexion.
not-tried-no-probe = Scopeglass n’a pas encore de test pour cette autorisation.
not-tried-nothing-to-ask-about = Cette autorisation n’ouvre que des objets à demander un par un, et Scopeglass n’a obtenu aucun identifiant : rien dans le jeton d’accès ne permet de les lister, ou il n’y en a pas.
not-tried-too-costly = Les seules questions que cette autorisation permet de poser téléchargent des contenus entiers ou sont facturées. Scopeglass n’en pose aucune.
not-tried-cancelled = Les tests ont été annulés avant que vienne son tour.
not-tried-session-ended = La session s’est terminée avant que vienne son tour.

## Jusqu’où va la portée

breadth-own = Données de la personne
    .explanation = Uniquement les données de la personne connectée.
breadth-as-person = Ce que la personne peut voir
    .explanation = Tout ce à quoi la personne connectée a accès.
breadth-chosen = Éléments choisis
    .explanation = Uniquement ce qu’un administrateur a choisi, ou l’endroit où l’application est installée.
breadth-organisation = Toute l’organisation
    .explanation = Les données de tout le monde, sans utilisateur connecté.

## Types de données

data-identity = Identité
    .explanation = Qui est la personne connectée.
data-session = Session durable
    .explanation = Une connexion que l’application peut renouveler sans la personne.
data-people = Personnes
    .explanation = Les profils des personnes de l’organisation.
data-groups = Groupes
    .explanation = Les groupes et les équipes, et leurs membres.
data-directory = Annuaire
    .explanation = L’annuaire au-delà des personnes et des groupes : rôles, applications, appareils, paramètres.
data-events = Calendrier
    .explanation = Les événements des calendriers.
data-contacts = Contacts
    .explanation = Les contacts personnels des boîtes aux lettres.
data-mail = E-mails
    .explanation = Les messages, les dossiers de courrier et les paramètres des boîtes aux lettres.
data-chats = Conversations
    .explanation = Les conversations Teams, les messages de canal, les appels et les réunions.
data-files = Fichiers
    .explanation = Les fichiers, les sites et les blocs-notes.
data-devices = Appareils
    .explanation = Les appareils et la façon dont ils sont gérés.
data-security = Sécurité
    .explanation = Les signaux de sécurité, les journaux et les stratégies.
data-other = Autres
    .explanation = Des données d’un autre type.

## Ce qu’un champ dit d’une personne

personal-name = Nom
personal-mail-address = Adresse e-mail
personal-phone = Numéro de téléphone
personal-location = Lieu
personal-employment = Travail
personal-time = Date et heure
personal-free-text = Texte libre
personal-identifier = Identifiant
personal-special = Données sensibles
personal-none = Non personnel

## Combien

# $count (nombre)
count-exact = { $count }
# $count (nombre)
count-at-least = au moins { $count }

## Quelles autorisations ont pu permettre une lecture

# $scopes (liste de noms d’autorisations) : exactement une
isolated = Attribution certaine : parmi les autorisations de ce jeton d’accès, seule { $scopes } a pu permettre cette lecture.
    .short = Attribution certaine
# $scopes (liste de noms d’autorisations), $count (nombre) : deux ou plus
not-isolated = { $count ->
        [one] Une autorisation de ce jeton d’accès a pu permettre cette lecture : { $scopes }.
       *[other] Attribution incertaine : { $count } autorisations de ce jeton d’accès ont pu permettre cette lecture, sans que l’on puisse dire laquelle : { $scopes }.
    }
    .short = Attribution incertaine
not-isolated-unknown = Scopeglass ne connaît dans ce jeton d’accès aucune autorisation qui permette cette lecture ; le résultat ne peut donc être attribué à aucune.
    .short = Attribution impossible

## La portée que montre un résultat

reach-as-person = Lu au nom de la personne connectée : c’est ce que l’application verrait en agissant pour elle.
reach-as-app = Lu par l’application elle-même, sans utilisateur connecté.
# $count (nombre) : boîtes aux lettres, personnes ou groupes
reach-projected = { $count ->
        [one] Lu au nom de la personne connectée. Seule, l’application atteindrait { $count } boîte aux lettres, personne ou groupe ; c’est une projection, non une lecture.
        [many] Lu au nom de la personne connectée. Seule, l’application atteindrait { $count } de boîtes aux lettres, personnes ou groupes ; c’est une projection, non une lecture.
       *[other] Lu au nom de la personne connectée. Seule, l’application atteindrait { $count } boîtes aux lettres, personnes ou groupes ; c’est une projection, non une lecture.
    }
reach-projected-unknown = Lu au nom de la personne connectée. Seule, l’application irait plus loin ; jusqu’où, cela n’a pas pu être compté.

## Évaluations

rating-level-1 = Faible
rating-level-2 = Modéré
rating-level-3 = Élevé
rating-level-4 = Très élevé
rating-level-none = Non évalué
rating-source-microsoft = Niveau de Microsoft
rating-source-scopeglass = Règles de Scopeglass

# A session that was renewed: the refresh token is no part of the access token.
attributed-renewal = Un jeton d’actualisation a été émis en raison d’offline_access, et il a fonctionné. Il existe à côté du jeton d’accès, il n’en fait pas partie.
