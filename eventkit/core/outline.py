"""What a protocol says, as plain data. Activities give blocks; `eventkit.protocol` sets and prints them.

Nothing here is in a language: `Words` are what somebody wrote (str), a text of the format (language -> text), or a
message of `locales/` with its facts (Say).
"""

import msgspec

from eventkit.core import board
from eventkit.core.audience import sees_author
from eventkit.core.chain import Link
from eventkit.core.plan import Colour
from eventkit.core.state import Card, StageRun, State
from eventkit.core.text import Text


class Say(msgspec.Struct, frozen=True):
    """A message of `locales/*/protocol.ftl` or `shared.ftl`."""

    message: str
    facts: dict[str, str | int] = {}


Words = str | Text | Say


class Para(msgspec.Struct, frozen=True):
    """A paragraph. `quiet`: a remark in small print."""

    words: Words
    quiet: bool = False


class Question(msgspec.Struct, frozen=True):
    """What people were asked."""

    words: Words


class Bar(msgspec.Struct, frozen=True):
    label: Words
    value: int


class Bars(msgspec.Struct, frozen=True):
    """A bar chart; the longest bar is the greatest value."""

    caption: Words
    bars: tuple[Bar, ...]


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
    """A card as it is printed. `by`: a name, only where the format says that cards carry names."""

    no: int
    text: str
    kind: Words
    colour: Colour
    by: str = ""
    notes: tuple[Words, ...] = ()


class Group(msgspec.Struct, frozen=True):
    """Cards that lie together. `heading`: the hall gave it its name; else it is what lies outside of all headings."""

    key: str
    title: Words
    cards: tuple[Face, ...]
    heading: bool = True


class Ranked(msgspec.Struct, frozen=True):
    """A result of a vote."""

    rank: int
    text: str
    dots: int
    tied: bool


class Ranking(msgspec.Struct, frozen=True):
    results: tuple[Ranked, ...]


class Voices(msgspec.Struct, frozen=True):
    """What people said to a question, word by word."""

    label: Words
    words: tuple[str, ...]


class Planned(msgspec.Struct, frozen=True):
    """A measure; `trail` leads back from its solution to the main point."""

    no: int
    what: str
    who: str
    partners: str
    until: str
    first_step: str
    trail: tuple[Link, ...]


class Plan(msgspec.Struct, frozen=True):
    measures: tuple[Planned, ...]


Block = Para | Question | Bars | Table | Group | Ranking | Voices | Plan
Blocks = list[Block]


def question(state: State, run: StageRun) -> Question | None:
    """What a stage asks: its own prompt, else the question of the event, else that of the format."""
    asked = run.plan.prompt or state.details.question or (state.format.question if state.format else {})
    return Question(asked) if asked else None


def face(state: State, card: Card) -> Face:
    kind = _kind(state, card)
    notes: list[Words] = []
    if card.author is None:
        notes.append(Say("protocol-paper"))
    if card.late:
        notes.append(Say("protocol-late"))
    by = state.names.get(card.author, "") if card.author and sees_author(state, card) else ""
    return Face(card.no, card.text, kind.label, kind.colour, by, tuple(notes))


def kind_of(state: State, card: Card) -> Text:
    """What kind of card this is, in words."""
    return _kind(state, card).label


def group(state: State, key: str, title: Words, cards: list[Card], heading: bool = True) -> Group:
    return Group(key, title, tuple(face(state, card) for card in cards), heading)


def waits(card: Card) -> bool:
    """True for a card that came late and lies in the tray still."""
    return card.late and not card.withdrawn and card.hidden is None


def _kind(state: State, card: Card) -> board.CardKind:
    kinds = board.collecting(state, card.stage)[1].kinds
    return next((kind for kind in kinds if kind.id == card.card_kind), kinds[0])
