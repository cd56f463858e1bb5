"""Files of an event over HTTP, and an event that comes as a file."""

import errno
import threading
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import requests
from flask import Flask

from eventkit.core.errors import Refused
from eventkit.exports import EXPORTS
from eventkit.web import api_exports, errands
from eventkit.web.worker import Failed
from tests.exports.made import book, told
from tests.web.running import Browser, Running, fresh_id, wait_until

TEXT = "Bänke am Rhein"


@pytest.fixture(scope="module")
def event(server: Running, moderator: Browser) -> str:
    code = moderator.event()
    lead, phone = moderator.line(code, "moderator"), server.browser()
    assert lead.command("stage.start", stage="karten")["ok"]
    phone.join(code)
    assert phone.line(code).command("card.write", stage="karten", card=fresh_id(), text=TEXT)["ok"]
    return code


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Another laptop."""
    running = Running(tmp_path_factory.mktemp("second") / "data").start()
    yield running
    running.stop()


def export(browser: Browser, code: str, to: str, **query: str) -> requests.Response:
    more = "".join(f"&{name}={value}" for name, value in query.items())
    return browser.get(f"/api/moderator/events/{code}/export?to={to}{more}")


def bring(browser: Browser, raw: bytes) -> requests.Response:
    return browser.session.post(
        f"{browser.base}/api/moderator/import", data=raw, timeout=60,
        headers={"Origin": browser.base, "Content-Type": "application/octet-stream"},
    )  # fmt: skip


LIKE_PDF = ("docx", "html")


@pytest.mark.parametrize("to", [pytest.param(to, marks=pytest.mark.long) if to in LIKE_PDF else to for to in EXPORTS])
def test_every_kind_of_file_comes_with_its_name(moderator: Browser, event: str, to: str) -> None:
    answer = export(moderator, event, to, lang="de")
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"] == EXPORTS[to].mimetype
    assert answer.headers["Content-Disposition"].endswith(f'-{event}{EXPORTS[to].suffix}"')
    if to == "json":
        assert told(answer.content)["cards"][0]["text"] == TEXT
    if to == "xlsx":
        assert book(answer.content)["Karten"]["B2"].value == TEXT
    if to == "csv":
        assert TEXT in answer.content.decode()
    if to == "eventkit":
        assert "manifest.json" in zipfile.ZipFile(BytesIO(answer.content)).namelist()


def test_the_editor_gets_chapters_and_names_and_only_moderators_do(
    server: Running, moderator: Browser, event: str
) -> None:
    answer = moderator.get(f"/api/moderator/events/{event}/report?lang=de")
    assert answer.status_code == 200, answer.text
    assert [chapter["key"] for chapter in answer.json()["chapters"]][:2] == ["course", "stage-karten"]
    assert answer.json()["names"] == []
    assert moderator.get("/api/moderator/events/XXXXXX/report").json()["code"] == "event.unknown"
    assert server.browser().get(f"/api/moderator/events/{event}/report").status_code == 403
    assert export(moderator, event, "json", version="1").json()["code"] == "export.version"
    assert export(moderator, event, "json", version="-1").json()["code"] == "request.malformed"


def test_what_does_not_exist_is_refused(moderator: Browser, event: str) -> None:
    assert export(moderator, event, "exe").json()["code"] == "export.unknown"
    assert export(moderator, "XXXXXX", "csv").json()["code"] == "event.unknown"
    assert export(moderator, event, "csv", errand="../x").json()["code"] == "request.malformed"


def test_only_moderators_export_and_import(phone: Browser, event: str) -> None:
    phone.join(event)
    assert export(phone, event, "csv").status_code == 403
    assert bring(phone, b"").status_code == 403
    assert phone.get(f"/api/moderator/errands/{fresh_id()}").status_code == 403
    assert phone.post(f"/api/moderator/errands/{fresh_id()}/cancel").status_code == 403


def test_one_says_how_far_it_is_and_can_be_stopped(moderator: Browser, event: str) -> None:
    one, other, answers = fresh_id(), fresh_id(), dict[str, Any]()

    def step(errand: str) -> Any:
        return moderator.get(f"/api/moderator/errands/{errand}").json()["step"]

    def start(errand: str) -> threading.Thread:
        own = Browser(moderator.base)
        own.session.cookies.update(moderator.session.cookies)
        thread = threading.Thread(target=lambda: answers.update({errand: export(own, event, "pdf", errand=errand)}))
        thread.start()
        return thread

    first = start(one)
    wait_until(lambda: step(one))
    later = start(other)  # it waits for the first one
    wait_until(lambda: step(other))
    moderator.post(f"/api/moderator/errands/{other}/cancel")
    first.join()
    later.join()
    assert answers[one].content.startswith(b"%PDF")
    assert (answers[other].status_code, answers[other].json()["code"]) == (409, "export.cancelled")
    assert step(one) is None


def test_an_event_goes_on_at_another_laptop(moderator: Browser, event: str, second: Running) -> None:
    raw, there = export(moderator, event, "eventkit").content, second.moderator()
    first, again = bring(there, raw), bring(there, raw)
    assert first.json() == {"ok": True, "known": False, "id": first.json()["id"], "code": event, "title": "Bürgerforum"}
    assert again.json() == {**first.json(), "known": True}
    assert len(there.get("/api/moderator/events").json()["events"]) == 1
    someone = second.browser()
    someone.join(event)
    assert someone.line(event).command("card.write", stage="karten", card=fresh_id(), text="Hier weiter")["ok"]
    other = bring(there, raw)  # it is another event by now
    assert (other.status_code, other.json()["code"]) == (409, "import.other")
    assert not list(second.data.glob("incoming-*"))


def test_a_file_that_is_none_is_refused_in_the_language_of_the_page(moderator: Browser, server: Running) -> None:
    answer = bring(moderator, b"GEHEIM, aber kein Archiv" * 100_000)  # larger than other calls may be
    assert (answer.status_code, answer.json()["code"]) == (400, "import.unreadable")
    assert "Weitergabe-Datei" in answer.json()["message"]
    assert not list(server.data.glob("incoming-*"))
    assert "GEHEIM" not in server.read_log()


def receive(directory: Path, raw: bytes) -> bytes:
    with Flask("x").test_request_context(method="POST", data=raw), api_exports.received(directory) as path:
        return path.read_bytes()


def test_what_is_too_large_is_refused_while_it_comes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api_exports, "MOST_MB", 1)
    assert receive(tmp_path, b"x" * 1_000_000) == b"x" * 1_000_000  # control
    with pytest.raises(Refused, match=r"import\.too-large"):
        receive(tmp_path, b"x" * 1_100_000)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_says_so_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(out: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(api_exports, "_copy", full)
    with pytest.raises(Refused, match=r"import\.no-room"):
        receive(tmp_path, b"x")
    assert list(tmp_path.iterdir()) == []


def test_what_a_power_cut_has_left_is_forgotten(tmp_path: Path) -> None:
    (tmp_path / "incoming-1.part").write_bytes(b"x")
    (tmp_path / "eventkit.db").write_bytes(b"")
    api_exports.forget_incoming(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["eventkit.db"]


def test_a_job_that_is_gone_before_it_has_read_its_question_has_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a laptop without memory: nobody waits, and the page is told that there is no file."""

    class Gone(BytesIO):
        def write(self, raw: object) -> int:
            raise BrokenPipeError

    class Process:
        stdin, stdout, stderr = Gone(), BytesIO(), BytesIO()

        def poll(self) -> int:
            return -9

        wait = poll

    monkeypatch.setattr(errands.subprocess, "Popen", lambda *args, **more: Process())
    with pytest.raises(Failed):
        errands.Errand().run("export", b"{}", 5)
