"""A hall for one test: the server, Chromium, and everybody who is in the room."""

import json
import sqlite3
import time
from functools import cache
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.chromium import NAME, PHONE, Size
from tests.browser.watch import Watch
from tests.web.running import Browser as Device
from tests.web.running import Line, Running, fresh_id

PATIENCE_MS = 30_000
"""A slow machine is no fault; what never comes is found all the same."""
PRINTING_MS = 120_000
"""What is printed is made by a process that lets all others go first; in the check seven others want to."""

DETAILS: dict[str, Any] = {
    "title": "Zusammen in Haselrod",
    "place": "Bürgerhaus, Großer Saal",
    "date": "2026-10-16",
    "start": "14:00",
    "end": "18:00",
    "organiser": "die Stadt Haselrod und der Beirat für Integration",
    "question": {"de": "Was brauchen Menschen, die neu zu uns kommen?", "en": "What do newcomers need here?"},
    "level": 2,
    "promise": {"de": "Ihre Karten sind ein Rat an die Stadt.", "en": "Your cards are advice to the town."},
    "next": [{"when": "19. November", "what": "Die Stadtverordneten beraten die Ergebnisse."}],
    "contact": "Meryem Aslan, Zimmer 12",
    "languages": ["de", "en"],
}


class Hall:
    """Opens pages and remembers them; `close` gives everything that they complained about."""

    def __init__(self, server: Running, chromium: Browser) -> None:
        self.server, self.chromium = server, chromium
        self.base = f"http://{NAME}:{server.port}"
        self.watches: dict[Page, Watch] = {}
        self.devices: list[BrowserContext] = []
        self.addresses = {f"{NAME}:{server.port}"}
        self._events: list[Event] = []

    def device(self, size: Size = PHONE, lang: str = "de-DE", **more: Any) -> BrowserContext:
        """A device of its own: its own cookies and its own storage."""
        context = self.chromium.new_context(**size, locale=lang, base_url=self.base, **more)
        context.set_default_timeout(PATIENCE_MS)
        self.devices.append(context)
        return context

    def page(self, path: str, size: Size = PHONE, lang: str = "de-DE", name: str = "", **more: Any) -> Page:
        """A page on a new device, opened at `path`. It is not a secure context, as in a hall."""
        return self.tab(self.device(size, lang, **more), path, name)

    def tab(self, device: BrowserContext, path: str, name: str = "") -> Page:
        page = device.new_page()
        self.watches[page] = Watch(page, name or path)
        page.goto(path)
        assert not page.evaluate("isSecureContext")
        return page

    def event(self, format: str = "kartenabfrage", **details: Any) -> "Event":
        """An event led without the panel."""
        event = Event(self.server, format, {**DETAILS, **details})
        self._events.append(event)
        return event

    def journal(self) -> list[tuple[str, dict[str, Any]]]:
        """(kind, body) of every entry, as it lies on the disk."""
        with sqlite3.connect(f"file:{self.server.data / 'eventkit.db'}?mode=ro", uri=True) as db:
            entries = db.execute("SELECT kind, body FROM journal ORDER BY seq")
            return [(kind, json.loads(body)) for kind, body in entries]

    def close(self) -> list[str]:
        for event in self._events:
            event.close()
        for context in self.devices:
            context.close()
        foreign = [
            f"{watch.name} asked {host}"
            for watch in self.watches.values()
            for host in sorted(watch.hosts - self.addresses)
        ]
        return [line for watch in self.watches.values() for line in watch.troubles] + foreign


def until(page: Page, expression: str, patience_ms: int = PATIENCE_MS) -> None:
    """Wait until something is true in the page. (Playwright's own way needs `eval`, which the CSP forbids.)"""
    end = time.monotonic() + patience_ms / 1000
    while not page.evaluate(expression):
        assert time.monotonic() < end, f"waited in vain for {expression}"
        page.wait_for_timeout(50)


def view_as(page: Page, code: str, role: str) -> str:
    """All that this device gets to know of an event when it asks by HTTP."""
    text: str = page.evaluate(f"fetch('/api/view?code={code}&as={role}').then(answer => answer.text())")
    return text


@cache
def moderator_of(server: Running) -> Device:
    """One device that moderates without a screen; making one takes a second."""
    return server.moderator()


def moderator_link(server: Running) -> str:
    """A fresh way into the panel: the part behind the host."""
    url: str = moderator_of(server).post("/api/moderator/link").json()["url"]
    return "/panel" + url.partition("/panel")[2]


class Event:
    """An event whose moderator is a socket: for tests of phones and screens."""

    def __init__(self, server: Running, format: str, details: dict[str, Any]) -> None:
        self.server, self.details = server, details
        self._device = moderator_of(server)
        made = self._device.post("/api/moderator/events", event=fresh_id(), format=format, **details)
        assert made.status_code == 200, made.text
        self.code: str = made.json()["code"]
        self._lead = self._device.line(self.code, "moderator")
        self._guests: list[Somebody] = []

    def does(self, kind: str, **fields: Any) -> None:
        """The moderator does something; fails when it is refused."""
        answer = self._lead.command(kind, **fields)
        assert answer["ok"], (kind, answer)

    def does_write(self, text: str, stage: str = "karten") -> str:
        """A card from paper; gives its id."""
        card = fresh_id()
        self.does("card.write", stage=stage, card=card, text=text)
        return card

    def line_again(self) -> None:
        """After the server was away."""
        self._lead.close()
        self._lead = self._device.line(self.code, "moderator")

    def view(self) -> dict[str, Any]:
        view: dict[str, Any] = self._device.view(self.code, "moderator")["view"]
        return view

    def protocol(self) -> bytes:
        """The PDF."""
        answer = self._device.get(f"/api/moderator/protocol?code={self.code}&lang=de")
        assert answer.status_code == 200, answer.text
        return bytes(answer.content)

    def somebody(self, name: str = "") -> "Somebody":
        somebody = Somebody(self.server.browser(), self.code, name)
        self._guests.append(somebody)
        return somebody

    def close(self) -> None:
        for somebody in self._guests:
            somebody.leaves()
        self._lead.close()


class Somebody:
    """A participant without a screen: fills the board for the others."""

    def __init__(self, device: Device, code: str, name: str = "") -> None:
        self.person = device.join(code, name=name)["person"]
        self._line: Line = device.line(code)
        self._n = 0

    def writes(self, text: str, kind: str = "idee", stage: str = "karten") -> str:
        card = fresh_id()
        answer = self._line.command("card.write", stage=stage, card=card, text=text, card_kind=kind, lang="de")
        assert answer["ok"], answer
        return card

    def dots(self, target: str, count: int, stage: str = "punkte") -> None:
        self._n += 1
        answer = self._line.command("dots.set", stage=stage, target=target, count=count, n=self._n)
        assert answer["ok"], answer

    def does(self, kind: str, **fields: Any) -> None:
        """Anything else; fails when it is refused."""
        answer = self._line.command(kind, **fields)
        assert answer["ok"], (kind, answer)

    def leaves(self) -> None:
        self._line.close()
