"""Everything that is looked at for one status, as plain numbers."""

import msgspec

from eventkit.status.meter import Times
from eventkit.status.recent import Trouble


class Pages(msgspec.Struct, frozen=True):
    """Connected pages of each role; `lost`: how many were lost in the last minutes, `away`: of those not back yet."""

    phone: int = 0
    host: int = 0
    display: int = 0
    moderator: int = 0
    lost: int = 0
    away: int = 0


class Backup(msgspec.Struct, frozen=True):
    """See `web.backups`; `last` in ms since 1970."""

    chosen: bool = False
    same: bool = False
    last: int | None = None
    problem: str | None = None


class Power(msgspec.Struct, frozen=True):
    percent: int
    plugged: bool


class Memory(msgspec.Struct, frozen=True):
    """Bytes."""

    resident: int
    available: int
    total: int


class Reading(msgspec.Struct, frozen=True):
    """`now`, `since` in ms since 1970; `rounds`: there and back, as the heartbeat of the lines measures it; `slowest`:
    the role of the page that takes longest; `answers`: from a page's order to its answer; `free`, `size` in bytes;
    `processor`: percent of one core; `awake`: see `machine.awake`; `running`: an event goes on."""

    now: int
    since: int
    version: str
    system: str
    python: str
    events: int = 0
    entries: int = 0
    running: bool = False
    pages: Pages = Pages()
    rounds: Times | None = None
    slowest: str = ""
    answers: Times | None = None
    waiting: int = 0
    commits: Times | None = None
    backup: Backup = Backup()
    free: int | None = None
    size: int = 0
    memory: Memory | None = None
    processor: float | None = None
    power: Power | None = None
    awake: str = "idle"
    lost_address: bool = False
    troubles: tuple[Trouble, ...] = ()
