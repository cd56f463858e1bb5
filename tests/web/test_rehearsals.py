"""Rehearsals from the panel: a real server, simulated people in a process of their own, and nothing left in the end."""

import signal
import sqlite3
from contextlib import closing, suppress
from io import BytesIO
from pathlib import Path
from typing import Any

import psutil
import pytest
from pypdf import PdfReader

from tests.web.running import Browser, Line, Running, fresh_id, wait_until

ALL = "/api/moderator/rehearsals"
PEOPLE = 8
PATIENCE_S = 60


def begin(moderator: Browser, people: int = PEOPLE, **of: Any) -> str:
    of = of or {"format": "kartenabfrage"}
    made = moderator.post(ALL, event=fresh_id(), people=people, pace="quick", **of)
    assert made.status_code == 200, made.text
    return str(made.json()["code"])


def status(moderator: Browser, code: str) -> dict[str, Any]:
    return dict(moderator.get(f"{ALL}?code={code}").json())


def refusal(moderator: Browser, path: str, **body: Any) -> str:
    answer = moderator.post(ALL + path, **body)
    assert answer.status_code >= 400 and answer.json()["message"]
    return str(answer.json()["code"])


@pytest.fixture(scope="module")
def probe(moderator: Browser) -> str:
    """A rehearsal that nobody leads; it is stopped."""
    code = begin(moderator)
    assert moderator.post(f"{ALL}/stop", code=code).json()["running"] is False
    return code


def crowds(server: Running) -> list[int]:
    """The processes of simulated people."""
    assert server.process is not None
    found = []
    for child in psutil.Process(server.process.pid).children():
        with suppress(psutil.Error):  # it has ended meanwhile
            if "eventkit.rehearsal.crowd" in child.cmdline():
                found.append(child.pid)
    return found


# What is refused


def test_only_moderators_rehearse(server: Running, phone: Browser, probe: str) -> None:
    for path, body in {
        "": {"event": fresh_id(), "format": "kartenabfrage", "people": 8},
        "/start": {"code": probe, "people": 8},
        "/change": {"code": probe, "paused": True},
        "/stop": {"code": probe},
        "/remove": {"code": probe},
    }.items():
        assert refusal(phone, path, **body) == "access.role"
    assert phone.get(f"{ALL}?code={probe}").json()["code"] == "access.role"


def test_a_real_event_is_never_touched(moderator: Browser, code: str) -> None:
    for path, body in {
        "/start": {"people": 8}, "/change": {"people": 8}, "/stop": {}, "/remove": {},
    }.items():  # fmt: skip
        assert refusal(moderator, path, code=code, **body) == "rehearsal.none"
    assert moderator.get(f"{ALL}?code={code}").json()["code"] == "rehearsal.none"
    event = moderator.get("/api/moderator/events").json()["events"][0]["id"]
    assert refusal(moderator, "", event=event, format="kartenabfrage", people=8) == "rehearsal.none"
    assert moderator.view(code, "moderator")["view"]["event"], "control: it is still there"


@pytest.mark.parametrize("people", [4, 201, -1])
def test_too_few_and_too_many(moderator: Browser, probe: str, people: int) -> None:
    events = len(moderator.get("/api/moderator/events").json()["events"])
    assert refusal(moderator, "", event=fresh_id(), format="kartenabfrage", people=people) == "rehearsal.people"
    assert refusal(moderator, "/start", code=probe, people=people) == "rehearsal.people"
    assert len(moderator.get("/api/moderator/events").json()["events"]) == events


def test_what_does_not_exist_cannot_be_rehearsed(moderator: Browser) -> None:
    assert refusal(moderator, "", event=fresh_id(), format="nirgends", people=8) == "format.unknown"
    assert refusal(moderator, "", event=fresh_id(), copy="AAAAAA", people=8) == "event.unknown"
    assert refusal(moderator, "", event=fresh_id(), format="kartenabfrage", people="viele") == "request.malformed"


def test_nobody_can_be_sent_where_nobody_is(moderator: Browser, probe: str) -> None:
    assert refusal(moderator, "/change", code=probe, paused=True) == "rehearsal.nobody"


def test_nobody_marks_an_event_by_hand(moderator: Browser, code: str) -> None:
    made = moderator.post("/api/moderator/events", event=fresh_id(), format="kartenabfrage", title="x", rehearsal=True)
    assert (made.json()["code"], made.json()["facts"]) == ("detail.unknown", {"field": "rehearsal"})
    line = moderator.line(code, "moderator")
    assert not line.command("event.edit", rehearsal=True)["ok"] or "rehearsal" not in moderator.view(code)["view"]
    line.close()


