"""The database stays the server's own, whatever is done with it. SQLite's locks are the process's, and the system gives
them up as soon as that process closes the file anywhere else. The next program that looks in and goes would then take
the log away under the server, and what is written afterwards would be gone with the next start."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from eventkit.store.db import FILE_NAME, Database
from tests.web.running import Running, fresh_id, wait_until


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    running = Running(tmp_path / "data").start()
    yield running
    running.stop()


def erase_something(running: Running) -> str:
    """An evening in which a card is erased and swept away; gives the event's code."""
    moderator = running.moderator()
    code = moderator.event()
    lead = moderator.line(code, "moderator")
    lead.hello()
    assert lead.command("stage.start", stage="karten")["ok"]
    phone = running.browser()
    phone.join(code)
    line = phone.line(code)
    card = fresh_id()
    assert line.command("card.write", stage="karten", card=card, text="Frau Meier parkt vor meiner Einfahrt")["ok"]
    assert lead.command("card.erase", cards=[card])["ok"]
    wait_until(lambda: not moderator.get("/api/moderator/erasures").json()["sweeping"])
    lead.close()
    line.close()
    return code


def test_what_is_written_after_an_erasing_outlives_somebody_who_looked_in(running: Running) -> None:
    code = erase_something(running)
    running.new_key()  # a program that opens the database and closes it again
    phone = running.browser()
    phone.join(code)
    line = phone.line(code)
    card = fresh_id()
    assert line.command("card.write", stage="karten", card=card, text="Mehr Bänke")["ok"]
    line.close()
    running.kill()
    running.start()
    written = [entry for entry in running.journal(code) if type(entry).__name__ == "CardWritten"]
    assert [entry.card for entry in written][-1] == card


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
def test_the_locks_are_still_there_after_all_that_reads_the_file(running: Running, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    before = locks(running)
    assert len(before) > 1, "control: the server has some"
    code = erase_something(running)
    moderator = running.moderator()
    assert moderator.post("/api/moderator/backup", folder=str(stick)).status_code == 200
    for path in (f"protocol?code={code}&lang=de", f"events/{code}/export?to=eventkit", "status/report", "laptop"):
        assert moderator.get(f"/api/moderator/{path}").status_code == 200
    assert locks(running) == before


def locks(running: Running) -> set[int]:
    """Inodes beside the database that the server holds a lock on."""
    assert running.process is not None
    held = (line.split() for line in Path("/proc/locks").read_text().splitlines())
    inodes = {int(words[5].split(":")[2]) for words in held if str(running.process.pid) in words}
    return inodes & {file.stat().st_ino for file in running.data.iterdir() if file.name.startswith(FILE_NAME)}


@pytest.mark.skipif(os.name == "nt", reason="POSIX locks")
def test_control_whoever_reads_an_open_database_loses_what_is_written_next(tmp_path: Path) -> None:
    db = Database(tmp_path)
    for file in tmp_path.glob(f"{FILE_NAME}*"):
        file.read_bytes()
    look_in_and_go(tmp_path)
    db.execute("INSERT INTO setting VALUES ('later', '1')")
    assert look_in_and_go(tmp_path) == "0"
    assert db.execute("SELECT count(*) FROM setting WHERE name = 'later'").fetchone() == (1,)


def look_in_and_go(folder: Path) -> str:
    """Another program that opens the database, counts, and closes it."""
    count = "SELECT count(*) FROM setting WHERE name = 'later'"
    look = (
        f"import sqlite3; db = sqlite3.connect({str(folder / FILE_NAME)!r}); print(*db.execute({count!r}).fetchone())"
    )
    found = subprocess.run([sys.executable, "-c", f"{look}; db.close()"], check=True, capture_output=True, text=True)
    return found.stdout.strip()
