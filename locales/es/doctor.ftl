# El médico: qué se interpone entre este equipo y un inicio de sesión y, en .advice, qué hacer.

doctor-names = Resolución de nombres
doctor-ipv6 = IPv6
doctor-proxy = Proxy
doctor-tls = Certificado TLS
doctor-clock = Reloj
doctor-loopback = Vuelta desde el navegador
doctor-browser = Navegador
doctor-keyring = Almacén de claves
doctor-metadata = Servicio de inicio de sesión de la nube
doctor-registration = Registro de la aplicación
doctor-token = Sesión
doctor-graph = Microsoft Graph
doctor-outcome-fine = En orden
doctor-outcome-notice = Conviene saberlo
doctor-outcome-failed = No funciona
doctor-outcome-skipped = Sin probar
doctor-took = { $millis } ms
doctor-all-fine = Nada impide iniciar sesión.
doctor-some-notices = { $count ->
        [one] El inicio de sesión debería funcionar. Hay una cosa que conviene saber.
       *[other] El inicio de sesión debería funcionar. Hay { $count } cosas que conviene saber.
    }
doctor-some-failed = { $count ->
        [one] Una cosa impide iniciar sesión.
       *[other] { $count } cosas impiden iniciar sesión.
    }
doctor-save = Guardar el archivo para soporte

doctor-names-fine = Estos nombres tienen dirección: { $hosts }.
doctor-names-skipped = La dirección está en este equipo; no hace falta servidor de nombres.
doctor-names-unknown = No se conoce ninguna dirección de { $host }.
    .advice = Compruebe la conexión de red, el servidor de nombres y que la nube sea la correcta. En una red de empresa puede hacer falta un proxy.
doctor-ipv6-fine = Al servicio de inicio de sesión se llega también por IPv6.
doctor-ipv6-none-fine = Al servicio de inicio de sesión se llega solo por IPv4.
doctor-ipv6-skipped = La dirección está en este equipo.
doctor-ipv6-unknown-skipped = El nombre no tiene dirección.
doctor-ipv6-dead = El servidor de nombres da la dirección IPv6 { $address }, y allí no responde nadie.
    .advice = Se puede iniciar sesión, pero quizá empiece despacio. Pida a quien lleva la red que arregle IPv6.
doctor-proxy-none-fine = No hay ningún proxy configurado.
doctor-proxy-skipped = La dirección está en este equipo; no se usa proxy.
doctor-proxy-fine = El proxy { $address } deja pasar a este equipo.
doctor-proxy-dead = El proxy { $address } no responde o no deja pasar la conexión.
    .advice = Compruebe HTTPS_PROXY y pida a quien lleva el proxy que permita el servicio de inicio de sesión y Microsoft Graph.
