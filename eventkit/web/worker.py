"""Lets a process of its own do what would take too long beside the live loop (`eventkit.beside`)."""

import logging
import subprocess
import sys

from gevent.lock import BoundedSemaphore

log = logging.getLogger("eventkit.web")


class Failed(Exception):
    """It took too long, or it broke."""


class Worker:
    """One kind of job, one at a time: a laptop in a hall has few cores. Who asks meanwhile waits."""

    def __init__(self, job: str, patience: float) -> None:
        """`patience` in seconds."""
        self._job, self._patience = job, patience
        self._turn = BoundedSemaphore(1)

    def do(self, asked: bytes) -> bytes:
        """The answer; with gevent's subprocess only this greenlet waits for it. Raises Failed."""
        with self._turn:
            return self._do(asked)

    def _do(self, asked: bytes) -> bytes:
        try:
            done = subprocess.run(
                [sys.executable, "-m", "eventkit.beside", self._job],
                input=asked, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=self._patience, check=True,
            )  # fmt: skip
        except (subprocess.SubprocessError, OSError) as error:
            log.error("the job %s failed: %s", self._job, _why(error))
            raise Failed from None
        return done.stdout


def _why(error: Exception) -> str:
    """Not its message, which may hold what somebody wrote."""
    code = f" {error.returncode}" if isinstance(error, subprocess.CalledProcessError) else ""
    return type(error).__name__ + code
