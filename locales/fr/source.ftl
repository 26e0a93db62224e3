### Where a request comes from: the ways to begin a review, the source beside the result,
### who the app is, two requests beside each other, and profiles to share.

## Beginning

source-begin = Commencer un examen
source-begin-title = Que souhaitez-vous examiner ?
source-begin-lede = Quoi que l’éditeur vous ait fourni, cela devient la même liste d’autorisations. Rien n’est omis en silence, et ce que vous collez ou ouvrez reste sur cet ordinateur.
source-ways = Façons de commencer
source-way-paste = Coller
source-way-paste-text = Article, lien de consentement, manifeste, liste
source-way-file = Fichier
source-way-file-text = Word, PDF, Excel, page web, code
source-way-list = Liste
source-way-list-text = Saisir les noms, avec suggestions
source-way-tenant = Locataire
source-way-tenant-text = Une application déjà présente
source-way-profile = Application connue
source-way-profile-text = Profils prêts à l’emploi, datés, avec source
source-go = Commencer l’examen
source-reading = Lecture en cours…
source-name = Nom (facultatif)
source-name-hint = Par exemple le titre de la page. Il vous aide à distinguer les examens.

source-paste-label = Ce que l’on vous a fourni
source-paste-hint = La page qui énumère les autorisations, dans n’importe quelle langue et même mal traduite ; le lien qui demande le consentement ; un manifeste d’application, du Terraform ou des noms à la ligne. Scopeglass reconnaît de lui-même ce que c’est.
source-paste-missing = Il n’y a encore rien ici. Collez quelque chose, puis continuez.

source-file-drop = Déposez un fichier ici
source-file-choose = Choisir un fichier
source-file-kinds = Texte et Markdown, pages web, Word, PDF, Excel et CSV, manifestes d’application (.json), Terraform (.tf), profils enregistrés (.toml)
source-file-release = Relâchez pour lire ce fichier
source-file-one = Scopeglass lit un fichier à la fois. Déposez-les l’un après l’autre.

source-list-add = Autorisation ou ID
source-list-app = Nom de l’application (facultatif)
source-list-none = La liste est encore vide. Saisissez un nom et appuyez sur Entrée.
# $count (number)
source-list-count = { $count ->
    [one] Une autorisation dans la liste
    [many] { $count } d’autorisations dans la liste
   *[other] { $count } autorisations dans la liste
}
# $name (text): a permission
source-list-kind = Type de { $name }
source-list-kind-open = Type inconnu
source-list-remove = Retirer { $name } de la liste

source-profile-search = Chercher une application ou un éditeur
source-profile-none = Aucun profil ne correspond
source-profile-none-text = Collez plutôt la page de l’éditeur, ou ouvrez-la comme fichier.
# $date (text)
source-profile-read = Page lue le { $date }
source-profile-dated = Page datée du { $date }
source-profile-count = { $count ->
    [one] Une autorisation
    [many] { $count } d’autorisations
   *[other] { $count } autorisations
}
source-profile-current = Liste actuelle
source-profile-earlier = Liste antérieure
source-profile-begin = Examiner
# $app, $list (text): which of the lists
source-profile-begin-list = Examiner { $app } : { $list }
source-profile-compare = Comparer les deux listes

source-tenant-title = Connectez-vous d’abord au locataire
source-tenant-lede = Scopeglass se connecte en votre nom et lit quelles applications sont présentes, ce qu’elles demandent et ce qui leur a été accordé. Il ne modifie rien.
source-tenant-connect = Se connecter dans le navigateur
source-tenant-asks = Ce que la connexion demande
source-tenant-search = Nom ou ID d’application
source-tenant-searching = Recherche parmi les applications…
source-tenant-none = Aucune application ne correspond
source-tenant-none-text = Les mots sont comparés depuis leur début. Essayez un autre mot, ou l’ID d’application.
source-tenant-more = Afficher plus
# $count (number)
source-tenant-signs = { $count ->
    [one] Un point attire l’attention
    [many] { $count } de points attirent l’attention
   *[other] { $count } points attirent l’attention
}
# $date (text)
source-tenant-since = Présente depuis le { $date }
source-tenant-off = Désactivée
# $app (text)
source-tenant-reading = Lecture de ce que { $app } demande et de ce qui lui a été accordé…

## The source beside the result

source-panel-article = L’article
source-panel-link = Le lien
source-panel-manifest = Le manifeste
source-panel-list = La liste
source-panel-tenant = Telle qu’elle est dans le locataire
source-link-host = Page de connexion
source-link-tenant = Annuaire
source-link-endpoint = Demande par
source-link-client-id = ID d’application
source-link-redirect-uri = La réponse va à
source-link-response-type = Répond avec
source-link-prompt = Comportement de la page
source-link-resource = API
source-link-domain-hint = Domaine prérempli
source-link-scope = Autorisations
source-standing-permission = Autorisation
source-standing = Dans le locataire
source-standing-none = Rien n’est demandé et rien n’a été accordé.

source-identity = Qui est l’application
source-identity-lede = Selon la source. Seul un éditeur vérifié a été contrôlé par Microsoft.
source-signs = Ce qui attire l’attention
source-signs-none = Rien n’attire l’attention. Cela ne prouve pas que l’application est ce qu’elle prétend être.
# $count (number)
source-signs-notes = { $count ->
    [one] Une chose bonne à savoir
    [many] { $count } de choses bonnes à savoir
   *[other] { $count } choses bonnes à savoir
}
source-candidates = S’agit-il de l’une de celles-ci ?
# $name (text): a permission
source-candidate = La ligne demande { $name }

## Comparing

source-compare = Comparer
source-compare-title = Comparer deux demandes
source-compare-lede = L’article de l’an dernier et celui d’aujourd’hui, ce que dit l’article et ce que demande le lien, ce qui est demandé et ce qui a été accordé.
source-compare-first = Avant
source-compare-second = Après
source-compare-choose = Choisir…
source-compare-reviews = Vos examens
source-compare-profiles = Profils prêts à l’emploi
source-compare-file = Un fichier…
# $app, $detail (text): where and when it was learnt
source-compare-option = { $app } – { $detail }
source-compare-swap = Inverser
source-compare-print = Imprimer
source-compare-waiting = Comparaison en cours…
source-compare-none = Choisissez deux demandes
source-compare-none-text = Chacune peut être l’un de vos examens, un profil prêt à l’emploi ou un fichier.
source-compare-becomes = devient
source-compare-unread = Ce qui n’a pas pu être lu
source-compare-unread-lede = Ces lignes ressemblent à des autorisations et n’ont pas été reconnues ; il peut donc manquer quelque chose à la comparaison.
source-compare-only = Seulement dans { $app }
source-choose-compared = Choisir le fichier à comparer

## Saving as a profile

source-save = Enregistrer comme profil
source-save-profile = Enregistrer le profil
source-save-lede = Un profil est un petit fichier contenant les autorisations, leur type et les motifs indiqués. D’autres peuvent l’ouvrir dans Scopeglass. Vos décisions et vos constats n’y figurent pas.
source-save-address = Adresse de la page de l’éditeur (facultatif)
source-save-address-hint = Pour que la personne qui ouvre le profil puisse vérifier d’où il vient.
source-save-go = Choisir l’emplacement
source-saved = Enregistré : { $file }
