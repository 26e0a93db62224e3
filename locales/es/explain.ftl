# Qué significan los permisos. La primera parte es la gramática: frases en las que encaja
# un nombre de nouns.ftl. La segunda está escrita a mano para permisos concretos: el nombre
# con guiones en lugar de puntos y con el tipo detrás cuando los tipos difieren.
#
# Cada frase puede usar: $name (el nombre publicado), $kind (delegated o application),
# $extent (own, shared, all, selected, owned-by-app, installed), $verb (el verbo del nombre
# publicado, como read-write-and-consent), $place (dónde, según el nombre: chat, team,
# group, user), $noun y las demás formas del nombre. El nombre va sin artículo: lo ponen las
# frases según .gender y .number. Como el artículo puede ser «el», ninguna frase pone
# delante «a» o «de».

### Gramática

explain-object = { $extent ->
        [all] { $noun-number ->
            [singular] { $noun-gender ->
                [f] la
               *[m] el
            }
            [mass] { $noun-gender ->
                [f] toda la
               *[m] todo el
            }
           *[plural] { $noun-gender ->
                [f] todas las
               *[m] todos los
            }
        }
       *[other] { $noun-number ->
            [singular] { $noun-gender ->
                [f] la
               *[m] el
            }
            [mass] { $noun-gender ->
                [f] la
               *[m] el
            }
           *[plural] { $noun-gender ->
                [f] las
               *[m] los
            }
        }
    } { $noun }{ $extent ->
        [own] { $kind ->
            [application] { " " }de todas las personas de la organización
           *[delegated] { " " }de la persona que ha iniciado sesión
        }
        [shared] { $kind ->
            [application] { " " }de todas las personas de la organización
           *[delegated] { " " }de la persona que ha iniciado sesión
        }
       *[other] { "" }
    }
explain-limit = { $extent ->
        [shared] { $kind ->
            [application] , incluido lo que comparten entre ellas
           *[delegated] , incluido lo que otras personas comparten con ella
        }
        [all] { $kind ->
            [application] { "" }
           *[delegated] , dentro de los derechos de la persona que ha iniciado sesión
        }
        [selected] , limitado a lo que se haya elegido para la aplicación
        [owned-by-app] , limitado a lo que la propia aplicación creó o posee
        [installed] , únicamente donde la aplicación está instalada
       *[own] { "" }
    }
explain-unattended = { $extent ->
        [all] { $kind ->
            [application] , sin que nadie haya iniciado sesión
           *[delegated] { "" }
        }
       *[other] { "" }
    }

explain-title-sign-in = Iniciar sesión y leer { explain-object }
explain-title-keep-access = Conservar { explain-object }
explain-title-read-basic = Leer { explain-object } (solo datos básicos){ explain-limit }{ explain-unattended }
explain-title-read = Leer { explain-object }{ explain-limit }{ explain-unattended }
explain-title-create = Crear { $noun }{ explain-limit }{ explain-unattended }
explain-title-read-write = { $noun-life ->
        [addable] Leer { explain-object } y crear { $noun-gender ->
            [f] otras nuevas
           *[m] otros nuevos
        }{ explain-limit }{ explain-unattended }
        [replaceable] Leer, crear y eliminar { explain-object }{ explain-limit }{ explain-unattended }
        [removable] Leer y eliminar { explain-object }{ explain-limit }{ explain-unattended }
        [special] Leer { explain-object } y, además, { $noun-writes }{ explain-limit }{ explain-unattended }
       *[full] Leer y modificar { explain-object }{ explain-limit }{ explain-unattended }
    }
explain-title-delete = Eliminar { explain-object }{ explain-limit }{ explain-unattended }
explain-title-remove = Quitar { explain-object }{ explain-limit }{ explain-unattended }
explain-title-delete-restore = Eliminar y restaurar { explain-object }{ explain-limit }{ explain-unattended }
explain-title-manage-deletion = { explain-title-delete-restore }
explain-title-enable-disable = Habilitar y deshabilitar { explain-object }{ explain-limit }{ explain-unattended }
explain-title-update-sponsors = Designar patrocinadores para { explain-object }{ explain-limit }{ explain-unattended }
explain-title-export = Exportar { explain-object }{ explain-limit }{ explain-unattended }
explain-title-read-anonymous = Leer { explain-object }, sin nombres{ explain-limit }{ explain-unattended }
explain-title-send = { $kind ->
        [application] Enviar { $noun }{ explain-limit }{ explain-unattended }
       *[delegated] Enviar { $noun } en nombre de la persona que ha iniciado sesión
    }
explain-title-manage = Administrar { explain-object }{ explain-limit }{ explain-unattended }

explain-can-sign-in = Las personas pueden iniciar sesión en la aplicación, y esta puede leer { explain-object }.
explain-can-keep-access = La aplicación conserva { explain-object } cuando la persona ya se ha ido.
explain-can-read-basic = La aplicación puede leer { explain-object }, pero solo los datos básicos{ explain-limit }.
explain-can-read = La aplicación puede leer { explain-object }{ explain-limit }.
explain-can-create = La aplicación puede crear { $noun }{ explain-limit }. Por sí solo, este permiso no abre lo que ya existe.
explain-can-read-write = { $noun-life ->
        [fixed] La aplicación puede leer y modificar { explain-object }{ explain-limit }.
        [growing] La aplicación puede crear, leer y modificar { explain-object }{ explain-limit }.
        [addable] La aplicación puede leer { explain-object } y crear { $noun-gender ->
            [f] otras nuevas
           *[m] otros nuevos
        }{ explain-limit }.
        [replaceable] La aplicación puede crear, leer y eliminar { explain-object }{ explain-limit }.
        [reducible] La aplicación puede leer, modificar y eliminar { explain-object }{ explain-limit }.
        [removable] La aplicación puede leer y eliminar { explain-object }{ explain-limit }.
       *[full] La aplicación puede crear, leer, modificar y eliminar { explain-object }{ explain-limit }.
    }
explain-can-delete = La aplicación puede eliminar { explain-object }{ explain-limit }. Por sí solo, este permiso no le permite leer ni modificar nada.
explain-can-remove = La aplicación puede quitar { explain-object }{ explain-limit }. Por sí solo, este permiso no le permite leer nada ni agregar nada nuevo.
explain-can-delete-restore = La aplicación puede eliminar { explain-object } y restaurar lo eliminado{ explain-limit }. Por sí solo, este permiso no le permite leer ni modificar nada.
explain-can-manage-deletion = { explain-can-delete-restore }
explain-can-enable-disable = La aplicación puede habilitar y deshabilitar { explain-object }{ explain-limit }. Por sí solo, este permiso no le permite leer ni modificar nada más.
explain-can-update-sponsors = La aplicación puede designar patrocinadores para { explain-object } y quitarlos{ explain-limit }. Los patrocinadores son las personas que responden de un agente.
explain-can-export = La aplicación puede exportar { explain-object }{ explain-limit }.
explain-can-read-anonymous = La aplicación puede leer { explain-object }{ explain-limit }, sin los nombres de las personas.
explain-can-send = { $kind ->
        [application] La aplicación puede enviar { $noun }{ explain-limit }. Por sí solo, este permiso no le permite leer nada.
       *[delegated] La aplicación puede enviar { $noun } en nombre de la persona que ha iniciado sesión. Por sí solo, este permiso no le permite leer nada.
    }
explain-can-manage = La aplicación puede administrar { explain-object }{ explain-limit }.

# $phrase: one of the sentences above
explain-with-noun-holds = { $phrase } Los datos abarcan { $noun-holds }.
# $phrase: one of the sentences above
explain-with-noun-basics = { $phrase } Los datos abarcan { $noun-basics }.
# $phrase: one of the sentences above
explain-with-noun-writes = { $phrase } También puede { $noun-writes }.

# For a permission that has no words of its own yet.
explain-unexplained =
    .title = { $name }
    .can-do = Scopeglass no tiene una explicación propia para este permiso. Está publicado como { $name }; mientras no haya una, lea lo que dice de él quien lo publica.
    .whose = { $kind ->
            [application] Posiblemente los de toda la organización, ya que la aplicación actúa sin que nadie haya iniciado sesión.
           *[delegated] Como máximo, aquello a lo que puede llegar la persona que ha iniciado sesión.
        }

# For a permission that only the tenant knows: the publisher’s own words.
# $title, $text: what the tenant says about it, in whichever language it says it
explain-tenant-text =
    .title = { $title }
    .can-do = Quien lo publica dice: «{ $text }»
    .note = Este texto es de quien publica el permiso y procede del inquilino. Scopeglass no tiene una explicación propia para este permiso y no ha comprobado lo que dice el texto.

explain-whose-own = { $kind ->
        [application] Los de todas las personas de la organización, no solo los de quienes usan la aplicación, salvo que algo lo limite.
       *[delegated] Solo los datos propios de la persona que ha iniciado sesión. La aplicación ve, como máximo, lo que esta persona puede ver.
    }
explain-whose-shared = { $kind ->
        [application] Los de todas las personas de la organización, incluido lo que comparten entre ellas, salvo que algo lo limite.
       *[delegated] Los datos propios de la persona que ha iniciado sesión y lo que otras personas han compartido con ella o le han delegado.
    }
explain-whose-all = { $kind ->
        [application] Los de toda la organización. Los derechos de las personas no ponen ningún límite a la aplicación.
       *[delegated] Todos los datos de esta clase de la organización a los que tiene acceso la persona que ha iniciado sesión. Lo que esta persona no puede hacer, tampoco puede hacerlo la aplicación; en el caso de un administrador, eso deja mucho margen.
    }
