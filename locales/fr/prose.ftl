# Textes écrits à la main pour les autorisations que les éditeurs demandent le plus. Pour
# chacune : .example, un usage concret et honnête ; .worst, ce qui pourrait arriver si
# l’application ou son éditeur est piraté ou mal intentionné ; .ask, ce qu’il faut demander à
# l’éditeur avant de dire oui. Cela complète l’explication composée par la grammaire sans
# jamais la répéter.
#
# Every text may use $kind (delegated or application).

prose-openid =
    .example = Un site de réservation affiche « Se connecter avec Microsoft » et reconnaît ainsi chaque collègue, sans que personne ait besoin d’un mot de passe de plus.
    .worst = Les personnes prennent l’habitude de s’y connecter. Une copie du site pourrait alors demander davantage et l’obtenir sans que personne y réfléchisse.
    .ask = L’application garde-t-elle un compte pour toute personne qui s’est un jour connectée, et quand ce compte est-il supprimé ?
prose-profile =
    .example = Un portail de formation salue les personnes par leur nom et imprime ce nom sur leurs attestations.
    .worst = L’éditeur garde une liste des noms de toutes les personnes qui se sont connectées, même après leur départ de votre organisation.
    .ask = Lesquelles de ces informations l’application conserve-t-elle, et combien de temps ?
prose-email =
    .example = Un système de tickets rattache la personne qui se connecte aux tickets venus de cette adresse e-mail.
    .worst = Si l’application laisse entrer sur la seule foi de l’adresse e-mail, quelqu’un qui peut attribuer cette adresse à un autre compte se connecte à la place de votre collègue.
    .ask = L’application reconnaît-elle les personnes à leur ID d’objet ou à leur adresse e-mail ?
prose-offline_access =
    .example = Une application de calendrier récupère les nouveaux rendez-vous en arrière-plan, pour qu’ils soient là quand la personne l’ouvre le lendemain matin.
    .worst = Qui copie le jeton d’actualisation peut se servir pendant des semaines de tout ce à quoi la personne a consenti, sans mot de passe et sans second facteur.
    .ask = Où les jetons d’actualisation sont-ils conservés, qui peut les lire, et comment les révoquez-vous tous en cas de piratage ?
prose-User-Read =
    .example = Une application affiche le nom, la photo et le service de la personne qui vient de se connecter.
    .worst = L’éditeur de l’application conserve le profil de chaque personne qui se connecte, avec ses numéros de téléphone et ses groupes.
    .ask = Quels champs du profil conservez-vous ?
prose-User-ReadBasic-All =
    .example = Une application de réservation de bureaux permet de choisir le collègue à côté de qui l’on veut s’asseoir.
    .worst = Une copie du nom et de l’adresse e-mail de tout le monde suffit pour envoyer à chacun un hameçonnage convaincant.
    .ask = Recherchez-vous les personnes au moment voulu, ou copiez-vous toute la liste ?
prose-User-Read-All =
    .example = Un outil RH rapproche ses dossiers du personnel des comptes du locataire, par fonction, service et responsable.
    .worst = Une liste complète du personnel, avec numéros de téléphone, responsables et comptes d’invités, est entre les mains d’autrui : tout ce qu’il faut à un fraudeur pour se faire passer pour un collègue.
    .ask = De quels champs avez-vous besoin en plus du nom et de l’adresse e-mail ? User.ReadBasic.All suffirait-elle ?
prose-User-ReadWrite-All =
    .example = Un outil d’intégration crée les comptes des nouveaux arrivants et renseigne leur service et leur responsable.
    .worst = { $kind ->
            [application] Des comptes sont créés, modifiés ou supprimés en masse sans utilisateur connecté, et des informations comme les numéros de téléphone sont changées pour préparer une attaque.
           *[delegated] Si la connexion d’un administrateur est détournée, des comptes sont modifiés, bloqués ou supprimés au nom de cet administrateur.
        }
    .ask = Quels champs écrivez-vous, et la synchronisation de votre annuaire ne peut-elle pas faire de même, sans cette autorisation ?
