# Los cinco pasos de una revisión y lo que se dice en ellos.

review-step-request = Solicitud
review-step-permissions = Permisos
review-step-sign-in = Inicio de sesión
review-step-evidence = Evidencias
review-step-report = Informe

review-note-unclear = { $count ->
        [0] Todavía no hay nada que revisar
        [one] { $count } punto por aclarar
        [many] { $count } de puntos por aclarar
       *[other] { $count } puntos por aclarar
    }
review-note-permissions = { $count ->
        [one] { $count } permiso
        [many] { $count } de permisos
       *[other] { $count } permisos
    }
review-note-signing-in = A la espera del navegador
review-note-signed-in = Sesión iniciada
review-note-signed-in-earlier = Sesión iniciada antes
review-note-not-signed-in = Sin iniciar sesión
review-note-evidence = { $answered } de { $total } con respuesta
review-note-report-ready = No falta nada
review-note-report-open = { $count ->
        [one] Queda { $count } punto abierto
        [many] Quedan { $count } de puntos abiertos
       *[other] Quedan { $count } puntos abiertos
    }
# $decided, $total (numbers)
review-progress = { $decided } de { $total } decididos

review-open-undecided = { $count ->
        [one] { $count } permiso todavía no tiene decisión.
        [many] { $count } de permisos todavía no tienen decisión.
       *[other] { $count } permisos todavía no tienen decisión.
    }
review-open-kinds = { $count ->
        [one] De { $count } permiso no se ha determinado si es delegado o de aplicación.
        [many] De { $count } de permisos no se ha determinado si son delegados o de aplicación.
       *[other] De { $count } permisos no se ha determinado si son delegados o de aplicación.
    }
review-open-lines = { $count ->
        [one] { $count } línea parece un permiso y no se reconoció.
        [many] { $count } de líneas parecen permisos y no se reconocieron.
       *[other] { $count } líneas parecen permisos y no se reconocieron.
    }
review-open-evidence = { $count ->
        [one] Para { $count } permiso, el inquilino no ha dado una respuesta concluyente.
        [many] Para { $count } de permisos, el inquilino no ha dado una respuesta concluyente.
       *[other] Para { $count } permisos, el inquilino no ha dado una respuesta concluyente.
    }

## De dónde viene la solicitud

review-app-unnamed = Aplicación sin nombre
# $name (text): a file name
review-source-article = Del artículo «{ $name }»
review-source-pasted = De un artículo pegado
# $date (text)
review-source-profile = Del perfil ya preparado, según la página del proveedor a fecha de { $date }
review-source-link = De un vínculo de consentimiento
# $name: a file’s name
review-source-manifest = Del manifiesto «{ $name }»
review-source-manifest-pasted = De un manifiesto pegado
# $date: date and time
review-source-tenant = La aplicación tal como estaba en el inquilino el { $date }
review-source-list = De una lista escrita o facilitada

review-kind-only-one = Este permiso existe en un solo tipo.
# $quote (text): words of the article
review-kind-stated = Lo dice la fuente: «{ $quote }»
review-kind-settled = Lo determinó usted.

review-admin-consent-yes = Según el valor predeterminado de Microsoft, solo un administrador puede dar el consentimiento.
review-admin-consent-no = Según el valor predeterminado de Microsoft, las propias personas podrían dar el consentimiento; si pueden hacerlo lo decide la directiva de consentimiento de su inquilino.
review-admin-consent-installed = El consentimiento se da donde se instala la aplicación en Teams: lo da un propietario del equipo, alguien que participa en el chat o la persona para quien se instala, en la medida en que lo permitan Teams y la configuración de su inquilino.

## Cantidades

review-amount-at-least = al menos { $amount }
review-amount-identity = { $count ->
        [one] { $count } persona con la sesión iniciada
        [many] { $count } de personas con la sesión iniciada
       *[other] { $count } personas con la sesión iniciada
    }