explain-whose-selected = Solo lo que se haya elegido para esta aplicación. Mientras no se elija nada, no llega a nada.
explain-whose-owned-by-app = Solo lo que esta aplicación creó o posee.
explain-whose-installed = { $place ->
        [where-installed] Todos los chats donde está instalada la aplicación. Un administrador da el consentimiento una sola vez para todos ellos.
        [user] Solo la persona para la que está instalada la aplicación.
        [group] { $kind ->
            [application] Solo el equipo de Teams donde está instalada la aplicación.
           *[delegated] Solo el equipo de Teams donde está instalada la aplicación, y allí solo lo que puede ver la persona que ha iniciado sesión.
        }
       *[chat] { $kind ->
            [application] Solo el chat o la reunión donde está instalada la aplicación.
           *[delegated] Solo el chat o la reunión donde está instalada la aplicación, y allí solo lo que puede ver la persona que ha iniciado sesión.
        }
    }

explain-presence = { $kind ->
        [application] Sin que nadie haya iniciado sesión, a cualquier hora del día.
       *[delegated] Solo en nombre de alguien que haya iniciado sesión en la aplicación.
    }
explain-duration = { $kind ->
        [application] Mientras se mantenga el consentimiento y la aplicación pueda demostrar quién es: con un secreto o un certificado, una identidad administrada o una identidad externa de confianza.
       *[delegated] Mientras la persona usa la aplicación y, por lo general, alrededor de una hora más. Si la aplicación tiene además offline_access, hasta que alguien le retire el acceso.
    }

explain-not-change = Con él no se puede crear, modificar ni eliminar nada.
# Stands instead of the sentence above where the published facts contradict it.
explain-also-changes = El nombre promete solo lectura, pero los datos publicados por Microsoft también enumeran llamadas que modifican algo. Puede ser un error de los datos; cuente con ello hasta que el proveedor lo haya descartado.
explain-no-calls = Los datos publicados por Microsoft no enumeran ninguna llamada para este permiso. Lo que se dice aquí se basa en su nombre y en lo que se sabe de permisos afines.
explain-no-writing-calls = Los datos publicados por Microsoft solo enumeran para este permiso llamadas que leen. Lo que se dice aquí sobre modificar se basa en su nombre.
explain-no-id = Microsoft no publica ningún identificador para esta forma, así que el registro o el manifiesto de una aplicación no puede solicitarla.
explain-meeting-policy = Teams exige además una directiva de acceso de aplicaciones: sin una que indique la aplicación y las personas correspondientes, no llega a ninguna reunión.
explain-consent-admin = De forma predeterminada, solo un administrador puede dar el consentimiento.
explain-consent-person = De forma predeterminada, las propias personas pueden dar el consentimiento; en última instancia decide la directiva de consentimiento del inquilino.
explain-consent-installed = { $place ->
        [group] Un propietario del equipo puede dar el consentimiento al agregar la aplicación, siempre que Teams y la configuración del inquilino lo permitan. No hace falta el consentimiento de un administrador para toda la organización.
        [user] La propia persona puede dar el consentimiento al instalar la aplicación, siempre que Teams y la configuración del inquilino lo permitan. No hace falta el consentimiento de un administrador para toda la organización.
       *[chat] Quien participa en el chat o la reunión puede dar el consentimiento al agregar la aplicación, siempre que Teams y la configuración del inquilino lo permitan. No hace falta el consentimiento de un administrador para toda la organización.
    }

### A mano: inicio de sesión

explain-offline_access =
    .title = Conservar el acceso cuando la persona ya se ha ido
    .can-do = La aplicación obtiene un token de actualización. Con él puede obtener una y otra vez tokens de acceso nuevos mientras la persona está ausente, para todos los permisos delegados que tiene.
    .whose = Ningún dato por sí mismo: prolonga lo que los demás permisos delegados de la aplicación permiten para esta persona.
    .presence = La persona inicia sesión una vez; a partir de ahí, la aplicación puede actuar en su nombre en su ausencia.
    .duration = Hasta que alguien lo retire, por ejemplo revocando las sesiones de la persona, bloqueando la cuenta o retirando el consentimiento. Un token de actualización que no se usa durante 90 días caduca; cada uso lo renueva.
not-offline_access = No abre nada por sí mismo: sin otros permisos, no hay nada a lo que conservar el acceso.
not-offline_access-2 = No convierte la aplicación en una que actúa por su cuenta: todos los accesos se mantienen dentro de los derechos de la persona que inició sesión.

explain-openid =
    .title = Iniciar la sesión de las personas
    .can-do = Las personas pueden iniciar sesión en la aplicación con su cuenta de trabajo. La aplicación recibe un token de ID con un identificador por el que vuelve a reconocer a la persona.
    .whose = Solo la persona que inicia sesión.
    .presence = Solo al iniciar sesión, con la persona presente.
    .duration = El token de ID indica quién inició sesión en ese momento; después no abre ningún dato.
not-openid = No abre correo, calendario, archivos ni directorio.
not-openid-2 = El nombre y la dirección de correo solo llegan con profile y email.

explain-profile =
    .title = Conocer el nombre de la persona al iniciar sesión
    .can-do = El token de ID indica entonces también el nombre de la persona, su nombre de inicio de sesión y su identificador de objeto en el directorio.
    .whose = Solo la persona que inicia sesión.
    .presence = Solo al iniciar sesión, con la persona presente.
    .duration = La aplicación lo recibe de nuevo en cada inicio de sesión y puede guardar lo recibido.
not-profile = No abre el perfil del directorio: para el número de teléfono, el puesto y el responsable hace falta User.Read.

explain-email =
    .title = Conocer la dirección de correo de la persona al iniciar sesión
    .can-do = El token de ID indica entonces también la dirección de correo de la persona, si la cuenta tiene una.
    .whose = Solo la persona que inicia sesión.
    .presence = Solo al iniciar sesión, con la persona presente.
    .duration = La aplicación la recibe de nuevo en cada inicio de sesión y puede guardar lo recibido.
not-email = No abre el buzón: con él no se puede leer ni enviar ningún mensaje.
note-email = La dirección no es una prueba segura de quién es alguien. A una aplicación que deja entrar a las personas por su dirección se la puede engañar.

explain-User-Read =
    .title = Iniciar la sesión de las personas y leer su propio perfil
    .can-do = Las personas pueden iniciar sesión en la aplicación, y esta puede leer su propio perfil: nombre, puesto, departamento, números de teléfono, foto, subordinados directos y a qué grupos pertenecen, junto con algunos datos básicos de la organización.
    .whose = Solo el perfil de la persona que ha iniciado sesión.
not-User-Read = No abre los perfiles de otras personas; para eso hace falta User.ReadBasic.All o User.Read.All.
not-User-Read-2 = No abre correo, calendarios, contactos ni archivos.

### A mano: personas y grupos

not-User-Read-All = No abre el correo, el calendario, los contactos ni los archivos de nadie.
not-User-Read-All-2 = No revela contraseñas ni cuándo inició sesión alguien por última vez.
note-User-Read-All-delegated = En la mayoría de las organizaciones todo el mundo puede buscar a sus compañeros, así que, incluso sin un administrador, la aplicación puede leer casi toda la lista de personas.

explain-User-ReadBasic-All-delegated =
    .title = Buscar personas: nombres, direcciones y fotos
    .can-do = La aplicación puede enumerar a todas las personas de la organización y leer unos pocos datos de cada una: nombre, dirección de correo, foto e identificadores. El perfil propio de la persona que ha iniciado sesión puede leerlo completo.
explain-User-ReadBasic-All-application =
    .title = Buscar personas: nombres, direcciones y fotos, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede enumerar a todas las personas de la organización y leer unos pocos datos de cada una: nombre, dirección de correo, foto e identificadores.
not-User-ReadBasic-All = No revela el número de teléfono, el puesto, el departamento ni el responsable de otras personas.

explain-Group-Read-All-delegated =
    .title = Leer los grupos y lo que contienen, dentro de los derechos de la persona que ha iniciado sesión
    .can-do = La aplicación puede leer todos los grupos y quién pertenece a ellos. De los grupos a los que tiene acceso la persona que ha iniciado sesión puede leer también el contenido: conversaciones, calendarios, archivos, tareas de Planner y mensajes de canales de Teams.
    .whose = Los nombres y los miembros de todos los grupos que la persona puede consultar; el contenido, solo de los grupos abiertos para esta persona.
explain-Group-Read-All-application =
    .title = Leer todos los grupos, sus conversaciones y los mensajes de canales, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede leer todos los grupos y quién pertenece a ellos, las conversaciones de correo de los grupos, los mensajes de canales de Teams y archivos concretos de los grupos.
    .whose = Todos los grupos y equipos de Teams de la organización, incluidos los privados.
not-Group-Read-All = De los miembros no dice más que su pertenencia: los nombres y las direcciones pueden faltar, a menos que la aplicación pueda leer también los perfiles de usuario.
not-Group-Read-All-2 = No revela quién está en los grupos que ocultan su pertenencia; para eso hace falta Member.Read.Hidden.
explain-Group-ReadWrite-All-delegated =
    .title = Leer y modificar los grupos y lo que contienen, dentro de los derechos de la persona que ha iniciado sesión
    .can-do = La aplicación puede crear, leer, modificar y eliminar grupos, y agregar o quitar miembros y propietarios. En los grupos a los que tiene acceso la persona que ha iniciado sesión puede leer y modificar también el contenido: conversaciones, calendarios, archivos, tareas de Planner y mensajes de canales de Teams.
    .whose = Todos los grupos sobre los que tiene derechos la persona que ha iniciado sesión; el contenido, solo de los grupos abiertos para esta persona.
explain-Group-ReadWrite-All-application =
    .title = Leer y modificar todos los grupos y lo que contienen, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede crear, leer, modificar y eliminar todos los grupos, agregar o quitar miembros y propietarios, y leer y modificar conversaciones, calendarios y otros contenidos de los grupos.
    .whose = Todos los grupos y equipos de Teams de la organización, incluidos los privados.
note-Group-ReadWrite-All = De los grupos depende el acceso a archivos, aplicaciones y licencias. Quien agrega un miembro le da todo eso; solo están protegidos los grupos que pueden tener roles de administrador.
note-Group-Read-All = El nombre promete solo una lista de grupos; el alcance incluye lo que las personas escriben en ellos. Cuando bastan la lista y los miembros, GroupMember.Read.All se conforma con mucho menos.

