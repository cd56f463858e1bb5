"""Headings: made, named, put in order, merged, dissolved."""

import msgspec

from eventkit.core import board, find
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Texts
from eventkit.core.ids import Id, Key
from eventkit.core.records import Cluster
from eventkit.core.rules import MODERATOR, Commands, Entries, On, Rule
from eventkit.core.sorting.moves import Cards, CardsMoved, movable, place_key, put
from eventkit.core.sorting.where import following, insert, order_of, sorting, touch
from eventkit.core.state import State, Undo
from eventkit.core.text import line as one_line

TITLE = 120


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


def create(state: State, command: CreateCluster, actor: Actor, now: int) -> list[Entry]:
    run = sorting(state, command.stage)
    title = one_line(command.title, "title", TITLE)
    cards = movable(state, run, command.cards)
    known = state.clusters.get(command.cluster)
    if known is not None:
        if known.stage != run.id:
            raise Refused("cluster.not-yours")
        return []
    made: list[Entry] = [ClusterCreated(cluster=command.cluster, stage=run.id, title=title)]
    return [*made, CardsMoved(stage=run.id, cards=cards, cluster=command.cluster)] if cards else made


def rename(state: State, command: RenameCluster, actor: Actor, now: int) -> list[Entry]:
    cluster = find.cluster(state, command.cluster)
    title = one_line(command.title, "title", TITLE)
    return [] if title == cluster.title else [ClusterRenamed(cluster=cluster.id, title=title)]


def merge(state: State, command: MergeClusters, actor: Actor, now: int) -> list[Entry]:
    into = find.cluster(state, command.into)
    source = find.cluster(state, command.cluster)
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


def _without_dots(state: State, cluster: Cluster) -> None:
    if board.has_dots(state, cluster.id):
        raise Refused("cluster.has-dots", title=cluster.title)


def order(state: State, command: OrderCluster, actor: Actor, now: int) -> list[Entry]:
    cluster = find.cluster(state, command.cluster)
    before = find.cluster(state, command.before).id if command.before else None
    if before is not None and state.clusters[before].stage != cluster.stage:
        raise Refused("cluster.unknown")
    if before == cluster.id or before == following(order_of(state, cluster.stage), cluster.id):
        return []
    return [ClusterOrdered(cluster=cluster.id, before=before)]


def created(state: State, line: Line, entry: ClusterCreated) -> None:
    state.clusters[entry.cluster] = Cluster(id=entry.cluster, stage=entry.stage, title=entry.title)
    order_of(state, entry.stage).append(entry.cluster)
    touch(state, entry.stage, entry.cluster)


def renamed(state: State, line: Line, entry: ClusterRenamed) -> None:
    cluster = state.clusters[entry.cluster]
    cluster.title = entry.title
    touch(state, cluster.stage, cluster.id)


def merged(state: State, line: Line, entry: ClustersMerged) -> None:
    source, into = state.clusters[entry.cluster], state.clusters[entry.into]
    for card_id in source.cards:
        state.cards[card_id].clusters[into.stage] = into.id
    into.cards.extend(source.cards)
    source.cards = []
    source.into = into.id
    _remove(state, source)
    touch(state, into.stage, into.id)


def dissolved(state: State, line: Line, entry: ClusterDissolved) -> None:
    cluster = state.clusters[entry.cluster]
    for card_id in cluster.cards:
        state.cards[card_id].clusters.pop(cluster.stage, None)
    cluster.cards = []
    _remove(state, cluster)


def _remove(state: State, cluster: Cluster) -> None:
    cluster.gone = True
    order_of(state, cluster.stage).remove(cluster.id)
    touch(state, cluster.stage, cluster.id)
    for cluster_id in order_of(state, cluster.stage):  # their places have changed
        state.touch("cluster", cluster_id)


def restored(state: State, line: Line, entry: ClusterRestored) -> None:
    cluster = state.clusters[entry.cluster]
    cluster.gone, cluster.into = False, None
    insert(order_of(state, cluster.stage), [cluster.id], entry.before)
    put(state, cluster.stage, entry.cards, cluster.id, None)
    for cluster_id in order_of(state, cluster.stage):  # their places have changed
        state.touch("cluster", cluster_id)


def ordered(state: State, line: Line, entry: ClusterOrdered) -> None:
    stage_id = state.clusters[entry.cluster].stage
    items = order_of(state, stage_id)
    items.remove(entry.cluster)
    insert(items, [entry.cluster], entry.before)
    for cluster_id in items:
        touch(state, stage_id, cluster_id)


def undo_created(state: State, entry: ClusterCreated) -> Undo:
    return Undo((ClusterDissolved(cluster=entry.cluster),), _heading(entry.cluster))


def undo_renamed(state: State, entry: ClusterRenamed) -> Undo:
    back = ClusterRenamed(cluster=entry.cluster, title=state.clusters[entry.cluster].title)
    return Undo((back,), (f"cluster.title:{entry.cluster}",), (f"cluster:{entry.cluster}",))


def undo_removed(state: State, entry: ClustersMerged | ClusterDissolved) -> Undo:
    cluster = state.clusters[entry.cluster]
    before = following(order_of(state, cluster.stage), cluster.id)
    back = ClusterRestored(cluster=cluster.id, before=before, cards=tuple(cluster.cards))
    places = (place_key(cluster.stage, card_id) for card_id in cluster.cards)
    keys = (*_heading(cluster.id), _there(cluster.id), *places)
    if isinstance(entry, ClusterDissolved):
        return Undo((back,), keys)
    return Undo((back,), (*keys, f"dots:{entry.into}"), (f"cluster:{entry.into}",))


def undo_ordered(state: State, entry: ClusterOrdered) -> Undo:
    items = order_of(state, state.clusters[entry.cluster].stage)
    back = ClusterOrdered(cluster=entry.cluster, before=following(items, entry.cluster))
    return Undo((back,), (f"cluster.order:{entry.cluster}", _there(entry.cluster)), (f"cluster:{entry.cluster}",))


def _heading(cluster_id: str) -> tuple[str, str]:
    return (f"cluster:{cluster_id}", f"dots:{cluster_id}")


def _there(cluster_id: str) -> str:
    """That it stands somewhere: a heading that is gone has no place to go back to."""
    return f"cluster.there:{cluster_id}"


def without(entry: ClusterCreated | ClusterRenamed, actor: str, gone: Gone) -> Entry:
    """A heading that is the words of a card, whole or cut off."""
    return msgspec.structs.replace(entry, title=gone.without(entry.title))


COMMANDS: Commands = {
    CreateCluster: Rule(MODERATOR, create),
    RenameCluster: Rule(MODERATOR, rename),
    MergeClusters: Rule(MODERATOR, merge),
    DissolveCluster: Rule(MODERATOR, dissolve),
    OrderCluster: Rule(MODERATOR, order),
}
ENTRIES: Entries = {
    ClusterCreated: On(created, undo_created),
    ClusterRenamed: On(renamed, undo_renamed),
    ClustersMerged: On(merged, undo_removed),
    ClusterDissolved: On(dissolved, undo_removed),
    ClusterRestored: On(restored),
    ClusterOrdered: On(ordered, undo_ordered),
}
TEXTS = {ClusterCreated: Texts(without), ClusterRenamed: Texts(without)}