review-amount-session = { $count ->
        [one] { $count } sesión renovable
        [many] { $count } de sesiones renovables
       *[other] { $count } sesiones renovables
    }
review-amount-people = { $count ->
        [one] { $count } persona
        [many] { $count } de personas
       *[other] { $count } personas
    }
review-amount-groups = { $count ->
        [one] { $count } grupo
        [many] { $count } de grupos
       *[other] { $count } grupos
    }
review-amount-directory = { $count ->
        [one] { $count } registro de directorio
        [many] { $count } de registros de directorio
       *[other] { $count } registros de directorio
    }
review-amount-events = { $count ->
        [one] { $count } evento
        [many] { $count } de eventos
       *[other] { $count } eventos
    }
review-amount-contacts = { $count ->
        [one] { $count } contacto
        [many] { $count } de contactos
       *[other] { $count } contactos
    }
review-amount-mail = { $count ->
        [one] { $count } mensaje
        [many] { $count } de mensajes
       *[other] { $count } mensajes
    }
review-amount-chats = { $count ->
        [one] { $count } chat
        [many] { $count } de chats
       *[other] { $count } chats
    }
review-amount-files = { $count ->
        [one] { $count } archivo o sitio
        [many] { $count } de archivos o sitios
       *[other] { $count } archivos o sitios
    }
review-amount-devices = { $count ->
        [one] { $count } dispositivo
        [many] { $count } de dispositivos
       *[other] { $count } dispositivos
    }
review-amount-security = { $count ->
        [one] { $count } registro de seguridad
        [many] { $count } de registros de seguridad
       *[other] { $count } registros de seguridad
    }
review-amount-other = { $count ->
        [one] { $count } registro
        [many] { $count } de registros
       *[other] { $count } registros
    }

## Evidencias

review-outcome-exposed = Leído hasta el final: { $amount }.
review-outcome-partial = Leído solo en parte: { $amount } antes de que la lectura se interrumpiera.
# $of (number)
review-outcome-partial-of = Leído solo en parte: { $amount } de un total de { $of } antes de que la lectura se interrumpiera.
# $filled, $sampled (numbers), $percent (text)
review-census = { $filled } de { $sampled } ({ $percent })
# $millis, $requests (numbers)
review-trace = { $requests ->
        [one] { $requests } petición, { $millis } ms
        [many] { $requests } de peticiones, { $millis } ms
       *[other] { $requests } peticiones, { $millis } ms
    }
review-probe-other = Qué abre este permiso
review-probe-read = { $count ->
        [one] { $count } registro leído
        [many] { $count } de registros leídos
       *[other] { $count } registros leídos
    }

## Inicio de sesión

review-place-practice = Inquilino de práctica (personas inventadas, en este equipo)
# $account (text): a masked sign-in name, $date (text)
review-earlier = Último inicio de sesión como { $account } el { $date }. Esa sesión ha terminado; para hacer más consultas, inicie sesión de nuevo.
review-scope-identity = Para que Scopeglass sepa quién ha iniciado sesión.
review-scope-for-probe = La aplicación lo solicita; con él, Scopeglass puede mostrar qué expone.
review-scope-offline = La aplicación lo solicita; Scopeglass muestra que una sesión realmente se puede renovar sin usted.
review-scope-for-application = La aplicación lo solicita para sí misma. Scopeglass solicita la forma delegada para mostrarle una parte tal como la ve usted; el alcance de la propia aplicación va más lejos.
review-scope-application-only = Existe solo para aplicaciones que actúan sin que nadie haya iniciado sesión, así que no se le puede pedir a ninguna persona.

