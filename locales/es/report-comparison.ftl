# Two reports of one app beside each other. Terms are those of report.ftl.

# $app (text)
comparison-title = Antes y ahora: { $app }
comparison-lead = Dos informes sobre una misma aplicación, uno al lado del otro: qué se pidió, concedió, vio, valoró y decidió.
comparison-reports = Los dos informes
comparison-then = Antes
comparison-now = Ahora
comparison-about = Aspecto
comparison-state = Comparación
comparison-change = Diferencia
# $count, $added, $removed, $changed, $unknown (numbers)
comparison-statement = { $count ->
        [one] Se comparó { $count } permiso.
       *[other] Se compararon { $count } permisos.
    } Nuevos: { $added }. Ya no se piden: { $removed }. Distintos: { $changed }. No del todo comparables: { $unknown }.
comparison-added = Nuevo
comparison-removed = Ya no se pide
comparison-changed = Distinto
comparison-same = Igual
comparison-unknown = No comparable
comparison-asked = Se pide
comparison-granted = Se concedió
comparison-exposed = Visto en el inquilino
comparison-rated = Valoración
comparison-decided = Decisión
comparison-other-app = Los dos informes nombran aplicaciones distintas. Compruebe que tratan de la misma.
comparison-other-tenant = Los dos informes tratan de inquilinos distintos, así que no se puede comparar lo que se concedió ni lo que se vio.
comparison-no-tenant = Al menos uno de los dos informes no nombra ningún inquilino, así que no se puede comparar lo que se concedió ni lo que se vio.
comparison-other-catalogue = Los datos de los dos informes son de días distintos: una valoración puede variar aunque la aplicación pida lo mismo.
comparison-later-first = El informe del lado «Antes» es el más reciente de los dos.
comparison-differences = Lo que no es igual
comparison-unchanged = Permisos sin cambios
# At most 31 characters, none of [ ] : * ? / \
comparison-sheet = Antes y ahora

## Command line

cli-value-report = OTRO
cli-report-template = Usar el membrete de la organización de esta carpeta (template.toml)
cli-report-beside = Comparar con un informe anterior: su archivo JSON, el archivo de una revisión guardada o el comienzo de su identificador