# What it is


def test_a_rehearsal_is_marked_everywhere_and_in_no_list_for_participants(
    server: Running, moderator: Browser, phone: Browser, probe: str, code: str
) -> None:
    listed = {one["code"]: one["rehearsal"] for one in moderator.get("/api/moderator/events").json()["events"]}
    assert (listed[probe], listed[code]) == (True, False)
    assert code in str(phone.get("/api/events").json()) and probe not in str(phone.get("/api/events").json())
    for path in ("/{}", "/{}/3", "/host/{}", "/display/{}"):
        assert "Nichts davon zählt" in phone.get(path.format(probe)).text, path
        assert "Nichts davon zählt" not in phone.get(path.format(code)).text, path
    for what in ("protocol", "print?what=all&count=3"):
        for event, marked in ((probe, True), (code, False)):
            path = f"/api/moderator/{what}{'&' if '?' in what else '?'}code={event}&lang=de"
            pages = [page.extract_text() for page in PdfReader(BytesIO(moderator.get(path).content)).pages]
            assert pages and {"keine echten Ergebnisse" in page for page in pages} == {marked}
    created = server.lines(probe)[0].entry
    assert created.details.rehearsal  # type: ignore[attr-defined]


def test_an_event_is_copied_as_it_is_now(moderator: Browser) -> None:
    real = moderator.event("Großes Treffen", format="world-cafe", places=4, rounds=2)
    line = moderator.line(real, "moderator")
    moderator.get(f"/api/moderator/places?code={real}")
    prompt = {"de": "Was nun?", "en": "What now?"}
    for fields in (
        {"kind": "stage.edit", "stage": "punkte", "minutes": 7, "prompt": prompt},
        {"kind": "place.edit", "place": "p2", "title": {"de": "Wohnen"}, "question": {"de": "Wie?"}, "capacity": 5},
        {"kind": "place.close", "place": "p4"},
    ):
        assert line.command(**fields)["ok"], fields
    line.close()
    moderator.post("/api/paper", code=real, attempts=[fresh_id()])
    copy = begin(moderator, copy=real)
    view = moderator.view(copy, "moderator")["view"]
    assert view["event"]["event"]["title"] == "Probe: Großes Treffen" and view["event"]["event"]["rehearsal"] is True
    punkte = view["stage"]["punkte"]
    assert (punkte["minutes"], punkte["prompt"]) == (7, prompt)
    assert [(one["title"], one["capacity"]) for one in view["place"].values()][1] == ({"de": "Wohnen"}, 5)
    assert len(view["place"]) == 3 and "runde-2" in view["stage"] and "runde-3" not in view["stage"]
    assert not any(person["paper"] for person in view["person"].values())
    assert moderator.post(f"{ALL}/remove", code=copy).json()["ok"]


# A rehearsal that is led


def test_people_follow_the_moderator_and_nothing_is_left_when_it_is_deleted(
    server: Running, moderator: Browser, phone: Browser
) -> None:
    code = begin(moderator)
    event = next(one for one in moderator.get("/api/moderator/events").json()["events"] if one["code"] == code)
    again = moderator.post(ALL, event=event["id"], format="kartenabfrage", people=PEOPLE)
    assert again.json()["code"] == code and len(crowds(server)) == 1
    assert refusal(moderator, "", event=fresh_id(), format="kartenabfrage", people=8) == "rehearsal.running"
    assert refusal(moderator, "/start", code=code, people=8) == "rehearsal.running"
    wait_until(lambda: status(moderator, code)["here"] == PEOPLE, PATIENCE_S)
    me = phone.join(code, name="GEHEIMERNAME")
    own = phone.line(code)
    own.hello()
    lead = moderator.line(code, "moderator")
    collect_and_vote(moderator, lead, code)
    changed = moderator.post(f"{ALL}/change", code=code, people=5, paused=True).json()
    assert (changed["people"], changed["paused"]) == (5, True)
    wait_until(lambda: status(moderator, code)["here"] == 5, PATIENCE_S)
    persons = lambda: moderator.view(code, "moderator")["view"]["person"]  # noqa: E731
    wait_until(lambda: sum(person["left"] for person in persons().values()) == 3, PATIENCE_S)
    assert not persons()[me["person"]]["left"]
    assert moderator.post(f"{ALL}/stop", code=code).json()["ended"] == "stopped"
    wait_until(lambda: not crowds(server), PATIENCE_S)
    assert moderator.post(f"{ALL}/start", code=code, people=6).json()["running"]
    wait_until(lambda: status(moderator, code)["here"] == 6, PATIENCE_S)
    assert len(persons()) == PEOPLE + 1, "the same people came again"
    assert rows(server, event["id"]) > 20, "control"
    assert on_disk(server, "GEHEIMERNAME")
    assert moderator.post(f"{ALL}/remove", code=code).json() == {"ok": True}
    assert own.wait_for("bye", 30) == {"code": "event.unknown"}
    assert lead.wait_for("bye", 30) == {"code": "event.unknown"}
    assert phone.get(f"/api/view?code={code}&as=phone").json()["code"] == "event.unknown"
    assert code not in str(moderator.get("/api/moderator/events").json())
    assert rows(server, event["id"]) == 0
    wait_until(lambda: not on_disk(server, "GEHEIMERNAME"))
    wait_until(lambda: not crowds(server))
    log = server.read_log()
    assert "ERROR" not in log and "Traceback" not in log


