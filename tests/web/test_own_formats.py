"""Formats of one's own over HTTP: brought along, changed, saved, refused with reasons, and events made from them."""

import sqlite3
import tomllib
from pathlib import Path
from typing import Any

import pytest

from eventkit import formats, resources
from eventkit.core.format import parse
from tests.web.running import Browser, Running, fresh_id

OWN = """
# Bemerkungen bleiben
id = "{id}"
title = {{ de = "Unser Abend", en = "Our evening" }}
people = [5, 40]

[[stage]]
id = "karten"
title = {{ de = "Karten" }}
activity = "collect"
minutes = 12
"""


def own(format_id: str) -> str:
    return OWN.format(id=format_id)


def upload(browser: Browser, toml: str) -> dict[str, Any]:
    return dict(browser.post("/api/moderator/formats", toml=toml).json())


def listed(browser: Browser) -> dict[str, dict[str, Any]]:
    return {one["id"]: one for one in browser.get("/api/moderator/formats").json()["formats"]}


def table(browser: Browser, format_id: str) -> dict[str, Any]:
    return dict(browser.get(f"/api/moderator/formats/{format_id}").json()["table"])


SHIPPED = [one.id for one in formats.usable()]


def test_the_formats_of_the_program_are_listed_and_are_nobodys_own(moderator: Browser) -> None:
    found = listed(moderator)
    assert [name for name in found if name in SHIPPED] == SHIPPED
    assert not any(found[name]["own"] for name in SHIPPED)
    cafe = found["world-cafe"]
    assert (cafe["people"], cafe["places"]["count"], cafe["rounds"]) == ([16, 200], 5, 3)
    assert cafe["purpose"] == ["ideas", "topics"]


@pytest.mark.parametrize("format_id", SHIPPED)
def test_a_download_is_the_format_with_its_comments(moderator: Browser, format_id: str) -> None:
    answer = moderator.get(f"/api/moderator/formats/{format_id}/toml")
    assert answer.headers["Content-Type"].startswith("application/toml")
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{format_id}.toml"'
    text = answer.content.decode("utf-8")
    assert text in [file.read_text("utf-8") for file in resources.formats().glob("*.toml")]
    assert parse("x.toml", text).table == table(moderator, format_id)


@pytest.mark.parametrize("format_id", SHIPPED)
def test_a_format_that_was_changed_and_saved_comes_back_as_it_was(moderator: Browser, format_id: str) -> None:
    changed = {**table(moderator, format_id), "id": f"eigenes-{format_id}"}
    changed["stage"] = [{**stage, "minutes": 7} for stage in changed["stage"]]
    assert moderator.post("/api/moderator/formats", table=changed).json() == {"ok": True, "id": changed["id"]}
    assert table(moderator, changed["id"]) == changed
    text = moderator.get(f"/api/moderator/formats/{changed['id']}/toml").content.decode("utf-8")
    assert tomllib.loads(text) == changed
    assert upload(moderator, text) == {"ok": True, "id": changed["id"]}
    assert table(moderator, changed["id"]) == changed


def test_keys_may_come_in_any_order_and_without_a_value(moderator: Browser) -> None:
    """As a page builds them: a capacity that was cleared, a title that was written last."""
    mixed = table(moderator, "world-cafe")
    places = {"capacity": None, **{key: value for key, value in mixed.pop("places").items() if key != "capacity"}}
    mixed = {"stage": mixed.pop("stage"), "places": places, **mixed, "id": "verkehrt"}
    assert moderator.post("/api/moderator/formats", table=mixed).json()["ok"]
    kept = table(moderator, "verkehrt")
    assert "capacity" not in kept["places"]
    assert kept["stage"] == mixed["stage"]


