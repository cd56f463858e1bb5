"""The table of docs/performance.md: `run.py bench table [--phones 30,100,300,1000] [--rate 1,10,50,100] [--seconds 8]`.

`bench live` for every number of phones and of cards a second, one after the other, as rows of Markdown: times in ms,
what was lost or came twice, cores and MB of the server, and the bare relay of the same run.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

LIVE = Path(__file__).with_name("live.py")
HEAD = (
    "phones", "cards/s", "ack p50 / p95", "screen p50", "screen p95", "screen p99", "lost", "twice", "cores", "MB",
    "relay screen p50 / p95", "relay reached", "relay cores",
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--phones", default="30,100,300,1000")
    parser.add_argument("--rate", default="1,10,50,100")
    parser.add_argument("--seconds", type=float, default=8)
    wish = parser.parse_args()
    for cells in (HEAD, ("---",) * len(HEAD)):
        print("| " + " | ".join(cells) + " |", flush=True)
    for phones in wish.phones.split(","):
        for rate in wish.rate.split(","):
            run = [sys.executable, str(LIVE), "--phones", phones, "--rate", rate, "--json"]
            told = subprocess.run([*run, "--seconds", str(wish.seconds)], capture_output=True, text=True, check=True)
            print("| " + " | ".join(map(str, row(rate, json.loads(told.stdout)))) + " |", flush=True)


def row(rate: str, found: dict[str, Any]) -> tuple[Any, ...]:
    ours, relay = found["eventkit"], found["bare relay"]
    ack, screen, other = ours["ack"], ours["screen"], relay["screen"]
    return (
        ours["phones"], rate, f"{ack['p50']} / {ack['p95']}", screen["p50"], screen["p95"], screen["p99"],
        ours["written"] - min(ours["on every phone"], ours["in the journal"]), ours["twice"],
        ours["server cores"], ours["server MB"], f"{other['p50']} / {other['p95']}",
        f"{relay['on every phone']} of {relay['written']}", relay["server cores"],
    )  # fmt: skip


if __name__ == "__main__":
    main()
