### Was das Panel der Moderation sagt. Kurze Sätze; die Folge steht neben dem Knopf.

## Rahmen
panel-skip = Zum Inhalt springen
panel-loading = Wird geladen
panel-language = Sprache des Panels: { $name }
all-events = Alle Veranstaltungen
parts = Bereiche
save = Speichern
live = live
show-more = { $count } weitere
show-fewer = Weniger zeigen
cards-word = { $count ->
    [one] Karte
   *[other] Karten
}
headings = { $count ->
    [one] { $count } Überschrift
   *[other] { $count } Überschriften
}

## Die Tür
shut-title = Dieses Gerät darf noch nicht moderieren
shut-why = Das Panel öffnet sich nur mit einem Link, der einmal gilt. So kommen Sie hinein:
shut-printed = Öffnen Sie den Link, der beim Start im Fenster des Programms steht, unter dem Wort <b>Moderation</b>.
shut-command = Oder holen Sie sich auf dem Laptop einen neuen Link. Der Befehl heißt <b>python3 run.py link</b> oder <b>eventkit link</b>.
shut-other = Oder lassen Sie sich von einem anderen Gerät der Moderation einladen: dort unter <b>Menschen</b>.
shut-restart = Oder beenden Sie das Programm und starten Sie es neu. Nichts geht dabei verloren.

## Veranstaltungen
start-title = Moderation
start-line = Alles bleibt auf diesem Laptop.
events-title = Veranstaltungen
events-none = Noch keine Veranstaltung
events-none-hint = Legen Sie die erste an: Format wählen, Frage stellen, loslegen.
new-event = Neue Veranstaltung
event-open = offen
event-closed = abgeschlossen
event-not-begun = noch nicht begonnen
event-no-day = ohne Datum
fact-people = Menschen
fact-cards = Karten
fact-status = Stand

## Neue Veranstaltung
new-title = Neue Veranstaltung
new-line = Alles lässt sich später noch ändern.
steps = Schritte
step-format = Format
step-details = Frage und Zusage
format-people = { $from } bis { $to } Menschen
format-minutes = etwa { $lasts }
format-devices = Handy oder Papier
format-choose = Wählen
format-go-on = Weiterschreiben
new-kept = Was Sie eingeben, bleibt auf diesem Gerät, bis die Veranstaltung angelegt ist.
new-create = Veranstaltung anlegen
new-not-lost = Ihre Eingaben sind noch da.
form-wrong = { $count ->
    [one] Ein Feld braucht noch Ihre Aufmerksamkeit.
   *[other] { $count } Felder brauchen noch Ihre Aufmerksamkeit.
}

## Angaben
details-what = Worum es geht
details-where = Wann, wo und wer
details-promise = Was es bewirkt
field-format = Format
field-in = { $field } ({ $name })
field-title = Titel
field-title-hint = So heißt die Veranstaltung auf Handys, Leinwand und Protokoll.
field-title-empty = Bitte geben Sie der Veranstaltung einen Titel.
field-question = Frage
field-question-hint = Eine Frage, groß und offen. Sie steht über allem anderen.
field-date = Datum
field-start = Beginn
field-end = Ende
field-end-before = Das Ende liegt vor dem Beginn.
field-place = Ort
field-organiser = Wer lädt ein?
field-contact = Kontakt bei Fragen
field-contact-hint = Name, Telefon oder E-Mail. Steht auf dem Protokoll.
field-languages = Sprachen der Handys
field-languages-none = Bitte wählen Sie mindestens eine Sprache.
field-level = Stufe der Beteiligung
field-level-hint = Was können die Menschen heute bewirken? Versprechen Sie nicht mehr, als Sie halten.
field-promise = Zusage
field-promise-hint = Diesen Satz lesen alle, bevor sie mitmachen. Passen Sie den Vorschlag an.
field-next = Was mit den Ergebnissen passiert
field-next-hint = Bis wann geschieht was? Das steht auf den Handys und im Protokoll.
field-empty = Hier fehlt noch etwas.
field-wrong = Das passt so nicht.
field-too-long = Das ist zu lang. Erlaubt sind { $max } Zeichen.
next-when-no = { $no }. Zeile: bis wann
next-what-no = { $no }. Zeile: was geschieht
next-when-example = bis 15. November
next-what-example = Das Protokoll geht an alle Teilnehmenden.
next-remove-no = { $no }. Zeile entfernen
next-add = Zeile hinzufügen
next-enough = Mehr als { $max } Zeilen liest niemand.
level-numbered = { $level } { $name }
level-1-means = Die Menschen erfahren, was geplant ist.
level-2-means = Die Menschen sagen ihre Meinung. Andere entscheiden und begründen.
level-3-means = Die Menschen entscheiden mit. Ihr Ergebnis bindet, wo es zugesagt ist.
level-4-means = Die Menschen entscheiden selbst. Die Verwaltung setzt es um.
level-5-means = Die Menschen entscheiden und setzen es selbst um.
promise-1 = Sie erfahren heute, was geplant ist. Ihre Fragen beantworten wir hier oder danach schriftlich.
promise-2 = Ihre Karten sind ein Rat an die Stadt. Die Stadtverordneten entscheiden und begründen öffentlich.
promise-3 = Sie entscheiden mit. Was heute vereinbart wird, gilt; Abweichungen werden öffentlich begründet.
promise-4 = Sie entscheiden selbst. Die Verwaltung setzt Ihr Ergebnis um.
promise-5 = Sie entscheiden und handeln selbst. Die Stadt unterstützt Sie dabei.

