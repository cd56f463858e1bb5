"""What the organiser says about an event, and whether it can be."""

import re
from datetime import date

import msgspec

from eventkit.core import target_groups
from eventkit.core.errors import Refused
from eventkit.core.target_groups import TargetGroup
from eventkit.core.text import Text, clean, is_blank

LINE, LONG = 160, 1000  # most characters of a one-line and of a long detail
NEXT_STEPS = 8
NEVER = "none"
"""In `Details.keep`: no date."""


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


EDITABLE = tuple(name for name in Details.__struct_fields__ if name != "rehearsal")


def checked(details: Details) -> Details:
    """Clean texts; refuse with the name of the field: `detail.empty`, `detail.too-long`, `detail.wrong`."""

    def line(field: str, value: str, limit: int = LINE) -> str:
        value = clean(value)
        if len(value) > limit:
            raise Refused("detail.too-long", field=field, max=limit)
        return value

    def text(field: str, value: Text) -> Text:
        return {lang: out for lang, raw in value.items() if (out := line(field, raw, LONG))}

    title = line("title", details.title)
    if is_blank(title):
        raise Refused("detail.empty", field="title")
    if not 1 <= details.level <= 5:
        raise Refused("detail.wrong", field="level")
    if details.date and not _is_date(details.date):
        raise Refused("detail.wrong", field="date")
    for field, value in (("start", details.start), ("end", details.end)):
        if value and not re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", value):
            raise Refused("detail.wrong", field=field)
    if not details.languages or not all(re.fullmatch(r"[a-z]{2,3}(-[a-z]{2,8})?", tag) for tag in details.languages):
        raise Refused("detail.wrong", field="languages")
    if details.keep not in ("", NEVER) and not _is_date(details.keep):
        raise Refused("detail.wrong", field="keep")
    if len(details.next) > NEXT_STEPS:
        raise Refused("detail.too-long", field="next", max=NEXT_STEPS)
    steps = tuple(NextStep(line("next", step.when, 60), line("next", step.what, 300)) for step in details.next)
    return msgspec.structs.replace(
        details,
        title=title,
        place=line("place", details.place),
        organiser=line("organiser", details.organiser),
        contact=line("contact", details.contact, 300),
        question=text("question", details.question),
        promise=text("promise", details.promise),
        next=tuple(step for step in steps if step.what),
        target_groups=target_groups.checked(details.target_groups),
    )


def _is_date(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
