"""The protocol is edited in the panel: by role and label only, as people use it."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from tests.browser import sight
from tests.browser.chromium import PANEL, Size
from tests.browser.hall import PRINTING_MS, Event, Hall, moderator_link
from tests.browser.panel import Panel
from tests.exports.made import told

SMALL: Size = {"viewport": {"width": 1024, "height": 768}, "has_touch": True}
SUMMARY = "Der Saal wünscht sich mehr Schatten."


def evening(hall: Hall) -> Event:
    """Two cards under a heading, one of them with a name; nothing is closed yet."""
    event = hall.event()
    event.does("stage.start", stage="karten")
    event.does_write("Frau Kowalski gießt die Bäume am Markt")
    event.does_write("Mehr Schaten an der Haltestelle")
    event.does("stage.end", stage="karten")
    return event


def chapter(panel: Panel, title: str) -> Locator:
    return panel.page.get_by_role("listitem").filter(has=panel.page.get_by_role("heading", name=title, exact=True))


def titles(panel: Panel) -> Locator:
    return panel.page.get_by_role("region", name="Kapitel").get_by_role("heading", level=3)


def seen(page: Page, name: str) -> list[str]:
    sight.settle(page)
    sight.picture(page, f"report-{name}")
    return [f"{name}: {line}" for line in sight.violations(page) + sight.overflow(page)]


def test_the_whole_way_from_the_first_summary_to_a_second_version(hall: Hall) -> None:
    event = evening(hall)
    panel = Panel(hall, PANEL)
    page, dialog = panel.page, panel.dialog
    panel.open(event.code, "report")
    version = page.get_by_role("region", name=re.compile("^Fassung"))
    names = page.get_by_role("region", name="Namen von Dritten")
    expect(titles(panel)).to_have_text(["Wie es lief", "Karten schreiben", "Ergebnisse", "Alle Karten"])
    finish = version.get_by_role("button", name="Fassung 1 endgültig machen")
    expect(version).to_contain_text("Schließen Sie zuerst die Veranstaltung ab")
    found = seen(page, "draft")

    # Chapters: a summary that survives a reload, one chapter left out, one moved by keys.
    chapter(panel, "Wie es lief").get_by_label("Zusammenfassung").fill(SUMMARY)
    chapter(panel, "Ergebnisse").get_by_role("checkbox").focus()
    page.keyboard.press("Space")
    expect(chapter(panel, "Ergebnisse")).to_contain_text("Das Kapitel fehlt im Protokoll")
    up = page.get_by_role("button", name="Nach oben: Karten schreiben")
    up.focus()
    page.keyboard.press("Enter")
    expect(titles(panel).first).to_have_text("Karten schreiben")
    expect(up).to_be_focused()
    panel.button("Rückgängig: Kapitel verschoben").click()
    expect(titles(panel).first).to_have_text("Wie es lief")
    up.click()
    expect(titles(panel).first).to_have_text("Karten schreiben")
    expect(chapter(panel, "Wie es lief").get_by_role("status")).to_have_text("Alles gespeichert")

    # A correction beside the card, found by its word.
    page.get_by_label("Nummer oder Wort suchen").fill("schaten")
    page.get_by_role("button", name="Karte K 002 berichtigen oder anmerken").click()
    page.get_by_label("Berichtigung zu K 002").fill("Mehr Schatten an der Haltestelle")
    page.get_by_label("Anmerkung zu K 002").fill("Der Bauhof prüft das.")
    page.get_by_label("Nummer oder Wort suchen").fill("")
    expect(page.get_by_label("Anmerkung zu K 002")).to_have_value("Der Bauhof prüft das.")
    page.reload()
    expect(chapter(panel, "Wie es lief").get_by_label("Zusammenfassung")).to_have_value(SUMMARY)
    expect(page.get_by_label("Berichtigung zu K 002")).to_have_value("Mehr Schatten an der Haltestelle")
    expect(titles(panel).first).to_have_text("Karten schreiben")

    # Names, the end, the final version.
    expect(names.get_by_role("listitem")).to_contain_text("Frau Kowalski gießt die Bäume")
    version.get_by_role("button", name="Veranstaltung abschließen").click()
    panel.answer("Veranstaltung abschließen")
    expect(version).to_contain_text("Ein wahrscheinlicher Name ist noch offen")
    found += seen(page, "names")
    names.get_by_role("button", name="Kowalski schwärzen").click()
    expect(names).to_contain_text("Zu jedem gefundenen Wort ist entschieden")
    names.get_by_label("Anderes Wort schwärzen").fill("Aslan")
    page.keyboard.press("Enter")
    expect(names).to_contain_text("Geschwärzt wird auch, was Sie selbst angeben")
    names.get_by_text("2 Wörter sind entschieden").click()
    names.get_by_role("button", name="Aslan: Entscheidung ändern").click()
    expect(names).not_to_contain_text("was Sie selbst angeben")
    expect(finish).not_to_have_attribute("aria-disabled", "true")
    finish.click()
    dialog.get_by_role("button", name="Endgültig machen").click()
    expect(version).to_contain_text("Endgültig seit")
    expect(chapter(panel, "Wie es lief").get_by_label("Zusammenfassung")).not_to_be_editable()
    found += seen(page, "final")

    # What is refused meanwhile says why; a new version may be edited.
    contact = page.get_by_label("Kontakt bei Fragen")
    contact.fill("Lea Sommer, Rathaus")
    panel.watch.allow("report.final")
    page.get_by_role("button", name="Speichern", exact=True).click()
    expect(page.get_by_text("Fassung 1 des Protokolls ist endgültig")).to_be_visible()
    version.get_by_role("button", name="Als Fassung 2 weiterbearbeiten").click()
    dialog.get_by_role("button", name="Neue Fassung beginnen").click()
    expect(version).to_contain_text("Fassung 2: Entwurf")
    page.get_by_role("button", name="Speichern", exact=True).click()
    expect(page.get_by_text("Lea Sommer")).to_have_count(0)
    expect(contact).to_have_value("Lea Sommer, Rathaus")

    # The files: the first version as it was, the draft of the second.
    version.get_by_role("button", name="Protokoll und Dateien").click()
    dialog.get_by_role("radio", name="Fassung 1, endgültig").check()
    with page.expect_download(timeout=PRINTING_MS) as download:
        dialog.get_by_role("button", name=re.compile("^PDF speichern")).click()
    assert download.value.suggested_filename == f"protokoll-{event.code}-1.pdf"
    said = " ".join(" ".join(one.extract_text() for one in PdfReader(download.value.path()).pages).split())
    assert "Fassung 1, endgültig" in said
    assert SUMMARY in said
    assert "berichtigt: Mehr Schatten" in said
    assert "Kowalski" not in said
    assert "Nicht in diesem Protokoll: „Ergebnisse“" in said
    dialog.get_by_role("radio", name="Stand von jetzt").check()
    with page.expect_download(timeout=PRINTING_MS) as download:
        dialog.get_by_role("button", name=re.compile("^JSON speichern")).click()
    report = told(Path(download.value.path()).read_bytes())
    assert (report["report"]["version"], report["report"]["final"]) == (2, None)
    assert report["event"]["contact"] == "Lea Sommer, Rathaus"
    assert found == []


@pytest.mark.long
def test_it_fits_a_tablet_and_speaks_english(hall: Hall) -> None:
    event = evening(hall)
    event.does("report.describe", chapter="course", summary=SUMMARY)
    page = hall.page(moderator_link(hall.server), SMALL, lang="en-GB", name="panel")
    expect(page.get_by_role("heading", name="Events")).to_be_visible()
    page.goto(f"/panel?event={event.code}&tab=report")
    page.get_by_role("button", name=re.compile("Show 2 cards")).click()
    page.get_by_role("button", name="Correct or comment card K 001").click()
    expect(page.get_by_label("Correction of K 001")).to_be_focused()
    expect(page.get_by_role("button", name="Blacken Kowalski")).to_be_visible()
    assert seen(page, "1024-en") == []
