### Ce que veulent faire les applications de profiles/, et les raisons que donnent leurs
### éditeurs, dans nos propres mots. Les raisons de Webex se trouvent dans request.ftl.

## Utilisé par plusieurs profils

profile-reason-signed-in = Pour savoir qui est connecté.

## Asana

profile-asana-outlook-summary = Transformer des e-mails d’Outlook en tâches dans Asana.

## Calendly

profile-calendly-summary = Proposer dans Calendly les disponibilités des personnes, d’après les calendriers Outlook qu’un administrateur connecte pour tout le monde.
profile-calendly-reason-user = Pour lister les personnes de l’organisation et les faire correspondre aux comptes Calendly.
profile-calendly-reason-calendars = Pour tenir compte des calendriers Outlook des personnes lorsque des disponibilités sont proposées. L’éditeur dit n’ouvrir que les calendriers des personnes qui ont un compte Calendly.

## Cisco Secure Email Threat Defense

profile-cisco-email-threat-defense-summary = Surveiller les menaces dans les e-mails et, si cette option est activée, agir sur les messages dangereux.
profile-cisco-email-threat-defense-reason-read = En lecture seule : pour que les administrateurs puissent ouvrir et télécharger les messages, et voir s’ils ont été lus.
profile-cisco-email-threat-defense-reason-readwrite = Lorsque l’application peut agir : pour que les administrateurs puissent ouvrir et télécharger les messages et voir s’ils ont été lus, et pour traiter les messages dangereux à la demande ou automatiquement.
profile-cisco-email-threat-defense-reason-organization = Pour savoir quels domaines sont à protéger.
profile-cisco-email-threat-defense-reason-users = Pour connaître les liens hiérarchiques et quelques informations sur les personnes, afin de remarquer une usurpation d’identité.

## Commvault

profile-commvault-exchange-summary = Sauvegarder et restaurer les boîtes aux lettres d’Exchange Online.
profile-commvault-exchange-reason-application = Pour tenir à jour l’adresse de réponse de l’application et créer son secret automatiquement. L’éditeur dit que ce n’est pas obligatoire.
profile-commvault-exchange-reason-directory = Pour trouver tous les utilisateurs et tous les groupes.
profile-commvault-exchange-reason-group = Pour trouver tous les groupes.
profile-commvault-exchange-reason-mailboxsettings = Pour trouver les paramètres de toutes les boîtes aux lettres.
profile-commvault-exchange-reason-user = Pour trouver les profils complets de tous les utilisateurs. L’éditeur dit que ce n’est pas obligatoire.
profile-commvault-exchange-reason-importexport = Pour sauvegarder et restaurer les boîtes aux lettres. L’éditeur dit que ce n’est pas obligatoire.
profile-commvault-exchange-reason-items = Pour lire les éléments de toutes les boîtes aux lettres. L’éditeur dit que ce n’est pas obligatoire.
profile-commvault-exchange-reason-folders = Pour lire les dossiers de toutes les boîtes aux lettres. L’éditeur dit que ce n’est pas obligatoire.
profile-commvault-exchange-reason-accessasuser = Pour accéder à l’annuaire au nom de la personne connectée. L’éditeur dit que ce n’est pas obligatoire.

## Condeco

profile-condeco-summary = Accorder les réservations de Condeco et les calendriers Outlook des personnes.
profile-condeco-earlier-summary = Accorder les réservations de Condeco et les calendriers Outlook des personnes, tel que l’éditeur le décrivait auparavant.
profile-condeco-reason-user-read = Pour savoir, au moment du consentement, qui est l’administrateur et à quel locataire il appartient.
profile-condeco-reason-user-readbasic-all = Pour récupérer des informations de base sur une personne, comme son identifiant, lors de l’abonnement aux changements d’un calendrier.
profile-condeco-reason-user-read-all = Pour récupérer le profil complet d’une personne, avec son identifiant, lors de l’abonnement aux changements d’un calendrier.
profile-condeco-reason-calendars = Pour lire et modifier les événements des calendriers des personnes.

