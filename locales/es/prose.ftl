# Textos escritos a mano para los permisos que más solicitan los proveedores. Para cada uno:
# .example, un uso concreto y honrado; .worst, qué podría pasar si alguien irrumpe en la
# aplicación o en su proveedor, o si este tiene malas intenciones; .ask, qué preguntar al
# proveedor antes de decir que sí. Acompaña a la explicación compuesta por la gramática y
# nunca la repite.
#
# Cada texto puede usar $kind (delegated o application).

prose-openid =
    .example = Un sitio de reservas muestra «Iniciar sesión con Microsoft» y así reconoce a cada compañero, de modo que nadie necesita una contraseña aparte.
    .worst = La gente se acostumbra a iniciar sesión allí. Una copia del sitio podría entonces pedir más y obtenerlo sin que nadie se lo piense.
    .ask = ¿La aplicación conserva una cuenta de todas las personas que han iniciado sesión alguna vez? ¿Cuándo se elimina esa cuenta?
prose-profile =
    .example = Un portal de formación saluda a las personas por su nombre y lo imprime en sus certificados.
    .worst = El proveedor conserva una lista con los nombres de todas las personas que han iniciado sesión, también después de que hayan dejado la organización.
    .ask = ¿Cuáles de estos datos guarda la aplicación y durante cuánto tiempo?
prose-email =
    .example = Un sistema de incidencias relaciona a la persona que inicia sesión con las incidencias que llegaron desde esa dirección de correo.
    .worst = Si la aplicación deja entrar a las personas solo por su dirección de correo, quien pueda poner esa dirección en otra cuenta inicia sesión como uno de sus compañeros.
    .ask = ¿La aplicación reconoce a las personas por su identificador de objeto o por su dirección de correo?
prose-offline_access =
    .example = Una aplicación de calendario obtiene las citas nuevas en segundo plano, para que estén ahí cuando la persona la abra a la mañana siguiente.
    .worst = Quien copie el token de actualización puede usar durante semanas todo aquello a lo que la persona dio su consentimiento, sin contraseña y sin segundo factor.
    .ask = ¿Dónde se guardan los tokens de actualización, quién puede leerlos y cómo los retiran todos si alguien irrumpe en sus sistemas?
prose-User-Read =
    .example = Una aplicación muestra el nombre, la foto y el departamento de la persona que acaba de iniciar sesión.
    .worst = El fabricante de la aplicación se queda con el perfil de cada persona que inicia sesión, con sus números de teléfono y los grupos a los que pertenece.
    .ask = ¿Qué campos del perfil guardan?
prose-User-ReadBasic-All =
    .example = Una aplicación de reserva de mesas permite elegir al compañero junto al que uno quiere sentarse.
    .worst = Una copia del nombre y la dirección de correo de todas las personas basta para enviarles mensajes de phishing convincentes.
    .ask = ¿Buscan a las personas cuando hace falta o copian la lista entera?
prose-User-Read-All =
    .example = Una herramienta de recursos humanos relaciona sus fichas de personal con las cuentas del inquilino por puesto, departamento y responsable.
    .worst = Una lista completa del personal, con números de teléfono, responsables y cuentas de invitado, está en manos ajenas: todo lo que necesita un estafador para hacerse pasar por un compañero.
    .ask = ¿Qué campos necesitan además del nombre y la dirección de correo? ¿Bastaría User.ReadBasic.All?
prose-User-ReadWrite-All =
    .example = Una herramienta de incorporación crea cuentas para el personal nuevo y rellena su departamento y su responsable.
    .worst = { $kind ->
            [application] Se crean, modifican o eliminan cuentas en masa sin que nadie haya iniciado sesión, y se alteran datos como los números de teléfono para preparar un ataque.
           *[delegated] Si alguien abusa del inicio de sesión de un administrador, se modifican, bloquean o eliminan cuentas en nombre de ese administrador.
        }
    .ask = ¿Qué campos escriben? ¿Se puede hacer lo mismo desde la sincronización de nuestro directorio, sin este permiso?
prose-Directory-Read-All =
    .example = Una herramienta de licencias compara las licencias compradas con las cuentas, los grupos y las aplicaciones que las usan.
    .worst = Un atacante dibuja un mapa del inquilino: quién es administrador, qué aplicaciones tienen permisos fuertes, qué invitados han quedado olvidados.
    .ask = ¿Qué objetos leen exactamente? Puede que baste uno de estos permisos: User.Read.All, GroupMember.Read.All u Organization.Read.All.