## Kopf einer Veranstaltung
tab-run = Ablauf
tab-people = Menschen
tab-settings = Einstellungen
step-of = Schritt { $no } von { $total }
code-wifi = 1 WLAN
code-page = Seite
code-page-second = 2 Seite
code-wifi-alt = Code für das WLAN { $name }
code-page-alt = Code für die Seite zum Mitmachen
code-typed = Code zum Eintippen: { $code }
show-big = Groß zeigen
new-window = (neues Fenster)

## Was nicht ging
problem-not = { $what }: nicht ausgeführt.
problem-read = Gelesen, Hinweis schließen
order-card-write = Karte vom Papier
order-card-edit = Karte ändern
order-card-hide = Verbergen
order-card-show = Wieder zeigen
order-card-place = Dazulegen
order-cards-reveal = Karten aufdecken
order-card-move = Karten verschieben
order-cluster-create = Neue Überschrift
order-cluster-rename = Umbenennen
order-cluster-merge = Zusammenlegen
order-cluster-dissolve = Auflösen
order-cluster-order = Überschrift verschieben
order-vote-reveal = Punkte aufdecken
order-results-confirm = Ergebnisse festhalten
order-stage-start = Schritt beginnen
order-stage-end = Schritt beenden
order-stage-reopen = Schritt wieder öffnen
order-stage-skip = Schritt auslassen
order-timer-start = Uhr stellen
order-timer-pause = Uhr anhalten
order-timer-resume = Uhr weiterlaufen lassen
order-timer-extend = Mehr Zeit
order-timer-stop = Uhr wegnehmen
order-event-edit = Angaben ändern
order-event-close = Veranstaltung abschließen
order-event-reopen = Veranstaltung wieder öffnen
order-undo = Rückgängig
order-card-split = Karte teilen
order-card-stack = Karten stapeln
order-card-dispute = Blitz
order-card-park = Themenspeicher
order-votes-count = Im Saal gezählt
order-vote-again = Zweite Runde
order-seat-give = Umsetzen
order-measure-set = Maßnahme
order-measure-remove = Maßnahme entfernen
order-answers-reveal = Antworten aufdecken
order-day-end = Für heute beenden
order-day-begin = Weiter am nächsten Tag
undo-by-card-place = Die Karten wurden inzwischen noch einmal verschoben.
undo-by-cluster = Unter der Überschrift hat sich inzwischen etwas geändert.
undo-by-cluster-title = Die Überschrift wurde inzwischen umbenannt.
undo-by-cluster-order = Die Überschrift wurde inzwischen noch einmal verschoben.
undo-by-dots = Auf der Überschrift kleben inzwischen Punkte.
undo-by-stage = In dem Schritt ist inzwischen etwas geschehen.
undo-by-stage-current = Inzwischen läuft ein anderer Schritt.
undo-by-vote-revealed = Die Ergebnisse sind inzwischen festgehalten.
undo-by-results = Die Ergebnisse wurden inzwischen geändert.
undo-by-card-hidden = Die Karte wurde inzwischen noch einmal geändert.
undo-by-event = Die Angaben wurden inzwischen noch einmal geändert.
undo-by-card = Die Karte wurde inzwischen noch einmal verändert.
undo-by-card-placed = Die Karten wurden inzwischen noch einmal verschoben.
undo-by-card-stack = Der Stapel wurde inzwischen noch einmal verändert.
undo-by-card-parked = Die Karte liegt inzwischen woanders.
undo-by-card-dispute = Der Blitz wurde inzwischen noch einmal geändert.
undo-by-counted = Die Zahl wurde inzwischen noch einmal geändert.
undo-by-round = Inzwischen gibt es eine zweite Runde.
undo-by-seat = Die Person hat inzwischen noch einmal die Gruppe gewechselt.
undo-by-measure = An der Maßnahme wurde inzwischen weitergeschrieben.
undo-by-answers-revealed = Die Antworten wurden inzwischen noch einmal aufgedeckt.
undo-by-day = Inzwischen ist ein anderer Tag.

## Ablauf
run-plan = Plan
run-real = Ist
run-steps = Schritte
run-about = geschätzt
run-end = Ende
run-on-time = pünktlich
run-late = { $minutes } Min später
run-early = { $minutes } Min früher
minutes-of = { $gone } von { $minutes } Min
minutes-short = Min
stage-menu = Menü: { $title }
stage-look = Ansehen
stage-start = Beginnen
stage-end = Beenden
stage-reopen = Wieder öffnen
stage-skip = Auslassen
stage-start-title = „{ $title }“ beginnen?
stage-reopen-title = „{ $title }“ wieder öffnen?
stage-end-title = „{ $title }“ beenden?
stage-open-all = Alle Handys und die Leinwand zeigen dann diesen Schritt. Nichts geht verloren.
stage-ends-too = „{ $title }“ endet damit.
stage-end-reopen = Der Schritt lässt sich jederzeit wieder öffnen.

