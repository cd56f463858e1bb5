"""The moderator's panel, led as a person leads it: next step, board, menus, keys, mouse."""

import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.chromium import PANEL, Size
from tests.browser.hall import PRINTING_MS, Hall, moderator_link

ASKED_MS = 600
"""The panel takes an answer only this long after its question: sooner it was a double click."""

RESTS_MS, TRIES = 120, 40

BELOW_THE_TOOLS = 260
"""So far down the board is not covered by what stays at its upper edge."""


class Panel:
    def __init__(self, hall: Hall, size: Size = PANEL) -> None:
        self.page: Page = hall.page(moderator_link(hall.server), size, name="panel")
        self.watch = hall.watches[self.page]
        expect(self.page.get_by_role("heading", name="Veranstaltungen")).to_be_visible()

    # Events

    def new_event(self, title: str, format: str = "Kartenabfrage") -> str:
        """From the start page through the form; gives the code."""
        self.page.get_by_role("link", name="Neue Veranstaltung").click()
        self.page.get_by_role("link", name=re.compile(f"Wählen\\W+{format}\\W*$")).click()
        self.page.get_by_label("Titel").fill(title)
        self.page.get_by_label("Frage (Deutsch)").fill("Was brauchen Menschen, die neu zu uns kommen?")
        self.page.get_by_label("Frage (English)").fill("What do newcomers need here?")
        self.page.get_by_label("Datum").fill("2026-10-16")
        self.page.get_by_label("Ort", exact=True).fill("Bürgerhaus, Großer Saal")
        self.page.get_by_label("Wer lädt ein?").fill("die Stadt Haselrod")
        self.page.get_by_label("Kontakt bei Fragen").fill("Meryem Aslan, Zimmer 12")
        self.page.get_by_role("radio", name=re.compile("^2 ")).check()
        self.button("Zeile hinzufügen").click()
        self.page.get_by_label("1. Zeile: bis wann").fill("19. November")
        self.page.get_by_label("1. Zeile: was geschieht").fill("Die Stadtverordneten beraten die Ergebnisse.")
        self.button("Veranstaltung anlegen").click()
        self.page.wait_for_url(re.compile("event="))
        return self.page.url.partition("event=")[2][:6]

    def open(self, code: str, tab: str = "") -> None:
        self.page.goto(f"/panel?event={code}{'&tab=' + tab if tab else ''}")

    # Steps

    @property
    def next_part(self) -> Locator:
        asks = "^(Nächster Schritt|Jetzt zu|„.*jetzt beenden|Tag .* jetzt beginnen)"
        return self.page.get_by_role("region", name=re.compile(asks))

    def next(self, title: str) -> None:
        """The big button, and its answer."""
        self.next_part.get_by_role("button", name=re.compile(title)).click()
        self.page.wait_for_timeout(ASKED_MS)
        self.next_part.get_by_role("button", name=re.compile("^Ja, ")).click()
        step = self.page.get_by_role("listitem").filter(has=self.button(f"Menü: {title}"))
        expect(step).to_have_attribute("aria-current", "step")
        self.all_saved()

    # Cards

    def menu(self, of: str | re.Pattern[str], item: str) -> None:
        """Open a menu by its name and pick an item."""
        self.button(of).click()
        self.page.get_by_role("menuitem", name=re.compile(item)).click()

    def card(self, text: str) -> Locator:
        """A card on the board of a collect step."""
        return self.page.get_by_role("main").get_by_role("listitem").filter(has_text=text)

    def hide(self, text: str, reason: str) -> None:
        self.card(text).get_by_role("button", name=re.compile("Menü: Karte")).click()
        self.page.get_by_role("menuitem", name="Verbergen").click()
        self.dialog.get_by_role("radio", name=reason).check()
        self.answer("Verbergen")
        expect(self.card(text)).to_contain_text(f"Verborgen: {reason}")

    def write_paper(self, text: str, kind: str) -> None:
        self.button("Karte vom Papier").click()
        form = self.page.get_by_role("form", name="Karte vom Papier")
        form.get_by_role("radio", name=kind).check()
        form.get_by_label("Text der Karte").fill(text)
        form.get_by_role("button", name="Dazulegen").click()
        expect(self.card(text)).to_contain_text("Papier")
        form.get_by_role("button", name="Schließen").click()

    # Headings

    def loose(self, text: str) -> Locator:
        """A card that can be sorted, wherever it lies."""
        return self.page.get_by_role("option").filter(has_text=text)

    def heading(self, title: str) -> Locator:
        return self.page.get_by_role("region", name=title, exact=True)

    def lies_under(self, title: str, *texts: str) -> None:
        """Cards lie under a heading; a heading with many cards shows the first of them until one asks for more."""
        count = self.heading(title).get_by_text(re.compile(r"^\d+ Karten?$")).first
        expect(count).to_be_visible()
        more = self.heading(title).get_by_role("button", name=re.compile(r"^\d+ weitere"))
        if more.count():
            more.click()
        for text in texts:
            expect(self.heading(title).get_by_role("option").filter(has_text=text)).to_have_count(1)

    def new_heading(self, title: str, *texts: str) -> None:
        """Choose cards with the mouse and give them a heading."""
        for text in texts:
            self.loose(text).click()
        self.button("Neue Überschrift").click()
        self.dialog.get_by_label("Überschrift").fill(title)
        self.answer("Anlegen")
        self.lies_under(title, *texts)

    def drag(self, text: str, to: str) -> None:
        """By mouse, over several steps as a hand does."""
        card, pile = self.loose(text), self.heading(to).get_by_role("listbox")
        card.evaluate("card => card.scrollIntoView({block: 'nearest'})")
        start, end = card.bounding_box(), pile.bounding_box()
        assert start and end
        # A long pile that begins above the board's edge is met further down.
        top = max(end["y"], min(end["y"] + end["height"] - 60, BELOW_THE_TOOLS))
        mouse = self.page.mouse
        mouse.move(start["x"] + 40, start["y"] + 12)
        mouse.down()
        mouse.move(start["x"] + 60, start["y"] + 20, steps=4)
        mouse.move(end["x"] + end["width"] / 2, top + 20, steps=12)
        # A hand lets go when the card is shown where it shall lie; a page is told only now and then what it is over.
        shown = pile.get_by_role("option").filter(has_text=text)
        for no in range(TRIES):
            mouse.move(end["x"] + end["width"] / 2, top + 20 + 4 * (no % 2), steps=2)
            self.page.wait_for_timeout(RESTS_MS)
            if no and shown.count():
                break
        mouse.up()

    def move_by_keys(self, text: str, to: str) -> None:
        """Space chooses, M opens the menu, arrows and Enter pick: no mouse."""
        self.loose(text).focus()
        self.page.keyboard.press(" ")
        expect(self.loose(text)).to_have_attribute("aria-selected", "true")
        self.page.keyboard.press("m")
        item = self.page.get_by_role("menuitem", name=re.compile(to))
        expect(item).to_be_visible()
        for _ in range(20):
            if item.evaluate("item => item === document.activeElement"):
                break
            self.page.keyboard.press("ArrowDown")
        self.page.keyboard.press("Enter")

    def move_by_menu(self, text: str, to: str) -> None:
        self.loose(text).click()
        self.button("Verschieben nach").click()
        self.page.get_by_role("menuitem", name=re.compile(to)).click()

    def clear_selection(self) -> None:
        if self.button("Auswahl aufheben").count():
            self.button("Auswahl aufheben").click()

    def rename(self, title: str, new: str) -> None:
        self.menu(re.compile(f"Menü: \\W?{re.escape(title)}"), "Umbenennen")
        self.page.get_by_role("textbox", name="Überschrift").fill(new)
        self.page.keyboard.press("Enter")
        expect(self.heading(new)).to_be_visible()

    def merge(self, title: str, into: str) -> None:
        self.menu(re.compile(f"Menü: \\W?{re.escape(title)}"), "Zusammenlegen")
        self.dialog.get_by_role("radio", name=re.compile(into)).check()
        self.answer("Zusammenlegen")
        expect(self.heading(title)).to_have_count(0)

    # What the table does with a card

    def card_menu(self, text: str, item: str) -> None:
        self.card(text).get_by_role("button", name=re.compile("Menü: Karte")).click()
        self.page.get_by_role("menuitem", name=re.compile(item)).click()

    def split(self, text: str, *parts: str) -> None:
        """Into two; the fields propose where the text is cut."""
        self.card_menu(text, "In zwei Karten teilen")
        for no, part in enumerate(parts, start=1):
            self.dialog.get_by_label(f"{no}. Karte", exact=True).fill(part)
        self.answer(f"In {len(parts)} Karten teilen")
        for part in parts:
            expect(self.card(part)).to_contain_text("Teil einer Karte")

    def stack(self, text: str, onto: str) -> None:
        self.card_menu(text, "Auf eine andere Karte legen")
        self.dialog.get_by_role("radio", name=re.compile(re.escape(onto))).check()
        self.answer("Darauflegen")
        expect(self.card(onto)).to_contain_text("2 Karten")

    def dispute(self, text: str, reason: str) -> None:
        self.card_menu(text, "Strittig")
        self.dialog.get_by_label("Warum?").fill(reason)
        self.answer("Blitz aufkleben")
        expect(self.card(text)).to_contain_text(reason)

    def park(self, text: str) -> None:
        self.card_menu(text, "In den Themenspeicher")
        expect(self.card(text)).to_have_count(0)

    # Dots and results

    def count_paper(self, title: str, dots: int) -> None:
        """Dots on paper, which the moderator counts in the hall."""
        counts = self.page.get_by_role("group").filter(has_text="Im Saal gezählt")
        field = counts.get_by_role("textbox", name=re.compile(rf"^Punkte auf Papier: \W*{re.escape(title)}"))
        if not field.is_visible():
            counts.get_by_text("Im Saal gezählt").click()
        field.fill(str(dots))
        field.press("Enter")
        expect(field).to_have_value(str(dots))
        self.all_saved()

    def reveal(self) -> None:
        self.button("Punkte aufdecken").click()
        self.answer("Punkte aufdecken")
        expect(self.page.get_by_role("heading", name="Ergebnis der Punkte")).to_be_visible()

    def settle(self, count: int) -> None:
        """What is ticked becomes the result."""
        self.button(f"{count} Ergebnisse festhalten").click()
        expect(self.page.get_by_text(f"{count} Ergebnisse sind festgehalten.").first).to_be_visible()

    # The end of a day, the end of the event

    def end_day(self) -> None:
        self.next_part.get_by_role("button", name="Für heute beenden").click()
        self.answer("Für heute beenden")
        expect(self.next_part.get_by_text("Tag 1 ist beendet.")).to_be_visible()
        self.all_saved()

    def begin_day(self) -> None:
        self.next_part.get_by_role("button", name=re.compile("Weiter am nächsten Tag")).click()
        self.page.wait_for_timeout(ASKED_MS)
        self.button("Ja, weiter geht es").click()
        expect(self.button("Weiter am nächsten Tag")).to_have_count(0)
        self.all_saved()

    def finish(self, folder: Path) -> Path:
        """End the last step and download the protocol."""
        self.next_part.get_by_role("button", name=re.compile("Beenden")).click()
        self.page.wait_for_timeout(ASKED_MS)
        self.button("Ja, beenden").click()
        with self.page.expect_download(timeout=PRINTING_MS) as download:
            self.next_part.get_by_role("button", name="Protokoll (PDF)").click()
        file = folder / download.value.suggested_filename
        download.value.save_as(file)
        assert file.name.endswith(".pdf") and file.read_bytes()[:5] == b"%PDF-"
        return file

    # What is always there

    def button(self, name: str | re.Pattern[str]) -> Locator:
        if isinstance(name, str):
            # Fluent puts invisible marks around what people wrote.
            name = re.compile("^" + r"\W*".join(map(re.escape, name.split(": "))))
        return self.page.get_by_role("button", name=name)

    @property
    def dialog(self) -> Locator:
        return self.page.get_by_role("dialog")

    def answer(self, verb: str) -> None:
        self.dialog.get_by_role("button", name=verb, exact=True).click()
        expect(self.dialog).to_have_count(0)

    def all_saved(self) -> None:
        expect(self.page.get_by_role("region", name="Sicherung").get_by_role("status")).to_have_text(
            "Alles gespeichert"
        )
