### Was der Laptop selbst sagt: im Terminal, auf leeren Seiten und zu Anfragen, die er ablehnt.

## Seiten
page-title = Mitmachen
page-no-script = Diese Seite braucht JavaScript. JavaScript ist eine Technik im Browser. Bitte schalten Sie sie ein. Oder nehmen Sie ein anderes Gerät.

## Ablehnungen
refused-access-guesses = Der Code war zu oft falsch. Bitte warten Sie 1 Minute.
refused-name-too-long = Der Name ist zu lang. Es passen { $max } Zeichen.
refused-request-malformed = Das versteht der Computer nicht. Bitte laden Sie die Seite neu.
refused-request-method = Das geht auf dieser Seite nicht. Bitte laden Sie die Seite neu.
refused-request-too-big = Das ist zu groß. Bitte machen Sie es kürzer.
refused-page-unknown = Diese Seite gibt es nicht. Bitte sehen Sie auf die Leinwand. Leinwand: das große Bild vorne.
refused-protocol-failed = Das Drucken hat nicht geklappt. Nichts ist verloren. Bitte versuchen Sie es noch einmal.
refused-detail-unknown = Diese Angabe gibt es nicht: { $field }.
refused-detail-wrong = Diese Angabe ist falsch: { $field }.
refused-network-unknown = Diese Adresse hat der Computer gerade nicht. Bitte wählen Sie eine aus der Liste.
refused-wifi-ssid = Bitte geben Sie den Namen vom WLAN ein.
refused-wifi-password = Das Passwort vom WLAN ist zu kurz. Es braucht mindestens { $min } Zeichen.
refused-format-unknown = Dieses Format gibt es nicht.
refused-format-toml = Die Datei ist kein richtiges TOML: { $detail }
refused-format-unknown-key = Den Schlüssel { $key } gibt es hier nicht.
refused-format-missing = Das fehlt: { $key }
refused-format-wrong = Der Wert von { $key } passt nicht: { $detail }
refused-format-impossible = Der Wert von { $key } ist nicht möglich.
refused-format-twice = { $key } steht zweimal da.
refused-format-activity = Diese Aktivität gibt es nicht. Diese gibt es: { $known }
refused-format-source = { $key } nennt einen Schritt, den es vorher nicht gibt: { $source }
refused-format-unsuited = { $key } nennt einen Schritt, der hier nicht passt: { $source }
refused-format-key = { $key } darf nur kleine Buchstaben, Ziffern und Binde-Striche haben.

## Warnungen zum Netz
warning-network-none = Der Computer ist in keinem Netz. Handys finden ihn so nicht. Verbinden Sie ihn mit dem WLAN vom Saal.
warning-network-only-virtual = Es gibt nur virtuelle Netze. Handys finden den Computer so wahrscheinlich nicht.
warning-network-vpn = Ein VPN ist an. Handys finden den Computer dann vielleicht nicht.
warning-network-hotspot = Der Hotspot von Windows reicht nur für 8 Geräte. Für mehr Menschen brauchen Sie einen WLAN-Router.
warning-wifi-not-ascii = Im Namen oder Passwort vom WLAN sind besondere Zeichen. Manche Handys lesen das falsch.
warning-wifi-hex = Der Name oder das Passwort vom WLAN sieht wie eine Zahl aus. Manche Handys lesen das falsch.

## Terminal
cli-help =
    Mitmachen im Saal: Karten, Punkte, Protokoll. Ohne Internet.

    Ohne Befehl startet der Server. This help in English: eventkit --lang en --help
cli-usage = Aufruf
cli-heading-options = Optionen
cli-heading-commands = Befehle
cli-option-help = Diese Hilfe zeigen.
cli-option-version = Die Version zeigen.
cli-start = Startet den Server. Öffnet das Panel für die Moderation.
cli-link = Gibt einen neuen Link für die Moderation. Er gilt 1 Mal und 12 Stunden lang.
cli-formats = Zeigt alle Formate.
cli-formats-check = Prüft eine Format-Datei.
cli-check-long = Auch die Prüfungen, die sehr lange dauern.
cli-check = Prüft das ganze Programm (nur in einem Arbeits-Verzeichnis).
cli-option-port = Port; beim ersten Start 5050. Danach gehört er zum Daten-Verzeichnis.
cli-option-new-port = Den Port vom Daten-Verzeichnis wechseln. Offene Handys müssen sich dann neu anmelden.
cli-option-host = Auf dieser Adresse hört der Server; sonst auf allen.
cli-option-data = Daten-Verzeichnis; sonst das übliche auf Ihrem System.
cli-option-no-browser = Das Panel nicht öffnen.
cli-option-allow-host = Noch ein Name, unter dem der Server antwortet. Mehrfach möglich.
cli-option-debug = Für Entwicklung und Tests: mehr Auskunft unter /healthz.
cli-option-lang = Sprache der Meldungen: de oder en; sonst die vom System.
cli-addresses = Adressen für Handys und Leinwand:
cli-this-computer = nur dieser Computer
cli-moderator = Moderation (der Link gilt 1 Mal und 12 Stunden lang):
cli-how-to-stop = Beenden mit Strg+C
cli-stopping = Der Server stoppt …
cli-format-good = { $file } ist in Ordnung: { $stages } Schritte, { $minutes } Minuten.
cli-only-checkout = Das geht nur in einem Arbeits-Verzeichnis mit run.py.
cli-not-built = Ein Teil vom Programm fehlt: { $path }. In einem Arbeits-Verzeichnis bauen Sie ihn so: python3 run.py
cli-data-in-use = Ein anderes eventkit benutzt schon das Daten-Verzeichnis { $data }. Beenden Sie es zuerst. Oder nehmen Sie mit --data ein anderes Verzeichnis.
cli-data-not-writable = In das Daten-Verzeichnis { $data } kann eventkit nicht schreiben ({ $reason }). Nehmen Sie mit --data ein anderes.
cli-data-newer = Das Daten-Verzeichnis { $data } kommt von einer neueren Version. Bitte aktualisieren Sie eventkit.
cli-port-belongs = Dieses Daten-Verzeichnis gehört zum Port { $kept }, nicht { $asked }. Offene Handys kennen nur diesen Port. Wollen Sie ihn wirklich wechseln? Dann: --new-port
cli-port-taken = Port { $port } ist nicht frei ({ $reason }). Läuft eventkit schon? Sonst wählen Sie einen anderen mit --port NUMMER --new-port
refused-format-taken = Ein Format heißt schon „{ $id }“. Bitte geben Sie Ihrem Format einen anderen Namen.
