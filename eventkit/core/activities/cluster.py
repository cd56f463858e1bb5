"""cluster: moderators sort the cards under headings. Moves are absolute, so two moderators at once lose nothing."""

from typing import Annotated

import msgspec

from eventkit.core import board, chain
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience, sees_card
from eventkit.core.blocks import Blocks, Para, Question
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Texts
from eventkit.core.ids import Id, Key
from eventkit.core.outline import group, prints, result_text, waits
from eventkit.core.plan import Stage
from eventkit.core.rules import MODERATOR, On, Rule, Shown, View
from eventkit.core.state import Card, Cluster, StageRun, State, Undo
from eventkit.core.text import line as one_line
from eventkit.core.words import Say

TITLE = 120

Cards = Annotated[tuple[Id, ...], msgspec.Meta(max_length=1000)]


class Data(msgspec.Struct):
    """`order`: the headings that exist, first to last."""

    order: list[str] = []


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """No options yet."""

    def begin(self) -> Data:
        return Data()


def check(options: Options) -> str | None:
    return None


def suits(options: Options, sources: list[Stage]) -> bool:
    """There must be cards to sort."""
    return any(has_cards(source) for source in sources)


def has_cards(stage: Stage) -> bool:
    return hasattr(stage.options, "card")


class CreateCluster(Command, frozen=True, tag="cluster.create"):
    stage: Key
    cluster: Id
    title: str
    cards: Cards = ()


class RenameCluster(Command, frozen=True, tag="cluster.rename"):
    cluster: Id
    title: str


class MergeClusters(Command, frozen=True, tag="cluster.merge"):
    cluster: Id
    into: Id


class DissolveCluster(Command, frozen=True, tag="cluster.dissolve"):
    cluster: Id


class OrderCluster(Command, frozen=True, tag="cluster.order"):
    cluster: Id
    before: Id | None = None


class MoveCards(Command, frozen=True, tag="card.move"):
    stage: Key
    cards: Cards
    cluster: Id | None = None
    before: Id | None = None


class ClusterCreated(Entry, frozen=True, tag="cluster.created"):
    cluster: str
    stage: str
    title: str


class ClusterRenamed(Entry, frozen=True, tag="cluster.renamed"):
    cluster: str
    title: str


class ClustersMerged(Entry, frozen=True, tag="clusters.merged"):
    cluster: str
    into: str


class ClusterDissolved(Entry, frozen=True, tag="cluster.dissolved"):
    cluster: str


class ClusterRestored(Entry, frozen=True, tag="cluster.restored"):
    """Undo of merged and dissolved: the heading stands again before `before`, with these cards."""

    cluster: str
    before: str | None
    cards: tuple[str, ...]


class ClusterOrdered(Entry, frozen=True, tag="cluster.ordered"):
    cluster: str
    before: str | None = None


class CardsMoved(Entry, frozen=True, tag="cards.moved"):
    """The cards now lie in `cluster` (None: under no heading), in this order, in front of `before` (None: last)."""

    stage: str
    cards: tuple[str, ...]
    cluster: str | None = None
    before: str | None = None


def create(state: State, command: CreateCluster, actor: Actor, now: int) -> list[Entry]:
    run = sorting(state, command.stage)
    title = one_line(command.title, "title", TITLE)
    cards = _movable(state, run, command.cards)
    known = state.clusters.get(command.cluster)
    if known is not None:
        if known.stage != run.id:
            raise Refused("cluster.not-yours")
        return []
    made: list[Entry] = [ClusterCreated(cluster=command.cluster, stage=run.id, title=title)]
    return [*made, CardsMoved(stage=run.id, cards=cards, cluster=command.cluster)] if cards else made


def rename(state: State, command: RenameCluster, actor: Actor, now: int) -> list[Entry]:
    cluster = board.cluster(state, command.cluster)
    title = one_line(command.title, "title", TITLE)
    return [] if title == cluster.title else [ClusterRenamed(cluster=cluster.id, title=title)]


