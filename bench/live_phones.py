"""A hall of phones on raw sockets, in a process of its own: `python bench/live_phones.py BASE --phones N --rate C
--seconds S [--code CODE | --relay]`. Prints one line of JSON.

As browsers do, each offers compression with its handshake. Everybody reads everything; cards are written in turns. A
frame that many phones get is looked through once.
"""

from gevent import monkey

monkey.patch_all()

import argparse  # noqa: E402
import base64  # noqa: E402
import json  # noqa: E402
import os  # noqa: E402
import re  # noqa: E402
import struct  # noqa: E402
import sys  # noqa: E402
import time  # noqa: E402
import zlib  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import Any  # noqa: E402
from urllib.parse import urlsplit  # noqa: E402

import gevent  # noqa: E402
from gevent import socket  # noqa: E402

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.web.running import Browser, fresh_id  # noqa: E402

CARD = re.compile(rb'"([0-9a-z]{16})":\{"id":"\1"|"relayed":"([0-9a-z]{16})"')
JOIN_AT_ONCE = 20
CALM_S = 2.0


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
        self._line = socket.create_connection((parts.hostname, parts.port))
        self._line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        key = base64.b64encode(os.urandom(16)).decode()
        self._line.sendall(
            f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: {parts.netloc}\r\nOrigin: {base}\r\n"
            f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
            f"Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\nCookie: {cookie}\r\n\r\n".encode()
        )
        self._in = self._line.makefile("rb")
        self._inflate = zlib.decompressobj(-15)  # eventkit refuses compression, a bare relay takes it
        while self._in.readline() not in (b"\r\n", b""):
            pass
        self._frame()
        self._say("40" + json.dumps(auth))
        self._frame()
        self.up = time.time()
        if "code" in auth:
            self._call("hello", {"seq": seq, "boot": ""}, "")
        gevent.spawn(self._read)

    def write(self, kind: str) -> None:
        card = fresh_id()
        self._told.sent[card] = time.time()
        if kind == "relay":
            self._call("card", {"relayed": card, "text": "Bänke im Schatten vor dem Rathaus"}, card)
        else:
            text = "Bänke im Schatten vor dem Rathaus"
            body = {"id": fresh_id(), "kind": "card.write", "stage": "karten", "card": card, "text": text}
            self._call("command", body, card)

    def _call(self, name: str, body: dict[str, Any], card: str) -> None:
        self._number += 1
        self._waits[self._number] = card
        self._say(f"42{self._number}" + json.dumps([name, body], separators=(",", ":")))

    def _say(self, text: str) -> None:
        raw, mask = text.encode(), os.urandom(4)
        head = b"\x81" + (bytes([0x80 | len(raw)]) if len(raw) < 126 else b"\xfe" + struct.pack(">H", len(raw)))
        whole = int.from_bytes(raw, "big") ^ int.from_bytes((mask * (len(raw) // 4 + 1))[: len(raw)], "big")
        self._line.sendall(head + mask + whole.to_bytes(len(raw), "big"))

    def _frame(self) -> bytes:
        head = self._in.read(2)
        if len(head) < 2:
            raise EOFError
        size = head[1]
        if size == 126:
            (size,) = struct.unpack(">H", self._in.read(2))
        elif size == 127:
            (size,) = struct.unpack(">Q", self._in.read(8))
        raw: bytes = self._in.read(size)
        return self._inflate.decompress(raw + b"\x00\x00\xff\xff") if head[0] & 0x40 else raw

    def _read(self) -> None:
        told = self._told
        while True:
            try:
                frame = self._frame()
            except (EOFError, OSError):
                return
            now = time.time()
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("base")
    parser.add_argument("--code", default="")
    parser.add_argument("--relay", action="store_true")
    parser.add_argument("--phones", type=int, default=100)
    parser.add_argument("--rate", type=float, default=10)
    parser.add_argument("--seconds", type=float, default=10)
    wish = parser.parse_args()
    told = Told()
    phones: list[Phone] = []

    def come() -> None:
        if wish.relay:
            phones.append(Phone(wish.base, "", {}, 0, told))
            return
        browser = Browser(wish.base)
        browser.join(wish.code)
        seq = browser.view(wish.code)["seq"]
        cookie = "; ".join(f"{one.name}={one.value}" for one in browser.session.cookies)
        browser.session.close()
        phones.append(Phone(wish.base, cookie, {"code": wish.code, "role": "phone"}, seq, told))

    began = time.time()
    for at in range(0, wish.phones, JOIN_AT_ONCE):
        gevent.joinall([gevent.spawn(come) for _ in range(min(JOIN_AT_ONCE, wish.phones - at))], raise_error=True)
    joined = time.time() - began
    time.sleep(CALM_S)
    print("go", flush=True)
    start = due = time.time()
    turn = 0
    while due < start + wish.seconds:
        phones[turn % len(phones)].write("relay" if wish.relay else "card")
        turn, due = turn + 1, due + 1 / wish.rate
        time.sleep(max(0, due - time.time()))
    late = time.time() - start - wish.seconds
    time.sleep(CALM_S)
    everywhere = sum(count == len(phones) for count in told.seen.values())
    print(json.dumps({
        "phones": len(phones), "written": turn, "joined in, s": round(joined, 1), "behind, s": round(late, 1),
        "acked": len(told.acks), "refused": told.refused, "on every phone": everywhere,
        "twice": sum(count > len(phones) for count in told.seen.values()),
        "ack": spread(told.acks), "screen": spread(told.screens),
    }))  # fmt: skip


def spread(times: list[float]) -> dict[str, float]:
    """p50, p95, p99 in ms."""
    times = sorted(times) or [0.0]
    return {f"p{share}": round(times[min(len(times) - 1, len(times) * share // 100)], 1) for share in (50, 95, 99)}


if __name__ == "__main__":
    main()
