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
