"""Plays one event from its creation to its end, for any format made of known activities; a long one on two days."""

from collections.abc import Callable
from typing import Any

from eventkit.rehearsal import attendance, coming, harvest, planning, rounds, sorting, voting, walks, working, writing
from eventkit.rehearsal.cards import Text
from eventkit.rehearsal.errors import Impossible
from eventkit.rehearsal.hall import Hall, Played, Say, Tell
from eventkit.rehearsal.moderator import Moderator
from eventkit.rehearsal.offline import Offline
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
        self._hall = Hall(moderator, tell, say, Played("", ""), seed)
        self._people, self._texts, self._overnight = people, texts, overnight
        self._portions: dict[str, list[Text]] = {}
        self._offline = Offline()
        self._tie = True

    def run(self, format: str, details: dict[str, Any]) -> Played:
        """Create, join, every stage, close. Raises Impossible."""
        hall, moderator = self._hall, self._hall.moderator
        self._check(format, details)
        moderator.create(format, details)
        hall.played = Played(moderator.event, moderator.code)
        hall.tell("rehearsal-event", code=hall.played.code)
        try:
            stages = moderator.line.knowledge.stages()
            night = night_before(stages)
            newcomers = self._people // NEWCOMERS if night else 0
            self._come(self._people - newcomers)
            collecting = [stage["id"] for stage in stages if stage["activity"] == "collect"]
            self._portions = writing.portions(self._texts, collecting)
            for no, stage in enumerate(stages):
                if no == night and night:
                    self._sleep(newcomers)
                self._play(stage)
            hall.do("stage.end", stage=stages[-1]["id"])
            if night:
                hall.do("day.end")
            hall.do("event.close")
            hall.played.view = {name: hall.all(name) for name in ("stage", "place", "card")}
        finally:
            for line in (*hall.played.lines, moderator.line):
                line.close()
        return hall.played

    def _check(self, format: str, details: dict[str, Any]) -> None:
        known = self._hall.moderator.formats()
        if format not in known:
            raise Impossible("rehearsal-unknown-format", format=format, known=", ".join(known))
        for stage in known[format]["stages"]:
            if stage["activity"] not in ACTIVITIES:
                raise Impossible("rehearsal-unknown-activity", activity=stage["activity"], stage=stage["id"])
        if not any(stage["activity"] == "collect" for stage in known[format]["stages"]):
            raise Impossible("rehearsal-no-collect", format=format)
        if known[format]["places"] is None and details.keys() & {"places", "rounds"}:
            raise Impossible("rehearsal-no-places", format=format)

    def _come(self, people: int) -> None:
        """Where people move hosts come first, and some are late."""
        hall = self._hall
        moving = bool(hall.places())
        hall.coming = attendance.attendance(people, moving)
        if moving:
            coming.hosts_come(hall)
        hall.join(hall.coming.phones)
        coming.paper_comes(hall, hall.coming.paper)

    def _play(self, stage: dict[str, Any]) -> None:
        hall = self._hall
        hall.tell("rehearsal-stage", stage=stage["id"])
        if "about" in stage and not hall.boards(stage["id"]):
            raise Impossible("rehearsal-too-few", stage=stage["id"])
        planning.ready(hall, stage["id"])
        hall.began = hall.do("stage.start", stage=stage["id"])["seq"]
        ACTIVITIES[stage["activity"]](self, stage["id"])

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
            hall.join(newcomers)

    def _welcome(self, stage: str) -> None:
        self._hall.do("timer.start", stage=stage, seconds=writing.TIMER_S)
        self._hall.do("timer.stop", stage=stage)

    def _collect(self, stage: str) -> None:
        texts = self._portions[stage]
        if "at" in self._hall.stage(stage):
            rounds.hold(self._hall, stage, texts, self._offline)
        else:
            writing.collect(self._hall, stage, texts)

    def _seat(self, stage: str) -> None:
        find = walks.walk if planning.is_walk(self._hall.stage(stage)) else working.seat
        find(self._hall, stage)

    def _vote(self, stage: str) -> None:
        if voting.vote(self._hall, stage, self._tie):
            self._tie = False  # one second round is enough


def _known(phone: Phone) -> tuple[Any, ...]:
    """Who this person is and what the server keeps for them."""
    own = phone.own()
    return own["person"], own["personal"], sorted(card["id"] for card in own["cards"])


def night_before(stages: list[dict[str, Any]]) -> int | None:
    """The stage (its place) with which the second day begins; None when one day is enough. Nobody sleeps between
    finding a place and the round that is held there."""
    total = sum(stage["minutes"] for stage in stages)
    if total <= TWO_DAYS_MINUTES:
        return None
    gone = 0
    for no, stage in enumerate(stages):
        if gone * 2 >= total and "at" not in stage:
            return no
        gone += stage["minutes"]
    return None


ACTIVITIES: dict[str, Callable[[Play, str], None]] = {
    "welcome": Play._welcome,
    "collect": Play._collect,
    "seat": Play._seat,
    "vote": Play._vote,
    "cluster": lambda play, stage: sorting.cluster(play._hall, stage),
    "plan": lambda play, stage: working.plan(play._hall, stage),
    "reflect": lambda play, stage: working.reflect(play._hall, stage),
    "harvest": lambda play, stage: harvest.harvest(play._hall, stage),
    "outlook": lambda play, stage: harvest.outlook(play._hall, stage),
}