def merge(state: State, command: MergeClusters, actor: Actor, now: int) -> list[Entry]:
    into = board.cluster(state, command.into)
    source = board.cluster(state, command.cluster)
    if source.id == into.id:
        if command.cluster == into.id:
            raise Refused("cluster.same")
        return []  # merged already
    if source.stage != into.stage:
        raise Refused("cluster.unknown")
    _without_dots(state, source)
    return [ClustersMerged(cluster=source.id, into=into.id)]


def dissolve(state: State, command: DissolveCluster, actor: Actor, now: int) -> list[Entry]:
    known = state.clusters.get(command.cluster)
    if known is None:
        raise Refused("cluster.unknown")
    if known.gone:
        return []
    _without_dots(state, known)
    return [ClusterDissolved(cluster=known.id)]


def order(state: State, command: OrderCluster, actor: Actor, now: int) -> list[Entry]:
    cluster = board.cluster(state, command.cluster)
    before = board.cluster(state, command.before).id if command.before else None
    if before is not None and state.clusters[before].stage != cluster.stage:
        raise Refused("cluster.unknown")
    if before == cluster.id or before == _next(_order(state, cluster.stage), cluster.id):
        return []
    return [ClusterOrdered(cluster=cluster.id, before=before)]


def move(state: State, command: MoveCards, actor: Actor, now: int) -> list[Entry]:
    run = sorting(state, command.stage)
    cluster = board.cluster(state, command.cluster).id if command.cluster else None
    if cluster is not None and state.clusters[cluster].stage != run.id:
        raise Refused("cluster.unknown")
    cards = _movable(state, run, command.cards)
    if not cards or (cluster is None and all(run.id not in state.cards[card].clusters for card in cards)):
        return []
    return [CardsMoved(stage=run.id, cards=cards, cluster=cluster, before=command.before)]


def sorting(state: State, stage_id: str) -> StageRun:
    """A stage on which cards are sorted. Refused: `stage.unknown`, `stage.no-clusters`."""
    run = board.stage(state, stage_id)
    if not isinstance(run.data, Data):
        raise Refused("stage.no-clusters")
    return run


def source_stages(state: State, run: StageRun) -> list[str]:
    """Ids of the stages whose cards are sorted here."""
    if state.format is None:
        return []
    return [plan.id for plan in state.format.sources(run.plan) if has_cards(plan)]


def _movable(state: State, run: StageRun, cards: tuple[str, ...]) -> tuple[str, ...]:
    sources = source_stages(state, run)
    for card_id in cards:
        item = board.card(state, card_id)
        if item.stage not in sources:
            raise Refused("card.unknown")
        if item.withdrawn:
            raise Refused("card.withdrawn")
        if item.late:
            raise Refused("card.late")
        if item.held:
            raise Refused("card.held")
        if item.parked:
            raise Refused("card.parked")
        if item.parts:
            raise Refused("card.split")
    tops = [board.top_of(state, state.cards[card_id]) for card_id in cards]
    return tuple(dict.fromkeys(card.id for top in tops for card in (top, *board.below(state, top))))


def _without_dots(state: State, cluster: Cluster) -> None:
    if board.has_dots(state, cluster.id):
        raise Refused("cluster.has-dots", title=cluster.title)


def _order(state: State, stage_id: str) -> list[str]:
    order: list[str] = state.stages[stage_id].data.order
    return order


def _next(items: list[str], item: str) -> str | None:
    following = items.index(item) + 1
    return items[following] if following < len(items) else None


def _insert(items: list[str], new: list[str], before: str | None) -> None:
    """Put `new` in front of `before`; at the end when that is None or has gone away meanwhile."""
    at = items.index(before) if before in items else len(items)
    items[at:at] = new


def created(state: State, line: Line, entry: ClusterCreated) -> None:
    state.clusters[entry.cluster] = Cluster(id=entry.cluster, stage=entry.stage, title=entry.title)
    _order(state, entry.stage).append(entry.cluster)
    _touch(state, entry.stage, entry.cluster)


def renamed(state: State, line: Line, entry: ClusterRenamed) -> None:
    cluster = state.clusters[entry.cluster]
    cluster.title = entry.title
    _touch(state, cluster.stage, cluster.id)


