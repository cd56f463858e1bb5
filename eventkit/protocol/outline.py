"""What is in a protocol, from title page to annex. Pure: a reading of the state, in no language yet."""

import msgspec

from eventkit.core.activities import ACTIVITIES, vote
from eventkit.core.audience import sees_tally
from eventkit.core.outline import Block, Ranking, Words, kind_of
from eventkit.core.state import Card, Details, StageRun, State
from eventkit.core.text import Text


class Numbers(msgspec.Struct, frozen=True):
    """`dots`: None when no vote was revealed; nobody learns them from the protocol either."""

    people: int
    cards: int
    headings: int
    dots: int | None


class Course(msgspec.Struct, frozen=True):
    """A stage as it was planned (minutes) and as it went (ms)."""

    title: Text
    activity: str
    status: str
    planned: int
    started: int | None
    ended: int | None


class Section(msgspec.Struct, frozen=True):
    """A stage that took place."""

    key: str
    title: Words
    blocks: tuple[Block, ...]


class Outcome(msgspec.Struct, frozen=True):
    """What a vote chose."""

    stage: Text
    ranking: Ranking


class Kept(msgspec.Struct, frozen=True):
    """A line of the annex. Exactly one of `text`, `hidden` (the reason) and `withdrawn` says what it shows."""

    no: int
    id: str
    kind: Text
    stage_id: str
    stage: Text
    headings: tuple[str, ...] = ()
    text: str | None = None
    late: bool = False
    hidden: str | None = None
    withdrawn: bool = False


class Document(msgspec.Struct, frozen=True):
    details: Details
    format: Text
    question: Text
    numbers: Numbers
    course: tuple[Course, ...]
    sections: tuple[Section, ...]
    outcomes: tuple[Outcome, ...]
    annex: tuple[Kept, ...]


def document(state: State) -> Document:
    """The whole protocol of an event."""
    runs = list(state.stages.values())
    happened = [run for run in runs if run.started is not None]
    sections = [Section(f"stage-{run.id}", run.plan.title, tuple(_blocks(state, run))) for run in happened]
    found = [(run, vote.ranking(state, run)) for run in happened if isinstance(run.data, vote.Data)]
    return Document(
        details=state.details,
        format=state.format.title if state.format else {},
        question=state.details.question or (state.format.question if state.format else {}),
        numbers=_numbers(state, happened),
        course=tuple(_course(run) for run in runs),
        sections=tuple(section for section in sections if section.blocks),
        outcomes=tuple(Outcome(run.plan.title, ranking) for run, ranking in found if ranking),
        annex=tuple(_kept(state, card) for card in sorted(state.cards.values(), key=lambda card: card.no)),
    )


def _blocks(state: State, run: StageRun) -> list[Block]:
    blocks: list[Block] = ACTIVITIES[run.plan.activity].outline(state, run)
    return blocks


def _numbers(state: State, happened: list[StageRun]) -> Numbers:
    shown = [run for run in happened if isinstance(run.data, vote.Data) and sees_tally(run)]
    return Numbers(
        people=len(state.persons),
        cards=sum(run.cards + run.late for run in state.stages.values()),
        headings=sum(not cluster.gone for cluster in state.clusters.values()),
        dots=sum(vote.count_all(state, run).total for run in shown) if shown else None,
    )


def _course(run: StageRun) -> Course:
    plan = run.plan
    return Course(plan.title, plan.activity, run.status, plan.minutes, run.started, run.ended)


def _kept(state: State, card: Card) -> Kept:
    plan = state.stages[card.stage].plan
    line = Kept(no=card.no, id=card.id, kind=kind_of(state, card), stage_id=plan.id, stage=plan.title)
    if card.withdrawn:
        return msgspec.structs.replace(line, withdrawn=True)
    if card.hidden is not None:
        return msgspec.structs.replace(line, hidden=card.hidden)
    headings = tuple(state.clusters[key].title for key in card.clusters.values())
    return msgspec.structs.replace(line, text=card.text, late=card.late, headings=headings)
