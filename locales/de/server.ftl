### Was der Laptop selbst sagt: im Terminal, auf leeren Seiten und zu Anfragen, die er ablehnt.

## Seiten
page-title = Beteiligung
page-no-script = Diese Seite braucht JavaScript. Bitte schalten Sie es ein oder nehmen Sie ein anderes Gerät.

## Ablehnungen
refused-access-guesses = Es wurde zu oft ein falscher Code eingegeben. Bitte warten Sie eine Minute.
refused-name-too-long = Der Name ist zu lang. Erlaubt sind { $max } Zeichen.
refused-request-malformed = Das hat der Laptop nicht verstanden. Bitte laden Sie die Seite neu.
refused-request-method = Das geht auf dieser Seite nicht. Bitte laden Sie die Seite neu.
refused-request-too-big = Das ist zu groß. Bitte kürzen Sie es.
refused-page-unknown = Diese Seite gibt es nicht. Bitte sehen Sie auf der Leinwand nach.
refused-protocol-failed = Das Protokoll ließ sich nicht drucken. Es ist nichts verloren. Bitte versuchen Sie es noch einmal.
refused-detail-unknown = Diese Angabe gibt es nicht: { $field }.
refused-detail-wrong = Diese Angabe stimmt nicht: { $field }.
refused-network-unknown = Diese Adresse hat der Laptop gerade nicht. Bitte wählen Sie eine aus der Liste.
refused-wifi-ssid = Bitte geben Sie den Namen des WLANs an.
refused-wifi-password = Das WLAN-Passwort ist zu kurz. Es hat mindestens { $min } Zeichen.
refused-format-unknown = Dieses Format gibt es nicht.
refused-format-toml = Die Datei ist kein gültiges TOML: { $detail }
refused-format-unknown-key = Den Schlüssel { $key } gibt es hier nicht.
refused-format-missing = Es fehlt: { $key }
refused-format-wrong = Der Wert von { $key } passt nicht: { $detail }
refused-format-impossible = Der Wert von { $key } ist nicht möglich.
refused-format-twice = { $key } kommt zweimal vor.
refused-format-activity = Diese Aktivität gibt es nicht. Bekannt sind: { $known }
refused-format-source = { $key } nennt einen Schritt, der vorher nicht vorkommt: { $source }
refused-format-unsuited = { $key } nennt einen Schritt, mit dem dieser nicht weiterarbeiten kann: { $source }
refused-format-key = { $key } darf nur aus kleinen Buchstaben, Ziffern und Bindestrichen bestehen.

## Warnungen zum Netz
warning-network-none = Der Laptop ist in keinem Netz. Handys können ihn so nicht erreichen. Verbinden Sie ihn mit dem WLAN des Saals.
warning-network-only-virtual = Es gibt nur virtuelle Netze. Handys können den Laptop so vermutlich nicht erreichen.
warning-network-vpn = Ein VPN ist an. Es kann verhindern, dass Handys den Laptop erreichen.
warning-network-hotspot = Der Hotspot von Windows nimmt nur acht Geräte an. Für mehr Menschen brauchen Sie einen WLAN-Router.
warning-wifi-not-ascii = Name oder Passwort des WLANs enthält Umlaute oder Sonderzeichen. Manche Handys lesen das falsch.
warning-wifi-hex = Name oder Passwort des WLANs sieht wie eine Zahl aus. Manche Handys lesen das falsch.

## Terminal
cli-help =
    Beteiligung im Saal: Karten, Punkte, Protokoll. Ohne Internet.

    Ohne Befehl wird der Server gestartet. This help in English: eventkit --lang en --help
cli-usage = Aufruf
cli-heading-options = Optionen
cli-heading-commands = Befehle
cli-option-help = Diese Hilfe zeigen.
cli-option-version = Die Version zeigen.
cli-start = Startet den Server und öffnet das Panel der Moderation.
cli-link = Gibt einen neuen Link für die Moderation aus. Er gilt einmal und zwölf Stunden lang.
cli-formats = Zeigt die Formate, die es gibt.
cli-formats-check = Prüft eine Format-Datei.
cli-check-long = Auch die Prüfungen, die sehr lange dauern.
cli-check = Prüft das ganze Programm (nur in einem Arbeitsverzeichnis).
cli-option-port = Port; beim ersten Start 5050. Er gehört danach zum Datenverzeichnis.
cli-option-new-port = Den Port des Datenverzeichnisses wechseln. Offene Handys müssen dann neu beitreten.
cli-option-host = Adresse, auf der gelauscht wird; sonst alle.
cli-option-data = Datenverzeichnis; sonst das übliche Ihres Systems.
cli-option-no-browser = Das Panel nicht öffnen.
cli-option-allow-host = Weiterer Name, unter dem der Server antwortet. Mehrfach möglich.
cli-option-debug = Für Entwicklung und Tests: mehr Auskunft unter /healthz.
cli-option-lang = Sprache der Meldungen: de oder en; sonst die des Systems.
cli-addresses = Adressen für Handys und Leinwand:
cli-this-computer = nur dieser Computer
cli-moderator = Moderation (der Link gilt einmal und zwölf Stunden lang):
cli-how-to-stop = Beenden mit Strg+C
cli-stopping = Wird beendet …
cli-format-good = { $file } ist in Ordnung: { $stages } Schritte, { $minutes } Minuten.
cli-only-checkout = Das geht nur in einem Arbeitsverzeichnis mit run.py.
cli-not-built = Es fehlt ein Teil des Programms: { $path }. In einem Arbeitsverzeichnis baut ihn: python3 run.py
cli-data-in-use = Das Datenverzeichnis { $data } wird schon von einem laufenden eventkit benutzt. Beenden Sie es zuerst oder nehmen Sie mit --data ein anderes Verzeichnis.
cli-data-not-writable = Das Datenverzeichnis { $data } lässt sich nicht beschreiben ({ $reason }). Nehmen Sie mit --data ein anderes.
cli-data-newer = Das Datenverzeichnis { $data } stammt von einer neueren Version. Bitte aktualisieren Sie eventkit.
cli-port-belongs = Dieses Datenverzeichnis gehört zum Port { $kept }, nicht { $asked }. Offene Handys kennen nur diesen Port. Wenn Sie ihn wirklich wechseln wollen: --new-port
cli-port-taken = Port { $port } ist nicht frei ({ $reason }). Läuft eventkit schon? Sonst wählen Sie einen anderen mit --port NUMMER --new-port
refused-format-taken = Ein mitgeliefertes Format heißt schon „{ $id }“. Bitte geben Sie Ihrem einen anderen Namen.
