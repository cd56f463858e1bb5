"""A Zukunftswerkstatt of two days on paper: the chain, the votes of the hall, and what happened on the board."""

import re

import msgspec
import pytest

from eventkit.core.blocks import Bars, Group, Para, Plan, Table, Voices
from eventkit.core.words import Say
from eventkit.protocol import outline
from tests.protocol.evenings import full
from tests.protocol.reading import missing, pages, printed, text
from tests.protocol.workshop import workshop
from tests.support import an_id


@pytest.fixture(scope="module")
def played():
    return workshop()


@pytest.fixture(scope="module")
def found(played):
    return text(played.state)


def blocks(played, stage):
    return next(s.blocks for s in outline.document(played.state).sections if s.key == f"stage-{stage}")


def test_a_measure_can_be_followed_back_to_its_main_point_by_its_printed_trail(found):
    trail = r"Maßnahme 1 Lösung: K 012 „Die alte Molkerei aufschließen“ Idee: K 009 „Ein Haus für alle“ Kritik: „Orte“"
    assert re.search(trail, found)
    for words in ("Molkerei sonntags öffnen", "Jugendpflege", "März 2027", "Schlüssel holen", "noch offen"):
        assert words in found
    assert an_id("measure") in found


def test_the_trail_keeps_the_words_that_were_confirmed_when_the_heading_is_renamed(played):
    assert played.state.clusters[played.state.stages["hauptkritik"].data.results[0].target].title == "Orte und Plätze"
    plan = next(block for block in blocks(played, "massnahmen") if isinstance(block, Plan))
    assert [tuple(item.text for item in step.chosen) for step in plan.measures[0].trail] == [
        ("Die alte Molkerei aufschließen",), ("Ein Haus für alle",), ("Orte",),
    ]  # fmt: skip


def test_a_measure_that_was_removed_is_not_printed(played):
    other = workshop()
    other.play(other.moderator, "measure.remove", measure=an_id("measure"))
    assert "Molkerei sonntags" not in text(other.state)
    assert "Es wurden keine Maßnahmen vereinbart." in text(other.state)


def test_phones_paper_and_hands_are_printed_apart(played):
    first, second = (block for block in blocks(played, "hauptkritik") if isinstance(block, Table))
    assert [row[3:7] for row in first.rows] == [("2", "0", "3", "5"), ("2", "3", "0", "5"), ("1", "0", "0", "1")]
    assert [row[1:] for row in second.rows] == [("3",), ("2",)]
    chart = next(block for block in blocks(played, "hauptkritik") if isinstance(block, Bars))
    assert [bar.parts for bar in chart.bars] == [(2, 0, 3), (2, 3, 0), (1, 0, 0)]
    assert outline.document(played.state).numbers.dots == 5 + 5 + 5 + 1  # of the phones: paper and hands are no dots


def test_a_second_round_that_was_not_revealed_tells_no_dots():
    other = workshop()
    other.state.stages["hauptkritik"].data.rounds[1].revealed = False
    tables = [block for block in blocks(other, "hauptkritik") if isinstance(block, Table)]
    assert len(tables) == 1 and "nicht aufgedeckt" in text(other.state)


def test_results_stand_in_the_order_of_the_hall_with_the_reason_of_what_was_added(played, found):
    results = outline.document(played.state).outcomes[0].ranking.results
    assert [(item.text, item.dots, item.paper, item.hands, item.again) for item in results] == [
        ("Orte", 2, 0, 3, 3), ("Unterwegs sein", 2, 3, 0, 2), ("Gehört werden", 1, 0, 0, 0),
    ]  # fmt: skip
    assert "ergänzt: Der Saal wollte es dabei haben" in found


def test_cards_that_answer_stand_under_the_main_point_they_answer(played):
    groups = {str(b.title): [card.text for card in b.cards] for b in blocks(played, "utopie") if isinstance(b, Group)}
    assert groups["Orte"] == ["Ein Haus für alle"] and groups["Unterwegs sein"] == ["Ein Rufbus bis Mitternacht"]
    late = next(b for b in blocks(played, "utopie") if isinstance(b, Group) and b.title == Say("protocol-late-cards"))
    assert Say("protocol-card-answers", {"words": "Unterwegs sein"}) in late.cards[0].notes


def test_disputed_stacked_and_split_cards_say_so(found):
    assert "⚡ umstritten: Er wurde gerade erst beleuchtet" in found
    assert "K 002 · Kritik · sagt dasselbe wie K 001" in found
    assert "(geteilt in K 007, K 008)" in found and "K 007 · Kritik · Teil von K 004" in found


def test_the_old_text_of_a_split_card_is_not_printed_when_a_part_was_hidden():
    other = workshop()
    assert "Alles ist zu teuer und keiner hört zu" in text(other.state)
    other.play(other.moderator, "card.hide", card=an_id("part two"), reason="nennt jemanden")
    assert "keiner hört zu" not in text(other.state).lower() and "nennt jemanden" in text(other.state)


