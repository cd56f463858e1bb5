"""Sentences for people, from `locales/<language>/*.ftl` (Fluent)."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from eventkit import resources

DEFAULT = "de"
_BEGINS = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)
RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}


@cache
def languages() -> tuple[str, ...]:
    """The languages there are, German first."""
    found = sorted(folder.name for folder in resources.locales().iterdir() if folder.is_dir())
    return tuple(sorted(found, key=lambda lang: lang != DEFAULT))


def choose(wish: str | None, accepted: list[str]) -> str:
    """The first of `wish` and `accepted` (as browsers name them: `en-GB`) that there is, else German."""
    for tag in [wish or "", *accepted]:
        lang = tag.lower().split("-")[0]
        if lang in languages():
            return lang
    return DEFAULT


def direction(lang: str) -> str:
    """For the attribute `dir`."""
    return "rtl" if lang in RIGHT_TO_LEFT else "ltr"


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
    # Isolation marks are for right-to-left names inside sentences; they would show in a terminal.
    bundle = FluentBundle([lang], use_isolating=False)
    bundle.add_resource(FluentResource(file.read_text("utf-8")))
    return bundle


def _plain(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Fluent knows texts and numbers; a list becomes one text."""
    return {name: ", ".join(map(str, v)) if isinstance(v, list | tuple) else v for name, v in facts.items()}
