"""What a format says: a title and an ordered list of stages. Data only; `format.py` reads and checks it."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any, Literal

import msgspec

from eventkit.core.text import Text

Colour = Literal["white", "yellow", "green", "blue", "orange", "rose", "lilac"]
Purpose = Literal["ideas", "critique", "topics", "situation", "measures", "agenda"]


PlaceKind = Literal["table", "room"]
Boards = Literal["own", "open"]
Showing = Literal["live", "hidden"]


class PlacePlan(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table or room as the format wants it. `open`: an open room, whose topics come from the people."""

    title: Text = {}
    question: Text | None = None
    capacity: int | None = None
    open: bool = False


class PlacesPlan(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The places of an event. `listed`: the first of them, in order. `capacity`: most people in each, if it says
    nothing else. `boards`: do people see what other places write before the harvest?"""

    kind: PlaceKind = "table"
    count: int | None = None
    capacity: int | None = None
    boards: Boards = "own"
    listed: tuple[PlacePlan, ...] = msgspec.field(default=(), name="list")

    @property
    def number(self) -> int:
        """How many there are at the start."""
        return len(self.listed) if self.count is None else self.count

    def place(self, no: int) -> PlacePlan:
        """What the format says about the place with this number, from 1 on."""
        plan = self.listed[no - 1] if no <= len(self.listed) else PlacePlan()
        return plan if plan.capacity is not None else msgspec.structs.replace(plan, capacity=self.capacity)


class Stage(msgspec.Struct, frozen=True, kw_only=True):
    """A step of an event.

    `options`: the `Options` struct of its activity. `source`: the stage it goes on with (`from`). `about`: the vote
    whose results it answers, one board for each. `reminder`: a rule of the game, shown with the question.
    `at`: held at the places, with the seats of that stage; `round` of `rounds` then.
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
    at: str | None = None
    round: int | None = None
    rounds: int | None = None


class Format(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A participation method as data. `table` is the TOML it came from: the first entry of a journal keeps that."""

    id: str
    title: Text
    summary: Text
    purpose: tuple[Purpose, ...]
    people: tuple[int, int]
    question: Text
    stages: tuple[Stage, ...]
    table: dict[str, Any]
    places: PlacesPlan | None = None

    def stage(self, stage_id: str) -> Stage | None:
        return next((stage for stage in self.stages if stage.id == stage_id), None)

    @property
    def minutes(self) -> int:
        return sum(stage.minutes for stage in self.stages)

    def sources(self, stage: Stage) -> list[Stage]:
        """The stages whose work flows into `stage`, nearest first."""
        return self._sources[stage.id]

    def after(self, stage_id: str) -> set[str]:
        """The stages into which the work of `stage_id` flows, directly or through others."""
        return self._after.get(stage_id, set())

    # Asked for with every card, so worked out once.

    @cached_property
    def _sources(self) -> dict[str, list[Stage]]:
        return {stage.id: sources(self.stages, stage) for stage in self.stages}

    @cached_property
    def _after(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for later, flowing in self._sources.items():
            for source in flowing:
                found.setdefault(source.id, set()).add(later)
        return found


def sources(stages: Sequence[Stage], stage: Stage) -> list[Stage]:
    """Follow `from` to the beginning, nearest first."""
    known = {other.id: other for other in stages}
    found: list[Stage] = []
    while stage.source in known:
        stage = known[stage.source]
        found.append(stage)
    return found
