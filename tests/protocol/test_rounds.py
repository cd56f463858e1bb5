"""Tables, rooms and rounds in the protocol."""

from collections import Counter

import pytest

from eventkit.core.blocks import Board, Group, Table
from eventkit.core.place_outline import guests_at
from eventkit.core.words import Say
from eventkit.protocol import outline
from tests.protocol.cafe import CAFE, cafe, rooms, seated
from tests.protocol.reading import missing, printed, text
from tests.support import Evening, an_id


@pytest.fixture(scope="module")
def sorted_():
    return cafe()


@pytest.fixture(scope="module")
def unsorted():
    return cafe(sort=False)


def section(evening, stage):
    return next(s for s in outline.document(evening.state).sections if s.key == f"stage-{stage}")


def boards(evening, stage):
    return [block for block in section(evening, stage).blocks if isinstance(block, Board)]


def printed_cards(evening):
    """How often each card is printed with its text, before the annex."""
    blocks = [block for section in outline.document(evening.state).sections for block in section.blocks]
    faces = [face for block in blocks if isinstance(block, Group) for face in block.cards]
    faces += [face for block in blocks if isinstance(block, Board) for turn in block.turns for face in turn.cards]
    return Counter(face.no for face in faces)


@pytest.mark.parametrize("play", [cafe, lambda: cafe(sort=False), rooms], ids=["sorted", "unsorted", "rooms"])
def test_every_card_is_printed_exactly_once_under_its_heading_or_at_its_place_and_found_by_its_identifier(play):
    evening = play()
    assert printed_cards(evening) == {card.no: 1 for card in evening.state.cards.values()}
    assert missing(list(evening.state.cards), printed(evening.state)) == []


def test_each_table_stands_with_all_its_rounds_in_one_section(unsorted):
    named = [s.key for s in outline.document(unsorted.state).sections]
    assert "stage-runde-3" in named and "stage-runde-1" not in named and "stage-runde-2" not in named
    assert section(unsorted, "runde-3").title == Say("protocol-rounds-table")
    first, _, _, fourth = boards(unsorted, "runde-3")
    assert [turn.label for turn in first.turns] == [Say("round-no", {"round": n}) for n in (1, 2, 3)]
    assert [turn.summary for turn in first.turns] == [f"Satz nach Runde {n}" for n in (1, 2, 3)]
    assert first.asked == {"de": "Was heißt gut wohnen?"}
    assert len(fourth.turns) == 2  # then it was merged


def test_a_card_lies_at_the_table_and_in_the_round_in_which_it_was_written(unsorted):
    by_no = {card.no: card for card in unsorted.state.cards.values()}
    for place, block in zip(("p1", "p2", "p3", "p4"), boards(unsorted, "runde-3"), strict=True):
        for turn in block.turns:
            stage = f"runde-{turn.label.facts['round']}"
            assert all((by_no[face.no].place, by_no[face.no].stage) == (place, stage) for face in turn.cards)
        assert block.count == sum(len(turn.cards) for turn in block.turns) > 0


def test_sorted_cards_say_table_and_round_and_the_table_names_only_their_numbers(sorted_):
    found = text(sorted_.state)
    assert "Tisch 1, Runde 2" in found and "Tisch 4, Runde 1" in found
    turns = [turn for block in boards(sorted_, "runde-3") for turn in block.turns]
    assert all(turn.listed and not turn.cards for turn in turns)
    assert "K 001, 002, 003" in found


def test_the_list_of_all_cards_has_a_column_for_table_and_round(sorted_):
    places = {line.no: line.place for line in outline.document(sorted_.state).annex}
    card = next(card for card in sorted_.state.cards.values() if (card.place, card.stage) == ("p3", "runde-2"))
    assert places[card.no] == Say("protocol-at-round", {"place": Say("place-name-table", {"no": 3}), "round": 2})
    annex = text(sorted_.state).partition("Jede Karte behält ihre Nummer")[2]
    assert " Wo " in annex and "Tisch 3, Runde 2" in annex
    assert " Wo " not in text(Evening(people=0).state)


def test_closed_and_merged_tables_are_named(sorted_):
    found = text(sorted_.state)
    assert "Tisch 2 wurde während der Veranstaltung geschlossen." in found
    assert "Tisch 4 wurde während der Veranstaltung mit Tisch 3 zusammengelegt." in found
    assert "Dieser Tisch wurde mit Tisch 3 zusammengelegt" in found
    assert found.count("Tisch 1 wurde") == 0


def test_a_card_that_somebody_else_wrote_down_says_so(sorted_):
    (face,) = [
        face
        for block in section(sorted_, "ordnen").blocks
        if isinstance(block, Group)
        for face in block.cards
        if face.text == "Für jemanden aufgeschrieben"
    ]
    assert Say("protocol-paper") in face.notes
    others = [
        note for s in section(sorted_, "ordnen").blocks if isinstance(s, Group) for f in s.cards for note in f.notes
    ]
    assert others.count(Say("protocol-paper")) == 1


