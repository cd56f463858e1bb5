"""What a protocol is made of, as plain data: activities give blocks, `eventkit.protocol` sets and prints them.

Nothing here is in a language: `Words` are what somebody wrote (str), a text of the format (language -> text), or a
message of `locales/` with its facts (Say).
"""

import msgspec

from eventkit.core.plan import Colour
from eventkit.core.words import Words


class Para(msgspec.Struct, frozen=True):
    """A paragraph. `quiet`: a remark in small print."""

    words: Words
    quiet: bool = False


class Question(msgspec.Struct, frozen=True):
    """What people were asked."""

    words: Words


class Bar(msgspec.Struct, frozen=True):
    """`parts`: what the value is made of, each drawn in its own way (phones, paper, hands); none: one solid bar."""

    label: Words
    value: int
    parts: tuple[int, ...] = ()


class Bars(msgspec.Struct, frozen=True):
    """A bar chart; the longest bar is the greatest value. `title`: what is asked, in bold above it."""

    caption: Words
    bars: tuple[Bar, ...]
    title: Words = ""


class Column(msgspec.Struct, frozen=True):
    """`share` of the width (all together: at most 1). `number`: figures stand under each other, at the end."""

    head: Words
    share: float
    number: bool = False


class Table(msgspec.Struct, frozen=True):
    """`total`: the last row is the sum of the others."""

    caption: Words
    columns: tuple[Column, ...]
    rows: tuple[tuple[Words, ...], ...]
    total: bool = False


class Face(msgspec.Struct, frozen=True):
    """A card as it is printed. `by`: a name, only where the format says that cards carry names. `dispute`: why it is
    disputed. `lang`: of the page it was written on; "" where that is not known. `corrected`, `comment`: what the
    moderator put beside it. `also`: languages, and what it says there."""

    no: int
    text: str
    kind: Words
    colour: Colour
    by: str = ""
    notes: tuple[Words, ...] = ()
    dispute: str = ""
    lang: str = ""
    corrected: str = ""
    comment: str = ""
    also: tuple[tuple[str, str], ...] = ()


class Group(msgspec.Struct, frozen=True):
    """Cards that lie together. `heading`: the hall gave it its name; else it is what lies outside of all headings.
    `answers`: the results that its cards answer."""

    key: str
    title: Words
    cards: tuple[Face, ...]
    heading: bool = True
    answers: tuple[str, ...] = ()


class Shot(msgspec.Struct, frozen=True):
    """A photo of a pinboard. `id`: of its picture, which is not here; `said`: what is to be seen, in words; sizes in
    pixels."""

    id: str
    no: int
    said: Words
    width: int
    height: int


class Shots(msgspec.Struct, frozen=True):
    photos: tuple[Shot, ...]


class Turn(msgspec.Struct, frozen=True):
    """A round at a place. `asked`: its question, where each round has its own. `people`: how many sat there; None: that
    is not known. `summary`: the host's sentence. `listed`: numbers of cards that stand elsewhere in full."""

    label: Words
    asked: Words | None = None
    people: int | None = None
    summary: str = ""
    cards: tuple[Face, ...] = ()
    listed: tuple[int, ...] = ()
    photos: tuple[Shot, ...] = ()


class Brought(msgspec.Struct, frozen=True):
    """A topic that somebody brought to an open room. `done`: it was talked about."""

    text: str
    done: bool


class Board(msgspec.Struct, frozen=True):
    """A table or a room with its rounds. `no`: the number on its sign; `asked`: its own question; `notes`: what became
    of the place; `count`: of all its cards; `photos`: those that belong to no round."""

    key: str
    no: int
    title: Words
    count: int
    turns: tuple[Turn, ...]
    asked: Words | None = None
    notes: tuple[Words, ...] = ()
    topics: tuple[Brought, ...] = ()
    photos: tuple[Shot, ...] = ()


class Ranked(msgspec.Struct, frozen=True):
    """A result of a vote. `dots` of the phones; `paper`, `hands` counted in the hall; `again` of a second round;
    `reason`: why it was added although the dots say otherwise."""

    rank: int
    text: str
    dots: int
    tied: bool
    paper: int = 0
    hands: int = 0
    again: int = 0
    reason: str = ""


class Ranking(msgspec.Struct, frozen=True):
    results: tuple[Ranked, ...]


class Voices(msgspec.Struct, frozen=True):
    """What people said to a question, word by word. `short`: single words, printed side by side."""

    label: Words
    words: tuple[str, ...]
    short: bool = False


class Chosen(msgspec.Struct, frozen=True):
    """A result as it was confirmed. `no`: the number of the card, None for a heading."""

    text: str
    no: int | None = None


class Step(msgspec.Struct, frozen=True):
    """A step on the way back: what kind of thing it is, and the results that stand side by side there."""

    label: Words
    chosen: tuple[Chosen, ...]


class Planned(msgspec.Struct, frozen=True):
    """A measure; `trail` leads back from its solution to the main point."""

    no: int
    id: str
    what: str
    who: str
    partners: str
    until: str
    first_step: str
    trail: tuple[Step, ...]
    area: str = ""
    aim: str = ""
    indicator: str = ""
    cost: str = ""
    status: str = "open"


class Plan(msgspec.Struct, frozen=True):
    measures: tuple[Planned, ...]


Block = Para | Question | Bars | Table | Group | Board | Ranking | Voices | Plan | Shots
Blocks = list[Block]