def merged(state: State, line: Line, entry: ClustersMerged) -> None:
    source, into = state.clusters[entry.cluster], state.clusters[entry.into]
    for card_id in source.cards:
        state.cards[card_id].clusters[into.stage] = into.id
    into.cards.extend(source.cards)
    source.cards = []
    source.into = into.id
    _remove(state, source)
    _touch(state, into.stage, into.id)


def dissolved(state: State, line: Line, entry: ClusterDissolved) -> None:
    cluster = state.clusters[entry.cluster]
    for card_id in cluster.cards:
        state.cards[card_id].clusters.pop(cluster.stage, None)
    cluster.cards = []
    _remove(state, cluster)


def restored(state: State, line: Line, entry: ClusterRestored) -> None:
    cluster = state.clusters[entry.cluster]
    cluster.gone, cluster.into = False, None
    _insert(_order(state, cluster.stage), [cluster.id], entry.before)
    _put(state, cluster.stage, entry.cards, cluster.id, None)
    for cluster_id in _order(state, cluster.stage):  # their places have changed
        state.touch("cluster", cluster_id)


def ordered(state: State, line: Line, entry: ClusterOrdered) -> None:
    stage_id = state.clusters[entry.cluster].stage
    items = _order(state, stage_id)
    items.remove(entry.cluster)
    _insert(items, [entry.cluster], entry.before)
    for cluster_id in items:
        _touch(state, stage_id, cluster_id)


def moved(state: State, line: Line, entry: CardsMoved) -> None:
    """Back to a heading that is gone meanwhile (undo): to the one it went into, else under none."""
    target = entry.cluster
    while target is not None and state.clusters[target].gone:
        target = state.clusters[target].into
    _put(state, entry.stage, entry.cards, target, entry.before)


def _put(state: State, stage_id: str, cards: tuple[str, ...], target: str | None, before: str | None) -> None:
    for card_id in cards:
        item = state.cards[card_id]
        old = item.clusters.pop(stage_id, None)
        if old is not None:
            state.clusters[old].cards.remove(card_id)
            _touch(state, stage_id, old)
        if target is not None:
            item.clusters[stage_id] = target
    if target is not None:
        _insert(state.clusters[target].cards, list(cards), before if before not in cards else None)
        _touch(state, stage_id, target)


def _remove(state: State, cluster: Cluster) -> None:
    cluster.gone = True
    _order(state, cluster.stage).remove(cluster.id)
    _touch(state, cluster.stage, cluster.id)
    for cluster_id in _order(state, cluster.stage):  # their places have changed
        state.touch("cluster", cluster_id)


def _touch(state: State, stage_id: str, cluster_id: str) -> None:
    state.touch("cluster", cluster_id)
    for run in state.after(stage_id):
        if run.started is not None:
            state.touch("stage", run.id)
            state.touch("tally", run.id)


def undo_created(state: State, entry: ClusterCreated) -> Undo:
    return Undo((ClusterDissolved(cluster=entry.cluster),), _heading(entry.cluster))


def undo_renamed(state: State, entry: ClusterRenamed) -> Undo:
    back = ClusterRenamed(cluster=entry.cluster, title=state.clusters[entry.cluster].title)
    return Undo((back,), (f"cluster.title:{entry.cluster}",), (f"cluster:{entry.cluster}",))


def undo_removed(state: State, entry: ClustersMerged | ClusterDissolved) -> Undo:
    cluster = state.clusters[entry.cluster]
    before = _next(_order(state, cluster.stage), cluster.id)
    back = ClusterRestored(cluster=cluster.id, before=before, cards=tuple(cluster.cards))
    keys = (*_heading(cluster.id), *(_place(cluster.stage, card_id) for card_id in cluster.cards))
    if isinstance(entry, ClusterDissolved):
        return Undo((back,), keys)
    return Undo((back,), (*keys, f"dots:{entry.into}"), (f"cluster:{entry.into}",))


def undo_ordered(state: State, entry: ClusterOrdered) -> Undo:
    items = _order(state, state.clusters[entry.cluster].stage)
    back = ClusterOrdered(cluster=entry.cluster, before=_next(items, entry.cluster))
    return Undo((back,), (f"cluster.order:{entry.cluster}",), (f"cluster:{entry.cluster}",))