## Drata

profile-drata-summary = Rassembler les personnes, les rapports de connexion et les stratégies comme preuves de conformité.
profile-drata-reason-directory = Pour lire les personnes et les groupes de l’annuaire et tenir à jour la liste du personnel.
profile-drata-reason-reports = Pour récupérer les rapports sur les connexions, les accès et les autres activités.
profile-drata-reason-users = Pour lire les profils et les informations de base des personnes.
profile-drata-reason-policies = Pour lire les stratégies de sécurité et de conformité qui s’appliquent aux personnes.
profile-drata-reason-auditlog = Pour lire dans les journaux d’audit les événements utiles à la conformité.

## Exclaimer

profile-exclaimer-summary = Lire dans l’annuaire les informations des personnes pour la signature de leurs e-mails.
profile-exclaimer-reason-user-read = Pour savoir si la personne connectée est administrateur et afficher les options de configuration qui conviennent.
profile-exclaimer-reason-directory = Pour lire les données de l’annuaire ; Exclaimer en garde une copie dans son propre cache.
profile-exclaimer-reason-photos = Pour lire les photos des personnes.

## Gong

profile-gong-summary = Importer dans Gong les e-mails et les calendriers des équipes de vente.
profile-gong-reason-mail = Pour importer les e-mails. Sert lorsque l’importation des e-mails est activée.
profile-gong-reason-calendars = Pour importer les calendriers et leurs événements. Sert lorsque l’importation des calendriers est activée.
profile-gong-reason-users = Pour trouver les identifiants des personnes dont les e-mails, les calendriers et les photos sont importés.
profile-gong-reason-groups = Pour consulter les groupes, et seulement afin de trouver la cause d’un problème.
profile-gong-reason-openid = Lorsque chacun se connecte soi-même : pour voir les données du profil de la personne.
profile-gong-reason-email = Lorsque chacun se connecte soi-même : pour lire l’adresse e-mail principale de la personne.
profile-gong-reason-profile = Lorsque chacun se connecte soi-même : pour voir le nom, la photo, le nom d’utilisateur et l’adresse e-mail de la personne.
profile-gong-reason-offline = Lorsque chacun se connecte soi-même : pour continuer à utiliser ses données quand la personne ne se sert pas d’Office 365.

## monday.com

profile-monday-outlook-summary = Lire et envoyer des e-mails dans les flux de travail de monday.com.
profile-monday-outlook-reason-mail-read = Pour lire les e-mails de la personne et lancer un flux de travail à l’arrivée d’un message.
profile-monday-outlook-reason-mail-send = Pour envoyer des e-mails depuis le compte de la personne, comme étape d’un flux de travail.
profile-monday-outlook-reason-offline = Pour que les flux de travail continuent sans que les personnes aient à se reconnecter chaque fois.

## Netskope

profile-netskope-outlook-summary = Vérifier les e-mails d’Outlook selon les stratégies de protection des données de l’organisation.
profile-netskope-outlook-reason-contacts = Pour lister les utilisateurs et appliquer les stratégies.
profile-netskope-outlook-reason-users = Pour lister les utilisateurs.
profile-netskope-outlook-reason-groups = Pour savoir à quels groupes appartiennent les utilisateurs.
profile-netskope-outlook-reason-mail = Pour traiter les notifications concernant les e-mails.
profile-netskope-outlook-reason-policies = Pour appliquer les stratégies.
profile-netskope-outlook-reason-user-facts = Pour lire des informations sur les utilisateurs.

## Okta

profile-okta-federation-summary = Permettre aux personnes de se connecter à Microsoft 365 par Okta.
profile-okta-federation-reason-user-read = Pour connaître l’identité de base des utilisateurs, nécessaire à la connexion.
profile-okta-federation-reason-domain-readwrite-all = Pour configurer les domaines de l’organisation et les vérifier.
profile-okta-federation-reason-rolemanagement = Pour attribuer des rôles d’annuaire pendant la mise en place. L’éditeur dit que cette autorisation peut être retirée ensuite.