def test_an_uploaded_file_is_kept_with_its_comments(moderator: Browser) -> None:
    assert upload(moderator, own("mitgebracht")) == {"ok": True, "id": "mitgebracht"}
    found = listed(moderator)["mitgebracht"]
    assert (found["own"], found["title"]["de"], found["minutes"]) == (True, "Unser Abend", 12)
    assert list(listed(moderator))[0] == "mitgebracht"
    text = moderator.get("/api/moderator/formats/mitgebracht/toml").content.decode("utf-8")
    assert text == own("mitgebracht")
    again = own("mitgebracht").replace("12", "15")
    assert upload(moderator, again)["ok"]
    assert listed(moderator)["mitgebracht"]["minutes"] == 15


def wrong(**facts: str) -> dict[str, str]:
    return {"file": "format.toml", "stage": "", "key": "", **facts}


@pytest.mark.parametrize(
    ("old", "new", "code", "facts"),
    [
        ("minutes = 12", "minutes = ", "format.toml", wrong()),
        ("minutes = 12", "minuten = 12", "format.unknown-key", wrong(stage="karten", key="minuten")),
        ("minutes = 12", "minutes = -1", "format.impossible", wrong(stage="karten", key="minutes")),
        ("minutes = 12", 'minutes = "viele"', "format.wrong", wrong(stage="karten", key="minutes")),
        ('activity = "collect"', "", "format.missing", wrong(stage="karten", key="activity")),
        ('activity = "collect"', 'activity = "tanzen"', "format.activity", wrong(stage="karten", key="activity")),
        ('activity = "collect"', 'activity = "cluster"', "format.missing", wrong(stage="karten", key="from")),
        ('id = "fehler"', 'id = "Große Fehler"', "format.key", wrong(key="id")),
        ("people = [5, 40]", "people = [40, 5]", "format.impossible", wrong(key="people")),
        ('id = "fehler"', 'id = "fehler"\nversion = 2\nduft = "Rose"', "format.newer", wrong(key="version")),
        ('id = "fehler"', 'id = "fehler"\nversion = true', "format.impossible", wrong(key="version")),
        ("people = [5, 40]", "people = 1979-05-27", "format.wrong", wrong(key="people")),
        ("[[stage]]", "x = " + "[" * 5000 + "\n[[stage]]", "format.toml", wrong()),
    ],
)
def test_a_file_with_a_mistake_is_refused_with_file_stage_and_key(
    moderator: Browser, old: str, new: str, code: str, facts: dict[str, str]
) -> None:
    before = listed(moderator)
    toml = own("fehler")
    assert old in toml
    found = upload(moderator, toml.replace(old, new))
    assert found["code"] == code
    assert {name: found["facts"][name] for name in facts} == facts
    assert code not in found["message"], "there is a sentence for it"
    assert listed(moderator) == before


def test_a_table_with_a_mistake_is_refused_in_the_same_way(moderator: Browser) -> None:
    broken = {**table(moderator, "kartenabfrage"), "id": "fehler"}
    broken["stage"] = [{**stage, "minuten": 3} for stage in broken["stage"]]
    found = moderator.post("/api/moderator/formats", table=broken).json()
    assert (found["code"], found["facts"]["key"]) == ("format.unknown-key", "minuten")
    assert found["facts"]["stage"] == broken["stage"][0]["id"]


@pytest.mark.parametrize("body", [{}, {"toml": None}, {"table": []}, {"toml": 5}, {"toml": "x" * (200 * 1024 + 1)}])
def test_what_is_no_format_is_refused(moderator: Browser, body: dict[str, Any]) -> None:
    answer = moderator.post("/api/moderator/formats", **body)
    assert answer.json()["code"] in ("request.malformed", "request.too-big")


@pytest.mark.parametrize("format_id", SHIPPED)
def test_the_id_of_a_format_of_the_program_is_taken(moderator: Browser, format_id: str) -> None:
    found = upload(moderator, own(format_id))
    assert (found["code"], found["facts"]) == ("format.taken", {"id": format_id})
    assert not listed(moderator)[format_id]["own"]
    assert table(moderator, format_id)["title"]["de"] != "Unser Abend"


