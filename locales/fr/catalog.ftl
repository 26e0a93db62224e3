# Les motifs du catalogue : évaluations, ce qui inclut quoi, ce qui manque à une autorisation plus restreinte.

## Le niveau publié par Microsoft

# $level: 1 to 4 · $date: the day of the published facts, YYYY-MM-DD
catalog-rating-microsoft = Microsoft publie le niveau { $level } sur 4 pour ce type (données du { $date }).
# $date: the day of the published facts, YYYY-MM-DD
catalog-rating-microsoft-none = Microsoft ne publie aucun niveau pour ce type (données du { $date }).
# $delegated, $application: 1 to 4
catalog-rating-microsoft-kinds-differ = Microsoft classe le type Application (niveau { $application }) au-dessous du type Déléguée (niveau { $delegated }), alors qu’il fonctionne sans utilisateur connecté. Les niveaux sont indiqués tels qu’ils sont publiés.
# $name, $narrower: names of permissions · $above: 1 to 4
catalog-rating-microsoft-included-higher = Microsoft place { $narrower } plus haut (niveau { $above }), alors que { $name } l’inclut. Les niveaux sont indiqués tels qu’ils sont publiés.

## Notre évaluation : les données

catalog-rating-data-none = Elle ne donne par elle-même accès à aucune donnée.
catalog-rating-data-operational = Les données en disent peu sur les personnes ; elles montrent par exemple comment fonctionne un service.
catalog-rating-data-internal = Les données montrent comment l’organisation est configurée.
catalog-rating-data-personal = Les données portent sur des personnes identifiables.
catalog-rating-data-private = Les données sont ce que des personnes ont écrit, dit, prévu ou conservent.
catalog-rating-data-critical = Il s’agit de moyens de connexion, de secrets ou de qui détient quels droits.

## Notre évaluation : jusqu’où elle va

catalog-rating-breadth-own = Elle n’atteint que les données de la personne connectée.
catalog-rating-breadth-as-person = Elle atteint tout ce à quoi la personne connectée a accès dans ce domaine, y compris ce qui appartient à d’autres.
catalog-rating-breadth-chosen = Elle n’atteint que ce qui a été choisi pour l’application, ce que l’application a créé elle-même ou l’endroit où elle est installée.
catalog-rating-breadth-organisation = Elle atteint les données de tout le monde dans l’organisation, sauf si autre chose la limite.
catalog-rating-nobody-signed-in = Elle fonctionne sans utilisateur connecté : à toute heure, et sans les limites propres à une personne.

## Notre évaluation : ce qu’elle permet de faire

catalog-rating-action-basic = Seul un nombre limité de champs peut être lu.
catalog-rating-action-creates = L’application peut ajouter des données.
catalog-rating-action-changes = L’application peut modifier des données et, le plus souvent, les supprimer.
catalog-rating-action-sends = L’application peut envoyer des messages qui, pour les destinataires, proviennent d’une personne ou de votre organisation.
catalog-rating-action-manages = L’application peut tout administrer dans ce domaine : paramètres, membres ou cycle de vie.
catalog-rating-duration = L’application conserve son accès délégué après le départ de la personne, jusqu’à ce que le consentement soit retiré ou la session révoquée.

## Notre évaluation : moyens d’obtenir davantage de droits

