"""The file: bounded, calm, and never in the way."""

import logging
from collections.abc import Iterator
from pathlib import Path

import gevent
import pytest

from eventkit.status import logbook
from eventkit.status.logbook import MOST_ALIKE, MOST_BYTES, OLDER, ForTerminal, Logbook, broke
from eventkit.status.recent import Recent

log = logging.getLogger("eventkit.test")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Logbook]:
    found = Logbook(tmp_path)
    found.start("0.7.2")
    yield found
    found.stop()


def test_it_says_when_the_program_began_and_ended(tmp_path: Path) -> None:
    book = Logbook(tmp_path)
    book.start("0.7.2")
    book.stop()
    log.error("no plan of seats")
    first, second = book.text(10_000).splitlines()
    assert "INFO program.started" in first and '"eventkit 0.7.2 has started"' in first
    assert "program.stopped" in second


def test_a_flood_is_cut_but_counted(book: Logbook) -> None:
    for _ in range(500):
        log.warning("a client that does not read was dropped")
    log.error("no plan of seats")
    assert book.text(100_000).count("line.slow") == MOST_ALIKE
    assert [(one.code, one.times) for one in book.recent.troubles()] == [("seats.plan", 1), ("line.slow", 500)]


def test_the_files_stay_small(book: Logbook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logbook, "MOST_ALIKE", 10**9)
    book._file.maxBytes = 2000  # noqa: SLF001 - megabytes would take long
    for _ in range(200):
        log.error("no plan of seats")
    files = sorted(path.name for path in book.path.parent.iterdir())
    assert files == ["eventkit.log", *(f"eventkit.log.{no}" for no in range(1, OLDER + 1))]
    assert sum(path.stat().st_size for path in book.path.parent.iterdir()) <= 2000 * (OLDER + 1)
    newest = book.text(3000)
    assert len(newest) <= 3000 and newest.endswith("\n")
    assert all(line.count("seats.plan") == 1 for line in newest.splitlines()), "no half line"
    assert MOST_BYTES * (OLDER + 1) <= 2 * 1024 * 1024 + 1


def test_a_full_disk_is_no_trouble_and_tells_nothing(
    book: Logbook, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    log.error("no plan of seats")
    monkeypatch.setattr(book._file, "stream", type("Full", (), {"write": full, "flush": full, "close": full})())  # noqa: SLF001
    log.error("an event was not erased")
    monkeypatch.undo()
    assert capfd.readouterr().err.count("eventkit.log") == 0
    assert book.recent.troubles()[0].code == "erase.failed"


def test_what_breaks_by_itself_is_told_without_its_message(
    book: Logbook, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise ValueError("GEHEIM")

    gevent.spawn(fail).join()
    assert "GEHEIM" in capfd.readouterr().err, "control: gevent tells it"
    monkeypatch.setattr(gevent.get_hub(), "print_exception", broke, raising=False)
    gevent.spawn(fail).join()
    assert "GEHEIM" not in capfd.readouterr().err
    assert "program.task" in book.text(10_000) and "ValueError < test_logbook.py:" in book.text(10_000)
    assert "GEHEIM" not in book.text(10_000)


def test_the_terminal_names_a_format_that_is_wrong_and_nothing_else() -> None:
    def told(message: str, *args: object) -> str:
        return ForTerminal().format(logging.LogRecord("eventkit", logging.ERROR, "x.py", 1, message, args, None))

    assert "mine.toml" in told("a format cannot be read: %s", ValueError("mine.toml: no title"))
    assert "mine.toml" not in told("%s", ValueError("mine.toml: no title"))
    assert "mine.toml" not in told("printing failed: %s", ValueError("mine.toml: no title"))


def test_only_the_last_hour_counts() -> None:
    now = [1_000_000.0]
    recent = Recent(lambda: now[0])

    def emit(message: str) -> None:
        record = logging.LogRecord("eventkit", logging.ERROR, "x.py", 1, message, (), None)
        record.created = now[0]
        recent.handle(record)

    emit("no plan of seats")
    now[0] += 1800
    emit("the journal cannot be read")
    assert [one.code for one in recent.troubles()] == ["storage.read", "seats.plan"]
    now[0] += 2400
    assert [one.code for one in recent.troubles()] == ["storage.read"]
    now[0] += 3600
    assert recent.troubles() == []
