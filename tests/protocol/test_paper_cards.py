"""Cards to write on and ballots for dots."""

import re

from tests.protocol.cafe import cafe
from tests.protocol.printing import made, words
from tests.protocol.reading import pages
from tests.support import Evening


def test_cards_come_in_every_kind_of_the_format_with_numbers_that_run_on() -> None:
    found = words("cards", cafe(), count=4)
    assert re.findall(r"Papier (\d{3})", found) == [f"{no:03}" for no in range(1, 9)]
    assert found.count("Idee") == found.count("Hürde") == 4  # three rounds write the same kinds
    assert found.count("Tisch") == found.count("Runde") == 8


def test_numbers_go_on_where_the_last_print_ended() -> None:
    assert re.findall(r"Papier (\d{3})", words("cards", cafe(), count=1, first=25)) == ["025", "026"]


def test_three_cards_are_on_a_page_and_without_places_nobody_asks_for_the_table() -> None:
    raw = made("cards", Evening(people=0), count=2)
    assert raw is not None
    assert {page.count("Papier") for page in pages(raw)[:-1]} == {3}
    assert "Tisch" not in words("cards", Evening(people=0), count=2)


def test_a_ballot_lists_the_headings_and_says_how_many_dots() -> None:
    evening = Evening()
    evening.start("karten")
    evening.heading("Bus am Abend", evening.write(evening.people[0], "Nachtbus"))
    evening.heading("Wohnen", evening.write(evening.people[1], "Wohnungen"))
    evening.start("punkte")
    raw = made("ballot", evening, count=3)
    assert raw is not None
    assert [page.count("Bus am Abend") for page in pages(raw)] == [2, 1]
    found = words("ballot", evening, count=1)
    assert "Sie haben 3 Punkte. Höchstens 2 in einer Zeile." in found and "Wohnen" in found


def test_in_a_second_round_only_those_are_listed_between_whom_it_is_undecided() -> None:
    evening = Evening()
    evening.start("karten")
    keys = [evening.heading(title, evening.write(evening.people[0], title)) for title in ("Bus", "Wohnen", "Arbeit")]
    evening.start("punkte")
    evening.reveal()
    evening.play(evening.moderator, "vote.again", stage="punkte", targets=keys[:2], dots=1)
    found = words("ballot", evening, count=1)
    assert "Bus" in found and "Wohnen" in found and "Arbeit" not in found
    assert "Sie haben 1 Punkt." in found


def test_what_is_hidden_during_a_second_round_is_on_no_ballot() -> None:
    evening = Evening(people=2)
    evening.start("karten")
    cards = [evening.write(evening.people[0], text) for text in ("Mehr Bänke", "Frau Geheimnis", "Mehr Licht")]
    evening.start("offen")
    evening.reveal("offen")
    evening.play(evening.moderator, "vote.again", stage="offen", targets=cards[:2], dots=1)
    found = words("ballot", evening, count=1)
    assert "Mehr Bänke" in found and "Frau Geheimnis" in found and "Mehr Licht" not in found, "control"
    evening.play(evening.moderator, "card.hide", card=cards[1], reason="nennt eine Nachbarin")
    found = words("ballot", evening, count=1)
    assert "Mehr Bänke" in found and "Frau Geheimnis" not in found


def test_without_headings_a_ballot_has_lines_to_fill_in() -> None:
    assert "Kästchen" in words("ballot", Evening(people=0), count=1)


def test_more_cards_than_a_page_holds_go_on_on_the_next_and_none_is_lost() -> None:
    evening = Evening()
    evening.start("karten")
    for number in range(60):
        evening.heading(f"Überschrift {number:02}", evening.write(evening.people[number % 2], f"Karte {number}"))
    evening.start("punkte")
    raw = made("ballot", evening, count=1)
    assert raw is not None and len(pages(raw)) == 3 and "Seite 2 von 3" in pages(raw)[1]
    assert all(f"Überschrift {number:02}" in words("ballot", evening, count=1) for number in range(60))


def test_a_format_without_dots_has_no_ballot() -> None:
    assert made("ballot", cafe()) is None
