### Was Gastgeber*innen lesen. Sie stehen in einem lauten Saal und haben wenig Zeit: kurze Sätze, ein Gedanke pro Satz.

## Anfang
host-title = Tisch leiten (Gastgeber*in)
starting = Einen Moment bitte
starting-away = Der Computer im Saal antwortet noch nicht.
starting-away-hint = Bitte bleiben Sie im WLAN vom Saal. Es geht von selbst weiter.
refused-title = Das hat nicht geklappt
skip-to-main = Zum Inhalt springen
new-step = Neuer Schritt: { $title }

## An den Tisch kommen
entry-title = Sie leiten einen Tisch (Gastgeber*in)
entry-name = Wie heißen Sie?
entry-name-hint = Freiwillig. Ihre Gäste sehen den Namen auf ihren Handys.
entry-code = Code von Ihrer Gastgeber-Karte
entry-code-other = Code von einer anderen Gastgeber-Karte
entry-code-hint = 6 Zeichen. Die Moderation gibt Ihnen die Karte.
entry-code-empty = Bitte geben Sie zuerst den Code ein.
entry-go = Los geht es
entry-busy = Einen Moment
entry-event = Code für die Veranstaltung
entry-event-hint = 6 Zeichen. Sie stehen auf der Leinwand. Leinwand: das große Bild vorne.
entry-event-empty = Bitte geben Sie zuerst den Code ein.
entry-next = Weiter
duties-title = Das tun Sie an Ihrem Tisch
duty-greet = Sie bleiben hier. Sie begrüßen alle Gäste.
duty-tell = Sie erzählen, was die Gäste vorher gesagt haben.
duty-sum = Am Ende von jeder Runde schreiben Sie 1 Satz für alle.

## Nicht mehr Gastgeber*in
gone-title = Sie leiten diesen Platz nicht mehr
gone-text = Die Moderation hat den Platz einer anderen Person gegeben.
gone-closed = { $place } ist geschlossen.
moved = { $from } ist geschlossen. Gäste und Karten sind jetzt hier: { $place }. Sie leiten jetzt diesen Platz.
gone-safe = Ihre Texte bleiben alle erhalten.
as-guest = Zur Seite für alle
other-card = Das ist eine andere Gastgeber-Karte. Jetzt leiten Sie: { $place }. Möchten Sie wechseln?
other-card-go = Dorthin wechseln
other-card-stay = Hier bleiben

## Werkzeuge
language-choose = Sprache wählen
text-size = Größe der Schrift
text-normal = Normal
text-large = Groß
text-larger = Sehr groß
language = Sprache
help = Hilfe
help-safe-title = Nichts geht verloren
help-outbox = Ist die Verbindung weg? Dann wartet alles sicher auf diesem Gerät. Schreiben Sie ruhig weiter.
help-code-title = Auf einem anderen Gerät weitermachen
help-card = Nehmen Sie das andere Gerät. Öffnen Sie dort den Code von Ihrer Gastgeber-Karte.
help-code = Sie können auch mit Ihrem Handy Punkte kleben. Ihr Code dafür: <b>{ $code }</b>.
help-contact-title = Haben Sie Fragen?
help-contact = Fragen Sie die Moderation. Das ist das Team, das die Veranstaltung leitet.
name-save = Namen speichern
name-saved = Der Name ist gespeichert.
understood = Verstanden
discard = Löschen

## Verbindung und Speicher
no-connection = Keine Verbindung
away = Gerade gibt es keine Verbindung.
away-host = Machen Sie ruhig weiter. Alles wartet sicher auf diesem Gerät.
keeps-not = Dieses Gerät kann nichts speichern. Wartet noch etwas? Dann laden Sie die Seite bitte nicht neu.
cards-wait = { $count ->
    [one] { $count } Karte wartet
   *[other] { $count } Karten warten
}
cards-kept = { $count ->
    [one] { $count } Karte liegt noch hier
   *[other] { $count } Karten liegen noch hier
}
input-waits = Ihr Text wartet
refused-text = „{ $text }“ liegt noch hier. { $reason }
refused-about = { $name }: { $reason }

## Bereiche auf dem Handy
tabs = Bereiche
tab-who = Gäste
tab-told = Erzählen
tab-topics = Themen
tab-write = Schreiben
tab-sum = Ihr Satz

