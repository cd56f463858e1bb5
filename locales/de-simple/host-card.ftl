### Eine Gastgeber-Karte, die durch eine neue ersetzt wurde: was Geräte sagen, die mit der alten kommen.

refused-host-card-old = Für diesen Platz gibt es eine neue Gastgeber-Karte. Die alte Karte ist ungültig. Bitte fragen Sie die Moderation.
