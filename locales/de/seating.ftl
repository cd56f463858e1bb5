### Tische und Räume im Panel der Moderation: wer wo sitzt, wer fehlt, was sich daran ändern lässt.

## Der Saal
tab-places-table = Tische
tab-places-room = Räume
hall-title-table = Saal
hall-title-room = Räume
hall-here = { $here } von { $all } am Platz
hall-planned = { $count ->
    [one] ein Platz geplant
   *[other] { $count } Plätze geplant
}
places-there = da / erwartet
places-go-table = Zu den Tischen
places-go-room = Zu den Räumen
heads-phone = mit Handy
heads-without = ohne Handy
heads-gone = gegangen
hall-key = Zeichen
hall-people = Neu, fehlend, Regeln
hall-side = Verschieben und ändern
hall-how = So geht es
hall-how-table = Wählen Sie eine Person oder einen Tisch: mit Maus, Finger oder Tab und Pfeiltasten. Personen lassen sich auch an einen anderen Tisch ziehen.
hall-how-room = Wählen Sie einen Raum: Rechts stehen die Menschen darin. Sie lassen sich von dort auch in einen anderen Raum ziehen.
hall-past = So saßen die Menschen in { $round }.
hall-plan = Plan für { $round }. Er ändert sich noch, wenn Menschen kommen oder gehen.
hall-plan-choose = Hier wählen die Menschen selbst. Noch hat niemand gewählt.
hall-plan-wish = Hier nennen die Menschen Wünsche. Danach verteilen Sie.
hall-plan-spread = Hier verteilen Sie die Menschen, sobald der Schritt läuft.
floor-plan = Plan des Saals
round-now = { $round }, jetzt
round-plan = { $round }, Plan
round-show = Gezeigt wird: { $round }. Eine andere Runde zeigen
table-here = { $name }: { $here } von { $count } da
table-planned = { $name }: { $count ->
    [one] eine Person geplant
   *[other] { $count } Personen geplant
}
table-look = { $table }. Ansehen
table-closed = { $name } ist geschlossen. Ansehen
table-is-closed = zu
crowd-no-host = ohne Gastgeber*in
crowd-full = voll
crowd-seats = { $count } Plätze
seat-here = da
seat-away = fehlt noch
seat-planned = geplant
seat-host = Gastgeber*in
seat-stays = bleibt am Platz
seat-with = bleibt mit anderen zusammen
seat-paper = ohne Handy
seat-help = hat Hilfe gerufen
guest-no = Gast { $no }
names-and = { $names } und { $last }
names-more = { $names } und { $count } weitere
heads-there = { $count } da

## Wie gut der Plan ist
plan-no-repeats = Kein Paar trifft sich zweimal.
plan-repeats = { $count ->
    [one] Ein Paar trifft sich zweimal.
   *[other] { $count } Paare treffen sich zweimal.
}
plan-repeats-often = { $count ->
    [one] Einmal trifft sich ein Paar wieder
   *[other] { $count } Mal trifft sich ein Paar wieder
}, dasselbe Paar höchstens { $most } Mal.
plan-best = Weniger geht rechnerisch nicht.
plan-bound = Unter { $bound } geht es rechnerisch nicht; ob weniger ginge, ist offen.
plan-bound-none = Ob es ganz ohne ginge, ist offen.
plan-returns = { $count ->
    [one] Eine Person kommt an einen Tisch zurück.
   *[other] { $count } Personen kommen an einen Tisch zurück.
}