prose-Directory-Read-All =
    .example = Un outil de gestion des licences compare les licences achetées aux comptes, aux groupes et aux applications qui s’en servent.
    .worst = Un attaquant dresse la carte du locataire : qui est administrateur, quelles applications détiennent de fortes autorisations, quels invités ont été oubliés.
    .ask = Quels objets lisez-vous exactement ? User.Read.All, GroupMember.Read.All ou Organization.Read.All suffisent peut-être chacune.
prose-Directory-ReadWrite-All =
    .example = Un outil de provisionnement aligne les comptes, les groupes et les licences sur un système de gestion du personnel.
    .worst = { $kind ->
            [application] Qui contrôle l’application peut placer des comptes dans des groupes et modifier l’annuaire à toute heure, et obtenir par là l’accès à une grande partie du locataire.
           *[delegated] Qui contrôle l’application pendant qu’un administrateur est connecté peut placer des comptes dans des groupes, et atteindre par eux ce que ces groupes ouvrent.
        }
    .ask = Pourquoi User.ReadWrite.All ou Group.ReadWrite.All ne suffisent-elles pas, et quels objets modifiez-vous réellement ?
prose-Directory-AccessAsUser-All =
    .example = Une console d’administration fait pour un administrateur connecté ce que le centre d’administration Microsoft Entra lui permettrait de faire.
    .worst = Si un administrateur général se connecte à une application compromise, celle-ci peut faire dans l’annuaire tout ce que peut faire cet administrateur.
    .ask = Pourquoi l’application a-t-elle besoin de tout le pouvoir de l’administrateur sur l’annuaire ? Quelles autorisations particulières le couvriraient ?
prose-Group-Read-All =
    .example = Un service de signatures d’e-mails choisit un modèle selon le groupe dont la personne fait partie.
    .worst = { $kind ->
            [application] Avec les listes de membres, l’application peut emporter les conversations des groupes et les messages des canaux d’équipe, y compris ceux des équipes privées.
           *[delegated] Avec les listes de membres, l’application peut emporter ce qui est écrit dans les groupes dont la personne connectée fait partie : conversations, fichiers, plans.
        }
    .ask = Lisez-vous seulement qui fait partie d’un groupe ? Dans ce cas, GroupMember.Read.All suffit.
prose-Group-ReadWrite-All =
    .example = Un outil de gestion de projet crée une équipe pour chaque nouveau projet et y ajoute les personnes qui y travaillent.
    .worst = { $kind ->
            [application] Un compte est glissé dans n’importe quel groupe qui ouvre des fichiers ou des applications, ou des équipes sont supprimées avec leur contenu, la nuit et sans utilisateur connecté.
           *[delegated] Un compte est glissé dans un groupe qui ouvre les fichiers de la comptabilité, ou une équipe est supprimée, au nom de la personne connectée.
        }
    .ask = Devez-vous modifier des groupes existants, ou seulement en créer (Group.Create) ?
prose-GroupMember-Read-All =
    .example = Une application donne son propre rôle d’administrateur aux membres d’un de vos groupes.
    .worst = Les listes montrent qui travaille sur quoi et qui fait partie du premier cercle : de quoi aider qui prépare une attaque.
    .ask = Quels groupes consultez-vous, et peut-on se limiter aux groupes affectés à l’application ?
prose-GroupMember-ReadWrite-All =
    .example = Un outil de demande d’accès ajoute des personnes à un groupe une fois que leur responsable a donné son accord.
    .worst = Un compte contrôlé par quelqu’un d’autre est ajouté aux groupes qui ouvrent des fichiers, des applications et des boîtes aux lettres.
    .ask = Quels groupes allez-vous modifier, et qui approuve chaque modification ?
