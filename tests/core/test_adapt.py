"""A format as one event needs it: other numbers of tables and rounds."""

import pytest

from eventkit.core.adapt import adapted
from eventkit.core.format import from_table, parse
from eventkit.core.schema import FormatError
from tests.support import FORMAT, PLACES

CAFE = parse("orte.toml", PLACES)
PLAIN = parse("probe.toml", FORMAT)


def rounds(table: dict[str, object]) -> list[str]:
    return [stage.id for stage in from_table(table).stages if stage.at is not None]


def test_without_a_wish_a_format_stays_as_it_is() -> None:
    assert adapted(CAFE) == CAFE
    assert adapted(PLAIN, places=9, rounds=3) == PLAIN


def test_more_places_are_plain_ones_and_fewer_are_the_first() -> None:
    many, few = adapted(CAFE, places=14).places, adapted(CAFE, places=2).places
    assert many is not None and few is not None
    assert (many.number, few.number) == (14, 2)
    assert (many.place(1).title, many.place(14).title, many.place(14).capacity) == ({"de": "Wohnen"}, {}, 3)


def test_more_and_fewer_rounds() -> None:
    assert rounds(adapted(CAFE, rounds=3).table) == ["runde-1", "runde-2", "runde-3", "wahl", "wunsch"]
    assert rounds(adapted(CAFE, rounds=1).table) == ["runde", "wahl", "wunsch"]


def test_what_follows_goes_on_with_the_last_round() -> None:
    for number in (1, 2, 5):
        made = adapted(CAFE, rounds=number)
        choice = made.stage("wahl")
        assert choice is not None and choice.source == ("runde" if number == 1 else f"runde-{number}")


def test_questions_for_rounds_that_there_are_not_go_away() -> None:
    asked = 'rounds = 2\nprompts = [{ de = "Eins?" }, { de = "Zwei?" }]\n'
    made = parse("orte.toml", PLACES.replace("rounds = 2\n", asked))
    assert [stage.prompt for stage in adapted(made, rounds=1).stages if stage.id == "runde"] == [{"de": "Eins?"}]
    third = adapted(made, rounds=3).stage("runde-3")
    assert third is not None and third.prompt is None


def test_the_format_of_an_event_is_what_its_table_says() -> None:
    made = adapted(CAFE, places=3, rounds=4)
    assert from_table(made.table, "orte.toml") == made
    assert CAFE.places is not None and CAFE.places.number == 4, "the format itself does not change"


@pytest.mark.parametrize(("numbers", "key"), [({"places": 0}, "places.count"), ({"places": 61}, "places.count"),
                                              ({"rounds": 0}, "rounds"), ({"rounds": 13}, "rounds")])  # fmt: skip
def test_impossible_numbers_are_refused(numbers: dict[str, int], key: str) -> None:
    with pytest.raises(FormatError) as error:
        adapted(CAFE, **numbers)
    assert (error.value.code, error.value.facts["key"]) == ("format.impossible", key)
    assert error.value.facts["file"] == "orte.toml"
