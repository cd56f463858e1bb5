"""What a proposal keeps to, whatever stands on the cards."""

import json
import random
import subprocess
import sys
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventkit.core.grouping import Card, Suggestion, likely, similar, suggest
from tests.core.grouping import labelled

NASTY = [
    "", " ", "\u200b\u200d", "\x00", "\ud800", "<b>fett</b>", "a" * 5000, "👍", "👍👍 🏳️‍🌈", "=1+1",
    "مركز لقاء حتى الساعة 18:30",
    "Більше лавок", "日本語のカード", "ﷺ ﷽", "e\u0301 statt é", "İ ı ß ẞ", "1 2 3",
    "---", "{}", "\u202eumgedreht", "und oder aber",
]  # fmt: skip
WORDS = st.sampled_from(
    ["Bus", "Busse", "Haltestelle", "Schule", "Schulweg", "Baum", "Bäume", "und", "der", "Lärm", "Müll"]
)
TEXTS = st.one_of(st.text(max_size=60), st.sampled_from(NASTY), st.lists(WORDS, max_size=8).map(" ".join))
CARDS = st.lists(
    st.builds(Card, st.text(min_size=1, max_size=3), TEXTS, st.sampled_from(["", "de", "de-AT", "tr", "xx"])),
    max_size=40,
)


def everything(found: Suggestion) -> list[str]:
    return [card for one in found.clusters for card in one.cards] + list(found.loners)


@settings(max_examples=60, deadline=None)
@given(CARDS, st.booleans())
def test_every_card_stands_in_one_place_only(cards: list[Card], only_sure: bool) -> None:
    found = suggest(cards, only_sure=only_sure)
    assert Counter(everything(found)) == Counter({card.id for card in cards})
    assert all(len(one.cards) >= 2 and set(one.sure) <= set(one.cards) and one.title.strip() for one in found.clusters)


@settings(max_examples=40, deadline=None)
@given(CARDS, st.randoms(use_true_random=False))
def test_the_order_of_the_cards_does_not_matter(cards: list[Card], chance: random.Random) -> None:
    unique = list({card.id: card for card in cards}.values())
    mixed = unique[:]
    chance.shuffle(mixed)
    assert suggest(mixed) == suggest(unique)
    assert similar(mixed) == similar(unique)


@settings(max_examples=40, deadline=None)
@given(CARDS)
def test_what_a_person_has_sorted_is_not_touched(cards: list[Card]) -> None:
    placed = {"a": [card.id for card in cards[::3]], "b": ["nobody"]}
    sorted_ids = set(placed["a"])
    assert not sorted_ids & set(everything(suggest(cards, sorted_ids)))
    choices = likely(cards, placed)
    assert choices.keys() == {card.id for card in cards} - sorted_ids
    assert all(len(found) <= 3 for found in choices.values())


def test_the_same_in_every_process() -> None:
    """Python draws the order of sets anew in each process: none of it may show."""
    script = (
        "from tests.core.grouping import labelled as l; from eventkit.core.grouping import *;"
        "c = l.load('rehearsal').cards; p = {'a': [c[0].id], 'b': [c[20].id]};"
        "print(suggest(c), likely(c, p), similar(c))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", script], capture_output=True, check=True, cwd=labelled.ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        ).stdout
        for seed in ("1", "2", "77")
    }  # fmt: skip
    assert len(said) == 1


def test_no_cards_and_one_card() -> None:
    assert suggest([]) == Suggestion((), ())
    assert suggest([Card("a", "Ein Bus")]) == Suggestion((), ("a",))
    assert likely([], {}) == {}
    assert similar([]) == []


def test_the_same_card_many_times_is_one_group() -> None:
    found = suggest([Card(f"{number:03}", "Mehr Bänke!") for number in range(300)])
    assert [len(one.cards) for one in found.clusters] == [300]
    assert found.clusters[0].title == "Bänke"
    assert [len(one.cards) for one in suggest([Card(str(number), "👍") for number in range(9)]).clusters] == [9]


def test_no_group_holds_more_than_three_tenths_of_the_cards() -> None:
    """Cards that all speak of the same thing."""
    chance = random.Random(3)
    words = ["Radweg", "Brücke", "breiter", "Schlaglöcher", "Ampel", "Schnee", "dunkel", "Bahnhof", "Kinder", "Pfosten"]
    cards = [Card(f"{number:03}", f"Radweg: {' '.join(chance.sample(words, 3))} {number}") for number in range(200)]
    texts = Counter(card.text.rstrip("0123456789") for card in cards)
    assert max(texts.values()) < 10
    assert max(len(one.cards) for one in suggest(cards).clusters) <= 60


