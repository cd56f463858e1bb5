"""A copied event is the format as it is now: all shipped formats come out as they went in, and changes come along."""

from pathlib import Path

import msgspec
import pytest

from eventkit import resources
from eventkit.core import copied
from eventkit.core.format import from_table, parse
from eventkit.core.plan import Format, PlacesPlan
from tests.support import FORMAT, PLACES, Evening

SHIPPED = sorted(resources.formats().glob("*.toml"))


def places(plan: PlacesPlan | None) -> list[object]:
    return [] if plan is None else [plan.kind, plan.boards, *(plan.place(no) for no in range(1, plan.number + 1))]


def copy(evening: Evening) -> Format:
    return from_table(copied.table(evening.state))


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_a_shipped_format_is_the_same_after_copying(file: Path) -> None:
    text = file.read_text("utf-8")
    before, after = parse(file.name, text), copy(Evening(text, people=0))
    assert after.stages == before.stages
    assert places(after.places) == places(before.places)


def test_questions_and_minutes_that_were_changed_come_along() -> None:
    evening = Evening(FORMAT)
    asked = {"de": "Was nun?"}
    evening.play(evening.moderator, "stage.edit", stage="karten", minutes=33, prompt=asked)
    stage = copy(evening).stage("karten")
    assert stage and (stage.minutes, stage.prompt) == (33, asked)
    evening.play(evening.moderator, "stage.edit", stage="karten", prompt={})
    stage = copy(evening).stage("karten")
    assert stage and stage.prompt is None


def test_rounds_keep_a_question_each_and_places_are_those_that_are_open() -> None:
    evening = Evening(PLACES, people=0)
    for no in (1, 2):
        evening.play(evening.moderator, "stage.edit", stage=f"runde-{no}", prompt={"de": f"Frage {no}"})
    evening.play(evening.moderator, "place.close", place="p2")
    evening.play(evening.moderator, "place.add", place="0123456789abcdef", title={"de": "Neu"}, capacity=9)
    made = copy(evening)
    assert [stage.prompt for stage in made.stages if stage.id.startswith("runde-") and stage.at] == [
        {"de": "Frage 1"}, {"de": "Frage 2"},
    ]  # fmt: skip
    assert made.places is not None
    assert [place.title.get("de") for place in made.places.listed] == ["Wohnen", None, "Offen", "Neu"]


def test_nobodys_words_are_in_a_copy() -> None:
    evening = Evening(FORMAT)
    evening.start("karten")
    evening.write(evening.people[0], "GEHEIM")
    evening.heading("GEHEIM")
    assert "GEHEIM" in str(msgspec.json.encode(evening.whole())), "control"
    assert "GEHEIM" not in str(copied.table(evening.state))
