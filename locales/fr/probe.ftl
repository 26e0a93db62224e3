# Ce que chaque test demande au locataire et pourquoi, et le nom des champs qu’il rencontre.
# Ids: probe-<file name in crates/probe/probes>, field-<path with hyphens>.

probe-people = Personnes de l’annuaire
    .why = La réponse à cet appel est la liste de tous les comptes avec leur profil : exactement ce qu’ouvre une autorisation de lire le profil de tout le monde.
    .could = Avec elle, une application pourrait aussi créer, modifier et supprimer des comptes. Elle ne pourrait pas réinitialiser de mots de passe.

probe-people-basic = Personnes de l’annuaire, noms et adresses seulement
    .why = Cet appel demande les quelques champs de profil que couvre l’autorisation de base, et rien de plus.

probe-groups = Groupes et équipes
    .why = La réponse énumère les groupes de l’organisation, y compris ceux qui se trouvent derrière les équipes et les listes de distribution, avec leur nom et leur description.
    .could = Avec elle, une application pourrait aussi créer, modifier et supprimer des groupes, décider qui en est membre et modifier ce qu’ils partagent.

probe-service-principals = Applications connues de l’annuaire
    .why = Les personnes et les groupes peuvent aussi être lus avec d’autres autorisations. La liste des applications montre ce qu’ajoute la lecture de l’annuaire. Le nombre de personnes et de groupes est également à sa portée.
    .could = Avec elle, une application pourrait aussi créer et modifier des entrées de l’annuaire, comme des profils et des groupes. Elle ne pourrait ni supprimer des personnes ou des groupes, ni réinitialiser de mots de passe.

probe-permission-grants = Consentements donnés
    .why = La réponse énumère quelles applications peuvent agir au nom de qui, et avec quelles autorisations.

probe-directory-roles = Rôles d’administrateur utilisés
    .why = La réponse énumère les rôles d’administrateur utilisés dans l’organisation.

probe-my-events = Événements de votre propre calendrier
    .why = L’appel lit le calendrier de la personne connectée, comme l’application le ferait en son nom : ce qui est prévu, où et avec qui.
    .could = Avec elle, une application pourrait aussi créer, modifier et supprimer des événements, et donc envoyer à d’autres des invitations et des annulations. Rien n’a été modifié pour l’établir.

probe-my-events-basic = Événements de votre propre calendrier, sans leurs textes
    .why = L’appel lit le calendrier de la personne connectée sous la forme limitée que couvre l’autorisation de base.

probe-my-contacts = Vos propres contacts
    .why = L’appel lit le carnet d’adresses de la personne connectée : des personnes qui n’ont peut-être aucun lien avec l’organisation et à qui l’on n’a jamais rien demandé.
    .could = Avec elle, une application pourrait aussi ajouter, modifier et supprimer des contacts. Rien n’a été modifié pour l’établir.

probe-my-profile = Votre propre profil
    .why = L’appel lit le profil de la personne connectée, et de personne d’autre.

probe-my-mail = Messages de votre propre boîte aux lettres
    .why = L’appel lit les e-mails de la personne connectée, comme l’application le ferait en son nom.
    .could = Avec elle, une application pourrait aussi créer, modifier, déplacer et supprimer des messages. Pour en envoyer, il faut une autre autorisation. Rien n’a été modifié pour l’établir.

probe-offline-access = Renouvellement de la connexion sans la personne
    .why = La connexion est réellement renouvelée, sans personne devant le clavier. Ce qui fonctionne ici fonctionne aussi pour l’application, aussi longtemps qu’elle revient régulièrement.

probe-my-files = Fichiers à la racine de votre OneDrive
    .why = L’appel liste les fichiers et dossiers avec leur nom, leur taille et leur partage. Aucun contenu n’est téléchargé.
    .could = Avec elle, une application pourrait aussi déposer, modifier, déplacer, partager et supprimer des fichiers. Rien n’a été modifié pour l’établir.

probe-sites = Sites SharePoint
    .why = La réponse liste les sites avec leur nom et leur adresse. Tout ce qu’ils contiennent est aussi à la portée de l’autorisation.
    .could = Avec elle, une application pourrait aussi modifier et supprimer les documents et les éléments de liste de ces sites. Rien n’a été modifié pour l’établir.

probe-my-chats = Vos conversations, sans les messages
    .why = L’appel liste les conversations avec leur sujet et leur type. Ce qui y a été écrit n’est pas lu.

