"""Does a full wall slow the hall down? `run.py bench grow [--phones 100] [--cards 100,1000,10000] [--json]`.

The same load, 10 cards a second, on events that already hold so many cards. Told are the times until the laptop has
said that a card is safe (ack) and until every phone has it (screen), and what the server used. With `--rounds` the
sizes are measured in turns, so that a machine that is busy for a while does not spoil one of them.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.beside import kept  # noqa: E402
from bench.live import measured  # noqa: E402
from tests.web.running import Running  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--phones", type=int, default=100)
    parser.add_argument("--cards", default="100,1000,10000")
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    wish = parser.parse_args()
    words = ["--phones", str(wish.phones), "--rate", "10", "--seconds", str(wish.seconds)]
    sizes = [int(one) for one in wish.cards.split(",")]
    found: dict[int, list[dict[str, Any]]] = {size: [] for size in sizes}
    for _ in range(wish.rounds):
        for size in sizes:
            found[size].append(with_cards(size, words))
    told = {str(size): middle(ones) for size, ones in found.items()}
    first = told[str(sizes[0])]
    for one in told.values():
        one["screen p95 to the first"] = round(one["screen p95"] / first["screen p95"], 2)
    print(json.dumps(told, indent=None if wish.json else 1))


def with_cards(cards: int, words: list[str]) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        code = kept(Path(folder) / "data", cards, 0)
        server = Running(Path(folder) / "data").start()
        try:
            assert server.process is not None
            return measured(server.base, server.process.pid, [*words, "--code", code])
        finally:
            server.stop()


def middle(ones: list[dict[str, Any]]) -> dict[str, float]:
    """Of several rounds the middle one, in ms."""
    return {
        "ack p95": median(one["ack"]["p95"] for one in ones),
        "screen p50": median(one["screen"]["p50"] for one in ones),
        "screen p95": median(one["screen"]["p95"] for one in ones),
        "server cores": median(one["server cores"] for one in ones),
        "server MB": median(one["server MB"] for one in ones),
    }


if __name__ == "__main__":
    main()
