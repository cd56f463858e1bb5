"""A card is put into another language; screen, panel and host's page show both."""

from playwright.sync_api import expect

from tests.browser import sight
from tests.browser.chromium import DISPLAY
from tests.browser.hall import Hall
from tests.browser.panel import Panel


def test_a_moderator_translates_a_card_and_the_screen_shows_both(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    event.does_write("Mehr Bäume am Bahnhof")
    screen = hall.page(f"/display/{event.code}", DISPLAY)
    panel = Panel(hall)
    panel.open(event.code)
    panel.card_menu("Mehr Bäume am Bahnhof", "Übersetzung")
    panel.dialog.get_by_role("combobox").select_option("tr")
    panel.dialog.get_by_role("textbox").fill("More trees near the station")
    panel.dialog.get_by_role("combobox").select_option("en")  # typed below the wrong language
    expect(panel.dialog.get_by_role("textbox")).to_have_value("More trees near the station")
    sight.picture(panel.page, "translate-dialog")
    assert sight.violations(panel.page) == []
    panel.dialog.get_by_role("button", name="Übersetzung speichern").click()
    for page in (panel.page, screen):
        expect(page.get_by_text("More trees near the station")).to_be_visible()
        expect(page.get_by_text("Mehr Bäume am Bahnhof").first).to_be_visible()
        expect(page.locator(".card__also")).to_have_attribute("lang", "en")
    sight.picture(screen, "translate-display")
    sight.picture(panel.page, "translate-panel")
