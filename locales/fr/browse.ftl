# Le catalogue : la recherche, une autorisation, deux côte à côte ; et `explain` et `search` en ligne de commande.

## Rechercher

browse-catalogue = Catalogue
browse-title = Que signifie une autorisation ?
browse-lede = Toutes les autorisations de Microsoft Graph, expliquées. Cherchez par nom, par ce qu’elles permettent dans n’importe laquelle des langues, par identifiant, ou par l’appel que fait une application.
browse-search = Rechercher dans le catalogue
browse-search-hint = Nom, sens, identifiant, ou un appel tel que GET /me/messages
browse-search-key = Appuyez sur / pour rechercher, sur les flèches pour parcourir les résultats.
browse-search-clear = Effacer la recherche
browse-filters = Filtres
browse-filter-kind = Type
browse-filter-level = Niveau de Microsoft
browse-filter-consent = Consentement administrateur
browse-filter-data = Données
browse-filter-any = Indifférent
browse-consent-admin = Requis par défaut
browse-consent-person = Non requis par défaut
browse-filters-clear = Effacer les filtres
browse-results = Résultats
browse-found = { $total ->
        [one] { $total } résultat
        [many] { $total } de résultats
       *[other] { $total } résultats
    }
browse-more = En afficher davantage
browse-searching = Recherche en cours…
browse-none = Aucun résultat
browse-none-text = Essayez un autre mot, une partie d’un nom ou le chemin d’un appel. Les filtres comptent aussi.
browse-match-name = Trouvé dans le nom
browse-match-title = Trouvé dans le titre
browse-match-meaning = Trouvé dans le sens
browse-match-meaning-in = Trouvé dans le sens ({ $language })
browse-match-id = Trouvé par son identifiant
browse-match-path = Permet cet appel
browse-match-path-least = Permet cet appel ; c’est l’autorisation la moins privilégiée publiée pour lui
browse-match-path-with = Permet cet appel, avec { $names }

## Une autorisation

browse-back = Retour aux résultats
browse-back-review = Retour à l’examen
browse-open = Ouvrir dans le catalogue
browse-kinds = Types de cette autorisation
browse-reading = Lecture de la fiche…
browse-prose = En pratique
browse-prose-example = Un bon usage
browse-prose-worst = Le pire des cas
browse-prose-ask = À demander à l’éditeur
browse-escalation = Une voie vers plus de droits
browse-data = Type de données
browse-breadth = Jusqu’où elle va
browse-resource = API
browse-source = Données publiées par Microsoft au { $date }
browse-source-label = Source
browse-personal = Elle existe aussi pour les comptes Microsoft personnels.
browse-includes = Elle inclut
browse-included-by = Incluse dans
browse-paths = Appels qu’elle permet
browse-paths-summary = { $total ->
        [0] Les données publiées n’indiquent aucun appel.
        [one] { $total } appel ; la moins privilégiée pour { $least }.
        [many] { $total } d’appels ; la moins privilégiée pour { $least } d’entre eux.
       *[other] { $total } appels ; la moins privilégiée pour { $least } d’entre eux.
    }
browse-paths-filter = Filtrer par méthode ou chemin
browse-paths-method = Méthode
browse-paths-path = Chemin
browse-paths-privilege = Privilège
browse-paths-least = La moins privilégiée
browse-paths-also = requiert aussi { $names }
browse-paths-none = Aucun appel ne correspond à ce filtre.
browse-least-note = Les données publiées désignent pour chaque appel une autorisation comme la moins privilégiée. Un appel absent d’ici n’est pas pour autant fermé.
browse-paths-more = Tout afficher

## Deux côte à côte

browse-compare = Comparer
browse-compare-pick = Comparer { $name } ({ $kind })
browse-compare-first = Choisie pour la comparaison : { $name }. Choisissez une seconde autorisation.
browse-compare-both = Choisies pour la comparaison : { $first } et { $second }.
browse-compare-open = Comparer côte à côte
browse-compare-drop = Arrêter la comparaison
browse-compare-title = Deux autorisations côte à côte
browse-compare-kinds = Elles sont de types différents ou relèvent d’API différentes ; aucune ne remplace donc l’autre : elles servent dans des situations différentes.
browse-compare-same = C’est deux fois la même autorisation.
browse-compare-neither = Aucune de nos règles n’établit que l’une inclut l’autre. Considérez-les comme deux droits distincts.
browse-compare-paths = Appels dans les données publiées : { $firsts } pour { $first } seulement, { $seconds } pour { $second } seulement, { $both } pour les deux. Les données ne citent pas tous les appels qu’une autorisation permet ; ces nombres ne prouvent donc pas ce qui reste hors d’atteinte.
browse-only = { $name } seulement

