# El informe de permisos. Los términos son los de words.ftl.

## Bloque de título

report-name = Informe de permisos
# $app (text)
report-title = Informe de permisos: { $app }
report-app-unnamed = Una aplicación cuyo nombre no figura en la fuente
report-lead = Qué solicita la aplicación, qué abre con ello y qué se decidió.
# $time (text): a day and time
report-moment = { $time } UTC
# $version (text)
report-version = Scopeglass { $version }
# $date (text): ISO 8601
report-catalogue = Catálogo del { $date }

report-place-practice = Inquilino de práctica
report-place-real = Inquilino real
report-place-not-signed-in = Ningún inquilino
report-tenant-practice = Todas las personas y todos los registros de este informe son inventados. No dice nada sobre una organización real.
report-tenant-real = Las cifras de este informe proceden de una organización real. Los valores se enmascararon en el momento de recibirse.
report-tenant-not-signed-in = Nadie ha iniciado sesión, así que no se leyó nada. Este informe explica qué se solicita; no puede decir qué hay.

report-fact-source = Solicitud
report-fact-tenant = Inquilino
report-fact-account = Sesión iniciada como
report-fact-scopes = Permisos del token de acceso
report-fact-made = Informe creado
report-fact-created = Revisión empezada
report-fact-version = Creado con
report-fact-review = Revisión
report-none-signed-in = Sin inicio de sesión
# $roles (list)
report-roles = Roles de directorio: { $roles }
report-roles-none = No se indicó ningún rol de directorio
report-scopes-unknown = Sin inicio de sesión no se conoce ninguno
report-scopes-none = Ninguno
report-source-type-article = Artículo
report-source-type-profile = Perfil
report-source-type-link = Vínculo de consentimiento
report-source-type-manifest = Manifiesto
report-source-type-tenant = Aplicación en el inquilino
report-source-type-list = Lista
# $file (text)
report-source-article = El artículo del proveedor, leído del archivo { $file }.
report-source-pasted = El artículo del proveedor, pegado como texto.
# $profile (text), $date (text): ISO 8601
report-source-profile = El perfil ya preparado { $profile }; su página se leyó el { $date }.
report-source-link = Un vínculo de consentimiento; se omiten los valores que sirven para un solo inicio de sesión.
# $file (text)
report-source-manifest = El manifiesto de la aplicación, leído del archivo { $file }.
report-source-manifest-pasted = El manifiesto de la aplicación, pegado como texto.
# $date (text): date and time
report-source-tenant = La aplicación tal como estaba en el inquilino el { $date }.
report-source-list = Una lista de permisos facilitada por la persona que hizo la revisión.
report-contents = Contenido

## Secciones

report-section-summary = Resumen
report-section-picture = La imagen de la exposición
report-section-permissions = Los permisos, uno por uno
report-section-unrecognised = Líneas que no se reconocieron
report-section-untried = Qué no se intentó y por qué
report-section-grants = Solicitado y concedido
report-section-method = Método y límites
report-section-source = La fuente tal como se leyó

## Resumen

# $count (number): permissions asked for, $decided (number)
report-summary-statement = { $count ->
        [one] La aplicación solicita { $count } permiso.
        [many] La aplicación solicita { $count } de permisos.
       *[other] La aplicación solicita { $count } permisos.
    } { $decided ->
        [0] Todavía no se ha tomado ninguna decisión.
        [one] Se ha tomado una decisión sobre { $decided } de ellos.
        [many] Se han tomado decisiones sobre { $decided } de ellos.
       *[other] Se han tomado decisiones sobre { $decided } de ellos.
    }
report-decisions = Decisiones
report-far-reaching = Los de mayor alcance
    .how = Ordenados según las reglas de Scopeglass: primero el nivel, después si la aplicación actúa por sí sola y después si puede modificar datos.
report-undecided = Pendientes de decidir
    .none = Nada: todos los permisos tienen una decisión.
report-kinds-open = Tipo pendiente de determinar
report-unread = Qué no se pudo leer por completo
    .none = Nada: todas las lecturas obtuvieron una respuesta.