explain-GroupMember-Read-All-delegated =
    .title = Leer los grupos y quién pertenece a ellos, dentro de los derechos de la persona que ha iniciado sesión
    .can-do = La aplicación puede enumerar los grupos, leer sus propiedades básicas, como el nombre y la descripción, y ver quiénes son sus miembros y propietarios.
explain-GroupMember-Read-All-application =
    .title = Leer todos los grupos y quién pertenece a ellos, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede enumerar todos los grupos, leer sus propiedades básicas, como el nombre y la descripción, y ver quiénes son sus miembros y propietarios.
not-GroupMember-Read-All = No abre lo que hay en los grupos: ni conversaciones, ni archivos, ni calendarios, ni mensajes de canales.
not-GroupMember-Read-All-2 = No revela quién está en los grupos que ocultan su pertenencia; para eso hace falta Member.Read.Hidden.

explain-Directory-Read-All-delegated =
    .title = Leer el directorio, dentro de los derechos de la persona que ha iniciado sesión
    .can-do = La aplicación puede leer casi todo lo que hay en el directorio: los perfiles de las personas, los grupos y sus miembros, las aplicaciones y lo que pueden hacer, los roles de administrador y quién los tiene, los dispositivos, las licencias, los dominios y la configuración de la organización.
explain-Directory-Read-All-application =
    .title = Leer todo el directorio, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede leer casi todo lo que hay en el directorio: los perfiles de las personas, los grupos y sus miembros, las aplicaciones y lo que pueden hacer, los roles de administrador y quién los tiene, los dispositivos, las licencias, los dominios y la configuración de la organización.
not-Directory-Read-All = No abre correo, calendarios, archivos ni chats.
not-Directory-Read-All-2 = No revela contraseñas ni secretos de aplicaciones, ni quién inició sesión y cuándo.
note-Directory-Read-All = Quien planea un ataque empieza por un mapa así de personas, roles y aplicaciones. Casi siempre basta un permiso más limitado.

explain-Directory-AccessAsUser-All =
    .title = Hacer en el directorio todo lo que puede hacer la persona que ha iniciado sesión
    .can-do = La aplicación puede leer y modificar en el directorio todo lo que puede la persona que ha iniciado sesión: personas, grupos, aplicaciones, roles y configuración.
    .whose = Todo aquello a lo que llegan los derechos de la persona que ha iniciado sesión. En el caso de un administrador puede ser todo el directorio, incluidos los roles.

### A mano: buzón

not-Calendars-Read-delegated = No abre los calendarios de otras personas, aunque estén compartidos con esta persona; para eso hace falta Calendars.Read.Shared.
not-Calendars-Read-application = No abre correo, contactos ni tareas.
note-Calendars-Read = Los datos publicados enumeran también el reenvío: la aplicación podría enviar una invitación a otras personas.
note-Calendars-Read-delegated = También llega a los calendarios de los grupos de Microsoft 365 abiertos para esta persona.

not-Calendars-ReadBasic = El texto de un evento, sus datos adjuntos y los datos adicionales de otras aplicaciones quedan cerrados.
not-Calendars-ReadBasic-delegated = No abre los calendarios de otras personas, aunque estén compartidos con esta persona.

not-Calendars-ReadWrite-delegated = No abre los calendarios de otras personas, aunque estén compartidos con esta persona; para eso hace falta Calendars.ReadWrite.Shared.
not-Calendars-ReadWrite-application = No abre correo, contactos ni tareas.
note-Calendars-ReadWrite = Cuando la aplicación agrega o modifica un evento con invitados, estos reciben un correo al respecto en nombre del propietario del calendario.

about-calendar-events = { $verb ->
        [read-basic] Los asuntos pueden contener cualquier cosa: cuestiones de salud, nombres de clientes, planes.
       *[other] Los asuntos y los textos pueden contener cualquier cosa: códigos de acceso a reuniones, asuntos de salud, nombres de clientes.
    }
about-calendar-events-application = Exchange puede restringir una aplicación a buzones elegidos: con RBAC para aplicaciones, el derecho se asigna en Exchange y no en Entra ID. Si además se diera el consentimiento en Entra ID, volvería a llegar a todos los buzones, salvo que lo limite una directiva de acceso de aplicaciones, el mecanismo anterior.

not-Contacts-Read-delegated = No abre la lista de direcciones de la organización ni los contactos de otras personas, aunque estén compartidos.
not-Contacts-Read-application = No abre la lista de direcciones de la organización; esa forma parte del directorio.
note-Contacts-Read-application = En el buzón se guardan también contactos privados: familia, médicos, amistades. No tienen nada que ver con la organización, y nadie les ha preguntado.
about-contacts-application = Exchange puede restringir una aplicación a buzones elegidos: con RBAC para aplicaciones, el derecho se asigna en Exchange y no en Entra ID. Si además se diera el consentimiento en Entra ID, volvería a llegar a todos los buzones, salvo que lo limite una directiva de acceso de aplicaciones, el mecanismo anterior.

not-Mail-Read-delegated = No abre los buzones compartidos ni el correo de otras personas; para eso hace falta Mail.Read.Shared.
not-Mail-Read-2 = No abre el buzón de archivo en línea.
not-Mail-Read = No permite a la aplicación enviar correo.
note-Mail-Read = El correo contiene también códigos de inicio de sesión y vínculos para restablecer contraseñas. Quien puede leerlo puede a menudo apoderarse de cuentas en otros sitios.

not-Mail-ReadBasic = El texto de un mensaje, su vista previa y sus datos adjuntos quedan cerrados.
note-Mail-ReadBasic = Quién escribe a quién, cuándo y sobre qué ya suele decir bastante.
not-Mail-ReadBasic-All = El texto de un mensaje, su vista previa y sus datos adjuntos quedan cerrados.
note-Mail-ReadBasic-All = Quién escribe a quién, cuándo y sobre qué ya suele decir bastante.

explain-Mail-Send-delegated =
    .title = Enviar correo como la persona que ha iniciado sesión
    .can-do = La aplicación puede enviar correo que sale del buzón de la persona que ha iniciado sesión, a cualquiera de dentro o fuera de la organización.
    .whose = Solo en el nombre propio de la persona que ha iniciado sesión.
explain-Mail-Send-application =
    .title = Enviar correo como cualquier persona de la organización
    .can-do = La aplicación puede enviar correo que sale de cualquier buzón de la organización, a cualquiera de dentro o fuera de ella.
    .whose = En nombre de todas las personas y de todos los buzones compartidos de la organización, salvo que algo lo limite.
explain-Mail-Send-Shared =
    .title = Enviar correo como la persona que ha iniciado sesión y en nombre de otras
    .can-do = La aplicación puede enviar correo que sale del buzón de la persona que ha iniciado sesión y de los buzones de otras personas desde los que esta puede enviar.
    .whose = En nombre de la persona que ha iniciado sesión y de todas las que le han dado el derecho de enviar.
not-Mail-Send = No permite a la aplicación leer correo, ni siquiera las respuestas a sus propios mensajes.
not-Mail-Send-delegated = No permite a la aplicación enviar en nombre de otras personas ni de buzones compartidos; para eso hace falta Mail.Send.Shared.
note-Mail-Send = Un mensaje así es auténtico en todos los aspectos técnicos. La aplicación también puede optar por no dejarlo en Elementos enviados.

about-mail-application = Exchange puede restringir una aplicación a buzones elegidos: con RBAC para aplicaciones, el derecho se asigna en Exchange y no en Entra ID. Si además se diera el consentimiento en Entra ID, volvería a llegar a todos los buzones, salvo que lo limite una directiva de acceso de aplicaciones, el mecanismo anterior.
about-mailbox-settings-application = Exchange puede restringir una aplicación a buzones elegidos: con RBAC para aplicaciones, el derecho se asigna en Exchange y no en Entra ID. Si además se diera el consentimiento en Entra ID, volvería a llegar a todos los buzones, salvo que lo limite una directiva de acceso de aplicaciones, el mecanismo anterior.

### A mano: archivos y sitios

explain-Files-Read-All-delegated =
    .title = Leer todos los archivos que puede abrir la persona que ha iniciado sesión
    .can-do = La aplicación puede enumerar, buscar y descargar todos los archivos que puede abrir la persona que ha iniciado sesión: los de su propio OneDrive, los que otras personas han compartido y los de sitios de SharePoint y equipos de Teams.
    .whose = Todo lo que puede abrir la persona que ha iniciado sesión, sea de quien sea. A menudo es más de lo que esta persona sabe.
explain-Files-Read-All-application =
    .title = Leer todos los archivos de la organización
    .can-do = La aplicación puede enumerar y descargar todos los archivos de todos los OneDrive, sitios de SharePoint y equipos de Teams, incluidas las versiones anteriores.
    .whose = El OneDrive de todas las personas y todos los sitios de la organización, incluidos los cerrados.
not-Files-Read-All = Abre archivos, no las listas y páginas de los sitios; para eso hace falta Sites.Read.All.
note-Files-Read-All-application = Cuando bastan sitios concretos, Sites.Selected abre solo los que indique un administrador.

explain-Sites-Selected-delegated =
    .title = Trabajar en sitios de SharePoint concretos que indica un administrador
    .can-do = Por sí mismo no abre nada. Después, un administrador da a la aplicación lectura, escritura o control total en sitios concretos; allí puede hacer eso, en la medida en que también pueda hacerlo la persona que ha iniciado sesión.
    .whose = Solo los sitios indicados, y en ellos solo aquello a lo que tiene acceso la persona que ha iniciado sesión.
explain-Sites-Selected-application =
    .title = Trabajar en sitios de SharePoint concretos que indica un administrador, sin que nadie haya iniciado sesión
    .can-do = Por sí mismo no abre nada. Después, un administrador da a la aplicación lectura, escritura o control total en sitios concretos; allí puede hacer eso sin que nadie haya iniciado sesión.
    .whose = Solo los sitios indicados, cada uno de ellos entero.
