"""harvest: the places present what was said there."""

import pytest

from tests.core.placed import Placed


@pytest.fixture
def cafe() -> Placed:
    """Both rounds were held; the harvest has begun."""
    cafe = Placed()
    cafe.round("runde-1")
    cafe.round("runde-2")
    cafe.start("ernte")
    return cafe


def test_it_names_the_rounds_that_are_harvested_in_order(cafe: Placed) -> None:
    shown = cafe.whole("all")["stage"]["ernte"]
    assert (shown["activity"], shown["options"], shown["showing"]) == ("harvest", {}, None)
    assert shown["sources"] == ["runde-1", "runde-2", "wahl", "wunsch"]


def test_one_place_is_shown_then_another_then_all(cafe: Placed) -> None:
    before = cafe.seen()
    for place in ("p2", "p1", None):
        cafe.play(cafe.moderator, "harvest.show", stage="ernte", place=place)
        assert cafe.play(cafe.other, "harvest.show", stage="ernte", place=place) == []
        assert cafe.whole("all")["stage"]["ernte"]["showing"] == place
    for _ in range(3):
        cafe.undo()
    assert cafe.seen() == before


def test_a_table_that_was_closed_can_still_present(cafe: Placed) -> None:
    cafe.play(cafe.moderator, "place.close", place="p2")
    cafe.play(cafe.moderator, "harvest.show", stage="ernte", place="p2")
    assert cafe.whole("all")["stage"]["ernte"]["showing"] == "p2"


def test_what_is_no_harvest_or_no_place_is_refused(cafe: Placed) -> None:
    for stage, place, code in (
        ("nirgends", "p1", "stage.unknown"), ("runde-1", "p1", "stage.no-harvest"), ("ernte", "p9", "place.unknown"),
    ):  # fmt: skip
        assert cafe.refusal(cafe.moderator, "harvest.show", stage=stage, place=place) == code
    for actor in (cafe.people[0], cafe.host("p1")):
        assert cafe.refusal(actor, "harvest.show", stage="ernte", place="p1") == "access.role"


def test_nothing_is_shown_before_it_begins() -> None:
    cafe = Placed()
    assert cafe.refusal(cafe.moderator, "harvest.show", stage="ernte", place="p1") == "stage.not-open"


@pytest.mark.parametrize("stage", ["ernte", "ordnen"])
def test_from_the_harvest_or_the_sorting_on_all_see_what_all_have_written(stage: str) -> None:
    cafe = Placed()
    cafe.round("runde-1")
    card = cafe.write(cafe.at("p1")[0], "Bänke", stage="runde-1")
    cafe.round("runde-2")
    other = cafe.write(cafe.at("p2")[0], "Licht", stage="runde-2")
    audiences = ("all", "place:p3", "host:p4")
    assert not any(cafe.whole(audience)["card"] for audience in audiences)
    cafe.start(stage)
    assert all(cafe.whole(audience)["card"].keys() == {card, other} for audience in audiences)
    cafe.undo()
    assert not any(cafe.whole(audience)["card"] for audience in audiences)


def test_a_later_round_does_not_open_the_boards() -> None:
    cafe = Placed()
    cafe.round("runde-1")
    cafe.write(cafe.at("p1")[0], "Bänke", stage="runde-1")
    cafe.round("wahl")
    assert cafe.whole("all")["card"] == {}


def test_seats_stay_what_they_were_in_the_last_round(cafe: Placed) -> None:
    before = cafe.sizes("runde-2-platz")
    cafe.join()
    assert cafe.sizes("runde-2-platz") == before and sum(before.values()) == 8