# In all of these, $name is the permission’s name.
catalog-escalation-directory-roles = Quiconque détourne { $name } peut donner à un compte ou à une application le rôle Administrateur général et, avec lui, tout le locataire.
catalog-escalation-role-policies = Quiconque détourne { $name } peut supprimer l’approbation ou la vérification supplémentaire qui protège les rôles d’administrateur.
catalog-escalation-service-roles = Quiconque détourne { $name } peut donner à un compte ou à une application des rôles d’administrateur dans le service concerné.
catalog-escalation-groups = Quiconque détourne { $name } peut ajouter un compte à des groupes et obtenir ainsi ce dont disposent leurs membres. Les groupes auxquels des rôles d’administrateur peuvent être attribués sont parfois protégés séparément.
catalog-escalation-role-groups = Quiconque détourne { $name } peut faire d’un compte un membre ou un propriétaire de groupes, y compris de ceux auxquels des rôles d’administrateur peuvent être attribués. La voie mène ainsi jusqu’au rôle Administrateur général et, avec lui, à tout le locataire.
catalog-escalation-mail-forwarding = Quiconque détourne { $name } peut faire transférer les messages entrants, y compris vers une adresse extérieure à l’organisation.
catalog-escalation-access-packages = Quiconque détourne { $name } peut distribuer des packages d’accès et, avec eux, les groupes, les applications et les rôles qu’ils contiennent.
catalog-escalation-app-permissions = Quiconque détourne { $name } peut donner à n’importe quelle application, y compris celle-ci, n’importe quelle autorisation d’application sans autre consentement.
catalog-escalation-delegated-grants = Quiconque détourne { $name } peut donner à n’importe quelle application des autorisations déléguées au nom de tout le monde, sans demander à personne.
catalog-escalation-app-credentials = Quiconque détourne { $name } peut ajouter un secret à une application qui a davantage de droits, et se connecter à sa place.
catalog-escalation-consent-policies = Quiconque détourne { $name } peut assouplir les règles qui fixent qui peut donner son consentement à quelles applications.
catalog-escalation-app-consent = Avec { $name }, l’application peut installer elle-même des applications dans Teams et y consentir à leurs autorisations.
catalog-escalation-sign-in-methods = Quiconque détourne { $name } peut changer la façon dont les personnes se connectent, puis se connecter à leur place.
catalog-escalation-as-person = Avec { $name }, l’application peut faire dans l’annuaire tout ce que peut faire la personne connectée. Si un administrateur se connecte, c’est tout ce que peut faire cet administrateur.
catalog-escalation-federation = Quiconque détourne { $name } peut amener le locataire à faire confiance à son propre serveur d’identité, et s’en servir pour se connecter à la place d’autres personnes.
catalog-escalation-certificates = Quiconque détourne { $name } peut amener le locataire à faire confiance à ses propres certificats, et s’en servir pour se connecter à la place d’autres personnes là où les certificats sont acceptés.
catalog-escalation-protections = Quiconque détourne { $name } peut désactiver des règles qui protègent les connexions.
catalog-escalation-device-code = Quiconque détourne { $name } peut exécuter des logiciels sur des appareils gérés, y compris ceux des administrateurs.
catalog-escalation-device-secrets = Quiconque détourne { $name } peut lire des clés ou des mots de passe qui ouvrent des appareils.
catalog-escalation-site-permissions = Quiconque détourne { $name } peut donner à n’importe quel compte ou à n’importe quelle application des autorisations sur les sites à sa portée.

## Ce qui inclut quoi

# $wider, $narrower: names of permissions
catalog-superset-write-reads = { $wider } permet déjà à l’application de lire tout ce que { $narrower } lui permettrait de lire.
catalog-superset-full-shows-basic = { $wider } couvre tous les champs, y compris les champs de base que couvre { $narrower }.
catalog-superset-all-reaches-own = { $wider } atteint tout ce à quoi la personne a accès dans ce domaine ; ce qui lui appartient, et que couvre { $narrower }, en fait partie.
catalog-superset-directory-includes = { $wider } couvre déjà cette partie de l’annuaire ; { $narrower } n’ajoute donc rien.
catalog-superset-groups-include-members = { $wider } couvre déjà les groupes et leurs membres ; { $narrower } n’ajoute donc rien.
catalog-superset-write-creates = { $wider } permet déjà d’en créer ; { $narrower } n’ajoute donc rien.
catalog-superset-full-control-includes-selected = { $wider } couvre déjà tous les sites, y compris ceux qui seraient choisis pour { $narrower }.
catalog-superset-all-reaches-installed = { $wider } donne accès à tous, y compris là où l’application est installée ; { $narrower } n’ajoute donc rien.

## Ce que l’application perd avec une autorisation plus restreinte

