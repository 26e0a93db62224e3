# Qué ha ocurrido y, en .hint, qué hacer a continuación: un bloque por código de error.

## Leer una solicitud

error-article-empty = El artículo no contiene texto.
    .hint = Abra otro archivo o pegue el texto de la página del proveedor.
# $limit: a size such as “10 MB”
error-article-too-large = El artículo ocupa más de { $limit }, que es lo máximo que lee Scopeglass.
    .hint = Pegue solo la parte que enumera los permisos.
# $file: a file name
error-article-not-text = { $file } no contiene texto legible.
    .hint = Guarde la página como texto o HTML, o copie su texto y péguelo.
# $file: a file name
error-article-unreadable = No se pudo abrir { $file }.
    .hint = Compruebe que el archivo sigue ahí y que usted puede leerlo.
error-nothing-recognised = El artículo se leyó, pero Scopeglass no reconoció en él ningún permiso.
    .hint = Compruebe que es la página que enumera los permisos. También puede agregarlos por su nombre.
error-link-invalid = Esto no es un vínculo que solicite el consentimiento en una página de inicio de sesión de Microsoft.
    .hint = Copie el vínculo completo del correo o de la página del proveedor. Contiene «authorize» o «adminconsent». Scopeglass solo lo lee y nunca lo abre.
# $line, $column (numbers): where reading stopped
error-manifest-invalid = El manifiesto no se pudo leer más allá de la línea { $line }, columna { $column }.
    .hint = Corrija el texto en ese lugar o exporte el manifiesto de nuevo. En JSON no se admiten comentarios ni comas antes de un corchete de cierre.
error-manifest-unknown = El archivo se leyó, pero no declara ninguna aplicación en una forma que Scopeglass conozca.
    .hint = Scopeglass lee manifiestos de Entra y de Teams, listas de Microsoft Graph, archivos de Terraform y plantillas de ARM. Compruebe que este es el archivo correcto.
# $file: a file name; $format: its format, such as “DOC”
error-format-unsupported = { $file } tiene el formato { $format }, que Scopeglass no lee.
    .hint = Guárdelo como texto, HTML, PDF, DOCX, XLSX o CSV, o copie su texto y péguelo.
# $file: a file name
error-bicep-unbuilt = { $file } es un archivo de Bicep, que Scopeglass no lee tal cual.
    .hint = Ejecute «az bicep build --file» sobre él y abra la plantilla JSON que resulta.
# $file: a file name
error-document-encrypted = { $file } está protegido con una contraseña.
    .hint = Ábralo en su propio programa, guarde una copia sin contraseña y abra esa copia.
# $file: a file name
error-document-damaged = { $file } está dañado o no es lo que su nombre dice.
    .hint = Obtenga el archivo de nuevo. Si se abre en otro programa, copie su texto y péguelo.
# $file: a file name; $limit: a size such as “20 MB”
error-document-too-large = { $file } supera { $limit }, el máximo que lee Scopeglass.
    .hint = Guarde solo las páginas que enumeran los permisos o pegue su texto.
# $file: a file name
error-document-too-complex = { $file } se descomprime en mucho más de lo que necesita un documento, o se remite a sí mismo sin fin. Scopeglass dejó de leerlo.
    .hint = Tenga cuidado con este archivo si no conoce su procedencia. Si la conoce, copie el texto que enumera los permisos y péguelo.
# $file: a file name
error-document-without-text = { $file } no contiene texto, solo imágenes o páginas vacías.
    .hint = Pida al proveedor un archivo con texto o aplíquele antes un reconocimiento de texto.
# $profile: the id of a vendor profile
error-profile-unknown = No hay ningún perfil de proveedor llamado { $profile }.
    .hint = Elija uno de la lista o abra el artículo del propio proveedor.
# $profile: the id of a vendor profile
error-profile-invalid = El perfil de proveedor { $profile } no sigue el formato de los perfiles.
    .hint = Corrija el archivo del perfil o abra en su lugar el artículo del propio proveedor.
# $file: a path
error-profile-not-written = No se pudo escribir { $file }.
    .hint = Compruebe el espacio libre y los permisos de la carpeta, o elija otra.
# $permission: a permission name
error-permission-unknown = El catálogo no contiene ningún permiso llamado { $permission }.
    .hint = Compruebe cómo está escrito. Si el nombre es correcto, quizá pertenezca a otra API o sea más reciente que el catálogo.
# $permission: a permission name
error-kind-impossible = { $permission } no existe en ese tipo.
    .hint = Elija el tipo en el que existe o pregunte al proveedor a qué permiso se refiere.