def test_groups_stay_within_a_language() -> None:
    texts = {
        "de": ["Mehr Bus am Abend", "Bus bis Mitternacht", "Der Bus kommt zu selten"],
        "tr": ["Bus otobüs akşam", "Akşam otobüs istiyoruz", "Otobüs çok pahalı"],
        "uk": ["Автобус увечері", "Більше автобусів увечері", "Дорогий автобус"],
    }
    cards = [Card(f"{lang}{at}", text, lang) for lang, of in texts.items() for at, text in enumerate(of)]
    found = suggest(cards)
    assert found.clusters
    assert all(len({card[:2] for card in one.cards}) == 1 for one in found.clusters)
    choices = likely(cards, {"Bus": ["de0"], "Otobüs": ["tr0"]})
    assert [one.group for one in choices["de1"]] == ["Bus"]
    assert [one.group for one in choices["tr1"]] == ["Otobüs"]
    assert choices["uk1"] == ()


def test_the_words_in_common_are_the_card_s_own() -> None:
    cards = [
        Card("a", "Der Bus fährt abends nicht", "de"), Card("b", "Busse fahren zu selten", "de"),
        Card("c", "Ein Kiosk am See", "de"), Card("d", "Abends fährt kein Bus zum See", "de"),
    ]  # fmt: skip
    best = likely(cards, {"Verkehr": ["a", "b"], "Einkauf": ["c"]})["d"][0]
    assert best.group == "Verkehr"
    assert set(best.words) == {"Abends", "fährt", "Bus"}


def test_a_thing_said_by_different_words_is_found() -> None:
    cards = [
        Card("a", "Schlaglöcher flicken"), Card("b", "Der Asphalt ist holprig"), Card("c", "Wurzeln heben den Belag"),
        Card("d", "Eine Rutsche für die Kleinen"), Card("e", "Neue Schaukel"), Card("f", "Sandkasten fehlt"),
    ]  # fmt: skip
    found = [set(one.cards) for one in suggest(cards).clusters]
    assert {"a", "b", "c"} in found
    assert {"d", "e", "f"} in found


def test_headings_have_at_most_four_words_as_people_wrote_them() -> None:
    of = labelled.load("sample")
    found = suggest(of.cards).clusters
    written = " ".join(card.text for card in of.cards)
    for one in found:
        words = one.title.split(", ")
        assert 1 <= len(words) <= 4
        assert all(word in written for word in words)
    assert len({one.title for one in found}) == len(found)
    assert any("Freibad" in one.title for one in found)


@pytest.mark.parametrize("text", NASTY)
def test_nasty_texts_do_no_harm(text: str) -> None:
    cards = [Card("x", text), Card("y", text), Card("z", "Mehr Busse"), Card("w", "Busse am Abend")]
    assert sorted(everything(suggest(cards))) == ["w", "x", "y", "z"]
    likely(cards, {text: ["z"]})
    similar(cards)


def test_the_hostile_cards_do_no_harm() -> None:
    file = labelled.SHARED / "hostile-cards.jsonl"
    if not file.exists():
        pytest.skip("no hostile-cards.jsonl beside the repository")
    cards = [Card(one["id"], one["text"]) for one in map(json.loads, file.read_text("utf-8").splitlines())]
    assert sorted(everything(suggest(cards))) == sorted(card.id for card in cards)


@pytest.mark.long
def test_very_many_cards_out_of_few_words_are_all_there() -> None:
    """From few words, so that every word stands on a great many cards: the worst case."""
    chance = random.Random(5)
    words = sorted({word for card in labelled.load("rehearsal").cards for word in card.text.split()})
    cards = [Card(f"{number:04}", " ".join(chance.sample(words, 12)), "de") for number in range(2000)]
    found = suggest(cards)
    assert len(everything(found)) == 2000
    assert max(len(one.cards) for one in found.clusters) <= 600


def test_no_group_of_five_hundred_cards_swallows_the_others() -> None:
    file = labelled.SHARED / "cards-5000-de.jsonl"
    if not file.exists():
        pytest.skip("no cards-5000-de.jsonl beside the repository")
    cards = [Card(one["id"], one["text"]) for one in map(json.loads, file.read_text("utf-8").splitlines()[:500])]
    found = suggest(cards)
    assert max(len(one.cards) for one in found.clusters) <= 150