prose-Directory-ReadWrite-All =
    .example = Una herramienta de aprovisionamiento mantiene las cuentas, los grupos y las licencias en consonancia con un sistema de personal.
    .worst = { $kind ->
            [application] Quien controla la aplicación puede meter cuentas en grupos y modificar el directorio a cualquier hora, y obtener así acceso a gran parte del inquilino.
           *[delegated] Quien controla la aplicación mientras un administrador tiene la sesión iniciada puede meter cuentas en grupos y llegar a través de ellos a lo que esos grupos abren.
        }
    .ask = ¿Por qué no bastan User.ReadWrite.All o Group.ReadWrite.All? ¿Qué objetos modifican realmente?
prose-Directory-AccessAsUser-All =
    .example = Una consola de administración hace, para un administrador que ha iniciado sesión, lo que el centro de administración de Entra le permitiría hacer.
    .worst = Si un administrador global inicia sesión en una aplicación comprometida, esa aplicación puede hacer en el directorio todo lo que puede el administrador.
    .ask = ¿Por qué necesita la aplicación todo el poder del administrador sobre el directorio? ¿Qué permisos concretos lo cubrirían?
prose-Group-Read-All =
    .example = Un servicio de firmas de correo elige una plantilla según el grupo al que pertenece cada persona.
    .worst = { $kind ->
            [application] Además de las listas de miembros, la aplicación puede llevarse las conversaciones de los grupos y los mensajes de los canales de Teams, incluidos los de equipos privados.
           *[delegated] Además de las listas de miembros, la aplicación puede llevarse lo que se escribe en los grupos a los que pertenece la persona que ha iniciado sesión: conversaciones, archivos, planes.
        }
    .ask = ¿Leen solo quién pertenece a un grupo? Entonces basta GroupMember.Read.All.
prose-Group-ReadWrite-All =
    .example = Una herramienta de proyectos crea un equipo de Teams para cada proyecto nuevo y agrega a las personas que trabajan en él.
    .worst = { $kind ->
            [application] Se cuela una cuenta en cualquier grupo que abra archivos o aplicaciones, o se eliminan equipos de Teams con todo su contenido, de noche y sin que nadie haya iniciado sesión.
           *[delegated] Se cuela una cuenta en un grupo que abre archivos de finanzas, o se elimina un equipo de Teams, en nombre de la persona que ha iniciado sesión.
        }
    .ask = ¿Necesitan modificar grupos existentes o solo crear otros nuevos (Group.Create)?
prose-GroupMember-Read-All =
    .example = Una aplicación da su propio rol de administrador a quienes pertenecen a un grupo determinado de la organización.
    .worst = Las listas muestran quién trabaja en qué y quién forma parte del círculo más estrecho: útil para quien planea un ataque.
    .ask = ¿Qué grupos consultan? ¿Podemos limitarlo a los grupos asignados a la aplicación?
prose-GroupMember-ReadWrite-All =
    .example = Una herramienta de solicitudes de acceso agrega personas a un grupo cuando su responsable ha dado el visto bueno.
    .worst = Una cuenta controlada por otra persona se agrega a los grupos que abren archivos, aplicaciones y buzones.
    .ask = ¿Qué grupos van a modificar y quién da el visto bueno a cada cambio?
prose-Mail-Read =
    .example = { $kind ->
            [application] Un servicio de archivado copia todos los buzones para la conservación que exige la ley.
           *[delegated] Un complemento de CRM archiva el correo con clientes de la persona que lo usa.
        }
    .worst = { $kind ->
            [application] Quien se apodera de la aplicación lee el correo de todas las personas, desde la dirección hasta el comité de empresa, sin que nadie se dé cuenta.
           *[delegated] Un buzón contiene correos para restablecer contraseñas, contratos y mensajes privados. Quien se apodera de la aplicación lee todo eso de cada persona que ha iniciado sesión.
        }
    .ask = { $kind ->
            [application] ¿Se puede limitar la aplicación a determinados buzones con el control de acceso basado en roles para aplicaciones de Exchange? ¿A cuáles?
           *[delegated] ¿Se guarda el texto de los correos o solo se consulta? ¿Serviría Mail.ReadBasic?
        }
