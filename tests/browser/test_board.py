"""Sorting cards on the panel: by finger, many at once, by two moderators at the same time, and with 300 cards."""

import re
import time
from concurrent.futures import ThreadPoolExecutor

from playwright.sync_api import expect

from tests.browser import finger
from tests.browser.chromium import PANEL
from tests.browser.hall import PATIENCE_MS, Event, Hall
from tests.browser.panel import Panel
from tests.web.running import fresh_id, wait_until

TOUCH = {**PANEL, "has_touch": True}


def sorting(hall: Hall, cards: int) -> tuple[Event, list[str]]:
    """An event in its cluster step; gives the ids of its cards, "Karte 0" and so on."""
    event = hall.event()
    event.does("stage.start", stage="karten")
    written = [event.does_write(f"Karte {no}.") for no in range(cards)]
    event.does("stage.start", stage="ordnen")
    return event, written


def sorting_many(hall: Hall, people: int, each: int) -> tuple[Event, list[str]]:
    """The same with cards that many people write at once; their numbers follow no order."""
    event = hall.event()
    event.does("stage.start", stage="karten")
    guests = [event.somebody() for _ in range(people)]
    with ThreadPoolExecutor(people) as at_once:
        texts = [[f"Karte {no * each + k}." for k in range(each)] for no in range(people)]
        piles = at_once.map(lambda guest, mine: [guest.writes(text) for text in mine], guests, texts)
        written = [card for pile in piles for card in pile]
    event.does("stage.start", stage="ordnen")
    return event, written


def heading(event: Event, title: str, cards: list[str]) -> str:
    cluster = fresh_id()
    event.does("cluster.create", stage="ordnen", cluster=cluster, title=title, cards=cards)
    return cluster


def piles(event: Event) -> dict[str, list[int]]:
    """Heading -> numbers of the cards below it, as the laptop has it."""
    view = event.view()
    clusters = sorted(view["cluster"].values(), key=lambda one: one["pos"])
    return {one["title"]: [view["card"][card]["no"] for card in one["cards"]] for one in clusters}


def test_a_card_is_moved_by_finger(hall: Hall) -> None:
    event, cards = sorting(hall, 4)
    heading(event, "Bus", cards[:1])
    panel = Panel(hall, TOUCH)
    panel.open(event.code)
    finger.drag(panel.page, panel.loose("Karte 2."), panel.heading("Bus").get_by_role("listbox"))
    panel.lies_under("Bus", "Karte 0.", "Karte 2.")
    panel.all_saved()
    assert sorted(piles(event)["Bus"]) == [1, 3]


def test_a_finger_that_scrolls_moves_no_card(hall: Hall) -> None:
    event, cards = sorting(hall, 30)
    heading(event, "Bus", cards[:1])
    panel = Panel(hall, TOUCH)
    panel.open(event.code)
    expect(panel.loose("Karte 5.")).to_be_visible()
    pile = panel.heading("Bus").get_by_role("listbox")
    for no in range(5, 15):
        before = piles(event)
        if finger.scroll(panel.page, panel.loose(f"Karte {no}."), pile):
            panel.page.wait_for_timeout(300)
            assert piles(event) == before
            return
    raise AssertionError("too slow a machine for a finger")


def test_all_selected_cards_go_along(hall: Hall) -> None:
    event, cards = sorting(hall, 6)
    heading(event, "Bus", cards[:1])
    panel = Panel(hall)
    panel.open(event.code)
    panel.loose("Karte 2.").click()
    panel.loose("Karte 4.").click(modifiers=["Shift"])
    expect(panel.page.get_by_text("3 gewählt")).to_be_visible()
    panel.drag("Karte 3.", "Bus")
    panel.lies_under("Bus", "Karte 0.", "Karte 2.", "Karte 3.", "Karte 4.")
    panel.all_saved()
    assert sorted(piles(event)["Bus"]) == [1, 3, 4, 5]


def test_headings_are_ordered_and_dissolved(hall: Hall) -> None:
    event, cards = sorting(hall, 3)
    for title, card in zip(("Bus", "Wohnung", "Sprache"), cards, strict=True):
        heading(event, title, [card])
    panel = Panel(hall)
    panel.open(event.code)
    panel.menu(re.compile("Menü: .?Sprache"), "Weiter nach vorn")
    until_piles(event, ["Bus", "Sprache", "Wohnung"])
    panel.menu(re.compile("Menü: .?Bus"), "Auflösen")
    panel.answer("Auflösen")
    expect(panel.heading("Bus")).to_have_count(0)
    assert list(piles(event)) == ["Sprache", "Wohnung"]
    panel.button("Rückgängig").click()
    panel.lies_under("Bus", "Karte 0.")
    assert piles(event) == {"Bus": [1], "Sprache": [3], "Wohnung": [2]}


def test_two_moderators_at_once_lose_nothing(hall: Hall) -> None:
    event, cards = sorting(hall, 8)
    heading(event, "Bus", cards[:1])
    heading(event, "Wohnung", cards[1:2])
    one, two = Panel(hall), Panel(hall)
    for panel in (one, two):
        panel.open(event.code)
        expect(panel.heading("Wohnung")).to_be_visible()
    for no in (2, 4, 6):
        one.drag(f"Karte {no}.", "Bus")
        two.drag(f"Karte {no + 1}.", "Wohnung")
    one.rename("Bus", "Bus am Abend")
    for panel in (one, two):
        panel.lies_under("Bus am Abend", "Karte 0.", "Karte 2.", "Karte 4.", "Karte 6.")
        panel.lies_under("Wohnung", "Karte 1.", "Karte 3.", "Karte 5.", "Karte 7.")
    found = {title: sorted(pile) for title, pile in piles(event).items()}
    assert found == {"Bus am Abend": [1, 3, 5, 7], "Wohnung": [2, 4, 6, 8]}


def test_the_board_works_with_300_cards(hall: Hall) -> None:
    event, cards = sorting_many(hall, people=30, each=10)
    for no in range(12):
        heading(event, f"Thema {no}", cards[no * 20 : no * 20 + 20])
    panel = Panel(hall)
    panel.open(event.code)
    expect(panel.loose("Karte 241.")).to_be_visible()
    panel.move_by_menu("Karte 241.", "Thema 0")
    expect(panel.loose("Karte 241.")).to_have_count(0)
    wait_until(lambda: len(piles(event)["Thema 0"]) == 21)


def until_piles(event: Event, titles: list[str]) -> None:
    end = time.monotonic() + PATIENCE_MS / 1000
    while list(piles(event)) != titles:
        assert time.monotonic() < end, piles(event)
        time.sleep(0.05)
