"""What somebody has made up their mind about, and what has become of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any, TypeVar

from eventkit.rehearsal.crowd.texts import Texts

T = TypeVar("T")
Pause = tuple[float, float]
"""Seconds: so long it takes somebody in a hall, at least and at most."""


@dataclass(frozen=True)
class Deed:
    """What somebody does next. `key`: which of the own deeds it is; done once, it is not done again. `doing`: what one
    sees meanwhile, one of DOINGS. `counted`: must not overtake something newer of the same person."""

    key: str
    doing: str
    pause: Pause
    command: dict[str, Any]
    counted: bool = False


DOINGS = ("writing", "voting", "walking", "joining", "planning", "answering", "hosting")


@dataclass
class Mind:
    """`no`: the how-manieth of the crowd. `done`: deeds that were answered, `refused`: those of them that the laptop
    refused, with the code."""

    seed: str
    no: int
    texts: Texts
    lang: str = "de"
    done: set[str] = field(default_factory=set)
    refused: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._made: dict[str, Any] = {}

    def decide(self, what: str, choose: Callable[[Random], T]) -> T:
        """Choose once; the same seed and the same question give the same answer, in whatever order things happen."""
        if what not in self._made:
            self._made[what] = choose(Random(f"{self.seed}/{what}"))
        found: T = self._made[what]
        return found

    def one_in(self, many: int, what: str) -> bool:
        """Does this person belong to one of so many?"""
        return self.decide(what, lambda chance: chance.randrange(many) == 0)

    def heard(self, deed: Deed, ack: dict[str, Any]) -> None:
        """The final answer."""
        self.done.add(deed.key)
        if not ack["ok"]:
            self.refused[deed.key] = ack["code"]

    def first_new(self, deeds: list[Deed]) -> Deed | None:
        """The first one that has not been done."""
        return next((deed for deed in deeds if deed.key not in self.done), None)
