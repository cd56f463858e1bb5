"""A reading in words: for the page and for the report, so that both say the same."""

from collections.abc import Callable
from datetime import datetime

import msgspec

from eventkit import i18n
from eventkit.status.judge import GB, MB, Judged, judged
from eventkit.status.meter import Times
from eventkit.status.reading import Reading

Say = Callable[..., str]
Counted = Callable[[int, Say], str]


class Said(msgspec.Struct, frozen=True):
    """One thing: what is the case, how good that is, and what to do. `state`: `good`, `unmeasured`,
    `watch`, `act`."""

    id: str
    title: str
    state: str
    told: list[str]
    do: str


class SaidTrouble(msgspec.Struct, frozen=True):
    """What has gone wrong in the last hour; `last` in ms since 1970."""

    code: str
    title: str
    do: str
    count: int
    last: int


def exactly(number: int, say: Say) -> str:
    return str(number)


def said(reading: Reading, lang: str, counted: Counted = exactly) -> list[Said]:
    """Everything, in the order of the page. `counted`: how numbers of people are told."""

    def say(message: str, **facts: object) -> str:
        return i18n.say(message, lang, **facts)

    def one(found: Judged) -> Said:
        told = TOLD[found.what](reading, say, counted)
        do = "status-do-good" if found.why == "good" else f"status-do-{found.what}-{found.why}"
        return Said(found.what, say(f"status-{found.what}"), found.state, told, say(do))

    return [one(found) for found in judged(reading)]


def troubles(reading: Reading, lang: str) -> list[SaidTrouble]:
    """The latest first."""
    return [
        SaidTrouble(
            one.code,
            i18n.say(f"trouble-{one.code.replace('.', '-')}", lang),
            i18n.say(f"trouble-do-{one.code.replace('.', '-')}", lang),
            one.times,
            round(one.last * 1000),
        )
        for one in reading.troubles
    ]


def clock(ms: int) -> str:
    """As the laptop's clock shows it."""
    return datetime.fromtimestamp(ms / 1000).strftime("%H:%M")


def _pages(reading: Reading, say: Say, counted: Counted) -> list[str]:
    pages = reading.pages
    told = [
        say("status-pages-phone", count=counted(pages.phone, say)),
        say("status-pages-host", count=counted(pages.host, say)),
        say("status-pages-display", count=str(pages.display)),
        say("status-pages-moderator", count=counted(pages.moderator, say)),
    ]
    if pages.lost:
        back = pages.lost - pages.away
        told.append(say("status-pages-lost", lost=counted(pages.lost, say), back=counted(back, say)))
    return told


def _rounds(reading: Reading, say: Say, counted: Counted) -> list[str]:
    if reading.rounds is None:
        return [say("status-rounds-none")]
    slowest = say(f"status-role-{reading.slowest}")
    return [*_times(reading.rounds, say), say("status-slowest", who=slowest, ms=_ms(reading.rounds.most))]


def _answers(reading: Reading, say: Say, counted: Counted) -> list[str]:
    told = _times(reading.answers, say) if reading.answers else [say("status-quiet")]
    return [*told, say("status-waiting", count=reading.waiting)] if reading.waiting else told


def _commits(reading: Reading, say: Say, counted: Counted) -> list[str]:
    return _times(reading.commits, say) if reading.commits else [say("status-quiet")]


def _times(times: Times, say: Say) -> list[str]:
    return [say("status-times", half=_ms(times.p50), most=_ms(times.p95))]


def _ms(value: float) -> float | int:
    """Tenths only where they say something."""
    return value if value < 10 else round(value)


def _backup(reading: Reading, say: Say, counted: Counted) -> list[str]:
    backup = reading.backup
    if backup.last:
        return [say("backup-last", time=clock(backup.last))]
    return [say("status-backup-not-yet" if backup.chosen else "backup-off")]


def _disk(reading: Reading, say: Say, counted: Counted) -> list[str]:
    free = say("machine-disk-unknown") if reading.free is None else _gigabytes(reading.free, say)
    return [say("status-disk-free", free=free), say("status-disk-size", size=round(reading.size / MB, 1))]


def _gigabytes(size: int, say: Say) -> str:
    return say("machine-disk-free", gigabytes=round(size / GB, 1))


def _power(reading: Reading, say: Say, counted: Counted) -> list[str]:
    power = reading.power
    if power is None:
        return [say("machine-no-battery")]
    return [say("machine-plugged" if power.plugged else "machine-battery", percent=power.percent)]


def _awake(reading: Reading, say: Say, counted: Counted) -> list[str]:
    return [say(f"machine-awake-{reading.awake}")]


def _memory(reading: Reading, say: Say, counted: Counted) -> list[str]:
    memory = reading.memory
    if memory is None:
        return [say("machine-disk-unknown")]
    total, available = _gigabytes(memory.total, say), _gigabytes(memory.available, say)
    own = say("status-memory-own", size=round(memory.resident / MB))
    return [own, say("status-memory-free", free=available, total=total)]


def _processor(reading: Reading, say: Say, counted: Counted) -> list[str]:
    if reading.processor is None:
        return [say("status-processor-soon")]
    return [say("status-processor-share", percent=round(reading.processor))]


def _troubles(reading: Reading, say: Say, counted: Counted) -> list[str]:
    number = sum(one.times for one in reading.troubles)
    return [say("status-troubles-number", count=number)]


TOLD: dict[str, Callable[[Reading, Say, Counted], list[str]]] = {
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