probe-chat-messages = Messages de quelques-unes de vos conversations
    .why = L’appel lit les derniers messages de quelques conversations, écrits par tous les participants. L’autorisation permet de lire toutes celles de la personne.
    .could = Avec elle, une application pourrait aussi envoyer des messages au nom de la personne et modifier des conversations. Rien n’a été modifié pour l’établir.

probe-channel-messages = Messages dans les canaux d’équipes
    .why = L’appel lit ce qui a été écrit dans un canal de quelques équipes.

probe-my-teams = Équipes dont vous faites partie
    .why = La réponse liste les équipes avec leur nom et leur description.
    .could = Avec elle, une application pourrait aussi modifier les paramètres des équipes. Rien n’a été modifié pour l’établir.

probe-role-assignments = Qui détient des rôles d’administrateur
    .why = La réponse liste quelles personnes, quels groupes et quelles applications détiennent quels rôles d’administrateur.
    .could = Avec elle, une application pourrait aussi donner n’importe quel rôle d’administrateur à n’importe qui, et prendre ainsi le contrôle du locataire. Rien n’a été modifié pour l’établir.

probe-devices = Appareils de l’annuaire
    .why = La réponse liste les ordinateurs et téléphones connus de l’annuaire, avec leur système et leur dernière utilisation.

probe-sign-ins = Le journal des connexions
    .why = La réponse dit qui s’est connecté à quelle application, quand, d’où et avec quel résultat. Sa lecture demande une licence Microsoft Entra ID P1.

probe-my-tasks = Tâches de vos propres listes
    .why = L’appel lit les tâches de Microsoft To Do avec leur titre, leurs notes et leurs dates.
    .could = Avec elle, une application pourrait aussi créer, modifier et supprimer des tâches. Rien n’a été modifié pour l’établir.

probe-my-notes = Pages de vos propres blocs-notes
    .why = L’appel liste les pages OneNote avec leur titre. Les pages elles-mêmes ne sont pas lues, mais elles pourraient l’être.
    .could = Avec elle, une application pourrait aussi créer, modifier et supprimer des notes. Rien n’a été modifié pour l’établir.

probe-my-online-meetings = Une de vos réunions en ligne
    .why = Graph ne donne une réunion qu’à qui en connaît le lien. Le lien d’une réunion du calendrier sert donc à la demander.
    .could = Avec elle, une application pourrait aussi créer, modifier et supprimer des réunions au nom de la personne. Rien n’a été modifié pour l’établir.

probe-meeting-recordings = Enregistrements de quelques-unes de vos réunions
    .why = L’appel liste les enregistrements. Aucun n’est téléchargé.

probe-meeting-transcripts = Transcriptions de quelques-unes de vos réunions
    .why = L’appel liste les transcriptions de ce qui a été dit. Aucune n’est téléchargée.

probe-applications = Inscriptions d’applications
    .why = La réponse liste les applications de l’organisation, avec les autorisations qu’elles demandent et l’échéance de leurs informations d’identification. Les secrets eux-mêmes ne sont jamais donnés.
    .could = Avec elle, une application pourrait aussi ajouter des informations d’identification à d’autres applications et agir avec leurs droits. Rien n’a été modifié pour l’établir.

probe-security-alerts = Alertes de sécurité
    .why = La réponse liste les alertes avec les personnes, appareils et e-mails concernés.
    .could = Avec elle, une application pourrait aussi changer l’état des alertes, et donc les masquer. Rien n’a été modifié pour l’établir.

probe-security-incidents = Incidents de sécurité
    .why = La réponse liste les incidents avec leur gravité et qui les traite.
    .could = Avec elle, une application pourrait aussi changer l’état des incidents et leur attribution. Rien n’a été modifié pour l’établir.

probe-managed-devices = Appareils gérés par Intune
    .why = La réponse liste les appareils avec leur utilisateur, leurs numéros de série et de téléphone et leur état.
    .could = Avec elle, une application pourrait aussi modifier la gestion des appareils. Pour les effacer, il faut une autre autorisation. Rien n’a été modifié pour l’établir.

probe-my-presence = Votre propre présence
    .why = L’appel lit si la personne connectée est en ce moment disponible, occupée ou absente.

probe-people-around = Personnes avec qui vous travaillez
    .why = La réponse classe les personnes selon la fréquence des échanges, d’après les e-mails, réunions et contacts. Elle peut contenir des personnes extérieures à l’organisation.

probe-rooms = Salles de réunion
    .why = La réponse liste les salles avec leur adresse, leur capacité et leur équipement.
    .could = Avec elle, une application pourrait aussi modifier des lieux tels que salles et bâtiments. Rien n’a été modifié pour l’établir.

