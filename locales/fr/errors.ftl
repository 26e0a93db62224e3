# Ce qui s’est passé et, dans .hint, ce qu’il faut faire : un bloc par code d’erreur.

## Lecture d’une demande

error-article-empty = L’article ne contient aucun texte.
    .hint = Ouvrez un autre fichier, ou collez le texte de la page de l’éditeur.
# $limit: une taille telle que « 10 MB »
error-article-too-large = L’article dépasse { $limit }, la taille maximale que lit Scopeglass.
    .hint = Collez uniquement la partie qui énumère les autorisations.
# $file: un nom de fichier
error-article-not-text = { $file } ne contient pas de texte lisible.
    .hint = Enregistrez la page au format texte ou HTML, ou copiez son texte et collez-le.
# $file: un nom de fichier
error-article-unreadable = Impossible d’ouvrir { $file }.
    .hint = Vérifiez que le fichier existe toujours et que vous avez le droit de le lire.
error-nothing-recognised = L’article a été lu, mais Scopeglass n’y a reconnu aucune autorisation.
    .hint = Vérifiez qu’il s’agit bien de la page qui énumère les autorisations. Vous pouvez aussi les ajouter par leur nom.
error-link-invalid = Ce n’est pas un lien qui demande un consentement sur une page de connexion de Microsoft.
    .hint = Copiez le lien entier depuis le message ou la page de l’éditeur. Il contient « authorize » ou « adminconsent ». Scopeglass le lit seulement et ne l’ouvre jamais.
# $line, $column (numbers): where reading stopped
error-manifest-invalid = Le manifeste n’a pas pu être lu au-delà de la ligne { $line }, colonne { $column }.
    .hint = Corrigez le texte à cet endroit, ou exportez de nouveau le manifeste. En JSON, les commentaires et les virgules avant un crochet fermant ne sont pas admis.
error-manifest-unknown = Le fichier a été lu, mais il ne déclare aucune application sous une forme que Scopeglass connaît.
    .hint = Scopeglass lit les manifestes d’Entra et de Teams, les listes de Microsoft Graph, les fichiers Terraform et les modèles ARM. Vérifiez que c’est le bon fichier.
# $file: a file name; $format: its format, such as “DOC”
error-format-unsupported = { $file } est au format { $format }, que Scopeglass ne lit pas.
    .hint = Enregistrez-le en texte, HTML, PDF, DOCX, XLSX ou CSV, ou copiez son texte et collez-le.
# $file: a file name
error-bicep-unbuilt = { $file } est un fichier Bicep, que Scopeglass ne lit pas tel quel.
    .hint = Exécutez « az bicep build --file » sur ce fichier et ouvrez le modèle JSON obtenu.
# $file: a file name
error-document-encrypted = { $file } est protégé par un mot de passe.
    .hint = Ouvrez-le dans son propre programme, enregistrez une copie sans mot de passe et ouvrez celle-ci.
# $file: a file name
error-document-damaged = { $file } est endommagé, ou n’est pas ce que son nom indique.
    .hint = Récupérez le fichier à nouveau. S’il s’ouvre ailleurs, copiez son texte et collez-le.
# $file: a file name; $limit: a size such as “20 MB”
error-document-too-large = { $file } dépasse { $limit }, le maximum que lit Scopeglass.
    .hint = Enregistrez seulement les pages qui énumèrent les autorisations, ou collez leur texte.
# $file: a file name
error-document-too-complex = { $file } se décompresse en bien plus que ce qu’il faut à un document, ou renvoie sans fin à lui-même. Scopeglass a arrêté de le lire.
    .hint = Méfiez-vous de ce fichier si vous n’en connaissez pas la provenance. Sinon, copiez le texte qui énumère les autorisations et collez-le.
# $file: a file name
error-document-without-text = { $file } ne contient aucun texte, seulement des images ou des pages vides.
    .hint = Demandez à l’éditeur un fichier contenant du texte, ou appliquez d’abord une reconnaissance de texte.
