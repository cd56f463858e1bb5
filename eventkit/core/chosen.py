"""What a vote chose, and what answers it (`about`)."""

import msgspec

from eventkit.core.errors import Refused
from eventkit.core.state import StageRun, State


class Result(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a vote chose. `text` as it stood when it was confirmed. `dots`: those of the phones; `paper` and `hands`:
    counted in the hall; `again`: the dots of a second round; `reason`: why it was added although the dots say
    otherwise; `answers`: the earlier results that it answered then, whatever becomes of its cards.
    """

    target: str
    text: str
    dots: int
    rank: int
    again: int = 0
    paper: int = 0
    hands: int = 0
    reason: str = ""
    answers: tuple[str, ...] = ()


def results(state: State, run: StageRun) -> tuple[Result, ...]:
    """The results that a stage works on (`about`); none when it is about nothing, or nothing is confirmed yet."""
    chosen = state.stages.get(run.plan.about or "")
    found: tuple[Result, ...] = getattr(chosen.data, "results", ()) if chosen else ()
    return found


def check_about(state: State, run: StageRun, about: str | None) -> str | None:
    """What is written on this stage must answer one of its results. Refused: `about.missing`, `about.unknown`.

    A phone that was offline may answer a result that is none any more: the heading or card still exists, so it stays.
    """
    if run.plan.about is None:
        if about is not None:
            raise Refused("about.unknown")
        return None
    if about is None:
        raise Refused("about.missing")
    if about not in {result.target for result in results(state, run)} and not _could_be_chosen(state, run, about):
        raise Refused("about.unknown")
    return about


def _could_be_chosen(state: State, run: StageRun, about: str) -> bool:
    """Was this among what the vote is about that `run` answers?"""
    vote = state.stages[run.plan.about or ""].plan
    found = state.clusters.get(about) if vote.options.on == "clusters" else state.cards.get(about)
    return found is not None and state.format is not None and found.stage in {s.id for s in state.format.sources(vote)}


def touch_about(state: State, stage_id: str) -> None:
    """The stages that answer the results of this one may show others now."""
    for run in state.stages.values():
        if run.plan.about == stage_id:
            state.touch("stage", run.id)
