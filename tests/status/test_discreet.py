"""What a line of the log may hold. Each time: Python's own way would have told it."""

import json
import logging
import sqlite3
import sys
from collections.abc import Callable
from types import TracebackType
from typing import Any

import pytest

from eventkit.beside import JOBS as WORK
from eventkit.status.discreet import JOBS, Discreet, safe
from eventkit.web.answers import where

MARKER = "Sabine-aus-Haselrod"


def record(message: object, *args: object, error: BaseException | None = None) -> logging.LogRecord:
    info: tuple[type[BaseException], BaseException, TracebackType | None] | None = None
    if error is not None:
        info = (type(error), error, error.__traceback__)
    return logging.LogRecord("eventkit.web", logging.ERROR, "/home/sabine/eventkit/web/x.py", 7, message, args, info)


def sql() -> None:
    sqlite3.connect(":memory:").execute(f'SELECT "{MARKER}" FROM nowhere_{MARKER.replace("-", "_")}')


def nested() -> None:
    try:
        {}[MARKER]
    except KeyError as error:
        raise ValueError(MARKER) from error


def decoded() -> None:
    b"\xff".decode(MARKER)


FAILING: list[Callable[[], Any]] = [sql, nested, decoded, lambda: json.loads("{"), lambda: int(MARKER)]


@pytest.mark.parametrize("fail", FAILING)
def test_an_error_is_told_by_its_kind_and_place_and_not_by_its_message(fail: Callable[[], Any]) -> None:
    with pytest.raises(Exception) as raised:  # noqa: PT011 - whatever it is
        fail()
    found = record("the screens were not told", error=raised.value)
    line = Discreet().format(found)
    assert type(raised.value).__name__ in line and "test_discreet.py:" in line and "\n" not in line
    for secret in (MARKER, MARKER.replace("-", "_"), "sabine"):
        assert secret not in line
    if fail is not FAILING[3]:
        assert "aus" in logging.Formatter().format(found), "control: the usual way tells it"


def test_what_led_to_an_error_is_told_too() -> None:
    with pytest.raises(ValueError, match=MARKER) as raised:
        nested()
    assert " after KeyError < test_discreet.py:" in Discreet().format(record("printing failed: %s", error=raised.value))


def test_words_that_are_not_ours_are_left_out() -> None:
    for message, args in (
        (f"Exception on /host/{MARKER}", ()),
        ("somebody said %s", (MARKER,)),
        ({"text": MARKER}, ()),
        ("%s %s failed: %s", ("GET", f"/{MARKER}", MARKER)),
        ("%s", (ValueError(MARKER),)),
        ("a format cannot be read: %s", (ValueError(MARKER),)),
        ("the journal did not take %d lines", (MARKER,)),
        ("the job %s failed: %s", (MARKER,)),
    ):
        line = Discreet().format(record(message, *args))
        assert MARKER not in line and "ERROR" in line and "x.py:7" in line
        assert "home" not in line
    assert "program.other" in Discreet().format(record(f"Exception on {MARKER}"))


def test_what_helps_is_told() -> None:
    line = Discreet().format(record("the journal did not take %d lines", 3))
    assert line.endswith('ERROR storage.write x.py:7 "the journal did not take 3 lines"')
    with pytest.raises(sqlite3.Error) as raised:
        sql()
    assert safe(where(raised.value)) == where(raised.value)
    for told in ("OperationalError", "CalledProcessError 1", "TimeoutExpired", "export", "0.7.2"):
        assert safe(told) == told
    assert safe(-9) == "-9"


@pytest.mark.parametrize(
    "hidden", [MARKER, "Sabine", "sabine@example.org", "ACDEFH", "192.168.7.7", "Sabine Error", ""]
)
def test_everything_else_is_hidden(hidden: str) -> None:
    assert safe(hidden) == "…"


def test_the_frames_of_a_request_lose_their_folders() -> None:
    text = '  File "/home/sabine/eventkit/web/pages.py", line 12, in show\n    return page(x)\n'
    assert safe(text) == "pages.py:12 show"
    assert safe(text.replace("/", "\\")) == "pages.py:12 show"
    assert safe(text + MARKER) == "…"


def test_the_words_for_jobs_are_those_of_the_program() -> None:
    assert set(JOBS) == set(WORK)


def test_the_time_has_a_zone() -> None:
    stamp = Discreet().format(record("no plan of seats")).split()[0]
    assert stamp[10] == "T" and stamp[-6] in "+-", sys.version
