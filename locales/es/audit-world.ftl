# The command line's options of a large practice tenant.

cli-practice-apps = Cuántas aplicaciones tiene el inquilino; las que no tiene el pequeño se inventan cuando se piden
cli-practice-grants = Cuántos consentimientos delegados tiene el inquilino; requiere --apps, y se añade una quinta parte de roles de aplicación. Más personas pueden dar más consentimientos
cli-practice-page-latency = El tiempo que Graph tarda como mínimo en responder
cli-practice-quota = Rechazar lo que supere la cuota del directorio: 3.500, 5.000 u 8.000 unidades de recurso cada 10 segundos, según el número de personas
