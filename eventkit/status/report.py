"""The report for whoever helps: one text, which the moderator reads before it is saved. Nothing is sent.

No names, texts, codes or addresses; small numbers of people are not told, as in every document.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime

from eventkit import i18n
from eventkit.core.discretion import FEWEST, enough
from eventkit.status.reading import Reading
from eventkit.status.said import Say, said, troubles

LOG_SIGNS = 200_000


def name(reading: Reading) -> str:
    """Of the file."""
    return f"eventkit-{_moment(reading.now):%Y-%m-%d-%H%M}.txt"


def text(reading: Reading, settings: Mapping[str, bool], log: str, lang: str) -> str:
    """`settings`: which are set. `log`: lines of the log."""
    return "\n".join(_lines(reading, settings, log, lang)) + "\n"


def _lines(reading: Reading, settings: Mapping[str, bool], log: str, lang: str) -> Iterator[str]:
    def say(message: str, **facts: object) -> str:
        return i18n.say(message, lang, **facts)

    yield say("status-report-title")
    yield say("status-report-what")
    yield from ("", f"{_moment(reading.now):%Y-%m-%d %H:%M:%S %z}")
    yield f"eventkit {reading.version}, Python {reading.python}, {reading.system}"
    yield say("status-since", since=f"{_moment(reading.since):%Y-%m-%d %H:%M}")
    yield say("status-entries", entries=reading.entries, events=reading.events)
    yield say("status-running" if reading.running else "status-not-running")
    yield from ("", f"== {say('status-report-now')} ==")
    for one in said(reading, lang, _discreetly):
        yield f"[{say(f'status-state-{one.state}')}] {one.title}: {'; '.join(one.told)}"
    yield from ("", f"== {say('status-report-settings')} ==")
    for key, is_set in settings.items():
        yield f"{say(f'status-set-{key}')}: {say('status-yes' if is_set else 'status-no')}"
    yield from ("", f"== {say('status-report-troubles')} ==")
    for trouble in troubles(reading, lang):
        at = _moment(trouble.last)
        yield f"{trouble.count} × {trouble.title} ({trouble.code}, {at:%H:%M})"
    if not reading.troubles:
        yield say("status-troubles-none")
    yield from ("", f"== {say('status-report-log')} ==", log.rstrip("\n") or say("status-report-log-none"))


def _discreetly(number: int, say: Say) -> str:
    told = enough(number)
    return say("status-fewer", fewest=FEWEST) if told is None else str(told)


def _moment(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000).astimezone()
