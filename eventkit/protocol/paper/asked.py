"""What somebody wants printed, and what the state does not know of it."""

from collections.abc import Callable, Mapping
from typing import Literal

import msgspec

from eventkit.core.records import Person
from eventkit.core.state import State
from eventkit.protocol.paper.structs import Wifi

What = Literal[
    "poster", "signs", "hosts", "routes", "slips", "cards", "ballot", "runsheet", "material", "board", "privacy",
    "keep", "ways", "all",
]  # fmt: skip

KINDS: tuple[What, ...] = (
    "poster", "signs", "hosts", "routes", "slips", "cards", "ballot", "runsheet", "material", "board", "privacy",
    "keep", "ways", "all",
)  # fmt: skip
"""In the order in which `all` prints them."""

AFTERWARDS: tuple[What, ...] = ("keep", "ways")
"""For people to take home; `all`, which is for before, leaves them out."""

MOST = {"slips": 500, "cards": 300, "ballot": 300, "material": 2000}
"""The most that `count` may say."""

Url = Callable[[str], str]
"""Path (with fragment) -> address of the laptop, as phones reach it."""


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """`personal`: person -> personal code; `hosts`: place -> code of the host card, for those that are wanted; `slips`:
    fresh codes of admission slips. `count`: how many cards of each kind, or ballots, or (material) how many people are
    expected; None: a usual number. `first`: the number of the first card. `large`: the poster on A3. `person`: only the
    route card of this one. `readings`: person or card -> the code that opens what became of it; `loose`: also for cards
    that are nobody's.
    """

    what: What
    lang: str
    url: Url
    personal: Mapping[str, str] = {}
    hosts: Mapping[str, str] = {}
    slips: tuple[str, ...] = ()
    wifi: Wifi | None = None
    count: int | None = None
    first: int = 1
    large: bool = False
    person: str | None = None
    readings: Mapping[str, str] = {}
    loose: bool = False


def took_part_on_paper(state: State, person: str | None) -> list[Person]:
    """Who takes part without a phone, also who has gone home; or only this one of them. Of who is erased nobody prints
    any more which cards are by the same hand."""
    known = (one for one in state.persons.values() if one.paper and not one.erased)
    return [one for one in known if person in (None, one.id)]
