"""What the web floor works with, joined once in `app.py` and handed on."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from eventkit.core.state import State
from eventkit.hall import Hall
from eventkit.live import Live, now_ms
from eventkit.store.db import Database
from eventkit.store.devices import Devices
from eventkit.store.events import Events, Row
from eventkit.store.formats import OwnFormats
from eventkit.store.hosts import HostCodes
from eventkit.store.journal import Journal
from eventkit.store.people import People
from eventkit.store.photos import Photos
from eventkit.store.readings import Readings
from eventkit.store.settings import Settings
from eventkit.store.slips import Slips
from eventkit.store.target_groups import TargetGroups
from eventkit.web.network import Network


@dataclass
class Services:
    """The parts. `hand_over`: a device speaks for somebody else of an event now, or for nobody. `debug` shows the pid
    in /healthz and the pragmas of the live connection."""

    db: Database
    journal: Journal
    events: Events
    people: People
    hosts: HostCodes
    slips: Slips
    readings: Readings
    target_groups: TargetGroups
    photos: Photos
    formats: OwnFormats
    devices: Devices
    settings: Settings
    live: Live
    network: Network
    hand_over: Callable[[str, str, str | None], None] = lambda event, device, person: None
    clock: Callable[[], int] = now_ms
    debug: bool = False
    started: float = field(default_factory=time.monotonic)

    def now(self) -> int:
        """The laptop's clock in ms, without its leaps. What an event's pages are told is `hall.now()`."""
        return self.clock()

    def open_events(self) -> list[State]:
        """Where people may come in who do not know the code. A rehearsal that somebody forgot to delete is none."""
        states = [hall.state for hall in self.live.halls.values()]
        return [state for state in states if state.id and not (state.closed or state.details.rehearsal)]

    def find(self, code: object) -> tuple[Row, Hall] | None:
        """The event with this code, and its hall."""
        row = self.events.by_code(code) if isinstance(code, str) else None
        hall = self.live.halls.get(row.id) if row else None
        return (row, hall) if row and hall else None
