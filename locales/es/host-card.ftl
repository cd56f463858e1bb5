### Eine Gastgeber-Karte, die durch eine neue ersetzt wurde: was Geräte sagen, die mit der alten kommen.

refused-host-card-old = Hay una nueva tarjeta de anfitrión para este lugar. La antigua ya no vale. Pregunte al equipo de moderación.
