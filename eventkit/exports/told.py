"""What an event file (JSON) says, as types: `docs/exports.md` describes them, tables are made of them, too.

Nobody's id stands in it, and no time more exact than a minute: neither may tell which cards are by the same hand.
"""

import msgspec

VERSION = 1


class Struct(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base: what is not described here is no part of the file."""


class Step(Struct, frozen=True):
    """What happens with the results."""

    when: str
    what: str


class About(Struct, frozen=True):
    """What the organiser says. `level`: of participation, 1 to 5. `format`: its title. `rehearsal`: it was a trial."""

    id: str
    title: str
    place: str
    date: str
    start: str
    end: str
    organiser: str
    contact: str
    question: str
    level: int
    promise: str
    next: tuple[Step, ...]
    format: str
    closed: bool
    rehearsal: bool = False


class People(Struct, frozen=True):
    """Numbers only; None: fewer than three, or it could be reckoned from the others."""

    joined: int | None
    phones: int | None
    paper: int | None
    hosts: int | None


class TargetGroup(Struct, frozen=True):
    """What people said about themselves; several may apply. `people` None: nobody, or fewer than three."""

    id: str
    name: str
    people: int | None


class Stage(Struct, frozen=True):
    """`started`, `ended`: by the clock of the laptop, `2026-09-26T18:05`; None: not."""

    id: str
    title: str
    activity: str
    status: str
    minutes: int
    started: str | None
    ended: str | None


class Place(Struct, frozen=True):
    """A table or a room. `into`: the place it was merged into. `summaries`: stage -> what its host wrote down."""

    id: str
    no: int
    kind: str
    name: str
    title: str
    question: str
    closed: bool
    into: str | None
    topics: tuple[str, ...]
    summaries: dict[str, str]


class Card(Struct, frozen=True):
    """`state`: shown, late, held, hidden, withdrawn or split; `text` None: it is not told. `why`: the reason for which
    it was hidden. `by`: a name, only where the format says that cards carry names. `groups`: ids. `about`: the words of
    the result it answers. `parts`, `origin`, `stack`: ids of cards. `written`: to the minute.
    `corrected`, `comment`: what the moderator put beside the text, which stays as it was written.
    `also`: language -> what it says there, as a host or the moderator has put it."""

    id: str
    no: int
    stage: str
    kind: str
    lang: str
    state: str
    text: str | None
    why: str
    by: str
    place: str | None
    written: str
    paper: bool
    parked: bool
    dispute: str
    groups: tuple[str, ...]
    about: str | None
    parts: tuple[str, ...]
    origin: str | None
    stack: str | None
    corrected: str = ""
    comment: str = ""
    also: dict[str, str] = {}


class Group(Struct, frozen=True):
    """A heading and the cards that lie under it, by their ids."""

    id: str
    stage: str
    title: str
    cards: tuple[str, ...]


class Weighed(Struct, frozen=True):
    """A heading or a card and its dots; `rank` None: it has none. `again`: in a second round. `chosen`: a result."""

    target: str
    text: str
    rank: int | None
    tied: bool
    phones: int
    paper: int
    hands: int
    total: int
    again: int
    chosen: bool
    reason: str


class Vote(Struct, frozen=True):
    """`revealed` False: nobody has seen the dots, so they are not told here. `voted` None: fewer than three."""

    stage: str
    on: str
    dots: int
    revealed: bool
    voted: int | None
    targets: tuple[Weighed, ...]


class Answer(Struct, frozen=True):
    """What the hall said to a question at the end: on a scale (`counts`, the first step first), or in words."""

    stage: str
    question: str
    kind: str
    counts: tuple[int, ...]
    words: tuple[str, ...]


class Measure(Struct, frozen=True):
    """`trail`: the words it goes back to, the nearest first. `status`: open, running, done or dropped."""

    id: str
    no: int
    stage: str
    what: str
    who: str
    partners: str
    until: str
    first_step: str
    area: str
    aim: str
    indicator: str
    cost: str
    status: str
    trail: tuple[str, ...]


class Photo(Struct, frozen=True):
    """What is known about a picture; the picture itself is in the archive. Sizes in pixels."""

    id: str
    no: int
    stage: str | None
    place: str | None
    caption: str
    taken: str
    width: int
    height: int


class Chapter(Struct, frozen=True):
    """What the moderator did with a chapter of the protocol. `key`: `stage-<id>`, `course`, `results` and the like."""

    key: str
    summary: str
    left_out: bool


class Report(Struct, frozen=True):
    """The protocol: which `version`; when it was made `final` (None: a draft); `ahead`: something has changed since."""

    version: int
    final: str | None
    ahead: bool
    chapters: tuple[Chapter, ...]


class Event(Struct, frozen=True):
    """The whole file. `eventkit`: version of the program; `made`: when the state was as it stands here."""

    eventkit: str
    version: int
    lang: str
    made: str
    event: About
    people: People
    target_groups: tuple[TargetGroup, ...]
    stages: tuple[Stage, ...]
    places: tuple[Place, ...]
    cards: tuple[Card, ...]
    groups: tuple[Group, ...]
    votes: tuple[Vote, ...]
    measures: tuple[Measure, ...]
    answers: tuple[Answer, ...]
    photos: tuple[Photo, ...]
    report: Report