## Jemanden verschieben
move-title = { $name } verschieben
move-to-first = Tisch
move-to-other = Neuer Tisch
move-do = Verschieben
move-phone-sit = { $kind ->
    [room] Auf dem Handy von { $name } erscheint: „Bitte gehen Sie in Raum { $no }“.
   *[table] Auf dem Handy von { $name } erscheint: „Bitte setzen Sie sich an Tisch { $no }“.
}
move-phone-change = { $kind ->
    [room] Auf dem Handy von { $name } erscheint: „Bitte wechseln Sie jetzt in Raum { $no }“.
   *[table] Auf dem Handy von { $name } erscheint: „Bitte wechseln Sie jetzt zu Tisch { $no }“.
}
move-paper = { $name } hat kein Handy. Bitte sagen Sie es selbst: { $place }.
move-host = { $kind ->
    [room] Gastgeber*innen bleiben in ihrem Raum: { $place }.
   *[table] Gastgeber*innen bleiben an ihrem Tisch: { $place }.
}
move-no-walk = In diesem Format gibt es keine Plätze.
move-not-begun = Verschieben geht, sobald die Menschen ihre Plätze suchen.
move-plan = Das ist nur der Plan. Verschieben lässt sich jemand in der Runde, die läuft.
move-past = Diese Runde ist vorbei. Verschieben lässt sich jemand in der Runde, die läuft.
sits-at = sitzt hier: { $place }
place-none = ohne Platz
picks-best = Nur die passendsten
picks-all-table = Alle { $count } Tische
picks-all-room = Alle { $count } Räume
pick-smallest-table = kleinster Tisch
pick-smallest-room = kleinster Raum
pick-new = trifft nur Neue
pick-again = trifft { $names } zum zweiten Mal
pick-knows = kennt { $name } aus Runde { $round }
pick-been = war hier in Runde { $round }
pick-full-table = voll, { $count } Plätze
pick-full-room = voll, { $count } Plätze
person-menu = Menü: { $name }
person-is-there = Ist da
person-not-there = Ist doch nicht da
person-leaves = { $name } ist gegangen
person-back = Ist wieder da
person-gone = gegangen
person-place = Platz
person-menu-short = Menü
host-make = Gastgeber*in machen: { $place }
host-end = Wieder Gast sein
stay-here = Bleibt immer hier: { $place }
stay-free = Darf wieder wechseln
help-called = Hat leise um Hilfe gebeten.
help-done = Erledigt
help-done-for = Hilfe für { $name } ist erledigt
help-title = Hilfe gerufen

## Neu, fehlend, gegangen
new-title-late = Neu gekommen
new-title-waiting = Noch ohne Platz
new-now = gerade gekommen
new-since = seit { $minutes } Min
new-on-paper = { $when }, ohne Handy
new-there = { $name } ist da: { $place }
new-seat = { $name } hierher setzen: { $place }
new-all = Alle { $count } so setzen
new-all-title = { $count } Personen so setzen?
new-all-do = So setzen
new-all-what = Jede Person sieht ihren Platz sofort auf dem Handy. Wer selbst wählen will, kann das noch tun.
missing-title = Fehlt noch
missing-all = Alle { $count } sind gegangen
gone-title = { $count } Personen sind gegangen?
gone-do = Sie sind gegangen
gone-what = Sie fehlen hier, und ihr Handy ist nicht verbunden. Die nächsten Runden werden ohne sie geplant. Wer zurückkommt, bekommt wieder einen Platz.

## Gilt immer
rules-title = Gilt immer
rules-none = Noch keine Regel. Zum Beispiel: Wer im Rollstuhl sitzt, bleibt an einem Tisch.
rule-stay = { $name } bleibt: { $place }.
rule-together = { $names } bleiben zusammen.
rule-hosts = { $count ->
    [one] Eine Gastgeber*in bleibt am Platz.
   *[other] { $count } Gastgeber*innen bleiben am Platz.
}
rule-add = Regel
rule-add-stay = Jemand bleibt an einem Platz …
rule-add-together = Menschen bleiben zusammen …
rule-remove = Regel aufheben: { $rule }
stay-title = Wer bleibt wo?
stay-who = Wer?
stay-where = Wo?
stay-do = Regel aufstellen
stay-who-first = Bitte wählen Sie zuerst eine Person.
stay-what = Das gilt für die nächsten Runden. Jetzt verschiebt sich niemand.
together-menu = Bleibt zusammen mit …
together-end = Muss nicht mehr zusammenbleiben
together-title = Mit wem bleibt { $name } zusammen?
together-title-new = Wer bleibt zusammen?
together-who = Menschen
together-two = Bitte wählen Sie mindestens zwei Personen.
together-are = { $names } bleiben zusammen.
together-do = Zusammenlassen
together-what = Zum Beispiel Menschen, die dolmetschen oder begleiten. Das gilt für die nächsten Runden.
people-search = Suchen (Name oder Nummer)
people-search-none = Niemand mit diesem Namen oder dieser Nummer.

