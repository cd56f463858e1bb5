"""Suggestions beside the board: accepted, changed, dropped; never does anything move that a person has sorted."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from eventkit import rehearsal
from tests.browser import sight
from tests.browser.chromium import DISPLAY, PANEL
from tests.browser.hall import Event, Hall
from tests.browser.panel import Panel
from tests.browser.test_board import heading, piles
from tests.web.running import fresh_id

BUS = [
    "Der Bus soll abends öfter fahren",
    "Der Bus am Abend fährt zu selten",
    "Abends fährt der Bus nicht oft genug",
    "Mehr Busse am Abend, auch am Wochenende",
]
BENCHES = [
    "Mehr Bänke im Park am Fluss",
    "Im Park fehlen Bänke mit Lehne",
    "Bänke im Park aufstellen",
    "Im Park am Fluss gibt es zu wenig Bänke",
]
ALONE = "Xylofonunterricht"
ENGLISH = ["The library should open on Sunday", "Open the library on Sunday, please", "A library open every Sunday"]
SEARCH_MS = 30_000
TABLET = {"viewport": {"width": 1024, "height": 768}, "has_touch": True}


def sorting(hall: Hall, texts: list[str]) -> tuple[Event, list[str]]:
    """An event in its cluster step with these cards."""
    event = hall.event()
    event.does("stage.start", stage="karten")
    cards = [event.does_write(text) for text in texts]
    event.does("stage.start", stage="ordnen")
    return event, cards


def shown(hall: Hall, event: Event, size: dict[str, Any] = PANEL) -> Panel:
    """The board with its suggestions open."""
    panel = Panel(hall, size)
    panel.open(event.code)
    panel.button("Vorschläge").click()
    expect(panel.button("Neu suchen")).to_be_visible(timeout=SEARCH_MS)
    return panel


def drawer(panel: Panel) -> Locator:
    return panel.page.get_by_role("region", name="Vorschläge", exact=True)


def group_of(panel: Panel, text: str) -> Locator:
    """The proposed group in which this card lies."""
    card = panel.page.get_by_role("checkbox", name=text)
    return drawer(panel).get_by_role("region").filter(has=card)


def create(group: Locator) -> Locator:
    return group.get_by_role("button", name=re.compile(r"^Mit .* anlegen"))


def tab(panel: Panel, name: str) -> None:
    drawer(panel).get_by_role("button", name=re.compile(f"^{name}")).click()


def search_again(panel: Panel) -> None:
    with panel.page.expect_response("**/api/moderator/suggest", timeout=SEARCH_MS):
        panel.button("Neu suchen").click()
    expect(panel.button("Neu suchen")).to_be_visible()


def test_a_group_is_changed_and_accepted_and_taken_back(hall: Hall) -> None:
    event, _ = sorting(hall, [*BUS, *BENCHES, ALONE])
    panel = shown(hall, event)
    group = group_of(panel, BUS[0])
    group.get_by_role("textbox", name="Überschrift").fill("Bus am Abend")
    group.get_by_role("checkbox", name=BUS[3]).uncheck()
    create(group).click()
    panel.lies_under("Bus am Abend", *BUS[:3])
    panel.all_saved()
    found = piles(event)
    assert set(found) == {"Bus am Abend"} and 4 not in found["Bus am Abend"]
    expect(group_of(panel, BUS[0])).to_have_count(0)
    panel.button("Rückgängig").click()
    expect(panel.heading("Bus am Abend")).to_have_count(0)
    assert piles(event) == {}
    expect(group_of(panel, BUS[0])).to_have_count(1)


def test_nothing_happens_until_somebody_accepts_and_what_goes_with_nothing_is_left_alone(hall: Hall) -> None:
    event, _ = sorting(hall, [*BUS, *BENCHES, ALONE])
    panel = shown(hall, event)
    expect(group_of(panel, BUS[0])).to_have_count(1)
    assert piles(event) == {}
    loners = drawer(panel).get_by_text(re.compile("^Eine Karte passt zu keiner anderen"))
    loners.click()
    expect(drawer(panel).get_by_role("listitem").filter(has_text=ALONE)).to_be_visible()
    panel.button(re.compile(r"^(Alle \d+ verwerfen|Vorschlag verwerfen)")).click()
    expect(drawer(panel).get_by_role("checkbox")).to_have_count(0)
    expect(drawer(panel)).to_contain_text("keine Vorschläge für neue Gruppen mehr")
    assert piles(event) == {}
    search_again(panel)
    expect(group_of(panel, BUS[0])).to_have_count(1)


def test_one_group_is_dropped_and_the_other_stays(hall: Hall) -> None:
    event, _ = sorting(hall, [*BUS, *BENCHES])
    panel = shown(hall, event)
    group_of(panel, BUS[0]).get_by_role("button", name=re.compile("^Nein")).click()
    expect(group_of(panel, BUS[0])).to_have_count(0)
    expect(group_of(panel, BENCHES[0])).to_have_count(1)


def test_all_sure_ones_at_once_are_asked_for_with_numbers_and_are_a_step_each(hall: Hall) -> None:
    bus, benches = [*BUS[:3], "Abends fährt der Bus viel zu selten"], ["Im Park am Fluss fehlen Bänke", *BENCHES[1:]]
    event, _ = sorting(hall, [*bus, *benches, *samples_of("de.jsonl")[10:]])
    panel = shown(hall, event)
    many = panel.button(re.compile(r"^Alle \d+ sicheren anlegen"))
    count = int(re.findall(r"\d+", many.inner_text())[0])
    many.click()
    expect(panel.dialog).to_contain_text(re.compile(r"\d+ Karten bekommen eine Überschrift"))
    assert count > 1 and piles(event) == {}
    panel.answer(f"{count} Überschriften anlegen")
    panel.all_saved()
    made = piles(event)
    assert len(made) == count and all(len(pile) > 1 for pile in made.values())
    panel.button("Rückgängig").click()
    expect(panel.page.get_by_text(re.compile(rf"Karten · {count - 1} Überschrift"))).to_be_visible()
    assert len(piles(event)) == count - 1


def test_a_group_shrinks_and_goes_away_while_somebody_else_sorts(hall: Hall) -> None:
    event, cards = sorting(hall, [*BUS, *BENCHES])
    panel = shown(hall, event)
    expect(group_of(panel, BUS[0])).to_have_count(1)
    bus = heading(event, "Fahrplan", [cards[1]])
    expect(drawer(panel).get_by_role("checkbox", name=BUS[1])).to_have_count(0)
    expect(group_of(panel, BUS[0])).to_have_count(1)
    event.does("card.move", stage="ordnen", cards=[cards[0], *cards[2:4]], cluster=bus, before=None)
    expect(group_of(panel, BUS[0])).to_have_count(0)
    expect(group_of(panel, BENCHES[0])).to_have_count(1)
    create(group_of(panel, BENCHES[0])).click()
    panel.all_saved()
    assert sorted(piles(event)["Fahrplan"]) == [1, 2, 3, 4]


def test_where_a_single_card_fits_by_its_menu_and_by_keys(hall: Hall) -> None:
    event, cards = sorting(hall, [*BUS, *BENCHES])
    heading(event, "Fahrplan", cards[:3])
    heading(event, "Park", cards[4:7])
    panel = Panel(hall)
    panel.open(event.code)
    panel.loose(BUS[3]).click()
    panel.button(re.compile("^Karte$")).click()
    panel.page.get_by_role("menuitem", name="Wohin passt sie?").click()
    choices = panel.dialog.get_by_role("listitem")
    expect(choices.first).to_contain_text("Fahrplan", timeout=SEARCH_MS)
    expect(choices.first).to_contain_text(re.compile("gemeinsam: .*Abend"))
    choices.first.get_by_role("button", name=re.compile("^Dazulegen")).click()
    panel.lies_under("Fahrplan", BUS[3])
    panel.loose(BENCHES[3]).focus()
    panel.page.keyboard.press("w")
    expect(choices.first).to_contain_text("Park", timeout=SEARCH_MS)
    panel.dialog.get_by_role("button", name="Nein, so lassen").press("Enter")
    expect(panel.dialog).to_have_count(0)
    expect(panel.loose(BENCHES[3])).to_be_focused()
    panel.all_saved()
    assert {title: sorted(pile) for title, pile in piles(event).items()} == {
        "Fahrplan": [1, 2, 3, 4],
        "Park": [5, 6, 7],
    }


def test_a_card_that_is_sorted_is_not_asked_about(hall: Hall) -> None:
    event, cards = sorting(hall, BUS)
    heading(event, "Fahrplan", cards[:2])
    panel = Panel(hall)
    panel.open(event.code)
    panel.loose(BUS[0]).click()
    panel.button(re.compile("^Karte$")).click()
    item = panel.page.get_by_role("menuitem", name="Wohin passt sie?")
    expect(item).to_have_attribute("aria-disabled", "true")
    expect(item).to_contain_text("liegt schon unter")


def test_single_cards_go_to_headings_that_are_there(hall: Hall) -> None:
    event, cards = sorting(hall, [*BUS, *BENCHES])
    heading(event, "Fahrplan", cards[:3])
    panel = shown(hall, event)
    tab(panel, "Einzelne Karten")
    button = drawer(panel).get_by_role("button", name=re.compile("^Dazulegen: Karte 4 zu .?Fahrplan"))
    button.click()
    panel.lies_under("Fahrplan", BUS[3])
    expect(button).to_have_count(0)


def test_alike_cards_are_left_stacked_or_put_together(hall: Hall) -> None:
    texts = [
        "Mehr Bänke im Park", "Mehr Bänke im  Park!", "Abends fährt kein Bus", "Abends faehrt kein Bus",
        "Ein Sprachcafé am Samstag", "Ein Sprachcafe am Samstag", ALONE,
    ]  # fmt: skip
    event, cards = sorting(hall, texts)
    heading(event, "Sprache", [cards[4]])
    panel = shown(hall, event)
    tab(panel, "Ähnliche Karten")
    pairs = drawer(panel).get_by_role("group", name=re.compile("^Karte .* und Karte"))
    expect(pairs).to_have_count(3)
    one = drawer(panel).get_by_role("group", name="Karte 1 und Karte 2")
    expect(one).to_contain_text(texts[0])
    one.get_by_role("button", name=re.compile("^So lassen")).click()
    expect(one).to_have_count(0)
    two = drawer(panel).get_by_role("group", name="Karte 3 und Karte 4")
    two.get_by_role("button", name=re.compile("^Aufeinanderlegen")).click()
    expect(two).to_have_count(0)
    assert event.view()["card"][cards[3]]["stack"] == cards[2]
    three = drawer(panel).get_by_role("group", name="Karte 5 und Karte 6")
    three.get_by_role("button", name=re.compile("^Unter eine Überschrift")).click()
    panel.lies_under("Sprache", texts[4], texts[5])
    expect(three.get_by_role("button", name=re.compile("^Unter eine"))).to_have_attribute("aria-disabled", "true")
    search_again(panel)
    expect(one).to_have_count(0)
    expect(three).to_have_count(1)


def test_other_languages_stay_within_themselves_and_are_named(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    for text in BUS:
        event.does_write(text)
    for text in ENGLISH:
        event.does("card.write", stage="karten", card=fresh_id(), text=text, lang="en")
    event.does("stage.start", stage="ordnen")
    panel = shown(hall, event)
    english = group_of(panel, ENGLISH[0])
    expect(english).to_contain_text("Englisch")
    expect(english.get_by_role("checkbox", name=re.compile("Bus"))).to_have_count(0)
    expect(group_of(panel, BUS[0])).not_to_contain_text("Englisch")


def test_suggestions_by_keys_only(hall: Hall) -> None:
    event, _ = sorting(hall, [*BUS, *BENCHES])
    panel = Panel(hall)
    panel.open(event.code)
    panel.button("Vorschläge").focus()
    panel.page.keyboard.press("Enter")
    expect(panel.page.get_by_role("heading", name="Vorschläge", exact=True)).to_be_focused()
    first = drawer(panel).get_by_role("button", name=re.compile(r"^Mit .* anlegen")).first
    expect(first).to_be_visible(timeout=SEARCH_MS)
    first.focus()
    panel.page.keyboard.press("Enter")
    panel.all_saved()
    expect(drawer(panel).get_by_role("button", name=re.compile(r"^Mit .* anlegen"))).to_be_focused()
    assert len(piles(event)) == 1
    panel.page.keyboard.press("Escape")
    expect(drawer(panel)).to_have_count(0)
    expect(panel.button("Vorschläge")).to_be_focused()


@pytest.mark.long
@pytest.mark.parametrize("size", [PANEL, DISPLAY, TABLET], ids=["1280", "1920", "1024"])
def test_axe_finds_nothing_and_nothing_stands_out(hall: Hall, size: dict[str, Any]) -> None:
    samples = samples_of("de.jsonl") + samples_of("other-languages.jsonl")
    event, cards = sorting(hall, [*samples, "Mehr Bänke im Park", "Mehr Bänke im Park!"])
    heading(event, "Bus am Abend", cards[:4])
    panel = shown(hall, event, size)
    for name in ("Neue Gruppen", "Einzelne Karten", "Ähnliche Karten"):
        tab(panel, name)
        sight.settle(panel.page)
        sight.picture(panel.page, f"suggest-{name}-{size['viewport']['width']}")
        assert sight.violations(panel.page) == []
        assert sight.overflow(panel.page) == []


def samples_of(name: str) -> list[str]:
    """The texts of the samples of the rehearsal."""
    lines = (Path(rehearsal.__file__).parent / "samples" / name).read_text("utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines]
