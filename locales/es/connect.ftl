# Conectar un inquilino real: los lugares donde iniciar sesión y la guía para registrar una aplicación.

connect-cloud-global = Nube global (también GCC)
connect-cloud-gcc-high = Gobierno de EE. UU. (GCC High)
connect-cloud-dod = Departamento de Defensa de EE. UU.
connect-cloud-china = China (21Vianet)
connect-cloud-custom = Otra autoridad

## La guía

connect-step-open = Abra { $portal } con una cuenta que pueda registrar aplicaciones, por ejemplo la de un administrador de aplicaciones en la nube. Elija «Registros de aplicaciones» y luego «Nuevo registro».
connect-step-name = Llámela «{ $name }». Deje elegida la opción «Solo cuentas de este directorio organizativo».
connect-step-platform = En «URI de redirección», elija «Cliente público/nativo (móvil y escritorio)» y escriba exactamente { $redirect }, sin puerto. No sirven «Web» ni «Aplicación de página única», ni tampoco 127.0.0.1.
connect-step-nothing = Elija «Registrar». No hace falta nada más: ni secreto, ni certificado, ni permiso de API. Scopeglass pide cada permiso al iniciar sesión.
connect-step-ids = En la página «Información general», copie el «Id. de aplicación (cliente)» y el «Id. de directorio (inquilino)».
connect-step-back = Vuelva aquí y escriba los dos.

## Errores

error-place-unknown = No hay ninguna conexión llamada { $place }.
    .hint = Elija una de la lista o conecte primero el inquilino.
error-cloud-unknown = La nube { $cloud } no existe.
    .hint = Elija una de estas: { $clouds }.
error-tenant-invalid = «{ $tenant }» no designa ningún inquilino.
    .hint = Indique un dominio como contoso.com, el id. del inquilino u organizations. Las cuentas personales (common, consumers) no tienen inquilino que revisar.
error-client-id-invalid = «{ $client }» no es un id. de aplicación.
    .hint = Copie el «Id. de aplicación (cliente)» de la página «Información general» del registro. Tiene la forma 11111111-2222-3333-4444-555555555555; el id. de objeto es otro.
error-address-invalid = «{ $address }» no es una dirección a la que Scopeglass pueda enviar un token de acceso.
    .hint = Indique una dirección https sin usuario, consulta ni fragmento. El http simple solo se admite en este equipo.
error-certificate-unreadable = { $file } no contiene ningún certificado legible.
    .hint = Indique un archivo PEM con uno o más certificados de la entidad en la que se debe confiar.
error-first-party-client = Este es el id. de aplicación de { $app }, una aplicación de la propia Microsoft.
    .hint = Registre una aplicación propia. Si aun así quiere iniciar sesión como { $app }, dígalo expresamente: su token de acceso lleva todo lo que alguna vez se le concedió, Entra puede rechazarla (AADSTS65002, AADSTS50105) y la supervisión de seguridad puede dar la alarma.

## La ventana

connect-where = Dónde iniciar sesión
connect-real-text = Un inquilino real, mediante un registro de aplicación propio. Scopeglass allí solo lee, y los datos de las personas se enmascaran en cuanto llegan.
connect-how = El navegador abre la página de inicio de sesión de Microsoft. Inicie sesión, mire a qué da su consentimiento y vuelva aquí.
connect-add = Conectar un inquilino
connect-lede = Scopeglass inicia sesión como una aplicación registrada en su inquilino, de modo que usted decide qué puede hacer y puede quitarla después. Lleva unos dos minutos, una sola vez.
connect-guide-title = Registrar la aplicación
connect-guide-portal = Abrir la página de registro
connect-guide-command = O pegar un comando
connect-guide-command-text = Registra la misma aplicación, con exactamente estos permisos en la lista y sin dar consentimiento a nada:
connect-fill-title = Escriba lo que ha copiado
connect-field-cloud = Nube
connect-field-tenant = Inquilino
connect-field-tenant-hint = Un dominio como contoso.com, o el id. de directorio (inquilino)
connect-field-client = Id. de aplicación (cliente)
connect-field-client-hint = De la página «Información general» del registro
connect-field-name = Nombre de la conexión
connect-field-name-hint = Opcional; si no, el nombre del inquilino
connect-field-authority = Autoridad
connect-field-authority-hint = La dirección que precede a /v2.0/.well-known/openid-configuration
connect-field-graph = Dirección de Microsoft Graph
connect-field-graph-hint = Con su versión, por ejemplo https://graph.example/v1.0
connect-field-ca = Entidad de certificación (archivo PEM)
connect-field-ca-hint = Opcional; en las del sistema se confía siempre
connect-first-party = Usar una aplicación de Microsoft y aceptar los riesgos
connect-first-party-text = Solo si no puede registrar una aplicación. Puede tener muchos más permisos de los que pide esta revisión, Entra puede rechazarla y la supervisión de seguridad puede dar la alarma.
connect-save = Guardar y usar
connect-cancel = Cancelar
connect-saved = Inquilinos conectados
connect-saved-text = Solo se guarda dónde iniciar sesión, nunca una contraseña, un secreto o un token.
connect-saved-none = Aún no hay ningún inquilino conectado. El inquilino de práctica está siempre disponible.
connect-forget = Olvidar esta conexión
connect-forget-title = ¿Olvidar { $place }?
connect-forget-text = Scopeglass cierra la sesión allí y olvida la conexión. El registro de la aplicación y lo que se le concedió siguen en el inquilino; quítelos en Entra.
connect-forgotten = La conexión se ha olvidado.

