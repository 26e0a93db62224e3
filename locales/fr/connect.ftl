# Connecter un vrai locataire : les lieux de connexion, le guide d’inscription d’une application.

connect-cloud-global = Cloud mondial (GCC compris)
connect-cloud-gcc-high = Gouvernement des États-Unis (GCC High)
connect-cloud-dod = Département de la Défense des États-Unis
connect-cloud-china = Chine (21Vianet)
connect-cloud-custom = Une autre autorité

## Le guide

connect-step-open = Ouvrez { $portal } avec un compte qui peut inscrire des applications, par exemple un administrateur d’application cloud. Choisissez « Inscriptions d’applications », puis « Nouvelle inscription ».
connect-step-name = Nommez-la « { $name } ». Laissez « Comptes dans cet annuaire d’organisation uniquement » sélectionné.
connect-step-platform = Sous « URI de redirection », choisissez « Client public/natif (mobile et bureau) » et tapez exactement { $redirect }, sans port. Ni « Web » ni « Application monopage » ne conviennent, et 127.0.0.1 non plus.
connect-step-nothing = Choisissez « S’inscrire ». Rien d’autre n’est nécessaire : ni secret, ni certificat, ni autorisation d’API. Scopeglass demande chaque autorisation au moment de la connexion.
connect-step-ids = Sur la page « Vue d’ensemble », copiez l’« ID d’application (client) » et l’« ID de l’annuaire (locataire) ».
connect-step-back = Revenez ici et saisissez les deux.

## Erreurs

error-place-unknown = Aucune connexion ne porte le nom { $place }.
    .hint = Choisissez-en une dans la liste, ou connectez d’abord le locataire.
error-cloud-unknown = Le cloud { $cloud } n’existe pas.
    .hint = Choisissez parmi : { $clouds }.
error-tenant-invalid = « { $tenant } » ne désigne aucun locataire.
    .hint = Donnez un domaine tel que contoso.com, l’ID du locataire, ou organizations. Les comptes personnels (common, consumers) n’ont pas de locataire à examiner.
error-client-id-invalid = « { $client } » n’est pas un ID d’application.
    .hint = Copiez l’« ID d’application (client) » de la page « Vue d’ensemble » de l’inscription. Il ressemble à 11111111-2222-3333-4444-555555555555 ; l’ID d’objet en est un autre.
error-address-invalid = « { $address } » n’est pas une adresse à laquelle Scopeglass peut envoyer un jeton d’accès.
    .hint = Donnez une adresse https sans nom d’utilisateur, requête ni fragment. Le simple http n’est admis que sur cet ordinateur.
error-certificate-unreadable = { $file } ne contient aucun certificat lisible.
    .hint = Donnez un fichier PEM avec un ou plusieurs certificats de l’autorité à laquelle il faut se fier.
error-first-party-client = C’est l’ID d’application de { $app }, une application de Microsoft lui-même.
    .hint = Inscrivez votre propre application. Si vous tenez à vous connecter en tant que { $app }, dites-le explicitement : son jeton d’accès porte tout ce qui lui a jamais été accordé, Entra peut la refuser (AADSTS65002, AADSTS50105), et la surveillance de sécurité peut déclencher une alerte.

## La fenêtre

connect-where = Où se connecter
connect-real-text = Un vrai locataire, par votre propre inscription d’application. Scopeglass n’y fait que lire, et les données des personnes sont masquées dès leur arrivée.
connect-how = Votre navigateur ouvre la page de connexion de Microsoft. Connectez-vous, regardez à quoi vous consentez, puis revenez ici.
connect-add = Connecter un locataire
connect-lede = Scopeglass se connecte en tant qu’application inscrite dans votre locataire : vous décidez de ce qu’elle peut faire, et vous pouvez la retirer. Cela prend environ deux minutes, une seule fois.
connect-guide-title = Inscrire l’application
connect-guide-portal = Ouvrir la page d’inscription
connect-guide-command = Ou coller une commande
connect-guide-command-text = Elle inscrit la même application, avec exactement ces autorisations dans la liste et sans rien consentir :
connect-fill-title = Saisir ce que vous avez copié
connect-field-cloud = Cloud
connect-field-tenant = Locataire
connect-field-tenant-hint = Un domaine tel que contoso.com, ou l’ID de l’annuaire (locataire)
connect-field-client = ID d’application (client)
connect-field-client-hint = Sur la page « Vue d’ensemble » de l’inscription
connect-field-name = Nom de la connexion
connect-field-name-hint = Facultatif ; à défaut, le nom du locataire
connect-field-authority = Autorité
connect-field-authority-hint = L’adresse qui précède /v2.0/.well-known/openid-configuration
connect-field-graph = Adresse de Microsoft Graph
connect-field-graph-hint = Avec sa version, par exemple https://graph.example/v1.0
connect-field-ca = Autorité de certification (fichier PEM)
connect-field-ca-hint = Facultatif ; celles du système sont toujours reconnues
connect-first-party = Utiliser une application de Microsoft et en accepter les risques
connect-first-party-text = Seulement si vous ne pouvez pas inscrire d’application. Elle peut détenir bien plus d’autorisations que cet examen n’en demande, Entra peut la refuser, et la surveillance de sécurité peut déclencher une alerte.
connect-save = Enregistrer et utiliser
connect-cancel = Annuler
connect-saved = Locataires connectés
connect-saved-text = Seul est conservé l’endroit où se connecter, jamais un mot de passe, un secret ou un jeton.
connect-saved-none = Aucun locataire n’est encore connecté. Le locataire d’entraînement est toujours là.
connect-forget = Oublier cette connexion
connect-forget-title = Oublier { $place } ?
connect-forget-text = Scopeglass s’en déconnecte et oublie la connexion. L’inscription d’application et ce qui lui a été accordé restent dans le locataire ; supprimez-les dans Entra.
connect-forgotten = La connexion est oubliée.

