"""Who takes part in a rehearsal and what has come of it so far: shared by all that is played."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from eventkit.rehearsal.line import Ack
from eventkit.rehearsal.moderator import Moderator
from eventkit.rehearsal.phones import Phone, Written

Tell = Callable[..., None]
"""Called with a message id and its facts, whenever there is something to say."""
Say = Callable[..., str]
"""A sentence in the language of the rehearsal, from a message id and its facts."""


@dataclass
class Played:
    """What came of it. `measures`: id of an agreed measure -> the words on its way back, step by step, as the hall saw
    them. `seen_early`: on how many devices something secret was seen."""

    event: str
    code: str
    written: list[Written] = field(default_factory=list)
    votes: int = 0
    seen_early: int = 0
    measures: dict[str, list[list[str]]] = field(default_factory=dict)

    @property
    def acknowledged(self) -> list[str]:
        """Ids of the cards that the server has said are safe."""
        return [one.card for one in self.written if one.ack["ok"]]

    @property
    def refused(self) -> dict[str, int]:
        return dict(sorted(Counter(one.ack["code"] for one in self.written if not one.ack["ok"]).items()))


@dataclass
class Hall:
    """The moderator and all phones that have joined."""

    moderator: Moderator
    tell: Tell
    say: Say
    played: Played
    phones: list[Phone] = field(default_factory=list)

    def everybody(self, act: Callable[[Phone], Any]) -> list[Any]:
        """All people at once. The first failure is raised when everybody is done."""
        with ThreadPoolExecutor(len(self.phones)) as hall:
            return list(hall.map(act, self.phones))

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
