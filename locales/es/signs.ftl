### Lo que haría detenerse a quien lee con cuidado un vínculo o un manifiesto, y por qué.

# $wrapper: a host
sign-link-unwrapped = El vínculo venía envuelto por { $wrapper }, que filtra o cuenta los clics. Scopeglass leyó el vínculo que contiene.
# $host: a host
sign-link-foreign-host = El vínculo lleva a { $host }, que no es un servidor de inicio de sesión de Microsoft. Quien inicie sesión ahí entrega su contraseña a otra persona. No lo abra.
# $host: a host; $real: the host that it resembles
sign-link-look-alike = El vínculo lleva a { $host }, que se parece a { $real } pero no es un servidor de inicio de sesión de Microsoft. Es una señal conocida de ataque. No lo abra.
# $host: a host
sign-link-plain-http = El vínculo usa http sin cifrar, de modo que cualquiera en el camino puede leerlo y cambiarlo. La página de inicio de sesión verdadera usa solo https.
# $host: a host
sign-link-user-info = El vínculo tiene un nombre delante de una «@», un truco que oculta el destino real: { $host }.
# $host: a host
sign-link-customer-directory = { $host } es un directorio que una empresa mantiene para sus clientes. No es donde inicia sesión su organización.
sign-link-personal = El vínculo es para cuentas personales de Microsoft, no para cuentas de su organización.
sign-link-any-tenant = El vínculo sirve para cualquier organización: quien lo abre da el consentimiento en la organización en la que inicia sesión.
# $tenant: a domain or id
sign-link-tenant = El vínculo es para el inquilino { $tenant }. Compruebe que sea el suyo.
sign-link-admin-consent = Quien acepta lo hace en nombre de toda la organización, y la página no ofrece menos. Solo puede aceptar un administrador.
sign-link-everything-registered = El vínculo solicita todo lo que está configurado en el registro de la aplicación. Qué es se ve en la página de consentimiento o en el inquilino, no en el vínculo.
sign-link-prompt-none = El vínculo pide a la página de inicio de sesión que no muestre nada (prompt=none). Si ya se dio el consentimiento, la aplicación obtiene acceso sin que nadie vea una página.
sign-link-prompt-consent = El vínculo hace que aparezca la página de consentimiento aunque ya se haya dado (prompt=consent).
sign-link-prompt-admin = El vínculo pide a un administrador el consentimiento para toda la organización (prompt=admin_consent).
sign-link-response-token = El vínculo hace que el token de acceso pase por la dirección del navegador (response_type=token), donde puede filtrarse. Las aplicaciones actuales no lo necesitan.
# $resources: a list of addresses
sign-link-several-resources = El vínculo solicita a la vez permisos de varios servicios ({ $resources }). Entra lo rechaza con el error AADSTS28000.
# $count (number): scopes in the link; $most (number): the most that Entra reads
sign-link-too-many-scopes = { $count ->
        [one] El vínculo solicita { $count } permiso; Entra lee como máximo { $most } o termina con el error AADSTS90015.
        [many] El vínculo solicita { $count } de permisos; Entra lee como máximo { $most } o termina con el error AADSTS90015.
       *[other] El vínculo solicita { $count } permisos; Entra lee como máximo { $most } o termina con el error AADSTS90015.
    }