## Nächster Schritt
next-part = Nächster Schritt
next-begin = Beginnen mit
next-go = Weiter zu
next-end = Beenden
next-begin-all = Alle Handys und die Leinwand zeigen dann diesen Schritt.
next-ask-go = Jetzt zu „{ $title }“?
next-ask-end = „{ $title }“ jetzt beenden?
next-yes = Ja, weiter
next-yes-end = Ja, beenden
next-no = Noch nicht
next-then-print = Danach kommt das Protokoll.
next-print = Alle Schritte sind beendet. Das Protokoll enthält jede Karte und was aus ihr wurde.
next-closed = Die Veranstaltung ist abgeschlossen. Unter „Einstellungen“ lässt sie sich wieder öffnen.
end-welcome = Wer später kommt, kann jederzeit noch beitreten.
end-collect = Karten, die danach eintreffen, gehen nicht verloren: Sie warten als „nachgereicht“.
end-collect-hidden = Die Karten sind noch nicht aufgedeckt.
end-cluster = Alle Karten liegen unter einer Überschrift.
end-cluster-loose = { $count ->
    [one] Eine Karte ohne Überschrift bekommt keine Punkte. Im Protokoll steht sie.
   *[other] { $count } Karten ohne Überschrift bekommen keine Punkte. Im Protokoll stehen sie.
}
end-vote = Die Punkte sind noch nicht aufgedeckt.
end-vote-missing = { $count ->
    [one] Eine Person hat noch nicht geklebt. Die Punkte sind noch nicht aufgedeckt.
   *[other] { $count } Personen haben noch nicht geklebt. Die Punkte sind noch nicht aufgedeckt.
}
end-vote-no-results = Die Ergebnisse sind noch nicht festgehalten.
end-vote-done = Die Ergebnisse sind festgehalten.

## Tafel
board-none = Dieses Format hat keinen Schritt.
board-closed = Die Veranstaltung ist abgeschlossen. Handys können nichts mehr schreiben.
board-elsewhere = Sie sehen „{ $title }“. Bei allen läuft „{ $now }“.
board-back = Zu „{ $now }“
board-cards = Karten
card-no = Nr. { $no }
card-menu = Menü: Karte { $no }
card-edit = Text ändern
card-edit-title = Karte { $no } vom Papier ändern
card-edited = geändert
from-paper = Papier
came-late = nachgereicht
hidden-count = { $count } verborgen
parked-count = { $count } im Themenspeicher
hidden-because = Verborgen: { $reason }

## Ankommen
people-in = { $count ->
    [0] Noch niemand ist beigetreten
    [one] Eine Person ist beigetreten
   *[other] { $count } Personen sind beigetreten
}
way-in = So kommen die Menschen hinein
wifi-password-is = Passwort: { $password }
arrive-display = Noch ist keine Leinwand verbunden. „Groß zeigen“ öffnet sie in einem neuen Fenster: Ziehen Sie es auf den Projektor.

## Karten schreiben
collect-none = Noch keine Karte. Sie erscheinen hier, sobald jemand eine abgibt.
collect-not-begun = Dieser Schritt hat noch nicht begonnen.
reveal-cards = Karten aufdecken
reveal-cards-title = { $count ->
    [one] Eine Karte für alle aufdecken?
   *[other] { $count } Karten für alle aufdecken?
}
reveal-cards-what = Danach sehen alle die Karten auf Handys und Leinwand. Neue Karten sind dann sofort zu sehen.
paper-write = Karte vom Papier
paper-not-yet = Dieser Schritt hat noch nicht begonnen.
paper-text = Text der Karte
paper-placeholder = Was steht auf der Karte?
paper-put = Dazulegen
paper-written = Die Karte vom Papier liegt bei den anderen.
paper-close = Schließen
kind-of-card = Art der Karte
chars-free = noch { $count } Zeichen
chars-too-many = { $count } Zeichen zu viel
hide = Verbergen
hide-title = { $count ->
    [one] Diese Karte verbergen?
   *[other] { $count } Karten verbergen?
}
hide-why = Aus welchem Grund?
hide-reason-first = Bitte wählen Sie zuerst einen Grund.
hide-because-twice = Steht schon auf einer anderen Karte
hide-because-private = Nennt persönliche Angaben
hide-because-insult = Beleidigt andere
hide-because-off-topic = Gehört nicht zur Frage
hide-because-own = Anderer Grund
hide-own-label = Grund in Ihren Worten
hide-what = Handys und Leinwand zeigen die Karte dann nicht mehr. Wer sie schrieb, liest den Grund. Im Protokoll stehen Nummer und Grund, nicht der Text.
show-again = Wieder zeigen
hide-other-reason = Anderen Grund nennen
late-title = { $count } nachgereicht
late-what = Kamen an, als der Schritt schon beendet war.
late-place = Dazulegen
late-place-all = Alle dazulegen

