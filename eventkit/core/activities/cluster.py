"""cluster: moderators sort the cards under headings (`core/sorting/`)."""

import msgspec

from eventkit.core import chain
from eventkit.core.audience import Audience, sees_card
from eventkit.core.blocks import Blocks, Para, Question
from eventkit.core.outline import group, prints, result_text, waits
from eventkit.core.plan import Stage
from eventkit.core.rules import Commands, Entries, Shown, View
from eventkit.core.sorting import headings, moves
from eventkit.core.sorting.where import Data, cards_in, has_cards, order_of, source_stages
from eventkit.core.state import StageRun, State
from eventkit.core.words import Say


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """No options yet."""

    def begin(self) -> Data:
        return Data()


def check(options: Options) -> str | None:
    return None


def suits(options: Options, sources: list[Stage]) -> bool:
    """There must be cards to sort."""
    return any(has_cards(source) for source in sources)


def show(state: State, run: StageRun, audience: Audience) -> Shown:
    return {"options": {}, "sources": source_stages(state, run)}


def show_cluster(state: State, audience: Audience, key: str) -> Shown | None:
    cluster = state.clusters.get(key)
    if cluster is None or cluster.gone:
        return None
    return {
        "id": cluster.id,
        "stage": cluster.stage,
        "title": cluster.title,
        "pos": order_of(state, cluster.stage).index(cluster.id),
        "cards": [card.id for card in cards_in(state, cluster) if sees_card(state, audience, card) and not card.parked],
    }


def outline(state: State, run: StageRun) -> Blocks:
    """Every heading with all its cards, then what lies under none, then what came late."""
    sources = source_stages(state, run)
    cards = [card for card in state.cards.values() if card.stage in sources]
    loose = [card for card in cards if prints(card) and run.id not in card.clusters]
    late = [card for card in cards if waits(card)]
    titles = [state.clusters[key] for key in order_of(state, run.id)]
    sorted_in = sum(prints(card) and run.id in card.clusters for card in cards)
    blocks: Blocks = [Question(run.plan.prompt)] if run.plan.prompt else []
    blocks.append(Para(Say("protocol-sorted", {"cards": sorted_in, "headings": len(titles)})))
    for item in titles:
        lying = [card for card in cards_in(state, item) if prints(card)]
        answers = tuple(result_text(state, about) for about in chain.answers(state, item.id))
        blocks.append(group(state, item.id, item.title, lying, answers=answers))
    if loose:
        blocks.append(group(state, f"{run.id}-loose", Say("unsorted"), loose, heading=False))
    if late:
        blocks.append(group(state, f"{run.id}-late", Say("protocol-late-cards"), late, heading=False))
    return blocks


NEEDS_SOURCE = True
COMMANDS: Commands = {**headings.COMMANDS, **moves.COMMANDS}
ENTRIES: Entries = {**headings.ENTRIES, **moves.ENTRIES}
VIEWS = {"cluster": View(lambda state: list(state.clusters), show_cluster)}
TEXTS = headings.TEXTS
