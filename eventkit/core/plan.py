"""What a format says: a title and an ordered list of stages. Data only; `format.py` reads and checks it."""

from collections.abc import Sequence
from typing import Any, Literal

import msgspec

from eventkit.core.text import Text

Colour = Literal["white", "yellow", "green", "blue", "orange", "rose", "lilac"]
Purpose = Literal["ideas", "critique", "topics", "situation", "measures", "agenda"]


class Stage(msgspec.Struct, frozen=True, kw_only=True):
    """A step of an event.

    `options`: the `Options` struct of its activity. `source`: the stage it goes on with (`from`). `about`: the vote
    whose results it answers, one board for each. `reminder`: a rule of the game, shown with the question.
    """

    id: str
    title: Text
    activity: str
    prompt: Text | None
    minutes: int
    source: str | None
    about: str | None
    reminder: Text | None
    options: Any


class Format(msgspec.Struct, frozen=True, kw_only=True):
    """A participation method as data. `table` is the TOML it came from: the first entry of a journal keeps that."""

    id: str
    title: Text
    summary: Text
    purpose: tuple[Purpose, ...]
    people: tuple[int, int]
    question: Text
    stages: tuple[Stage, ...]
    table: dict[str, Any]

    def stage(self, stage_id: str) -> Stage | None:
        return next((stage for stage in self.stages if stage.id == stage_id), None)

    @property
    def minutes(self) -> int:
        return sum(stage.minutes for stage in self.stages)

    def sources(self, stage: Stage) -> list[Stage]:
        """The stages whose work flows into `stage`, nearest first."""
        return sources(self.stages, stage)


def sources(stages: Sequence[Stage], stage: Stage) -> list[Stage]:
    """Follow `from` to the beginning, nearest first."""
    known = {other.id: other for other in stages}
    found: list[Stage] = []
    while stage.source in known:
        stage = known[stage.source]
        found.append(stage)
    return found
