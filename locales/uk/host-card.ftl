### Eine Gastgeber-Karte, die durch eine neue ersetzt wurde: was Geräte sagen, die mit der alten kommen.

refused-host-card-old = Для цього місця є нова картка господаря. Стара більше не діє. Запитайте, будь ласка, ведучих.
