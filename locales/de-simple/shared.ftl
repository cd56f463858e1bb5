### Worte, die Handy, Panel und Leinwand gemeinsam sprechen. „Sie“, kurze Sätze, keine Anglizismen.

## Zeit
today = heute
tomorrow = morgen
time-span = { $start } bis { $end } Uhr
time-from = ab { $start } Uhr
timer-left = noch
timer-minutes = { $minutes } Min
timer-over = Die Zeit ist um
timer-paused = die Uhr steht
timer-soon = gleich Schluss

## Orte
place-plenum = Alle zusammen

## Aktivitäten und Zustände
stage-closed = zu Ende

## Stufen der Beteiligung
level-1 = Wir informieren Sie
level-2 = Wir hören Ihre Meinung
level-3 = Sie bestimmen mit
level-4 = Sie bestimmen selbst
level-5 = Sie organisieren selbst
level-of = { $name }, Stufe { $level } von 5.
level-low = Informationen bekommen
level-high = selbst organisieren
level-title = So viel können Sie bestimmen
level-ladder = Die 5 Stufen beim Mitmachen
level-here = { $name }: diese Stufe gilt heute
next-title = Was passiert mit Ihren Karten?

## Zahlen
cards = { $count ->
    [one] { $count } Karte
   *[other] { $count } Karten
}
people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
parking = Themen-Speicher
kind-and-time = { $kind } · { $time }

## Knöpfe und Zustände
close = Schließen
retry = Noch einmal
saved = Alles gespeichert
offline = Gerade keine Verbindung

## Ablehnungen: was geschah und was Sie tun können
refused = Das hat nicht geklappt ({ $code }). Bitte fragen Sie die Moderation.
refused-net-away = Der Computer im Saal antwortet gerade nicht. Bitte versuchen Sie es gleich noch einmal.
refused-net-answer = Da war ein Fehler. Bitte laden Sie die Seite neu.
refused-event-unknown = Diesen Code gibt es hier nicht. Bitte sehen Sie auf die Leinwand. Leinwand: das große Bild vorne.
refused-event-closed = Die Veranstaltung ist zu Ende.
refused-access-origin = Diese Anfrage kam von einer fremden Seite. Bitte laden Sie die Seite neu.
refused-access-host = Diese Adresse ist falsch. Die richtige Adresse steht auf der Leinwand.
refused-access-role = Das darf hier nur die Moderation.
refused-person-unknown = Wir kennen Sie hier noch nicht. Bitte melden Sie sich noch einmal an.
refused-command-unknown = Das kennt der Computer nicht. Bitte laden Sie die Seite neu.
refused-command-malformed = Das versteht der Computer nicht. Bitte laden Sie die Seite neu.
refused-too-fast = Das ging sehr schnell. Bitte warten Sie einen Moment.
refused-too-many = Das sind schon sehr viele. Mehr geht in diesem Schritt nicht.
refused-storage-failed = Das Speichern hat nicht geklappt. Der Computer versucht es noch einmal.
refused-server-error = Der Computer hat einen Fehler gemacht. Bitte sagen Sie es der Moderation.
refused-access-person = Dieses Gerät ist hier noch nicht angemeldet. Bitte melden Sie sich noch einmal an.
refused-server-stopping = Der Computer startet neu. Gleich geht es weiter.
refused-stage-unknown = Diesen Schritt gibt es nicht mehr.
refused-stage-not-open = Dieser Schritt läuft gerade nicht.
refused-stage-no-cards = In diesem Schritt schreiben wir keine Karten.
refused-card-empty = Die Karte ist noch leer.
refused-card-too-long = Die Karte ist zu lang. Es passen { $max } Zeichen darauf.
refused-card-kind-unknown = Diese Art von Karte gibt es hier nicht.
refused-about-missing = Worauf antworten Sie? Bitte wählen Sie es aus.
refused-about-unknown = Darauf können Sie hier nicht antworten. Bitte wählen Sie etwas anderes.
