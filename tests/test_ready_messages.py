"""Ready sentences for messages to all: phones, tablets and screens say each of them in their own language."""

import re

import pytest

from eventkit import i18n
from eventkit.core.parts.screen import MESSAGE, READY
from tests.test_locales import SETS, SOURCE, messages

FILE = "ready-messages"


@pytest.mark.parametrize("lang", i18n.languages())
def test_every_ready_sentence_stands_in_every_language_and_is_no_longer_than_a_message(lang: str) -> None:
    assert sorted(messages(lang, FILE)) == sorted(f"ready-message-{name}" for name in READY)
    said = [i18n.say(f"ready-message-{name}", lang) for name in READY]
    assert len(set(said)) == len(READY) and max(map(len, said)) <= MESSAGE


def test_the_panel_offers_what_the_laptop_accepts() -> None:
    text = (SOURCE / "moderator" / "screens" / "message-dialog.tsx").read_text("utf-8")
    found = re.search(r"const READY = \[(.*?)\]", text)
    assert found
    assert tuple(re.findall(r'"([\w-]+)"', found[1])) == READY


def test_every_page_that_shows_messages_can_say_them_and_the_phone_not_before_it_must() -> None:
    for surface, part in (("phone", "evening"), ("host", "all"), ("display", "all"), ("moderator", "all")):
        assert FILE in SETS[surface][part], surface
    assert FILE not in SETS["phone"]["first"]
