### Die Leinwand. Kurze Sätze, die man von der letzten Reihe in einem Blick liest.

display-title = Leinwand: { $title }
starting = Einen Moment
starting-text = Die Leinwand verbindet sich mit dem Laptop.
cannot-show = Hier gibt es nichts zu zeigen
unknown-code = Diesen Code gibt es hier nicht. Bitte öffnen Sie die Leinwand aus dem Panel der Moderation.

## Ankommen
begins = Beginn { $start } Uhr
people-here = { $count ->
    [one] Mensch ist da
   *[other] Menschen sind da
}
wifi = WLAN
wifi-open = ohne Passwort
page = Seite
or-type = oder so eintippen
no-phone = Kein Handy?
no-phone-text = Karten liegen auf dem Tisch.
new-here = Neu hier?
code-page = Code für die Seite { $address }
code-wifi = Code für das WLAN { $name }

## Grüße: jeder in seiner Sprache
greeting-de = Willkommen
greeting-en = Welcome
greeting-ar = أهلًا وسهلًا
greeting-bg = Добре дошли
greeting-el = Καλώς ήρθατε
greeting-es = Bienvenidos
greeting-fa = خوش آمدید
greeting-fr = Bienvenue
greeting-hr = Dobro došli
greeting-it = Benvenuti
greeting-ku = Hûn bi xêr hatin
greeting-nl = Welkom
greeting-pl = Witamy
greeting-ps = ښه راغلاست
greeting-pt = Bem-vindos
greeting-ro = Bun venit
greeting-ru = Добро пожаловать
greeting-sq = Mirë se vini
greeting-sr = Dobro došli
greeting-ti = እንቋዕ ብደሓን መጻእኩም
greeting-tr = Hoş geldiniz
greeting-uk = Ласкаво просимо
greeting-vi = Chào mừng

## Karten
step-of = Schritt { $no } von { $total }
page-of = Seite { $page } von { $pages }
cards-bold = { $count ->
    [one] <b>{ $number }</b> Karte
   *[other] <b>{ $number }</b> Karten
}
first-card = Noch liegt hier keine Karte. Schreiben Sie die erste.
cards-written = { $count ->
    [one] Karte ist geschrieben
   *[other] Karten sind geschrieben
}
cards-hidden = Wir decken sie gemeinsam auf.

## Ordnen
left-bold = { $count ->
    [one] <b>{ $number }</b> Karte noch ohne Überschrift
   *[other] <b>{ $number }</b> Karten noch ohne Überschrift
}
all-sorted = Alle Karten haben eine Überschrift.
nothing-to-sort = Es gibt noch keine Karten zum Ordnen.

## Punkte
voted-of = { $voted ->
    [one] von { $people } hat Punkte geklebt
   *[other] von { $people } haben Punkte geklebt
}
vote-rule = { $dots ->
    [one] Jede Person hat <b>einen Punkt</b>.
   *[other] Jede Person hat <b>{ $dots } Punkte</b>.
}
vote-most-heading = { $most ->
    [one] Höchstens einer auf eine Überschrift.
   *[other] Höchstens { $most } auf eine Überschrift.
}
vote-most-card = { $most ->
    [one] Höchstens einer auf eine Karte.
   *[other] Höchstens { $most } auf eine Karte.
}
vote-secret = Wer was wählt, bleibt geheim.
vote-done = Die Punkte sind geklebt. Gleich decken wir auf.
rank-title = Das ist Ihnen am wichtigsten
rank-added = ergänzt: { $reason }
results-title = Das ist Ihr Ergebnis
chosen = Ergebnis
no-dots = Hier wurden keine Punkte geklebt.
dots-of-people = { $voted ->
    [one] <b>{ $dots }</b> Punkte von einem Menschen
   *[other] <b>{ $dots }</b> Punkte von <b>{ $people }</b> Menschen
}
all-headings = Alle { $count } Überschriften stehen auf Ihrem Handy.
all-cards = Alle { $count } Karten stehen auf Ihrem Handy.

## Ende
thanks = Danke, dass Sie da waren
what-next = So geht es weiter
ended = Die Veranstaltung ist beendet.
yours-stay = Ihre Karten bleiben auf Ihrem Handy lesbar.
questions-to = Fragen beantwortet: { $contact }

## Worauf man antwortet, Zeichen auf den Karten
answers-else = Zu etwas anderem
first-card-short = Noch keine Karte
disputed = Umstritten: { $reason }
same = { $count } Karten sagen das

## Zweiter Durchgang
round-two = Zweiter Durchgang
dots-again = 2. Durchgang: { $count }
dots-paper = { $count } auf Papier
dots-hands = { $count } per Hand

## Gruppen
people-word = { $count ->
    [one] Person
   *[other] Personen
}
of-limit = von { $limit }
group-full = voll
seats-free = { $count ->
    [one] <b>{ $number }</b> Person sucht noch eine Gruppe
   *[other] <b>{ $number }</b> Personen suchen noch eine Gruppe
}
seats-all = Alle haben eine Gruppe.

## Maßnahmen
measures-bold = { $count ->
    [one] <b>{ $number }</b> Maßnahme
   *[other] <b>{ $number }</b> Maßnahmen
}
first-measure = Noch ist nichts vereinbart. Schreiben Sie die erste Maßnahme auf.
measure = Maßnahme
trail-title = Von der Kritik zur Maßnahme
and-more = und { $count } mehr

## Rückblick
answered-of = { $answered ->
    [one] von { $people } hat geantwortet
   *[other] von { $people } haben geantwortet
}
answers-secret = Niemand sieht, wer was sagt. Wir decken gemeinsam auf.
answers-of = { $count ->
    [one] { $number } Person hat geantwortet
   *[other] { $number } Personen haben geantwortet
}