def undo_moved(state: State, entry: CardsMoved) -> Undo:
    """Each card back to where it lay; the last one first, so that its neighbour is there already."""

    def place(card_id: str) -> tuple[str, int]:
        old = state.cards[card_id].clusters.get(entry.stage)
        return (old, state.clusters[old].cards.index(card_id)) if old else ("", 0)

    back: list[Entry] = []
    for card_id in sorted(entry.cards, key=place, reverse=True):
        old = state.cards[card_id].clusters.get(entry.stage)
        before = _next(state.clusters[old].cards, card_id) if old else None
        back.append(CardsMoved(stage=entry.stage, cards=(card_id,), cluster=old, before=before))
    marks = [f"card.placed:{card_id}" for card_id in entry.cards]  # who lies on the board stays out of the tray
    if entry.cluster:
        marks.append(f"cluster:{entry.cluster}")
    return Undo(tuple(back), tuple(_place(entry.stage, card_id) for card_id in entry.cards), tuple(marks))


def _heading(cluster_id: str) -> tuple[str, str]:
    return (f"cluster:{cluster_id}", f"dots:{cluster_id}")


def _place(stage_id: str, card_id: str) -> str:
    return f"card.place:{stage_id}:{card_id}"


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
        "pos": _order(state, cluster.stage).index(cluster.id),
        "cards": [card.id for card in cards_in(state, cluster) if sees_card(state, audience, card) and not card.parked],
    }


def cards_in(state: State, cluster: Cluster) -> list[Card]:
    """All cards of a cluster in order, hidden and withdrawn ones too."""
    return [state.cards[card_id] for card_id in cluster.cards]


def targets(state: State, run: StageRun) -> list[str]:
    """What this stage hands on: its headings."""
    return list(_order(state, run.id))


def outline(state: State, run: StageRun) -> Blocks:
    """Every heading with all its cards, then what lies under none, then what came late."""
    sources = source_stages(state, run)
    cards = [card for card in state.cards.values() if card.stage in sources]
    loose = [card for card in cards if prints(card) and run.id not in card.clusters]
    late = [card for card in cards if waits(card)]
    headings = [state.clusters[key] for key in _order(state, run.id)]
    sorted_in = sum(prints(card) and run.id in card.clusters for card in cards)
    blocks: Blocks = [Question(run.plan.prompt)] if run.plan.prompt else []
    blocks.append(Para(Say("protocol-sorted", {"cards": sorted_in, "headings": len(headings)})))
    for item in headings:
        lying = [card for card in cards_in(state, item) if prints(card)]
        answers = tuple(result_text(state, about) for about in chain.answers(state, item.id))
        blocks.append(group(state, item.id, item.title, lying, answers=answers))
    if loose:
        blocks.append(group(state, f"{run.id}-loose", Say("unsorted"), loose, heading=False))
    if late:
        blocks.append(group(state, f"{run.id}-late", Say("protocol-late-cards"), late, heading=False))
    return blocks


def without(entry: ClusterCreated | ClusterRenamed, actor: str, gone: Gone) -> Entry:
    """A heading that is the words of a card, whole or cut off."""
    return msgspec.structs.replace(entry, title=gone.without(entry.title))


NEEDS_SOURCE = True
COMMANDS = {
    CreateCluster: Rule(MODERATOR, create),
    RenameCluster: Rule(MODERATOR, rename),
    MergeClusters: Rule(MODERATOR, merge),
    DissolveCluster: Rule(MODERATOR, dissolve),
    OrderCluster: Rule(MODERATOR, order),
    MoveCards: Rule(MODERATOR, move),
}
ENTRIES = {
    ClusterCreated: On(created, undo_created),
    ClusterRenamed: On(renamed, undo_renamed),
    ClustersMerged: On(merged, undo_removed),
    ClusterDissolved: On(dissolved, undo_removed),
    ClusterRestored: On(restored),
    ClusterOrdered: On(ordered, undo_ordered),
    CardsMoved: On(moved, undo_moved),
}
VIEWS = {"cluster": View(lambda state: list(state.clusters), show_cluster)}
TEXTS = {ClusterCreated: Texts(without), ClusterRenamed: Texts(without)}
