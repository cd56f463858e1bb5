### Eine Gastgeber-Karte, die durch eine neue ersetzt wurde: was Geräte sagen, die mit der alten kommen.

refused-host-card-old = Для этого места есть новая карточка хозяина. Старая больше не действует. Спросите, пожалуйста, ведущих.
