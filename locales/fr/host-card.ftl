### Eine Gastgeber-Karte, die durch eine neue ersetzt wurde: was Geräte sagen, die mit der alten kommen.

refused-host-card-old = Il y a une nouvelle carte d’hôte pour cette place. L’ancienne n’est plus valable. Demandez à l’équipe d’animation.
