# Qué pregunta cada consulta al inquilino y por qué, y los nombres de los campos que encuentra.
# Ids: probe-<file name in crates/probe/probes>, field-<path with hyphens>.

probe-people = Personas del directorio
    .why = La respuesta a esta llamada es la lista de todas las cuentas con sus perfiles: exactamente lo que abre un permiso para leer el perfil de todas las personas.
    .could = Con él, una aplicación también podría crear, modificar y eliminar cuentas. No podría restablecer contraseñas.

probe-people-basic = Personas del directorio, solo nombres y direcciones
    .why = Esta llamada pide los pocos campos del perfil que abarca el permiso básico, y nada más.

probe-groups = Grupos y equipos
    .why = La respuesta enumera los grupos de la organización, incluidos los que están detrás de equipos y listas de distribución, con sus nombres y descripciones.
    .could = Con él, una aplicación también podría crear, modificar y eliminar grupos, decidir quién pertenece a ellos y modificar lo que comparten.

probe-service-principals = Aplicaciones que conoce el directorio
    .why = Las personas y los grupos también se pueden leer con otros permisos. La lista de aplicaciones muestra qué añade la lectura del directorio. El número de personas y grupos también está a su alcance.
    .could = Con él, una aplicación también podría crear y modificar entradas del directorio, como perfiles y grupos. No podría eliminar personas ni grupos, ni restablecer contraseñas.

probe-permission-grants = Consentimientos que se han dado
    .why = La respuesta enumera qué aplicaciones pueden actuar en nombre de quién y con qué permisos.

probe-directory-roles = Roles de administrador en uso
    .why = La respuesta enumera los roles de administrador que están en uso en la organización.

probe-my-events = Eventos de su propio calendario
    .why = La llamada lee el calendario propio de la persona que ha iniciado sesión, como lo haría la aplicación en su nombre: qué hay previsto, dónde y con quién.
    .could = Con él, una aplicación también podría crear, modificar y eliminar eventos, y enviar así invitaciones y cancelaciones a otras personas. Para averiguarlo no se modificó nada.

probe-my-events-basic = Eventos de su propio calendario, sin sus textos
    .why = La llamada lee el calendario propio de la persona que ha iniciado sesión en la forma limitada que abarca el permiso básico.

probe-my-contacts = Sus propios contactos
    .why = La llamada lee la libreta de direcciones de la persona que ha iniciado sesión: gente que quizá no tenga nada que ver con la organización y a la que nunca se preguntó.
    .could = Con él, una aplicación también podría agregar, modificar y eliminar contactos. Para averiguarlo no se modificó nada.

probe-my-profile = Su propio perfil
    .why = La llamada lee el perfil de la persona que ha iniciado sesión, y el de nadie más.

probe-my-mail = Mensajes de su propio buzón
    .why = La llamada lee el correo de la persona que ha iniciado sesión, como lo haría la aplicación en su nombre.
    .could = Con él, una aplicación también podría crear, modificar, mover y eliminar mensajes. Para enviar correo hace falta otro permiso. Para averiguarlo no se modificó nada.

probe-offline-access = Renovar el inicio de sesión sin la persona
    .why = El inicio de sesión se renueva de verdad, sin nadie ante el teclado. Lo que funciona aquí también le funciona a la aplicación, mientras siga renovándolo.

probe-my-files = Archivos en la raíz de su propio OneDrive
    .why = La llamada enumera archivos y carpetas con su nombre, su tamaño y cómo se comparten. No se descarga ningún contenido.
    .could = Con él, una aplicación también podría subir, modificar, mover, compartir y eliminar archivos. Para averiguarlo no se modificó nada.

probe-sites = Sitios de SharePoint
    .why = La respuesta enumera los sitios con su nombre y dirección. Todo lo que contienen también queda al alcance del permiso.
    .could = Con él, una aplicación también podría modificar y eliminar documentos y elementos de lista de estos sitios. Para averiguarlo no se modificó nada.

probe-my-chats = Sus propios chats, sin mensajes
    .why = La llamada enumera los chats con su tema y tipo. No se lee lo que se escribió en ellos.

probe-chat-messages = Mensajes de algunos de sus propios chats
    .why = La llamada lee los mensajes más recientes de algunos chats, escritos por todos los participantes. Con el permiso se pueden leer todos los chats de la persona.
    .could = Con él, una aplicación también podría enviar mensajes en nombre de la persona y modificar chats. Para averiguarlo no se modificó nada.

