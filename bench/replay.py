"""How fast a journal becomes a state again: `run.py bench replay [--entries 20000] [--times 5] [--json]`.

Reading it from the disk, folding it, and making each view of the result, in processor seconds: the middle of so many.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.long_journal import kept  # noqa: E402
from eventkit.core import views  # noqa: E402
from eventkit.core.audience import AUDIENCES  # noqa: E402
from eventkit.core.fold import fold  # noqa: E402
from eventkit.store.db import Database  # noqa: E402
from eventkit.store.journal import Journal  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=20_000)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        entries = kept(Path(folder), wish.entries)
        db = Database(Path(folder))
        journal = Journal(db)
        (event,) = journal.events()
        lines = journal.read(event)
        state = fold(lines)
        found: dict[str, Any] = {
            "entries": entries, "cards": len(state.cards),
            "read, s": spent(lambda: journal.read(event), wish.times),
            "fold, s": spent(lambda: fold(lines), wish.times),
        } | {
            f"view of {audience}, s": spent(lambda audience=audience: views.whole(state, audience), wish.times)
            for audience in AUDIENCES
        }  # fmt: skip
        db.close()
    found["entries a second"] = round(entries / (found["read, s"] + found["fold, s"]))
    print(json.dumps(found, indent=None if wish.json else 1))


def spent(work: Callable[[], object], times: int) -> float:
    """Processor seconds."""
    took = []
    for _ in range(times):
        began = time.process_time()
        work()
        took.append(time.process_time() - began)
    return round(median(took), 3)


if __name__ == "__main__":
    main()
