"""Cards, headings, measures, answers and photos."""

from eventkit.core.activities import ACTIVITIES
from eventkit.core.audience import sees_answers, sees_author
from eventkit.core.blocks import Bars as Scale
from eventkit.core.blocks import Voices
from eventkit.core.chain import trail
from eventkit.core.outline import prints, result_text, waits
from eventkit.core.records import Card, Measure
from eventkit.core.sorting.where import Data as Sorted
from eventkit.core.sorting.where import cards_in, order_of
from eventkit.core.state import State
from eventkit.exports import told
from eventkit.exports.telling.moment import moment
from eventkit.protocol import outline
from eventkit.protocol.outline import Kept
from eventkit.protocol.words import Speaker


def cards(state: State, speak: Speaker) -> tuple[told.Card, ...]:
    """All of them, as the list at the end of the protocol has them."""
    return tuple(_card(state, state.cards[kept.id], kept, speak) for kept in outline.kept(state))


def _card(state: State, card: Card, kept: Kept, speak: Speaker) -> told.Card:
    """Of a card whose text is not told, nothing is told that somebody wrote about it either, but the reason."""
    shown = kept.text is not None
    by = state.names.get(card.author, "") if shown and card.author and sees_author(state, card) else ""
    return told.Card(
        id=card.id, no=card.no, stage=card.stage, kind=speak(kept.kind), lang=card.lang, state=_state(card, kept),
        text=kept.text, why=kept.hidden or "", by=by, place=card.place, written=moment(card.at - card.at % 60_000),
        paper=card.paper or card.author is None, parked=card.parked, dispute=kept.dispute,
        groups=tuple(card.clusters.values()) if shown and not card.parked else (),
        parts=card.parts, origin=card.origin, stack=card.stack,
        about=result_text(state, card.about) if shown and card.about is not None else None,
        corrected=kept.corrected, comment=kept.comment, also=dict(kept.also),
    )  # fmt: skip


def _state(card: Card, kept: Kept) -> str:
    if kept.withdrawn:
        return "withdrawn"
    if kept.hidden is not None:
        return "hidden"
    if kept.held:
        return "held"
    return "split" if card.parts else "late" if waits(card) else "shown"


def groups(state: State) -> tuple[told.Group, ...]:
    """Those that are still there, in the order of their boards, with what lies there now."""
    boards = (run.id for run in state.stages.values() if isinstance(run.data, Sorted))
    return tuple(
        told.Group(
            id=one.id, stage=one.stage, title=one.title, cards=tuple(c.id for c in cards_in(state, one) if prints(c))
        )
        for one in (state.clusters[key] for board in boards for key in order_of(state, board))
    )


def measures(state: State) -> tuple[told.Measure, ...]:
    return tuple(_measure(state, one) for one in state.measures.values() if not one.removed)


def _measure(state: State, one: Measure) -> told.Measure:
    way = tuple(link.text for link in trail(state, one.about)) if one.about else ()
    return told.Measure(
        id=one.id, no=one.no, stage=one.stage, what=one.what, who=one.who, partners=one.partners, until=one.until,
        first_step=one.first_step, area=one.area, aim=one.aim, indicator=one.indicator, cost=one.cost,
        status=one.status, trail=way,
    )  # fmt: skip


def answers(state: State, speak: Speaker) -> tuple[told.Answer, ...]:
    """What the protocol says of the questions at the end: only what was shown to the hall."""
    found: list[told.Answer] = []
    for run in state.stages.values():
        if run.started is None or run.plan.activity != "reflect" or not sees_answers(run):
            continue
        for block in ACTIVITIES["reflect"].outline(state, run):
            if isinstance(block, Scale):
                counts = tuple(bar.value for bar in block.bars)
                found.append(
                    told.Answer(stage=run.id, question=speak(block.title), kind="scale", counts=counts, words=())
                )
            elif isinstance(block, Voices):
                kind = "word" if block.short else "text"
                found.append(
                    told.Answer(stage=run.id, question=speak(block.label), kind=kind, counts=(), words=block.words)
                )
    return tuple(found)


def photos(state: State) -> tuple[told.Photo, ...]:
    return tuple(
        told.Photo(
            id=one.id, no=one.no, stage=one.stage, place=one.place, caption=one.caption, taken=moment(one.at),
            width=one.width, height=one.height,
        )
        for one in state.photos.values()
        if not one.removed
    )  # fmt: skip
