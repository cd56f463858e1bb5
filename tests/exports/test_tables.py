"""XLSX, CSV and JSON: every card, the right types, small numbers kept back, nothing that nobody has seen."""

import datetime
from typing import Any

import msgspec
import pytest

from eventkit.core.blocks import Group
from eventkit.exports import told as schema
from eventkit.exports.cells import as_date, turns
from eventkit.protocol import outline
from tests.exports.made import book, csv_rows, made, rows, told
from tests.protocol import cafe, evenings, workshop
from tests.support import Evening

EVENINGS = {"full": evenings.full, "workshop": workshop.workshop, "cafe": cafe.cafe}


@pytest.fixture(scope="module", params=EVENINGS)
def evening(request: pytest.FixtureRequest) -> Evening:
    return EVENINGS[request.param]()


def ids(state: Any) -> list[str]:
    """All that were acknowledged and neither withdrawn nor hidden."""
    return [card.id for card in state.cards.values() if not card.withdrawn and card.hidden is None]


def test_every_card_is_in_all_three_files(evening: Evening) -> None:
    wanted = set(ids(evening.state))
    assert wanted
    assert wanted <= {row["Kennung"] for row in rows(made(evening.state, "xlsx"), "Karten")}
    assert wanted <= {row["Kennung"] for row in csv_rows(made(evening.state, "csv"))}
    assert wanted <= {card["id"] for card in told(made(evening.state, "json"))["cards"]}


def test_the_same_state_gives_the_same_bytes(evening: Evening) -> None:
    for to in ("xlsx", "csv", "json"):
        assert made(evening.state, to) == made(evening.state, to)


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_json_file_is_what_its_types_say(evening: Evening, lang: str) -> None:
    file = msgspec.json.decode(made(evening.state, "json", lang), type=schema.Event)
    assert (file.version, file.lang) == (1, lang)
    assert len(file.cards) == len(evening.state.cards)


def test_control_the_types_refuse_what_is_not_described() -> None:
    file = told(made(evenings.full().state, "json"))
    file["cards"][0]["author"] = "somebody"
    with pytest.raises(msgspec.ValidationError, match="author"):
        msgspec.convert(file, schema.Event)


def test_no_file_names_a_person_or_a_device(evening: Evening) -> None:
    people = list(evening.state.persons)
    for to in ("csv", "json"):
        raw = made(evening.state, to).decode()
        assert not [person for person in people if person in raw]
    cells = [str(cell) for sheet in book(made(evening.state, "xlsx")) for row in sheet.values for cell in row]
    assert not [person for person in people if any(person in cell for cell in cells)]
    assert any(next(iter(evening.state.cards)) in cell for cell in cells)  # control: ids of cards are found like this


def test_hidden_and_withdrawn_cards_stand_without_their_text() -> None:
    state = evenings.full().state
    for raw in (made(state, "csv").decode(), made(state, "json").decode()):
        assert "Rosengasse" not in raw
        assert "Lieber doch nicht" not in raw
        assert "nennt eine Nachbarin" in raw
    cells = [cell for sheet in book(made(state, "xlsx")) for row in sheet.values for cell in row]
    assert "ausgeblendet: nennt eine Nachbarin" in cells
    assert not any("Rosengasse" in str(cell) for cell in cells)


def test_dots_that_nobody_has_seen_are_in_no_file() -> None:
    hidden = evenings.full(reveal=False).state
    assert [vote["targets"] for vote in told(made(hidden, "json"))["votes"]] == [[]]
    assert [row["Summe"] for row in rows(made(hidden, "xlsx"), "Abstimmungen")] == [None]
    shown = rows(made(evenings.full().state, "xlsx"), "Abstimmungen")  # control
    assert [row["Summe"] for row in shown] == [4, 4, 0]


def test_phones_paper_and_hands_stand_apart() -> None:
    first = rows(made(workshop.workshop().state, "xlsx"), "Abstimmungen")[:2]
    assert [(r["Telefone"], r["Papier"], r["Hände"], r["Summe"], r["2. Runde"]) for r in first] == [
        (2, 0, 3, 5, 3), (2, 3, 0, 5, 2),
    ]  # fmt: skip