## Karten ordnen
selected = { $count } gewählt
selection = Gewählte Karten
selection-clear = Auswahl aufheben
move-to = Verschieben nach
heading-new = Neue Überschrift
heading-new-for = { $count ->
    [one] Neue Überschrift für diese Karte
   *[other] Neue Überschrift für { $count } Karten
}
heading-create = Anlegen
heading-title = Überschrift
heading-drag = Ziehen, um die Überschrift zu verschieben
heading-menu = Menü: { $title }
heading-rename = Umbenennen
heading-earlier = Weiter nach vorn
heading-later = Weiter nach hinten
heading-is-first = Sie steht schon ganz vorn.
heading-is-last = Sie steht schon ganz hinten.
heading-merge = Zusammenlegen mit …
heading-alone = Es gibt keine andere Überschrift.
heading-dissolve = Auflösen
pile-label = Karten unter „{ $title }“
merge-title = „{ $title }“ zusammenlegen
merge-what = { $count ->
    [0] Die Überschrift „{ $title }“ verschwindet.
    [one] Ihre Karte zieht um. Die Überschrift „{ $title }“ verschwindet.
   *[other] Ihre { $count } Karten ziehen um. Die Überschrift „{ $title }“ verschwindet.
}
merge-into = Wohin?
merge-first = Bitte wählen Sie zuerst eine Überschrift.
merge-do = Zusammenlegen
dissolve-title = „{ $title }“ auflösen?
dissolve-what = { $count ->
    [0] Die Überschrift verschwindet. Unter ihr liegen keine Karten.
    [one] Die Überschrift verschwindet. Ihre Karte liegt danach ohne Überschrift.
   *[other] Die Überschrift verschwindet. Ihre { $count } Karten liegen danach ohne Überschrift.
}
dissolve-undo = Das lässt sich rückgängig machen, solange nichts darauf aufbaut.
dissolve-do = Auflösen
dissolve-keep = Behalten
cluster-no-cards = Hier liegen noch keine Karten.
cluster-all-sorted = Alle Karten haben eine Überschrift.
cluster-how = Wählen Sie Karten aus, die zusammengehören, und geben Sie ihnen eine Überschrift. Dann ziehen Sie weitere Karten dazu.

## Punkte
dots-each = { $count ->
    [one] { $count } Punkt je Person
   *[other] { $count } Punkte je Person
}
dots-most = höchstens { $count } auf eine Sache
turnout = Beteiligung
voted-of = { $people ->
    [one] von einer Person hat geklebt
   *[other] { $voted ->
        [one] von { $people } Personen hat geklebt
       *[other] von { $people } Personen haben geklebt
    }
}
voted-short = { $voted } von { $people } haben geklebt
vote-secret = Wo die Punkte kleben, sieht vor dem Aufdecken niemand, auch Sie nicht.
vote-choices = { $count ->
    [one] Eine Sache steht zur Wahl
   *[other] { $count } stehen zur Wahl
}
vote-no-choices = Es steht noch nichts zur Wahl. Legen Sie zuerst Überschriften an.
vote-not-begun = Dieser Schritt hat noch nicht begonnen.
reveal-dots = Punkte aufdecken
reveal-dots-title = Punkte jetzt aufdecken?
reveal-dots-what = Danach sehen alle, wo die Punkte kleben. Niemand kann dann noch kleben oder umkleben.
reveal-dots-what-live = Danach steht das Ergebnis fest. Niemand kann dann noch kleben oder umkleben.
reveal-dots-missing = { $count ->
    [one] Eine Person hat noch nicht geklebt.
   *[other] { $count } Personen haben noch nicht geklebt.
}
reveal-wait = Noch warten
ranking = Ergebnis der Punkte
ranking-live = So kleben die Punkte gerade
tie-note = { $free ->
    [one] { $count } sind gleichauf, ein Platz ist noch frei. Bitte entscheiden Sie mit dem Saal, was dazukommt.
   *[other] { $count } sind gleichauf, { $free } Plätze sind noch frei. Bitte entscheiden Sie mit dem Saal, was dazukommt.
}
tied-decide = gleichauf – bitte entscheiden
results-what = Vorgeschlagen sind die ersten { $keep }. Sie entscheiden, womit es weitergeht.
results-none = Bitte wählen Sie mindestens ein Ergebnis.
results-confirm = { $count ->
    [one] Ein Ergebnis festhalten
   *[other] { $count } Ergebnisse festhalten
}
results-settled = { $count ->
    [one] Ein Ergebnis ist festgehalten.
   *[other] { $count } Ergebnisse sind festgehalten.
}
results-change = Auswahl ändern

