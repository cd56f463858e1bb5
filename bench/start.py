"""From the command to the first answer: `run.py bench start [--entries 20000] [--times 5] [--json]`.

With nothing on the disk, and with an event whose journal holds so many entries. Told are seconds until `/healthz`
answers, the middle of so many starts and the slowest, and what of it the importing of modules takes. The server runs as
it is installed for use: `requests`, which only the tests need, is not there.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

import requests

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.long_journal import kept  # noqa: E402
from tests.web.running import Running  # noqa: E402

AS_INSTALLED = "import sys; sys.modules['requests'] = None;"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=20_000)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    wish = parser.parse_args()
    found: dict[str, Any] = {"importing, s": importing(wish.times)}
    for entries in (0, wish.entries):
        with tempfile.TemporaryDirectory() as folder:
            lines = kept(Path(folder) / "data", entries) if entries else 0
            server = Running(Path(folder) / "data")
            took = [started(server) for _ in range(wish.times + 1)][1:]  # the first one fills caches
        found[f"{lines} entries"] = {"s": round(median(took), 2), "slowest, s": round(max(took), 2)}
    print(json.dumps(found, indent=None if wish.json else 1))


def started(server: Running) -> float:
    began = time.time()
    words = ["start", "--data", str(server.data), "--port", str(server.port), "--no-browser"]
    run = f"{AS_INSTALLED} from eventkit.cli import main; main()"
    process = subprocess.Popen([sys.executable, "-c", run, *words], stdout=subprocess.DEVNULL)
    try:
        while True:
            try:
                if requests.get(server.base + "/healthz", timeout=60).ok:
                    return time.time() - began
            except requests.ConnectionError:
                assert process.poll() is None, "the server did not start"
                time.sleep(0.01)
    finally:
        process.terminate()
        process.wait(20)


def importing(times: int) -> float:
    took = []
    for _ in range(times):
        began = time.time()
        subprocess.run([sys.executable, "-c", f"{AS_INSTALLED} import eventkit.cli, eventkit.app"], check=True)
        took.append(time.time() - began)
    return round(median(took), 2)


if __name__ == "__main__":
    main()
