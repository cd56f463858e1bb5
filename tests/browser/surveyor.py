"""Goes through a screen with Tab and looks at whatever has the focus on the way: can it be seen, has it a name, does it
come in the order in which one reads, is all that can be used on the way?"""

from collections import Counter
from typing import Any

from playwright.sync_api import Page

from tests.browser import sight
from tests.browser.hall import PATIENCE_MS
from tests.browser.reader import OPERABLE, Reader, Thing

FAR = 150
"""So many times Tab leads from anywhere to anywhere."""

SETTLES = 12
PAUSE_MS = 80
"""So often, and after so long, it is looked again whether something still moves."""

LOOK = r"""() => {
    const it = document.activeElement ?? document.body, words = [];
    const bare = it.getBoundingClientRect();
    // A radio button may be drawn by what stands beside it.
    const drawn = it.matches("input[type=radio], input[type=checkbox]");
    const label = it.closest("label");
    const box = drawn && label && (bare.width < 8 || getComputedStyle(it).opacity === "0") ? label : it;
    const ringed = [it, ...(drawn && it.nextElementSibling ? [it.nextElementSibling] : []), ...(label ? [label] : [])];
    const rings = ringed.some((one) => {
        const { outlineStyle: style, outlineWidth: width, outlineColor: colour } = getComputedStyle(one);
        return style !== "none" && parseFloat(width) >= 2 && !/^rgba\(.*, 0\)$|transparent/.test(colour);
    });
    // A dialog has the focus as a whole when it opens: its heading is read out, its frame is the ring.
    if (it.tabIndex > 0) words.push("comes before all others");
    if (it.closest("[aria-hidden=true]")) words.push("is hidden from screen readers");
    if (!rings && it.getAttribute("role") !== "dialog") words.push("no ring");
    const spot = box.getBoundingClientRect();
    const none = spot.width < 2 || spot.height < 2 || getComputedStyle(box).visibility === "hidden";
    if (none) words.push("cannot be seen");
    else if (spot.bottom <= 0 || spot.top >= innerHeight || spot.right <= 0 || spot.left >= innerWidth)
        words.push("lies outside of the screen");
    else {
        const left = Math.max(spot.left, 0), right = Math.min(spot.right, innerWidth);
        const top = Math.max(spot.top, 0), bottom = Math.min(spot.bottom, innerHeight);
        const seen = [[.5, .5], [.2, .2], [.8, .2], [.2, .8], [.8, .8]].some(([x, y]) => {
            const there = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
            return there && (box.contains(there) || label?.contains(there));
        });
        if (!seen) words.push("lies below something else");
    }
    let stuck = false;
    for (let one = it; one; one = one.parentElement)
        if (/fixed|sticky/.test(getComputedStyle(one).position)) stuck = true;
    const before = window.tabbed, follows = !before?.isConnected ||
        Boolean(before.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING);
    window.tabbed = it;
    return { words, stuck, follows, top: spot.top + scrollY, bottom: spot.bottom + scrollY,
        left: spot.left, right: spot.right, dialog: Boolean(it.closest("[role=dialog]")) };
}"""


class Surveyor:
    """`troubles`: what somebody would stumble over."""

    def __init__(self, page: Page, name: str = "", patience_ms: int = PATIENCE_MS) -> None:
        self.page, self.name = page, name
        self._looks = max(2, min(SETTLES, patience_ms // PAUSE_MS))
        self._waits = max(2, patience_ms // PAUSE_MS // 4)
        self.reader = Reader(page)
        self.troubles: list[str] = []
        self._fresh = True  # nothing has had the focus yet
        self._sight: dict[str, Any] = {}

    def tab(self, back: bool = False) -> Thing | None:
        """None: the end of the page."""
        self.page.keyboard.press("Shift+Tab" if back else "Tab")
        self._fresh = False
        return self._look()

    def at(self) -> Thing | None:
        return self.reader.focused()

    def survey(self, screen: str, both: bool = False) -> list[Thing]:
        """Once through the page with Tab: all that can be used is on the way, and in the order in which one reads.
        `both`: and back again."""
        order = self._round(screen)
        if both:
            back = self._round(screen, back=True)
            if {thing.node for thing in order} != {thing.node for thing in back}:
                self.trouble(f"{screen}: Shift+Tab leads elsewhere: {[*map(str, back)]}")
        said = Counter((thing.role, thing.name, thing.about) for thing in order)
        for role, name, about in (words for words, times in said.items() if times > 1):
            self.trouble(f"{screen}: more than one {role} “{name}” and nothing that tells them apart ({about})")
        nodes = {thing.node for thing in order}
        inside = self._sight.get("dialog")
        for thing in self.reader.everything():
            if thing.role not in OPERABLE or thing.disabled:
                continue
            if not thing.name:
                self.trouble(f"{screen}: {thing} has no name")
            # Of radio buttons one is on the way; behind a dialog nothing is.
            if thing.node not in nodes and thing.role != "radio" and not inside:
                self.trouble(f"{screen}: Tab never leads to {thing}")
        for words in self.reader.pressed_only():
            self.trouble(f"{screen}: answers to a press and never to a key: {words}")
        return order

    def _round(self, screen: str, back: bool = False) -> list[Thing]:
        order: list[Thing] = []
        last: dict[str, Any] | None = None
        ends = 0
        while len(order) < FAR:
            here = self.tab(back)
            if here is None:
                ends, last = ends + 1, None
                if ends > 2:
                    break
                continue
            if any(one.node == here.node for one in order):
                break
            seen = self._sight
            wrapped = seen["dialog"] and not seen["follows"]
            if not (back or wrapped or seen["stuck"]) and last and not last["stuck"] and above(seen, last):
                self.trouble(f"{screen}: {here} is drawn above {order[-1]} and comes after it")
            order.append(here)
            last = seen
        if len(order) == FAR:
            self.trouble(f"{screen}: Tab never comes back to where it began")
        # A dialog keeps the focus until Escape, also when only its cross can have it.
        if len(order) == 1 and not self._sight["dialog"] and len(self._doable()) > 1:
            self.trouble(f"{screen}: {order[0]} keeps the focus")
        return order

    def _doable(self) -> list[Thing]:
        return [one for one in self.reader.everything() if one.role in OPERABLE - {"radio"} and not one.disabled]

    def _look(self) -> Thing | None:
        """At what has the focus; once more when something still moves or is about to be named."""
        for _ in range(self._looks):
            here = self.at()
            self._sight = self.page.evaluate(LOOK) if here else {}
            words: list[str] = [*self._sight.get("words", []), *unnamed(here)]
            if not words:
                return here
            self.page.wait_for_timeout(PAUSE_MS)
        for one in words:
            self.trouble(f"{here} {one}")
        return here

    def trouble(self, words: str) -> None:
        line = f"{self.name}: {words}"
        if line not in self.troubles:
            self.troubles.append(line)
            sight.picture(self.page, f"trouble-{len(self.troubles)}")


def unnamed(here: Thing | None) -> list[str]:
    if here is None or (here.name and here.role not in ("generic", "none")):
        return []
    return [f"has the focus and no {'role' if here.name else 'name'}"]


def above(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Wholly above, and in the same column."""
    beside = one["right"] <= other["left"] or other["right"] <= one["left"]
    return one["bottom"] <= other["top"] + 1 and not beside
