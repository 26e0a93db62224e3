# Las palabras propias de la ventana: navegación, botones, títulos. Lo que dice una revisión
# llega ya redactado de otra parte.

## La ventana

ui-starting = Preparando…
ui-skip = Ir al contenido
ui-rail = Áreas principales
ui-reviews = Revisiones
ui-settings = Configuración
ui-language = Idioma
ui-language-hint = Cambia de inmediato todos los textos de la ventana. Un informe se puede escribir en otro idioma.
ui-undo = Deshacer
# $what (text): the change that is taken back
ui-undo-what = Deshacer: { $what }
ui-retry = Reintentar
ui-cancel = Cancelar
ui-close = Cerrar
ui-dismiss = Descartar
ui-open = Abrir
ui-delete = Eliminar
ui-restore = Recuperar
ui-copy = Copiar: { $what }
ui-copied = Copiado: { $what }
ui-copy-failed = El sistema no permite copiar. Seleccione el texto y cópielo manualmente.
ui-problem-detail = Detalles para el soporte técnico

## Revisiones

ui-first-title = Vea qué significan realmente los permisos de una aplicación antes de decir que sí
ui-first-lede = Scopeglass lee lo que solicita una aplicación, explica cada permiso, muestra qué abre en un inquilino y guarda sus decisiones para un informe.
ui-start-practice = Empezar la revisión de práctica
ui-first-practice = { $count ->
    [one] { $app }, un permiso, en un inquilino con personas inventadas. No necesita cuenta ni conexión a Internet, y verá la primera evidencia en menos de un minuto.
    [many] { $app }, { $count } de permisos, en un inquilino con personas inventadas. No necesita cuenta ni conexión a Internet, y verá la primera evidencia en menos de un minuto.
   *[other] { $app }, { $count } permisos, en un inquilino con personas inventadas. No necesita cuenta ni conexión a Internet, y verá la primera evidencia en menos de un minuto.
}
ui-first-own = O empiece con una aplicación suya
ui-review-unnamed = Aplicación sin nombre
ui-review-damaged = Revisión dañada
ui-review-deleted = Eliminada: { $app }
ui-review-restored = La revisión se ha recuperado.
ui-delete-review = Eliminar la revisión de { $app }

## Una revisión

ui-steps = Pasos de la revisión
ui-step-todo = sin empezar
ui-step-partly = empezado
ui-step-done = terminado
ui-step-attention = requiere atención
ui-continue = Continuar: { $step }

## Solicitud

ui-request-title = ¿Qué solicita esta aplicación?
ui-request-lede = Compare la lista con la fuente. Nada se omite sin decirlo: lo que no se pudo clasificar también figura en la lista.
ui-request-address = Fuente
ui-recognised = { $count ->
    [one] Un permiso
    [many] { $count } de permisos
   *[other] { $count } permisos
}
ui-recognised-none = No se encontró ningún permiso
ui-recognised-none-text = Indique los permisos manualmente más abajo o empiece una revisión con otro texto.
ui-confidence = { NUMBER($confidence) } % de certeza
ui-unsure = Compruébelo, por favor
ui-reason = El motivo del proveedor
ui-reason-none = El proveedor no da ningún motivo.
ui-remove = Quitar { $name } de la solicitud
ui-unrecognised = { $count ->
    [0] Todas las líneas resueltas
    [one] Una línea sin reconocer
    [many] { $count } de líneas sin reconocer
   *[other] { $count } líneas sin reconocer
}
ui-unrecognised-lede = Parecen permisos. Indique qué solicita cada una, o que no solicita nada.
ui-assign = Esta línea solicita
ui-dismiss-line = No solicita nada
ui-dismissed = No solicita nada, según indicó usted.
ui-dismiss-back = Volver a examinarla
ui-add = Agregar un permiso por su nombre
ui-add-button = Agregar
ui-kind-open = La fuente no dice de qué tipo es. ¿Cuál es?
ui-kind-open-both = Mientras no lo determine, más abajo se explican los dos tipos. En caso de duda, pregunte al proveedor.
ui-kind-settle = Es este: { $kind }
ui-kind-to-delegated = Tratar como delegado
ui-kind-to-application = Tratar como permiso de aplicación

## Permisos