def test_an_own_format_is_removed_and_one_of_the_program_is_not(moderator: Browser) -> None:
    upload(moderator, own("voruebergehend"))
    for format_id in ("voruebergehend", "world-cafe", "nie-gewesen"):
        assert moderator.post("/api/moderator/formats/remove", id=format_id).json() == {"ok": True}
    found = listed(moderator)
    assert "voruebergehend" not in found
    assert "world-cafe" in found
    for path in ("voruebergehend", "voruebergehend/toml"):
        answer = moderator.get(f"/api/moderator/formats/{path}")
        assert (answer.status_code, answer.json()["code"]) == (404, "format.unknown")


# Everything that is wrong at once


def checked(browser: Browser, **body: Any) -> dict[str, Any]:
    return dict(browser.post("/api/moderator/formats/check", **body).json())


def test_a_good_file_is_shown_as_it_would_be_listed_and_not_kept(moderator: Browser) -> None:
    found = checked(moderator, toml=own("nur-geprueft"))
    assert (found["mistakes"], found["format"]["title"]["de"]) == ([], "Unser Abend")
    assert checked(moderator, table=table(moderator, "world-cafe"))["mistakes"] == []
    assert "nur-geprueft" not in listed(moderator)


def test_all_mistakes_of_a_file_come_together_with_place_and_sentence(moderator: Browser) -> None:
    toml = own("fehler").replace("[5, 40]", "[40, 5]").replace("minutes = 12", 'minutes = "viele"\nfarbe = "rot"')
    found = checked(moderator, toml=toml)
    assert [(one["code"], one["facts"]["key"], one["at"]) for one in found["mistakes"]] == [
        ("format.impossible", "people", None),
        ("format.wrong", "minutes", 0),
        ("format.unknown-key", "farbe", 0),
    ]
    assert all(one["code"] not in one["message"] for one in found["mistakes"]), "there are sentences for them"
    assert found["format"] is None


@pytest.mark.parametrize(("toml", "code"), [("id = ", "format.toml"), ('version = 9\nid = "x"', "format.newer")])
def test_what_cannot_be_read_is_one_mistake(moderator: Browser, toml: str, code: str) -> None:
    assert [one["code"] for one in checked(moderator, toml=toml)["mistakes"]] == [code]


@pytest.mark.parametrize("body", [{}, {"table": 5}, {"toml": "x" * (200 * 1024 + 1)}])
def test_what_is_no_format_is_not_checked(moderator: Browser, body: dict[str, Any]) -> None:
    assert checked(moderator, **body)["code"] in ("request.malformed", "request.too-big")


# Events from formats


def create(browser: Browser, **body: Any) -> dict[str, Any]:
    answer = browser.post("/api/moderator/events", event=fresh_id(), title="Ein Abend", **body)
    return dict(answer.json())


def stages(browser: Browser, code: str) -> dict[str, Any]:
    return dict(browser.view(code, "moderator")["view"]["stage"])


def test_an_event_is_made_from_an_own_format_and_keeps_it(moderator: Browser) -> None:
    upload(moderator, own("fuer-heute"))
    code = create(moderator, format="fuer-heute")["code"]
    upload(moderator, own("fuer-heute").replace("12", "99"))
    moderator.post("/api/moderator/formats/remove", id="fuer-heute")
    assert stages(moderator, code)["karten"]["minutes"] == 12


def test_an_event_is_made_from_a_table_that_nobody_has_saved(moderator: Browser) -> None:
    changed = table(moderator, "kartenabfrage")
    changed["stage"] = [
        {**stage, "title": {"de": "Ganz anders"}} if stage["id"] == "karten" else stage for stage in changed["stage"]
    ]
    code = create(moderator, table=changed)["code"]
    assert stages(moderator, code)["karten"]["title"] == {"de": "Ganz anders"}
    assert table(moderator, "kartenabfrage") != changed


