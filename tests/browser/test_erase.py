"""A real event is closed and then taken off the laptop from its settings, by role and label only."""

import re

from playwright.sync_api import expect

from tests.browser import sight
from tests.browser.chromium import PANEL
from tests.browser.hall import Hall
from tests.browser.panel import Panel
from tests.browser.phone import Phone


def test_a_closed_event_is_deleted_with_its_code_and_the_other_one_stays(lonely_hall: Hall) -> None:
    hall = lonely_hall
    gone = hall.event(title="Zusammen in Haselrod")
    hall.event(title="Bleibt hier")
    phone = Phone(hall, f"/{gone.code}").join()
    panel = Panel(hall, PANEL)
    page, dialog = panel.page, panel.dialog
    panel.open(gone.code, "settings")
    part = page.get_by_role("region", name="Veranstaltung löschen")
    expect(part).to_contain_text("Schließen Sie die Veranstaltung zuerst ab.")
    page.get_by_role("button", name="Veranstaltung abschließen").click()
    dialog.get_by_role("button", name="Veranstaltung abschließen").click()
    expect(part).not_to_contain_text("Schließen Sie")
    part.get_by_role("button", name="Veranstaltung löschen").click()
    expect(dialog).to_contain_text("Eine Person, 0 Karten, 0 Fotos und alles andere")
    yes = dialog.get_by_role("button", name="Endgültig löschen")
    dialog.get_by_label(re.compile("^Zum Bestätigen")).fill("ACD")
    expect(yes).to_have_attribute("aria-disabled", "true")
    sight.settle(page)
    assert sight.violations(page) == [] and sight.overflow(page) == []
    dialog.get_by_label(re.compile("^Zum Bestätigen")).fill(gone.code.lower())
    yes.click()
    expect(page.get_by_role("heading", name="Veranstaltungen")).to_be_visible()
    expect(page.get_by_role("link", name="Bleibt hier", exact=True)).to_be_visible()
    expect(page.get_by_role("link", name="Zusammen in Haselrod", exact=True)).to_have_count(0)
    expect(phone.page.get_by_role("button", name=re.compile("^Bleibt hier"))).to_be_visible()