review-role-62e90394-69f5-4237-9190-012177145e10 = Administrador global
review-role-f2ef992c-3afb-46b9-b7cf-a126ee74c451 = Lector global
review-role-158c047a-c907-4556-b7ef-446551a6b5f7 = Administrador de aplicaciones en la nube
review-role-9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3 = Administrador de aplicaciones
review-role-e8611ab8-c189-46e8-94e1-60213ab1f814 = Administrador de roles con privilegios
review-role-fe930be7-5e62-47db-91af-98c3a49a38b1 = Administrador de usuarios
review-role-88d8e3e3-8f55-4a1e-953a-9b9898b8876b = Lectores de directorio
review-role-b79fbf4d-3ef9-4689-8143-76b194e85509 = Miembro de la organización, sin rol

## Informe

# $permission, $data, $breadth, $outcome, $text
review-cell = { $permission }, { $data }: { $outcome } ({ $text }). Alcance: { $breadth }.
# $permission (text)
review-finding-organisation = { $permission } funciona sin que nadie haya iniciado sesión y llega a toda la organización, salvo que algo de su inquilino lo limite.
review-finding-open-kind = { $permission } llegaría a toda la organización si se solicita como permiso de aplicación; la fuente no lo dice.
review-finding-inconclusive = Lo que expone { $permission } no se pudo leer hasta el final, así que no se puede concluir nada sobre el resto.
# $amount (text), $classes (list)
review-finding-personal = { $permission } mostró { $amount }, con datos personales de estas clases: { $classes }.

review-choose-article = Abrir el artículo del proveedor
review-choose-folder = Elegir la carpeta para los informes

review-undo-settle = Determinar un tipo
review-undo-assign = Asignar una línea a un permiso
review-undo-dismiss = Dejar de lado una línea
review-undo-add = Agregar un permiso
review-undo-remove = Quitar un permiso
# $name (text): a permission name
review-undo-decide = La decisión sobre { $name }
review-undo-clear = Borrar la decisión sobre { $name }

## A qué llegaría una aplicación por sí sola

review-projection = proyección
review-amount-accounts = { $count ->
        [one] { $count } cuenta
        [many] { $count } de cuentas
       *[other] { $count } cuentas
    }
# $amount (text): what was read, $projected (text): what the app alone would reach
review-outcome-projected = Leído con sus propios derechos: { $amount }. La aplicación por sí sola llegaría a los datos de { $projected }; es una proyección, no algo que se haya leído.
review-outcome-projected-unknown = Leído con sus propios derechos: { $amount }. La aplicación por sí sola llegaría más lejos; no se pudo contar hasta dónde.
# $permission, $data, $breadth, $projected, $amount (text)
review-cell-projected = { $permission }, { $data }: alrededor de { $projected } según la proyección; leído con sus propios derechos: { $amount }. Alcance: { $breadth }.
review-cell-further = llega más lejos

review-cell-uncounted = { $permission }, { $data }: { $outcome }. Alcance: { $breadth }.

# Nothing was read, so nothing can be put down to a permission.
review-not-attributed = No se leyó nada, así que no hay nada que atribuir a un permiso.

review-outcome-exposed-part = Leído hasta el final: { $amount }. Es una parte de lo que abre este permiso.

# $projected (text): an amount, such as “250 accounts”
review-reach-projected = Leído como la persona que ha iniciado sesión. La aplicación por sí sola llegaría a los datos de { $projected }: una proyección a partir de un recuento, que no dice nada de los buzones que no existen o que Exchange no pone a su alcance.

## Una aplicación del inquilino, y dos solicitudes una junto a otra

review-identity-client = Id. de aplicación
review-identity-publisher = Editor
review-identity-owner = Registrada en el inquilino
review-identity-created = En este inquilino desde
review-identity-audience = Quién puede iniciar sesión, tal como se publica
review-identity-enabled = Inicio de sesión
review-identity-enabled-yes = Activado
review-identity-enabled-no = Desactivado: nadie puede iniciar sesión en ella
review-identity-assignment = Quién puede usarla
review-identity-assignment-yes = Solo las personas asignadas
review-identity-assignment-no = Toda la organización
review-identity-redirects = Adónde vuelven los inicios de sesión
review-identity-credentials = Secretos y certificados
# $name: a publisher
review-publisher-verified = { $name }, comprobado por Microsoft
# $name: a publisher
review-publisher-unverified = Dice llamarse { $name }; nadie lo ha comprobado
review-publisher-unnamed = Sin comprobar
review-publisher-microsoft = La propia Microsoft
# $kind: secret or certificate; $name: its name; $date: a day
review-credential-ends = { $kind ->
        [certificate] Certificado «{ $name }», hasta el { $date }
       *[secret] Secreto de cliente «{ $name }», hasta el { $date }
    }
