# Por qué el inquilino dijo que no, en la medida en que él mismo lo dice.

denied-permission = El inquilino denegó la lectura: al token de acceso le falta un permiso ({ $code }).
    .hint = Vuelva a pedir el permiso y haga que se consienta, o déjelo así: sin él, la aplicación tampoco puede leer estos datos.

denied-right = El inquilino denegó la lectura ({ $code }).
    .hint = O bien el permiso no se concedió, o bien la persona que inició sesión no tiene derecho a estos datos. Ambas cosas son útiles de saber; no hay que hacer nada.

denied-role = El inquilino denegó la lectura: a la persona que inició sesión le falta el rol de directorio necesario ({ $code }).
    .hint = Inicie sesión como alguien con un rol adecuado, por ejemplo Lector global, Lector de seguridad o Lector de informes, y repita la prueba. El permiso por sí solo no basta aquí.

denied-licence = El inquilino no tiene licencia para lo que se quería leer ({ $code }).
    .hint = No hay nada que ver mientras la organización, o la persona, no tenga esa licencia. Ni un consentimiento ni otro inicio de sesión lo cambian.

denied-policy = Una directiva de la organización impide esta lectura ({ $code }).
    .hint = Revise las directivas de acceso condicional y las directivas de acceso propias de Exchange y SharePoint. Limitan lo que la aplicación puede alcanzar, y conviene anotarlo en la revisión.

denied-mailbox = No hay ningún buzón que leer ({ $code }).
    .hint = La persona no tiene buzón en Exchange Online: ninguno, uno en los servidores propios de la organización o uno eliminado. Haga la prueba con alguien que tenga uno.
