### Ce qui arrêterait un lecteur attentif dans un lien ou un manifeste, et pourquoi.

# $wrapper: a host
sign-link-unwrapped = Le lien était enveloppé par { $wrapper }, qui filtre ou compte les clics. Scopeglass a lu le lien qu’il contient.
# $host: a host
sign-link-foreign-host = Le lien mène à { $host }, qui n’est pas un serveur de connexion de Microsoft. Qui s’y connecte donne son mot de passe à quelqu’un d’autre. Ne l’ouvrez pas.
# $host: a host; $real: the host that it resembles
sign-link-look-alike = Le lien mène à { $host }, qui ressemble à { $real } sans être un serveur de connexion de Microsoft. C’est un signe connu d’attaque. Ne l’ouvrez pas.
# $host: a host
sign-link-plain-http = Le lien utilise http sans chiffrement : n’importe qui sur le trajet peut le lire et le modifier. La vraie page de connexion n’utilise que https.
# $host: a host
sign-link-user-info = Le lien comporte un nom devant un « @ », une ruse qui cache la véritable destination : { $host }.
# $host: a host
sign-link-customer-directory = { $host } est un annuaire qu’une entreprise tient pour ses clients. Ce n’est pas là que votre organisation se connecte.
sign-link-personal = Le lien concerne les comptes Microsoft personnels, pas les comptes de votre organisation.
sign-link-any-tenant = Le lien fonctionne pour toute organisation : toute personne qui l’ouvre consent dans l’organisation où elle se connecte.
# $tenant: a domain or id
sign-link-tenant = Le lien concerne le locataire { $tenant }. Vérifiez que c’est le vôtre.
sign-link-admin-consent = Qui accepte le fait pour toute l’organisation, et la page ne propose rien de moins. Seul un administrateur peut accepter.
sign-link-everything-registered = Le lien demande tout ce qui est défini dans l’inscription de l’application. Le détail figure sur la page de consentement ou dans le locataire, pas dans le lien.
sign-link-prompt-none = Le lien demande à la page de connexion de ne rien afficher (prompt=none). Si le consentement a déjà été donné, l’application obtient l’accès sans que personne ne voie de page.
sign-link-prompt-consent = Le lien fait apparaître la page de consentement même si le consentement a déjà été donné (prompt=consent).
sign-link-prompt-admin = Le lien demande à un administrateur de consentir pour toute l’organisation (prompt=admin_consent).
sign-link-response-token = Le lien fait passer le jeton d’accès par l’adresse du navigateur (response_type=token), d’où il risque d’être divulgué. Les applications actuelles n’en ont pas besoin.
# $resources: a list of addresses
sign-link-several-resources = Le lien demande à la fois des autorisations de plusieurs services ({ $resources }). Entra le refuse avec l’erreur AADSTS28000.
# $count (number): scopes in the link; $most (number): the most that Entra reads
sign-link-too-many-scopes = { $count ->
        [one] Le lien demande { $count } autorisation ; Entra en lit au plus { $most } ou s’arrête sur l’erreur AADSTS90015.
        [many] Le lien demande { $count } d’autorisations ; Entra en lit au plus { $most } ou s’arrête sur l’erreur AADSTS90015.
       *[other] Le lien demande { $count } autorisations ; Entra en lit au plus { $most } ou s’arrête sur l’erreur AADSTS90015.
    }
# $permissions: a list of permission names
sign-link-keeps-access = Avec offline_access, l’application garde son accès après le départ des personnes, et elle demande des droits étendus : { $permissions }.
sign-link-state-address = Le paramètre « state » du lien contient une adresse e-mail ou une adresse web. Il peut servir à savoir qui a cliqué.
sign-link-person = Le lien remplit un nom de connexion : il a donc été fait pour une seule personne.
# $domain: a domain
sign-link-domain = Le lien mène à la page de connexion du domaine { $domain }.
# $parameter: the name of a parameter
sign-link-repeated = Le paramètre « { $parameter } » figure plusieurs fois dans le lien, ce qui peut cacher ce qui est vraiment demandé.
sign-client-missing = Le lien ne désigne aucune application par un ID d’application valide.
# $client: an application id
sign-client-unknown = L’ID d’application { $client } est inconnu de Scopeglass. Cherchez-le dans le locataire, ou demandez le sien à l’éditeur et comparez.
# $app: the name of an app
sign-client-microsoft = L’ID d’application est celui de { $app }, une application de Microsoft. Le lien d’un éditeur désigne l’application de l’éditeur.
# $app: the name of an app
sign-client-borrowed = L’ID d’application est celui de { $app }, une application de Microsoft que des attaquants empruntent pour leurs propres liens, car elle n’exige pas de nouveau consentement. N’utilisez un tel lien que si vous l’avez créé vous-même.
# $host: a host
sign-redirect-host = La réponse de la connexion va à { $host }. Vérifiez que ce site est bien celui de l’éditeur.
# $host: a host; $site: the vendor’s site
sign-redirect-other-site = La réponse de la connexion va à { $host }, alors que le site de l’éditeur est { $site }. Interrogez l’éditeur à ce sujet.
# $host: a host
sign-redirect-plain-http = La réponse de la connexion va à { $host } par http sans chiffrement : n’importe qui sur le trajet peut la lire.
# $host: an IP address
sign-redirect-ip = La réponse de la connexion va à la simple adresse IP { $host }. Les éditeurs ont un nom, les attaquants souvent non.
# $host: a host as it is written; $shown: the same host as a browser may show it
sign-redirect-punycode = La réponse de la connexion va à { $host }, qui s’affiche sous la forme { $shown } : un nom écrit en lettres trompeuses. Comparez-le lettre par lettre avec celui de l’éditeur.
# $address: an address
sign-redirect-this-device = La réponse de la connexion reste sur l’appareil de la personne ({ $address }). C’est habituel pour les programmes installés. Dans un lien reçu par e-mail, c’est une ruse : ne copiez jamais l’adresse de la page qui suit pour l’envoyer à quelqu’un.
# $scheme: the beginning of an address
sign-redirect-scheme = La réponse de la connexion ouvre une application installée ({ $scheme }:). N’importe quelle application de l’appareil peut revendiquer une telle adresse.
# $host: a host
sign-redirect-rented = La réponse de la connexion va à { $host }, où n’importe qui peut louer une page en quelques minutes. Demandez à l’éditeur si elle est à lui.
# $address: an address with an asterisk
sign-redirect-wildcard = L’adresse de redirection { $address } contient un astérisque : la réponse peut aller à n’importe quel hôte qui correspond.
sign-manifest-implicit = L’inscription permet de faire passer les jetons d’accès par l’adresse du navigateur (octroi implicite), d’où ils risquent d’être divulgués. Les applications actuelles n’en ont pas besoin.
sign-manifest-personal = L’application accepte aussi les comptes Microsoft personnels.
sign-manifest-more-pages = Le fichier s’arrête là où suivraient d’autres pages de la liste ; il peut donc manquer quelque chose. Exportez la liste entière.

## Une application du locataire

