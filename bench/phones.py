"""Phones on raw sockets, for figures. As browsers do, each offers compression with its handshake.

Import it after `monkey.patch_all(select=False)`: connecting is done by greenlets, then all phones are on one poll.
"""

import base64
import json
import os
import re
import select
import struct
import sys
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from gevent import socket

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.web.running import Browser, fresh_id  # noqa: E402

CARD = re.compile(rb'"([0-9a-z]{16})":\{"id":"\1"|"relayed":"([0-9a-z]{16})"')


class Told:
    """`sent`: card -> when; `screens`: how many ms until each phone had it; `acks`: until it was safe."""

    def __init__(self) -> None:
        self.sent: dict[str, float] = {}
        self.acks: list[float] = []
        self.screens: list[float] = []
        self.seen: dict[str, int] = {}
        self.refused = 0
        self._looked: dict[bytes, tuple[str, ...]] = {}

    def cards(self, frame: bytes) -> tuple[str, ...]:
        """The cards that came with a frame."""
        found = self._looked.get(frame)
        if found is None:
            ids = {(one or two).decode() for one, two in CARD.findall(frame)}
            found = tuple(card for card in ids if card in self.sent)
            if len(self._looked) > 200:
                self._looked.clear()
            self._looked[frame] = found
        return found


class Phone:
    """One socket, spoken by hand: a library for each of a thousand would measure itself."""

    def __init__(self, base: str, cookie: str, auth: dict[str, str], seq: int, told: Told) -> None:
        self._told, self._number, self._waits = told, 0, {}
        parts = urlsplit(base)
        self.line = socket.create_connection((parts.hostname, parts.port))
        self.line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        key = base64.b64encode(os.urandom(16)).decode()
        self.line.sendall(
            f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: {parts.netloc}\r\nOrigin: {base}\r\n"
            f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
            f"Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\nCookie: {cookie}\r\n\r\n".encode()
        )
        self._inflate = zlib.decompressobj(-15)  # eventkit refuses compression, a bare relay takes it
        self._kept = b""
        while b"\r\n\r\n" not in self._kept:
            self._kept += self._more()
        self._kept = self._kept.partition(b"\r\n\r\n")[2]
        self._until(b"0")
        self._say("40" + json.dumps(auth))
        self._until(b"40")
        if "code" in auth:
            self._call("hello", {"seq": seq, "boot": ""}, "")
            self._until(b"43")

    def write(self, kind: str) -> None:
        card = fresh_id()
        self._told.sent[card] = time.time()
        if kind == "relay":
            self._call("card", {"relayed": card, "text": "Bänke im Schatten vor dem Rathaus"}, card)
        else:
            text = "Bänke im Schatten vor dem Rathaus"
            body = {"id": fresh_id(), "kind": "card.write", "stage": "karten", "card": card, "text": text}
            self._call("command", body, card)

    def take(self) -> None:
        """What has come."""
        now = time.time()
        self._kept += self._more()
        for frame in self._frames():
            self._one(frame, now)

    def _one(self, frame: bytes, now: float) -> None:
        told = self._told
        if frame == b"2":
            self._say("3")
        elif frame.startswith(b"43"):
            number, _, answer = frame[2:].partition(b"[")
            card = self._waits.pop(int(number), "")
            if card and b'"ok":true' in answer:
                told.acks.append((now - told.sent[card]) * 1000)
            elif card:
                told.refused += 1
        elif frame.startswith(b"42"):
            for card in told.cards(frame):
                told.screens.append((now - told.sent[card]) * 1000)
                told.seen[card] = told.seen.get(card, 0) + 1

    def _until(self, start: bytes) -> None:
        while True:
            for frame in self._frames():
                if frame.startswith(start):
                    return
            self._kept += self._more()

    def _more(self) -> bytes:
        more: bytes = self.line.recv(65536)
        if not more:
            raise EOFError
        return more

    def _call(self, name: str, body: dict[str, Any], card: str) -> None:
        self._number += 1
        self._waits[self._number] = card
        self._say(f"42{self._number}" + json.dumps([name, body], separators=(",", ":")))

    def _say(self, text: str) -> None:
        raw, mask = text.encode(), os.urandom(4)
        head = b"\x81" + (bytes([0x80 | len(raw)]) if len(raw) < 126 else b"\xfe" + struct.pack(">H", len(raw)))
        whole = int.from_bytes(raw, "big") ^ int.from_bytes((mask * (len(raw) // 4 + 1))[: len(raw)], "big")
        self.line.sendall(head + mask + whole.to_bytes(len(raw), "big"))

    def _frames(self) -> Iterator[bytes]:
        """The whole frames of what has come, each taken off."""
        while len(self._kept) >= 2:
            size, at = self._kept[1], 2
            if size >= 126:
                at = 4 if size == 126 else 10
                size = int.from_bytes(self._kept[2:at], "big") if len(self._kept) >= at else 1 << 30
            if len(self._kept) < at + size:
                return
            first, raw = self._kept[0], self._kept[at : at + size]
            self._kept = self._kept[at + size :]
            yield self._inflate.decompress(raw + b"\x00\x00\xff\xff") if first & 0x40 else raw


class Hall:
    """All phones on one poll: a greenlet or thread for each would cost more than what is measured."""

    def __init__(self, phones: list[Phone]) -> None:
        self._phones = {phone.line.fileno(): phone for phone in phones}
        self._poll = select.epoll()
        for number in self._phones:
            self._poll.register(number, select.EPOLLIN)

    def wait(self, until: float) -> None:
        """Take what comes until that time."""
        while (left := until - time.time()) > 0:
            for number, _ in self._poll.poll(left, len(self._phones)):
                self._phones[number].take()


def cookies(browser: Browser) -> str:
    """What a browser with these would send."""
    return "; ".join(f"{one.name}={one.value}" for one in browser.session.cookies)


def spread(times: list[float]) -> dict[str, float]:
    """p50, p95, p99 in ms."""
    times = sorted(times) or [0.0]
    return {f"p{share}": round(times[min(len(times) - 1, len(times) * share // 100)], 1) for share in (50, 95, 99)}
