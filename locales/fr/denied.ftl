# Pourquoi le locataire a refusé, pour autant qu’il le dise lui-même.

denied-permission = Le locataire a refusé la lecture : il manque une autorisation dans le jeton d’accès ({ $code }).
    .hint = Demandez de nouveau l’autorisation et faites-la accorder, ou restez-en là : sans elle, l’application ne peut pas lire ces données non plus.

denied-right = Le locataire a refusé la lecture ({ $code }).
    .hint = Soit l’autorisation n’a pas été accordée, soit la personne connectée n’a pas droit à ces données. Dans les deux cas, c’est utile à savoir ; il n’y a rien à faire.

denied-role = Le locataire a refusé la lecture : la personne connectée n’a pas le rôle d’annuaire requis ({ $code }).
    .hint = Connectez-vous avec un compte doté d’un rôle adéquat, par exemple Lecteur général, Lecteur Sécurité ou Lecteur de rapports, puis relancez le test. L’autorisation seule ne suffit pas ici.

denied-licence = Le locataire n’a pas de licence pour ce qui devait être lu ({ $code }).
    .hint = Il n’y a rien à voir tant que l’organisation, ou la personne, n’a pas cette licence. Ni un consentement ni une autre connexion n’y changera quoi que ce soit.

denied-policy = Une stratégie de l’organisation empêche cette lecture ({ $code }).
    .hint = Examinez les stratégies d’accès conditionnel et les stratégies d’accès propres à Exchange et à SharePoint. Elles limitent ce que l’application peut atteindre, ce qui mérite d’être noté dans l’examen.

denied-mailbox = Il n’y a pas de boîte aux lettres à lire ({ $code }).
    .hint = La personne n’a pas de boîte aux lettres dans Exchange Online : aucune, une boîte sur les serveurs de l’organisation, ou une boîte supprimée. Lancez le test avec une personne qui en a une.
