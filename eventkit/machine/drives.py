"""Where a copy could lie: sticks and disks besides the one that the data lies on."""

import os
from pathlib import Path
from typing import NamedTuple

import psutil

from eventkit.machine import power

UNFIT = frozenset({"squashfs", "iso9660", "cdfs", "udf", "overlay", "tmpfs", "devtmpfs", "nullfs"})
"""File systems that nobody writes to, or that are gone after a start."""


class Drive(NamedTuple):
    """`path`: where it is to be found; `free`: bytes left."""

    path: str
    free: int


def others(data: Path) -> list[Drive]:
    """Every other disk that can be written to, the roomiest first."""
    found = {}
    for part in psutil.disk_partitions(all=False):
        folder = Path(part.mountpoint)
        free = power.free(folder)
        if part.fstype in UNFIT or "ro" in part.opts.split(",") or not free or not writable(folder):
            continue
        if not same_disk(folder, data):
            found[part.mountpoint] = Drive(part.mountpoint, free)
    return sorted(found.values(), key=lambda drive: -drive.free)


def same_disk(one: Path, other: Path) -> bool:
    """Would both be lost together?"""
    try:
        return one.stat().st_dev == existing(other).stat().st_dev
    except OSError:
        return False


def writable(folder: Path) -> bool:
    return folder.is_dir() and os.access(folder, os.W_OK)


def existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder
