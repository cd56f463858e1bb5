"""Reception: heads and phones, and the door."""

from typing import Any

import pytest

from eventkit.core.actor import SYSTEM
from eventkit.core.audience import audiences
from tests.core.placed import Placed
from tests.core.steps import does_and_takes_back, may_not
from tests.support import Evening, an_id, same


@pytest.fixture
def evening() -> Evening:
    return Evening()


def reception(evening: Evening) -> dict[str, Any]:
    found: dict[str, Any] = evening.whole("moderator")["reception"]["event"]
    return found


def test_heads_are_counted_and_forgotten_again(evening: Evening) -> None:
    assert reception(evening) == {"heads": None, "people": 2, "paper": 0, "hosts": 0}
    evening.play(evening.moderator, "reception.count", heads=84)
    assert reception(evening)["heads"] == 84
    assert evening.play(evening.other, "reception.count", heads=84) == []
    evening.play(evening.moderator, "reception.count", heads=None)
    assert reception(evening)["heads"] is None


@pytest.mark.parametrize("heads", [-1, 5001, 1.5, "84"])
def test_heads_are_a_number_of_people(evening: Evening, heads: object) -> None:
    assert evening.refusal(evening.moderator, "reception.count", heads=heads) == "command.malformed"


def test_people_with_and_without_a_phone_and_hosts_are_told_apart() -> None:
    evening = Placed(people=3)
    evening.play(SYSTEM, "person.join", person=an_id("paper"), paper=True)
    host = evening.host("p1")
    assert reception(evening) == {"heads": None, "people": 5, "paper": 1, "hosts": 1}
    evening.play(evening.moderator, "person.leave", person=an_id("paper"))
    evening.play(evening.moderator, "person.leave", person=evening.people[0].person)
    assert reception(evening) == {"heads": None, "people": 3, "paper": 0, "hosts": 1}
    evening.play(evening.moderator, "host.set", place="p1", person=host.person, on=False)
    assert reception(evening)["hosts"] == 0


def news(evening: Evening, kind: str, **fields: Any) -> bool:
    """Are moderators told of new numbers when this happens?"""
    evening.state.take_touched()
    evening.play(evening.moderator, kind, **fields)
    return ("reception", "event") in evening.state.take_touched()


def test_moderators_are_told_when_the_numbers_change() -> None:
    evening = Placed(people=3)
    one, host = evening.people[0].person, evening.host("p1").person
    assert news(evening, "person.leave", person=one)
    assert news(evening, "person.return", person=one)
    assert news(evening, "place.close", place="p1")
    assert reception(evening)["hosts"] == 0
    assert news(evening, "host.set", place="p2", person=host)
    assert not news(evening, "place.edit", place="p2", open=True)


def test_the_door_is_seen_by_all_and_the_numbers_by_moderators_only() -> None:
    evening = Placed()
    evening.play(evening.moderator, "reception.count", heads=84)
    evening.play(evening.moderator, "door.set", door="slips")
    for audience in audiences(evening.state):
        view = evening.whole(audience)
        assert view["event"]["event"]["door"] == "slips"
        assert ("event" in view["reception"]) == (audience == "moderator"), audience


@pytest.mark.parametrize("door", ["slips", "closed"])
def test_a_door_is_closed_and_opened_again(evening: Evening, door: str) -> None:
    assert evening.whole("all")["event"]["event"]["door"] == "open"
    evening.play(evening.moderator, "door.set", door=door)
    assert evening.whole("all")["event"]["event"]["door"] == door
    assert evening.play(evening.other, "door.set", door=door) == []
    evening.play(evening.moderator, "door.set", door="open")
    assert evening.whole("all")["event"]["event"]["door"] == "open"
    assert evening.refusal(evening.moderator, "door.set", door="ajar") == "command.malformed"


def test_only_moderators_count_heads_and_close_doors(evening: Evening) -> None:
    may_not(evening, "reception.count", heads=3)
    may_not(evening, "door.set", door="closed")
    placed = Placed()
    assert placed.refusal(placed.host("p1"), "door.set", door="closed") == "access.role"


def test_both_can_be_taken_back(evening: Evening) -> None:
    does_and_takes_back(evening, "reception.count", heads=84)
    evening.play(evening.moderator, "reception.count", heads=84)
    does_and_takes_back(evening, "reception.count", heads=None)
    does_and_takes_back(evening, "door.set", door="closed")
    evening.play(evening.moderator, "door.set", door="slips")
    does_and_takes_back(evening, "door.set", door="open")


def test_after_a_restart_everything_is_as_it_was(evening: Evening) -> None:
    evening.play(evening.moderator, "reception.count", heads=84)
    evening.play(evening.moderator, "door.set", door="slips")
    assert same(evening.state, evening.refolded())