## Zwischen zwei Tagen
resting-title = Für heute ist Schluss
resting-text = An einem anderen Tag geht es weiter. Ihre Karten liegen noch da.

## Plätze finden
walk-first = Bitte suchen Sie Ihren Platz
walk-table = Bitte den Tisch wechseln
walk-room = Bitte den Raum wechseln
choose-table = Bitte wählen Sie einen Tisch
choose-room = Bitte wählen Sie einen Raum
choose-how = Tippen Sie auf Ihrem Handy. Ohne Handy gehen Sie einfach hin.
wish-how = { $count ->
    [one] Nennen Sie auf Ihrem Handy einen Wunsch.
   *[other] Nennen Sie auf Ihrem Handy bis zu { $count } Wünsche.
}
all-here = alle da
nobody-expected = leer
arrived-of = { $arrived } von { $count }
seats-left = { $count ->
    [one] noch <b>{ $number }</b> Platz
   *[other] noch <b>{ $number }</b> Plätze
}
seats-left-short = noch <b>{ $number }</b>
seats = { $count ->
    [one] { $count } Platz
   *[other] { $count } Plätze
}
found-of = { $count ->
    [one] <b>{ $done } von { $people }</b> hat den Platz gefunden.
   *[other] <b>{ $done } von { $people }</b> haben ihren Platz gefunden.
}
chosen-of = { $count ->
    [one] <b>{ $done } von { $people }</b> hat gewählt.
   *[other] <b>{ $done } von { $people }</b> haben gewählt.
}
wished-of = { $count ->
    [one] <b>{ $done } von { $people }</b> hat Wünsche genannt.
   *[other] <b>{ $done } von { $people }</b> haben Wünsche genannt.
}
seats-soon = Die Plätze werden gleich verteilt.
after-this = Danach: { $what }
how-phone-table = <b>Ihr Handy</b> zeigt Ihren neuen Tisch.
how-phone-room = <b>Ihr Handy</b> zeigt Ihren neuen Raum.
how-phone-first-table = <b>Ihr Handy</b> zeigt Ihren Tisch.
how-phone-first-room = <b>Ihr Handy</b> zeigt Ihren Raum.
how-paper = <b>Ohne Handy?</b> Schauen Sie auf Ihre Wegkarte.
how-hosts-table = <b>Gastgeber*innen</b> bleiben sitzen.
how-hosts-room = <b>Gastgeber*innen</b> bleiben im Raum.
how-hosts-first = <b>Gastgeber*innen</b> erwarten Sie dort.
how-choose-table = <b>Ihr Handy</b> zeigt alle Tische.
how-choose-room = <b>Ihr Handy</b> zeigt alle Räume.
how-choose-paper = <b>Ohne Handy?</b> Gehen Sie einfach hin.

## Runden an Tischen und in Räumen
from-table = { $count ->
    [one] von einem Tisch
   *[other] von { $count } Tischen
}
from-room = { $count ->
    [one] aus einem Raum
   *[other] aus { $count } Räumen
}
soon-walk-table = { $minutes ->
    [0] Gleich wechseln Sie den Tisch.
    [1] In einer Minute wechseln Sie den Tisch.
   *[other] In { $minutes } Minuten wechseln Sie den Tisch.
}
soon-walk-room = { $minutes ->
    [0] Gleich wechseln Sie den Raum.
    [1] In einer Minute wechseln Sie den Raum.
   *[other] In { $minutes } Minuten wechseln Sie den Raum.
}
soon-choose-table = { $minutes ->
    [0] Gleich wählen Sie den nächsten Tisch.
    [1] In einer Minute wählen Sie den nächsten Tisch.
   *[other] In { $minutes } Minuten wählen Sie den nächsten Tisch.
}
soon-choose-room = { $minutes ->
    [0] Gleich wählen Sie den nächsten Raum.
    [1] In einer Minute wählen Sie den nächsten Raum.
   *[other] In { $minutes } Minuten wählen Sie den nächsten Raum.
}

## Ernte und Ausblick
harvest-table = Die Tische stellen vor
harvest-room = Die Räume stellen vor
harvest-nothing = Hier liegt keine Karte.
host-named = Gastgeber*in: { $name }
summed-up = Zusammengefasst
thanks-outlook = Danke, dass Sie mitgemacht haben.

## Von Hand gewählt
black = Die Leinwand ist schwarz
codes-title = So machen Sie mit
no-timer = Gerade läuft keine Uhr.
cards-title = Karten
cards-none-yet = Hier werden noch keine Karten geschrieben.
cards-none = Hier liegt keine Karte.
cards-harvest-table = Was darauf steht, zeigen die Tische bei der Ernte.
cards-harvest-room = Was darauf steht, zeigen die Räume bei der Ernte.
board-title = Geordnete Karten
board-none-yet = Die Karten sind noch nicht geordnet.
floor-title-table = So stehen die Tische
floor-title-room = So liegen die Räume
floor-none = In dieser Veranstaltung bleiben alle in einem Saal.
floor-count-table = { $count ->
    [one] { $count } Tisch
   *[other] { $count } Tische
}
floor-count-room = { $count ->
    [one] { $count } Raum
   *[other] { $count } Räume
}
results-none-title = Ergebnisse
results-not-yet = Noch ist nichts aufgedeckt.
results-none = Es wurde noch nicht abgestimmt.
trail-none = Noch ist nichts vereinbart.
photos-title = Fotos von den Pinnwänden
photos-none = Noch gibt es keine Fotos.
photo-of = Foto { $no } von { $count }
photo-alt = Foto: { $caption }

## Pause, Ton
break = Pause
break-until = Pause bis { $time }
invited-by = Einladung von: { $organiser }
sound-on = Ton einschalten