def test_headings_stand_in_the_order_of_the_board_with_what_lies_there_now_as_in_the_protocol() -> None:
    evening = evenings.full()
    lea, state = evening.moderator, evening.state
    first, _, last = state.clusters.values()
    parked = first.cards[1]
    assert told(made(state, "json"))["groups"][0]["title"] == "Treffpunkte", "control"
    evening.play(lea, "cluster.order", cluster=last.id, before=first.id)
    evening.play(lea, "card.park", card=parked)
    event, document = told(made(state, "json")), outline.document(state)
    blocks = (block for part in document.sections for block in part.blocks)
    printed = [block for block in blocks if isinstance(block, Group) and block.heading]
    numbers = {card["id"]: card["no"] for card in event["cards"]}
    assert [(group["title"], [numbers[card] for card in group["cards"]]) for group in event["groups"]] == [
        (block.title, [card.no for card in block.cards]) for block in printed
    ]
    assert [group["title"] for group in event["groups"]] == ["Licht", "Treffpunkte", "Wege"]
    counts = {row["Überschrift"]: row["Karten"] for row in rows(made(state, "xlsx"), "Gruppen")}
    assert counts["Treffpunkte"] == 2
    assert next(card for card in event["cards"] if card["id"] == parked)["groups"] == []
    assert next(kept for kept in document.annex if kept.id == parked).headings == ()


def test_numbers_of_people_below_three_are_never_told() -> None:
    few = evenings.full(people=2, confirm=False).state
    assert told(made(few, "json"))["people"] == {"joined": None, "phones": None, "paper": None, "hosts": None}
    assert {row["Anzahl"] for row in rows(made(few, "xlsx"), "Menschen")} == {"unter 3"}
    four = evenings.full(people=4).state
    assert told(made(four, "json"))["people"]["joined"] == 4  # control
    assert told(made(four, "json"))["people"]["phones"] is None  # else the number on paper could be reckoned


def test_the_action_plan_has_filters_a_head_that_stays_and_real_dates() -> None:
    evening = workshop.workshop()
    measure = next(iter(evening.state.measures))
    stage = evening.state.measures[measure].stage
    evening.play(evening.moderator, "measure.set", stage=stage, measure=measure, until="31.03.2027")
    page = book(made(evening.state, "xlsx"))["Maßnahmen"]
    assert (page.freeze_panes, page.auto_filter.ref) == ("A2", "A1:M2")
    assert [page.cell(1, 11).value, page.cell(2, 11).value] == ["Stand", "offen"]
    assert (page.page_setup.orientation, page.print_title_rows) == ("landscape", "$1:$1")
    assert page["E2"].value == datetime.datetime(2027, 3, 31)
    assert page["E2"].is_date


def test_dates_are_read_and_nothing_else_is_taken_for_one() -> None:
    assert as_date("2026-09-26T18:05") == datetime.datetime(2026, 9, 26, 18, 5)
    assert as_date("1. 2. 2027") == datetime.datetime(2027, 2, 1)
    for other in ("März 2027", "31.02.2027", "0001-01-01", "12", "", "2026-09-26T18:05+02:00"):
        assert as_date(other) is None, other


def test_what_begins_at_the_right_is_set_from_the_right() -> None:
    page = book(made(evenings.full().state, "xlsx"))["Karten"]
    arabic = next(cell for cell in page["B"] if "مركز" in str(cell.value))
    german = next(cell for cell in page["B"] if "Bänke" in str(cell.value))
    assert (arabic.alignment.readingOrder, arabic.alignment.horizontal) == (2, "right")
    assert german.alignment.readingOrder == 0
    assert turns("12 مركز")
    assert not turns("12")


def test_excel_in_german_and_in_english_opens_the_csv_with_a_double_click() -> None:
    state = evenings.full().state
    german, english = made(state, "csv", "de"), made(state, "csv", "en")
    assert german.startswith(b'\xef\xbb\xbf"Nummer";"Karte"')
    assert english.startswith(b'\xef\xbb\xbf"Number","Card"')
    assert {len(row) for row in csv_rows(english, ",")} == {13}


def test_sheets_are_named_in_both_languages() -> None:
    state = evenings.full().state
    assert book(made(state, "xlsx", "de")).sheetnames == [
        "Maßnahmen", "Karten", "Gruppen", "Abstimmungen", "Themenspeicher", "Menschen", "Lies-mich",
    ]  # fmt: skip
    assert book(made(state, "xlsx", "en")).sheetnames[0] == "Action plan"
