"""Files that are made in a process of their own: how far they are can be asked, and they can be stopped."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import gevent
import msgspec
from gevent import subprocess
from gevent.lock import BoundedSemaphore

from eventkit.core.errors import Refused
from eventkit.exports.errand import Told
from eventkit.web.worker import Failed

log = logging.getLogger("eventkit.web")

MOST = 8
"""So many may wait for their turn."""

LOOK_S = 0.2


class Errand:
    """One of them. `told`: how far it is."""

    def __init__(self) -> None:
        self.told = Told("wait")
        self.cancelled = False
        self._process: Any = None

    def cancel(self) -> None:
        self.cancelled = True
        if self._process is not None and self._process.poll() is None:
            self._process.kill()

    def run(self, job: str, asked: bytes, patience: float) -> bytes:
        """Only this greenlet waits. Raises Failed (it took longer than `patience` seconds, or broke) and Refused."""
        made, code = b"", 1  # as long as nothing else is known: it may be gone before it has read what it was asked
        with self._started(job) as process, gevent.Timeout(patience, Failed):
            hearing = gevent.spawn(self._hear, process.stderr)
            process.stdin.write(asked)
            process.stdin.close()
            made = process.stdout.read()
            code = process.wait()
            hearing.join()
        if self.cancelled:
            raise Refused("export.cancelled")
        if self.told.step == "refused":
            # Codes and facts are those of `eventkit.exports`.
            raise Refused(self.told.code, **self.told.facts)
        if code:
            log.error("the job %s failed: %s", job, code)
            raise Failed
        return made

    @contextmanager
    def _started(self, job: str) -> Iterator[Any]:
        try:
            self._process = process = subprocess.Popen(
                [sys.executable, "-m", "eventkit.beside", job],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            )  # fmt: skip
        except OSError as error:
            log.error("the job %s failed: %s", job, type(error).__name__)
            raise Failed from None
        try:
            if self.cancelled:
                process.kill()
            yield process
        except OSError:  # it was gone before it had read what it was asked
            pass
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout, process.stderr):
                pipe.close()

    def _hear(self, stream: Any) -> None:
        """What else a job says on its way out (a traceback) may hold somebody's text: it is passed over."""
        for line in stream:
            try:
                self.told = msgspec.json.decode(line, type=Told)
            except (msgspec.MsgspecError, UnicodeDecodeError):
                continue


class Errands:
    """Those that are under way, by the id that the page gave them. One runs at a time: a laptop has few cores."""

    def __init__(self) -> None:
        self._all: dict[str, Errand] = {}
        self._turn = BoundedSemaphore(1)

    def get(self, key: str) -> Errand | None:
        return self._all.get(key)

    def run(self, key: str, job: str, asked: bytes, patience: float) -> bytes:
        """Refused: `export.busy` (too many wait, or the same is under way), `export.cancelled`. Raises Failed."""
        if len(self._all) >= MOST or key in self._all:
            raise Refused("export.busy")
        self._all[key] = errand = Errand()
        try:
            while not self._turn.acquire(timeout=LOOK_S):
                if errand.cancelled:
                    raise Refused("export.cancelled")
            try:
                return errand.run(job, asked, patience)
            finally:
                self._turn.release()
        finally:
            del self._all[key]
