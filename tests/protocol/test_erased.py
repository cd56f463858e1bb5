"""Papers and files say in the reader's words where a text was erased; the state itself is left as it is."""

import pytest

from eventkit.core.text import ERASED
from eventkit.exports import EXPORTS
from eventkit.exports.material import Material
from eventkit.protocol.erased import spelled
from tests.core.test_erasing import erase, quoted
from tests.protocol.reading import flat
from tests.support import bare

SENTENCES = {"de": "Der Text dieser Karte wurde gelöscht.", "en": "The text of this card was erased."}


@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_output_says_it_and_none_shows_the_sign_or_the_words(lang: str) -> None:
    evening, card, _ = quoted()
    assert "Meier" in EXPORTS["json"].make(Material(evening.state), lang).decode(), "control"
    erase(evening, card)
    before = repr(bare(evening.state))
    for kind in ("html", "csv", "json"):
        made = EXPORTS[kind].make(Material(evening.state), lang).decode()
        assert SENTENCES[lang] in made and ERASED not in made and "Meier" not in made, kind
    printed = flat(EXPORTS["pdf"].make(Material(evening.state), lang))
    assert SENTENCES[lang] in printed and ERASED not in printed and "Meier" not in printed
    assert repr(bare(evening.state)) == before


def test_where_nothing_was_erased_nothing_is_copied() -> None:
    evening, _, _ = quoted()
    assert spelled(evening.state, "de") is evening.state
