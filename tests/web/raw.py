"""Very plain sockets: hundreds of them from one thread, as the hall's phones would hold them."""

from collections.abc import Sequence
from typing import Any

import msgspec
import websocket

from tests.web.running import Browser, fresh_id


class RawLine:
    """One socket of a phone. `send` does not wait; `answer` reads until the acknowledgement is there."""

    def __init__(self, browser: Browser, code: str) -> None:
        cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in browser.session.cookies)
        self._socket = websocket.WebSocket()
        self._socket.connect(
            browser.base.replace("http", "ws") + "/socket.io/?EIO=4&transport=websocket",
            cookie=cookies, origin=browser.base, timeout=60,
        )  # fmt: skip
        self._expect("0")
        self._socket.send("40" + msgspec.json.encode({"code": code, "role": "phone"}).decode())
        self._expect("40")
        self._sent = 0
        self.heard: list[str] = []

    def send(self, kind: str, **fields: Any) -> None:
        self._sent += 1
        body = msgspec.json.encode(["command", {"id": fresh_id(), "kind": kind, **fields}]).decode()
        self._socket.send(f"42{self._sent}{body}")

    def answer(self) -> dict[str, Any]:
        text = self._expect(f"43{self._sent}[")
        answer: dict[str, Any] = msgspec.json.decode(text.removeprefix(f"43{self._sent}"))[0]
        return answer

    def close(self) -> None:
        self._socket.close()

    def _expect(self, start: str) -> str:
        while True:
            text = str(self._socket.recv())
            if text == "2":
                self._socket.send("3")
            elif text.startswith(start):
                return text
            else:
                self.heard.append(text)


def all_at_once(lines: Sequence[RawLine], kind: str, fields: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Every line sends before any of them reads an answer."""
    for line, own in zip(lines, fields, strict=True):
        line.send(kind, **own)
    return [line.answer() for line in lines]
