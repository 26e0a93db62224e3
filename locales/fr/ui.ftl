# Les mots propres à la fenêtre : navigation, boutons, titres. Ce que dit un examen vient
# d’ailleurs.

## La fenêtre

ui-starting = Préparation en cours…
ui-skip = Aller au contenu
ui-rail = Rubriques principales
ui-reviews = Examens
ui-settings = Paramètres
ui-language = Langue
ui-language-hint = Change aussitôt tous les textes de la fenêtre. Un rapport peut être écrit dans une autre langue.
ui-undo = Annuler
# $what (text): the change that is taken back
ui-undo-what = Annuler : { $what }
ui-retry = Réessayer
ui-cancel = Annuler
ui-close = Fermer
ui-dismiss = Masquer
ui-open = Ouvrir
ui-delete = Supprimer
ui-restore = Rétablir
ui-copy = Copier : { $what }
ui-copied = Copié : { $what }
ui-copy-failed = Le système ne permet pas de copier. Sélectionnez le texte et copiez-le vous-même.
ui-problem-detail = Détails pour le support

## Examens

ui-first-title = Voyez ce que les autorisations d’une application signifient vraiment, avant de dire oui
ui-first-lede = Scopeglass lit ce que demande une application, explique chaque autorisation, montre ce qu’elle ouvre dans un locataire et conserve vos décisions pour un rapport.
ui-start-practice = Commencer l’examen d’entraînement
ui-first-practice = { $count ->
    [one] { $app }, { $count } autorisation, dans un locataire peuplé de personnes fictives. Il ne vous faut ni compte ni Internet, et vous verrez les premiers constats en moins d’une minute.
    [many] { $app }, { $count } d’autorisations, dans un locataire peuplé de personnes fictives. Il ne vous faut ni compte ni Internet, et vous verrez les premiers constats en moins d’une minute.
   *[other] { $app }, { $count } autorisations, dans un locataire peuplé de personnes fictives. Il ne vous faut ni compte ni Internet, et vous verrez les premiers constats en moins d’une minute.
}
ui-first-own = Ou commencez par une application à vous
ui-review-unnamed = Application sans nom
ui-review-damaged = Examen endommagé
ui-review-deleted = Supprimé : { $app }
ui-review-restored = L’examen est rétabli.
ui-delete-review = Supprimer l’examen « { $app } »

## Un examen

ui-steps = Étapes de l’examen
ui-step-todo = non commencée
ui-step-partly = commencée
ui-step-done = terminée
ui-step-attention = à vérifier
ui-continue = Continuer : { $step }

## Demande

ui-request-title = Que demande cette application ?
ui-request-lede = Comparez la liste à la source. Rien n’est omis en silence : ce qui n’a pas pu être reconnu est également indiqué.
ui-request-address = Source
ui-recognised = { $count ->
    [one] { $count } autorisation
    [many] { $count } d’autorisations
   *[other] { $count } autorisations
}
ui-recognised-none = Aucune autorisation trouvée
ui-recognised-none-text = Indiquez vous-même les autorisations ci-dessous, ou commencez un examen avec un autre texte.
ui-confidence = Certitude : { NUMBER($confidence) } %
ui-unsure = À vérifier
ui-reason = Le motif donné par l’éditeur
ui-reason-none = L’éditeur ne donne pas de motif.
ui-remove = Retirer { $name } de la demande
ui-unrecognised = { $count ->
    [0] Toutes les lignes sont traitées
    [one] { $count } ligne non reconnue
    [many] { $count } de lignes non reconnues
   *[other] { $count } lignes non reconnues
}
ui-unrecognised-lede = Elles ressemblent à des autorisations. Indiquez ce que chacune demande, ou qu’elle ne demande rien.
ui-assign = Cette ligne demande
ui-dismiss-line = Ne demande rien
ui-dismissed = Ne demande rien, selon vous.
ui-dismiss-back = Revoir cette ligne
ui-add = Ajouter une autorisation par son nom
ui-add-button = Ajouter
ui-kind-open = La source n’indique pas le type. Lequel est-ce ?
ui-kind-open-both = Tant que vous ne l’avez pas précisé, les deux types sont expliqués ci-dessous. En cas de doute, interrogez l’éditeur.
ui-kind-settle = C’est celui-ci : { $kind }
ui-kind-to-delegated = La traiter plutôt comme déléguée
ui-kind-to-application = La traiter plutôt comme autorisation d’application

## Autorisations

