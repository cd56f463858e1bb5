"""Evenings to print, played by real commands."""

from typing import Any

from tests.support import Evening

IDEAS = (
    "Mehr Bänke auf dem Weg zum Friedhof", "Ein Café, in dem man nichts kaufen muss", "Öffnungszeiten auch am Abend",
    "Більше лавок біля зупинки №12", "مركز لقاء للأطفال والكبار", "Spielplatz für alle 👨‍👩‍👧‍👦 🇺🇦",
    "Straßenlampen, die nachts nicht blenden", "Ein Bus, der auch sonntags fährt",
)  # fmt: skip


def full(people: int = 4, reveal: bool = True, confirm: bool = True, **details: Any) -> Evening:
    """Cards (one hidden, one withdrawn, one late, one on paper, one under no heading), three headings, dots."""
    evening = Evening(people=people, **{"title": "Ein Abend in Haselrod", "place": "Bürgerhaus", **details})
    first, second = evening.people[:2]
    evening.start("ankommen")
    evening.start("karten")
    cards = [evening.write(evening.people[at % people], text) for at, text in enumerate(IDEAS)]
    evening.write(evening.moderator, "Auf Papier: der Zebrastreifen ist verblasst", card_kind="huerde")
    hidden = evening.write(second, "Frau Geheimnis aus der Rosengasse")
    withdrawn = evening.write(first, "Lieber doch nicht sagen")
    evening.play(evening.moderator, "card.hide", card=hidden, reason="nennt eine Nachbarin")
    evening.play(first, "card.withdraw", card=withdrawn)
    evening.end("karten")
    evening.start("ordnen")
    evening.write(first, "Das fiel mir erst auf dem Heimweg ein")
    headings = [
        evening.heading("Treffpunkte", *cards[:3]),
        evening.heading("Wege", *cards[3:6]),
        evening.heading("Licht", cards[6]),
    ]
    evening.end("ordnen")
    evening.start("punkte")
    for person, heading in zip(evening.people, (0, 0, 1, 1), strict=False):
        evening.dots(person, headings[heading], 2)
    if reveal:
        evening.play(evening.moderator, "vote.reveal", stage="punkte")
        if confirm:
            evening.play(evening.moderator, "results.confirm", stage="punkte", targets=headings[:2])
    evening.end("punkte")
    return evening