probe-channel-messages = Mensajes en canales de equipos
    .why = La llamada lee lo que se escribió en un canal de algunos equipos.

probe-my-teams = Equipos a los que pertenece
    .why = La respuesta enumera los equipos con su nombre y descripción.
    .could = Con él, una aplicación también podría modificar la configuración de los equipos. Para averiguarlo no se modificó nada.

probe-role-assignments = Quién tiene roles de administrador
    .why = La respuesta enumera qué personas, grupos y aplicaciones tienen qué roles de administrador.
    .could = Con él, una aplicación también podría dar a cualquiera cualquier rol de administrador y así hacerse con el inquilino de la organización. Para averiguarlo no se modificó nada.

probe-devices = Dispositivos del directorio
    .why = La respuesta enumera los equipos y teléfonos que constan en el directorio, con su sistema y último uso.

probe-sign-ins = El registro de inicios de sesión
    .why = La respuesta dice quién inició sesión en qué aplicación, cuándo, desde dónde y con qué resultado. Para leerla hace falta una licencia de Microsoft Entra ID P1.

probe-my-tasks = Tareas de sus propias listas
    .why = La llamada lee las tareas de Microsoft To Do con su título, notas y fechas.
    .could = Con él, una aplicación también podría crear, modificar y eliminar tareas. Para averiguarlo no se modificó nada.

probe-my-notes = Páginas de sus propios blocs de notas
    .why = La llamada enumera las páginas de OneNote con su título. Las páginas no se leen, pero podrían leerse.
    .could = Con él, una aplicación también podría crear, modificar y eliminar notas. Para averiguarlo no se modificó nada.

probe-my-online-meetings = Una reunión en línea suya
    .why = Graph solo entrega una reunión a quien conoce su vínculo. Por eso se pregunta con el vínculo de una reunión del calendario.
    .could = Con él, una aplicación también podría crear, modificar y eliminar reuniones en nombre de la persona. Para averiguarlo no se modificó nada.

probe-meeting-recordings = Grabaciones de algunas de sus reuniones
    .why = La llamada enumera las grabaciones. No se descarga ninguna.

probe-meeting-transcripts = Transcripciones de algunas de sus reuniones
    .why = La llamada enumera las transcripciones de lo que se dijo. No se descarga ninguna.

probe-applications = Registros de aplicaciones
    .why = La respuesta enumera las aplicaciones propias de la organización, con los permisos que piden y cuándo caducan sus credenciales. Los secretos nunca se entregan.
    .could = Con él, una aplicación también podría agregar credenciales a otras aplicaciones y actuar con sus derechos. Para averiguarlo no se modificó nada.

probe-security-alerts = Alertas de seguridad
    .why = La respuesta enumera las alertas con las personas, los dispositivos y los correos afectados.
    .could = Con él, una aplicación también podría cambiar el estado de las alertas y así ocultarlas. Para averiguarlo no se modificó nada.

probe-security-incidents = Incidentes de seguridad
    .why = La respuesta enumera los incidentes con su gravedad y quién los atiende.
    .could = Con él, una aplicación también podría cambiar el estado de los incidentes y quién los atiende. Para averiguarlo no se modificó nada.

probe-managed-devices = Dispositivos administrados por Intune
    .why = La respuesta enumera los dispositivos con su usuario, número de serie, teléfono y estado.
    .could = Con él, una aplicación también podría cambiar cómo se administran los dispositivos. Para borrarlos hace falta otro permiso. Para averiguarlo no se modificó nada.

probe-my-presence = Su propia presencia
    .why = La llamada lee si la persona que ha iniciado sesión está disponible, ocupada o ausente en este momento.

probe-people-around = Personas con las que trabaja
    .why = La respuesta ordena a las personas según lo estrecha que es la relación de trabajo, deducida del correo, las reuniones y los contactos. Puede incluir a personas ajenas a la organización.

probe-rooms = Salas de reuniones
    .why = La respuesta enumera las salas con su dirección, capacidad y equipamiento.
    .could = Con él, una aplicación también podría modificar lugares como salas y edificios. Para averiguarlo no se modificó nada.

probe-access-policies = Directivas de acceso condicional
    .why = La respuesta dice qué se exige a quién al iniciar sesión y quién queda exento: un mapa de las defensas.