not-Sites-Selected = No abre otros sitios ni el OneDrive de nadie, a menos que se indique.
note-Sites-Selected = A qué llega realmente la aplicación consta en cada sitio y no aquí. Pregunte de qué sitios se trata y con qué rol.

explain-Files-SelectedOperations-Selected-delegated =
    .title = Trabajar con archivos concretos que se indican para la aplicación
    .can-do = Por sí mismo no abre nada. Después, alguien responsable da a la aplicación un rol sobre archivos concretos; allí puede hacer lo que permite el rol, en la medida en que también pueda hacerlo la persona que ha iniciado sesión.
    .whose = Solo lo que se indicó, y dentro de ello solo aquello a lo que tiene acceso la persona que ha iniciado sesión.
explain-Files-SelectedOperations-Selected-application =
    .title = Trabajar con archivos concretos que se indican para la aplicación, sin que nadie haya iniciado sesión
    .can-do = Por sí mismo no abre nada. Después, alguien responsable da a la aplicación un rol sobre archivos concretos; allí puede hacer lo que permite el rol sin que nadie haya iniciado sesión.
    .whose = Solo lo que se indicó.

explain-Lists-SelectedOperations-Selected-delegated =
    .title = Trabajar en listas de SharePoint concretas que se indican para la aplicación
    .can-do = Por sí mismo no abre nada. Después, alguien responsable da a la aplicación un rol sobre listas concretas; allí puede hacer lo que permite el rol, en la medida en que también pueda hacerlo la persona que ha iniciado sesión.
    .whose = Solo lo que se indicó, y dentro de ello solo aquello a lo que tiene acceso la persona que ha iniciado sesión.
explain-Lists-SelectedOperations-Selected-application =
    .title = Trabajar en listas de SharePoint concretas que se indican para la aplicación, sin que nadie haya iniciado sesión
    .can-do = Por sí mismo no abre nada. Después, alguien responsable da a la aplicación un rol sobre listas concretas; allí puede hacer lo que permite el rol sin que nadie haya iniciado sesión.
    .whose = Solo lo que se indicó.

explain-ListItems-SelectedOperations-Selected-delegated =
    .title = Trabajar con elementos concretos de listas de SharePoint que se indican para la aplicación
    .can-do = Por sí mismo no abre nada. Después, alguien responsable da a la aplicación un rol sobre elementos de lista, archivos o carpetas concretos; allí puede hacer lo que permite el rol, en la medida en que también pueda hacerlo la persona que ha iniciado sesión.
    .whose = Solo lo que se indicó, y dentro de ello solo aquello a lo que tiene acceso la persona que ha iniciado sesión.
explain-ListItems-SelectedOperations-Selected-application =
    .title = Trabajar con elementos concretos de listas de SharePoint que se indican para la aplicación, sin que nadie haya iniciado sesión
    .can-do = Por sí mismo no abre nada. Después, alguien responsable da a la aplicación un rol sobre elementos de lista, archivos o carpetas concretos; allí puede hacer lo que permite el rol sin que nadie haya iniciado sesión.
    .whose = Solo lo que se indicó.

### A mano: nombres que significan menos que su sustantivo

explain-Policy-ReadWrite-AccessReview =
    .title = Leer y modificar la directiva predeterminada de las revisiones de acceso
    .can-do = La aplicación puede leer y modificar la directiva que se aplica de forma predeterminada a las revisiones de acceso.

explain-ProgramControl-Read-All =
    .title = Leer los programas de revisiones de acceso
    .can-do = La aplicación puede leer los programas que agrupan revisiones de acceso, y sus controles.

explain-ProgramControl-ReadWrite-All =
    .title = Leer y modificar los programas de revisiones de acceso
    .can-do = La aplicación puede crear, leer, modificar y eliminar los programas que agrupan revisiones de acceso, y sus controles.

explain-BookingsAppointment-ReadWrite-All =
    .title = Leer y modificar las citas de Bookings
    .can-do = La aplicación puede crear, leer, modificar y eliminar citas de Bookings y sus clientes.

explain-SchedulePermissions-ReadWrite-All =
    .title = Leer y modificar quién puede hacer qué con los horarios de turnos
    .can-do = La aplicación puede leer y modificar los derechos que tienen las personas sobre los horarios de turnos.

### A mano: aplicaciones de Teams, con un solo texto para todos los permisos de la familia
# $verb: read, read-write, read-write-and-consent or manage

explain-family-TeamsAppInstallation-apps = { $extent ->
        [owned-by-app] su propia aplicación de Teams
        [selected] aplicaciones de Teams (solo las que haya elegido para ella un administrador)
       *[other] aplicaciones de Teams
    }
explain-family-TeamsAppInstallation-place = { $place ->
        [chat] { $kind ->
            [application] { $extent ->
                [installed] en el chat donde está instalada la propia aplicación
               *[other] en cualquier chat
            }
           *[delegated] en los chats de la persona que ha iniciado sesión
        }
        [team] { $kind ->
            [application] en cualquier equipo de Teams
           *[delegated] en los equipos de Teams a los que tiene acceso la persona que ha iniciado sesión
        }
        [group] en el equipo de Teams donde está instalada la propia aplicación
        [user] { $kind ->
            [application] { $extent ->
                [installed] para la persona para la que está instalada la propia aplicación
               *[other] para cualquier persona
            }
           *[delegated] para la persona que ha iniciado sesión
        }
       *[other] en equipos de Teams, en chats y para personas
    }
explain-family-TeamsAppInstallation =
    .title = { $verb ->
        [read] { $extent ->
            [owned-by-app] Ver si { explain-family-TeamsAppInstallation-apps } está instalada { explain-family-TeamsAppInstallation-place }
           *[other] Ver qué { explain-family-TeamsAppInstallation-apps } están instaladas { explain-family-TeamsAppInstallation-place }
        }
        [read-write] Instalar y quitar { explain-family-TeamsAppInstallation-apps } { explain-family-TeamsAppInstallation-place }
       *[read-write-and-consent] Instalar y quitar { explain-family-TeamsAppInstallation-apps } { explain-family-TeamsAppInstallation-place } y dar el consentimiento al acceso solicitado
    }
    .can-do = { $verb ->
        [read] { $extent ->
            [owned-by-app] La aplicación puede ver si { explain-family-TeamsAppInstallation-apps } está instalada { explain-family-TeamsAppInstallation-place }.
           *[other] La aplicación puede ver qué { explain-family-TeamsAppInstallation-apps } están instaladas { explain-family-TeamsAppInstallation-place }.
        }
        [read-write] La aplicación puede ver, instalar, actualizar y quitar { explain-family-TeamsAppInstallation-apps } { explain-family-TeamsAppInstallation-place }.
       *[read-write-and-consent] La aplicación puede ver, instalar, actualizar y quitar { explain-family-TeamsAppInstallation-apps } { explain-family-TeamsAppInstallation-place }. También puede conceder el acceso que una aplicación pide allí, sin que se pregunte a nadie más.
    }
    .whose = { $extent ->
        [owned-by-app] Solo la instalación de la propia aplicación { explain-family-TeamsAppInstallation-place }.
        [selected] Solo aplicaciones de Teams que un administrador haya elegido para esta aplicación. Mientras no se elija ninguna, no puede hacer nada.
        [installed] Solo el lugar donde está instalada la aplicación.
       *[other] { $kind ->
            [application] { explain-family-TeamsAppInstallation-place }, en toda la organización.
           *[delegated] Solo { explain-family-TeamsAppInstallation-place }.
        }
    }

explain-family-ResourceSpecificPermissionGrant =
    .title = Ver qué acceso se ha dado a las aplicaciones { explain-family-TeamsAppInstallation-place }
    .can-do = La aplicación puede ver a qué aplicaciones se ha dado acceso { explain-family-TeamsAppInstallation-place } y cuál es ese acceso.
    .whose = { explain-family-TeamsAppInstallation.whose }

explain-TeamsApp-Read-Group =
    .title = Ver qué acceso se ha dado a las aplicaciones en el equipo de Teams
    .can-do = La aplicación puede ver a qué aplicaciones se ha dado acceso en el equipo de Teams donde está instalada y cuál es ese acceso.

### A mano: llamadas y reuniones

explain-Calls-Initiate-All =
    .title = Llamar a una persona y transferir llamadas, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede llamar a una sola persona cada vez, reproducir mensajes y transferir llamadas a personas de la organización.
explain-Calls-InitiateGroupCall-All =
    .title = Llamar a varias personas e incorporar a otras a reuniones, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede iniciar llamadas con varias personas e incorporar a otras a reuniones de la organización.
explain-Calls-JoinGroupCall-All =
    .title = Unirse a cualquier llamada grupal o reunión como alguien de la organización, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede unirse a llamadas grupales y a reuniones programadas con la misma condición que alguien de la organización. Allí también puede silenciar a personas, admitir a quienes esperan en la sala de espera, e iniciar o detener la grabación y la transcripción.
not-Calls-JoinGroupCall-All = Por sí solo no entrega a la aplicación lo que se dice: para el sonido y la imagen necesita además Calls.AccessMedia.All.
explain-Calls-JoinGroupCallAsGuest-All =
    .title = Unirse a cualquier llamada grupal o reunión como invitado, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede unirse como invitado anónimo a llamadas grupales y a reuniones programadas de la organización.
not-Calls-JoinGroupCallAsGuest-All = Por sí solo no entrega a la aplicación lo que se dice: para el sonido y la imagen necesita además Calls.AccessMedia.All.
explain-Calls-JoinGroupCallasGuest-All =
    .title = Unirse a cualquier llamada grupal o reunión como invitado (una segunda grafía)
    .can-do = Los datos publicados contienen esta segunda grafía de Calls.JoinGroupCallAsGuest.All, sin un identificador con el que se pudiera conceder. Según esos datos, permite a la aplicación actuar en una llamada: silenciar a personas, admitir a quienes esperan en la sala de espera, e iniciar o detener la grabación.
