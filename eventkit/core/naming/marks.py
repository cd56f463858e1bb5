"""Looks for names in one text: words with what stands around them."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from eventkit.core.naming.lists import (
    CALLED,
    FIRST,
    NO_NAMES,
    NO_PAIRS,
    NOUN_ENDINGS,
    OFFICES,
    PLACES,
    SURNAMES,
    TITLES,
)

Why = Literal["title", "first", "surname", "reach", "office", "pair"]
"""After a title; a first name; a frequent surname; an address to reach somebody; after an office; two words."""

LIKELY: frozenset[Why] = frozenset({"title", "first", "surname", "reach", "office"})

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*\.?")
_REACH = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\w)@[\w.]{3,}|(?<![\w.,])(?:\+\d{1,3}|0)[ /(-]{0,3}[1-9](?:[ /()-]{0,3}\d){6,}"
)
_NEW_SENTENCE = re.compile(r"[.!?:\n•*–]\s*[\"„“(]*$|^\s*[-–]\s+$")
_BETWEEN = re.compile(r"[ \t\u00a0]+")
LEADING = frozenset(("von", "van", "zu", "de", "del", "di"))
INFLECTED = ("e", "em", "en", "er", "es")
PARTICLES = LEADING | {"della", "da", "den", "der", "dos", "bin", "al", "el", "ten", "ter"}


_TELLING = TITLES | OFFICES | FIRST | SURNAMES


class Mark(NamedTuple):
    """`at`, `end`: where it stands."""

    word: str
    why: Why
    at: int
    end: int


class _Token(NamedTuple):
    """`joined`: only a space before it. `first`: of a sentence."""

    word: str
    at: int
    end: int
    joined: bool
    first: bool


def marks(text: str) -> Iterator[Mark]:
    """In their order; none inside another."""
    for found in _REACH.finditer(text):
        yield Mark(" ".join(found[0].rstrip(".").split()), "reach", found.start(), found.end())
    tokens = _tokens(text)
    at = 0
    while at < len(tokens):
        why, start, end = _name(tokens, at)
        if why is None:
            at += 1
            continue
        yield Mark(
            _base(" ".join(text[tokens[start].at : tokens[end - 1].end].split())),
            why,
            tokens[start].at,
            tokens[end - 1].end,
        )
        at = end


def may_name(text: str) -> bool:
    """A quick look: False where there is nothing that is likely a name. Most texts need no closer one."""
    if "@" in text or _REACH.search(text):
        return True
    return any(
        form in _TELLING
        for word in re.split(r"-", "-".join(_WORD.findall(text)))
        for form in (word, word[:-1], word[:-2])  # "Annas", "Anna's"
    )


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    end = 0
    for found in _WORD.finditer(text):
        word = found[0]
        if word.endswith(".") and word not in TITLES:
            word = word[:-1]
        gap, at = text[end : found.start()], found.start()
        first = not tokens or bool(_NEW_SENTENCE.search(gap))
        end = at + len(word)
        tokens.append(_Token(word, at, end, bool(_BETWEEN.fullmatch(gap)), first))
    return tokens


def _name(tokens: list[_Token], at: int) -> tuple[Why | None, int, int]:
    """What begins at a word: why it may be a name, and its first and one past its last word."""
    word = tokens[at].word
    if word in TITLES or word in OFFICES:
        start = at + 1
        while start < len(tokens) and tokens[start].joined and tokens[start].word in TITLES | OFFICES:
            start += 1
        sure = any(tokens[one].word in TITLES for one in range(at, start))
        end = _run(tokens, start, joined=True)
        if (
            end > start
            and not _called_after(tokens, end)
            and (sure or not (_nounlike(tokens[start].word) or tokens[start].word in PARTICLES))
        ):
            return "title" if sure else "office", start, end
        return (None, at, at + 1)
    if not _may(tokens[at]):
        return None, at, at + 1
    whose = _base(word) != word  # "Annas Laden"
    if _is_first(_base(word)):
        end = at + 1 if whose else max(at + 1, _run(tokens, at + 1, joined=True, most=2, surname=True))
        called = not whose and _called_after(tokens, end)
        return (None, at, at + 1) if called else ("first", at, end)
    if any(part in SURNAMES for part in _base(word).split("-")) and (whose or not _called_after(tokens, at + 1)):
        return "surname", at, at + 1
    return _pair(tokens, at)


def _pair(tokens: list[_Token], at: int) -> tuple[Why | None, int, int]:
    """Two words with capitals in a row that are no nouns as far as one can see."""
    none = None, at, at + 1
    if at + 1 >= len(tokens) or tokens[at].first or not tokens[at + 1].joined:
        return none
    one, other = tokens[at], tokens[at + 1]
    if not (_may(one) and _may(other)) or not (one.word[0].isupper() and other.word[0].isupper()):
        return none
    if one.word in NO_PAIRS or one.word.endswith(INFLECTED) or _nounlike(one.word) or _nounlike(other.word):
        return none
    if _run(tokens, at, joined=False, most=3) > at + 2 or _called_after(tokens, at + 2):
        return none
    return "pair", at, at + 2


def _run(tokens: list[_Token], at: int, joined: bool, most: int = 3, surname: bool = False) -> int:
    """One past the last of the words that go on a name, particles among them. `joined`: the first must stand close;
    `surname`: none may look like a noun."""
    end = at
    for here in range(at, min(len(tokens), at + most)):
        token = tokens[here]
        if (here > at or joined) and not token.joined:
            break
        if here > at and not token.word[0].isupper() and not token.word[0].islower():
            break  # without capitals nobody can say where a name ends
        if _leads(tokens, here, LEADING if here == at else PARTICLES):
            continue
        if (
            token.word.lower().rstrip(".") in CALLED
            or not _may(token, anywhere=True)
            or (surname and _nounlike(token.word))
            or token.word in TITLES | OFFICES
        ):
            break
        end = here + 1
    return end


def _leads(tokens: list[_Token], at: int, words: frozenset[str]) -> bool:
    """A small word that belongs to the name after it: "von", "al"."""
    return tokens[at].word in words and at + 1 < len(tokens) and tokens[at + 1].joined and _may(tokens[at + 1])


def _may(token: _Token, anywhere: bool = False) -> bool:
    """A word that a name can be: with a capital, not all of it, none of the usual. `anywhere`: people are called like
    places, too ("Sommerfeld"), after a title or a first name."""
    word = token.word
    if len(word) < 2 or word in NO_NAMES:
        return False
    if not word[0].isupper():
        return not word[0].islower() and word[0].isalpha()  # letters without capitals (Arabic)
    return not word.isupper() and (anywhere or not word.lower().endswith(PLACES))


def _nounlike(word: str) -> bool:
    """Ends like a German noun, or is put together with hyphens."""
    return word.lower().endswith(NOUN_ENDINGS) or "-" in word or word in NO_NAMES


def _called_after(tokens: list[_Token], end: int) -> bool:
    """Such as "Konrad Adenauer Straße", "Hans Steger-Ufer"."""
    if end >= len(tokens) or not tokens[end].joined:
        return False
    word = tokens[end].word.lower().rstrip(".")
    return word in CALLED or ("-" in word and word.endswith(PLACES))


def _is_first(word: str) -> bool:
    """Also "Hans-Peter"."""
    return all(part in FIRST for part in word.split("-"))


def _base(word: str) -> str:
    """Without a genitive's apostrophe; "Annas" of "Anna"."""
    word = re.sub(r"['’]s?$", "", word)
    return word[:-1] if word.endswith("s") and word[:-1] in FIRST | SURNAMES else word
