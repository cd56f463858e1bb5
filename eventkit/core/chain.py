"""The chain from critique to measure: what a card, a heading or a measure answers, back to where it began."""

import msgspec

from eventkit.core.chosen import Result
from eventkit.core.state import State


class Link(msgspec.Struct, frozen=True):
    """A step of the way: the stage whose vote chose it, and the words the moderator confirmed."""

    stage: str
    target: str
    text: str


def trail(state: State, target: str) -> list[Link]:
    """From a chosen result back to the beginning: the result itself first, the main point it all began with last.

    A heading may gather cards that answer different results; then all of them stand side by side in the order of the
    cards. What was merged or renamed later keeps the words it had when it was chosen.
    """
    links: list[Link] = []
    seen: set[str] = set()
    level = [target]
    while level:
        links += [_link(state, item) for item in level]
        seen |= set(level)
        level = [item for item in dict.fromkeys(a for one in level for a in answers(state, one)) if item not in seen]
    return links


def answers(state: State, target: str) -> list[str]:
    """The results that a target answers: a chosen one those of that moment, whatever became of its cards since."""
    result = _chosen(state, target)
    return list(result[1].answers) if result else answers_now(state, target)


def answers_now(state: State, target: str) -> list[str]:
    """The results that a card, or the cards of a heading, answer."""
    card = state.cards.get(target)
    if card is not None:
        return [card.about] if card.about else []
    cluster = state.clusters.get(target)
    while cluster is not None and cluster.into is not None:
        cluster = state.clusters[cluster.into]
    if cluster is None:
        return []
    abouts = (state.cards[card_id].about for card_id in cluster.cards if state.cards[card_id].counts)
    return list(dict.fromkeys(about for about in abouts if about))


def _chosen(state: State, target: str) -> tuple[str, Result] | None:
    """The stage whose vote chose it, and the result."""
    for run in state.stages.values():
        results: tuple[Result, ...] = getattr(run.data, "results", ())
        for result in results:
            if result.target == target:
                return run.id, result
    return None


def _link(state: State, target: str) -> Link:
    chosen = _chosen(state, target)
    if chosen is not None:
        return Link(chosen[0], target, chosen[1].text)
    words = state.clusters[target].title if target in state.clusters else state.cards[target].text
    return Link("", target, words)
