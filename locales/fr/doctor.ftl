# Le docteur : ce qui sépare cet ordinateur d’une connexion et, dans .advice, ce qu’il faut faire.

doctor-names = Résolution de noms
doctor-ipv6 = IPv6
doctor-proxy = Proxy
doctor-tls = Certificat TLS
doctor-clock = Horloge
doctor-loopback = Retour du navigateur
doctor-browser = Navigateur
doctor-keyring = Trousseau de clés
doctor-metadata = Service de connexion du cloud
doctor-registration = Inscription d’application
doctor-token = Session
doctor-graph = Microsoft Graph
doctor-outcome-fine = En ordre
doctor-outcome-notice = Bon à savoir
doctor-outcome-failed = Ne marche pas
doctor-outcome-skipped = Non essayé
doctor-took = { $millis } ms
doctor-all-fine = Rien ne fait obstacle à une connexion.
doctor-some-notices = { $count ->
        [one] Une connexion devrait réussir. Une chose est bonne à savoir.
       *[other] Une connexion devrait réussir. { $count } choses sont bonnes à savoir.
    }
doctor-some-failed = { $count ->
        [one] Une chose empêche une connexion.
       *[other] { $count } choses empêchent une connexion.
    }
doctor-save = Enregistrer le fichier pour le support

doctor-names-fine = Ces noms ont une adresse : { $hosts }.
doctor-names-skipped = L’adresse est sur cet ordinateur ; aucun serveur de noms n’est nécessaire.
doctor-names-unknown = Aucune adresse n’est connue pour { $host }.
    .advice = Vérifiez la connexion au réseau, le serveur de noms, et que le cloud est le bon. Sur un réseau d’entreprise, un proxy peut être nécessaire.
doctor-ipv6-fine = Le service de connexion est joignable aussi par IPv6.
doctor-ipv6-none-fine = Le service de connexion n’est joignable que par IPv4.
doctor-ipv6-skipped = L’adresse est sur cet ordinateur.
doctor-ipv6-unknown-skipped = Le nom n’a pas d’adresse.
doctor-ipv6-dead = Le serveur de noms donne l’adresse IPv6 { $address }, et personne n’y répond.
    .advice = Les connexions réussissent quand même, mais peuvent démarrer lentement. Demandez au responsable du réseau de réparer IPv6.
doctor-proxy-none-fine = Aucun proxy n’est défini.
doctor-proxy-skipped = L’adresse est sur cet ordinateur ; aucun proxy n’est utilisé.
doctor-proxy-fine = Le proxy { $address } laisse passer cet ordinateur.
doctor-proxy-dead = Le proxy { $address } ne répond pas, ou ne laisse pas passer la connexion.
    .advice = Vérifiez HTTPS_PROXY, et demandez au responsable du proxy d’autoriser le service de connexion et Microsoft Graph.
