"""Erasing as people do it: a card from its menu, oneself from the help, somebody from the list; and how it looks."""

import re

from playwright.sync_api import Page, expect

from tests.browser import sight
from tests.browser.chromium import PANEL
from tests.browser.hall import Hall, until
from tests.browser.panel import Panel
from tests.browser.phone import Phone

SECRET, OTHER = "Frau Meier parkt immer vor meiner Einfahrt", "Mehr Bänke am Rathaus"
GONE, ENGLISH = "Der Text dieser Karte wurde gelöscht.", "The text of this card was erased."
KEPT = "JSON.stringify(localStorage)"


def look(page: Page, name: str) -> None:
    sight.settle(page)
    sight.picture(page, f"erasing-{name}")
    assert sight.violations(page) == [] and sight.overflow(page) == []


def test_a_card_is_erased_and_somebody_takes_everything_back(lonely_hall: Hall) -> None:
    hall = lonely_hall
    event = hall.event(title="Zusammen in Haselrod", date="2020-10-16")
    event.does("stage.start", stage="karten")
    writer, reader = (
        Phone(hall, f"/{event.code}", name="writer").join("Wilhelmine"),
        Phone(hall, f"/{event.code}", "en"),
    )
    reader.join()
    writer.write(SECRET)
    writer.write(OTHER)
    expect(reader.card(SECRET)).to_be_visible()

    panel = Panel(hall, PANEL)
    panel.open(event.code, "run")
    panel.card_menu(SECRET, "Text löschen")
    expect(panel.dialog).to_contain_text(SECRET)
    look(panel.page, "card-dialog")
    panel.answer("Text endgültig löschen")
    expect(panel.card(GONE)).to_be_visible()
    look(panel.page, "card-panel")
    expect(writer.mine(GONE)).to_be_visible()
    expect(reader.card(ENGLISH)).to_be_visible()
    look(reader.page, "card-phone")
    for page in (writer.page, reader.page, panel.page):
        expect(page.get_by_text(SECRET)).to_have_count(0)

    writer.tool_help.click()
    writer.page.locator(".dialog").last.evaluate("it => it.scrollTo(0, 1e5)")
    look(writer.page, "help")
    expect(writer.dialog).to_contain_text("Die Daten dieser Veranstaltung werden bis")
    writer.dialog.get_by_role("button", name="Gehen und alles zurücknehmen").click()
    expect(writer.dialog).to_contain_text("Ihre 2 Karten werden abgenommen.")
    look(writer.page, "take-back")
    writer.dialog.get_by_role("button", name="Alles zurücknehmen").click()
    expect(writer.dialog).to_contain_text("Von Ihnen ist hier nichts mehr gespeichert.")
    expect(writer.button("Mitmachen")).to_be_visible()
    look(writer.page, "gone")
    until(writer.page, f"!{KEPT}.includes('{OTHER}') && !{KEPT}.includes('ek/n/{event.code}')")
    writer.dialog.get_by_role("button", name="Gut").click()
    expect(reader.card(OTHER)).to_have_count(0)
    expect(panel.card(OTHER)).to_have_count(0)

    panel.open(event.code, "people")
    expect(panel.page.get_by_text("Wilhelmine")).to_have_count(0)
    panel.button(re.compile("^Menü: ")).click()
    panel.page.get_by_role("menuitem", name="Person löschen").click()
    look(panel.page, "person-dialog")
    panel.dialog.get_by_role("checkbox").check()
    panel.answer("Person endgültig löschen")
    expect(reader.dialog).to_contain_text("Nothing of yours is stored here any more.")

    panel.open(event.code, "settings")
    part = panel.page.get_by_role("region", name="Aufbewahrung")
    expect(part).to_contain_text("Ein Jahr nach der Veranstaltung, bis Samstag, 16. Oktober 2021")
    part.scroll_into_view_if_needed()
    look(panel.page, "retention")
    panel.button("Löschprotokoll ansehen").click()
    expect(panel.dialog.get_by_role("row")).to_have_count(5)
    expect(panel.dialog.get_by_role("row").nth(1)).to_contain_text("Moderation")
    look(panel.page, "record")
    panel.page.keyboard.press("Escape")

    panel.page.goto("/panel")
    due = panel.page.get_by_role("region", name="Aufbewahrungsfrist abgelaufen")
    expect(due).to_contain_text("sollte bis Samstag, 16. Oktober 2021 aufbewahrt werden.")
    expect(due).to_contain_text("Schließen Sie die Veranstaltung zuerst ab.")
    look(panel.page, "due")
    due.get_by_role("button", name="Länger aufbewahren").click()
    expect(due).to_have_count(0)
