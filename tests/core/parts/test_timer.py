"""The timer: the journal says when it started, phones count by themselves."""

from typing import Any

import pytest

from tests.support import NOON, Evening


@pytest.fixture
def evening() -> Evening:
    evening = Evening()
    evening.start("karten")
    return evening


def timer(evening: Evening) -> Any:
    return evening.whole("all")["stage"]["karten"]["timer"]


def play(evening: Evening, kind: str, **fields: int) -> None:
    evening.play(evening.moderator, kind, stage="karten", **fields)


def test_a_timer_says_when_it_ends(evening: Evening) -> None:
    play(evening, "timer.start", seconds=600)
    assert timer(evening) == {"total": 600_000, "ends": NOON + 600_000, "left": None}


def test_a_paused_timer_keeps_what_is_left(evening: Evening) -> None:
    play(evening, "timer.start", seconds=600)
    evening.clock += 200_000
    play(evening, "timer.pause")
    play(evening, "timer.pause")
    assert timer(evening) == {"total": 600_000, "ends": None, "left": 400_000}
    evening.clock += 1_000_000
    play(evening, "timer.resume")
    play(evening, "timer.resume")
    assert timer(evening) == {"total": 600_000, "ends": evening.clock + 400_000, "left": None}


def test_a_timer_is_extended_running_and_paused(evening: Evening) -> None:
    play(evening, "timer.start", seconds=60)
    play(evening, "timer.extend", seconds=60)
    assert timer(evening) == {"total": 120_000, "ends": NOON + 120_000, "left": None}
    play(evening, "timer.pause")
    play(evening, "timer.extend", seconds=-30)
    assert timer(evening) == {"total": 90_000, "ends": None, "left": 90_000}
    play(evening, "timer.extend", seconds=-3600)
    assert timer(evening)["left"] == 0


def test_a_timer_that_has_run_out_is_extended_from_now_on(evening: Evening) -> None:
    play(evening, "timer.start", seconds=60)
    evening.clock += 300_000
    play(evening, "timer.extend", seconds=120)
    assert timer(evening)["ends"] == evening.clock + 120_000


def test_a_timer_shortened_below_zero_ends_now(evening: Evening) -> None:
    play(evening, "timer.start", seconds=60)
    play(evening, "timer.extend", seconds=-3600)
    assert timer(evening)["ends"] == NOON


def test_a_stopped_timer_is_gone(evening: Evening) -> None:
    play(evening, "timer.start", seconds=60)
    play(evening, "timer.stop")
    assert timer(evening) is None


@pytest.mark.parametrize("kind", ["timer.pause", "timer.resume", "timer.stop", "timer.extend"])
def test_without_a_timer_there_is_nothing_to_do(evening: Evening, kind: str) -> None:
    more = {"seconds": 60} if kind == "timer.extend" else {}
    assert evening.refusal(evening.moderator, kind, stage="karten", **more) == "timer.none"
    assert evening.refusal(evening.moderator, kind, stage="nirgends", **more) == "stage.unknown"


@pytest.mark.parametrize("seconds", [0, -5, 86_401, 1.5, "60", None])
def test_impossible_times_are_refused(evening: Evening, seconds: object) -> None:
    assert evening.refusal(evening.moderator, "timer.start", stage="karten", seconds=seconds) == "command.malformed"


def test_only_open_stages_have_a_timer(evening: Evening) -> None:
    assert evening.refusal(evening.moderator, "timer.start", stage="ordnen", seconds=60) == "stage.not-open"
    play(evening, "timer.start", seconds=60)
    evening.end("karten")
    assert timer(evening) is None


def test_a_timer_survives_a_restart(evening: Evening) -> None:
    play(evening, "timer.start", seconds=600)
    assert evening.refolded().stages["karten"].timer == evening.state.stages["karten"].timer
