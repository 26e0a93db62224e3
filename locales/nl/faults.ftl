# De opzettelijke storingen van de oefentenant, op de opdrachtregel.

cli-value-fault = STORING
cli-practice-fault = Zich met opzet misdragen, zoals throttle=50 of unavailable=2,path=/users,times=3; mag meermaals worden opgegeven. De storingen zijn: { $faults }
