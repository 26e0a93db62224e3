# Ce qui se passera sur la page de consentement, et le lien pour un administrateur.

consent-who-nobody = Dans ce locataire, personne ne peut consentir pour soi : il faut un administrateur.
consent-who-anything = Dans ce locataire, les personnes peuvent consentir à toute application et à toute autorisation qui n’exige pas d’administrateur.
consent-who-managed = Dans ce locataire, la stratégie gérée par Microsoft décide à quoi les personnes peuvent consentir. Microsoft la modifie de temps en temps.
consent-who-low = Dans ce locataire, les personnes ne peuvent consentir qu’aux autorisations jugées peu risquées, d’applications d’éditeurs vérifiés ou inscrites ici.
consent-who-custom = Dans ce locataire, des stratégies propres décident qui peut consentir : { $policies }.
consent-who-unasked = On ne sait qui peut consentir dans ce locataire qu’une fois quelqu’un connecté.
consent-who-unread = Qui peut consentir dans ce locataire n’a pas pu être lu, et aucune autorisation de plus n’est demandée pour le savoir : { $what }
consent-needs-none = Par défaut chez Microsoft, aucune de ces autorisations n’exige d’administrateur. C’est la stratégie du locataire qui décide.
consent-needs-admin = { $count ->
        [one] Par défaut chez Microsoft, celle-ci exige un administrateur : { $names }.
       *[other] Par défaut chez Microsoft, ces { $count } exigent un administrateur : { $names }.
    }
consent-managed = Depuis 2025, la stratégie gérée par Microsoft réserve aux administrateurs la plupart des accès aux fichiers, sites, messages, calendriers et conversations. Cela peut concerner : { $names }.
consent-workflow-on = Qui ne peut pas consentir peut le demander à un administrateur sur cette page.
consent-workflow-off = Qui ne peut pas consentir ne peut pas le demander à un administrateur sur cette page ; envoyez-lui plutôt le lien.
consent-workflow-unasked = On ne sait si l’on peut demander à un administrateur sur cette page qu’une fois quelqu’un connecté.
consent-workflow-unread = Savoir si l’on peut demander à un administrateur sur cette page n’a pas pu être lu : { $what }
consent-role-may = La personne connectée peut consentir pour tout le monde. Ne cochez pas « Consentement pour le compte de votre organisation » pour ne consentir que pour vous.
consent-role-may-not = La personne connectée n’a pas de rôle qui puisse consentir pour tout le monde.
consent-held-unknown = On ne sait ce que cette inscription détient déjà qu’une fois quelqu’un connecté.
consent-held-all = Tout est déjà accordé ; aucune page de consentement ne s’affichera.
consent-held-some = Pas encore accordé : { $names }. La page de consentement le demandera.
consent-link-told = { $count ->
        [one] Qui ouvre ce lien en administrateur accorde à l’application, pour tout le monde, l’autorisation approuvée, et rien d’autre.
       *[other] Qui ouvre ce lien en administrateur accorde à l’application, pour tout le monde, les { $count } autorisations approuvées, et rien d’autre.
    }
consent-link-no-client = La demande n’indique pas l’ID d’application ; aucun lien ne peut être fait.
consent-link-no-redirect = La demande n’indique aucune adresse que l’application a inscrite, et Entra en veut une dans le lien.
consent-link-nothing = Aucune autorisation déléguée n’est encore approuvée.
consent-ui-title = Avant que la page de consentement s’ouvre
consent-ui-look = Que se passera-t-il ?
consent-ui-unknown = Inconnu
consent-link-title = Lien pour un administrateur
consent-link-make = Faire le lien
consent-link-left = Un lien ne peut pas demander celles-ci une à une, car elles sont pour l’application seule :
