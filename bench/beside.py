"""Does the hall wait while a protocol is made? `run.py bench beside [--phones 100] [--cards 500] [--photos 40]`.

A real server with an event of that size; phones in a process of their own (`bench/live_phones.py`) write 10 cards a
second, first for a while as they are, then while the protocol is made as PDF, again and again. Told are the times until
the laptop has said that a card is safe (ack) and until every phone has it (screen), in ms. Phones, server and printing
share this machine, as they do not in a hall.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.evening import evening, photo  # noqa: E402
from eventkit.store.db import Database  # noqa: E402
from eventkit.store.events import Events  # noqa: E402
from eventkit.store.journal import Journal  # noqa: E402
from eventkit.store.people import People  # noqa: E402
from eventkit.store.photos import Photos  # noqa: E402
from tests.support import an_id  # noqa: E402
from tests.web.running import Browser, Running  # noqa: E402

PHONES = Path(__file__).with_name("live_phones.py")
ALLOWED_MS = 150


def kept(folder: Path, cards: int, photos: int) -> str:
    """The event in a data directory; gives its code."""
    made = evening(cards, photos)
    made.start("karten")
    db = Database(folder)
    Events(db).add(made.state.id, made.state.code, 7)
    for number, person in enumerate(made.state.persons):
        People(db).add(person, made.state.id, an_id(f"attempt {number}"), name="", lang="de", now=number, paper=False)
    Journal(db).append(made.state.id, 0, made.lines)
    jpeg = [photo(number) for number in range(min(photos, 5))]
    for number, one in enumerate(made.state.photos):
        Photos(db).add(one, made.state.id, jpeg[number % len(jpeg)], jpeg[0][:20_000])
    db.close()
    return made.state.code


def measured(server: Running, code: str, words: list[str], printer: Browser | None) -> dict[str, Any]:
    """What the phones tell; with a `printer` the protocol is made as often as there is time."""
    run = [sys.executable, str(PHONES), server.base, "--code", code, *words]
    phones = subprocess.Popen(run, stdout=subprocess.PIPE, text=True)
    assert phones.stdout is not None
    while (line := phones.stdout.readline().strip()) != "go":
        assert phones.poll() is None, "the phones did not get in"
        print(line, file=sys.stderr)
    prints = []
    while printer is not None and phones.poll() is None:
        began = time.time()
        answer = printer.get(f"/api/moderator/protocol?code={code}&lang=de")
        assert answer.status_code == 200, answer.text
        prints.append(round(time.time() - began, 1))
    found = json.loads(phones.stdout.readline())
    phones.wait()
    told = {name: found[name] for name in ("phones", "written", "acked", "on every phone", "ack", "screen")}
    return {**told, "seconds of each print": prints} if printer else told


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--phones", type=int, default=100)
    parser.add_argument("--cards", type=int, default=500)
    parser.add_argument("--photos", type=int, default=40)
    parser.add_argument("--seconds", type=float, default=15)
    wish = parser.parse_args()
    words = ["--phones", str(wish.phones), "--rate", "10", "--seconds", str(wish.seconds)]
    with tempfile.TemporaryDirectory() as folder:
        code = kept(Path(folder) / "data", wish.cards, wish.photos)
        server = Running(Path(folder) / "data").start()
        try:
            printer = server.moderator()
            found = {
                "before": measured(server, code, words, None),
                "during": measured(server, code, words, printer),
            }
        finally:
            server.stop()
    print(json.dumps(found, indent=1))
    if any(found["during"][what]["p95"] > ALLOWED_MS for what in ("ack", "screen")):
        sys.exit(f"p95 over {ALLOWED_MS} ms while a protocol was made")


if __name__ == "__main__":
    main()
