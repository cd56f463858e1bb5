"""What the protocol of a large event costs: `python bench/protocol.py [--to pdf] [--repeat 3]`.

Each file is made in a process of its own, as in the hall. Seconds are processor seconds (user and system) of the making
alone, the least of the repetitions; memory is the most that the whole process ever held, with the journal in it.
"""

import argparse
import gc
import json
import resource
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.evening import evening, photo  # noqa: E402
from eventkit.core.fold import fold  # noqa: E402
from eventkit.exports import pdf  # noqa: E402
from eventkit.exports.docx import document as docx  # noqa: E402
from eventkit.exports.html import page as html  # noqa: E402
from eventkit.exports.material import Material  # noqa: E402

EVENTS = ((500, 40, 6.0, None), (5_000, 0, 8.0, 400))
"""Cards, photos -> seconds and megabytes that are not to be exceeded."""
MAKERS = {"pdf": pdf.make, "html": html.make, "docx": docx.make}


def spent() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def measured(cards: int, photos: int, kind: str) -> dict[str, float]:
    """In this process."""
    made = evening(cards, photos)
    state = fold(made.lines)
    jpeg = [photo(at) for at in range(min(photos, 5))]
    kept = {one: jpeg[at % len(jpeg)] for at, one in enumerate(state.photos)}
    del made
    gc.disable()  # as `eventkit.beside` does
    before, began = spent(), time.perf_counter()
    raw = MAKERS[kind](Material(state, kept.get), "de")
    seconds, wall = spent() - before, time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": round(seconds, 2), "wall": round(wall, 2), "MB": round(peak), "file KB": len(raw) // 1024}


def beside(cards: int, photos: int, kind: str) -> dict[str, float]:
    """In a process of its own."""
    run = [sys.executable, __file__, "--to", kind, "--child", str(cards), str(photos)]
    done = subprocess.run(run, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", choices=MAKERS, default="pdf")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--child", type=int, nargs=2, help=argparse.SUPPRESS)
    wish = parser.parse_args()
    if wish.child:
        print(json.dumps(measured(*wish.child, wish.to)))
        return
    print("| cards | photos | seconds (at most) | wall | MB (at most) | file KB |\n|---|---|---|---|---|---|")
    good = True
    for cards, photos, seconds, room in EVENTS:
        best = min((beside(cards, photos, wish.to) for _ in range(wish.repeat)), key=lambda one: one["seconds"])
        good &= best["seconds"] <= seconds and (room is None or best["MB"] <= room)
        cells = (cards, photos, f"{best['seconds']} ({seconds})", best["wall"], f"{best['MB']} ({room or '-'})",
                 best["file KB"])  # fmt: skip
        print("| " + " | ".join(map(str, cells)) + " |", flush=True)
    if not good:
        sys.exit("not everything that was demanded was reached")


if __name__ == "__main__":
    main()
