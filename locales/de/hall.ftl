### Saal prüfen: Netz, WLAN, Probe mit dem Handy, Leinwand, Laptop.

hallcheck = Saal prüfen
hallcheck-title = Saal prüfen
hallcheck-line = Netz, Handys, Leinwand, Strom
hallcheck-back = Zurück zur Veranstaltung
hallcheck-what = Am besten eine Stunde vor Beginn, im Saal, am richtigen Platz. Die Prüfung stört nichts und lässt sich jederzeit wiederholen.
hallcheck-open = Saal prüfen, mit Handyprobe

## Adressen
medium-wifi = WLAN
medium-cable = Kabel
medium-hotspot = Hotspot
medium-bluetooth = Bluetooth
medium-mobile = Mobilfunk
medium-vpn = VPN
medium-virtual = Virtuelles Netz
medium-other = Netz
address-likely = wahrscheinlich das richtige
address-unlikely = Handys erreichen es vermutlich nicht
address-none = Der Laptop hat gerade keine Adresse. Verbinden Sie ihn mit dem Router: am besten mit einem Kabel.
address-follows = Ihre Wahl bleibt gespeichert. Leinwand, Aushang und Panel zeigen dann diese Adresse.

## WLAN
refused-wifi-ssid-long = Der Name des WLANs ist zu lang. Erlaubt sind { $max } Zeichen, Umlaute zählen doppelt.
refused-wifi-password-ascii = Ein WLAN-Passwort besteht nur aus Buchstaben ohne Umlaute, Ziffern und einfachen Zeichen. Bitte ändern Sie es am Router.
refused-wifi-password-key = Das ist ein Schlüssel aus 64 Zeichen, kein Passwort. Bitte nehmen Sie das Passwort des Routers.
refused-wifi-password-long = Das WLAN-Passwort ist zu lang. Erlaubt sind { $max } Zeichen.
secret-show = Zum Zeigen gedrückt halten
secret-hidden = Verdeckt
secret-why = Die Leinwand zeigt vielleicht dasselbe wie der Laptop. Passwort, Codes und Links sind deshalb nur zu sehen, solange Sie drücken.
wifi-code-alt = Code für das WLAN { $name }

## Leinwand
mirror-title = Leinwand
mirror-ask = Zeigt die Leinwand dasselbe wie der Laptop?
mirror-mirrored = Gespiegelt: Alle sehen, was Sie sehen
mirror-extended = Erweitert: Die Leinwand ist ein eigener Bildschirm
mirror-what = Erweitert ist besser: Sie arbeiten im Panel, und der Saal sieht nur die Leinwand.
mirror-how = So stellen Sie um
mirror-how-windows = Windows: Windows-Taste und P drücken, „Erweitern“ wählen. Dann das Fenster der Leinwand hinüberziehen und F11 drücken.
mirror-how-macos = Mac: Systemeinstellungen, „Displays“, dort „Erweitertes Display“ wählen. Dann das Fenster der Leinwand hinüberziehen.
mirror-how-linux = Linux: Einstellungen, „Bildschirme“, dort „Bildschirme verbinden“ wählen. Dann das Fenster der Leinwand hinüberziehen und F11 drücken.

## Probe mit dem Handy
phonetest-title = Mit Ihrem Handy prüfen
phonetest-what = Verbinden Sie Ihr Handy mit dem WLAN des Saals. Scannen Sie dann diesen Code.
phonetest-start = Prüfung beginnen
phonetest-again = Neu zählen
phonetest-code = Code der Testseite
phonetest-waiting = Es wird auf das erste Handy gewartet
phonetest-good = { $count ->
    [one] Ein Handy ist durchgekommen
   *[other] { $count } Handys sind durchgekommen
}
phonetest-page = Seite geladen: { $count }
phonetest-line = Verbindung steht: { $count }
phonetest-time = Hin und zurück: { $ms } ms
phonetest-time-slowest = Hin und zurück: { $ms } bis { $slowest } ms
phonetest-slow = Über 300 ms ist langsam. Stellen Sie den Router näher heran oder wechseln Sie den Kanal.
phonetest-more = Prüfen Sie auch ein Handy in der letzten Reihe und eines der anderen Sorte: iPhone oder Android.
phonetest-own = Der Laptop selbst hat die Seite geöffnet. Er zählt nicht: Er beweist nichts über das WLAN.
phonetest-count = Dieser Laptop und simulierte Menschen zählen nicht mit.
phonetest-nothing = Noch kein Handy ist da. Prüfen Sie der Reihe nach:
phonetest-half = Ein Handy ist fast da. Prüfen Sie der Reihe nach:
advice-script = Die Seite kam an, ihr Programm nicht. Öffnen Sie sie im gewöhnlichen Browser des Handys, ohne Datensparmodus.
advice-socket = Die Seite kam an, die ständige Verbindung nicht. Schalten Sie VPN, Werbefilter und Datensparmodus auf dem Handy ab.
advice-wifi = Ist das Handy im WLAN des Saals? Viele wechseln von selbst in ein anderes.
advice-mobile-data = Schalten Sie auf dem Handy die mobilen Daten aus. Ohne Internet im WLAN nimmt es sonst gern das Mobilfunknetz.
advice-isolation = Trennt der Router die Geräte voneinander? Nehmen Sie kein „Gäste-WLAN“, und schalten Sie „Client-Isolation“ am Router aus.
advice-firewall-windows = Firewall von Windows: Stellen Sie das Netz auf „Privat“. Erlauben Sie Python in privaten Netzen.
advice-firewall-macos = Firewall des Mac: Systemeinstellungen, „Netzwerk“, „Firewall“, „Optionen“. Erlauben Sie Python eingehende Verbindungen.
advice-firewall-linux = Firewall von Linux: Öffnen Sie Port { $port }. Mit ufw: „sudo ufw allow { $port }/tcp“, mit firewalld: „sudo firewall-cmd --add-port={ $port }/tcp“.
advice-hotspot = Nutzen Sie den Hotspot von Windows? Er nimmt nur acht Geräte an. Sie brauchen einen eigenen Router.
advice-access-points = Kommen einige durch und andere nicht? Ein Zugangspunkt trägt etwa 60 Handys. Für mehr brauchen Sie einen zweiten.
advice-others = Andere Systeme

