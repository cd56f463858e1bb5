### Was Gastgeber*innen lesen. Sie stehen in einem lauten Saal und haben wenig Zeit: kurze Sätze, ein Gedanke pro Satz.

## Anfang
host-title = Gastgeber*in
starting = Wird geladen
starting-away = Der Laptop im Saal antwortet noch nicht.
starting-away-hint = Bitte bleiben Sie im WLAN des Saals. Es geht von selbst weiter.
refused-title = Das hat nicht geklappt
skip-to-main = Zum Inhalt springen
new-step = Neuer Schritt: { $title }

## An den Tisch kommen
entry-title = Sie sind Gastgeber*in
entry-name = Wie heißen Sie?
entry-name-hint = Freiwillig. Ihr Name steht auf den Handys der Gäste.
entry-code = Code von Ihrer Gastgeber-Karte
entry-code-other = Code von einer anderen Gastgeber-Karte
entry-code-hint = 6 Zeichen. Die Karte bekommen Sie von der Moderation.
entry-code-empty = Bitte geben Sie zuerst den Code ein.
entry-go = Los geht es
entry-busy = Einen Moment
entry-event = Code der Veranstaltung
entry-event-hint = 6 Zeichen. Sie stehen auf der Leinwand.
entry-event-empty = Bitte geben Sie zuerst den Code ein.
entry-next = Weiter
duties-title = Das tun Sie als Gastgeber*in
duty-greet = Sie bleiben hier und begrüßen alle, die kommen.
duty-tell = Sie erzählen, was hier schon gesagt wurde.
duty-sum = Am Ende jeder Runde schreiben Sie einen Satz für alle.

## Nicht mehr Gastgeber*in
gone-title = Sie sind hier nicht mehr Gastgeber*in
gone-text = Die Moderation hat diesen Platz anders vergeben.
gone-closed = { $place } ist geschlossen.
moved = { $from } ist geschlossen. Gäste und Karten sind jetzt hier: { $place }. Sie sind hier Gastgeber*in.
gone-safe = Alles, was Sie geschrieben haben, bleibt erhalten.
as-guest = Zur Seite für alle Teilnehmenden
other-card = Sie haben eine andere Gastgeber-Karte geöffnet. Jetzt sind Sie Gastgeber*in hier: { $place }. Möchten Sie wechseln?
other-card-go = Zum anderen Ort wechseln
other-card-stay = Hier bleiben

## Werkzeuge
language-choose = Sprache wählen
text-size = Schriftgröße
text-normal = Normal
text-large = Groß
text-larger = Sehr groß
language = Sprache
help = Hilfe
help-safe-title = Nichts geht verloren
help-outbox = Ohne Verbindung wartet alles sicher auf diesem Gerät. Schreiben Sie ruhig weiter.
help-code-title = Auf einem anderen Gerät weitermachen
help-card = Öffnen Sie dort den Code von Ihrer Gastgeber-Karte.
help-code = Zum Punktekleben auf dem eigenen Handy ist Ihr Code: <b>{ $code }</b>.
help-contact-title = Fragen?
help-contact = Sprechen Sie die Moderation an.
name-save = Namen speichern
name-saved = Der Name ist gespeichert.
understood = Verstanden
discard = Verwerfen

## Verbindung und Speicher
no-connection = Keine Verbindung
away = Gerade keine Verbindung.
away-host = Machen Sie ruhig weiter: Alles wartet sicher auf diesem Gerät.
keeps-not = Dieses Gerät merkt sich nichts. Bitte laden Sie die Seite nicht neu, solange etwas wartet.
cards-wait = { $count ->
    [one] { $count } Karte wartet
   *[other] { $count } Karten warten
}
cards-kept = { $count ->
    [one] { $count } Karte liegt noch hier
   *[other] { $count } Karten liegen noch hier
}
input-waits = Ihre Eingabe wartet
refused-text = „{ $text }“ liegt noch hier. { $reason }
refused-about = { $name }: { $reason }

## Bereiche auf dem Handy
tabs = Bereiche
tab-who = Gäste
tab-told = Weitersagen
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
who-none-table = Noch niemand. Wer an Ihren Tisch kommt, steht hier.
who-none-room = Noch niemand. Wer in Ihren Raum kommt, steht hier.
who-hosts = Mit Ihnen Gastgeber*in: { $names }
who-away = Nicht mehr hier
guest = Gast { $no }
guest-from = von { $place }
guest-again-table = war schon an diesem Tisch
guest-again-room = war schon in diesem Raum
guest-new = neu dabei
guest-paper = ohne Handy, hat eine Wegkarte
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
guest-call = Braucht Hilfe der Moderation
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
add-phone-table = Der Gast scannt den Code auf dem Tischschild. Dann steht er hier in der Liste. Gehört er an einen anderen Tisch, hilft die Moderation.
add-phone-room = Der Gast scannt den Code am Raumschild. Dann steht er hier in der Liste. Gehört er in einen anderen Raum, hilft die Moderation.
add-paper-title = Ohne Handy
add-paper = Der Gast bekommt eine Nummer und einen persönlichen Code.
add-paper-do = Ohne Handy aufnehmen
added-title = Gast { $no } ist dabei
added-write = Schreiben Sie das bitte auf eine Karte und geben Sie sie dem Gast:
added-later = Mit diesem Code kann der Gast später auch ein Handy nehmen. Die Moderation druckt auf Wunsch eine Wegkarte.
added-done = Fertig
added-next = Noch jemand ohne Handy

