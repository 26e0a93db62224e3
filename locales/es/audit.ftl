## La auditoría de todo un inquilino

### Cómo está

audit-state-running = Leyéndose
audit-state-paused = Detenida antes del final; se puede reanudar
audit-state-complete = Completa
audit-state-incomplete = Incompleta
# $megabytes (number)
audit-size = { $megabytes } MB
# $apps, $grants (number)
audit-verdict-complete = Completa: { $apps } aplicaciones y { $grants } concesiones, tantas como contó el propio inquilino antes y después.
# $part: the name of a list; $standing: a sentence about it
audit-verdict-part = { $part }: { $standing }
# $rule: the heading of a rule; $part: the name of a list
audit-not-judged = «{ $rule }» no se pudo valorar: la lista «{ $part }» no se leyó entera.
# $count (number): seconds
audit-left-seconds = Quedan unos { $count } segundos
# $count (number): minutes
audit-left-minutes = { $count ->
        [one] Queda alrededor de { $count } minuto
       *[other] Quedan unos { $count } minutos
    }

### The lists

audit-kind-apps = Aplicaciones (entidades de servicio)
audit-kind-delegated = Concesiones delegadas
audit-kind-roles = Permisos de aplicación
audit-kind-registrations = Registros en este inquilino
audit-kind-people = A quiénes nombran las concesiones
audit-kind-owners = Propietarios de los registros
audit-kind-consents = Fechas de los consentimientos
audit-kind-sign-ins = Últimos inicios de sesión de las aplicaciones
# $count (number): records read; $expected (number): what the tenant counts
audit-part-waiting = Aún sin empezar.
audit-part-reading = Leídos hasta ahora: { $count }.
audit-part-reading-of = Leídos hasta ahora: { $count } de { $expected }.
audit-part-whole = { $count } de { $count }.
audit-part-uncounted = { $count } leídos hasta el final; el inquilino no da ningún total con que comprobarlo.
audit-part-once = { $count } de { $expected } leídos hasta el final; por ahora sin contar una segunda vez.
# $from, $to (number): the tenant’s count before and after
audit-part-changed = { $count } leídos; mientras tanto, el total del propio inquilino pasó de { $from } a { $to }.
audit-part-short = { $count } leídos, mientras que el inquilino cuenta { $expected }.
audit-part-partial = { $count } leídos; después se interrumpió.
audit-part-partial-of = { $count } de { $expected } leídos; después se interrumpió.
audit-part-not-read = No leído.

### How wide, and whose

audit-breadth-name-one = Para una persona
audit-breadth-name-some = Para algunas personas
audit-breadth-name-all = Para todos
audit-breadth-name-application = Sin nadie que inicie sesión
# $count (number): people
audit-breadth-people = { $count ->
        [one] para { $count } persona
       *[other] para { $count } personas
    }
audit-breadth-all = para todos
audit-breadth-application = sin nadie que inicie sesión
audit-origin-own = Propia
audit-origin-other = De fuera
audit-origin-microsoft = De Microsoft
audit-weight-note = Nota
audit-weight-odd = Inusual
audit-weight-alarming = Alarmante
audit-credential-secret = Secreto de cliente
audit-credential-certificate = Certificado
# $name: a publisher’s name
audit-publisher-none = nadie
audit-publisher-unverified = { $name } (sin verificar)
audit-publisher-verified = { $name } (verificado)

### What is looked for

audit-rule-consent-wave = Muchos consentimientos en poco tiempo
    .why = Un enlace de phishing que circula deja un consentimiento tras otro. Pregunte a una de esas personas cómo llegó a la aplicación y revoque sus concesiones si nadie puede explicarlo.
audit-rule-deceptive-name = Un nombre hecho para engañar
    .why = Un nombre que se lee como uno conocido sin serlo es una señal conocida de ataque. Compare el identificador de la aplicación con el del proveedor.
audit-rule-switched-off-by-microsoft = Desactivada por Microsoft
    .why = Microsoft comprobó que la aplicación incumple sus normas. Averigüe quién la usaba y elimínela.
audit-rule-new-unverified = Nueva, sin verificar y más que un inicio de sesión
    .why = Nadie ha verificado al editor, la aplicación llegó hace poco y ya abre datos. Haga que alguien responda por ella o desactívela.
audit-rule-escalating = Puede obtener más derechos
    .why = Con un permiso así, la aplicación, o quien se apodere de ella, puede darse o dar a otros más derechos. Pocas aplicaciones deberían tenerlo, y alguien debería responder por cada una.
audit-rule-odd-redirect = Dirección de redirección extraña
    .why = La respuesta de un inicio de sesión va a esta dirección. Quien pueda leerla allí puede iniciar sesión como su gente.
audit-rule-unverified = Editor sin verificar
    .why = La aplicación abre más que un inicio de sesión y nadie ha verificado quién la publica. Pregunte al proveedor si es suya.