explain-Calls-AccessMedia-All =
    .title = Oír y ver llamadas y reuniones, sin que nadie haya iniciado sesión
    .can-do = En las llamadas y reuniones en las que participa la aplicación, esta recibe directamente el sonido, la imagen y las pantallas compartidas. Puede escucharlos, analizarlos y grabarlos.
not-Calls-AccessMedia-All = Por sí mismo no lleva la aplicación a una llamada; para eso hace falta un permiso para llamar o para unirse.
note-Calls-AccessMedia-All = Lo que se dice en directo es de lo más privado que hay en una organización. Pregunte si se avisa a las personas de que la aplicación está escuchando.
explain-Calls-AccessMedia-Chat =
    .title = Oír y ver las llamadas del chat donde está instalada la aplicación
    .can-do = En las llamadas y reuniones del chat o de la reunión donde está instalada, la aplicación recibe directamente el sonido, la imagen y las pantallas compartidas.
explain-Calls-JoinGroupCalls-Chat =
    .title = Unirse a las llamadas del chat donde está instalada la aplicación
    .can-do = La aplicación puede unirse a las llamadas y reuniones del chat o de la reunión donde está instalada.
explain-Calls-ReportSyntheticMedia-All =
    .title = Notificar voces e imágenes artificiales en llamadas, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede notificar que la voz o la imagen de una persona en una llamada parece generada artificialmente.
not-Calls-ReportSyntheticMedia-All = No lleva la aplicación a una llamada ni le entrega sonido o imagen.

### A mano: agentes

explain-AgentIdentity-CreateAsManager =
    .title = Crear identidades de agentes de IA a partir de su propio plano técnico y administrarlas
    .can-do = La aplicación puede crear identidades de agentes de IA a partir de su propio plano técnico, y leer, modificar y eliminar esas identidades.
explain-AgentIdentityBlueprint-AddRemoveCreds-All =
    .title = Agregar y quitar credenciales de planos técnicos de agentes de IA
    .can-do = La aplicación puede agregar y quitar los secretos, los certificados y otras credenciales de todos los planos técnicos para identidades de agentes de IA.
note-AgentIdentityBlueprint-AddRemoveCreds-All = Quien agrega una credencial propia a un plano técnico puede actuar como los agentes que se crean a partir de él.
explain-AgentIdentityBlueprint-UpdateAuthProperties-All =
    .title = Modificar cómo inician sesión los planos técnicos de agentes de IA y qué solicitan
    .can-do = La aplicación puede modificar la configuración de inicio de sesión y de permisos de todos los planos técnicos para identidades de agentes de IA.
explain-AgentIdentityBlueprint-UpdateBranding-All =
    .title = Modificar el aspecto de los planos técnicos de agentes de IA
    .can-do = La aplicación puede modificar cómo se presentan los planos técnicos para identidades de agentes de IA, por ejemplo el nombre y el logotipo.
explain-AgentIdUser-ReadWrite-IdentityParentedBy =
    .title = Leer y modificar cuentas de usuario de agentes de IA de su propio plano técnico
    .can-do = La aplicación puede crear, leer, modificar y eliminar cuentas de usuario de agentes de IA cuya identidad se creó a partir de su propio plano técnico.
    .whose = Solo las cuentas de usuario que pertenecen a agentes del plano técnico de la propia aplicación.

### A mano: verbos propios

explain-ApprovalSolution-ReadWrite-All =
    .title = Leer todas las solicitudes y respuestas de aprobación y suscribirse a sus avisos, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede leer todas las solicitudes y respuestas de aprobación, y crear, modificar y eliminar suscripciones que le avisan de las nuevas.
explain-Notes-Create =
    .title = Crear blocs de notas, secciones y páginas de OneNote y leer los títulos de los que ya existen
    .can-do = La aplicación puede crear blocs de notas, secciones y páginas en OneNote. De lo que ya existe, ve los títulos de los blocs de notas y de las secciones; lo escrito en las páginas queda cerrado.
explain-Goals-Export-Read-All =
    .title = Leer los datos de Viva Goals que puede abrir la persona que ha iniciado sesión
    .can-do = La aplicación puede leer todos los objetivos y trabajos de exportación de Viva Goals que puede abrir la persona que ha iniciado sesión.
    .whose = Lo que puede abrir la persona que ha iniciado sesión, sea de quien sea.
explain-Goals-Export-ReadWrite-All =
    .title = Leer y exportar los datos de Viva Goals que puede abrir la persona que ha iniciado sesión
    .can-do = La aplicación puede leer todos los objetivos y trabajos de exportación de Viva Goals que puede abrir la persona que ha iniciado sesión, y poner en marcha nuevos trabajos de exportación.
    .whose = { explain-Goals-Export-Read-All.whose }
not-AgentCollection-Read-All = No abre la colección global ni la de los agentes en cuarentena; para ellas hay permisos propios.
not-AgentCollection-ReadWrite-All = { not-AgentCollection-Read-All }
explain-AppCatalog-Submit =
    .title = Enviar aplicaciones de Teams al catálogo de la organización para su revisión
    .can-do = La aplicación puede enviar aplicaciones de Teams al catálogo de la organización en nombre de la persona que ha iniciado sesión, y retirar envíos que todavía esperan la revisión.
not-AppCatalog-Submit = No aprueba ni publica ninguna aplicación; eso lo decide un administrador.
explain-AuditActivity-Write =
    .title = Entregar registros de actividad a Purview
    .can-do = La aplicación puede cargar en bloque registros de actividades en el almacén de auditoría de Purview. Por sí solo, este permiso no le permite leer ninguno.
explain-ContentActivity-Write =
    .title = Entregar a Purview registros sobre los contenidos tratados
    .can-do = La aplicación puede cargar en bloque, en el almacén de auditoría de Purview, registros sobre cómo trataron las personas los contenidos. Por sí solo, este permiso no le permite leer ninguno.
explain-ChannelMessage-Edit =
    .title = Modificar mensajes de canales en nombre de la persona que ha iniciado sesión
    .can-do = La aplicación puede modificar mensajes de canales de Teams en nombre de la persona que ha iniciado sesión. Microsoft no ha publicado qué llamadas abre.
explain-ChannelMessage-UpdatePolicyViolation-All =
    .title = Marcar mensajes de canales como infracción de una directiva, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede marcar mensajes de todos los canales de Teams como infracción de las reglas de prevención de pérdida de datos. Un mensaje marcado se puede ocultar a sus lectores.
not-ChannelMessage-UpdatePolicyViolation-All = Con él no se puede modificar nada más de un mensaje.
explain-Chat-UpdatePolicyViolation-All =
    .title = Marcar mensajes de chat como infracción de una directiva, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede marcar mensajes de todos los chats como infracción de las reglas de prevención de pérdida de datos. Un mensaje marcado se puede ocultar a sus lectores.
not-Chat-UpdatePolicyViolation-All = Con él no se puede modificar nada más de un mensaje.
explain-Content-Process-All =
    .title = Hacer que Purview compruebe contenidos, para toda la organización
    .can-do = La aplicación puede entregar contenidos, por ejemplo lo que alguien escribe o envía en ella, y hacer que Purview los compruebe según las reglas de seguridad de datos de la organización.
explain-Content-Process-User =
    .title = Hacer que Purview compruebe contenidos, para personas concretas
    .can-do = La aplicación puede entregar contenidos de una persona, por ejemplo lo que escribe o envía en ella, y hacer que Purview los compruebe según las reglas de seguridad de datos de la organización.
    .whose = { $kind ->
        [application] Cualquier persona de la organización; cada llamada se refiere a una.
       *[delegated] Solo la persona que ha iniciado sesión.
    }
not-Content-Process-All = No abre ningún contenido que la aplicación no tenga ya.
not-Content-Process-User = No abre ningún contenido que la aplicación no tenga ya.
explain-ProtectionScopes-Compute-All =
    .title = Averiguar qué reglas de Purview se aplican a quién
    .can-do = La aplicación puede hacer que se calcule qué reglas de protección de datos y de cumplimiento se aplican a las personas de la organización y a lo que hacen en la aplicación.
explain-ProtectionScopes-Compute-User =
    .title = Averiguar qué reglas de Purview se aplican a una persona
    .can-do = La aplicación puede hacer que se calcule qué reglas de protección de datos y de cumplimiento se aplican a una persona y a lo que hace en la aplicación.
    .whose = { $kind ->
        [application] Cualquier persona de la organización; cada llamada se refiere a una.
       *[delegated] Solo la persona que ha iniciado sesión.
    }
explain-SensitivityLabel-Evaluate =
    .title = Calcular qué etiqueta de confidencialidad corresponde
    .can-do = La aplicación puede hacer que se calcule qué etiqueta de confidencialidad y qué derechos recibe un contenido que se compone de contenidos etiquetados.
    .whose = { $kind ->
        [application] Las etiquetas de confidencialidad de la organización.
       *[delegated] Las etiquetas de confidencialidad que se aplican a la persona que ha iniciado sesión.
    }
explain-SensitivityLabel-Evaluate-All =
    .title = Calcular qué etiqueta de confidencialidad corresponde, para cualquier persona
    .can-do = La aplicación puede hacer que se calcule, para cualquier persona, qué etiqueta de confidencialidad debería recibir un contenido, y qué etiqueta y qué derechos corresponden cuando se combinan contenidos etiquetados.
not-SensitivityLabel-Evaluate = No aplica ninguna etiqueta ni abre ningún contenido.
not-SensitivityLabel-Evaluate-All = No aplica ninguna etiqueta ni abre ningún contenido.
explain-Device-Command =
    .title = Iniciar aplicaciones en los dispositivos de la persona que ha iniciado sesión
    .can-do = La aplicación puede iniciar otra aplicación en un dispositivo de la persona que ha iniciado sesión, o intercambiar mensajes con una aplicación que esté allí.