def test_an_event_like_another_one(moderator: Browser) -> None:
    first = create(moderator, format="world-cafe", places=7, rounds=2)["code"]
    like = moderator.get(f"/api/moderator/events/{first}/format").json()["table"]
    second = create(moderator, table=like)["code"]
    assert stages(moderator, second).keys() == stages(moderator, first).keys()
    assert len(moderator.view(second, "moderator")["view"]["place"]) == 7
    assert moderator.get("/api/moderator/events/AAAAAA/format").json()["code"] == "event.unknown"


def test_an_event_like_another_one_has_its_details_but_not_its_day_its_code_and_its_people(moderator: Browser) -> None:
    details = {"date": "2026-10-16", "start": "14:00", "contact": "Zimmer 12", "languages": ["de"]}
    first = create(moderator, format="world-cafe", places=7, **details)["code"]
    for _ in range(2):
        moderator.post("/api/paper", code=first, attempts=[fresh_id()])
    like = moderator.get(f"/api/moderator/events/{first}/format").json()
    assert (like["format"]["id"], like["format"]["places"]["count"]) == ("world-cafe", 7)
    assert {name: like["details"][name] for name in details} == {**details, "date": ""}
    again = moderator.post("/api/moderator/events", event=fresh_id(), table=like["table"], **like["details"]).json()
    assert again["code"] != first
    view = moderator.view(again["code"], "moderator")["view"]
    assert (view["event"]["event"]["contact"], len(view["place"]), len(view.get("person", {}))) == ("Zimmer 12", 7, 0)
    assert len(moderator.view(first, "moderator")["view"]["person"]) == 2, "the others are where they were"


def test_a_large_table_fits(moderator: Browser) -> None:
    """More than other calls may be long: questions in many languages."""
    large = table(moderator, "kartenabfrage")
    words = {"de": "Was fehlt?", **{f"x{number}": "Frage " * 40 for number in range(26)}}
    large["stage"] = [{**stage, "prompt": words} for stage in large["stage"]]
    assert "code" in create(moderator, table={**large, "question": {**words, "ya": "y" * 60_000}})


@pytest.mark.parametrize("body", [{}, {"format": "nie-gewesen"}, {"table": {"id": "x"}}, {"table": {}}])
def test_no_event_is_made_from_what_is_no_format(moderator: Browser, body: dict[str, Any]) -> None:
    before = len(moderator.get("/api/moderator/events").json()["events"])
    assert create(moderator, **body)["code"].startswith("format.")
    assert len(moderator.get("/api/moderator/events").json()["events"]) == before


# Rights, and what an older version left


@pytest.mark.parametrize("path", ["", "/world-cafe", "/world-cafe/toml"])
def test_participants_see_no_formats(phone: Browser, code: str, path: str) -> None:
    phone.join(code)
    assert phone.get("/api/moderator/formats" + path).json()["code"] == "access.role"


def test_participants_save_and_remove_none(phone: Browser, code: str) -> None:
    phone.join(code)
    assert upload(phone, own("fremd"))["code"] == "access.role"
    assert phone.post("/api/moderator/formats/remove", id="x").json()["code"] == "access.role"
    assert phone.get(f"/api/moderator/events/{code}/format").json()["code"] == "access.role"
    assert checked(phone, toml=own("fremd"))["code"] == "access.role"


def test_an_own_format_that_cannot_be_read_any_more_keeps_nobody_from_working(tmp_path: Path) -> None:
    running = Running(tmp_path / "data").start()
    try:
        lea = running.moderator()
        upload(lea, own("gut"))
        connection = sqlite3.connect(running.data / "eventkit.db")
        connection.execute("INSERT INTO own_format VALUES ('kaputt', 'id = ', 1)")
        connection.commit()
        connection.close()
        assert {name for name, one in listed(lea).items() if one["own"]} == {"gut"}
        assert lea.get("/api/moderator/formats/kaputt").json()["code"] == "format.toml"
        assert "code" in create(lea, format="gut")
    finally:
        running.stop()
