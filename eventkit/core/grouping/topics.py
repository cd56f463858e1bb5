"""Which topics of the word list a word belongs to. Only German has a list; other languages do without."""

from functools import cache, lru_cache

from eventkit.core.grouping.wordlist_de import TOPICS

INSIDE = "~"
LONG = 6
SHORT_ENDING = 2
"""A beginning shorter than LONG stands only for words that are at most this much longer: "bus" is not "Buschwerk"."""


@lru_cache(maxsize=20_000)
def topics(word: str, lang: str) -> tuple[str, ...]:
    """Names of the topics of a folded word, in alphabetical order."""
    if lang != "de":
        return ()
    starts, inside = _index()
    found: set[str] = set()
    for length in range(2, len(word) + 1):
        if length >= LONG or len(word) - length <= SHORT_ENDING:
            found |= starts.get(word[:length], frozenset())
    for part, named in inside:
        if part in word:
            found |= named
    return tuple(sorted(found))


@cache
def _index() -> tuple[dict[str, frozenset[str]], tuple[tuple[str, frozenset[str]], ...]]:
    """Beginning -> topics, and (part inside a word, topics)."""
    starts: dict[str, set[str]] = {}
    inside: dict[str, set[str]] = {}
    for topic, words in TOPICS.items():
        for word in words:
            target = inside if word.startswith(INSIDE) else starts
            target.setdefault(word.removeprefix(INSIDE), set()).add(topic)
    return (
        {word: frozenset(named) for word, named in starts.items()},
        tuple((part, frozenset(named)) for part, named in sorted(inside.items())),
    )