prose-Mail-ReadBasic =
    .example = Una herramienta de estadísticas cuenta con qué rapidez se responde el correo de los clientes, por remitente y hora.
    .worst = Incluso sin el contenido, los remitentes, los asuntos y las horas revelan quién habla con un abogado, con un médico o con la competencia.
    .ask = ¿Necesitan los asuntos o bastarían recuentos?
prose-Mail-ReadWrite =
    .example = { $kind ->
            [application] Un sistema de incidencias archiva y elimina el correo de los buzones compartidos de soporte.
           *[delegated] Un cliente de correo permite ordenar, marcar y eliminar el correo y escribir borradores.
        }
    .worst = { $kind ->
            [application] En cualquier buzón desaparecen o se alteran correos: una factura recibe otra cuenta bancaria, las advertencias se eliminan antes de que alguien las lea.
           *[delegated] Desaparecen o se alteran correos: una factura recibe otra cuenta bancaria, una advertencia se elimina antes de que alguien la lea.
        }
    .ask = ¿Qué modifican o eliminan? ¿De verdad hace falta eliminar? ¿Serviría Mail.Read?
prose-Mail-Send =
    .example = { $kind ->
            [application] Un sistema de nóminas envía los recibos desde un buzón de servicio.
           *[delegated] Un CRM envía la oferta desde el propio buzón del comercial, de modo que aparece en Elementos enviados.
        }
    .worst = { $kind ->
            [application] La aplicación envía como cualquier persona, por ejemplo como el director general: el fraude de pagos perfecto, y ningún filtro lo detiene.
           *[delegated] La aplicación envía a compañeros y clientes peticiones de pago en nombre de la persona; parecen auténticas, porque lo son.
        }
    .ask = { $kind ->
            [application] ¿Desde qué buzón envían? ¿Se puede limitar la aplicación a él con el control de acceso basado en roles para aplicaciones de Exchange?
           *[delegated] ¿Cada correo espera a que la persona haga clic, o puede la aplicación enviar sin que se le pida?
        }
prose-Mail-Read-Shared =
    .example = Una aplicación de bandeja de equipo muestra, junto al buzón propio, el buzón compartido de atención al cliente.
    .worst = Un solo inicio de sesión comprometido abre todos los buzones que se compartieron alguna vez con esa persona, como el de la dirección en el caso de un asistente.
    .ask = ¿Qué buzones compartidos abre la aplicación? ¿Pueden elegirlos las personas?
prose-MailboxSettings-Read =
    .example = Una herramienta de planificación tiene en cuenta la zona horaria, el horario laboral y las respuestas automáticas de las personas.
    .worst = Las respuestas automáticas revelan quién está ausente: un buen momento para un fraude en nombre de esa persona.
    .ask = ¿Leen las respuestas automáticas? ¿De quién?
prose-MailboxSettings-ReadWrite =
    .example = Una aplicación de vacaciones activa la respuesta automática cuando alguien se marcha de vacaciones.
    .worst = { $kind ->
            [application] Alguien activa para toda la organización respuestas automáticas con un texto dañino.
           *[delegated] Alguien activa en nombre de la persona respuestas automáticas con un texto dañino.
        }
    .ask = ¿Qué opciones modifican? ¿Lo ve la persona de antemano?
prose-Calendars-Read =
    .example = { $kind ->
            [application] Una pantalla de sala muestra qué reservas hay en cada sala de reuniones.
           *[delegated] Una aplicación de reuniones muestra las próximas reuniones de la persona, con un botón para unirse.
        }
    .worst = { $kind ->
            [application] Todos los calendarios quedan a la vista, desde el del comité de empresa hasta el de la dirección: adquisiciones, despidos, citas médicas, vínculos a reuniones.
           *[delegated] Las citas hablan de clientes, enfermedades y planes, a menudo con vínculos de acceso a reuniones. Todo eso queda a la vista en el caso de la persona que inició sesión.
        }
    .ask = { $kind ->
            [application] ¿Qué calendarios necesitan? ¿Se puede limitar la aplicación a ellos con el control de acceso basado en roles para aplicaciones de Exchange?
           *[delegated] ¿Necesitan los textos y los datos adjuntos, o bastarían el asunto, la hora y el lugar (Calendars.ReadBasic)?
        }
