"""Sentences for people, from `locales/<language>/*.ftl` (Fluent); which languages there are says `languages.json`."""

import re
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from fluent.runtime import FluentBundle, FluentResource

from eventkit import resources

DEFAULT = "de"
_BEGINS = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)
_REGIONS = {"de": "de-DE", "en": "en-GB"}
RIGHT_TO_LEFT = {"ar", "fa", "he", "ps", "ur", "ckb"}


class Language(msgspec.Struct, frozen=True):
    """A language of the screens for participants and hosts. `code` is a BCP 47 tag, `name` its own name, `called` what
    German and English call it. `staff`: panel, screen in the hall and paper speak it, too. `read`: somebody whose first
    language it is has read all its texts. `also`: tags of languages whose speakers understand it."""

    code: str
    name: str
    called: dict[str, str]
    staff: bool
    read: bool
    also: tuple[str, ...] = ()


@cache
def known() -> tuple[Language, ...]:
    """All languages there are, in the order in which they are offered; German first."""
    return msgspec.json.decode(resources.path("locales", "languages.json").read_bytes(), type=tuple[Language, ...])


@cache
def languages() -> tuple[str, ...]:
    """The tags of all languages."""
    return tuple(one.code for one in known())


def called(code: str, lang: str) -> str:
    """What German or English calls a language; the tag itself when we do not know it."""
    return next((one.called.get(lang, one.name) for one in known() if one.code == code), code)


@cache
def staff() -> tuple[str, ...]:
    """The languages of panel, screen and paper."""
    return tuple(one.code for one in known() if one.staff)


def choose(wish: str | None, accepted: Iterable[str], among: Collection[str] | None = None) -> str:
    """The first of `wish` and `accepted` (as browsers name them: `en-GB`) that there is; `among` (all, if there are
    none in it) leaves only some. German if there is none of them, and the first of `among` where German is not."""
    pool = [code for code in languages() if among is None or code in among] or list(languages())
    for tag in [wish or "", *accepted]:
        tag = tag.lower()
        for lang in (tag, base(tag), _understood().get(base(tag))):
            if lang in pool:
                return str(lang)
    return DEFAULT if DEFAULT in pool else pool[0]


def base(lang: str) -> str:
    """Without region and variant: `de` of `de-simple`."""
    return lang.split("-")[0]


@cache
def _understood() -> dict[str, str]:
    return {tag: one.code for one in known() for tag in one.also}


def regional(lang: str) -> str:
    """The tag with the region whose way to write dates is meant: in English the day comes before the month, as
    everywhere in Europe."""
    return _REGIONS.get(base(lang), base(lang))


def direction(lang: str) -> str:
    """For the attribute `dir`."""
    return "rtl" if base(lang) in RIGHT_TO_LEFT else "ltr"


def say(message: str, lang: str, **facts: Any) -> str:
    """The text of a message, in German when the language lacks it; the id itself when nobody has it."""
    for tag in (lang, DEFAULT):
        bundle = _bundle(tag, message)
        if bundle is not None:
            pattern = bundle.get_message(message).value
            if pattern is not None:
                return str(bundle.format_pattern(pattern, _plain(facts))[0])
    return message


def refusal(code: str, facts: Mapping[str, Any], lang: str) -> str:
    """The sentence for a refusal: `card.too-long` is `refused-card-too-long`."""
    message = f"refused-{code.replace('.', '-')}"
    sentence = say(message, lang, **facts)
    return say("refused", lang, code=code) if sentence == message else sentence


@cache
def _bundle(lang: str, message: str) -> FluentBundle | None:
    """The file of the language that has the message; None: none has. Files are read one by one, when something in them
    is first said: to read them all takes a second, which a process that prints one page need not wait."""
    file = _files(lang).get(message)
    return _read(file, lang) if file is not None else None


@cache
def _files(lang: str) -> dict[str, Path]:
    """Message -> the file it stands in."""
    folder = resources.locales() / lang
    return {
        message: file
        for file in (sorted(folder.glob("*.ftl")) if folder.is_dir() else [])
        for message in _BEGINS.findall(file.read_text("utf-8"))
    }


@cache
def _read(file: Path, lang: str) -> FluentBundle:
    # Isolation marks are for texts of the other direction inside sentences; they would show in a terminal, which never
    # speaks from right to left. Numbers and plurals go by the language alone: no library knows its variants.
    bundle = FluentBundle([regional(lang)], use_isolating=direction(lang) == "rtl")
    bundle.add_resource(FluentResource(file.read_text("utf-8")))
    return bundle


def _plain(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Fluent knows texts and numbers; a list becomes one text."""
    return {name: ", ".join(map(str, v)) if isinstance(v, list | tuple) else v for name, v in facts.items()}
