"""Which pages were lost and are not back: pure, with a clock of our own."""

import time
from types import SimpleNamespace
from typing import Any

import pytest

from eventkit.web.heartbeat import Heartbeat
from eventkit.web.losses import SPAN_S, Losses
from eventkit.web.outgoing import OutQueue
from eventkit.web.transport import WebSocket


@pytest.fixture
def now() -> list[float]:
    return [1000.0]


@pytest.fixture
def losses(now: list[float]) -> Losses:
    return Losses(lambda: now[0])


def phone(who: str) -> tuple[str, str, str | None]:
    return ("phone", "e", who)


def test_whoever_is_back_is_not_away(losses: Losses) -> None:
    for who in ("p:1", "p:2", "p:2", "p:2"):
        losses.lost("phone", "e", who)
    assert losses.count(set()) == (2, 2)
    assert losses.count({phone("p:2"), phone("p:9")}) == (2, 1)
    assert losses.count({("host", "e", "p:1"), phone("p:2")}) == (2, 1), "another page of theirs is another page"


def test_a_screen_that_is_loaded_anew_is_back(losses: Losses) -> None:
    for _ in range(3):
        losses.lost("display", "e", None)
        losses.came("display", "e")
    assert losses.count(set()) == (3, 0)
    losses.lost("display", "e", None)
    losses.came("display", "other")
    assert losses.count(set()) == (4, 1)


def test_previews_and_what_is_long_ago_do_not_count(losses: Losses, now: list[float]) -> None:
    losses.lost("preview", "e", None)
    assert losses.count(set()) == (0, 0)
    losses.lost("phone", "e", "p:1")
    now[0] += SPAN_S + 1
    assert losses.count(set()) == (0, 0)


def test_a_heartbeat_is_there_and_back(now: list[float]) -> None:
    beat = Heartbeat(lambda: now[0])
    beat.note(0.08)
    beat.note(-3)  # a clock was set back meanwhile
    assert beat.took() == [0.08, 0]
    now[0] += SPAN_S + 1
    assert beat.took() == []


def test_the_line_notes_how_long_a_pong_took() -> None:
    asked: Any = SimpleNamespace(queue=OutQueue(), last_ping=time.time() - 0.2)
    line = WebSocket(SimpleNamespace(__self__=asked), None)
    line._ws = SimpleNamespace(receive=lambda: "3")  # type: ignore[assignment]  # noqa: SLF001
    assert line.wait() == "3"
    assert [0.2 <= seconds < 60 for seconds in asked.queue.heartbeat.took()] == [True]
    asked.last_ping = None  # nobody had asked
    assert line.wait() == "3"
    assert len(asked.queue.heartbeat.took()) == 1