## Tische und Räume ändern
place-menu = Menü: { $place }
place-topic = Thema
place-topic-hint-table = Darf leer bleiben: Dann heißt der Tisch nach seinem Schild.
place-topic-hint-room = Darf leer bleiben: Dann heißt der Raum nach seiner Nummer.
place-question = Eigene Frage
place-question-hint = Darf leer bleiben: Dann gilt die Frage der Runde.
place-host = Gastgeber*in
place-no-host = noch niemand
place-host-unnamed = da, ohne Namen
place-capacity = Plätze
place-capacity-field = Höchstens so viele Menschen
place-capacity-hint = Darf leer bleiben: Dann gibt es keine Grenze.
place-capacity-wrong = Bitte eine ganze Zahl von 1 bis 1000, oder nichts.
place-open = Offen: Die Menschen schlagen selbst Themen vor
place-edit = Thema, Frage und Plätze ändern …
place-edit-title = { $place } ändern
place-edit-what = Alle sehen das sofort auf Handys und Leinwand.
place-add-table = Tisch dazustellen
place-add-room = Raum dazunehmen
place-add-do = Anlegen
place-add-what-table = Der neue Tisch bekommt die nächste Nummer. In den nächsten Runden wird er mitgeplant.
place-add-what-room = Der neue Raum bekommt die nächste Nummer. Die Menschen können ihn dann wählen.
said-added-table = Der neue Tisch steht im Saal.
said-added-room = Den neuen Raum gibt es jetzt.
place-empty = Niemand gehört hierher.
place-merge = Zusammenlegen mit …
place-close-table = Tisch schließen …
place-close-room = Raum schließen …
place-close-do-table = Tisch schließen
place-close-do-room = Raum schließen
place-keep = Offen lassen
place-reopen = Wieder öffnen
place-closed-what = Geschlossen. Was hier geschrieben wurde, bleibt.
place-closed-into = Zusammengelegt mit { $place }. Menschen und Karten sind dort.
close-place-title = { $place } schließen?
close-place-people-table = { $count ->
    [0] Hier sitzt niemand.
    [one] Eine Person bekommt sofort einen anderen Tisch.
   *[other] { $count } Personen bekommen sofort andere Tische, möglichst dort, wo sie neue Menschen treffen.
}
close-place-people-room = { $count ->
    [0] Hier ist niemand.
    [one] Eine Person bekommt sofort einen anderen Raum.
   *[other] { $count } Personen bekommen sofort andere Räume.
}
close-place-host = { $count ->
    [one] Die Gastgeber*in ist danach Gast wie alle anderen.
   *[other] Die Gastgeber*innen sind danach Gäste wie alle anderen.
}
close-place-cards-table = { $count ->
    [0] Karten gibt es hier keine.
    [one] Die Karte dieses Tisches bleibt: auf der Tafel, in der Ernte und im Protokoll.
   *[other] Die { $count } Karten dieses Tisches bleiben: auf der Tafel, in der Ernte und im Protokoll.
}
close-place-cards-room = { $count ->
    [0] Karten gibt es hier keine.
    [one] Die Karte dieses Raums bleibt: auf der Tafel, in der Ernte und im Protokoll.
   *[other] Die { $count } Karten dieses Raums bleiben: auf der Tafel, in der Ernte und im Protokoll.
}
close-place-undo = Das lässt sich rückgängig machen und später wieder öffnen.
merge-place-title = { $place } zusammenlegen
merge-place-first-table = Bitte wählen Sie zuerst einen Tisch.
merge-place-first-room = Bitte wählen Sie zuerst einen Raum.
merge-place-what = { $people ->
    [0] Niemand zieht um
    [one] Eine Person zieht um
   *[other] { $people } Personen ziehen um
}, { $cards ->
    [0] Karten gibt es keine
    [one] eine Karte kommt mit
   *[other] { $cards } Karten kommen mit
}: { $place }.
merge-place-what-none = { $people ->
    [0] Niemand zieht um
    [one] Eine Person zieht um
   *[other] { $people } Personen ziehen um
}, { $cards ->
    [0] Karten gibt es keine.
    [one] eine Karte kommt mit.
   *[other] { $cards } Karten kommen mit.
}
topics-title = Vorgeschlagene Themen
topics-is-done = besprochen
topics-menu = Menü: { $topic }
topics-none = Noch hat niemand ein Thema vorgeschlagen.
topics-is-first = Das Thema steht schon ganz vorn.
topics-is-last = Das Thema steht schon ganz hinten.
topics-done = Ist besprochen
topics-undone = Ist doch noch offen
topics-remove = Entfernen
topics-new = Neues Thema
topics-empty = Bitte schreiben Sie zuerst ein Thema.
topics-add = Dazu
said-closed = { $place } ist geschlossen.
rows-table = Tische je Reihe …
rows-room = Räume je Reihe …
rows-title-table = Wie stehen die Tische?
rows-title-room = Wie liegen die Räume?
rows-field-table = Tische je Reihe
rows-field-room = Räume je Reihe
rows-hint = Von der Leinwand aus, zum Beispiel: 5 4 5
rows-wrong = Bitte ganze Zahlen, getrennt durch Leerzeichen.
rows-sum-table = Das sind { $sum } Tische. Es gibt { $count }, geschlossene mitgezählt.
rows-sum-room = Das sind { $sum } Räume. Es gibt { $count }, geschlossene mitgezählt.
rows-what-table = So zeigen auch Leinwand und Handys, wo ein Tisch steht.
rows-what-room = So zeigen auch Leinwand und Handys, wo ein Raum liegt.

