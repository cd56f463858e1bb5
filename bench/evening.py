"""An evening of any size, for figures: cards under headings, dots, and photos at the step they belong to."""

import io
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from PIL import Image  # noqa: E402

from eventkit.core.actor import SYSTEM  # noqa: E402
from tests.support import Evening, an_id  # noqa: E402

HEADINGS = 40
WORDS = (
    "Mehr Bänke auf dem Weg zum Friedhof", "Ein Café, in dem man nichts kaufen muss", "Öffnungszeiten auch am Abend",
    "Straßenlampen, die nachts nicht blenden", "Ein Bus, der auch sonntags fährt", "Більше лавок біля зупинки",
    "مركز لقاء للأطفال والكبار", "Spielplatz für alle 👨‍👩‍👧‍👦", "Der Zebrastreifen ist verblasst",
)  # fmt: skip


def evening(cards: int, photos: int, people: int = 100) -> Evening:
    """`cards` written by `people`, nine of ten under a heading, all with dots; `photos` of pinboards."""
    made, chance = Evening(people=people, title="Ein großer Abend", place="Stadthalle"), random.Random(1)
    made.start("karten")
    ids = [
        made.write(made.people[at % people], f"{at}: " + ". ".join(chance.choices(WORDS, k=chance.randint(1, 4))))
        for at in range(cards)
    ]
    made.end("karten")
    made.start("ordnen")
    each = max(1, cards * 9 // 10 // HEADINGS)
    headings = [made.heading(f"Überschrift {at + 1}", *ids[at * each : (at + 1) * each]) for at in range(HEADINGS)]
    made.end("ordnen")
    made.start("punkte")
    for person in made.people:
        made.dots(person, chance.choice(headings), 2)
    made.reveal()
    made.play(
        made.moderator,
        "results.confirm",
        stage="punkte",
        targets=headings[:3],
        reasons=dict.fromkeys(headings[:3], "so"),
    )
    made.end("punkte")
    for at in range(photos):
        made.play(SYSTEM, "photo.add", photo=an_id(f"photo {at}"), width=2000, height=1500, stage="karten",
                  caption=f"Pinnwand {at + 1}")  # fmt: skip
    return made


def photo(number: int) -> bytes:
    """A picture of the size that is kept, as full of detail as a pinboard."""
    noise = Image.effect_noise((500, 375), 60 + number % 9).resize((2000, 1500)).convert("RGB")
    out = io.BytesIO()
    noise.save(out, "JPEG", quality=85)
    return out.getvalue()
