"""The board with many cards: search, filters, size, folded headings; and a card that somebody holds."""

import re

from playwright.sync_api import Locator, expect

from tests.browser import finger, sight
from tests.browser.hall import Event, Hall
from tests.browser.panel import Panel
from tests.browser.test_board import TOUCH, heading, piles
from tests.browser.test_suggestions import samples_of
from tests.web.running import fresh_id

STREET = "Die Fußgänger warten an der Überführung"
TURKISH = "Çocuklar için daha çok ışık"
ARABIC = "مكتبة مفتوحة يوم الأحد"


def board(hall: Hall) -> tuple[Event, list[str]]:
    """Sixty cards of the samples and three more, of three kinds; the first twenty under two headings."""
    event = hall.event()
    event.does("stage.start", stage="karten")
    cards = []
    texts = [(text, "de") for text in samples_of("de.jsonl")] + [(STREET, "de"), (TURKISH, "tr"), (ARABIC, "ar")]
    for no, (text, lang) in enumerate(texts):
        cards.append(fresh_id())
        kind = ("idee", "huerde", "schon-da")[no % 3]
        event.does("card.write", stage="karten", card=cards[-1], text=text, lang=lang, card_kind=kind)
    event.does("stage.start", stage="ordnen")
    heading(event, "Verkehr", cards[:12])
    heading(event, "Ämter", cards[12:20])
    return event, cards


def opened(hall: Hall, event: Event) -> Panel:
    panel = Panel(hall)
    panel.open(event.code)
    expect(panel.heading("Verkehr")).to_be_visible()
    return panel


def search(panel: Panel) -> Locator:
    return panel.page.get_by_role("searchbox", name="Suchen in Text, Nummer und Überschrift")


def shown(panel: Panel, count: int) -> None:
    expect(panel.page.get_by_role("search").get_by_role("status").first).to_have_text(f"{count} von 63")


def test_cards_are_found_without_umlauts_in_other_languages_by_number_and_by_heading(hall: Hall) -> None:
    event, _ = board(hall)
    panel = opened(hall, event)
    for typed, text in (
        ("fussganger", STREET),
        ("FUSSGAENGER ueberf", STREET),
        ("Überführung", STREET),
        ("cocuklar isik", TURKISH),
        ("الاحد", ARABIC),
        ("Nr. 61", STREET),
    ):
        search(panel).fill(typed)
        shown(panel, 1)
        expect(panel.page.get_by_role("option")).to_have_text(re.compile(re.escape(text)))
    search(panel).fill("aemter")
    shown(panel, 8)
    expect(panel.heading("Ämter")).to_be_visible()
    expect(panel.heading("Verkehr")).to_have_count(0)
    search(panel).fill("gibt es nicht, wirklich")
    shown(panel, 0)
    search(panel).press("Escape")
    expect(search(panel)).to_have_value("")
    expect(panel.heading("Verkehr")).to_be_visible()


def test_what_was_selected_stays_selected_and_goes_to_any_heading(hall: Hall) -> None:
    event, cards = board(hall)
    panel = opened(hall, event)
    search(panel).fill("fussganger")
    panel.loose(STREET).click()
    search(panel).fill("cocuklar")
    panel.loose(TURKISH).click()
    expect(panel.page.get_by_text("2 gewählt")).to_contain_text("davon eine nicht im Bild")
    panel.button("Verschieben nach").click()
    panel.page.get_by_role("menuitem", name=re.compile("Ämter")).click()
    panel.all_saved()
    assert {61, 62} <= set(piles(event)["Ämter"])
    assert len(cards) == 63


def test_filters_add_up_and_go_with_one_press(hall: Hall) -> None:
    event, _ = board(hall)
    panel = opened(hall, event)
    panel.button("Filter").click()
    panel.page.get_by_label("Art", exact=True).select_option(label="Hürde (21)")
    shown(panel, 21)
    panel.page.get_by_label("Sprache", exact=True).select_option(label="Türkisch (1)")
    shown(panel, 1)
    expect(panel.button(re.compile(r"^Filter\W*2 gesetzt"))).to_be_visible()
    search(panel).fill("Bus")
    shown(panel, 0)
    assert sight.violations(panel.page) == []
    panel.button("Alles zeigen").click()
    expect(panel.heading("Verkehr")).to_be_visible()
    expect(search(panel)).to_have_value("")
    expect(panel.page.get_by_label("Art", exact=True)).to_have_value("")


def test_filters_by_table_and_round(hall: Hall) -> None:
    event = hall.event("world-cafe", places=3)
    view = event.view()
    rounds = [stage for stage in sorted(view["stage"].values(), key=lambda one: one["no"]) if stage.get("round")]
    tables = sorted(view["place"].values(), key=lambda one: one["no"])
    for at, stage in enumerate(rounds[:2]):
        event.does("stage.start", stage=stage["id"])
        for table in tables[: at + 1]:
            text = f"Runde {at + 1}, Tisch {table['no']}"
            event.does("card.write", stage=stage["id"], card=fresh_id(), text=text, place=table["id"])
    cluster = next(stage for stage in view["stage"].values() if stage["activity"] == "cluster")
    event.does("stage.start", stage=cluster["id"])
    panel = Panel(hall)
    panel.open(event.code)
    expect(panel.loose("Tisch")).to_have_count(3)
    panel.button("Zeigen: Alle Tische").click()
    panel.page.get_by_role("menuitem", name=re.compile("Tisch 1")).click()
    expect(panel.loose("Tisch")).to_have_count(2)
    panel.button("Filter").click()
    panel.page.get_by_label("Runde", exact=True).select_option(index=2)
    expect(panel.loose("Tisch")).to_have_text(re.compile("Runde 2, Tisch 1"))
    panel.button("Alles zeigen").click()
    expect(panel.loose("Tisch")).to_have_count(3)


