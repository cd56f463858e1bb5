"""110 phones over one shared link of 10 Mbit/s: `bench shared_link [--phones 110] [--mbit 10]` (Linux, as root).

The phones live in a network namespace of their own; what goes in and what comes out passes one queue each, as long as
an access point's (`tc`, a token bucket: many kernels have nothing else). Measured are all first loads at the same
moment, with an empty cache and compressed as browsers ask for it, and then cards that everybody gets to see
(`live_phones.py`).
"""

from gevent import monkey

monkey.patch_all()

import argparse  # noqa: E402
import json  # noqa: E402
import subprocess  # noqa: E402
import sys  # noqa: E402
import tempfile  # noqa: E402
import time  # noqa: E402
from collections.abc import Iterator  # noqa: E402
from contextlib import contextmanager  # noqa: E402
from pathlib import Path  # noqa: E402
from statistics import median  # noqa: E402

import gevent  # noqa: E402
import requests  # noqa: E402

sys.path.insert(0, str(Path(__file__).parents[1]))

from eventkit import resources  # noqa: E402
from tests.web.running import Running  # noqa: E402

SPACE, HERE, THERE = "ek-phones", "10.231.7.1", "10.231.7.2"
BUFFER_MS = 300
"""So long a packet waits in the queue before it is dropped."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--phones", type=int, default=110)
    parser.add_argument("--mbit", type=float, default=10)
    parser.add_argument("--loads", metavar="BASE CODE", nargs=2, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.loads:
        base, code = asked.loads
        print(json.dumps(first_loads(base, code, asked.phones)))
        return
    with tempfile.TemporaryDirectory() as folder, shaped(asked.mbit):
        server = Running(Path(folder) / "data").start("--allow-host", HERE)
        try:
            moderator, base = server.moderator(), f"http://{HERE}:{server.port}"
            code = moderator.event()
            line = moderator.line(code, "moderator")
            line.hello()
            assert line.command("stage.start", stage="karten")["ok"]
            phones = ["--phones", str(asked.phones)]
            found = inside("shared_link.py", "--loads", base, code, *phones)
            cards = inside("live_phones.py", base, "--code", code, "--rate", "1", "--seconds", "20", *phones)
            print(json.dumps({"first loads": found, "a card each second": cards}, indent=1))
            line.close()
        finally:
            server.stop()


@contextmanager
def shaped(mbit: float) -> Iterator[None]:
    """A pair of network cards, one of them where the phones are; each sends no faster than the link."""
    ip("netns", "add", SPACE)
    try:
        ip("link", "add", "ek-hall", "type", "veth", "peer", "name", "ek-air", "netns", SPACE)
        ip("addr", "add", f"{HERE}/30", "dev", "ek-hall")
        ip("link", "set", "ek-hall", "up")
        ip("-n", SPACE, "addr", "add", f"{THERE}/30", "dev", "ek-air")
        ip("-n", SPACE, "link", "set", "ek-air", "up")
        for where, card in (([], "ek-hall"), (["-n", SPACE], "ek-air")):
            rate = ["tbf", "rate", f"{mbit}mbit", "burst", "16kb", "latency", f"{BUFFER_MS}ms"]
            run("tc", *where, "qdisc", "add", "dev", card, "root", *rate)
        yield
    finally:
        ip("netns", "del", SPACE)  # the pair goes with it


def ip(*words: str) -> None:
    run("ip", *words)


def run(*words: str) -> None:
    subprocess.run(words, check=True)


def inside(script: str, *words: str) -> dict[str, object]:
    """What a script prints that runs where the phones are."""
    command = ["ip", "netns", "exec", SPACE, sys.executable, str(Path(__file__).with_name(script)), *words]
    answer = subprocess.run(command, check=True, capture_output=True, text=True, cwd=Path(__file__).parents[1])
    found: dict[str, object] = json.loads(answer.stdout.strip().splitlines()[-1])
    return found


def first_loads(base: str, code: str, phones: int) -> dict[str, float]:
    """Seconds until each phone has all it needs for the page on which one joins."""
    surface = resources.surfaces()["phone"]
    files = [surface["js"], *surface["css"], surface["texts"]["first"]["de"]]
    paths = [f"/{file}" for file in files] + [f"/api/view?code={code}&as=phone"]
    took: list[float] = []
    weighed: list[int] = []

    def get(path: str) -> int:
        answer = requests.get(base + path, headers={"Accept-Encoding": "gzip"}, stream=True, timeout=120)
        assert answer.status_code == 200, (path, answer.status_code)
        return len(answer.raw.read(decode_content=False))

    def load() -> None:
        weight = get(f"/{code}")
        weight += sum(one.get() for one in [gevent.spawn(get, path) for path in paths])
        took.append(time.monotonic() - began)
        weighed.append(weight)

    began = time.monotonic()
    gevent.joinall([gevent.spawn(load) for _ in range(phones)], raise_error=True)
    took.sort()
    return {
        "phones": phones, "bytes of one": max(weighed), "s, first": round(took[0], 2),
        "s, middle": round(median(took), 2), "s, last": round(took[-1], 2),
    }  # fmt: skip


if __name__ == "__main__":
    main()
