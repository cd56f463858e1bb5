"""Looks at pages in every state, and remembers what stands out and what axe finds."""

from playwright.sync_api import Page

from tests.browser import sight


class Looker:
    def __init__(self) -> None:
        self.names: dict[Page, str] = {}
        self.found: list[str] = []
        self.looked = 0

    def __call__(self, page: Page, state: str) -> None:
        name = f"{self.names[page]} {state}"
        self.looked += 1
        sight.settle(page)
        sight.picture(page, name.replace(" ", "-"))
        self.found += [f"{name}: {line}" for line in [*sight.overflow(page), *sight.violations(page)]]
