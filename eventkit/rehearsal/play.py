"""Plays one event from its creation to its end, for any format made of known activities; a long one on two days."""

from collections.abc import Callable
from typing import Any

from eventkit.rehearsal import sorting, voting, working, writing
from eventkit.rehearsal.cards import Text
from eventkit.rehearsal.errors import Impossible
from eventkit.rehearsal.hall import Hall, Played, Say, Tell
from eventkit.rehearsal.moderator import Moderator
from eventkit.rehearsal.phones import Phone

TWO_DAYS_MINUTES = 300
"""An event that is planned for longer goes on after a night."""
NEWCOMERS = 10
"""One of so many people comes on the second day only."""


class Play:
    """`seed`: the same one makes the same people, texts and choices. `overnight`: what happens to the server between
    two days; None: nothing."""

    def __init__(
        self, moderator: Moderator, *, people: int, texts: list[Text], seed: int, tell: Tell, say: Say,
        overnight: Callable[[], None] | None = None,
    ) -> None:  # fmt: skip
        self._hall = Hall(moderator, tell, say, Played("", ""))
        self._people, self._texts, self._seed, self._overnight = people, texts, seed, overnight
        self._shares: dict[str, list[list[Text]]] = {}
        self._tie = True

    def run(self, format: str, details: dict[str, Any]) -> Played:
        """Create, join, every stage, close. Raises Impossible."""
        hall, moderator = self._hall, self._hall.moderator
        self._check(format)
        moderator.create(format, details)
        hall.played = Played(moderator.event, moderator.code)
        hall.tell("rehearsal-event", code=hall.played.code)
        try:
            stages = moderator.line.knowledge.stages()
            night = night_before(stages)
            newcomers = self._people // NEWCOMERS if night else 0
            self._join(self._people - newcomers)
            present = {
                stage["id"]: self._people - (newcomers if night and no < night else 0)
                for no, stage in enumerate(stages)
                if stage["activity"] == "collect"
            }
            self._shares = share(self._texts, present)
            for no, stage in enumerate(stages):
                if no == night and night:
                    self._sleep(newcomers)
                hall.tell("rehearsal-stage", stage=stage["id"])
                if "about" in stage and not hall.boards(stage["id"]):
                    raise Impossible("rehearsal-too-few", stage=stage["id"])
                hall.do("stage.start", stage=stage["id"])
                ACTIVITIES[stage["activity"]](self, stage["id"])
            hall.do("stage.end", stage=stages[-1]["id"])
            if night:
                hall.do("day.end")
            hall.do("event.close")
        finally:
            for phone in hall.phones:
                phone.line.close()
            moderator.line.close()
        return hall.played

    def _check(self, format: str) -> None:
        known = self._hall.moderator.formats()
        if format not in known:
            raise Impossible("rehearsal-unknown-format", format=format, known=", ".join(known))
        for stage in known[format]["stages"]:
            if stage["activity"] not in ACTIVITIES:
                raise Impossible("rehearsal-unknown-activity", activity=stage["activity"], stage=stage["id"])
        if not any(stage["activity"] == "collect" for stage in known[format]["stages"]):
            raise Impossible("rehearsal-no-collect", format=format)

    def _join(self, people: int) -> None:
        hall = self._hall
        base, first = hall.moderator.base, len(hall.phones)
        coming = [Phone(base, hall.played.code, f"{self._seed}/{first + no}") for no in range(people)]
        hall.phones += coming
        hall.everybody(lambda phone: phone.join() if phone in coming else None)
        hall.tell("rehearsal-joined", count=len(hall.phones))

    def _sleep(self, newcomers: int) -> None:
        """End for today; the laptop is off overnight; the same people come again, and some more."""
        hall = self._hall
        hall.do("day.end")
        before = [_known(phone) for phone in hall.phones]
        if self._overnight:
            self._overnight()
        hall.do("day.begin")
        if [_known(phone) for phone in hall.phones] != before:
            raise Impossible("rehearsal-strangers")
        hall.tell("rehearsal-second-day")
        if newcomers:
            self._join(newcomers)

    def _welcome(self, stage: str) -> None:
        self._hall.do("timer.start", stage=stage, seconds=writing.TIMER_S)
        self._hall.do("timer.stop", stage=stage)

    def _collect(self, stage: str) -> None:
        writing.collect(self._hall, stage, self._shares[stage])

    def _vote(self, stage: str) -> None:
        if voting.vote(self._hall, stage, self._tie):
            self._tie = False  # one second round is enough


def _known(phone: Phone) -> tuple[Any, ...]:
    """Who this person is and what the server keeps for them."""
    own = phone.own()
    return own["person"], own["personal"], sorted(card["id"] for card in own["cards"])


def night_before(stages: list[dict[str, Any]]) -> int | None:
    """The stage (its place) with which the second day begins; None when one day is enough."""
    total = sum(stage["minutes"] for stage in stages)
    if total <= TWO_DAYS_MINUTES:
        return None
    gone = 0
    for no, stage in enumerate(stages):
        if gone * 2 >= total:
            return no
        gone += stage["minutes"]
    return None


def share(texts: list[Text], stages: dict[str, int]) -> dict[str, list[list[Text]]]:
    """Stage -> for each person the texts to write there: all texts, each exactly once. `stages`: how many people are
    there on each of them."""
    shares: dict[str, list[list[Text]]] = {stage: [[] for _ in range(people)] for stage, people in stages.items()}
    keys = list(stages)
    for no, text in enumerate(texts):
        stage = keys[no * len(keys) // len(texts)]
        shares[stage][no % stages[stage]].append(text)
    return shares


ACTIVITIES: dict[str, Callable[[Play, str], None]] = {
    "welcome": Play._welcome,
    "collect": Play._collect,
    "cluster": lambda play, stage: sorting.cluster(play._hall, stage),
    "vote": Play._vote,
    "seat": lambda play, stage: working.seat(play._hall, stage),
    "plan": lambda play, stage: working.plan(play._hall, stage),
    "reflect": lambda play, stage: working.reflect(play._hall, stage),
}