## Weitersagen
told-title = Das können Sie weitersagen
told-first-table = Ihr Tisch beginnt. In der nächsten Runde steht hier, was jetzt gesagt wird.
told-first-room = Ihr Raum beginnt. In der nächsten Runde steht hier, was jetzt gesagt wird.
told-all-table = { $count ->
    [one] Die Karte dieses Tisches
   *[other] Alle { $count } Karten dieses Tisches
}
told-all-room = { $count ->
    [one] Die Karte dieses Raums
   *[other] Alle { $count } Karten dieses Raums
}
told-no-sentence = noch ohne Ihren Satz
round-and-cards = Runde { $round } · { $cards }
quoted = „{ $text }“
disputed = Umstritten: { $reason }

## Karten schreiben
write-title = Karte für jemanden schreiben
kind-question = Was ist das für eine Karte?
card-label = Karte
card-label-kind = Karte: { $kind }
card-placeholder = So schreiben, wie es gesagt wurde
card-give = Abgeben
card-given = Karte abgegeben
card-given-waits = Die Karte wartet auf diesem Gerät
card-empty = Auf der Karte steht noch nichts.
card-too-long = Die Karte ist zu lang. Erlaubt sind { $max } Zeichen.
chars-left = noch <b>{ $left }</b>
chars-over = <b>{ $over }</b> zu viel
chars-short = Kurz ist besser
about-label = Worauf antwortet die Karte?
about-missing = Bitte wählen Sie zuerst, worauf die Karte antwortet.
for-whom = Von wem?
for-nobody = ohne Namen
written-title = Von Ihnen aufgeschrieben
show-more = { $count } weitere zeigen
card-waits = wartet seit { $time }
card-leaving = wird zurückgezogen
card-refused = Die Karte liegt noch hier
card-menu = Karte ändern oder zurückziehen
card-menu-title = Diese Karte
card-edit = Ändern
card-edit-title = Karte ändern
card-changed = Karte geändert
save-change = Änderung speichern
keep-as-is = So lassen
card-withdraw = Zurückziehen
withdraw-title = Diese Karte zurückziehen?
withdraw-text = Sie verschwindet überall. Auch im Protokoll steht sie nicht.
withdraw-do = Zurückziehen
withdraw-keep = Behalten
card-withdrawn = Karte zurückgezogen
edit-refused = Ihre Änderung „{ $text }“ gilt nicht.
back-to-composer = Zurück ins Schreibfeld
late-draft = Die Runde ist zu Ende. Ihre letzte Karte liegt noch hier. Möchten Sie sie noch abgeben?
late-draft-over = Die Veranstaltung ist zu Ende. Ihre letzte Karte liegt noch hier. Sprechen Sie die Moderation an.
late-give = Noch abgeben
late-given = Karte abgegeben

## Der Satz für alle
sum-title = Ihr Satz für alle
sum-label-table = Was war an Ihrem Tisch das Wichtigste?
sum-label-room = Was war in Ihrem Raum das Wichtigste?
sum-hint = Steht bei der Ernte auf der Leinwand, wenn Sie sprechen.
sum-left = Noch <b>{ $left }</b> Zeichen
sum-before = Frühere Runden
sum-change = Ändern
sum-change-named = Satz der Runde { $round } ändern
sum-done = Fertig
field-saved = gespeichert
field-waits = wartet auf diesem Gerät
field-meanwhile = Inzwischen steht hier: { $text }

## Themen eines offenen Raums
topics-title = Themen
topics-none = Noch kein Thema. Was möchten Ihre Gäste besprechen?
topic-new = Neues Thema
topic-add = Dazu
topic-up = { $title }: nach oben
topic-down = { $title }: nach unten
topic-first = Das steht schon oben.
topic-last = Das steht schon unten.
topic-moved = { $title } steht jetzt auf Platz { $no }
topic-menu = Mehr zu { $title }
topic-done = besprochen
topic-set-done = Ist besprochen
topic-not-done = Noch nicht besprochen
topic-remove = Streichen

## Ernte
harvest-now-table = Ihr Tisch stellt jetzt vor
harvest-now-room = Ihr Raum stellt jetzt vor
harvest-no-sentence = Sie haben keinen Satz aufgeschrieben. Erzählen Sie frei, was am wichtigsten war.
harvest-other = Jetzt spricht: { $place }
harvest-soon = Gleich stellen alle vor, was sie besprochen haben
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
calm-before = Sie müssen jetzt nichts tun. Sobald die Gäste losgehen, sehen Sie hier, wer zu Ihnen kommt.
calm-after = Die Runden sind vorbei. Danke, dass Sie Gastgeber*in waren.
calm-together = Das machen alle zusammen. Sie können auf der Seite für alle mitmachen.
calm-question = Das wird bei Ihnen gefragt
what-comes = Das kommt
about-minutes = etwa { $minutes } Min
resting-title = Für heute ist Schluss
resting-text = An einem anderen Tag geht es weiter. Ihre Karten und Sätze liegen noch da.
ended-title = Danke, dass Sie Gastgeber*in waren
ended-text = „{ $title }“ ist beendet. Alle Karten und Ihre Sätze stehen im Protokoll.
ended-contact = Fragen beantwortet: { $contact }