# $profile: l’identifiant d’un profil d’éditeur
error-profile-unknown = Il n’existe pas de profil d’éditeur nommé { $profile }.
    .hint = Choisissez-en un dans la liste, ou lisez l’article de l’éditeur lui-même.
# $profile: l’identifiant d’un profil d’éditeur
error-profile-invalid = Le profil d’éditeur { $profile } ne respecte pas le format des profils.
    .hint = Corrigez le fichier du profil, ou lisez plutôt l’article de l’éditeur.
# $file: a path
error-profile-not-written = Impossible d’écrire { $file }.
    .hint = Vérifiez l’espace libre et les droits du dossier, ou choisissez-en un autre.
# $permission: un nom d’autorisation
error-permission-unknown = Le catalogue ne contient pas d’autorisation nommée { $permission }.
    .hint = Vérifiez l’orthographe. Si le nom est exact, l’autorisation relève peut-être d’une autre API ou est plus récente que le catalogue.
# $permission: un nom d’autorisation
error-kind-impossible = { $permission } n’existe pas dans ce type.
    .hint = Choisissez le type dans lequel elle existe, ou demandez à l’éditeur quelle autorisation il entend.
# $permission: un nom d’autorisation
error-permission-not-in-request = { $permission } ne fait pas partie de la demande examinée.
    .hint = Choisissez une autorisation de la demande, ou ajoutez d’abord celle-ci.
# $app: what was asked for
error-app-not-found = Le locataire n’a pas d’application « { $app } ».
    .hint = Vérifiez l’orthographe, ou indiquez son ID d’application.
# $app: what was asked for; $apps: names with application ids
error-app-ambiguous = Plusieurs applications correspondent à « { $app } » : { $apps }.
    .hint = Indiquez le nom entier, ou l’ID d’application.
error-not-connected = Personne n’est connecté à un locataire.
    .hint = Connectez-vous d’abord ; ses applications pourront alors être listées.

## Connexion

error-sign-in-cancelled = Vous avez annulé la connexion. Rien n’a été accordé par l’intermédiaire de Scopeglass.
    .hint = Vous pouvez recommencer à tout moment ; l’examen reste tel quel. Si la page de connexion est encore ouverte, vous pouvez la fermer.
error-sign-in-denied = La page de connexion indique que le consentement n’a pas été donné. Soit quelqu’un a refusé, soit une stratégie du locataire ne le permet pas.
    .hint = Pour continuer, reconnectez-vous et acceptez, ou demandez à un administrateur ce que permet la stratégie de consentement du locataire.
error-admin-approval-needed = Un administrateur doit approuver ces autorisations avant que cette personne puisse s’en servir.
    .hint = Connectez-vous avec un compte habilité à donner son consentement pour l’organisation, ou demandez à un administrateur de le faire.
# $minutes (nombre) : combien de temps la connexion a été attendue
error-sign-in-timed-out = { $minutes ->
        [one] La connexion n’a pas été achevée en { $minutes } minute. La page a peut-être été fermée, ou quelqu’un est encore en train de la lire.
       *[other] La connexion n’a pas été achevée en { $minutes } minutes. La page a peut-être été fermée, ou quelqu’un est encore en train de la lire.
    }
    .hint = Relancez la connexion ; une nouvelle page s’ouvrira. Une page restée ouverte ne fonctionne plus et peut être fermée.
# $url: l’adresse de la page de connexion
error-browser-not-opened = Impossible d’ouvrir le navigateur.
    .hint = Ouvrez vous-même cette adresse dans un navigateur sur cet ordinateur : { $url }
error-loopback-unavailable = Scopeglass n’a pas pu se mettre à l’écoute sur cet ordinateur pour recevoir la réponse de la page de connexion.
    .hint = Vérifiez si un logiciel de sécurité bloque les connexions de cet ordinateur à lui-même, puis réessayez.