prose-Mail-Read =
    .example = { $kind ->
            [application] Un service d’archivage copie toutes les boîtes aux lettres pour respecter les durées légales de conservation.
           *[delegated] Un complément CRM classe les e-mails de clients de la personne qui l’utilise.
        }
    .worst = { $kind ->
            [application] Qui s’empare de l’application lit tous les e-mails de tout le monde, de la direction aux représentants du personnel, sans que personne s’en aperçoive.
           *[delegated] Une boîte aux lettres contient des e-mails de réinitialisation de mot de passe, des contrats et des messages privés. Qui s’empare de l’application lit tout cela pour chaque personne qui s’est connectée.
        }
    .ask = { $kind ->
            [application] L’application peut-elle être limitée à certaines boîtes aux lettres avec le RBAC pour les applications d’Exchange ? Lesquelles ?
           *[delegated] Le corps des e-mails est-il conservé ou seulement consulté ? Mail.ReadBasic suffirait-elle ?
        }
prose-Mail-ReadBasic =
    .example = Un outil statistique mesure en combien de temps les e-mails de clients reçoivent une réponse, par expéditeur et par heure.
    .worst = Même sans leur contenu, les expéditeurs, les objets et les heures révèlent qui échange avec un avocat, un médecin ou un concurrent.
    .ask = Avez-vous besoin des objets, ou des nombres suffiraient-ils ?
prose-Mail-ReadWrite =
    .example = { $kind ->
            [application] Un système de tickets classe et supprime les e-mails de boîtes aux lettres d’assistance partagées.
           *[delegated] Un logiciel de messagerie permet de trier, de marquer et de supprimer ses e-mails et d’écrire des brouillons.
        }
    .worst = { $kind ->
            [application] Dans n’importe quelle boîte aux lettres, des e-mails disparaissent ou sont altérés : une facture reçoit d’autres coordonnées bancaires, des avertissements sont supprimés avant d’être lus.
           *[delegated] Des e-mails disparaissent ou sont altérés : une facture reçoit d’autres coordonnées bancaires, un avertissement est supprimé avant d’être lu.
        }
    .ask = Que modifiez-vous ou supprimez-vous, et la suppression est-elle vraiment nécessaire ? Mail.Read suffirait-elle ?
prose-Mail-Send =
    .example = { $kind ->
            [application] Un système de paie envoie les bulletins de salaire depuis une seule boîte aux lettres de service.
           *[delegated] Un CRM envoie le devis depuis la boîte aux lettres du commercial, pour qu’il figure dans ses éléments envoyés.
        }
    .worst = { $kind ->
            [application] L’application envoie au nom de n’importe qui, de la direction générale par exemple : la fraude au virement parfaite, qu’aucun filtre n’arrête.
           *[delegated] L’application envoie à des collègues et à des clients des demandes de paiement au nom de la personne ; elles ont l’air authentiques, parce qu’elles le sont.
        }
    .ask = { $kind ->
            [application] Depuis quelle boîte aux lettres envoyez-vous, et l’application peut-elle y être limitée avec le RBAC pour les applications d’Exchange ?
           *[delegated] Chaque e-mail attend-il le clic de la personne, ou l’application peut-elle envoyer sans qu’on le lui demande ?
        }
prose-Mail-Read-Shared =
    .example = Une application de boîte d’équipe affiche la boîte aux lettres partagée du service client à côté de la sienne.
    .worst = Une seule connexion compromise ouvre toutes les boîtes aux lettres un jour partagées avec cette personne, comme celle de la direction générale dans le cas d’une assistante.
    .ask = Quelles boîtes aux lettres partagées l’application ouvre-t-elle, et les personnes peuvent-elles les choisir ?
prose-MailboxSettings-Read =
    .example = Un outil de planification tient compte du fuseau horaire, des heures de travail et des réponses automatiques des personnes.
    .worst = Les réponses automatiques révèlent qui est absent : un bon moment pour une fraude au nom de cette personne.
    .ask = Lisez-vous les réponses automatiques, et de qui ?
