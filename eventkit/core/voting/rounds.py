"""A vote is revealed, and goes into a second round when there was a tie."""

from typing import Annotated

import msgspec

from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Id, Key
from eventkit.core.rules import MODERATOR, Commands, Entries, On, Rule
from eventkit.core.state import State, Undo
from eventkit.core.voting import poll
from eventkit.core.voting.ballot import MOST_DOTS, Round


class VoteAgain(Command, frozen=True, tag="vote.again"):
    """A second round among some, to decide a tie."""

    stage: Key
    targets: Annotated[tuple[Id, ...], msgspec.Meta(min_length=2, max_length=20)]
    dots: Annotated[int, msgspec.Meta(ge=1, le=MOST_DOTS)] = 1


class RevealVote(Command, frozen=True, tag="vote.reveal"):
    stage: Key


class SecondRound(Entry, frozen=True, tag="vote.again"):
    stage: str
    targets: tuple[str, ...]
    dots: int


class SecondRoundDropped(Entry, frozen=True, tag="vote.once"):
    """Undo of `vote.again`."""

    stage: str


class VoteRevealed(Entry, frozen=True, tag="vote.revealed"):
    stage: str
    revealed: bool = True


def again(state: State, command: VoteAgain, actor: Actor, now: int) -> list[Entry]:
    run = poll.voting(state, command.stage)
    among = tuple(dict.fromkeys(command.targets))
    if len(among) < 2:
        raise Refused("command.malformed")
    if len(run.data.rounds) > 1:
        raise Refused("vote.twice")
    if not run.data.revealed:
        raise Refused("vote.not-revealed")
    if not set(among) <= set(poll.targets(state, run)):
        raise Refused("target.unknown")
    return [SecondRound(stage=run.id, targets=among, dots=command.dots)]


def reveal(state: State, command: RevealVote, actor: Actor, now: int) -> list[Entry]:
    run = poll.voting(state, command.stage)
    if run.started is None:
        raise Refused("stage.not-open")
    return [] if run.data.revealed else [VoteRevealed(stage=run.id)]


def voted_again(state: State, line: Line, entry: SecondRound) -> None:
    data = state.stages[entry.stage].data
    data.rounds.append(Round((entry.dots, entry.dots), entry.targets))
    _touch_all(state, entry.stage)


def voted_once(state: State, line: Line, entry: SecondRoundDropped) -> None:
    state.stages[entry.stage].data.rounds.pop()
    _touch_all(state, entry.stage)


def _touch_all(state: State, stage_id: str) -> None:
    for collection in ("stage", "count", "tally"):
        state.touch(collection, stage_id)
    for one in state.stages[stage_id].data.rounds:
        for person in one.dots:
            state.touch("own", person)


def revealed(state: State, line: Line, entry: VoteRevealed) -> None:
    state.stages[entry.stage].data.last.revealed = entry.revealed
    state.touch("stage", entry.stage)
    state.touch("tally", entry.stage)


def undo_revealed(state: State, entry: VoteRevealed) -> Undo:
    before: bool = state.stages[entry.stage].data.revealed
    return Undo((VoteRevealed(stage=entry.stage, revealed=before),), (f"vote.revealed:{entry.stage}",))


def undo_again(state: State, entry: SecondRound) -> Undo:
    keys = (f"round:{entry.stage}", f"vote.revealed:{entry.stage}", *(f"dots:{target}" for target in entry.targets))
    return Undo((SecondRoundDropped(stage=entry.stage),), keys)


COMMANDS: Commands = {VoteAgain: Rule(MODERATOR, again), RevealVote: Rule(MODERATOR, reveal)}
ENTRIES: Entries = {
    SecondRound: On(voted_again, undo_again),
    SecondRoundDropped: On(voted_once),
    VoteRevealed: On(revealed, undo_revealed),
}
