"""Cards on their way: how a page words the command, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from eventkit.rehearsal import wire
from eventkit.rehearsal.cards import Text
from eventkit.rehearsal.line import Ack


@dataclass(frozen=True)
class Board:
    """Where cards of a stage are written: its `kinds` in turn, for all `answers` in turn. `place`: at that table or in
    that room."""

    stage: str
    kinds: Sequence[str] = ()
    answers: Sequence[str] = ()
    place: str | None = None

    def command(self, text: Text, no: int, turn: int = 0) -> dict[str, Any]:
        """`no`: which card of its writer it is here; `turn`: whose turn it is among what the stage answers."""
        command: dict[str, Any] = {"kind": "card.write", "stage": self.stage, "card": wire.new_id(), "text": text.text}
        if self.kinds:
            command["card_kind"] = self.kinds[no % len(self.kinds)]
        if self.answers:
            command["about"] = self.answers[turn % len(self.answers)]
        if self.place is not None:
            command["place"] = self.place
        return {**command, "lang": text.lang}


@dataclass
class Written:
    """What became of one text. `card`: the id that the page gave it; where it was written."""

    text: Text
    card: str
    ack: Ack
    stage: str = ""
    place: str | None = None


def written(text: Text, command: dict[str, Any], ack: Ack) -> Written:
    return Written(text, command["card"], ack, command["stage"], command.get("place"))