## Die Frage
asked-now = Darum geht es jetzt
asked-before = Darum ging es
asked-next = { $round }: Darum geht es gleich
asked-round = Nächste Runde

## Wer kommt
who-title = Wer kommt zu Ihnen?
who-count = { $there } von { $count } sind da
who-none-table = Noch niemand. Hier sehen Sie später alle Gäste an Ihrem Tisch.
who-none-room = Noch niemand. Hier sehen Sie später alle Gäste in Ihrem Raum.
who-hosts = Mit Ihnen leiten: { $names }
who-away = Nicht mehr hier
guest = Gast { $no }
guest-from = von { $place }
guest-again-table = war schon an diesem Tisch
guest-again-room = war schon in diesem Raum
guest-new = neu dabei
guest-paper = ohne Handy, hat einen Plan auf Papier
guest-with = kommt mit { $names }
guest-stays-table = bleibt immer an diesem Tisch
guest-stays-room = bleibt immer in diesem Raum
is-here = ist da
here = da
is-here-named = { $name } ist da
guest-menu = Mehr zu { $name }
guest-missing = Ist nicht gekommen
guest-left = Ist gegangen
guest-elsewhere = Sitzt woanders
guest-elsewhere-none = Es gibt keinen anderen Ort.
guest-call = Moderation soll helfen
guest-help = Bittet um Hilfe
help-done = erledigt
help-done-named = Hilfe für { $name }: erledigt
guest-moved = { $name } sitzt jetzt hier: { $place }
move-title = Wo sitzt { $name }?
host-is = mit { $name }
away-gone = ist nicht mehr dabei
away-at = sitzt hier: { $place }
sits-here = Sitzt doch hier
sits-here-named = { $name } sitzt doch hier

## Noch jemand
add-guest-table = Noch jemand sitzt hier
add-guest-room = Noch jemand ist hier
add-phone-title = Mit Handy
add-phone-table = Der Gast scannt den Code auf dem Schild am Tisch. Dann steht er hier in der Liste. Gehört der Gast zu einem anderen Tisch? Dann hilft die Moderation.
add-phone-room = Der Gast scannt den Code auf dem Schild am Raum. Dann steht er hier in der Liste. Gehört der Gast in einen anderen Raum? Dann hilft die Moderation.
add-paper-title = Ohne Handy
add-paper = Der Gast bekommt eine Nummer und einen eigenen Code.
add-paper-do = Ohne Handy aufnehmen
added-title = Gast { $no } ist dabei
added-write = Bitte schreiben Sie das auf einen Zettel. Geben Sie den Zettel dem Gast:
added-later = Mit diesem Code kann der Gast später auch ein Handy nehmen. Die Moderation kann einen Plan auf Papier drucken.
added-done = Fertig
added-next = Noch jemand ohne Handy

## Weitersagen
told-title = Das können Sie den Gästen erzählen
told-first-table = Ihr Tisch beginnt. Was sagen die Gäste jetzt? Das steht in der nächsten Runde hier.
told-first-room = Ihr Raum beginnt. Was sagen die Gäste jetzt? Das steht in der nächsten Runde hier.
told-all-table = { $count ->
    [one] Die Karte von diesem Tisch
   *[other] Alle { $count } Karten von diesem Tisch
}
told-all-room = { $count ->
    [one] Die Karte von diesem Raum
   *[other] Alle { $count } Karten von diesem Raum
}
told-no-sentence = Ihr Satz fehlt noch
round-and-cards = Runde { $round } · { $cards }
quoted = „{ $text }“
disputed = Verschiedene Meinungen: { $reason }

