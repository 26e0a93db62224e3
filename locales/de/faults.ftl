# Die absichtlichen Störungen des Übungsmandanten, in der Befehlszeile.

cli-value-fault = STÖRUNG
cli-practice-fault = Sich absichtlich fehlerhaft verhalten, etwa throttle=50 oder unavailable=2,path=/users,times=3; mehrfach möglich. Die Störungen heißen: { $faults }
