### Eine Gastgeber-Karte, die durch eine neue ersetzt wurde: was Geräte sagen, die mit der alten kommen.

refused-host-card-old = There is a new host card for this place. The old one is no longer valid. Please ask the moderators.