def test_the_course_names_rounds_and_how_people_found_their_places(sorted_):
    whats = {line.title["de"]: line.what for line in outline.document(sorted_.state).course}
    assert whats["Tischwechsel"] == Say("protocol-walk", {"move": Say("move-rotate")})
    assert whats["Tischrunde 2"].facts["round"] == 2
    assert "Karten schreiben, Runde 2 von 3" in text(sorted_.state)


def test_the_movement_counts_guests_tables_and_repeats_as_the_seats_say(sorted_):
    (table,) = [block for block in section(sorted_, "runde-3-platz").blocks if isinstance(block, Table)]
    assert [row[2:4] for row in table.rows] == [("16", "4"), ("16", "4"), ("16", "2")]
    walks = [sorted_.state.stages[f"runde-{number}-platz"] for number in (1, 2, 3)]
    met = Counter(
        frozenset((one, other))
        for walk in walks
        for people in guests_at(sorted_.state, walk).values()
        for at, one in enumerate(people)
        for other in people[:at]
    )
    repeats = sum(times - 1 for times in met.values())
    assert repeats > 0 and f"{repeats}-mal trafen sich zwei Menschen wieder" in text(sorted_.state)


def test_guests_are_counted_where_they_were_before_their_table_was_closed(sorted_):
    """Table 2 was closed after the second round, and the seats of that round with it; three had written cards there."""
    second = guests_at(sorted_.state, sorted_.state.stages["runde-2-platz"])
    assert "p2" not in seated(sorted_, 2) and len(second["p2"]) == 3
    assert sum(map(len, second.values())) == 16


def test_guests_at_every_table_are_counted(sorted_):
    assert "16 Gäste in 3 Runden, 4 Tische." in text(sorted_.state)


@pytest.mark.parametrize(
    ("people", "at_each"), [(2, "–"), (8, "–"), (10, Say("protocol-size-most", {"most": 3})), (16, "4")]
)
def test_tables_with_fewer_than_three_guests_are_not_told(people, at_each):
    evening = Evening(CAFE, people=people)
    evening.start("runde-1-platz")
    evening.start("runde-1")
    blocks = section(evening, "runde-1-platz").blocks
    (table,) = [block for block in blocks if isinstance(block, Table)]
    assert table.rows[0][-1] == at_each
    assert table.rows[0][-3] == ("–" if people < 3 else str(people))
    assert (f"{people} Gäste in" in text(evening.state)) == (people >= 3)


def test_nobody_is_named_as_having_met_twice_after_one_round():
    evening = Evening(CAFE, people=8)
    evening.start("runde-1-platz")
    evening.start("runde-1")
    assert "trafen" not in text(evening.state)


def test_rooms_have_their_titles_questions_and_topics():
    found = text(rooms().state)
    for words in (
        "Raum 1, Schule", "Was brauchen Kinder?", "Raum 2, Offener Raum", "Runde 2: Was tun wir?", "freie Wahl",
        "Hunde im Park (besprochen)", "Jugendliche am Bahnhof (nicht mehr besprochen)",
        "Raum 1, Runde 2 · nachgereicht",
    ):  # fmt: skip
        assert words in found
    assert "trafen sich" not in found  # who chooses freely is not planned


def test_a_topic_that_was_removed_is_not_printed():
    evening = rooms()
    evening.play(evening.moderator, "topic.remove", topic=an_id("Hunde im Park"))
    assert "Hunde im Park" not in text(evening.state) and "Jugendliche am Bahnhof" in text(evening.state)


def test_the_harvest_counts_cards_of_each_table_and_round(sorted_):
    (table,) = [block for block in section(sorted_, "ernte").blocks if isinstance(block, Table)]
    assert [row[1:] for row in table.rows] == [
        ("3", "3", "4", "10"), ("3", "3", "0", "6"), ("3", "3", "3", "9"), ("3", "3", "0", "6"),
    ]  # fmt: skip


def test_the_outlook_says_what_happens_next_and_whom_to_ask(sorted_):
    (table,) = [block for block in section(sorted_, "ausblick").blocks if isinstance(block, Table)]
    assert table.rows == (("Mai", "Der Rat"), (Say("protocol-contact"), "Zimmer 12"))


def test_hidden_and_withdrawn_cards_of_a_table_are_not_printed_and_others_are():
    evening = cafe(sort=False)
    gone, kept = list(evening.state.cards.values())[:2]
    evening.play(evening.moderator, "card.hide", card=gone.id, reason="nennt eine Nachbarin")
    found = text(evening.state)
    assert gone.text not in found and kept.text in found
    assert gone.no not in printed_cards(evening) and kept.no in printed_cards(evening)


def test_it_is_printed_in_english():
    found = text(cafe().state, "en")
    for words in ("What was said at the tables", "Table 1, Housing", "Table 2, Sun", "Table 3, Round 2"):
        assert words.lower() in found.lower()