## Was am Tisch mit einer Karte geschieht
card-actions = { $count ->
    [one] Karte
   *[other] { $count } Karten
}
card-part = Teil einer Karte
card-disputed = Strittig:
card-split = In zwei Karten teilen …
card-stack = Auf eine andere Karte legen (sagt dasselbe) …
card-dispute = Strittig …
card-park = In den Themenspeicher
card-is-top = Hier liegen { $count } Karten auf einem Stapel. Nehmen Sie zuerst die anderen herunter.
split-title = Karte { $no } teilen
split-do = In { $count } Karten teilen
split-part = { $no }. Karte
split-join = { $no }. Karte wieder dazunehmen
split-more = Noch eine Karte
split-enough = Mehr als { $count } Karten werden es nicht.
split-empty = Jede Karte braucht einen Text.
split-what = Beide Gedanken bleiben: Die neuen Karten liegen dort, wo die alte lag. Im Protokoll steht, woraus sie entstanden sind.
stack-title = Worauf soll Karte { $no } liegen?
stack-do = Darauflegen
stack-first = Bitte wählen Sie zuerst eine Karte.
stack-search = Suchen (Text oder Nummer)
stack-onto = Diese Karte sagt dasselbe:
stack-nothing = Hier liegt keine andere Karte, die dasselbe sagen könnte.
stack-what = Der Stapel zählt wie eine Karte. Keine Karte geht verloren, alle stehen im Protokoll.
stack-show = Stapel ansehen ({ $count } Karten) …
stack-cards = { $count ->
    [one] Eine Karte
   *[other] Stapel: { $count } Karten sagen dasselbe
}
stack-top = liegt oben
stack-off = Vom Stapel nehmen
stack-off-no = Karte { $no } vom Stapel nehmen
stack-these = Aufeinanderlegen (sagen dasselbe), Nr. { $no } oben
stack-not-same = Nur Karten desselben Schrittes, die auf dasselbe antworten, können aufeinander liegen.
stack-apart-first = Nehmen Sie zuerst den Stapel auseinander.
dispute-title = Karte { $no } ist strittig
dispute-why = Warum?
dispute-hint = Kurz, ohne Namen. Der Blitz und der Grund stehen für alle auf der Karte. Sie bleibt, wo sie liegt.
dispute-do = Blitz aufkleben
dispute-change = Grund für den Blitz ändern …
dispute-off = Blitz abnehmen

## Worauf geantwortet wird
answers-to = antwortet auf
answers-to-others = antwortet auf etwas, das nicht mehr gewählt ist
answers-others = Anderes
answers-none = Dazu gibt es noch keine Karte.
answers-first = Bitte wählen Sie, worauf die Karte antwortet.
boards = Tafeln
boards-all = Alle Tafeln
boards-left = { $count } offen
pile-loose = Ohne Überschrift: { $title }
trail = Woraus das entstanden ist

## Themenspeicher
parking-title = Themenspeicher
parking-what = Gehört jetzt nicht hierher, soll aber nicht verloren gehen.
parking-write = Karte für den Themenspeicher
parking-written = Die Karte liegt im Themenspeicher.
parking-empty = Noch liegt hier nichts.
parking-back = Zurück an ihren Platz
parking-stays = Sie wurde für den Themenspeicher geschrieben und antwortet auf keines der Ergebnisse.

## Im Saal gezählt
hall-count = Im Saal gezählt: Papier und Hände
hall-count-what = Für alle ohne Handy. Diese Zahlen bleiben getrennt von denen der Handys, auch im Protokoll.
hall-count-what-again = Für alle ohne Handy. Gezählt wird jetzt die zweite Runde.
hall-count-on = Worauf
hall-count-paper = Punkte auf Papier
hall-count-hands = Hände
hall-count-paper-for = Punkte auf Papier: { $title }
hall-count-hands-for = Hände: { $title }
count-wrong = Bitte eine ganze Zahl.
from-phones = Handys: { $count }
from-paper-dots = Papier: { $count }
from-hands = Hände: { $count }
from-second = zweite Runde: { $count }

## Ergebnisse
ranking-first = Ergebnis der ersten Runde
chosen-title = Ergebnisse, in dieser Reihenfolge
chosen-what = Ziehen Sie am Griff oder nehmen Sie die Pfeile. Damit geht es weiter.
chosen-reason = Warum kommt „{ $title }“ dazu?
chosen-reason-hint = Die Punkte haben es nicht gewählt. Der Grund steht bei allen und im Protokoll.
order-earlier = „{ $title }“ weiter nach vorn
order-later = „{ $title }“ weiter nach hinten
result-reason = Dazugenommen: { $reason }
is-result-no = Ergebnis { $no }
results-reason-first = Bei jedem Ergebnis, das die Punkte nicht gewählt haben, braucht es einen Grund.
said-order = „{ $title }“ steht jetzt an { $no }. Stelle.
second = Zweite Runde
second-title = Zweite Runde
second-what = Alle kleben noch einmal, nur zwischen diesen. Die Punkte der ersten Runde bleiben stehen. Eine dritte Runde gibt es nicht.
second-reopens = „{ $title }“ wird dafür wieder geöffnet.
second-among = Zwischen welchen?
second-first = Bitte wählen Sie mindestens zwei.
second-many = Bitte wählen Sie höchstens { $count }.
second-alone = Es gibt nur eines.
second-dots = Punkte je Person
second-dots-wrong = Bitte eine ganze Zahl von 1 bis { $max }.
second-do = Zweite Runde beginnen
second-runs = Zweite Runde: Noch einmal wird zwischen { $count } gewählt.

