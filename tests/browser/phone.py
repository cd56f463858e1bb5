"""A phone, used as people use it: by what stands on it."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.chromium import PHONE, Size
from tests.browser.hall import PATIENCE_MS, Hall, until


class Phone:
    """Somebody with a phone. `say` translates the few words on it that a test has to press."""

    def __init__(self, hall: Hall, path: str, lang: str = "de", size: Size = PHONE, name: str = "") -> None:
        self.lang, self.hall = lang, hall
        locale = {"de": "de-DE", "de-simple": "de-DE", "en": "en-GB"}.get(lang, lang)
        self.page: Page = hall.page(path, size, locale, name or f"phone {lang}")
        self.watch = hall.watches[self.page]

    def say(self, german: str, english: str) -> str:
        return german if self.lang == "de" else english

    # Coming in

    def join(self, name: str = "") -> "Phone":
        if name:
            self.page.get_by_label(self.say("Wie dürfen wir Sie nennen?", "What may we call you?")).fill(name)
        self.button(self.say("Mitmachen", "Take part")).click()
        expect(self.tool_help).to_be_visible()
        return self

    def type_code(self, code: str) -> None:
        self.page.get_by_label("Code der Veranstaltung").fill(code)
        self.button("Weiter").click()

    # Cards

    @property
    def field(self) -> Locator:
        return self.page.get_by_label(re.compile("^(Ihre Karte|Your card)"))

    def choose_kind(self, label: str) -> None:
        self.page.get_by_role("radio", name=label).check()

    def write(self, text: str, kind: str | None = None, sent: bool = True) -> None:
        """Write a card and hand it in. `sent`: wait until it is safe on the laptop."""
        if kind:
            self.choose_kind(kind)
        self.field.fill(text)
        self.button(self.say("Karte abgeben", "Hand in card")).click()
        expect(self.mine(text)).to_be_visible()
        if sent:
            self.all_saved()

    def mine(self, text: str) -> Locator:
        """One of my own cards, in the list of them."""
        own = self.page.get_by_role("region", name=re.compile("^(Meine Karten|My cards)"))
        return own.get_by_role("listitem").filter(has_text=text)

    def card(self, text: str) -> Locator:
        """A card anywhere on the page."""
        return self.page.get_by_role("listitem").filter(has_text=text)

    def menu_of(self, text: str) -> None:
        name = self.say("Karte ändern oder zurückziehen", "Change card or take it back")
        self.mine(text).get_by_role("button", name=name).click()

    def edit(self, text: str, new: str) -> None:
        self.menu_of(text)
        self.dialog.get_by_role("button", name=self.say("Ändern", "Change"), exact=True).click()
        self.dialog.get_by_role("textbox").fill(new)
        self.dialog.get_by_role("button", name=self.say("Änderung speichern", "Save the change")).click()
        expect(self.mine(new)).to_be_visible()
        self.all_saved()

    def withdraw(self, text: str) -> None:
        self.menu_of(text)
        label = self.say("Zurückziehen", "Take back")
        self.dialog.get_by_role("button", name=label, exact=True).click()
        self.dialog.get_by_role("button", name=label, exact=True).click()
        expect(self.mine(text)).to_have_count(0)
        self.all_saved()

    # Dots

    def give(self, title: str) -> Locator:
        """The button that puts a dot on something."""
        return self.button(re.compile(f"^(Punkt auf|Place a dot on) .*{re.escape(title)}"))

    def take(self, title: str) -> Locator:
        """The button that takes a dot off again."""
        return self.button(re.compile(f"^(Punkt von|Take a dot off) .*{re.escape(title)}"))

    # Main points, groups, measures

    def pick(self, title: str) -> None:
        """What the next card or measure answers."""
        self.page.get_by_role("radio", name=re.compile(re.escape(title))).check()

    def join_group(self, title: str) -> None:
        action = "(Hier mitarbeiten|Hierher wechseln|Work here|Change to this one)"
        self.button(re.compile(rf"^{action}: \W*{re.escape(title)}")).click()
        expect(self.card(title)).to_contain_text(self.say("Ihre Gruppe", "Your group"))
        self.all_saved()

    def save_field(self, label: str, text: str) -> None:
        """A field that is saved by itself, and says so."""
        field = self.page.get_by_label(label, exact=True)
        field.fill(text)
        field.blur()
        self.all_saved()
        expect(field).to_have_value(text)

    # What is always there

    def button(self, name: str | re.Pattern[str]) -> Locator:
        return self.page.get_by_role("button", name=name, exact=isinstance(name, str))

    @property
    def dialog(self) -> Locator:
        return self.page.get_by_role("dialog")

    @property
    def tool_help(self) -> Locator:
        return self.button(self.say("Hilfe", "Help"))

    def close_dialog(self) -> None:
        self.dialog.get_by_role("button", name=self.say("Schließen", "Close"), exact=True).click()
        expect(self.dialog).to_have_count(0)

    def all_saved(self, patience_ms: int = PATIENCE_MS) -> None:
        """Nothing waits in the outbox, and the foot of the page says so."""
        until(self.page, "!Object.keys(localStorage).some(key => key.startsWith('ek/out/'))", patience_ms)
        expect(self.page.get_by_text(self.say("Alles gespeichert", "All saved"))).to_be_visible()

    def asks(self, question: str) -> None:
        """The main heading."""
        expect(self.page.get_by_role("heading", level=1)).to_have_text(question)
