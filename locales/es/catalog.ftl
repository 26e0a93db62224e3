# Razones del catálogo: valoraciones, qué incluye a qué, qué le falta a un permiso más limitado.

## El nivel publicado por Microsoft

# $level: 1 to 4 · $date: the day of the published facts, YYYY-MM-DD
catalog-rating-microsoft = Microsoft publica el nivel { $level } de 4 para este tipo (a fecha de { $date }).
# $date: the day of the published facts, YYYY-MM-DD
catalog-rating-microsoft-none = Microsoft no publica ningún nivel para este tipo (a fecha de { $date }).
# $delegated, $application: 1 to 4
catalog-rating-microsoft-kinds-differ = Microsoft sitúa el permiso de aplicación (nivel { $application }) por debajo del delegado (nivel { $delegated }), aunque funciona sin que nadie haya iniciado sesión. Los niveles se muestran tal como están publicados.
# $name, $narrower: names of permissions · $above: 1 to 4
catalog-rating-microsoft-included-higher = Microsoft sitúa { $narrower } más arriba (nivel { $above }), aunque { $name } lo incluye. Los niveles se muestran tal como están publicados.

## Nuestra valoración: los datos

catalog-rating-data-none = Por sí solo no da acceso a ningún dato.
catalog-rating-data-operational = Los datos dicen poco sobre las personas; muestran, por ejemplo, cómo funciona un servicio.
catalog-rating-data-internal = Los datos muestran cómo está organizada y configurada la organización.
catalog-rating-data-personal = Los datos se refieren a personas identificables.
catalog-rating-data-private = Los datos son lo que las personas han escrito, dicho o planeado, o lo que guardan.
catalog-rating-data-critical = Se trata de formas de iniciar sesión, de secretos o de quién tiene qué derechos.

## Nuestra valoración: hasta dónde llega

catalog-rating-breadth-own = Llega solo a los datos propios de la persona que ha iniciado sesión.
catalog-rating-breadth-as-person = Llega a todos los datos de esta clase a los que puede acceder la persona que ha iniciado sesión, incluidos los que pertenecen a otros.
catalog-rating-breadth-chosen = Llega solo a lo que se eligió para la aplicación, a lo que la propia aplicación creó o a los lugares donde está instalada.
catalog-rating-breadth-organisation = Llega a los datos de todas las personas de la organización, salvo que algo lo limite.
catalog-rating-nobody-signed-in = Funciona sin que nadie haya iniciado sesión: a cualquier hora y sin los límites que tiene una persona.

## Nuestra valoración: qué se puede hacer

catalog-rating-action-basic = Solo se puede leer un conjunto limitado de campos.
catalog-rating-action-creates = La aplicación puede agregar datos.
catalog-rating-action-changes = La aplicación puede modificar datos y, en la mayoría de los casos, eliminarlos.
catalog-rating-action-sends = La aplicación puede enviar mensajes que, para quien los recibe, proceden de una persona o de su organización.
catalog-rating-action-manages = La aplicación puede ejercer funciones de administración: configuración, pertenencia o ciclo de vida.
catalog-rating-duration = La aplicación conserva su acceso delegado cuando la persona ya se ha ido, hasta que se retira el consentimiento o se cierra la sesión.

## Nuestra valoración: formas de obtener más derechos

# In all of these, $name is the permission’s name.
catalog-escalation-directory-roles = Quien abuse de { $name } puede dar a una cuenta o aplicación el rol Administrador global y, con él, todo el inquilino.
catalog-escalation-role-policies = Quien abuse de { $name } puede quitar la aprobación o la verificación adicional que protege los roles de administrador.
catalog-escalation-service-roles = Quien abuse de { $name } puede dar a una cuenta o aplicación roles de administrador en el servicio del que se trata.
catalog-escalation-groups = Quien abuse de { $name } puede agregar una cuenta a grupos y obtener así lo que tienen sus miembros. Los grupos a los que se pueden asignar roles de administrador pueden estar protegidos aparte.
catalog-escalation-role-groups = Quien abuse de { $name } puede hacer que una cuenta sea miembro o propietaria de grupos, incluidos aquellos a los que se pueden asignar roles de administrador. El camino llega así hasta el rol Administrador global y, con él, a todo el inquilino.
catalog-escalation-mail-forwarding = Quien abuse de { $name } puede hacer que el correo entrante se reenvíe, también a una dirección ajena a la organización.
catalog-escalation-access-packages = Quien abuse de { $name } puede repartir paquetes de acceso y, con ellos, los grupos, las aplicaciones y los roles que contienen.
catalog-escalation-app-permissions = Quien abuse de { $name } puede dar a cualquier aplicación, incluida esta, cualquier permiso de aplicación sin un nuevo consentimiento.
catalog-escalation-delegated-grants = Quien abuse de { $name } puede dar a cualquier aplicación permisos delegados en nombre de todas las personas, sin preguntar a nadie.
catalog-escalation-app-credentials = Quien abuse de { $name } puede agregar un secreto de cliente a una aplicación con más derechos e iniciar sesión como esa aplicación.
catalog-escalation-consent-policies = Quien abuse de { $name } puede relajar las reglas sobre quién puede dar su consentimiento a qué aplicaciones.
catalog-escalation-app-consent = Con { $name }, la aplicación puede instalar aplicaciones en Teams y dar por su cuenta el consentimiento a los permisos que estas solicitan allí.
catalog-escalation-sign-in-methods = Quien abuse de { $name } puede cambiar la forma en que las personas inician sesión y, después, iniciar sesión en su lugar.
catalog-escalation-as-person = Con { $name }, la aplicación puede hacer en el directorio todo lo que puede hacer la persona que ha iniciado sesión. Si es un administrador, eso es todo lo que el administrador puede hacer.
catalog-escalation-federation = Quien abuse de { $name } puede hacer que el inquilino confíe en un servidor de identidad bajo su control e iniciar sesión a través de él como otras personas.
catalog-escalation-certificates = Quien abuse de { $name } puede hacer que el inquilino confíe en certificados emitidos por esa misma persona e iniciar sesión con ellos como otras personas allí donde se aceptan certificados.
catalog-escalation-protections = Quien abuse de { $name } puede desactivar reglas que protegen los inicios de sesión.
catalog-escalation-device-code = Quien abuse de { $name } puede ejecutar software en los dispositivos administrados, incluidos los de los administradores.
catalog-escalation-device-secrets = Quien abuse de { $name } puede leer claves o contraseñas que abren dispositivos.
catalog-escalation-site-permissions = Quien abuse de { $name } puede dar a cualquier cuenta o aplicación permisos en los sitios que estén a su alcance.

## Qué incluye a qué

# $wider, $narrower: names of permissions
catalog-superset-write-reads = { $wider } ya permite a la aplicación leer todo lo que { $narrower } le permitiría leer.
catalog-superset-full-shows-basic = { $wider } abarca todos los campos, y entre ellos están los básicos que abarca { $narrower }.
catalog-superset-all-reaches-own = { $wider } llega a todos los datos de esta clase a los que puede acceder la persona; los datos propios de la persona, que son los que abarca { $narrower }, forman parte de ellos.
catalog-superset-directory-includes = { $wider } ya abarca esta parte del directorio, así que { $narrower } no añade nada.
catalog-superset-groups-include-members = { $wider } ya abarca los grupos y quién pertenece a ellos, así que { $narrower } no añade nada.
catalog-superset-write-creates = { $wider } ya incluye la creación, así que { $narrower } no añade nada.
catalog-superset-full-control-includes-selected = { $wider } ya abarca todos los sitios, incluidos los que se elegirían para { $narrower }.
catalog-superset-all-reaches-installed = { $wider } llega a todos, también donde está instalada la aplicación, así que { $narrower } no añade nada.

