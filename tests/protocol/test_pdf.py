"""The printed file, read again."""

import io

import pytest
from pypdf import PdfReader

from tests.protocol.evenings import full
from tests.protocol.reading import missing, pages, printed, text
from tests.support import Evening


def test_every_card_of_the_journal_is_found_by_its_identifier():
    evening = full()
    ids = list(evening.state.cards)
    assert len(ids) == 12 and missing(ids, printed(evening.state)) == []


def test_a_card_that_is_not_printed_is_noticed():
    evening = full()
    lost = list(evening.state.cards)[3]
    raw = printed(evening.state)
    del evening.state.cards[lost]
    for cluster in evening.state.clusters.values():
        cluster.cards = [card for card in cluster.cards if card != lost]
    assert missing([lost], raw) == [] and missing([lost], printed(evening.state)) == [lost]


def test_the_same_state_gives_the_same_bytes_and_is_dated_by_the_state():
    evening = full()
    raw = printed(evening.state)
    assert raw == printed(evening.refolded())
    made = PdfReader(io.BytesIO(raw)).metadata.creation_date
    assert int(made.timestamp() * 1000) == evening.state.at // 1000 * 1000


def test_texts_of_hidden_and_withdrawn_cards_are_absent_and_others_present():
    found = text(full().state)
    assert "Rosengasse" not in found and "Lieber doch nicht" not in found
    assert "ausgeblendet: nennt eine Nachbarin" in found and "zurückgezogen" in found
    assert found.count("Mehr Bänke auf dem Weg zum Friedhof") == 2


def test_dots_that_were_not_revealed_are_absent_and_revealed_ones_present():
    secret, open_ = text(full(reveal=False).state), text(full().state)
    assert "nicht aufgedeckt" in secret and "4 von 4 Personen" in secret
    assert "gleichauf" not in secret and "Punkte im Einzelnen" not in secret and " 8 Punkte" not in secret
    assert "1, gleichauf" in open_ and "Punkte im Einzelnen" in open_ and "8 Punkte" in open_


def test_late_cards_are_named_as_late():
    assert "Nachgereicht" in text(full().state) and "(nachgereicht)" in text(full().state)


def test_letters_of_all_scripts_can_be_got_out_of_the_file():
    found = text(full().state)
    for words in ("Straßenlampen, die nachts nicht blenden", "Більше лавок біля зупинки №12", "👨👩👧👦 🇺🇦"):
        assert words in found
    for word in ("مركز", "لقاء", "للأطفال", "والكبار"):
        assert word in found


def test_all_fonts_are_embedded_as_subsets():
    fonts = {}
    for page in PdfReader(io.BytesIO(printed(full().state))).pages:
        fonts.update({name: font.get_object() for name, font in page["/Resources"]["/Font"].items()})
    assert len(fonts) >= 4
    for font in fonts.values():
        assert "+Noto" in font["/BaseFont"].replace("#2B", "+")
        assert "/FontFile2" in font["/FontDescriptor"].get_object()
    assert len(printed(full().state)) < 250_000


def test_the_file_names_its_title_language_and_sections():
    reader = PdfReader(io.BytesIO(printed(full().state)))
    assert reader.metadata.title == "Ein Abend in Haselrod · Protokoll"
    assert reader.trailer["/Root"]["/Lang"] == "de"
    titles = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    steps = ["Karten", "Ordnen", "Punkte"]
    last = ["Ergebnisse", "Was mit den Daten geschieht", "Alle Karten"]
    assert titles == ["Inhalt", "Kurz gefasst", "Wie es lief", *steps, *last]
    assert [entry.title for entry in reader.outline[5]][:3] == ["Treffpunkte", "Wege", "Licht"]


def test_the_contents_name_the_right_pages_and_lead_there():
    raw = printed(full().state)
    reader = PdfReader(io.BytesIO(raw))
    titles = [entry for entry in reader.outline if not isinstance(entry, list)]
    number = reader.get_destination_page_number(titles[-1]) + 1
    assert f"Alle Karten {number}" in " ".join(pages(raw)[1].split())
    links = [a.get_object() for a in reader.pages[1]["/Annots"]]
    assert len(links) >= 10 and all(link["/Subtype"] == "/Link" for link in links)


def test_every_page_is_numbered():
    found = pages(printed(full().state))
    assert all(f"Seite {number} von {len(found)}" in page for number, page in enumerate(found, 1))


def test_the_title_page_says_who_when_where_and_what_was_promised():
    evening = full(
        organiser="Stadt Haselrod", date="2026-09-26", start="18:00", end="20:00", level=3, contact="Zimmer 12",
        promise={"de": "Wir entscheiden gemeinsam."}, next=[{"when": "im Oktober", "what": "Der Rat berät."}],
    )  # fmt: skip
    front = " ".join(pages(printed(evening.state))[0].split())
    for words in (
        "Stadt Haselrod", "26. September 2026", "18:00 bis 20:00 Uhr", "Bürgerhaus", "Stufe 3 von 5: Mitbestimmung.",
        "Wir entscheiden gemeinsam.", "im Oktober", "Der Rat berät.", "Zimmer 12", "10", "Karten",
    ):  # fmt: skip
        assert words in front


def test_it_prints_in_english_and_falls_back_to_german():
    assert "All cards" in text(full().state, "en") and "26 " not in text(full().state, "en")[:40]
    assert "Alle Karten" in text(full().state, "xx")


def test_an_event_in_which_nothing_happened_can_be_printed():
    assert "Es wurden keine Karten geschrieben." in text(Evening(people=0).state)


@pytest.mark.slow
def test_a_thousand_cards_are_all_printed():
    evening = Evening(people=50)
    evening.start("karten")
    cards = [
        evening.write(evening.people[at % 50], f"Karte {at}: " + "Mehr Bänke an der Haltestelle. " * (at % 5 + 1))
        for at in range(1000)
    ]
    evening.end("karten")
    evening.start("ordnen")
    for at in range(0, 900, 90):
        evening.heading(f"Überschrift {at}", *cards[at : at + 90])
    raw = printed(evening.state)
    reader = PdfReader(io.BytesIO(raw))
    assert len(reader.pages) > 60
    assert cards[-1] in reader.pages[-1].extract_text()
