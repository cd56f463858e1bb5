"""How few repeats the rotation reaches, and how long that takes: `python bench/plan.py [--seeds 3] [--instances FILE]`.

Prints a table for docs/rotation.md. Seconds are processor seconds, the worst of the seeds; so are the numbers.
"""

import argparse
import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from eventkit.core.rotation import Plan, Task, plan  # noqa: E402
from eventkit.core.rotation.chance import Chance  # noqa: E402
from eventkit.core.rotation.replan import Replan, replan  # noqa: E402

DEMANDED = {
    (30, 6, 3): 0, (48, 8, 3): 0, (100, 20, 4): 0, (110, 14, 3): 0, (150, 20, 4): 0, (200, 25, 3): 0, (16, 4, 5): 0,
    (30, 5, 4): 16, (40, 5, 4): 45, (60, 6, 4): 85, (150, 12, 4): 46, (32, 8, 10): 26,
}  # fmt: skip
"""People, tables, rounds -> repeats that are not to be exceeded."""

MORE = [(24, 4, 3), (90, 8, 5), (15, 5, 7), (100, 10, 4), (36, 6, 4), (80, 10, 5), (300, 40, 6)]
HOSTED = [(30, 6, 3), (48, 8, 3), (100, 20, 4), (110, 14, 3), (150, 20, 4), (200, 25, 3), (16, 4, 3), (24, 6, 4)]
REPLANNED = [(30, 6, 3), (110, 14, 3), (200, 25, 3)]


def task(people: int, tables: int, rounds: int, hosts: int, seed: int) -> Task:
    return Task(
        people=tuple(f"p{one}" for one in range(people)),
        tables=tuple(f"t{one}" for one in range(tables)),
        rounds=rounds,
        hosts={f"t{one}": f"h{one}" for one in range(hosts)},
        seed=seed,
    )


def timed(wanted: Task) -> tuple[Plan, float]:
    begin = time.process_time()
    found = plan(wanted)
    return found, time.process_time() - begin


def show(instances: list[tuple[int, int, int]], seeds: int, hosted: bool) -> bool:
    """Prints the rows; whether all that was demanded was reached."""
    good = True
    for people, tables, rounds in instances:
        found = [timed(task(people, tables, rounds, tables if hosted else 0, seed)) for seed in range(1, seeds + 1)]
        one = max((result for result, _ in found), key=lambda result: result.repeats)
        demanded = None if hosted else DEMANDED.get((people, tables, rounds))
        bound = one.lower_bound_no_return if hosted else one.lower_bound
        good &= demanded is None or one.repeats <= demanded
        ratio = f"{one.repeats / bound:.2f}" if bound else "-"
        seconds = max(spent for _, spent in found)
        cells = (f"{people}/{tables}/{rounds}", bound, "-" if demanded is None else demanded, one.repeats, ratio,
                 max(result.most_meetings for result, _ in found), max(result.returns for result, _ in found),
                 f"{seconds:.3f}")  # fmt: skip
        print("| " + " | ".join(map(str, cells)) + " |", flush=True)
    return good


def show_replanning(seeds: int) -> bool:
    """After round 1 a tenth has left and a twentieth has come: numbers and milliseconds."""
    good = True
    for people, tables, rounds in REPLANNED:
        found = [replanned(people, tables, rounds, seed) for seed in range(1, seeds + 1)]
        repeats = max(result.repeats for result, _ in found)
        share = max(result.changed / result.seats for result, _ in found)
        spent = max(seconds for _, seconds in found) * 1000
        good &= repeats == 0 and share <= 0.35 and spent < 50
        print(f"| {people}/{tables}/{rounds} | {repeats} | {share:.0%} | {spent:.1f} |", flush=True)
    return good


def replanned(people: int, tables: int, rounds: int, seed: int) -> tuple[Replan, float]:
    before = task(people, tables, rounds, tables, seed)
    seats = [dict(zip(before.tables, one, strict=True)) for one in plan(before).rounds]
    gone = set(Chance(seed).shuffled(list(range(people)))[: people // 10])
    there = tuple(f"p{one}" for one in range(people) if one not in gone) + tuple(
        f"n{one}" for one in range(people // 20)
    )
    now = Task(people=there, tables=before.tables, rounds=rounds - 1, hosts=before.hosts, seed=seed)
    begin = time.process_time()
    found = replan(now, seats[:1], seats[1:])
    return found, time.process_time() - begin


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--instances", type=Path, help='JSON: [{"P": 30, "T": 6, "R": 3}, ...], instead of our own')
    wish = parser.parse_args()
    mine = [*DEMANDED, *MORE]
    if wish.instances:
        mine = [(one["P"], one["T"], one["R"]) for one in json.loads(wish.instances.read_text("utf-8"))]
    head = "| people/tables/rounds | bound | demanded | repeats | repeats/bound | most meetings | returns | seconds |"
    print(f"{head}\n|---|---|---|---|---|---|---|---|")
    good = show(mine, wish.seeds, hosted=False)
    print(f"\nWith a host at every table, nobody returns:\n\n{head}\n|---|---|---|---|---|---|---|---|")
    good &= show(HOSTED, wish.seeds, hosted=True)
    head = "| people/tables/rounds | repeats | changed | milliseconds |"
    print(f"\nAfter round 1, 10 % gone, 5 % new:\n\n{head}\n|---|---|---|---|")
    good &= show_replanning(wish.seeds)
    if not good:
        sys.exit("not everything that was demanded was reached")


if __name__ == "__main__":
    main()
