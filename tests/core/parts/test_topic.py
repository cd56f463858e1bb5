"""Topics of an open room."""

from typing import Any

import pytest

from eventkit.core.parts.topic import LIMIT, TOPICS_PER_PERSON
from tests.core.placed import Placed
from tests.support import NOON, an_id

ONE, TWO, THREE = (an_id(f"topic {number}") for number in range(3))


@pytest.fixture
def cafe() -> Placed:
    return Placed()


@pytest.fixture
def full(cafe: Placed) -> Placed:
    """Three topics in the open room."""
    for number, topic in enumerate((ONE, TWO, THREE)):
        propose(cafe, topic, actor=cafe.people[number])
    return cafe


def propose(cafe: Placed, topic: str, text: str = "Parken", place: str = "p4", actor: Any = None) -> None:
    cafe.play(actor or cafe.people[0], "topic.propose", topic=topic, place=place, text=text)


def order(cafe: Placed) -> list[str]:
    topics = cafe.whole("all")["topic"].values()
    return [topic["id"] for topic in sorted(topics, key=lambda topic: topic["pos"])]


def test_everybody_sees_what_somebody_proposes_and_nobody_sees_who(cafe: Placed) -> None:
    ann = cafe.people[0]
    propose(cafe, ONE, "  Parken\nam Markt ")
    for audience in ("all", "moderator", "place:p1", "host:p4"):
        assert cafe.whole(audience)["topic"] == {
            ONE: {"id": ONE, "place": "p4", "text": "Parken am Markt", "pos": 0, "done": False, "at": NOON}
        }
    assert cafe.state.topics[ONE].author == ann.person
    assert cafe.play(ann, "topic.propose", topic=ONE, place="p4", text="Parken am Markt") == []


def test_the_host_and_moderators_propose_too(cafe: Placed) -> None:
    propose(cafe, ONE, actor=cafe.host("p4"))
    propose(cafe, TWO, actor=cafe.moderator)
    assert order(cafe) == [ONE, TWO]


def test_what_cannot_be_a_topic_is_refused(cafe: Placed) -> None:
    ann = cafe.people[0]
    fields = {"topic": ONE, "place": "p4", "text": "Parken"}
    for more, code in (
        ({"text": " \n"}, "topic.empty"), ({"text": "x" * (LIMIT + 1)}, "topic.too-long"),
        ({"place": "p1"}, "topic.no-room"), ({"place": "p9"}, "place.unknown"),
    ):  # fmt: skip
        assert cafe.refusal(ann, "topic.propose", **{**fields, **more}) == code
    cafe.play(cafe.moderator, "place.close", place="p4")
    assert cafe.refusal(ann, "topic.propose", **fields) == "place.closed"
    cafe.undo()
    cafe.play(cafe.moderator, "event.close")
    assert cafe.refusal(ann, "topic.propose", **fields) == "event.closed"


def test_a_host_proposes_in_the_own_room_only(cafe: Placed) -> None:
    fields = {"topic": ONE, "place": "p4", "text": "Parken"}
    assert cafe.refusal(cafe.host("p1"), "topic.propose", **fields) == "access.role"
    cafe.play(cafe.host("p4"), "topic.propose", **fields)


def test_one_person_has_not_all_the_topics(cafe: Placed) -> None:
    for number in range(TOPICS_PER_PERSON):
        propose(cafe, an_id(f"many {number}"))
    more = {"topic": ONE, "place": "p4", "text": "noch eins"}
    refused = cafe.refused(cafe.people[0], "topic.propose", **more)
    assert (refused.code, refused.facts) == ("too-many", {"max": TOPICS_PER_PERSON})
    propose(cafe, ONE, actor=cafe.people[1])


def test_topics_are_put_in_order_and_back(full: Placed) -> None:
    assert order(full) == [ONE, TWO, THREE]
    before = full.seen()
    full.play(full.moderator, "topic.order", topic=THREE, before=ONE)
    assert full.play(full.other, "topic.order", topic=THREE, before=ONE) == []
    assert order(full) == [THREE, ONE, TWO]
    full.play(full.moderator, "topic.order", topic=THREE, before=None)
    assert full.play(full.other, "topic.order", topic=THREE, before=None) == []
    assert full.play(full.other, "topic.order", topic=THREE, before=THREE) == []
    assert order(full) == [ONE, TWO, THREE]
    full.undo(), full.undo()
    assert full.seen() == before


def test_topics_are_crossed_off_and_removed_and_brought_back(full: Placed) -> None:
    before = full.seen()
    full.play(full.moderator, "topic.done", topic=ONE)
    assert full.play(full.other, "topic.done", topic=ONE) == []
    assert full.whole("all")["topic"][ONE]["done"]
    full.play(full.moderator, "topic.done", topic=ONE, done=False)
    assert not full.whole("all")["topic"][ONE]["done"]
    full.play(full.moderator, "topic.remove", topic=TWO)
    assert full.play(full.other, "topic.remove", topic=TWO) == []
    assert order(full) == [ONE, THREE]
    for _ in range(3):
        full.undo()
    assert full.seen() == before


def test_a_host_keeps_order_in_the_own_room_only(full: Placed) -> None:
    host, stranger = full.host("p4"), full.host("p1")
    steps: list[tuple[str, dict[str, Any]]] = [
        ("topic.order", {"topic": THREE, "before": ONE}),
        ("topic.done", {"topic": ONE}),
        ("topic.remove", {"topic": TWO}),
    ]
    for kind, fields in steps:
        assert full.refusal(stranger, kind, **fields) == "access.role"
        assert full.refusal(full.people[0], kind, **fields) == "access.role"
        full.play(host, kind, **fields)
    assert order(full) == [THREE, ONE]


def test_topics_that_there_are_not_are_refused(full: Placed) -> None:
    nothing = an_id("nothing")
    assert full.refusal(full.moderator, "topic.order", topic=nothing, before=None) == "topic.unknown"
    assert full.refusal(full.moderator, "topic.order", topic=ONE, before=nothing) == "topic.unknown"
    assert full.refusal(full.moderator, "topic.done", topic=nothing) == "topic.unknown"
    assert full.refusal(full.moderator, "topic.remove", topic=nothing) == "topic.unknown"


@pytest.mark.parametrize(
    ("kind", "fields", "back"),
    [
        ("topic.order", {"topic": THREE, "before": ONE}, {"topic": THREE, "before": TWO}),
        ("topic.done", {"topic": ONE}, {"topic": ONE, "done": False}),
    ],
)
def test_what_the_host_has_changed_since_is_not_taken_back(
    full: Placed, kind: str, fields: dict[str, Any], back: dict[str, Any]
) -> None:
    full.play(full.moderator, kind, **fields)
    step = full.state.seq
    full.play(full.host("p4"), kind, **back)
    assert full.refusal(full.moderator, "undo", step=step) == "undo.depended"