ui-permissions-all = Todos los permisos
ui-permission-place = Permiso { $n } de { $of }
ui-permission-told = Permiso { $n } de { $of }: { $title }
ui-to-request = Ir a la solicitud
ui-can-do = Qué podría hacer la aplicación
ui-whose = De quién son los datos
ui-presence = Con o sin una persona
ui-duration = Durante cuánto tiempo
ui-not-included = No incluye
ui-notes = Conviene saber
ui-ratings = Cómo se valora
ui-ratings-lede = Las valoraciones del mismo permiso difieren. Cada una figura aquí con su fuente y sus razones.
ui-narrower = Alternativas más limitadas
ui-redundant = No añade nada en esta solicitud
ui-facts = Datos técnicos
ui-fact-name = Nombre
ui-fact-id = Id.
ui-fact-consent = Consentimiento del administrador
ui-evidence-brief = Qué muestra en este inquilino
ui-to-evidence = Ver las evidencias

## Decisión

ui-decision = Decisión
ui-condition = Condición
ui-condition-example = Solo para el grupo que programa reuniones
ui-condition-missing = Escriba la condición; solo entonces se guarda esta decisión.
ui-note = Nota
ui-note-waits = La nota se guarda con su decisión.
ui-saving = Guardando…
ui-saved = Guardado: { $decision }, { $at }
ui-clear = Retirar
ui-previous = Permiso anterior
ui-next = Permiso siguiente
ui-next-undecided = Siguiente sin decidir
ui-all-decided = Todo decidido: ir al inicio de sesión
ui-shortcuts = Métodos abreviados de teclado
ui-shortcuts-on = Usar teclas sueltas como métodos abreviados

## Inicio de sesión

ui-sign-in-title = ¿Como quién y con qué derechos?
ui-sign-in-lede = Para ver qué abre un permiso, Scopeglass inicia sesión y lee un poco con él. No solicita más de lo necesario para ello y dice por qué.
ui-practice-text = Un inquilino dentro de Scopeglass. Sus personas, eventos y contactos son inventados; nada sale de este equipo.
ui-sign-in-how = Su navegador abre la página de inicio de sesión. Elija allí a una persona, fíjese en lo que consiente y vuelva después aquí.
ui-sign-in-start = Iniciar sesión en el navegador
ui-sign-in-again = Iniciar sesión de nuevo
ui-stage-preparing = Averiguando dónde iniciar sesión
ui-stage-waiting = Esperándole en el navegador
ui-stage-redeeming = Obteniendo el acceso
ui-stage-verifying = Comprobando quién ha respondido
ui-sign-in-address = Dirección de la página de inicio de sesión
ui-sign-in-reopen = Abrir de nuevo la página
ui-sign-in-cancel = Cancelar el inicio de sesión
ui-sign-in-returned = El navegador todavía no ha respondido. Si cerró la página, ábrala de nuevo o cancele el inicio de sesión.
ui-people = Personas con las que puede iniciar sesión
ui-people-text = La página de inicio de sesión le permite elegir a una de ellas; no hace falta contraseña.
ui-will-ask = Qué solicitará la página de consentimiento
ui-will-ask-none = Nada: ningún permiso de esta solicitud se puede probar con una persona que haya iniciado sesión.
ui-not-asked = Qué no solicitará
ui-not-asked-none = Se solicita todo lo que figura en la solicitud.
ui-scope-admin = de forma predeterminada, solo un administrador
ui-signed-in = Sesión iniciada
ui-sign-out = Cerrar sesión
ui-account-tenant = Inquilino
ui-account-roles = Roles
ui-account-no-roles = Ningún rol de directorio
ui-granted = Concedido
ui-granted-text = Lo que contiene el token de acceso, según respondió el inquilino.
ui-granted-beyond = Concedido antes, no solicitado ahora
ui-granted-beyond-text = Un token de acceso contiene todo aquello a lo que se dio alguna vez el consentimiento para esta aplicación. Eso importa al interpretar las evidencias.
ui-granted-missing = Solicitado y no concedido
ui-granted-missing-text = Sin estos permisos, algunas evidencias no se pueden obtener.

## Evidencias

