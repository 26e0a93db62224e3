### Las páginas que muestra el navegador al final de un inicio de sesión.

loopback-finished-title = Ha iniciado sesión
loopback-finished-text = Puede cerrar esta página y volver a Scopeglass. Lo demás se hace allí.

loopback-refused-title = El inicio de sesión no se completó
loopback-refused-text = Scopeglass no ha obtenido acceso. Vuelva a Scopeglass para leer qué ha ocurrido y qué puede hacer. Puede cerrar esta página.

loopback-ignored-title = No ha ocurrido nada
loopback-ignored-text = Esta dirección solo responde a un inicio de sesión que haya empezado el propio Scopeglass, y esta petición no formaba parte de ninguno. Puede cerrar esta página.