probe-organization = La organización
    .why = La respuesta da el nombre, la dirección, los contactos y los dominios de la organización.
    .could = Con él, una aplicación también podría modificar los datos y la personalización de marca de la organización. Para averiguarlo no se modificó nada.

probe-my-mailbox-settings = Configuración de su propio buzón
    .why = La llamada lee las respuestas automáticas, la zona horaria, el idioma y el horario laboral.
    .could = Con él, una aplicación también podría modificar esta configuración y las reglas del correo entrante, incluido el reenvío. Para averiguarlo no se modificó nada.

probe-my-mail-basic = Mensajes de su propio buzón, sin sus textos
    .why = La llamada lee remitente, destinatarios, asunto y hora, que es lo que abarca el permiso básico.

probe-risky-users = Personas cuyas cuentas parecen comprometidas
    .why = La respuesta enumera las cuentas con el riesgo que Entra ve en ellas. Hace falta una licencia de Microsoft Entra ID P2.

probe-my-sign-in-methods = Sus propios métodos de inicio de sesión
    .why = La respuesta enumera los teléfonos, llaves y aplicaciones que sirven para iniciar sesión. Los secretos nunca se entregan.
    .could = Con él, una aplicación también podría agregar un método y así entrar en la cuenta. Para averiguarlo no se modificó nada.

probe-derived = Una lista que abre este permiso
    .why = Para este permiso no se ha escrito ninguna pregunta, así que se lee la lista más corta que los datos publicados por Microsoft indican para él.

