### Qué quieren hacer las aplicaciones de profiles/ y qué razones dan sus proveedores, con
### nuestras propias palabras. Las razones de Webex están en request.ftl.

## Usado por varios perfiles

profile-reason-signed-in = Para saber quién ha iniciado sesión.

## Asana

profile-asana-outlook-summary = Convertir correos de Outlook en tareas de Asana.

## Calendly

profile-calendly-summary = Ofrecer en Calendly las horas libres de las personas, según los calendarios de Outlook que un administrador conecta para todos.
profile-calendly-reason-user = Para obtener la lista de personas de la organización y relacionarlas con las cuentas de Calendly.
profile-calendly-reason-calendars = Para tener en cuenta los calendarios de Outlook de las personas al ofrecer horas libres. El proveedor dice que solo abre los calendarios de quienes tienen una cuenta de Calendly.

## Cisco Secure Email Threat Defense

profile-cisco-email-threat-defense-summary = Vigilar las amenazas en el correo y, si se activa, actuar sobre los mensajes peligrosos.
profile-cisco-email-threat-defense-reason-read = En modo de solo lectura: para que los administradores puedan abrir y descargar los mensajes, y ver si se han leído.
profile-cisco-email-threat-defense-reason-readwrite = Cuando puede actuar: para que los administradores puedan abrir y descargar los mensajes y ver si se han leído, y para tratar los mensajes peligrosos a petición o de forma automática.
profile-cisco-email-threat-defense-reason-organization = Para saber de qué dominios hay que proteger el correo.
profile-cisco-email-threat-defense-reason-users = Para conocer quién depende de quién y algunos datos de las personas, y así advertir cuándo alguien se hace pasar por otro.

## Commvault

profile-commvault-exchange-summary = Hacer copias de seguridad de los buzones de Exchange Online y restaurarlos.
profile-commvault-exchange-reason-application = Para mantener al día la dirección de respuesta de la aplicación y crear su secreto automáticamente. El proveedor dice que no es obligatorio.
profile-commvault-exchange-reason-directory = Para encontrar a todos los usuarios y grupos.
profile-commvault-exchange-reason-group = Para encontrar todos los grupos.
profile-commvault-exchange-reason-mailboxsettings = Para encontrar la configuración de todos los buzones.
profile-commvault-exchange-reason-user = Para encontrar los perfiles completos de todos los usuarios. El proveedor dice que no es obligatorio.
profile-commvault-exchange-reason-importexport = Para hacer copias de seguridad de los buzones y restaurarlos. El proveedor dice que no es obligatorio.
profile-commvault-exchange-reason-items = Para leer los elementos de todos los buzones. El proveedor dice que no es obligatorio.
profile-commvault-exchange-reason-folders = Para leer las carpetas de todos los buzones. El proveedor dice que no es obligatorio.
profile-commvault-exchange-reason-accessasuser = Para acceder al directorio en nombre de la persona que ha iniciado sesión. El proveedor dice que no es obligatorio.

## Condeco

profile-condeco-summary = Mantener acordes las reservas de Condeco y los calendarios de Outlook de las personas.
profile-condeco-earlier-summary = Mantener acordes las reservas de Condeco y los calendarios de Outlook de las personas, tal como lo describía antes el proveedor.
profile-condeco-reason-user-read = Para saber, al dar el consentimiento, quién es el administrador y a qué inquilino pertenece.
profile-condeco-reason-user-readbasic-all = Para obtener datos básicos de una persona, como su identificador, al suscribirse a los cambios de un calendario.
profile-condeco-reason-user-read-all = Para obtener el perfil completo de una persona, con su identificador, al suscribirse a los cambios de un calendario.
profile-condeco-reason-calendars = Para leer y modificar los eventos de los calendarios de las personas.

## Drata

profile-drata-summary = Reunir personas, informes de inicio de sesión y directivas como pruebas de cumplimiento.
profile-drata-reason-directory = Para leer las personas y los grupos del directorio y mantener al día la lista del personal.
profile-drata-reason-reports = Para obtener informes sobre inicios de sesión, accesos y otra actividad.
profile-drata-reason-users = Para leer los perfiles y los datos básicos de las personas.
profile-drata-reason-policies = Para leer las directivas de seguridad y cumplimiento que se aplican a las personas.
profile-drata-reason-auditlog = Para leer en los registros de auditoría los eventos que importan para el cumplimiento.

## Exclaimer

profile-exclaimer-summary = Leer del directorio los datos de las personas para las firmas de su correo.
profile-exclaimer-reason-user-read = Para saber si la persona que ha iniciado sesión es administradora y mostrar las opciones de configuración adecuadas.
profile-exclaimer-reason-directory = Para leer los datos del directorio; Exclaimer guarda una copia en una caché propia.
profile-exclaimer-reason-photos = Para leer las fotos de las personas.

## Gong

profile-gong-summary = Importar a Gong el correo y los calendarios de los equipos de ventas.
profile-gong-reason-mail = Para importar correo. Se usa cuando la importación de correo está activada.
profile-gong-reason-calendars = Para importar calendarios y sus eventos. Se usa cuando la importación de calendarios está activada.
profile-gong-reason-users = Para encontrar los identificadores de las personas cuyo correo, calendarios y fotos se importan.
profile-gong-reason-groups = Para consultar los grupos, y solo para encontrar la causa de los problemas.
profile-gong-reason-openid = Cuando cada persona se conecta por su cuenta: para ver los datos de su perfil.
profile-gong-reason-email = Cuando cada persona se conecta por su cuenta: para leer su dirección de correo principal.
profile-gong-reason-profile = Cuando cada persona se conecta por su cuenta: para ver su nombre, foto, nombre de usuario y dirección de correo.
profile-gong-reason-offline = Cuando cada persona se conecta por su cuenta: para seguir trabajando con sus datos mientras no usa Office 365.

