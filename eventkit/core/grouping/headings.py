"""What a group is called: the words its cards share and others do not, as people wrote them."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from eventkit.core import text as texts
from eventkit.core.grouping.vectors import Space
from eventkit.core.grouping.words import spoken, stem, tokens

MOST_WORDS = 3
LIMIT = 4
"""No heading has more words, also where one is added to tell two headings apart."""
NOUN = 1.4
"""German writes nouns with a capital letter, and nouns make better headings."""
LONGEST = 60


def headings(space: Space, groups: Sequence[Sequence[int]]) -> list[str]:
    """One heading per group of card numbers, no two the same where the words allow it."""
    spread = Counter(one for mine in space.words for one in {stem(word, space.lang) for word in mine})
    taken: set[str] = set()
    found = []
    for group in groups:
        words = _telling(space, group, spread)
        heading = next(
            (one for count in (MOST_WORDS, LIMIT) if (one := ", ".join(words[:count])) and one not in taken),
            ", ".join(words[:MOST_WORDS]) or plain(space.cards[at].text for at in group),
        )
        taken.add(heading)
        found.append(heading)
    return found


def plain(of: Iterable[str]) -> str:
    """For cards without any word: the beginning of the first that shows something."""
    beginnings = (" ".join(texts.clean(text).split()[:LIMIT])[:LONGEST] for text in of)
    return next((one for one in beginnings if not texts.is_blank(one)), "–")


def _telling(space: Space, group: Sequence[int], spread: Counter[str]) -> list[str]:
    """Up to LIMIT words, the most telling first. A stem counts when two cards (or the only one) have it."""
    inside = Counter(one for at in group for one in {stem(word, space.lang) for word in space.words[at]})
    least = 2 if any(count > 1 for count in inside.values()) else 1
    forms = _forms(space, group)
    worth = {
        one: _worth(count, len(group), spread[one], len(space.cards)) * (NOUN if _noun(forms[one], space.lang) else 1)
        for one, count in inside.items()
        if count >= least
    }
    words: list[str] = []
    for one in sorted(worth, key=lambda name: (-worth[name], name)):
        if len(words) == LIMIT:
            break
        # "Abstellanlagen" says nothing new beside "Abstell-Anlagen" or "Anlagen".
        if not any(
            one in stem(word.casefold(), space.lang) or stem(word.casefold(), space.lang) in one for word in words
        ):
            words.append(forms[one])
    return words


def _worth(inside: int, size: int, everywhere: int, cards: int) -> float:
    """How well a word names the group: said by many here (squared: a heading must fit most), by few elsewhere."""
    return inside / size * inside * math.log(1 + cards / everywhere)


def _forms(space: Space, group: Sequence[int]) -> dict[str, str]:
    """Stem -> the way it is written most often in the group; of equals the first in the alphabet."""
    seen: dict[str, Counter[str]] = {}
    for at in group:
        card = space.cards[at].text
        for word, written in zip(tokens(card), spoken(card), strict=False):
            if written.casefold() == word or re.fullmatch(r"\w+", written):
                seen.setdefault(stem(word, space.lang), Counter())[written] += 1
    return {one: min(ways, key=lambda way: (-ways[way], way)) for one, ways in seen.items()}


def _noun(form: str, lang: str) -> bool:
    return lang == "de" and form[:1].isupper()
