"""Jobs in a process beside the server: one at a time, and never for ever."""

import logging
import sys

import gevent
import pytest

from eventkit.web import worker
from eventkit.web.worker import Failed, Worker


def test_a_job_is_done() -> None:
    assert Worker("group", 60).do(b'{"cards":[],"placed":{}}').startswith(b"{")


@pytest.mark.parametrize(("job", "asked"), [("dance", b""), ("group", b"kein JSON, aber GEHEIM")])
def test_a_job_that_breaks_fails_and_nothing_of_it_stands_in_the_log(
    job: str, asked: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR), pytest.raises(Failed):
        Worker(job, 60).do(asked)
    assert "CalledProcessError 1" in caplog.text
    assert "GEHEIM" not in caplog.text


def test_a_job_that_takes_too_long_fails(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR), pytest.raises(Failed):
        Worker("group", 0.001).do(b'{"cards":[],"placed":{}}')
    assert "TimeoutExpired" in caplog.text


def test_without_a_python_it_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(Failed):
        Worker("group", 60).do(b"")


def test_one_at_a_time_in_the_order_of_asking(monkeypatch: pytest.MonkeyPatch) -> None:
    happened: list[str] = []

    def slowly(command: list[str], *, input: bytes, **more: object) -> object:  # noqa: A002
        happened.append(f"{input.decode()} begins")
        gevent.sleep(0)
        happened.append(f"{input.decode()} ends")
        return worker.subprocess.CompletedProcess(command, 0, input)

    monkeypatch.setattr(worker.subprocess, "run", slowly)
    one = Worker("group", 60)
    gevent.joinall([gevent.spawn(one.do, name) for name in (b"a", b"b", b"c")], raise_error=True)
    assert happened == ["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]


def test_after_a_failure_the_next_one_has_its_turn() -> None:
    one = Worker("group", 60)
    with pytest.raises(Failed):
        one.do(b"")
    assert one.do(b'{"cards":[],"placed":{}}')