## Otter.ai

profile-otter-summary = Se connecter à Otter.ai et y reprendre les réunions du calendrier.
profile-otter-reason-offline = Pour que les personnes restent connectées.
profile-otter-reason-calendars = Pour reprendre les événements des calendriers des personnes.
profile-otter-reason-contacts = Pour accéder aux contacts liés aux calendriers des personnes.

## PoliteMail

profile-politemail-summary = Envoyer des lettres d’information internes à des groupes et mesurer leur lecture.
profile-politemail-reason-sign-in = Pour que les personnes puissent se connecter.
profile-politemail-reason-user-read = Pour lire les adresses e-mail et d’autres informations des utilisateurs, afin de personnaliser les messages et de les envoyer.
profile-politemail-reason-members = Pour récupérer les membres d’un groupe.
profile-politemail-reason-mailboxsettings = Pour connaître les heures de travail, le fuseau horaire et la langue des personnes.
profile-politemail-reason-orgcontacts = Pour lire les adresses e-mail et d’autres informations des contacts de l’organisation, afin de personnaliser les messages et de les envoyer.
profile-politemail-reason-people = Pour lire les listes de personnes et les contacts locaux, avec leurs adresses e-mail et d’autres informations, afin de personnaliser les messages et de les envoyer.
profile-politemail-reason-users = Pour lire les adresses e-mail et d’autres informations des utilisateurs, afin de personnaliser les messages.

## ServiceNow

profile-servicenow-notify-summary = Lancer des réunions Teams depuis ServiceNow lors d’un incident, et suivre qui y participe.
profile-servicenow-notify-reason-meetings = Pour lancer une réunion en ligne.
profile-servicenow-notify-reason-initiate = Pour inviter plusieurs personnes à un appel, en tant que bot.
profile-servicenow-notify-reason-join = Pour que le bot puisse rejoindre une réunion ; il doit y participer avant de pouvoir lire les détails de l’appel.
profile-servicenow-notify-reason-install = Pour ajouter son application à une réunion en ligne.
profile-servicenow-notify-reason-tab = Pour ouvrir dans une réunion un onglet avec les détails de l’incident.

## Veeam Backup for Microsoft 365

profile-veeam-backup-summary = Sauvegarder les boîtes aux lettres, les sites, OneDrive et Teams.
profile-veeam-backup-reason-directory = Pour consulter les propriétés de l’organisation, de ses utilisateurs et de ses groupes.
profile-veeam-backup-reason-group = Pour consulter les groupes et leurs sites.
profile-veeam-backup-reason-teamsettings = Pour accéder aux équipes archivées.
profile-veeam-backup-reason-sites = Pour accéder aux sites des applications installées depuis la boutique SharePoint.

## Vocera

profile-vocera-summary = Envoyer et recevoir des e-mails par une boîte aux lettres du Vocera Voice Server.
profile-vocera-reason-mail = Pour lire et supprimer les e-mails d’une boîte de réception précise.
profile-vocera-reason-send = Pour envoyer des e-mails depuis le Voice Server.
profile-vocera-reason-files = Pour envoyer des fichiers en pièces jointes aux e-mails.
profile-vocera-reason-sites = Pour gérer les pièces jointes des e-mails.

## Webex, la page d’aujourd’hui

profile-webex-current-summary = Planifier des réunions Webex pour toute une organisation depuis Outlook, Microsoft Teams et l’application Webex, et afficher qui y participe.
profile-webex-current-reason-openid = Ajouté automatiquement. Pour reconnaître les personnes au fil du temps et voir des informations de base à leur sujet.
profile-webex-current-reason-profile = Ajouté automatiquement. Pour que les personnes puissent utiliser Webex Scheduler sans se connecter à Microsoft.

## Zoom

profile-zoom-presence-summary = Afficher la même présence des personnes dans Zoom et dans Microsoft 365.
profile-zoom-presence-reason = Pour afficher dans Microsoft 365 la présence des personnes dans Zoom, et inversement.
