"""Plays one event from its creation to its end, for any format made of known activities."""

import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from eventkit.rehearsal import grouping, wire
from eventkit.rehearsal.cards import Text
from eventkit.rehearsal.errors import Impossible
from eventkit.rehearsal.moderator import Moderator
from eventkit.rehearsal.phones import Phone, Written

Tell = Callable[..., None]
"""Called with a message id and its facts, whenever there is something to say."""

TIMER_S = 20 * 60
BEFORE_REVEAL_S = 0.3


@dataclass
class Played:
    """What came of it."""

    event: str
    code: str
    written: list[Written] = field(default_factory=list)
    votes: int = 0
    seen_early: int = 0

    @property
    def acknowledged(self) -> list[str]:
        """Ids of the cards that the server has said are safe."""
        return [one.card for one in self.written if one.ack["ok"]]

    @property
    def refused(self) -> dict[str, int]:
        return dict(sorted(Counter(one.ack["code"] for one in self.written if not one.ack["ok"]).items()))


class Play:
    """`seed`: the same one makes the same people, texts and choices."""

    def __init__(self, moderator: Moderator, *, people: int, texts: list[Text], seed: int, tell: Tell) -> None:
        self._moderator, self._tell = moderator, tell
        self._hide_reason: str | None = None
        self._shares: dict[str, list[list[Text]]] = {}
        self._people, self._texts, self._seed = people, texts, seed
        self._phones: list[Phone] = []
        self.played = Played("", "")

    def run(self, format: str, details: dict[str, Any], hide_reason: str) -> Played:
        """Create, join, every stage, close. Raises Impossible."""
        self._hide_reason = hide_reason
        self._check(format)
        self._moderator.create(format, details)
        self.played = Played(self._moderator.event, self._moderator.code)
        self._tell("rehearsal-event", code=self.played.code)
        try:
            self._join()
            stages = self._moderator.line.knowledge.stages()
            self._shares = share(
                self._texts, [stage["id"] for stage in stages if stage["activity"] == "collect"], self._people
            )
            for stage in stages:
                self._tell("rehearsal-stage", stage=stage["id"])
                self._moderator.do("stage.start", stage=stage["id"])
                ACTIVITIES[stage["activity"]](self, stage["id"])
            self._moderator.do("stage.end", stage=stages[-1]["id"])
            self._moderator.do("event.close")
        finally:
            for phone in self._phones:
                phone.line.close()
            self._moderator.line.close()
        return self.played

    def _check(self, format: str) -> None:
        known = self._moderator.formats()
        if format not in known:
            raise Impossible("rehearsal-unknown-format", format=format, known=", ".join(known))
        for stage in known[format]["stages"]:
            if stage["activity"] not in ACTIVITIES:
                raise Impossible("rehearsal-unknown-activity", activity=stage["activity"], stage=stage["id"])
        if not any(stage["activity"] == "collect" for stage in known[format]["stages"]):
            raise Impossible("rehearsal-no-collect", format=format)

    def _join(self) -> None:
        base = self._moderator.base
        self._phones = [Phone(base, self.played.code, f"{self._seed}/{no}") for no in range(self._people)]
        self._everybody(lambda phone: phone.join())
        self._tell("rehearsal-joined", count=len(self._phones))

    def _everybody(self, act: Callable[[Phone], Any]) -> list[Any]:
        """All people at once. The first failure is raised when everybody is done."""
        with ThreadPoolExecutor(len(self._phones)) as hall:
            return list(hall.map(act, self._phones))

    def _welcome(self, stage: str) -> None:
        self._moderator.do("timer.start", stage=stage, seconds=TIMER_S)
        self._moderator.do("timer.stop", stage=stage)

    def _collect(self, stage: str) -> None:
        self._moderator.do("timer.start", stage=stage, seconds=TIMER_S)
        kinds = [kind["id"] for kind in self._moderator.stage(stage)["options"]["kinds"]]
        shares = dict(zip((phone.seed for phone in self._phones), self._shares[stage], strict=True))
        before = [len(phone.written) for phone in self._phones]
        total = sum(map(len, shares.values()))

        def write(phone: Phone) -> None:
            for _ in phone.write(stage, shares[phone.seed], kinds):
                done = sum(len(one.written) for one in self._phones) - sum(before)
                self._tell("rehearsal-writing", done=done, total=total)

        self._everybody(write)
        written = [one for phone, no in zip(self._phones, before, strict=True) for one in phone.written[no:]]
        self.played.written += written
        self._tell("rehearsal-written", sent=len(written), acknowledged=sum(one.ack["ok"] for one in written))
        accepted = [one.card for one in written if one.ack["ok"]]
        known = self._moderator.line.knowledge
        self._moderator.see(lambda: known.all("card").keys() >= set(accepted))
        if self._hide_reason and accepted:
            self._moderator.do("card.hide", card=accepted[0], reason=self._hide_reason)
            self._hide_reason = None
        if not self._moderator.stage(stage)["revealed"]:
            self._moderator.do("cards.reveal", stage=stage)

    def _cluster(self, stage: str) -> None:
        sources = self._moderator.stage(stage)["sources"]
        cards = self._moderator.line.knowledge.all("card")
        # In the order of writing each person's cards, not of arrival: the same for the same seed.
        texts = {
            one.card: one.text.text
            for one in self.played.written
            if one.ack["ok"] and cards[one.card]["stage"] in sources and "hidden" not in cards[one.card]
        }
        heaps = grouping.headings(texts)
        for title, ids in heaps.items():
            self._moderator.do("cluster.create", stage=stage, cluster=wire.new_id(), title=title, cards=ids)
        self._tell("rehearsal-sorted", headings=len(heaps), cards=sum(map(len, heaps.values())))

    def _vote(self, stage: str) -> None:
        options = self._moderator.stage(stage)["options"]
        targets = self._moderator.see(lambda: self._moderator.stage(stage)["status"] == "open") and list(
            self._moderator.stage(stage)["targets"]
        )
        dots = self._everybody(lambda phone: phone.vote(stage, targets, options["dots"], options["max_per_target"]))
        if options["show"] == "hidden":
            time.sleep(BEFORE_REVEAL_S)
            self.played.seen_early += sum(phone.sees_tally(stage) for phone in self._phones)
            self.played.seen_early += stage in self._moderator.line.knowledge.all("tally")
        self._moderator.do("vote.reveal", stage=stage)
        tally = self._moderator.see(lambda: self._moderator.line.knowledge.all("tally").get(stage))
        self.played.votes += tally["total"]
        if tally["total"] != sum(dots):
            raise Impossible("rehearsal-votes", counted=tally["total"], put=sum(dots))
        chosen = tally["proposed"] or [row["target"] for row in tally["targets"][: options["keep"]]]
        if chosen:
            self._moderator.do("results.confirm", stage=stage, targets=chosen)
        self._tell("rehearsal-voted", dots=sum(dots), results=len(chosen))


def share(texts: list[Text], stages: list[str], people: int) -> dict[str, list[list[Text]]]:
    """Stage -> for each person the texts to write there: all texts, each exactly once."""
    shares: dict[str, list[list[Text]]] = {stage: [[] for _ in range(people)] for stage in stages}
    for no, text in enumerate(texts):
        stage = stages[no * len(stages) // len(texts)]
        shares[stage][no % people].append(text)
    return shares


ACTIVITIES: dict[str, Callable[[Play, str], None]] = {
    "welcome": Play._welcome,
    "collect": Play._collect,
    "cluster": Play._cluster,
    "vote": Play._vote,
}
