"""The panel's print dialog, and cards that are typed in from paper: by role and label, as people use them."""

import re

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser import sight
from tests.browser.chromium import PANEL, Size
from tests.browser.hall import PRINTING_MS, Event, Hall
from tests.browser.panel import Panel
from tests.web.running import wait_until

SMALL: Size = {"viewport": {"width": 1024, "height": 768}, "has_touch": True}
CAFE = {"format": "world-cafe", "places": 3, "rounds": 2}


def lead(hall: Hall, event: Event, size: Size = PANEL) -> Panel:
    panel = Panel(hall, size)
    panel.open(event.code)
    expect(panel.button("Drucken")).to_be_visible()
    return panel


def choose(panel: Panel, what: str) -> None:
    panel.button("Drucken").first.click()
    panel.dialog.get_by_role("button", name=re.compile(f"^{what}")).click()
    expect(panel.dialog.get_by_role("heading", name=what)).to_be_visible()


def test_the_poster_is_made_in_both_languages_and_can_be_kept(hall: Hall) -> None:
    event = hall.event()
    panel = lead(hall, event)
    choose(panel, "Plakat")
    panel.dialog.get_by_role("radio", name="English").check()
    panel.dialog.get_by_role("checkbox", name="Plakat in A3").check()
    with panel.page.expect_download(timeout=PRINTING_MS) as download:
        panel.dialog.get_by_role("button", name="PDF machen").click()
        panel.dialog.get_by_role("link", name="Speichern").click(timeout=30_000)
    assert download.value.suggested_filename == f"plakat-{event.code}.pdf"
    page = PdfReader(download.value.path()).pages[0]
    assert "Take part with your phone" in page.extract_text() and float(page.mediabox.width) > 840


def test_what_is_made_opens_in_a_window_of_its_own(hall: Hall) -> None:
    panel = lead(hall, hall.event())
    choose(panel, "Regieplan")
    panel.dialog.get_by_role("button", name="PDF machen").click()
    link = panel.dialog.get_by_role("link", name=re.compile("^Öffnen"))
    expect(link).to_be_visible(timeout=30_000)
    expect(link).to_have_attribute("target", "_blank")
    expect(link).to_be_focused()
    expect(panel.dialog.get_by_role("status").filter(has_text="Das PDF ist fertig.")).to_be_visible()


def test_a_number_that_is_none_is_said_before_anything_is_made(hall: Hall) -> None:
    panel = lead(hall, hall.event())
    choose(panel, "Einlasszettel")
    count = panel.dialog.get_by_label("Wie viele Zettel?")
    for wrong in ("0", "501", "viele", ""):
        count.fill(wrong)
        expect(panel.dialog.get_by_text("Bitte geben Sie eine Zahl von 1 bis 500 an.").first).to_be_visible()
        expect(panel.dialog.get_by_role("button", name="PDF machen")).to_have_attribute("aria-disabled", "true")
    count.fill("3")
    with panel.page.expect_download(timeout=PRINTING_MS) as download:
        panel.dialog.get_by_role("button", name="PDF machen").click()
        panel.dialog.get_by_role("link", name="Speichern").click(timeout=30_000)
    assert PdfReader(download.value.path()).pages[0].extract_text().count("Einlasszettel") == 3


def test_what_there_is_nothing_of_says_why(hall: Hall) -> None:
    panel = lead(hall, hall.event())
    panel.button("Drucken").first.click()
    for name, why in (
        ("Tischschilder", "keine Tische oder Räume"), ("Wegkarten", "niemand ohne Handy"),
        ("Die Tafel jetzt", "Noch liegt keine Karte"),
    ):  # fmt: skip
        line = panel.dialog.get_by_role("button", name=re.compile(f"^{name}.*{why}"))
        expect(line).to_have_attribute("aria-disabled", "true")
        line.click(force=True)
        expect(panel.dialog.get_by_role("heading", name="Drucken")).to_be_visible()


def test_with_the_keyboard_alone(hall: Hall) -> None:
    event = hall.event(**CAFE)
    panel = lead(hall, event)
    panel.button("Drucken").first.focus()
    panel.page.keyboard.press("Enter")
    expect(panel.dialog).to_be_focused()
    for _ in range(12):
        panel.page.keyboard.press("Tab")
        if panel.page.evaluate("document.activeElement.textContent.startsWith('Tischschilder')"):
            break
    panel.page.keyboard.press("Enter")
    expect(panel.dialog.get_by_role("heading", name="Tischschilder")).to_be_visible()
    panel.dialog.get_by_role("button", name="PDF machen").focus()
    panel.page.keyboard.press("Enter")
    expect(panel.dialog.get_by_role("link", name=re.compile("^Öffnen"))).to_be_focused(timeout=30_000)
    panel.page.keyboard.press("Escape")
    expect(panel.dialog).to_have_count(0)


