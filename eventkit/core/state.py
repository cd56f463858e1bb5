"""The state of one event: what the entries add up to. Changed only by the appliers in `parts/` and `activities/`."""

from collections import deque
from typing import Any, Literal

import msgspec

from eventkit.core.details import Details
from eventkit.core.entries import Entry, Line
from eventkit.core.plan import Boards, Format, Stage
from eventkit.core.records import Card, Cluster, Measure, Person, Photo, Place, Topic
from eventkit.core.reported import Report
from eventkit.core.target_groups import Answers
from eventkit.core.text import Text

Status = Literal["waiting", "open", "closed", "skipped"]
Touched = set[tuple[str, str]]

STEPS_KEPT = 200  # how many undoable steps are remembered, of all moderators together


class Timer(msgspec.Struct):
    """All in ms. Running: `ends` is set. Paused: `left` is set."""

    total: int
    ends: int | None = None
    left: int | None = None


class StageRun(msgspec.Struct):
    """A stage as it really went. `data` belongs to its activity; `cards` and `late` count cards that are neither hidden
    nor withdrawn, `places` the same by the place they were written at. `shared`: all may see what the places wrote."""

    plan: Stage
    status: Status = "waiting"
    started: int | None = None
    ended: int | None = None
    timer: Timer | None = None
    cards: int = 0
    late: int = 0
    held: int = 0
    places: dict[str, int] = {}
    shared: bool = False
    data: Any = None

    @property
    def id(self) -> str:
        return self.plan.id


class Screen(msgspec.Struct, frozen=True):
    """What a public screen shows. `stage`, `place`: of which step, of which table; None: the one of the moment."""

    what: str = "follow"
    stage: str | None = None
    place: str | None = None


class Message(msgspec.Struct, frozen=True):
    """What the moderator says to all. `at` in ms. `ready`: which ready sentence it is."""

    text: Text
    at: int
    ready: str | None = None


class Pause(msgspec.Struct, frozen=True):
    """A break; ms."""

    began: int
    ends: int


class Rotation(msgspec.Struct, frozen=True):
    """How good the plan of seats is, and for whom and which places it was made (`basis`); see docs/rotation.md."""

    basis: str
    repeats: int
    lower_bound: int
    most_meetings: int
    returns: int


class Day(msgspec.Struct):
    """A day of the event, ms. The first begins when the first stage is started; `ended` None: it goes on."""

    began: int
    ended: int | None = None


class Undo(msgspec.Struct, frozen=True):
    """How to take an entry back: compensating entries; the `keys` whose later change forbids it; and `marks`, keys that
    the entry changes too without minding if others change them later."""

    entries: tuple[Entry, ...]
    keys: tuple[str, ...]
    marks: tuple[str, ...] = ()


class Step(msgspec.Struct):
    """A moderator's undoable step: all lines of one command. `before`: who changed each key last before this step."""

    seq: int
    at: int
    actor: str
    command: str
    kind: str
    undo: list[Entry]
    keys: set[str]
    before: dict[str, int]


class State(msgspec.Struct, kw_only=True):
    """One event.

    Three fields are not what the journal says: `names` and `answers` (about target groups) come from tables, and
    `touched` collects the (collection, id) pairs whose view may have changed, until the live loop takes them.
    `closing`: the line with which it was closed last, and `closed_at` (ms) when that was.
    `undoing`: the command that takes a step back; `returning`: what of that step is still to come back; `restoring`: is
    the line of this moment a part of it, or did it follow from it?
    """

    id: str = ""
    code: str = ""
    created: int = 0
    closed: bool = False
    closing: int = 0
    closed_at: int = 0
    details: Details = Details(title="")
    format: Format | None = None
    stages: dict[str, StageRun] = {}
    current: str | None = None
    persons: dict[str, Person] = {}
    cards: dict[str, Card] = {}
    clusters: dict[str, Cluster] = {}
    measures: dict[str, Measure] = {}
    places: dict[str, Place] = {}
    boards: Boards = "own"
    rows: tuple[int, ...] = ()
    together: dict[str, tuple[str, ...]] = {}
    topics: dict[str, Topic] = {}
    summaries: dict[str, str] = {}
    rotation: Rotation | None = None
    hold: bool = False
    words: tuple[str, ...] = ()
    screens: dict[str, Screen] = {}
    bell: bool = False
    message: Message | None = None
    pause: Pause | None = None
    notes: dict[str, str] = {}
    heads: int | None = None
    door: Literal["open", "slips", "closed"] = "open"
    photos: dict[str, Photo] = {}
    numbers: int = 0
    days: list[Day] = []
    report: Report = msgspec.field(default_factory=Report)
    seq: int = 0
    at: int = 0
    done: dict[str, int] = {}
    steps: deque[Step] = msgspec.field(default_factory=lambda: deque(maxlen=STEPS_KEPT))
    changed: dict[str, int] = {}
    undoing: str = ""
    returning: deque[Entry] = msgspec.field(default_factory=deque)
    restoring: bool = False
    touched: Touched = set()
    names: dict[str, str] = {}
    answers: Answers = Answers()

    def touch(self, collection: str, key: str) -> None:
        self.touched.add((collection, key))

    def mark(self, line: Line, *keys: str) -> None:
        """Note that `line` builds on `keys`: an earlier step that changed one of them cannot be undone now. Lines that
        take a step back build on nothing; what follows from them does."""
        if not self.restoring:
            self.changed.update(dict.fromkeys(keys, line.seq))

    def take_touched(self) -> Touched:
        touched, self.touched = self.touched, set()
        return touched

    def after(self, stage_id: str) -> list[StageRun]:
        """The stages that work on what `stage_id` brings, directly or through others."""
        if self.format is None:
            return []
        later = self.format.after(stage_id)
        return [run for run in self.stages.values() if run.plan.id in later]
