"""The moderator confirms what a vote has chosen; the results keep the words and numbers that they had then."""

import msgspec

from eventkit.core import chain, chosen, vote_outline
from eventkit.core.actor import Actor
from eventkit.core.chosen import Result
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Texts
from eventkit.core.ids import Id, Key
from eventkit.core.rules import MODERATOR, Commands, Entries, On, Rule
from eventkit.core.state import StageRun, State, Undo
from eventkit.core.text import ERASED
from eventkit.core.text import line as one_line
from eventkit.core.voting import ballot, poll
from eventkit.core.voting.tally import Line as TallyLine

REASON = 200


class ConfirmResults(Command, frozen=True, tag="results.confirm"):
    """The results in the order they shall have. `reasons`: why, for those that the dots did not choose."""

    stage: Key
    targets: tuple[Id, ...]
    reasons: dict[Id, str] = {}


class ResultsConfirmed(Entry, frozen=True, tag="results.confirmed"):
    stage: str
    results: tuple[Result, ...]


def confirm(state: State, command: ConfirmResults, actor: Actor, now: int) -> list[Entry]:
    run = poll.voting(state, command.stage)
    if not run.data.revealed:
        raise Refused("vote.not-revealed")
    tally = poll.count_all(state, run)
    lines = {line.target: line for line in tally.targets}
    results = []
    for target in dict.fromkeys(command.targets):
        if target not in lines:
            raise Refused("target.unknown")
        by_dots = target in tally.proposed or target in tally.tied
        reason = "" if by_dots else one_line(command.reasons.get(target, ""), "reason", REASON)
        results.append(_result(state, run, lines[target], reason))
    return [] if tuple(results) == run.data.results else [ResultsConfirmed(stage=run.id, results=tuple(results))]


def _result(state: State, run: StageRun, line: TallyLine, reason: str) -> Result:
    first = run.data.rounds[0]
    paper, hands = (ballot.in_hall(first, source, line.target, state.cards) for source in ("paper", "hands"))
    return Result(
        target=line.target, text=vote_outline.text(state, line.target), dots=line.dots - paper - hands, rank=line.rank,
        again=line.again, paper=paper, hands=hands, reason=reason, answers=tuple(chain.answers_now(state, line.target)),
    )  # fmt: skip


def confirmed(state: State, line: Line, entry: ResultsConfirmed) -> None:
    state.stages[entry.stage].data.results = entry.results
    state.touch("stage", entry.stage)
    chosen.touch_about(state, entry.stage)


def undo_confirmed(state: State, entry: ResultsConfirmed) -> Undo:
    back = ResultsConfirmed(stage=entry.stage, results=state.stages[entry.stage].data.results)
    return Undo((back,), (f"results:{entry.stage}",), (f"vote.revealed:{entry.stage}",))


def without(entry: ResultsConfirmed, actor: str, gone: Gone) -> Entry:
    """A result keeps the words it had when it was chosen: those of its card, or of a heading."""

    def blank(result: Result) -> Result:
        text = ERASED if gone.has("card", result.target) else gone.without(result.text)
        return msgspec.structs.replace(result, text=text, reason=gone.without(result.reason))

    return msgspec.structs.replace(entry, results=tuple(map(blank, entry.results)))


COMMANDS: Commands = {ConfirmResults: Rule(MODERATOR, confirm)}
ENTRIES: Entries = {ResultsConfirmed: On(confirmed, undo_confirmed)}
TEXTS = {ResultsConfirmed: Texts(without)}
