"""What a protocol says, as plain data. Activities give blocks; `eventkit.protocol` sets and prints them.

Nothing here is in a language: `Words` are what somebody wrote (str), a text of the format (language -> text), or a
message of `locales/` with its facts (Say).
"""

import msgspec

from eventkit.core import board
from eventkit.core.audience import sees_author
from eventkit.core.chain import Link, trail
from eventkit.core.plan import Colour
from eventkit.core.state import Card, StageRun, State
from eventkit.core.text import Text
from eventkit.core.words import Say as Say
from eventkit.core.words import Words as Words
from eventkit.core.words import place_name


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


def question(state: State, run: StageRun) -> Question | None:
    """What a stage asks: its own prompt, else the question of the event, else that of the format."""
    asked = run.plan.prompt or state.details.question or (state.format.question if state.format else {})
    return Question(asked) if asked else None


def number(no: int) -> str:
    """The number of a card as it is printed, without its letter."""
    return f"{no:03}"


def face(state: State, card: Card, tell: bool = False, placed: bool = True) -> Face:
    """`tell`: say on the card what it answers. `placed`: at which table it was written."""
    kind = _kind(state, card)
    notes: list[Words] = []
    if placed and card.place is not None:
        notes.append(where(state, card))
    if card.author is None or card.paper:
        notes.append(Say("protocol-paper"))
    if card.late:
        notes.append(Say("protocol-late"))
    if card.origin is not None:
        notes.append(Say("protocol-part-of", {"number": number(state.cards[card.origin].no)}))
    if card.stack is not None:
        notes.append(Say("protocol-same-as", {"number": number(state.cards[card.stack].no)}))
    if tell and card.about is not None:
        notes.append(Say("protocol-card-answers", {"words": result_text(state, card.about)}))
    by = state.names.get(card.author, "") if card.author and sees_author(state, card) else ""
    corrected, comment = state.report.corrections.get(card.id, ""), state.report.comments.get(card.id, "")
    return Face(
        card.no,
        card.text,
        kind.label,
        kind.colour,
        by,
        tuple(notes),
        card.dispute or "",
        card.lang,
        corrected,
        comment,
        tuple(card.also.items()),
    )


def where(state: State, card: Card) -> Words:
    """Where a card was written: the place and the round, else the stage."""
    run = state.stages[card.stage]
    if card.place is None:
        return run.plan.title
    name = place_name(state.places[card.place])
    several = run.plan.round is not None and (run.plan.rounds or 1) > 1
    return Say("protocol-at-round", {"place": name, "round": run.plan.round or 1}) if several else name


def kind_of(state: State, card: Card) -> Text:
    """What kind of card this is, in words."""
    return _kind(state, card).label


def group(
    state: State, key: str, title: Words, cards: list[Card], heading: bool = True, answers: tuple[str, ...] = ()
) -> Group:
    """Where all cards answer one thing, the heading says so; else each card does, unless its heading is that thing."""
    tell = len(answers) > 1 or (not heading and not answers)
    return Group(key, title, tuple(face(state, card, tell) for card in cards), heading, answers)


def waits(card: Card) -> bool:
    """True for a card that came late and lies in the tray still; not if it had to be let through, too."""
    return card.late and not (card.withdrawn or card.parked or card.parts or card.held) and card.hidden is None


def held(card: Card) -> bool:
    """True for a card that nobody has let through, early or late."""
    return card.held and not (card.withdrawn or card.parts) and card.hidden is None


def prints(card: Card) -> bool:
    """True for a card that is printed where it was written or sorted; what is parked has its own section."""
    return card.counts and not card.parked


def way_back(state: State, target: str) -> tuple[Step, ...]:
    """The trail of what answers `target`: the target itself first, the main point it all began with last."""
    steps: dict[str, list[Link]] = {}
    for link in trail(state, target):
        steps.setdefault(link.stage, []).append(link)
    return tuple(
        Step(_label(state, stage), tuple(_chosen(state, link) for link in links)) for stage, links in steps.items()
    )


def _chosen(state: State, link: Link) -> Chosen:
    card = state.cards.get(link.target)
    return Chosen(link.text, card.no if card is not None else None)


def result_text(state: State, about: str) -> str:
    """The words of what a card answers: as they were confirmed, or as they stand now where it is no result any more."""
    return trail(state, about)[0].text


def _label(state: State, stage_id: str) -> Words:
    """What the results of a vote are: the kind of the cards they were chosen from, else what the vote is called."""
    run = state.stages.get(stage_id)
    if run is None or state.format is None:
        return Say("protocol-once-chosen")
    for source in state.format.sources(run.plan):
        rules = getattr(source.options, "card", None)
        if isinstance(rules, board.CardRules) and len(rules.kinds) == 1:
            return rules.kinds[0].label
    return run.plan.title


def _kind(state: State, card: Card) -> board.CardKind:
    kinds = board.collecting(state, card.stage)[1].kinds
    return next((kind for kind in kinds if kind.id == card.card_kind), kinds[0])
