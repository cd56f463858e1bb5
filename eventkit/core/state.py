"""The state of one event: what the entries add up to. Changed only by the appliers in `parts/` and `activities/`."""

from collections import deque
from typing import Any, Literal

import msgspec

from eventkit.core.entries import Entry, Line
from eventkit.core.plan import Boards, Format, PlaceKind, Stage
from eventkit.core.reported import Report
from eventkit.core.target_groups import Answers, TargetGroup
from eventkit.core.text import Text

Status = Literal["waiting", "open", "closed", "skipped"]
Touched = set[tuple[str, str]]

STEPS_KEPT = 200  # how many undoable steps are remembered, of all moderators together


class NextStep(msgspec.Struct, frozen=True):
    """What happens with the results: when (as the organiser words it) and what."""

    when: str
    what: str


class Details(msgspec.Struct, frozen=True, kw_only=True):
    """What the organiser says about the event. `level`: 1 information, 2 hearing, 3 co-determination,
    4 self-determination, 5 self-organisation. `rehearsal`: a trial with simulated people; it is one from the beginning
    and stays one. `target_groups`: those people are asked about, none: they are not asked. `keep`: until which day the
    data are kept (see `retention`)."""

    title: str
    place: str = ""
    date: str = ""
    start: str = ""
    end: str = ""
    organiser: str = ""
    question: Text = {}
    level: int = 2
    promise: Text = {}
    next: tuple[NextStep, ...] = ()
    contact: str = ""
    languages: tuple[str, ...] = ("de", "de-simple", "en")
    target_groups: tuple[TargetGroup, ...] = ()
    rehearsal: bool = False
    keep: str = ""


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


class Place(msgspec.Struct, kw_only=True):
    """A table or a room. `no`: the number on its sign, never used again. `hosts`: people who stay there, in the order
    they came to the event. `open`: its topics come from the people. `closed`: nobody goes there any more; `into`: its
    board and its people went there."""

    id: str
    no: int
    kind: PlaceKind
    title: Text = {}
    question: Text | None = None
    capacity: int | None = None
    open: bool = False
    hosts: list[str] = []
    closed: bool = False
    into: str | None = None


class Topic(msgspec.Struct, kw_only=True):
    """What somebody wants to talk about in an open room. They stand in the order of `State.topics`."""

    id: str
    place: str
    text: str
    at: int
    author: str
    done: bool = False
    removed: bool = False


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


class Photo(msgspec.Struct, kw_only=True):
    """A picture of a pinboard. The picture itself is a row of a table, so that it can be erased (`erased`). Sizes in
    pixels."""

    id: str
    no: int
    stage: str | None
    place: str | None
    caption: str
    at: int
    width: int
    height: int
    removed: bool = False
    erased: bool = False


class Rotation(msgspec.Struct, frozen=True):
    """How good the plan of seats is, and for whom and which places it was made (`basis`); see docs/rotation.md."""

    basis: str
    repeats: int
    lower_bound: int
    most_meetings: int
    returns: int


class Person(msgspec.Struct):
    """Somebody in the room. `counter` is the greatest `n` seen from any of the person's devices.

    `no`: the how-manieth to come. `paper`: came without a phone. `left`: is gone. `help`: waits for somebody to come.
    `host`: the place whose host they are. `stay`: the place where they must remain. `route`: walk -> place, as their
    printed route card says. `muted`: the card for which their new cards are held. `erased`: nothing is known any
    more of who it was.
    """

    id: str
    joined: int
    counter: int = 0
    cards: list[str] = []
    no: int = 0
    paper: bool = False
    left: bool = False
    help: bool = False
    host: str | None = None
    muted: str | None = None
    stay: str | None = None
    erased: bool = False
    route: dict[str, str] = {}


class Card(msgspec.Struct, kw_only=True):
    """A card. `author`: a person's id, or None for paper; `clusters`: cluster stage -> the cluster it lies in there.

    `place`: the table or room it was written at. `paper`: somebody wrote it down for the author.
    `about`: the chosen result it answers. `parts`: the cards it was split into, `origin`: the card it is a part of.
    `stack`: the card on top of it that says the same. `dispute`: why it is disputed. `parked`: in the Themenspeicher.
    `held`: waits until a moderator lets it through. `reports`: who finds that it should not hang there.
    `erased`: its text is gone for good.
    `also`: language -> what it says there, as somebody else has put it.
    """

    id: str
    no: int
    stage: str
    card_kind: str
    text: str
    lang: str
    at: int
    author: str | None
    n: int = 0
    edited: bool = False
    late: bool = False
    hidden: str | None = None
    withdrawn: bool = False
    clusters: dict[str, str] = {}
    about: str | None = None
    place: str | None = None
    paper: bool = False
    origin: str | None = None
    parts: tuple[str, ...] = ()
    stack: str | None = None
    dispute: str | None = None
    parked: bool = False
    held: bool = False
    reports: tuple[str, ...] = ()
    erased: bool = False
    also: dict[str, str] = {}

    @property
    def counts(self) -> bool:
        """True when everybody may see the card, as far as the card itself is concerned."""
        return not (self.late or self.held or self.withdrawn or self.parts or self.hidden is not None)

    @property
    def works(self) -> bool:
        """True when the card is worked with: sorted and weighed on its own."""
        return self.counts and not self.parked and self.stack is None


class Cluster(msgspec.Struct, kw_only=True):
    """A heading with cards, in order. `into` names the cluster it was merged into; `gone`: merged or dissolved."""

    id: str
    stage: str
    title: str
    cards: list[str] = []
    gone: bool = False
    into: str | None = None


class Measure(msgspec.Struct, kw_only=True):
    """What somebody is going to do. `about`: the chosen result (a solution) it comes from. `area`: its field of action;
    `indicator`: how one will see that the aim is reached; `status`: how far it has come, also weeks later."""

    id: str
    no: int
    stage: str
    about: str | None
    at: int
    what: str = ""
    who: str = ""
    partners: str = ""
    until: str = ""
    first_step: str = ""
    area: str = ""
    aim: str = ""
    indicator: str = ""
    cost: str = ""
    status: str = "open"
    removed: bool = False


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
    """

    id: str = ""
    code: str = ""
    created: int = 0
    closed: bool = False
    closing: int = 0
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
    touched: Touched = set()
    names: dict[str, str] = {}
    answers: Answers = Answers()

    def touch(self, collection: str, key: str) -> None:
        self.touched.add((collection, key))

    def mark(self, line: Line, *keys: str) -> None:
        """Note that `line` builds on `keys`: an earlier step that changed one of them cannot be undone now. Lines that
        take a step back build on nothing."""
        if line.command != self.undoing:
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