# $permission: a permission name
error-permission-not-in-request = En esta revisión no se solicita { $permission }.
    .hint = Elija un permiso de la solicitud o agregue antes este.
# $app: what was asked for
error-app-not-found = El inquilino no tiene ninguna aplicación «{ $app }».
    .hint = Compruebe cómo está escrito, o indique su id. de aplicación.
# $app: what was asked for; $apps: names with application ids
error-app-ambiguous = Varias aplicaciones encajan con «{ $app }»: { $apps }.
    .hint = Indique el nombre completo o el id. de aplicación.
error-not-connected = Nadie está conectado a un inquilino.
    .hint = Conéctese primero; después se podrán ver sus aplicaciones.

## Iniciar sesión

error-sign-in-cancelled = Usted canceló el inicio de sesión. No se concedió nada a través de Scopeglass.
    .hint = Puede empezarlo de nuevo en cualquier momento; la revisión queda como está. Si la página de inicio de sesión sigue abierta, puede cerrarla.
error-sign-in-denied = La página de inicio de sesión comunicó que no se dio el consentimiento. O bien alguien lo rechazó, o bien una directiva del inquilino no lo permite.
    .hint = Para continuar, inicie sesión de nuevo y acepte, o pregunte a un administrador qué permite la directiva de consentimiento del inquilino.
error-admin-approval-needed = Un administrador tiene que aprobar estos permisos antes de que esta persona pueda usarlos.
    .hint = Inicie sesión con una cuenta que pueda dar el consentimiento para la organización o pida a un administrador que lo haga.
# $minutes (number): how long the sign-in was waited for
error-sign-in-timed-out = { $minutes ->
        [one] El inicio de sesión no se terminó en { $minutes } minuto. Puede que la página se haya cerrado o que alguien la esté leyendo todavía.
        [many] El inicio de sesión no se terminó en { $minutes } de minutos. Puede que la página se haya cerrado o que alguien la esté leyendo todavía.
       *[other] El inicio de sesión no se terminó en { $minutes } minutos. Puede que la página se haya cerrado o que alguien la esté leyendo todavía.
    }
    .hint = Empiece de nuevo el inicio de sesión; se abrirá una página nueva. Si queda abierta una página anterior, ya no funciona y puede cerrarla.
# $url: the address of the sign-in page
error-browser-not-opened = No se pudo abrir el navegador.
    .hint = Abra usted esta dirección en un navegador de este equipo: { $url }
error-loopback-unavailable = Scopeglass no pudo ponerse a la escucha en este equipo para recibir la respuesta de la página de inicio de sesión.
    .hint = Compruebe si algún software de seguridad bloquea las conexiones de este equipo consigo mismo y vuelva a intentarlo.
# $host: a host name
error-authority-unreachable = No se pudo contactar con el servidor de identidad { $host }.
    .hint = Compruebe la conexión de red y el proxy, si lo hay, y vuelva a intentarlo.
# $host: a host name
error-authority-invalid = Lo que { $host } dice de sí mismo como servidor de identidad no se puede usar.
    .hint = Compruebe la dirección y el inquilino en la configuración de la conexión.
# $error: the server’s error code
error-authorization-refused = El servidor de identidad terminó el inicio de sesión con el error { $error }.
    .hint = Consulte los detalles, que contienen las palabras del propio servidor. A menudo hay que cambiar el registro de la aplicación o la dirección de redirección.
# $error: the server’s error code
error-token-refused = El servidor de identidad no emitió ningún token de acceso y comunicó el error { $error }.
    .hint = Inicie sesión de nuevo. Si vuelve a ocurrir, consulte los detalles y compruebe el registro de la aplicación.
# $check: the name of the check
error-id-token-invalid = El token de ID no superó una comprobación ({ $check }), así que Scopeglass no se fía de este inicio de sesión.
    .hint = Compruebe el reloj de este equipo y el inquilino en la configuración de la conexión, y después inicie sesión de nuevo.
error-session-ended = La sesión ha terminado y no se pudo renovar.
    .hint = Inicie sesión de nuevo; lo leído hasta ahora se conserva.
error-not-signed-in = Todavía nadie ha iniciado sesión para esta revisión.
    .hint = Vaya antes al paso «Inicio de sesión».
error-keyring-unavailable = Este sistema no ofrece ningún almacén de credenciales, así que la sesión se guarda solo en la memoria.
    .hint = Puede continuar; después de cerrar Scopeglass tendrá que iniciar sesión otra vez. Para evitarlo, inicie el almacén de contraseñas del sistema.
