### Where a request comes from: the ways to begin a review, the source beside the result,
### who the app is, two requests beside each other, and profiles to share.

## Beginning

source-begin = Empezar una revisión
source-begin-title = ¿Qué desea revisar?
source-begin-lede = Sea lo que sea lo que le dio el proveedor, se convierte en la misma lista de permisos. Nada se omite en silencio, y lo que pegue o abra se queda en este equipo.
source-ways = Formas de empezar
source-way-paste = Pegar
source-way-paste-text = Artículo, vínculo de consentimiento, manifiesto, lista
source-way-file = Archivo
source-way-file-text = Word, PDF, Excel, página web, código
source-way-list = Lista
source-way-list-text = Escribir los nombres, con sugerencias
source-way-tenant = Inquilino
source-way-tenant-text = Una aplicación que ya está ahí
source-way-profile = Aplicación conocida
source-way-profile-text = Perfiles listos, con fecha y fuente
source-go = Empezar la revisión
source-reading = Leyendo…
source-name = Nombre (opcional)
source-name-hint = Por ejemplo, el título de la página. Le ayuda a distinguir las revisiones.

source-paste-label = Lo que le han dado
source-paste-hint = La página que enumera los permisos, en cualquier idioma y aunque esté mal traducida; el vínculo que pide el consentimiento; un manifiesto de aplicación, Terraform o nombres uno debajo de otro. Scopeglass reconoce por sí mismo qué es.
source-paste-missing = Aquí todavía no hay nada. Pegue algo y después continúe.

source-file-drop = Suelte un archivo aquí
source-file-choose = Elegir un archivo
source-file-kinds = Texto y Markdown, páginas web, Word, PDF, Excel y CSV, manifiestos de aplicación (.json), Terraform (.tf), perfiles guardados (.toml)
source-file-release = Suelte para leer este archivo
source-file-one = Scopeglass lee un archivo cada vez. Suéltelos uno tras otro.

source-list-add = Permiso o id.
source-list-app = Nombre de la aplicación (opcional)
source-list-none = La lista todavía está vacía. Escriba un nombre y pulse Entrar.
# $count (number)
source-list-count = { $count ->
    [one] Un permiso en la lista
    [many] { $count } de permisos en la lista
   *[other] { $count } permisos en la lista
}
# $name (text): a permission
source-list-kind = Tipo de { $name }
source-list-kind-open = Tipo desconocido
source-list-remove = Quitar { $name } de la lista

source-profile-search = Buscar una aplicación o un proveedor
source-profile-none = Ningún perfil coincide
source-profile-none-text = Pegue en su lugar la página del proveedor, o ábrala como archivo.
# $date (text)
source-profile-read = Página leída el { $date }
source-profile-dated = Página con fecha de { $date }
source-profile-count = { $count ->
    [one] Un permiso
    [many] { $count } de permisos
   *[other] { $count } permisos
}
source-profile-current = Lista actual
source-profile-earlier = Lista anterior
source-profile-begin = Revisar
# $app, $list (text): which of the lists
source-profile-begin-list = Revisar { $app }: { $list }
source-profile-compare = Comparar ambas listas

source-tenant-title = Primero, conéctese al inquilino
source-tenant-lede = Scopeglass inicia sesión en su nombre y lee qué aplicaciones hay, qué piden y qué se les concedió. No cambia nada.
source-tenant-connect = Conectar en el navegador
source-tenant-asks = Qué se pide para conectar
source-tenant-search = Nombre o id. de aplicación
source-tenant-searching = Buscando entre las aplicaciones…
source-tenant-none = Ninguna aplicación coincide
source-tenant-none-text = Las palabras se comparan desde el principio. Pruebe con otra palabra o con el id. de aplicación.
source-tenant-more = Mostrar más
# $count (number)
source-tenant-signs = { $count ->
    [one] Una cosa llama la atención
    [many] { $count } de cosas llaman la atención
   *[other] { $count } cosas llaman la atención
}
# $date (text)
source-tenant-since = Aquí desde el { $date }
source-tenant-off = Desactivada
# $app (text)
source-tenant-reading = Leyendo qué pide { $app } y qué se le concedió…

## The source beside the result

source-panel-article = El artículo
source-panel-link = El vínculo
source-panel-manifest = El manifiesto
source-panel-list = La lista
source-panel-tenant = Tal como está en el inquilino
source-link-host = Página de inicio de sesión
source-link-tenant = Directorio
source-link-endpoint = Pide mediante
source-link-client-id = Id. de aplicación
source-link-redirect-uri = La respuesta va a
source-link-response-type = Responde con
source-link-prompt = Comportamiento de la página
source-link-resource = API
source-link-domain-hint = Dominio rellenado
source-link-scope = Permisos
source-standing-permission = Permiso
source-standing = En el inquilino
source-standing-none = No se pide nada y no se concedió nada.

source-identity = Quién es la aplicación
source-identity-lede = Según la fuente. Solo un editor verificado ha sido comprobado por Microsoft.
source-signs = Lo que llama la atención
source-signs-none = Nada llama la atención. Eso no demuestra que la aplicación sea lo que dice ser.
# $count (number)
source-signs-notes = { $count ->
    [one] Una cosa que conviene saber
    [many] { $count } de cosas que conviene saber
   *[other] { $count } cosas que conviene saber
}
source-candidates = ¿Se refiere a uno de estos?
# $name (text): a permission
source-candidate = La línea pide { $name }

## Comparing

source-compare = Comparar
source-compare-title = Comparar dos solicitudes
source-compare-lede = El artículo del año pasado y el de hoy, lo que dice el artículo y lo que pide el vínculo, lo que se pide y lo que se concedió.
source-compare-first = Antes
source-compare-second = Después
source-compare-choose = Elegir…
source-compare-reviews = Sus revisiones
source-compare-profiles = Perfiles listos
source-compare-file = Un archivo…
# $app, $detail (text): where and when it was learnt
source-compare-option = { $app } – { $detail }
source-compare-swap = Intercambiar
source-compare-print = Imprimir
source-compare-waiting = Comparando…
source-compare-none = Elija dos solicitudes
source-compare-none-text = Cada una puede ser una de sus revisiones, un perfil listo o un archivo.
source-compare-becomes = pasa a ser
source-compare-unread = Lo que no se pudo leer
source-compare-unread-lede = Estas líneas parecen permisos y no se reconocieron, así que a la comparación le puede faltar algo.
source-compare-only = Solo en { $app }
source-choose-compared = Elegir el archivo con el que comparar

## Saving as a profile

source-save = Guardar como perfil
source-save-profile = Guardar el perfil
source-save-lede = Un perfil es un archivo pequeño con los permisos, su tipo y los motivos indicados. Otras personas pueden abrirlo en Scopeglass. Sus decisiones y pruebas no están en él.
source-save-address = Dirección de la página del proveedor (opcional)
source-save-address-hint = Para que quien abra el perfil pueda comprobar de dónde viene.
source-save-go = Elegir dónde guardar
source-saved = Guardado: { $file }