prose-MailboxSettings-ReadWrite =
    .example = Une application de gestion des congés active la réponse automatique quand quelqu’un part en vacances.
    .worst = { $kind ->
            [application] Quelqu’un active dans toute l’organisation des réponses automatiques au texte malveillant.
           *[delegated] Quelqu’un active une réponse automatique au texte malveillant, au nom de la personne.
        }
    .ask = Quels paramètres modifiez-vous, et la personne le voit-elle au préalable ?
prose-Calendars-Read =
    .example = { $kind ->
            [application] Un écran à l’entrée de chaque salle de réunion affiche ce qui y est réservé.
           *[delegated] Une application de réunion affiche les prochaines réunions de la personne, avec un bouton pour y participer.
        }
    .worst = { $kind ->
            [application] Tous les calendriers sont à découvert, de celui des représentants du personnel à celui de la direction générale : rachats, licenciements, rendez-vous médicaux, liens de réunion.
           *[delegated] Les rendez-vous parlent de clients, de maladie et de projets, souvent avec des liens d’accès à des réunions. Tout cela est visible pour la personne qui s’est connectée.
        }
    .ask = { $kind ->
            [application] De quels calendriers avez-vous besoin, et l’application peut-elle y être limitée avec le RBAC pour les applications d’Exchange ?
           *[delegated] Avez-vous besoin des textes et des pièces jointes, ou l’objet, l’heure et le lieu (Calendars.ReadBasic) suffiraient-ils ?
        }
prose-Calendars-ReadWrite =
    .example = { $kind ->
            [application] Un système de réservation de salles inscrit, déplace et annule des réservations dans les calendriers des salles.
           *[delegated] Un complément de visioconférence insère le lien de réunion dans le rendez-vous que la personne est en train de planifier.
        }
    .worst = { $kind ->
            [application] Dans le calendrier de tout le monde, des rendez-vous peuvent apparaître, changer d’heure ou disparaître, et des invitations avec un lien malveillant partent au nom de n’importe qui.
           *[delegated] Des rendez-vous sont déplacés ou supprimés, ou des invitations avec un lien malveillant partent au nom de la personne.
        }
    .ask = { $kind ->
            [application] Les calendriers des salles suffisent-ils, et l’application peut-elle y être limitée avec le RBAC pour les applications d’Exchange ?
           *[delegated] Qu’écrivez-vous exactement, et lisez-vous d’autres rendez-vous que les vôtres ?
        }
prose-Calendars-Read-Shared =
    .example = Un outil de planification affiche les calendriers de l’équipe à côté du sien.
    .worst = Une seule connexion compromise ouvre aussi les calendriers de ceux qui partagent le leur avec cette personne, souvent ceux de la direction dans le cas d’une assistante.
    .ask = Les disponibilités suffiraient-elles ?
prose-Calendars-ReadWrite-Shared =
    .example = Un assistant de planification permet à un secrétariat de gérer les calendriers de deux responsables.
    .worst = Les rendez-vous de personnes qui ne se sont jamais connectées à l’application peuvent être modifiés ou supprimés par l’intermédiaire de quelqu’un qui peut modifier leur calendrier.
    .ask = Dans les calendriers de qui l’application écrit-elle, et ces personnes le voient-elles ?
prose-Contacts-Read =
    .example = { $kind ->
            [application] Un service de synchronisation copie les contacts sur les téléphones mobiles des équipes de terrain.
           *[delegated] Une application de téléphonie affiche qui appelle, d’après les contacts de la personne.
        }
    .worst = { $kind ->
            [application] Les carnets d’adresses de toute l’organisation, avec des contacts privés et des notes, se retrouvent chez l’éditeur.
           *[delegated] Des numéros et des notes privés sur des amis, des clients et la famille se retrouvent chez l’éditeur.
        }
    .ask = Les contacts sont-ils seulement consultés, ou copiés et conservés ?