# $person: a sign-in name
error-person-unknown = En el inquilino de práctica no hay nadie llamado { $person }.
    .hint = Elija a una de las personas que ofrece la página de inicio de sesión de práctica.

## Preguntar a Microsoft Graph

# $host: a host name
error-graph-unreachable = No se pudo contactar con Microsoft Graph en { $host }.
    .hint = Compruebe la conexión de red y el proxy, si lo hay, y ejecute de nuevo la consulta.
# $seconds (number): how long an answer was waited for
error-graph-timeout = { $seconds ->
        [one] Microsoft Graph no respondió en { $seconds } segundo.
        [many] Microsoft Graph no respondió en { $seconds } de segundos.
       *[other] Microsoft Graph no respondió en { $seconds } segundos.
    }
    .hint = Ejecute de nuevo la consulta. Si sigue ocurriendo, inténtelo en un momento de menos actividad.
error-graph-throttled = Microsoft Graph pidió varias veces que se redujera el ritmo, y Scopeglass dejó de preguntar.
    .hint = Espere unos minutos y ejecute de nuevo la consulta.
# $code: Graph’s error code
error-graph-denied = Microsoft Graph denegó la lectura ({ $code }).
    .hint = O bien el permiso no se concedió, o bien esta persona no puede ver los datos. Ambas cosas son útiles de saber; no hay que hacer nada.
# $code: Graph’s error code
error-graph-unauthenticated = Microsoft Graph no aceptó el token de acceso ({ $code }).
    .hint = Inicie sesión de nuevo.
# $code: Graph’s error code
error-graph-not-found = Lo que pidió la consulta no existe en este inquilino ({ $code }).
    .hint = A menudo la persona no tiene buzón o licencia para el servicio. Inténtelo con una cuenta que sí los tenga.
# $status (number): the HTTP status
error-graph-server-error = Microsoft Graph comunicó un error propio (estado { $status }).
    .hint = Ejecute de nuevo la consulta más tarde. Los identificadores de petición de los detalles ayudan al soporte técnico de Microsoft.
# $status (number): the HTTP status; $code: Graph’s error code
error-graph-refused = Microsoft Graph respondió con el error { $code } (estado { $status }).
    .hint = Consulte los detalles, que contienen las palabras del propio Graph.
error-graph-unreadable = No se pudo entender la respuesta de Microsoft Graph.
    .hint = Ejecute de nuevo la consulta. La causa también puede ser un proxy que modifica las respuestas.
error-graph-too-large = Una respuesta de Microsoft Graph superaba el límite, y la lectura se detuvo ahí.
    .hint = Lo leído hasta entonces cuenta como leído en parte.
# $host: a host name
error-graph-foreign-host = Una respuesta remitía a { $host }, que no pertenece a la nube elegida. Scopeglass no siguió esa dirección ni envió allí ningún token de acceso.
    .hint = Compruebe la configuración de la conexión y si un proxy modifica las respuestas.
error-graph-loop = Las páginas de una respuesta se repetían, y la lectura se detuvo ahí.
    .hint = Ejecute de nuevo la consulta. Lo leído hasta entonces cuenta como leído en parte.
# $read (number): records handed over; $counted (number): records that the tenant counted
error-graph-count-mismatch = El inquilino contó { $counted } registros y entregó { $read }, así que lo leído puede no ser todo.
    .hint = Considere el resultado como leído en parte. Ejecute de nuevo la consulta; la causa pueden ser registros recién agregados o eliminados.
error-probes-cancelled = Usted canceló las consultas.
    .hint = Lo leído hasta entonces se conserva. Puede ejecutar las consultas restantes en cualquier momento.

## Revisiones e informes

# $review: the id of a review
error-review-not-found = No existe la revisión { $review }.
    .hint = Elija una de la lista de revisiones.
# $file: a file name
error-review-damaged = La revisión guardada { $file } no se puede leer.
    .hint = El archivo se dejó intacto. Restáurelo de una copia de seguridad o empiece una revisión nueva.
# $file: a file name
error-review-newer = { $file } se guardó con una versión más reciente de Scopeglass.
    .hint = Actualice Scopeglass para abrirlo. El archivo se dejó intacto.
# $file: a file name
error-review-not-saved = No se pudo guardar la revisión en { $file }.
    .hint = Compruebe el espacio libre y los derechos de la carpeta. Mientras no se guarde, deje abierto Scopeglass.
error-review-busy = Todavía se está ejecutando otra tarea de esta revisión.
    .hint = Espere a que termine o cancélela.
