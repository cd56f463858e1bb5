"""A real server in a process of its own, and real clients: HTTP by requests, sockets by python-socketio."""

import os
import queue
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import requests
import socketio

from eventkit.core import ids
from eventkit.core.entries import Entry
from eventkit.core.entries import Line as JournalLine
from eventkit.store.db import Database
from eventkit.store.events import Events
from eventkit.store.journal import Journal
from eventkit.web import wirejson

WAIT_S = 60


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def fresh_id() -> str:
    return ids.encode(int.from_bytes(os.urandom(10), "big"))


class Running:
    """`eventkit start` on a free port, with its own data directory. `start` again gives the same place a new life."""

    def __init__(self, data: Path) -> None:
        self.data, self.port = data, free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.process: subprocess.Popen[str] | None = None
        self._used = 0  # so many keys of the log have been used
        self.program = [sys.executable, "-m", "eventkit"]
        self.options = ["--debug", "--allow-host", "halle.test", "--allow-host", "umgezogen.test"]

    def start(self, *options: str, most_bytes: int | None = None, **environment: str) -> "Running":
        """`most_bytes`: how long the system lets any of its files grow (POSIX)."""
        self._used = 0
        self.process = process = self.spawn(*options, most_bytes=most_bytes, **environment)
        wait_until(lambda: "key=" in self.read_log() or process.poll() is not None)
        assert process.poll() is None, self.read_log()
        return self

    def spawn(self, *options: str, most_bytes: int | None = None, **environment: str) -> "subprocess.Popen[str]":
        """A server that nobody waits for."""
        self.log = open(self.data.parent / "server.log", "w+")  # noqa: SIM115 - lives as long as the process
        command = [*self.program, "start", "--data", str(self.data), "--port", str(self.port)]
        command += ["--no-browser", "--lang", "de", *self.options, *options]
        if most_bytes is not None:
            command = ["sh", "-c", f'ulimit -f {most_bytes // 512}; exec "$0" "$@"', *command]
        return subprocess.Popen(
            command, stdout=self.log, stderr=subprocess.STDOUT, text=True, env={**os.environ, **environment}
        )

    def read_log(self) -> str:
        return (self.data.parent / "server.log").read_text()

    def kill(self) -> None:
        """As if the power went: the process that answers, and the port is dead afterwards."""
        pid = requests.get(self.base + "/healthz", timeout=5).json()["pid"]
        assert self.process is not None
        assert pid == self.process.pid
        os.kill(pid, signal.SIGKILL)
        self.process.wait(5)
        assert not self.answers()

    def stop(self) -> float:
        """Ask politely; seconds until it was gone."""
        assert self.process is not None
        began = time.monotonic()
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(10)
        self.log.close()
        return time.monotonic() - began

    def journal(self, code: str) -> list[Entry]:
        """What happened at an event, as it is on the disk, read beside the running server."""
        return [line.entry for line in self.lines(code)]

    def lines(self, code: str) -> list[JournalLine]:
        """The same with when and by whom."""
        db = Database(self.data, exclusive=False)
        try:
            row = Events(db).by_code(code)
            assert row is not None
            return Journal(db).read(row.id)
        finally:
            db.close()

    def answers(self) -> bool:
        with socket.socket() as probe:
            probe.settimeout(1)
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def browser(self) -> "Browser":
        return Browser(self.base)

    def moderator(self) -> "Browser":
        """The first enters with the key that the start has printed, the others with a link; that takes a second."""
        moderator, keys = self.browser(), re.findall(r"#key=(\S+)", self.read_log())
        key = keys[-1] if len(keys) > self._used else self.new_key()
        self._used = len(keys)
        assert moderator.post("/api/moderator/enter", key=key).status_code == 200
        return moderator

    def new_key(self) -> str:
        command = [sys.executable, "-m", "eventkit", "link", "--data", str(self.data)]
        link = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return link.strip().partition("#key=")[2]


class Browser:
    """A device with its cookies."""

    def __init__(self, base: str) -> None:
        self.base, self.session = base, requests.Session()
        self.session.headers.update({"Accept-Language": "de"})

    def get(self, path: str, **more: Any) -> requests.Response:
        return self.session.get(self.base + path, timeout=WAIT_S, allow_redirects=False, **more)

    def post(self, path: str, **body: Any) -> requests.Response:
        return self.session.post(self.base + path, json=body, timeout=WAIT_S, headers={"Origin": self.base})

    def event(self, title: str = "Bürgerforum", format: str = "kartenabfrage", **more: Any) -> str:
        made = self.post("/api/moderator/events", event=fresh_id(), format=format, title=title, **more)
        assert made.status_code == 200, made.text
        return str(made.json()["code"])

    def join(self, code: str, **more: Any) -> dict[str, Any]:
        answer = self.post("/api/join", **{"code": code, "attempt": fresh_id(), "lang": "de", **more})
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def view(self, code: str, role: str = "phone") -> dict[str, Any]:
        return dict(self.get(f"/api/view?code={code}&as={role}").json())

    def line(self, code: str, role: str = "phone") -> "Line":
        return Line(self, code, role)


class Line:
    """A socket, connected. `heard` collects (name, body)."""

    def __init__(self, browser: Browser, code: str, role: str) -> None:
        self.heard: queue.Queue[tuple[str, Any]] = queue.Queue()
        self.client = socketio.Client(reconnection=False, json=wirejson)  # text as browsers send it: not escaped
        for name in ("patch", "own", "hall", "bye", "audience"):
            self.client.on(name, lambda body, name=name: self.heard.put((name, body)))
        cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in browser.session.cookies)
        self.client.connect(
            browser.base, transports=["websocket"], auth={"code": code, "role": role},
            headers={"Cookie": cookies} if cookies else {}, wait_timeout=WAIT_S,
        )  # fmt: skip

    def call(self, name: str, *body: Any) -> dict[str, Any]:
        return dict(self.client.call(name, body if len(body) != 1 else body[0], timeout=WAIT_S))

    def hello(self, seq: int = 0, **more: Any) -> dict[str, Any]:
        """Without a `boot`, as a page that does not say since when it knows what it knows."""
        return self.call("hello", {"seq": seq, "boot": "", **more})

    def command(self, kind: str, **fields: Any) -> dict[str, Any]:
        return self.call("command", {"id": fields.pop("id", fresh_id()), "kind": kind, **fields})

    def wait_for(self, name: str, seconds: float = 5) -> Any:
        """The next event of this name."""
        until = time.monotonic() + seconds
        while True:
            heard, body = self.heard.get(timeout=max(0.01, until - time.monotonic()))
            if heard == name:
                return body

    def close(self) -> None:
        self.client.disconnect()


def wait_until(done: Any, seconds: float = WAIT_S) -> None:
    until = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < until, "waited in vain"
        time.sleep(0.05)
