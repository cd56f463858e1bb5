"""A crowd that breaks, and one that cannot be started: the moderator is told, and the event stays as it is."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import gevent
import pytest
from flask import Flask
from flask.testing import FlaskClient

from eventkit.live import Live
from eventkit.store.db import Database
from eventkit.store.events import Events
from eventkit.store.formats import OwnFormats
from eventkit.store.hosts import HostCodes
from eventkit.store.journal import Journal
from eventkit.store.people import People
from eventkit.web import answers, api_rehearsal, removing
from eventkit.web.crowds import Crowds
from eventkit.web.services import Services
from tests.support import an_id
from tests.test_live import Screens

ALL = "/api/moderator/rehearsals"
ASKED = {"event": an_id("probe"), "format": "kartenabfrage", "people": 8}


def ended(crowds: Crowds, event: str = "e") -> str | None:
    crowd = crowds.of(event)
    assert crowd is not None
    for _ in range(500):
        if crowd.ended is not None:
            break
        gevent.sleep(0.02)
    return crowd.ended


def order(**more: Any) -> dict[str, Any]:
    return {"code": "ACDEFH", "hosts": ["GEHEIM"], "pace": 1.0, **more}


def test_a_crowd_that_breaks_has_broken_and_another_may_come(caplog: pytest.LogCaptureFixture) -> None:
    crowds = Crowds(("-c", "import sys; sys.exit(3)"))
    crowds.start("e", 8, order())
    assert ended(crowds) == "broken"
    assert crowds.running() is None
    assert "the crowd broke: 3" in caplog.text and "GEHEIM" not in caplog.text


def test_a_crowd_that_says_why_it_ends_is_believed() -> None:
    says = """import sys; sys.stdin.readline(); print('{"here":3,"ended":"closed"}')"""
    crowds = Crowds(("-c", says))
    assert crowds.start("e", 8, order()).ended is None
    assert crowds.running() is not None
    assert ended(crowds) == "closed"


def test_a_crowd_is_told_all_through_its_input_and_the_number_without_hosts() -> None:
    crowds = Crowds(("-c", """import sys; print(end=sys.stdin.readline()); sys.stdin.readline()"""))
    process = crowds.start("e", 8, order()).process
    assert "GEHEIM" not in str(process.args)
    crowds.forget("e")
    assert crowds.of("e") is None


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """A server without sockets: enough to begin and to delete."""
    db = Database(tmp_path)
    live = Live(Journal(db), Screens([]))
    yield Services(
        db=db, journal=Journal(db), events=Events(db), people=People(db), hosts=HostCodes(db), formats=OwnFormats(db),
        live=live, slips=Any, photos=Any, devices=Any, settings=Any, network=Any, readings=Any, target_groups=Any,
    )  # type: ignore[arg-type]  # fmt: skip
    live.stop()
    db.close()


def panel(services: Services, crowds: Crowds) -> FlaskClient:
    """A moderator's device."""
    app = Flask("test")
    answers.install(app)
    everybody = SimpleNamespace(moderator=lambda environ: None)
    rooms = SimpleNamespace(shut=lambda event, code: None)
    made: Any = api_rehearsal.make(services, everybody, rooms, crowds, "http://127.0.0.1:1")  # type: ignore[arg-type]
    app.register_blueprint(made)
    return app.test_client()


def test_where_no_process_can_be_started_the_moderator_is_told(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    refused = panel(services, Crowds()).post(ALL, json=ASKED)
    assert (refused.status_code, refused.json["code"]) == (500, "rehearsal.failed")  # type: ignore[index]
    assert services.live.halls[ASKED["event"]].state.details.rehearsal, "it is there, and people may come later"


def test_a_disk_that_does_not_take_it_leaves_the_rehearsal_as_it_was(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = panel(services, Crowds(("-c", "input()")))
    code = client.post(ALL, json=ASKED).json["code"]  # type: ignore[index]

    def full(db: Database, *rest: object) -> None:
        raise sqlite3.OperationalError("disk full")

    monkeypatch.setattr(removing, "erase", full)
    refused = client.post(f"{ALL}/remove", json={"code": code})
    assert (refused.status_code, refused.json["code"]) == (503, "storage.failed")  # type: ignore[index]
    assert services.live.halls[ASKED["event"]].state.code == code
    monkeypatch.undo()
    assert client.post(f"{ALL}/remove", json={"code": code}).json == {"ok": True}
    assert services.live.halls == {}