field-displayName = Nombre
field-givenName = Nombre de pila
field-middleName = Segundo nombre
field-surname = Apellidos
field-nickName = Apodo
field-initials = Iniciales
field-fileAs = Archivado como
field-spouseName = Nombre de la pareja
field-children = Nombres de los hijos
field-assistantName = Nombre del asistente
field-mail = Dirección de correo
field-userPrincipalName = Nombre de inicio de sesión
field-mailNickname = Alias de correo
field-otherMails = Otras direcciones de correo
field-proxyAddresses = Todas las direcciones de correo
field-imAddresses = Dirección de chat
field-emailAddresses-address = Dirección de correo
field-mobilePhone = Teléfono móvil
field-homePhones = Teléfono particular
field-businessPhones = Teléfono del trabajo
field-faxNumber = Número de fax
field-jobTitle = Puesto
field-department = Departamento
field-companyName = Empresa
field-profession = Profesión
field-manager = Responsable
field-employeeId = Número de empleado
field-employeeType = Tipo de empleo
field-employeeHireDate = Fecha de contratación
field-officeLocation = Oficina
field-streetAddress = Calle
field-postalCode = Código postal
field-city = Ciudad
field-state = Estado o provincia
field-country = País
field-usageLocation = País de uso
field-homeAddress-street = Calle particular
field-homeAddress-postalCode = Código postal particular
field-homeAddress-city = Ciudad particular
field-homeAddress-countryOrRegion = País particular
field-businessAddress-street = Calle del trabajo
field-businessAddress-city = Ciudad del trabajo
field-location-displayName = Lugar
field-location-address-street = Lugar, calle
field-location-address-city = Lugar, ciudad
field-subject = Asunto
field-bodyPreview = Comienzo del texto
field-categories = Categorías
field-description = Descripción
field-notes = Notas
field-personalNotes = Notas personales
field-tags = Etiquetas
field-birthday = Cumpleaños
field-start-dateTime = Inicio
field-start-timeZone = Zona horaria del inicio
field-end-dateTime = Fin
field-end-timeZone = Zona horaria del fin
field-receivedDateTime = Recibido
field-createdDateTime = Creado
field-renewedDateTime = Renovado
field-organizer-emailAddress-name = Nombre del organizador
field-organizer-emailAddress-address = Dirección del organizador
field-attendees-emailAddress-name = Nombres de los asistentes
field-attendees-emailAddress-address = Direcciones de los asistentes
field-from-emailAddress-name = De, nombre
field-from-emailAddress-address = De, dirección
field-sender-emailAddress-name = Nombre del remitente
field-sender-emailAddress-address = Dirección del remitente
field-toRecipients-emailAddress-name = Para, nombres
field-toRecipients-emailAddress-address = Para, direcciones
field-ccRecipients-emailAddress-name = Copia a, nombres
field-ccRecipients-emailAddress-address = Copia a, direcciones
field-showAs = Se muestra como
field-sensitivity = Marca de privacidad
field-importance = Importancia
field-isAllDay = Todo el día
field-isCancelled = Cancelado
field-isOnlineMeeting = Reunión en línea
field-onlineMeetingUrl = Vínculo a la reunión
field-hasAttachments = Con datos adjuntos
field-isRead = Leído
field-type = Tipo
field-webLink = Vínculo
field-id = Id. de objeto
field-parentFolderId = Id. de carpeta
field-changeKey = Clave de versión
field-securityIdentifier = Identificador de seguridad
field-visibility = Visibilidad
field-groupTypes = Tipo de grupo
field-mailEnabled = Recibe correo
field-securityEnabled = Se usa para dar acceso
field-preferredLanguage = Idioma
field-accountEnabled = Cuenta habilitada
field-userType = Miembro o invitado
field-ageGroup = Grupo de edad
field-appId = Id. de aplicación
field-appOwnerOrganizationId = Inquilino del propietario
field-servicePrincipalType = Tipo de entidad de servicio
field-appRoleAssignmentRequired = Solo para asignados
field-homepage = Página principal
field-replyUrls = Direcciones de redirección
field-clientId = Aplicación que lo tiene
field-principalId = Persona a la que se aplica
field-resourceId = API que abre
field-consentType = Para una persona o para todas
field-scope = Permisos
field-roleTemplateId = Id. de rol
field-name = Nombre del archivo
field-size = Tamaño
field-shared-scope = Compartido con
field-folder-childCount = Elementos de la carpeta
field-webUrl = Dirección
field-lastModifiedBy-user-displayName = Última modificación por
field-createdBy-user-displayName = Creado por
field-topic = Tema
field-chatType = Tipo de chat
field-body-content = Texto
field-attachments-name = Nombres de los adjuntos
field-from-user-displayName = Escrito por
field-messageType = Tipo de mensaje
field-roleDefinitionId = Rol
field-directoryScopeId = Ámbito del rol
field-operatingSystem = Sistema operativo
field-operatingSystemVersion = Versión del sistema
field-trustType = Tipo de unión
field-profileType = Tipo de registro
field-approximateLastSignInDateTime = Último uso
field-deviceId = Id. del dispositivo
field-userDisplayName = Nombre de la persona
field-appDisplayName = Aplicación
field-clientAppUsed = Cliente usado
field-status-errorCode = Código de error
field-ipAddress = Dirección IP
field-userId = Id. de la persona
field-correlationId = Id. de correlación
field-location-city = Ciudad del inicio de sesión
field-location-countryOrRegion = País del inicio de sesión
field-title = Título
field-status = Estado
field-dueDateTime-dateTime = Vencimiento
field-startDateTime = Inicio
field-participants-organizer-upn = Nombre de inicio de sesión del organizador
field-participants-attendees-upn = Nombres de inicio de sesión de los asistentes
field-joinWebUrl = Vínculo para unirse
field-meetingId = Id. de la reunión
field-signInAudience = Quién puede usarla
field-publisherDomain = Dominio del editor
field-recommendedActions = Recomendación
field-severity = Gravedad
field-category = Categoría
field-serviceSource = Detectado por
field-assignedTo = Asignado a
field-deviceName = Nombre del dispositivo
field-emailAddress = Dirección de correo
field-phoneNumber = Número de teléfono
field-serialNumber = Número de serie
field-imei = IMEI
field-complianceState = Cumplimiento
field-managedDeviceOwnerType = De la empresa o personal
field-availability = Disponibilidad
field-activity = Actividad
field-statusMessage-message-content = Mensaje de estado
field-scoredEmailAddresses-address = Dirección de correo
field-building = Edificio
field-address-street = Calle
field-address-city = Ciudad
field-phone = Teléfono
field-street = Calle
field-countryLetterCode = País
field-technicalNotificationMails = Contactos técnicos
field-securityComplianceNotificationMails = Contactos de seguridad
field-automaticRepliesSetting-status = Respuestas automáticas
field-timeZone = Zona horaria
field-automaticRepliesSetting-internalReplyMessage = Respuesta a compañeros
field-automaticRepliesSetting-externalReplyMessage = Respuesta a otras personas
field-language-locale = Idioma
field-riskLevel = Riesgo
field-riskState = Estado del riesgo
field-riskDetail = Qué se hizo
field-phoneType = Tipo de teléfono
