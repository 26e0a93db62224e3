# El sello de un informe: la cadena de evidencias, la firma y su comprobación.

## En los informes

# $count (número), $head (texto): un resumen criptográfico
report-method-chain = { $count ->
        [one] { $count } consulta forma parte de una cadena de resúmenes SHA-256 que termina en { $head }. Una consulta eliminada, modificada o cambiada de lugar rompe la cadena. Así lo demuestra a quien conoce su final, por ejemplo por un paquete firmado.
       *[other] { $count } consultas forman una cadena de resúmenes SHA-256 que termina en { $head }. Una consulta eliminada, modificada o cambiada de lugar rompe la cadena. Así lo demuestra a quien conoce su final, por ejemplo por un paquete firmado.
    }
    .title = Cadena de evidencias
# $place (número), $permission (texto)
report-method-chain-broken = La cadena de evidencias no se sostiene a partir de la consulta { $place } ({ $permission }): una consulta se eliminó, se modificó o se cambió de lugar fuera de Scopeglass. No se fíe de los resultados de este informe; repita las consultas.
    .title = La cadena de evidencias está rota
# $count (número)
report-method-chain-outside = { $count ->
        [one] { $count } resultado lo registró una versión anterior de Scopeglass, que no llevaba cadena. No está demostrado que siga igual.
       *[other] { $count } resultados los registró una versión anterior de Scopeglass, que no llevaba cadena. No está demostrado que sigan igual.
    }
    .title = Fuera de la cadena
report-method-withheld-fields = Este informe omite los ejemplos enmascarados. Quien hizo la revisión sí los vio.
    .title = Omitido
report-method-withheld-counts = Este informe omite los ejemplos enmascarados y qué campos estaban rellenos. Quien hizo la revisión sí vio ambas cosas.
    .title = Omitido
report-column-chain-number = Eslabón
report-column-chain-previous = Resumen del eslabón anterior
report-column-chain-digest = Resumen del eslabón

## Cuánto cuenta un informe

redaction-samples = Cantidades, campos y ejemplos enmascarados
redaction-fields = Cantidades y campos, sin ejemplos
redaction-counts = Solo cantidades

## El resultado de la comprobación

seal-state-intact = Intacto: nada ha cambiado desde la firma.
    .hint = Puede fiarse de este informe tanto como del firmante.
seal-state-unknown-signer = Sin cambios, pero firmado por alguien en quien aún no confía.
    .hint = Pida al firmante el identificador de la clave por otra vía, por ejemplo por teléfono. Si coincide, confíe en la clave.
seal-state-unsigned = No se encontraron daños, pero nadie lo firmó.
    .hint = Quien lo entregó pudo modificarlo sin dejar rastro. Pida un paquete firmado si eso importa.
seal-state-incomplete = Incompleto: falta algo.
    .hint = Lo que hay está tal como se creó. Pida el paquete entero a quien lo envió.
seal-state-changed = Modificado: esto no es lo que se creó.
    .hint = No se fíe. Pida el archivo original por otra vía a quien lo envió.
seal-made = Informe sobre { $app }, creado el { $time }
seal-you = usted
seal-signer-own = Firmado con su propia clave { $key }
seal-signer-known = Firmado por { $name }, clave { $key }
seal-signer-unknown = Firmado con la clave desconocida { $key }
seal-signer-once = Firmado con la clave desconocida { $key }, que su dueño no guardó: ningún otro informe la llevará
seal-signer-none = Sin firma válida
seal-fault-changed = { $file } se modificó.
seal-fault-missing = Falta { $file }.
seal-fault-extra = { $file } no forma parte: nadie responde de este archivo.
seal-fault-container = El archivo zip se volvió a empaquetar, o se le añadió algo fuera de sus archivos.
seal-fault-signature = La firma no corresponde al manifiesto.
seal-fault-manifest = No se puede leer el manifiesto.
seal-fault-chain = En { $file }, la cadena de evidencias no se sostiene a partir de la consulta { $place } ({ $permission }): una consulta se eliminó, se modificó o se cambió de lugar.
seal-fault-report = { $file } dice en { $at } algo distinto de la cadena de evidencias.
seal-fault-broken-before = La cadena de evidencias ya estaba rota cuando se creó el paquete.
seal-fault-timestamp = El sello de tiempo no es de este paquete.
seal-chain-holds = { $count ->
        [one] La cadena de evidencias se sostiene: { $count } consulta.
       *[other] La cadena de evidencias se sostiene: { $count } consultas.
    }