## Qué pierde la aplicación con algo más limitado

catalog-lost-writing = La aplicación todavía puede leer, pero ya no crear, modificar ni eliminar.
catalog-lost-writing-and-fields = La aplicación solo puede leer un conjunto limitado de campos, y ya no puede crear, modificar ni eliminar.
catalog-lost-fields = La aplicación ve solo un conjunto limitado de campos.
catalog-lost-everybody = Quedan solo los datos propios de la persona que ha iniciado sesión. Lo que pertenece a otros está fuera de su alcance, aunque la persona pueda verlo.
catalog-lost-shared = Quedan solo los datos propios de la persona que ha iniciado sesión. Lo que otros han compartido con ella está fuera de su alcance.
catalog-lost-unchosen = Queda solo lo que se haya elegido para la aplicación.
catalog-lost-others-own = Queda solo lo que la propia aplicación creó o posee.
catalog-lost-not-installed = Quedan solo los equipos, chats o personas para los que la aplicación está instalada.
# The same permission as delegated instead of application.
catalog-lost-signed-in = La aplicación actúa entonces solo en nombre de las personas que han iniciado sesión en ella y no llega más allá de lo que puede acceder cada una. Ya no puede hacer nada por su cuenta para todas las demás.
# $narrower: the name of the permission, for which Exchange has a role.
catalog-lost-other-mailboxes = No dé el consentimiento a { $narrower } en Entra ID; asigne a la aplicación el rol correspondiente de Exchange Online (RBAC para aplicaciones) para buzones elegidos. Todos los demás buzones quedan entonces fuera de su alcance. Si además se diera el consentimiento en Entra ID, volvería a abrirse cualquier buzón, porque ambas cosas se suman.

catalog-lost-event-changes = La aplicación todavía puede leer los eventos con todos sus detalles, pero ya no crear, modificar ni eliminar ninguno.
catalog-lost-event-details = La aplicación ve los eventos con su hora, asunto, lugar y personas, pero no el texto de la invitación, los datos adjuntos ni los datos adicionales agregados por aplicaciones.
catalog-lost-event-changes-and-details = La aplicación ve los eventos con su hora, asunto, lugar y personas, pero no el texto de la invitación ni los datos adjuntos. Ya no puede crear, modificar ni eliminar ninguno.
catalog-lost-contact-changes = La aplicación todavía puede leer los contactos, pero ya no crear, modificar ni eliminar ninguno.
catalog-lost-mail-changes = La aplicación todavía puede leer los mensajes, pero ya no crear borradores ni modificar, mover o eliminar mensajes.
catalog-lost-mail-details = La aplicación ve quién escribió a quién, cuándo y con qué asunto, pero no el texto, su vista previa ni los datos adjuntos.
catalog-lost-full-profiles = La aplicación ve nombres, direcciones de correo y fotos, pero no el puesto, el departamento, los números de teléfono, el responsable ni otros campos del perfil.
catalog-lost-other-profiles = La aplicación ve solo el perfil de la persona que ha iniciado sesión, y el de nadie más.
catalog-lost-profile-changes = La aplicación todavía puede leer todos los perfiles, pero ya no modificar ninguno.
catalog-lost-group-contents = La aplicación todavía ve los grupos, sus datos básicos y quién pertenece a ellos, pero no lo que se guarda dentro: conversaciones, calendarios, archivos y planes.
catalog-lost-group-contents-and-details = La aplicación todavía ve qué grupos hay y sus datos básicos, pero no sus demás propiedades ni lo que se guarda dentro: conversaciones, calendarios, archivos y planes.
catalog-lost-group-changes = La aplicación todavía puede leer los grupos y lo que se guarda dentro, pero ya no crear, modificar ni eliminar nada.
catalog-lost-group-changes-but-members = La aplicación todavía puede cambiar quién pertenece a un grupo, pero ya no crear, cambiar de nombre ni eliminar grupos, ni ver o modificar lo que se guarda dentro.
catalog-lost-directory-but-users = La aplicación todavía ve el perfil completo de todas las personas, pero ya no el resto del directorio: los grupos como tales, los dispositivos, las aplicaciones y los roles.
catalog-lost-directory-but-basic-users = La aplicación todavía ve el nombre, la dirección de correo y la foto de todas las personas, pero ningún otro campo del perfil ni nada más del directorio.
catalog-lost-directory-but-groups = La aplicación todavía ve los grupos, sus datos básicos y quién pertenece a ellos, pero nada más del directorio. Los campos del perfil de los miembros quedan en blanco, a menos que la aplicación tenga también un permiso para usuarios.
catalog-lost-directory-but-apps = La aplicación todavía ve las aplicaciones y su presencia en el inquilino, pero nada más del directorio.
catalog-lost-directory-changes = La aplicación todavía puede leer el directorio, pero ya no modificarlo.
catalog-lost-unchosen-sites = La aplicación llega solo a los sitios para los que un administrador le dé acceso después, uno por uno; al principio no hay ninguno.

