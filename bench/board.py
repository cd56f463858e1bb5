"""How fast a move on a big board is seen: `python bench/board.py [--cards 500] [--moves 40] [--phones 4]`.

One Chromium holds panel, display and phones, the server runs beside it: all of them share the machine, as they do not
in a hall. Measured is the time from the press that moves a card until the new count stands in the page of the display
and of each phone (one clock, since it is one machine), and the longest task of the panel while cards are moved and
while the board is scrolled. A task is what Chromium's `longtask` names: 50 ms and more without an answer to a finger.
"""

import argparse
import json
import re
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from playwright.sync_api import Page, sync_playwright  # noqa: E402

from eventkit import checks  # noqa: E402
from tests.browser import chromium as chrome  # noqa: E402
from tests.browser.hall import Hall, until  # noqa: E402
from tests.browser.panel import Panel  # noqa: E402
from tests.browser.phone import Phone  # noqa: E402
from tests.browser.test_board import heading, sorting_many  # noqa: E402
from tests.web.running import Running  # noqa: E402

PEOPLE = 50
HEADINGS = 12

WATCH = """(where) => {
    window.seen = {};
    const look = () => {
        for (const box of document.querySelectorAll(where)) {
            const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
            while (words.nextNode()) window.seen[words.currentNode.data.trim()] ??= Date.now();
        }
    };
    new MutationObserver(look).observe(document.body, {subtree: true, childList: true, characterData: true});
}"""
TASKS = """() => {
    window.tasks = [];
    new PerformanceObserver(list => window.tasks.push(...list.getEntries().map(one => one.duration)))
        .observe({entryTypes: ["longtask"]});
    document.addEventListener("click", press => {
        if (press.target.closest("[role=menuitem]")) window.pressed = Date.now();
    }, true);
    for (const kind of ["pointerup", "drop", "dragend"])
        document.addEventListener(kind, () => { window.dropped = Date.now(); }, true);
}"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cards", type=int, default=500)
    parser.add_argument("--moves", type=int, default=40)
    parser.add_argument("--phones", type=int, default=4)
    asked = parser.parse_args()
    checks.load_bundle().build()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = chrome.launch(playwright)
        server = Running(Path(folder) / "data").start()
        hall = Hall(server, browser)
        try:
            print(json.dumps(measure(hall, asked.cards, asked.moves, asked.phones), indent=1))
        finally:
            hall.close()
            server.stop()
            browser.close()


def measure(hall: Hall, cards: int, moves: int, phones: int) -> dict[str, object]:
    event, written = sorting_many(hall, PEOPLE, cards // PEOPLE)
    sorted_already = len(written) // 2
    share = sorted_already // HEADINGS
    for no in range(HEADINGS):
        heading(event, f"Thema {no}", written[no * share : (no + 1) * share])
    left = len(written) - share * HEADINGS
    watched = [(hall.page(f"/display/{event.code}", chrome.DISPLAY, name="display"), "footer")]
    for no in range(phones):
        phone = Phone(hall, f"/{event.code}", name=f"phone {no}")
        phone.join()
        watched.append((phone.page, "h2.section span"))
    panel = Panel(hall)
    panel.open(event.code)
    panel.heading("Thema 0").wait_for()
    more = panel.page.get_by_role("button", name=re.compile(r"^[0-9]+ weitere"))
    while more.count():  # all cards at once: the hardest board
        more.first.click()
    panel.page.evaluate(TASKS)
    for page, where in watched:
        page.locator(where).first.wait_for()
        page.evaluate(WATCH, where)
    took: dict[str, list[float]] = {"display": [], "phones": []}
    loose, again = written[share * HEADINGS :], 0
    titles = {card["id"]: card["text"] for card in event.view()["card"].values()}
    for no, card in enumerate(loose[:moves]):
        text = titles[card]
        by_menu = no % 2 == 0
        to = f"Thema {no % HEADINGS}" if by_menu else "Thema 0"  # a hand drags to what it sees
        if by_menu:
            panel.move_by_menu(text, to)
        else:
            panel.heading(to).evaluate("heading => heading.scrollIntoView()")
            panel.loose(text).evaluate("card => card.scrollIntoView({block: 'center'})")
            panel.drag(text, to)
            panel.page.wait_for_timeout(600)
            if panel.heading(to).get_by_role("option").filter(has_text=text).count() == 0:
                again += 1  # Chromium lost the hand that Playwright plays
                panel.drag(text, to)
        left -= 1
        for page, _ in watched:
            until(page, f"window.seen['{left}']")
        began = panel.page.evaluate("window.pressed" if by_menu else "window.dropped")
        for at, (page, _) in enumerate(watched):
            seen = page.evaluate("no => window.seen[no]", str(left))
            took["phones" if at else "display"].append(seen - began)
    moving = tasks_of(panel.page)
    scroll(panel.page)
    return {
        "cards": len(written),
        "moves": moves,
        "dragged twice": again,
        "display": percentiles(took["display"]),
        "phones": percentiles(took["phones"]),
        "tasks while moving": moving,
        "tasks while scrolling": tasks_of(panel.page),
    }


def scroll(page: Page) -> None:
    """With the wheel through everything that can be scrolled on the board, down and up again."""
    page.mouse.move(700, 500)
    for way in (1, -1):
        for _ in range(40):
            page.mouse.wheel(0, 240 * way)
            page.wait_for_timeout(16)


def tasks_of(page: Page) -> dict[str, float]:
    """Tasks of 50 ms and more since the last time: how many, and the longest (ms)."""
    found: list[float] = page.evaluate("() => window.tasks.splice(0)")
    return {"count": len(found), "longest_ms": max(found, default=0)}


def percentiles(values: Sequence[float]) -> dict[str, float]:
    """Milliseconds."""
    ordered = sorted(values)
    at = lambda share: ordered[min(len(ordered) - 1, int(share * len(ordered)))]  # noqa: E731
    return {"p50_ms": at(0.5), "p95_ms": at(0.95), "most_ms": ordered[-1]}


if __name__ == "__main__":
    main()
