"""A real event is taken off the laptop from the panel: only once it is over, only with its code, and then entirely."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from flask import Flask
from flask.testing import FlaskClient

from eventkit.core.errors import Refused
from eventkit.live import Live
from eventkit.store.db import FILE_NAME, Database
from eventkit.store.events import Events
from eventkit.store.journal import Journal
from eventkit.store.people import People
from eventkit.web import answers, api_erase, removing
from eventkit.web.services import Services
from tests.exports.laptop import evening, kept
from tests.test_live import Screens

AT = "/api/moderator/erase"
CODE = "ACDEFH"
MARK = b"Name 1"


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """A server without sockets, with an evening on it that goes on."""
    db = kept(tmp_path, evening())
    live = Live(Journal(db), Screens([]))
    event = Events(db).by_code(CODE)
    assert event is not None
    live.open(event.id, People(db).names(event.id))
    rest: Any = None
    yield Services(
        db=db, journal=Journal(db), events=Events(db), people=People(db), live=live, hosts=rest, formats=rest,
        slips=rest, photos=rest, target_groups=rest, readings=rest, devices=rest, settings=rest, network=rest,
    )  # fmt: skip
    live.stop()
    db.close()


def panel(services: Services, told: list[tuple[str, str]] | None = None, *, moderator: bool = True) -> FlaskClient:
    def who(environ: object) -> None:
        if not moderator:
            raise Refused("access.role")

    app = Flask("test")
    answers.install(app)
    rooms = SimpleNamespace(shut=lambda event, code: (told if told is not None else []).append((event, code)))
    access: Any = SimpleNamespace(moderator=who)
    doors: Any = rooms
    app.register_blueprint(api_erase.make(services, access, doors))
    return app.test_client()


def close(services: Services) -> str:
    row = services.events.by_code(CODE)
    assert row is not None
    services.live.halls[row.id].state.closed = True
    return row.id


def on_disk(services: Services) -> bool:
    return any(MARK in file.read_bytes() for file in services.db.path.parent.glob(f"{FILE_NAME}*"))


def refusal(client: FlaskClient, **body: str) -> str:
    answer: Any = client.post(AT, json=body)
    assert answer.status_code >= 400 and answer.json["message"]
    return str(answer.json["code"])


def test_it_is_counted_refused_while_it_goes_on_and_then_erased(services: Services) -> None:
    told: list[tuple[str, str]] = []
    client = panel(services, told)
    lost: Any = client.get(f"{AT}?code={CODE}").json
    assert lost["photos"] == 1 and lost["people"] > 1 and lost["cards"] > 1
    assert refusal(client, code=CODE, typed=CODE) == "erase.open"
    event = close(services)
    for typed in ("", "ACDEFJ", "ja"):
        assert refusal(client, code=CODE, typed=typed) == "erase.typed"
    assert on_disk(services) and event in services.live.halls and told == [], "control: it is still there"
    assert client.post(AT, json={"code": CODE, "typed": "acd efh"}).json == {"ok": True}
    assert not on_disk(services) and services.live.halls == {}
    assert told == [(event, "event.unknown")]
    assert refusal(client, code=CODE, typed=CODE) == "event.unknown"


def test_only_moderators_and_no_rehearsals(services: Services) -> None:
    event = close(services)
    stranger = panel(services, moderator=False)
    assert refusal(stranger, code=CODE, typed=CODE) == "access.role"
    assert stranger.get(f"{AT}?code={CODE}").status_code == 403
    state = services.live.halls[event].state
    state.details = msgspec.structs.replace(state.details, rehearsal=True)
    assert refusal(panel(services), code=CODE, typed=CODE) == "erase.rehearsal"
    assert on_disk(services)


def test_a_disk_that_does_not_take_it_leaves_the_event_as_it_was(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = close(services)

    def full(db: Database, event: str, at: int, role: str | None) -> None:
        raise sqlite3.OperationalError("disk full")

    monkeypatch.setattr(removing, "erase", full)
    assert refusal(panel(services), code=CODE, typed=CODE) == "storage.failed"
    assert services.live.halls[event].state.code == CODE and on_disk(services)
