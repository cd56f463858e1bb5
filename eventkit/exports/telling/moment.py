"""Times and numbers as they may leave the hall."""

import datetime

FEWEST = 3
"""A smaller number of people is never told, not even none: else "fewer" would mean one or two."""


def moment(ms: int) -> str:
    """The clock of the laptop, to the minute: `2026-09-26T18:05`."""
    return datetime.datetime.fromtimestamp(ms / 1000).isoformat(timespec="minutes")


def enough(number: int) -> int | None:
    return number if number >= FEWEST else None
