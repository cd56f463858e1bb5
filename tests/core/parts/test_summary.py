"""What a host sums up, one sentence for each round and place."""

from typing import Any

import pytest

from eventkit.core.actor import Actor
from eventkit.core.parts.summary import LIMIT
from tests.core.placed import Placed

KEY = "runde-1:p2"


@pytest.fixture
def cafe() -> Placed:
    cafe = Placed()
    cafe.host("p2")
    cafe.round("runde-1")
    return cafe


@pytest.fixture
def host(cafe: Placed) -> Any:
    return Actor("host", person=cafe.state.places["p2"].hosts[0])


def sum_up(cafe: Placed, actor: Any, text: str, place: str = "p2") -> list[Any]:
    return cafe.play(actor, "summary.set", stage="runde-1", place=place, text=text)


def test_the_table_its_host_and_moderators_read_it_and_nobody_else(cafe: Placed, host: Any) -> None:
    sum_up(cafe, host, "  Bänke\nfehlen überall ")
    for audience in ("moderator", "place:p2", "host:p2"):
        assert cafe.whole(audience)["summary"] == {
            KEY: {"stage": "runde-1", "place": "p2", "text": "Bänke fehlen überall"}
        }
    for audience in ("all", "place:p1", "host:p1"):
        assert cafe.whole(audience)["summary"] == {}
    cafe.start("ernte")
    for audience in ("all", "place:p1", "host:p1"):
        assert cafe.whole(audience)["summary"][KEY]["text"] == "Bänke fehlen überall"


def test_those_who_come_next_read_what_was_said_before(cafe: Placed, host: Any) -> None:
    sum_up(cafe, host, "Bänke fehlen")
    cafe.round("runde-2")
    guest = cafe.at("p2")[0]
    assert cafe.own(guest)["place"] == "p2"
    assert cafe.whole("place:p2")["summary"][KEY]["text"] == "Bänke fehlen"


def test_it_is_changed_taken_away_and_brought_back(cafe: Placed, host: Any) -> None:
    sum_up(cafe, host, "Bänke")
    assert sum_up(cafe, host, "Bänke") == []
    before = cafe.seen()
    sum_up(cafe, cafe.moderator, "Bänke und Licht")
    cafe.undo()
    assert cafe.seen() == before
    sum_up(cafe, cafe.moderator, "  ")
    assert cafe.whole()["summary"] == {}
    assert sum_up(cafe, cafe.moderator, "") == []
    cafe.undo()
    assert cafe.seen() == before


def test_what_the_host_has_changed_since_is_not_taken_back(cafe: Placed, host: Any) -> None:
    sum_up(cafe, cafe.moderator, "Bänke")
    step = cafe.state.seq
    sum_up(cafe, host, "Licht")
    assert cafe.refusal(cafe.moderator, "undo", step=step) == "undo.depended"


def test_a_host_sums_up_the_own_table_only(cafe: Placed, host: Any) -> None:
    fields = {"stage": "runde-1", "text": "x"}
    assert cafe.refusal(host, "summary.set", place="p1", **fields) == "access.role"
    assert cafe.refusal(cafe.people[0], "summary.set", place="p2", **fields) == "access.role"
    cafe.play(host, "summary.set", place="p2", **fields)


def test_only_in_rounds_that_have_begun_and_at_places_that_there_are(cafe: Placed) -> None:
    lea = cafe.moderator
    for stage, place, code in (
        ("nirgends", "p2", "stage.unknown"), ("ankommen", "p2", "stage.no-places"), ("runde-2", "p2", "stage.not-open"),
        ("runde-1", "p9", "place.unknown"),
    ):  # fmt: skip
        assert cafe.refusal(lea, "summary.set", stage=stage, place=place, text="x") == code


def test_it_is_one_sentence(cafe: Placed, host: Any) -> None:
    refused = cafe.refused(host, "summary.set", stage="runde-1", place="p2", text="x" * (LIMIT + 1))
    assert (refused.code, refused.facts) == ("summary.too-long", {"max": LIMIT, "length": LIMIT + 1})
    sum_up(cafe, host, "x" * LIMIT)
