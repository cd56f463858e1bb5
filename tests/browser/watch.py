"""Watches a page: what it complains about, whom it asks, what the socket brings."""

import re
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request, WebSocket

NO_NETWORK = ("data", "blob", "about", "chrome-error")

AWAY = ("ERR_CONNECTION", "WebSocket connection", "ERR_SOCKET", "ERR_EMPTY")
"""What Chromium itself writes to the console while nobody answers."""

LEFT = "WebSocket is closed before the connection is established"
"""The page itself was left, or closed, while it was about to connect: nothing has failed."""


class Watch:
    """`troubles` is what must not happen unless a test has said so by `allow`; `received` are frames of the socket."""

    def __init__(self, page: Page, name: str) -> None:
        self.name = name
        self.hosts: set[str] = set()
        self.received: list[str] = []
        self._seen: list[str] = []
        self._allowed: list[str] = []
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self._seen.append(f"script: {error}"))
        page.on("request", self._on_request)
        page.on("requestfailed", self._on_failure)
        page.on("websocket", self._on_socket)

    def allow(self, *patterns: str) -> None:
        """Complaints that belong to what a test does, e.g. a refused code."""
        self._allowed += patterns

    @property
    def troubles(self) -> list[str]:
        return [
            f"{self.name}: {line}" for line in self._seen if not any(re.search(known, line) for known in self._allowed)
        ]

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and LEFT not in message.text:
            self._seen.append(f"{message.type}: {message.text} ({message.location.get('url', '')})")

    def _on_request(self, request: Request) -> None:
        self._note(request.url)

    def _on_failure(self, request: Request) -> None:
        # A page that is left, or a download, ends what was under way: nothing has failed.
        if request.failure != "net::ERR_ABORTED":
            self._seen.append(f"request: {request.url} {request.failure}")

    def _on_socket(self, socket: WebSocket) -> None:
        self._note(socket.url)
        socket.on("framereceived", lambda frame: self.received.append(str(frame)))

    def _note(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in NO_NETWORK:
            self.hosts.add(parts.netloc)
