"""The journal, with a look at how long the disk takes."""

import time
from collections.abc import Callable, Sequence

from eventkit.core.entries import Line
from eventkit.store.db import Database
from eventkit.store.journal import Journal


class MeasuredJournal(Journal):
    """`noted` is called with the seconds of each commit that succeeded."""

    def __init__(self, db: Database, noted: Callable[[float], None], *, failpoints: bool = False) -> None:
        super().__init__(db, failpoints=failpoints)
        self._noted = noted

    def append(self, event: str, expected_seq: int, lines: Sequence[Line], over: Sequence[Line] = ()) -> None:
        """See Journal."""
        began = time.perf_counter()
        super().append(event, expected_seq, lines, over)
        self._noted(time.perf_counter() - began)
