# Le sceau d’un rapport : la chaîne des constats, la signature et sa vérification.

## Dans les rapports

# $count (nombre), $head (texte) : une empreinte
report-method-chain = { $count ->
        [one] { $count } test est lié à une chaîne d’empreintes SHA-256 qui se termine par { $head }. Un test supprimé, modifié ou déplacé rompt la chaîne. Elle le prouve à qui en connaît la fin, par exemple grâce à un lot signé.
       *[other] { $count } tests sont liés en une chaîne d’empreintes SHA-256 qui se termine par { $head }. Un test supprimé, modifié ou déplacé rompt la chaîne. Elle le prouve à qui en connaît la fin, par exemple grâce à un lot signé.
    }
    .title = Chaîne des constats
# $place (nombre), $permission (texte)
report-method-chain-broken = La chaîne des constats ne tient plus à partir du test { $place } ({ $permission }) : un test a été supprimé, modifié ou déplacé en dehors de Scopeglass. Ne vous fiez pas aux résultats de ce rapport ; relancez les tests.
    .title = La chaîne des constats est rompue
# $count (nombre)
report-method-chain-outside = { $count ->
        [one] { $count } résultat a été enregistré par une version antérieure de Scopeglass, qui ne tenait pas de chaîne. Rien ne prouve qu’il est inchangé.
       *[other] { $count } résultats ont été enregistrés par une version antérieure de Scopeglass, qui ne tenait pas de chaîne. Rien ne prouve qu’ils sont inchangés.
    }
    .title = Hors de la chaîne
report-method-withheld-fields = Ce rapport ne contient pas les exemples masqués. La personne qui a mené l’examen les a vus.
    .title = Omis
report-method-withheld-counts = Ce rapport ne contient ni les exemples masqués ni la liste des champs remplis. La personne qui a mené l’examen a vu les deux.
    .title = Omis
report-column-chain-number = Maillon
report-column-chain-previous = Empreinte du maillon précédent
report-column-chain-digest = Empreinte du maillon

## Ce qu’un rapport révèle

redaction-samples = Nombres, champs et exemples masqués
redaction-fields = Nombres et champs, sans exemples
redaction-counts = Nombres seulement

## Le résultat de la vérification

seal-state-intact = Intact : rien n’a changé depuis la signature.
    .hint = Vous pouvez vous fier à ce rapport autant qu’à son signataire.
seal-state-unknown-signer = Inchangé, mais signé par quelqu’un à qui vous ne faites pas encore confiance.
    .hint = Demandez l’identifiant de clé au signataire par une autre voie, par téléphone par exemple. S’il est identique, faites confiance à la clé.
seal-state-unsigned = Aucun dommage trouvé, mais personne n’a signé.
    .hint = La personne qui l’a transmis a pu le modifier sans laisser de trace. Demandez un lot signé si cela compte.
seal-state-incomplete = Incomplet : il manque quelque chose.
    .hint = Ce qui est là est tel que créé. Demandez le lot entier à l’expéditeur.
seal-state-changed = Modifié : ce n’est pas ce qui a été créé.
    .hint = Ne vous y fiez pas. Demandez le fichier d’origine à l’expéditeur par une autre voie.
seal-made = Rapport sur { $app }, créé le { $time }
seal-you = vous
seal-signer-own = Signé avec votre propre clé { $key }
seal-signer-known = Signé par { $name }, clé { $key }
seal-signer-unknown = Signé avec la clé inconnue { $key }
seal-signer-once = Signé avec la clé inconnue { $key }, que son propriétaire n’a pas conservée : aucun autre rapport ne la portera
seal-signer-none = Aucune signature valable
seal-fault-changed = { $file } a été modifié.
seal-fault-missing = { $file } manque.
seal-fault-extra = { $file } n’en fait pas partie : personne ne se porte garant de ce fichier.
seal-fault-container = Le fichier zip a été recomposé, ou quelque chose y a été ajouté en dehors de ses fichiers.
seal-fault-signature = La signature ne correspond pas au manifeste.
seal-fault-manifest = Le manifeste est illisible.
seal-fault-chain = Dans { $file }, la chaîne des constats ne tient plus à partir du test { $place } ({ $permission }) : un test a été supprimé, modifié ou déplacé.
seal-fault-report = { $file } dit autre chose, à { $at }, que la chaîne des constats.
seal-fault-broken-before = La chaîne des constats était déjà rompue à la création du lot.
seal-fault-timestamp = L’horodatage n’est pas celui de ce lot.
seal-chain-holds = { $count ->
        [one] La chaîne des constats tient : { $count } test.
       *[other] La chaîne des constats tient : { $count } tests.
    }
