# Ce qui peut échouer avec un compte, les identifiants d’une application ou un jeton.
error-keyring-locked = Le trousseau de clés du système est verrouillé ; la session n’est donc conservée qu’en mémoire.
    .hint = Vous pouvez continuer. Déverrouillez le trousseau et reconnectez-vous si vous souhaitez rester connecté après avoir fermé Scopeglass.
error-keyring-full = Le trousseau de clés du système n’a pas accepté la session : il est plein ou n’admet pas d’entrée de cette taille. La session n’est conservée qu’en mémoire.
    .hint = Vous pouvez continuer ; après avoir fermé Scopeglass, vous devrez vous reconnecter. Pour l’éviter, libérez de la place sur le disque ou dans le gestionnaire de mots de passe.
error-step-up-needed = L’organisation exige pour cela une nouvelle connexion, avec davantage de preuves.
    .hint = Reconnectez-vous. La page peut demander un second facteur, ou un appareil géré par l’organisation.
error-device-code-unavailable = La connexion avec un code sur un autre appareil n’est pas possible ici : le serveur d’identité ne la propose pas à cette application.
    .hint = Connectez-vous plutôt avec le navigateur de cet ordinateur. Si un code est indispensable, un administrateur peut autoriser les flux de clients publics dans l’inscription de l’application, à moins que l’organisation ne les bloque.
# $minutes: la durée de validité du code
error-device-code-expired = { $minutes ->
        [one] Le code n’a pas été utilisé en { $minutes } minute et a expiré.
       *[other] Le code n’a pas été utilisé en { $minutes } minutes et a expiré.
    }
    .hint = Recommencez pour obtenir un nouveau code. L’ancien n’ouvre plus rien.
error-tenant-needed = Une application qui se connecte par elle-même doit nommer son locataire ; « organizations » ne suffit pas.
    .hint = Indiquez l’identifiant du locataire ou l’un de ses domaines, par exemple contoso.com.
# $file: un nom de fichier
error-credential-unreadable = { $file } ne contient pas de certificat lisible accompagné de sa clé privée RSA.
    .hint = Choisissez un fichier PEM avec le certificat et la clé, ou un fichier PFX (.pfx, .p12). Un certificat sans sa clé (.cer) ne permet pas de se connecter.
error-credential-password-wrong = Le mot de passe n’ouvre pas { $file }.
    .hint = Saisissez le mot de passe défini lors de l’exportation du certificat.
# $day: une date
error-certificate-expired = Le certificat a expiré le { $day }.
    .hint = Créez un nouveau certificat, ajoutez sa partie publique à l’inscription de l’application et utilisez-le.
# $device: le fichier d’une bibliothèque PKCS#11
error-security-device-unusable = Le dispositif de sécurité associé à { $device } n’a pas pu servir à la connexion.
    .hint = Vérifiez que le dispositif est branché, que son code PIN et le nom de la clé sont exacts, et qu’il sait signer avec RSA-PSS.
# $error: le code d’erreur du serveur d’identité
error-credential-refused = Le serveur d’identité n’a pas accepté le secret ou le certificat de l’application ({ $error }).
    .hint = Vérifiez dans l’inscription de l’application, sous « Certificats et secrets », qu’il y figure et n’a pas expiré. Pour un secret, c’est sa valeur qui compte, non son identifiant.
error-token-malformed = Ce texte n’est pas un JSON Web Token.
    .hint = Collez le jeton entier : trois parties séparées par des points, sans guillemets. Certains jetons sont opaques et ne sont lisibles que par le serveur.
