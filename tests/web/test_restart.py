"""Killed, stopped, started again: nothing that was acknowledged is lost, everybody is still who they were."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from eventkit.store.db import Database
from tests.web.running import Running, free_port, fresh_id, wait_until


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    running = Running(tmp_path / "data").start()
    yield running
    running.stop()


def test_after_a_kill_everything_is_there(running: Running) -> None:
    moderator, phone = running.moderator(), running.browser()
    code = moderator.event()
    joined = phone.join(code, name="Aylin")
    lead = moderator.line(code, "moderator")
    assert lead.command("stage.start", stage="karten")["ok"]
    assert lead.command("timer.start", stage="karten", seconds=600)["ok"]
    line = phone.line(code)
    command = {"id": fresh_id(), "card": fresh_id(), "stage": "karten", "text": "Mehr Bänke"}
    ack = line.command("card.write", **command)
    before = phone.view(code)
    running.kill()
    running.start()
    after = phone.view(code)
    assert (after["view"], after["own"], after["seq"]) == (before["view"], before["own"], before["seq"])
    assert after["boot"] != before["boot"]
    assert after["own"]["name"] == "Aylin"
    assert after["view"]["stage"]["karten"]["timer"]["ends"] == before["view"]["stage"]["karten"]["timer"]["ends"]
    assert moderator.get("/api/moderator/events").json()["events"][0]["cards"] == 1
    again = phone.line(code)
    assert again.hello(before["seq"])["patches"] == []
    assert again.command("card.write", **command) == ack
    tablet = running.browser()
    assert tablet.post("/api/continue", code=code, personal=joined["personal"]).json()["person"] == joined["person"]


def test_killed_between_disk_and_answer_the_card_counts_once(running: Running) -> None:
    moderator, phone = running.moderator(), running.browser()
    code = moderator.event()
    phone.join(code)
    lead = moderator.line(code, "moderator")
    assert lead.command("stage.start", stage="karten")["ok"]
    running.stop()
    running.start(EVENTKIT_FAILPOINT="after-append")
    command = {"id": fresh_id(), "card": fresh_id(), "stage": "karten", "text": "Mehr Bänke"}
    line, acks = phone.line(code), []
    line.client.emit("command", {"kind": "card.write", **command}, callback=acks.append)
    wait_until(lambda: running.process is not None and running.process.poll() is not None)
    assert not running.answers()
    assert acks == []
    running.start()
    assert [card["id"] for card in phone.view(code)["own"]["cards"]] == [command["card"]]
    assert phone.line(code).command("card.write", **command)["ok"]
    assert phone.view(code)["view"]["count"]["karten"] == {"cards": 1}


@pytest.mark.skipif(os.name == "nt", reason="needs ulimit")
def test_a_full_disk_is_said_and_nothing_acknowledged_is_lost(running: Running) -> None:
    moderator, phone = running.moderator(), running.browser()
    code = moderator.event()
    phone.join(code)
    assert moderator.line(code, "moderator").command("stage.start", stage="karten")["ok"]
    running.stop()
    running.start(most_bytes=(running.data / "eventkit.db").stat().st_size + 60_000)
    line, kept, refused = phone.line(code), [], []
    for number in range(60):
        card = fresh_id()
        ack = line.command("card.write", card=card, stage="karten", text=f"{number} " + "ä" * 270)
        (kept if ack["ok"] else refused).append((card, ack.get("code")))
    assert {code for _, code in refused} == {"storage.failed"}
    assert kept
    assert [card["id"] for card in phone.view(code)["own"]["cards"]] == [card for card, _ in kept]
    running.kill()
    running.start()
    assert [card["id"] for card in phone.view(code)["own"]["cards"]] == [card for card, _ in kept]
    again = phone.line(code).command("card.write", card=refused[0][0], stage="karten", text="Jetzt geht es")
    assert again["ok"]


def test_it_stops_politely_and_at_once(running: Running) -> None:
    moderator = running.moderator()
    code = moderator.event()
    display = running.browser().line(code, "display")
    display.hello()
    assert running.stop() < 2.5
    assert display.wait_for("bye") == {"code": "server.stopping"}
    assert running.process is not None
    assert running.process.returncode == 0
    assert not running.answers()


def test_it_stops_although_something_of_it_fails(running: Running) -> None:
    """As with a disk that was pulled out: what is read last of all cannot be read."""
    beside = Database(running.data, exclusive=False)
    beside.execute("INSERT OR REPLACE INTO setting VALUES ('backup', 'no JSON')")
    beside.close()
    moderator = running.moderator()
    assert moderator.get("/api/moderator/backup").status_code == 500, "control"
    running.stop()
    assert "Traceback" not in running.read_log()
    running.start()  # the directory is nobody's


def test_the_disk_is_told_to_wait_for_the_write(running: Running) -> None:
    pragmas = running.browser().get("/healthz").json()["pragmas"]
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1}


def test_without_debug_nothing_inside_is_told(tmp_path: Path) -> None:
    running = Running(tmp_path / "data")
    running.options = []
    running.start()
    try:
        assert set(running.browser().get("/healthz").json()) == {"status", "version", "uptime", "events", "clients"}
    finally:
        running.stop()


def start(data: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "eventkit", "start", "--no-browser", "--data", str(data), *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_two_servers_do_not_share_a_directory(running: Running) -> None:
    second = start(running.data, "--lang", "de")
    assert second.returncode == 1
    assert "schon von einem laufenden eventkit benutzt" in second.stderr
    assert running.answers()


def test_the_port_belongs_to_the_directory(running: Running) -> None:
    running.stop()
    other = free_port()
    refused = start(running.data, "--port", str(other), "--lang", "en")
    assert refused.returncode == 1
    assert "--new-port" in refused.stderr
    running.port, running.base = other, f"http://127.0.0.1:{other}"
    running.start("--new-port")
    assert running.answers()


def test_a_taken_port_is_named(running: Running, tmp_path: Path) -> None:
    refused = start(tmp_path / "other", "--port", str(running.port), "--lang", "en")
    assert refused.returncode == 1
    assert f"Port {running.port} is not free" in refused.stderr


@pytest.mark.skipif(os.name == "nt", reason="a path that is a file, on POSIX")
def test_a_directory_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    refused = start(tmp_path / "file" / "data", "--lang", "de")
    assert refused.returncode == 1
    assert "lässt sich nicht beschreiben" in refused.stderr
