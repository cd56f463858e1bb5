"""The laptop stops and goes on: a lid that was closed, a system that was busy with itself."""

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.web.faults.evening import evening
from tests.web.running import Running

PEOPLE = 4


@contextmanager
def stopped(running: Running) -> Iterator[None]:
    assert running.process is not None
    running.process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        running.process.send_signal(signal.SIGCONT)


@pytest.mark.parametrize("seconds", [6, pytest.param(120, marks=pytest.mark.long)])
def test_after_a_stop_everybody_goes_on_by_themselves(seconds: int, tmp_path: Path) -> None:
    with evening(tmp_path, PEOPLE, every=0.1) as hall:
        lead = hall.moderator.line(hall.code, "moderator")
        assert lead.command("timer.start", stage="karten", seconds=600)["ok"]
        lead.close()
        hall.goes_on()
        lines = [writer.lines for writer in hall.writers]
        with stopped(hall.running):
            time.sleep(seconds)
            before = hall.written()
            time.sleep(0.5)
            assert hall.written() == before, "control: nobody was answered meanwhile"
        hall.goes_on()
        assert [writer.lines for writer in hall.writers] > lines, "phones gave up waiting and came anew"
        whole = hall.moderator.view(hall.code, "moderator")
        left = whole["view"]["stage"]["karten"]["timer"]["ends"] - whole["now"]
        assert left <= (600 - seconds) * 1000, "the time went on"
        hall.finish()
        hall.balance()
