"""Hundreds of lines a second that come and go: everybody else is served, and nothing of them is left behind."""

import gc
import subprocess
import sys
import weakref
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import gevent
import pytest
from engineio.base_server import BaseServer

from eventkit.web import transport
from tests.web.faults import process
from tests.web.faults.evening import Evening, evening
from tests.web.faults.page import Page
from tests.web.running import wait_until

EACH_SECOND = 500
LEFT_FILES = 5
LEFT_MB = 20
"""Python gives memory back in large pieces."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="counts the open files of a process")


def churn(hall: Evening, seconds: int) -> int:
    command = [sys.executable, "-m", "tests.web.faults.churn", str(hall.running.port), hall.code]
    command += [str(EACH_SECOND), str(seconds)]
    before = hall.written()
    done = int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    print(f"{done} lines in {seconds} s, {hall.written() - before} cards meanwhile")
    assert hall.written() > before, "cards were acknowledged meanwhile"
    return done


@pytest.mark.parametrize("seconds", [2, pytest.param(10, marks=pytest.mark.long)])
def test_lines_that_come_and_go_leave_nothing_behind(seconds: int, tmp_path: Path) -> None:
    with evening(tmp_path, 3, every=0.1) as hall:
        before = process.files(hall.running)
        page = Page(hall.running.browser(), hall.code, "display")
        page.open()
        wait_until(lambda: process.clients(hall.running) == 4)
        assert process.files(hall.running) > before, "control: an open line is seen"
        page.cut()
        hall.goes_on()
        churn(hall, 1)  # what is needed once is there now
        wait_until(lambda: process.clients(hall.running) == 3)
        files, memory = process.files(hall.running), process.memory_mb(hall.running)
        assert churn(hall, seconds) > 100
        hall.goes_on()
        wait_until(lambda: process.clients(hall.running) == 3)
        wait_until(lambda: process.files(hall.running) <= files + LEFT_FILES)
        after = process.memory_mb(hall.running)
        print(f"files {files} -> {process.files(hall.running)}, memory {memory:.0f} -> {after:.0f} MB")
        assert after < memory + LEFT_MB
        hall.finish()
        hall.balance()


def test_nothing_waits_for_a_line_that_is_closed() -> None:
    assert kept(transport.Line) is False
    assert kept(transport.Line.__bases__[0]) is True, "control: engine.io's own"


def kept(kind: Any) -> bool:
    """Is the end of a line still there when it was closed?"""
    server: Any = SimpleNamespace(
        ping_interval=25, ping_timeout=20, sleep=gevent.sleep, start_background_task=gevent.spawn,
        create_queue=transport.OutQueue, _trigger_event=lambda *given, **more: None, reason=BaseServer.reason,
    )  # fmt: skip
    line = kind(server, "sid")
    line.schedule_ping()
    gevent.sleep(0)
    line.close(wait=False, abort=True)
    gevent.sleep(0)
    known = weakref.ref(line)
    del line
    gc.collect()
    return known() is not None
