# Les pages du locataire d’entraînement : connexion, consentement et ce qui peut y échouer.

practice-badge = Locataire d’entraînement
practice-notice = { $organisation } est une organisation fictive, tout comme les personnes qui y figurent. Cette page est servie par cet ordinateur ; aucun compte réel ne peut y être utilisé.

## Connexion

practice-sign-in-title = Se connecter
practice-sign-in-to = pour continuer vers { $app }
practice-people-legend = Choisissez qui vous êtes pour cet entraînement
practice-role-global-administrator = Administrateur général
practice-role-cloud-application-administrator = Administrateur d’application cloud
practice-role-member = Utilisateur ordinaire
practice-typing-legend = Ou saisissez un nom de connexion et un mot de passe
practice-username = Nom de connexion
practice-password = Mot de passe
practice-sign-in-button = Se connecter
practice-cancel-button = Annuler
practice-wrong-password = Ce nom de connexion et ce mot de passe ne vont pas ensemble. Les mots de passe changent à chaque démarrage du locataire d’entraînement ; pour choisir une personne dans la liste, il n’en faut pas.
practice-password-missing = Veuillez saisir aussi le mot de passe, ou effacer le nom de connexion et choisir une personne dans la liste.
practice-nobody-chosen = Veuillez choisir une personne, ou saisir un nom de connexion et un mot de passe.

## Consentement

practice-signed-in-as = Compte connecté :
practice-consent-title = Autorisations demandées
practice-consent-intro = { $app } demande ces autorisations :
practice-client-id = ID d’application :
practice-answer-goes-to = La réponse est envoyée à :
practice-scope-needs-admin = Seul un administrateur peut l’autoriser.
practice-consent-for-everyone = Donner le consentement au nom de toute l’organisation
practice-consent-for-everyone-meaning = Ces autorisations ne seront plus demandées à personne d’autre dans l’organisation.
practice-consent-for-everyone-only = Votre réponse vaut pour toutes les personnes de l’organisation.
practice-consent-meaning = Si vous acceptez, l’application peut se servir de ces autorisations jusqu’à ce que quelqu’un les retire. Dans ce locataire d’entraînement, tout est oublié dès qu’il s’arrête.
practice-accept-button = Accepter

## Approbation

practice-approval-title = L’approbation d’un administrateur est requise
practice-approval-text = { $app } demande des autorisations que seul un administrateur peut accorder. Vous pouvez revenir en arrière sans rien autoriser, ou vous connecter avec un compte d’administrateur.
practice-approval-return = Revenir sans rien autoriser
practice-approval-switch = Se connecter avec un autre compte

## Autres pages

practice-refusal-title = Cette connexion ne peut pas se poursuivre
practice-refusal-redirect = L’application veut que la réponse soit envoyée à une adresse qui n’est pas inscrite pour elle. Rien n’y a été envoyé. La personne qui a configuré l’application doit corriger l’adresse.
practice-refusal-client = Aucune application portant cet ID n’est inscrite dans ce locataire. Vérifiez l’ID d’application.
practice-refusal-tenant = Ce locataire n’existe pas ici. Vérifiez le locataire dans l’adresse.
practice-refusal-too-late = Cette page a déjà été utilisée, ou elle est restée ouverte trop longtemps. Revenez à l’application et recommencez la connexion.
practice-refusal-request = La demande de l’application est incomplète ou incompréhensible.
practice-refusal-technical = À l’intention des responsables de l’application
practice-signed-out-title = Déconnexion effectuée
practice-signed-out-text = Vous pouvez fermer cette fenêtre.
practice-continue-title = Retour à l’application
practice-continue-text = La réponse est prête. Si rien ne se passe, appuyez sur le bouton.
practice-continue-button = Continuer