catalog-lost-writing = L’application peut encore lire, mais plus créer, modifier ni supprimer.
catalog-lost-writing-and-fields = L’application ne peut lire qu’un nombre limité de champs, et ne peut plus créer, modifier ni supprimer.
catalog-lost-fields = L’application ne voit qu’un nombre limité de champs.
catalog-lost-everybody = Il ne reste que ce qui appartient à la personne connectée. Ce qui appartient à d’autres est hors de portée, même là où la personne peut le voir.
catalog-lost-shared = Il ne reste que ce qui appartient à la personne connectée. Ce que d’autres ont partagé avec elle est hors de portée.
catalog-lost-unchosen = Il ne reste que ce qui a été choisi pour l’application.
catalog-lost-others-own = Il ne reste que ce que l’application a elle-même créé ou possède.
catalog-lost-not-installed = Il ne reste que les équipes, les conversations ou les personnes pour lesquelles l’application est installée.
# The same permission as delegated instead of application.
catalog-lost-signed-in = L’application n’agit alors plus qu’au nom des personnes qui s’y sont connectées, et n’atteint que ce à quoi chacune d’elles a accès. Elle ne peut plus rien faire d’elle-même pour toutes les autres.
# $narrower: the name of the permission, for which Exchange has a role.
catalog-lost-other-mailboxes = Ne donnez pas de consentement pour { $narrower } dans Entra ID, mais attribuez à l’application le rôle correspondant dans Exchange Online (RBAC pour les applications), pour des boîtes aux lettres choisies. Toutes les autres boîtes aux lettres sont alors hors de portée. Un consentement donné en plus dans Entra ID rouvrirait toutes les boîtes aux lettres, car les deux s’additionnent.

catalog-lost-event-changes = L’application peut encore lire les événements avec tous leurs détails, mais plus en créer, en modifier ni en supprimer.
catalog-lost-event-details = L’application voit l’heure, l’objet, le lieu et les participants des événements, mais ni le texte de l’invitation, ni les pièces jointes, ni les données ajoutées par des applications.
catalog-lost-event-changes-and-details = L’application voit l’heure, l’objet, le lieu et les participants des événements, mais ni le texte de l’invitation ni les pièces jointes. Elle ne peut plus en créer, en modifier ni en supprimer.
catalog-lost-contact-changes = L’application peut encore lire les contacts, mais plus en créer, en modifier ni en supprimer.
catalog-lost-mail-changes = L’application peut encore lire les messages, mais plus créer de brouillons, ni modifier, déplacer ou supprimer des messages.
catalog-lost-mail-details = L’application voit qui a écrit à qui, quand et avec quel objet, mais ni le texte, ni son aperçu, ni les pièces jointes.
catalog-lost-full-profiles = L’application voit les noms, les adresses e-mail et les photos, mais ni la fonction, ni le service, ni les numéros de téléphone, ni le responsable, ni les autres champs du profil.
catalog-lost-other-profiles = L’application ne voit que le profil de la personne connectée, et celui de personne d’autre.
catalog-lost-profile-changes = L’application peut encore lire tous les profils, mais plus en modifier aucun.
catalog-lost-group-contents = L’application voit encore les groupes, leurs informations de base et leurs membres, mais pas ce qu’ils contiennent : conversations, calendriers, fichiers et plans.
catalog-lost-group-contents-and-details = L’application voit encore quels groupes existent et leurs informations de base, mais ni leurs autres propriétés, ni ce qu’ils contiennent : conversations, calendriers, fichiers et plans.
catalog-lost-group-changes = L’application peut encore lire les groupes et ce qu’ils contiennent, mais plus rien créer, modifier ni supprimer.
catalog-lost-group-changes-but-members = L’application peut encore changer les membres d’un groupe, mais plus créer, renommer ni supprimer des groupes, ni voir ou modifier ce qu’ils contiennent.
catalog-lost-directory-but-users = L’application voit encore le profil complet de tout le monde, mais plus le reste de l’annuaire : les groupes en tant que tels, les appareils, les applications et les rôles.
catalog-lost-directory-but-basic-users = L’application voit encore le nom, l’adresse e-mail et la photo de tout le monde, mais aucun autre champ du profil, et rien d’autre de l’annuaire.
catalog-lost-directory-but-groups = L’application voit encore les groupes, leurs informations de base et leurs membres, mais rien d’autre de l’annuaire. Les champs de profil des membres restent vides, à moins que l’application n’ait aussi une autorisation sur les utilisateurs.
catalog-lost-directory-but-apps = L’application voit encore les applications et leur présence dans le locataire, mais rien d’autre de l’annuaire.
catalog-lost-directory-changes = L’application peut encore lire l’annuaire, mais plus le modifier.
catalog-lost-unchosen-sites = L’application n’atteint que les sites auxquels un administrateur lui donne ensuite accès, un par un ; au départ, il n’y en a aucun.

