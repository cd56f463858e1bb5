"""Counts what a rehearsal proves about people who move: from the journal, and from what pages were told."""

from collections.abc import Iterable
from typing import Any

from eventkit.rehearsal import meeting
from eventkit.rehearsal.evidence import Kept, Met, Movement, Pages, Repeats, Seats
from eventkit.rehearsal.hall import Played
from eventkit.rehearsal.seating import Line, Round, Seating


def follow(seating: Seating, lines: Iterable[Line], played: Played) -> Pages:
    """Go through the journal and compare what each page showed at every moment with what was true then."""
    told = _in_order((one.seq, _person(page), one.place) for page in played.lines for one in page.knowledge.told)
    got = _in_order((one.seq, _person(page), one.place) for page in played.lines for one in page.knowledge.received)
    wrong = own = others = 0
    at_told = at_got = 0

    def look(before: float) -> None:
        nonlocal wrong, own, others, at_told, at_got
        while at_told < len(told) and told[at_told][0] < before:
            wrong += seating.place_of(told[at_told][1]) != told[at_told][2]
            at_told += 1
        while at_got < len(got) and got[at_got][0] < before:
            if not seating.shared():
                mine = seating.board_of(got[at_got][1]) == seating.final(got[at_got][2])
                own, others = own + mine, others + (not mine)
            at_got += 1

    for seq in seating.read(lines):
        look(seq)
    look(float("inf"))
    return Pages(len(told), wrong, own, others)


Sample = tuple[int, str, str | None]
"""As of an entry, on somebody's page: a place."""


def _in_order(samples: Iterable[Sample]) -> list[Sample]:
    return sorted(samples, key=lambda sample: sample[0])


def _person(page: Any) -> str:
    return str(page.knowledge.own["person"])


def met(seating: Seating, rounds: list[Round], stages: dict[str, dict[str, Any]]) -> tuple[Repeats, Met, Met]:
    """Repeats, most meetings, returns."""
    moments = [held.moments for held in rounds]
    there = set(rounds[-1].guests)
    until = [*moments[:-1], moments[-1][:1]]
    everybody, some = meeting.met(moments), meeting.met(until, there)
    moves = {stages[stages[held.stage]["at"]]["options"]["move"] for held in rounds}
    said: dict[str, Any] = seating.plans[-1] if seating.plans and moves == {"rotate"} else {}
    first = seating.first_plan if said else {}
    midway = sum(_repeats(until[:no], there) - _repeats([*until[: no - 1], until[no - 1][:1]], there)
                 for no in range(1, len(until)))  # fmt: skip
    return (
        Repeats(
            meeting.repeats(everybody), meeting.repeats(some), said.get("repeats"), midway, said.get("lower_bound"),
            first.get("repeats"), first.get("lower_bound"),
        ),
        Met(meeting.most(everybody), meeting.most(some), said.get("most_meetings")),
        Met(meeting.returns(moments), meeting.returns(until, there), said.get("returns")),
    )  # fmt: skip


def _repeats(rounds: list[list[dict[str, str]]], there: set[str]) -> int:
    return meeting.repeats(meeting.met(rounds, there))


def count(lines: list[Line], played: Played, cards: Kept, words: Kept) -> Movement | None:
    """None where nobody moves between places."""
    stages, places, moved = played.view["stage"], played.view["place"], played.moved
    if not places:
        return None
    seating = Seating(stages, {key: place["capacity"] for key, place in places.items()})
    pages = follow(seating, lines, played)
    rounds = list(seating.rounds.values())
    rotating = [held for held in rounds if stages[stages[held.stage]["at"]]["options"]["move"] == "rotate"]
    tables = [meeting.sizes(held.seats, held.places) for held in rounds]
    repeats, most, returns = met(seating, rounds, stages)
    return Movement(
        places=len(places),
        rounds=len(rounds),
        happened=dict(moved.happened),
        seats=Seats(
            sizes=[[min(sizes), max(sizes)] for sizes in tables],
            unseated=sum(len(held.guests) - len(held.seats) for held in rounds),
            twice=moved.twice,
            nowhere=moved.nowhere,
            uneven=sum(meeting.uneven(held.seats, held.places) for held in rotating),
            overfull=seating.overfull,
        ),
        pages=pages,
        cards=cards,
        words=words,
        repeats=repeats,
        most_meetings=most,
        returns=returns,
    )