explain-Device-CreateFromOwnedTemplate =
    .title = Crear dispositivos a partir de plantillas de la persona que ha iniciado sesión
    .can-do = La aplicación puede crear entradas de dispositivos en el directorio a partir de plantillas que posee la persona que ha iniciado sesión.
explain-DeviceManagementManagedDevices-PrivilegedOperations-All =
    .title = Borrar, bloquear y localizar dispositivos administrados por Intune
    .can-do = La aplicación puede dar a los dispositivos administrados por Intune órdenes de gran efecto: borrarlos o restablecerlos, bloquearlos, quitar un código de acceso, localizarlos, reiniciarlos o retirarlos.
note-DeviceManagementManagedDevices-PrivilegedOperations-All = Un dispositivo borrado pierde lo que no estaba guardado en otro sitio. En muchos dispositivos a la vez, eso detiene el trabajo en todas partes.
explain-EduRoster-Write =
    .title = Modificar las listas de clase de la persona que ha iniciado sesión
    .can-do = Según su nombre, la aplicación puede modificar las listas de clase de la persona que ha iniciado sesión. Los datos publicados solo indican llamadas de lectura: la escuela, las clases y el grupo de la persona.
explain-EduRoster-WriteWrite-All =
    .title = Modificar las listas de clase de toda la organización
    .can-do = Según su nombre, la aplicación puede modificar las listas de clase de la organización. Los datos publicados solo indican llamadas que leen qué escuelas y personas han cambiado.
explain-EngagementConversation-Migration-All =
    .title = Llevar conversaciones a Viva Engage, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede crear en Viva Engage conversaciones, mensajes, reacciones y datos adjuntos que proceden de otro sistema, en nombre de las personas que los escribieron allí.
note-EngagementConversation-Migration-All = La aplicación elige quién figura como autor. Un derecho así es propio de una migración y debería terminar con ella.
explain-Teamwork-Migrate-All =
    .title = Llevar mensajes a Teams en nombre de otras personas
    .can-do = La aplicación puede crear y modificar mensajes en cualquier chat o canal, y elegir quién figura como remitente y cuándo se enviaron. Para ello también puede crear equipos de Teams y canales.
note-Teamwork-Migrate-All = Nadie puede distinguir un mensaje así de uno que la persona haya escrito de verdad. Un derecho así es propio de una migración y debería terminar con ella.
explain-FileIngestion-Ingest =
    .title = Entregar contenidos locales al índice de búsqueda, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede agregar contenidos locales al índice de búsqueda de la organización, modificarlos allí y eliminarlos.
explain-FileIngestionHybridOnboarding-Manage =
    .title = Configurar la carga de contenidos locales, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede configurar y modificar cómo llegan los contenidos locales al índice de búsqueda de la organización.
explain-FileStorageContainer-Selected =
    .title = Trabajar en los contenedores de SharePoint Embedded que se abrieron a la aplicación
    .can-do = Por sí mismo no abre nada. Después, el propietario de un tipo de contenedor da a la aplicación derechos en los contenedores de ese tipo; dentro de esos derechos, la aplicación puede crear contenedores, leer, modificar y eliminar archivos en ellos y decidir quién tiene acceso.
    .whose = { $kind ->
        [application] Solo los contenedores de los tipos que se abrieron a la aplicación, cada uno de ellos entero.
       *[delegated] Solo los contenedores de los tipos que se abrieron a la aplicación, y en ellos solo aquello a lo que tiene acceso la persona que ha iniciado sesión.
    }
not-FileStorageContainer-Selected = No abre sitios de SharePoint ni cuentas de OneDrive.
explain-FileStorageContainer-Manage-All =
    .title = Administrar contenedores de SharePoint Embedded
    .can-do = La aplicación puede enumerar los contenedores de SharePoint Embedded de la organización, modificarlos, archivarlos, bloquearlos y eliminarlos, y decidir quién es su propietario y quién tiene acceso.
explain-AppRoleAssignment-ReadWrite-All =
    .can-do = La aplicación puede leer, crear y eliminar asignaciones: qué aplicaciones tienen qué permisos de aplicación y quién está asignado a qué aplicación. Al crear una, da el consentimiento en nombre de la organización: puede dar a cualquier aplicación, incluida ella misma, cualquier permiso de aplicación, sin que se consulte a nadie más.
explain-DelegatedPermissionGrant-ReadWrite-All =
    .can-do = La aplicación puede crear, leer, modificar y eliminar concesiones de permisos delegados. Al crear una, da el consentimiento en nombre de las personas: puede dar a cualquier aplicación, incluida ella misma, cualquier permiso delegado, para una sola persona o para todas, sin que se consulte a nadie más.
explain-Chat-ReadWrite-All-delegated =
    .title = Leer todos los chats, dentro de los derechos de la persona que ha iniciado sesión, y quitar el acceso a ellos
    .can-do = La aplicación puede leer todos los chats y todo lo que se ha escrito en ellos, dentro de los derechos de la persona que ha iniciado sesión. También puede quitar a una persona el acceso a chats.
explain-Chat-ReadWrite-All-application =
    .title = Leer todos los chats y modificar sus miembros y opciones, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede leer todos los chats y todo lo que se ha escrito en ellos. Puede modificar su nombre y sus opciones, agregar miembros y anclar mensajes.
not-Chat-ReadWrite-All = No permite a la aplicación escribir mensajes en los chats.
explain-Files-ReadWrite-AppFolder =
    .title = Leer y modificar archivos en la carpeta propia de la aplicación en OneDrive
    .can-do = La aplicación puede crear, leer, modificar y eliminar archivos en una carpeta propia de OneDrive. Las demás carpetas quedan cerradas.
    .whose = { $kind ->
        [application] Solo la carpeta propia de la aplicación, en el OneDrive de todas las personas de la organización.
       *[delegated] Solo la carpeta propia de la aplicación en el OneDrive de la persona que ha iniciado sesión.
    }
explain-Files-Read-Selected =
    .whose = Solo los archivos que la persona que ha iniciado sesión elige para la aplicación, y solo durante unas horas.
explain-Files-ReadWrite-Selected =
    .whose = Solo los archivos que la persona que ha iniciado sesión elige para la aplicación, y solo durante unas horas.
explain-Sites-ReadWrite-All =
    .title = { $kind ->
        [application] Leer y modificar el contenido de todos los sitios de SharePoint, sin que nadie haya iniciado sesión
       *[delegated] Leer y modificar el contenido de los sitios de SharePoint, en la medida en que pueda la persona que ha iniciado sesión
    }
    .can-do = { $kind ->
        [application] La aplicación puede crear, leer, modificar y eliminar documentos, elementos de lista y páginas en todos los sitios de SharePoint.
       *[delegated] La aplicación puede crear, leer, modificar y eliminar documentos, elementos de lista y páginas en todos los sitios de SharePoint, en la medida en que pueda la persona que ha iniciado sesión.
    }
not-Sites-ReadWrite-All = No decide quién tiene acceso a un sitio; para eso hace falta Sites.FullControl.All.
note-Chat-ReadWrite = También puede escribir mensajes en nombre de la persona que ha iniciado sesión.
explain-Group-ManageProtection-All =
    .title = Leer los grupos y establecer su etiqueta de confidencialidad
    .can-do = La aplicación puede enumerar los grupos, leer sus propiedades básicas y modificar su etiqueta de confidencialidad.
note-Group-ManageProtection-All = De la etiqueta puede depender que se admitan invitados y que los contenidos se puedan compartir fuera.
explain-IndustryData-DataConnector-Upload =
    .title = Cargar archivos de datos en School Data Sync
    .can-do = La aplicación puede cargar archivos con datos de la escuela en conectores de School Data Sync y hacer que se comprueben.
explain-IndustryData-Run-Start =
    .title = Leer y poner en marcha ejecuciones de sincronización de School Data Sync
    .can-do = La aplicación puede leer las ejecuciones de sincronización de School Data Sync y poner en marcha otras nuevas.
explain-Organization-ReadWrite-All =
    .title = Leer y modificar la entrada de la propia organización en el directorio
explain-LifeCycleInfo-Read-All =
    .title = Leer información del ciclo de vida (no hay nada más publicado)
    .can-do = Según su nombre, la aplicación puede leer información del ciclo de vida. Microsoft no publica para este permiso ni una descripción ni una sola llamada, así que los datos no permiten saber a qué llega. Pregunte al proveedor.
    .whose = { explain-unexplained.whose }
explain-LifeCycleInfo-ReadWrite-All =
    .title = Leer y modificar información del ciclo de vida (no hay nada más publicado)
    .can-do = Según su nombre, la aplicación puede leer y modificar información del ciclo de vida. Microsoft no publica para este permiso ni una descripción ni una sola llamada, así que los datos no permiten saber a qué llega. Pregunte al proveedor.
    .whose = { explain-unexplained.whose }
explain-LifecycleWorkflows-Workflow-Activate =
    .title = Ejecutar flujos de trabajo para incorporaciones, cambios de puesto y bajas
    .can-do = La aplicación puede ejecutar a petición flujos de trabajo del ciclo de vida existentes para personas elegidas. Lo que ocurre está definido en el flujo de trabajo: puede crear accesos, pero también quitar grupos, deshabilitar cuentas o eliminarlas.
explain-ServiceMessageViewpoint-Write =
    .title = Marcar como leídos los anuncios del centro de mensajes
    .can-do = La aplicación puede marcar los anuncios del centro de mensajes como leídos, favoritos o archivados para el administrador que ha iniciado sesión.
    .whose = Solo lo que ha marcado el administrador que ha iniciado sesión.
explain-Sites-Archive-All =
    .title = Archivar sitios de SharePoint y recuperarlos
    .can-do = La aplicación puede trasladar sitios de SharePoint al archivo, donde nadie puede abrirlos, y recuperarlos de allí.
explain-SynchronizationData-User-Upload =
    .title = Cargar en bloque datos de usuarios para el aprovisionamiento
    .can-do = La aplicación puede cargar datos de usuarios en el servicio de aprovisionamiento, que crea, modifica o deshabilita las cuentas en consecuencia.