def test_what_was_parked_stands_in_its_own_section_and_nowhere_else(played, found):
    parked = outline.document(played.state).parked
    assert [card.text for card in parked.cards] == ["Die Hecke am Friedhof"]
    assert found.count("Die Hecke am Friedhof") == 2  # there, and in the list of all cards
    assert "(im Themenspeicher)" in found


def test_groups_are_counted_without_names(played):
    table = next(block for block in blocks(played, "gruppen") if isinstance(block, Table))
    few = Say("table-few", {"fewest": 3})
    assert table.rows == (("Ein Rufbus bis Mitternacht", few), ("Ein Haus für alle", few))


def test_looking_back_shows_the_scale_and_the_words(played, found):
    bars = next(block for block in blocks(played, "rueckblick") if isinstance(block, Bars))
    assert [bar.value for bar in bars.bars] == [0, 0, 2, 1, 1]
    assert [block.words for block in blocks(played, "rueckblick") if isinstance(block, Voices)][:2] == [
        ("lang", "lang", "schön", "schön"), ("Alle kamen zu Wort",),
    ]  # fmt: skip
    assert "lang (2×) · schön (2×)" in found and "1 · gar nicht" in found


def test_answers_that_were_not_revealed_are_absent():
    other = workshop()
    other.state.stages["rueckblick"].data.revealed = False
    assert "Alle kamen zu Wort" not in text(other.state)


def test_both_days_are_named_on_the_title_page_and_in_the_course(played):
    raw = pages(printed(played.state))
    assert "2 Tage: 21. September 2026 und 22. September 2026" in " ".join(raw[0].split())
    course = " ".join(" ".join(raw[1:4]).split())
    first, second = course.index("Tag 1: 21. September 2026"), course.index("Tag 2: 22. September 2026")
    assert first < course.index("Hauptkritik wählen", first) < second < course.index("Maßnahmen vereinbaren", second)


def test_every_card_is_found_and_a_lost_one_is_noticed(played):
    raw = printed(played.state)
    assert missing(list(played.state.cards), raw) == []
    assert missing([an_id("a card that never was")], raw) == [an_id("a card that never was")]


def test_it_prints_in_english_without_a_missing_sentence(played):
    assert not re.search(r"\bprotocol-[a-z]", text(played.state, "en"))
    assert "Solution: K 012 “Die alte Molkerei aufschließen” Idea:" in text(played.state, "en")


def test_texts_of_any_length_stay_on_their_pages():
    other = workshop()
    long = "\n".join(["x"] * 140)
    fields = dict.fromkeys(("what", "who", "partners", "until", "first_step"), long)
    other.play(other.moderator, "day.begin")
    other.play(other.moderator, "measure.set", stage="massnahmen", measure=an_id("measure"), **fields)
    assert re.search(r"Maßnahme 1 Lösung:", text(other.state))


def test_nobody_is_named(played):
    raw = msgspec.json.encode(outline.document(played.state)).decode()
    assert not any(person in raw for person in played.state.persons)


def test_cards_that_are_sorted_later_are_named_by_number_under_what_they_answer():
    one = full()
    first, second = (result.target for result in one.state.stages["punkte"].data.results)
    one.start("ideen")
    for about, words in ((first, "Eine Bank"), (second, "Ein Weg"), (first, "Ein Dach")):
        one.write(one.people[0], words, "ideen", about=about)
    one.start("ideen-ordnen")
    one.heading("Beides", *list(one.state.cards)[-3:-1], stage="ideen-ordnen")
    table = next(block for block in blocks(one, "ideen") if isinstance(block, Table))
    assert [(row[0], row[1].facts["numbers"]) for row in table.rows] == [
        ("Treffpunkte", "013, 015"), ("Wege", "014"),
    ]  # fmt: skip
    heading = next(block for block in blocks(one, "ideen-ordnen") if isinstance(block, Group))
    assert heading.answers == ("Treffpunkte", "Wege")
    assert "Antwort auf „Treffpunkte“ · „Wege“" in text(one.state) and "zu „Wege“" in text(one.state)


def test_a_split_that_was_taken_back_leaves_no_withdrawn_card():
    other = workshop()
    before = [block for block in blocks(other, "kritik") if isinstance(block, Para)]
    assert Para(Say("protocol-collected-split", {"count": 1}), quiet=True) in before
    for part in (an_id("part one"), an_id("part two")):
        other.state.cards[part].withdrawn = True
    other.state.cards[other.state.cards[an_id("part one")].origin].parts = ()
    after = [block.words.message for block in blocks(other, "kritik") if isinstance(block, Para) and block.quiet]
    assert after == ["protocol-collected-parked"]
