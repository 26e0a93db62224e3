# The practice tenant's misbehaviour, on the command line.

cli-value-fault = FAULT
cli-practice-fault = Misbehave on purpose, such as throttle=50 or unavailable=2,path=/users,times=3; may be given several times. The faults are: { $faults }
