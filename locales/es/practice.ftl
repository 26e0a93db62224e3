# Las páginas del inquilino de práctica: inicio de sesión, consentimiento y lo que puede fallar ahí.

practice-badge = Inquilino de práctica
practice-notice = { $organisation } es una organización inventada, y también lo son todas sus personas. Esta página la sirve este equipo; aquí no se puede usar ninguna cuenta real.

## Inicio de sesión

practice-sign-in-title = Iniciar sesión
practice-sign-in-to = para continuar en { $app }
practice-people-legend = Elija quién es usted en esta práctica
practice-role-global-administrator = Administrador global
practice-role-cloud-application-administrator = Administrador de aplicaciones en la nube
practice-role-member = Usuario normal
practice-typing-legend = O escriba un nombre de inicio de sesión y una contraseña
practice-username = Nombre de inicio de sesión
practice-password = Contraseña
practice-sign-in-button = Iniciar sesión
practice-cancel-button = Cancelar
practice-wrong-password = Este nombre de inicio de sesión y esta contraseña no se corresponden. Las contraseñas cambian cada vez que se inicia el inquilino de práctica; si elige a una persona de la lista, no necesita ninguna.
practice-password-missing = Escriba también la contraseña, o vacíe el nombre de inicio de sesión y elija a una persona de la lista.
practice-nobody-chosen = Elija a una persona, o escriba un nombre de inicio de sesión y una contraseña.

## Consentimiento

practice-signed-in-as = Sesión iniciada como
practice-consent-title = Permisos solicitados
practice-consent-intro = { $app } solicita estos permisos:
practice-client-id = Id. de aplicación:
practice-answer-goes-to = La respuesta se envía a:
practice-scope-needs-admin = Solo un administrador puede permitirlo.
practice-consent-for-everyone = Dar el consentimiento en nombre de toda la organización
practice-consent-for-everyone-meaning = A nadie más de la organización se le volverá a preguntar por estos permisos.
practice-consent-for-everyone-only = Su respuesta vale para toda la organización.
practice-consent-meaning = Si acepta, la aplicación puede usar estos permisos hasta que alguien los retire. Este inquilino de práctica lo olvida todo cuando se detiene.
practice-accept-button = Aceptar

## Aprobación

practice-approval-title = Un administrador tiene que aprobarlo
practice-approval-text = { $app } solicita permisos que solo un administrador puede permitir. Puede volver sin permitir nada o iniciar sesión como administrador.
practice-approval-return = Volver sin permitir nada
practice-approval-switch = Iniciar sesión como otra persona

## Otras páginas

practice-refusal-title = Este inicio de sesión no puede continuar
practice-refusal-redirect = La aplicación quiere que su respuesta se envíe a una dirección que no está registrada para ella. No se envió nada allí. Quien configuró la aplicación tiene que corregir la dirección.
practice-refusal-client = En este inquilino no hay ninguna aplicación registrada con este identificador. Compruebe el id. de aplicación.
practice-refusal-tenant = Aquí no existe ese inquilino. Compruebe el inquilino que figura en la dirección.
practice-refusal-too-late = Esta página ya se usó o estuvo abierta demasiado tiempo. Vuelva a la aplicación y empiece de nuevo el inicio de sesión.
practice-refusal-request = La petición de la aplicación está incompleta o no se puede entender.
practice-refusal-technical = Para quien se encarga de la aplicación
practice-signed-out-title = Ha cerrado la sesión
practice-signed-out-text = Puede cerrar esta ventana.
practice-continue-title = Volver a la aplicación
practice-continue-text = La respuesta está lista. Si no ocurre nada por sí solo, pulse el botón.
practice-continue-button = Continuar