## Gruppen
seat-line = { $seated } von { $people } in einer Gruppe
seat-limit = höchstens { $count } je Gruppe
seat-of = { $count } von { $limit }
seat-none = Noch in keiner Gruppe
seat-full = Diese Gruppe ist voll. Sie können trotzdem noch jemanden dazusetzen.
seat-empty = Noch niemand
seat-menu = Umsetzen: { $name }
seat-to = Zu „{ $title }“
seat-out = Aus der Gruppe nehmen

## Maßnahmen
measures = { $count ->
    [0] noch keine Maßnahme
    [one] eine Maßnahme
   *[other] { $count } Maßnahmen
}
plan-by-all = alle schreiben mit
plan-by-moderator = nur die Moderation schreibt
plan-not-begun = Dieser Schritt hat noch nicht begonnen. Danach schreiben Sie hier zu jeder Lösung die Maßnahmen.
plan-free = Ohne Lösung
plan-new = Neue Maßnahme
plan-add = Maßnahme
plan-add-to = Maßnahme zu „{ $title }“
measure-no = Maßnahme { $no }
measure-what = Was
measure-who = Wer
measure-partners = Mit wem
measure-until = Bis wann
measure-first-step = Erster Schritt
measure-remove = Maßnahme { $no } entfernen
measure-remove-title = Maßnahme { $no } entfernen?
measure-remove-do = Entfernen
measure-remove-what = Sie steht dann auch nicht mehr im Protokoll. Das lässt sich rückgängig machen.

## Rückblick
questions = { $count ->
    [one] eine Frage
   *[other] { $count } Fragen
}
reflect-not-begun = Dieser Schritt hat noch nicht begonnen.
answered-of = { $people ->
    [one] von einer Person hat geantwortet
   *[other] { $answered ->
        [one] von { $people } Personen hat geantwortet
       *[other] von { $people } Personen haben geantwortet
    }
}
answers-secret = Was geantwortet wurde, sieht vor dem Aufdecken niemand, auch Sie nicht. Wer was gesagt hat, erfährt nie jemand.
reveal-answers = Antworten aufdecken
reveal-answers-title = Antworten jetzt aufdecken?
reveal-answers-what = Danach sehen alle, was geantwortet wurde, ohne Namen.
reveal-answers-missing = { $count ->
    [one] Eine Person hat noch nicht geantwortet.
   *[other] { $count } Personen haben noch nicht geantwortet.
}
question-scale = Von 1 ({ $low }) bis { $steps } ({ $high })
question-word = Ein Wort
question-text = Ein Satz oder mehr
answers-nobody = Dazu hat niemand etwas gesagt.
scale-mean = { $count ->
    [one] Eine Antwort
   *[other] Im Mittel { $mean }, aus { $count } Antworten
}

## Tage
day-no = Tag { $no }
day-end = Für heute beenden
day-end-title = Für heute beenden?
day-end-what = Handys und Leinwand zeigen dann, dass es an einem anderen Tag weitergeht. Menschen, Codes, Karten und Punkte bleiben.
day-end-off = Den Laptop können Sie ausschalten.
day-rests = Tag { $no } ist beendet.
day-ended-at = { $day }, { $time } Uhr
day-begin = Weiter am nächsten Tag
day-begin-small = Tag { $no }
day-begin-what = Alle machen mit denselben Handys und Codes weiter. Wer neu dazukommt, tritt einfach bei. Danach öffnen Sie den nächsten Schritt.
day-ask = Tag { $no } jetzt beginnen? Heute ist { $day }.
day-yes = Ja, weiter geht es
day-first = Der Tag ist beendet. Gehen Sie zuerst mit „Weiter am nächsten Tag“ weiter.
board-resting = Für heute ist Schluss. Handys und Leinwand zeigen, dass es an einem anderen Tag weitergeht.
results-missing = „{ $title }“ braucht zuerst Ergebnisse. In „{ $vote }“ sind noch keine festgehalten.
results-missing-short = In „{ $vote }“ sind noch keine Ergebnisse festgehalten.
results-missing-go = Zu „{ $vote }“
end-seat = Alle sind in einer Gruppe.
end-seat-missing = { $count ->
    [one] Eine Person ist noch in keiner Gruppe.
   *[other] { $count } Personen sind noch in keiner Gruppe.
}
end-plan = { $count ->
    [0] Es gibt noch keine Maßnahme.
    [one] Eine Maßnahme ist vereinbart. Sie können sie später noch ändern.
   *[other] { $count } Maßnahmen sind vereinbart. Sie können sie später noch ändern.
}
end-reflect = Die Antworten sind aufgedeckt und stehen im Protokoll.
end-reflect-hidden = Die Antworten sind noch nicht aufgedeckt. Ohne das stehen sie nicht im Protokoll.
seen-seat = Auf den Handys wählt jede Person ihre Gruppe.
seen-plan = Handys schreiben Maßnahmen. Alle sehen sie.
seen-plan-moderator = Alle sehen die Maßnahmen, die Sie schreiben.
seen-reflect = Handys antworten. Was sie sagen, sieht niemand.
seen-reflect-revealed = Alle sehen, was geantwortet wurde.
seen-vote-second = Handys kleben die zweite Runde. Wo sie kleben, sieht niemand.
seen-resting = Für heute ist Schluss. Es geht an einem anderen Tag weiter.

