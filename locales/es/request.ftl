### Dónde se encontró un permiso y qué dicen los perfiles de proveedor.

## Cómo se reconoció un permiso

recognised-by-exact-name = por su nombre publicado
recognised-by-id = por su identificador publicado
recognised-by-display-name = por el título que muestra Microsoft
recognised-by-translated-title = por un título traducido
recognised-by-translated-name = por un nombre traducido
recognised-by-typo = por un nombre con una errata
recognised-by-profile = de un perfil de proveedor
recognised-by-admin = indicado por usted
recognised-by-link = solicitado en el vínculo de consentimiento
recognised-by-manifest = declarado en el manifiesto de la aplicación
recognised-by-granted = concedido a la aplicación en el inquilino
recognised-by-list = incluido en la lista

## Por qué no se reconoció una línea que parece un permiso

unrecognised-unknown-name = Tiene la forma de un nombre de permiso, pero el catálogo no contiene ninguno así.
unrecognised-no-match = Se lee como el título de un permiso, pero ninguno encaja.
unrecognised-ambiguous = Varios permisos encajan igual de bien.
unrecognised-not-asked = El texto menciona este permiso y dice que no se solicita.
unrecognised-other-resource = Pertenece a otro servicio, no a Microsoft Graph; lo que significa solo se sabe cuando el inquilino está conectado.
unrecognised-elsewhere = Solicita lo que esté configurado en el registro de la aplicación («.default»), que esta fuente no muestra.
unrecognised-wrong-kind = El permiso existe, pero no en el tipo que se solicita aquí.
unrecognised-reference = Remite a un valor que está en otro lugar; esta fuente no lo contiene.

## Webex

profile-webex-summary = Programar reuniones de Webex desde Outlook y Microsoft Teams, y mostrar quién participa.
profile-webex-reason-offline-access = Webex quiere seguir conectado cuando las personas ya se han ido, para no tener que volver a preguntarles cada vez que recupera algo, por ejemplo una invitación de calendario.
profile-webex-reason-user-read-all = Para mostrar quién es quién en las reuniones y relacionar a los usuarios de Microsoft 365 con sus cuentas de Webex por la dirección de correo electrónico.
profile-webex-reason-calendars-read = Para leer los eventos de calendario que contienen una reunión de Webex, con su hora, sus asistentes, su asunto y las opciones de la reunión.
profile-webex-reason-contacts-read = Para invitar a grupos de contactos cuando se programa una reunión desde Outlook o Teams. El proveedor dice que no guarda los datos.
profile-webex-reason-group-read-all = Para invitar a grupos enteros y sugerir a los miembros de un canal cuando se programa una reunión. El proveedor dice que no guarda los datos.
profile-webex-reason-directory-read-all = Para completar con el directorio los perfiles de quienes están en las reuniones y las direcciones de correo electrónico mientras alguien invita.
profile-webex-reason-calendars-readwrite = Para programar reuniones desde Outlook, Teams y la aplicación Webex, y crear, modificar y eliminar las entradas de calendario correspondientes.
