### Eine Gastgeber-Karte, die durch eine neue ersetzt wurde: was Geräte sagen, die mit der alten kommen.

refused-host-card-old = За това място има нова карта на домакин. Старата вече не важи. Моля, попитайте водещите.