# $permissions: a list of permission names
sign-link-keeps-access = Con offline_access la aplicación conserva el acceso cuando las personas ya se han ido, y solicita derechos de gran alcance: { $permissions }.
sign-link-state-address = El parámetro «state» del vínculo contiene una dirección de correo o una dirección web. Puede servir para saber quién hizo clic.
sign-link-person = El vínculo rellena un nombre de inicio de sesión, así que se hizo para una sola persona.
# $domain: a domain
sign-link-domain = El vínculo lleva a la página de inicio de sesión del dominio { $domain }.
# $parameter: the name of a parameter
sign-link-repeated = El parámetro «{ $parameter }» aparece más de una vez en el vínculo, lo que puede ocultar lo que se solicita en realidad.
sign-client-missing = El vínculo no nombra ninguna aplicación con un id. de aplicación válido.
# $client: an application id
sign-client-unknown = Scopeglass no conoce el id. de aplicación { $client }. Búsquelo en el inquilino, o pida el suyo al proveedor y compárelos.
# $app: the name of an app
sign-client-microsoft = El id. de aplicación es el de { $app }, una aplicación de la propia Microsoft. El vínculo de un proveedor nombra la aplicación del proveedor.
# $app: the name of an app
sign-client-borrowed = El id. de aplicación es el de { $app }, una aplicación de la propia Microsoft que los atacantes toman prestada para sus vínculos porque no necesita un consentimiento nuevo. No use un vínculo así, salvo que lo haya creado usted.
# $host: a host
sign-redirect-host = La respuesta del inicio de sesión va a { $host }. Compruebe que sea del proveedor.
# $host: a host; $site: the vendor’s site
sign-redirect-other-site = La respuesta del inicio de sesión va a { $host }, mientras que el sitio del proveedor es { $site }. Pregunte al proveedor.
# $host: a host
sign-redirect-plain-http = La respuesta del inicio de sesión va a { $host } por http sin cifrar, donde cualquiera en el camino puede leerla.
# $host: an IP address
sign-redirect-ip = La respuesta del inicio de sesión va a la dirección IP { $host }, sin nombre. Los proveedores tienen nombre; los atacantes, muchas veces no.
# $host: a host as it is written; $shown: the same host as a browser may show it
sign-redirect-punycode = La respuesta del inicio de sesión va a { $host }, que se muestra como { $shown }: un nombre con letras que se parecen a otras. Compárelo letra por letra con el del proveedor.
# $address: an address
sign-redirect-this-device = La respuesta del inicio de sesión se queda en el propio dispositivo ({ $address }). Es lo habitual en los programas instalados. En un vínculo de un correo es un truco: no copie nunca la dirección de la página siguiente para enviársela a nadie.
# $scheme: the beginning of an address
sign-redirect-scheme = La respuesta del inicio de sesión abre una aplicación instalada ({ $scheme }:). Cualquier aplicación del dispositivo puede reclamar una dirección así.
# $host: a host
sign-redirect-rented = La respuesta del inicio de sesión va a { $host }, donde cualquiera puede alquilar una página en minutos. Pregunte al proveedor si es suya.
# $address: an address with an asterisk
sign-redirect-wildcard = La dirección de redirección { $address } contiene un asterisco, de modo que la respuesta puede ir a cualquier host que encaje.
sign-manifest-implicit = El registro permite que los tokens de acceso pasen por la dirección del navegador (concesión implícita), donde pueden filtrarse. Las aplicaciones actuales no lo necesitan.
sign-manifest-personal = En la aplicación también pueden iniciar sesión cuentas personales de Microsoft.
sign-manifest-more-pages = El archivo termina donde seguirían más páginas de la lista, así que puede faltar algo. Exporte la lista completa.

## Una aplicación del inquilino