## Tafeln
boards-who = Wer sieht welche Tafel?
boards-own-table = Jeder Tisch seine eigene
boards-own-room = Jeder Raum seine eigene
boards-open = Alle sehen alle
boards-own-what-table = Ein Tisch sieht nur, was an ihm geschrieben wurde. Ab der Ernte sehen alle alles.
boards-own-what-room = Ein Raum sieht nur, was in ihm geschrieben wurde. Ab der Ernte sehen alle alles.
boards-open-what = Alle sehen sofort auf dem Handy, was anderswo geschrieben wird.

## Codes und Druck
hall-cards = Codes und Druck
host-cards = Gastgeber-Karten
host-cards-what = Wer diesen Code hat, ist Gastgeber*in an diesem Platz. Zeigen Sie ihn nur der Person, die dort bleibt.
host-card-show = Code zeigen: { $place }
host-card-hide = Code verbergen: { $place }
host-card-show-short = Zeigen
host-card-hide-short = Verbergen
host-card-qr = Code für die Gastgeber*in: { $place }
host-card-address = Adresse
host-card-code = Code
print-routes = Wegkarten (PDF)
print-hosts = Gastgeber-Karten (PDF)
print-signs-table = Tischschilder (PDF)
print-signs-room = Raumschilder (PDF)
print-file-routes = wegkarten-{ $code }.pdf
print-file-hosts = gastgeber-{ $code }.pdf
print-file-signs = schilder-{ $code }.pdf
print-made = Der Druck ist fertig und liegt bei Ihren Downloads.
route-print-one = Wegkarte (PDF)
paper-add = Ohne Handy dazu …
paper-add-what = Menschen ohne Handy bekommen eine Nummer, einen Platz und eine Wegkarte. Sie zählen wie alle anderen.
paper-count = Wie viele Menschen?
paper-count-wrong = Bitte eine Zahl von 1 bis { $max }.
paper-add-do = { $count ->
    [one] Eine Person dazunehmen
   *[other] { $count } Personen dazunehmen
}
paper-added = { $count ->
    [one] Eine Person ist dabei
   *[other] { $count } Personen sind dabei
}
paper-added-what = Auf der Wegkarte stehen die Nummer und die Plätze aller Runden. Mit ihrem Code geht es später auch auf einem Handy weiter.
paper-are-in = { $count ->
    [one] { $numbers } ist dabei.
   *[other] { $numbers } sind dabei.
}

