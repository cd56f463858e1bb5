"""A card in another language: from hosts and moderators, and only as long as its own words stand."""

import pytest

from eventkit.core.actor import Actor
from tests.core.placed import Placed
from tests.support import Evening


@pytest.fixture
def evening() -> Evening:
    evening = Evening()
    evening.start("karten")
    return evening


def test_a_translation_stands_beside_the_words_for_everybody(evening: Evening) -> None:
    card = evening.write(evening.people[0], "Mehr Bäume")
    evening.play(evening.moderator, "card.translate", card=card, lang="en", text=" More trees ")
    assert evening.whole("all")["card"][card]["also"] == {"en": "More trees"}
    assert evening.card(card).text == "Mehr Bäume"
    assert evening.play(evening.other, "card.translate", card=card, lang="en", text="More trees") == []
    evening.play(evening.other, "card.translate", card=card, lang="tr", text="Daha çok ağaç")
    evening.undo(evening.other)
    assert evening.card(card).also == {"en": "More trees"}
    evening.play(evening.moderator, "card.translate", card=card, lang="en", text="")
    assert "also" not in evening.whole("all")["card"][card]


def test_other_words_have_no_translation_yet(evening: Evening) -> None:
    ann = evening.people[0]
    card = evening.write(ann, "Mehr Bäume")
    evening.play(evening.moderator, "card.translate", card=card, lang="en", text="More trees")
    translated = evening.state.seq
    evening.play(ann, "card.edit", card=card, text="Mehr Bäume", n=1)
    assert evening.card(card).also == {"en": "More trees"}
    evening.play(ann, "card.edit", card=card, text="Mehr Bänke", n=2)
    assert evening.card(card).also == {}
    assert evening.refusal(evening.moderator, "undo", step=translated) == "undo.depended"


def test_a_translation_that_was_taken_away_does_not_come_back_to_other_words(evening: Evening) -> None:
    ann = evening.people[0]
    card = evening.write(ann, "Mehr Bäume")
    for text in ("More trees", ""):
        evening.play(evening.moderator, "card.translate", card=card, lang="en", text=text)
    evening.undo()
    assert evening.card(card).also == {"en": "More trees"}, "control: to the same words it does"
    evening.play(evening.moderator, "card.translate", card=card, lang="en", text="")
    away = evening.state.seq
    evening.play(ann, "card.edit", card=card, text="Mehr Bänke", n=1)
    assert evening.refusal(evening.moderator, "undo", step=away) == "undo.depended"


def test_what_cannot_be_a_translation_is_refused(evening: Evening) -> None:
    card = evening.write(evening.people[0], "Mehr Bäume")

    def refused(lang: str, text: str) -> str:
        return evening.refusal(evening.moderator, "card.translate", card=card, lang=lang, text=text)

    assert refused("de", "Bäume") == "translation.same-language"
    assert refused("en", "x" * 601) == "translation.too-long"
    assert evening.refusal(evening.people[0], "card.translate", card=card, lang="en", text="x") == "access.role"


def test_a_host_translates_cards_of_the_own_table_only() -> None:
    cafe = Placed()
    cafe.host("p2")
    cafe.round("runde-1")
    host = Actor("host", person=cafe.state.places["p2"].hosts[0])
    here, there = (cafe.write(cafe.moderator, "Bänke", "runde-1", place=place) for place in ("p2", "p1"))
    cafe.play(host, "card.translate", card=here, lang="en", text="Here")
    assert cafe.card(here).also == {"en": "Here"}
    assert cafe.refusal(host, "card.translate", card=there, lang="en", text="There") == "access.role"


def test_a_moderator_takes_back_no_words_that_a_host_has_put_there_since() -> None:
    cafe = Placed()
    cafe.host("p2")
    cafe.round("runde-1")
    host = Actor("host", person=cafe.state.places["p2"].hosts[0])
    card = cafe.write(cafe.moderator, "Bänke", "runde-1", place="p2")
    cafe.play(cafe.moderator, "card.translate", card=card, lang="en", text="Banks")
    step = cafe.state.seq
    cafe.play(host, "card.translate", card=card, lang="en", text="Benches")
    assert cafe.refusal(cafe.moderator, "undo", step=step) == "undo.depended"
    assert cafe.card(card).also == {"en": "Benches"}
