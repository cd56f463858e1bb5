"""A rehearsal from its beginning to the printed protocol, led with nothing but the panel and its own words: by mouse,
by keyboard alone, and by finger on a small tablet."""

import re
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.chromium import PANEL, Size
from tests.browser.hall import PRINTING_MS, Hall
from tests.browser.hands import Finger, Keys, Mouse
from tests.browser.panel import ASKED_MS, Panel

TABLET = {"viewport": {"width": 1024, "height": 768}, "has_touch": True}
PEOPLE = 10
CROWD_MS = 90_000
"""People come and do things at their own pace."""

HANDS = {"mouse": (Mouse, PANEL), "keys": (Keys, PANEL), "touch": (Finger, TABLET)}


@pytest.mark.long
@pytest.mark.parametrize("by", HANDS)
def test_a_rehearsal_is_led_from_its_beginning_to_the_protocol(lonely_hall: Hall, tmp_path: Path, by: str) -> None:
    kind, size = HANDS[by]
    evening = Evening(lonely_hall, kind, size)
    evening.begins("Format: Kartenabfrage")
    evening.goes_on_to("Ankommen")
    evening.goes_on_to("Karten schreiben")
    expect(evening.cards.nth(5)).to_be_visible(timeout=CROWD_MS)
    evening.goes_on_to("Ordnen")
    evening.sorts("Was zuerst kommt", 2)
    evening.sorts("Was danach kommt", 2)
    evening.goes_on_to("Punkte kleben")
    expect(evening.main).to_contain_text(re.compile(r"([4-9]|10)\s*von 10 Personen haben geklebt"), timeout=CROWD_MS)
    evening.reveals()
    text = evening.prints(tmp_path)
    assert "Was zuerst kommt" in text and "Was danach kommt" in text
    rows = lonely_hall.journal()
    written = {body["card"] for entry, body in rows if entry == "card.written"}
    withdrawn = {body["card"] for entry, body in rows if entry == "card.withdrawn"}
    assert len(written - withdrawn) >= 6
    assert [card for card in written if card not in text] == []  # the list at the end names those taken back, too
    evening.throws_away()


class Evening:
    def __init__(self, hall: Hall, kind: type[Mouse], size: Size) -> None:
        self.panel = Panel(hall, size)
        self.page = self.panel.page
        self.hand = kind(self.page)

    @property
    def main(self) -> Locator:
        return self.page.get_by_role("main")

    @property
    def cards(self) -> Locator:
        return self.main.get_by_role("button", name=re.compile("^Menü: Karte"))

    def begins(self, what: str) -> None:
        dialog, hand = self.panel.dialog, self.hand
        hand.press(self.panel.button("Probe mit simulierten Menschen"))
        hand.choose(dialog.get_by_label("Was möchten Sie proben?"), what)
        hand.write(dialog.get_by_label("Wie viele Menschen?"), str(PEOPLE))
        hand.pick(dialog.get_by_role("radio", name=re.compile("^schneller")))
        hand.press(dialog.get_by_role("button", name="Probe beginnen"))
        here = self.page.get_by_role("region", name="Probe", exact=True)
        expect(here).to_contain_text(f"{PEOPLE} von {PEOPLE} sind da.", timeout=CROWD_MS)

    def goes_on_to(self, title: str) -> None:
        self.hand.press(self.panel.next_part.get_by_role("button", name=re.compile(title)))
        self.page.wait_for_timeout(ASKED_MS)
        self.hand.press(self.panel.next_part.get_by_role("button", name=re.compile("^Ja, ")))
        step = self.page.get_by_role("listitem").filter(has=self.panel.button(f"Menü: {title}"))
        expect(step).to_have_attribute("aria-current", "step")

    def sorts(self, title: str, count: int) -> None:
        loose = self.main.get_by_role("listbox", name="Ohne Überschrift").get_by_role("option")
        before = loose.count()
        self.hand.mark(*(loose.nth(no) for no in range(count)))
        self.hand.press(self.panel.button("Neue Überschrift"))
        self.hand.write(self.panel.dialog.get_by_label("Überschrift"), title)
        self.hand.press(self.panel.dialog.get_by_role("button", name="Anlegen"))
        expect(self.panel.heading(title).get_by_role("option")).to_have_count(count)
        expect(loose).to_have_count(before - count)

    def reveals(self) -> None:
        self.hand.press(self.panel.button("Punkte aufdecken"))
        self.hand.press(self.panel.dialog.get_by_role("button", name="Punkte aufdecken"))
        self.hand.press(self.main.get_by_role("button", name=re.compile(r"festhalten$")))
        expect(self.page.get_by_text(re.compile(r"festgehalten\.$")).first).to_be_visible()

    def prints(self, folder: Path) -> str:
        """Ends the event; the text of its protocol."""
        self.hand.press(self.panel.next_part.get_by_role("button", name=re.compile("Beenden")))
        self.page.wait_for_timeout(ASKED_MS)
        self.hand.press(self.panel.button("Ja, beenden"))
        with self.page.expect_download(timeout=PRINTING_MS) as download:
            self.hand.press(self.panel.next_part.get_by_role("button", name="Protokoll (PDF)"))
        file = folder / "protokoll.pdf"
        download.value.save_as(file)
        return subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout

    def throws_away(self) -> None:
        title = self.page.get_by_role("heading", level=1).inner_text()
        self.hand.press(
            self.page.get_by_role("region", name="Probe", exact=True).get_by_role("button", name="Probe löschen")
        )
        self.page.wait_for_timeout(ASKED_MS)
        self.hand.press(self.panel.dialog.get_by_role("button", name="Probe löschen"))
        expect(self.page.get_by_role("heading", name="Veranstaltungen")).to_be_visible()
        expect(self.page.get_by_role("link", name=title)).to_have_count(0)
