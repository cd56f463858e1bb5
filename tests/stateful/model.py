"""The rules as people may rely on them, said once more and as plainly as possible: a dict of facts, and for each
command whether it is refused, or which facts change. Nothing here is shared with `eventkit/core`.
"""

from typing import Any, NamedTuple

COLLECTING = ("karten", "geheim", "runde", "zweite")
WALK_OF = {"runde": "runde-platz", "zweite": "zweite-platz"}
WALKS = tuple(WALK_OF.values())
PLACES = ("p1", "p2")
VOTE, VOTED_ON = "punkte", "karten"
DOTS, MOST_DOTS, MOST_CHARS = 3, 2, 60
ROOM = {"p1": 1, "p2": 2}
ERASED = "\ufdd0"
OF_A_CARD = ("text", "author", "stage", "place", "n", "late", "held", "hidden", "withdrawn", "erased")

Fact = tuple[str, ...]
Facts = dict[Fact, Any]
"""(what, of whom or which, …) -> how it is. What is not there is None."""

Fields = dict[str, Any]


class No(Exception):
    """It must be refused."""


class Who(NamedTuple):
    """`role`: participant, host or moderator; `name`: the person, or the moderator's device."""

    role: str
    name: str


class Step(NamedTuple):
    """What a moderator did: the number of its last entry, and the facts it changed."""

    seq: int
    who: Who
    before: Facts
    after: Facts


