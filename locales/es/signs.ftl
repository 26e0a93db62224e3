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
