"""A card that is hidden after it was chosen is quoted by results, by what answers it and by the way back of measures:
no file tells its words there."""

import pytest

from eventkit.exports import EXPORTS
from eventkit.protocol.unshown import without_unshown
from tests.exports.made import made
from tests.exports.test_report import words
from tests.protocol import printing, workshop
from tests.support import Evening, bare

IDEA, SOLUTION, REASON = "Ein Haus für alle", "Die alte Molkerei aufschließen", "nennt eine Nachbarin"
FILES = [to for to in EXPORTS if to != "eventkit"]


def hidden() -> Evening:
    evening = workshop.workshop()
    for text in (IDEA, SOLUTION):
        card = next(card.id for card in evening.state.cards.values() if card.text == text)
        evening.play(evening.moderator, "card.hide", card=card, reason=REASON)
    return evening


@pytest.mark.parametrize("to", FILES)
def test_no_file_tells_the_words_of_a_hidden_card_wherever_it_is_quoted(to: str) -> None:
    said = words(made(workshop.workshop().state, to), to)
    assert IDEA in said and SOLUTION in said, "control"
    said = words(made(hidden().state, to), to)
    assert IDEA not in said and SOLUTION not in said
    assert REASON in said
    english = words(made(hidden().state, to, "en"), to)
    assert IDEA not in english and SOLUTION not in english


def test_nor_does_the_board_on_paper() -> None:
    assert IDEA in printing.words("board", workshop.workshop()), "control"
    assert IDEA not in printing.words("board", hidden())


def test_results_keep_their_place_and_their_dots() -> None:
    said = words(made(hidden().state, "html"), "html")
    assert f"ausgeblendet: {REASON}" in said[said.index("Aus „Hauptideen wählen“ bestätigt:") :][:200]


def test_the_state_stays_as_it_is_and_is_not_copied_where_nothing_is_hidden() -> None:
    evening = hidden()
    before = repr(bare(evening.state))
    assert without_unshown(evening.state, "de") is not evening.state
    assert repr(bare(evening.state)) == before
    state = workshop.workshop().state
    assert without_unshown(state, "de") is state
