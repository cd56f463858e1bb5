"""Starting and stopping the server for the command line."""

import gc
import signal
import sys
import time
import webbrowser
from pathlib import Path

import click
import gevent
from gevent.event import Event

import eventkit
from eventkit import i18n
from eventkit.app import Server
from eventkit.config import DEFAULT_PORT, Config
from eventkit.status import logbook
from eventkit.store.db import Database
from eventkit.store.devices import MODERATOR, Devices
from eventkit.store.settings import Settings
from eventkit.web.access import KEY_LIFETIME_MS
from eventkit.web.network import warnings

LOCAL = "127.0.0.1"
WANTED_FILES = 8192


class PortTaken(Exception):
    """Another program listens there, or the system does not allow it. The argument says why."""

    def __init__(self, port: int, reason: str) -> None:
        super().__init__(reason)
        self.port = port


def run(config: Config, lang: str, *, browser: bool) -> None:
    """Serve until SIGINT or SIGTERM. Raises PortTaken, and what making a Server raises."""
    logbook.to_terminal()
    gevent.get_hub().print_exception = logbook.broke
    allow_many_connections()
    try:
        server = made(config)
    except OSError as error:
        raise PortTaken(config.port or DEFAULT_PORT, error.strerror or str(error)) from error
    stopped, finished = Event(), Event()

    def stop() -> None:
        if not stopped.is_set():
            stopped.set()
            click.echo(i18n.say("cli-stopping", lang))
            server.stop()
            finished.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        gevent.signal_handler(number, stop)

    def ready() -> None:
        link = server.moderator_link(LOCAL if config.host in ("0.0.0.0", LOCAL) else config.host)
        click.echo(greeting(server, link, lang))
        sys.stdout.flush()
        if browser and link:
            gevent.get_hub().threadpool.spawn(webbrowser.open, link)

    server.serve(ready)
    finished.wait()


def made(config: Config) -> Server:
    """The server with all events in memory. What is read now stays for the evening: the collector would go through all
    of it again and again, at the start and later in the middle of a pulse."""
    gc.disable()
    try:
        return Server(config)
    finally:
        gc.freeze()
        gc.enable()


def allow_many_connections() -> None:
    """A phone takes two file descriptors; systems start with 256 (macOS) or 1024 (Linux)."""
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = WANTED_FILES if hard == resource.RLIM_INFINITY else min(WANTED_FILES, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def greeting(server: Server, link: str | None, lang: str) -> str:
    """What stands in the terminal: addresses, the moderator's link, warnings."""
    network = server.services.network
    found = network.addresses()
    lines = [f"eventkit {eventkit.__version__}", "", i18n.say("cli-addresses", lang)]
    lines += [f"  {network.url(one['address']):<34} {one['adapter']}" for one in found]
    lines += [f"  {network.url(LOCAL):<34} {i18n.say('cli-this-computer', lang)}"]
    lines += ["", *(f"! {i18n.say('warning-' + code.replace('.', '-'), lang)}" for code in warnings(found))]
    lines += [i18n.say("cli-moderator", lang), f"  {link}"] if link else ["! " + i18n.say("cli-no-link", lang)]
    lines += ["", i18n.say("cli-how-to-stop", lang)]
    return "\n".join(lines)


def link(data: Path) -> str:
    """A fresh one-time link, also while the server runs. Raises DirectoryNotWritable."""
    db = Database(data, exclusive=False)
    try:
        key = Devices(db).new_key(MODERATOR, int(time.time() * 1000), KEY_LIFETIME_MS)
        port = Settings(db).port or DEFAULT_PORT
    finally:
        db.close()
    return f"http://{LOCAL}:{port}/panel#key={key}"
