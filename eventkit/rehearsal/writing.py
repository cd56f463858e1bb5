"""collect: everybody writes at once, one phone comes late; then the moderator does what is done at a table."""

from typing import Any

from eventkit.rehearsal import wire
from eventkit.rehearsal.cards import Text
from eventkit.rehearsal.hall import Hall
from eventkit.rehearsal.phones import Phone, Written

TIMER_S = 20 * 60
ENOUGH = 8
"""With fewer cards on a stage nothing is split, stacked, disputed or parked."""


def collect(hall: Hall, stage: str, shares: list[list[Text]]) -> None:
    """`shares`: what each phone writes."""
    hall.do("timer.start", stage=stage, seconds=TIMER_S)
    boards = hall.boards(stage)
    latecomer = next((no for no, share in enumerate(shares) if share and sum(map(len, shares)) > 1), None)
    late = None if latecomer is None else shares[latecomer][-1]
    in_time = [share[:-1] if no == latecomer else share for no, share in enumerate(shares)]
    written = _write(hall, stage, in_time, boards)
    accepted = [one.card for one in written if one.ack["ok"]]
    hall.moderator.see(lambda: hall.all("card").keys() >= set(accepted))
    if accepted and not any("hidden" in card for card in hall.all("card").values()):
        hall.do("card.hide", card=accepted[0], reason=hall.say("rehearsal-hide-reason"))
        accepted = accepted[1:]
    if not hall.stage(stage)["revealed"]:
        hall.do("cards.reveal", stage=stage)
    hall.do("stage.end", stage=stage)
    if late is not None and latecomer is not None:
        _come_late(hall, stage, hall.phones[latecomer], late, boards)
    if len(accepted) >= ENOUGH:
        _work(hall, [hall.all("card")[card] for card in accepted])


def _write(hall: Hall, stage: str, shares: list[list[Text]], boards: list[str]) -> list[Written]:
    kinds = _kinds(hall, stage)
    mine = dict(zip((phone.seed for phone in hall.phones), shares, strict=True))
    before = [len(phone.written) for phone in hall.phones]
    total = sum(map(len, shares))

    def write(phone: Phone) -> None:
        for _ in phone.write(stage, mine[phone.seed], kinds, boards):
            done = sum(len(one.written) for one in hall.phones) - sum(before)
            hall.tell("rehearsal-writing", done=done, total=total)

    hall.everybody(write)
    written = [one for phone, no in zip(hall.phones, before, strict=True) for one in phone.written[no:]]
    hall.played.written += written
    hall.tell("rehearsal-written", sent=len(written), acknowledged=sum(one.ack["ok"] for one in written))
    return written


def _come_late(hall: Hall, stage: str, phone: Phone, text: Text, boards: list[str]) -> None:
    """A phone that was out of reach sends a card when the stage is closed: it waits in the tray until it is placed."""
    (written,) = phone.write(stage, [text], _kinds(hall, stage), boards)
    hall.played.written.append(written)
    if written.ack["ok"]:
        hall.moderator.see(lambda: hall.all("card").get(written.card, {}).get("late"))
        hall.do("card.place", card=written.card)
        hall.moderator.see(lambda: "late" not in hall.all("card")[written.card])
        hall.tell("rehearsal-late")


def _kinds(hall: Hall, stage: str) -> list[str]:
    return [kind["id"] for kind in hall.stage(stage)["options"]["kinds"]]


def _work(hall: Hall, cards: list[dict[str, Any]]) -> None:
    """One card is split, two are stacked, one is disputed, one goes to the Themenspeicher."""
    parked, disputed, *rest = cards
    hall.do("card.park", card=parked["id"], parked=True)
    hall.do("card.dispute", card=disputed["id"], reason=hall.say("rehearsal-dispute-reason"))
    double = next((card for card in rest if _halves(card["text"])), None)
    if double is not None:
        rest.remove(double)
        parts = [{"card": wire.new_id(), "text": half} for half in _halves(double["text"])]
        hall.do("card.split", card=double["id"], parts=parts)
        hall.moderator.see(lambda: all(part["card"] in hall.all("card") for part in parts))
    top = rest[0]
    same = next((card for card in rest[1:] if card.get("about") == top.get("about")), None)
    if same is not None:
        hall.do("card.stack", card=same["id"], onto=top["id"])
    hall.tell("rehearsal-worked")


def _halves(text: str) -> list[str]:
    """Two thoughts of one card: its words, cut in the middle; nothing when it has but a few."""
    words = text.split()
    half = len(words) // 2
    return [" ".join(words[:half]), " ".join(words[half:])] if half >= 3 else []
