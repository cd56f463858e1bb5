"""Which of the three systems this laptop runs."""

import sys

SYSTEMS = ("windows", "macos", "linux")


def own(platform: str = sys.platform) -> str:
    """One of SYSTEMS; whatever else there is behaves like Linux."""
    return {"win32": "windows", "darwin": "macos"}.get(platform, "linux")
