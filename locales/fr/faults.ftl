# Les pannes provoquées du locataire d’entraînement, en ligne de commande.

cli-value-fault = PANNE
cli-practice-fault = Provoquer une panne, par exemple throttle=50 ou unavailable=2,path=/users,times=3 ; l’option peut être répétée. Les pannes possibles : { $faults }