## Rechte Seite
side = Zeit, Leinwand, Menschen
timer-for = Zeit für { $title }
now-is = jetzt { $time }
timer-minutes-label = Minuten auf der Uhr
timer-wrong = Bitte geben Sie ganze Minuten an, mindestens eine.
timer-start = Uhr starten
timer-pause = Anhalten
timer-resume = Weiter
timer-stop = Wegnehmen
timer-more = { $count ->
    [one] Eine Minute mehr
   *[other] { $count } Minuten mehr
}
seen-title = Das sehen alle
seen-before = „{ $title }“ und den Code zum Mitmachen.
seen-welcome = Die Leinwand zeigt die Codes, die Handys die Frage und Ihre Zusage.
seen-collect = Handys schreiben. Jede Karte erscheint sofort bei allen.
seen-collect-hidden = Handys schreiben. Die Karten der anderen sieht noch niemand.
seen-cluster = Alle lesen mit, wie Sie ordnen.
seen-vote = Handys kleben Punkte. Wo sie kleben, sieht niemand.
seen-vote-live = Handys kleben Punkte. Alle sehen, wo sie kleben.
seen-vote-revealed = Alle sehen, wo die Punkte kleben.
seen-vote-results = Alle sehen die Ergebnisse.
seen-closed = Der Schritt ist beendet. Alle sehen ihn noch.
displays-on = { $count ->
    [0] Keine Leinwand verbunden
    [one] Eine Leinwand verbunden
   *[other] { $count } Leinwände verbunden
}
phones-on = { $count ->
    [0] Kein Handy verbunden
    [one] Ein Handy verbunden
   *[other] { $count } Handys verbunden
}
heads-joined = dabei
heads-present = gerade da
heads-paper = Papierkarten
safe = Sicherung
safe-away = Keine Verbindung zum Programm auf dem Laptop
safe-away-waiting = { $count ->
    [one] Keine Verbindung. Ein Auftrag wartet.
   *[other] Keine Verbindung. { $count } Aufträge warten.
}
undo = Rückgängig: { $what }
step-other = letzter Schritt
step-card-hidden = Karte verborgen
step-card-shown = Karte wieder gezeigt
step-card-placed = Karte dazugelegt
step-cards-revealed = Karten aufgedeckt
step-cards-moved = Karten verschoben
step-cluster-created = Überschrift angelegt
step-cluster-renamed = umbenannt
step-clusters-merged = zusammengelegt
step-cluster-dissolved = aufgelöst
step-cluster-ordered = Überschrift verschoben
step-vote-revealed = Punkte aufgedeckt
step-results-confirmed = Ergebnisse festgehalten
step-stage-started = Schritt begonnen
step-stage-ended = Schritt beendet
step-stage-skipped = Schritt ausgelassen
step-event-edited = Angaben geändert
step-event-closed = abgeschlossen
step-event-reopened = wieder geöffnet
step-card-split = Karte geteilt
step-card-stacked = Karten gestapelt
step-card-disputed = Blitz
step-card-parked = Themenspeicher
step-votes-counted = Zahl aus dem Saal
step-vote-again = zweite Runde begonnen
step-seat-taken = Person umgesetzt
step-measure-set = Maßnahme geschrieben
step-measure-removed = Maßnahme entfernt
step-answers-revealed = Antworten aufgedeckt
step-day-ended = Tag beendet
step-day-begun = neuer Tag begonnen
step-photo-edited = Foto geändert
step-photo-removed = Foto entfernt

## Vorgelesen
said-started = „{ $title }“ hat begonnen.
said-ended = „{ $title }“ ist beendet.
said-moved = { $count ->
    [one] Eine Karte liegt jetzt unter „{ $to }“.
   *[other] { $count } Karten liegen jetzt unter „{ $to }“.
}
said-heading = Die Überschrift „{ $title }“ ist angelegt.
said-results = { $count ->
    [one] Ein Ergebnis ist festgehalten.
   *[other] { $count } Ergebnisse sind festgehalten.
}
said-undone = Rückgängig gemacht: { $what }
said-split = Karte { $no } ist geteilt in { $count } Karten.
said-stacked = { $count ->
    [one] Die Karte liegt jetzt auf dem Stapel.
   *[other] { $count } Karten liegen jetzt auf dem Stapel.
}
said-second = Die zweite Runde zwischen { $count } hat begonnen.
said-seat = { $name } ist jetzt hier: { $title }.
said-measure = Eine Maßnahme zu „{ $title }“ ist angelegt.
said-day-end = Für heute ist Schluss.
said-day-begin = Tag { $no } hat begonnen.