doctor-proxy-sign-in = El proxy { $address } pide a su vez iniciar sesión.
    .advice = Ponga usuario y contraseña en HTTPS_PROXY (http://usuario:contraseña@servidor:puerto), o use en este equipo un proxy que se identifique con Kerberos. Scopeglass no los muestra en ningún sitio.
doctor-proxy-unreadable = HTTPS_PROXY contiene algo que no es una dirección.
    .advice = Escríbala como http://servidor:puerto.
doctor-proxy-pac = El sistema usa una configuración automática de proxy: { $address }
    .advice = Scopeglass no ejecuta esos scripts. Ponga en HTTPS_PROXY el proxy que el script indica para el servicio de inicio de sesión.
doctor-proxy-system = El sistema tiene un proxy configurado: { $address }
    .advice = Si fallan las comprobaciones de abajo, ponga ese mismo proxy en HTTPS_PROXY.
doctor-tls-fine = Se confía en el certificado. Lo emitió { $issuer }.
doctor-tls-skipped = La dirección está en este equipo y no necesita certificado.
doctor-tls-intercepted = El certificado lo emitió { $issuer }, no las entidades de Microsoft: algo por el camino lo lee todo.
    .advice = Si es la inspección de su empresa, excluya de ella los hosts de inicio de sesión, como recomienda Microsoft. Si no la conoce, no inicie sesión en esta red.
doctor-tls-untrusted = El certificado de { $host } lo emitió { $issuer }, y este equipo no confía en esa entidad.
    .advice = Si es la inspección de su empresa, añada su entidad a las del sistema o indíquela con --ca. Si no la conoce, no inicie sesión en esta red.
doctor-tls-unreachable = No se pudo llegar a { $host }.
    .advice = Mire arriba las comprobaciones de nombres y proxy. Un cortafuegos puede bloquear el puerto 443.
doctor-clock-fine = El reloj está bien.
doctor-clock-skipped = El servidor no da la hora.
doctor-clock-odd = { $way ->
        [fast] El reloj adelanta unos { $minutes } min.
       *[slow] El reloj atrasa unos { $minutes } min.
    }
    .advice = Active la hora automática. Con más de cinco minutos, los inicios de sesión fallan.
doctor-clock-wrong = { $way ->
        [fast] El reloj adelanta unos { $minutes } min.
       *[slow] El reloj atrasa unos { $minutes } min.
    }
    .advice = Active la hora automática o ponga en hora el reloj. Con el reloj mal, los tokens de acceso pasan por caducados o aún no válidos.
doctor-clock-unreachable = No se pudo comparar la hora, porque no se llegó a { $host }.
    .advice = Mire arriba las comprobaciones de nombres, proxy y TLS.
doctor-loopback-fine = { $six ->
        [yes] Se llega a un puerto de este equipo, por IPv4 e IPv6.
       *[no] Se llega a un puerto de este equipo, por IPv4.
    }
doctor-loopback-no-port = No se puede abrir ningún puerto en este equipo.
    .advice = Quizá lo prohíba un programa de seguridad. Permita que Scopeglass escuche en 127.0.0.1.
doctor-loopback-no-name = El nombre localhost no lleva a ninguna parte.
    .advice = Añada la línea «127.0.0.1 localhost» al archivo hosts.
doctor-loopback-astray = El nombre localhost lleva a { $address }, que no es este equipo.
    .advice = Arregle el archivo hosts: localhost tiene que ser 127.0.0.1. Tal como está, otro recibiría el código de inicio de sesión.
doctor-loopback-blocked = Se abrió el puerto { $port } de este equipo, y una conexión hacia él no pasa.
    .advice = Un cortafuegos o programa de seguridad bloquea las conexiones con este mismo equipo. Permítalas para 127.0.0.1. Si solo falla el navegador, quizá use https para localhost (HSTS): bórrelo en el navegador.
doctor-loopback-wsl = Scopeglass se ejecuta dentro de WSL, y el navegador fuera.
    .advice = El reenvío de localhost tiene que estar activo (localhostForwarding en .wslconfig, o red reflejada). Si no, inicie sesión con un código de dispositivo.
doctor-browser-fine = Se abre un navegador con { $program }.
doctor-browser-system-fine = El sistema abre su navegador.
doctor-browser-no-screen = No hay pantalla donde abrir un navegador.
    .advice = Abra la dirección que se muestra en un navegador de este equipo, o inicie sesión con un código de dispositivo.
doctor-browser-none = No se encontró ningún programa que abra un navegador.
    .advice = Instale xdg-utils y un navegador, o defina BROWSER.
doctor-keyring-fine = El almacén de claves del sistema está disponible; las sesiones se pueden conservar.
doctor-keyring-missing = { $what }
    .advice = Se puede iniciar sesión, y dura hasta que se cierre Scopeglass. Para más, inicie o desbloquee un almacén como GNOME Keyring o KWallet.
doctor-metadata-fine = Responde y se llama { $issuer }.
doctor-metadata-broken = { $what }
    .advice = Compruebe la nube y el inquilino. «scopeglass error» explica un código citado aquí.
doctor-registration-skipped = Aún no hay ningún inquilino conectado, así que no hay registro que mirar.
doctor-registration-fine = La aplicación está registrada como aplicación de escritorio con http://localhost.
doctor-registration-no-device-fine = La aplicación está registrada como aplicación de escritorio con http://localhost. Los códigos de dispositivo no se permiten, ni hacen falta.
doctor-registration-asked-fine = El servicio de inicio de sesión conoce la aplicación y su dirección http://localhost.
doctor-registration-spa = http://localhost está registrado en «Aplicación de página única».
    .advice = Entra, Registros de aplicaciones, la aplicación, Autenticación: quítelo de ahí y añádalo en «Aplicaciones móviles y de escritorio».
doctor-registration-web = http://localhost está registrado en «Web».
    .advice = Entra, Registros de aplicaciones, la aplicación, Autenticación: quítelo de ahí y añádalo en «Aplicaciones móviles y de escritorio».
doctor-registration-number = Está registrado 127.0.0.1 en lugar de localhost.
    .advice = Entra, Registros de aplicaciones, la aplicación, Autenticación: en «Aplicaciones móviles y de escritorio», añada exactamente http://localhost.
doctor-registration-redirect = http://localhost no está registrado para la aplicación.
    .advice = Entra, Registros de aplicaciones, la aplicación, Autenticación: en «Aplicaciones móviles y de escritorio», añada http://localhost.
doctor-registration-assignment = Solo pueden usar la aplicación las personas asignadas a ella.
    .advice = Entra, Aplicaciones empresariales, la aplicación, Usuarios y grupos: asigne a quien vaya a revisar, o desactive «Asignación requerida».
doctor-registration-refused = El servicio de inicio de sesión no acepta la aplicación o su dirección ({ $code }).
    .advice = Compruebe el id. de aplicación y el inquilino, y que http://localhost esté en «Aplicaciones móviles y de escritorio». «scopeglass error» explica el código.
doctor-registration-unasked = No se pudo comprobar el registro: { $what }
    .advice = Arregle primero lo que dicen las comprobaciones de arriba.
doctor-token-skipped = Ahora no hay nadie con la sesión iniciada allí.
doctor-token-fine = La sesión tiene un token de acceso y se puede renovar.
doctor-token-short-fine = La sesión tiene un token de acceso y termina con él, porque no se pidió nada más duradero.
doctor-token-broken = { $what }
    .advice = Inicie sesión de nuevo.
doctor-graph-fine = { $host } responde y no deja entrar a nadie sin token de acceso.
doctor-graph-session-fine = Responde a la sesión.
doctor-graph-broken = { $what }
    .advice = Vuelva a intentarlo dentro de unos minutos. Si sigue igual, mire el estado del servicio de Microsoft 365.
doctor-graph-odd = { $host } responde, pero no como Microsoft Graph (HTTP { $status }).
    .advice = Quizá se interponga un proxy o una página de acceso de la red, o la dirección sea de otro servicio.
doctor-graph-unreachable = No se pudo llegar a { $host }.
    .advice = Mire arriba las comprobaciones de nombres, proxy y TLS. Un cortafuegos puede bloquear el puerto 443.

## La pantalla

doctor-title = Médico
doctor-lede = Qué se interpone entre este equipo y un inicio de sesión. Las comprobaciones solo preguntan a direcciones públicas y no envían ningún secreto.
doctor-start = Examinar
doctor-again = Examinar de nuevo
doctor-running = Examinando
doctor-bundle = Guardar para soporte
doctor-bundle-text = Un archivo con todas las comprobaciones, sin nada que nombre al inquilino, la aplicación o a usted.
doctor-empty-title = Sin examinar todavía
doctor-empty-text = Tarda unos segundos y no cambia nada.
doctor-saved = Guardado: { $file }
doctor-error-title = ¿Qué significa este error?
doctor-error-label = Un código como AADSTS65001, o un nombre como invalid_grant
doctor-error-go = Explicar
doctor-error-page = Página de Microsoft
doctor-token-title = ¿Qué dice este token?
doctor-token-text = Se queda en este equipo y se olvida cuando usted se va. Solo se piden las claves públicas del emisor.
doctor-token-label = Pegue un token
doctor-token-go = Explicar
doctor-token-clear = Borrar
doctor-cli-about = Averiguar qué impide iniciar sesión
doctor-cli-after = Termina con 0 si nada lo impide, y con 4 si algo lo impide.
doctor-cli-bundle = Escribir además un archivo para soporte, sin nada que nombre al inquilino, la aplicación o a usted
