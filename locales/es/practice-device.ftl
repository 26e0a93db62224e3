# The pages of the practice tenant for signing in by a code on another device.

practice-device-title = Iniciar sesión en otro dispositivo
practice-device-warning = Continúe solo si acaba de empezar usted mismo en otro dispositivo. Quien le envía un código quiere iniciar sesión en su nombre.
practice-device-code = Código
practice-device-next = Siguiente
practice-device-unknown = Este código no se conoce o ya no es válido. Compruebe las letras o empiece de nuevo en el otro dispositivo.
practice-device-done-title = Ha iniciado sesión en el otro dispositivo
practice-device-done-text = Puede cerrar esta ventana y continuar allí.
practice-device-declined-title = El otro dispositivo no ha iniciado sesión
practice-device-declined-text = No se ha permitido nada. Puede cerrar esta ventana.
practice-refusal-blocked = Una directiva de la organización bloquea este inicio de sesión (acceso condicional). La aplicación no recibe ningún aviso. Un administrador puede ver en el registro de inicios de sesión de qué directiva se trata.