## Notre évaluation : moyens d’obtenir davantage de droits, suite

catalog-escalation-device-control = Quiconque détourne { $name } peut effacer ou verrouiller des appareils gérés, ou en réinitialiser le code d’accès, y compris ceux des administrateurs.
catalog-escalation-profiles = Quiconque détourne { $name } peut créer des comptes et modifier les profils des personnes. Les groupes dynamiques dont les règles examinent les profils accueillent alors les comptes de son choix.
catalog-escalation-reset-contacts = Quiconque détourne { $name } peut inscrire sa propre adresse e-mail ou son propre numéro de téléphone dans le profil des personnes. Là où la réinitialisation des mots de passe s’appuie dessus, il est possible de prendre le contrôle des comptes.
catalog-escalation-lock-out = Quiconque détourne { $name } peut désactiver des comptes, de sorte que les personnes ne peuvent plus se connecter, ou réactiver des comptes bloqués.
catalog-escalation-app-credentials-own = Quiconque détourne { $name } peut ajouter un secret à chaque application dont celle-ci est propriétaire, et se connecter avec les droits de ces applications.
catalog-escalation-app-policies = Quiconque détourne { $name } peut changer ce qu’une connexion apprend à d’autres applications sur une personne, et y entrer ainsi à la place d’une autre.
catalog-escalation-customer-sign-in = Quiconque détourne { $name } peut changer la façon dont les clients se connectent aux applications de l’organisation (Azure AD B2C), puis se connecter à leur place.
catalog-escalation-synchronization = Quiconque détourne { $name } peut changer les comptes qu’Entra crée dans les systèmes reliés, ou faire envoyer les données des personnes vers son propre système.
catalog-escalation-workflows = Quiconque détourne { $name } peut faire en sorte que des workflows de cycle de vie ajoutent des comptes à des groupes, délivrent des passes d’accès temporaires ou suppriment des comptes.
catalog-escalation-administrative-units = Quiconque détourne { $name } peut placer des comptes dans une unité administrative où un complice détient un rôle d’administrateur, et les mettre ainsi sous son contrôle.
catalog-escalation-attributes = Quiconque détourne { $name } peut définir les attributs de sécurité sur lesquels l’accès conditionnel ou des rôles Azure peuvent s’appuyer, et ainsi lever des limites ou obtenir un accès.
catalog-escalation-risk = Quiconque détourne { $name } peut déclarer sûrs un compte ou une application compromis, et lever ainsi ce qui avait été bloqué pour cette raison.
catalog-escalation-azure-roles = Quiconque détourne { $name } peut donner à un compte ou à une application des rôles privilégiés sur des ressources Azure.
catalog-escalation-partner-access = Quiconque détourne { $name } peut donner à un groupe de son choix les rôles d’administrateur que des clients ont accordés à votre organisation en tant que partenaire.
catalog-escalation-traffic = Quiconque détourne { $name } peut diriger le trafic réseau des personnes et faire ouvrir des connexions chiffrées pour les inspecter.
catalog-escalation-restore = Quiconque détourne { $name } peut ramener des parties de l’annuaire à un état antérieur et, avec elles, des droits ou des paramètres qui avaient été retirés.

## Pour quel usage une autorisation plus restreinte suffit

# $narrower: a list of names of permissions, which are enough together
catalog-use-full-profiles = Si l’application ne fait que lire les profils des personnes, { $narrower } lui suffit.
catalog-use-names = Si l’application ne fait qu’afficher le nom, l’adresse e-mail et la photo des personnes, { $narrower } lui suffit.
catalog-use-own-profile = Si l’application n’a besoin que du profil de la personne connectée, { $narrower } lui suffit.
catalog-use-licences = Si l’application ne fait qu’attribuer des licences, { $narrower } lui suffit.
catalog-use-guests = Si l’application ne fait qu’inviter des personnes externes, { $narrower } lui suffit.
catalog-use-registered-methods = Si l’application ne fait que relever les méthodes de connexion que les personnes ont inscrites, { $narrower } lui suffit.
catalog-use-own-presence = Si l’application ne fait qu’indiquer si la personne connectée est disponible, { $narrower } lui suffit.
catalog-use-members = Si l’application a seulement besoin de savoir qui est membre de quel groupe, { $narrower } lui suffit.
catalog-use-group-changes = Si l’application ne fait que changer les membres d’un groupe, { $narrower } lui suffit.
catalog-use-new-groups = Si l’application ne fait que créer de nouveaux groupes, { $narrower } lui suffit.
catalog-use-app-list = Si l’application ne fait que lire quelles applications existent dans le locataire, { $narrower } lui suffit.
catalog-use-own-apps = Si l’application ne gère que des applications qu’elle a créées elle-même, { $narrower } lui suffit.
catalog-use-device-list = Si l’application ne fait que lire quels appareils sont inscrits dans l’annuaire, { $narrower } lui suffit.
catalog-use-role-list = Si l’application ne fait que lire qui détient quel rôle d’administrateur, { $narrower } lui suffit.
catalog-use-organisation = Si l’application n’a besoin que des informations de l’organisation elle-même, comme son nom et son adresse, { $narrower } lui suffit.
catalog-use-sign-in-rules = Si l’application ne fait que lire les règles de connexion, { $narrower } lui suffit.
catalog-use-mail-reading = Si l’application ne fait que lire les e-mails, { $narrower } lui suffit.
catalog-use-mail-envelopes = Si l’application a seulement besoin de savoir qui a écrit à qui, quand et avec quel objet, { $narrower } lui suffit.
catalog-use-mail-sending = Si l’application ne fait qu’envoyer des e-mails, { $narrower } lui suffit.
catalog-use-mailbox-settings = Si l’application ne fait que lire les paramètres de boîte aux lettres, comme le fuseau horaire et les réponses automatiques, { $narrower } lui suffit.
catalog-use-event-reading = Si l’application ne fait que lire les calendriers, { $narrower } lui suffit.
catalog-use-free-busy = Si l’application ne fait qu’indiquer quand les personnes sont libres ou occupées, { $narrower } lui suffit.
catalog-use-contact-reading = Si l’application ne fait que lire les contacts, { $narrower } lui suffit.
catalog-use-chosen-sites = Si l’application ne travaille que dans des sites que l’on peut désigner à l’avance, { $narrower } lui suffit.
catalog-use-chosen-lists = Si l’application ne travaille que dans des listes ou des bibliothèques que l’on peut désigner à l’avance, { $narrower } lui suffit.
catalog-use-chosen-files = Si l’application ne travaille qu’avec des fichiers que l’on peut désigner à l’avance, { $narrower } lui suffit.
catalog-use-own-files = Si l’application ne travaille qu’avec les fichiers de la personne connectée, { $narrower } lui suffit.
catalog-use-file-reading = Si l’application ne fait que lire des fichiers, { $narrower } lui suffit.
catalog-use-app-folder = Si l’application ne conserve que ses propres fichiers, { $narrower } lui suffit.
catalog-use-chat-list = Si l’application a seulement besoin de savoir quelles conversations existent et qui y participe, { $narrower } lui suffit.
catalog-use-chat-sending = Si l’application ne fait que publier des messages dans des conversations, { $narrower } lui suffit.
catalog-use-installed-chats = Si l’application ne lit que les conversations où elle est installée, { $narrower } lui suffit.
catalog-use-installed-teams = Si l’application ne lit que les canaux des équipes où elle est installée, { $narrower } lui suffit.
catalog-use-channel-posting = Si l’application ne fait que publier des messages dans des canaux, { $narrower } lui suffit.
catalog-use-meeting-reading = Si l’application ne fait que lire les réunions en ligne, { $narrower } lui suffit.
catalog-use-task-reading = Si l’application ne fait que lire les tâches, { $narrower } lui suffit.
catalog-use-note-reading = Si l’application ne fait que lire les blocs-notes, { $narrower } lui suffit.
catalog-use-managed-device-list = Si l’application ne fait que lire quels appareils sont gérés et dans quel état ils sont, { $narrower } lui suffit.

