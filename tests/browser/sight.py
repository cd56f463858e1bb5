"""What can be measured about how a page looks: does it fit, and does axe find something."""

import os
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from eventkit import checks

RULES = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
PICTURES = os.environ.get("EVENTKIT_PICTURES")
"""A folder that keeps a picture of every page that is looked at; for people who want to look too."""

OVERFLOW = """(height) => {
    const page = document.documentElement, found = [];
    if (page.scrollWidth > page.clientWidth) found.push(`page ${page.scrollWidth} > ${page.clientWidth}`);
    if (height && page.scrollHeight > page.clientHeight) found.push(`${page.scrollHeight} high > ${page.clientHeight}`);
    for (const box of document.querySelectorAll("body *")) {
        const words = [...box.childNodes].some(node => node.nodeType === 3 && node.data.trim());
        const spot = box.getBoundingClientRect();
        if (!words || spot.width < 2 || spot.height < 2 || box.closest(".sr, .skip, svg")) continue;
        const look = getComputedStyle(box);
        if (look.visibility === "hidden" || look.textOverflow === "ellipsis") continue;
        let from = 0, to = page.clientWidth;
        for (let around = box; around; around = around.parentElement) {
            if (around === page || around === document.body) break;
            const style = getComputedStyle(around);
            if (style.overflowX !== "visible") {
                const edge = around.getBoundingClientRect();
                from = Math.max(from, edge.left), to = Math.min(to, edge.right);
            }
            if (style.position === "fixed") break;  // what lies around it does not cut it off
        }
        const line = parseFloat(look.fontSize) / 2, below = box.scrollHeight - box.clientHeight;
        if (look.overflowY === "hidden" && look.webkitLineClamp === "none" && below > line)
            found.push(`cut off below: ${box.tagName}.${box.className}: ${box.textContent.slice(0, 40)}`);
        // What is left out as a whole is left out on purpose; what is cut through is not.
        const seen = Math.min(to, spot.right) - Math.max(from, spot.left);
        if (seen > 1 && seen < spot.width - 1)
            found.push(`cut off: ${box.tagName}.${box.className} ${spot.left}..${spot.right} of ${from}..${to}: `
                + box.textContent.slice(0, 40));
    }
    return found;
}"""


# What lies half under a sticky edge can be scrolled free; axe would call it too small. So nothing sticks meanwhile.
AXE = """async (runOnly) => {
    const sticky = [...document.querySelectorAll("body *")].filter(box => getComputedStyle(box).position === "sticky");
    for (const box of sticky) box.style.position = "static";
    try {
        return await axe.run(document, {runOnly, resultTypes: ["violations"]});
    } finally {
        for (const box of sticky) box.style.position = "";
    }
}"""


def overflow(page: Page, *, also_high: bool = False) -> list[str]:
    """What stands out of the page or is cut off sideways. `also_high`: nothing may be below the edge either."""
    found: list[str] = page.evaluate(OVERFLOW, also_high)
    return found


def violations(page: Page, rules: dict[str, Any] = RULES) -> list[str]:
    """What axe finds, one line for each place. `rules`: which it looks for."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe())
    result: dict[str, Any] = page.evaluate(AXE, rules)
    return [
        f"{rule['id']}: {node['html'][:160]} {node.get('failureSummary', '')[:300]}"
        for rule in result["violations"]
        for node in rule["nodes"]
    ]


def picture(page: Page, name: str) -> None:
    """Keep a picture when somebody asked for pictures."""
    if PICTURES:
        Path(PICTURES).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=Path(PICTURES) / f"{name}.png")


def settle(page: Page) -> None:
    """Wait until nothing moves any more; a fading text has no contrast."""
    page.evaluate("""() => Promise.all(document.getAnimations()
        .filter(one => one.effect?.getTiming().iterations !== Infinity).map(one => one.finished.catch(() => 0)))""")


@cache
def axe() -> str:
    return (checks.STATIC / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")
