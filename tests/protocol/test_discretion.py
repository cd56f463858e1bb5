"""Small numbers of people are not told in print; the same words are those of HTML and DOCX."""

import pytest

from eventkit.core.blocks import Turn
from eventkit.protocol.outline import Numbers
from eventkit.protocol.said import blocks, front
from eventkit.protocol.words import Speaker
from tests.protocol.reading import text
from tests.support import FORMAT, Evening

DE = Speaker("de")


@pytest.mark.parametrize(("people", "told"), [(0, False), (1, False), (2, False), (3, True), (40, True)])
def test_fewer_than_three_people_are_not_told(people: int, told: bool) -> None:
    numbers = front.counts(Numbers(people=people, cards=7, headings=2, dots=None), DE)
    assert ((people, DE.say("protocol-number-people", count=people)) in numbers) == told
    assert [count for count, _ in numbers][-2:] == [7, 2]
    assert bool(blocks.guests(Turn(label={"de": "Runde 1"}, people=people), DE)) == told


@pytest.mark.parametrize(("voted", "sentence"), [(2, "Weniger als drei Personen"), (3, "3 von 5 Personen")])
def test_how_many_voted_looked_back_or_worked_in_a_group_is_told_from_three_on(voted: int, sentence: str) -> None:
    """As the protocol itself promises: „Zahlen von weniger als drei Menschen stehen nicht in diesem Protokoll“."""
    evening = Evening(FORMAT.replace("limit = 2", "limit = 4"), people=5)
    evening.start("karten")
    card = evening.write(evening.people[0], "Ein Weg")
    evening.start("ordnen")
    heading = evening.heading("Wege", card)
    evening.start("punkte")
    for person in evening.people[:voted]:
        evening.dots(person, heading, 1)
    evening.reveal()
    evening.confirm(heading)
    evening.start("gruppen")
    for person in evening.people[:voted]:
        evening.play(person, "seat.take", stage="gruppen", target=heading, n=9)
    evening.start("rueckblick")
    for person in evening.people[:voted]:
        n = evening.state.persons[person.person].counter + 1
        evening.play(person, "answer.set", stage="rueckblick", question="wort", value="schön", n=n)
    evening.play(evening.moderator, "answers.reveal", stage="rueckblick")
    found = text(evening.state)
    assert f"{sentence} haben Punkte geklebt." in found
    assert f"{sentence} haben zurückgeblickt." in found
    assert (f"Wege {voted}" if voted > 2 else "Wege unter 3") in found
