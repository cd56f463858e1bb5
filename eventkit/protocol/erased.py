"""Texts that were erased: what stands there instead, in the words of the reader."""

import copy
from collections import deque
from typing import Any

import msgspec

from eventkit.core.state import State
from eventkit.core.text import ERASED
from eventkit.protocol.words import Speaker


def spelled(state: State, lang: str) -> State:
    """The same state, with words where texts were erased: for an output in this language. Every output is made from
    one, so no part of it need know. Where nothing was erased it is the state itself."""
    if not any(one.erased for kind in (state.cards, state.persons, state.photos) for one in kind.values()):
        return state
    speak = Speaker(lang)
    spelt: State = _in(copy.deepcopy(state), speak.say("text-erased"))
    for card in spelt.cards.values():
        if card.erased:
            card.text = speak.say("card-erased")
    return spelt


def _in(value: Any, words: str) -> Any:
    """Anything that a state holds, with these words in place of the mark."""
    if isinstance(value, str):
        return value.replace(ERASED, words) if ERASED in value else value
    if isinstance(value, dict):
        for key, one in value.items():
            value[key] = _in(one, words)
        return value
    if isinstance(value, list | tuple | deque) and not hasattr(value, "_fields"):
        made = [_in(one, words) for one in value]
        return value if all(a is b for a, b in zip(made, value, strict=True)) else type(value)(made)
    return _in_struct(value, words) if isinstance(value, msgspec.Struct) else value


def _in_struct(value: msgspec.Struct, words: str) -> msgspec.Struct:
    changed = {}
    for name in value.__struct_fields__:
        before = getattr(value, name)
        now = _in(before, words)
        if now is not before:
            changed[name] = now
    if not changed:
        return value
    if value.__struct_config__.frozen:
        return msgspec.structs.replace(value, **changed)
    for name, now in changed.items():
        setattr(value, name, now)
    return value
