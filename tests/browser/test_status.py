"""The technical status in the panel: one tap from the evening, read by keyboard, saved as it was read."""

import re
import sqlite3
from pathlib import Path

from playwright.sync_api import expect

from tests.browser import sight
from tests.browser.hall import Hall, moderator_of
from tests.browser.panel import Panel
from tests.web.running import fresh_id

WIDE, NARROW = {"width": 1280, "height": 800}, {"width": 1024, "height": 768}


def test_the_status_is_read_by_keyboard_and_the_report_saved_as_it_was_read(lonely_hall: Hall, tmp_path: Path) -> None:
    hall = lonely_hall
    event = hall.event()
    event.does("stage.start", stage="karten")
    panel = Panel(hall)
    page, looks = panel.page, list[str]()

    def look(state: str) -> None:
        for size in (WIDE, NARROW):
            page.set_viewport_size(size)  # type: ignore[arg-type]
            sight.settle(page)
            sight.picture(page, f"status-{size['width']}-{state}")
            looks.extend(f"{state} {size['width']}: {line}" for line in sight.overflow(page) + sight.violations(page))
        page.set_viewport_size(WIDE)  # type: ignore[arg-type]

    panel.open(event.code)
    page.get_by_role("link", name="Technik").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Technik", level=1)).to_be_visible()
    devices = page.get_by_role("region", name="Geräte im Saal")
    expect(devices).to_contain_text("Moderation: 2")  # this page, and who has begun the step
    safe = page.get_by_role("region", name="Sicherheit der Karten")
    expect(safe.get_by_role("listitem").filter(has_text="Sicherung").first).to_contain_text("Aufpassen")
    expect(page.get_by_text("In der letzten Stunde ist nichts schiefgegangen.")).to_be_visible()
    look("calm")

    with sqlite3.connect(hall.server.data / "eventkit.db") as db:  # a disk that does not take it
        db.execute("CREATE TRIGGER broken BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no'); END")
    refused = moderator_of(hall.server).line(event.code, "moderator")
    order = refused.command("card.write", stage="karten", card=fresh_id(), text="Bänke")
    assert order["code"] == "storage.failed"
    refused.close()
    errors = page.get_by_role("region", name="Fehler der letzten Stunde")
    expect(errors).to_contain_text("Etwas ließ sich nicht speichern.")
    expect(errors).to_contain_text("Handeln")
    expect(page.get_by_role("main")).to_contain_text("Bitte handeln Sie.")
    look("trouble")

    page.get_by_role("button", name="Bericht ansehen").focus()
    page.keyboard.press("Enter")
    text = page.get_by_role("region", name="Text des Berichts")
    expect(text).to_contain_text("storage.write hall.py:")
    look("report")
    read = text.inner_text()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(text).to_be_focused()  # to be scrolled with the arrows
    page.keyboard.press("Tab")
    with page.expect_download() as saving:
        page.keyboard.press("Enter")
    saved = saving.value
    assert re.fullmatch(r"eventkit-\d{4}-\d\d-\d\d-\d{4}\.txt", saved.suggested_filename)
    saved.save_as(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text("utf-8").split() == read.split()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    panel.button(re.compile("Sprache|Deutsch")).click()
    page.get_by_role("menuitem", name="English").click()
    expect(page.get_by_role("region", name="Safety of the cards")).to_contain_text("Writing to the disk")
    look("english")
    assert not looks, "\n".join(looks)
    assert "Bänke" not in read