# $host: un nom d’hôte
error-authority-unreachable = Impossible de joindre le serveur d’identité { $host }.
    .hint = Vérifiez la connexion réseau et l’éventuel proxy, puis réessayez.
# $host: un nom d’hôte
error-authority-invalid = Les informations que { $host } donne sur lui-même en tant que serveur d’identité sont inutilisables.
    .hint = Vérifiez l’adresse et le locataire dans les paramètres de connexion.
# $error: le code d’erreur du serveur
error-authorization-refused = Le serveur d’identité a mis fin à la connexion avec l’erreur { $error }.
    .hint = Consultez les détails, qui reprennent les termes du serveur. Souvent, il faut modifier l’inscription de l’application ou l’adresse de redirection.
# $error: le code d’erreur du serveur
error-token-refused = Le serveur d’identité n’a pas émis de jeton d’accès et a signalé l’erreur { $error }.
    .hint = Reconnectez-vous. Si cela se reproduit, consultez les détails et vérifiez l’inscription de l’application.
# $check: le nom de la vérification
error-id-token-invalid = Le jeton d’ID a échoué à une vérification ({ $check }) ; Scopeglass ne fait donc pas confiance à cette connexion.
    .hint = Vérifiez l’horloge de cet ordinateur et le locataire dans les paramètres de connexion, puis reconnectez-vous.
error-session-ended = La session est terminée et n’a pas pu être renouvelée.
    .hint = Reconnectez-vous ; ce qui a déjà été lu est conservé.
error-not-signed-in = Personne ne s’est encore connecté pour cet examen.
    .hint = Passez d’abord par l’étape « Connexion ».
error-keyring-unavailable = Ce système n’offre pas de trousseau de clés ; la session n’est donc conservée qu’en mémoire.
    .hint = Vous pouvez continuer ; après avoir fermé Scopeglass, vous devrez vous reconnecter. Pour l’éviter, démarrez le gestionnaire de mots de passe du système.
# $person: un nom de connexion
error-person-unknown = Le locataire d’entraînement ne connaît personne du nom de { $person }.
    .hint = Choisissez l’une des personnes que propose la page de connexion d’entraînement.

## Interrogation de Microsoft Graph

# $host: un nom d’hôte
error-graph-unreachable = Impossible de joindre Microsoft Graph à l’adresse { $host }.
    .hint = Vérifiez la connexion réseau et l’éventuel proxy, puis relancez le test.
# $seconds (nombre) : combien de temps la réponse a été attendue
error-graph-timeout = { $seconds ->
        [one] Microsoft Graph n’a pas répondu en { $seconds } seconde.
       *[other] Microsoft Graph n’a pas répondu en { $seconds } secondes.
    }
    .hint = Relancez le test. Si cela se répète, essayez à un moment plus calme.
error-graph-throttled = Microsoft Graph a demandé plusieurs fois de ralentir, et Scopeglass a cessé de l’interroger.
    .hint = Attendez quelques minutes, puis relancez le test.
# $code: le code d’erreur de Graph
error-graph-denied = Microsoft Graph a refusé la lecture ({ $code }).
    .hint = Soit l’autorisation n’a pas été accordée, soit cette personne n’a pas le droit de voir ces données. Dans les deux cas, c’est utile à savoir ; il n’y a rien à faire.
# $code: le code d’erreur de Graph
error-graph-unauthenticated = Microsoft Graph n’a pas accepté le jeton d’accès ({ $code }).
    .hint = Reconnectez-vous.
# $code: le code d’erreur de Graph
error-graph-not-found = Ce que le test a demandé n’existe pas dans ce locataire ({ $code }).
    .hint = Souvent, la personne n’a pas de boîte aux lettres ou pas de licence pour le service. Essayez avec un compte qui en dispose.
# $status (nombre) : le code HTTP
error-graph-server-error = Microsoft Graph a signalé une défaillance de son côté (code HTTP { $status }).
    .hint = Relancez le test plus tard. Les identifiants de requête indiqués dans les détails aident le support de Microsoft.
