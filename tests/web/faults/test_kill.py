"""Killed again and again in the middle of everything: what was acknowledged is there, and nothing is there twice."""

import os
import random
import time
from pathlib import Path

import pytest

from eventkit.core.entries import Line
from eventkit.core.parts.card import CardWritten
from tests.support import an_id
from tests.web.faults import books
from tests.web.faults.evening import Evening, evening
from tests.web.running import Running, wait_until

PEOPLE = 6
LIVES_S = (0.05, 0.8)
"""So long a server lives from its greeting on."""


def rounds(evening: Evening, count: int, chance: random.Random) -> None:
    running = evening.running
    for number in range(count):
        # Sometimes long before anybody has come back, sometimes in the middle of the cards.
        if number % 3:
            evening.goes_on()
        time.sleep(chance.uniform(*LIVES_S))
        assert running.process is not None
        running.process.kill()
        running.process.wait(5)
        assert books.lost(evening.acknowledged(), evening.lines()) == set(), f"round {number}"
        if chance.random() < 0.2:  # and sometimes while it is only just starting
            dying = running.spawn()
            time.sleep(chance.uniform(0.0, 1.2))
            dying.kill()
            dying.wait(5)
        running.start()


@pytest.mark.parametrize("count", [3, pytest.param(50, marks=pytest.mark.long)])
def test_killed_at_any_moment_no_card_is_lost_or_doubled(count: int, tmp_path: Path) -> None:
    seed = int(os.environ.get("EVENTKIT_SEED", random.randrange(10**6)))
    print(f"seed {seed}")
    with evening(tmp_path, PEOPLE) as hall:
        rounds(hall, count, random.Random(seed))
        hall.finish()
        hall.balance()
        assert all(writer.lines > 1 for writer in hall.writers)
        print(f"{count} rounds, {hall.written()} cards, {sum(writer.lines for writer in hall.writers)} lines")


def test_control_a_server_that_tells_too_early_is_found_out(tmp_path: Path) -> None:
    running = Running(tmp_path / "data")
    running.program = [running.program[0], "-m", "tests.web.faults.careless"]
    running.start()
    hall = Evening(running, PEOPLE)
    wait_until(lambda: hall.written() > 20)
    assert running.process is not None
    running.process.kill()
    running.process.wait(5)
    assert books.lost(hall.acknowledged(), hall.lines()) != set()


def test_control_what_stands_twice_or_backwards_is_seen() -> None:
    def line(seq: int, at: int, name: str) -> Line:
        card = CardWritten(an_id(name), seq, "karten", name, "", "de", None)
        return Line(seq, at, "system", an_id(f"command {seq}"), card)

    good = [line(1, 10, "a"), line(2, 10, "b")]
    assert books.doubled(good) == set() and books.jumps(good) == []
    assert books.doubled([*good, line(3, 11, "b")]) == {an_id("b")}
    assert books.jumps([*good, line(4, 11, "c")]) == [4]
    assert books.jumps([*good, line(3, 9, "c")]) == [3]
    assert books.strange([an_id("a")], good) == {an_id("b")}
