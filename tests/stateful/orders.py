"""Fields of commands, chosen by numbers: mostly sensible, sometimes not."""

from typing import Any

from tests.stateful.model import COLLECTING, MOST_CHARS, PLACES, VOTE, VOTED_ON, WALK_OF, WALKS, Model
from tests.support import an_id

PEOPLE_DO = ("card.write", "card.write", "card.edit", "card.withdraw", "seat.take", "dots.set")
WITH_OWN_CARDS = ("card.write", "card.edit", "card.edit", "card.withdraw")
HOSTS_DO = ("card.write", "card.edit", "card.withdraw", "seat.give")
WITH_CARDS = (
    "card.write", "card.edit", "card.withdraw", "card.hide", "card.hide", "card.show", "card.place", "card.approve",
    "card.erase",
)  # fmt: skip
WITH_PEOPLE = ("seat.give", "seat.give", "host.set", "host.renew", "boards.open", "order.hold")
WITH_STEPS = ("stage.start", "stage.reopen", "stage.end", "cards.reveal", "vote.reveal", "vote.reveal")


class Orders:
    """Commands that fit what is going on."""

    def __init__(self, model: Model) -> None:
        self.model, self._count = model, 0

    def next(self) -> int:
        """A counter that grows."""
        self._count += 1
        return self._count

    def fresh(self) -> str:
        return an_id(f"card {self.next()}")

    def text(self) -> str:
        return f"«{self.next()}» Bänke"

    def fields(self, kind: str, who: str, a: int, b: int) -> dict[str, Any]:
        """`who`: for whose phone; then a card is mostly one of theirs."""
        place, person = (*PLACES, None)[b % 3], self.model.people[a % len(self.model.people)]
        match kind:
            case "card.write":
                text = {17: " ", 18: "x" * (MOST_CHARS + 1)}.get(a) or self.text()
                known = b == 19 and self.model.cards
                card = self.card(a, "") if known else self.fresh()
                return {"stage": self.stage(b, (*COLLECTING, VOTE)), "card": card, "text": text,
                        **({} if who else {"place": PLACES[a % 2]})}  # fmt: skip
            case "card.edit":
                n = self.next() if b % 5 else 1 + b
                return {"card": self.card(a, who), "text": " " if b == 19 else self.text(), "n": n}
            case "card.withdraw":
                return {"card": self.card(a, who)}
            case "card.show" | "card.place":
                return {"card": self.card(a, who, {"card.show": "hidden", "card.place": "late"}[kind])}
            case "card.hide":
                return {"card": self.card(a, who), "reason": ("doppelt", "ein Name")[b % 2]}
            case "card.approve" | "card.erase":
                return {"cards": [self.card(a, who, "held" if kind == "card.approve" else "")]}
            case "order.hold":
                return {"on": a % 2 > 0}
            case "cards.reveal":
                return {"stage": self.stage(a, COLLECTING) if b % 2 else "geheim"}
            case "vote.reveal":
                return {"stage": VOTE if b % 5 else self.stage(a, COLLECTING)}
            case "dots.set":
                there = [card for card in self.model.cards if self.model.get("card", card, "stage") == VOTED_ON]
                target = there[a % len(there)] if there and b % 6 else self.card(a, "")
                n = self.next() if a % 7 else 1 + a
                return {"stage": VOTE, "target": target, "count": (2, 1, 2, 0, 3)[b % 5], "n": n}
            case "seat.take":
                return {"stage": self.walk(a), "target": place, "n": self.next() if a % 7 else 1 + a}
            case "seat.give":
                return {"stage": self.walk(a), "person": person, "target": place}
            case "host.set":
                return {"place": PLACES[b % 2], "person": person, "on": b % 3 > 0}
            case "host.renew":
                where = PLACES[b % 2]
                known = self.model.host_card(where) - (a == 7)
                return {"place": where, "host_card": max(known, 0), "keep": [person] if b % 3 else []}
            case "boards.open":
                return {"open": a % 2 == 0}
            case _:
                return {"stage": self.stage(a, self.model.stages)}

    def card(self, chance: int, who: str, marked: str = "") -> str:
        """A card: one of somebody's own where it is their phone, mostly one that is there, and `marked` so."""
        get = self.model.get
        there = [card for card in self.model.cards if not who or get("card", card, "author") == who]
        there = [card for card in there if marked and get("card", card, marked)] or there
        there = there if chance % 6 and there else self.model.cards
        return there[-1 - chance % len(there)] if there and chance != 19 else an_id("no card")

    def stage(self, chance: int, stages: tuple[str, ...]) -> str:
        """Mostly the one that goes on."""
        now: str | None = self.model.get("now")
        return now if now in stages and chance % 3 else stages[chance % len(stages)]

    def walk(self, chance: int) -> str:
        now = self.model.get("now")
        walk = WALK_OF.get(now, now)
        return walk if walk in WALKS and chance % 4 else WALKS[chance % len(WALKS)]
