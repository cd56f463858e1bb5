"""What a vote is about: the headings or cards that can get dots, and how they stand."""

from eventkit.core import board, find
from eventkit.core.errors import Refused
from eventkit.core.sorting.where import Data as Sorted
from eventkit.core.sorting.where import order_of
from eventkit.core.state import StageRun, State
from eventkit.core.voting import ballot
from eventkit.core.voting.ballot import Ballots
from eventkit.core.voting.tally import Tally


def voting(state: State, stage_id: str) -> StageRun:
    """A stage on which dots are set. Refused: `stage.unknown`, `stage.no-dots`."""
    run = find.stage(state, stage_id)
    if not isinstance(run.data, Ballots):
        raise Refused("stage.no-dots")
    return run


def targets(state: State, run: StageRun) -> list[str]:
    """What can get dots, in the order of the board: the nearest headings, or all cards that count."""
    if state.format is None:
        return []
    sources = [state.stages[plan.id] for plan in state.format.sources(run.plan)]
    if run.plan.options.on == "clusters":
        return next((list(order_of(state, run.id)) for run in sources if isinstance(run.data, Sorted)), [])
    stages = {source.id for source in sources}
    return [card.id for card in state.cards.values() if card.stage in stages and card.works]


def open_now(state: State, run: StageRun) -> list[str]:
    """What can get dots in the round that goes on."""
    return ballot.open_to(run.data.last, targets(state, run), state.cards)


def count_all(state: State, run: StageRun) -> Tally:
    """The tally: the first round, and the second once it is revealed."""
    first, *later = run.data.rounds
    second = later[0] if later and later[0].revealed else None
    return ballot.count(first, targets(state, run), state.cards, run.plan.options.keep, second)


def under(state: State, target: str) -> list[str]:
    """The cards that lie under this one in its stack."""
    top = state.cards.get(target)
    return [card.id for card in board.below(state, top)] if top else []
