"""Another event like this one: the format as the evening has changed it, and none of its cards and people."""

from typing import Any

import pytest

from eventkit import formats
from eventkit.core.format import from_table
from eventkit.core.like import like
from tests.core.placed import Placed
from tests.support import Evening


def stages(table: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {stage["id"]: stage for stage in table["stage"]}


@pytest.mark.parametrize("format", formats.usable(), ids=lambda format: format.id)
def test_where_nothing_was_changed_it_is_the_same_format(format: Any) -> None:
    evening = Evening(formats.text(format.id), people=0)
    table = like(evening.state)
    assert table["stage"] == format.table["stage"]
    again, before = from_table(table), format
    assert again.stages == before.stages
    assert (again.places and again.places.number) == (before.places and before.places.number)
    assert again.places is None or again.places.listed == before.places.listed


def test_minutes_and_questions_as_they_were_changed() -> None:
    evening = Evening(people=0)
    evening.play(
        evening.moderator, "stage.edit", stage="karten", minutes=7, prompt={"de": "Was noch?", "en": "What else?"}
    )
    evening.play(evening.moderator, "stage.edit", stage="ordnen", prompt={"en": "What belongs together?"})
    found = stages(like(evening.state))
    assert (found["karten"]["minutes"], found["karten"]["prompt"]["de"]) == (7, "Was noch?")
    english = "What belongs together?"
    assert found["ordnen"]["prompt"] == {"en": english, "de": english}, "a file needs German"
    assert "prompt" not in found["geheim"]
    from_table(like(evening.state))


def test_rounds_are_one_step_again_with_a_question_for_each() -> None:
    evening = Placed(people=0, question={"de": "Was fehlt?"})
    evening.play(evening.moderator, "stage.edit", stage="runde-2", minutes=50, prompt={"de": "Und dann?"})
    found = stages(like(evening.state))["runde"]
    assert found["prompts"] == [{"de": "Was fehlt?"}, {"de": "Und dann?"}]
    assert "minutes" not in found, "the rounds differ: a file has one length for all of them"
    evening.play(evening.moderator, "stage.edit", stage="runde-1", minutes=50)
    table = like(evening.state)
    assert stages(table)["runde"]["minutes"] == 50
    again = {stage.id: stage for stage in from_table(table).stages}
    assert (again["runde-1"].minutes, again["runde-2"].prompt) == (50, {"de": "Und dann?"})


def test_places_as_they_are_now_and_no_people() -> None:
    evening = Placed(people=4)
    evening.host("p1")
    evening.play(evening.moderator, "place.edit", place="p2", title={"de": "Lernen"}, capacity=9)
    evening.play(evening.moderator, "place.close", place="p3")
    evening.play(evening.moderator, "boards.open", open=True)
    places = like(evening.state)["places"]
    assert (places["count"], places["capacity"], places["boards"]) == (3, 3, "open")
    assert places["list"] == [
        {"title": {"de": "Wohnen"}, "question": {"de": "Wie wohnen wir?"}},
        {"title": {"de": "Lernen"}, "capacity": 9},
        {"title": {"de": "Offen"}, "open": True},
    ]
    from_table(like(evening.state))


def test_a_step_that_goes_on_at_the_same_places_stays_as_it_is() -> None:
    table = like(Placed(people=0).state)
    assert stages(table)["wahl"]["move"] == "choose"
    assert len(from_table(table).stages) == len(Placed(people=0).state.stages)
