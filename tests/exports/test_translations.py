"""What a card says in another language stands beside its own words in every output."""

import json

import pytest

from tests.exports.made import made
from tests.exports.test_report import words
from tests.support import Evening


@pytest.mark.parametrize("to", ["pdf", "html", "docx", "xlsx", "csv", "json"])
def test_a_translation_stands_beside_the_words(to: str) -> None:
    evening = Evening()
    evening.start("karten")
    card = evening.write(evening.people[0], "Mehr Bäume")
    assert "Daha çok ağaç" not in words(made(evening.state, to), to)
    evening.play(evening.moderator, "card.translate", card=card, lang="tr", text="Daha çok ağaç")
    raw = made(evening.state, to)
    if to == "json":
        assert json.loads(raw)["cards"][0]["also"] == {"tr": "Daha çok ağaç"}
        return
    found = words(raw, to)
    assert "Mehr Bäume" in found
    assert "Türkisch: Daha çok ağaç" in found
