"""Simulated people: each joins with a phone, writes cards and puts dots. What they choose depends only on the seed."""

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from eventkit.rehearsal import wire
from eventkit.rehearsal.cards import Text
from eventkit.rehearsal.line import Ack, Line
from eventkit.rehearsal.wire import Http

THINK_S = 0.25
"""The longest pause between two cards. People need minutes; what is tried here is the rush."""


@dataclass
class Written:
    """What became of one text. `card`: the id that the phone gave it."""

    text: Text
    card: str
    ack: Ack


@dataclass
class Phone:
    """One person with one phone. `seed` makes its choices."""

    base: str
    code: str
    seed: str
    written: list[Written] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)
        self._counter = 0
        self.line = Line(Http(self.base), self.code, "phone")

    def join(self, lang: str = "de") -> "Phone":
        """Become a participant and connect. Raises Declined, Impossible."""
        # The same attempt is the same person, also when the answer is lost and the call is made again.
        self.line.http.post("/api/join", {"code": self.code, "attempt": wire.new_id(), "lang": lang})
        self.line.open()
        return self

    def write(self, stage: str, texts: list[Text], kinds: list[str]) -> Iterator[Written]:
        """Write cards on a stage, one after the other, of all its kinds in turn; yields each when it is answered."""
        for no, text in enumerate(texts):
            time.sleep(self._random.uniform(0, THINK_S))
            card = wire.new_id()
            command: dict[str, Any] = {"kind": "card.write", "stage": stage, "card": card, "text": text.text}
            if kinds:
                command["card_kind"] = kinds[no % len(kinds)]
            written = Written(text, card, self.line.send({**command, "lang": text.lang}))
            self.written.append(written)
            yield written

    def vote(self, stage: str, targets: list[str], dots: int, most: int) -> int:
        """Put all dots on some of `targets`, and once change one's mind. Returns how many dots were accepted."""
        wish: dict[str, int] = {}
        liked = self._random.sample(targets, k=len(targets))[: max(dots, 1)]
        while sum(wish.values()) < dots and any(wish.get(target, 0) < most for target in liked):
            target = self._random.choice([one for one in liked if wish.get(one, 0) < most])
            wish[target] = wish.get(target, 0) + 1
        if wish:
            moved = next(iter(wish))  # taken off and put back: what counts is the last word
            self._set(stage, moved, wish[moved])
            self._set(stage, moved, 0)
        acks = {target: self._set(stage, target, count) for target, count in wish.items()}
        return sum(count for target, count in wish.items() if acks[target]["ok"])

    def _set(self, stage: str, target: str, count: int) -> Ack:
        self._counter += 1
        return self.line.send(
            {"kind": "dots.set", "stage": stage, "target": target, "count": count, "n": self._counter}
        )

    def sees_tally(self, stage: str) -> bool:
        return stage in self.line.knowledge.all("tally")
