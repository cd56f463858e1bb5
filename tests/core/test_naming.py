"""Which words may be names: enough of them found, few others, each with what stands around it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventkit.core.naming.found import candidates, undecided
from eventkit.core.naming.marks import LIKELY, marks, may_name
from eventkit.core.records import Card
from eventkit.core.state import State
from tests.support import Evening

NAMES = {
    "Frau Müller aus der Nachbarschaft sagt nichts": "Müller",
    "fragen Sie Herrn Dr. von Stetten": "von Stetten",
    "Familie Öztürk kennt den Weg": "Öztürk",
    "Unser Nachbar Yilmaz hilft immer": "Yilmaz",
    "das hat Bürgermeisterin Sommerfeld versprochen": "Sommerfeld",
    "Anna geht gern dorthin": "Anna",
    "ich glaube, Mehmet Kaya weiß das": "Mehmet Kaya",
    "Annas Laden ist zu": "Anna",
    "das war Schmidts Idee": "Schmidt",
    "auch Hans-Peter Brandl war da": "Hans-Peter Brandl",
    "mit Prof. Li reden": "Li",
    "Kollegin Petra Hagemann-Kurz ansprechen": "Petra Hagemann-Kurz",
    "bitte anna.schmidt@example.org schreiben": "anna.schmidt@example.org",
    "Rückruf unter 0228 / 12 34 56": "0228 / 12 34 56",
    "ask Mrs Robinson about the park": "Robinson",
    "Олена знає дорогу": "Олена",
    "السيد حسن يعرف الطريق": "حسن",
}
NONE = (
    "Mehr Bänke auf dem Weg zum Friedhof", "Die Karl-Marx-Straße ist zu laut", "Am Hans Steger-Ufer",
    "Am Konrad Adenauer Platz fehlt Licht",
    "Heinrich-Böll-Gymnasium sanieren", "Bürgermeister sollen zuhören", "Frau und Mann sind gleich",
    "Öffnungszeiten auch am Abend", "Familie und Beruf verbinden", "25.000 Euro für 100 Bäume", "Bus 601 um 18.05 Uhr",
    "In der Stadt Bonn fehlt es an Schatten", "Herr und Hund an die Leine", "VON DER STADT KOMMT NICHTS",
)  # fmt: skip


def found(text: str) -> list[str]:
    return [mark.word for mark in marks(text) if mark.why in LIKELY]


@pytest.mark.parametrize("text", NAMES)
def test_names_are_found(text: str) -> None:
    assert found(text) == [NAMES[text]]


@pytest.mark.parametrize("text", NONE)
def test_nouns_streets_and_numbers_are_no_names(text: str) -> None:
    assert found(text) == []


def hall(*texts: str) -> State:
    state = State()
    for no, text in enumerate(texts, 1):
        state.cards[str(no)] = Card(
            id=str(no), no=no, stage="s", card_kind="k", text=text, lang="de", at=0, author=None
        )  # fmt: skip
    return state


def test_each_word_comes_once_with_its_number_of_texts_and_what_stands_around_it() -> None:
    state = hall("Frau Müller weiß das", "Müllers Garten", "die Müllerstraße", "Licht am Weg")
    (only,) = candidates(state)
    assert (only.word, only.why, only.likely, only.texts) == ("Müller", "title", True, 2)
    assert [(one.no, one.before, one.word, one.after) for one in only.examples] == [
        (1, "Frau ", "Müller", " weiß das"), (2, "", "Müllers", " Garten"),
    ]  # fmt: skip


def test_two_words_with_capitals_are_a_name_perhaps_unless_one_of_them_is_used_elsewhere() -> None:
    names = {one.word: one.likely for one in candidates(hall("das hat Maja Göpel gesagt", "bei Bäcker Gruhn"))}
    assert names == {"Maja Göpel": True}  # a first name; and "er" is an ending
    assert [one.likely for one in candidates(hall("die Schicht Dreck muss weg"))] == [False]
    assert candidates(hall("die Schicht Dreck muss weg", "so viel Dreck")) == ()


PIECES = ("Frau ", "Anna", " ", "  ", "\u00a0", "\n", "Schmidt", "s", "von", "weg", ".", "Dr. ", "a@b.de", "0228 ",
          "123456", "'", "é", "Straße", "-", "🙂", "X" * 210)  # fmt: skip


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=9), max_size=4))
def test_whatever_is_written_every_word_can_be_decided_and_then_none_is_open(parts: list[list[str]]) -> None:
    evening = Evening(people=1)
    evening.start("karten")
    for text in map("".join, parts):
        if text.strip() and len(text) <= 280:
            evening.write(evening.moderator, text)
    for decision in ("blacken", "keep"):
        words = [one.word for one in candidates(evening.state)]
        for word in words:
            evening.play(evening.moderator, "report.names", words={word: decision})
        assert not set(words) - evening.state.report.names.keys()
        for card in evening.state.cards.values():  # the quick look overlooks nothing
            assert may_name(card.text) or not found(card.text)
    assert undecided(evening.state) == []


def test_what_is_decided_is_not_open_and_what_nobody_tells_is_not_asked() -> None:
    state = hall("Frau Müller", "Herr Kowalski", "Frau Geheim")
    assert undecided(state) == ["Geheim", "Kowalski", "Müller"]
    state.report.names = {"Müller": True, "Kowalski": False}
    state.cards["3"].hidden = "nennt jemanden"
    assert undecided(state) == []


def test_nobody_has_to_decide_about_a_name_that_only_a_chosen_and_hidden_card_tells() -> None:
    evening = Evening(people=2)
    evening.start("karten")
    card = evening.write(evening.people[0], "Frau Kowalski")
    evening.start("offen")
    evening.reveal("offen")
    evening.confirm(card, stage="offen")
    assert undecided(evening.state) == ["Kowalski"], "control"
    evening.play(evening.moderator, "card.hide", card=card, reason="Ein Name")
    assert undecided(evening.state) == []
