"""What is to be erased, and what a text looks like without it. How each entry looks is said by the part it belongs to
(`TEXTS`, see `registry`)."""

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any, NamedTuple

from eventkit.core.entries import Entry
from eventkit.core.text import ERASED, Text

LONG = 16
"""From so many characters on, words that stand elsewhere are taken for a quotation. Shorter ones only when they are all
that stands there: „Radweg“ in a sentence is nobody's."""

Owner = tuple[str, str]
"""Whose a text is: ("card", id), ("person", id) or ("photo", id)."""


class Texts(NamedTuple):
    """What an entry holds of what people wrote.

    `without(entry, actor, gone)`: the entry as it stands in the journal once that is erased. `said(entry, actor)`:
    texts that others may have quoted, each with its owner.
    """

    without: Callable[[Any, str, "Gone"], Entry]
    said: Callable[[Any, str], Iterable[tuple[Owner, str]]] = lambda entry, actor: ()


class Gone:
    """`owners`: whose texts are erased; `said`: what those were, in every wording they ever had."""

    def __init__(self, owners: Iterable[Owner], said: Iterable[str] = ()) -> None:
        self.owners, self.said = frozenset(owners), frozenset(filter(None, map(folded, said)))

    def __bool__(self) -> bool:
        return bool(self.owners)

    def has(self, kind: str, key: str) -> bool:
        return (kind, key) in self.owners

    def wrote(self, actor: str) -> bool:
        """Did somebody write this whose texts are erased, as a participant or as a host?"""
        return self.has("person", person_of(actor))

    def without(self, text: str) -> str:
        """A text that may quote others. What it quotes is replaced by `ERASED`, also when it is only a part of it, or
        was cut off; people who say the same in their own words are not quoted."""
        bare = folded(text)
        if not bare:
            return text
        if bare in self.said or (len(bare) >= LONG and any(bare in one for one in self.said)):
            return ERASED
        return self._without_quotations(text)

    def _without_quotations(self, text: str) -> str:
        flat, places = _flat(text)
        for one in self._long:
            while (at := flat.find(one)) >= 0:
                begin, end = places[at], places[at + len(one) - 1] + 1
                text = text[:begin] + ERASED + text[end:]
                flat, places = _flat(text)
        return text

    def said_in(self, text: Text) -> Text:
        """The same for a text in several languages."""
        return {lang: self.without(words) for lang, words in text.items()}

    @cached_property
    def _long(self) -> list[str]:
        return sorted((one for one in self.said if len(one) >= LONG), key=len, reverse=True)


def folded(text: str) -> str:
    """A text as it is compared: one line, any case, without the dots of what was cut off."""
    return " ".join(text.casefold().split()).rstrip(". …")


def _flat(text: str) -> tuple[str, list[int]]:
    """A text as it is compared, and for each of its characters where in the text it comes from; „ß“ is two."""
    flat: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        if char.isspace() and (not flat or flat[-1] == " "):
            continue
        for one in " " if char.isspace() else char.casefold():
            flat.append(one)
            places.append(place)
    return "".join(flat), places


def person_of(actor: str) -> str:
    """The person behind an actor's name in the journal (`Actor.name`); of moderators nobody's."""
    return actor.removeprefix("h:")
