"""The copy on a second disk: chosen in the panel, made by itself, and the way back on another laptop."""

import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import gevent
import pytest

from eventkit.store import backup
from eventkit.web import backups
from tests.web.running import Browser, Running, fresh_id, wait_until

PATH = "/api/moderator/backup"


def choose(moderator: Browser, folder: Path | str | None) -> str:
    answer = moderator.post(PATH, folder=None if folder is None else str(folder)).json()
    return "" if answer["ok"] else str(answer["code"])


def restore(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "eventkit", "restore", *map(str, words), "--lang", "de"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_an_evening_goes_on_from_the_stick_on_another_laptop(tmp_path: Path) -> None:
    stick, other = tmp_path / "stick", tmp_path / "other"
    stick.mkdir()
    running = Running(tmp_path / "data").start()
    moderator, phone = running.moderator(), running.browser()
    assert phone.get(PATH).status_code == 403
    assert choose(moderator, tmp_path / "nowhere") == "backup.no-folder"
    assert choose(moderator, "stick") == "backup.no-folder"
    assert choose(moderator, running.data) == "backup.same-folder"
    assert moderator.get(PATH).json()["folder"] is None
    assert choose(moderator, stick) == ""
    first = moderator.get(PATH).json()
    assert first["last"] and first["problem"] is None and first["same"]
    code = moderator.event()
    lead = moderator.line(code, "moderator")
    assert lead.command("stage.start", stage="karten")["ok"]
    phone.join(code)
    assert phone.line(code).command("card.write", stage="karten", card=fresh_id(), text="Bänke")["ok"]
    wait_until(lambda: moderator.get(PATH).json()["last"] > first["last"])  # a change of stage makes a copy
    assert restore(stick, "--data", running.data).returncode == 1  # a server has it
    running.kill()
    done = restore(stick, "--data", other)
    assert done.returncode == 0 and "1 Veranstaltungen" in done.stdout, done.stderr
    assert "gibt es nicht" in restore(tmp_path / "none", "--data", other).stderr
    broken = stick / backup.NAME
    broken.write_bytes(broken.read_bytes()[:5000])
    assert "beschädigt" in restore(stick, "--data", other).stderr
    again = Running(other).start("--new-port")
    view = again.moderator().view(code, "moderator")["view"]
    assert [card["text"] for card in view["card"].values()] == ["Bänke"]
    again.stop()


def test_a_stick_that_is_pulled_out_is_told_and_comes_back(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    running = Running(tmp_path / "data").start()
    moderator = running.moderator()
    assert choose(moderator, stick) == ""
    code = moderator.event()
    lead = moderator.line(code, "moderator")
    away = stick.rename(tmp_path / "pocket")
    assert lead.command("stage.start", stage="karten")["ok"]
    wait_until(lambda: moderator.get(PATH).json()["problem"] == "gone")
    away.rename(stick)
    assert lead.command("stage.end", stage="karten")["ok"]
    wait_until(lambda: moderator.get(PATH).json()["problem"] is None)
    running.stop()  # makes the last copy
    assert backup.check(stick / backup.NAME) == 1


def test_a_stick_that_does_not_answer_any_more_keeps_nobody_from_stopping(monkeypatch: pytest.MonkeyPatch) -> None:
    hangs, begun = threading.Event(), threading.Event()
    monkeypatch.setattr(backup, "copy", lambda source, folder: begun.set() or hangs.wait(20))
    monkeypatch.setattr(backups, "LAST_S", 0.1)
    quiet: Any = SimpleNamespace(watch=lambda look: None)
    made = backups.Backups(Path("/data/eventkit.db"), SimpleNamespace(backup="/stick"), quiet, lambda: 7)  # type: ignore[arg-type]
    under_way = gevent.spawn(made.copy)
    try:
        with gevent.Timeout(5):
            made.stop()
        assert begun.is_set() and not under_way.ready(), "control: it is still being made"
    finally:
        hangs.set()
    under_way.join()


def test_a_copy_that_began_before_something_was_erased_is_not_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    spans: list[tuple[float, float]] = []
    begun: list[float] = []

    def slow(source: Path, folder: Path) -> None:
        began = time.monotonic()
        begun.append(began)
        time.sleep(0.1)
        spans.append((began, time.monotonic()))

    monkeypatch.setattr(backup, "copy", slow)
    quiet: Any = SimpleNamespace(watch=lambda look: None)
    made = backups.Backups(Path("/data/eventkit.db"), SimpleNamespace(backup="/stick"), quiet, lambda: 7)  # type: ignore[arg-type]
    under_way = gevent.spawn(made.copy)
    while not begun:
        gevent.sleep(0.01)
    erased = time.monotonic()
    assert made.renew()
    assert under_way.get()
    (first, second) = spans
    assert first[0] < erased < second[0], "another one was made, after the erasing"
    assert first[1] <= second[0], "never two at once: they would write the same file"
    assert made.copy() and len(spans) == 2, "nothing is new"
