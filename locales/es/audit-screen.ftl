# La pantalla de auditorías de inquilinos.

## El lugar y el comienzo

audit-ui-rail = Auditoría
audit-ui-title = Auditoría del inquilino
audit-ui-lede = Todos los consentimientos de un inquilino: quién puede llegar a qué, contado y completo. Lo que no se pudo leer entero nunca se llama completo.
audit-ui-begin = Nueva auditoría
audit-ui-begin-text = Inicie sesión en { $place } con una cuenta que pueda leer el directorio. Scopeglass solo pide leer.
audit-ui-begin-as = Sesión iniciada en { $place } como { $person }.
audit-ui-connect = Iniciar sesión
audit-ui-disconnect = Cerrar sesión
audit-ui-start = Empezar la auditoría
audit-ui-reads-only = Una auditoría solo lee. Lo leído se guarda página a página en un archivo de este equipo.
audit-ui-sign-ins = Leer también cuándo iniciaron sesión las aplicaciones por última vez
audit-ui-sign-ins-text = Pide un permiso más, AuditLog.Read.All. Sin él no se puede saber qué aplicaciones no usa nadie.
audit-ui-asks = Qué pide el inicio de sesión

## Mientras se lee

audit-ui-stage-reading = Leyendo el inquilino
audit-ui-stage-checking = Comprobando si algo ha cambiado entretanto
audit-ui-stage-judging = Evaluando lo leído
audit-ui-stage-done = Terminada
audit-ui-stage-paused = Detenida
audit-ui-stage-failed = Se interrumpió
audit-ui-pause = Pausar
audit-ui-cancel = Cancelar
audit-ui-cancel-title = ¿Descartar esta auditoría?
audit-ui-cancel-text = Se borrará todo lo leído hasta ahora. Si la pausa, se conserva y podrá reanudarla más tarde.
audit-ui-cancel-not = Seguir leyendo
audit-ui-cancel-sure = Descartar
audit-ui-kept = Cerrar la ventana no pierde nada: la auditoría se puede reanudar desde la última página guardada.
audit-ui-slowed = Ahora va más despacio para no superar lo que permite el inquilino.
# $count (number)
audit-ui-figure-rows = { $count ->
        [one] { $count } registro
       *[other] { $count } registros
    }
audit-ui-figure-pages = { $count ->
        [one] { $count } página
       *[other] { $count } páginas
    }
audit-ui-figure-requests = { $count ->
        [one] { $count } solicitud
       *[other] { $count } solicitudes
    }
# $quota (number): units allowed in ten seconds
audit-ui-figure-units = { $count ->
        [one] { $count } unidad gastada; { $quota } permitidas en 10 segundos
       *[other] { $count } unidades gastadas; { $quota } permitidas en 10 segundos
    }
audit-ui-optional = solo aporta indicios
audit-ui-part-waiting = En espera
audit-ui-part-reading = Leyéndose
audit-ui-part-whole = Entera
audit-ui-part-uncounted = Sin contar
audit-ui-part-changed = Ha cambiado
audit-ui-part-short = No coincide
audit-ui-part-partial = Interrumpida
audit-ui-part-not-read = Sin leer

## Las instantáneas

audit-ui-snapshots = Auditorías anteriores
audit-ui-no-snapshots = Aún no hay auditorías
audit-ui-no-snapshots-text = Cada auditoría deja aquí una instantánea que se puede volver a ver y comparar con otra posterior. El inquilino de práctica es un buen sitio para probar.
audit-ui-asking = Buscando …
audit-ui-opening = Abriendo la auditoría …
# $apps, $grants (number)
audit-ui-of = { $began } · { $apps ->
        [one] { $apps } aplicación
       *[other] { $apps } aplicaciones
    }, { $grants ->
        [one] { $grants } concesión
       *[other] { $grants } concesiones
    } · { $size }
audit-ui-resume = Reanudar
audit-ui-resume-connect = Para reanudarla, inicie sesión antes en este inquilino.
audit-ui-delete = Eliminar
audit-ui-delete-of = Eliminar la auditoría de { $tenant } del { $began }
audit-ui-delete-title = ¿Eliminar esta auditoría?
audit-ui-delete-text = La auditoría de { $tenant } del { $began } se eliminará para siempre de este equipo.
audit-ui-keep = Conservar
audit-ui-compare = Qué ha cambiado
audit-ui-compare-do = Comparar
audit-ui-choose = Elegir …
audit-ui-earlier = La auditoría anterior
audit-ui-later = La auditoría posterior
audit-ui-back = Todas las auditorías
audit-ui-back-rows = Volver

## Una auditoría

audit-ui-tabs = Partes de la auditoría
audit-ui-tab-overview = Resumen
audit-ui-tab-findings = Hallazgos
audit-ui-tab-apps = Aplicaciones
audit-ui-tab-grants = Permisos
audit-ui-tab-reading = Qué se leyó
audit-ui-incomplete = Esta auditoría no está completa
# $own, $other, $microsoft (number)
audit-ui-origins = { $own } propias, { $other } de fuera, { $microsoft } de Microsoft
audit-ui-picture = Quién llega a qué
# $count (number)
audit-ui-number = { $count }
audit-ui-cell = { $data }, { $reach }: { $count ->
        [one] llega { $count } aplicación
       *[other] llegan { $count } aplicaciones
    }. Valoración más alta: { $level }.