def collect_and_vote(moderator: Browser, lead: Line, code: str) -> None:
    """Kartenabfrage from its first to its last step, at the pace of the people."""
    view = lambda: moderator.view(code, "moderator")["view"]  # noqa: E731
    assert lead.command("stage.start", stage="karten")["ok"]
    wait_until(lambda: len(view()["card"]) >= 5, PATIENCE_S)
    assert lead.command("stage.start", stage="ordnen")["ok"]
    for no, card in enumerate(list(view()["card"])[:4]):
        assert lead.command("cluster.create", stage="ordnen", cluster=fresh_id(), title=f"{no}", cards=[card])["ok"]
    assert lead.command("stage.start", stage="punkte")["ok"]
    wait_until(lambda: view()["count"]["punkte"]["voted"] >= 5, PATIENCE_S)
    assert lead.command("vote.reveal", stage="punkte")["ok"]


def rows(server: Running, event: str) -> int:
    """In all tables, that name this event."""
    with closing(sqlite3.connect(f"file:{server.data / 'eventkit.db'}?mode=ro", uri=True)) as db:
        tables = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return sum(event in row for table in tables for row in db.execute(f"SELECT * FROM {table}"))


def on_disk(server: Running, words: str) -> bool:
    return any(words.encode() in file.read_bytes() for file in Path(server.data).glob("eventkit.db*"))


# How it ends


def test_a_closed_door_keeps_them_out_and_it_ends_with_the_event(server: Running, moderator: Browser) -> None:
    code = begin(moderator, people=5)
    wait_until(lambda: status(moderator, code)["here"] == 5, PATIENCE_S)
    line = moderator.line(code, "moderator")
    assert line.command("door.set", door="closed")["ok"]
    assert moderator.post(f"{ALL}/change", code=code, people=7).json()["people"] == 7
    wait_until(lambda: status(moderator, code)["outside"] == 2, PATIENCE_S)
    assert line.command("door.set", door="open")["ok"]
    wait_until(lambda: status(moderator, code)["here"] == 7, PATIENCE_S)
    assert line.command("event.close")["ok"]
    line.close()
    wait_until(lambda: status(moderator, code)["ended"] == "closed", PATIENCE_S)
    assert refusal(moderator, "/start", code=code, people=5) == "event.closed"
    assert moderator.post(f"{ALL}/remove", code=code).json()["ok"]
    wait_until(lambda: not crowds(server), PATIENCE_S)


def test_it_dies_with_the_server_and_comes_again_only_when_it_is_called(tmp_path: Path) -> None:
    server = Running(tmp_path / "data").start()
    moderator = server.moderator()
    code = begin(moderator, people=5)
    (crowd,) = crowds(server)
    assert server.process is not None
    server.process.send_signal(signal.SIGKILL)
    server.process.wait(5)
    wait_until(lambda: not psutil.pid_exists(crowd), PATIENCE_S)
    server.start()
    assert status(moderator, code) == {
        "running": False, "people": 0, "paused": False, "ended": None, "here": 0, "outside": 0, "doing": {},
    }  # fmt: skip
    assert crowds(server) == []
    server.stop()
