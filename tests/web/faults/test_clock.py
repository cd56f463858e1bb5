"""The laptop's clock is set while people work: timers end when they should, and order stays order."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.faults import books, wrong_clock
from tests.web.running import Line, Running, fresh_id

HOUR_S, DAY_S = 3600, 86_400
SECONDS = 600
SLACK_MS = 30_000
"""A busy machine is slow; a clock that was set is wrong by an hour."""


@pytest.fixture
def clock(tmp_path: Path) -> Path:
    file = tmp_path / "clock"
    wrong_clock.set_wrong(file, 0)
    return file


@pytest.fixture(params=["python", pytest.param("libfaketime", marks=pytest.mark.long)])
def running(request: pytest.FixtureRequest, tmp_path: Path, clock: Path) -> Iterator[Running]:
    """A server with a clock of its own."""
    running, environment = Running(tmp_path / "data"), {wrong_clock.CLOCK_FILE: str(clock)}
    if request.param == "python":
        running.program = [running.program[0], "-m", "tests.web.faults.wrong_clock"]
    elif not wrong_clock.LIBRARIES:
        pytest.skip("needs libfaketime (Debian: faketime)")
    else:
        environment = wrong_clock.preloaded(clock)
    running.start(**environment)
    yield running
    running.stop()


def left(line: Line, view: dict[str, object]) -> float:
    """What a page shows of the timer, in ms."""
    timer = view["stage"]["karten"]["timer"]  # type: ignore[index]
    return float(timer["ends"] - line.call("time", {})["now"])


def test_a_clock_that_is_set_moves_no_timer_and_turns_no_order_round(running: Running, clock: Path) -> None:
    moderator, phone = running.moderator(), running.browser()
    code = moderator.event()
    phone.join(code)
    lead, line = moderator.line(code, "moderator"), phone.line(code)
    assert lead.command("stage.start", stage="karten")["ok"]
    assert lead.command("timer.start", stage="karten", seconds=SECONDS)["ok"]
    assert left(line, phone.view(code)["view"]) == pytest.approx(SECONDS * 1000, abs=SLACK_MS)
    told = moderator.get("/api/moderator/probe").json()["now"]
    for wrong in (-DAY_S, DAY_S, -2 * HOUR_S, 2 * HOUR_S):
        wrong_clock.set_wrong(clock, wrong)
        assert line.command("card.write", stage="karten", card=fresh_id(), text=f"{wrong}")["ok"]
        assert left(line, phone.view(code)["view"]) == pytest.approx(SECONDS * 1000, abs=SLACK_MS)
        assert lead.command("timer.extend", stage="karten", seconds=60)["ok"]
        assert left(line, phone.view(code)["view"]) == pytest.approx((SECONDS + 60) * 1000, abs=SLACK_MS)
        assert lead.command("timer.start", stage="karten", seconds=SECONDS)["ok"]
    assert abs(moderator.get("/api/moderator/probe").json()["now"] - told) < SLACK_MS * 4
    lines = running.lines(code)
    assert books.jumps(lines) == []
    assert lines[-1].at - lines[0].at < SLACK_MS * 4

    # Wrong by two hours, and started anew: the event goes on from its last line.
    running.stop()
    wrong_clock.set_wrong(clock, -2 * HOUR_S)
    running.start(**_again(running, clock))
    again = phone.line(code)
    assert 0 < left(again, phone.view(code)["view"]) <= SECONDS * 1000
    assert again.command("card.write", stage="karten", card=fresh_id(), text="danach")["ok"]
    assert books.jumps(running.lines(code)) == []
    moderator = running.moderator()  # the link of the start is good, whatever the clock says
    assert moderator.get("/api/moderator/events").json()["events"][0]["due"] is False
    fresh = running.browser().view(moderator.event())["now"] / 1000
    assert fresh - time.time() == pytest.approx(-2 * HOUR_S, abs=SLACK_MS / 1000), "control: the clock is really wrong"


def _again(running: Running, clock: Path) -> dict[str, str]:
    own = "tests.web.faults.wrong_clock" in running.program
    return {wrong_clock.CLOCK_FILE: str(clock)} if own else wrong_clock.preloaded(clock)
