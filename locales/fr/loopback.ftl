### Les pages qu’un navigateur affiche à la fin d’une connexion.

loopback-finished-title = Connexion réussie
loopback-finished-text = Vous pouvez fermer cette page et revenir à Scopeglass. Tout le reste s’y passe.

loopback-refused-title = La connexion n’a pas abouti
loopback-refused-text = Scopeglass n’a obtenu aucun accès. Revenez à Scopeglass pour lire ce qui s’est passé et ce que vous pouvez faire. Vous pouvez fermer cette page.

loopback-ignored-title = Il ne s’est rien passé
loopback-ignored-text = Cette adresse ne répond qu’à une connexion lancée par Scopeglass lui-même, et cette requête n’en faisait pas partie. Vous pouvez fermer cette page.