report-findings = Conclusiones

## Imagen

report-picture-caption = Cada fila es un permiso y cada columna, una clase de datos. La forma indica de quién son los datos al alcance; la cifra, cuántos registros se leyeron.
report-permission = Permiso
report-decision = Decisión
report-legend-breadth = De quién son los datos
report-legend-outcome = Cómo se supo
report-legend-solid = Leído hasta el final, con datos
report-legend-outline = Leído hasta el final, no hay nada
report-legend-broken = Leído en parte; puede haber más
report-legend-denied = El inquilino denegó la lectura
report-legend-failed = La lectura falló; no permite concluir nada
report-legend-not-tried = Sin intentar; no permite concluir nada
report-legend-projected = Una proyección para la aplicación por sí sola, no algo que se haya leído
report-legend-blank = El permiso no se refiere a esta clase de datos
# $what (text), $breadth (text): from words.ftl
report-cell = { $what } ({ $breadth })
# $amount (text), such as “12 events”
report-cell-read = Leído: { $amount }
report-cell-partial = Leído en parte: { $amount }
# $what (text), as the three above
report-cell-own-view = Como la persona que ha iniciado sesión: { $what }
# $reach (text): one of the two below, $what (text)
report-cell-projected = { $reach }. Como la persona que ha iniciado sesión: { $what }
# $reach (text), such as “250 mailboxes”
report-cell-reach = Proyección para la aplicación por sí sola: { $reach }
report-cell-uncounted = Sin contar
report-projection = Proyección
report-no-evidence = No se ejecutó ninguna consulta para este permiso, así que no se sabe nada de lo que abre aquí.
    .short = Sin consulta

## Cantidades

# $records (text), such as “12 events”
report-at-least = al menos { $records }
report-records-identity = { $count ->
        [one] { $count } perfil de inicio de sesión
        [many] { $count } de perfiles de inicio de sesión
       *[other] { $count } perfiles de inicio de sesión
    }
report-records-session = { $count ->
        [one] { $count } renovación
        [many] { $count } de renovaciones
       *[other] { $count } renovaciones
    }
report-records-people = { $count ->
        [one] { $count } persona
        [many] { $count } de personas
       *[other] { $count } personas
    }
report-records-groups = { $count ->
        [one] { $count } grupo
        [many] { $count } de grupos
       *[other] { $count } grupos
    }
report-records-directory = { $count ->
        [one] { $count } objeto de directorio
        [many] { $count } de objetos de directorio
       *[other] { $count } objetos de directorio
    }
report-records-events = { $count ->
        [one] { $count } evento
        [many] { $count } de eventos
       *[other] { $count } eventos
    }
report-records-contacts = { $count ->
        [one] { $count } contacto
        [many] { $count } de contactos
       *[other] { $count } contactos
    }
report-records-mail = { $count ->
        [one] { $count } mensaje
        [many] { $count } de mensajes
       *[other] { $count } mensajes
    }
report-records-chats = { $count ->
        [one] { $count } mensaje de chat
        [many] { $count } de mensajes de chat
       *[other] { $count } mensajes de chat
    }
report-records-files = { $count ->
        [one] { $count } archivo
        [many] { $count } de archivos
       *[other] { $count } archivos
    }
report-records-devices = { $count ->
        [one] { $count } dispositivo
        [many] { $count } de dispositivos
       *[other] { $count } dispositivos
    }
report-records-security = { $count ->
        [one] { $count } registro de seguridad
        [many] { $count } de registros de seguridad
       *[other] { $count } registros de seguridad
    }
report-records-other = { $count ->
        [one] { $count } registro
        [many] { $count } de registros
       *[other] { $count } registros
    }
report-projection-mailboxes = { $count ->
        [one] { $count } buzón
        [many] { $count } de buzones
       *[other] { $count } buzones
    }
report-projection-people = { $count ->
        [one] { $count } persona
        [many] { $count } de personas
       *[other] { $count } personas
    }