audit-rule-unlisted-app = Concesiones de una aplicación que no está en ninguna lista
    .why = El inquilino la nombra en concesiones pero no en su lista. Se eliminó entretanto, o falta una parte de la lista.
audit-rule-long-credential = Credencial de larga duración
    .why = Un secreto que vale durante años se acaba encontrando. Sustitúyalo por uno de corta duración o por una identidad administrada.
audit-rule-ending-credential = Credencial a punto de caducar
    .why = Después, la aplicación dejará de funcionar. Haga que la renueven, o elimine la aplicación si nadie la echa de menos.
audit-rule-disabled-with-grants = Desactivada, pero sus concesiones siguen valiendo
    .why = Quien la vuelva a activar le devuelve todos sus derechos. Revoque lo que nadie necesita.
audit-rule-unused = Sin uso
    .why = Lo que nadie usa solo ayuda a quien se apodere de ello. Revoque las concesiones o elimine la aplicación.
audit-rule-redundant = Concedido dos veces
    .why = Un permiso incluye al otro, así que el más estrecho no añade nada. Revoque el que no haga falta; a menudo es el más amplio.
audit-rule-deleted-resource = Concesiones para servicios que ya no existen
    .why = Hoy no abren nada. Elimínelas para que no vuelvan con un servicio parecido.

### What was found

# $count (number): people; $hours (number): within how many hours; $permissions: names
audit-found-wave = { $hours ->
        [one] { $count } personas consintieron una a una en una hora. La aplicación obtuvo: { $permissions }.
       *[other] { $count } personas consintieron una a una en { $hours } horas. La aplicación obtuvo: { $permissions }.
    }
# $days (number): days since it came into the tenant; $permissions: names
audit-found-new-unverified = { $days ->
        [0] Llegó hoy al inquilino, nadie ha verificado a su editor y tiene { $permissions }.
        [one] Llegó al inquilino hace { $days } día, nadie ha verificado a su editor y tiene { $permissions }.
       *[other] Llegó al inquilino hace { $days } días, nadie ha verificado a su editor y tiene { $permissions }.
    }
audit-found-unverified = Nadie ha verificado a su editor, y tiene { $permissions }.
audit-found-escalating-delegated = En nombre de un administrador que inicia sesión en ella, la aplicación puede darse o dar a otros más derechos: { $permissions }.
# $days (number): days since the last sign-in
audit-found-unused = No ha iniciado sesión desde hace { $days } días, y sus concesiones siguen valiendo.
audit-found-never-used = No se conoce ningún inicio de sesión suyo y, aun así, sus concesiones valen.
# $permissions: pairs such as “Mail.Read < Mail.ReadWrite”, the narrower one first
audit-found-redundant = El permiso más amplio ya incluye al más estrecho: { $permissions }.
audit-found-unlisted = Hay concesiones que nombran esta aplicación, pero la lista de aplicaciones del inquilino no la contiene.
audit-found-damaged = Este hallazgo no se puede mostrar; haga una auditoría nueva.

### Two audits beside each other

audit-change-kind-new-app = Aplicaciones nuevas
audit-change-kind-gone-app = Aplicaciones que ya no están
audit-change-kind-new-grant = Concesiones nuevas
audit-change-kind-gone-grant = Concesiones que ya no están
audit-change-kind-widened = Concesiones más amplias
audit-change-kind-narrowed = Concesiones más estrechas
audit-change-kind-publisher = Otro editor
audit-change-kind-owners = Otros propietarios
audit-change-kind-credentials = Otras credenciales
# $publisher: a name
audit-change-new-app = Nueva en el inquilino
audit-change-new-app-by = Nueva en el inquilino; editor: { $publisher }
audit-change-gone-app = Ya no está en el inquilino
# $permission, $resource: names; $breadth: such as “for everyone”
audit-change-new-grant = { $permission } ({ $resource }), { $breadth }: concedido ahora
audit-change-gone-grant = { $permission } ({ $resource }), { $breadth }: ya no concedido
# $from, $to: such as “for 3 people”
audit-change-widened = { $permission } ({ $resource }) llega más lejos: antes { $from }, ahora { $to }
audit-change-narrowed = { $permission } ({ $resource }) llega menos lejos: antes { $from }, ahora { $to }
# $from, $to: publishers
audit-change-publisher = Editor antes: { $from }; ahora: { $to }
# $added, $removed (number)
audit-change-owners = Propietarios: { $added } más, { $removed } menos
audit-change-credentials = Secretos y certificados: { $added } más, { $removed } menos
# $part: the name of a list
audit-compare-lacking = La lista «{ $part }» no está completa en uno de los lados; lo que solo ella puede mostrar no se compara.

### Tables

