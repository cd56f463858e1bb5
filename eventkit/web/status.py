"""Reads everything that the status page tells. Only when somebody looks: nothing of this runs by itself."""

import platform
from collections.abc import Callable
from pathlib import Path
from typing import Any

import eventkit
from eventkit.machine import system
from eventkit.machine.gauge import Gauge
from eventkit.status.logbook import Logbook
from eventkit.status.meter import Meter, Times, times
from eventkit.status.reading import Backup, Memory, Pages, Power, Reading
from eventkit.web.backups import Backups
from eventkit.web.laptop import Laptop
from eventkit.web.presence import Presence
from eventkit.web.services import Services

SYSTEMS = {"windows": "Windows", "macos": "macOS", "linux": "Linux"}


class Status:
    """`sio`: the socket server, whose lines know how long their pages take to answer."""

    def __init__(
        self,
        services: Services,
        presence: Presence,
        sio: Any,
        laptop: Laptop,
        backups: Backups,
        meter: Meter,
        logbook: Logbook,
    ) -> None:
        self._services, self._presence, self._sio = services, presence, sio
        self._laptop, self._backups, self._meter, self._logbook = laptop, backups, meter, logbook
        self._gauge, self._since = Gauge(), services.now()

    def read(self) -> Reading:
        """How everything is now."""
        rounds, slowest = self._rounds()
        taken, power = self._gauge.read(), self._laptop.battery()
        states = [hall.state for hall in self._services.live.halls.values() if hall.state.id]
        return Reading(
            now=self._services.now(), since=self._since, version=eventkit.__version__,
            system=f"{SYSTEMS[system.own()]} {platform.release()}", python=platform.python_version(),
            events=len(states), entries=sum(state.seq for state in states), running=self._laptop.running(),
            pages=self._pages(), rounds=rounds, slowest=slowest,
            answers=self._meter.answers.times(), waiting=self._meter.waiting, commits=self._meter.commits.times(),
            backup=self._backup(), free=self._laptop.free(), size=sizes(self._services.db.path),
            memory=Memory(taken.resident, taken.available, taken.total) if taken else None,
            processor=taken.processor if taken else None, power=power and Power(power["percent"], power["plugged"]),
            awake=self._laptop.awake, lost_address=bool(self._laptop.address()["lost"]),
            troubles=tuple(self._logbook.recent.troubles()),
        )  # fmt: skip

    def settings(self) -> dict[str, bool]:
        """What is set, without what it is set to: addresses, passwords and folders are nobody else's business."""
        settings = self._services.settings
        return {
            "address": settings.address is not None,
            "wifi": settings.wifi is not None,
            "mirrored": settings.mirrored is True,
            "backup": settings.backup is not None,
        }

    def log(self, most: int) -> str:
        return self._logbook.text(most)

    def _pages(self) -> Pages:
        clients = [client for client in self._presence.all() if client.audience is not None]
        counts = {role: sum(client.role == role for client in clients) for role in ("phone", "host", "display")}
        lost, away = self._presence.losses.count({(client.role, client.event, client.who) for client in clients})
        panels = sum(client.role == "moderator" for client in clients)
        return Pages(**counts, moderator=panels, lost=lost, away=away)

    def _rounds(self) -> tuple[Times | None, str]:
        """Of all lines together, and the role of the slowest."""
        found: list[tuple[float, str]] = []
        for client in self._presence.all():
            line = self._sio.eio.sockets.get(self._sio.manager.eio_sid_from_sid(client.sid, "/"))
            if line is not None and client.role != "preview":
                found += [(seconds, client.role) for seconds in line.queue.heartbeat.took()]
        return times([seconds for seconds, _ in found]), max(found)[1] if found else ""

    def _backup(self) -> Backup:
        news = self._backups.news()
        return Backup(news["folder"] is not None, news["same"], news["last"], news["problem"])


def sizes(file: Path, of: Callable[[Path], int] = lambda path: path.stat().st_size) -> int:
    """Bytes of the database with what stands beside it."""
    total = 0
    for path in (file, file.with_name(file.name + "-wal")):
        try:
            total += of(path)
        except OSError:
            continue
    return total