## La línea de comandos

connect-cli-heading-place = Dónde iniciar sesión
connect-cli-value-connection = NOMBRE
connect-cli-value-tenant = INQUILINO
connect-cli-value-client = ID
connect-cli-value-cloud = NUBE
connect-cli-value-address = DIRECCIÓN
connect-cli-value-file = ARCHIVO
connect-cli-value-permission = PERMISO
connect-cli-connection = Un inquilino conectado con «scopeglass connect»
connect-cli-tenant = El inquilino: un dominio, su id. u organizations
connect-cli-client = El id. de aplicación (cliente) de la aplicación que registró allí
connect-cli-cloud = La nube del inquilino; la global si no se indica otra
connect-cli-authority = Otra autoridad en lugar de una nube de Microsoft; exige --graph
connect-cli-graph = La dirección de su Microsoft Graph, con la versión
connect-cli-ca = Un archivo PEM con entidades de certificación en las que confiar además de las del sistema
connect-cli-first-party = Aceptar los riesgos de iniciar sesión como una aplicación de la propia Microsoft
connect-cli-about = Conectar un inquilino real: cómo registrar una aplicación y qué conexiones hay
connect-cli-after = Sin opciones, pregunta en el terminal. No se guarda ningún secreto, solo dónde iniciar sesión.
    Ejemplo: scopeglass connect --tenant contoso.com --client 11111111-2222-3333-4444-555555555555
connect-cli-name = Cómo se llama la conexión
connect-cli-guide = Solo decir cómo registrar la aplicación, con un comando para pegar
connect-cli-for = Los permisos delegados que figurarán en el registro; si no se indican, los de leer aplicaciones
connect-cli-list = Mostrar los inquilinos conectados
connect-cli-forget = Olvidar una conexión y sus sesiones; lo concedido en el inquilino se queda
connect-cli-no-input = No preguntar nada
connect-cli-saved = { $place } está conectado. Revise allí una solicitud con:

connect-cli-value-code = CÓDIGO
connect-cli-error-about = Explicar un error de Microsoft Entra o de OAuth: qué ocurrió, por qué y quién puede arreglarlo
connect-cli-error-after = Ejemplo: scopeglass error 65001 invalid_grant
    Termina con 3 si alguno no se conoce.
connect-cli-error-code = Un código como 65001 o AADSTS65001, o un nombre como invalid_grant
connect-cli-token-about = Explicar las notificaciones de un token, en este equipo
connect-cli-token-after = El token solo se lee de la entrada estándar, para que no quede en ningún historial ni lista de procesos.
    Ejemplo: scopeglass token < token.txt
connect-cli-token-offline = No pedir las claves públicas del emisor; entonces la firma no se comprueba
connect-cli-token-paste = Pegue el token y pulse Intro y Ctrl+D.

## Device code

connect-device = Iniciar sesión con un código en otro dispositivo
connect-device-go = Obtener un código
connect-device-code = Código
connect-device-warning = Hágalo solo si usted mismo lo acaba de empezar. No introduzca nunca un código que le envíe alguien: esa persona iniciaría sesión como usted. Puede que su inquilino no permita códigos.
# $page, $code, $until (texts)
connect-device-how = En otro dispositivo, abra { $page } e introduzca { $code }. El código vale hasta el { $until }.
connect-cli-device-code = Iniciar sesión con un código en otro dispositivo, para un equipo sin navegador; el inquilino puede no permitirlo

# $user (text): a sign-in name
connect-go-on = Continuar como { $user }
connect-other = Otra cuenta
