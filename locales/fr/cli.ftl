# La ligne de commande : aide, avancement et questions.

cli-about = Voyez ce que les autorisations Microsoft 365 d’une application exposent réellement avant de dire oui.
cli-heading-usage = Utilisation :
cli-heading-commands = Commandes
cli-heading-options = Options
cli-heading-arguments = Arguments
cli-exit-codes = Codes de sortie :
    { "  " }0  terminé
    { "  " }1  Scopeglass lui-même a échoué
    { "  " }2  la ligne de commande n’a pas été comprise
    { "  " }3  la demande n’a pas pu être lue, rien n’y a été reconnu, ou le catalogue ne contient rien de tel
    { "  " }4  personne n’est connecté : refus, annulation ou délai dépassé
    { "  " }5  le rapport est écrit, mais un test a échoué ou n’est pas allé jusqu’au bout
    { "  " }6  un fichier n’a pas pu être écrit
    { "  " }7  les demandes comparées diffèrent
    130  interrompu
cli-version = Afficher la version
cli-help = Afficher cette aide
cli-lang = La langue des messages et du rapport
cli-value-language = LANGUE
cli-value-article = ARTICLE
cli-value-app = APPLICATION
cli-value-request = DEMANDE
cli-value-profile = PROFIL
cli-value-folder = DOSSIER
cli-value-formats = FORMATS
cli-value-person = PERSONNE
cli-value-decision = NOM=DÉCISION
cli-value-port = PORT
cli-value-number = NOMBRE
cli-value-milliseconds = MILLISECONDES

cli-review-about = Examiner une demande : la lire, l’expliquer, se connecter, tester, décider, écrire le rapport
cli-review-after = Décisions pour --decide : approve, approve-with-condition:CONDITION, refuse, ask-vendor ; après un deux-points, une note. Dans un terminal, Scopeglass les demande.
    Exemple : scopeglass review --practice --from article.txt --lang fr --out rapports
cli-review-practice = Utiliser le locataire d’entraînement intégré, peuplé de personnes fictives
cli-review-from = L’article de l’éditeur : un fichier .txt, .md ou .html, ou - pour l’entrée standard
cli-review-profile = Un profil d’éditeur prêt à l’emploi au lieu d’un article
cli-review-app = Une application du locataire au lieu d’un article : son nom, son ID d’application ou son ID d’objet
cli-review-out = Le dossier du rapport
cli-review-format = Les formats du rapport, séparés par des virgules
cli-review-as = Faire connecter le visiteur intégré sous l’identité de cette personne du locataire d’entraînement, sans navigateur
cli-review-decide = Consigner une décision ; peut être répété
cli-review-no-browser = Ne pas ouvrir de navigateur ; la personne qui lit l’adresse s’y rend elle-même
cli-review-no-input = Ne rien demander ; ce qui n’est pas décidé le reste
cli-review-overwrite = Remplacer les fichiers de rapport du même nom
cli-review-json = Afficher un objet JSON par ligne, pour les programmes
cli-review-data = Conserver les examens enregistrés dans ce dossier au lieu du dossier habituel

cli-compare-about = Comparer deux demandes : ce qui a été ajouté, retiré, élargi ou réduit
cli-compare-first = La première demande : un article, un manifeste, un profil enregistré, un lien de consentement, ou profile:NOM pour un profil prêt à l’emploi
cli-compare-second = La seconde demande, indiquée de la même façon
cli-compare-after = Exemple : scopeglass compare profile:webex article.txt
    Se termine par 0 si les deux demandent la même chose, et par 7 si elles diffèrent.
# $app (text): the name of a request; $quote (text)
cli-compare-unread = Non reconnu dans { $app } : « { $quote } »

