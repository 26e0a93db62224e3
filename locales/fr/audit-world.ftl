# The command line's options of a large practice tenant.

cli-practice-apps = Le nombre d’applications du locataire ; celles que le petit locataire n’a pas sont inventées à la demande
cli-practice-grants = Le nombre de consentements délégués du locataire ; exige --apps, et s’y ajoute un cinquième de rôles d’application. Plus il y a de personnes, plus elles peuvent en donner
cli-practice-page-latency = Le temps que Graph met au moins pour répondre
cli-practice-quota = Refuser ce qui dépasse le quota de l’annuaire : 3 500, 5 000 ou 8 000 unités de ressource en 10 secondes, selon le nombre de personnes
