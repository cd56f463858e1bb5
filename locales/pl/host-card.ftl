### Eine Gastgeber-Karte, die durch eine neue ersetzt wurde: was Geräte sagen, die mit der alten kommen.

refused-host-card-old = Dla tego miejsca jest nowa karta gospodarza. Stara już nie obowiązuje. Proszę zapytać prowadzących.
