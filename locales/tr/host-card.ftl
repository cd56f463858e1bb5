### Eine Gastgeber-Karte, die durch eine neue ersetzt wurde: was Geräte sagen, die mit der alten kommen.

refused-host-card-old = Bu yer için yeni bir sorumlu kartı var. Eski kart artık geçerli değil. Lütfen moderasyona sorun.
