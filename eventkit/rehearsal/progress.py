"""Tells on the terminal how far the rehearsal is."""

import threading
from typing import Any, TextIO

from eventkit import i18n

BLANK = "\r" + " " * 78 + "\r"


class Progress:
    """A line for every message; what only counts up stays on one line, and is left out where nobody watches."""

    def __init__(self, stream: TextIO, lang: str) -> None:
        self._stream, self._lang = stream, lang
        self._watched = stream.isatty()
        self._lock = threading.Lock()

    def tell(self, message: str, **facts: Any) -> None:
        """Called by the rehearsal, from any thread."""
        sentence = i18n.say(message, self._lang, **facts)
        with self._lock:
            if message == "rehearsal-writing":
                if self._watched:
                    self._stream.write(f"{BLANK}{sentence}")
            else:
                self._stream.write(f"{BLANK if self._watched else ''}{sentence}\n")
            self._stream.flush()
