"""Votes with all that was counted: phones, paper and hands apart. Nothing of what nobody has seen."""

from eventkit.core import vote_outline
from eventkit.core.audience import sees_tally
from eventkit.core.discretion import enough
from eventkit.core.state import StageRun, State
from eventkit.core.voting import ballot, poll
from eventkit.core.voting.ballot import Ballots
from eventkit.core.voting.tally import Line
from eventkit.exports import told


def votes(state: State) -> tuple[told.Vote, ...]:
    """Those that have begun."""
    runs = (run for run in state.stages.values() if isinstance(run.data, Ballots) and run.started is not None)
    return tuple(_vote(state, run) for run in runs)


def _vote(state: State, run: StageRun) -> told.Vote:
    first = run.data.rounds[0]
    shown = sees_tally(run)
    voted = sum(any(item.count for item in sets.values()) for sets in first.dots.values())
    return told.Vote(
        stage=run.id, on=run.plan.options.on, dots=first.limits[0], revealed=shown, voted=enough(voted),
        targets=_targets(state, run) if shown else (),
    )  # fmt: skip


def _targets(state: State, run: StageRun) -> tuple[told.Weighed, ...]:
    by_phone = ballot.phones(run.data.rounds[0], poll.targets(state, run), state.cards)
    return tuple(
        _weighed(state, run, line, by_phone.get(line.target, 0)) for line in poll.count_all(state, run).targets
    )


def _weighed(state: State, run: StageRun, line: Line, phones: int) -> told.Weighed:
    first = run.data.rounds[0]
    paper, hands = (ballot.in_hall(first, source, line.target, state.cards) for source in vote_outline.HALL)
    result = next((one for one in run.data.results if one.target == line.target), None)
    return told.Weighed(
        target=line.target, text=vote_outline.text(state, line.target), rank=line.rank if line.dots else None,
        tied=line.tied, phones=phones, paper=paper, hands=hands, total=line.dots, again=line.again,
        chosen=result is not None, reason=result.reason if result else "",
    )  # fmt: skip
