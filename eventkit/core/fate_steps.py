"""What can become of a card, step by step; plain data, as the audience `all` may know it."""

from typing import Literal

import msgspec

from eventkit.core.standing import Standing
from eventkit.core.text import Text

Chosen = Literal["yes", "no", "open"]
"""Is it a result? `open`: nothing is confirmed yet."""


class Step(msgspec.Struct, frozen=True, tag_field="kind", omit_defaults=True, kw_only=True):
    """`title`: that of the stage on which it happened."""

    title: Text


class Stacked(Step, frozen=True, tag="stacked"):
    """It lies below another card that says the same. What follows holds for the whole stack."""

    no: int
    text: str


class Heading(Step, frozen=True, tag="heading"):
    """It lies under a heading, which has so many cards."""

    text: str
    cards: int


class Weighed(Step, frozen=True, tag="dots"):
    """What was weighed, and how. `phones`, `paper`, `hands` apart; `again`: the dots of a second round, None without
    one. `rank` among `of`. `answers`: the result that it answers, "" when it is the card or its heading itself."""

    text: str
    phones: int
    rank: int
    of: int
    chosen: Chosen
    paper: int = 0
    hands: int = 0
    again: int | None = None
    reason: str = ""
    answers: str = ""


class Answered(Step, frozen=True, tag="answers"):
    """What was written about a result that it has led to: so many cards, the words of the first ones."""

    about: str
    cards: int
    texts: tuple[str, ...]


class Planned(Step, frozen=True, tag="measure"):
    """What is going to be done about a result that it has led to. `status` as of the measure."""

    about: str
    no: int
    what: str
    who: str = ""
    partners: str = ""
    until: str = ""
    first_step: str = ""
    status: str = "open"


AnyStep = Stacked | Heading | Weighed | Answered | Planned


class Way(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """A card and what became of it. `title` of the stage it was written on; `label` and `colour` of its kind;
    `reason`: why it was hidden; `parts`: the numbers of the cards it was divided into, `origin`: that of the card it is
    a part of; `answers`: the words of the result it was written about."""

    card: str
    no: int
    title: Text
    label: Text
    colour: str
    text: str
    lang: str
    at: int
    standing: Standing
    paper: bool = False
    reason: str = ""
    parts: tuple[int, ...] = ()
    origin: int | None = None
    answers: str = ""
    steps: tuple[AnyStep, ...] = ()
