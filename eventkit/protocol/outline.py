"""What is in a protocol, from title page to annex. Pure: a reading of the state, in no language yet."""

import msgspec

from eventkit.core import photo_outline, vote_outline
from eventkit.core.activities import ACTIVITIES
from eventkit.core.audience import sees_tally
from eventkit.core.blacken import blackened
from eventkit.core.blocks import Block, Group, Ranking, Shot
from eventkit.core.details import Details
from eventkit.core.outline import group, is_open, kind_of, waits, where
from eventkit.core.records import Card
from eventkit.core.reported import Chapter, Report
from eventkit.core.seating.where import is_walk
from eventkit.core.series import series
from eventkit.core.state import Day, StageRun, State, Status
from eventkit.core.text import Text
from eventkit.core.voting import poll
from eventkit.core.voting.ballot import Ballots
from eventkit.core.words import Say, Words
from eventkit.protocol.here import here


class Numbers(msgspec.Struct, frozen=True):
    """`dots`: those of the phones; None when no vote was revealed; nobody learns them from the protocol either.
    `measures`: None where none could be agreed."""

    people: int
    cards: int
    headings: int
    dots: int | None
    measures: int | None = None


class Course(msgspec.Struct, frozen=True):
    """A stage as it was planned (minutes) and as it went (ms). `what` people did. `day`: the day it began on, counted
    from 0."""

    title: Text
    what: Words
    status: str
    planned: int
    started: int | None
    ended: int | None
    day: int | None = None


class Section(msgspec.Struct, frozen=True):
    """A stage that took place."""

    key: str
    title: Words
    blocks: tuple[Block, ...]


class Outcome(msgspec.Struct, frozen=True):
    """What a vote chose."""

    stage: Text
    ranking: Ranking


class Top(msgspec.Struct, frozen=True):
    """What came out of a vote, in few words: its results, or what has the most dots where none are `confirmed`."""

    stage: Text
    ranking: Ranking
    confirmed: bool


class Kept(msgspec.Struct, frozen=True):
    """A line of the annex. One of `text`, `hidden` (the reason), `held` (not let through), `withdrawn` and `parts` says
    what it shows; a card that was split may have its old text, too. `parts`, `origin` and `stack` are numbers of cards.
    `place`: the table or room and the round."""

    no: int
    id: str
    kind: Text
    stage_id: str
    stage: Text
    place: Words | None = None
    headings: tuple[str, ...] = ()
    text: str | None = None
    late: bool = False
    hidden: str | None = None
    held: bool = False
    withdrawn: bool = False
    parts: tuple[int, ...] = ()
    origin: int | None = None
    stack: int | None = None
    parked: bool = False
    dispute: str = ""
    lang: str = ""
    corrected: str = ""
    comment: str = ""
    also: tuple[tuple[str, str], ...] = ()


class Edition(msgspec.Struct, frozen=True):
    """Which version this is. `final`: when it was made final (ms); None: a draft. `ahead`: something has changed since
    it was final, so it is as it stood at `at`. `rehearsal`: of an event that never was."""

    version: int
    final: int | None = None
    ahead: bool = False
    at: int = 0
    rehearsal: bool = False


class Document(msgspec.Struct, frozen=True):
    details: Details
    format: Text
    question: Text
    numbers: Numbers
    course: tuple[Course, ...]
    sections: tuple[Section, ...]
    outcomes: tuple[Outcome, ...]
    parked: Group | None
    photos: tuple[Shot, ...]
    days: tuple[Day, ...]
    annex: tuple[Kept, ...]
    edition: Edition = Edition(1)
    edited: dict[str, Chapter] = {}
    order: tuple[str, ...] = ()
    here: tuple[Block, ...] = ()
    tops: tuple[Top, ...] = ()
    method: Text = {}


def document(state: State) -> Document:
    """The whole protocol of an event, without what was blackened. `photos`: those that stand with no step; `edited`:
    what the moderator did with chapters, and in which `order` they stand."""
    state = blackened(state)
    runs = list(state.stages.values())
    happened = [run for run in runs if run.started is not None]
    sections = _sections(state, happened)
    told = photo_outline.told(block for section in sections for block in section.blocks)
    found = [(run, vote_outline.ranking(run)) for run in happened if isinstance(run.data, Ballots)]
    return Document(
        details=state.details,
        format=state.format.title if state.format else {},
        question=state.details.question or (state.format.question if state.format else {}),
        numbers=_numbers(state, happened),
        course=tuple(_course(state, run) for run in runs),
        sections=sections,
        outcomes=tuple(Outcome(run.plan.title, ranking) for run, ranking in found if ranking),
        parked=_parked(state),
        photos=photo_outline.left_over(state, told),
        days=tuple(state.days),
        annex=kept(state),
        edition=edition(state.report, state.at, state.details.rehearsal),
        edited=dict(state.report.chapters),
        order=state.report.order,
        here=tuple(here(state)),
        tops=_tops(state, happened),
        method=state.format.summary if state.format else {},
    )


def edition(report: Report, at: int, rehearsal: bool = False) -> Edition:
    """`at`: when the state is of (ms)."""
    final = report.final
    return Edition(report.version, final.at if final else None, bool(final) and report.ahead, at, rehearsal)


