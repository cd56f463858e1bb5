"""Plans seats beside the live loop: whoever comes, leaves or opens a table changes the rounds to come. The hall never
waits for it: it works in steps of a few milliseconds, and what has begun meanwhile stays as it is."""

import logging

import gevent
from gevent.event import Event

from eventkit.core.errors import Refused
from eventkit.core.seating.task import ahead, solve
from eventkit.core.state import State, Touched
from eventkit.hall import Hall
from eventkit.live import Live

log = logging.getLogger("eventkit.planner")

CALM_S = 1.5
"""People come in crowds: wait until nobody has come for so long, and plan once for all of them."""

CONCERNS = {"person", "place", "stage"}
"""Collections whose change may need another plan."""


class Planner:
    """One greenlet for each event whose people move."""

    def __init__(self, live: Live, calm: float = CALM_S) -> None:
        self._live, self._calm = live, calm
        self._bells: dict[str, Event] = {}
        live.watch(self.look)
        live.when_gone(self._dismiss)

    def look(self, hall: Hall, touched: Touched) -> None:
        """Called after every pulse: is another plan needed?"""
        if hall.state.places and any(name in CONCERNS for name, _ in touched):
            self._ring(hall.event)

    def start(self) -> None:
        """Look at every event there is: the laptop may have been switched off before a plan was ready."""
        for hall in self._live.halls.values():
            if hall.state.places:
                self._ring(hall.event)

    def _dismiss(self, event: str) -> None:
        """Its greenlet sees that the event is gone, and ends."""
        if event in self._bells:
            self._ring(event)

    def _ring(self, event: str) -> None:
        bell = self._bells.get(event)
        if bell is None:
            bell = self._bells[event] = Event()
            gevent.spawn(self._work, event, bell)
        bell.set()

    def _work(self, event: str, bell: Event) -> None:
        while True:
            bell.wait()
            while bell.is_set():
                bell.clear()
                gevent.sleep(self._calm)
            hall = self._live.halls.get(event)
            if hall is None:
                del self._bells[event]
                return
            try:
                self._plan(hall.state, event)
            except Exception:  # a bug; the next change is another chance, and latecomers have seats all the same
                log.exception("no plan of seats")

    def _plan(self, state: State, event: str) -> None:
        asked = ahead(state)
        if asked is None or (state.rotation is not None and state.rotation.basis == asked.basis):
            return
        steps = solve(asked)
        try:
            while True:
                next(steps)
                gevent.sleep(0)
        except StopIteration as done:
            found = done.value
        except Refused as no:
            log.info("seats cannot be planned: %s", no.code)
            return
        self._live.system(event, "seats.plan", seats=found.seats, rotation=found.rotation)