## Karten schreiben
write-title = Karte für jemanden schreiben
kind-question = Was für eine Karte ist das?
card-label = Karte
card-label-kind = Karte: { $kind }
card-placeholder = Schreiben Sie es so, wie der Gast es sagt
card-give = Abgeben
card-given = Die Karte ist abgegeben
card-given-waits = Die Karte wartet auf diesem Gerät
card-empty = Die Karte ist noch leer.
card-too-long = Die Karte ist zu lang. Es passen { $max } Zeichen darauf.
chars-left = noch <b>{ $left }</b>
chars-over = <b>{ $over }</b> zu viel
chars-short = Kurz ist besser
about-label = Worauf antwortet die Karte?
about-missing = Worauf antwortet die Karte? Bitte wählen Sie das zuerst.
for-whom = Von wem?
for-nobody = ohne Namen
written-title = Diese Karten haben Sie geschrieben
show-more = { $count } weitere zeigen
card-waits = wartet seit { $time }
card-leaving = verschwindet gleich
card-refused = Die Karte liegt noch hier
card-menu = Karte ändern oder löschen
card-menu-title = Diese Karte
card-edit = Ändern
card-edit-title = Karte ändern
card-changed = Die Karte ist geändert
save-change = Änderung speichern
keep-as-is = So lassen
card-withdraw = Löschen
withdraw-title = Diese Karte löschen?
withdraw-text = Die Karte verschwindet überall. Sie steht dann auch nicht im Protokoll. Protokoll: der Bericht über heute.
withdraw-do = Löschen
withdraw-keep = Behalten
card-withdrawn = Die Karte ist gelöscht
edit-refused = Ihre Änderung „{ $text }“ gilt nicht.
back-to-composer = Zurück ins Schreib-Feld
late-draft = Die Runde ist zu Ende. Ihre letzte Karte liegt noch hier. Möchten Sie die Karte noch abgeben?
late-draft-over = Die Veranstaltung ist zu Ende. Ihre letzte Karte liegt noch hier. Bitte sprechen Sie mit der Moderation.
late-give = Noch abgeben
late-given = Die Karte ist abgegeben

## Der Satz für alle
sum-title = Ihr Satz für alle
sum-label-table = Was war an Ihrem Tisch am wichtigsten?
sum-label-room = Was war in Ihrem Raum am wichtigsten?
sum-hint = Später sprechen Sie vor allen. Dann steht der Satz auf der Leinwand.
sum-left = Noch <b>{ $left }</b> Zeichen
sum-before = Frühere Runden
sum-change = Ändern
sum-change-named = Satz von Runde { $round } ändern
sum-done = Fertig
field-saved = gespeichert
field-waits = wartet auf diesem Gerät
field-meanwhile = Jetzt steht hier: { $text }

## Themen eines offenen Raums
topics-title = Themen
topics-none = Noch kein Thema. Worüber möchten Ihre Gäste sprechen?
topic-new = Neues Thema
topic-add = Dazu
topic-up = { $title }: nach oben
topic-down = { $title }: nach unten
topic-first = Das steht schon oben.
topic-last = Das steht schon unten.
topic-moved = { $title } steht jetzt auf Platz { $no }
topic-menu = Mehr zu { $title }
topic-done = fertig besprochen
topic-set-done = Ist fertig besprochen
topic-not-done = Ist noch nicht fertig
topic-remove = Löschen

## Ernte
harvest-now-table = Jetzt erzählt Ihr Tisch
harvest-now-room = Jetzt erzählt Ihr Raum
harvest-no-sentence = Hier steht kein Satz. Erzählen Sie frei: Was war am wichtigsten?
harvest-other = Jetzt spricht: { $place }
harvest-soon = Gleich erzählen alle, was ihre Gäste gesagt haben
harvest-own = Das lesen Sie vor
harvest-order-table = Alle Tische
harvest-order-room = Alle Räume
harvest-mine-table = Ihr Tisch
harvest-mine-room = Ihr Raum
harvest-now = jetzt

## Warten und Pausen
before-title = Gleich geht es los
between-title = Gleich geht es weiter
calm-welcome = Schön, dass Sie da sind
calm-before = Sie müssen jetzt nichts tun. Gleich gehen die Gäste los. Dann sehen Sie hier, wer zu Ihnen kommt.
calm-after = Die Runden sind vorbei. Danke für Ihre Arbeit am Tisch.
calm-together = Das machen alle zusammen. Sie können auch mitmachen: auf der Seite für alle.
calm-question = Das ist die Frage bei Ihnen
what-comes = Das kommt
about-minutes = etwa { $minutes } Min
resting-title = Für heute ist Schluss
resting-text = An einem anderen Tag geht es weiter. Ihre Karten und Sätze liegen noch da.
ended-title = Danke für Ihre Arbeit als Gastgeber*in
ended-text = „{ $title }“ ist zu Ende. Alle Karten und Ihre Sätze stehen im Protokoll. Protokoll: der Bericht über heute.
ended-contact = Haben Sie Fragen? Hier bekommen Sie Antwort: { $contact }
