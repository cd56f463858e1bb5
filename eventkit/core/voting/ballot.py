"""A vote's ballots: who has set what, what was counted in the hall, and what it all adds up to."""

from typing import Literal

import msgspec

from eventkit.core.chosen import Result
from eventkit.core.records import Card
from eventkit.core.voting.tally import Tally, tally

MOST_DOTS = 50  # for each person

Source = Literal["paper", "hands"]
"""Dots on paper and hands raised: counted by the moderator, and always told apart from the phones'."""


class Set(msgspec.Struct):
    """How many dots a person has set on a target, and with which counter."""

    count: int
    n: int


class Round(msgspec.Struct):
    """A first vote among all targets, or a second one `among` some. `limits`: dots for each person, most on one target.

    `dots`: person -> target -> Set. `counted`: source -> target -> number.
    """

    limits: tuple[int, int]
    among: tuple[str, ...] | None = None
    dots: dict[str, dict[str, Set]] = {}
    counted: dict[Source, dict[str, int]] = {}
    revealed: bool = False


class Ballots(msgspec.Struct):
    """`rounds`: the first vote and perhaps a second one; the last is the one that goes on."""

    rounds: list[Round]
    results: tuple[Result, ...] = ()

    @property
    def last(self) -> Round:
        return self.rounds[-1]

    @property
    def revealed(self) -> bool:
        return self.last.revealed

    def holders(self, target: str) -> list[str]:
        """The people who have a dot on this target, in any round."""
        return [
            person
            for one in self.rounds
            for person, sets in one.dots.items()
            if target in sets and sets[target].count > 0
        ]

    def counted_in(self, target: str) -> bool:
        """True when paper dots or hands were counted for this target."""
        return any(numbers.get(target) for one in self.rounds for numbers in one.counted.values())


def open_to(one: Round, targets: list[str], cards: dict[str, Card]) -> list[str]:
    """What can get dots in this round; a card that now lies in a stack stands for the stack."""
    if one.among is None:
        return targets
    among = {_top(target, cards) for target in one.among}
    return [target for target in targets if target in among]


def of_person(one: Round, person: str, targets: list[str], cards: dict[str, Card]) -> dict[str, int]:
    """A person's dots on targets that exist now; dots on a card count for the stack it lies in.

    Should a card that was hidden come back meanwhile, what the person chose first counts first, never more than the
    format allows. (Not the oldest counter: then a change on one target could let an older choice push it out.)
    """
    left, most = one.limits
    among = frozenset(open_to(one, targets, cards))
    out: dict[str, int] = {}
    for target, item in one.dots.get(person, {}).items():
        top = _top(target, cards)
        count = min(item.count, left, most - out.get(top, 0))
        if top in among and count > 0:
            out[top] = out.get(top, 0) + count
            left -= count
    return out


def _top(target: str, cards: dict[str, Card]) -> str:
    card = cards.get(target)
    return card.stack if card is not None and card.stack is not None else target


def phones(one: Round, targets: list[str], cards: dict[str, Card]) -> dict[str, int]:
    """The dots of all phones: target -> number."""
    sums: dict[str, int] = {}
    for person in one.dots:
        for target, count in of_person(one, person, targets, cards).items():
            sums[target] = sums.get(target, 0) + count
    return sums


def in_hall(one: Round, source: Source, target: str, cards: dict[str, Card]) -> int:
    """What was counted in the hall for a target and the cards that lie under it."""
    return sum(number for other, number in one.counted.get(source, {}).items() if _top(other, cards) == target)


def count(one: Round, targets: list[str], cards: dict[str, Card], keep: int, second: Round | None = None) -> Tally:
    """The tally of a round: phones, paper and hands together; a `second` round decides among equals."""
    among = open_to(one, targets, cards)
    by_phone = phones(one, targets, cards)

    def sums(of: Round, by: dict[str, int]) -> dict[str, int]:
        return {
            target: by.get(target, 0) + in_hall(of, "paper", target, cards) + in_hall(of, "hands", target, cards)
            for target in among
        }

    again = sums(second, phones(second, targets, cards)) if second else None
    return tally(among, sums(one, by_phone), keep, again)