report-projection-groups = { $count ->
        [one] { $count } grupo
        [many] { $count } de grupos
       *[other] { $count } grupos
    }
report-projection-any = { $count ->
        [one] { $count } buzón, persona o grupo
        [many] { $count } de buzones, personas o grupos
       *[other] { $count } buzones, personas o grupos
    }

## Un permiso

report-resource-graph = Microsoft Graph
report-resource-other = Otra API
report-row-whose = De quién son los datos
report-row-presence = Con o sin una persona
report-row-duration = Durante cuánto tiempo
report-row-not-included = A menudo se supone, pero no lo incluye
report-row-notes = Conviene saber
report-row-kind = Cómo se sabe el tipo
report-row-reason = El motivo del proveedor
report-row-ratings = Valoraciones
report-row-narrower = Con menos
report-row-redundant = No añade nada aquí
report-kind-only-one = Este permiso existe solo en este tipo.
report-kind-stated = Lo dice la fuente:
report-kind-settled = La fuente no lo dice; lo determinó la persona que hizo la revisión.
report-kind-open = La fuente no lo dice y nadie lo ha determinado todavía, así que se explican las dos lecturas.
report-reason-none = La fuente no da ningún motivo.
report-recognised-exact-name = Reconocido por su nombre publicado.
report-recognised-id = Reconocido por su identificador publicado.
report-recognised-display-name = Reconocido por el título de la página de consentimiento de Microsoft.
report-recognised-translated-title = Reconocido por una traducción del título de la página de consentimiento de Microsoft.
report-recognised-translated-name = Reconocido por una traducción de su nombre publicado.
report-recognised-typo = Reconocido por su nombre publicado, con una errata.
report-recognised-profile = Incluido en el perfil.
report-recognised-admin = Indicado por la persona que hizo la revisión.
report-recognised-link = Solicitado en el vínculo de consentimiento.
report-recognised-manifest = Declarado en el manifiesto.
report-recognised-granted = Concedido a la aplicación en el inquilino.
report-recognised-list = Incluido en la lista.
# $percent (number)
report-confidence = Certeza: { $percent } %.
# $level (number): 1 to 4
report-level = { $level } de 4
report-narrower-none = No se conoce ningún permiso más limitado que sirva.
report-condition = Condición
report-note = Nota

## Evidencias

report-evidence = Qué se vio en el inquilino
# $records (text), such as “12 events”
report-outcome-exposed = Leído hasta el final: { $records }.
report-outcome-exposed-at-least = Se encontraron datos: al menos { $records }. No se contó cuántos hay en total.
report-outcome-exposed-session = La sesión se renovó sin la persona: la aplicación puede conservar su acceso.
report-outcome-exposed-identity = Se leyó el perfil propio de la persona que ha iniciado sesión.
report-outcome-empty = La lectura llegó hasta el final y no obtuvo nada: dentro de este alcance no existen hoy datos así.
report-outcome-denied = El inquilino denegó la lectura.
report-outcome-failed = La lectura no se pudo realizar. De ello no se desprende nada sobre lo que abre el permiso.
# $records (text), such as “12 events”, $of (number)
report-outcome-partial = La lectura se interrumpió. Leído hasta entonces: { $records }. No se sabe cuántos hay en total.
report-outcome-partial-of = La lectura se interrumpió. Leído hasta entonces: { $records } de { $of }.
# $why (text): a sentence
report-outcome-not-tried = { $why }
# $statement (text): one of the sentences above
report-outcome-own-view = { $statement } Esto es lo que tiene la persona que ha iniciado sesión, no aquello a lo que llegaría la aplicación por sí sola.
report-row-reach = De quién es el alcance que muestra
report-row-attribution = Qué permiso pudo permitirlo
report-row-trace = La llamada
# $scopes (list of permission names)
report-attribution-unread = Permisos de este token de acceso que podrían haber permitido la lectura: { $scopes }. La lectura no se pudo realizar.
report-attribution-unread-none = Scopeglass no conoce ningún permiso de este token de acceso que hubiera permitido la lectura. No se pudo realizar.
report-asked-as-person = Consultado como la persona que ha iniciado sesión.
report-asked-as-app = Consultado como la propia aplicación, sin que nadie haya iniciado sesión.
report-asked-projected = Consultado como la persona que ha iniciado sesión. La aplicación por sí sola llegaría más lejos; no se pudo contar hasta dónde.
# $reach (text), such as “250 mailboxes”
report-reach-projected = Consultado como la persona que ha iniciado sesión. La aplicación por sí sola llegaría a { $reach }: una proyección a partir de recuentos, no algo que se haya leído.
report-reach-projected-unasked = No se hizo ninguna lectura. La aplicación por sí sola llegaría a { $reach }: una proyección a partir de recuentos, no algo que se haya leído.
report-reach-unasked = No se hizo ninguna lectura, así que esto no muestra el alcance de nadie.
# $count (number)
report-requests = { $count ->
        [one] { $count } petición
        [many] { $count } de peticiones
       *[other] { $count } peticiones
    }