## Nuestra valoración: formas de obtener más derechos, continuación

catalog-escalation-device-control = Quien abuse de { $name } puede borrar o bloquear dispositivos administrados, o restablecer su código de acceso, incluidos los de los administradores.
catalog-escalation-profiles = Quien abuse de { $name } puede crear cuentas y modificar los perfiles de las personas. Los grupos dinámicos cuyas reglas se fijan en los perfiles admiten entonces las cuentas que el atacante quiera.
catalog-escalation-reset-contacts = Quien abuse de { $name } puede poner una dirección de correo o un número de teléfono propios en los perfiles de las personas. Allí donde el restablecimiento de contraseñas se apoya en ellos, es posible apoderarse de las cuentas.
catalog-escalation-lock-out = Quien abuse de { $name } puede deshabilitar cuentas, de modo que las personas no puedan iniciar sesión, o volver a habilitar cuentas bloqueadas.
catalog-escalation-app-credentials-own = Quien abuse de { $name } puede agregar un secreto de cliente a todas las aplicaciones de las que esta es propietaria e iniciar sesión con los derechos de esas aplicaciones.
catalog-escalation-app-policies = Quien abuse de { $name } puede cambiar lo que un inicio de sesión comunica a otras aplicaciones sobre una persona y entrar así en ellas como si fuera otra.
catalog-escalation-customer-sign-in = Quien abuse de { $name } puede cambiar la forma en que los clientes inician sesión en las aplicaciones de la organización (Azure AD B2C) y, después, iniciar sesión en su lugar.
catalog-escalation-synchronization = Quien abuse de { $name } puede cambiar qué cuentas crea Entra en los sistemas conectados o hacer que los datos de las personas se envíen a un sistema bajo su control.
catalog-escalation-workflows = Quien abuse de { $name } puede hacer que los flujos de trabajo de ciclo de vida agreguen cuentas a grupos, emitan pases de acceso temporal o eliminen cuentas.
catalog-escalation-administrative-units = Quien abuse de { $name } puede poner cuentas en una unidad administrativa en la que un cómplice tenga un rol de administrador y dejarlas así bajo su control.
catalog-escalation-attributes = Quien abuse de { $name } puede establecer los atributos de seguridad en los que pueden apoyarse el acceso condicional o los roles de Azure y, con ello, levantar límites u obtener acceso.
catalog-escalation-risk = Quien abuse de { $name } puede declarar segura una cuenta o aplicación comprometida y levantar así lo que se había bloqueado por ello.
catalog-escalation-azure-roles = Quien abuse de { $name } puede dar a una cuenta o aplicación roles con privilegios sobre recursos de Azure.
catalog-escalation-partner-access = Quien abuse de { $name } puede dar al grupo que quiera los roles de administrador que los clientes han concedido a su organización como asociado.
catalog-escalation-traffic = Quien abuse de { $name } puede dirigir el tráfico de red de las personas y hacer que se abran conexiones cifradas para inspeccionarlas.
catalog-escalation-restore = Quien abuse de { $name } puede devolver partes del directorio a un estado anterior y, con ellas, derechos o configuraciones que se habían quitado.

