### Was der Laptop selbst sagt: im Terminal, auf leeren Seiten und zu Anfragen, die er ablehnt.

## Seiten
page-title = Participación
page-no-script = Esta página necesita JavaScript. Actívelo o use otro dispositivo.

## Ablehnungen
refused-access-guesses = Se escribió demasiadas veces un código equivocado. Espere un minuto.
refused-name-too-long = El nombre es demasiado largo. Máximo: { $max } caracteres.
refused-request-malformed = El ordenador no lo ha entendido. Vuelva a cargar la página.
refused-request-method = Eso no se puede hacer en esta página. Vuelva a cargar la página.
refused-request-too-big = Es demasiado grande. Hágalo más corto.
refused-page-unknown = Esta página no existe. Mire la pantalla grande.
refused-protocol-failed = No se pudo imprimir el acta. No se ha perdido nada. Inténtelo otra vez.
refused-detail-unknown = Este dato no existe: { $field }.
refused-detail-wrong = Este dato no es correcto: { $field }.
refused-network-unknown = El ordenador no tiene ahora esta dirección. Elija una de la lista.
refused-wifi-ssid = Escriba el nombre de la red wifi.
refused-wifi-password = La contraseña de la wifi es demasiado corta. Tiene al menos { $min } caracteres.
refused-format-unknown = Este formato no existe.
refused-format-toml = El archivo no es TOML válido: { $detail }
refused-format-unknown-key = La clave { $key } no existe aquí.
refused-format-missing = Falta: { $key }
refused-format-wrong = El valor de { $key } no encaja: { $detail }
refused-format-impossible = El valor de { $key } no es posible.
refused-format-twice = { $key } aparece dos veces.
refused-format-activity = Esta actividad no existe. Las que hay son: { $known }
refused-format-source = { $key } nombra un paso que no aparece antes: { $source }
refused-format-unsuited = { $key } nombra un paso que este no puede usar: { $source }
refused-format-key = { $key } solo puede tener letras minúsculas, números y guiones.

## Warnungen zum Netz
warning-network-none = El ordenador no está en ninguna red. Así los teléfonos no lo encuentran. Conéctelo a la wifi del lugar.
warning-network-only-virtual = Solo hay redes virtuales. Así los teléfonos probablemente no encuentran el ordenador.
warning-network-vpn = Hay una VPN activada. Puede impedir que los teléfonos encuentren el ordenador.
warning-network-hotspot = El punto de acceso de Windows solo admite ocho dispositivos. Para más personas hace falta un router wifi.
warning-wifi-not-ascii = El nombre o la contraseña de la wifi tiene tildes o signos especiales. Algunos teléfonos los leen mal.
warning-wifi-hex = El nombre o la contraseña de la wifi parece un número. Algunos teléfonos lo leen mal.

## Terminal
cli-help =
    Participar en el lugar: tarjetas, puntos, acta. Sin Internet.

    Sin comando se inicia el servidor. This help in English: eventkit --lang en --help
cli-usage = Uso
cli-heading-options = Opciones
cli-heading-commands = Comandos
cli-option-help = Mostrar esta ayuda.
cli-option-version = Mostrar la versión.
cli-start = Inicia el servidor y abre el panel de moderación.
cli-link = Da un enlace nuevo para moderación. Vale una vez, durante doce horas.
cli-formats = Muestra los formatos que hay.
cli-formats-check = Comprueba un archivo de formato.
cli-check-long = También las pruebas que duran mucho.
cli-check = Comprueba todo el programa (solo en un directorio de trabajo).
cli-option-port = Puerto; en el primer inicio, 5050. Después pertenece al directorio de datos.
cli-option-new-port = Cambiar el puerto del directorio de datos. Los teléfonos abiertos tendrán que entrar otra vez.
cli-option-host = Dirección en la que escucha; si no, todas.
cli-option-data = Directorio de datos; si no, el habitual de su sistema.
cli-option-no-browser = No abrir el panel.
cli-option-allow-host = Otro nombre con el que responde el servidor. Se puede repetir.
cli-option-debug = Para desarrollo y pruebas: más información en /healthz.
cli-option-lang = Idioma de los mensajes: de o en; si no, el del sistema.
cli-addresses = Direcciones para los teléfonos y la pantalla grande:
cli-this-computer = solo este ordenador
cli-moderator = Moderación (el enlace vale una vez, durante doce horas):
cli-how-to-stop = Para terminar: Ctrl+C
cli-stopping = Terminando …
cli-format-good = { $file } está bien: { $stages } pasos, { $minutes } minutos.
cli-only-checkout = Eso solo se puede en un directorio de trabajo con run.py.
cli-not-built = Falta una parte del programa: { $path }. En un directorio de trabajo se crea con: python3 run.py
cli-data-in-use = Un eventkit en marcha ya usa el directorio de datos { $data }. Termínelo primero o use otro directorio con --data.
cli-data-not-writable = No se puede escribir en el directorio de datos { $data } ({ $reason }). Use otro con --data.
cli-data-newer = El directorio de datos { $data } es de una versión más nueva. Actualice eventkit.
cli-port-belongs = Este directorio de datos pertenece al puerto { $kept }, no { $asked }. Los teléfonos abiertos solo conocen ese puerto. Si de verdad quiere cambiarlo: --new-port
cli-port-taken = El puerto { $port } no está libre ({ $reason }). ¿Ya está en marcha eventkit? Si no, elija otro con --port NÚMERO --new-port
refused-format-taken = Un formato incluido ya se llama «{ $id }». Dé otro nombre al suyo.
