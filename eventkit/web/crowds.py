"""Simulated people for a rehearsal: a process beside the server (`eventkit.rehearsal.crowd`), one crowd at a time."""

import logging
import subprocess
import sys
from dataclasses import dataclass, field
from typing import Any

import gevent
import msgspec

log = logging.getLogger("eventkit.web")

STOP_S = 2.0
"""So long a crowd may say goodbye."""


class Told(msgspec.Struct):
    """What a crowd says about itself; see `rehearsal/crowd/orders.py`."""

    here: int = 0
    hosts: int = 0
    outside: int = 0
    doing: dict[str, int] = {}
    ended: str | None = None


@dataclass
class Crowd:
    """`people`: how many are wanted, `hosts` of them hosts; `pace`: so much faster than in a hall. `ended`: why
    there is nobody any more; None: it goes on."""

    event: str
    people: int
    hosts: int
    pace: float
    process: Any
    paused: bool = False
    told: Told = field(default_factory=Told)
    ended: str | None = None

    def change(self, people: int | None = None, paused: bool | None = None) -> None:
        """What is not given stays."""
        self.people = self.people if people is None else people
        self.paused = self.paused if paused is None else paused
        self.say({"people": max(0, self.people - self.hosts), "paused": self.paused})

    def say(self, told: dict[str, Any]) -> None:
        """A crowd that has just died hears nothing."""
        try:
            self.process.stdin.write(msgspec.json.encode(told) + b"\n")
            self.process.stdin.flush()
        except OSError:
            log.warning("the crowd does not listen any more")


class Crowds:
    """The crowd that is here, and how the last one of each event ended."""

    def __init__(self, command: tuple[str, ...] = ("-m", "eventkit.rehearsal.crowd")) -> None:
        self._command = [sys.executable, *command]
        self._of: dict[str, Crowd] = {}

    def running(self) -> Crowd | None:
        """Any event's: a laptop has few cores, and the rehearsal shall be like a hall and not like two."""
        return next((crowd for crowd in self._of.values() if crowd.ended is None), None)

    def of(self, event: str) -> Crowd | None:
        return self._of.get(event)

    def start(self, event: str, people: int, order: dict[str, Any]) -> Crowd:
        """`people` with the hosts; `order`: see `rehearsal/crowd/orders.py`. What it holds (codes of host cards) stands
        in no argument that other programs could read. OSError when the process cannot be started."""
        process = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        crowd = self._of[event] = Crowd(event, people, len(order["hosts"]), order["pace"], process)
        crowd.say({**order, "people": max(0, people - crowd.hosts)})
        gevent.spawn(self._listen, crowd)
        return crowd

    def stop(self, event: str) -> None:
        """The people go; the event stays as it is."""
        crowd = self._of.get(event)
        if crowd is None or crowd.ended is not None:
            return
        crowd.ended = "stopped"
        crowd.say({"leave": True})
        gevent.spawn_later(STOP_S, crowd.process.kill)

    def forget(self, event: str) -> None:
        """At once: there is no event any more."""
        crowd = self._of.pop(event, None)
        if crowd is not None:
            crowd.ended = "stopped"
            crowd.process.kill()

    def close(self) -> None:
        """The server stops. (When it dies, the crowd sees its input end, and ends too.)"""
        for event in list(self._of):
            self.forget(event)

    def _listen(self, crowd: Crowd) -> None:
        """Until it ends, for whatever reason."""
        for line in crowd.process.stdout:
            crowd.told = msgspec.json.decode(line, type=Told)
            crowd.ended = crowd.ended or crowd.told.ended
        code = crowd.process.wait()
        if crowd.ended is None:
            log.error("the crowd broke: %s", code)
        crowd.ended = crowd.ended or "broken"
        crowd.told = Told()
