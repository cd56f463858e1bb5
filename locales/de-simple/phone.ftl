### Was das Handy sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Anfang
phone-title = Mitmachen
starting = Einen Moment bitte
starting-away = Der Computer im Saal antwortet noch nicht.
starting-away-hint = Bitte bleiben Sie im WLAN vom Saal. Es geht von selbst weiter.
refused-title = Das hat nicht geklappt
skip-to-main = Zum Inhalt springen
new-step = Neuer Schritt: { $title }

## Beitreten
language-choose = Sprache wählen
join-skip = Zum Mitmachen springen
join-host = Einladung von: { $organiser }
privacy-title = Ihre Daten
privacy-name = Sie brauchen kein Konto. Ihr echter Name ist nicht nötig.
privacy-place = Alles bleibt auf dem Computer im Saal. Nichts geht ins Internet.
privacy-until = Die Daten von heute bleiben bis zum { $date } gespeichert.
privacy-back = Sie können Ihre Karten ändern oder löschen. Das geht, bis der Schritt zu Ende ist.
name-label = Wie dürfen wir Sie nennen?
name-hint = Freiwillig. Nur die Moderation sieht den Namen. Moderation: das Team, das die Veranstaltung leitet.
continue-link = Ich war schon dabei und habe einen eigenen Code
host-link = Ich leite einen Tisch (Gastgeber*in)
join = Mitmachen
joining = Einen Moment

## Werkzeuge
text-size = Größe der Schrift
language = Sprache
help = Hilfe
understood = Verstanden

## Verbindung und Speicher
no-connection = Keine Verbindung
away = Gerade gibt es keine Verbindung.
away-cards = Ihre Karten sind nicht weg. Sie warten auf diesem Handy. Schreiben Sie ruhig weiter.
away-dots = Kleben Sie ruhig weiter. Ihre Punkte warten sicher auf diesem Handy.
away-input = Machen Sie ruhig weiter. Ihr Text wartet sicher auf diesem Handy.
keeps-not = Dieses Handy kann nichts speichern. Warten noch Karten? Dann laden Sie die Seite bitte nicht neu.
cards-wait = { $count ->
    [one] { $count } Karte wartet
   *[other] { $count } Karten warten
}
cards-kept = { $count ->
    [one] { $count } Karte liegt noch hier
   *[other] { $count } Karten liegen noch hier
}
dots-wait = Punkte warten
input-waits = Ihr Text wartet
refused-dot = Ein Punkt auf „{ $title }“ zählt nicht. { $reason }
refused-card = Ihre Karte „{ $text }“ liegt noch hier. { $reason }
refused-input = Ihr Text „{ $text }“ gilt nicht. { $reason }

## Warten und Pausen
before-title = Gleich geht es los
before-text = Sie sind dabei. Wir warten noch auf die anderen. Dann beginnt die Moderation.
between-title = Gleich geht es weiter
between-text = Dieser Schritt ist zu Ende. Die Moderation öffnet den nächsten Schritt.
what-comes = Das kommt
about-minutes = etwa { $minutes } Min
welcome-in = Sie sind dabei: { $title }
welcome-people = Schon da: { $count } Personen.
welcome-question = Darum geht es

## Karten schreiben
kind-question = Was für eine Karte ist das?
card-label = Ihre Karte
card-label-kind = Ihre Karte: { $kind }
card-placeholder = Schreiben Sie hier. Wenige Wörter reichen.
card-give = Karte abgeben
card-given = Die Karte ist abgegeben
card-given-waits = Ihre Karte wartet auf diesem Handy
card-empty = Die Karte ist noch leer.
card-too-long = Die Karte ist zu lang. Es passen { $max } Zeichen darauf.
chars-left = noch <b>{ $left }</b>
chars-over = <b>{ $over }</b> zu viel
chars-short = Kurz ist besser
collect-closed = { $count ->
    [one] Dieser Schritt ist zu Ende. Es gibt { $count } Karte.
   *[other] Dieser Schritt ist zu Ende. Es gibt { $count } Karten.
}
others-title = Karten von den anderen
others-hidden = { $count ->
    [0] Die Karten von den anderen sehen Sie später. Die Moderation zeigt sie.
    [one] Es gibt schon { $count } Karte. Die Karten von den anderen sehen Sie später. Die Moderation zeigt sie.
   *[other] Es gibt schon { $count } Karten. Die Karten von den anderen sehen Sie später. Die Moderation zeigt sie.
}
others-none = Die anderen haben noch keine Karte geschrieben.
show-more = { $count } weitere zeigen

## Meine Karten
my-cards = Meine Karten
my-cards-waiting = { $count }, davon warten { $waiting }
card-waits = wartet seit { $time }
card-leaving = verschwindet gleich
card-refused = Ihre Karte liegt noch hier
card-late = später abgegeben um { $time }, liegt bei der Moderation
card-hidden = Die Moderation zeigt diese Karte nicht. Grund: { $reason }
card-held = die Moderation prüft noch · { $time }
card-menu = Karte ändern oder löschen

## Worauf man antwortet
about-missing = Worauf antworten Sie? Bitte wählen Sie das zuerst.

## Zeichen auf den Karten
disputed = Verschiedene Meinungen: { $reason }
same = sagen das Gleiche: { $count } Karten

## Themenspeicher
parking-hint = Das Thema passt jetzt nicht. Es ist aber wichtig. Darum legen wir es hier ab.

## Maßnahmen
measures = { $count ->
    [one] { $count } Aufgabe
   *[other] { $count } Aufgaben
}
trail = Woher kommt das?