# $kind: secret or certificate; $name: its name
review-credential = { $kind ->
        [certificate] Certificado «{ $name }»
       *[secret] Secreto de cliente «{ $name }»
    }
review-sign-note = Conviene saberlo
review-sign-odd = Inusual: pregunte antes
review-sign-alarming = Alarmante: deténgase
review-standing-asked = El registro de la aplicación lo solicita.
review-standing-not-asked = El registro de la aplicación no lo solicita.
review-standing-everyone = Concedido para toda la organización.
# $date: a day and time
review-standing-everyone-since = Concedido para toda la organización desde el { $date }.
# $count (number): people
review-standing-people = { $count ->
        [one] Concedido solo para { $count } persona.
        [many] Concedido para { $count } de personas, una por una.
       *[other] Concedido para { $count } personas, una por una.
    }
# $count (number): people; $date: a day and time
review-standing-people-since = { $count ->
        [one] Concedido solo para { $count } persona, desde el { $date }.
        [many] Concedido para { $count } de personas, una por una, la primera el { $date }.
       *[other] Concedido para { $count } personas, una por una, la primera el { $date }.
    }
review-standing-app = Concedido a la propia aplicación, sin que nadie haya iniciado sesión.
# $date: a day and time
review-standing-app-since = Concedido a la propia aplicación, sin que nadie haya iniciado sesión, desde el { $date }.
review-standing-not-granted = No se ha concedido.
review-standing-unread = No se pudieron leer todas las concesiones, así que puede haber más.
review-connection-why-directory = Para leer las aplicaciones del inquilino y lo que se les ha concedido. Con menos no se pueden leer las concesiones: los permisos solo para aplicaciones las dejan fuera, y los permisos solo para concesiones podrían cambiarlas.
# $count (number): apps that fit, all of them
review-apps-all = { $count ->
        [one] { $count } aplicación
        [many] { $count } de aplicaciones
       *[other] { $count } aplicaciones
    }
# $count (number): the apps shown; there may be more
review-apps-more = { $count ->
        [one] La primera aplicación ({ $count }); hay más o no se pudieron leer. Escriba más letras del nombre.
        [many] Las primeras { $count } aplicaciones; hay más o no se pudieron leer. Escriba más letras del nombre.
       *[other] Las primeras { $count } aplicaciones; hay más o no se pudieron leer. Escriba más letras del nombre.
    }
review-compare-added = Añadidos
    .meaning = Solo los pide la segunda solicitud.
review-compare-removed = Quitados
    .meaning = Solo los pide la primera solicitud.
review-compare-widened = Ampliados
    .meaning = Los sustituye algo que abarca más.
review-compare-narrowed = Reducidos
    .meaning = Los sustituye algo que abarca menos.
review-compare-kind-changed = Tipo cambiado
    .meaning = El mismo permiso, una vez en nombre de personas y otra para la aplicación sola; un permiso de aplicación llega más lejos.
review-compare-unclear = No comparables
    .meaning = Las dos los piden, pero una no dice el tipo.
review-compare-same = Iguales
    .meaning = Las dos los piden por igual.
review-compare-equal = Las dos piden lo mismo.
review-compare-unread = Hasta donde se han leído, las dos piden lo mismo; las líneas no reconocidas pueden diferir.
# $count (number): differences
review-compare-differs = { $count ->
        [one] { $count } diferencia.
        [many] { $count } de diferencias.
       *[other] { $count } diferencias.
    }
