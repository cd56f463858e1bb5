"""People put dots on what a vote is about. Dots are set, never added, so the same message twice is one."""

from typing import Annotated

import msgspec

from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Id, Key
from eventkit.core.rules import PARTICIPANT, Commands, Entries, On, Rule, Shown
from eventkit.core.state import StageRun, State
from eventkit.core.voting import ballot, poll
from eventkit.core.voting.ballot import MOST_DOTS

Count = Annotated[int, msgspec.Meta(ge=0, le=MOST_DOTS)]
Counter = Annotated[int, msgspec.Meta(ge=1, le=2**53)]


class SetDots(Command, frozen=True, tag="dots.set"):
    stage: Key
    target: Id
    count: Count
    n: Counter
    round: int = 1


class DotsSet(Entry, frozen=True, tag="dots.set"):
    stage: str
    person: str
    target: str
    count: int
    n: int


def set_dots(state: State, command: SetDots, actor: Actor, now: int) -> list[Entry]:
    run = poll.voting(state, command.stage)
    one, person = run.data.last, actor.person or ""
    if command.round != len(run.data.rounds):
        raise Refused("vote.revealed")  # a first round that is over
    known = one.dots.get(person, {}).get(command.target)
    if known is not None and command.n <= known.n:
        return []  # something newer from the same person is here already
    if state.closed or run.status != "open":
        raise Refused("stage.not-open")
    if one.revealed:
        raise Refused("vote.revealed")
    all_targets = poll.targets(state, run)
    if command.target not in ballot.open_to(one, all_targets, state.cards):
        raise Refused("target.unknown")
    dots, most = one.limits
    if command.count > most:
        raise Refused("dots.per-target", max=most)
    mine = ballot.of_person(one, person, all_targets, state.cards)
    others = sum(count for target, count in mine.items() if target != command.target)
    if others + command.count > dots:
        raise Refused("dots.too-many", max=dots, left=max(0, dots - others))
    return [DotsSet(stage=run.id, person=person, target=command.target, count=command.count, n=command.n)]


def was_set(state: State, line: Line, entry: DotsSet) -> None:
    run = state.stages[entry.stage]
    mine = run.data.last.dots.setdefault(entry.person, {})
    voted = _votes(mine)
    for under in poll.under(state, entry.target):  # the number is that of the whole stack
        if under in mine:
            mine[under].count = 0
    mine[entry.target] = ballot.Set(entry.count, entry.n)
    person = state.persons[entry.person]
    person.counter = max(person.counter, entry.n)
    state.mark(line, f"stage:{entry.stage}", f"dots:{entry.target}")
    if _votes(mine) != voted:  # else a whole hall would be told the same number again with each dot
        state.touch("count", entry.stage)
    state.touch("own", entry.person)
    if run.plan.options.show == "live":
        state.touch("tally", entry.stage)


def voters(state: State, run: StageRun) -> int:
    """How many people have set at least one dot in the round that goes on."""
    return sum(map(_votes, run.data.last.dots.values()))


def _votes(sets: dict[str, ballot.Set]) -> bool:
    return any(item.count for item in sets.values())


def own(state: State, run: StageRun, person: str) -> Shown | None:
    """A person's dots in the round that goes on: target -> count."""
    return ballot.of_person(run.data.last, person, poll.targets(state, run), state.cards) or None


COMMANDS: Commands = {SetDots: Rule(PARTICIPANT, set_dots)}
ENTRIES: Entries = {DotsSet: On(was_set)}