# $problem: what went wrong, a sentence
sign-unread-delegated = No se pudieron leer todos los consentimientos de las personas: { $problem } Que aquí falte un permiso delegado no significa que no se haya concedido.
# $problem: what went wrong, a sentence
sign-unread-roles = No se pudieron leer todos los permisos de la propia aplicación: { $problem } Que aquí falte un permiso de aplicación no significa que no se haya concedido.
# $problem: what went wrong, a sentence
sign-unread-registration = No se pudo leer el registro de la aplicación: { $problem } Por eso no se sabe qué solicita además de lo concedido.
# $problem: what went wrong, a sentence
sign-unread-people = No se pudo leer por completo a quién se asignó la aplicación y cuándo: { $problem } Una oleada de consentimientos en pocos minutos puede pasar aquí inadvertida.
# $problem: what went wrong, a sentence
sign-unread-resource = No se pudo leer un servicio cuyos permisos tiene la aplicación: { $problem } Algunos permisos aparecen aquí solo con su id.
sign-app-microsoft = La aplicación es de la propia Microsoft: su registro está en el inquilino donde Microsoft guarda los suyos.
sign-app-own = Su propia organización registró esta aplicación, así que aquí se puede leer lo que solicita.
sign-app-registered-elsewhere = La aplicación está registrada en otro inquilino. Lo que solicita consta allí y no se puede leer aquí; se muestra lo que se le ha concedido. Los datos de su inquilino no dicen quién dio el consentimiento para todos ni cuándo.
# $name: what the app calls its publisher
sign-publisher-unverified-named = La aplicación dice que su editor es «{ $name }», pero nadie lo ha comprobado. Pida al proveedor el id. de aplicación y compárelo.
sign-publisher-unverified = Nadie ha comprobado quién publica esta aplicación. Pida al proveedor el id. de aplicación y compárelo.
# $days (number): whole days since the app came into the tenant
sign-app-new = { $days ->
        [one] La aplicación llegó al inquilino hace { $days } día. Pregunte quién la trajo y por qué.
        [many] La aplicación llegó al inquilino hace { $days } de días. Pregunte quién la trajo y por qué.
       *[other] La aplicación llegó al inquilino hace { $days } días. Pregunte quién la trajo y por qué.
    }
sign-app-disabled-by-microsoft = Microsoft ha desactivado esta aplicación porque infringe sus normas. Averigüe quién la usó y retírele los permisos.
# $name: the name of the app; $real: the name that it resembles
sign-name-look-alike = El nombre «{ $name }» está escrito de modo que se lea como { $real }. Es una señal conocida de ataque.
# $name: the name of the app; $word: a word of it
sign-name-mixed-scripts = En el nombre «{ $name }», la palabra «{ $word }» mezcla letras parecidas de dos alfabetos. Es una señal conocida de ataque.
# $name: the name of the app
sign-name-hidden = El nombre «{ $name }» contiene caracteres que no se ven o que invierten el sentido de la lectura. Es una señal conocida de ataque.
# $name: the name of the app
sign-name-claims-microsoft = El nombre «{ $name }» suena a una aplicación de la propia Microsoft, pero la aplicación no es de Microsoft y su editor no está comprobado.
sign-redirect-installed = La respuesta del inicio de sesión se queda en el propio dispositivo. Es lo habitual en los programas instalados.
# $count (number): people, at least 3; $minutes (number): minutes from the first to the last
sign-consents-wave = { $minutes ->
        [one] { $count } personas dieron su consentimiento una tras otra en { $minutes } minuto. Así se ve un vínculo de suplantación que va circulando: pregunte a una de ellas cómo ocurrió.
        [many] { $count } personas dieron su consentimiento una tras otra en { $minutes } de minutos. Así se ve un vínculo de suplantación que va circulando: pregunte a una de ellas cómo ocurrió.
       *[other] { $count } personas dieron su consentimiento una tras otra en { $minutes } minutos. Así se ve un vínculo de suplantación que va circulando: pregunte a una de ellas cómo ocurrió.
    }
# $count (number): people, at least 3; $days (number): whole days since the app came into the tenant
sign-consents-since-new = { $days ->
        [one] { $count } personas han dado su consentimiento una tras otra desde que la aplicación llegó al inquilino hace { $days } día. Pregunte a una de ellas cómo ocurrió.
        [many] { $count } personas han dado su consentimiento una tras otra desde que la aplicación llegó al inquilino hace { $days } de días. Pregunte a una de ellas cómo ocurrió.
       *[other] { $count } personas han dado su consentimiento una tras otra desde que la aplicación llegó al inquilino hace { $days } días. Pregunte a una de ellas cómo ocurrió.
    }
