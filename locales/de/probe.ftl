### Die Probe aus dem Panel, mit simulierten Menschen.

## Was überall steht, solange es eine Probe ist
probe-title = Probe: { $title }
probe-on-page = Probe: Nichts davon zählt, und danach wird alles gelöscht.
probe-on-paper = Probe – keine echten Ergebnisse
probe-tag = Probe

## Eine Probe beginnen
probe-open = Probe mit simulierten Menschen
probe-what = Simulierte Menschen treten bei, schreiben Karten und kleben Punkte, während Sie durch die Schritte führen. Die Probe ist eine eigene Veranstaltung und wird danach gelöscht.
probe-of = Was möchten Sie proben?
probe-of-format = Format: { $title }
probe-of-event = Veranstaltung: { $title }
probe-people = Wie viele Menschen?
probe-people-hint = { $min } bis { $max }
probe-pace = Wie schnell sind sie?
probe-pace-hall = wie im Saal
probe-pace-quick = schneller, um alle Schritte zu sehen
probe-begin = Probe beginnen
probe-this = Diese Veranstaltung proben
probe-this-what = Fragen, Schritte und Plätze werden in eine eigene Probe kopiert. Ihre Veranstaltung bleibt, wie sie ist.

## Während der Probe
probe-help = Führen Sie wie am Abend: Die simulierten Menschen folgen Ihren Schritten. Ihr eigenes Handy kann auch beitreten.
probe-here = { $here } von { $people } sind da.
probe-outside = { $count ->
    [one] Eine Person steht vor der Tür und kommt nicht herein.
   *[other] { $count } stehen vor der Tür und kommen nicht herein.
}
probe-watching = Gerade schauen alle zu.
probe-paused = Alle halten inne.
probe-doing-writing = { $count } schreiben
probe-doing-voting = { $count } kleben Punkte
probe-doing-walking = { $count } suchen ihren Platz
probe-doing-joining = { $count } wählen eine Gruppe
probe-doing-planning = { $count } vereinbaren Maßnahmen
probe-doing-answering = { $count } antworten
probe-doing-hosting = { $count } betreuen ihren Platz
probe-pause = Innehalten
probe-go-on = Weitermachen
probe-more = { $count } mehr
probe-fewer = { $count } weniger
probe-stop = Alle gehen lassen
probe-come-again = Menschen wieder holen
probe-gone = Die simulierten Menschen sind gegangen. Was sie gesagt haben, bleibt.
probe-gone-closed = Die Veranstaltung ist beendet, die simulierten Menschen sind gegangen.
probe-gone-broken = Die Simulation ist abgebrochen. Was gesagt wurde, ist gespeichert.
probe-gone-restart = Nach einem Neustart kommen die simulierten Menschen erst wieder, wenn Sie sie holen.

## Löschen
probe-delete = Probe löschen
probe-delete-ask = „{ $title }“ löschen?
probe-delete-what = { $people ->
    [one] Eine Person
   *[other] { $people } Menschen
}, { $cards ->
    [one] eine Karte
   *[other] { $cards } Karten
} und alles andere aus dieser Probe werden unwiderruflich gelöscht.
probe-delete-hint = Von der Probe bleibt nichts auf dem Laptop. Das geht mit einem Klick.
probe-said-deleted = Die Probe ist gelöscht.

## Was nicht geht
refused-rehearsal-running = Es läuft schon eine Probe: „{ $title }“. Bitte lassen Sie dort zuerst alle gehen.
refused-rehearsal-none = Das ist keine Probe, sondern eine echte Veranstaltung. Sie bleibt unberührt.
refused-rehearsal-people = Eine Probe braucht { $min } bis { $max } Menschen.
refused-rehearsal-nobody = Es sind keine simulierten Menschen da. Sie können sie wieder holen.
refused-rehearsal-failed = Die Simulation ließ sich nicht starten. Bitte versuchen Sie es noch einmal.
