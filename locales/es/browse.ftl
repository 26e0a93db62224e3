# El catálogo: buscar, un permiso, dos lado a lado; y `explain` y `search` en la línea de comandos.

## Buscar

browse-catalogue = Catálogo
browse-title = ¿Qué significa un permiso?
browse-lede = Todos los permisos de Microsoft Graph, explicados. Busque por nombre, por lo que permiten en cualquiera de los idiomas, por identificador o por la llamada que hace una aplicación.
browse-search = Buscar en el catálogo
browse-search-hint = Nombre, significado, identificador o una llamada como GET /me/messages
browse-search-key = Pulse / para buscar y las flechas para recorrer los resultados.
browse-search-clear = Borrar la búsqueda
browse-filters = Filtros
browse-filter-kind = Tipo
browse-filter-level = Nivel de Microsoft
browse-filter-consent = Consentimiento del administrador
browse-filter-data = Datos
browse-filter-any = Todos
browse-consent-admin = Necesario de forma predeterminada
browse-consent-person = No necesario de forma predeterminada
browse-filters-clear = Quitar los filtros
browse-results = Resultados
browse-found = { $total ->
        [one] { $total } resultado
        [many] { $total } de resultados
       *[other] { $total } resultados
    }
browse-more = Mostrar más
browse-searching = Buscando…
browse-none = No se encontró nada
browse-none-text = Pruebe con otra palabra, una parte de un nombre o la ruta de una llamada. Los filtros también cuentan.
browse-match-name = Encontrado en el nombre
browse-match-title = Encontrado en el título
browse-match-meaning = Encontrado en el significado
browse-match-meaning-in = Encontrado en el significado ({ $language })
browse-match-id = Encontrado por su identificador
browse-match-path = Permite esta llamada
browse-match-path-least = Permite esta llamada y es el de menos privilegios publicado para ella
browse-match-path-with = Permite esta llamada junto con { $names }

## Un permiso

browse-back = Volver a los resultados
browse-back-review = Volver a la revisión
browse-open = Abrir en el catálogo
browse-kinds = Tipos de este permiso
browse-reading = Leyendo la ficha…
browse-prose = En la práctica
browse-prose-example = Un buen uso
browse-prose-worst = El peor caso
browse-prose-ask = Qué preguntar al proveedor
browse-escalation = Una vía hacia más derechos
browse-data = Clase de datos
browse-breadth = Hasta dónde llega
browse-resource = API
browse-source = Datos publicados por Microsoft a fecha de { $date }
browse-source-label = Fuente
browse-personal = Las cuentas personales de Microsoft también lo ofrecen.
browse-includes = Incluye
browse-included-by = Incluido en
browse-paths = Llamadas que permite
browse-paths-summary = { $total ->
        [0] Los datos publicados no indican ninguna llamada.
        [one] { $total } llamada; el de menos privilegios para { $least }.
        [many] { $total } de llamadas; el de menos privilegios para { $least } de ellas.
       *[other] { $total } llamadas; el de menos privilegios para { $least } de ellas.
    }
browse-paths-filter = Filtrar por método o ruta
browse-paths-method = Método
browse-paths-path = Ruta
browse-paths-privilege = Privilegio
browse-paths-least = El de menos privilegios
browse-paths-also = también requiere { $names }
browse-paths-none = Ninguna llamada coincide con este filtro.
browse-least-note = Los datos publicados marcan para cada llamada un permiso como el de menos privilegios. Que una llamada falte aquí no prueba que esté cerrada.
browse-paths-more = Mostrar todo

## Dos lado a lado

browse-compare = Comparar
browse-compare-pick = Comparar { $name } ({ $kind })
browse-compare-first = Elegido para comparar: { $name }. Elija un segundo permiso.
browse-compare-both = Elegidos para comparar: { $first } y { $second }.
browse-compare-open = Comparar lado a lado
browse-compare-drop = Dejar de comparar
browse-compare-title = Dos permisos lado a lado
browse-compare-kinds = Son de tipos distintos o pertenecen a API distintas, así que ninguno sustituye al otro: sirven en situaciones diferentes.
browse-compare-same = Es el mismo permiso dos veces.
browse-compare-neither = Ninguna de nuestras reglas dice que uno incluya al otro. Trátelos como dos derechos distintos.
browse-compare-paths = Llamadas en los datos publicados: { $firsts } solo para { $first }, { $seconds } solo para { $second }, { $both } para ambos. Los datos no recogen todas las llamadas que permite un permiso, así que estas cifras no prueban qué queda fuera de su alcance.
browse-only = Solo { $name }

