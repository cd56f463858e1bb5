"""Simulated people: each joins with a phone, writes cards and puts dots. What they choose depends only on the seed."""

import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from eventkit.rehearsal import wire, wishes, written
from eventkit.rehearsal.cards import Text
from eventkit.rehearsal.errors import Impossible
from eventkit.rehearsal.line import Ack, Line
from eventkit.rehearsal.wire import Http
from eventkit.rehearsal.written import Board, Written

THINK_S = 0.25
"""The longest pause between two cards. People need minutes; what is tried here is the rush."""


T = TypeVar("T")


@dataclass(eq=False)
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

    @property
    def person(self) -> str:
        """Who this is, for the server."""
        return str(self.line.knowledge.own["person"])

    @property
    def place(self) -> str | None:
        """The place that the phone shows as one's own."""
        found: str | None = self.line.knowledge.own.get("place")
        return found

    def join(self, lang: str = "de", *, attempt: str = "", name: str = "") -> "Phone":
        """Become a participant and connect; with an `attempt` that was made before, as the person of that time. Raises
        Declined, Impossible."""
        # The same attempt is the same person, also when the answer is lost and the call is made again.
        attempt = attempt or wire.new_id()
        self.line.http.post("/api/join", {"code": self.code, "attempt": attempt, "lang": lang, "name": name})
        self.line.open()
        return self

    def write(self, board: Board, texts: list[Text]) -> Iterator[Written]:
        """Write cards, one after the other; yields each when it is answered."""
        for no, text in enumerate(texts):
            time.sleep(self._random.uniform(0, THINK_S))
            command = board.command(text, no, len(self.written) + no)
            yield self.keep(text, command, self.line.send(command))

    def keep(self, text: Text, command: dict[str, Any], ack: Ack) -> Written:
        """Remember what became of a card."""
        self.written.append(written.written(text, command, ack))
        return self.written[-1]

    def vote(
        self, stage: str, targets: list[str], dots: int, most: int,
        wish: dict[str, int] | None = None, round: int = 1,
    ) -> int:  # fmt: skip
        """Put dots as in `wish`, else all of them on some of `targets`, and once change one's mind. Returns how many
        dots were accepted."""
        wish = wishes.dots(self._random, targets, dots, most) if wish is None else wish
        if wish:
            moved = next(iter(wish))  # taken off and put back: what counts is the last word
            self._set(stage, moved, wish[moved], round)
            self._set(stage, moved, 0, round)
        acks = {target: self._set(stage, target, count, round) for target, count in wish.items()}
        return sum(count for target, count in wish.items() if acks[target]["ok"])

    def _set(self, stage: str, target: str, count: int, round: int) -> Ack:
        return self.counted({"kind": "dots.set", "stage": stage, "target": target, "count": count, "round": round})

    def sit(self, stage: str, group: str) -> bool:
        """Join a group; False when it is full. Raises Impossible when it is refused for another reason."""
        ack = self.counted({"kind": "seat.take", "stage": stage, "target": group})
        if not ack["ok"] and ack["code"] != "seat.full":
            raise Impossible("rehearsal-refused", kind="seat.take", code=ack["code"])
        return bool(ack["ok"])

    def answer(self, stage: str, question: str, value: int | str) -> None:
        """Answer a question of looking back. Raises Impossible when it is refused."""
        ack = self.counted({"kind": "answer.set", "stage": stage, "question": question, "value": value})
        if not ack["ok"]:
            raise Impossible("rehearsal-refused", kind="answer.set", code=ack["code"])

    def choose(self, options: Sequence[T]) -> T:
        """One of them, as the seed has it."""
        return self._random.choice(options)

    def order(self, options: Sequence[T]) -> list[T]:
        """All of them, as the seed likes them."""
        return self._random.sample(options, k=len(options))

    def own(self) -> dict[str, Any]:
        """What the server says belongs to this person."""
        whole = self.line.http.get("/api/view", code=self.code, **{"as": "phone"})
        return dict(whole["own"])

    def counted(self, command: dict[str, Any]) -> Ack:
        """Send what must not overtake something newer of the same person."""
        self._counter += 1
        return self.line.send({**command, "n": self._counter})
