"""Who takes part in a rehearsal and what has come of it so far: shared by all that is played."""

from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, TypeVar

from eventkit.rehearsal.attendance import Coming
from eventkit.rehearsal.hosts import Host
from eventkit.rehearsal.line import Ack, Line
from eventkit.rehearsal.moderator import Moderator
from eventkit.rehearsal.phones import Phone
from eventkit.rehearsal.written import Written

Tell = Callable[..., None]
"""Called with a message id and its facts, whenever there is something to say."""
Say = Callable[..., str]
"""A sentence in the language of the rehearsal, from a message id and its facts."""

One = TypeVar("One")


HAPPENINGS = ("hosts", "paper", "late", "left", "closed", "full", "spread", "elsewhere")
"""What is counted while people move: all hosts there were; people without a phone, those who came late and left early;
places that were closed; choices refused because a room was full; people whom the moderator spread; signs that were
scanned at the wrong place."""


@dataclass
class Moved:
    """What happened at the places. `happened`: see HAPPENINGS. `twice`, `nowhere`: how many guests stood on two host
    pages, and on none, when a round began. `summaries`, `topics`: words that must be in the print. `sat`: walk -> the
    seats that the moderator's page showed at several moments."""

    happened: dict[str, int] = field(default_factory=lambda: dict.fromkeys(HAPPENINGS, 0))
    twice: int = 0
    nowhere: int = 0
    summaries: list[str] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    sat: dict[str, list[dict[str, str]]] = field(default_factory=dict)


@dataclass
class Played:
    """What came of it. `measures`: id of an agreed measure -> the words on its way back, step by step, as the hall saw
    them. `seen_early`: on how many devices something secret was seen. `lines`: all pages that were ever open, with what
    they were told. `view`: what the moderator's page showed in the end."""

    event: str
    code: str
    written: list[Written] = field(default_factory=list)
    votes: int = 0
    seen_early: int = 0
    measures: dict[str, list[list[str]]] = field(default_factory=dict)
    moved: Moved = field(default_factory=Moved)
    lines: list[Line] = field(default_factory=list)
    view: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)

    @property
    def acknowledged(self) -> list[str]:
        """Ids of the cards that the server has said are safe."""
        return [one.card for one in self.written if one.ack["ok"]]

    @property
    def refused(self) -> dict[str, int]:
        return dict(sorted(Counter(one.ack["code"] for one in self.written if not one.ack["ok"]).items()))


@dataclass
class Hall:
    """The moderator, all phones that have joined, all hosts, and people without a phone; who has left is in none of
    these. `began`: the entry with which the stage of the moment began. `joined`: how many came with a phone."""

    moderator: Moderator
    tell: Tell
    say: Say
    played: Played
    seed: int
    phones: list[Phone] = field(default_factory=list)
    hosts: list[Host] = field(default_factory=list)
    paper: list[str] = field(default_factory=list)
    coming: Coming = field(default_factory=Coming)
    began: int = 0
    joined: int = 0

    def join(self, people: int) -> list[Phone]:
        """So many more come with a phone."""
        first = self.joined
        self.joined += people
        fresh = [Phone(self.moderator.base, self.played.code, f"{self.seed}/{first + no}") for no in range(people)]
        self.at_once(fresh, lambda phone: phone.join())
        self.phones += fresh
        self.played.lines += [phone.line for phone in fresh]
        self.tell("rehearsal-joined", count=len(self.phones))
        return fresh

    def everybody(self, act: Callable[[Phone], Any]) -> list[Any]:
        """All people at once. The first failure is raised when everybody is done."""
        return self.at_once(self.phones, act)

    def at_once(self, several: Iterable[One], act: Callable[[One], Any]) -> list[Any]:
        """The same with some of them, or with hosts."""
        them = list(several)
        with ThreadPoolExecutor(max(1, len(them))) as hall:
            return list(hall.map(act, them))

    def do(self, kind: str, **facts: Any) -> Ack:
        return self.moderator.do(kind, **facts)

    def all(self, collection: str) -> dict[str, dict[str, Any]]:
        """What the moderator's page shows of a collection."""
        return self.moderator.line.knowledge.all(collection)

    def stage(self, key: str) -> dict[str, Any]:
        return self.moderator.stage(key)

    def boards(self, stage: str) -> list[str]:
        """The results that a stage answers, one board for each; none when it answers nothing."""
        about = self.stage(stage).get("about")
        return list(about["results"]) if about else []

    def places(self) -> list[dict[str, Any]]:
        """The open tables or rooms, in the order of their numbers."""
        found = (place for place in self.all("place").values() if not place["closed"])
        return sorted(found, key=lambda place: int(place["no"]))

    def host(self, place: str) -> Host:
        """One of the hosts of a place."""
        return next(host for host in self.hosts if host.place == place)
