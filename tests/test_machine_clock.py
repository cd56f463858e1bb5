"""The laptop's clock without its leaps, and time in an event, which never goes back."""

from pathlib import Path

from eventkit.live import Live
from eventkit.machine.clock import Clock, steady
from eventkit.store.db import Database
from eventkit.store.devices import Devices
from eventkit.store.events import Events
from eventkit.store.journal import Journal
from eventkit.store.people import People
from tests.support import an_id
from tests.test_live import Screens

DAY_S = 86_400


class Hands:
    """A clock on the wall, and time as it passes."""

    def __init__(self) -> None:
        self.wall, self.passed = 1_790_000_000.0, 50.0

    def clock(self) -> Clock:
        return Clock(lambda: self.wall, lambda: self.passed)

    def go_on(self, seconds: float) -> None:
        self.wall += seconds
        self.passed += seconds


def test_a_clock_that_is_set_is_believed_only_when_asked() -> None:
    hands = Hands()
    clock = hands.clock()
    assert clock() == 1_790_000_000_000
    hands.go_on(10)
    hands.wall -= DAY_S
    assert clock() == 1_790_000_010_000
    assert clock.follow() and clock() == 1_790_000_010_000 - DAY_S * 1000
    hands.wall += 0.4
    assert not clock.follow(), "it only runs a little fast"


def test_time_that_nobody_can_set_passes() -> None:
    assert steady() <= steady()


def test_set_back_before_a_restart_an_event_goes_on_from_its_last_line(tmp_path: Path) -> None:
    hands, db = Hands(), Database(tmp_path)
    Events(db).add(an_id("event"), "ACDEFH", 1)

    def begin() -> Live:
        live = Live(Journal(db), Screens([]), hands.clock())
        live.open(an_id("event"), {})
        return live

    live = begin()
    hall = live.halls[an_id("event")]
    before = hall.now()
    hall.state.at = before
    hands.wall -= DAY_S
    hands.go_on(5)
    assert hall.now() == before + 5000, "while it runs it does not even notice"
    again = begin().halls[an_id("event")]
    again.state.at = before  # as the journal would say
    assert again.now() == before
    hands.go_on(60)
    assert again.now() == before + 60_000, "it does not stand still for a day"


def test_a_clock_that_is_put_right_again_leaves_nothing_behind(tmp_path: Path) -> None:
    hands, db = Hands(), Database(tmp_path)
    clock = hands.clock()
    live = Live(Journal(db), Screens([]), clock)
    hall = live.open(an_id("event"), {})
    hall.state.at = hall.now()
    for seconds in (-DAY_S, DAY_S):
        hands.wall += seconds
        assert clock.follow()
        live.clock_was_set()
        hands.go_on(10)
        hall.now()
    assert hall.now() == int(hands.wall * 1000)


def test_who_takes_over_a_shared_device_writes_from_then_on_whatever_the_clock_says(tmp_path: Path) -> None:
    db = Database(tmp_path)
    Events(db).add(an_id("event"), "ACDEFH", 1)
    people = People(db)
    rows = [people.join(an_id("event"), an_id(name), name=name, lang="de", now=1) for name in ("Lea", "Omar")]
    devices = Devices(db)
    device, _ = devices.new(1)
    devices.link(device, rows[0].id, 5000)
    devices.link(device, rows[1].id, 10)  # the clock was set back meanwhile
    assert devices.person(device, an_id("event")) == rows[1].id
    devices.link(device, rows[0].id, 11)
    assert devices.person(device, an_id("event")) == rows[0].id