prose-Contacts-ReadWrite =
    .example = { $kind ->
            [application] Un service de synchronisation inscrit l’annuaire téléphonique de l’entreprise dans les contacts de tout le monde.
           *[delegated] Un CRM tient à jour les contacts Outlook de la personne.
        }
    .worst = Le numéro de téléphone ou l’interlocuteur bancaire d’un client est remplacé par celui d’un fraudeur, et les personnes s’y fient ensuite.
    .ask = Modifiez-vous des contacts que les personnes ont créés elles-mêmes, ou seulement les vôtres ?
prose-Files-Read =
    .example = Une application de signature récupère dans le OneDrive de la personne le contrat que celle-ci a choisi.
    .worst = Tous les documents du OneDrive de la personne peuvent être copiés sans que cela se remarque.
    .ask = Un sélecteur de fichiers, qui ne remet que le fichier choisi, suffirait-il ?
prose-Files-Read-All =
    .example = { $kind ->
            [application] Un service de sauvegarde copie tous les OneDrive et tous les sites.
           *[delegated] Un outil de recherche trouve des documents dans tout ce à quoi la personne a accès.
        }
    .worst = { $kind ->
            [application] Tous les fichiers de l’organisation peuvent être copiés, des listes de salaires aux comptes rendus des représentants du personnel.
           *[delegated] Tout ce qui a un jour été partagé avec cette personne peut être copié ; dans bien des organisations, c’est beaucoup plus qu’on ne le pense.
        }
    .ask = { $kind ->
            [application] La même chose est-elle possible avec Sites.Selected, limitée à des sites désignés ?
           *[delegated] Pourquoi les propres fichiers de la personne (Files.Read) ne suffisent-ils pas ?
        }
prose-Files-ReadWrite =
    .example = Un éditeur de schémas enregistre des dessins dans le OneDrive de la personne.
    .worst = Des fichiers du OneDrive de la personne sont chiffrés, altérés ou supprimés.
    .ask = Un dossier propre à l’application (Files.ReadWrite.AppFolder) suffirait-il ?
prose-Files-ReadWrite-All =
    .example = { $kind ->
            [application] Un service de migration déplace des fichiers d’un endroit à un autre.
           *[delegated] Un outil de gestion de projet enregistre des documents dans les sites et les dossiers partagés avec lesquels la personne travaille.
        }
    .worst = { $kind ->
            [application] Tous les fichiers de l’organisation peuvent être copiés, chiffrés ou supprimés d’un coup.
           *[delegated] Tout ce que la personne peut modifier peut être chiffré ou supprimé, y compris les dossiers partagés de services entiers.
        }
    .ask = Pour quels sites en avez-vous besoin, et Sites.Selected avec ces sites suffirait-elle ?
prose-Sites-Read-All =
    .example = { $kind ->
            [application] Un service d’analyse dresse l’inventaire de tous les sites en vue d’une migration.
           *[delegated] Une recherche intranet affiche les pages et les documents que la personne peut voir.
        }
    .worst = { $kind ->
            [application] Le contenu de tous les sites, espaces de projet confidentiels compris, est copié.
           *[delegated] Des sites mal protégés, que tout le monde peut lire sans le savoir, sont découverts et copiés.
        }
    .ask = De quels sites avez-vous besoin ? Avec Sites.Selected, nous pouvons les désigner.
prose-Sites-ReadWrite-All =
    .example = { $kind ->
            [application] Un système d’archivage écrit des documents dans tous les sites.
           *[delegated] Un outil de formulaires enregistre les réponses dans des listes SharePoint avec lesquelles la personne travaille.
        }
    .worst = { $kind ->
            [application] Des documents et des listes de n’importe quel site peuvent être altérés ou supprimés.
           *[delegated] Des documents et des listes que la personne peut modifier sont altérés ou supprimés.
        }
    .ask = Dans quels sites écrivez-vous ? Avec Sites.Selected, nous pouvons les désigner.