error-condition-missing = Para aprobar con una condición hace falta la condición.
    .hint = Escriba qué tiene que cumplirse.
error-nothing-to-undo = No hay nada que deshacer.
    .hint = No hace falta hacer nada.
# $file: a file name
error-report-not-written = No se pudo escribir el informe en { $file }.
    .hint = Compruebe el espacio libre y los derechos de la carpeta, o elija otra.
# $file: a file name
error-report-exists = { $file } ya existe.
    .hint = Elija otro nombre o permita que se reemplace.
# $file: un nombre de archivo
error-disk-full = No queda espacio en el disco para { $file }.
    .hint = No ha quedado nada a medio escribir. Libere espacio o elija otra carpeta.
# $folder: una carpeta
error-folder-read-only = No se puede escribir en la carpeta { $folder }.
    .hint = Elija otra carpeta o pida permiso para escribir en esta.
error-report-cancelled = Se canceló la escritura del informe.
    .hint = No se ha escrito nada. Puede volver a empezar cuando quiera.
# $file: un nombre de archivo
error-bundle-unreadable = { $file } no es un informe de Scopeglass ni un paquete de informes.
    .hint = Elija un archivo terminado en .scopeglass.zip, la carpeta que se extrajo de él o un informe en JSON.
# $file: un nombre de archivo
error-bundle-refused = No se abrió { $file }, porque ningún paquete de Scopeglass tiene esa forma.
    .hint = No lo abra tampoco con otros programas hasta saber de dónde viene. Pida el archivo original a quien lo envió.
error-signing-key-damaged = No se puede leer la clave de firma del almacén de credenciales.
    .hint = Elimine del almacén la entrada «report signing key» de Scopeglass; el siguiente informe recibirá una clave nueva. Avise a quienes comprueban sus informes.
# $file: un nombre de archivo
error-signer-unreadable = { $file } no contiene ninguna clave pública en el formato de minisign.
    .hint = Pida al firmante el archivo que escribe «scopeglass key export».
# $signer: un nombre o identificador de clave
error-signer-unknown = Ningún firmante de confianza se llama { $signer }.
    .hint = «scopeglass key list» muestra los firmantes en los que confía.
# $host: el nombre de un servidor
error-timestamp-unreachable = No se pudo contactar con el servicio de sellado de tiempo { $host }.
    .hint = Compruebe la dirección y la red, o escriba el informe sin sello de tiempo.
# $host: el nombre de un servidor
error-timestamp-invalid = La respuesta del servicio { $host } no es un sello de tiempo válido para este informe.
    .hint = No se ha escrito nada. Pruebe con otro servicio o escriba el informe sin sello de tiempo.
# $format: the name of a format
error-format-unknown = No existe el formato de informe { $format }.
    .hint = Elija uno de los formatos que indica la lista.
# $language: what was asked for
error-language-unknown = No existe el idioma de interfaz { $language }.
    .hint = Elija uno de estos: { $languages }.

## El inquilino de práctica, la línea de comandos y el propio Scopeglass

error-practice-unavailable = No se pudo iniciar el inquilino de práctica.
    .hint = Consulte los detalles y vuelva a intentarlo.
# $port: a port number, as text
error-port-taken = El puerto { $port } lo está usando otro programa.
    .hint = Elija otro puerto u omítalo: en ese caso, el sistema elige uno libre.
error-usage-invalid = No se entendió la línea de comandos.
    .hint = Ejecute el comando con --help para ver qué admite.
# $file: a file name
error-file-not-opened = No se pudo abrir { $file }.
    .hint = Compruebe el nombre y que usted puede leer el archivo.
error-internal = Algo ha fallado dentro del propio Scopeglass. No lo ha causado nada que usted haya hecho.
    .hint = Le agradeceremos que lo comunique con los detalles. Su revisión se guarda después de cada cambio.

error-probe-sampled = No se encontró nada en los lugares consultados, pero no se consultaron todos.
    .hint = Vuelva a consultar para mirar en otros lugares, o revise algunos usted mismo.

error-nothing-to-show = No hay ningún registro que mostrar para { $permission }.
    .hint = Ejecute primero las consultas; solo se puede mostrar un registro donde se haya leído alguno.

error-experiment-empty = Esta solicitud no tiene ningún permiso delegado con el que el experimento pueda preguntar algo.
    .hint = Elija una solicitud con permisos delegados que lean algo.

error-credential-missing = No se dio ningún secreto ni certificado para la aplicación.
    .hint = Ponga el secreto en la variable de entorno SCOPEGLASS_APP_SECRET o indique un archivo con --app-certificate.