ui-evidence-title = ¿Qué expone realmente aquí?
ui-evidence-lede = Para cada permiso, una pregunta de solo lectura al inquilino. No se modifica nada, y los datos de las personas se enmascaran en cuanto llegan.
ui-evidence-signed-out = Primero, inicie sesión
ui-evidence-signed-out-text = Las evidencias proceden del propio inquilino. Inicie sesión y vuelva después a este paso.
ui-evidence-earlier = Estas evidencias son de un inicio de sesión anterior. Para volver a preguntar al inquilino, inicie sesión de nuevo.
ui-to-sign-in = Ir al inicio de sesión
ui-probe-start = Preguntar al inquilino
ui-probe-again = Preguntar de nuevo
ui-probe-reads = Scopeglass solo lee, y conserva recuentos y muestras enmascaradas.
ui-probe-progress = { $ended } de { $of } con respuesta
ui-probe-cancel = Detener
ui-probe-stopping = Deteniendo. Lo que no se preguntó se muestra como «Sin intentar».
ui-probe-reading = Leyendo ahora
ui-probe-waiting = Espera su turno
ui-probe-none = Sin preguntar todavía
ui-evidence-more = Campos, muestras y comprobantes
ui-evidence-could = Qué se podría modificar
ui-evidence-reach = De quién es el alcance que muestra
ui-evidence-attribution = Qué lo autorizó
ui-evidence-how = Cómo se preguntó
ui-evidence-call = Llamada
ui-evidence-trace = Traza
ui-census = Qué campos contienen datos
ui-census-text = Contado sobre los registros que se leyeron.
ui-census-field = Campo
ui-census-class = Qué revela
ui-census-filled = Con datos
ui-samples = Muestras enmascaradas
ui-samples-text = Algunos registros tal como se recibieron, con todo lo personal enmascarado.

## Informe

ui-report-title = ¿Qué comunica a los demás?
ui-report-lede = Toda la solicitud en una imagen, sus decisiones al lado y un informe que un auditor puede seguir.
ui-picture = Imagen de la exposición
ui-picture-permission = Permiso
ui-picture-nothing = Nada de esta clase
ui-picture-none = Todavía no hay nada que dibujar
ui-picture-none-text = La imagen aparece en cuanto la solicitud nombra un permiso.
ui-legend-breadth = Hasta dónde llega
ui-legend-outcome = Cómo lo sabemos
ui-findings = Conclusiones
ui-findings-none = De momento no destaca nada.
ui-open-points = Todavía abierto
ui-open-points-none = Nada. El informe está completo.
ui-export = Escribir el informe
ui-report-language = Idioma del informe
ui-report-formats = Formatos
ui-formats-none = Elija al menos un formato.
ui-export-button = Escribir el informe
ui-exported = { $count ->
    [one] Un archivo escrito
    [many] { $count } de archivos escritos
   *[other] { $count } archivos escritos
}
ui-open-file = Abrir { $name }
ui-overwrite-title = ¿Reemplazar el informe existente?
ui-overwrite = Reemplazar
ui-preview = Vista previa
ui-preview-making = Componiendo el informe…

## Configuración

ui-folder = Carpeta de informes
ui-folder-hint = Los informes se escriben en esta carpeta.
ui-folder-into = En
ui-folder-choose = Elegir otra carpeta
ui-folder-open = Abrir la carpeta
ui-keyring = Almacén de credenciales
ui-keyring-fine = Los inicios de sesión se guardan en el almacén de credenciales del sistema y en ningún otro sitio.
ui-about = Acerca de Scopeglass
ui-about-text = Scopeglass muestra qué significan y qué abren los permisos de una aplicación antes de que un administrador dé su consentimiento. Solo lee.
ui-version = Versión
ui-catalogue-date = Datos de los permisos a fecha de
ui-app-title = Como la propia aplicación
ui-app-text = Un permiso de aplicación funciona sin nadie que haya iniciado sesión. Con el inicio de sesión propio de una aplicación, su alcance se ve en lugar de estimarse, buzón por buzón.
ui-app-sign-in = Iniciar sesión como la aplicación de práctica
ui-app-choose = Elegir su certificado…
ui-app-client = Id. de aplicación
ui-app-signed-in = Sesión iniciada como la aplicación { $client }
ui-app-sign-out = Cerrar la sesión de la aplicación
ui-experiment = El experimento controlado
ui-experiment-text = Inicia sesión con lo mínimo, pregunta, da consentimiento a un permiso más y vuelve a preguntar, y así sucesivamente. Lo que estaba cerrado antes y abierto después queda probado. Su navegador pide consentimiento una vez por permiso.
ui-experiment-start = Hacer el experimento
ui-experiment-again = Hacerlo de nuevo
ui-experiment-before = Antes
ui-experiment-after = Después
ui-experiment-shows = Qué muestra
ui-experiment-permission = Consentimiento a
ui-clear-title = ¿Mostrar un registro sin enmascarar?
ui-clear-text = Se vuelve a leer del inquilino y puede contener datos privados de personas. Solo se muestra aquí y no se guarda en ningún sitio; la revisión y su informe anotan que se mostró.
ui-clear-show = Mostrar
ui-clear-cancel = Cancelar
ui-clear-done = Cerrar y olvidar
ui-clear-value = Valor
ui-looks = Vistas sin enmascarar
ui-clear-record = Mostrar un registro sin enmascarar…
