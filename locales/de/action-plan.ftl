### Maßnahmen in den gedruckten und ausgegebenen Unterlagen.

protocol-measure-area = Handlungsfeld
protocol-measure-aim = Ziel
protocol-measure-indicator = Woran man es erkennt
protocol-measure-cost = Kosten
protocol-measure-status = Stand
table-area = Handlungsfeld
table-aim = Ziel
table-indicator = Woran man es erkennt
table-cost = Kosten
table-status = Stand
protocol-measure-status-open = offen
protocol-measure-status-running = läuft
protocol-measure-status-done = erledigt
protocol-measure-status-dropped = verworfen