ui-permissions-all = Toutes les autorisations
ui-permission-place = Autorisation { $n } sur { $of }
ui-permission-told = Autorisation { $n } sur { $of } : { $title }
ui-to-request = Aller à la demande
ui-can-do = Ce que l’application pourrait faire
ui-whose = Données concernées
ui-presence = Avec ou sans utilisateur
ui-duration = Pour combien de temps
ui-not-included = Cela n’inclut pas
ui-notes = Bon à savoir
ui-ratings = Comment elle est évaluée
ui-ratings-lede = Les évaluations d’une même autorisation diffèrent. Chacune figure ici avec sa source et ses motifs.
ui-narrower = Autorisations plus restreintes
ui-redundant = N’ajoute rien dans cette demande
ui-facts = Informations techniques
ui-fact-name = Nom
ui-fact-id = ID
ui-fact-consent = Consentement administrateur
ui-evidence-brief = Ce qu’elle montre dans ce locataire
ui-to-evidence = Voir les constats

## Décision

ui-decision = Décision
ui-condition = Condition
ui-condition-example = Uniquement pour le groupe qui planifie les réunions
ui-condition-missing = Indiquez la condition ; ce n’est qu’alors que cette décision est enregistrée.
ui-note = Note
ui-note-waits = La note est enregistrée avec votre décision.
ui-saving = Enregistrement…
ui-saved = Enregistré : { $decision }, { $at }
ui-clear = Retirer
ui-previous = Autorisation précédente
ui-next = Autorisation suivante
ui-next-undecided = Suivante sans décision
ui-all-decided = Tout est décidé : passer à la connexion
ui-shortcuts = Raccourcis clavier
ui-shortcuts-on = Utiliser des touches seules comme raccourcis

## Connexion

ui-sign-in-title = Au nom de qui, et avec quels droits ?
ui-sign-in-lede = Pour voir ce qu’ouvre une autorisation, Scopeglass se connecte et lit un peu avec elle. Il ne demande que ce qu’il faut pour cela, et dit pourquoi.
ui-practice-text = Un locataire à l’intérieur de Scopeglass. Ses personnes, ses événements et ses contacts sont fictifs ; rien ne quitte cet ordinateur.
ui-sign-in-how = Votre navigateur ouvre la page de connexion. Choisissez-y une personne et regardez à quoi vous consentez ; revenez ensuite ici.
ui-sign-in-start = Se connecter dans le navigateur
ui-sign-in-again = Se reconnecter
ui-stage-preparing = Recherche de l’adresse de connexion
ui-stage-waiting = En attente de votre réponse dans le navigateur
ui-stage-redeeming = Récupération de l’accès
ui-stage-verifying = Vérification de l’auteur de la réponse
ui-sign-in-address = Adresse de la page de connexion
ui-sign-in-reopen = Rouvrir la page
ui-sign-in-cancel = Annuler la connexion
ui-sign-in-returned = Le navigateur n’a pas encore répondu. Si vous avez fermé la page, rouvrez-la ou annulez la connexion.
ui-people = Identités disponibles pour vous connecter
ui-people-text = La page de connexion vous permet d’en choisir une ; aucun mot de passe n’est nécessaire.
ui-will-ask = Ce que demandera la page de consentement
ui-will-ask-none = Rien : aucune autorisation de cette demande ne peut être testée avec un utilisateur connecté.
ui-not-asked = Ce qu’elle ne demandera pas
ui-not-asked-none = Tout ce qui figure dans la demande est demandé.
ui-scope-admin = administrateur, par défaut
ui-signed-in = Connexion établie
ui-sign-out = Se déconnecter
ui-account-tenant = Locataire
ui-account-roles = Rôles
ui-account-no-roles = Aucun rôle d’annuaire
ui-granted = Accordé
ui-granted-text = Ce que contient le jeton d’accès, d’après la réponse du locataire.
ui-granted-beyond = Accordé auparavant, non demandé cette fois
ui-granted-beyond-text = Un jeton d’accès contient tout ce à quoi il a un jour été consenti pour cette application. Cela compte au moment d’interpréter les constats.
ui-granted-missing = Demandé et non accordé
ui-granted-missing-text = Sans ces autorisations, certains constats ne peuvent pas être établis.

## Constats

