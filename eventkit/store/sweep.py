"""Is what was erased really gone? Empties the log beside the file, knows what to look for in the bytes (`traces.py`
looks), and writes the file anew if a page still holds some of it."""

from collections.abc import Iterable

import msgspec

from eventkit.store.db import Database

PIECE = 24
"""Bytes by which words are recognised. A long text may lie in two pages, so its two ends are looked for."""


def emptied(db: Database) -> bool:
    """Empty the log. False: somebody was reading (a protocol that is made); try again.

    It does not wait for them: with the patience that the connection has for others the whole hall would stand still.
    """
    patience = db.pragma("busy_timeout")
    db.execute("PRAGMA busy_timeout = 0")
    try:
        busy: int = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    finally:
        db.execute(f"PRAGMA busy_timeout = {patience}")
    return not busy


def rewrite(db: Database) -> bool:
    """Every page anew, without what lay between the rows. Takes seconds for a file with many photos, and nothing else
    happens meanwhile. sqlite3.Error when somebody reads or the disk is full."""
    db.execute("VACUUM")
    return emptied(db)


def pieces(words: Iterable[str]) -> list[bytes]:
    """What to look for in the bytes; what is too short to say anything is left out."""
    found: set[bytes] = set()
    for text in words:
        raw = msgspec.json.encode(text)[1:-1]
        found |= {raw[:PIECE], raw[-PIECE:]} if len(raw) > PIECE else {raw}
    return [piece for piece in sorted(found) if len(piece) >= PIECE // 2]