## Menschen
people-title = { $count ->
    [one] Eine Person ist dabei
   *[other] { $count } Personen sind dabei
}
people-present = { $count } gerade da
people-none = Noch ist niemand beigetreten.
person-name = Name
person-language = Sprache
person-joined = seit
person-there = gerade
person-unnamed = ohne Namen
person-paper = auf Papier
person-present = da
person-away = nicht verbunden
invite-title = Zweites Gerät für die Moderation
invite-what = Zu zweit moderiert es sich leichter: Eine Person führt durch die Veranstaltung, eine ordnet die Karten. Zwei Geräte stören einander nicht.
moderators-on = { $count ->
    [one] Gerade moderiert ein Gerät.
   *[other] Gerade moderieren { $count } Geräte.
}
invite-make = Link erzeugen
invite-another = Noch einen Link erzeugen
invite-link = Link für das andere Gerät
invite-qr = Code für das andere Gerät der Moderation
invite-once = Er gilt einmal und zwölf Stunden lang. Zeigen Sie ihn nicht auf der Leinwand.

## Einstellungen
settings-details = Angaben zur Veranstaltung
details-saved = Die Angaben sind gespeichert
details-unsaved = Noch nicht gespeichert
details-discard = Änderungen verwerfen
details-same = Es gibt nichts zu speichern.
hall-title = Netz im Saal
hall-address = Adresse für Handys
hall-address-hint = Der Laptop hat manchmal mehrere. Wählen Sie das Netz, in dem auch die Handys sind.
wifi-title = WLAN auf der Leinwand
wifi-name = Name des WLANs
wifi-password = Passwort
wifi-hint = Daraus wird der erste Code auf der Leinwand. Ohne Name gibt es keinen. Das Passwort steht dann für alle lesbar da.
wifi-save = WLAN speichern
wifi-same = Es gibt nichts zu speichern.
wifi-saved = Gespeichert, der Code ist neu
protocol-title = Protokoll
protocol-what = Alle Karten, Überschriften, Punkte und Ergebnisse auf Papier. Es geht jederzeit, auch mittendrin.
protocol-print = Protokoll (PDF)
protocol-busy = Das Protokoll wird gesetzt
protocol-made = Das Protokoll ist fertig und liegt bei Ihren Downloads.
protocol-file = protokoll-{ $code }.pdf
close-title = Abschließen
close-what = Danach kann niemand mehr beitreten, schreiben oder kleben. Das Protokoll bleibt. Sie können jederzeit wieder öffnen.
close-event = Veranstaltung abschließen
close-ask = „{ $title }“ abschließen?
close-not = Offen lassen
reopen-title = Wieder öffnen
reopen-what = Handys können dann wieder beitreten und mitmachen. Code und Karten bleiben dieselben.
reopen-event = Veranstaltung wieder öffnen

## Ablehnungen, die nur die Moderation trifft
refused-stage-no-clusters = In diesem Schritt werden keine Karten geordnet.
refused-stage-not-closed = Dieser Schritt ist noch nicht beendet.
refused-stage-is-open = Dieser Schritt läuft schon.
refused-stage-done = Dieser Schritt ist schon vorbei. Er lässt sich wieder öffnen.
refused-card-late = Diese Karte wartet noch im Fach der Nachzügler. Legen Sie sie zuerst in ihren Schritt.
refused-card-not-splittable = Diese Karte lässt sich gerade nicht teilen. Nehmen Sie sie zuerst aus ihrem Stapel oder aus dem Themenspeicher.
refused-card-has-dots = Auf dieser Karte kleben schon Punkte. Sie muss bleiben.
refused-card-not-same = Diese beiden Karten passen nicht auf einen Stapel. Sie müssen im selben Schritt liegen und auf dasselbe antworten.
refused-card-in-stack = Diese Karte liegt in einem Stapel. Nehmen Sie sie zuerst heraus.
refused-card-parked = Diese Karte liegt im Themenspeicher. Holen Sie sie zuerst zurück.
refused-results-missing = Die Ergebnisse davor sind noch nicht bestätigt.
refused-vote-twice = Es gab schon einen zweiten Durchgang.
refused-day-none = Es hat noch kein Tag begonnen. Starten Sie zuerst einen Schritt.
refused-day-over = Für heute ist Schluss. Beginnen Sie zuerst den nächsten Tag.
refused-reason-empty = Bitte schreiben Sie einen Grund dazu.
refused-reason-too-long = Der Grund ist zu lang. Erlaubt sind { $max } Zeichen.
refused-cluster-unknown = Diese Überschrift gibt es nicht.
refused-cluster-gone = Diese Überschrift wurde inzwischen aufgelöst.
refused-cluster-same = Das ist dieselbe Überschrift.
refused-cluster-has-dots = Auf dieser Überschrift kleben schon Punkte. Sie muss bleiben.
refused-cluster-not-yours = Diese Überschrift hat jemand anderes angelegt.
refused-title-empty = Die Überschrift ist noch leer.
refused-title-too-long = Die Überschrift ist zu lang. Erlaubt sind { $max } Zeichen.
refused-vote-not-revealed = Die Punkte sind noch nicht aufgedeckt.
refused-timer-none = Es läuft keine Uhr.
refused-detail-empty = Hier fehlt noch etwas.
refused-detail-too-long = Das ist zu lang.
refused-undo-nothing = Es gibt nichts zurückzunehmen.
refused-undo-not-yours = Diesen Schritt hat jemand anderes getan.
refused-undo-depended = Das geht nicht mehr: Danach ist schon etwas geschehen, das darauf aufbaut.