prose-Sites-FullControl-All =
    .example = Un outil de gouvernance gère les droits sur tous les sites et retire les invités qui sont partis.
    .worst = { $kind ->
            [application] Qui contrôle l’application se donne, ou donne à n’importe qui, l’accès à tous les sites et à tous leurs fichiers.
           *[delegated] Avec la connexion d’un administrateur SharePoint, des droits peuvent être distribués sur tous les sites que gère cette personne.
        }
    .ask = Quelle modification de droits ne pouvez-vous pas faire sans contrôle total ? Sites.Selected avec le rôle fullcontrol sur certains sites suffit-elle ?
prose-Sites-Selected =
    .example = Un système de gestion des contrats lit et écrit dans le seul site où se trouvent les contrats ; un administrateur le lui a désigné.
    .worst = Tant que peu de sites ont été désignés, les dégâts s’y limitent. Quelqu’un qui a le droit de désigner des sites peut discrètement élargir ce cercle.
    .ask = Quels sites faut-il désigner, avec quel rôle, et qui décide quand il s’en ajoute un ?
prose-Chat-Read =
    .example = Un assistant résume les conversations de la personne qui l’utilise.
    .worst = C’est dans les conversations que l’on dit ce que l’on n’écrirait pas dans un e-mail ; qui s’empare de l’application lit tout.
    .ask = Le contenu est-il conservé ou transmis, par exemple au fournisseur d’un modèle de langage ?
prose-Chat-Read-All =
    .example = Un service de conformité enregistre les conversations, parce que la loi l’exige dans votre secteur.
    .worst = Toutes les conversations privées de tout le monde sont lisibles, y compris sur la santé, les salaires et les conflits.
    .ask = Quelles conversations la loi vous oblige-t-elle à enregistrer, et l’application peut-elle être installée dans celles-là seulement (ChatMessage.Read.Chat) ?
prose-Chat-ReadWrite =
    .example = Une application de suivi des tâches permet de répondre à une conversation sans la quitter.
    .worst = Des messages apparaissent dans des conversations au nom de la personne : un collègue qui demande un code ou un paiement.
    .ask = Envoyer (ChatMessage.Send) suffit-il ? Quelles conversations lisez-vous ?
prose-ChannelMessage-Read-All =
    .example = { $kind ->
            [application] Un service d’archivage conserve les messages de canal pendant la durée de conservation.
           *[delegated] Une application de recherche retrouve d’anciennes réponses dans les canaux de ses propres équipes.
        }
    .worst = { $kind ->
            [application] Tout ce qui est écrit dans n’importe quelle équipe est lisible, canaux privés et partagés compris.
           *[delegated] Tout ce qui a un jour été écrit dans les équipes de la personne peut être copié.
        }
    .ask = L’application peut-elle être installée dans certaines équipes et ne lire que là (ChannelMessage.Read.Group) ?
prose-Team-ReadBasic-All =
    .example = Une application de saisie des temps permet de choisir l’équipe pour laquelle on a travaillé.
    .worst = Les noms et les descriptions d’équipes trahissent des projets qui ne sont pas encore publics.
    .ask = Avez-vous besoin de toutes les équipes, ou seulement de celles de la personne connectée ?
prose-OnlineMeetings-ReadWrite =
    .example = Un portail de rendez-vous crée une réunion Teams et affiche son lien au client.
    .worst = Des réunions sont créées ou modifiées au nom de la personne, et des gens y entrent qui ne le devraient pas.
    .ask = Pour qui créez-vous des réunions, et en lisez-vous d’existantes ?
prose-OnlineMeetingTranscript-Read-All =
    .example = { $kind ->
            [application] Un outil de vente analyse ce qui s’est dit lors des réunions avec des clients.
           *[delegated] Une application de comptes rendus résume les réunions que la personne a organisées.
        }
    .worst = { $kind ->
            [application] Mot pour mot, ce qui s’est dit dans chaque réunion transcrite des personnes qu’une stratégie autorise se trouve chez l’éditeur.
           *[delegated] Ce qui s’est dit en confiance se trouve mot pour mot chez l’éditeur.
        }
    .ask = Qui en est informé dans la réunion, où le texte est-il conservé, et sert-il à entraîner un modèle de langage ?