cli-value-review = EXAMEN
cli-report-about = Écrire le rapport d’un examen enregistré
cli-report-review = Un examen enregistré : son identifiant ou le début de celui-ci, ou son fichier. Sans indication, les examens enregistrés sont listés
cli-report-data = Lire les examens enregistrés dans ce dossier au lieu du dossier habituel
cli-report-schema = Afficher le schéma JSON de la forme JSON, puis terminer
cli-report-list = Examens enregistrés, le dernier modifié d’abord. Désignez-en un par son identifiant ou le début de celui-ci :
cli-report-none = Aucun examen n’est encore enregistré.
# $review (text): the beginning of an id
cli-report-ambiguous = Plusieurs examens commencent par { $review }. Ajoutez quelques caractères.
# $file (text)
cli-report-replace = { $file } existe déjà. Le remplacer ?

cli-practice-about = Mettre en service le locataire d’entraînement seul, pour d’autres clients et pour des tests
cli-practice-port = Le port d’écoute ; avec 0, le système choisit
cli-practice-people = Le nombre de personnes de l’organisation fictive
cli-practice-latency = Le délai d’attente avant chaque réponse
cli-practice-tls = Répondre en https, avec une autorité de certification créée sur place
# $address (text)
cli-practice-serving = Le locataire d’entraînement répond à l’adresse { $address }. Appuyez sur Ctrl+C pour l’arrêter.

cli-completions-about = Afficher les complétions pour un interpréteur de commandes
cli-completions-shell = L’interpréteur de commandes

# $app (text), $count (number)
cli-request = { $count ->
        [one] { $app } demande { $count } autorisation :
        [many] { $app } demande { $count } d’autorisations :
       *[other] { $app } demande { $count } autorisations :
    }
# $quote (text)
cli-unrecognised = Ressemble à une autorisation, mais n’a pas été reconnu : « { $quote } »
# $index, $total (numbers), $name, $kind (text)
cli-permission = { $index } sur { $total } : { $name } – { $kind }
# $reason (text)
cli-vendor-says = L’éditeur indique :
    { "    " }{ $reason }
cli-ask-decision = Votre décision
cli-ask-condition = À quelle condition ?
cli-ask-later = Décider plus tard
cli-open-address = Ouvrez cette adresse dans un navigateur sur cet ordinateur et connectez-vous :
# $person (text)
cli-visiting = Le visiteur intégré se connecte sous le nom { $person }.
# $user (text)
cli-signed-in = Compte connecté : { $user }.
# $count (number)
cli-probing = { $count ->
        [one] Interrogation du locataire sur { $count } autorisation ; rien n’est modifié.
        [many] Interrogation du locataire sur { $count } d’autorisations ; rien n’est modifié.
       *[other] Interrogation du locataire sur { $count } autorisations ; rien n’est modifié.
    }
cli-done = Le rapport est écrit :
# $count (number)
cli-unfinished = { $count ->
        [one] { $count } test a échoué ou n’est pas allé jusqu’au bout. Le rapport indique lequel ; on ne peut rien conclure sur le reste.
        [many] { $count } de tests ont échoué ou ne sont pas allés jusqu’au bout. Le rapport indique lesquels ; on ne peut rien conclure sur le reste.
       *[other] { $count } tests ont échoué ou ne sont pas allés jusqu’au bout. Le rapport indique lesquels ; on ne peut rien conclure sur le reste.
    }
cli-interrupted = Interrompu. Ce qui a été décidé jusqu’ici est enregistré ; aucun rapport n’a été écrit.

## Ce qui n’allait pas dans la ligne de commande

# $argument (text)
cli-wrong-unknown = { $argument } n’est pas reconnu ici.
cli-wrong-command = La commande { $argument } n’existe pas.
cli-wrong-value = { $value } ne convient pas pour { $argument }.
# $argument (text): one or several
cli-wrong-missing = Il manque : { $argument }
cli-wrong-conflict = { $argument } et { $value } s’excluent mutuellement.
cli-wrong-suggestion = Vouliez-vous dire { $suggestion } ?
cli-wrong-possible = Valeurs possibles : { $values }
