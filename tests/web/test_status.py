"""The technical status over HTTP, and what neither the log nor the report may hold."""

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.web.running import Browser, Running, fresh_id, wait_until

PATH = "/api/moderator/status"
MARK = "Zwiebelfisch"
"""Stands in every text that somebody can write here."""


def status(moderator: Browser) -> dict[str, Any]:
    return dict(moderator.get(PATH).json())


def check(moderator: Browser, what: str) -> dict[str, Any]:
    return next(one for one in status(moderator)["checks"] if one["id"] == what)


def report(moderator: Browser, lang: str = "de") -> str:
    return str(moderator.get(f"{PATH}/report?lang={lang}").json()["text"])


def logged(data: Path) -> str:
    return "".join(path.read_text("utf-8") for path in sorted(data.glob("eventkit.log*")))


def found(secrets: Iterable[str], *texts: str) -> list[str]:
    return [secret for secret in secrets if any(secret.lower() in text.lower() for text in texts)]


@pytest.fixture
def failing(server: Running) -> Iterator[None]:
    """A database whose error quotes what somebody wrote."""
    with sqlite3.connect(server.data / "eventkit.db") as db:
        db.execute(
            "CREATE TRIGGER broken BEFORE INSERT ON journal WHEN new.body LIKE '%kaputt%' "
            f"BEGIN SELECT RAISE(ABORT, 'what {MARK} wrote'); END"
        )
    yield
    with sqlite3.connect(server.data / "eventkit.db") as db:
        db.execute("DROP TRIGGER IF EXISTS broken")


def test_only_moderators_see_it(server: Running, phone: Browser, code: str) -> None:
    for device in (phone, server.browser()):
        for path in (PATH, f"{PATH}/report"):
            refused = device.get(path)
            assert (refused.status_code, refused.json()["code"]) == (403, "access.role")
        phone.join(code)


def test_pages_are_counted_by_kind_and_losses_are_told(server: Running, moderator: Browser, code: str) -> None:
    guests = [server.browser() for _ in range(3)]
    for guest in guests:
        guest.join(code)
    lines = [guest.line(code) for guest in guests] + [server.browser().line(code, "display")]
    assert check(moderator, "pages")["told"] == ["Handys: 3", "Gastgebende: 0", "Leinwände: 1", "Moderation: 0"]
    for line in lines[:3]:
        line.close()
    wait_until(lambda: "verloren: 3, davon wieder da: 0" in check(moderator, "pages")["told"][-1])
    assert check(moderator, "pages")["state"] == "watch" and "WLAN" in check(moderator, "pages")["do"]
    again = [guest.line(code) for guest in guests]
    wait_until(lambda: "davon wieder da: 3" in check(moderator, "pages")["told"][-1])
    assert check(moderator, "pages")["state"] == "good"
    for line in (*again, lines[3]):
        line.close()


def test_answers_and_commits_are_measured(server: Running, moderator: Browser, code: str) -> None:
    before = status(moderator)["entries"]
    lead = moderator.line(code, "moderator")
    assert lead.command("stage.start", stage="karten")["ok"]
    lead.close()
    for what in ("answers", "commits"):
        assert "ms" in check(moderator, what)["told"][0], what
    assert status(moderator)["entries"] == before + 1
    english = moderator.get(f"{PATH}?lang=en").json()["checks"]
    assert [one["title"] for one in english][:2] == ["Connected pages", "Response time of the devices"]


def test_neither_the_log_nor_the_report_holds_what_people_wrote(
    server: Running, moderator: Browser, failing: None
) -> None:
    code = moderator.event(f"{MARK} im Titel", place=f"{MARK}-Saal", contact=f"{MARK}, Zimmer 12")
    moderator.post("/api/moderator/hall", wifi={"ssid": f"{MARK}-Netz", "password": f"{MARK}-geheim"})
    lead = moderator.line(code, "moderator")
    assert lead.command("stage.start", stage="karten")["ok"]
    guest = server.browser()
    guest.session.headers["User-Agent"] = f"{MARK}/5.0"
    guest.join(code, name=f"{MARK} Müller")
    personal = guest.view(code)["own"]["personal"]
    line = guest.line(code)
    assert line.command("card.write", stage="karten", card=fresh_id(), text=f"{MARK} am Markt")["ok"]
    broke = line.command("card.write", stage="karten", card=fresh_id(), text=f"{MARK} kaputt")
    assert broke["code"] == "storage.failed"
    assert not line.command(f"card.{MARK}", text=MARK)["ok"]
    assert not line.call(MARK, {"text": MARK}).get("ok")
    for path in (f"/{MARK}", f"/host/{code}?{MARK}=1", f"/api/view?code={MARK}", f"/api/moderator/print?code={MARK}"):
        guest.get(path)
    guest.post("/api/join", code=code, attempt=fresh_id(), name={MARK: 1})
    assert requests.get(server.base, headers={"Host": f"{MARK}.test"}, timeout=5).status_code == 421
    line.close()
    lead.close()

    state = status(moderator)
    assert [one["code"] for one in state["troubles"]] == ["storage.write"] and state["state"] == "act"
    assert "nicht speichern" in state["troubles"][0]["title"]
    assert check(moderator, "commits")["state"] == "act"
    log, texts = logged(server.data), [report(moderator), report(moderator, "en")]
    assert "storage.write hall.py:" in log and "IntegrityError < journal.py:" in log, "it is told, and where"
    assert "storage.write hall.py:" in texts[0], "the report holds the log"
    secrets = [MARK, "Müller", code, personal, "127.0.0.1", str(server.data), *guest.session.cookies.values()]
    secrets += [one["address"] for one in moderator.get("/api/moderator/hall").json()["addresses"]]
    assert found(secrets, log, *texts, server.read_log().partition("Strg+C")[2]) == []

    with open(server.data / "eventkit.log", "a") as file:  # control: the probe would have found it
        file.write(f"2026-11-26T07:10:03+01:00 ERROR {MARK.upper()} {code}\n")
    assert found(secrets, logged(server.data)) == [MARK, code]
    assert found(secrets, report(moderator)) == [MARK, code]


def test_the_report_tells_settings_only_by_whether_there_are_any(moderator: Browser) -> None:
    moderator.post("/api/moderator/hall", wifi={"ssid": "Saal", "password": "haselnuss"})
    text = report(moderator)
    assert "WLAN eingetragen: ja" in text and "haselnuss" not in text
    moderator.post("/api/moderator/hall", wifi=None)
    assert "WLAN eingetragen: nein" in report(moderator)
