# Lo que puede fallar con una cuenta, la credencial de una aplicación o un token.
error-keyring-locked = El almacén de credenciales del sistema está bloqueado, así que la sesión se guarda solo en la memoria.
    .hint = Puede continuar. Desbloquee el almacén e inicie sesión otra vez si quiere seguir conectado después de cerrar Scopeglass.
error-keyring-full = El almacén de credenciales del sistema no aceptó la sesión: está lleno o no admite entradas de ese tamaño. La sesión se guarda solo en la memoria.
    .hint = Puede continuar; después de cerrar Scopeglass tendrá que iniciar sesión otra vez. Para evitarlo, libere espacio en el disco o en el almacén de contraseñas.
error-step-up-needed = La organización exige para esto un nuevo inicio de sesión con más garantías.
    .hint = Inicie sesión de nuevo. La página puede pedir un segundo factor o un dispositivo administrado por la organización.
error-device-code-unavailable = Aquí no se puede iniciar sesión con un código en otro dispositivo: el servidor de identidad no lo ofrece a esta aplicación.
    .hint = Inicie sesión con el navegador de este equipo. Si tiene que ser con un código, un administrador puede permitir los flujos de cliente público en el registro de la aplicación, salvo que la organización los bloquee.
# $minutes: cuánto tiempo valía el código
error-device-code-expired = { $minutes ->
        [one] El código no se usó en { $minutes } minuto y ha caducado.
        [many] El código no se usó en { $minutes } de minutos y ha caducado.
       *[other] El código no se usó en { $minutes } minutos y ha caducado.
    }
    .hint = Empiece de nuevo para obtener otro código. El anterior ya no abre nada.
error-tenant-needed = Una aplicación que inicia sesión por sí misma tiene que indicar su inquilino; «organizations» no basta.
    .hint = Indique el id. del inquilino o uno de sus dominios, como contoso.com.
# $file: un nombre de archivo
error-credential-unreadable = { $file } no contiene ningún certificado legible con su clave privada RSA.
    .hint = Elija un archivo PEM con el certificado y la clave, o un archivo PFX (.pfx, .p12). Con un certificado sin su clave (.cer) no se puede iniciar sesión.
error-credential-password-wrong = La contraseña no abre { $file }.
    .hint = Escriba la contraseña que se estableció al exportar el certificado.
# $day: una fecha
error-certificate-expired = El certificado caducó el { $day }.
    .hint = Cree un certificado nuevo, cargue su parte pública en el registro de la aplicación y use ese.
# $device: el archivo de una biblioteca PKCS#11
error-security-device-unusable = No se pudo iniciar sesión con el dispositivo de seguridad de { $device }.
    .hint = Compruebe que el dispositivo esté conectado, que el PIN y el nombre de la clave sean correctos y que pueda firmar con RSA-PSS.
# $error: el código de error del servidor de identidad
error-credential-refused = El servidor de identidad no aceptó el secreto o el certificado de la aplicación ({ $error }).
    .hint = Compruebe en el registro de la aplicación, en «Certificados y secretos», que figure allí y no haya caducado. De un secreto cuenta el valor, no el id.
error-token-malformed = Este texto no es un JSON Web Token.
    .hint = Pegue el token entero: tres partes separadas por puntos, sin comillas. Algunos tokens son opacos y solo el servidor puede leerlos.
