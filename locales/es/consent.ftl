# Qué ocurrirá en la página de consentimiento, y el enlace para un administrador.

consent-who-nobody = En este inquilino nadie puede dar consentimiento por sí mismo: tiene que hacerlo un administrador.
consent-who-anything = En este inquilino las personas pueden dar consentimiento a cualquier aplicación y permiso que no exija un administrador.
consent-who-managed = En este inquilino, la directiva administrada por Microsoft decide a qué pueden dar consentimiento las personas. Microsoft la cambia de vez en cuando.
consent-who-low = En este inquilino las personas solo pueden dar consentimiento a permisos considerados de bajo riesgo, de aplicaciones de editores verificados o registradas aquí.
consent-who-custom = En este inquilino, directivas propias deciden quién puede dar consentimiento: { $policies }.
consent-who-unasked = Quién puede dar consentimiento en este inquilino no se sabe hasta que alguien inicie sesión.
consent-who-unread = No se pudo leer quién puede dar consentimiento en este inquilino, y no se pide ningún permiso más solo para saberlo: { $what }
consent-needs-none = Por defecto de Microsoft, ninguno de estos permisos exige un administrador. Al final decide la directiva del inquilino.
consent-needs-admin = { $count ->
        [one] Por defecto de Microsoft, este exige un administrador: { $names }.
       *[other] Por defecto de Microsoft, estos { $count } exigen un administrador: { $names }.
    }
consent-managed = Desde 2025, la directiva administrada por Microsoft deja a los administradores la mayor parte del acceso a archivos, sitios, correo, calendarios y chats. Puede afectar a: { $names }.
consent-workflow-on = Quien no pueda dar consentimiento puede pedírselo a un administrador en esa página.
consent-workflow-off = Quien no pueda dar consentimiento no puede pedírselo a un administrador en esa página; envíele el enlace.
consent-workflow-unasked = Si en esa página se puede pedir a un administrador no se sabe hasta que alguien inicie sesión.
consent-workflow-unread = No se pudo leer si en esa página se puede pedir a un administrador: { $what }
consent-role-may = Quien ha iniciado sesión puede dar consentimiento por todos. Deje sin marcar «Consentimiento en nombre de la organización» para darlo solo por usted.
consent-role-may-not = Quien ha iniciado sesión no tiene ningún rol que pueda dar consentimiento por todos.
consent-held-unknown = Lo que este registro de aplicación ya tiene no se sabe hasta que alguien inicie sesión.
consent-held-all = Todo está concedido ya; no aparecerá ninguna página de consentimiento.
consent-held-some = Aún sin conceder: { $names }. La página de consentimiento lo pedirá.
consent-link-told = { $count ->
        [one] Quien abra este enlace como administrador concede a la aplicación, para todos, el permiso aprobado y nada más.
       *[other] Quien abra este enlace como administrador concede a la aplicación, para todos, los { $count } permisos aprobados y nada más.
    }
consent-link-no-client = La solicitud no indica el id. de la aplicación, así que no se puede hacer el enlace.
consent-link-no-redirect = La solicitud no indica ninguna dirección registrada por la aplicación, y Entra quiere una en el enlace.
consent-link-nothing = Aún no se ha aprobado ningún permiso delegado.
consent-ui-title = Antes de que se abra la página de consentimiento
consent-ui-look = ¿Qué ocurrirá?
consent-ui-unknown = No se sabe
consent-link-title = Enlace para un administrador
consent-link-make = Hacer el enlace
consent-link-left = Un enlace no puede pedir estos uno por uno, porque son para la aplicación sola:
