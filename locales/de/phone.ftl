### Was das Handy sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Anfang
phone-title = Mitmachen
starting = Wird geladen
starting-away = Der Laptop im Saal antwortet noch nicht.
starting-away-hint = Bitte bleiben Sie im WLAN des Saals. Es geht von selbst weiter.
refused-title = Das hat nicht geklappt
skip-to-main = Zum Inhalt springen
new-step = Neuer Schritt: { $title }

## Beitreten
language-choose = Sprache wählen
join-skip = Zum Mitmachen springen
join-host = Einladung von: { $organiser }
privacy-title = Ihre Daten
privacy-name = Kein Konto, kein echter Name nötig.
privacy-place = Alles bleibt auf dem Laptop hier im Saal. Nichts geht ins Internet.
privacy-until = Die Daten dieser Veranstaltung werden bis { $date } aufbewahrt.
privacy-back = Ihre Karten können Sie ändern und zurückziehen, solange der Schritt läuft.
name-label = Wie dürfen wir Sie nennen?
name-hint = Freiwillig. Den Namen sieht nur die Moderation.
continue-link = Ich war schon dabei und habe einen persönlichen Code
host-link = Ich bin Gastgeber*in
join = Mitmachen
joining = Einen Moment

## Werkzeuge
text-size = Schriftgröße
language = Sprache
help = Hilfe
understood = Verstanden

## Verbindung und Speicher
no-connection = Keine Verbindung
away = Gerade keine Verbindung.
away-cards = Schreiben Sie ruhig weiter: Ihre Karten warten sicher auf diesem Handy.
away-dots = Kleben Sie ruhig weiter: Ihre Punkte warten sicher auf diesem Handy.
away-input = Machen Sie ruhig weiter: Ihre Eingaben warten sicher auf diesem Handy.
keeps-not = Dieses Handy merkt sich nichts. Bitte laden Sie die Seite nicht neu, solange Karten warten.
cards-wait = { $count ->
    [one] { $count } Karte wartet
   *[other] { $count } Karten warten
}
cards-kept = { $count ->
    [one] { $count } Karte liegt noch hier
   *[other] { $count } Karten liegen noch hier
}
dots-wait = Punkte warten
input-waits = Ihre Eingabe wartet
refused-dot = Ein Punkt auf „{ $title }“ zählt nicht. { $reason }
refused-card = Ihre Karte „{ $text }“ liegt noch hier. { $reason }
refused-input = Ihre Eingabe „{ $text }“ gilt nicht. { $reason }

## Warten und Pausen
before-title = Gleich geht es los
before-text = Sie sind dabei. Die Moderation beginnt, sobald alle da sind.
between-title = Gleich geht es weiter
between-text = Dieser Schritt ist beendet. Die Moderation öffnet den nächsten.
what-comes = Das kommt
about-minutes = etwa { $minutes } Min
welcome-in = Sie sind dabei: { $title }
welcome-people = { $count } Personen sind schon da.
welcome-question = Darum geht es

## Karten schreiben
kind-question = Was ist das für eine Karte?
card-label = Ihre Karte
card-label-kind = Ihre Karte: { $kind }
card-placeholder = Ein Gedanke, eine Karte
card-give = Karte abgeben
card-given = Karte abgegeben
card-given-waits = Ihre Karte wartet auf diesem Handy
card-empty = Auf der Karte steht noch nichts.
card-too-long = Die Karte ist zu lang. Erlaubt sind { $max } Zeichen.
chars-left = noch <b>{ $left }</b>
chars-over = <b>{ $over }</b> zu viel
chars-short = Kurz ist besser
collect-closed = { $count ->
    [one] Dieser Schritt ist beendet. Es liegt { $count } Karte da.
   *[other] Dieser Schritt ist beendet. Es liegen { $count } Karten da.
}
others-title = Karten aus dem Saal
others-hidden = { $count ->
    [0] Was die anderen schreiben, sehen Sie, sobald die Moderation die Karten zeigt.
    [one] Es liegt schon { $count } Karte da. Was die anderen schreiben, sehen Sie, sobald die Moderation die Karten zeigt.
   *[other] Es liegen schon { $count } Karten da. Was die anderen schreiben, sehen Sie, sobald die Moderation die Karten zeigt.
}
others-none = Von den anderen liegt noch keine Karte da.
show-more = { $count } weitere zeigen

## Meine Karten
my-cards = Meine Karten
my-cards-waiting = { $count }, davon { $waiting } wartend
card-waits = wartet seit { $time }
card-leaving = wird zurückgezogen
card-refused = Ihre Karte liegt noch hier
card-late = nachgereicht um { $time }, liegt bei der Moderation
card-hidden = Die Moderation zeigt diese Karte nicht. Grund: { $reason }
card-held = wartet auf Freigabe · { $time }
card-menu = Karte ändern oder zurückziehen

## Worauf man antwortet
about-missing = Bitte wählen Sie zuerst, worauf Sie antworten.

## Zeichen auf den Karten
disputed = Umstritten: { $reason }
same = sagen dasselbe: { $count } Karten

## Themenspeicher
parking-hint = Das gehört jetzt nicht hierher, soll aber nicht verloren gehen.

## Maßnahmen
measures = { $count ->
    [one] { $count } Maßnahme
   *[other] { $count } Maßnahmen
}
trail = Woher das kommt