## Para qué uso basta con algo más limitado

# $narrower: a list of names of permissions, which are enough together
catalog-use-full-profiles = Si la aplicación solo lee los perfiles de las personas, le basta con { $narrower }.
catalog-use-names = Si la aplicación solo muestra el nombre, la dirección de correo y la foto de las personas, le basta con { $narrower }.
catalog-use-own-profile = Si la aplicación solo necesita el perfil de la persona que ha iniciado sesión, le basta con { $narrower }.
catalog-use-licences = Si la aplicación solo asigna licencias, le basta con { $narrower }.
catalog-use-guests = Si la aplicación solo invita a personas externas, le basta con { $narrower }.
catalog-use-registered-methods = Si la aplicación solo informa de qué formas de iniciar sesión han registrado las personas, le basta con { $narrower }.
catalog-use-own-presence = Si la aplicación solo muestra si la persona que ha iniciado sesión está disponible, le basta con { $narrower }.
catalog-use-members = Si la aplicación solo necesita saber quién pertenece a qué grupo, le basta con { $narrower }.
catalog-use-group-changes = Si la aplicación solo cambia quién pertenece a un grupo, le basta con { $narrower }.
catalog-use-new-groups = Si la aplicación solo crea grupos nuevos, le basta con { $narrower }.
catalog-use-app-list = Si la aplicación solo lee qué aplicaciones hay en el inquilino, le basta con { $narrower }.
catalog-use-own-apps = Si la aplicación solo administra aplicaciones que ella misma creó, le basta con { $narrower }.
catalog-use-device-list = Si la aplicación solo lee qué dispositivos están registrados en el directorio, le basta con { $narrower }.
catalog-use-role-list = Si la aplicación solo lee quién tiene qué rol de administrador, le basta con { $narrower }.
catalog-use-organisation = Si la aplicación solo necesita los datos de la propia organización, como el nombre y la dirección, le basta con { $narrower }.
catalog-use-sign-in-rules = Si la aplicación solo lee las reglas de inicio de sesión, le basta con { $narrower }.
catalog-use-mail-reading = Si la aplicación solo lee el correo, le basta con { $narrower }.
catalog-use-mail-envelopes = Si la aplicación solo necesita saber quién escribió a quién, cuándo y con qué asunto, le basta con { $narrower }.
catalog-use-mail-sending = Si la aplicación solo envía correo, le basta con { $narrower }.
catalog-use-mailbox-settings = Si la aplicación solo lee la configuración de los buzones, como la zona horaria y las respuestas automáticas, le basta con { $narrower }.
catalog-use-event-reading = Si la aplicación solo lee calendarios, le basta con { $narrower }.
catalog-use-free-busy = Si la aplicación solo muestra cuándo están libres u ocupadas las personas, le basta con { $narrower }.
catalog-use-contact-reading = Si la aplicación solo lee contactos, le basta con { $narrower }.
catalog-use-chosen-sites = Si la aplicación solo trabaja en sitios que se pueden nombrar de antemano, le basta con { $narrower }.
catalog-use-chosen-lists = Si la aplicación solo trabaja en listas o bibliotecas que se pueden nombrar de antemano, le basta con { $narrower }.
catalog-use-chosen-files = Si la aplicación solo trabaja con archivos que se pueden nombrar de antemano, le basta con { $narrower }.
catalog-use-own-files = Si la aplicación solo trabaja con los archivos propios de la persona que ha iniciado sesión, le basta con { $narrower }.
catalog-use-file-reading = Si la aplicación solo lee archivos, le basta con { $narrower }.
catalog-use-app-folder = Si la aplicación solo guarda archivos suyos, le basta con { $narrower }.
catalog-use-chat-list = Si la aplicación solo necesita saber qué chats hay y quién participa en ellos, le basta con { $narrower }.
catalog-use-chat-sending = Si la aplicación solo publica mensajes en chats, le basta con { $narrower }.
catalog-use-installed-chats = Si la aplicación solo lee los chats en los que está instalada, le basta con { $narrower }.
catalog-use-installed-teams = Si la aplicación solo lee los canales de los equipos en los que está instalada, le basta con { $narrower }.
catalog-use-channel-posting = Si la aplicación solo publica mensajes en canales, le basta con { $narrower }.
catalog-use-meeting-reading = Si la aplicación solo lee reuniones en línea, le basta con { $narrower }.
catalog-use-task-reading = Si la aplicación solo lee tareas, le basta con { $narrower }.
catalog-use-note-reading = Si la aplicación solo lee blocs de notas, le basta con { $narrower }.
catalog-use-managed-device-list = Si la aplicación solo lee qué dispositivos se administran y en qué estado están, le basta con { $narrower }.

