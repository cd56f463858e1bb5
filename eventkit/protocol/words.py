"""Words of an outline in the language of the print."""

import datetime

from eventkit import i18n
from eventkit.core.outline import number
from eventkit.core.text import pick
from eventkit.core.words import Say, Words

BLANK = "\ufffc"
"""Where something is filled in."""


class Speaker:
    """Says everything in one language; German where a text lacks it."""

    def __init__(self, lang: str) -> None:
        self.lang = i18n.choose(lang, [], i18n.staff())
        self._card = self.say("protocol-card-number", number=BLANK)  # said for every card, so only once

    def __call__(self, words: Words) -> str:
        if isinstance(words, Say):
            facts = words.facts.items()
            return self.say(words.message, **{name: v if isinstance(v, int) else self(v) for name, v in facts})
        return pick(words, self.lang) if isinstance(words, dict) else words

    def say(self, message: str, **facts: object) -> str:
        return i18n.say(message, self.lang, **facts)

    def date(self, written: str) -> str:
        """`2026-09-26` in words; what is no date stays as it is."""
        try:
            return self.say("protocol-date", date=datetime.date.fromisoformat(written))
        except ValueError:
            return written

    def number(self, no: int) -> str:
        """The number of a card."""
        return self._card.replace(BLANK, number(no))

    def day(self, ms: int) -> str:
        """The date of a moment by the clock of the laptop, in words."""
        return self.say("protocol-date", date=datetime.datetime.fromtimestamp(ms / 1000).date())


def clock(ms: int) -> str:
    """The time of day of the laptop, `18:05`."""
    return datetime.datetime.fromtimestamp(ms / 1000).strftime("%H:%M")
