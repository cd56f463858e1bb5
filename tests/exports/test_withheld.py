"""A card that was hidden or taken back after it was chosen: no document quotes it, neither as a result nor in what
answers it."""

import io
from typing import Any

import pytest
from pypdf import PdfReader

from eventkit.core.naming.found import undecided
from tests.exports.made import book, made
from tests.protocol.printing import words
from tests.support import Evening, an_id

FORMAT = """
id = "gewaehlt"
title = { de = "Gewählt" }
question = { de = "Was fehlt?" }

[[stage]]
id = "karten"
title = { de = "Karten" }
activity = "collect"

[[stage]]
id = "punkte"
title = { de = "Punkte" }
activity = "vote"
from = "karten"
on = "cards"
keep = 2

[[stage]]
id = "ideen"
title = { de = "Ideen" }
activity = "collect"
about = "punkte"

[[stage]]
id = "plan"
title = { de = "Plan" }
activity = "plan"
about = "punkte"
"""
SECRET, OTHER = "Rosengasse", "Bänke"


def chosen() -> tuple[Evening, str, str]:
    """Two cards are results; an idea and a measure come from the first one."""
    evening = Evening(FORMAT, people=3)
    ann, ben = evening.people[:2]
    evening.start("karten")
    first, second = evening.write(ann, SECRET), evening.write(ben, OTHER)
    evening.start("punkte")
    for person in evening.people:
        evening.dots(person, first, 2)
    evening.dots(ann, second, 1)
    evening.reveal()
    evening.confirm(first, second)
    evening.start("ideen")
    evening.write(ben, "Man könnte reden", "ideen", about=first)
    evening.start("plan")
    evening.play(ben, "measure.set", stage="plan", measure=an_id("m"), about=first, what="Brief schreiben")
    return evening, first, second


def hide(evening: Evening, card: str, _: str) -> None:
    evening.play(evening.moderator, "card.hide", card=card, reason="Ein Name")


def hide_and_confirm_again(evening: Evening, card: str, other: str) -> None:
    hide(evening, card, other)
    evening.confirm(other)


def take_back(evening: Evening, card: str, _: str) -> None:
    evening.start("karten")
    evening.play(evening.people[0], "card.withdraw", card=card)


def texts(evening: Evening) -> dict[str, str]:
    """What each document says."""
    raw: dict[str, Any] = {to: made(evening.state, to) for to in ("pdf", "html", "docx", "xlsx", "csv", "json")}
    pages = "".join(page.extract_text() for page in PdfReader(io.BytesIO(raw["pdf"])).pages)
    cells = [str(cell) for sheet in book(raw["xlsx"]) for row in sheet.values for cell in row]
    found = {name: raw[name].decode() for name in ("html", "csv", "json")}
    from docx import Document

    document = Document(io.BytesIO(raw["docx"]))
    return {**found, "pdf": pages, "xlsx": "\n".join(cells), "docx": document.element.xml}


@pytest.mark.parametrize("how", [hide, hide_and_confirm_again, take_back])
def test_no_document_quotes_a_chosen_card_that_is_not_told_any_more(how: Any) -> None:
    evening, card, other = chosen()
    if how is hide:
        assert all(SECRET in text for text in texts(evening).values()), "control"
    how(evening, card, other)
    after = texts(evening)
    assert [name for name, text in after.items() if SECRET in text] == []
    assert all(OTHER in text for text in after.values()), "what is told stays"
    assert all("Karte 001 (Text nicht im Protokoll)" in after[name] for name in ("html", "docx", "xlsx", "csv", "json"))
    assert evening.card(card).text == SECRET, "the record itself stays"


def test_nobody_has_to_decide_about_a_name_that_no_document_tells() -> None:
    evening, card, other = chosen()
    evening.play(evening.moderator, "card.edit", card=evening.write(evening.moderator, "x"), text="Frau Kowalski", n=1)
    named = list(evening.state.cards)[-1]
    evening.confirm(named, other)
    assert undecided(evening.state) == ["Kowalski"], "control"
    hide(evening, named, other)
    assert undecided(evening.state) == []


def test_the_board_on_paper_quotes_it_no_more_either() -> None:
    evening, card, other = chosen()
    assert words("board", evening).count(SECRET) == 2, "control: the card, and what answers it"
    hide_and_confirm_again(evening, card, other)
    found = words("board", evening)
    assert SECRET not in found and "Man könnte reden" in found and OTHER in found