prose-OnlineMeetingRecording-Read-All =
    .example = { $kind ->
            [application] Un service d’archives récupère les enregistrements de toutes les séances publiques du conseil.
           *[delegated] Une application de formation récupère les enregistrements des cours que l’enseignant a donnés.
        }
    .worst = L’image et la voix de collègues et de clients peuvent être copiées et détournées, par exemple pour imiter une voix.
    .ask = Quels enregistrements récupérez-vous, combien de temps sont-ils conservés, et qui a donné son accord ?
prose-Calls-JoinGroupCall-All =
    .example = Un robot d’enregistrement ou de prise de notes rejoint une réunion à laquelle il a été invité.
    .worst = Un robot assiste à des réunions comme un participant que l’on oublie vite ; avec Calls.AccessMedia.All, il écoute aussi.
    .ask = À quoi les participants voient-ils que le robot est là, et peut-il entrer sans être invité ?
prose-Application-Read-All =
    .example = Un outil de sécurité énumère les applications présentes et les droits de chacune.
    .worst = La liste montre à un attaquant quelle application vaut la peine d’être attaquée : celle qui a le plus de droits et le secret le plus ancien.
    .ask = En avez-vous besoin en permanence, ou pour un seul inventaire ?
prose-Application-ReadWrite-All =
    .example = Un outil de provisionnement inscrit des applications et renouvelle leurs certificats.
    .worst = Qui contrôle l’application ajoute un secret à une autre application qui a davantage de droits, se connecte à sa place et s’empare du locataire.
    .ask = Application.ReadWrite.OwnedBy, limitée aux applications que vous avez créées vous-même, suffit-elle ?
prose-Application-ReadWrite-OwnedBy =
    .example = Un pipeline de déploiement inscrit ses propres applications et renouvelle leurs secrets.
    .worst = Qui s’empare du pipeline peut ajouter des secrets à toutes les applications qu’il possède et se servir des droits de chacune.
    .ask = Quelles applications possédera-t-il, et quels droits ont-elles ?
prose-AppRoleAssignment-ReadWrite-All =
    .example = L’automatisation d’une équipe plateforme accorde des autorisations d’application approuvées dans un ticket.
    .worst = Qui contrôle l’application lui accorde n’importe quelle autorisation d’application et devient ainsi maître du locataire sans l’accord de personne.
    .ask = Qui approuve chaque octroi, et des personnes ne peuvent-elles pas s’en charger à la main ?
prose-RoleManagement-ReadWrite-Directory =
    .example = Un outil d’identité attribue et retire des rôles d’administrateur selon un processus d’approbation.
    .worst = Qui contrôle l’application fait d’un compte à soi un administrateur général. Plus rien n’est alors à l’abri dans le locataire.
    .ask = Pourquoi l’application doit-elle attribuer elle-même des rôles d’administrateur ? Les lire (RoleManagement.Read.Directory) suffit-il ?
prose-AuditLog-Read-All =
    .example = Un système de sécurité recueille les connexions et les modifications pour pouvoir donner l’alerte.
    .worst = Les journaux montrent quand et d’où les personnes travaillent, et quels comptes se connectent sans second facteur.
    .ask = Quels journaux récupérez-vous, combien de temps les conservez-vous, et où ?
prose-Reports-Read-All =
    .example = Un outil de gestion des licences montre quelles licences personne n’utilise.
    .worst = Des chiffres d’utilisation par personne permettent de surveiller combien travaille chaque salarié.
    .ask = Pouvez-vous travailler avec le paramètre qui masque les noms dans les rapports d’utilisation ?
prose-Organization-Read-All =
    .example = Une application affiche le nom de votre entreprise et vérifie que la licence dont elle a besoin est présente.
    .worst = Les licences, les domaines et les contacts indiquent à un attaquant quels produits imiter.
    .ask = En avez-vous besoin en permanence, ou seulement pendant la mise en place ?