## monday.com

profile-monday-outlook-summary = Leer y enviar correo en los flujos de trabajo de monday.com.
profile-monday-outlook-reason-mail-read = Para leer el correo de la persona e iniciar un flujo de trabajo cuando llega un mensaje.
profile-monday-outlook-reason-mail-send = Para enviar correo desde la cuenta de la persona como paso de un flujo de trabajo.
profile-monday-outlook-reason-offline = Para que los flujos de trabajo sigan funcionando sin que las personas tengan que volver a iniciar sesión cada vez.

## Netskope

profile-netskope-outlook-summary = Comprobar el correo de Outlook según las directivas de protección de datos de la organización.
profile-netskope-outlook-reason-contacts = Para obtener la lista de usuarios y aplicar directivas.
profile-netskope-outlook-reason-users = Para obtener la lista de usuarios.
profile-netskope-outlook-reason-groups = Para saber a qué grupos pertenecen los usuarios.
profile-netskope-outlook-reason-mail = Para procesar las notificaciones sobre el correo.
profile-netskope-outlook-reason-policies = Para aplicar directivas.
profile-netskope-outlook-reason-user-facts = Para leer datos de los usuarios.

## Okta

profile-okta-federation-summary = Permitir que las personas inicien sesión en Microsoft 365 a través de Okta.
profile-okta-federation-reason-user-read = Para conocer la identidad básica de los usuarios, necesaria para iniciar sesión.
profile-okta-federation-reason-domain-readwrite-all = Para configurar los dominios de la organización y verificarlos.
profile-okta-federation-reason-rolemanagement = Para asignar roles del directorio durante la puesta en marcha. El proveedor dice que este permiso se puede retirar después.

## Otter.ai

profile-otter-summary = Iniciar sesión en Otter.ai y traer las reuniones del calendario.
profile-otter-reason-offline = Para que las personas sigan con la sesión iniciada.
profile-otter-reason-calendars = Para traer los eventos de los calendarios de las personas.
profile-otter-reason-contacts = Para acceder a los contactos relacionados con los calendarios de las personas.

## PoliteMail

profile-politemail-summary = Enviar boletines internos a grupos y medir cómo se leen.
profile-politemail-reason-sign-in = Para que las personas puedan iniciar sesión.
profile-politemail-reason-user-read = Para leer las direcciones de correo y otros datos de los usuarios, a fin de personalizar los mensajes y enviarlos.
profile-politemail-reason-members = Para obtener los miembros de un grupo.
profile-politemail-reason-mailboxsettings = Para conocer el horario laboral, la zona horaria y el idioma de las personas.
profile-politemail-reason-orgcontacts = Para leer las direcciones de correo y otros datos de los contactos de la organización, a fin de personalizar los mensajes y enviarlos.
profile-politemail-reason-people = Para leer listas de personas y contactos locales, con sus direcciones de correo y otros datos, a fin de personalizar los mensajes y enviarlos.
profile-politemail-reason-users = Para leer las direcciones de correo y otros datos de los usuarios, a fin de personalizar los mensajes.

## ServiceNow

profile-servicenow-notify-summary = Iniciar reuniones de Teams desde ServiceNow durante un incidente y seguir quién participa.
profile-servicenow-notify-reason-meetings = Para iniciar una reunión en línea.
profile-servicenow-notify-reason-initiate = Para invitar a varias personas a una llamada, como bot.
profile-servicenow-notify-reason-join = Para que el bot pueda unirse a una reunión; tiene que participar antes de poder leer los detalles de la llamada.
profile-servicenow-notify-reason-install = Para agregar su aplicación a una reunión en línea.
profile-servicenow-notify-reason-tab = Para abrir en una reunión una pestaña con los detalles del incidente.

## Veeam Backup for Microsoft 365

profile-veeam-backup-summary = Hacer copias de seguridad de buzones, sitios, OneDrive y Teams.
profile-veeam-backup-reason-directory = Para consultar las propiedades de la organización y de sus usuarios y grupos.
profile-veeam-backup-reason-group = Para consultar los grupos y sus sitios.
profile-veeam-backup-reason-teamsettings = Para acceder a los equipos archivados.
profile-veeam-backup-reason-sites = Para acceder a los sitios de las aplicaciones instaladas desde la tienda de SharePoint.

## Vocera

profile-vocera-summary = Enviar y recibir correo mediante un buzón de Vocera Voice Server.
profile-vocera-reason-mail = Para leer y eliminar el correo de una bandeja de entrada determinada.
profile-vocera-reason-send = Para enviar correo desde Voice Server.
profile-vocera-reason-files = Para enviar archivos adjuntos en el correo.
profile-vocera-reason-sites = Para administrar los archivos adjuntos del correo.

## Webex, la página actual

profile-webex-current-summary = Programar reuniones de Webex para toda una organización desde Outlook, Microsoft Teams y la aplicación Webex, y mostrar quién participa.
profile-webex-current-reason-openid = Se incluye automáticamente. Para reconocer a las personas a lo largo del tiempo y ver datos básicos sobre ellas.
profile-webex-current-reason-profile = Se incluye automáticamente. Para que las personas puedan usar Webex Scheduler sin iniciar sesión en Microsoft.

## Zoom

profile-zoom-presence-summary = Mantener igual la presencia de las personas en Zoom y en Microsoft 365.
profile-zoom-presence-reason = Para mostrar en Microsoft 365 la presencia de las personas en Zoom, y al revés.
