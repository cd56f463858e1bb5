"""The log file beside the data: small, discreet, and never in the way of the evening."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

from eventkit.status.discreet import Discreet
from eventkit.status.recent import Recent
from eventkit.status.troubles import FOR_THE_TERMINAL

NAME = "eventkit.log"
MOST_BYTES, OLDER = 512 * 1024, 3
MOST_ALIKE, ALIKE_S = 10, 60.0
"""So many lines from one place of the program in so many seconds; more would push out what else has happened."""

log = logging.getLogger("eventkit.status")


class LogFile(RotatingFileHandler):
    """Writes lines until the disk is full, and does not mind then: the hall has other troubles."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=MOST_BYTES, backupCount=OLDER, encoding="utf-8", delay=True)
        self.setFormatter(Discreet())
        self._alike: dict[tuple[str, int], tuple[float, int]] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        began, count = self._alike.get((record.filename, record.lineno), (record.created, 0))
        if not began <= record.created < began + ALIKE_S:
            began, count = record.created, 0
        self._alike[record.filename, record.lineno] = began, count + 1
        return count < MOST_ALIKE and bool(super().filter(record))

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name is logging's
        """It would print the message, with whatever it quotes."""


class Logbook:
    """From `start` to `stop` everything that is logged goes into the file, and is counted."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        self.recent = Recent()
        self._file = LogFile(self.path)

    def start(self, version: str) -> None:
        for handler in (self._file, self.recent):
            logging.getLogger().addHandler(handler)
        log.setLevel(logging.INFO)
        log.info("eventkit %s has started", version)

    def stop(self) -> None:
        log.info("eventkit has been stopped")
        for handler in (self._file, self.recent):
            logging.getLogger().removeHandler(handler)
            handler.close()

    def text(self, most: int) -> str:
        """The newest lines, at most so many signs; "" when there is no file, or the disk does not answer."""
        found = ""
        for path in (self.path, *(Path(f"{self.path}.{no}") for no in range(1, OLDER + 1))):
            try:
                found = path.read_text("utf-8", errors="replace") + found
            except OSError:
                continue
            if len(found) > most:
                return found[-most:].partition("\n")[2]
        return found


class ForTerminal(Discreet):
    """The terminal tells what stands in the file: a screen in a hall is looked at, too. But for mistakes in files that
    somebody has made for eventkit."""

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        return f"{line} {record.getMessage()}" if record.msg in FOR_THE_TERMINAL else line


def to_terminal() -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setLevel(logging.WARNING)
    handler.setFormatter(ForTerminal())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])


def broke(context: object, kind: Any, value: Any, tb: Any) -> None:
    """For gevent's hub, which would print an error of a greenlet with its message."""
    if not issubclass(kind, (KeyboardInterrupt, SystemExit)):
        log.error("something that runs by itself broke", exc_info=(kind, value, tb))
