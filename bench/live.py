"""From the phone of one to the screens of all: `run.py bench live [--phones 300] [--rate 50] [--seconds 10] [--json]`.

A real server with an event, phones on real sockets in a process of their own, and in the same run a bare Socket.IO
relay that stores nothing, as the yardstick. Told are the times until the laptop has said that a card is safe (ack) and
until every phone has it (screen), what was lost, and what the server used. Phones and server share this machine, as
they do not in a hall; "behind" says how far the phones themselves could not keep up.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import psutil

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.web.running import Running, free_port  # noqa: E402

HERE = Path(__file__).parent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--phones", type=int, default=300)
    parser.add_argument("--rate", type=float, default=50)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--json", action="store_true")
    wish = parser.parse_args()
    words = ["--phones", str(wish.phones), "--rate", str(wish.rate), "--seconds", str(wish.seconds)]
    with tempfile.TemporaryDirectory() as folder:
        found = {"eventkit": of_eventkit(Path(folder), words), "bare relay": of_relay(words)}
    if wish.json:
        print(json.dumps(found))
        return
    for name, one in found.items():
        print(name)
        for what, value in one.items():
            print(f"  {what:<16} {value}")


def of_eventkit(folder: Path, words: list[str]) -> dict[str, Any]:
    server = Running(folder / "data").start()
    try:
        moderator = server.moderator()
        code = moderator.event()
        lead = moderator.line(code, "moderator")
        lead.hello()
        assert lead.command("stage.start", stage="karten")["ok"]
        assert server.process is not None
        found = measured(server.base, server.process.pid, [*words, "--code", code])
        lead.close()
        found["in the journal"] = sum(type(entry).__name__ == "CardWritten" for entry in server.journal(code))
    finally:
        server.stop()
    return found


def of_relay(words: list[str]) -> dict[str, Any]:
    port = free_port()
    relay = subprocess.Popen([sys.executable, str(HERE / "relay.py"), str(port)], stdout=subprocess.PIPE, text=True)
    try:
        assert relay.stdout is not None and relay.stdout.readline()
        return measured(f"http://127.0.0.1:{port}", relay.pid, [*words, "--relay"])
    finally:
        relay.terminate()
        relay.wait()


def measured(base: str, pid: int, words: list[str]) -> dict[str, Any]:
    """What the phones tell, and what the process used from the first card on."""
    run = [sys.executable, str(HERE / "live_phones.py"), base, *words]
    phones = subprocess.Popen(run, stdout=subprocess.PIPE, text=True)
    assert phones.stdout is not None
    process = psutil.Process(pid)
    while (line := phones.stdout.readline().strip()) != "go":
        if phones.poll() is not None:
            raise SystemExit("the phones did not get in")
        print(line, file=sys.stderr)
    before, began = sum(process.cpu_times()[:2]), time.time()
    found: dict[str, Any] = json.loads(phones.stdout.readline())
    used = sum(process.cpu_times()[:2]) - before
    phones.wait()
    return {
        **found, "server cores": round(used / (time.time() - began), 2),
        "server MB": round(process.memory_info().rss / 1e6),
    }  # fmt: skip


if __name__ == "__main__":
    main()
