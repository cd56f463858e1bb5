"""vote: dots of the phones, dots on paper and hands counted in the hall, a tie that a second round decides."""

import time
from typing import Any

from eventkit.rehearsal.errors import Impossible
from eventkit.rehearsal.hall import Hall

BEFORE_REVEAL_S = 0.3
PAPER, HANDS = 4, 2


def vote(hall: Hall, stage: str, tie: bool) -> bool:
    """`tie`: the hall shall be of two minds. Returns whether there was a second round."""
    open_ = hall.moderator.see(lambda: (now := hall.stage(stage))["status"] == "open" and now)
    options, targets = open_["options"], list(open_["targets"])
    wishes = two_minds(len(hall.phones), targets, options) if tie else []
    dots = _put(hall, stage, targets, (options["dots"], options["max_per_target"]), wishes, 1)
    counted = 0
    if len(targets) > 1:
        counted = PAPER + HANDS
        hall.do("votes.count", stage=stage, source="paper", target=targets[0], count=PAPER)
        hall.do("votes.count", stage=stage, source="hands", target=targets[0], count=HANDS)
    if options["show"] == "hidden":
        nobody_sees(hall, lambda view: stage in view.all("tally"))
    hall.do("vote.reveal", stage=stage)
    tally = hall.moderator.see(lambda: hall.all("tally").get(stage))
    of_phones = tally["total"] - sum(line["paper"] + line["hands"] for line in tally["targets"])
    if of_phones != sum(dots) or tally["total"] - of_phones != counted:
        raise Impossible("rehearsal-votes", counted=tally["total"], put=sum(dots) + counted)
    hall.played.votes += of_phones
    again = tie and len(tally["tied"]) > 1
    if again:
        tally = _second_round(hall, stage, tally)
    chosen = _confirm(hall, stage, tally, options["keep"], added=tie)
    hall.tell("rehearsal-voted", dots=sum(dots), results=chosen)
    return again


def _put(
    hall: Hall, stage: str, targets: list[str], limits: tuple[int, int], wishes: list[dict[str, int]], round: int
) -> list[int]:
    """All people at once; how many dots of each were accepted. `wishes` empty: everybody as the seed has it."""
    mine = {phone.seed: wish for phone, wish in zip(hall.phones, wishes, strict=False)}
    return hall.everybody(lambda phone: phone.vote(stage, targets, *limits, mine.get(phone.seed), round))


def two_minds(people: int, targets: list[str], options: dict[str, Any]) -> list[dict[str, int]]:
    """What each person wishes so that two share the last place that counts; nothing when there is too little to choose.

    One dot of each goes to the one or the other of the pair, the rest evenly to those before it."""
    keep = options["keep"]
    if len(targets) <= keep or people < 2:
        return []
    first, pair = targets[: keep - 1], targets[keep - 1 : keep + 1]
    wishes: list[dict[str, int]] = []
    at = 0
    for person in range(people):
        wish = {pair[person % 2]: 1} if person < people - people % 2 else {}
        for _ in range(options["dots"] - 1 if first else 0):
            target = first[at % len(first)]
            at += 1
            if wish.get(target, 0) < options["max_per_target"]:
                wish[target] = wish.get(target, 0) + 1
        wishes.append(wish)
    return wishes


def _second_round(hall: Hall, stage: str, tally: dict[str, Any]) -> dict[str, Any]:
    """One dot for each person among those that are tied; two of three people agree."""
    tied = tally["tied"]
    hall.do("vote.again", stage=stage, targets=tied, dots=1)
    wishes = [{tied[0 if no % 3 < 2 else 1]: 1} for no in range(len(hall.phones))]
    dots = _put(hall, stage, tied, (1, 1), wishes, 2)
    nobody_sees(hall, lambda view: any(line["again"] for line in view.all("tally")[stage]["targets"]))
    hall.do("vote.reveal", stage=stage)
    found: dict[str, Any] = hall.moderator.see(
        lambda: (now := hall.all("tally")[stage]) and any(line["again"] for line in now["targets"]) and now
    )
    again = sum(line["again"] for line in found["targets"])
    if again != sum(dots):
        raise Impossible("rehearsal-votes", counted=again, put=sum(dots))
    hall.tell("rehearsal-second-round", targets=len(tied), dots=again)
    return found


def _confirm(hall: Hall, stage: str, tally: dict[str, Any], keep: int, added: bool) -> int:
    """What the dots chose, those that are tied still as far as there is room, and perhaps one more for a reason."""
    chosen = [*tally["proposed"], *tally["tied"]][:keep]
    reasons: dict[str, str] = {}
    others = [line["target"] for line in tally["targets"] if line["target"] not in (*tally["proposed"], *tally["tied"])]
    if added and chosen and others:
        chosen.append(others[-1])
        reasons[others[-1]] = hall.say("rehearsal-added-reason")
    if chosen:
        hall.do("results.confirm", stage=stage, targets=chosen, reasons=reasons)
        hall.moderator.see(lambda: len(hall.stage(stage)["results"]) == len(chosen))
    return len(chosen)


def nobody_sees(hall: Hall, early: Any) -> None:
    """Count the devices that show something before its time."""
    time.sleep(BEFORE_REVEAL_S)
    views = [phone.line.knowledge for phone in hall.phones] + [hall.moderator.line.knowledge]
    hall.played.seen_early += sum(bool(early(view)) for view in views)
