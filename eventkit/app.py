"""The only place where the parts are joined."""

import logging
import socket
import sqlite3
from collections.abc import Callable
from typing import Any

import gevent
import gevent.socket
from flask import Flask

import eventkit
from eventkit import resources
from eventkit.config import Config, choose_port
from eventkit.live import Live, now_ms
from eventkit.machine.awake import Awake
from eventkit.machine.clock import Clock
from eventkit.planner import Planner
from eventkit.status.logbook import Logbook
from eventkit.status.meter import Meter
from eventkit.store.db import Database, DirectoryFull, DirectoryNotWritable
from eventkit.store.devices import Devices
from eventkit.store.events import Events
from eventkit.store.formats import OwnFormats
from eventkit.store.hosts import HostCodes
from eventkit.store.measured import MeasuredJournal
from eventkit.store.people import People
from eventkit.store.photos import Photos
from eventkit.store.readings import Readings
from eventkit.store.settings import Settings
from eventkit.store.slips import Slips
from eventkit.store.target_groups import TargetGroups
from eventkit.store.trouble import trouble_of
from eventkit.web import (
    answers,
    api_backup,
    api_erase,
    api_erasures,
    api_exports,
    api_fate,
    api_formats,
    api_hall,
    api_moderator,
    api_photos,
    api_places,
    api_print,
    api_probe,
    api_public,
    api_ready,
    api_reception,
    api_rehearsal,
    api_shared,
    api_status,
    api_suggest,
    api_target_groups,
    headers,
    pages,
    sockets,
)
from eventkit.web.access import Access, Gate
from eventkit.web.backups import Backups
from eventkit.web.crowds import Crowds
from eventkit.web.front import Front
from eventkit.web.http import Handler
from eventkit.web.laptop import Laptop
from eventkit.web.network import Network
from eventkit.web.presence import Presence
from eventkit.web.probe import Probes
from eventkit.web.probe_line import ProbeLine
from eventkit.web.rooms import Rooms
from eventkit.web.services import Services
from eventkit.web.status import Status
from eventkit.web.sweeping import Sweeping

log = logging.getLogger("eventkit.app")

STOP_S = 1.0
LOCAL, ANY = "127.0.0.1", ("0.0.0.0", "")
BACKLOG = 1024  # after a restart a whole hall connects at once