## Cuando algo no está

browse-near = ¿Quería decir: { $names }?
browse-kinds-exist = Existe como: { $kinds }

## La línea de comandos

browse-cli-explain-about = Explicar permisos: qué significa cada uno, cómo se valora, qué es más limitado
browse-cli-explain-after = Ejemplo: scopeglass explain Calendars.Read --kind application --paths
browse-cli-explain-name = Nombres de permisos, en mayúsculas o minúsculas, o sus identificadores
browse-cli-explain-kind = Solo este tipo; sin esta opción, todos los que existen
browse-cli-explain-all = Todos los permisos del catálogo
browse-cli-explain-paths = Indicar también las llamadas que permite
browse-cli-explain-json = Mostrar un objeto JSON por línea, para programas
browse-cli-search-about = Buscar en el catálogo: por nombre, significado, identificador o llamada
browse-cli-search-after = Ejemplo: scopeglass search GET /users/1/messages --kind application
browse-cli-search-text = Lo que busca, en cualquiera de los idiomas
browse-cli-search-kind = Solo este tipo
browse-cli-search-level = Solo este nivel de Microsoft, de 1 a 4; se puede indicar varias veces
browse-cli-search-consent = Solo los que de forma predeterminada requieren el consentimiento de un administrador, o los que no
browse-cli-search-limit = Cuántos resultados como máximo
browse-cli-search-json = Mostrar un objeto JSON por línea, para programas
browse-cli-shown = Se muestran { $shown } de { $total }; --limit muestra más.
browse-cli-value-name = NOMBRE
browse-cli-value-text = TEXTO
browse-cli-value-kind = TIPO
browse-cli-value-level = NIVEL
browse-cli-value-consent = CONSENTIMIENTO

## El inquilino conectado

browse-tenant = El inquilino conectado
browse-tenant-only = Conocido solo por su inquilino
browse-tenant-only-text = El catálogo de Scopeglass no contiene este permiso. Su título y su texto proceden tal cual del inquilino, en el idioma en que los escribió quien los publica; aquí nadie los ha comprobado ni valorado.
browse-disagreements = Su inquilino dice otra cosa
browse-tenant-lede = Ha iniciado sesión en: { $place }. Se puede agregar lo que ofrece él mismo: permisos más recientes, los de otras API y los puntos en que contradice los datos publicados.
browse-tenant-read = Agregar lo que ofrece el inquilino
browse-tenant-again = Volver a leer
browse-tenant-reading = Leyendo lo que ofrece el inquilino…
browse-tenant-added = { $count ->
        [0] El inquilino no ofrece nada que falte en el catálogo.
        [one] El inquilino ofrece { $count } permiso que falta en el catálogo.
        [many] El inquilino ofrece { $count } de permisos que faltan en el catálogo.
       *[other] El inquilino ofrece { $count } permisos que faltan en el catálogo.
    }
browse-tenant-differences = { $count ->
        [0] Coincide con los datos publicados.
        [one] En { $count } punto dice algo distinto de los datos publicados.
        [many] En { $count } de puntos dice algo distinto de los datos publicados.
       *[other] En { $count } puntos dice algo distinto de los datos publicados.
    }
browse-tenant-unusable = { $count ->
        [one] { $count } permiso del inquilino tiene un nombre que no es un nombre de permiso; se ha omitido.
        [many] { $count } de permisos del inquilino tienen un nombre que no es un nombre de permiso; se han omitido.
       *[other] { $count } permisos del inquilino tienen un nombre que no es un nombre de permiso; se han omitido.
    }
browse-tenant-partly = No se pudo leer todo; puede haber más de lo que se muestra.
browse-tenant-list = Dónde dice otra cosa
browse-source-tenant = Tal como lo ofrece el inquilino, { $date }
browse-paths-tenant = El inquilino no dice qué llamadas permite.

## Varios juntos

browse-together = Vistos en conjunto
browse-together-redundant = No añade nada
browse-together-narrowable = Suficiente para algunos usos
browse-together-needs = Plenamente útil solo con algo más
browse-together-nothing = Nada que destacar: ninguno hace redundante a otro ni necesita otro.
# $source (text): whose rating, $level (text)
browse-level-of = { $source }: { $level }
