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
