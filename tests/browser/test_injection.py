"""What people write is text: on every page, whatever field it was put into."""

import re
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page

from tests.browser.evening import display
from tests.browser.hall import Hall
from tests.browser.host import Host
from tests.browser.panel import Panel
from tests.browser.phone import Phone
from tests.browser.poison import BY_PROGRAM, CHECKED, PAYLOADS, Poison
from tests.web.attacks.texts import text_fields

LISTEN = """addEventListener("securitypolicyviolation", (one) => (window.broken ??= []).push(one.violatedDirective))"""

LOOK = """() => {
    const attributes = ["aria-label", "title", "alt", "placeholder", "value"];
    const made = "[data-x],[onerror],[onload],[onfocus],script:not([src]),iframe[srcdoc],a[href^='javascript:' i]";
    return {
        ran: window.ran ?? null,
        broken: window.broken ?? [],
        made: [...document.querySelectorAll(made)].map((one) => one.outerHTML.slice(0, 90)),
        text: [document.documentElement.textContent, document.title,
            ...[...document.querySelectorAll("input,textarea")].map((one) => one.value),
            ...[...document.querySelectorAll("*")].flatMap((one) => attributes.map((name) => one.getAttribute(name)))]
            .filter(Boolean).join("\\n"),
    };
}"""


KEEP = """async (code) => {
    const headers = {"Content-Type": "application/json"};
    const answer = await fetch("/api/mine/keep", {method: "POST", headers, body: JSON.stringify({code})});
    return (await answer.json()).reading;
}"""

BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Signs that turn text around: taken out of it, or fenced in."""

NOT_SEEN = {
    # what came instead is seen
    *(f"event.create.details.{name}" for name in ("title", "place", "organiser", "contact", "question{}", "promise{}")),
    *(f"event.create.details.{name}" for name in ("next[].when", "next[].what", "target_groups[].label{}")),
    "format.places.list.0.title.de", "format.places.list.0.question.de", "format.question.de", "format.question.en",
    "cluster.create.title", "photo.add.caption",
    # in dialogs, and in the other language
    "order.words.words[]", "stage.note.text", "format.title.en", "format.stage.0.prompt.de",
}  # fmt: skip
"""What stands on none of these pages."""


class Eyes:
    """Looks at pages; `text` is all that was seen on any of them, `troubles` what came of it besides."""

    def __init__(self) -> None:
        self.text, self.troubles = "", list[str]()

    def look(self, name: str, page: Page) -> dict[str, Any]:
        seen: dict[str, Any] = page.evaluate(LOOK)
        self.text += seen["text"]
        if seen["ran"] is not None or seen["broken"] or seen["made"]:
            self.troubles.append(f"{name}: {seen['ran']} {seen['broken']} {seen['made']}")
        return seen


def listening(hall: Hall) -> list[str]:
    """Every device from now on remembers which rules of the CSP were broken on it. Gives the addresses they ask for."""
    device, asked = hall.device, list[str]()

    def heard(*args: Any, **more: Any) -> BrowserContext:
        context = device(*args, **more)
        context.add_init_script(LISTEN)
        context.on("request", lambda request: asked.append(request.url.partition("#")[0]))
        return context

    hall.device = heard  # type: ignore[method-assign]
    return asked


def test_control_the_same_texts_run_where_they_are_taken_for_markup(hall: Hall, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text("<!doctype html><title>x</title><body>" + "".join(PAYLOADS))
    page = hall.chromium.new_page()
    page.goto(file.as_uri())
    page.wait_for_function("window.ran === 1")
    eyes = Eyes()
    assert len(eyes.look("control", page)["made"]) >= 5
    assert eyes.troubles
    page.close()


def test_nothing_that_anybody_writes_runs_anywhere(hall: Hall, tmp_path: Path) -> None:
    asked = listening(hall)
    poison, eyes = Poison(hall), Eyes()
    poison.before()
    phone, screen = Phone(hall, f"/{poison.code}").join(poison.text("name on a phone")), display(hall, poison.event)
    host, panel = Host(hall, poison.event, "p2").enter(poison.text("name on a tablet")), Panel(hall)
    pages = {"phone": phone.page, "display": screen, "host": host.page, "panel": panel.page}
    eyes.look("start page", panel.page)
    panel.open(poison.code)
    for step, stage in (
        (poison.round, "runde"), (poison.sorting, "ordnen"), (poison.results, "punkte"), (poison.measures, "plan"),
        (poison.looking_back, "blick"), (poison.after, "aus"),
    ):  # fmt: skip
        step()
        for name, page in pages.items():
            page.wait_for_timeout(300)
            eyes.look(f"{name} in {stage}", page)
    for tab in ("places", "people", "report", "settings"):
        panel.open(poison.code, tab)
        panel.page.wait_for_timeout(500)
        eyes.look(f"panel {tab}", panel.page)
    kept = phone.page.evaluate(KEEP, poison.code)
    eyes.look("ways", hall.page(f"/ways/{poison.code}#{kept}"))
    file = tmp_path / "protokoll.html"
    file.write_bytes(poison.moderator.get(f"/api/moderator/events/{poison.code}/export?to=html&lang=de").content)
    paper = hall.chromium.new_page()
    paper.add_init_script(LISTEN)
    paper.goto(file.as_uri())
    eyes.look("protocol", paper)
    paper.close()
    assert poison.taken() == []
    poison.close()
    assert eyes.troubles == []
    leaked = [url for url in asked if kept in url or host.code in url or "key=" in url]
    assert leaked == [] and any("/assets/" in url for url in asked), "what opens something stands in no address"
    text = BIDI.sub("", eyes.text)
    missing = {field for field, said in poison.sent.items() if BIDI.sub("", said) not in text}
    assert missing <= NOT_SEEN, missing - NOT_SEEN
    fields = {field for field in text_fields() if not field.startswith(BY_PROGRAM) and "{key}" not in field}
    assert fields - poison.sent.keys() == CHECKED
