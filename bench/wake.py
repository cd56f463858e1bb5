"""The laptop starts again and a whole hall comes back: `run.py bench wake [--phones 1000] [--cards 100] [--json]`.

The server is killed and started on the same data. Each phone then does what its page does: it tries again after about
one second, then later and later, connects, greets, and fetches the whole view within a second and a half. Told is how
long that took, from the moment the laptop listened again.
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
from gevent.pool import Pool  # noqa: E402

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.coming import Visit, tell  # noqa: E402
from bench.phones import Phone, Told, spread  # noqa: E402
from tests.web.running import Running, fresh_id  # noqa: E402

FIRST_S, LAST_S = 0.917, 5.0
"""As in static/src/socket.ts: RETRY_MIN_MS, RETRY_MAX_MS."""
WHOLE_SPREAD_S = 1.5
AT_ONCE = 20


def measured(server: Running, phones: int, cards: int) -> dict[str, Any]:
    moderator = server.moderator()
    code = moderator.event()
    lead = moderator.line(code, "moderator")
    lead.hello()
    assert lead.command("stage.start", stage="karten")["ok"]
    writer = server.browser()
    writer.join(code)
    line = writer.line(code)
    line.hello()
    for at in range(cards):
        assert line.command("card.write", stage="karten", card=fresh_id(), text=f"{at}: Bänke im Schatten")["ok"]
        gevent.sleep(0.1)  # nobody writes faster
    line.close()
    lead.close()
    visits: list[Visit] = []
    hall: list[Phone] = []

    def come(_: int) -> None:
        visit = Visit(server.base)
        visit.join(code)
        seq = visit.view(code)["seq"]
        visit.close()
        visits.append(visit)
        hall.append(Phone(server.base, visit.cookie, {"code": code, "role": "phone"}, seq, Told()))

    began = time.time()
    for one in Pool(AT_ONCE).imap_unordered(come, range(phones)):
        assert one is None
    joined = time.time() - began
    server.kill()
    went = time.time()
    returning = [gevent.spawn(come_back, server, code, visit, number) for number, visit in enumerate(visits)]
    server.start()
    listens = time.time()
    assert server.process is not None
    process = psutil.Process(server.process.pid)
    before = sum(process.cpu_times()[:2])
    gevent.joinall(returning, raise_error=True)
    back = [(one.value - listens) * 1000 for one in returning]
    used = sum(process.cpu_times()[:2]) - before
    return {
        "phones": phones, "joined in, s": round(joined, 1), "dead for, s": round(listens - went, 1),
        "back, ms": spread(back), "all back, s": round(max(back) / 1000, 1), "server seconds": round(used, 1),
        "server MB": round(process.memory_info().rss / 1e6),
    }  # fmt: skip


def come_back(server: Running, code: str, visit: Visit, number: int) -> float:
    """When this phone knew everything again."""
    chance, wait = random.Random(number), FIRST_S
    while True:
        gevent.sleep(min(wait, LAST_S) * (0.5 + chance.random()))
        wait *= 2
        try:
            phone = Phone(server.base, visit.cookie, {"code": code, "role": "phone"}, 1, Told())
            gevent.sleep(chance.random() * WHOLE_SPREAD_S)
            again = Visit(server.base)
            again.cookie = visit.cookie
            again.get(f"/api/view?code={code}&as=phone")
            again.close()
            _HELD.append(phone)
            return time.time()
        except (OSError, EOFError):
            continue


_HELD: list[Phone] = []
"""A line that nobody holds would be closed."""


if __name__ == "__main__":
    tell(__doc__, measured, phones=1000, cards=100)