# $status (nombre) : le code HTTP ; $code: le code d’erreur de Graph
error-graph-refused = Microsoft Graph a répondu par l’erreur { $code } (code HTTP { $status }).
    .hint = Consultez les détails, qui reprennent les termes de Graph.
error-graph-unreadable = La réponse de Microsoft Graph est incompréhensible.
    .hint = Relancez le test. Un proxy qui modifie les réponses peut aussi en être la cause.
error-graph-too-large = Une réponse de Microsoft Graph dépassait la taille maximale ; la lecture s’est arrêtée là.
    .hint = Ce qui a été lu jusque-là compte comme une lecture partielle.
# $host: un nom d’hôte
error-graph-foreign-host = Une réponse renvoyait vers { $host }, qui n’appartient pas au cloud choisi. Scopeglass n’a pas suivi ce lien et n’y a envoyé aucun jeton d’accès.
    .hint = Vérifiez les paramètres de connexion, et si un proxy modifie les réponses.
error-graph-loop = Les pages d’une réponse se répétaient ; la lecture s’est arrêtée là.
    .hint = Relancez le test. Ce qui a été lu jusque-là compte comme une lecture partielle.
# $read (nombre) : enregistrements remis ; $counted (nombre) : enregistrements comptés par le locataire
error-graph-count-mismatch = Nombre d’enregistrements comptés par le locataire : { $counted } ; remis : { $read }. Il se peut donc que tout n’ait pas été lu.
    .hint = Considérez le résultat comme une lecture partielle. Relancez le test ; des enregistrements ajoutés ou supprimés entre-temps peuvent en être la cause.
error-probes-cancelled = Vous avez annulé les tests.
    .hint = Ce qui a été lu jusque-là est conservé. Vous pouvez lancer les tests restants à tout moment.

## Examens et rapports

# $review: l’identifiant d’un examen
error-review-not-found = L’examen { $review } n’existe pas.
    .hint = Choisissez-en un dans la liste des examens.
# $file: un nom de fichier
error-review-damaged = L’examen enregistré dans { $file } est illisible.
    .hint = Le fichier n’a pas été modifié. Restaurez-le à partir d’une sauvegarde, ou commencez un nouvel examen.
# $file: un nom de fichier
error-review-newer = { $file } a été enregistré par une version plus récente de Scopeglass.
    .hint = Mettez Scopeglass à jour pour l’ouvrir. Le fichier n’a pas été modifié.
# $file: un nom de fichier
error-review-not-saved = L’examen n’a pas pu être enregistré dans { $file }.
    .hint = Vérifiez l’espace libre et les droits sur le dossier. Laissez Scopeglass ouvert tant que l’enregistrement n’a pas abouti.
error-review-busy = Une autre opération de cet examen est encore en cours.
    .hint = Attendez qu’elle se termine, ou annulez-la.
error-condition-missing = Une approbation sous condition suppose d’indiquer la condition.
    .hint = Indiquez la condition à remplir.
error-nothing-to-undo = Il n’y a rien à annuler.
    .hint = Vous n’avez rien à faire.
# $file: un nom de fichier
error-report-not-written = Le rapport n’a pas pu être écrit dans { $file }.
    .hint = Vérifiez l’espace libre et les droits sur le dossier, ou choisissez-en un autre.
# $file: un nom de fichier
error-report-exists = { $file } existe déjà.
    .hint = Choisissez un autre nom, ou autorisez le remplacement.
# $file: un nom de fichier
error-disk-full = Il ne reste pas assez de place sur le disque pour { $file }.
    .hint = Rien n’a été laissé à moitié écrit. Libérez de la place ou choisissez un autre dossier.
# $folder: un dossier
error-folder-read-only = Impossible d’écrire dans le dossier { $folder }.
    .hint = Choisissez un autre dossier, ou demandez le droit d’y écrire.
error-report-cancelled = L’écriture du rapport a été annulée.
    .hint = Rien n’a été écrit. Vous pouvez recommencer quand vous voulez.