def test_it_is_also_found_in_the_settings_and_beside_the_plan_of_the_hall(hall: Hall) -> None:
    event = hall.event(**CAFE)
    panel = Panel(hall)
    for tab in ("settings", "places"):
        panel.open(event.code, tab)
        if tab == "settings":  # what comes later pushes the button down
            expect(
                panel.page.get_by_role("group", name="Adresse für Handys").get_by_role("radio").first
            ).to_be_visible()
            expect(panel.page.get_by_role("checkbox", name="Beauftragte")).to_be_visible()
        panel.button("Alles andere drucken").click()
        expect(panel.dialog.get_by_role("heading", name="Drucken")).to_be_visible()
        panel.page.keyboard.press("Escape")


# Cards from paper


def cards(event: Event) -> list[dict[str, object]]:
    return sorted(event.view()["card"].values(), key=lambda card: int(card["no"]))


def test_each_line_becomes_a_card_of_the_chosen_kind(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    panel = lead(hall, event)
    panel.button("Karten eintragen").click()
    panel.dialog.get_by_role("radio", name="Hürde").check()
    panel.dialog.get_by_label("Eine Karte je Zeile").fill("Zu wenig Busse\n\n  Formulare sind schwer  \n")
    panel.dialog.get_by_role("button", name="2 Karten eintragen").click()
    expect(panel.dialog.get_by_text("2 Karten sind eingetragen.")).to_be_visible()
    expect(panel.dialog.get_by_label("Eine Karte je Zeile")).to_have_value("")
    assert [(card["text"], card["kind"], card["src"]) for card in cards(event)] == [
        ("Zu wenig Busse", "huerde", "paper"), ("Formulare sind schwer", "huerde", "paper")
    ]  # fmt: skip


def test_at_tables_one_says_at_which_and_in_which_round(hall: Hall) -> None:
    event = hall.event(**CAFE)
    for stage in ("runde-1-platz", "runde-1", "runde-2-platz", "runde-2"):
        event.does("stage.start", stage=stage)
    panel = lead(hall, event)
    panel.button("Karten eintragen").click()
    panel.dialog.get_by_label("Eine Karte je Zeile").fill("Ein Gedanke")
    write = panel.dialog.get_by_role("button", name="Eine Karte eintragen")
    expect(write).to_have_attribute("aria-disabled", "true")
    panel.dialog.get_by_label("Zu welchem Schritt?").select_option(label="Tischrunde 1")
    panel.dialog.get_by_label("Wo wurde das gesagt?").select_option(label="Tisch 2, Sonne")
    write.click()
    expect(panel.dialog.get_by_text("Eine Karte ist eingetragen.")).to_be_visible()
    [card] = cards(event)
    assert (card["stage"], card["place"]) == ("runde-1", "p2")


def test_lines_that_are_too_long_are_named_before_anything_is_sent(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    panel = lead(hall, event)
    panel.button("Karten eintragen").click()
    panel.dialog.get_by_label("Eine Karte je Zeile").fill(f"kurz\n{'lang ' * 80}\nkurz\n{'x' * 281}")
    expect(panel.dialog.get_by_text("Diese Zeilen sind zu lang: 2, 4.").first).to_be_visible()
    write = panel.dialog.get_by_role("button", name="4 Karten eintragen")
    expect(write).to_have_attribute("aria-disabled", "true")
    write.click(force=True)
    panel.dialog.get_by_label("Eine Karte je Zeile").fill("kurz\nkurz")
    expect(panel.dialog.get_by_text("zu lang")).to_have_count(0)
    panel.dialog.get_by_role("button", name="2 Karten eintragen").click()
    expect(panel.dialog.get_by_text("2 Karten sind eingetragen.")).to_be_visible()
    assert len(cards(event)) == 2


def test_nothing_is_lost_when_the_dialog_is_closed_or_the_page_loaded_anew(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    panel = lead(hall, event)
    panel.button("Karten eintragen").click()
    field = panel.dialog.get_by_label("Eine Karte je Zeile")
    field.fill("Noch nicht fertig")
    panel.page.keyboard.press("Escape")
    panel.page.reload()
    panel.button("Karten eintragen").click()
    expect(field).to_have_value("Noch nicht fertig")


def test_what_was_refused_says_why_and_comes_back_into_the_field(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    panel = lead(hall, event)
    panel.button("Karten eintragen").click()
    field = panel.dialog.get_by_label("Eine Karte je Zeile")
    field.fill("Eins\nZwei")
    event.does("event.close")
    panel.dialog.get_by_role("button", name="2 Karten eintragen").click()
    expect(panel.dialog.get_by_text("2 Zeilen wurden nicht angenommen:")).to_be_visible()
    expect(panel.dialog.get_by_role("listitem").filter(has_text="Zwei")).to_contain_text(
        "Die Veranstaltung ist beendet."
    )
    event.does("event.reopen")
    panel.dialog.get_by_role("button", name="Zurück ins Schreibfeld").click()
    expect(field).to_have_value("Eins\nZwei")
    panel.dialog.get_by_role("button", name="2 Karten eintragen").click()
    expect(panel.dialog.get_by_text("2 Karten sind eingetragen.")).to_be_visible()
    assert [card["text"] for card in cards(event)] == ["Eins", "Zwei"]


def test_without_a_connection_cards_wait_and_arrive_once(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    panel = lead(hall, event)
    panel.watch.allow("ERR_INTERNET_DISCONNECTED", "WebSocket connection")
    panel.button("Karten eintragen").click()
    panel.page.context.set_offline(True)
    panel.dialog.get_by_label("Eine Karte je Zeile").fill("Eins\nZwei\nDrei")
    panel.dialog.get_by_role("button", name="3 Karten eintragen").click()
    expect(panel.dialog.get_by_text("3 Karten sind unterwegs.")).to_be_visible()
    panel.page.context.set_offline(False)
    panel.page.reload()
    panel.button("Karten eintragen").click()  # what had not arrived before the reload is sent now
    wait_until(lambda: len(cards(event)) == 3)
    assert [card["text"] for card in cards(event)] == ["Eins", "Zwei", "Drei"]


# How it looks


@pytest.mark.long
@pytest.mark.parametrize("size", [PANEL, SMALL], ids=["1280", "1024"])
def test_axe_finds_nothing_and_nothing_is_cut_off(hall: Hall, size: Size) -> None:
    event = hall.event(**CAFE)
    for stage in ("runde-1-platz", "runde-1"):
        event.does("stage.start", stage=stage)
    panel = lead(hall, event, size)
    found: list[str] = []

    def look(name: str) -> None:
        sight.settle(panel.page)
        sight.picture(panel.page, f"printing-{size['viewport']['width']}-{name}")
        found.extend(f"{name}: {line}" for line in sight.violations(panel.page) + sight.overflow(panel.page))

    panel.button("Drucken").first.scroll_into_view_if_needed()
    look("part")
    panel.button("Drucken").first.click()
    look("list")
    panel.page.keyboard.press("Escape")
    for what in ("Plakat", "Karten zum Schreiben", "Alles zusammen", "Einlasszettel"):
        choose(panel, what)
        if what == "Einlasszettel":
            panel.dialog.get_by_label("Wie viele Zettel?").fill("900")
        if what == "Plakat":
            panel.dialog.get_by_role("button", name="PDF machen").click()
            expect(panel.dialog.get_by_role("link", name="Speichern")).to_be_visible(timeout=30_000)
        look(what.replace(" ", "-"))
        panel.page.keyboard.press("Escape")
    panel.button("Karten eintragen").click()
    look("bulk-empty")
    panel.dialog.get_by_label("Eine Karte je Zeile").fill(f"Bus am Abend\n{'lang ' * 70}")
    look("bulk-long")
    panel.dialog.get_by_label("Eine Karte je Zeile").fill("Bus am Abend\nMehr Bänke am Rhein")
    panel.dialog.get_by_label("Wo wurde das gesagt?").select_option(index=1)
    event.does("event.close")
    panel.dialog.get_by_role("button", name="2 Karten eintragen").click()
    expect(panel.dialog.get_by_text("2 Zeilen wurden nicht angenommen:")).to_be_visible()
    look("bulk-refused")
    assert not found, "\n".join(found)
