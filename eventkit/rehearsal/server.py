"""A server of one's own: a child process on a free port, with its data in the folder of the rehearsal."""

import contextlib
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Any

from eventkit.rehearsal.errors import Away, Impossible
from eventkit.rehearsal.wire import Http

LOCAL = "127.0.0.1"
START_S = 60.0
STOP_S = 10.0
OTHERS_S = 5.0
"""When the server dies, somebody else may be about to start it again on the same data; so long they have."""


class OwnServer:
    """`with OwnServer(data) as server: server.link`. Started again when it dies, unless another one answers there."""

    def __init__(self, data: Path) -> None:
        self._data, self._port = data, _free_port()
        self.base = f"http://{LOCAL}:{self._port}"
        self.link = ""
        self._process: subprocess.Popen[str] | None = None
        self._stopping = threading.Event()

    def __enter__(self) -> "OwnServer":
        """Raises Impossible when the server does not start."""
        self.link = self._start()
        threading.Thread(target=self._watch, daemon=True).start()
        return self

    def restart(self) -> None:
        """Off overnight, on again in the morning. Raises Impossible when it does not start again."""
        process, self._process = self._process, None  # so that nobody else starts it meanwhile
        _stop(process)
        self._start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._stopping.set()
        _stop(self._process)

    def _start(self) -> str:
        """Start, and wait for the moderator's link, which the server prints when it can be reached."""
        options = ["--data", str(self._data), "--port", str(self._port), "--new-port", "--host", LOCAL, "--no-browser"]
        self._process = process = subprocess.Popen(
            [sys.executable, "-m", "eventkit", "start", *options],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True, encoding="utf-8",
        )  # fmt: skip
        said: list[str] = []
        found = threading.Event()
        for stream in (process.stdout, process.stderr):
            threading.Thread(target=_listen, args=(stream, said, found), daemon=True).start()
        if not found.wait(START_S):
            process.kill()
        links = [line.strip() for line in said if "/panel#key=" in line]
        if not links:
            raise Impossible("rehearsal-no-server", reason=" ".join(line.strip() for line in said[-3:]))
        return links[0]

    def _watch(self) -> None:
        while not self._stopping.wait(0.2):
            process = self._process
            if process is None or process.poll() is None:
                continue
            until = time.monotonic() + OTHERS_S
            while time.monotonic() < until and not (answered := self._answers()) and not self._stopping.wait(0.3):
                pass
            if not answered and not self._stopping.is_set():
                with contextlib.suppress(Impossible):  # the next round tries again; the phones' patience ends it
                    self._start()

    def _answers(self) -> bool:
        try:
            Http(self.base).get_once("/healthz")
        except Away:
            return False
        return True


def _stop(process: "subprocess.Popen[str] | None") -> None:
    if process is None:
        return
    process.terminate()
    try:
        process.wait(STOP_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(STOP_S)


def _listen(stream: Any, said: list[str], found: threading.Event) -> None:
    """Reads to the end, so that the child never waits for a full pipe. A closed stream counts as an answer too."""
    for line in stream:
        said.append(line)
        del said[:-50]
        if "/panel#key=" in line:
            found.set()
    found.set()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOCAL, 0))
        port: int = probe.getsockname()[1]
        return port
