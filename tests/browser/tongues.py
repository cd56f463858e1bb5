"""Phones and tablets in any language: what a test presses in German is looked up in theirs."""

import re
from functools import cache

from fluent.runtime import FluentBundle, FluentResource
from playwright.sync_api import Locator, expect

from eventkit import i18n
from tests.browser.chromium import PHONE, Size
from tests.browser.hall import Event, Hall
from tests.browser.host import TABLET, Host
from tests.browser.phone import Phone
from tests.test_built_in import id_of
from tests.test_locales import LOCALES, SETS, messages

COUNTED = {r"(\d+) Karten": ("cards", "count"), r"Platz (\d+)": ("rank", "rank")}
MEANT = {"Mitmachen": "join"}
"""German says the same twice where others do not."""
OF_THE_FORMAT = {"Ankommen"}
"""Titles of steps that are also words of the page."""
SHARED = [file for file in SETS["phone"]["first"] + SETS["phone"]["later"] if file.startswith("shared")]


def in_words(message: str, lang: str, surface: str = "phone", **facts: object) -> str:
    """What a surface says, with the marks that keep directions apart."""
    bundle = texts(lang, surface)
    return str(bundle.format_pattern(bundle.get_message(message).value, facts)[0])


@cache
def texts(lang: str, surface: str) -> FluentBundle:
    bundle = FluentBundle([i18n.base(lang)], use_isolating=i18n.direction(lang) == "rtl")
    for file in {file for files in SETS[surface].values() for file in files}:
        bundle.add_resource(FluentResource((LOCALES / lang / f"{file}.ftl").read_text("utf-8")))
    return bundle


@cache
def german(surface: str) -> dict[str, str]:
    """Sentence -> message; where several say the same, the first one of the surface's own."""
    files = sorted(
        {file for files in SETS[surface].values() for file in files}, key=lambda file: file in [*SHARED, "built-in"]
    )
    found: dict[str, str] = {}
    for file in files:
        for name in messages("de", file):
            found.setdefault(in_words(name, "de", surface), name)
    return found


def translated(sentence: str, lang: str, surface: str) -> str:
    """What the page says for what it says in German; what people wrote stays as it is."""
    for pattern, (message, fact) in COUNTED.items():
        if number := re.fullmatch(pattern, sentence):
            return in_words(message, lang, surface, **{fact: int(number[1])})
    said = id_of(sentence) if sentence in OF_THE_FORMAT else None
    message = said or MEANT.get(sentence) or german(surface).get(sentence)
    return in_words(message, lang, surface) if message else sentence


def names(lang: str) -> str:
    return next(one.name for one in i18n.known() if one.code == lang)


class Guest(Phone):
    """Somebody whose phone speaks this language: the browser asks for it, or it is chosen when joining."""

    def __init__(self, hall: Hall, event: Event, lang: str, size: Size = PHONE) -> None:
        super().__init__(hall, f"/{event.code}", lang, size)
        if lang == "de-simple":
            self.button(names(lang)).click()
        expect(self.page.locator("html")).to_have_attribute("lang", lang)

    def say(self, german: str, english: str) -> str:
        return translated(german, self.lang, "phone")

    @property
    def field(self) -> Locator:
        return self.page.get_by_label(re.compile(f"^{re.escape(in_words('card-label', self.lang))}"))

    def mine(self, text: str) -> Locator:
        own = self.page.get_by_role("region", name=re.compile(f"^{re.escape(in_words('my-cards', self.lang))}"))
        return own.get_by_role("listitem").filter(has_text=text)

    def give(self, title: str) -> Locator:
        return self._about("dot-give", title)

    def take(self, title: str) -> Locator:
        return self._about("dot-take", title)

    def _about(self, message: str, title: str) -> Locator:
        before, _, after = in_words(message, self.lang, title="\0").partition("\0")
        marks = "[\u2066-\u2069]*"
        return self.button(re.compile(f"^{re.escape(before)}{marks}{re.escape(title)}{marks}{re.escape(after)}"))


class Table(Host):
    """A host whose tablet speaks this language."""

    def __init__(self, hall: Hall, event: Event, place: str, lang: str, size: Size = TABLET) -> None:
        device = hall.device(size, {"de": "de-DE", "de-simple": "de-DE", "en": "en-GB"}.get(lang, lang))
        super().__init__(hall, event, place, size, lang, device=device)
        if lang == "de-simple":
            self.button(names(lang)).click()
        expect(self.page.locator("html")).to_have_attribute("lang", lang)

    def say(self, german: str, english: str) -> str:
        return translated(german, self.lang, "host")