# $problem: what went wrong, a sentence
sign-unread-delegated = Les consentements des personnes n’ont pas tous pu être lus : { $problem } Si une autorisation déléguée manque ici, cela ne veut pas dire qu’elle n’a pas été accordée.
# $problem: what went wrong, a sentence
sign-unread-roles = Les autorisations de l’application elle-même n’ont pas toutes pu être lues : { $problem } Si une autorisation d’application manque ici, cela ne veut pas dire qu’elle n’a pas été accordée.
# $problem: what went wrong, a sentence
sign-unread-registration = L’inscription de l’application n’a pas pu être lue : { $problem } On ne sait donc pas ce qu’elle demande au-delà de ce qui a été accordé.
# $problem: what went wrong, a sentence
sign-unread-people = Qui a été affecté à l’application, et quand, n’a pas pu être lu en entier : { $problem } Une vague de consentements en quelques minutes peut passer inaperçue ici.
# $problem: what went wrong, a sentence
sign-unread-resource = Un service dont l’application détient des autorisations n’a pas pu être lu : { $problem } Certaines autorisations ne figurent ici que par leur ID.
sign-app-microsoft = L’application est de Microsoft : son inscription se trouve dans le locataire où Microsoft tient les siennes.
sign-app-own = C’est votre organisation qui a inscrit cette application ; ce qu’elle demande peut donc être lu ici.
sign-app-registered-elsewhere = L’application est inscrite dans un autre locataire. Ce qu’elle demande se trouve là-bas et ne peut pas être lu ici ; vous voyez ce qui lui a été accordé. Les enregistrements de votre locataire ne disent ni qui a consenti pour tous, ni quand.
# $name: what the app calls its publisher
sign-publisher-unverified-named = L’application nomme « { $name } » comme éditeur, mais personne ne l’a vérifié. Demandez l’ID d’application à l’éditeur et comparez.
sign-publisher-unverified = Personne n’a vérifié qui publie cette application. Demandez l’ID d’application à l’éditeur et comparez.
# $days (number): whole days since the app came into the tenant
sign-app-new = { $days ->
        [one] L’application est arrivée dans le locataire il y a { $days } jour. Demandez qui l’a fait entrer et pourquoi.
        [many] L’application est arrivée dans le locataire il y a { $days } de jours. Demandez qui l’a fait entrer et pourquoi.
       *[other] L’application est arrivée dans le locataire il y a { $days } jours. Demandez qui l’a fait entrer et pourquoi.
    }
sign-app-disabled-by-microsoft = Microsoft a désactivé cette application parce qu’elle enfreint ses règles. Cherchez qui l’a utilisée et retirez-lui ses autorisations.
# $name: the name of the app; $real: the name that it resembles
sign-name-look-alike = Le nom « { $name } » est écrit de façon à se lire comme { $real }. C’est une marque connue d’attaque.
# $name: the name of the app; $word: a word of it
sign-name-mixed-scripts = Dans le nom « { $name } », le mot « { $word } » mêle des lettres de deux alphabets qui se ressemblent. C’est une marque connue d’attaque.
# $name: the name of the app
sign-name-hidden = Le nom « { $name } » contient des caractères invisibles ou qui inversent le sens de lecture. C’est une marque connue d’attaque.
# $name: the name of the app
sign-name-claims-microsoft = Le nom « { $name } » évoque une application de Microsoft, mais l’application n’est pas de Microsoft et son éditeur n’est pas vérifié.
sign-redirect-installed = La réponse de la connexion reste sur l’appareil de la personne. C’est habituel pour les programmes installés.
# $count (number): people, at least 3; $minutes (number): minutes from the first to the last
sign-consents-wave = { $minutes ->
        [one] { $count } personnes ont consenti l’une après l’autre en { $minutes } minute. C’est l’allure d’un lien d’hameçonnage qui circule : demandez à l’une d’elles comment c’est arrivé.
        [many] { $count } personnes ont consenti l’une après l’autre en { $minutes } de minutes. C’est l’allure d’un lien d’hameçonnage qui circule : demandez à l’une d’elles comment c’est arrivé.
       *[other] { $count } personnes ont consenti l’une après l’autre en { $minutes } minutes. C’est l’allure d’un lien d’hameçonnage qui circule : demandez à l’une d’elles comment c’est arrivé.
    }
# $count (number): people, at least 3; $days (number): whole days since the app came into the tenant
sign-consents-since-new = { $days ->
        [one] { $count } personnes ont consenti l’une après l’autre depuis que l’application est arrivée dans le locataire, il y a { $days } jour. Demandez à l’une d’elles comment c’est arrivé.
        [many] { $count } personnes ont consenti l’une après l’autre depuis que l’application est arrivée dans le locataire, il y a { $days } de jours. Demandez à l’une d’elles comment c’est arrivé.
       *[other] { $count } personnes ont consenti l’une après l’autre depuis que l’application est arrivée dans le locataire, il y a { $days } jours. Demandez à l’une d’elles comment c’est arrivé.
    }
