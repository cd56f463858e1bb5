"""The texts of the formats that come with eventkit, in all languages: by their German words (`i18n/built-in.ts`)."""

import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Any

from eventkit import resources
from eventkit.i18n import say
from tests.test_locales import messages

FOR_MODERATORS = {"summary"}
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def id_of(german: str) -> str:
    """As `builtIn` makes it."""
    number, name = 0x811C9DC5, ""
    for sign in german:
        number = ((number ^ ord(sign)) * 0x01000193) & 0xFFFFFFFF
    while number:
        number, digit = divmod(number, 36)
        name = DIGITS[digit] + name
    return f"built-in-{name}"


def texts(part: Any, name: str = "") -> Iterator[dict[str, str]]:
    """Everything in a format that stands there in more than one language."""
    if isinstance(part, list):
        for one in part:
            yield from texts(one, name)
    elif isinstance(part, dict) and "de" in part:
        if name not in FOR_MODERATORS:
            yield part
    elif isinstance(part, dict):
        for key, one in part.items():
            yield from texts(one, key)


@cache
def all_texts() -> dict[str, dict[str, str]]:
    files = sorted(resources.path("formats").glob("*.toml"))
    assert len(files) > 5
    return {id_of(text["de"]): text for file in files for text in texts(tomllib.loads(file.read_text("utf-8")))}


def test_every_text_of_every_format_is_there_and_no_other() -> None:
    assert sorted(messages("de", "built-in")) == sorted(all_texts())


def test_german_and_english_say_what_the_formats_say() -> None:
    wrong = [(id, lang) for id, text in all_texts().items() for lang in ("de", "en") if say(id, lang) != text[lang]]
    assert wrong == []


def test_two_texts_never_share_a_name() -> None:
    files = resources.path("formats").glob("*.toml")
    german = {text["de"] for file in files for text in texts(tomllib.loads(file.read_text("utf-8")))}
    assert len(german) == len(all_texts())
