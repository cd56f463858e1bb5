### Worte, die Handy, Panel und Leinwand gemeinsam sprechen. „Sie“, kurze Sätze, keine Anglizismen.

## Zeit
today = heute
tomorrow = morgen
time-span = { $start } bis { $end } Uhr
time-from = ab { $start } Uhr
timer-left = noch
timer-minutes = { $minutes } Min
timer-over = Zeit ist um
timer-paused = angehalten
timer-soon = gleich Schluss

## Orte
place-plenum = Alle zusammen

## Aktivitäten und Zustände
stage-closed = beendet

## Stufen der Beteiligung
level-1 = Information
level-2 = Anhörung
level-3 = Mitbestimmung
level-4 = Selbstbestimmung
level-5 = Selbstorganisation
level-of = { $name }, Stufe { $level } von 5.
level-low = informiert werden
level-high = selbst organisieren
level-title = So viel können Sie bewirken
level-ladder = Stufen der Beteiligung
level-here = { $name }: diese Stufe gilt heute
next-title = Was mit Ihren Karten passiert

## Zahlen
cards = { $count ->
    [one] { $count } Karte
   *[other] { $count } Karten
}
people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
parking = Themenspeicher
kind-and-time = { $kind } · { $time }

## Knöpfe und Zustände
close = Schließen
retry = Noch einmal versuchen
saved = Alles gespeichert
offline = Gerade keine Verbindung

## Ablehnungen: was geschah und was Sie tun können
refused = Das hat nicht geklappt ({ $code }). Bitte fragen Sie die Moderation.
refused-net-away = Der Laptop im Saal antwortet gerade nicht. Bitte versuchen Sie es gleich noch einmal.
refused-net-answer = Die Antwort war unverständlich. Bitte laden Sie die Seite neu.
refused-event-unknown = Diesen Code gibt es hier nicht. Bitte sehen Sie auf der Leinwand nach.
refused-event-closed = Die Veranstaltung ist beendet.
refused-access-origin = Diese Anfrage kam von einer fremden Seite. Bitte laden Sie die Seite neu.
refused-access-host = Unter dieser Adresse ist der Laptop nicht erreichbar. Bitte nehmen Sie die Adresse von der Leinwand.
refused-access-role = Das darf hier nur die Moderation.
refused-person-unknown = Diese Person ist hier nicht bekannt. Bitte treten Sie noch einmal bei.
refused-command-unknown = Das kennt der Laptop nicht. Bitte laden Sie die Seite neu.
refused-command-malformed = Das hat der Laptop nicht verstanden. Bitte laden Sie die Seite neu.
refused-too-fast = Das ging sehr schnell. Bitte warten Sie einen Moment.
refused-too-many = Das sind schon sehr viele. Mehr nimmt dieser Schritt nicht an.
refused-storage-failed = Der Laptop konnte gerade nicht speichern. Es wird noch einmal versucht.
refused-server-error = Auf dem Laptop ist etwas schiefgegangen. Bitte sagen Sie der Moderation Bescheid.
refused-access-person = Dieses Gerät ist hier noch nicht angemeldet. Bitte treten Sie noch einmal bei.
refused-server-stopping = Der Laptop startet gerade neu. Es wird gleich noch einmal versucht.
refused-stage-unknown = Diesen Schritt gibt es nicht mehr.
refused-stage-not-open = Dieser Schritt läuft gerade nicht.
refused-stage-no-cards = In diesem Schritt werden keine Karten geschrieben.
refused-card-empty = Auf der Karte steht noch nichts.
refused-card-too-long = Die Karte ist zu lang. Erlaubt sind { $max } Zeichen.
refused-card-kind-unknown = Diese Art von Karte gibt es hier nicht.
refused-about-missing = Worauf antwortet das? Bitte wählen Sie es aus.
refused-about-unknown = Das, worauf Sie antworten, gibt es hier nicht.