## Plätze finden
seats-line = { $here } von { $all } haben ihren Platz gefunden
seats-waiting = { $count ->
    [one] eine Person ohne Platz
   *[other] { $count } ohne Platz
}
seats-wishes = { $count ->
    [one] eine Person hat Wünsche genannt
   *[other] { $count } haben Wünsche genannt
}
seats-all-here = Alle haben ihren Platz gefunden.
seats-not-begun = Dieser Schritt hat noch nicht begonnen. Gezeigt wird, was geplant ist.
seats-missing = Noch nicht am Platz
spread-rest = Übrige verteilen
spread-wishes = Wünsche verteilen
spread-all = Alle verteilen
spread-none = Alle haben schon einen Platz.
spread-title-rest = { $count ->
    [one] Eine Person verteilen?
   *[other] { $count } Personen verteilen?
}
spread-title-wishes = { $count ->
    [one] Eine Person nach Wünschen verteilen?
   *[other] { $count } Personen nach Wünschen verteilen?
}
spread-what-rest = { $count ->
    [one] Sie kommt dorthin, wo am wenigsten sind. Wer schon einen Platz hat, bleibt.
   *[other] Sie kommen dorthin, wo am wenigsten sind. Wer schon einen Platz hat, bleibt.
}
spread-what-wishes = Wünsche werden so gut erfüllt, wie die Plätze es erlauben. Wer nichts genannt hat, kommt dorthin, wo am wenigsten sind. Wer schon einen Platz hat, bleibt.
spread-phones = Alle sehen ihren Platz sofort auf dem Handy. Sie können danach noch verschieben.
end-seat-places = Alle haben einen Platz.
end-seat-places-missing = { $count ->
    [one] Eine Person hat noch keinen Platz.
   *[other] { $count } Personen haben noch keinen Platz.
}
end-seat-places-away = { $count ->
    [one] Eine Person ist noch nicht an ihrem Platz gesehen worden.
   *[other] { $count } Personen sind noch nicht an ihrem Platz gesehen worden.
}
end-harvest = Was an den Plätzen gesagt wurde, bleibt für alle sichtbar.
end-outlook = Die Handys zeigen weiter, wie es weitergeht und wen man fragen kann.
ahead-rotate = { $count ->
    [one] Dann zeigen ein Handy oder eine Wegkarte den Platz für { $round }.
   *[other] Dann zeigen { $count } Handys und Wegkarten den Platz für { $round }.
}
ahead-choose = Dann wählen die Menschen auf dem Handy, wohin sie gehen.
ahead-wish = Dann nennen die Menschen auf dem Handy ihre Wünsche. Sie verteilen danach.
ahead-spread = Dann verteilen Sie die Menschen.
ahead-harvest = Dann sehen alle, was an den anderen Plätzen geschrieben wurde.
seen-seat-rotate = Jedes Handy zeigt, wohin man geht. Die Leinwand zeigt den Saal.
seen-seat-choose = Auf den Handys wählt jede Person ihren Platz.
seen-seat-wish = Auf den Handys nennt jede Person ihre Wünsche.
seen-seat-spread = Die Handys warten, bis Sie verteilen.
seen-round-table = Jeder Tisch schreibt und sieht seine eigene Tafel.
seen-round-room = Jeder Raum schreibt und sieht seine eigene Tafel.
seen-round-open = Alle schreiben und sehen alle Tafeln.
seen-harvest = Alle sehen, was die Plätze gesagt haben.
seen-harvest-one = Alle sehen: { $place }.
seen-outlook = Alle sehen, wie es weitergeht und wen sie fragen können.

## Runde
filter-place-all-table = Alle Tische
filter-place-all-room = Alle Räume
filter-place = Zeigen: { $place }
filter-round-this = Diese Runde
filter-round-all = Alle Runden
filter-round = Karten aus
place-no-cards = Hier liegt noch keine Karte.
cards-elsewhere = Ohne Platz
summary = Was der Platz zusammenfasst
summary-of = { $place }, { $round }: Zusammenfassung
summary-none = Noch keine Zusammenfassung
summary-write = Zusammenfassung schreiben
summary-change = Zusammenfassung ändern
summary-write-of = Zusammenfassung schreiben: { $place }
summary-change-of = Zusammenfassung ändern: { $place }
paper-where = Wo wurde das gesagt?
paper-where-first = Bitte wählen Sie, wo das gesagt wurde.
change-in-two = Wechsel in 2 Minuten ankündigen
end-in-two = Ende in 2 Minuten ankündigen
change-in-two-what = Handys und Leinwand zählen dann zwei Minuten herunter.
said-end-soon = Das Ende in zwei Minuten ist angekündigt.
said-change = Der Wechsel in zwei Minuten ist angekündigt.

## Ernte
harvest-places-table = Tische in ihrer Reihenfolge
harvest-places-room = Räume in ihrer Reihenfolge
harvest-overview = Überblick
harvest-overview-what = Alle Plätze zugleich
harvest-on-screen = auf der Leinwand
harvest-show = Auf die Leinwand
harvest-next = Weiter: { $place }
harvest-next-overview = Weiter: Überblick
harvest-back = Zurück: { $place }
harvest-back-overview = Zurück: Überblick
harvest-not-begun = Dieser Schritt hat noch nicht begonnen. Sehen Sie sich schon um.
harvest-keys = Tasten: Bild ab zeigt den nächsten Platz, Bild auf den vorigen. Eine Fernbedienung geht auch.
harvest-at = { $no } von { $count }
harvest-empty = Hier wurde nichts geschrieben.
said-shown = Auf der Leinwand: { $place }

## Ausblick
outlook-line = Das sehen jetzt alle
outlook-edit = In den Einstellungen ändern
outlook-contact = Wen man fragen kann
outlook-no-next = Noch steht nicht da, was mit den Ergebnissen passiert.
outlook-no-contact = Noch steht kein Kontakt da.