seal-chain-outside = { $count ->
        [one] { $count } résultat d’une version antérieure se trouve hors de la chaîne.
       *[other] { $count } résultats d’une version antérieure se trouvent hors de la chaîne.
    }
seal-stamp = Horodaté { $time } par { $authority } ; ce nom n’a pas été vérifié ici. Certificat (SHA-256) : { $certificate }
seal-stamp-none = Sans horodatage : le signataire seul répond de la date
seal-choose = Choisir un lot ou un rapport à vérifier
seal-choose-folder = Choisir le dossier d’un lot à vérifier

## Pendant l’écriture

seal-doing-write = Scellement et écriture
seal-doing-stamp = Demande d’horodatage
seal-doing-done = Écrit

## La clé de signature

seal-kept-keyring = Conservée dans le trousseau de clés du système. Chaque rapport est signé avec cette clé.
seal-kept-memory = Aucun trousseau de clés n’est utilisable ; la clé reste en mémoire jusqu’à la fermeture de Scopeglass. La prochaine fois, une autre clé signera.
seal-kept-none = Il n’y a pas encore de clé. Le premier lot signé en créera une et la conservera dans le trousseau de clés du système.

## Le texte d’un lot. Les noms de fichiers et les commandes restent tels quels.

seal-readme = Rapport sur les autorisations de { $app }
    Créé le { $made } avec Scopeglass { $version }

    Vérifier que rien n’a changé

    Avec Scopeglass, dans la fenêtre ou en ligne de commande :
    { "    " }scopeglass verify CE-FICHIER-OU-CE-DOSSIER

    Avec d’autres programmes, dans le dossier extrait :
    { "    " }sha256sum -c SHA256SUMS
    compare les fichiers à leurs empreintes.
seal-readme-signed = { "    " }minisign -V -P { $key } -m manifest.json
    vérifie la signature du manifeste, qui contient les empreintes de tous les fichiers.
    minisign est gratuit et disponible sur la plupart des systèmes : https://jedisct1.github.io/minisign/

    L’identifiant de clé est { $id }. La clé ci-dessus accompagne les fichiers et ne prouve
    donc rien à elle seule : comparez-la à celle que le signataire vous a donnée par une autre voie.
seal-readme-signed-once = { "    " }minisign -V -P { $key } -m manifest.json
    vérifie la signature du manifeste, qui contient les empreintes de tous les fichiers.
    minisign est gratuit et disponible sur la plupart des systèmes : https://jedisct1.github.io/minisign/

    L’identifiant de clé est { $id }. Son propriétaire n’avait pas de trousseau de clés et n’a
    utilisé la clé qu’une fois. La signature révèle un dommage, mais pas l’auteur du rapport.
seal-readme-unsigned = { "    " }sha256sum -c manifest.json.sha256
    compare le manifeste à son empreinte.
    Personne n’a signé ce lot : un dommage se voit, l’auteur non.
seal-readme-rest = evidence-chain.json relie les tests : chaque maillon contient l’empreinte SHA-256 du
    précédent, et manifest.json nomme le dernier. S’il y a un fichier SHA256SUMS.tsr,
    { "    " }openssl ts -verify -data SHA256SUMS -in SHA256SUMS.tsr -CAfile AUTORITE.pem
    vérifie, sur la foi d’un service d’horodatage, quand les fichiers existaient.

## La ligne de commande

