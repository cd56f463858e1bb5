"""Candidates of a whole event: each word once, with how many texts it stands in and what stands around it."""

import re
from collections import Counter, defaultdict

import msgspec

from eventkit.core.blacken import BAR, black
from eventkit.core.naming.marks import LIKELY, Mark, Why, marks, may_name
from eventkit.core.naming.texts import Wrote, texts
from eventkit.core.reported import LONGEST
from eventkit.core.state import State

AROUND = 36
EXAMPLES = 3
ORDER: tuple[Why, ...] = ("title", "reach", "first", "surname", "office", "pair")


class Example(msgspec.Struct, frozen=True):
    """A place where it stands, with its spaces. `no`: the number of the card; None: not on a card."""

    no: int | None
    before: str
    word: str
    after: str


class Candidate(msgspec.Struct, frozen=True):
    """`texts`: in how many it stands. `likely`: the protocol is not final before it is decided."""

    word: str
    why: Why
    likely: bool
    texts: int
    examples: tuple[Example, ...]


def candidates(state: State) -> tuple[Candidate, ...]:
    """The most likely ones first."""
    told = tuple(_told(state))
    whys: dict[str, Counter[Why]] = defaultdict(Counter)
    examples: dict[str, list[Example]] = defaultdict(list)
    for wrote in told:
        for mark in marks(wrote.text):
            whys[mark.word][mark.why] += 1
            if len(examples[mark.word]) < EXAMPLES:
                examples[mark.word].append(_example(wrote, mark))
    found = [
        Candidate(word, why, why in LIKELY, _count(word, told), tuple(examples[word]))
        for word, count in whys.items()
        if BAR not in word and len(word) <= LONGEST
        for why in [min(count, key=ORDER.index)]
        if why != "pair" or not _usual(word, told)
    ]
    return tuple(sorted(found, key=lambda one: (ORDER.index(one.why), -one.texts, one.word)))


def undecided(state: State) -> list[str]:
    """Likely names of which nobody has said whether they stay."""
    found = (mark for wrote in _told(state) if may_name(wrote.text) for mark in marks(wrote.text))
    words = (mark.word for mark in found if mark.why in LIKELY and BAR not in mark.word and len(mark.word) <= LONGEST)
    return sorted({*words} - state.report.names.keys())


def _told(state: State) -> list[Wrote]:
    """As the protocol tells it: what is blackened is decided and hides no other name."""
    words = state.report.blackened
    return [wrote._replace(text=black(wrote.text, words)) for wrote in texts(state)]


def _usual(pair: str, told: tuple[Wrote, ...]) -> bool:
    """A word of it stands somewhere without the other: then it is no name, as far as one can see."""
    elsewhere = [wrote.text for wrote in told if pair not in wrote.text]
    return any(word in text for word in pair.split() for text in elsewhere)


def _count(word: str, told: tuple[Wrote, ...]) -> int:
    whole = re.compile(rf"(?<!\w){re.escape(word)}(?:['’]?s|['’])?(?!\w)")
    return sum(word in wrote.text and bool(whole.search(wrote.text)) for wrote in told)


def _example(wrote: Wrote, mark: Mark) -> Example:
    text = wrote.text
    before, after = _line(text[: mark.at]), _line(text[mark.end :])
    if len(before) > AROUND:  # from the next whole word on
        before = "… " + before[-AROUND:].partition(" ")[2]
    if len(after) > AROUND:
        after = after[:AROUND].rpartition(" ")[0] + " …"
    return Example(wrote.no, before, _line(text[mark.at : mark.end]), after)


def _line(text: str) -> str:
    return re.sub(r"\s+", " ", text)
