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
