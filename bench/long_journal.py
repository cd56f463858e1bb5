"""A long evening as a journal: cards, changes, dots set and taken back, up to so many entries."""

import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from eventkit.core.actor import Actor  # noqa: E402
from eventkit.store.db import Database  # noqa: E402
from eventkit.store.events import Events  # noqa: E402
from eventkit.store.journal import Journal  # noqa: E402
from eventkit.store.people import People  # noqa: E402
from tests.support import Evening, an_id  # noqa: E402

PEOPLE = 200


def evening(entries: int) -> Evening:
    """Half of the entries are cards, the others change them or move dots."""
    made, chance = Evening(people=PEOPLE, title="Ein langer Abend", place="Stadthalle"), random.Random(7)
    made.start("karten")
    cards: list[tuple[Actor, str]] = []
    while len(made.lines) < entries // 2:
        who = chance.choice(made.people)
        cards.append((who, made.write(who, f"{len(cards)}: Mehr Bänke auf dem Weg zum Friedhof")))
    while len(made.lines) < entries * 3 // 4:
        who, card = chance.choice(cards)
        made.play(who, "card.edit", card=card, n=len(made.lines), text=f"{len(made.lines)}: Bänke mit Lehne")
    made.end("karten")
    made.start("ordnen")
    headings = [made.heading(f"Überschrift {at}", cards[at][1]) for at in range(40)]
    made.end("ordnen")
    made.start("punkte")
    while len(made.lines) < entries:
        # One dot that wanders: set under a heading of one's own, taken back there before the next.
        who, target = chance.choice(made.people), chance.choice(headings)
        for count in (1, 0):
            made.dots(who, target, count, n=len(made.lines))
    return made


def kept(folder: Path, entries: int) -> int:
    """Such an event in a data directory; gives the number of its entries."""
    made = evening(entries)
    db = Database(folder)
    Events(db).add(made.state.id, made.state.code, 7)
    for number, person in enumerate(made.state.persons):
        People(db).add(person, made.state.id, an_id(f"attempt {number}"), name="", lang="de", now=number, paper=False)
    Journal(db).append(made.state.id, 0, made.lines)
    db.close()
    return len(made.lines)