audit-ui-and-microsoft = + { $count } de Microsoft
audit-ui-only-microsoft = { $count } de Microsoft
audit-ui-nobody = ninguna aplicación
audit-ui-findings = Hallazgos
audit-ui-no-findings = No se encontró nada
audit-ui-no-findings-text = Ninguna regla encontró nada en lo que se leyó.
audit-ui-show = { $count ->
        [one] Ver { $count }
       *[other] Ver { $count }
    }
audit-ui-silent = { $count ->
        [one] { $count } regla no encontró nada
       *[other] { $count } reglas no encontraron nada
    }
audit-ui-not-judged = No se pudo evaluar

## Filas

audit-ui-search = Buscar por nombre, editor, permiso o identificador
audit-ui-filters = Acotar y ordenar
audit-ui-any = Todo
audit-ui-whose = De quién
audit-ui-whose-usual = Todas menos las de Microsoft
audit-ui-whose-every = Todas
audit-ui-origin-own = Propias
audit-ui-origin-other = De fuera
audit-ui-origin-microsoft = De Microsoft
audit-ui-reach = Alcance
audit-ui-data = Datos
audit-ui-at-least = Valoración mínima
audit-ui-rule = Hallazgo
audit-ui-sort = Ordenar por
audit-ui-sort-level = Valoración
audit-ui-sort-weight = Gravedad
audit-ui-sort-name = Aplicación
audit-ui-sort-findings = Hallazgos
audit-ui-sort-people = Personas
audit-ui-sort-created = Antigüedad
audit-ui-sort-used = Último inicio de sesión
audit-ui-sort-permission = Permiso
audit-ui-reverse = Invertir
audit-ui-clear = Mostrar todo
# $count (number)
audit-ui-count = { $count ->
        [one] { $count } fila
       *[other] { $count } filas
    }
audit-ui-cut = Las primeras { $count } de { $total } filas. Busque o acote para ver otras.
audit-ui-no-rows = Nada coincide
audit-ui-no-rows-text = Ninguna fila cumple la búsqueda y todo lo acotado.
audit-ui-none = Aquí no hay nada
audit-ui-none-text = En lo que se leyó no hay nada de este tipo.
audit-ui-apps = Aplicaciones
audit-ui-grants = Permisos concedidos
audit-ui-app = Aplicación
audit-ui-rating = Valoración
audit-ui-holds = Tiene
# $delegated, $application (number)
audit-ui-holds-of = { $delegated } + { $application }
audit-ui-used = Último inicio de sesión
audit-ui-unknown = No se sabe
audit-ui-nothing = Nada
audit-ui-disabled = deshabilitada
audit-ui-verified = Editor verificado
audit-ui-unverified = Editor sin verificar
audit-ui-permission = Permiso
audit-ui-raises = permite obtener más derechos
audit-ui-weight = Gravedad
audit-ui-evidence = Qué se encontró

## Una aplicación

audit-ui-review = Empezar una revisión
audit-ui-app-id = Identificador de aplicación
audit-ui-publisher = Editor
audit-ui-created = En el inquilino desde
audit-ui-owners = Responsables
audit-ui-not-read = Sin leer
audit-ui-nobody-owns = Nadie
audit-ui-app-clean = Ninguna regla encontró nada sobre esta aplicación en lo que se leyó.
audit-ui-app-holds = { $count ->
        [one] Tiene { $count } permiso
       *[other] Tiene { $count } permisos
    }
audit-ui-kind = Tipo
audit-ui-credentials = Secretos y certificados
audit-ui-credential = { $kind } «{ $name }»: del { $begins } al { $ends }
audit-ui-redirects = Direcciones a las que vuelven los inicios de sesión

## Dos auditorías

audit-ui-between = { $tenant }: del { $first } al { $second }
audit-ui-compare-limits = No todo se puede comparar
audit-ui-change-kinds = Tipos de cambio
audit-ui-change-all = Todos
audit-ui-change = Cambio
audit-ui-same = No ha cambiado nada
audit-ui-same-text = En lo que se puede comparar, ambas auditorías dicen lo mismo.

## Exportar

audit-ui-export = Exportar
audit-ui-export-text = Aplicaciones, permisos y hallazgos, cada uno en una tabla, en
audit-ui-export-do = Escribir los archivos
audit-ui-export-folder = Otra carpeta
audit-ui-export-busy = Escribiendo …
audit-ui-export-over = Sustituirlos
audit-ui-format-xlsx = Excel
audit-ui-format-html = HTML
audit-ui-format-csv = CSV
audit-ui-format-json = JSON
audit-ui-format-ndjson = JSON, una línea por fila
audit-ui-format-md = Markdown
audit-ui-format-parquet = Parquet (para DuckDB, Spark, Trino)
