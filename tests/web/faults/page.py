"""The live line of a page, as plain as possible: a socket, what it asks, and what it was told."""

import contextlib
import time
from typing import Any

import msgspec
import requests
import websocket

from eventkit.rehearsal.view import Knowledge
from tests.web.running import Browser

ANSWER_S = 5.0
"""As long as a phone waits before it begins anew (static/src/socket.ts)."""

Broken = (OSError, websocket.WebSocketException, requests.RequestException, ValueError)
"""The line is down, or was never there."""


class Page:
    """What somebody's page knows, over any number of lines. `knows` stays when the line breaks."""

    def __init__(self, browser: Browser, code: str, role: str = "phone") -> None:
        self.browser, self.code, self.role = browser, code, role
        self.knows = Knowledge()
        self.wholes = 0
        self.byes: list[str] = []
        self._socket: websocket.WebSocket | None = None
        self._sent = 0

    def open(self, timeout: float = ANSWER_S) -> None:
        """A line, greeted: everything that was missed is known now. Raises one of `Broken`."""
        self.cut()
        cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.browser.session.cookies)
        self._socket = line = websocket.WebSocket()
        line.connect(
            self.browser.base.replace("http", "ws") + "/socket.io/?EIO=4&transport=websocket",
            cookie=cookies or None, origin=self.browser.base, timeout=timeout,
        )  # fmt: skip
        self._expect("0")
        line.send("40" + msgspec.json.encode({"code": self.code, "role": self.role}).decode())
        self._expect("40")
        self.catch_up()

    def catch_up(self) -> None:
        """hello, until nothing is missing."""
        while True:
            knows = self.knows
            answer = self.call("hello", {"seq": knows.seq, "boot": knows.boot, "audience": knows.audience or "all"})
            if not answer["ok"]:
                raise ConnectionError(answer["code"])
            if answer.get("whole"):
                whole = self.browser.view(self.code, self.role)
                if "view" not in whole:
                    raise ConnectionError(whole.get("code"))
                self.wholes += 1
                self.knows.take_whole(whole)
            elif all(knows.take_patch(patch) for patch in answer["patches"]):
                return

    def call(self, name: str, body: dict[str, Any]) -> dict[str, Any]:
        """The answer to a question; what else comes meanwhile is taken in."""
        assert self._socket is not None
        self._sent += 1
        self._socket.send(f"42{self._sent}{msgspec.json.encode([name, body]).decode()}")
        start = f"43{self._sent}["
        answer: dict[str, Any] = msgspec.json.decode(self._expect(start)[len(start) - 1 :])[0]
        return answer

    def hear(self, seconds: float) -> None:
        """Take in what comes, for so long."""
        assert self._socket is not None
        until = time.monotonic() + seconds
        usual = self._socket.gettimeout()
        try:
            while (left := until - time.monotonic()) > 0:
                self._socket.settimeout(left)
                with contextlib.suppress(websocket.WebSocketTimeoutException):
                    self._take(str(self._socket.recv()))
        finally:
            with contextlib.suppress(OSError):
                self._socket.settimeout(usual)

    def cut(self) -> None:
        """Without a word, as a phone goes away."""
        if self._socket is not None:
            with contextlib.suppress(*Broken):
                self._socket.shutdown()
            self._socket = None

    def _expect(self, start: str) -> str:
        assert self._socket is not None
        while True:
            text = str(self._socket.recv())
            if text.startswith(start):
                return text
            if text.startswith("44"):
                raise ConnectionError(text)
            self._take(text)

    def _take(self, text: str) -> None:
        if text == "":
            raise ConnectionError("closed")
        if text == "2":
            assert self._socket is not None
            self._socket.send("3")
        elif text.startswith("42["):
            name, body = msgspec.json.decode(text[2:])
            if name == "patch" and not self.knows.take_patch(body):
                self.catch_up()
            elif name == "own":
                self.knows.take_own(body)
            elif name == "bye":
                self.byes.append(body["code"])