## Ablauf ändern
stage-edit = Minuten und Frage ändern …
stage-edit-title = „{ $title }“ ändern
stage-edit-minutes = Minuten
stage-edit-minutes-wrong = Bitte ganze Minuten, von 0 bis 1440.
stage-edit-prompt = Frage dieses Schritts
stage-edit-what = Der Zeitplan rechnet sofort damit.

## Neue Veranstaltung
new-places-table = Tische und Runden
new-places-room = Räume und Runden
new-people = Wie viele Menschen erwarten Sie?
new-people-hint = Nur für den Vorschlag. Es dürfen mehr oder weniger kommen.
new-count-table = Tische
new-count-room = Räume
new-count-hint-table = { $count ->
    [one] Ein Tisch, etwa { $each } Menschen je Tisch.
   *[other] { $count } Tische, etwa { $each } Menschen je Tisch. Bewährt haben sich 5 oder 6.
}
new-count-hint-room = { $count ->
    [one] Ein Raum, etwa { $each } Menschen je Raum.
   *[other] { $count } Räume, etwa { $each } Menschen je Raum.
}
new-rounds = Runden
new-number-wrong = Bitte eine ganze Zahl von { $from } bis { $to }.

## Aufträge, die nicht gingen
order-seat-arrive = Ist da
order-seats-spread = Verteilen
order-place-add = Neuer Platz
order-place-edit = Platz ändern
order-place-close = Schließen
order-place-reopen = Wieder öffnen
order-places-arrange = Reihen
order-boards-open = Tafeln
order-host-set = Gastgeber*in
order-person-leave = Gegangen
order-person-return = Wieder da
order-person-help = Hilfe
order-person-stay = Bleibt am Platz
order-people-together = Zusammenbleiben
order-topic-order = Thema verschieben
order-topic-done = Thema erledigt
order-topic-remove = Thema entfernen
order-topic-propose = Thema
order-summary-set = Zusammenfassung
order-harvest-show = Auf die Leinwand
order-stage-edit = Schritt ändern

## Zurücknehmen
step-seat-arrived = Ankunft
step-seats-set = verteilt
step-place-added = neuer Platz
step-place-edited = Platz geändert
step-place-closed = geschlossen
step-place-reopened = wieder geöffnet
step-places-arranged = Reihen geändert
step-boards-opened = Tafeln umgestellt
step-host-set = Gastgeber*in
step-person-left = gegangen
step-person-returned = wieder da
step-help-wanted = Hilfe erledigt
step-person-stays = Regel: bleibt am Platz
step-people-together = Regel: bleiben zusammen
step-summary-set = Zusammenfassung
step-harvest-shown = auf der Leinwand
step-stage-edited = Schritt geändert
step-topic-proposed = Thema
step-topic-ordered = Thema verschoben
step-topic-done = Thema erledigt
step-topic-removed = Thema entfernt
undo-by-seat-arrived = Inzwischen ist die Person anderswo angekommen.
undo-by-place-open = Der Platz wurde inzwischen noch einmal geöffnet oder geschlossen.
undo-by-place-used = An dem Platz ist inzwischen etwas geschehen.
undo-by-place-words = Der Platz wurde inzwischen noch einmal geändert.
undo-by-places-rows = Die Reihen wurden inzwischen noch einmal geändert.
undo-by-boards = Die Tafeln wurden inzwischen noch einmal umgestellt.
undo-by-host = Inzwischen ist jemand anderes Gastgeber*in.
undo-by-person-left = Die Person ist inzwischen noch einmal gekommen oder gegangen.
undo-by-person-help = Inzwischen wurde noch einmal um Hilfe gebeten.
undo-by-person-stay = Die Regel wurde inzwischen noch einmal geändert.
undo-by-people-together = Die Regel wurde inzwischen noch einmal geändert.
undo-by-stage-words = Der Schritt wurde inzwischen noch einmal geändert.
undo-by-summary = Die Zusammenfassung wurde inzwischen noch einmal geändert.
undo-by-harvest = Auf der Leinwand ist inzwischen etwas anderes.
undo-by-topic-order = Die Themen wurden inzwischen noch einmal geordnet.
undo-by-topic-done = Das Thema wurde inzwischen noch einmal geändert.
undo-by-topic-removed = Das Thema wurde inzwischen noch einmal geändert.