cli-value-bundle = LOT
cli-value-key = CLÉ
cli-value-name = NOM
cli-value-level = NIVEAU
cli-value-bundling = FORME
cli-value-address = ADRESSE
cli-report-redact = Ce que le rapport révèle de ce qui a été vu
cli-report-bundle = Réunir les fichiers en un lot avec manifeste et signature, vérifiable par « scopeglass verify »
cli-report-no-sign = Ne pas signer le lot
cli-report-timestamp = Faire horodater le lot par ce service (RFC 3161)
cli-verify-about = Vérifier qu’un rapport est tel que créé, et par qui
cli-verify-file = Un lot (.scopeglass.zip ou son dossier), un rapport au format JSON ou un examen enregistré
cli-verify-signer = Faire confiance cette fois à la clé de ce fichier ; peut être répété
cli-verify-after = Se termine par
    { "  " }0  intact, signé par quelqu’un à qui vous faites confiance
    { "  " }20  modifié
    { "  " }21  incomplet
    { "  " }22  inchangé, signataire inconnu
    { "  " }23  sans dommage, non signé
    { "  " }3  pas un rapport, ou refusé car dangereux
cli-verify-trust = Pour faire désormais confiance à ce signataire : scopeglass key trust { $key } --name NOM
cli-key-about = Afficher la clé qui signe vos rapports et les signataires auxquels vous faites confiance
cli-key-list = Afficher votre clé et les signataires de confiance
cli-key-export = Écrire votre clé publique, pour les personnes qui vérifient vos rapports
cli-key-trust = Faire désormais confiance à un signataire
cli-key-forget = Ne plus faire confiance à un signataire
cli-key-export-file = Le fichier à écrire ; sinon, la clé est affichée
cli-key-trust-file = Un fichier contenant une clé publique au format de minisign, ou la clé elle-même
cli-key-trust-name = Le nom à donner au signataire ; sinon, l’identifiant de clé
cli-key-forget-signer = Le nom ou l’identifiant de clé du signataire
cli-key-own = Votre clé est { $id } :
cli-key-none = Vous ne faites encore confiance à aucun autre signataire.
cli-key-signers = Vous faites confiance à :
cli-key-exported = Votre clé publique est dans { $file }.

## La fenêtre

seal-ui-redaction = Ce qui est révélé
seal-ui-bundling = Fichiers
seal-ui-bundling-loose = Côte à côte
seal-ui-bundling-file = Un lot signé (.zip)
seal-ui-bundling-folder = Un dossier signé
seal-ui-sign = Signer le lot
seal-ui-sign-hint = La personne qui le reçoit peut vérifier que rien n’a changé et qui l’a créé.
seal-ui-timestamp = Service d’horodatage (facultatif)
seal-ui-timestamp-hint = L’adresse d’un service RFC 3161. Il reçoit une empreinte du rapport et rien d’autre.
seal-ui-cancel = Annuler l’écriture
seal-ui-progress = { $done } sur { $of } : { $doing }
seal-ui-verify = Vérifier un rapport
seal-ui-verify-lede = Vérifiez qu’un rapport reçu est tel que créé, et par qui. Rien n’est ouvert ni extrait sur le disque.
seal-ui-verify-file = Choisir un fichier
seal-ui-verify-folder = Choisir un dossier
seal-ui-verify-drop = ou déposez ici un lot (.scopeglass.zip) ou un rapport au format JSON
seal-ui-verify-again = En vérifier un autre
seal-ui-verifying = Vérification en cours
seal-ui-trust = Faire confiance à ce signataire
seal-ui-trust-name = À qui est cette clé ?
seal-ui-trust-warn = Ne le faites qu’une fois que le signataire vous a donné l’identifiant de clé par une autre voie.
seal-ui-trusted = Vous faites désormais confiance à { $name }. Vérifiez de nouveau le rapport pour le voir.
seal-ui-files = Fichiers tels que créés
seal-ui-key = Clé de signature
seal-ui-key-lede = Les lots de rapports sont signés avec cette clé. Donnez son identifiant aux personnes qui vérifient vos rapports.
seal-ui-key-id = Identifiant de clé
seal-ui-key-public = Clé publique
seal-ui-key-make = Créer une clé maintenant
seal-ui-signers = Signataires de confiance
seal-ui-signers-none = Vous ne faites encore confiance à aucun autre signataire. Un rapport que vous vérifiez vous le proposera.
seal-ui-forget = Ne plus faire confiance à { $name }

seal-ui-template-choose = Choisir le dossier d’un en-tête
seal-ui-template = En-tête
seal-ui-template-none = Aucun
seal-ui-template-pick = Choisir un dossier
seal-ui-template-remove = Retirer
seal-ui-beside = Comparer avec un examen antérieur
seal-ui-beside-none = Sans comparaison
