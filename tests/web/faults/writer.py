"""People who write cards all evening, whatever happens to the laptop: the outbox of a phone (static/src/outbox.ts)."""

import threading
import time
from typing import Any

from tests.web.faults.page import Broken, Page
from tests.web.running import Browser, fresh_id

PASSING = {"too-fast", "storage.failed", "server.stopping", "server.error"}
RETRY_S = 0.1
MOST = 150
"""Nobody may write many more cards than this; somebody else takes over then."""


class Writer(threading.Thread):
    """Writes a card every so often and sends each until it is answered for good, in order. `acknowledged`: card -> seq;
    `refused`: card -> code; `kept`: answers that meant "keep it"."""

    def __init__(self, browser: Browser, code: str, name: str, every: float = 0.02) -> None:
        super().__init__(daemon=True, name=name)
        self._left = MOST
        browser.join(code)
        self.page, self.every = Page(browser, code), every
        self.written: list[dict[str, Any]] = []
        self.acknowledged: dict[str, int] = {}
        self.refused: dict[str, str] = {}
        self.kept: list[str] = []
        self.lines = 0
        self.last_error = ""
        self._thinking = True
        self._over = threading.Event()

    def run(self) -> None:
        try:
            self._write_and_send()
        except BaseException as error:
            self.last_error = f"gave up: {error!r}"
            raise

    def _write_and_send(self) -> None:
        sent = 0
        while self._thinking or sent < len(self.written):
            try:
                if not self._left:
                    self._hand_over()
                self.page.open()
                self.lines += 1
                while self._thinking or sent < len(self.written):
                    if sent == len(self.written):
                        if not self._left:
                            break
                        self._write()
                    if self._answered(self.page.call("command", self.written[sent])):
                        sent += 1
                        self.page.hear(self.every)
                    else:
                        self.page.hear(RETRY_S)
            except Broken as error:
                self.last_error = repr(error)
                time.sleep(RETRY_S)
        self._over.set()

    def finish(self, seconds: float = 60) -> None:
        """No new cards; returns when every card has its answer."""
        self._thinking = False
        assert self._over.wait(seconds), f"{self.name} still has cards that nobody has answered"

    def _hand_over(self) -> None:
        """Somebody else, on a device of their own. Raises one of `Broken`."""
        browser = Browser(self.page.browser.base)
        answer = browser.post("/api/join", code=self.page.code, attempt=fresh_id(), lang="de")
        if answer.status_code != 200:
            raise ConnectionError(answer.status_code)
        self.page.cut()
        self.page, self._left = Page(browser, self.page.code), MOST

    def _write(self) -> None:
        self._left -= 1
        text = f"{self.name}: Karte {len(self.written)}"
        self.written.append(
            {"id": fresh_id(), "kind": "card.write", "stage": "karten", "card": fresh_id(), "text": text}
        )

    def _answered(self, ack: dict[str, Any]) -> bool:
        card = self.written[len(self.acknowledged) + len(self.refused)]["card"]
        if ack["ok"]:
            self.acknowledged[card] = ack["seq"]
        elif ack["code"] in PASSING:
            self.kept.append(ack["code"])
            return False
        else:
            self.refused[card] = ack["code"]
        return True