prose-Calendars-ReadWrite =
    .example = { $kind ->
            [application] Un sistema de reserva de salas anota, cambia y anula reservas en los calendarios de las salas.
           *[delegated] Un complemento de videoconferencia pone el vínculo de la reunión en la cita que la persona está programando.
        }
    .worst = { $kind ->
            [application] En el calendario de cualquiera pueden aparecer, moverse o desaparecer citas, y salen invitaciones con un vínculo dañino en nombre de cualquiera.
           *[delegated] Se mueven o eliminan citas, o salen invitaciones con un vínculo dañino en nombre de la persona.
        }
    .ask = { $kind ->
            [application] ¿Bastan los calendarios de las salas? ¿Se puede limitar la aplicación a ellos con el control de acceso basado en roles para aplicaciones de Exchange?
           *[delegated] ¿Qué escriben exactamente? ¿Leen citas que no sean las suyas?
        }
prose-Calendars-Read-Shared =
    .example = Una herramienta de planificación muestra, junto al calendario propio, los del equipo.
    .worst = Un solo inicio de sesión comprometido abre también los calendarios de quienes comparten el suyo con esa persona; a menudo, los de la dirección en el caso de un asistente.
    .ask = ¿Bastaría con los periodos libres y ocupados?
prose-Calendars-ReadWrite-Shared =
    .example = Un asistente de programación permite a una secretaria planificar en los calendarios de dos directivos.
    .worst = Las citas de personas que nunca iniciaron sesión en la aplicación se pueden modificar o eliminar a través de alguien que puede editar su calendario.
    .ask = ¿En los calendarios de quién escribe la aplicación? ¿Lo ven esas personas?
prose-Contacts-Read =
    .example = { $kind ->
            [application] Un servicio de sincronización copia contactos en los teléfonos móviles del personal de campo.
           *[delegated] Una aplicación de telefonía muestra quién llama, a partir de los contactos de la propia persona.
        }
    .worst = { $kind ->
            [application] Las libretas de direcciones de toda la organización, con contactos privados y notas, acaban en manos del proveedor.
           *[delegated] Los números privados y las notas sobre amistades, clientes y familia acaban en manos del proveedor.
        }
    .ask = ¿Los contactos solo se consultan, o se copian y se guardan?
prose-Contacts-ReadWrite =
    .example = { $kind ->
            [application] Un servicio de sincronización escribe el directorio telefónico de la empresa en los contactos de todas las personas.
           *[delegated] Un CRM mantiene al día los contactos de Outlook de la persona.
        }
    .worst = El contacto bancario o el número de teléfono de un cliente se sustituye por el de un estafador, y la gente se fía de él.
    .ask = ¿Modifican contactos que crearon las propias personas o solo los suyos?
prose-Files-Read =
    .example = Una aplicación de firma obtiene del OneDrive de la persona el contrato que esta ha elegido.
    .worst = Todos los documentos del OneDrive de la persona se pueden copiar sin que nadie lo note.
    .ask = ¿Bastaría un selector de archivos, que entrega solo el archivo elegido?
prose-Files-Read-All =
    .example = { $kind ->
            [application] Un servicio de copia de seguridad copia todos los OneDrive y los sitios.
           *[delegated] Una herramienta de búsqueda encuentra documentos en todo aquello a lo que tiene acceso la persona.
        }
    .worst = { $kind ->
            [application] Se puede copiar cualquier archivo de la organización, desde las listas de salarios hasta las actas del comité de empresa.
           *[delegated] Se puede copiar todo lo que se haya compartido alguna vez con esta persona; en muchas organizaciones, eso es mucho más de lo que la gente cree.
        }
    .ask = { $kind ->
            [application] ¿Se puede hacer lo mismo con Sites.Selected, limitado a sitios concretos?
           *[delegated] ¿Por qué no bastan los archivos propios de la persona (Files.Read)?
        }
prose-Files-ReadWrite =
    .example = Un editor de diagramas guarda dibujos en el OneDrive de la persona.
    .worst = Los archivos del OneDrive de la persona se cifran, se alteran o se eliminan.
    .ask = ¿Bastaría una carpeta propia de la aplicación (Files.ReadWrite.AppFolder)?
