"""Battery and disk, and what there is to worry about."""

import shutil
from pathlib import Path
from typing import TypedDict

import psutil

LOW_PERCENT = 25
LOW_BYTES = 500 * 1000 * 1000


class Battery(TypedDict):
    """`percent` 0 … 100; `plugged`: it is being charged or full."""

    percent: int
    plugged: bool


def battery() -> Battery | None:
    """None: there is none, or the system does not tell."""
    ask = getattr(psutil, "sensors_battery", None)  # psutil has it only where the system does
    try:
        found = ask() if ask else None
    except (OSError, RuntimeError):
        return None
    if found is None or found.percent is None:
        return None
    return {"percent": round(found.percent), "plugged": found.power_plugged is not False}


def free(folder: Path) -> int | None:
    """Bytes that are left on the disk of `folder`; None when the disk does not answer."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def warnings(battery: Battery | None, free: int | None) -> list[str]:
    """Codes, the most urgent first: `disk.low`, `power.low`, `power.unplugged`."""
    codes = ["disk.low"] if free is not None and free < LOW_BYTES else []
    if battery and not battery["plugged"]:
        codes.append("power.low" if battery["percent"] < LOW_PERCENT else "power.unplugged")
    return codes