def test_the_size_is_remembered_and_never_too_small(hall: Hall) -> None:
    event, _ = board(hall)
    panel = opened(hall, event)
    card = panel.loose(STREET).locator("span").first
    size = "one => parseFloat(getComputedStyle(one).fontSize)"
    small = card.evaluate(size)
    expect(panel.button("Kleiner")).to_have_attribute("aria-disabled", "true")
    for _ in range(5):
        panel.button("Größer").click()
    expect(panel.button("Größer")).to_have_attribute("aria-disabled", "true")
    assert small >= 15 and card.evaluate(size) == 2 * small
    assert sight.overflow(panel.page) == []
    panel.page.reload()
    expect(panel.page.get_by_text("200 %")).to_be_visible()
    assert card.evaluate(size) == 2 * small


def test_headings_are_folded_and_still_take_cards(hall: Hall) -> None:
    event, _ = board(hall)
    panel = opened(hall, event)
    panel.button("Karten zeigen: Verkehr").click()
    expect(panel.heading("Verkehr").get_by_role("option")).to_have_count(0)
    expect(panel.heading("Ämter").get_by_role("option")).not_to_have_count(0)
    text = samples_of("de.jsonl")[20]
    panel.move_by_menu(text, "Verkehr")
    panel.all_saved()
    assert 21 in piles(event)["Verkehr"]
    panel.button("Alle einklappen").click()
    expect(panel.heading("Ämter").get_by_role("option")).to_have_count(0)
    assert sight.violations(panel.page) == []
    search(panel).fill("aemter")
    expect(panel.heading("Ämter").get_by_role("option")).not_to_have_count(0)
    search(panel).press("Escape")
    panel.button("Alle ausklappen").click()
    expect(panel.heading("Verkehr").get_by_role("option")).not_to_have_count(0)


def test_a_card_that_is_held_stays_in_the_hand_whatever_others_do(hall: Hall) -> None:
    event, cards = board(hall)
    panel = opened(hall, event)
    text = samples_of("de.jsonl")[20]
    card, pile = panel.loose(text), panel.heading("Verkehr").get_by_role("listbox")
    start, end = card.bounding_box(), pile.bounding_box()
    assert start and end
    mouse = panel.page.mouse
    mouse.move(start["x"] + 40, start["y"] + 12)
    mouse.down()
    mouse.move(start["x"] + 60, start["y"] + 20, steps=4)
    others = event.view()["cluster"]
    elsewhere = next(one["id"] for one in others.values() if one["title"] == "Ämter")
    frames = len(panel.watch.received)
    event.does("card.move", stage="ordnen", cards=[cards[20]], cluster=elsewhere, before=None)
    while len(panel.watch.received) == frames:
        panel.page.wait_for_timeout(20)
    # What the others did is here, and the board stands still all the same.
    loose = panel.page.get_by_role("listbox", name="Ohne Überschrift").get_by_role("option").filter(has_text=text)
    expect(loose).to_have_count(1)
    mouse.move(end["x"] + end["width"] / 2, end["y"] + 20, steps=12)
    panel.page.wait_for_timeout(120)
    mouse.move(end["x"] + end["width"] / 2, end["y"] + 24, steps=4)
    panel.page.wait_for_timeout(120)
    mouse.up()
    expect(loose).to_have_count(0)
    panel.all_saved()
    assert 21 in piles(event)["Verkehr"] and 21 not in piles(event)["Ämter"]


def test_a_board_that_goes_away_under_the_hand_is_not_held_for_ever(hall: Hall) -> None:
    event, cards = board(hall)
    panel = opened(hall, event)
    card = panel.loose(samples_of("de.jsonl")[20])
    spot = card.bounding_box()
    assert spot
    panel.page.mouse.move(spot["x"] + 40, spot["y"] + 12)
    panel.page.mouse.down()
    panel.page.mouse.move(spot["x"] + 80, spot["y"] + 40, steps=6)
    event.does("stage.start", stage="punkte")
    expect(panel.page.get_by_role("main", name="Punkte kleben")).to_be_visible()
    panel.page.mouse.up()
    event.does("stage.reopen", stage="ordnen")
    panel.page.get_by_role("button", name=re.compile("^Ordnen")).first.click()
    expect(panel.heading("Verkehr")).to_be_visible()
    event.does("card.move", stage="ordnen", cards=[cards[20]], cluster=None, before=None)
    heading(event, "Danach", [cards[20]])
    expect(panel.heading("Danach")).to_be_visible()


def test_a_found_card_is_moved_by_finger(hall: Hall) -> None:
    event, _ = board(hall)
    panel = Panel(hall, TOUCH)
    panel.open(event.code)
    search(panel).fill(samples_of("de.jsonl")[0].split()[0])
    expect(panel.heading("Verkehr")).to_be_visible()
    first = panel.page.get_by_role("listbox", name="Ohne Überschrift").get_by_role("option").first
    no = int(re.findall(r"Nr\. (\d+)", first.inner_text())[0])
    finger.drag(panel.page, first, panel.heading("Verkehr").get_by_role("listbox"))
    panel.all_saved()
    assert no in piles(event)["Verkehr"]