## Quand quelque chose manque

browse-near = Vouliez-vous dire : { $names } ?
browse-kinds-exist = Types existants : { $kinds }

## La ligne de commande

browse-cli-explain-about = Expliquer des autorisations : leur sens, leur évaluation, ce qui est plus restreint
browse-cli-explain-after = Exemple : scopeglass explain Calendars.Read --kind application --paths
browse-cli-explain-name = Noms d’autorisations, en majuscules ou minuscules, ou leurs identifiants
browse-cli-explain-kind = Ce type seulement ; par défaut, tous les types existants
browse-cli-explain-all = Toutes les autorisations du catalogue
browse-cli-explain-paths = Indiquer aussi les appels qu’elle permet
browse-cli-explain-json = Afficher un objet JSON par ligne, pour les programmes
browse-cli-search-about = Rechercher dans le catalogue : par nom, sens, identifiant ou appel
browse-cli-search-after = Exemple : scopeglass search GET /users/1/messages --kind application
browse-cli-search-text = Ce que vous cherchez, dans n’importe laquelle des langues
browse-cli-search-kind = Ce type seulement
browse-cli-search-level = Ce niveau de Microsoft seulement, de 1 à 4 ; peut être répété
browse-cli-search-consent = Seulement celles qui, par défaut, exigent le consentement d’un administrateur, ou seulement celles qui ne l’exigent pas
browse-cli-search-limit = Le nombre maximal de résultats
browse-cli-search-json = Afficher un objet JSON par ligne, pour les programmes
browse-cli-shown = { $shown } sur { $total } affichés ; --limit en affiche davantage.
browse-cli-value-name = NOM
browse-cli-value-text = TEXTE
browse-cli-value-kind = TYPE
browse-cli-value-level = NIVEAU
browse-cli-value-consent = CONSENTEMENT

## Le locataire connecté

browse-tenant = Le locataire connecté
browse-tenant-only = Connue de votre locataire seulement
browse-tenant-only-text = Le catalogue de Scopeglass ne contient pas cette autorisation. Son titre et son texte viennent tels quels du locataire, dans la langue de leur éditeur ; personne ne les a vérifiés ni évalués ici.
browse-disagreements = Votre locataire dit autre chose
browse-tenant-lede = Connexion établie avec : { $place }. Vous pouvez ajouter ce que ce locataire propose lui-même : des autorisations plus récentes, celles d’autres API, et les points où il contredit les données publiées.
browse-tenant-read = Ajouter ce que propose le locataire
browse-tenant-again = Relire
browse-tenant-reading = Lecture de ce que propose le locataire…
browse-tenant-added = { $count ->
        [0] Le locataire ne propose rien qui manque au catalogue.
        [one] Le locataire propose { $count } autorisation qui manque au catalogue.
        [many] Le locataire propose { $count } d’autorisations qui manquent au catalogue.
       *[other] Le locataire propose { $count } autorisations qui manquent au catalogue.
    }
browse-tenant-differences = { $count ->
        [0] Il concorde avec les données publiées.
        [one] Sur { $count } point, il dit autre chose que les données publiées.
        [many] Sur { $count } de points, il dit autre chose que les données publiées.
       *[other] Sur { $count } points, il dit autre chose que les données publiées.
    }
browse-tenant-unusable = { $count ->
        [one] { $count } autorisation du locataire porte un nom qui n’est pas un nom d’autorisation ; elle est omise.
        [many] { $count } d’autorisations du locataire portent un nom qui n’est pas un nom d’autorisation ; elles sont omises.
       *[other] { $count } autorisations du locataire portent un nom qui n’est pas un nom d’autorisation ; elles sont omises.
    }
browse-tenant-partly = La lecture n’a pas été complète ; il peut y en avoir davantage que ce qui est affiché.
browse-tenant-list = Là où il dit autre chose
browse-source-tenant = Telle que le locataire la propose, { $date }
browse-paths-tenant = Le locataire ne dit pas quels appels elle permet.

## Plusieurs ensemble

browse-together = Vues ensemble
browse-together-redundant = N’ajoute rien
browse-together-narrowable = Suffit pour certains usages
browse-together-needs = Pleinement utile seulement avec d’autres
browse-together-nothing = Rien à signaler : aucune n’en rend une autre superflue, et aucune n’en requiert une autre.
# $source (text): whose rating, $level (text)
browse-level-of = { $source } : { $level }
