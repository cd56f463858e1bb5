"""A server that tells people too early, to show that the tests would find it: cards are acknowledged first and written
a moment later. Run as `python -m tests.web.faults.careless start …`."""

from collections.abc import Sequence

from gevent import monkey

monkey.patch_all()

import gevent  # noqa: E402

from eventkit.cli import main  # noqa: E402
from eventkit.core.entries import Line  # noqa: E402
from eventkit.core.parts.card import CardWritten  # noqa: E402
from eventkit.store.journal import Journal  # noqa: E402

LATE_S = 0.2

append = Journal.append


def append_late(self: Journal, event: str, expected_seq: int, lines: Sequence[Line], over: Sequence[Line] = ()) -> None:
    if isinstance(lines[0].entry, CardWritten):
        gevent.spawn_later(LATE_S, append, self, event, expected_seq, lines, over)
    else:
        append(self, event, expected_seq, lines, over)


Journal.append = append_late  # type: ignore[method-assign]

if __name__ == "__main__":
    main()