prose-Files-ReadWrite-All =
    .example = { $kind ->
            [application] Un servicio de migración traslada archivos de un lugar a otro.
           *[delegated] Una herramienta de proyectos guarda documentos en los sitios y carpetas compartidas con los que trabaja la persona.
        }
    .worst = { $kind ->
            [application] Todos los archivos de la organización se pueden copiar, cifrar o eliminar de una vez.
           *[delegated] Todo lo que la persona puede editar se puede cifrar o eliminar, incluidas las carpetas compartidas de departamentos enteros.
        }
    .ask = ¿Para qué sitios lo necesitan? ¿Bastaría Sites.Selected con esos sitios?
prose-Sites-Read-All =
    .example = { $kind ->
            [application] Un servicio de análisis hace un inventario de todos los sitios para una migración.
           *[delegated] Un buscador de la intranet muestra páginas y documentos que la persona puede ver.
        }
    .worst = { $kind ->
            [application] Se copia el contenido de todos los sitios, incluidos los de proyectos confidenciales.
           *[delegated] Se encuentran y se copian sitios mal protegidos, que todo el mundo puede leer sin saberlo.
        }
    .ask = ¿Qué sitios necesitan? Con Sites.Selected podemos indicarlos.
prose-Sites-ReadWrite-All =
    .example = { $kind ->
            [application] Un sistema de archivo escribe documentos en todos los sitios.
           *[delegated] Una herramienta de formularios guarda respuestas en las listas de SharePoint con las que trabaja la persona.
        }
    .worst = { $kind ->
            [application] Los documentos y las listas de cualquier sitio se pueden alterar o eliminar.
           *[delegated] Los documentos y las listas que la persona puede editar se alteran o se eliminan.
        }
    .ask = ¿En qué sitios escriben? Con Sites.Selected podemos indicarlos.
prose-Sites-FullControl-All =
    .example = Una herramienta de gobierno administra los derechos de todos los sitios y quita a los invitados que ya se han ido.
    .worst = { $kind ->
            [application] Quien controla la aplicación se da a sí mismo o a cualquier otra persona acceso a todos los sitios y a todos los archivos que contienen.
           *[delegated] Con el inicio de sesión de un administrador de SharePoint se pueden repartir derechos en todos los sitios que administra esa persona.
        }
    .ask = ¿Qué cambio de derechos no pueden hacer sin control total? ¿Basta Sites.Selected con el rol fullcontrol en determinados sitios?
prose-Sites-Selected =
    .example = Un sistema de contratos lee y escribe en el único sitio donde se guardan los contratos; un administrador ha indicado ese sitio para él.
    .worst = Mientras se haya indicado poco, el daño queda dentro de esos límites. Quien tenga derecho a indicar sitios puede ampliarlos sin llamar la atención.
    .ask = ¿Qué sitios hay que indicar y con qué rol? ¿Quién decide cuando se agrega otro?
prose-Chat-Read =
    .example = Un asistente resume los chats de la persona que lo usa.
    .worst = En los chats se dice lo que nadie pondría en un correo; quien se apodera de la aplicación lo lee todo.
    .ask = ¿Se guarda el contenido o se entrega a terceros, por ejemplo al fabricante de un modelo de lenguaje?
prose-Chat-Read-All =
    .example = Un servicio de cumplimiento registra los chats porque lo exige la ley del sector.
    .worst = Todos los chats privados de todas las personas son legibles, también los que tratan de salud, salarios y conflictos.
    .ask = ¿Qué chats deben registrar por ley? ¿Se puede instalar la aplicación solo en esos (ChatMessage.Read.Chat)?
prose-Chat-ReadWrite =
    .example = Una aplicación de tareas permite responder a un chat desde la propia aplicación.
    .worst = Aparecen en los chats mensajes con el nombre de la persona: un compañero que pide un código o un pago.
    .ask = ¿Basta con enviar (ChatMessage.Send)? ¿Qué chats leen?
prose-ChannelMessage-Read-All =
    .example = { $kind ->
            [application] Un servicio de archivado conserva los mensajes de los canales durante el plazo de retención.
           *[delegated] Una aplicación de búsqueda encuentra respuestas anteriores en los canales de los propios equipos de Teams.
        }
    .worst = { $kind ->
            [application] Todo lo que se escribe en cualquier equipo de Teams es legible, incluidos los canales privados y compartidos.
           *[delegated] Se puede copiar todo lo que se ha escrito alguna vez en los equipos de Teams de la persona.
        }
    .ask = ¿Se puede instalar la aplicación en equipos de Teams concretos y leer solo allí (ChannelMessage.Read.Group)?
