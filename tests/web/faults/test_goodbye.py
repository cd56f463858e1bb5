"""Asked politely, in the middle of everything: phones are told, all is on the disk, and it is quick."""

import signal
import sys
import time
from pathlib import Path

import pytest

from eventkit.store.db import FILE_NAME
from tests.web.faults import books
from tests.web.faults.evening import evening


@pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX knows them")
@pytest.mark.parametrize("asked", [signal.SIGINT, pytest.param(signal.SIGTERM, marks=pytest.mark.long)])
def test_a_polite_stop_loses_nothing_and_leaves_a_tidy_file(asked: signal.Signals, tmp_path: Path) -> None:
    with evening(tmp_path, 4) as hall:
        running, data = hall.running, hall.running.data
        hall.goes_on()
        assert (data / f"{FILE_NAME}-wal").exists(), "control: there is a log while it runs"
        assert running.process is not None
        began = time.monotonic()
        running.process.send_signal(asked)
        running.process.send_signal(asked)  # somebody who is impatient
        assert running.process.wait(60) == 0
        took = time.monotonic() - began
        print(f"{asked.name}: {took:.2f} s")
        assert took < 20, "about a second; a busy machine is slow"
        assert [file.name for file in data.glob(f"{FILE_NAME}-*")] == [], "the log is in the file"
        assert "Traceback" not in running.read_log()
        assert books.lost(hall.acknowledged(), hall.lines()) == set()
        assert any("server.stopping" in writer.page.byes for writer in hall.writers)
        running.start()
        hall.finish()
        hall.balance()