# $count (number)
report-millis = { $count } ms
report-request-ids = Identificadores de petición:
report-error-code = Código de error:
report-census = Qué campos contienen datos
report-census-field = Campo
report-census-says = Qué dice de una persona
report-census-how-often = Con datos
# $filled, $sampled (numbers)
report-census-filled = { $filled } de { $sampled }
report-samples = Algunos registros, enmascarados en el momento de recibirse
# $number (number): the permission’s place
report-samples-region = Registros enmascarados del permiso { $number }
# $number (number)
report-sample = Registro { $number }

## Líneas, concesiones, fuente

report-unrecognised-lead = Estas líneas parecen permisos, pero no forman parte de esta revisión, cada una por el motivo que se indica.
report-unrecognised-unknown-name = Tiene la forma de un nombre de permiso, pero el catálogo no lo contiene.
report-unrecognised-no-match = Se lee como el título de un permiso, pero ningún permiso encaja.
report-unrecognised-ambiguous = Varios permisos encajan igual de bien.
report-unrecognised-not-asked = La fuente lo menciona y dice que no se solicita.
report-unrecognised-other-resource = Pertenece a otro servicio, no a Microsoft Graph.
report-unrecognised-elsewhere = Solicita lo que esté configurado en el registro de la aplicación, que la fuente no muestra.
report-unrecognised-wrong-kind = El permiso existe, pero no en el tipo que se solicita.
report-unrecognised-reference = La línea remite a un valor que está en otro lugar y que la fuente no contiene.
report-dismissed = La persona que hizo la revisión indica que no solicita nada.
report-candidates = Podría ser:
report-untried-lead = Para estos permisos no se leyó nada. Pueden abrir mucho o nada en absoluto.
report-why = Por qué
report-grants-read = Leído en los registros del propio inquilino sobre el consentimiento que se dio en esta misma revisión, a través del registro de aplicación del propio Scopeglass. No son concesiones a la aplicación que se revisa:
report-grants-unread = Sin leer: no se consultaron los registros de consentimiento del propio inquilino, así que este informe no puede decir qué se concedió.
report-grants-failed = Sin leer: no se pudieron obtener los registros de consentimiento del propio inquilino, así que este informe no puede decir qué se concedió.
report-asked = Solicitado
report-in-access-token = En el token de acceso
report-recorded = En los registros del inquilino
report-recorded-everyone = Para todas las personas
report-recorded-one-person = Para una persona
report-recorded-none = Sin registro
report-recorded-not-read = Sin leer
report-not-asked = No solicitado
report-yes = Sí
report-no = No
report-not-known = No se sabe
report-source-lead = Las palabras marcadas llevan al permiso con el que se reconocieron.
report-footer = Creado en el equipo de la persona que hizo la revisión. Este informe recoge lo que se leyó en los momentos indicados; no vigila el inquilino después.

## Método y límites

