"""Watches the laptop while people rely on it: its address, its power, its disk; and keeps it awake."""

import logging
from collections.abc import Callable
from pathlib import Path

import gevent

from eventkit.live import Live
from eventkit.machine import power, system
from eventkit.machine.awake import Awake
from eventkit.store.settings import Settings
from eventkit.web.network import REFRESH_S, Network

log = logging.getLogger("eventkit.web")

News = dict[str, object]


class Laptop:
    """`news` is what moderators are told. Everything is looked up anew: somebody may have pulled a cable."""

    def __init__(
        self,
        network: Network,
        settings: Settings,
        live: Live,
        data: Path,
        awake: Awake,
        battery: Callable[[], power.Battery | None] = power.battery,
        free: Callable[[Path], int | None] = power.free,
    ) -> None:
        self._network, self._settings, self._live, self._data = network, settings, live, data
        self._awake, self._battery, self._free = awake, battery, free
        self._shown: str | None = None
        self._watch: gevent.Greenlet | None = None

    def start(self) -> None:
        self._watch = gevent.spawn(self._go_on)

    def stop(self) -> None:
        """The laptop may sleep again."""
        if self._watch:
            self._watch.kill()
        self._awake.let_go()

    def running(self) -> bool:
        """Has any event begun, and is it not over for today?"""
        states = [hall.state for hall in self._live.halls.values() if hall.state.id and not hall.state.closed]
        return any(state.days and state.days[-1].ended is None for state in states)

    def look(self) -> None:
        """Once; `start` does it again and again."""
        if self.running():
            self._awake.keep()
        elif self._awake.state != "idle":
            self._awake.let_go()
        self.address()

    def address(self) -> News:
        """`shown`: the address people were given, `lost`: the laptop does not have it any more, `proposed` instead."""
        there = [one["address"] for one in self._network.addresses()]
        shown = self._settings.address or self._shown
        if shown is None or (shown not in there and self._settings.address is None and not self.running()):
            shown = self._shown = there[0] if there else None  # nobody relies on it yet: it just follows
        lost = shown is not None and shown not in there
        return {"shown": shown, "lost": lost, "proposed": there[0] if lost and there else None}

    def follow(self) -> None:
        """The moderator has chosen anew: forget what was shown before."""
        self._shown = None

    @property
    def awake(self) -> str:
        return self._awake.state

    def battery(self) -> power.Battery | None:
        return self._battery()

    def free(self) -> int | None:
        """Bytes that are left where the data lie."""
        return self._free(self._data)

    def news(self) -> News:
        battery, free = self.battery(), self.free()
        return {
            "address": self.address(), "battery": battery, "free": free, "awake": self._awake.state,
            "running": self.running(), "system": system.own(), "warnings": power.warnings(battery, free),
        }  # fmt: skip

    def _go_on(self) -> None:
        while True:
            try:
                self.look()
            except Exception as error:  # the evening goes on without
                log.error("looking after the laptop failed: %s", type(error).__name__)
            gevent.sleep(REFRESH_S)