audit-table-apps = Aplicaciones
audit-table-grants = Concesiones
audit-table-findings = Hallazgos
# $tenant: a name; $date: when it was read
audit-table-of = Auditoría de { $tenant }, leída desde { $date }
# $shown, $count (number): rows
audit-table-cut = Aquí están solo las primeras { $shown } de { $count } filas; CSV, Excel, JSON y Parquet las contienen todas.
audit-column-app = Aplicación
audit-column-service-principal = Entidad de servicio (id. de objeto)
audit-column-app-id = Id. de aplicación
audit-column-origin = Procedencia
audit-column-publisher = Editor
audit-column-verified = Verificado
audit-column-enabled = Activada
audit-column-created = En el inquilino desde
audit-column-last-sign-in = Último inicio de sesión
audit-column-level = Valoración (1–4)
audit-column-breadth = Alcance
audit-column-delegated = Permisos delegados
audit-column-application = Permisos de aplicación
audit-column-people = Personas una a una
audit-column-findings = Hallazgos
audit-column-resource = Servicio
audit-column-permission = Permiso
audit-column-kind = Tipo
audit-column-data = Tipo de datos
audit-column-can-gain-rights = Puede obtener derechos
audit-column-weight = Gravedad
audit-column-rule = Qué se buscó
audit-column-finding = Qué se encontró

### Errors

# $folder: a folder
error-audit-running = Ya se está leyendo otra auditoría en { $folder }.
    .hint = Espere a que termine, póngala en pausa o elija otra carpeta para los datos.
# $audit: an id
error-audit-not-found = No hay ninguna auditoría { $audit }.
    .hint = «scopeglass audit --list» muestra las que se conservan.
error-audit-nothing-to-resume = No hay ninguna auditoría de este inquilino que se pueda reanudar.
    .hint = Empiece una nueva.
# $tenant: a name
error-audit-other-tenant = Esa auditoría es de { $tenant }, y usted ha iniciado sesión en otro inquilino.
    .hint = Inicie sesión en el inquilino del que es la auditoría.
# $file: a file
error-audit-locked = Otro programa tiene bloqueado { $file }.
    .hint = Cierre el programa que lo tiene abierto y reanude la auditoría. No se pierde nada de lo leído.
error-audit-damaged = { $file } no es una instantánea de una auditoría, o está dañado.
    .hint = Elimínelo y audite de nuevo el inquilino.
error-audit-newer = { $file } lo escribió un Scopeglass más reciente.
    .hint = Actualice Scopeglass para abrirlo.
error-audit-not-written = No se pudo escribir o leer { $file }.
    .hint = Mire los detalles. Lo leído hasta entonces se conserva; reanude la auditoría cuando desaparezca la causa.
error-audit-part-missing = La auditoría no contiene esta lista entera.
    .hint = Conéctese al inquilino y elija allí la aplicación para que se lea de nuevo.

### On the command line

cli-audit-about = Auditar todos los consentimientos de un inquilino: quién llega a qué y qué resulta extraño
cli-audit-after =
    Todo se lee con Directory.Read.All y se conserva según llega. Ctrl-C pone en pausa; --resume sigue donde se detuvo, también tras un fallo.
    Códigos de salida: 0 completa, 5 incompleta (se dice qué falta), 130 en pausa.
cli-audit-apps = Aplicaciones del inquilino de práctica además de las habituales
cli-audit-grants = Concesiones delegadas del inquilino de práctica
cli-audit-resume = Seguir con la auditoría más reciente de este inquilino que no terminó
cli-audit-out = Carpeta para los archivos
cli-audit-format = Formatos, separados por comas: { $formats }
cli-audit-sign-ins = Pedir también AuditLog.Read.All, para saber qué aplicaciones no se usan
cli-audit-as = Persona del inquilino de práctica que inicia sesión
cli-audit-list = Mostrar las auditorías conservadas
cli-audit-delete = Eliminar una auditoría conservada
cli-audit-compare = Decir qué cambió entre dos auditorías conservadas, primero la anterior
cli-audit-open = Mostrar una auditoría conservada y, con --format, escribir sus archivos
cli-audit-no-browser = Mostrar la dirección de inicio de sesión en lugar de abrir un navegador
cli-audit-overwrite = Sustituir los archivos que ya existan
cli-audit-json = Mostrar un objeto JSON por línea
cli-audit-data = Carpeta para lo que Scopeglass conserva
cli-value-audit = AUDITORÍA
cli-value-count = NÚMERO
# $pages, $rows, $units (number); $left: such as “About 2 minutes left”
cli-audit-progress = { $pages } páginas, { $rows } registros, { $units } unidades
cli-audit-progress-left = { $pages } páginas, { $rows } registros, { $units } unidades. { $left }
cli-audit-judging = Valorando lo leído…
cli-audit-paused = En pausa. No se pierde nada: «scopeglass audit --resume» sigue desde aquí.
cli-audit-none = No se conserva ninguna auditoría.
# $own, $other, $microsoft (number): apps
cli-audit-origins = Aplicaciones: { $own } propias, { $other } de fuera, { $microsoft } de Microsoft (contadas aparte)
cli-audit-silent = Buscado y no encontrado: { $rules }
cli-audit-same = No ha cambiado nada.
# $count (number)
cli-audit-more = … y { $count } más: vea los archivos (--format csv) o la ventana
