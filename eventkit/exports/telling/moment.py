"""Times as they may leave the hall."""

import datetime


def moment(ms: int) -> str:
    """The clock of the laptop, to the minute: `2026-09-26T18:05`."""
    return datetime.datetime.fromtimestamp(ms / 1000).isoformat(timespec="minutes")
