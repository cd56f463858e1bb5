"""Run sheet, material list, the board as it is, and the whole pack."""

import io
from pathlib import Path

from pypdf import PdfReader

from eventkit.core.actor import SYSTEM
from eventkit.protocol.paper.supplies import Supplies, supplies
from eventkit.protocol.words import Speaker
from tests.protocol.cafe import cafe, rooms
from tests.protocol.printing import WIFI, made, words
from tests.support import Evening, an_id

FORMATS = Path(__file__).parents[2] / "formats"


def world_cafe() -> Evening:
    return Evening((FORMATS / "world-cafe.toml").read_text("utf-8"), people=0, title="Café", start="23:30")


def test_the_run_sheet_says_when_what_is_planned_and_goes_on_after_midnight() -> None:
    found = words("runsheet", world_cafe())
    assert "11 Schritte, 230 Minuten. Beginn 23:30 Uhr, geplantes Ende 03:20 Uhr" in found
    for step in ("23:30 25 Min Ankommen", "23:55 5 Min Plätze finden", "00:00 30 Min Tischrunde 1", "03:20 Ende"):
        assert step in found


def test_without_a_start_it_counts_from_zero() -> None:
    assert "+00:25" in words("runsheet", Evening((FORMATS / "world-cafe.toml").read_text("utf-8"), people=0))


def test_it_says_what_the_moderator_does_and_holds_the_notes() -> None:
    evening = world_cafe()
    evening.play(evening.moderator, "stage.note", stage="punkte", text="Erst die <b>Regel</b> erklären")
    found = words("runsheet", evening)
    for text in (
        "Was macht das Zusammenleben in unserer Stadt besser?", "Hören Sie zuerst zu.", "an den Satz für alle erinnern",
        "Erst die <b>Regel</b> erklären", "Karten: Gedanke", "Klebepunkte",
    ):  # fmt: skip
        assert text in found
    assert "Read the question out" in words("runsheet", evening, "en")


def test_every_activity_and_every_move_says_what_to_do() -> None:
    for path in FORMATS.glob("*.toml"):
        assert "paper-do" not in words("runsheet", Evening(path.read_text("utf-8"), people=0)), path
    assert "paper-do" not in words("runsheet", rooms()) + words("runsheet", Evening(people=0))


def amounts(needed: Supplies) -> dict[str, tuple[int, int | None]]:
    speak = Speaker("de")
    lists = (needed.hall, needed.at_places, needed.paper, needed.steps)
    return {speak(item.name): (item.all, item.each) for items in lists for item in items}


def test_the_material_is_counted_from_format_people_and_places() -> None:
    needed = supplies(world_cafe().state, 80)
    found = amounts(needed)
    assert needed.people == 80 and needed.places == 5 and not needed.guessed
    assert found["Tische"] == (5, 1) and found["Stühle"] == (85, 17) and found["Filzstifte, dick"] == (20, 4)
    assert found["Karte für Gastgeber*innen"] == (5, 1)
    assert found["Karten: Gedanke"] == (240, 48)  # three rounds
    assert found["Klebepunkte"] == (240, None) and found["WLAN-Router, für je 60 Handys einer"] == (2, None)


def test_who_is_there_is_counted_else_the_seats_else_it_is_guessed() -> None:
    evening = world_cafe()
    assert (supplies(evening.state).people, supplies(evening.state).guessed) == (40, True)
    evening.play(evening.moderator, "reception.count", heads=63)
    assert (supplies(evening.state).people, supplies(evening.state).guessed) == (63, False)
    assert supplies(Evening(people=0).state).guessed


def test_people_without_a_phone_and_slips_are_counted() -> None:
    evening = cafe()
    evening.play(SYSTEM, "person.join", person=an_id("without a phone"), paper=True)
    evening.play(evening.moderator, "door.set", door="slips")
    found = amounts(supplies(evening.state))
    assert found["Wegkarten für Menschen ohne Handy"] == (1, None) and found["Einlasszettel"] == (18, None)


def test_the_list_is_printed_with_its_sums() -> None:
    found = words("material", world_cafe(), count=80)
    assert "Gerechnet für 80 Menschen an 5 Orten." in found and "geschätzt" not in found
    assert "Karten: Gedanke 48 240" in found
    assert "geschätzt" in words("material", world_cafe())


def test_the_board_has_the_headings_with_their_cards() -> None:
    evening = cafe()
    found = words("board", evening)
    assert "Wohnen und Hof" in found and "Ohne Überschrift" in found
    assert all(card.text in found for card in evening.state.cards.values())
    assert "Stand " in found


def test_before_they_are_sorted_the_cards_lie_at_their_tables() -> None:
    evening = cafe(sort=False)
    found = words("board", evening)
    assert "Tisch 1, Wohnen" in found and all(card.text in found for card in evening.state.cards.values())
    assert "Raum 1, Schule" in words("board", rooms())


def test_what_is_hidden_or_taken_back_is_not_on_the_board() -> None:
    evening = cafe()
    one, other = list(evening.state.cards.values())[:2]
    evening.play(evening.moderator, "card.hide", card=one.id, reason="doppelt")
    found = words("board", evening)
    assert one.text not in found and other.text in found


def test_without_cards_there_is_no_board() -> None:
    assert made("board", Evening(people=0)) is None


def test_the_pack_holds_all_that_there_is_in_order() -> None:
    evening = cafe()
    evening.play(SYSTEM, "person.join", person=an_id("without a phone"), paper=True)
    raw = made("all", evening, wifi=WIFI, slips=("K7QM3X",), count=1)
    assert raw is not None
    titles = [str(one.title) for one in PdfReader(io.BytesIO(raw)).outline]
    assert titles == [
        "Mit dem Handy mitmachen", "Schilder", "Karten für Gastgeber*innen", "Wegkarten", "Einlasszettel",
        "Karten zum Schreiben", "Regieplan", "Materialliste", "Die Tafel", "Ihre Daten bei dieser Veranstaltung",
    ]  # fmt: skip
    assert raw == made("all", evening, wifi=WIFI, slips=("K7QM3X",), count=1)


def test_a_pack_of_an_event_without_places_leaves_signs_and_hosts_out() -> None:
    raw = made("all", Evening(people=0), wifi=WIFI)
    assert raw is not None
    titles = [str(one.title) for one in PdfReader(io.BytesIO(raw)).outline]
    assert "Schilder" not in titles and "Einlasszettel" not in titles and "Stimmzettel für Punkte" in titles


def test_the_privacy_notice_is_one_page_and_says_who_asks_and_how_long() -> None:
    cafe = world_cafe()
    cafe.play(cafe.moderator, "event.edit", organiser="Stadt Haselrod", contact="Zimmer 12", keep="2027-05-01")
    found = words("privacy", cafe)
    sentences = ("Einladung von: Stadt Haselrod", "Zimmer 12", "1. Mai 2027", "Gehen und alles zurück", "Seite 1 von 1")
    assert [sentence for sentence in sentences if sentence not in found] == []