class Server:
    """The whole program, ready to serve. Everything of the data directory is loaded by making one."""

    def __init__(self, config: Config) -> None:
        """Raises what Database raises, PortBelongs, MissingResource, and OSError when the port is taken."""
        resources.surfaces()  # without the bundle every page would fail later
        self.db = Database(config.data)
        self.logbook = Logbook(config.data)
        self.logbook.start(eventkit.__version__)  # first of all: an event that cannot be read is told there
        try:
            self._join(config)
        except BaseException as error:
            self.db.close()
            self.logbook.stop()
            if isinstance(error, sqlite3.OperationalError) and trouble_of(error):
                raise (DirectoryFull if trouble_of(error) == "full" else DirectoryNotWritable)(str(error)) from error
            raise

    def _join(self, config: Config) -> None:
        settings = Settings(self.db)
        port = choose_port(settings.port, config.port, new=config.new_port)
        listener = listen(config.host, port)
        if settings.port != port:  # else a full disk would keep out those who only want to read
            settings.port = port
        people, presence = People(self.db), Presence()
        rooms = Rooms(people, presence)
        clock, meter = Clock(), Meter()
        journal = MeasuredJournal(self.db, meter.commits.note, failpoints=config.debug)
        live = Live(journal, rooms, clock)
        live.open_all(people.names)
        planner = Planner(live)
        self.services = Services(
            db=self.db, journal=journal, events=Events(self.db), people=people, hosts=HostCodes(self.db),
            slips=Slips(self.db), readings=Readings(self.db), target_groups=TargetGroups(self.db),
            photos=Photos(self.db), formats=OwnFormats(self.db), devices=Devices(self.db), settings=settings,
            live=live, network=Network(port, config.hosts), hand_over=rooms.hand_over, clock=clock, debug=config.debug,
        )  # fmt: skip
        # `eventkit link` makes keys, too, and knows only what the clock of the laptop says.
        self.access = Access(self.services.devices, now_ms)
        self.crowds = Crowds()
        self.laptop = Laptop(
            self.services.network, settings, live, config.data, Awake(), trouble=self.db.standing, clock=clock
        )
        self.backups = Backups(self.db.path, settings, live, lambda: self.db.connection.total_changes)
        probes = Probes(self.services.network, self.services.now)
        self.app = app = make_app(self.services, self.access, presence, rooms, self.laptop, probes)
        base = f"http://{LOCAL if config.host in ANY else config.host}:{port}"
        app.register_blueprint(api_backup.make(self.access, self.backups))
        app.register_blueprint(api_erase.make(self.services, self.access, rooms))
        sweeping = Sweeping(self.services, rooms, self.backups)
        app.register_blueprint(api_erasures.make(self.services, self.access, sweeping))
        app.register_blueprint(api_rehearsal.make(self.services, self.access, rooms, self.crowds, base))
        socketio = sockets.make(app)
        rooms.attach(socketio.server)
        status = Status(self.services, presence, socketio.server, self.laptop, self.backups, meter, self.logbook)
        app.register_blueprint(api_status.make(self.access, status))
        planner.start()
        self.laptop.start()
        self.backups.start()
        self.sockets = sockets.Sockets(socketio.server, self.services, self.access, presence, meter)
        ProbeLine(socketio.server, probes)
        gate = Gate(app, self.services.network, answers.refuse_early)
        self._http = Front(listener, gate, log=None, handler_class=Handler)

    @property
    def port(self) -> int:
        return self.services.network.port

    def moderator_link(self, host: str) -> str | None:
        """A fresh one-time link; None: the disk does not take it."""
        try:
            key = self.access.new_key()
        except sqlite3.OperationalError:
            return None
        return self.services.network.url(host, f"/panel#key={key}")

    def serve(self, ready: Callable[[], None] = lambda: None) -> None:
        """Serve until `stop`; `ready` is called when the first request could come."""
        self._http.start()
        gevent.spawn(ready)
        self._http.serve_forever()

    def stop(self) -> None:
        """Say goodbye to the pages, answer what waits, close the file. Within 2 s, and the time of the last copy.

        What fails (a disk that was pulled out) keeps nothing from what follows: else the program would never end, and
        nobody could start it anew with these data.
        """
        steps = (
            self.crowds.close, self.laptop.stop, self.sockets.stop, self.services.live.stop, self.backups.stop,
            lambda: self._http.stop(timeout=STOP_S), self.db.close, self.logbook.stop,
        )  # fmt: skip
        for step in steps:
            try:
                step()
            except Exception as error:
                log.error("stopping failed: %s", type(error).__name__)


def make_app(
    services: Services, access: Access, presence: Presence, rooms: Rooms, laptop: Laptop, probes: Probes
) -> Flask:
    """Pages and HTTP calls."""
    app = Flask("eventkit.web", static_folder=None, template_folder="templates")
    headers.install(app)
    answers.install(app)
    app.register_blueprint(api_public.make(services, access))
    app.register_blueprint(api_moderator.make(services, access))
    app.register_blueprint(api_hall.make(services, access, laptop))
    app.register_blueprint(api_probe.make(services, access, probes, laptop))
    app.register_blueprint(api_places.make(services, access))
    app.register_blueprint(api_print.make(services, access))
    app.register_blueprint(api_fate.make(services, access))
    app.register_blueprint(api_photos.make(services, access))
    app.register_blueprint(api_reception.make(services, access, rooms))
    app.register_blueprint(api_shared.make(services, access))
    app.register_blueprint(api_exports.make(services, access))
    app.register_blueprint(api_formats.make(services, access))
    app.register_blueprint(api_ready.make(services, access))
    app.register_blueprint(api_suggest.make(services, access))
    app.register_blueprint(api_target_groups.make(services, access))
    app.register_blueprint(pages.make(services, presence))
    return app


def listen(host: str, port: int) -> Any:
    """A listening socket. OSError when somebody else has the port."""
    listener = gevent.socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows would let two programs share a port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(BACKLOG)
        listener.setblocking(False)
    except OSError:
        listener.close()
        raise
    return listener