# $count (number): people
sign-consents-alone = { $count ->
        [one] { $count } personne a consenti pour elle seule, sans administrateur.
        [many] { $count } de personnes ont consenti chacune pour elle seule, sans administrateur.
       *[other] { $count } personnes ont consenti chacune pour elle seule, sans administrateur.
    }
# $permissions: a list of permission names
sign-keeps-mail-and-files = Avec offline_access, l’application garde son accès après le départ des personnes, et elle peut ouvrir des e-mails, des fichiers ou des messages : { $permissions }.
# $permissions: a list of permission names
sign-raises-own-rights = Avec ces autorisations, l’application pourrait se donner elle-même d’autres droits, sans que personne ne soit connecté : { $permissions }.
# $permissions: a list such as “full_access_as_app (Exchange)”
sign-other-services-alone = L’application détient aussi des autorisations d’autres services, sans que personne ne soit connecté : { $permissions }. Scopeglass ne les explique pas ; renseignez-vous auprès de ce service, car elles peuvent porter aussi loin que celles de Microsoft Graph.
# $permissions: a list such as “AllSites.Read (SharePoint)”
sign-other-services = L’application détient aussi des autorisations d’autres services au nom des personnes : { $permissions }. Scopeglass ne les explique pas.
# $permissions: a list of permission names
sign-granted-beyond = Accordé sans que l’inscription le demande : { $permissions }. Cherchez si c’est encore nécessaire ou si cela a été ajouté pour quelqu’un.
# $permissions: a list of permission names
sign-asked-not-granted = Demandé dans l’inscription, mais pas accordé : { $permissions }.
# $count (number): permissions that are still granted
sign-app-disabled-with-grants = { $count ->
        [one] Plus personne ne peut se connecter à cette application, mais { $count } autorisation reste accordée. Qui la réactive la retrouve aussitôt.
        [many] Plus personne ne peut se connecter à cette application, mais { $count } d’autorisations restent accordées. Qui la réactive les retrouve aussitôt.
       *[other] Plus personne ne peut se connecter à cette application, mais { $count } autorisations restent accordées. Qui la réactive les retrouve aussitôt.
    }
# $resources: a list of names of APIs
sign-grants-to-deleted = Certains octrois concernent des services qui ne sont plus dans le locataire : { $resources }. Ils n’ouvrent rien et peuvent être supprimés.
# $kind: secret or certificate; $name: its name
sign-credential-ended = { $kind ->
        [certificate] Le certificat « { $name } » a expiré.
       *[secret] Le secret client « { $name } » a expiré.
    }
# $kind: secret or certificate; $name: its name; $days (number): whole days that are left
sign-credential-ending = { $kind ->
        [certificate] { $days ->
                [one] Le certificat « { $name } » expire dans { $days } jour. Ensuite, l’application ne pourra plus s’en servir pour prouver son identité.
                [many] Le certificat « { $name } » expire dans { $days } de jours. Ensuite, l’application ne pourra plus s’en servir pour prouver son identité.
               *[other] Le certificat « { $name } » expire dans { $days } jours. Ensuite, l’application ne pourra plus s’en servir pour prouver son identité.
            }
       *[secret] { $days ->
                [one] Le secret client « { $name } » expire dans { $days } jour. Ensuite, l’application ne pourra plus s’en servir pour prouver son identité.
                [many] Le secret client « { $name } » expire dans { $days } de jours. Ensuite, l’application ne pourra plus s’en servir pour prouver son identité.
               *[other] Le secret client « { $name } » expire dans { $days } jours. Ensuite, l’application ne pourra plus s’en servir pour prouver son identité.
            }
    }
# $kind: secret or certificate; $name: its name; $years (number): whole years, at least 2
sign-credential-long = { $kind ->
        [certificate] Le certificat « { $name } » a été créé pour { $years } ans ou plus. Qui détient sa clé peut s’en servir tout ce temps.
       *[secret] Le secret client « { $name } » a été créé pour { $years } ans ou plus. Qui le trouve peut s’en servir tout ce temps.
    }