prose-Team-ReadBasic-All =
    .example = Una aplicación de registro de horas permite elegir el equipo de Teams para el que se ha trabajado.
    .worst = Los nombres y las descripciones de los equipos delatan proyectos que todavía no son públicos.
    .ask = ¿Necesitan todos los equipos de Teams o solo los de la persona que ha iniciado sesión?
prose-OnlineMeetings-ReadWrite =
    .example = Un portal de citas crea una reunión de Teams y muestra su vínculo al cliente.
    .worst = Se crean o modifican reuniones en nombre de la persona, y se unen a ellas quienes no deberían.
    .ask = ¿Para quién crean reuniones? ¿Leen las que ya existen?
prose-OnlineMeetingTranscript-Read-All =
    .example = { $kind ->
            [application] Una herramienta de ventas analiza lo que se dijo en las reuniones con clientes.
           *[delegated] Una aplicación de actas resume las reuniones que organizó la persona.
        }
    .worst = { $kind ->
            [application] El proveedor tiene, palabra por palabra, lo que se dijo en todas las reuniones transcritas de las personas a las que lo permite una directiva.
           *[delegated] El proveedor tiene, palabra por palabra, lo que se dijo en confianza.
        }
    .ask = ¿A quién se avisa en la reunión, dónde se guarda el texto y se entrena con él un modelo de lenguaje?
prose-OnlineMeetingRecording-Read-All =
    .example = { $kind ->
            [application] Un archivo obtiene las grabaciones de todos los plenos públicos.
           *[delegated] Una aplicación de formación obtiene las grabaciones de las clases que impartió el profesor.
        }
    .worst = La imagen y la voz de compañeros y clientes se pueden copiar y usar indebidamente, por ejemplo para imitar una voz.
    .ask = ¿Qué grabaciones obtienen, cuánto tiempo se conservan y quién ha dado su acuerdo?
prose-Calls-JoinGroupCall-All =
    .example = Un bot que graba o toma notas se une a una reunión a la que se le ha invitado.
    .worst = Un bot está presente en las reuniones como un participante en el que pronto nadie repara; junto con Calls.AccessMedia.All, además escucha.
    .ask = ¿Cómo ven los participantes que el bot está ahí? ¿Puede unirse sin que se le invite?
prose-Application-Read-All =
    .example = Una herramienta de seguridad enumera qué aplicaciones hay y qué derechos tiene cada una.
    .worst = La lista muestra al atacante qué aplicación merece la pena atacar: la que tiene más derechos y el secreto más antiguo.
    .ask = ¿Lo necesitan de forma permanente o solo para un inventario?
prose-Application-ReadWrite-All =
    .example = Una herramienta de aprovisionamiento registra aplicaciones y renueva sus certificados.
    .worst = Quien controla la aplicación agrega un secreto a otra que tiene más derechos, inicia sesión como ella y se apodera del inquilino.
    .ask = ¿Basta Application.ReadWrite.OwnedBy, limitado a las aplicaciones que crearon ustedes?
prose-Application-ReadWrite-OwnedBy =
    .example = Una canalización de implementación registra sus propias aplicaciones y renueva sus secretos.
    .worst = Quien se apodera de la canalización puede agregar secretos a todas las aplicaciones que esta posee y usar los derechos de cada una.
    .ask = ¿Qué aplicaciones va a poseer y qué derechos tienen?
prose-AppRoleAssignment-ReadWrite-All =
    .example = La automatización de un equipo de plataforma concede permisos de aplicación que se acordaron en una incidencia.
    .worst = Quien controla la aplicación se concede a sí mismo cualquier permiso de aplicación y se hace así dueño del inquilino sin que nadie dé su acuerdo.
    .ask = ¿Quién da su acuerdo a cada concesión? ¿Pueden hacerlo personas a mano en su lugar?
prose-RoleManagement-ReadWrite-Directory =
    .example = Una herramienta de identidad da y retira roles de administrador mediante un proceso de aprobación.
    .worst = Quien controla la aplicación convierte una cuenta propia en administrador global. A partir de ahí, nada está seguro en el inquilino.
    .ask = ¿Por qué tiene que repartir la propia aplicación roles de administrador? ¿Basta con leer (RoleManagement.Read.Directory)?
prose-AuditLog-Read-All =
    .example = Un sistema de seguridad recopila inicios de sesión y cambios para poder dar la alarma.
    .worst = Los registros muestran cuándo y desde dónde trabaja la gente y qué cuentas inician sesión sin segundo factor.
    .ask = ¿Qué registros obtienen, cuánto tiempo los conservan y dónde?
