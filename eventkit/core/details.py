"""What the organiser says about an event."""

import msgspec

from eventkit.core.target_groups import TargetGroup
from eventkit.core.text import Text


class NextStep(msgspec.Struct, frozen=True):
    """What happens with the results: when (as the organiser words it) and what."""

    when: str
    what: str


class Details(msgspec.Struct, frozen=True, kw_only=True):
    """What the organiser says about the event. `level`: 1 information, 2 hearing, 3 co-determination,
    4 self-determination, 5 self-organisation. `rehearsal`: a trial with simulated people; it is one from the beginning
    and stays one. `target_groups`: those people are asked about, none: they are not asked. `keep`: until which day the
    data are kept (see `retention`)."""

    title: str
    place: str = ""
    date: str = ""
    start: str = ""
    end: str = ""
    organiser: str = ""
    question: Text = {}
    level: int = 2
    promise: Text = {}
    next: tuple[NextStep, ...] = ()
    contact: str = ""
    languages: tuple[str, ...] = ("de", "de-simple", "en")
    target_groups: tuple[TargetGroup, ...] = ()
    rehearsal: bool = False
    keep: str = ""
