"""Is that good? Pure: a reading goes in, a calm word for each thing comes out."""

from collections.abc import Callable
from typing import Literal, NamedTuple

from eventkit.status.meter import Times
from eventkit.status.reading import Pages, Reading
from eventkit.status.troubles import GRAVE

Worst = Literal["good", "watch", "act"]
State = Worst | Literal["unmeasured"]
STATES: tuple[Worst, ...] = ("good", "watch", "act")
"""`unmeasured`: nobody can say yet. That is no reason to worry, and none to call it good."""

MB, GB = 1000 * 1000, 1000 * 1000 * 1000
FEW, PART, MANY, MOST_PART = 3, 0.2, 5, 0.5
"""So many lost pages, and so great a part of all, are worth a look; so many are a matter for the hall's network."""

ROUND_MS = (500.0, 2000.0)
ANSWER_MS = (300.0, 1500.0)
WAITING = (100, 1000)
COMMIT_MS = (100.0, 500.0)
FREE_BYTES = (2 * GB, 500 * MB)
MEMORY_PART = (0.1, 0.04)
RESIDENT = 800 * MB
PROCESSOR = (70.0, 95.0)
LOW_PERCENT = 25
TROUBLES = 20


class Judged(NamedTuple):
    """`why` completes the name of the sentence that says what to do: `status-do-<what>-<why>`."""

    what: str
    state: State
    why: str = "good"


UNMEASURED: tuple[State, str] = ("unmeasured", "good")
"""There is nothing to do about it."""


def judged(reading: Reading) -> list[Judged]:
    """One for each thing, in the order of the page."""
    return [Judged(what, *rule(reading)) for what, rule in RULES.items()]


def worst(found: list[Judged]) -> Worst:
    return STATES[max((STATES.index(one.state) for one in found if one.state != "unmeasured"), default=0)]


def _pages(reading: Reading) -> tuple[State, str]:
    pages = reading.pages
    if reading.lost_address:
        return "act", "address"
    part = pages.away / _people(pages) if pages.away else 0
    if pages.away >= MANY and part >= MOST_PART:
        return "act", "most"
    return ("watch", "some") if pages.away >= FEW and part >= PART else ("good", "good")


def _people(pages: Pages) -> int:
    return pages.phone + pages.host + pages.display + pages.away


def _rounds(reading: Reading) -> tuple[State, str]:
    return _slow(reading.rounds, ROUND_MS)


def _answers(reading: Reading) -> tuple[State, str]:
    if reading.waiting >= WAITING[1]:
        return "act", "waiting"
    state, why = _slow(reading.answers, ANSWER_MS)
    calm = state in ("good", "unmeasured")
    return ("watch", "waiting") if calm and reading.waiting >= WAITING[0] else (state, why)


def _commits(reading: Reading) -> tuple[State, str]:
    if any(one.code.startswith("storage.") and _lately(reading, one.last) for one in reading.troubles):
        return "act", "failed"
    return _slow(reading.commits, COMMIT_MS)


def _lately(reading: Reading, at: float) -> bool:
    """In the last five minutes."""
    return reading.now / 1000 - at < 300


def _slow(times: Times | None, limits: tuple[float, float]) -> tuple[State, str]:
    if times is None:
        return UNMEASURED
    if times.p95 <= limits[0]:
        return "good", "good"
    return ("act", "slow") if times.p95 > limits[1] else ("watch", "slow")


def _backup(reading: Reading) -> tuple[State, str]:
    backup = reading.backup
    if backup.problem:
        return "act", "gone" if backup.problem == "gone" else "failed"
    if not backup.chosen:
        return "watch", "none"
    if backup.same:
        return "act", "same"
    return ("good", "good") if backup.last else ("watch", "soon")


def _disk(reading: Reading) -> tuple[State, str]:
    if reading.free is None:
        return "watch", "unknown"
    if reading.free < FREE_BYTES[1]:
        return "act", "full"
    return ("watch", "low") if reading.free < FREE_BYTES[0] else ("good", "good")


def _power(reading: Reading) -> tuple[State, str]:
    power = reading.power
    if power is None or power.plugged:
        return "good", "good"
    return ("act", "low") if power.percent < LOW_PERCENT else ("watch", "unplugged")


def _awake(reading: Reading) -> tuple[State, str]:
    return ("watch", "impossible") if reading.awake == "impossible" else ("good", "good")


def _memory(reading: Reading) -> tuple[State, str]:
    memory = reading.memory
    if memory is None:
        return UNMEASURED
    part = memory.available / memory.total
    if part < MEMORY_PART[1]:
        return "act", "full"
    return ("watch", "low") if part < MEMORY_PART[0] or memory.resident > RESIDENT else ("good", "good")


def _processor(reading: Reading) -> tuple[State, str]:
    share = reading.processor
    if share is None:
        return UNMEASURED
    if share <= PROCESSOR[0]:
        return "good", "good"
    return ("act", "full") if share > PROCESSOR[1] else ("watch", "busy")


def _troubles(reading: Reading) -> tuple[State, str]:
    if not reading.troubles:
        return "good", "good"
    grave = any(one.code in GRAVE for one in reading.troubles)
    many = sum(one.times for one in reading.troubles) >= TROUBLES
    return ("act", "many") if grave or many else ("watch", "some")


RULES: dict[str, Callable[[Reading], tuple[State, str]]] = {
    "pages": _pages,
    "rounds": _rounds,
    "answers": _answers,
    "commits": _commits,
    "backup": _backup,
    "disk": _disk,
    "power": _power,
    "awake": _awake,
    "memory": _memory,
    "processor": _processor,
    "troubles": _troubles,
}
