"""Cards that stand in no document with their text: results, trails and what answers them quote no such card either."""

import msgspec

from eventkit.core.outline import number
from eventkit.core.records import Card
from eventkit.core.state import StageRun, State
from eventkit.core.voting.ballot import Ballots
from eventkit.protocol.outline import is_told
from eventkit.protocol.words import Speaker


def withheld(state: State, lang: str) -> State:
    """The same state, with the number of each such card in place of its words: for an output in this language. A
    result keeps the words it had when it was chosen, so it is looked at, too. The old state stays whole."""
    silent = [card for card in state.cards.values() if not is_told(state, card) and not card.erased]
    if not silent:
        return state
    speak = Speaker(lang)
    words = {card.id: speak.say("card-withheld", number=number(card.no)) for card in silent}
    cards = {key: _without(card, words) for key, card in state.cards.items()}
    stages = {key: _quoting_none(run, words) for key, run in state.stages.items()}
    return msgspec.structs.replace(state, cards=cards, stages=stages)


def _without(card: Card, words: dict[str, str]) -> Card:
    return msgspec.structs.replace(card, text=words[card.id]) if card.id in words else card


def _quoting_none(run: StageRun, words: dict[str, str]) -> StageRun:
    if not isinstance(run.data, Ballots) or not any(one.target in words for one in run.data.results):
        return run
    results = tuple(msgspec.structs.replace(one, text=words.get(one.target, one.text)) for one in run.data.results)
    return msgspec.structs.replace(run, data=msgspec.structs.replace(run.data, results=results))