explain-SynchronizationData-User-Upload-OwnedBy =
    .title = Cargar en bloque datos de usuarios para el aprovisionamiento, para sus propias aplicaciones
    .can-do = La aplicación puede cargar datos de usuarios en el servicio de aprovisionamiento, que crea, modifica o deshabilita las cuentas en consecuencia; solo para aplicaciones que ella misma creó o posee.
note-SynchronizationData-User-Upload = Quien entrega los datos de usuarios decide qué cuentas existen.
explain-TeamMember-ReadWriteNonOwnerRole-All =
    .title = Agregar y quitar miembros de equipos de Teams, pero no propietarios
    .can-do = La aplicación puede leer quién pertenece a los equipos de Teams y agregar o quitar miembros. No puede agregar ni quitar propietarios, ni convertir a un miembro en propietario.
explain-User-DeleteRestore-All =
    .title = Eliminar y restaurar cuentas de usuario
    .can-do = La aplicación puede eliminar cuentas de usuario y restaurar las eliminadas.
note-User-DeleteRestore-All = Una cuenta eliminada se puede restaurar durante 30 días. Eliminar las cuentas de los administradores puede dejar fuera a una organización.
explain-User-EnableDisableAccount-All =
    .title = Habilitar y deshabilitar cuentas de usuario
    .can-do = La aplicación puede deshabilitar cuentas de usuario, de modo que las personas ya no puedan iniciar sesión, y volver a habilitarlas.
explain-User-Invite-All =
    .title = Invitar a usuarios externos
    .can-do = La aplicación puede invitar a personas externas a entrar como invitados en la organización.
not-User-Invite-All = No da a un invitado más derechos que los que tiene cualquier invitado.
explain-User-ManageIdentities-All =
    .title = Modificar con qué identidades inician sesión las personas
    .can-do = La aplicación puede leer, modificar y eliminar las identidades con las que inician sesión las personas, por ejemplo el nombre de inicio de sesión o una cuenta de otro proveedor.
note-User-ManageIdentities-All = Quien agrega una identidad propia a una cuenta puede iniciar sesión como esa persona.
explain-User-RevokeSessions-All =
    .title = Cerrar las sesiones de las personas
    .can-do = La aplicación puede cerrar todas las sesiones de una persona. Esa persona tiene que volver a iniciar sesión en todas partes.
explain-User-ConvertToInternal-ReadWrite-All =
    .title = Convertir cuentas de invitado en cuentas internas
    .can-do = La aplicación puede convertir la cuenta de una persona externa en una cuenta de miembro interna.
explain-User-Export-All =
    .title = Exportar todo lo que Microsoft guarda sobre una persona
    .can-do = La aplicación puede poner en marcha una exportación de todos los datos que los servicios de Microsoft guardan sobre una persona, como la que se hace para solicitudes de privacidad, a un almacenamiento que ella indica.
explain-SecurityIdentitiesActions-ReadWrite-All =
    .title = Actuar sobre cuentas mediante Defender for Identity
    .can-do = La aplicación puede realizar acciones sobre cuentas mediante Defender for Identity, como deshabilitarlas o habilitarlas, cerrar sus sesiones o exigir una contraseña nueva.
explain-SecurityIdentitiesUserActions-ReadWrite-All =
    .title = Actuar sobre las cuentas de las personas mediante Defender for Identity
    .can-do = La aplicación puede realizar acciones correctivas sobre las cuentas de las personas mediante Defender for Identity, como deshabilitarlas, cerrar sus sesiones o exigir una contraseña nueva.
explain-PlaceDeviceTelemetry-ReadWrite-All =
    .title = Entregar mediciones de sensores de los lugares de trabajo, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede entregar lo que han medido los sensores de los lugares de trabajo. El nombre incluye la lectura, pero no hay publicada ninguna llamada para ello.
explain-EntraBackup-ReadWrite-Preview =
    .title = Leer las copias de seguridad del directorio y obtener una vista previa de una restauración
    .can-do = La aplicación puede leer las copias de seguridad del directorio y hacer que se genere una vista previa de lo que cambiaría la restauración de una de ellas.
explain-EntraBackup-ReadWrite-Recovery =
    .title = Restaurar el directorio desde una copia de seguridad
    .can-do = La aplicación puede leer las copias de seguridad del directorio y devolver personas, grupos, aplicaciones, directivas y otros objetos al estado de una copia de seguridad.
explain-PrintJob-ReadWriteBasic =
    .title = Crear, iniciar y cancelar los trabajos de impresión de la persona que ha iniciado sesión, sin los documentos
    .can-do = La aplicación puede leer los detalles de los trabajos de impresión de la persona que ha iniciado sesión, crear otros nuevos, iniciarlos y cancelarlos.
explain-PrintJob-ReadWriteBasic-All-delegated =
    .title = Crear, iniciar y cancelar trabajos de impresión, sin los documentos
    .can-do = La aplicación puede leer los detalles de los trabajos de impresión que puede ver la persona que ha iniciado sesión, crear otros nuevos, iniciarlos y cancelarlos.
explain-PrintJob-ReadWriteBasic-All-application =
    .title = Leer y modificar los detalles de todos los trabajos de impresión, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede leer y modificar los detalles de los trabajos de impresión de todas las personas, y anularlos.
not-PrintJob-ReadWriteBasic = No abre el documento que se imprime.
not-PrintJob-ReadWriteBasic-All = No abre el documento que se imprime.
explain-EduAssignments-ReadWriteBasic =
    .title = Leer y modificar las tareas escolares de la persona que ha iniciado sesión, sin calificaciones
    .can-do = La aplicación puede crear, leer, modificar y eliminar tareas escolares de las clases de la persona que ha iniciado sesión.
explain-EduAssignments-ReadWriteBasic-All =
    .title = Leer y modificar todas las tareas escolares, sin calificaciones
    .can-do = La aplicación puede crear, leer, modificar y eliminar tareas escolares de todas las clases.
not-EduAssignments-ReadWriteBasic = No abre ni modifica las calificaciones ni los comentarios.
not-EduAssignments-ReadWriteBasic-All = No abre ni modifica las calificaciones ni los comentarios.
explain-Notes-ReadWrite-CreatedByApp =
    .title = Sin efecto: antes, para blocs de notas creados por la aplicación
    .can-do = Microsoft ha retirado este permiso: ya no tiene ningún efecto. Antes abría los blocs de notas de OneNote que la propia aplicación había creado.
    .whose = Nada.
explain-MailboxItem-ImportExport =
    .title = Exportar los elementos de buzón de la persona que ha iniciado sesión e importar otros nuevos
    .can-do = La aplicación puede extraer del buzón de la persona que ha iniciado sesión correo, eventos, contactos y tareas en su conjunto, e introducir en él elementos de esas clases.
explain-MailboxItem-ImportExport-All =
    .title = Exportar los elementos de buzón de todas las personas e importar otros nuevos, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede extraer de cualquier buzón correo, eventos, contactos y tareas en su conjunto, e introducir en él elementos de esas clases.
note-MailboxItem-ImportExport = Un mensaje importado parece un mensaje recibido: el remitente y la fecha son los que diga la aplicación.
note-MailboxItem-ImportExport-All = Un mensaje importado parece un mensaje recibido: el remitente y la fecha son los que diga la aplicación.

explain-IMAP-AccessAsUser-All =
    .title = Abrir buzones por IMAP, dentro de los derechos de la persona que ha iniciado sesión
    .can-do = La aplicación puede leer, mover, modificar y eliminar correo por IMAP, el protocolo de los programas de correo, en todos los buzones que puede abrir la persona que ha iniciado sesión.
    .whose = El buzón de la persona que ha iniciado sesión, y los buzones compartidos y de otras personas a los que esta tiene acceso total.
not-IMAP-AccessAsUser-All = No permite a la aplicación enviar correo; para eso hace falta SMTP.Send o Mail.Send.
explain-POP-AccessAsUser-All =
    .title = Descargar correo por POP, dentro de los derechos de la persona que ha iniciado sesión
    .can-do = La aplicación puede descargar y eliminar correo por POP, un protocolo antiguo de los programas de correo, en todos los buzones que puede abrir la persona que ha iniciado sesión.
    .whose = El buzón de la persona que ha iniciado sesión, y los buzones compartidos y de otras personas a los que esta tiene acceso total.
not-POP-AccessAsUser-All = No permite a la aplicación enviar correo; para eso hace falta SMTP.Send o Mail.Send.
explain-SMTP-Send =
    .title = Enviar correo por SMTP como la persona que ha iniciado sesión
    .can-do = La aplicación puede enviar correo por SMTP, el protocolo de los programas de correo, desde todos los buzones desde los que puede enviar la persona que ha iniciado sesión.
    .whose = En nombre de la persona que ha iniciado sesión y de los buzones desde los que esta puede enviar.
not-SMTP-Send = No permite a la aplicación leer correo.

### A mano: administrar

explain-Bookings-ReadWrite-All =
    .title = Leer y modificar citas, clientes, servicios y personal de Bookings
explain-Bookings-Manage-All =
    .title = Administrar Bookings en su conjunto, dentro de los derechos de la persona que ha iniciado sesión
    .can-do = La aplicación puede crear, leer, modificar, publicar y eliminar negocios de Bookings con sus citas, clientes, servicios y personal.
explain-Bookings-Manage-All-application =
    .title = Administrar Bookings en su conjunto, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede leer, modificar y publicar negocios de Bookings, y crear, modificar y eliminar sus citas, clientes, servicios y personal.
explain-Chat-Manage-Chat =
    .title = Administrar el chat donde está instalada la aplicación
    .can-do = La aplicación puede leer los detalles del chat o de la reunión donde está instalada, agregar y quitar miembros, e instalar y quitar allí aplicaciones de Teams. Lo que se ha escrito queda cerrado.
