"""More than one day: end for today, go on tomorrow with the same people and boards."""

import pytest

from tests.support import NOON, Evening, same

NIGHT = 14 * 3_600_000


@pytest.fixture
def evening() -> Evening:
    evening = Evening()
    evening.start("karten")
    return evening


def days(evening: Evening) -> list[dict[str, int | None]]:
    found: list[dict[str, int | None]] = evening.whole("all")["event"]["event"]["days"]
    return found


def test_the_first_day_begins_with_the_first_stage() -> None:
    evening = Evening()
    assert days(evening) == []
    for kind in ("day.end", "day.begin"):
        assert evening.refusal(evening.moderator, kind) == "day.none"
        assert evening.refusal(evening.people[0], kind) == "access.role"
    evening.start("ankommen")
    evening.start("karten")
    assert days(evening) == [{"began": NOON, "ended": None}]
    assert evening.play(evening.moderator, "day.begin") == []


def test_the_end_of_a_day_closes_the_open_stage_and_its_timer(evening: Evening) -> None:
    evening.play(evening.moderator, "timer.start", stage="karten", seconds=60)
    evening.clock += 5000
    evening.play(evening.moderator, "day.end")
    assert evening.play(evening.other, "day.end") == []
    shown = evening.whole("all")["stage"]["karten"]
    assert (shown["status"], shown["timer"]) == ("closed", None)
    assert days(evening) == [{"began": NOON, "ended": NOON + 5000}]


def test_between_two_days_nothing_is_opened(evening: Evening) -> None:
    evening.play(evening.moderator, "day.end")
    assert evening.refusal(evening.moderator, "stage.start", stage="ordnen") == "day.over"
    assert evening.refusal(evening.moderator, "stage.reopen", stage="karten") == "day.over"


def test_a_card_sent_overnight_waits_in_the_tray(evening: Evening) -> None:
    evening.play(evening.moderator, "day.end")
    card = evening.write(evening.people[0], "nachts eingefallen")
    assert evening.own(evening.people[0])["cards"][0]["status"] == "late"
    assert evening.whole("moderator")["card"][card]["late"] is True


def test_the_next_day_goes_on_with_the_same_people_and_with_new_ones(evening: Evening) -> None:
    ann = evening.people[0]
    card = evening.write(ann, "gestern")
    evening.play(evening.moderator, "day.end")
    assert same(evening.state, evening.refolded())
    evening.state = evening.refolded()  # the laptop was off
    evening.clock += NIGHT
    newcomer = evening.join()
    evening.play(evening.moderator, "day.begin")
    evening.start("karten")
    evening.play(ann, "card.edit", card=card, text="heute anders", n=1)
    evening.write(newcomer, "neu dabei")
    assert evening.whole("all")["count"]["event"] == {"people": 3}
    assert evening.whole("all")["count"]["karten"] == {"cards": 2}
    assert days(evening)[1] == {"began": NOON + NIGHT, "ended": None}


def test_a_closed_event_has_no_next_day(evening: Evening) -> None:
    evening.play(evening.moderator, "day.end")
    evening.play(evening.moderator, "event.close")
    assert evening.refusal(evening.moderator, "day.begin") == "event.closed"


def test_the_end_and_the_beginning_of_a_day_are_taken_back(evening: Evening) -> None:
    evening.play(evening.moderator, "timer.start", stage="karten", seconds=60)
    open_day = evening.whole("moderator")
    evening.play(evening.moderator, "day.end")
    resting = evening.whole("moderator")
    evening.clock += NIGHT
    evening.play(evening.moderator, "day.begin")
    ended = next(step.seq for step in evening.state.steps if step.kind == "stage.ended")
    assert evening.refusal(evening.moderator, "undo", step=ended) == "undo.depended"
    evening.undo()
    assert {**evening.whole("moderator"), "step": None} == {**resting, "step": None}
    evening.undo()
    assert {**evening.whole("moderator"), "step": None} == {**open_day, "step": None}


def test_a_day_on_which_a_stage_was_opened_is_not_taken_back(evening: Evening) -> None:
    evening.play(evening.moderator, "day.end")
    evening.play(evening.moderator, "day.begin")
    step = evening.state.seq
    evening.play(evening.other, "stage.start", stage="ordnen")
    assert evening.refusal(evening.moderator, "undo", step=step) == "undo.depended"


def test_the_first_stage_is_taken_back_with_its_day() -> None:
    evening = Evening()
    evening.start("ankommen")
    evening.undo()
    assert days(evening) == []
