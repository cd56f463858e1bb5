"""Somebody who has a keyboard and no eyes for the screen: Tab, arrows, Enter, Space, Escape, letters, and what is read
out. Everything is found by role and name."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from tests.browser.hall import until
from tests.browser.reader import Thing, plain
from tests.browser.surveyor import FAR, PAUSE_MS, Surveyor

Name = str | re.Pattern[str]


class Keyboard(Surveyor):
    # Going about

    def to(self, role: str, name: Name, back: bool = False) -> Thing:
        """With Tab (or Shift+Tab) to what has this role and name."""
        here = None if self._fresh else self.stands(f"on the way to {role} {name}")
        passed: list[str] = []
        for _ in range(FAR):
            if here and here.role == role and fits(here.name, name):
                return here
            here = self.tab(back)
            passed.append(str(here))
        raise AssertionError(f"{self.name}: Tab never leads to {role} {name}, only to {passed[:40]}")

    def leaves(self) -> None:
        """With Tab beyond the end of the page, to what the browser has there."""
        while self.tab() is not None:
            pass
        self._fresh = True

    def stands(self, when: str) -> Thing | None:
        """The focus is somewhere: nothing that happened has let it fall to the page."""
        for _ in range(self._waits):
            if here := self.at():
                return here
            self.page.wait_for_timeout(PAUSE_MS)
        self.trouble(f"the focus is lost {when}")
        self._fresh = True
        return None

    def rests_on(self, role: str, name: Name) -> None:
        """What had the focus went away; this stands nearest."""
        here = self.stands(f"where {role} {name} should have it")
        assert here and here.role == role and fits(here.name, name), (here, role, name)

    # Doing

    def press(self, role: str, name: Name, key: str = "Enter", back: bool = False) -> Thing:
        thing = self.to(role, name, back)
        self.page.keyboard.press(key)
        self.stands(f"after {key} on {thing}")
        return thing

    def key(self, key: str) -> None:
        here = self.at()
        self.page.keyboard.press(key)
        self.stands(f"after {key} on {here}")

    def write(self, name: Name, words: str, back: bool = False) -> Thing:
        field = self.to("textbox", name, back)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(words)
        return field

    def pick(self, name: Name) -> Thing:
        """Tab leads into a group of radio buttons, arrows through it."""
        here: Thing | None = self.to("radio", re.compile(""))
        for _ in range(20):
            if here and here.role == "radio" and fits(here.name, name):
                if here.checked != "true":
                    self.page.keyboard.press("Space")
                return here
            self.page.keyboard.press("ArrowDown")
            here = self._look()
        raise AssertionError(f"{self.name}: the arrows never lead to {name}")

    def choose(self, menu: Name, item: Name, back: bool = False) -> None:
        """A line of a menu: its button opens it, arrows lead through it, and the button has the focus again."""
        self.press("button", menu, back=back)
        here = self._look()
        for _ in range(20):
            assert here and here.role == "menuitem", here
            if fits(here.name, item):
                return self.key("Enter")
            self.page.keyboard.press("ArrowDown")
            here = self._look()
        raise AssertionError(f"{self.name}: there is no {item} in the menu {menu}")

    @contextmanager
    def dialog(self, role: str, name: Name, title: Name, back: bool = False) -> Iterator[None]:
        """What opens a dialog gets the focus back when Escape has closed it."""
        opener = self.press(role, name, back=back)
        self.in_dialog(title)
        yield
        self.page.keyboard.press("Escape")
        self.gone()
        here = self.stands(f"after {title} was closed")
        if here is None or here.node != opener.node:
            self.trouble(f"{title} gives the focus to {here}, not to {opener}")

    def in_dialog(self, title: Name) -> None:
        """It is there, is called so, and has the focus."""
        until(self.page, "Boolean(document.activeElement?.closest('[role=dialog]'))")
        box = self.reader.focused("[role=dialog]")
        assert box and fits(box.name, title), (title, box)

    def gone(self) -> None:
        until(self.page, "!document.querySelector('[role=dialog]')")


def fits(said: str, name: Name) -> bool:
    return plain(said) == name if isinstance(name, str) else bool(name.search(plain(said)))
