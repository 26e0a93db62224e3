# Palabras que comparten varias pantallas, el informe y la línea de comandos.

## Los tipos de permiso

kind-delegated = Delegado
    .explanation = La aplicación actúa en nombre de una persona que ha iniciado sesión y llega, como máximo, hasta donde puede llegar esa persona.
kind-application = De aplicación
    .explanation = La aplicación actúa por sí sola, sin que nadie haya iniciado sesión, y llega a toda la organización, salvo que algo lo limite.
kind-open = Tipo sin determinar
    .explanation = La fuente no dice si la aplicación lo solicita en nombre de una persona o para sí misma. Determínelo, por favor: la diferencia es grande.

## Decisiones

decision-approve = Aprobar
    .done = Aprobado
    .explanation = El proveedor puede tener este permiso.
decision-approve-with-condition = Aprobar con una condición
    .done = Aprobado con una condición
    .explanation = El proveedor puede tener este permiso una vez que se cumpla la condición.
decision-refuse = Rechazar
    .done = Rechazado
    .explanation = El proveedor no obtiene este permiso.
decision-ask-vendor = Preguntar al proveedor
    .done = A la espera del proveedor
    .explanation = La decisión queda pendiente de la respuesta del proveedor.
decision-none = Sin decidir todavía

## Resultados de una consulta

outcome-exposed = Datos expuestos
    .explanation = La lectura llegó hasta el final y encontró datos.
outcome-empty = No hay nada
    .explanation = La lectura llegó hasta el final y no había nada que encontrar.
outcome-denied = Denegado
    .explanation = El inquilino denegó la lectura.
outcome-failed = Error
    .explanation = La lectura no funcionó. Eso no demuestra ni que haya acceso ni que no lo haya.
outcome-partial = Leído en parte
    .explanation = Se leyeron algunos datos antes de que la lectura se interrumpiera. Probablemente haya más.
outcome-not-tried = Sin intentar
    .explanation = No se leyó nada, así que no se puede concluir nada sobre el acceso.

not-tried-scope-not-granted = El token de acceso no contiene este permiso ni otro que pueda suplirlo.
not-tried-needs-app-only = Esto solo funciona con una aplicación que actúa sin que nadie haya iniciado sesión, y aquí Scopeglass no dispone de un acceso así.
not-tried-no-probe = Scopeglass todavía no tiene ninguna consulta para este permiso.
not-tried-nothing-to-ask-about = Este permiso solo abre elementos que hay que pedir uno a uno, y Scopeglass no obtuvo ningún identificador: nada en el token de acceso permite enumerarlos, o no hay ninguno.
not-tried-too-costly = Las únicas consultas que abre este permiso descargan contenidos completos o tienen coste. Scopeglass no hace ninguna de ellas.
not-tried-cancelled = Las consultas se cancelaron antes de que le llegara el turno.
not-tried-session-ended = La sesión terminó antes de que le llegara el turno.

## Hasta dónde llega el alcance

breadth-own = Datos propios
    .explanation = Solo datos de la persona que ha iniciado sesión.
breadth-as-person = Lo que la persona puede ver
    .explanation = Todo aquello a lo que tiene acceso la persona que ha iniciado sesión.
breadth-chosen = Partes elegidas
    .explanation = Solo lo que eligió un administrador o aquello donde está instalada la aplicación.
breadth-organisation = Toda la organización
    .explanation = Los datos de todas las personas, sin que nadie haya iniciado sesión.

## Clases de datos

data-identity = Identidad
    .explanation = Quién es la persona que ha iniciado sesión.
data-session = Sesión duradera
    .explanation = Un inicio de sesión que la aplicación puede renovar sin la persona.
data-people = Personas
    .explanation = Perfiles de las personas de la organización.
data-groups = Grupos
    .explanation = Grupos y equipos, y quién pertenece a ellos.
data-directory = Directorio
    .explanation = El directorio más allá de las personas y los grupos: roles, aplicaciones, dispositivos, configuración.
data-events = Calendario
    .explanation = Eventos de los calendarios.
data-contacts = Contactos
    .explanation = Contactos personales de los buzones.
data-mail = Correo
    .explanation = Mensajes, carpetas de correo y configuración de los buzones.
data-chats = Chats
    .explanation = Chats, mensajes de canales, llamadas y reuniones.
data-files = Archivos
    .explanation = Archivos, sitios y blocs de notas.
data-devices = Dispositivos
    .explanation = Los dispositivos y cómo se administran.
data-security = Seguridad
    .explanation = Señales, registros y directivas de seguridad.
data-other = Otros
    .explanation = Datos de otra clase.

## Qué dice un campo sobre una persona

personal-name = Nombre
personal-mail-address = Dirección de correo
personal-phone = Número de teléfono
personal-location = Lugar
personal-employment = Trabajo
personal-time = Fecha y hora
personal-free-text = Texto libre
personal-identifier = Identificador
personal-special = Protección especial
personal-none = No personal

## Cuántos

# $count (number)
count-exact = { $count }
# $count (number)
count-at-least = al menos { $count }

## Qué permisos podrían haber permitido una lectura

# $scopes (list of permission names): exactly one
isolated = Atribución inequívoca: de los permisos de este token de acceso, solo { $scopes } puede haber permitido esta lectura.
    .short = Atribución inequívoca
# $scopes (list of permission names), $count (number): two or more
not-isolated = { $count ->
        [one] Un permiso de este token de acceso podría haber permitido esta lectura: { $scopes }.
        [many] Atribución ambigua: { $count } de permisos de este token de acceso podrían haber permitido esta lectura, y no se ve cuál fue: { $scopes }.
       *[other] Atribución ambigua: { $count } permisos de este token de acceso podrían haber permitido esta lectura, y no se ve cuál fue: { $scopes }.
    }
    .short = Atribución ambigua
not-isolated-unknown = Scopeglass no conoce ningún permiso de este token de acceso que permita esta lectura, así que el resultado no se puede atribuir a ninguno.
    .short = Sin atribución posible

## De quién es el alcance que muestra un resultado

reach-as-person = Leído como la persona que ha iniciado sesión: esto es lo que la aplicación vería en su nombre.
reach-as-app = Leído como la propia aplicación, sin que nadie haya iniciado sesión.
# $count (number): mailboxes, people or groups
reach-projected = { $count ->
        [one] Leído como la persona que ha iniciado sesión. La aplicación por sí sola llegaría a { $count } buzón, persona o grupo; es una proyección, no algo que se haya leído.
        [many] Leído como la persona que ha iniciado sesión. La aplicación por sí sola llegaría a { $count } de buzones, personas o grupos; es una proyección, no algo que se haya leído.
       *[other] Leído como la persona que ha iniciado sesión. La aplicación por sí sola llegaría a { $count } buzones, personas o grupos; es una proyección, no algo que se haya leído.
    }
reach-projected-unknown = Leído como la persona que ha iniciado sesión. La aplicación por sí sola llegaría más lejos; no se pudo contar hasta dónde.

## Valoraciones

rating-level-1 = Bajo
rating-level-2 = Moderado
rating-level-3 = Alto
rating-level-4 = Muy alto
rating-level-none = Sin valorar
rating-source-microsoft = Nivel de Microsoft
rating-source-scopeglass = Reglas de Scopeglass

# A session that was renewed: the refresh token is no part of the access token.
attributed-renewal = Gracias a offline_access se emitió un token de actualización, y funcionó. Acompaña al token de acceso; no está dentro de él.
