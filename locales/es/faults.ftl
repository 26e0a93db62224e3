# Los fallos intencionados del inquilino de práctica, en la línea de comandos.

cli-value-fault = FALLO
cli-practice-fault = Comportarse mal a propósito, por ejemplo throttle=50 o unavailable=2,path=/users,times=3; se puede repetir. Los fallos son: { $faults }