# $count (number): people
sign-consents-alone = { $count ->
        [one] { $count } persona ha dado su consentimiento solo para sí misma, sin un administrador.
        [many] { $count } de personas han dado su consentimiento cada una solo para sí misma, sin un administrador.
       *[other] { $count } personas han dado su consentimiento cada una solo para sí misma, sin un administrador.
    }
# $permissions: a list of permission names
sign-keeps-mail-and-files = Con offline_access la aplicación conserva el acceso cuando las personas ya se han ido, y puede abrir correo, archivos o mensajes: { $permissions }.
# $permissions: a list of permission names
sign-raises-own-rights = Con estos permisos la aplicación podría darse a sí misma más derechos, sin que nadie haya iniciado sesión: { $permissions }.
# $permissions: a list such as “full_access_as_app (Exchange)”
sign-other-services-alone = La aplicación tiene además permisos de otros servicios, sin que nadie haya iniciado sesión: { $permissions }. Scopeglass no los explica; consúltelos en ese servicio, porque pueden llegar tan lejos como los de Microsoft Graph.
# $permissions: a list such as “AllSites.Read (SharePoint)”
sign-other-services = La aplicación tiene además permisos de otros servicios en nombre de las personas: { $permissions }. Scopeglass no los explica.
# $permissions: a list of permission names
sign-granted-beyond = Concedido aunque el registro no lo solicita: { $permissions }. Averigüe si aún hace falta o si se añadió para alguien.
# $permissions: a list of permission names
sign-asked-not-granted = Solicitado en el registro, pero no concedido: { $permissions }.
# $count (number): permissions that are still granted
sign-app-disabled-with-grants = { $count ->
        [one] Ya nadie puede iniciar sesión en esta aplicación, pero { $count } permiso sigue concedido. Quien la vuelva a activar lo recupera al instante.
        [many] Ya nadie puede iniciar sesión en esta aplicación, pero { $count } de permisos siguen concedidos. Quien la vuelva a activar los recupera al instante.
       *[other] Ya nadie puede iniciar sesión en esta aplicación, pero { $count } permisos siguen concedidos. Quien la vuelva a activar los recupera al instante.
    }
# $resources: a list of names of APIs
sign-grants-to-deleted = Algunas concesiones son para servicios que ya no están en el inquilino: { $resources }. No abren nada y se pueden retirar.
# $kind: secret or certificate; $name: its name
sign-credential-ended = { $kind ->
        [certificate] El certificado «{ $name }» ha caducado.
       *[secret] El secreto de cliente «{ $name }» ha caducado.
    }
# $kind: secret or certificate; $name: its name; $days (number): whole days that are left
sign-credential-ending = { $kind ->
        [certificate] { $days ->
                [one] El certificado «{ $name }» caduca dentro de { $days } día. Después, la aplicación ya no podrá identificarse con él.
                [many] El certificado «{ $name }» caduca dentro de { $days } de días. Después, la aplicación ya no podrá identificarse con él.
               *[other] El certificado «{ $name }» caduca dentro de { $days } días. Después, la aplicación ya no podrá identificarse con él.
            }
       *[secret] { $days ->
                [one] El secreto de cliente «{ $name }» caduca dentro de { $days } día. Después, la aplicación ya no podrá identificarse con él.
                [many] El secreto de cliente «{ $name }» caduca dentro de { $days } de días. Después, la aplicación ya no podrá identificarse con él.
               *[other] El secreto de cliente «{ $name }» caduca dentro de { $days } días. Después, la aplicación ya no podrá identificarse con él.
            }
    }
# $kind: secret or certificate; $name: its name; $years (number): whole years, at least 2
sign-credential-long = { $kind ->
        [certificate] El certificado «{ $name }» se creó para { $years } años o más. Quien tenga su clave podrá usarla todo ese tiempo.
       *[secret] El secreto de cliente «{ $name }» se creó para { $years } años o más. Quien lo encuentre podrá usarlo todo ese tiempo.
    }
