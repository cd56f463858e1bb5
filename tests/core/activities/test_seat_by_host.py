"""A host gives seats at the own place, or from it to another one. Never between other people's tables."""

import pytest

from eventkit import resources
from eventkit.core.actor import SYSTEM, Actor
from tests.support import Evening

WALK = "runde-1-platz"


@pytest.fixture
def cafe() -> tuple[Evening, Actor]:
    """Three guests on their first walk; the host of table 1."""
    evening = Evening((resources.formats() / "world-cafe.toml").read_text("utf-8"), people=4)
    host = evening.people[0].person
    evening.play(SYSTEM, "host.set", place="p1", person=host, on=True)
    evening.start(WALK)
    return evening, Actor("host", person=host, device="tablet")


def give(evening: Evening, actor: Actor, target: str | None) -> str | None:
    """Where the last guest sits now."""
    guest = evening.people[3].person or ""
    evening.play(actor, "seat.give", stage=WALK, person=guest, target=target)
    place: str | None = evening.whole()["person"][guest]["place"]
    return place


def test_a_host_seats_guests_here_and_sends_them_from_here_to_another_table(cafe: tuple[Evening, Actor]) -> None:
    evening, host = cafe
    give(evening, evening.moderator, "p2")
    assert give(evening, host, "p1") == "p1"
    assert give(evening, host, "p3") == "p3"
    assert give(evening, host, "p1") == "p1"


def test_a_host_moves_nobody_between_other_tables(cafe: tuple[Evening, Actor]) -> None:
    evening, host = cafe
    give(evening, evening.moderator, "p2")
    for target in ("p3", None):
        wanted = {"stage": WALK, "person": evening.people[3].person, "target": target}
        assert evening.refusal(host, "seat.give", **wanted) == "access.role"


def test_who_is_host_no_more_gives_no_seats(cafe: tuple[Evening, Actor]) -> None:
    evening, host = cafe
    give(evening, evening.moderator, "p1")
    evening.play(evening.moderator, "host.set", place="p1", person=host.person, on=False)
    for target in ("p1", "p2", None):
        wanted = {"stage": WALK, "person": evening.people[3].person, "target": target}
        assert evening.refusal(host, "seat.give", **wanted) == "access.not-host"
