### Maßnahmen: was die Moderation zu ihnen ergänzt, auch Wochen nach der Veranstaltung.

measure-area = Handlungsfeld
measure-aim = Ziel
measure-indicator = Woran man es erkennt
measure-cost = Kosten
measure-status = Stand
measure-status-open = offen
measure-status-running = läuft
measure-status-done = erledigt
measure-status-dropped = verworfen
