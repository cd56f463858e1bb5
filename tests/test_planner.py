"""Seats are planned beside the live loop: real gevent loop, real journal."""

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import gevent
import msgspec
import pytest

from eventkit import planner
from eventkit.core.actor import Actor
from eventkit.core.errors import Refused
from eventkit.core.format import parse
from eventkit.core.seating.seats import SeatsPlanned
from eventkit.core.seating.task import Ahead
from eventkit.hall import Hall
from eventkit.live import Live
from eventkit.planner import Planner
from eventkit.store.db import Database
from eventkit.store.journal import Journal
from tests.support import FORMAT, NOON, PLACES, an_id
from tests.test_live import Screens

EVENT = an_id("event")
LEA = Actor("moderator", device="lea")
CALM = 0.02


class Room:
    """A live event with a planner; `again()` is a restart."""

    def __init__(self, directory: Path, format_text: str = PLACES) -> None:
        self.directory, self.sent = directory, 0
        self._open()
        self.db.execute("INSERT INTO event (id, code, created) VALUES (?, 'ACDEFH', ?)", (EVENT, NOON))
        self.live.open(EVENT, {})
        table = parse("orte.toml", format_text).table
        self.ok(
            self.live.system(EVENT, "event.create", event=EVENT, code="ACDEFH", format=table, details={"title": "x"})
        )

    def _open(self) -> None:
        self.db, self.screens = Database(self.directory), Screens([])
        self.journal = Journal(self.db)
        self.live = Live(self.journal, self.screens)
        self.planner = Planner(self.live, calm=CALM)

    def again(self) -> None:
        self.close()
        self._open()
        self.live.open_all(lambda event: {})
        self.planner.start()

    def close(self) -> None:
        self.live.stop()
        self.db.close()

    @property
    def hall(self) -> Hall:
        return self.live.halls[EVENT]

    def ok(self, ack: dict[str, Any]) -> None:
        assert ack["ok"], ack

    def play(self, kind: str, **fields: Any) -> None:
        self.sent += 1
        self.ok(self.live.submit(EVENT, LEA, {"id": an_id(f"planned {self.sent}"), "kind": kind, **fields}))

    def join(self, *numbers: int) -> None:
        """Everybody at once."""
        waiting = [
            gevent.spawn(self.live.system, EVENT, "person.join", person=an_id(f"person {number}")) for number in numbers
        ]
        for one in waiting:
            self.ok(one.get(timeout=5))

    def plans(self) -> int:
        return sum(isinstance(line.entry, SeatsPlanned) for line in self.journal.read(EVENT))

    def seats(self, walk: str = "runde-1-platz") -> dict[str, str]:
        view = msgspec.json.decode(self.hall.view_bytes("moderator"))
        return dict(view["count"][walk]["seats"])

    def wait_for(self, plans: int) -> None:
        with gevent.Timeout(10):
            while self.plans() < plans:
                gevent.sleep(0.01)

    def calm(self) -> None:
        """Long enough for a plan, if anybody wanted one."""
        gevent.sleep(CALM * 10)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    room.close()


def test_a_crowd_is_planned_for_once_and_everybody_has_a_seat(room: Room) -> None:
    room.join(*range(8))
    room.wait_for(1)
    room.calm()
    assert room.plans() == 1
    for walk in ("runde-1-platz", "runde-2-platz"):
        assert len(room.seats(walk)) == 8


def test_whoever_comes_later_is_planned_for_too(room: Room) -> None:
    room.join(*range(8))
    room.wait_for(1)
    room.join(8)
    room.wait_for(2)
    assert len(room.seats()) == 9


def test_what_changes_nobodys_way_is_no_reason_to_plan(room: Room) -> None:
    room.join(*range(8))
    room.wait_for(1)
    room.play("stage.edit", stage="runde-1", minutes=5)
    room.play("place.edit", place="p1", title={"de": "Neu"})
    room.play("stage.start", stage="ankommen")
    room.calm()
    assert room.plans() == 1


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("person.leave", {"person": an_id("person 0")}),
        ("place.close", {"place": "p4"}),
        ("place.add", {"place": an_id("new")}),
        ("host.set", {"place": "p1", "person": an_id("person 0")}),
        ("person.stay", {"person": an_id("person 0"), "place": "p1"}),
        ("people.together", {"group": an_id("g"), "persons": [an_id("person 0"), an_id("person 1")]}),
        ("stage.start", {"stage": "runde-1-platz"}),
    ],
)
def test_what_changes_somebodys_way_is(room: Room, kind: str, fields: dict[str, Any]) -> None:
    room.join(*range(8))
    room.wait_for(1)
    room.play(kind, **fields)
    room.wait_for(2)


