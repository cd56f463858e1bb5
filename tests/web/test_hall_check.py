"""The hall check over HTTP and the socket of the test page: only what is not the laptop counts as a phone."""

import json
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
import websocket
from requests.adapters import HTTPAdapter

from eventkit.store.db import Database
from eventkit.store.settings import Settings
from tests.web.running import Browser, Running, fresh_id, wait_until

ELSEWHERE = "127.0.0.2"
"""Not the laptop's address as it sees it, though it is this machine: like a phone."""

PHONE = "0" * 16


class From(HTTPAdapter):
    """Requests that come from another address."""

    def init_poolmanager(self, *args: Any, **more: Any) -> None:
        super().init_poolmanager(*args, source_address=(ELSEWHERE, 0), **more)


@pytest.fixture
def guest(server: Running) -> Browser:
    """A phone."""
    browser = server.browser()
    browser.session.mount("http://", From())
    return browser


@pytest.fixture(autouse=True)
def fresh(moderator: Browser) -> None:
    moderator.post("/api/moderator/probe")


def report(moderator: Browser) -> dict[str, Any]:
    return dict(moderator.get("/api/moderator/probe").json())


def probe(server: Running, phone: str, ms: object = 7, source: str = ELSEWHERE) -> dict[str, Any]:
    """What the test page's script does: connect, one round, tell."""
    wire = socket.create_connection(("127.0.0.1", server.port), timeout=10, source_address=(source, 0))
    url = server.base.replace("http", "ws") + "/socket.io/?EIO=4&transport=websocket"
    line = websocket.create_connection(url, origin=server.base, socket=wire)
    try:
        assert line.recv().startswith("0")
        line.send("40/probe,")
        assert line.recv().startswith("40/probe,")
        line.send('42/probe,1["round",{}]')
        assert line.recv() == '43/probe,1[{"ok":true}]'
        line.send("42/probe,2" + json.dumps(["through", {"phone": phone, "ms": ms}]))
        return dict(json.loads(line.recv().removeprefix("43/probe,2"))[0])
    finally:
        line.close()


def test_a_phone_that_comes_through_is_counted_once(server: Running, moderator: Browser, guest: Browser) -> None:
    phone = fresh_id()
    assert guest.get("/probe").status_code == 200
    assert (report(moderator)["opened"], report(moderator)["loaded"]) == (1, 0)
    for _ in range(2):
        assert guest.post("/api/probe", phone=phone).json() == {"ok": True, "counts": True}
    assert (report(moderator)["loaded"], report(moderator)["through"]) == (1, 0)
    assert report(moderator)["advice"][0] == "socket"
    assert probe(server, phone, 12) == {"ok": True, "counts": True}
    assert probe(server, fresh_id(), 40)["counts"]
    found = report(moderator)
    assert (found["through"], found["ms"], found["slowest"], found["own"]) == (2, 12, 40, False)
    assert moderator.post("/api/moderator/probe").json()["through"] == 0


def test_the_laptop_itself_does_not_count(server: Running, moderator: Browser) -> None:
    laptop = server.browser()
    laptop.get("/probe")
    assert laptop.post("/api/probe", phone=fresh_id()).json() == {"ok": True, "counts": False}
    assert probe(server, fresh_id(), source="127.0.0.1") == {"ok": True, "counts": False}
    found = report(moderator)
    assert (found["opened"], found["loaded"], found["through"], found["own"]) == (0, 0, 0, True)
    own = [one["address"] for one in moderator.get("/api/moderator/hall").json()["addresses"]]
    for address in own:  # neither by its address in the hall
        if requests.get(f"http://{address}:{server.port}/probe", timeout=10).ok:
            assert report(moderator)["opened"] == 0


@pytest.mark.parametrize(("phone", "ms"), [("nonsense", 5), (PHONE, -1), (PHONE, "5"), (PHONE, 10**9), (PHONE, True)])
def test_nonsense_is_refused_and_not_counted(server: Running, moderator: Browser, phone: str, ms: object) -> None:
    assert probe(server, phone, ms)["code"] == "command.malformed"
    assert report(moderator)["through"] == 0


def test_the_test_page_is_small_and_needs_no_bundle(guest: Browser) -> None:
    page = guest.get("/probe?lang=en")
    assert "Check the connection" in page.text and "assets/" not in page.text
    files = [guest.get(f"/probe/{name}") for name in ("page.js", "page.css")]
    assert [file.headers["Content-Type"].split(";")[0] for file in files] == ["text/javascript", "text/css"]
    assert sum(len(answer.content) for answer in (page, *files)) < 10_000
    assert guest.get("/probe/other.js").status_code == 404