seal-chain-outside = { $count ->
        [one] { $count } resultado de una versión anterior queda fuera de la cadena.
       *[other] { $count } resultados de una versión anterior quedan fuera de la cadena.
    }
seal-stamp = Sello de tiempo { $time } de { $authority }; ese nombre no se ha comprobado aquí. Certificado (SHA-256): { $certificate }
seal-stamp-none = Sin sello de tiempo: de la hora responde solo el firmante
seal-choose = Elija un paquete o informe para comprobarlo
seal-choose-folder = Elija la carpeta de un paquete para comprobarla

## Mientras se escribe

seal-doing-write = Sellando y escribiendo
seal-doing-stamp = Pidiendo un sello de tiempo
seal-doing-done = Escrito

## La clave de firma

seal-kept-keyring = Está en el almacén de credenciales del sistema. Todos los informes se firman con esta clave.
seal-kept-memory = No hay ningún almacén de credenciales utilizable, así que la clave queda en la memoria hasta que se cierre Scopeglass. La próxima vez firmará otra clave.
seal-kept-none = Todavía no hay clave. El primer paquete firmado crea una y la guarda en el almacén de credenciales del sistema.

## El texto de un paquete. Los nombres de archivos y las órdenes quedan como están.

seal-readme = Informe sobre los permisos de { $app }
    Creado el { $made } con Scopeglass { $version }

    Cómo comprobar que nada ha cambiado

    Con Scopeglass, en la ventana o en la línea de órdenes:
    { "    " }scopeglass verify ESTE-ARCHIVO-O-CARPETA

    Con otros programas, en la carpeta extraída:
    { "    " }sha256sum -c SHA256SUMS
    compara los archivos con sus resúmenes.
seal-readme-signed = { "    " }minisign -V -P { $key } -m manifest.json
    comprueba la firma del manifiesto, que contiene los resúmenes de todos los archivos.
    minisign es gratuito y está disponible en casi todos los sistemas: https://jedisct1.github.io/minisign/

    El identificador de la clave es { $id }. La clave de arriba vino con los archivos, así que
    por sí sola no demuestra nada: compárela con la que el firmante le dio por otra vía.
seal-readme-signed-once = { "    " }minisign -V -P { $key } -m manifest.json
    comprueba la firma del manifiesto, que contiene los resúmenes de todos los archivos.
    minisign es gratuito y está disponible en casi todos los sistemas: https://jedisct1.github.io/minisign/

    El identificador de la clave es { $id }. Su dueño no tenía almacén de credenciales y la usó
    una sola vez. La firma muestra daños, pero no quién creó el informe.
seal-readme-unsigned = { "    " }sha256sum -c manifest.json.sha256
    compara el manifiesto con su resumen.
    Nadie firmó este paquete: los daños se ven, quién lo creó no.
seal-readme-rest = evidence-chain.json enlaza las consultas: cada eslabón contiene el SHA-256 del anterior
    y manifest.json nombra el último. Si hay un archivo SHA256SUMS.tsr,
    { "    " }openssl ts -verify -data SHA256SUMS -in SHA256SUMS.tsr -CAfile AUTORIDAD.pem
    comprueba, por la palabra de un servicio de sellado de tiempo, cuándo existían los archivos.

## La línea de órdenes

