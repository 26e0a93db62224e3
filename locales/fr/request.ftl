### Où une autorisation a été trouvée, et ce que disent les profils d’éditeurs.

## Comment une autorisation a été reconnue

recognised-by-exact-name = par son nom publié
recognised-by-id = par son identifiant publié
recognised-by-display-name = par le titre que Microsoft affiche
recognised-by-translated-title = par un titre traduit
recognised-by-translated-name = par un nom traduit
recognised-by-typo = par un nom comportant une faute de frappe
recognised-by-profile = d’après un profil d’éditeur
recognised-by-admin = indiquée par vous
recognised-by-link = demandée par le lien de consentement
recognised-by-manifest = déclarée dans le manifeste de l’application
recognised-by-granted = accordée à l’application dans le locataire
recognised-by-list = indiquée dans la liste

## Pourquoi une ligne qui ressemble à une autorisation n’a pas été reconnue

unrecognised-unknown-name = La ligne a la forme d’un nom d’autorisation, mais le catalogue n’en contient pas de tel.
unrecognised-no-match = La ligne se lit comme le titre d’une autorisation, mais aucune ne correspond.
unrecognised-ambiguous = Plusieurs autorisations correspondent aussi bien.
unrecognised-not-asked = Le texte cite cette autorisation et dit qu’elle n’est pas demandée.
unrecognised-other-resource = Elle relève d’un autre service que Microsoft Graph ; on ne sait ce qu’elle signifie qu’une fois le locataire connecté.
unrecognised-elsewhere = La ligne demande tout ce qui est défini dans l’inscription de l’application (« .default »), que cette source ne montre pas.
unrecognised-wrong-kind = L’autorisation existe, mais pas dans le type demandé ici.
unrecognised-reference = Cela renvoie à une valeur qui se trouve ailleurs ; cette source ne la contient pas.

## Webex

profile-webex-summary = Planifier des réunions Webex depuis Outlook et Microsoft Teams, et afficher qui y participe.
profile-webex-reason-offline-access = Webex souhaite rester connecté après le départ des personnes, pour ne pas avoir à leur redemander chaque fois qu’il récupère, par exemple, une invitation du calendrier.
profile-webex-reason-user-read-all = Pour afficher qui sont les participants des réunions, et pour faire correspondre les utilisateurs de Microsoft 365 à leurs comptes Webex par leur adresse e-mail.
profile-webex-reason-calendars-read = Pour lire les événements du calendrier qui contiennent une réunion Webex, avec leur horaire, leurs participants, leur objet et les options de la réunion.
profile-webex-reason-contacts-read = Pour inviter des groupes de contacts lors de la planification d’une réunion depuis Outlook ou Teams. L’éditeur dit ne pas conserver ces données.
profile-webex-reason-group-read-all = Pour inviter des groupes entiers et proposer les membres d’un canal lors de la planification d’une réunion. L’éditeur dit ne pas conserver ces données.
profile-webex-reason-directory-read-all = Pour compléter, à partir de l’annuaire, le profil des participants aux réunions, ainsi que les adresses e-mail pendant la saisie d’une invitation.
profile-webex-reason-calendars-readwrite = Pour planifier des réunions depuis Outlook, Teams et l’application Webex, et pour créer, modifier et supprimer les entrées de calendrier correspondantes.
