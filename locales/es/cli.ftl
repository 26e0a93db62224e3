# La línea de comandos: ayuda, progreso y preguntas.

cli-about = Vea lo que realmente exponen los permisos de Microsoft 365 de una aplicación antes de decir que sí.
cli-heading-usage = Uso:
cli-heading-commands = Comandos
cli-heading-options = Opciones
cli-heading-arguments = Argumentos
cli-exit-codes = Códigos de salida:
    { "  " }0  hecho
    { "  " }1  falló el propio Scopeglass
    { "  " }2  no se entendió la línea de comandos
    { "  " }3  no se pudo leer la solicitud, no se reconoció nada en ella o el catálogo no contiene lo buscado
    { "  " }4  nadie ha iniciado sesión: se denegó, se canceló o se agotó el tiempo
    { "  " }5  el informe está escrito, pero una consulta falló o quedó a medias
    { "  " }6  no se pudo escribir un archivo
    { "  " }7  las solicitudes comparadas difieren
    130  interrumpido
cli-version = Mostrar la versión
cli-help = Mostrar esta ayuda
cli-lang = El idioma de los mensajes y del informe
cli-value-language = IDIOMA
cli-value-article = ARTÍCULO
cli-value-app = APLICACIÓN
cli-value-request = SOLICITUD
cli-value-profile = PERFIL
cli-value-folder = CARPETA
cli-value-formats = FORMATOS
cli-value-person = PERSONA
cli-value-decision = NOMBRE=DECISIÓN
cli-value-port = PUERTO
cli-value-number = NÚMERO
cli-value-milliseconds = MILISEGUNDOS

cli-review-about = Revisar una solicitud: leerla, explicarla, iniciar sesión, consultar, decidir, escribir el informe
cli-review-after = Decisiones para --decide: approve, approve-with-condition:CONDICIÓN, refuse, ask-vendor; tras dos puntos, una nota. En un terminal, Scopeglass las pregunta.
    Ejemplo: scopeglass review --practice --from articulo.txt --lang es --out informes
cli-review-practice = Usar el inquilino de práctica integrado, con personas inventadas
cli-review-from = El artículo del proveedor: un archivo .txt, .md o .html, o - para la entrada estándar
cli-review-profile = Un perfil de proveedor ya preparado en lugar de un artículo
cli-review-app = Una aplicación del inquilino en lugar de un artículo: su nombre, id. de aplicación o id. de objeto
cli-review-out = La carpeta para el informe
cli-review-format = Los formatos del informe, separados por comas
cli-review-as = Hacer que el visitante integrado inicie sesión como esta persona del inquilino de práctica, sin navegador
cli-review-decide = Registrar una decisión; se puede indicar varias veces
cli-review-no-browser = No abrir ningún navegador; quien lea la dirección la visita
cli-review-no-input = No preguntar nada; lo que no esté decidido queda sin decidir
cli-review-overwrite = Reemplazar los archivos de informe que tengan el mismo nombre
cli-review-json = Mostrar un objeto JSON por línea, para programas
cli-review-data = Guardar las revisiones en esta carpeta en lugar de la habitual

cli-compare-about = Comparar dos solicitudes: qué se ha añadido, quitado, ampliado o reducido
cli-compare-first = La primera solicitud: un artículo, un manifiesto, un perfil guardado, un vínculo de consentimiento o profile:NOMBRE para un perfil ya preparado
cli-compare-second = La segunda solicitud, indicada de las mismas formas
cli-compare-after = Ejemplo: scopeglass compare profile:webex articulo.txt
    Termina con 0 si las dos piden lo mismo y con 7 si difieren.
# $app (text): the name of a request; $quote (text)
cli-compare-unread = No reconocido en { $app }: «{ $quote }»

cli-value-review = REVISIÓN
cli-report-about = Escribir el informe de una revisión guardada
cli-report-review = Una revisión guardada: su identificador o el comienzo de este, o su archivo. Sin indicarla, se muestra la lista de revisiones guardadas
cli-report-data = Leer las revisiones guardadas de esta carpeta en lugar de la habitual
cli-report-schema = Mostrar el esquema JSON de la forma JSON y terminar
cli-report-list = Revisiones guardadas, primero la última modificada. Indique una por su identificador o el comienzo de este:
cli-report-none = Todavía no hay ninguna revisión guardada.
# $review (text): the beginning of an id
cli-report-ambiguous = Varias revisiones empiezan por { $review }. Añada algunos caracteres.
# $file (text)
cli-report-replace = { $file } ya existe. ¿Desea reemplazarlo?

cli-practice-about = Servir solo el inquilino de práctica, para otros clientes y para pruebas
cli-practice-port = El puerto en el que escuchar; con 0 lo elige el sistema
cli-practice-people = Cuántas personas tiene la organización inventada
cli-practice-latency = Cuánto se hace esperar cada respuesta
cli-practice-tls = Servir por https, con una entidad de certificación creada sobre la marcha
# $address (text)
cli-practice-serving = El inquilino de práctica responde en { $address }. Pulse Ctrl+C para terminarlo.

cli-completions-about = Mostrar el código de autocompletado para un shell
cli-completions-shell = El shell

# $app (text), $count (number)
cli-request = { $count ->
        [one] { $app } solicita { $count } permiso:
        [many] { $app } solicita { $count } de permisos:
       *[other] { $app } solicita { $count } permisos:
    }
# $quote (text)
cli-unrecognised = Parece un permiso y no se reconoció: «{ $quote }»
# $index, $total (numbers), $name, $kind (text)
cli-permission = { $index } de { $total }: { $name } — { $kind }
# $reason (text)
cli-vendor-says = El proveedor dice:
    { "    " }{ $reason }
cli-ask-decision = Su decisión
cli-ask-condition = ¿Con qué condición?
cli-ask-later = Decidir más tarde
cli-open-address = Abra esta dirección en un navegador de este equipo e inicie sesión allí:
# $person (text)
cli-visiting = El visitante integrado inicia sesión como { $person }.
# $user (text)
cli-signed-in = Sesión iniciada como { $user }.
# $count (number)
cli-probing = { $count ->
        [one] Se consulta al inquilino sobre { $count } permiso; no se modifica nada.
        [many] Se consulta al inquilino sobre { $count } de permisos; no se modifica nada.
       *[other] Se consulta al inquilino sobre { $count } permisos; no se modifica nada.
    }
cli-done = El informe está escrito:
# $count (number)
cli-unfinished = { $count ->
        [one] { $count } consulta falló o quedó a medias. El informe indica cuál; no se puede concluir nada sobre el resto.
        [many] { $count } de consultas fallaron o quedaron a medias. El informe indica cuáles; no se puede concluir nada sobre el resto.
       *[other] { $count } consultas fallaron o quedaron a medias. El informe indica cuáles; no se puede concluir nada sobre el resto.
    }
cli-interrupted = Interrumpido. Lo decidido hasta ahora está guardado; no se escribió ningún informe.

## Qué fallaba en la línea de comandos

# $argument (text)
cli-wrong-unknown = { $argument } no se conoce aquí.
cli-wrong-command = No existe el comando { $argument }.
cli-wrong-value = { $value } no es válido para { $argument }.
# $argument (text): one or several
cli-wrong-missing = Falta esto: { $argument }
cli-wrong-conflict = { $argument } y { $value } se excluyen mutuamente.
cli-wrong-suggestion = ¿Quería decir { $suggestion }?
cli-wrong-possible = Posible: { $values }