explain-PrintJob-Manage-All =
    .title = Administrar los trabajos de impresión de todas las personas, sin que nadie haya iniciado sesión
    .can-do = La aplicación puede modificar los detalles de los trabajos de impresión de todas las personas, enviarlos a otra impresora y anularlos.
explain-Printer-Create =
    .title = Registrar impresoras, dentro de los derechos de la persona que ha iniciado sesión
    .can-do = La aplicación puede registrar impresoras en Impresión universal. Por sí solo, este permiso no abre las que ya existen.
explain-Printer-FullControl-All =
    .title = Registrar, modificar y quitar impresoras, dentro de los derechos de la persona que ha iniciado sesión
    .can-do = La aplicación puede registrar, leer, modificar y quitar impresoras, y restablecer sus valores predeterminados.
explain-SharePointCrossTenantMigration-Manage-All =
    .title = Trasladar sitios y cuentas de OneDrive a otro inquilino
    .can-do = La aplicación puede preparar, iniciar, seguir y cancelar traslados de sitios de SharePoint y cuentas de OneDrive a otro inquilino.
explain-Sites-Manage-All =
    .title = Leer y modificar sitios de SharePoint y sus listas
    .can-do = La aplicación puede crear, leer, modificar y eliminar documentos y elementos de lista en sitios de SharePoint, y crear, modificar y eliminar las propias listas.
explain-Sites-FullControl-All =
    .title = Tener el control total de los sitios de SharePoint
    .can-do = La aplicación puede hacer cualquier cosa en los sitios de SharePoint: crear, leer, modificar y eliminar contenidos y listas, y decidir quién tiene acceso.
note-Sites-FullControl-All = También puede dar a otras aplicaciones acceso a sitios, como el que necesita Sites.Selected.

### A mano: lo que se suele subestimar

note-Directory-ReadWrite-All = Abre caminos hacia más derechos: con él, la aplicación puede agregar personas a grupos, hacer a alguien propietario de una aplicación o de un grupo, y modificar qué permisos delegados tienen las aplicaciones.
note-Directory-ReadWrite-All-2 = Los datos publicados enumeran también la incorporación de contraseñas y claves a aplicaciones. Quien tiene una clave propia en una aplicación puede actuar con todos sus permisos.
not-Directory-ReadWrite-All = No elimina personas ni grupos y no restablece contraseñas.
note-Device-ReadWrite-All = De que un dispositivo se considere de confianza puede depender el acceso. Quien modifica o elimina entradas de dispositivos puede dejar fuera a personas.
note-EntitlementMgmt-SubjectAccess-ReadWrite = También puede responder a las solicitudes de otras personas cuando quien las aprueba es la persona que ha iniciado sesión.
note-MailboxSettings-ReadWrite = Con las reglas para el correo entrante, la aplicación puede hacer que se reenvíen mensajes, también a direcciones de fuera de la organización.
note-Group-NestingSupport-ReadWrite-All = Según los datos publicados, también abre la lista de grupos con sus propiedades.
note-Group-PreferredDataLocation-ReadWrite-All = { note-Group-NestingSupport-ReadWrite-All }
note-Policy-ReadWrite-PermissionGrant = Quien modifica estas directivas puede permitir a las personas, o a las aplicaciones, dar su consentimiento a más que antes.
note-Policy-ReadWrite-HybridAuthentication-delegated = Según los datos publicados, también llega a los agentes del proxy de aplicación y a las directivas de implementación gradual de características de inicio de sesión.
not-User-ReadWrite-All = No establece contraseñas; para eso hace falta User-PasswordProfile.ReadWrite.All.
note-OnlineMeetingTranscript-Read-All-application = { explain-meeting-policy }
note-OnlineMeetingRecording-Read-All-application = { explain-meeting-policy }
note-OnlineMeetingArtifact-Read-All-application = { explain-meeting-policy }
note-OnlineMeetings-ReadWrite-All-application = { explain-meeting-policy }
note-OnlineMeetings-Read-All-application = { explain-meeting-policy }
note-VirtualAppointment-Read-All-application = { explain-meeting-policy }
note-VirtualAppointment-ReadWrite-All-application = { explain-meeting-policy }
note-VirtualAppointmentNotification-Send-application = { explain-meeting-policy }
note-OnlineMeetingTranscript-Read-Chat = Según los datos publicados, también abre datos en directo de la reunión mientras tiene lugar.
note-DeviceManagementManagedDevices-ReadWrite-All = Los datos publicados enumeran también el borrado y el bloqueo de dispositivos, aunque para eso existe DeviceManagementManagedDevices.PrivilegedOperations.All.

### A mano: nombres que prometen menos de lo que enumeran los datos

also-Bookings-Read-All = { explain-also-changes }
also-CloudPC-Read-All = { explain-also-changes }
also-DeviceManagementApps-Read-All = { explain-also-changes }
also-DeviceManagementConfiguration-Read-All = { explain-also-changes }
also-DeviceManagementManagedDevices-Read-All = { explain-also-changes }
also-DeviceManagementRBAC-Read-All = { explain-also-changes }
also-DeviceManagementServiceConfig-Read-All = { explain-also-changes }
also-EntitlementManagement-Read-All = { explain-also-changes }
also-OnlineMeetings-Read-All = { explain-also-changes }
also-Policy-Read-ConditionalAccess = { explain-also-changes }
also-SearchConfiguration-Read-All = { explain-also-changes }
also-Tasks-Read = { explain-also-changes }
also-Group-Read-All-delegated = { explain-also-changes }
also-Policy-Read-All = { explain-also-changes }
also-User-Read-All = { explain-also-changes }
also-User-ReadBasic-All-delegated = { explain-also-changes }
also-eDiscovery-Read-All = { explain-also-changes }

### A mano: donde los datos publicados no enumeran ninguna llamada

calls-AiEnterpriseInteraction-Read = { explain-no-calls }
calls-AiEnterpriseInteraction-Read-User = { explain-no-calls }
calls-ApprovalSolution-Read-All = { explain-no-calls }
calls-ApprovalSolution-ReadWrite-All = { explain-no-calls }
calls-Calendars-ReadBasic-All = { explain-no-calls }
calls-CallEvents-Emergency-Read-All = { explain-no-calls }
calls-CallEvents-Read = { explain-no-calls }
calls-CallEvents-Read-All = { explain-no-calls }
calls-Calls-AccessMedia-Chat = { explain-no-calls }
calls-ChannelMember-ReadWrite = { explain-no-calls }
calls-Chat-Read-WhereInstalled = { explain-no-calls }
calls-Chat-ReadWrite-WhereInstalled = { explain-no-calls }
calls-ChatMember-Read-WhereInstalled = { explain-no-calls }
calls-ChatMember-ReadWrite-WhereInstalled = { explain-no-calls }
calls-Contacts-Read-Shared = { explain-no-calls }
calls-Contacts-ReadWrite-Shared = { explain-no-calls }
calls-CustomSecAttributeAssignment-Read-All = { explain-no-calls }
calls-CustomSecAttributeAssignment-ReadWrite-All = { explain-no-calls }
calls-Device-Read = { explain-no-calls }
calls-Device-Command = { explain-no-calls }
calls-EngagementMeetingConversation-Read-All-delegated = { explain-no-calls }
calls-Files-Read-Selected = { explain-no-calls }
calls-LearningContent-ReadWrite-All-delegated = { explain-no-calls }
calls-Mail-ReadWrite-Shared = { explain-no-calls }
calls-Mail-Send-Shared = { explain-no-calls }
calls-Member-Read-Group = { explain-no-calls }
calls-Member-Read-Hidden-delegated = { explain-no-calls }
calls-MultiTenantOrganization-ReadBasic-All-application = { explain-no-calls }
calls-OnlineMeeting-ReadBasic-Chat = { explain-no-calls }
calls-OnlineMeetingAiInsight-Read-All-application = { explain-no-calls }
calls-OnlineMeetingAiInsight-Read-Chat = { explain-no-calls }
calls-OnPremDirectorySynchronization-Read-All-application = { explain-no-calls }
calls-OnPremDirectorySynchronization-ReadWrite-All-application = { explain-no-calls }
calls-Owner-Read-Group = { explain-no-calls }
calls-Policy-ReadWrite-FeatureRollout = { explain-no-calls }
calls-SecurityActions-Read-All-delegated = { explain-no-calls }
calls-SecurityActions-ReadWrite-All-delegated = { explain-no-calls }
calls-Tasks-Read-Shared = { explain-no-calls }
calls-Tasks-ReadWrite-Shared = { explain-no-calls }
calls-TeamsActivity-Read = { explain-no-calls }
calls-TeamsActivity-Read-All = { explain-no-calls }
calls-TeamworkAppSettings-Read-All-application = { explain-no-calls }
calls-TeamworkAppSettings-ReadWrite-All-application = { explain-no-calls }
calls-ThreatIndicators-Read-All = { explain-no-calls }
calls-UnifiedGroupMember-Read-AsGuest = { explain-no-calls }
calls-AppCatalog-ReadWrite-All-application = { explain-no-writing-calls }
calls-ConsentRequest-ReadWrite-All = { explain-no-writing-calls }
calls-EduRoster-ReadWrite = { explain-no-writing-calls }
calls-PrivilegedAccess-ReadWrite-AzureADGroup-application = { explain-no-writing-calls }
calls-TeamsAppInstallation-ReadWriteSelectedForChat-All = { explain-no-writing-calls }
calls-TeamsAppInstallation-ReadWriteSelectedForTeam-All = { explain-no-writing-calls }
calls-TeamsAppInstallation-ReadWriteSelfForTeam-application = { explain-no-writing-calls }
calls-UserAuthMethod-Password-ReadWrite = { explain-no-writing-calls }
calls-UserAuthMethod-Password-ReadWrite-All-application = { explain-no-writing-calls }
calls-VirtualAppointment-ReadWrite = { explain-no-writing-calls }
calls-VirtualAppointment-ReadWrite-All = { explain-no-writing-calls }
