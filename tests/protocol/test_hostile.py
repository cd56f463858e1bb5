"""Texts that break other programs: here they are texts."""

import json
from contextlib import suppress
from pathlib import Path

import pytest

from eventkit.core.errors import Refused
from tests.protocol.reading import missing, printed, text
from tests.support import Evening

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "hostile-cards.jsonl"
"""More of them, where they are at hand."""

OWN = (
    "<b>fett</b> & <i>kursiv</i>", "</b></para>", "<para>kaputt", "<img src='/etc/hostname' width='9' height='9'/>",
    "<a href='javascript:alert(1)'>klick</a>", "&amp;lt;&#0;", "=HYPERLINK(1)", "%s %n {0} {{ 7*7 }} ${x}",
    "\u202eumgedreht\u202c", "NUL \x00 mitten drin", "x" * 280, "👨‍👩‍👧‍👦" * 40,
    "ä\u0301\u0303" * 80, "\n".join("z" * 140),
    "Null\u200bbreite\u200d\u200cZeichen", "مركز لقاء (الطابق 2) في Bürgerhaus حتى الساعة 18:30", "می‌خواهیم ۲۵٪",
    "\ufdfd \ufdfd", "Ｆｕｌｌ 漢字 \U0010fffd", "(((( [[[[ \\ \\( \\n ))))", "1\u00a0000\u202f€ für 3×3\u00a0m²",
    "\U0001f1e9", "\u0301", "\ufffe\u0378 مركز \U0001fc00", "שלום (2)", "ሰላም ለሁሉም",
)  # fmt: skip


LONG = """
id = "lang"
title = { de = "Lang" }
[[stage]]
id = "karten"
title = { de = "Karten" }
activity = "collect"
card = { max_chars = 2000 }
"""


def shared() -> list[str]:
    return [json.loads(line)["text"] for line in SHARED.read_text("utf-8").splitlines()] if SHARED.exists() else []


def write_what_is_taken(evening: Evening, texts: list[str]) -> None:
    """Each once, from one person; what is empty or too long even for the longest cards is refused, as it should be."""
    for one in dict.fromkeys(texts):
        with suppress(Refused):
            evening.write(evening.people[0], one)
    assert len(evening.state.cards) >= len(OWN)


def evening_with(texts: list[str]) -> tuple[Evening, list[str]]:
    """An evening with these cards, as far as the core takes them, half of them under a heading."""
    evening = Evening(people=1)
    evening.start("karten")
    cards = []
    for written in texts:
        try:
            cards.append(evening.write(evening.people[0], written))
        except Refused:
            continue
    evening.end("karten")
    evening.start("ordnen")
    evening.heading("<b>Überschrift</para> مركز 👨‍👩‍👧", *cards[::2])
    return evening, cards


@pytest.mark.parametrize("texts", [list(OWN), shared()], ids=["own", "shared"])
def test_every_hostile_card_is_printed(texts):
    evening, cards = evening_with(texts)
    assert len(cards) >= len(texts) - 4
    assert missing(cards, printed(evening.state)) == []


def test_markup_is_printed_as_it_was_written():
    found = text(evening_with(list(OWN))[0].state)
    assert "<b>fett</b> & <i>kursiv</i>" in found and "<img src='/etc/hostname'" in found and "&amp;lt;&#0;" in found


def test_titles_and_details_may_be_hostile_too():
    evil = "</para><b>\u202e& 漢 👨‍👩‍👧 مركز (2)"
    evening = Evening(
        people=0, title=evil, organiser=evil * 3, place=evil, contact=evil, question={"de": evil}, promise={"de": evil},
        next=[{"when": evil, "what": evil * 5}],
    )  # fmt: skip
    assert "</para><b>" in text(evening.state)


def test_a_card_longer_than_a_page_goes_on_on_the_next_page():
    evening = Evening(LONG, people=1)
    evening.start("karten")
    evening.write(evening.people[0], "\n".join(f"Z{at:03}" for at in range(390)))
    found = text(evening.state)
    assert all(found.count(f"Z{at:03}") == 2 for at in range(390))