report-method-practice = El inicio de sesión, el consentimiento y las lecturas se hicieron en un inquilino de práctica, en el equipo de la persona que hizo la revisión. Muestran cómo funcionan los permisos, no lo que contiene su organización.
    .title = Este es un inquilino de práctica
report-method-delegated = En nombre de una persona, una aplicación llega a lo que tienen en común el permiso y los derechos de esa persona. Lo que se leyó aquí es aquello a lo que puede acceder la persona que ha iniciado sesión; alguien con más derechos expondría más datos.
    .title = Permisos delegados
report-method-application = Una aplicación que actúa por sí sola llega a todos los buzones, personas o sitios, salvo que algo lo limite, como el control de acceso basado en roles para aplicaciones de Exchange o los permisos para sitios seleccionados. Las cifras al respecto que proceden de recuentos se llaman proyecciones.
    .title = Permisos de aplicación
report-method-attribution = Un token de acceso contiene todos los permisos a los que se dio alguna vez el consentimiento para esta aplicación, no solo los de esta solicitud. Por eso cada resultado nombra todos los permisos del token de acceso que podrían haber permitido la lectura. Solo cuando hay exactamente uno se habla de atribución inequívoca.
    .title = Qué permiso abrió la puerta
report-method-outcomes = Una lectura que se denegó, falló, se interrumpió o no llegó a hacerse se nombra como tal. No es señal de que no haya acceso o no haya datos.
    .title = Qué significa un resultado
report-method-redaction = Scopeglass solo lee. Las letras y cifras de los datos de las personas se enmascararon al recibirse; de lo que figura en este informe no se puede volver al original.
    .title = Datos de las personas
report-method-ratings = No existe una única medida del riesgo. El nivel de Microsoft y el nuestro, que sigue reglas, figuran uno junto al otro con sus razones; donde difieran, lea las razones.
    .title = Valoraciones
report-method-consent = Microsoft publica para cada permiso si hace falta un administrador. Es un valor predeterminado: quién puede dar realmente el consentimiento lo decide la directiva de consentimiento del inquilino.
    .title = Quién puede dar el consentimiento
report-method-redirect = La dirección a la que vuelve el navegador después de una página de consentimiento no demuestra nada sobre lo que se concedió. Solo lo demuestran los registros del propio inquilino.
    .title = Qué demuestra una concesión
report-method-supersets = Que un permiso incluya a otro se desprende de reglas elaboradas por personas y contrastadas con los datos publicados. No se desprende de comparar listas de rutas.
    .title = Más limitado y redundante
report-method-catalogue = Los datos sobre los permisos son los de la fecha del catálogo. Microsoft puede haberlos cambiado desde entonces.
    .title = Antigüedad de los datos

## Formatos

report-format-html = Página web (HTML)
report-format-json = Datos para programas (JSON)
report-format-md = Texto para incidencias (Markdown)
report-format-csv = Tabla de permisos (CSV)
report-format-xlsx = Libro de cálculo (Excel)

## The app and its standing

report-signs = Qué conviene aclarar antes
report-row-standing = Esta aplicación en los registros del inquilino
# $source (text): who published it, $date (text): ISO 8601, $level (text): a word of its scale
report-published = { $source } ({ $date }), en su propia escala: { $level }

## Sheets of a workbook: at most 31 characters, none of [ ] : * ? / \

report-sheet-summary = Resumen
report-sheet-permissions = Permisos
report-sheet-evidence = Observaciones
report-sheet-grants = Concedido
report-sheet-decisions = Decisiones

## Heads of columns

report-column-number = N.º
report-column-kind = Tipo
report-column-resource = API
report-column-title = En breve
report-column-can-do = Qué podría hacer la aplicación
report-column-call = Llamada
report-column-outcome = Resultado
report-column-told = En palabras
report-column-records = Registros leídos
report-column-exact = Todos
report-column-isolated = Aislado
report-column-could = Pudo autorizar la llamada
report-column-time = Hora (UTC)
report-column-millis = Milisegundos
report-column-requests = Solicitudes
report-column-problem = Qué falló
report-column-decided = Decidido (UTC)
report-column-reasons = Motivos