def test_only_moderators_see_it(phone: Browser) -> None:
    for path in ("/api/moderator/probe", "/api/moderator/laptop", "/api/moderator/hall"):
        assert phone.get(path).json()["code"] == "access.role"
    assert phone.post("/api/moderator/probe").json()["code"] == "access.role"


def test_whether_the_projector_mirrors_is_kept(moderator: Browser) -> None:
    assert moderator.get("/api/moderator/hall").json()["mirrored"] is None
    assert moderator.post("/api/moderator/hall", mirrored=True).json()["mirrored"] is True
    assert moderator.post("/api/moderator/hall", wifi=None).json()["mirrored"] is True
    assert moderator.post("/api/moderator/hall", mirrored=None).json()["mirrored"] is None


def test_a_refused_wifi_leaves_the_old_one(moderator: Browser) -> None:
    moderator.post("/api/moderator/hall", wifi={"ssid": "Saal", "password": "haselnuss"})
    refused = moderator.post("/api/moderator/hall", wifi={"ssid": "Saal", "password": "a" * 64})
    assert refused.json()["code"] == "wifi.password-key" and "64" in refused.json()["message"]
    kept = moderator.post("/api/moderator/hall").json()
    assert kept["wifi"]["password"] == "haselnuss" and kept["wifi_qr"]["path"]


def test_a_lost_address_is_told_until_another_is_chosen(server: Running, moderator: Browser) -> None:
    def address() -> dict[str, Any]:
        return dict(moderator.get("/api/moderator/laptop").json()["address"])

    there = [one["address"] for one in moderator.get("/api/moderator/hall").json()["addresses"]]
    assert not address()["lost"]
    db = Database(server.data, exclusive=False)
    try:
        Settings(db).address = "192.168.77.7"  # what was chosen yesterday, in another hall
    finally:
        db.close()
    found = address()
    assert (found["shown"], found["lost"]) == ("192.168.77.7", True)
    assert found["proposed"] == (there[0] if there else None)
    moderator.post("/api/moderator/hall", address=found["proposed"])
    assert not address()["lost"]


def test_devices_tell_since_when_they_are_on(moderator: Browser, code: str) -> None:
    def mine() -> dict[str, Any]:
        return next(one for one in moderator.get("/api/moderator/devices").json()["devices"] if one["me"])

    assert mine()["connected"] is None
    lead = moderator.line(code, "moderator")
    try:
        assert mine()["connected"] > mine()["since"] - 1
    finally:
        lead.close()


@pytest.fixture
def awake(tmp_path: Path) -> Iterator[tuple[Running, Path]]:
    """A server on a system whose `systemd-inhibit` writes down what it is asked."""
    told, tools = tmp_path / "told", tmp_path / "bin"
    tools.mkdir()
    script = (
        f'#!/bin/sh\necho "begin $*" >>{told}\nwhile [ "${{1#--}}" != "$1" ]; do shift; done\n"$@"\necho end >>{told}\n'
    )
    (tools / "systemd-inhibit").write_text(script)
    (tools / "systemd-inhibit").chmod(0o755)
    told.touch()
    running = Running(tmp_path / "data").start(PATH=f"{tools}:{os.environ['PATH']}")
    yield running, told
    running.stop()


@pytest.mark.skipif(os.uname().sysname != "Linux", reason="the tool of Linux")
def test_the_laptop_stays_awake_while_an_event_runs(awake: tuple[Running, Path]) -> None:
    server, told = awake
    moderator = server.moderator()
    code = moderator.event()
    assert moderator.get("/api/moderator/laptop").json()["awake"] == "idle"
    lead = moderator.line(code, "moderator")
    stage = next(iter(moderator.view(code, "moderator")["view"]["stage"]))
    assert lead.command("stage.start", stage=stage)["ok"]
    wait_until(lambda: moderator.get("/api/moderator/laptop").json()["awake"] == "held")
    assert told.read_text().startswith("begin --what=sleep:idle:handle-lid-switch --who=eventkit")
    assert lead.command("event.close")["ok"]
    wait_until(lambda: moderator.get("/api/moderator/laptop").json()["awake"] == "idle")
    lead.close()


@pytest.mark.skipif(os.uname().sysname != "Linux", reason="the tool of Linux")
def test_a_server_that_is_killed_leaves_nothing_that_keeps_the_laptop_awake(awake: tuple[Running, Path]) -> None:
    server, told = awake
    moderator = server.moderator()
    code = moderator.event()
    lead = moderator.line(code, "moderator")
    stage = next(iter(moderator.view(code, "moderator")["view"]["stage"]))
    assert lead.command("stage.start", stage=stage)["ok"]
    wait_until(lambda: "begin" in told.read_text())
    assert "end" not in told.read_text()
    server.kill()
    wait_until(lambda: "end" in told.read_text())