doctor-proxy-sign-in = Le proxy { $address } demande lui-même une connexion.
    .advice = Mettez le nom et le mot de passe dans HTTPS_PROXY (http://nom:motdepasse@hôte:port), ou utilisez sur cet ordinateur un proxy qui se connecte par Kerberos. Scopeglass ne les montre nulle part.
doctor-proxy-unreadable = HTTPS_PROXY contient quelque chose qui n’est pas une adresse.
    .advice = Écrivez-la sous la forme http://hôte:port.
doctor-proxy-pac = Le système utilise une configuration automatique de proxy : { $address }
    .advice = Scopeglass n’exécute pas de tels scripts. Donnez à HTTPS_PROXY le proxy que le script nomme pour le service de connexion.
doctor-proxy-system = Le système définit un proxy : { $address }
    .advice = Si les contrôles ci-dessous échouent, donnez à HTTPS_PROXY ce même proxy.
doctor-tls-fine = Le certificat est reconnu. Il a été émis par { $issuer }.
doctor-tls-skipped = L’adresse est sur cet ordinateur et n’a pas besoin de certificat.
doctor-tls-intercepted = Le certificat a été émis par { $issuer }, et non par les autorités de Microsoft : quelque chose lit au passage.
    .advice = Si c’est l’inspection de votre entreprise, excluez-en les hôtes de connexion, comme Microsoft le recommande. Si vous ne la connaissez pas, ne vous connectez pas sur ce réseau.
doctor-tls-untrusted = Le certificat de { $host } a été émis par { $issuer }, que cet ordinateur ne reconnaît pas.
    .advice = Si c’est l’inspection de votre entreprise, ajoutez son autorité à celles du système, ou donnez-la avec --ca. Si vous ne la connaissez pas, ne vous connectez pas sur ce réseau.
doctor-tls-unreachable = { $host } n’a pas pu être joint.
    .advice = Voyez les contrôles des noms et du proxy ci-dessus. Un pare-feu peut bloquer le port 443.
doctor-clock-fine = L’horloge est juste.
doctor-clock-skipped = Le serveur ne donne pas l’heure.
doctor-clock-odd = { $way ->
        [fast] L’horloge avance d’environ { $minutes } min.
       *[slow] L’horloge retarde d’environ { $minutes } min.
    }
    .advice = Activez l’heure automatique. Au-delà de cinq minutes, les connexions échouent.
doctor-clock-wrong = { $way ->
        [fast] L’horloge avance d’environ { $minutes } min.
       *[slow] L’horloge retarde d’environ { $minutes } min.
    }
    .advice = Activez l’heure automatique, ou réglez l’horloge. Avec une horloge fausse, les jetons d’accès passent pour expirés ou pas encore valables.
doctor-clock-unreachable = L’heure n’a pas pu être comparée, car { $host } n’a pas pu être joint.
    .advice = Voyez les contrôles des noms, du proxy et de TLS ci-dessus.
doctor-loopback-fine = { $six ->
        [yes] Un port de cet ordinateur est joignable, par IPv4 et IPv6.
       *[no] Un port de cet ordinateur est joignable, par IPv4.
    }
doctor-loopback-no-port = Aucun port ne peut être ouvert sur cet ordinateur.
    .advice = Un logiciel de sécurité l’interdit peut-être. Autorisez Scopeglass à écouter sur 127.0.0.1.
doctor-loopback-no-name = Le nom localhost ne mène nulle part.
    .advice = Ajoutez la ligne « 127.0.0.1 localhost » au fichier hosts.
doctor-loopback-astray = Le nom localhost mène à { $address }, qui n’est pas cet ordinateur.
    .advice = Réparez le fichier hosts : localhost doit être 127.0.0.1. En l’état, quelqu’un d’autre recevrait le code de connexion.
doctor-loopback-blocked = Le port { $port } de cet ordinateur a été ouvert, mais une connexion n’y parvient pas.
    .advice = Un pare-feu ou un logiciel de sécurité bloque les connexions vers cet ordinateur lui-même. Autorisez-les pour 127.0.0.1. Si seul le navigateur échoue, il utilise peut-être https pour localhost (HSTS) : effacez cela dans le navigateur.
doctor-loopback-wsl = Scopeglass s’exécute dans WSL, et le navigateur en dehors.
    .advice = Le transfert de localhost doit être actif (localhostForwarding dans .wslconfig, ou réseau en miroir). Sinon, connectez-vous avec un code d’appareil.
doctor-browser-fine = Un navigateur s’ouvre avec { $program }.
doctor-browser-system-fine = Le système ouvre son navigateur.
doctor-browser-no-screen = Il n’y a pas d’écran où ouvrir un navigateur.
    .advice = Ouvrez l’adresse affichée dans un navigateur de cet ordinateur, ou connectez-vous avec un code d’appareil.
doctor-browser-none = Aucun programme qui ouvre un navigateur n’a été trouvé.
    .advice = Installez xdg-utils et un navigateur, ou définissez BROWSER.
doctor-keyring-fine = Le trousseau du système est là ; les sessions peuvent être conservées.
doctor-keyring-missing = { $what }
    .advice = Les connexions réussissent, et durent jusqu’à la fermeture de Scopeglass. Pour plus, démarrez ou déverrouillez un trousseau tel que GNOME Keyring ou KWallet.
doctor-metadata-fine = Il répond, et se nomme { $issuer }.
doctor-metadata-broken = { $what }
    .advice = Vérifiez le cloud et le locataire. « scopeglass error » explique un code cité ici.
doctor-registration-skipped = Aucun locataire n’est encore connecté ; il n’y a pas d’inscription à regarder.
doctor-registration-fine = L’application est inscrite comme application de bureau avec http://localhost.
doctor-registration-no-device-fine = L’application est inscrite comme application de bureau avec http://localhost. Les codes d’appareil ne sont pas permis, ni nécessaires.
doctor-registration-asked-fine = Le service de connexion connaît l’application et son adresse http://localhost.
doctor-registration-spa = http://localhost est inscrit sous « Application monopage ».
    .advice = Entra, Inscriptions d’applications, l’application, Authentification : retirez-le de là et ajoutez-le sous « Applications mobiles et de bureau ».
doctor-registration-web = http://localhost est inscrit sous « Web ».
    .advice = Entra, Inscriptions d’applications, l’application, Authentification : retirez-le de là et ajoutez-le sous « Applications mobiles et de bureau ».
doctor-registration-number = 127.0.0.1 est inscrit au lieu de localhost.
    .advice = Entra, Inscriptions d’applications, l’application, Authentification : sous « Applications mobiles et de bureau », ajoutez exactement http://localhost.
doctor-registration-redirect = http://localhost n’est pas inscrit pour l’application.
    .advice = Entra, Inscriptions d’applications, l’application, Authentification : sous « Applications mobiles et de bureau », ajoutez http://localhost.
doctor-registration-assignment = Seules les personnes affectées à l’application peuvent l’utiliser.
    .advice = Entra, Applications d’entreprise, l’application, Utilisateurs et groupes : affectez qui doit examiner, ou désactivez « Affectation requise ».
doctor-registration-refused = Le service de connexion n’accepte pas l’application ou son adresse ({ $code }).
    .advice = Vérifiez l’ID d’application et le locataire, et que http://localhost est inscrit sous « Applications mobiles et de bureau ». « scopeglass error » explique le code.
doctor-registration-unasked = L’inscription n’a pas pu être vérifiée : { $what }
    .advice = Remédiez d’abord à ce que disent les contrôles ci-dessus.
doctor-token-skipped = Personne n’y est connecté en ce moment.
doctor-token-fine = La session a un jeton d’accès et peut être renouvelée.
doctor-token-short-fine = La session a un jeton d’accès et finit avec lui, car rien de plus durable n’a été demandé.
doctor-token-broken = { $what }
    .advice = Reconnectez-vous.
doctor-graph-fine = { $host } répond, et ne laisse entrer personne sans jeton d’accès.
doctor-graph-session-fine = Il répond à la session.
doctor-graph-broken = { $what }
    .advice = Réessayez dans quelques minutes. Si cela persiste, voyez l’état du service Microsoft 365.
doctor-graph-odd = { $host } répond, mais pas comme Microsoft Graph (HTTP { $status }).
    .advice = Un proxy ou une page de connexion du réseau fait peut-être obstacle, ou l’adresse est celle d’un autre service.
doctor-graph-unreachable = { $host } n’a pas pu être joint.
    .advice = Voyez les contrôles des noms, du proxy et de TLS ci-dessus. Un pare-feu peut bloquer le port 443.

## L’écran

doctor-title = Docteur
doctor-lede = Ce qui sépare cet ordinateur d’une connexion. Les contrôles n’interrogent que des adresses publiques et n’envoient aucun secret.
doctor-start = Examiner
doctor-again = Examiner de nouveau
doctor-running = Examen en cours
doctor-bundle = Enregistrer pour le support
doctor-bundle-text = Un fichier avec tous les contrôles, sans rien qui nomme le locataire, l’application ou vous.
doctor-empty-title = Pas encore examiné
doctor-empty-text = Cela prend quelques secondes et ne change rien.
doctor-saved = Enregistré : { $file }
doctor-error-title = Que signifie cette erreur ?
doctor-error-label = Un code tel que AADSTS65001, ou un nom tel que invalid_grant
doctor-error-go = Expliquer
doctor-error-page = Page de Microsoft
doctor-token-title = Que dit ce jeton ?
doctor-token-text = Il reste sur cet ordinateur et est oublié dès que vous partez. Seules les clés publiques de l’émetteur sont récupérées.
doctor-token-label = Coller un jeton
doctor-token-go = Expliquer
doctor-token-clear = Effacer
doctor-cli-about = Trouver ce qui empêche une connexion
doctor-cli-after = Se termine par 0 si rien ne fait obstacle, et par 4 sinon.
doctor-cli-bundle = Écrire aussi un fichier pour le support, sans rien qui nomme le locataire, l’application ou vous
