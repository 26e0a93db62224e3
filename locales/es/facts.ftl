# What probes say of the data beside the census: a label and a value each.
# Ids: fact-<id of crates/probe/probes>.

fact-files-folders = Carpetas
fact-files-shared = Compartidos con alguien
fact-files-anyone = De los compartidos, abiertos a cualquiera con el vínculo
fact-files-drives = Unidades al alcance
fact-sites-personal = Sitios personales
fact-chats-two = Chats entre dos personas
fact-chats-meetings = Chats de reuniones
fact-chats-all = Chats al alcance
fact-messages-attachments = Mensajes con adjuntos
fact-groups-private = Privados
fact-groups-hidden = Con miembros ocultos
fact-groups-teams = Con un equipo
fact-roles-held = Roles distintos asignados
fact-roles-holders = Titulares
fact-devices-idle = Sin usar desde hace 90 días
fact-devices-unmanaged = Sin administrar
fact-devices-systems = Sistemas operativos distintos
fact-devices-noncompliant = Incumplen las reglas
fact-devices-personal = Dispositivos personales
fact-devices-unencrypted = Sin cifrar
fact-signins-failed = Inicios de sesión fallidos
fact-signins-people = Personas distintas
fact-signins-apps = Aplicaciones distintas
fact-signins-countries = Países distintos
fact-signins-oldest = Entrada más antigua
fact-tasks-open = Pendientes
fact-notes-books = Blocs de notas
fact-apps-secrets = Con un secreto
fact-apps-certificates = Con un certificado
fact-apps-outside = Abiertas a otras organizaciones
fact-apps-disabled = Desactivadas
fact-apps-owners = Organizaciones propietarias distintas
fact-alerts-high = De gravedad alta
fact-alerts-open = Aún abiertos
fact-people-outside = Ajenas a la organización
fact-people-guests = Invitados
fact-people-disabled = Cuentas desactivadas
fact-policies-off = Desactivadas
fact-policies-report = Solo informan
fact-domains-all = Dominios
fact-mail-folders = Carpetas
fact-mail-domains = Dominios de remitentes distintos
fact-mail-outside = De fuera de la organización
fact-mail-attachments = Con adjuntos
fact-mail-oldest = Mensaje más antiguo
fact-mail-newest = Mensaje más reciente
fact-risk-high = Con riesgo alto
fact-events-ahead = Por venir
fact-events-outside = Con personas ajenas a la organización
fact-events-private = Marcados como privados
fact-contacts-outside = Ajenos a la organización
fact-contacts-birthdays = Con cumpleaños
fact-grants-everyone = Concedidos para todos
fact-grants-apps = Aplicaciones distintas

fact-value-number = { $count }
fact-value-at-least = al menos { $count }
fact-value-share = { $part } de { $of } examinados
fact-value-unread = sin leer: { $problem }
fact-value-today = menos de un día
fact-value-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
fact-value-months = { $count ->
    [one] alrededor de { $count } mes
   *[other] alrededor de { $count } meses
}
fact-value-years = { $count ->
    [one] alrededor de { $count } año
   *[other] alrededor de { $count } años
}

# $where: mailboxes, chats or places
across = { $where ->
    [mailboxes] Buzones: { $asked } consultados de { $places }, elegidos de manera uniforme.
    [chats] Chats y canales: { $asked } consultados de { $places }, elegidos de manera uniforme.
   *[places] Consulta lugar por lugar: { $asked } de { $places }, elegidos de manera uniforme.
} Respondieron: { $reached }. Rechazaron: { $refused }. Sin ninguno: { $without }. Fallaron: { $failed }.
across-narrowed = Algunos rechazaron la consulta mientras otros respondieron: algo limita el alcance de esta aplicación, como una asignación de rol con ámbito en Exchange o una directiva de acceso de aplicaciones.

# $noun: what the permission is about, in the plural
probe-derived-about = { $noun }: la lista más corta que abre este permiso
# $calls: calls such as “POST /me/events”
probe-derived-writes = Con él, una aplicación también podría hacer llamadas como { $calls }. No se hizo ninguna.

## The experiment, the app’s own session, one record in clear

clear-look = El { $date } se mostró sin enmascarar un registro que abre { $permission }.
experiment-now = Ahora: { $permission }
experiment-trial = { $outcome }, { $amount }
experiment-proved = Cerrado antes, abierto después: lo abrió el consentimiento a { $permission } y nada más.
experiment-spoiled-step = Un consentimiento anterior ya lo había abierto, así que no se pudo probar { $permission }.
experiment-open-before = Ya estaba abierto antes del consentimiento a { $permission }, por algo que el catálogo no conoce.
experiment-still-closed = Rechazado antes y después: además de { $permission } falta un rol, una licencia o una directiva.
experiment-unsettled = No se puede concluir nada sobre { $permission }: falta una de las dos respuestas.
cli-review-experiment = Hacer el experimento controlado: dar consentimiento a un permiso tras otro y preguntar antes y después de cada uno
cli-review-as-app = Preguntar por los permisos de aplicación como aplicación sola: la del inquilino de práctica o la de --app-client
cli-review-app-client = Id. de la aplicación con la que preguntar
cli-review-app-certificate = Archivo con el certificado y la clave privada de la aplicación (PEM o PFX; contraseña en SCOPEGLASS_APP_PASSWORD). Sin él, el secreto se lee de SCOPEGLASS_APP_SECRET
cli-review-show-clear = Mostrar sin enmascarar un registro de un permiso, solo en la terminal; la revisión anota que se mostró
cli-experiment-title = El experimento controlado
cli-app-signed-in = Sesión iniciada como la aplicación { $client }, con { $roles }.
cli-clear-title = Un registro que abre { $permission }, sin enmascarar. La revisión anota que se mostró.
experiment-spoiled = Este cliente ya había recibido consentimientos{ $count ->
    [0] {""}
   *[other] : su primer token de acceso, para el que solo se pidió lo mínimo, incluía también { $scopes }
}. Para un experimento limpio, use un cliente sin consentimientos: cree un nuevo registro de aplicación o elimine los consentimientos de este en Entra (Aplicaciones empresariales, la aplicación, Permisos, Revocar). En el inquilino de práctica, reinicie Scopeglass.
experiment-choose-certificate = Elija el certificado de la aplicación

report-method-experiment = Antes del consentimiento: { $before }. Después: { $after }. { $verdict }
    .title = Experimento controlado: { $permission }
report-method-looks =
    .title = Mostrado sin enmascarar

denied-though-carried = El token de acceso incluye { $scopes }, que abre esta llamada. Por tanto, no falta ningún permiso, sino un rol de la persona, una licencia o una directiva.
denied-not-carried = Ningún permiso del token de acceso figura para esta llamada. Figuran, entre otros, estos: { $scopes }.
outcome-sampled = Leído en los lugares consultados: { $amount }. Otros no se consultaron.