probe-access-policies = Stratégies d’accès conditionnel
    .why = La réponse dit ce qui est exigé de qui à la connexion, et qui en est dispensé : un plan des défenses.

probe-organization = L’organisation
    .why = La réponse donne le nom, l’adresse, les contacts et les domaines de l’organisation.
    .could = Avec elle, une application pourrait aussi modifier les informations et l’identité visuelle de l’organisation. Rien n’a été modifié pour l’établir.

probe-my-mailbox-settings = Paramètres de votre propre boîte aux lettres
    .why = L’appel lit les réponses automatiques, le fuseau horaire, la langue et les heures de travail.
    .could = Avec elle, une application pourrait aussi modifier ces paramètres et les règles du courrier entrant, y compris le transfert. Rien n’a été modifié pour l’établir.

probe-my-mail-basic = Messages de votre boîte aux lettres, sans leur texte
    .why = L’appel lit l’expéditeur, les destinataires, l’objet et l’heure : c’est ce que couvre l’autorisation de base.

probe-risky-users = Personnes dont le compte semble compromis
    .why = La réponse liste les comptes avec le risque qu’Entra y voit. Elle demande une licence Microsoft Entra ID P2.

probe-my-sign-in-methods = Vos propres méthodes de connexion
    .why = La réponse liste les téléphones, clés et applications servant à se connecter. Les secrets ne sont jamais donnés.
    .could = Avec elle, une application pourrait aussi ajouter une méthode de connexion, et entrer ainsi dans le compte. Rien n’a été modifié pour l’établir.

probe-derived = Une liste qu’ouvre cette autorisation
    .why = Aucune question n’a été rédigée pour cette autorisation ; c’est donc la liste la plus courte indiquée pour elle dans les données publiées par Microsoft qui est lue.