prose-Reports-Read-All =
    .example = Una herramienta de licencias muestra qué licencias no usa nadie.
    .worst = Las cifras de uso por persona permiten vigilar cuánto trabaja cada empleado.
    .ask = ¿Pueden trabajar con la opción que oculta los nombres en los informes de uso?
prose-Organization-Read-All =
    .example = Una aplicación muestra el nombre de la empresa y comprueba si está la licencia que necesita.
    .worst = Las licencias, los dominios y los contactos indican a un atacante qué productos imitar.
    .ask = ¿Lo necesitan de forma permanente o solo durante la configuración?
prose-Device-Read-All =
    .example = Una herramienta de inventario muestra qué dispositivos son de quién.
    .worst = La lista muestra los sistemas anticuados y el dispositivo de quién merece la pena atacar.
    .ask = ¿Qué campos guardan? ¿Bastarían los dispositivos administrados?
prose-DeviceManagementManagedDevices-Read-All =
    .example = Una herramienta de asistencia muestra el estado del dispositivo de alguien durante una llamada.
    .worst = El proveedor tiene los números de serie, las aplicaciones instaladas y los números de teléfono de todos los dispositivos administrados, incluidos los privados.
    .ask = ¿Leen también dispositivos privados (BYOD)? ¿Qué campos?
prose-People-Read =
    .example = Un asistente de correo sugiere a los compañeros con los que más trabaja alguien.
    .worst = Quién trabaja estrechamente con quién es lo que necesita saber un estafador para hacerse pasar por la persona adecuada.
    .ask = ¿Se guardan las sugerencias o se consultan de nuevo cada vez?
prose-Tasks-ReadWrite =
    .example = { $kind ->
            [application] Un sistema de flujos de trabajo pone tareas en la lista de To Do de todas las personas.
           *[delegated] Una aplicación de notas pone tareas en la lista de To Do de la persona.
        }
    .worst = { $kind ->
            [application] Las tareas de todas las personas se alteran o se eliminan, o se leen con todo lo que figura en ellas.
           *[delegated] Las tareas de la persona se alteran o se eliminan, o se leen con todo lo que figura en ellas.
        }
    .ask = ¿Leen tareas que no creó su aplicación?
prose-Presence-Read-All =
    .example = Una centralita telefónica muestra si alguien está libre antes de pasarle una llamada.
    .worst = Registrada durante semanas, la presencia se convierte en un control horario de cada persona.
    .ask = ¿Se guarda la presencia o solo se muestra en el momento?
prose-IMAP-AccessAsUser-All =
    .example = Un programa de correo antiguo obtiene el correo por IMAP con un inicio de sesión moderno.
    .worst = Quien tiene el token copia todo el buzón con un programa de correo corriente y también puede eliminarlo.
    .ask = ¿Por qué IMAP y no Mail.Read? ¿Cuándo van a hacer el cambio?
prose-SMTP-Send =
    .example = Una impresora multifunción o un sistema de gestión antiguo envía correo en nombre de la cuenta que inició sesión.
    .worst = Salen correos masivos con vínculos dañinos desde una dirección auténtica de la organización.
    .ask = ¿Serviría Mail.Send o un conector para el dispositivo que envía?
prose-SecurityEvents-Read-All =
    .example = Un centro de seguridad reúne en una pantalla las alertas de varios inquilinos.
    .worst = Quien lee sus alertas sabe de qué se han dado cuenta ustedes y de qué no.
    .ask = ¿Quién ve nuestras alertas en su empresa y cuánto tiempo se conservan?
prose-Policy-Read-All =
    .example = Una herramienta de comprobación compara la configuración de seguridad con una línea base recomendada.
    .worst = Las excepciones del acceso condicional son una lista de puertas que no están cerradas con llave.
    .ask = ¿Basta con una sola comprobación, tras la cual retiramos el consentimiento?
prose-UserAuthenticationMethod-Read-All =
    .example = Una herramienta de seguridad encuentra a las personas que todavía no tienen un segundo factor.
    .worst = El atacante averigua a quién protege solo un mensaje de texto al iniciar sesión y a qué número llega.
    .ask = ¿Necesitan los métodos de cada persona o solo el informe de quién está registrado?