def test_an_event_without_places_has_nothing_to_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planner, "ahead", lambda state: pytest.fail("asked for a plan"))
    room = Room(tmp_path, FORMAT)
    room.join(*range(8))
    room.calm()
    assert room.plans() == 0
    room.close()


def test_fewer_people_than_tables_are_not_planned_for(room: Room) -> None:
    room.join(0, 1, 2)
    room.calm()
    assert room.plans() == 0
    room.join(3)
    room.wait_for(1)


def test_what_was_not_planned_before_a_restart_is_planned_after_it(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planner.Planner, "look", lambda self, hall, touched: None)
    room.again()
    room.calm()
    room.join(*range(8))
    room.calm()
    assert room.plans() == 0
    monkeypatch.undo()
    room.again()
    room.wait_for(1)
    room.again()
    room.calm()
    assert room.plans() == 1, "what is planned already is not planned again"


def test_what_cannot_be_planned_is_asked_again_after_the_next_change(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Ahead] = []

    def refuse(ahead: Ahead) -> Iterator[None]:
        asked.append(ahead)
        yield
        raise Refused("plan.group-too-large")

    monkeypatch.setattr(planner, "solve", refuse)
    room.join(*range(8))
    room.calm()
    assert asked and room.plans() == 0
    monkeypatch.undo()
    room.join(8)
    room.wait_for(1)


def test_a_bug_in_the_plan_stops_neither_the_hall_nor_the_next_plan(
    room: Room, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(ahead: Ahead) -> Iterator[None]:
        yield
        raise ZeroDivisionError

    monkeypatch.setattr(planner, "solve", broken)
    room.join(*range(8))
    room.calm()
    assert "no plan of seats" in caplog.text
    monkeypatch.undo()
    room.join(8)
    room.wait_for(1)


def test_the_hall_goes_on_while_a_plan_is_made_and_who_comes_meanwhile_has_a_seat_in_it(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    solve, steps = planner.solve, 0

    def slow(ahead: Ahead) -> Generator[None, None, Any]:
        nonlocal steps
        while steps < 50:
            steps += 1
            gevent.sleep(0.005)
            yield
        return (yield from solve(ahead))

    monkeypatch.setattr(planner, "solve", slow)
    room.join(*range(8))
    with gevent.Timeout(10):
        while not steps:
            gevent.sleep(0.001)
    room.join(8)
    assert 0 < steps < 50, "the plan was not made yet when somebody came in"
    room.wait_for(1)
    assert len(room.seats()) == 9


def test_a_plan_of_a_walk_that_has_begun_meanwhile_moves_nobody(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    solve, go_on = planner.solve, gevent.event.Event()

    def waits(ahead: Ahead) -> Generator[None, None, Any]:
        go_on.wait()
        yield
        return (yield from solve(ahead))

    monkeypatch.setattr(planner, "solve", waits)
    room.join(*range(8))
    room.calm()
    room.play("stage.start", stage="runde-1-platz")
    seated = room.seats()
    assert len(seated) == 8
    go_on.set()
    room.wait_for(1)
    assert room.seats() == seated
    assert len(room.seats("runde-2-platz")) == 8, "control: the next walk is planned"


# Who is told what


def test_who_changes_the_table_is_moved_before_anything_goes_out(room: Room) -> None:
    room.join(*range(8))
    room.play("stage.start", stage="runde-1-platz")
    room.screens.moves.clear()
    order = room.screens.order
    order.clear()
    room.play("stage.start", stage="runde-1")
    gevent.sleep(0.1)
    moved = {person: audience for person, audience, _ in room.screens.moves}
    assert moved == {person: f"place:{place}" for person, place in room.seats().items()}
    assert {"publish", "tell"} <= set(order)


def test_a_table_that_nobody_listens_to_costs_nothing_and_who_comes_back_fetches_all(room: Room) -> None:
    room.join(*range(8))
    room.play("stage.start", stage="runde-1")
    room.hall.view_bytes("place:p1")
    seq = room.hall.state.seq
    assert room.hall.since("place:p1", seq) == []
    room.play("stage.edit", stage="runde-2", minutes=5)
    gevent.sleep(0.1)
    assert room.hall.since("place:p1", seq) is None, "nobody listened, so nothing was kept"
    room.screens.patches["place:p1"] = []
    room.hall.view_bytes("place:p1")
    seq = room.hall.state.seq
    room.play("stage.edit", stage="runde-2", minutes=6)
    gevent.sleep(0.1)
    assert len(room.hall.since("place:p1", seq) or []) == 1 == len(room.screens.patches["place:p1"])
