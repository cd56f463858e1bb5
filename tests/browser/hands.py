"""How somebody works a page: with the mouse, with a finger, or with the keyboard alone."""

from playwright.sync_api import Locator, Page, expect

FAR = 250
"""So many times Tab leads from anywhere to anywhere on the largest page."""


class Mouse:
    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, thing: Locator) -> None:
        thing.click()

    def write(self, field: Locator, text: str) -> None:
        self.press(field)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def pick(self, radio: Locator) -> None:
        self.press(radio)

    def choose(self, select: Locator, label: str) -> None:
        select.select_option(label=label)  # its list is drawn by the system, not by the page

    def mark(self, *cards: Locator) -> None:
        """Choose cards on the board."""
        for card in cards:
            self.press(card)


class Finger(Mouse):
    def press(self, thing: Locator) -> None:
        thing.tap()


class Keys(Mouse):
    """Nothing but Tab, arrows, Space, Enter and letters."""

    def go(self, thing: Locator) -> None:
        expect(thing).to_be_visible()
        for _ in range(FAR):
            if self.is_at(thing):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never leads to {thing}")

    def is_at(self, thing: Locator) -> bool:
        return bool(thing.evaluate("thing => thing === document.activeElement"))

    def press(self, thing: Locator) -> None:
        self.go(thing)
        self.page.keyboard.press("Enter")

    def write(self, field: Locator, text: str) -> None:
        self.go(field)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def pick(self, radio: Locator) -> None:
        """Tab leads to the group, arrows through it."""
        self.go(radio.locator("xpath=ancestor::fieldset[1]").get_by_role("radio", checked=True))
        for _ in range(10):
            if self.is_at(radio):
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"the arrows never lead to {radio}")

    def choose(self, select: Locator, label: str) -> None:
        expect(select.locator("option", has_text=label)).to_be_attached()
        self.go(select)
        self.page.keyboard.type(label)
        chosen = select.evaluate("select => select.selectedOptions[0].label")
        assert chosen == label, chosen

    def mark(self, *cards: Locator) -> None:
        first = cards[0].locator("xpath=ancestor::*[@role='listbox'][1]").get_by_role("option").first
        self.go(first)
        for card in cards:
            for _ in range(60):
                if self.is_at(card):
                    break
                self.page.keyboard.press("ArrowDown")
            self.page.keyboard.press(" ")
