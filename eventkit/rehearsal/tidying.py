"""What a moderator does with cards at the pinboard: hide one, split, stack, dispute, park."""

from typing import Any

from eventkit.rehearsal import wire
from eventkit.rehearsal.hall import Hall

ENOUGH = 8
"""With fewer cards on a stage nothing is split, stacked, disputed or parked."""


def hide_one(hall: Hall, cards: list[str]) -> list[str]:
    """The first card that is to be hidden in an event; returns those that are still there."""
    if not cards or any("hidden" in card for card in hall.all("card").values()):
        return cards
    hall.do("card.hide", card=cards[0], reason=hall.say("rehearsal-hide-reason"))
    return cards[1:]


def tidy(hall: Hall, cards: list[str]) -> None:
    """One card is split, two are stacked, one is disputed, one goes to the Themenspeicher."""
    if len(cards) < ENOUGH:
        return
    parked, disputed, *rest = (hall.all("card")[card] for card in cards)
    hall.do("card.park", card=parked["id"], parked=True)
    hall.do("card.dispute", card=disputed["id"], reason=hall.say("rehearsal-dispute-reason"))
    double = next((card for card in rest if _halves(card["text"])), None)
    if double is not None:
        rest.remove(double)
        _split(hall, double)
    top = rest[0]
    same = next((card for card in rest[1:] if card.get("about") == top.get("about")), None)
    if same is not None:
        hall.do("card.stack", card=same["id"], onto=top["id"])
    hall.tell("rehearsal-worked")


def _split(hall: Hall, double: dict[str, Any]) -> None:
    parts = [{"card": wire.new_id(), "text": half} for half in _halves(double["text"])]
    hall.do("card.split", card=double["id"], parts=parts)
    hall.moderator.see(lambda: all(part["card"] in hall.all("card") for part in parts))


def _halves(text: str) -> list[str]:
    """Two thoughts of one card: its words, cut in the middle; nothing when it has but a few."""
    words = text.split()
    half = len(words) // 2
    return [" ".join(words[:half]), " ".join(words[half:])] if half >= 3 else []
