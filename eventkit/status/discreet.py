"""One line of the log for one message: when, how bad, what kind, where in the program. Never what somebody wrote."""

import logging
import re
from datetime import datetime
from pathlib import PurePath
from traceback import extract_tb
from types import TracebackType

from eventkit.status.troubles import CODES, code

HIDDEN = "…"
MOST_FRAMES, MOST_CAUSES = 6, 3
JOBS = ("group", "export", "check", "read", "picture")
"""Work beside the server (`eventkit.beside`); these words come from nobody else."""

ERROR = re.compile(r"[A-Z][A-Za-z]{1,40}(?:Error|Exception|Expired|Timeout|Conflict|Damaged)(?: -?\d{1,6})?")
PLACE = re.compile(r"[A-Z][A-Za-z]{1,40} at [\w<>]+:\d+(?: < [\w<>]+:\d+)*")
VERSION = re.compile(r"\d+\.\d+(?:\.\d+)?(?:[a-z]+\d*)?")
TRACEBACK = re.compile(r'(?:  File "[^"\n]+", line \d+, in [^\n]+\n(?:    [^\n]*\n)*)+')
FRAME = re.compile(r'  File "([^"\n]+)", line (\d+), in ([\w<>.]+)\n')
FIELD = re.compile(r"%[sd]")


class Discreet(logging.Formatter):
    """`2026-11-26T19:04:11+01:00 ERROR storage.write hall.py:182 "the journal did not take 3 lines" OperationalError <
    journal.py:71 append < hall.py:180 _pulse`"""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created).astimezone().isoformat(timespec="seconds")
        parts = [at, record.levelname, code(record.msg), f"{record.filename}:{record.lineno}"]
        if isinstance(record.msg, str) and record.msg in CODES:
            parts.append(f'"{words(record.msg, record.args)}"')
        if record.exc_info and record.exc_info[1] is not None:
            parts.append(error(record.exc_info[1], record.exc_info[2]))
        return " ".join(parts)


def words(template: str, args: object) -> str:
    """Our own words with what may be told of the rest."""
    given = iter(args if isinstance(args, tuple) else ())
    return FIELD.sub(lambda _: safe(next(given, None)), template).replace("\n", " ")


def safe(value: object) -> str:
    """A number, the kind of an error, a place in the program; anything else may be somebody's."""
    if isinstance(value, int):
        return str(value)
    if not isinstance(value, str):
        return HIDDEN
    if value in JOBS or any(form.fullmatch(value) for form in (ERROR, PLACE, VERSION)):
        return value
    if TRACEBACK.fullmatch(value):
        return _frames([(path, int(line), name) for path, line, name in FRAME.findall(value)])
    return HIDDEN


def error(raised: BaseException, tb: TracebackType | None) -> str:
    """What kind, where, and what led to it. Not its message: SQLite, JSON and others quote what they were given."""
    said, seen = [], raised
    for _ in range(MOST_CAUSES):
        frames = [(frame.filename, frame.lineno or 0, frame.name) for frame in extract_tb(tb)]
        said.append(" < ".join(filter(None, (type(seen).__name__, _frames(frames)))))
        before = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
        if before is None:
            break
        seen, tb = before, before.__traceback__
    return " after ".join(said)


def _frames(frames: list[tuple[str, int, str]]) -> str:
    """The innermost first; only the names of files: their folder may be called after somebody."""
    last = reversed(frames[-MOST_FRAMES:])
    return " < ".join(f"{PurePath(path.replace(chr(92), '/')).name}:{line} {name}" for path, line, name in last)