# $file: un nom de fichier
error-bundle-unreadable = { $file } n’est ni un rapport de Scopeglass ni un lot de rapports.
    .hint = Choisissez un fichier en .scopeglass.zip, le dossier qui en a été extrait, ou un rapport au format JSON.
# $file: un nom de fichier
error-bundle-refused = { $file } n’a pas été ouvert, car aucun lot de Scopeglass n’a cette forme.
    .hint = Ne l’ouvrez pas non plus avec un autre programme tant que vous n’en connaissez pas l’origine. Demandez le fichier d’origine à l’expéditeur.
error-signing-key-damaged = La clé de signature du trousseau est illisible.
    .hint = Supprimez du trousseau l’entrée « report signing key » de Scopeglass ; le prochain rapport recevra une nouvelle clé. Prévenez les personnes qui vérifient vos rapports.
# $file: un nom de fichier
error-signer-unreadable = { $file } ne contient aucune clé publique au format de minisign.
    .hint = Demandez au signataire le fichier que produit « scopeglass key export ».
# $signer: un nom ou un identifiant de clé
error-signer-unknown = Aucun signataire de confiance ne s’appelle { $signer }.
    .hint = « scopeglass key list » affiche les signataires auxquels vous faites confiance.
# $host: le nom d’un serveur
error-timestamp-unreachable = Le service d’horodatage { $host } est injoignable.
    .hint = Vérifiez l’adresse et le réseau, ou écrivez le rapport sans horodatage.
# $host: le nom d’un serveur
error-timestamp-invalid = La réponse du service d’horodatage { $host } n’est pas un horodatage valable pour ce rapport.
    .hint = Rien n’a été écrit. Essayez un autre service, ou écrivez le rapport sans horodatage.
# $format: le nom d’un format
error-format-unknown = Le format de rapport { $format } n’existe pas.
    .hint = Choisissez l’un des formats de la liste.
# $language: ce qui a été demandé
error-language-unknown = La langue d’interface { $language } n’existe pas.
    .hint = Choisissez l’une de celles-ci : { $languages }.

## Le locataire d’entraînement, la ligne de commande et Scopeglass lui-même

error-practice-unavailable = Le locataire d’entraînement n’a pas pu démarrer.
    .hint = Consultez les détails, puis réessayez.
# $port: un numéro de port, sous forme de texte
error-port-taken = Le port { $port } est utilisé par un autre programme.
    .hint = Choisissez un autre port, ou n’en indiquez pas : le système en prend alors un libre.
error-usage-invalid = La ligne de commande n’a pas été comprise.
    .hint = Lancez la commande avec --help pour voir ce qu’elle accepte.
# $file: un nom de fichier
error-file-not-opened = Impossible d’ouvrir { $file }.
    .hint = Vérifiez le nom, et que vous avez le droit de lire le fichier.
error-internal = Une erreur s’est produite dans Scopeglass lui-même. Vous n’y êtes pour rien.
    .hint = Veuillez la signaler avec les détails. Votre examen est enregistré après chaque modification.

error-probe-sampled = Rien n’a été trouvé aux endroits interrogés, mais tous ne l’ont pas été.
    .hint = Relancez le test pour regarder ailleurs, ou vérifiez quelques endroits vous-même.

error-nothing-to-show = Il n’y a aucun enregistrement à montrer pour { $permission }.
    .hint = Lancez d’abord les tests : un enregistrement ne peut être montré que là où il y en a eu un de lu.

error-experiment-empty = Cette demande ne contient aucune autorisation déléguée avec laquelle l’expérience pourrait poser une question.
    .hint = Choisissez une demande avec des autorisations déléguées qui permettent de lire quelque chose.

error-credential-missing = Aucun secret ni certificat n’a été donné pour l’application.
    .hint = Placez le secret dans la variable d’environnement SCOPEGLASS_APP_SECRET, ou indiquez un fichier avec --app-certificate.