cli-value-bundle = PAQUETE
cli-value-key = CLAVE
cli-value-name = NOMBRE
cli-value-level = NIVEL
cli-value-bundling = FORMA
cli-value-address = DIRECCIÓN
cli-report-redact = Cuánto se cuenta de lo que se vio
cli-report-bundle = Reunir los archivos en un paquete con manifiesto y firma, que se comprueba con «scopeglass verify»
cli-report-no-sign = No firmar el paquete
cli-report-timestamp = Hacer que este servicio ponga un sello de tiempo al paquete (RFC 3161)
cli-verify-about = Comprobar si un informe está tal como se creó, y quién lo creó
cli-verify-file = Un paquete (.scopeglass.zip o su carpeta), un informe en JSON o una revisión guardada
cli-verify-signer = Confiar esta vez en la clave de este archivo; se puede repetir
cli-verify-after = Termina con
    { "  " }0  intacto, firmado por alguien de confianza
    { "  " }20  modificado
    { "  " }21  incompleto
    { "  " }22  sin cambios, firmante desconocido
    { "  " }23  sin daños, sin firmar
    { "  " }3  no es un informe, o se rechazó por peligroso
cli-verify-trust = Para confiar en este firmante de ahora en adelante: scopeglass key trust { $key } --name NOMBRE
cli-key-about = Mostrar la clave que firma sus informes y los firmantes en los que confía
cli-key-list = Mostrar su clave y los firmantes en los que confía
cli-key-export = Escribir su clave pública, para quienes comprueban sus informes
cli-key-trust = Confiar en un firmante de ahora en adelante
cli-key-forget = Dejar de confiar en un firmante
cli-key-export-file = El archivo que se escribirá; sin él, se muestra la clave
cli-key-trust-file = Un archivo con una clave pública en el formato de minisign, o la propia clave
cli-key-trust-name = Cómo llamar al firmante; si no, el identificador de la clave
cli-key-forget-signer = El nombre o el identificador de clave del firmante
cli-key-own = Su clave es { $id }:
cli-key-none = Todavía no confía en ningún otro firmante.
cli-key-signers = Confía en:
cli-key-exported = Su clave pública está en { $file }.

## La ventana

seal-ui-redaction = Cuánto se cuenta
seal-ui-bundling = Archivos
seal-ui-bundling-loose = Uno junto a otro
seal-ui-bundling-file = Un paquete firmado (.zip)
seal-ui-bundling-folder = Una carpeta firmada
seal-ui-sign = Firmar el paquete
seal-ui-sign-hint = Quien lo reciba puede comprobar que nada ha cambiado y quién lo creó.
seal-ui-timestamp = Servicio de sellado de tiempo (opcional)
seal-ui-timestamp-hint = La dirección de un servicio RFC 3161. Recibe un resumen del informe y nada más.
seal-ui-cancel = Cancelar la escritura
seal-ui-progress = { $done } de { $of }: { $doing }
seal-ui-verify = Comprobar un informe
seal-ui-verify-lede = Compruebe si un informe que le enviaron está tal como se creó, y quién lo creó. No se abre nada ni se extrae nada en el disco.
seal-ui-verify-file = Elegir un archivo
seal-ui-verify-folder = Elegir una carpeta
seal-ui-verify-drop = o suelte aquí un paquete (.scopeglass.zip) o un informe en JSON
seal-ui-verify-again = Comprobar otro
seal-ui-verifying = Comprobando
seal-ui-trust = Confiar en este firmante
seal-ui-trust-name = ¿De quién es la clave?
seal-ui-trust-warn = Hágalo solo cuando el firmante le haya dado el identificador de la clave por otra vía.
seal-ui-trusted = De ahora en adelante se confía en { $name }. Vuelva a comprobar el informe para verlo.
seal-ui-files = Archivos tal como se crearon
seal-ui-key = Clave de firma
seal-ui-key-lede = Los paquetes de informes se firman con esta clave. Dé su identificador a quienes comprueban sus informes.
seal-ui-key-id = Identificador de la clave
seal-ui-key-public = Clave pública
seal-ui-key-make = Crear una clave ahora
seal-ui-signers = Firmantes de confianza
seal-ui-signers-none = Todavía no confía en ningún otro firmante. Un informe que compruebe le ofrecerá hacerlo.
seal-ui-forget = Dejar de confiar en { $name }

seal-ui-template-choose = Elija la carpeta de un membrete
seal-ui-template = Membrete
seal-ui-template-none = Ninguno
seal-ui-template-pick = Elegir una carpeta
seal-ui-template-remove = Quitar
seal-ui-beside = Comparar con una revisión anterior
seal-ui-beside-none = Sin comparación