## La ligne de commande

connect-cli-heading-place = Où se connecter
connect-cli-value-connection = NOM
connect-cli-value-tenant = LOCATAIRE
connect-cli-value-client = ID
connect-cli-value-cloud = CLOUD
connect-cli-value-address = ADRESSE
connect-cli-value-file = FICHIER
connect-cli-value-permission = AUTORISATION
connect-cli-connection = Un locataire connecté avec « scopeglass connect »
connect-cli-tenant = Le locataire : un domaine, son ID, ou organizations
connect-cli-client = L’ID d’application (client) de l’application que vous y avez inscrite
connect-cli-cloud = Le cloud du locataire ; à défaut, le cloud mondial
connect-cli-authority = Une autre autorité qu’un cloud de Microsoft ; exige --graph
connect-cli-graph = L’adresse de son Microsoft Graph, avec la version
connect-cli-ca = Un fichier PEM d’autorités de certification reconnues en plus de celles du système
connect-cli-first-party = Accepter les risques de se connecter en tant qu’application de Microsoft
connect-cli-about = Connecter un vrai locataire : comment inscrire une application, et quelles connexions existent
connect-cli-after = Sans option, la commande pose ses questions au terminal. Aucun secret n’est conservé, seulement l’endroit où se connecter.
    Exemple : scopeglass connect --tenant contoso.com --client 11111111-2222-3333-4444-555555555555
connect-cli-name = Le nom de la connexion
connect-cli-guide = Dire seulement comment inscrire l’application, avec une commande à coller
connect-cli-for = Les autorisations déléguées à inscrire ; à défaut, celles pour lire les applications
connect-cli-list = Lister les locataires connectés
connect-cli-forget = Oublier une connexion et ses sessions ; ce qui a été accordé dans le locataire reste
connect-cli-no-input = Ne rien demander
connect-cli-saved = { $place } est connecté. Examinez-y une demande avec :

connect-cli-value-code = CODE
connect-cli-error-about = Expliquer une erreur de Microsoft Entra ou d’OAuth : ce qui s’est passé, pourquoi, qui peut y remédier
connect-cli-error-after = Exemple : scopeglass error 65001 invalid_grant
    Se termine par 3 si l’une d’elles est inconnue.
connect-cli-error-code = Un code tel que 65001 ou AADSTS65001, ou un nom tel que invalid_grant
connect-cli-token-about = Expliquer les revendications d’un jeton, sur cet ordinateur
connect-cli-token-after = Le jeton n’est lu que sur l’entrée standard, pour qu’il ne figure dans aucun historique ni aucune liste de processus.
    Exemple : scopeglass token < jeton.txt
connect-cli-token-offline = Ne pas récupérer les clés publiques de l’émetteur ; la signature n’est alors pas vérifiée
connect-cli-token-paste = Collez le jeton, puis appuyez sur Entrée et Ctrl+D.

## Device code

connect-device = Se connecter avec un code sur un autre appareil
connect-device-go = Obtenir un code
connect-device-code = Code
connect-device-warning = Ne le faites que si vous venez de le demander vous-même. Ne saisissez jamais un code que quelqu’un vous envoie : cette personne serait connectée à votre place. Votre locataire n’autorise peut-être pas les codes.
# $page, $code, $until (texts)
connect-device-how = Sur un autre appareil, ouvrez { $page } et saisissez { $code }. Le code est valable jusqu’au { $until }.
connect-cli-device-code = Se connecter avec un code sur un autre appareil, pour un ordinateur sans navigateur ; le locataire peut l’interdire

# $user (text): a sign-in name
connect-go-on = Continuer en tant que { $user }
connect-other = Autre compte
