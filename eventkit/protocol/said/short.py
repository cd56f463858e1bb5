"""The short version in words: each entry in few of them, and where the rest stands."""

from msgspec.structs import replace

from eventkit.core.blocks import Column, Planned, Ranked, Table
from eventkit.core.words import Say
from eventkit.protocol.chapters import Short
from eventkit.protocol.clean import plain
from eventkit.protocol.outline import Top
from eventkit.protocol.words import Speaker

LONGEST = 160
"""Signs of an entry."""
HEADS = ("short-what", "protocol-measure-who", "protocol-measure-until")
SHARES = (0.54, 0.26, 0.2)
"""Of the width of the page."""


def briefly(words: str, most: int = LONGEST) -> str:
    """On one line and not too long; cut between two words where there are some."""
    words = plain(words)
    if len(words) <= most:
        return words
    start = words[:most]
    return f"{start.rsplit(' ', 1)[0] if ' ' in start[most // 2 :] else start}…"


def brief(item: Ranked) -> Ranked:
    """A result without the reason why it was added."""
    return replace(item, text=briefly(item.text), reason="")


def source(top: Top, speak: Speaker) -> str:
    """Which vote it comes from."""
    return speak.say("protocol-results-of" if top.confirmed else "short-leading", stage=speak(top.stage))


def cells(item: Planned, speak: Speaker) -> tuple[str, str, str]:
    """What, who, until when; what nobody has said yet is named as open."""
    still_open = speak.say("protocol-measure-open")
    return briefly(item.what), briefly(item.who) or still_open, briefly(item.until) or still_open


def table(block: Short, speak: Speaker) -> Table | None:
    """The measures; None where there are none."""
    if not block.measures:
        return None
    columns = tuple(Column(Say(head), share) for head, share in zip(HEADS, SHARES, strict=True))
    return Table("", columns, tuple(cells(item, speak) for item in block.measures))


def steps(block: Short, speak: Speaker) -> list[tuple[str, str]]:
    """When, and what happens then; who answers questions comes last."""
    found = [(briefly(when), briefly(what)) for when, what in block.steps]
    return [*found, (speak.say("protocol-contact"), briefly(block.contact))] if block.contact else found


def more(block: Short, speak: Speaker) -> tuple[str, str, str]:
    """How many results, measures and steps are left out, and where they stand; "" where all are shown."""
    where = (speak.say("protocol-results"), speak(block.planned_in), speak.say("protocol-next"))
    kinds = ("results", "measures", "steps")
    results, measures, later = (
        speak.say(f"short-more-{kind}", count=count, chapter=briefly(chapter, 60)) if count else ""
        for kind, count, chapter in zip(kinds, block.left, where, strict=True)
    )
    return results, measures, later
