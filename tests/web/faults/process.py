"""What the system says about a running server (Linux)."""

from pathlib import Path

import psutil

from tests.web.running import Running


def files(running: Running) -> int:
    """Open file descriptors."""
    assert running.process is not None
    return len(list(Path(f"/proc/{running.process.pid}/fd").iterdir()))


def memory_mb(running: Running) -> float:
    assert running.process is not None
    return float(psutil.Process(running.process.pid).memory_info().rss) / 1e6


def clients(running: Running) -> int:
    """Connected pages, as the server counts them."""
    found: int = running.browser().get("/healthz").json()["clients"]
    return found
