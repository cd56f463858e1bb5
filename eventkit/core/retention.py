"""Until when the data of an event are to be kept. A date that has passed is a reminder and nothing more: nothing erases
by itself."""

from datetime import date

from eventkit.core.details import Details

NEVER = "none"
"""In `Details.keep`: no date."""
YEARS = 1
"""So long after the day of the event, unless somebody says otherwise."""


def proposed(details: Details) -> str | None:
    """A year after the day of the event; None while it has no day."""
    if not details.date:
        return None
    day = date.fromisoformat(details.date)
    year = min(day.year + YEARS, date.max.year)
    try:
        return day.replace(year=year).isoformat()
    except ValueError:  # the 29th of February
        return day.replace(year=year, day=28).isoformat()


def until(details: Details) -> str | None:
    """The last day (`YYYY-MM-DD`) on which the data are kept; None: nobody has said."""
    if details.keep == NEVER:
        return None
    return details.keep or proposed(details)


def is_due(details: Details, today: str) -> bool:
    """Has the day passed? A rehearsal is erased when it is over anyway."""
    last = until(details)
    return last is not None and last < today and not details.rehearsal