## Laptop
machine-title = Laptop
machine-power = Strom
machine-plugged = { $percent } %, am Netz
machine-battery = { $percent } %, ohne Netzteil
machine-no-battery = Kein Akku, oder er ist nicht messbar
machine-disk = Freier Platz
machine-disk-free = { $gigabytes } GB
machine-disk-unknown = Nicht messbar
machine-awake = Schlaf
machine-awake-idle = Wird verhindert, sobald eine Veranstaltung läuft
machine-awake-trying = Wird gerade verhindert
machine-awake-held = Ist verhindert, solange die Veranstaltung läuft
machine-awake-impossible = Lässt sich hier nicht verhindern
machine-lid = Lassen Sie den Deckel offen: Zugeklappt schlafen viele Laptops trotzdem ein.
awake-how-windows = Stellen Sie es selbst ein: Einstellungen, „System“, „Netzbetrieb“, beide Zeiten auf „Nie“.
awake-how-macos = Stellen Sie es selbst ein: Systemeinstellungen, „Batterie“, „Optionen“, automatischen Ruhezustand verhindern.
awake-how-linux = Stellen Sie es selbst ein: Einstellungen, „Energie“, automatische Bereitschaft aus.
updates-title = Updates
updates-windows = Windows: Einstellungen, „Windows Update“, „Updates für 1 Woche aussetzen“. Starten Sie vorher einmal neu.
updates-macos = Mac: Systemeinstellungen, „Allgemein“, „Softwareupdate“. Schalten Sie automatische Updates für heute aus.
updates-linux = Linux: Schalten Sie automatische Updates für heute aus, etwa mit „sudo systemctl stop unattended-upgrades“.
warning-disk-low = Auf dem Laptop sind weniger als 500 MB frei. Löschen Sie etwas, sonst lassen sich bald keine Karten mehr speichern.
warning-power-low = Der Akku hat nur noch { $percent } %. Bitte stecken Sie das Netzteil ein.
warning-power-unplugged = Der Laptop läuft auf Akku. Stecken Sie vor Beginn das Netzteil ein.

## Meldung während der Veranstaltung
lost-title = Der Laptop hat die Adresse { $address } verloren.
lost-what = Handys, die schon da sind, behalten ihre Karten und senden sie später. Neue kommen unter der alten Adresse nicht herein.
lost-proposed = Jetzt erreichbar: { $address }
lost-take = Neue Codes auf die Leinwand
lost-take-only = Diese Adresse nehmen
lost-none = Stecken Sie das Kabel wieder ein, oder verbinden Sie den Laptop wieder mit dem WLAN des Saals. Kommt die Adresse zurück, geht alles von selbst weiter.
lost-taken = Die neuen Codes stehen in wenigen Sekunden überall.

## Wer leitet mit
lead-connected = verbunden seit { $time } Uhr

## Die Testseite auf dem Handy
probe-page-title = Verbindung prüfen
probe-page-wait = Einen Moment bitte
probe-page-page = Seite geladen
probe-page-line = Verbindung steht
probe-page-time = (# ms hin und zurück)
probe-page-good = Dieses Handy ist verbunden.
probe-page-good-what = Sie können diese Seite schließen.
probe-page-own = Das ist der Laptop selbst. Er zählt nicht.
probe-page-bad = Die Verbindung kommt nicht zustande.
probe-page-bad-what = Schalten Sie VPN, Werbefilter und Datensparmodus ab. Versuchen Sie es dann noch einmal.
probe-page-again = Noch einmal
probe-page-no-script = Diese Seite braucht JavaScript. Bitte öffnen Sie sie in einem anderen Browser.