prose-Device-Read-All =
    .example = Un outil d’inventaire montre à qui appartiennent quels appareils.
    .worst = La liste montre les systèmes obsolètes, et quel appareil vaut la peine d’être attaqué.
    .ask = Quels champs conservez-vous, et les appareils gérés suffiraient-ils ?
prose-DeviceManagementManagedDevices-Read-All =
    .example = Un outil d’assistance affiche l’état de l’appareil d’une personne pendant un appel.
    .worst = Les numéros de série, les applications installées et les numéros de téléphone de tous les appareils gérés, appareils privés compris, se trouvent chez l’éditeur.
    .ask = Lisez-vous aussi les appareils privés (BYOD), et quels champs ?
prose-People-Read =
    .example = Un assistant de messagerie suggère les collègues avec lesquels quelqu’un travaille le plus.
    .worst = Savoir qui travaille étroitement avec qui, c’est ce qu’il faut à un fraudeur pour se faire passer pour la bonne personne.
    .ask = Les suggestions sont-elles conservées, ou demandées de nouveau à chaque fois ?
prose-Tasks-ReadWrite =
    .example = { $kind ->
            [application] Un système de workflow place des tâches dans la liste To Do de tout le monde.
           *[delegated] Une application de notes place des tâches dans la liste To Do de la personne.
        }
    .worst = { $kind ->
            [application] Les tâches de tout le monde sont altérées ou supprimées, ou lues avec tout ce qui s’y trouve.
           *[delegated] Les tâches de la personne sont altérées ou supprimées, ou lues avec tout ce qui s’y trouve.
        }
    .ask = Lisez-vous des tâches que votre application n’a pas créées ?
prose-Presence-Read-All =
    .example = Un standard téléphonique affiche si quelqu’un est libre avant de lui passer un appel.
    .worst = Enregistrée sur des semaines, la présence devient un relevé d’heures de chaque personne.
    .ask = La présence est-elle conservée, ou seulement affichée sur le moment ?
prose-IMAP-AccessAsUser-All =
    .example = Un logiciel de messagerie ancien récupère les e-mails par IMAP avec une authentification moderne.
    .worst = Qui détient le jeton copie toute la boîte aux lettres avec un logiciel de messagerie ordinaire, et peut aussi la vider.
    .ask = Pourquoi IMAP et non Mail.Read ? Quand allez-vous changer ?
prose-SMTP-Send =
    .example = Une imprimante multifonction ou un logiciel de gestion ancien envoie des e-mails au nom du compte qui s’est connecté.
    .worst = Des e-mails en masse, avec des liens malveillants, partent d’une de vos adresses authentiques.
    .ask = Mail.Send, ou un connecteur pour l’appareil qui envoie, suffirait-il ?
prose-SecurityEvents-Read-All =
    .example = Un centre de sécurité rassemble sur un écran les alertes de plusieurs locataires.
    .worst = Qui lit vos alertes sait ce que vous avez remarqué, et ce que vous n’avez pas vu.
    .ask = Qui, chez l’éditeur, voit nos alertes, et combien de temps sont-elles conservées ?
prose-Policy-Read-All =
    .example = Un outil de contrôle compare vos paramètres de sécurité à une référence recommandée.
    .worst = Les exceptions de votre accès conditionnel forment la liste des portes qui ne sont pas verrouillées.
    .ask = Un seul contrôle suffit-il, après quoi nous retirons le consentement ?
prose-UserAuthenticationMethod-Read-All =
    .example = Un outil de sécurité repère les personnes qui n’ont pas encore de second facteur.
    .worst = L’attaquant apprend quelles connexions ne sont protégées que par SMS, et vers quel numéro celui-ci part.
    .ask = Avez-vous besoin des méthodes de chaque personne, ou seulement du rapport indiquant qui en a inscrit ?