class Model:
    """An evening. `steps`: what moderators could take back, the newest last. `done`: ids of commands that did
    something. `changes`: how often something has changed."""

    def __init__(self, stages: tuple[str, ...], people: list[str]) -> None:
        self.stages, self.people = stages, people
        self.facts: Facts = {("status", stage): "waiting" for stage in stages}
        self.cards: list[str] = []
        self.steps: list[Step] = []
        self.done: set[str] = set()

    # Facts

    def get(self, *fact: str) -> Any:
        return self.facts.get(fact)

    def card(self, card: str) -> Fields:
        """Everything about a card."""
        return {what: self.get("card", card, what) for what in OF_A_CARD}

    def counts(self, card: str) -> bool:
        """May everybody see it, as far as the card itself is concerned?"""
        return not any(self.get("card", card, what) for what in ("late", "held", "hidden", "withdrawn"))

    def seat(self, walk: str, person: str) -> str | None:
        return self.get("seat", walk, person)

    def host(self, person: str) -> str | None:
        return self.get("host", person)

    def round_now(self) -> str | None:
        """The round that goes on, else the last one that was held."""
        if self.get("now") in WALK_OF:
            return self.get("now")
        return next((one for one in reversed(WALK_OF) if self.get("begun", one)), None)

    def walk_now(self) -> str | None:
        """The walk whose seats hold."""
        now = self.get("now")
        if now in WALKS or now in WALK_OF:
            return WALK_OF.get(now, now)
        held = [walk for one, walk in WALK_OF.items() if self.get("begun", one) or self.get("begun", walk)]
        return held[-1] if held else None

    def walks_on(self, walk: str) -> bool:
        """Do people find their place right now?"""
        now = self.get("now")
        return WALK_OF.get(now, now) == walk and self.get("status", now) == "open"

    def board(self, person: str) -> str | None:
        """At whose board somebody sits."""
        last = self.round_now()
        return self.host(person) or (self.seat(WALK_OF[last], person) if last else None)

    def place(self, person: str) -> str | None:
        """Where somebody belongs."""
        walk = self.walk_now()
        return self.host(person) or (self.seat(walk, person) if walk else None)

    def guests(self, walk: str, place: str) -> list[str]:
        """Hosts stay where they are; their old seats count no more."""
        return [one for one in self.people if self.host(one) is None and self.seat(walk, one) == place]

    def dots(self, person: str) -> dict[str, int]:
        """What counts of somebody's dots, the first choice first: never more than there are."""
        left, mine = DOTS, {}
        for fact, number in self.facts.items():
            if fact[:2] == ("dots", person) and self.counts(fact[2]) and min(number, left):
                mine[fact[2]] = min(number, left)
                left -= mine[fact[2]]
        return mine

    # What happens

    def answer(self, who: Who, command: str, kind: str, fields: Fields) -> Facts:
        """The facts that a command changes. Raises No."""
        if who.role not in MAY[kind]:
            raise No
        if command in self.done:
            return {}
        if who.role == "host" and self.host(who.name) is None:
            raise No
        wanted: Facts = getattr(self, kind.replace(".", "_"))(who, **fields)
        return {fact: value for fact, value in wanted.items() if self.facts.get(fact) != value}

    def happened(self, who: Who, command: str, kind: str, changes: Facts, seq: int) -> None:
        """It was acknowledged."""
        if not changes:
            return
        self.done.add(command)
        if kind == "card.write":
            self.cards.append(next(iter(changes))[1])
        back = {fact: value for fact, value in changes.items() if fact[0] not in FOR_GOOD}
        if kind in TAKEN_BACK and back:
            self.steps.append(Step(seq, who, {fact: self.facts.get(fact) for fact in back}, back))
        self.facts |= changes

    def undone(self, command: str, step: Step) -> None:
        """A step was taken back: exactly what it changed, and only if that is still so."""
        for fact, value in step.after.items():
            assert self.facts.get(fact) == value, f"undo has overwritten something newer: {fact}"
        self.facts |= step.before
        self.steps.remove(step)
        self.done.add(command)

    # Cards

    def card_write(self, who: Who, stage: str, card: str, text: str, place: str | None = None) -> Facts:
        if stage not in COLLECTING:
            raise No
        author = who.name if who.role == "participant" else ""
        if card in self.cards:
            if (self.get("card", card, "author"), self.get("card", card, "stage")) != (author, stage):
                raise No
            return {}
        if not self.get("begun", stage) or not _fits(text):
            raise No
        if stage in WALK_OF:
            if who.role == "host":
                if place not in (None, self.host(who.name)):
                    raise No
                place = self.host(who.name)
            elif who.role == "participant":
                place = self.host(who.name) or self.seat(WALK_OF[stage], who.name)
            if place is None:
                raise No
        own = who.role == "participant"
        facts = {
            "text": text, "author": author, "stage": stage, "place": place if stage in WALK_OF else None,
            "late": own and self.get("status", stage) != "open", "held": own and bool(self.get("hold")),
        }  # fmt: skip
        return {("card", card, what): value for what, value in facts.items()}

    def _own(self, who: Who, card: str) -> Fields:
        """One's own card; moderators mend what stood on paper, a host what was said at the own place."""
        item = self.card(card)
        if item["author"] != (who.name if who.role == "participant" else ""):
            raise No
        if who.role == "host" and item["place"] != self.host(who.name):
            raise No
        return item

    def _still_open(self, who: Who, item: Fields) -> None:
        if who.role != "moderator" and (self.get("status", item["stage"]) != "open" or item["hidden"]):
            raise No

    def card_edit(self, who: Who, card: str, text: str, n: int) -> Facts:
        item = self._own(who, card)
        if n <= (item["n"] or 0):
            return {}
        if item["withdrawn"] or item["erased"] or not _fits(text):
            raise No
        self._still_open(who, item)
        held = item["held"] or (who.role == "participant" and bool(self.get("hold")))
        return {("card", card, "text"): text, ("card", card, "n"): n, ("card", card, "held"): held}

    def card_withdraw(self, who: Who, card: str) -> Facts:
        item = self._own(who, card)
        if not item["withdrawn"] and not item["late"]:
            self._still_open(who, item)
        return {("card", card, "withdrawn"): True}

    def _there(self, card: str) -> None:
        if card not in self.cards or self.get("card", card, "withdrawn"):
            raise No

    def card_hide(self, who: Who, card: str, reason: str) -> Facts:
        self._there(card)
        return {("card", card, "hidden"): reason}

    def card_show(self, who: Who, card: str) -> Facts:
        self._there(card)
        return {("card", card, "hidden"): None}

    def card_place(self, who: Who, card: str) -> Facts:
        self._there(card)
        late = self.get("card", card, "late")
        return {("card", card, "late"): False, ("card", card, "held"): False} if late else {}

    def card_approve(self, who: Who, cards: list[str]) -> Facts:
        if any(card not in self.cards for card in cards):
            raise No
        return {("card", card, "held"): False for card in cards if not self.get("card", card, "withdrawn")}

    def card_erase(self, who: Who, cards: list[str]) -> Facts:
        if any(card not in self.cards for card in cards):
            raise No
        gone = [card for card in cards if not self.get("card", card, "erased")]
        return {("card", card, what): value for card in gone for what, value in (("text", ERASED), ("erased", True))}

    def order_hold(self, who: Who, on: bool) -> Facts:
        return {("hold",): on or None}

    def cards_reveal(self, who: Who, stage: str) -> Facts:
        if stage not in COLLECTING:
            raise No
        return {("revealed", stage): True}

    # Dots

    def dots_set(self, who: Who, stage: str, target: str, count: int, n: int) -> Facts:
        if stage != VOTE:
            raise No
        if n <= (self.get("dots.n", who.name, target) or 0):
            return {}
        if self.get("status", VOTE) != "open" or self.get("revealed", VOTE):
            raise No
        if self.get("card", target, "stage") != VOTED_ON or not self.counts(target) or count > MOST_DOTS:
            raise No
        others = sum(number for card, number in self.dots(who.name).items() if card != target)
        if others + count > DOTS:
            raise No
        return {("dots", who.name, target): count, ("dots.n", who.name, target): n}

    def vote_reveal(self, who: Who, stage: str) -> Facts:
        if stage != VOTE or not self.get("begun", VOTE):
            raise No
        return {("revealed", VOTE): True}

    # Places

    def seat_take(self, who: Who, stage: str, target: str | None, n: int) -> Facts:
        if stage not in WALKS:
            raise No
        if n <= (self.get("seat.n", stage, who.name) or 0) or self.seat(stage, who.name) == target:
            return {}
        if not self.walks_on(stage) or self.host(who.name) is not None or target not in (None, *PLACES):
            raise No
        if target is not None and len(self.guests(stage, target)) >= ROOM[target]:
            raise No
        return {("seat", stage, who.name): target, ("seat.n", stage, who.name): n}

    def seat_give(self, who: Who, stage: str, person: str, target: str | None) -> Facts:
        if stage not in WALKS or person not in self.people or self.host(person) is not None:
            raise No
        if who.role == "host" and self.host(who.name) not in (target, self.seat(stage, person)):
            raise No
        if target not in (None, *PLACES):
            raise No
        return {("seat", stage, person): target}

    def host_set(self, who: Who, place: str, person: str, on: bool) -> Facts:
        if place not in PLACES or person not in self.people:
            raise No
        if (self.host(person) == place) == on:
            return {}
        return {("host", person): place if on else None}

    def host_card(self, place: str) -> int:
        """The how-manieth card of the place is good."""
        return self.get("host_card", place) or 0

    def host_renew(self, who: Who, place: str, host_card: int, keep: list[str]) -> Facts:
        if place not in PLACES or any(one not in self.people for one in keep) or host_card != self.host_card(place):
            raise No
        out = (one for one in self.people if self.host(one) == place and one not in keep)
        return {("host_card", place): host_card + 1, **{("host", one): None for one in out}}

    def boards_open(self, who: Who, open: bool) -> Facts:
        return {("boards",): open or None}

    # Steps of the evening

    def stage_start(self, who: Who, stage: str) -> Facts:
        return self._open(stage, unless="closed")

    def stage_reopen(self, who: Who, stage: str) -> Facts:
        return self._open(stage, unless="waiting")

    def _open(self, stage: str, unless: str) -> Facts:
        if stage not in self.stages or self.get("status", stage) == unless:
            raise No
        if self.get("status", stage) == "open":
            return {}
        others = {("status", other): "closed" for other in self.stages if self.get("status", other) == "open"}
        return {**others, ("status", stage): "open", ("begun", stage): True, ("now",): stage}

    def stage_end(self, who: Who, stage: str) -> Facts:
        if stage not in self.stages or self.get("status", stage) == "waiting":
            raise No
        return {("status", stage): "closed"}


def _fits(text: str) -> bool:
    return 0 < len(text.strip()) <= MOST_CHARS


_ALL, _STAFF, _MODERATOR, _PARTICIPANT = (
    {"participant", "host", "moderator"}, {"host", "moderator"}, {"moderator"}, {"participant"}
)  # fmt: skip
TAKEN_BACK = (
    "card.hide", "card.show", "card.place", "card.approve", "order.hold", "cards.reveal", "vote.reveal", "seat.give",
    "host.set", "host.renew", "boards.open", "stage.start", "stage.reopen", "stage.end",
)  # fmt: skip
FOR_GOOD = ("host_card",)
"""Facts that nobody brings back, whatever else a step has changed."""
MAY: dict[str, set[str]] = {
    **dict.fromkeys(TAKEN_BACK, _MODERATOR),
    **dict.fromkeys(("card.write", "card.edit", "card.withdraw"), _ALL),
    **dict.fromkeys(("dots.set", "seat.take"), _PARTICIPANT),
    "card.erase": _MODERATOR,
    "seat.give": _STAFF,
}
"""Who may do what; besides these moderators take back what they did (`undo`)."""