def _tops(state: State, happened: list[StageRun]) -> tuple[Top, ...]:
    """The last vote first: it is what all the others led to."""
    found: list[Top] = []
    for run in reversed(happened):
        if not isinstance(run.data, Ballots):
            continue
        chosen = vote_outline.ranking(run)
        ranking = chosen or vote_outline.leading(state, run, poll.targets(state, run), poll.count_all(state, run))
        if ranking:
            found.append(Top(run.plan.title, ranking, chosen is not None))
    confirmed = [top for top in found if top.confirmed]
    return tuple(confirmed or found)


def _sections(state: State, happened: list[StageRun]) -> tuple[Section, ...]:
    """What was said in each stage, with its photos. Rounds are told together, with the last one, and so are theirs."""
    blocks = {run.id: _blocks(state, run) for run in happened}
    told = photo_outline.told(block for found in blocks.values() for block in found)
    for run in happened:
        home = series(state, run)[-1].id if run.plan.at is not None else run.id
        blocks[home] += photo_outline.of_step(state, run.id, told)
    return tuple(
        Section(f"stage-{run.id}", title(state, run), tuple(blocks[run.id])) for run in happened if blocks[run.id]
    )


def title(state: State, run: StageRun) -> Words:
    """What the section of a stage is called. Rounds and walks are told together, under a name of their own."""
    kind = state.format.places.kind if state.format and state.format.places else "table"
    if is_walk(run):
        return Say(f"protocol-walks-{kind}")
    return Say(f"protocol-rounds-{kind}") if run.plan.at and (run.plan.rounds or 1) > 1 else run.plan.title


def _blocks(state: State, run: StageRun) -> list[Block]:
    blocks: list[Block] = ACTIVITIES[run.plan.activity].outline(state, run)
    return blocks


def _numbers(state: State, happened: list[StageRun]) -> Numbers:
    plans, begun = any(run.plan.activity == "plan" for run in happened), {run.id for run in happened}
    shown = [run for run in happened if isinstance(run.data, Ballots) and sees_tally(run)]
    return Numbers(
        people=len(state.persons),
        cards=sum(card.counts or waits(card) for card in state.cards.values()),
        headings=sum(one.stage in begun and not one.gone for one in state.clusters.values()),
        dots=sum(vote_outline.phone_dots(state, run, poll.targets(state, run)) for run in shown) if shown else None,
        measures=sum(not item.removed for item in state.measures.values()) if plans else None,
    )


def _parked(state: State) -> Group | None:
    """The Themenspeicher, as everybody saw it."""
    cards = [card for card in state.cards.values() if card.counts and card.parked]
    return group(state, "parked", Say("protocol-parked"), cards, heading=False) if cards else None


def _course(state: State, run: StageRun) -> Course:
    plan, started = run.plan, run.started
    began = [at for at, day in enumerate(state.days) if started is not None and day.began <= started]
    status, ended = status_of(state, run), ended_of(state, run)
    return Course(plan.title, _what(run), status, plan.minutes, started, ended, began[-1] if began else None)


def status_of(state: State, run: StageRun) -> Status:
    """A step that was still open when the event was closed goes on no more."""
    return "closed" if state.closed and run.status == "open" else run.status


def ended_of(state: State, run: StageRun) -> int | None:
    """In ms. Such a step ended with the event."""
    return state.closed_at if state.closed and run.status == "open" else run.ended


def _what(run: StageRun) -> Words:
    """What people did in a stage; how they found their places, and which round it was."""
    if is_walk(run):
        return Say("protocol-walk", {"move": Say(f"move-{run.plan.options.move}")})
    what = Say(f"activity-{run.plan.activity}")
    if run.plan.round is None or (run.plan.rounds or 1) < 2:
        return what
    return Say("protocol-in-round", {"what": what, "round": run.plan.round, "rounds": run.plan.rounds or 1})


def kept(state: State) -> tuple[Kept, ...]:
    """All cards, in the order of their numbers."""
    return tuple(_kept(state, card) for card in sorted(state.cards.values(), key=lambda card: card.no))


def _kept(state: State, card: Card) -> Kept:
    plan = state.stages[card.stage].plan
    line = Kept(
        no=card.no, id=card.id, kind=kind_of(state, card), stage_id=plan.id, stage=plan.title, parked=card.parked,
        place=where(state, card) if card.place is not None else None,
        parts=tuple(state.cards[part].no for part in card.parts),
        origin=state.cards[card.origin].no if card.origin else None,
        stack=state.cards[card.stack].no if card.stack else None,
    )  # fmt: skip
    if card.withdrawn:
        return msgspec.structs.replace(line, withdrawn=True)
    if card.hidden is not None:
        return msgspec.structs.replace(line, hidden=card.hidden)
    if card.held:
        return msgspec.structs.replace(line, held=True)
    if card.parts and not is_open(state, card):
        return line
    under = () if card.parked else card.clusters.values()  # what is parked hangs under no heading meanwhile
    headings = tuple(state.clusters[key].title for key in under)
    return msgspec.structs.replace(
        line, text=card.text, late=card.late, headings=headings, dispute=card.dispute or "", lang=card.lang,
        corrected=state.report.corrections.get(card.id, ""), comment=state.report.comments.get(card.id, ""),
        also=tuple(card.also.items()),
    )  # fmt: skip
