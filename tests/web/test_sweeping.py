"""Sweeping after something was erased: nothing that happens meanwhile is forgotten, and no fault ends it for good."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import gevent
import pytest

from eventkit.hall import Erased
from eventkit.web import sweeping

EVENT, WORDS = "event", "Frau Meier parkt immer vor meiner Einfahrt"


class Hall:
    """What sweeping works with; `renew` is the copy on the stick."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.looked: list[list[bytes]] = []
        self.erased: Callable[[str, Erased], None]
        self.gone: Callable[[str], None]
        self.renewed: list[Callable[[], bool]] = []
        self.copies = 0
        live = SimpleNamespace(
            when_erased=lambda call: setattr(self, "erased", call),
            when_gone=lambda call: setattr(self, "gone", call),
            halls={},
        )
        monkeypatch.setattr(sweeping, "AGAIN_S", 0.01)
        monkeypatch.setattr(sweeping.sweep, "emptied", lambda db: True)
        monkeypatch.setattr(sweeping, "traces", lambda file, wanted: self.looked.append(wanted))
        services: Any = SimpleNamespace(live=live, db=SimpleNamespace(path=Path("eventkit.db")))
        rooms: Any = SimpleNamespace(shut_person=lambda *_: None)
        backups: Any = SimpleNamespace(renew=self.renew)
        self.sweeping = sweeping.Sweeping(services, rooms, backups)

    def renew(self) -> bool:
        self.copies += 1
        return self.renewed.pop(0)() if self.renewed else True

    def done(self) -> None:
        with gevent.Timeout(5):
            while self.sweeping.waiting:
                gevent.sleep(0.01)


def test_an_event_that_goes_while_a_copy_is_made_goes_from_the_stick_too(monkeypatch: pytest.MonkeyPatch) -> None:
    hall = Hall(monkeypatch)

    def slow() -> bool:
        hall.sweeping.want()  # the copy was read before, and is being written
        return True

    hall.renewed = [slow]
    hall.erased(EVENT, Erased([WORDS], []))
    hall.done()
    assert hall.copies == 2
    hall.sweeping.want()
    hall.done()
    assert hall.copies == 3, "control: one is enough when nothing comes between"


def test_words_are_forgotten_when_the_file_is_clean_though_the_stick_is_away(monkeypatch: pytest.MonkeyPatch) -> None:
    hall = Hall(monkeypatch)
    hall.renewed = [lambda: False, lambda: False]
    hall.erased(EVENT, Erased([WORDS], []))
    hall.done()
    assert hall.copies == 3 and [bool(wanted) for wanted in hall.looked] == [True, False, False]


def test_a_fault_of_one_try_does_not_end_it_for_good(monkeypatch: pytest.MonkeyPatch) -> None:
    hall = Hall(monkeypatch)

    def broken() -> bool:
        raise RuntimeError("a bug")

    hall.renewed = [broken]
    hall.erased(EVENT, Erased([WORDS], []))
    hall.done()
    assert hall.copies == 2