## Qué más necesita un permiso

# In all of these, $name is the permission’s name and $needed the name of the narrowest permission that helps.
catalog-need-members-blank = Sin un permiso para usuarios además, como { $needed }, de los miembros de los grupos se ve poco más que el identificador: los nombres y los demás campos del perfil quedan en blanco.
catalog-need-identity-token = { $name } solo dice algo al iniciar sesión, y la aplicación no solicita { $needed }, el permiso con el que se inicia.
catalog-need-account-reading = Para habilitar o deshabilitar una cuenta, la aplicación también tiene que poder leerla: además de { $name } necesita { $needed } o algo más amplio.
catalog-need-role-apps = Para asignar permisos a aplicaciones, la aplicación también tiene que poder encontrarlas: además de { $name } necesita { $needed } o algo más amplio.
catalog-need-policy-reading = Según los datos publicados, para modificar estas directivas con { $name } hace falta también { $needed }, que la aplicación no solicita.
catalog-need-chosen-afterwards = Por sí solo, { $name } no abre nada. Todavía hay que dar a la aplicación acceso a cada sitio, lista o archivo.
catalog-need-meeting-policy = Además del consentimiento, un administrador tiene que dar a la aplicación en Teams una directiva de acceso de aplicaciones para las personas a cuyas reuniones puede llegar. Hasta entonces, { $name } no abre ninguna reunión.
catalog-need-recipient-installed = Con { $name }, las notificaciones llegan solo a quienes tienen la aplicación instalada en Teams.
catalog-need-lasting-alone = { $name } solo prolonga otro acceso delegado, y la aplicación no solicita ninguno aparte del propio inicio de sesión.
catalog-need-installed = { $name } solo tiene efecto donde la aplicación está instalada en Teams, como un equipo o un chat, y nunca en todos a la vez.

## Dónde dice un inquilino algo distinto del catálogo integrado

# In all of these, $name is the permission’s name. $ours, $theirs: ids
catalog-disagreement-id = El inquilino conoce { $name } por el identificador { $theirs }; el catálogo integrado, por { $ours }.
catalog-disagreement-id-new = El inquilino conoce { $name } por el identificador { $theirs }. El catálogo integrado no tiene ningún identificador para este permiso.
# $theirs: the name in the tenant
catalog-disagreement-name = El inquilino tiene otro nombre para { $name }: { $theirs }. El identificador es el mismo.
catalog-disagreement-consent-admin = En el inquilino, { $name } necesita de forma predeterminada el consentimiento de un administrador. Según el catálogo integrado, no.
catalog-disagreement-consent-user = En el inquilino, { $name } no necesita de forma predeterminada el consentimiento de un administrador. Según el catálogo integrado, sí.
catalog-disagreement-missing = El inquilino no ofrece { $name }, aunque figura en el catálogo integrado.
catalog-disagreement-disabled = En el inquilino, { $name } está desactivado: nadie puede volver a dar su consentimiento.