field-displayName = Nom
field-givenName = Prénom
field-middleName = Deuxième prénom
field-surname = Nom de famille
field-nickName = Surnom
field-initials = Initiales
field-fileAs = Classé sous
field-spouseName = Nom du conjoint
field-children = Prénoms des enfants
field-assistantName = Nom de l’assistant
field-mail = Adresse e-mail
field-userPrincipalName = Nom de connexion
field-mailNickname = Alias de messagerie
field-otherMails = Autres adresses e-mail
field-proxyAddresses = Toutes les adresses e-mail
field-imAddresses = Adresse de messagerie instantanée
field-emailAddresses-address = Adresse e-mail
field-mobilePhone = Téléphone mobile
field-homePhones = Téléphone du domicile
field-businessPhones = Téléphone professionnel
field-faxNumber = Numéro de fax
field-jobTitle = Fonction
field-department = Service
field-companyName = Société
field-profession = Profession
field-manager = Responsable
field-employeeId = Matricule
field-employeeType = Type d’emploi
field-employeeHireDate = Date d’embauche
field-officeLocation = Bureau
field-streetAddress = Rue
field-postalCode = Code postal
field-city = Ville
field-state = État ou province
field-country = Pays
field-usageLocation = Pays d’utilisation
field-homeAddress-street = Rue du domicile
field-homeAddress-postalCode = Code postal du domicile
field-homeAddress-city = Ville du domicile
field-homeAddress-countryOrRegion = Pays du domicile
field-businessAddress-street = Rue du lieu de travail
field-businessAddress-city = Ville du lieu de travail
field-location-displayName = Lieu
field-location-address-street = Lieu, rue
field-location-address-city = Lieu, ville
field-subject = Objet
field-bodyPreview = Début du texte
field-categories = Catégories
field-description = Description
field-notes = Notes
field-personalNotes = Notes personnelles
field-tags = Étiquettes
field-birthday = Anniversaire
field-start-dateTime = Début
field-start-timeZone = Fuseau horaire du début
field-end-dateTime = Fin
field-end-timeZone = Fuseau horaire de la fin
field-receivedDateTime = Reçu le
field-createdDateTime = Créé le
field-renewedDateTime = Renouvelé le
field-organizer-emailAddress-name = Nom de l’organisateur
field-organizer-emailAddress-address = Adresse de l’organisateur
field-attendees-emailAddress-name = Noms des participants
field-attendees-emailAddress-address = Adresses des participants
field-from-emailAddress-name = De, nom
field-from-emailAddress-address = De, adresse
field-sender-emailAddress-name = Nom de l’expéditeur
field-sender-emailAddress-address = Adresse de l’expéditeur
field-toRecipients-emailAddress-name = À, noms
field-toRecipients-emailAddress-address = À, adresses
field-ccRecipients-emailAddress-name = Cc, noms
field-ccRecipients-emailAddress-address = Cc, adresses
field-showAs = Affiché comme
field-sensitivity = Marque de confidentialité
field-importance = Importance
field-isAllDay = Journée entière
field-isCancelled = Annulé
field-isOnlineMeeting = Réunion en ligne
field-onlineMeetingUrl = Lien vers la réunion
field-hasAttachments = Avec pièces jointes
field-isRead = Lu
field-type = Type
field-webLink = Lien
field-id = ID d’objet
field-parentFolderId = ID du dossier
field-changeKey = Clé de version
field-securityIdentifier = Identifiant de sécurité
field-visibility = Visibilité
field-groupTypes = Type de groupe
field-mailEnabled = Reçoit des e-mails
field-securityEnabled = Sert à donner des accès
field-preferredLanguage = Langue
field-accountEnabled = Compte actif
field-userType = Membre ou invité
field-ageGroup = Tranche d’âge
field-appId = ID d’application
field-appOwnerOrganizationId = Locataire du propriétaire
field-servicePrincipalType = Type de principal de service
field-appRoleAssignmentRequired = Réservé aux personnes affectées
field-homepage = Page d’accueil
field-replyUrls = Adresses de redirection
field-clientId = Application qui la détient
field-principalId = Personne concernée
field-resourceId = API ouverte
field-consentType = Pour une personne ou pour toutes
field-scope = Autorisations
field-roleTemplateId = ID de rôle
field-name = Nom du fichier
field-size = Taille
field-shared-scope = Partagé avec
field-folder-childCount = Éléments du dossier
field-webUrl = Adresse
field-lastModifiedBy-user-displayName = Dernière modification par
field-createdBy-user-displayName = Créé par
field-topic = Sujet
field-chatType = Type de conversation
field-body-content = Texte
field-attachments-name = Noms des pièces jointes
field-from-user-displayName = Écrit par
field-messageType = Type de message
field-roleDefinitionId = Rôle
field-directoryScopeId = Portée du rôle
field-operatingSystem = Système d’exploitation
field-operatingSystemVersion = Version du système
field-trustType = Type de jonction
field-profileType = Type d’inscription
field-approximateLastSignInDateTime = Dernière utilisation
field-deviceId = Identifiant de l’appareil
field-userDisplayName = Nom de la personne
field-appDisplayName = Application
field-clientAppUsed = Client utilisé
field-status-errorCode = Code d’erreur
field-ipAddress = Adresse IP
field-userId = Identifiant de la personne
field-correlationId = Identifiant de corrélation
field-location-city = Ville de la connexion
field-location-countryOrRegion = Pays de la connexion
field-title = Titre
field-status = État
field-dueDateTime-dateTime = Échéance
field-startDateTime = Début
field-participants-organizer-upn = Nom de connexion de l’organisateur
field-participants-attendees-upn = Noms de connexion des participants
field-joinWebUrl = Lien pour participer
field-meetingId = Identifiant de la réunion
field-signInAudience = Qui peut l’utiliser
field-publisherDomain = Domaine de l’éditeur
field-recommendedActions = Conseil
field-severity = Gravité
field-category = Catégorie
field-serviceSource = Détecté par
field-assignedTo = Attribué à
field-deviceName = Nom de l’appareil
field-emailAddress = Adresse e-mail
field-phoneNumber = Numéro de téléphone
field-serialNumber = Numéro de série
field-imei = IMEI
field-complianceState = Conformité
field-managedDeviceOwnerType = Société ou personnel
field-availability = Disponibilité
field-activity = Activité
field-statusMessage-message-content = Message de statut
field-scoredEmailAddresses-address = Adresse e-mail
field-building = Bâtiment
field-address-street = Rue
field-address-city = Ville
field-phone = Téléphone
field-street = Rue
field-countryLetterCode = Pays
field-technicalNotificationMails = Contacts techniques
field-securityComplianceNotificationMails = Contacts de sécurité
field-automaticRepliesSetting-status = Réponses automatiques
field-timeZone = Fuseau horaire
field-automaticRepliesSetting-internalReplyMessage = Réponse aux collègues
field-automaticRepliesSetting-externalReplyMessage = Réponse aux autres
field-language-locale = Langue
field-riskLevel = Risque
field-riskState = État du risque
field-riskDetail = Suite donnée
field-phoneType = Type de téléphone
