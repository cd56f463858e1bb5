"""What simulated people write: own sample texts, by what is asked."""

import json
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from eventkit.rehearsal import cards

SAMPLES = Path(__file__).parents[1] / "samples"

THEMES = {
    "trouble": ("kritik", "huerde", "bedarf", "problem", "beobachtung", "fehlt", "critique", "obstacle"),
    "good": ("schon", "staerke", "gut", "strength"),
    "dream": ("utopie", "traum", "phantasie", "fantasie", "vision", "dream"),
    "step": ("loesung", "vorschlag", "massnahme", "schritt", "umsetz", "solution"),
}
"""Theme -> what stands in the name of a kind or stage. Everything else asks for ideas."""

LONG, MOST_SENTENCES = 7, 5
"""One of so many cards is long: several sentences."""
PATTERNS = 6
"""So many times more often a sentence is put together than taken as it is."""


class Written(NamedTuple):
    text: str
    lang: str


class Texts:
    """The samples of one language, with some in others."""

    def __init__(self, lang: str) -> None:
        self._lang = lang if (SAMPLES / "crowd" / f"{lang}.json").is_file() else "de"
        self._own = _load(self._lang)

    def card(self, chance: Random, theme: str, lang: str, most: int) -> Written:
        """A card of at most `most` characters; in `lang`, where there is something in it."""
        if lang != self._lang:
            others = [text for text in _others() if text.lang == lang and len(text.text) <= most]
            if others:
                return Written(chance.choice(others).text, lang)
        wanted = chance.randint(3, MOST_SENTENCES) if chance.randrange(LONG) == 0 else 1
        said = list(dict.fromkeys(self._sentence(chance, theme) for _ in range(wanted)))
        while len(said) > 1 and len(" ".join(said)) > most:
            said.pop()
        return Written(shortened(" ".join(said), most), self._lang)

    @property
    def lang(self) -> str:
        return self._lang

    def said(self, chance: Random, what: str, most: int, **facts: str) -> str:
        """A sentence for something else than a card: `topic`, `summary`, `measure` …"""
        return shortened(str(chance.choice(self._own[what])).format(**facts), most)

    def _sentence(self, chance: Random, theme: str) -> str:
        """A sentence of its own, or one put together: so hundreds of cards are not the same twenty."""
        found = self._own["cards"][theme]
        whole, patterns = found["sentences"], found["patterns"]
        if chance.randrange(len(whole) + PATTERNS * len(patterns)) < len(whole):
            return str(chance.choice(whole))
        words = {name: chance.choice(choices) for name, choices in self._own["words"].items()}
        made = str(chance.choice(patterns)).format(**words)
        return made[:1].upper() + made[1:]


def theme(kind: str, stage: str) -> str:
    """What a kind of card, else a stage, asks for."""
    for name in (kind, stage):
        for found, parts in THEMES.items():
            if any(part in name for part in parts):
                return found
    return "idea"


def shortened(text: str, most: int) -> str:
    """At most so many characters, cut between words."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut[:-1]) + " …"


@cache
def _load(lang: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SAMPLES / "crowd" / f"{lang}.json").read_text("utf-8"))
    return found


@cache
def _others() -> tuple[cards.Text, ...]:
    return tuple(cards.read(SAMPLES / "other-languages.jsonl"))


def other_languages() -> list[str]:
    """The languages besides one's own in which there is something to write."""
    return sorted({text.lang for text in _others()})
