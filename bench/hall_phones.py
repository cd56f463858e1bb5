"""A hall of phones in a process of its own: `python bench/hall_phones.py BASE CODE --phones 100 --rate 10`.

Cards are written in turns until the input ends. Each sample is a line of JSON: when the card was sent (s, the clock of
the machine), and after how many ms the laptop had said that it has it (`ack`), or a display without login had it
(`screen`).
"""

from gevent import monkey

monkey.patch_all()

import argparse  # noqa: E402
import json  # noqa: E402
import re  # noqa: E402
import sys  # noqa: E402
import threading  # noqa: E402
import time  # noqa: E402
from pathlib import Path  # noqa: E402

sys.path.insert(0, str(Path(__file__).parents[1]))

import websocket  # noqa: E402
from gevent.os import tp_read  # noqa: E402

from tests.web.running import Browser, fresh_id  # noqa: E402

ID = re.compile(r'"((?:[0-9a-z]){16})"')


class Screen:
    """A socket that is read as long as it lives."""

    def __init__(self, browser: Browser, code: str, role: str, sent: dict[str, float]) -> None:
        self._sent, self._acks, self._number = sent, {}, 0
        seq = browser.view(code, role)["seq"]
        cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in browser.session.cookies)
        self._line = websocket.WebSocket()
        address = browser.base.replace("http", "ws") + "/socket.io/?EIO=4&transport=websocket"
        self._line.connect(address, cookie=cookies, origin=browser.base, timeout=60)
        self._line.recv()
        self._line.send("40" + json.dumps({"code": code, "role": role}))
        self._line.recv()
        self._call("hello", {"seq": seq, "boot": ""})
        threading.Thread(target=self._read, args=(role == "display",), daemon=True).start()

    def write(self) -> None:
        card = fresh_id()
        self._sent[card] = time.time()
        body = {
            "id": fresh_id(),
            "kind": "card.write",
            "stage": "karten",
            "card": card,
            "text": f"Während gedruckt wird {card}",
        }
        self._acks[self._call("command", body)] = card

    def _call(self, name: str, body: dict) -> int:
        self._number += 1
        self._acks[self._number] = ""
        self._line.send(f"42{self._number}" + json.dumps([name, body]))
        return self._number

    def _read(self, tells: bool) -> None:
        while True:
            try:
                text, now = str(self._line.recv()), time.time()
            except websocket.WebSocketException:
                return
            if text == "2":
                self._line.send("3")
            elif text.startswith("43"):
                number, _, answer = text[2:].partition("[")
                card = self._acks.pop(int(number), "")
                if card and '"ok":true' in answer.replace(" ", ""):
                    self._tell("ack", card, now)
                elif card:
                    print(json.dumps({"refused": answer[:120]}), flush=True)
            elif tells and text.startswith("42"):
                for card in self._sent.keys() & set(ID.findall(text)):
                    self._tell("screen", card, now)

    def _tell(self, what: str, card: str, now: float) -> None:
        sent = self._sent[card]
        print(json.dumps({"at": sent, what: (now - sent) * 1000}), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("base")
    parser.add_argument("code")
    parser.add_argument("--phones", type=int, default=100)
    parser.add_argument("--rate", type=float, default=10)
    wish = parser.parse_args()
    sent: dict[str, float] = {}
    phones = []
    for _ in range(wish.phones):
        browser = Browser(wish.base)
        browser.join(wish.code)
        phones.append(Screen(browser, wish.code, "phone", sent))
    Screen(Browser(wish.base), wish.code, "display", sent)
    ended = threading.Event()
    threading.Thread(target=lambda: (tp_read(0, 1), ended.set()), daemon=True).start()
    print(json.dumps({"ready": len(phones)}), flush=True)
    next_, turn = time.time(), 0
    while not ended.is_set():
        phones[turn % len(phones)].write()
        turn, next_ = turn + 1, next_ + 1 / wish.rate
        time.sleep(max(0, next_ - time.time()))
    time.sleep(1)  # what is still on its way


if __name__ == "__main__":
    main()
