"""What is said about the cards of a stage before they are printed: how many there are, of which kind, and why some of
them are not there."""

from eventkit.core import find
from eventkit.core.audience import shows_cards
from eventkit.core.blocks import Blocks, Column, Para, Table
from eventkit.core.outline import held, kind_of, prints, waits
from eventkit.core.records import Card
from eventkit.core.standing import rejoined
from eventkit.core.state import StageRun, State
from eventkit.core.words import Say


def collected(state: State, runs: list[StageRun], cards: list[Card]) -> Blocks:
    """`cards`: all that were written in these stages, which ask for the same kinds."""
    counting = [card for card in cards if prints(card)]
    blocks: Blocks = [Para(Say("protocol-collected", {"count": len(counting)}))]
    if len(runs[0].plan.options.card.kinds) > 1 and counting:
        blocks.append(_kinds(state, counting))
    for message, count in (
        ("protocol-collected-late", sum(map(waits, cards))),
        ("protocol-collected-held", sum(map(held, cards))),
        ("protocol-collected-parked", sum(card.counts and card.parked for card in cards)),
        ("protocol-collected-split", sum(bool(card.parts) for card in cards)),
        ("protocol-collected-hidden", sum(card.hidden is not None and not card.withdrawn for card in cards)),
        ("protocol-collected-withdrawn", sum(card.withdrawn and not rejoined(state, card) for card in cards)),
    ):
        if count:
            blocks.append(Para(Say(message, {"count": count}), quiet=True))
    if counting and not all(map(shows_cards, runs)):
        blocks.append(Para(Say("protocol-not-shown"), quiet=True))
    return blocks


def is_sorted(state: State, run: StageRun) -> bool:
    """Has a later stage put the cards under headings? Then they are printed there."""
    return any(later.plan.activity == "cluster" and later.started is not None for later in state.after(run.id))


def _kinds(state: State, cards: list[Card]) -> Table:
    kinds = find.collecting(state, cards[0].stage)[1].kinds
    rows = tuple((kind.label, str(sum(kind_of(state, card) == kind.label for card in cards))) for kind in kinds)
    columns = (Column(Say("protocol-column-kind"), 0.3), Column(Say("protocol-column-cards"), 0.12, number=True))
    total = (Say("protocol-total"), str(len(cards)))
    return Table(Say("protocol-kinds"), columns, (*rows, total), total=True)
