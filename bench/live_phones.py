"""A hall of phones on raw sockets, in a process of its own: `python bench/live_phones.py BASE --phones N --rate C
--seconds S [--code CODE | --relay]`. Prints one line of JSON.

Everybody reads everything; cards are written in turns. A frame that many phones get is looked through once.
"""

from gevent import monkey

monkey.patch_all(select=False)

import argparse  # noqa: E402
import json  # noqa: E402
import sys  # noqa: E402
import time  # noqa: E402
from pathlib import Path  # noqa: E402

import gevent  # noqa: E402

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.phones import Hall, Phone, Told, cookies, spread  # noqa: E402
from tests.web.running import Browser  # noqa: E402

JOIN_AT_ONCE = 20
CALM_S = 2.0


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
        browser.session.close()
        phones.append(Phone(wish.base, cookies(browser), {"code": wish.code, "role": "phone"}, seq, told))

    began = time.time()
    for at in range(0, wish.phones, JOIN_AT_ONCE):
        gevent.joinall([gevent.spawn(come) for _ in range(min(JOIN_AT_ONCE, wish.phones - at))], raise_error=True)
    joined = time.time() - began
    hall = Hall(phones)
    hall.wait(time.time() + CALM_S)
    print("go", flush=True)
    start = due = time.time()
    turn = 0
    while due < start + wish.seconds:
        phones[turn % len(phones)].write("relay" if wish.relay else "card")
        turn, due = turn + 1, due + 1 / wish.rate
        hall.wait(due)
    late = time.time() - start - wish.seconds
    hall.wait(time.time() + CALM_S)
    everywhere = sum(count == len(phones) for count in told.seen.values())
    print(json.dumps({
        "phones": len(phones), "written": turn, "joined in, s": round(joined, 1), "behind, s": round(late, 1),
        "acked": len(told.acks), "refused": told.refused, "on every phone": everywhere,
        "twice": sum(count > len(phones) for count in told.seen.values()),
        "ack": spread(told.acks), "screen": spread(told.screens),
    }))  # fmt: skip


if __name__ == "__main__":
    main()