## Ce qu’il faut encore à une autorisation

# In all of these, $name is the permission’s name and $needed the name of the narrowest permission that helps.
catalog-need-members-blank = Sans une autorisation sur les utilisateurs en plus, comme { $needed }, les membres des groupes n’apparaissent guère qu’avec leur identifiant : leur nom et les autres champs de leur profil restent vides.
catalog-need-identity-token = { $name } ne donne d’information que lors d’une connexion, et l’application ne demande pas { $needed }, qui en déclenche une.
catalog-need-account-reading = Pour activer ou désactiver un compte, l’application doit aussi pouvoir le lire : en plus de { $name }, il lui faut { $needed } ou une autorisation plus large.
catalog-need-role-apps = Pour attribuer des autorisations à des applications, l’application doit aussi pouvoir les trouver : en plus de { $name }, il lui faut { $needed } ou une autorisation plus large.
catalog-need-policy-reading = D’après les données publiées, modifier ces stratégies avec { $name } exige aussi { $needed }, que l’application ne demande pas.
catalog-need-chosen-afterwards = À elle seule, { $name } n’ouvre rien. L’application doit encore recevoir l’accès à chaque site, liste ou fichier.
catalog-need-meeting-policy = En plus du consentement, un administrateur doit donner à l’application, dans Teams, une stratégie d’accès aux applications pour les personnes dont elle peut atteindre les réunions. D’ici là, { $name } n’ouvre aucune réunion.
catalog-need-recipient-installed = Avec { $name }, les notifications n’arrivent qu’aux personnes pour lesquelles l’application est installée dans Teams.
catalog-need-lasting-alone = { $name } ne fait que prolonger un autre accès délégué, et l’application n’en demande aucun en dehors de la connexion elle-même.
catalog-need-installed = { $name } n’a d’effet que là où l’application est installée dans Teams, par exemple dans une équipe ou une conversation, et jamais partout à la fois.

## Là où un locataire dit autre chose que le catalogue intégré

# In all of these, $name is the permission’s name. $ours, $theirs: ids
catalog-disagreement-id = Le locataire connaît { $name } sous l’identifiant { $theirs }, le catalogue intégré sous { $ours }.
catalog-disagreement-id-new = Le locataire connaît { $name } sous l’identifiant { $theirs }. Le catalogue intégré n’a pas d’identifiant pour cette autorisation.
# $theirs: the name in the tenant
catalog-disagreement-name = Le locataire a un autre nom pour { $name } : { $theirs }. L’identifiant est le même.
catalog-disagreement-consent-admin = Dans le locataire, { $name } exige par défaut le consentement d’un administrateur. Selon le catalogue intégré, elle ne l’exige pas.
catalog-disagreement-consent-user = Dans le locataire, { $name } n’exige pas par défaut le consentement d’un administrateur. Selon le catalogue intégré, elle l’exige.
catalog-disagreement-missing = Le locataire ne propose pas { $name }, alors que le catalogue intégré cite cette autorisation.
catalog-disagreement-disabled = Dans le locataire, { $name } est désactivée : plus personne ne peut y consentir.
