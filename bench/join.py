"""A hall scans the code: `run.py bench join [--phones 300] [--within 10] [--json]`.

So many phones come within so many seconds, each at a moment of its own. Each loads the page and its files as a browser
does, joins, fetches the view and connects. Told is how long each took from the first request until the laptop has
greeted it on the live line, and what the server used. Phones and server share this machine, as they do not in a hall.
"""

from gevent import monkey

monkey.patch_all()

import random  # noqa: E402
import sys  # noqa: E402
import time  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import Any  # noqa: E402

import gevent  # noqa: E402
import psutil  # noqa: E402

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.coming import Visit, first_files, tell  # noqa: E402
from bench.phones import Phone, Told, spread  # noqa: E402
from tests.web.running import Running  # noqa: E402


def measured(server: Running, phones: int, within: int) -> dict[str, Any]:
    code = server.moderator().event()
    assert server.process is not None
    process, chance, files = psutil.Process(server.process.pid), random.Random(phones), first_files()
    times: list[float] = []
    there: list[Phone] = []

    def come(wait: float) -> None:
        gevent.sleep(wait)
        began = time.time()
        visit = Visit(server.base)
        for path in (f"/{code}", *files, f"/api/view?code={code}&as=phone"):
            visit.get(path)
        visit.join(code)
        seq = visit.view(code)["seq"]
        there.append(Phone(server.base, visit.cookie, {"code": code, "role": "phone"}, seq, Told()))
        times.append((time.time() - began) * 1000)

    before, began = sum(process.cpu_times()[:2]), time.time()
    gevent.joinall([gevent.spawn(come, chance.random() * within) for _ in range(phones)], raise_error=True)
    took = time.time() - began
    return {
        "phones": phones, "all in, s": round(took, 1), "until usable, ms": spread(times),
        "server cores": round((sum(process.cpu_times()[:2]) - before) / took, 2),
        "server MB": round(process.memory_info().rss / 1e6),
        "persons in the journal": sum(type(one).__name__ == "PersonJoined" for one in server.journal(code)),
    }  # fmt: skip


if __name__ == "__main__":
    tell(__doc__, measured, phones=300, within=10)