ui-evidence-title = Qu’est-ce que cela expose réellement ici ?
ui-evidence-lede = Pour chaque autorisation, une question au locataire, en lecture seule. Rien n’est modifié, et les données de personnes sont masquées dès leur arrivée.
ui-evidence-signed-out = D’abord, connectez-vous
ui-evidence-signed-out-text = Les constats viennent du locataire lui-même. Connectez-vous, puis revenez à cette étape.
ui-evidence-earlier = Ces constats datent d’une connexion antérieure. Pour interroger de nouveau le locataire, reconnectez-vous.
ui-to-sign-in = Aller à la connexion
ui-probe-start = Interroger le locataire
ui-probe-again = Interroger de nouveau
ui-probe-reads = Scopeglass ne fait que lire, et ne conserve que des comptages et des échantillons masqués.
ui-probe-progress = Réponses : { $ended } sur { $of }
ui-probe-cancel = Arrêter
ui-probe-stopping = Arrêt en cours. Ce qui n’a pas été demandé est indiqué comme non testé.
ui-probe-reading = Lecture en cours
ui-probe-waiting = En attente de son tour
ui-probe-none = Pas encore demandé
ui-evidence-more = Champs, échantillons et preuves
ui-evidence-could = Ce qui pourrait être modifié
ui-evidence-reach = La portée que cela montre
ui-evidence-attribution = Ce qui l’a permis
ui-evidence-how = Comment la question a été posée
ui-evidence-call = Appel
ui-evidence-trace = Trace
ui-census = Quels champs sont renseignés
ui-census-text = Comptés sur les enregistrements lus.
ui-census-field = Champ
ui-census-class = Ce qu’il dit
ui-census-filled = Renseigné
ui-samples = Échantillons masqués
ui-samples-text = Quelques enregistrements tels qu’ils ont été reçus, toute donnée personnelle masquée.

## Rapport

ui-report-title = Que dites-vous aux autres ?
ui-report-lede = Toute la demande en une vue d’ensemble, vos décisions à côté, et un rapport qu’un auditeur peut suivre.
ui-picture = Vue d’ensemble de l’exposition
ui-picture-permission = Autorisation
ui-picture-nothing = Rien de ce type
ui-picture-none = Rien à représenter pour l’instant
ui-picture-none-text = La vue d’ensemble apparaît dès que la demande comporte une autorisation.
ui-legend-breadth = Jusqu’où va la portée
ui-legend-outcome = Comment nous le savons
ui-findings = Ce qu’il en ressort
ui-findings-none = Rien de particulier jusqu’ici.
ui-open-points = Encore ouvert
ui-open-points-none = Rien. Le rapport est complet.
ui-export = Écrire le rapport
ui-report-language = Langue du rapport
ui-report-formats = Formats
ui-formats-none = Choisissez au moins un format.
ui-export-button = Écrire le rapport
ui-exported = { $count ->
    [one] { $count } fichier écrit
    [many] { $count } de fichiers écrits
   *[other] { $count } fichiers écrits
}
ui-open-file = Ouvrir { $name }
ui-overwrite-title = Remplacer le rapport existant ?
ui-overwrite = Remplacer
ui-preview = Aperçu
ui-preview-making = Mise en page du rapport…

## Paramètres

ui-folder = Dossier des rapports
ui-folder-hint = Les rapports sont écrits dans ce dossier.
ui-folder-into = Dans
ui-folder-choose = Choisir un autre dossier
ui-folder-open = Ouvrir le dossier
ui-keyring = Trousseau de clés
ui-keyring-fine = Les connexions sont conservées dans le trousseau de clés du système et nulle part ailleurs.
ui-about = À propos de Scopeglass
ui-about-text = Scopeglass montre ce que signifient et ouvrent les autorisations d’une application, avant qu’un administrateur donne son consentement. Il ne fait que lire.
ui-version = Version
ui-catalogue-date = Données sur les autorisations au
ui-app-title = En tant qu’application
ui-app-text = Une autorisation d’application agit sans personne connectée. Avec la connexion propre d’une application, sa portée est constatée et non estimée, boîte par boîte.
ui-app-sign-in = Se connecter en tant qu’application d’entraînement
ui-app-choose = Choisir son certificat…
ui-app-client = Identifiant de l’application
ui-app-signed-in = Connecté en tant qu’application { $client }
ui-app-sign-out = Déconnecter l’application
ui-experiment = L’expérience contrôlée
ui-experiment-text = Se connecte avec le minimum, interroge, puis consent à une autorisation de plus et interroge de nouveau, et ainsi de suite. Ce qui était fermé avant et ouvert après est prouvé. Votre navigateur demande le consentement une fois par autorisation.
ui-experiment-start = Faire l’expérience
ui-experiment-again = La refaire
ui-experiment-before = Avant
ui-experiment-after = Après
ui-experiment-shows = Ce que cela montre
ui-experiment-permission = Consentement à
ui-clear-title = Montrer un enregistrement en clair ?
ui-clear-text = Il est relu dans le locataire et peut contenir des données privées. Il n’est montré qu’ici et n’est conservé nulle part ; l’examen et son rapport notent qu’il a été montré.
ui-clear-show = Montrer
ui-clear-cancel = Annuler
ui-clear-done = Fermer et oublier
ui-clear-value = Valeur
ui-looks = Consultations en clair
ui-clear-record = Montrer un enregistrement en clair…
