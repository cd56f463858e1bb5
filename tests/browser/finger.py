"""A finger on the panel: real touch events, as the screen of a tablet sends them."""

from typing import Any

from playwright.sync_api import Locator, Page

HELD_MS = 400
RESTS_MS = 150
STEPS = 12
AT_ONCE_MS = 150
"""From about here on a finger counts as resting (180 ms on the board, 220 in the hall)."""

WATCH = """() => {
  const seen = {};
  const note = (event) => { seen[event.type] ??= performance.now(); };
  for (const kind of ["touchstart", "touchmove"]) addEventListener(kind, note, { capture: true, passive: true });
  window.firstMove = () => seen.touchmove - seen.touchstart;
}"""


def drag(page: Page, what: Locator, to: Locator, held_ms: int = HELD_MS) -> None:
    """Press, hold, move, let go."""
    start, end = _middle(what), _middle(to)
    tools = page.context.new_cdp_session(page)

    def touch(kind: str, *points: dict[str, Any]) -> None:
        tools.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": list(points)})

    touch("touchStart", start)
    page.wait_for_timeout(held_ms)
    for step in range(1, STEPS + 1):
        part = step / STEPS
        touch("touchMove", {axis: start[axis] + (end[axis] - start[axis]) * part for axis in start})
        page.wait_for_timeout(20)
    page.wait_for_timeout(RESTS_MS)
    touch("touchEnd")


def scroll(page: Page, what: Locator, to: Locator) -> bool:
    """Press and move at once. False: this machine was so slow that the page saw the finger rest before it moved."""
    page.evaluate(WATCH)
    drag(page, what, to, held_ms=0)
    return bool(page.evaluate("firstMove()") < AT_ONCE_MS)


def _middle(of: Locator) -> dict[str, float]:
    box = of.bounding_box()
    assert box
    return {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
