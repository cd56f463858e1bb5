"""Files of an event from the panel, and an event that comes as a file: by role and label, as people use them."""

import re
from pathlib import Path
from typing import Any

from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser import sight
from tests.browser.chromium import PANEL, Size
from tests.browser.hall import PRINTING_MS, Event, Hall
from tests.browser.panel import Panel
from tests.exports.made import book

SMALL: Size = {"viewport": {"width": 1024, "height": 768}, "has_touch": True}


def opened(hall: Hall, event: Event, size: Size = PANEL) -> Panel:
    panel = Panel(hall, size)
    panel.open(event.code)
    panel.button("Protokoll und Dateien").click()
    expect(panel.dialog.get_by_role("button", name=re.compile("^PDF speichern"))).to_be_visible()
    return panel


def save(panel: Panel, what: str) -> Any:
    with panel.page.expect_download(timeout=PRINTING_MS) as download:
        panel.dialog.get_by_role("button", name=re.compile(f"^{what} speichern")).click()
    expect(panel.dialog.get_by_role("status").filter(has_text=f"{what} ist gespeichert")).to_be_visible()
    return download.value


def seen(panel: Panel, name: str) -> list[str]:
    sight.settle(panel.page)
    sight.picture(panel.page, f"exports-{name}")
    return [f"{name}: {line}" for line in sight.violations(panel.page) + sight.overflow(panel.page)]


def test_report_and_tables_are_saved_in_the_chosen_language(hall: Hall) -> None:
    event = hall.event()
    event.does("stage.start", stage="karten")
    event.does_write("Bänke am Rhein")
    panel = opened(hall, event)
    report = save(panel, "PDF")
    assert report.suggested_filename == f"protokoll-{event.code}.pdf"
    assert "Bänke am Rhein" in "".join(page.extract_text() for page in PdfReader(report.path()).pages)
    panel.dialog.get_by_role("radio", name="English").check()
    tables = save(panel, "Excel")
    assert tables.suggested_filename == f"tabellen-{event.code}.xlsx"
    tabs = book(Path(tables.path()).read_bytes())
    assert (tabs.sheetnames[1], tabs["Cards"]["B2"].value) == ("Cards", "Bänke am Rhein")
    assert seen(panel, "saved") == []


def test_making_a_file_can_be_stopped_and_begun_again(hall: Hall) -> None:
    panel = opened(hall, hall.event())
    panel.watch.allow("409")
    panel.dialog.get_by_role("button", name=re.compile("^PDF speichern")).click()
    panel.dialog.get_by_role("button", name="Abbrechen").click()
    expect(panel.dialog.get_by_text("Abgebrochen. Es wurde nichts gespeichert.")).to_be_visible()
    assert save(panel, "CSV").path().read_bytes().startswith(b"\xef\xbb\xbf")


def test_an_event_is_read_in_once_and_what_is_no_event_is_refused(hall: Hall) -> None:
    panel = opened(hall, hall.event(title="Weitergegeben"), SMALL)
    panel.watch.allow("400")
    file = save(panel, "Weitergabe-Datei").path()
    found = seen(panel, "dialog-1024")
    panel.page.goto("/panel")
    main, read = panel.page.get_by_role("main"), panel.button("Veranstaltung einlesen")
    expect(read).to_be_visible()
    with panel.page.expect_file_chooser() as chooser:
        read.click()
    chooser.value.set_files({"name": "a.eventkit", "mimeType": "application/zip", "buffer": Path(file).read_bytes()})
    expect(main.get_by_text("„Weitergegeben“ ist schon da.")).to_be_visible(timeout=PRINTING_MS)
    found += seen(panel, "known-1024")
    with panel.page.expect_file_chooser() as chooser:
        read.click()
    chooser.value.set_files({"name": "b.eventkit", "mimeType": "application/zip", "buffer": b"kein Archiv"})
    expect(main.get_by_text("Das ist keine Weitergabe-Datei von eventkit.")).to_be_visible(timeout=PRINTING_MS)
    assert found + seen(panel, "refused-1024") == []
