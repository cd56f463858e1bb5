"""What is missing or unusual before an event begins; each finding with an event that lacks only this."""

from typing import Any

import pytest

from eventkit.core.ready import MANY_DOTS, findings
from tests.core.placed import Placed
from tests.support import Evening

TODAY = "2026-10-16"
FULL: dict[str, Any] = {
    "date": TODAY,
    "start": "09:00",
    "end": "21:00",
    "contact": "Meryem Aslan, Zimmer 12",
    "question": {"de": "Was fehlt?", "en": "What is missing?"},
    "next": [{"when": "November", "what": "Der Rat berät."}],
    "languages": ["de"],
}


def told(evening: Evening, printed: bool = True, today: str = TODAY) -> list[tuple[str, str]]:
    return [(one.code, one.at) for one in findings(evening.state, today=today, printed=printed)]


def with_details(**details: Any) -> list[tuple[str, str]]:
    return told(Evening(people=1, **{**FULL, **details}))


def test_an_event_with_everything_lacks_nothing() -> None:
    assert with_details() == []


@pytest.mark.parametrize(
    ("lacks", "code"),
    [
        ({"date": ""}, "date.none"),
        ({"date": "2026-10-15"}, "date.past"),
        ({"start": ""}, "time.none"),
        ({"end": "09:30"}, "time.over"),
        ({"contact": ""}, "contact.none"),
        ({"next": []}, "next.none"),
        ({"question": {}}, "question.none"),
        ({"question": {"de": "Was fehlt?"}, "languages": ["de", "en"]}, "question.lang"),
    ],
)
def test_a_detail_that_is_missing_or_unusual(lacks: dict[str, Any], code: str) -> None:
    assert with_details(**lacks) == [(code, "details")]


def test_who_reads_plain_german_reads_german_where_that_is_missing() -> None:
    assert with_details(question={"de": "Was fehlt?"}, languages=["de", "de-simple"]) == []
    assert with_details(question={"en": "What?"}, languages=["de-simple", "en"]) == [("question.lang", "details")]


def test_how_much_too_long_it_is_and_that_skipped_steps_do_not_count() -> None:
    evening = Evening(people=1, **{**FULL, "end": "09:30"})
    minutes = sum(run.plan.minutes for run in evening.state.stages.values())
    found = findings(evening.state, today=TODAY, printed=True)
    assert found[0].facts == {"minutes": minutes - 30}
    for stage in [*evening.state.stages][3:]:
        evening.play(evening.moderator, "stage.skip", stage=stage)
    assert told(evening) == []


def test_a_question_of_a_step_that_is_missing_in_a_language_is_told_once_for_all_rounds() -> None:
    evening = Placed(people=1, **{**FULL, "languages": ["de", "en"]})
    for stage in ("runde-1", "runde-2"):
        evening.play(evening.moderator, "stage.edit", stage=stage, prompt={"de": "Und hier?"})
    found = [one for one in findings(evening.state, today=TODAY, printed=True) if one.code == "prompt.lang"]
    assert [(one.at, one.facts) for one in found] == [("stage", {"stage": "runde-1", "langs": ["en"]})]
    for stage in ("runde-1", "runde-2"):
        evening.play(evening.moderator, "stage.edit", stage=stage, prompt={"de": "Und hier?", "en": "And here?"})
    assert ("prompt.lang", "stage") not in told(evening)


@pytest.mark.parametrize(("dots", "keep", "many"), [(3, 2, False), (4, 2, False), (5, 2, True), (MANY_DOTS, 50, True)])
def test_more_dots_than_anybody_weighs(dots: int, keep: int, many: bool) -> None:
    text = f"""
id = "x"
title = {{ de = "x" }}
[[stage]]
id = "karten"
title = {{ de = "Karten" }}
activity = "collect"
[[stage]]
id = "punkte"
title = {{ de = "Punkte" }}
activity = "vote"
from = "karten"
on = "cards"
dots = {dots}
keep = {keep}
"""
    assert told(Evening(text, people=1, **FULL)) == ([("dots.many", "like")] if many else [])


def test_places_without_hosts() -> None:
    evening = Placed(people=1, **FULL)
    for number, place in enumerate(("p1", "p2", "p3", "p4")):
        found = findings(evening.state, today=TODAY, printed=True)
        assert [one.facts.get("count") for one in found] == [4 - number]
        evening.host(place)
    assert told(evening) == []


def test_more_people_than_seats() -> None:
    evening = Placed(people=12, **FULL)  # four tables with three seats each
    assert ("places.full", "places") not in told(evening)
    late = evening.join()
    found = next(one for one in findings(evening.state, today=TODAY, printed=True) if one.code == "places.full")
    assert found.facts == {"kind": "table", "seats": 12, "people": 13}
    evening.play(late, "person.leave")
    assert ("places.full", "places") not in told(evening)


def test_a_question_of_a_place_that_is_missing_in_a_language() -> None:
    evening = Placed(people=1, **{**FULL, "languages": ["de", "en"]})
    found = [one.facts for one in findings(evening.state, today=TODAY, printed=True) if one.code == "place.lang"]
    assert found == [{"kind": "table", "no": 1, "langs": ["en"]}]


def test_nothing_printed_and_no_phone_tried() -> None:
    evening = Evening(people=0, **FULL)
    assert told(evening, printed=False) == [("print.none", "print"), ("phone.none", "hall")]
    evening.join()
    assert told(evening) == []


def test_as_soon_as_it_has_begun_nothing_is_told() -> None:
    evening = Evening(people=0)
    assert told(evening, printed=False)
    evening.start("ankommen")
    assert told(evening, printed=False) == []
