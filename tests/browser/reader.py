"""What a screen reader is told: role and name as Chromium computes them, and what live regions say."""

import json
import re
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import BrowserContext, Page

from tests.browser.hall import PATIENCE_MS, until

OPERABLE = {
    "button", "link", "textbox", "radio", "checkbox", "combobox", "listbox", "switch", "slider", "spinbutton",
    "searchbox", "tab", "DisclosureTriangle", "Date",
}  # fmt: skip
"""Roles that promise that something can be done."""

PAUSE_MS = 100
PRESSED = {"click", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend"}

HEAR = r"""(() => {
    const LIVE = "[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], output";
    window.heard = [];
    const say = (node) => {
        const words = node?.textContent?.replace(/[\u2066-\u2069]/g, "").trim();
        if (words) window.heard.push(words);
    };
    new MutationObserver((changes) => {
        const regions = new Set();
        for (const { target, addedNodes } of changes) {
            const around = (target.nodeType === 1 ? target : target.parentElement)?.closest(LIVE);
            if (around) regions.add(around);
            for (const node of addedNodes)
                if (node.nodeType === 1)
                    for (const one of [node, ...node.querySelectorAll(LIVE)]) if (one.matches(LIVE)) regions.add(one);
        }
        for (const region of regions) say(region);
    }).observe(document, { childList: true, characterData: true, subtree: true });
})()"""

CAN_HAVE_FOCUS = """function () {
    const can = "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]";
    if (this.matches(can) || this.control || this.matches("label, html, body, form")) return "";
    // What a press on it does, a press on something in it does, too: the veil of a dialog, the place of a menu.
    if (this.querySelector(can)) return "";
    return this.outerHTML.slice(0, 120);
}"""


def listens(device: BrowserContext) -> None:
    """From now on the pages of this device remember what their live regions say."""
    device.add_init_script(HEAR)


@dataclass(frozen=True)
class Thing:
    """Something in the page. `node` is the same for the same element."""

    node: int
    role: str
    name: str
    about: str = ""
    """What is read out after the name: hints, reasons."""
    checked: str = ""
    disabled: bool = False

    def __str__(self) -> str:
        return f"{self.role} “{self.name}”"


class Reader:
    def __init__(self, page: Page) -> None:
        self.page = page
        self._line = page.context.new_cdp_session(page)
        self._heard = 0

    def focused(self, around: str = "") -> Thing | None:
        """The element that has the focus, or its ancestor that is `around` (a selector); None: nothing has it."""
        closest = f"?.closest({json.dumps(around)})" if around else ""
        expression = f"document.activeElement === document.body ? null : document.activeElement{closest} ?? null"
        answer = self._line.send("Runtime.evaluate", {"expression": expression})
        handle = answer["result"].get("objectId")
        if handle is None:
            return None
        tree = self._line.send("Accessibility.getPartialAXTree", {"objectId": handle, "fetchRelatives": False})
        return thing(tree["nodes"][0])

    def everything(self) -> list[Thing]:
        nodes = self._line.send("Accessibility.getFullAXTree")["nodes"]
        return [thing(node) for node in nodes if not node["ignored"] and "backendDOMNodeId" in node]

    def pressed_only(self) -> list[str]:
        """What answers to a press and can never have the focus."""
        self._line.send("DOM.getDocument")  # without it listeners have no nodes
        root = self._line.send("Runtime.evaluate", {"expression": "document.documentElement"})["result"]["objectId"]
        answer = self._line.send("DOMDebugger.getEventListeners", {"objectId": root, "depth": -1, "pierce": True})
        nodes = {
            one["backendNodeId"] for one in answer["listeners"] if one["type"] in PRESSED and "backendNodeId" in one
        }
        return [words for node in sorted(nodes) if (words := self._asked(node, CAN_HAVE_FOCUS))]

    def _asked(self, node: int, function: str) -> str:
        found: dict[str, Any] = self._line.send("DOM.resolveNode", {"backendNodeId": node})
        call = {"objectId": found["object"]["objectId"], "functionDeclaration": function, "returnByValue": True}
        return str(self._line.send("Runtime.callFunctionOn", call)["result"]["value"])

    def reads(self, *sentences: str, patience_ms: int = PATIENCE_MS) -> None:
        """All of this is there to be read out."""
        for _ in range(patience_ms // PAUSE_MS):
            words = " ".join(plain(one.name) for one in self.everything() if one.role in ("StaticText", "heading"))
            missing = [sentence for sentence in sentences if sentence not in words]
            if not missing:
                return
            self.page.wait_for_timeout(PAUSE_MS)
        raise AssertionError(f"{missing} not in: {words}")

    def hears(self, sentence: str, patience_ms: int = PATIENCE_MS) -> None:
        """A live region says it, or has said it since the last sentence that was waited for."""
        since = f"window.heard.slice({self._heard})"
        until(self.page, f"{since}.some(line => line.includes({json.dumps(sentence)}))", patience_ms)
        self._heard = int(self.page.evaluate("window.heard.length"))


def plain(words: str) -> str:
    """Without the marks that keep directions apart."""
    return re.sub("[\u2066-\u2069]", "", words)


def thing(node: dict[str, Any]) -> Thing:
    facts = {one["name"]: one["value"].get("value") for one in node.get("properties", [])}
    return Thing(
        node=node.get("backendDOMNodeId", 0),
        role=str(node.get("role", {}).get("value", "none")),
        name=" ".join(str(node.get("name", {}).get("value", "")).split()),
        about=str(node.get("description", {}).get("value", "")),
        checked=str(facts.get("checked", "")),
        disabled=bool(facts.get("disabled")),
    )
