"""Small numbers of people are not told in print; the same words are those of HTML and DOCX."""

import pytest

from eventkit.core.blocks import Turn
from eventkit.protocol.outline import Numbers
from eventkit.protocol.said import blocks, front
from eventkit.protocol.words import Speaker

DE = Speaker("de")


@pytest.mark.parametrize(("people", "told"), [(0, False), (1, False), (2, False), (3, True), (40, True)])
def test_fewer_than_three_people_are_not_told(people: int, told: bool) -> None:
    numbers = front.counts(Numbers(people=people, cards=7, headings=2, dots=None), DE)
    assert ((people, DE.say("protocol-number-people", count=people)) in numbers) == told
    assert [count for count, _ in numbers][-2:] == [7, 2]
    assert bool(blocks.guests(Turn(label={"de": "Runde 1"}, people=people), DE)) == told
