"""What is counted in the hall: dots on paper, and hands raised. Always told apart from those of the phones."""

from typing import Annotated

import msgspec

from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Id, Key
from eventkit.core.rules import MODERATOR, Commands, Entries, On, Rule, Shown
from eventkit.core.state import StageRun, State, Undo
from eventkit.core.voting import ballot, poll
from eventkit.core.voting.ballot import Source


class CountVotes(Command, frozen=True, tag="votes.count"):
    """What was counted in the hall for a target: dots on paper, or hands raised. The number replaces the one before."""

    stage: Key
    source: Source
    target: Id
    count: Annotated[int, msgspec.Meta(ge=0, le=10_000)]


class VotesCounted(Entry, frozen=True, tag="votes.counted"):
    stage: str
    source: Source
    target: str
    count: int


def count_votes(state: State, command: CountVotes, actor: Actor, now: int) -> list[Entry]:
    run = poll.voting(state, command.stage)
    if run.started is None:
        raise Refused("stage.not-open")
    if command.target not in poll.open_now(state, run):
        raise Refused("target.unknown")
    if ballot.in_hall(run.data.last, command.source, command.target, state.cards) == command.count:
        return []
    return [VotesCounted(stage=run.id, source=command.source, target=command.target, count=command.count)]


def counted(state: State, line: Line, entry: VotesCounted) -> None:
    numbers = state.stages[entry.stage].data.last.counted.setdefault(entry.source, {})
    for under in poll.under(state, entry.target):
        numbers.pop(under, None)
    numbers[entry.target] = entry.count
    state.touch("stage", entry.stage)
    state.touch("tally", entry.stage)


def undo_counted(state: State, entry: VotesCounted) -> Undo:
    numbers = state.stages[entry.stage].data.last.counted.get(entry.source, {})
    changed = (entry.target, *(under for under in poll.under(state, entry.target) if under in numbers))
    back = tuple(
        VotesCounted(stage=entry.stage, source=entry.source, target=target, count=numbers.get(target, 0))
        for target in changed
    )
    keys = tuple(f"counted:{entry.stage}:{entry.source}:{target}" for target in changed)
    return Undo(back, (*keys, f"round:{entry.stage}"), tuple(f"dots:{target}" for target in changed))


def in_this_round(state: State, run: StageRun) -> Shown:
    """What the moderator counted in the round that goes on; only numbers that are not zero."""
    one = run.data.last
    tops = poll.open_now(state, run)
    found = {
        source: {target: number for target in tops if (number := ballot.in_hall(one, source, target, state.cards))}
        for source in ("paper", "hands")
    }
    return {source: numbers for source, numbers in found.items() if numbers}


COMMANDS: Commands = {CountVotes: Rule(MODERATOR, count_votes)}
ENTRIES: Entries = {VotesCounted: On(counted, undo_counted)}
