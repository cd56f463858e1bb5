"""Cards that were taken from the screens after something was built on them: results, the way back from a measure and
what other cards answer quote them. No output tells their words there either; it says what became of them."""

from typing import Any

import msgspec

from eventkit.core.outline import is_open
from eventkit.core.records import Card
from eventkit.core.state import StageRun, State
from eventkit.protocol.words import Speaker


def without_unshown(state: State, lang: str) -> State:
    """The same state, with words about such cards in place of theirs. Where there are none it is the state itself."""
    speak = Speaker(lang)
    gone = {card.id: words for card in state.cards.values() if (words := _instead(state, card, speak))}
    if not gone:
        return state
    cards = {key: _said(card, gone.get(key)) for key, card in state.cards.items()}
    stages = {key: _without(run, gone) for key, run in state.stages.items()}
    return msgspec.structs.replace(state, cards=cards, stages=stages)


def _instead(state: State, card: Card, speak: Speaker) -> str:
    """As the list of all cards says it; "" for a card whose words may be read."""
    if card.withdrawn:
        return speak.say("protocol-withdrawn")
    if card.hidden is not None:
        return speak.say("protocol-hidden", reason=card.hidden)
    if card.held:
        return speak.say("protocol-held")
    if card.parts and not is_open(state, card):
        return speak.say("protocol-split", numbers=", ".join(speak.number(state.cards[part].no) for part in card.parts))
    return ""


def _said(card: Card, words: str | None) -> Card:
    return card if words is None else msgspec.structs.replace(card, text=words, also={})


def _without(run: StageRun, gone: dict[str, str]) -> StageRun:
    """Results keep the words that they had when they were confirmed, so these go, too."""
    results: tuple[Any, ...] = getattr(run.data, "results", ())
    if not any(result.target in gone for result in results):
        return run
    told = tuple(
        msgspec.structs.replace(result, text=gone[result.target]) if result.target in gone else result
        for result in results
    )
    return msgspec.structs.replace(run, data=msgspec.structs.replace(run.data, results=told))
