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
format-minutes = etwa { $minutes } Minuten
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
cluster-keys = Tasten: Pfeile gehen, Leertaste wählt, M verschiebt, N neue Überschrift, V verbirgt, Esc hebt die Auswahl auf.

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
is-result = Ergebnis
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
hall-test = Probe mit Ihrem Handy: { $url } muss sich dort öffnen.
adapter-virtual = { $name }, virtuell: Handys erreichen es vermutlich nicht
adapter-tunnel = { $name }, VPN: Handys erreichen es vermutlich nicht
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
