"""Devices: who uses which, what they may do. Tokens and keys are kept as SHA-256 only; 256 random bits need no salt."""

import hashlib
import secrets

from eventkit.core import ids
from eventkit.store.db import Database

MODERATOR = "moderator"


def hashed(secret: str) -> bytes:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()


class Devices:
    """Tokens, roles and one-time keys."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def new(self, now: int) -> tuple[str, str]:
        """A fresh device: (id, token). The token goes into the cookie and is not kept."""
        device, token = ids.encode(secrets.randbits(80)), secrets.token_urlsafe(32)
        self._db.execute("INSERT INTO device VALUES (?, ?, ?)", (device, hashed(token), now))
        return device, token

    def renew(self, device: str) -> str:
        """A fresh token for a device that is known; the old one is worth nothing any more."""
        token = secrets.token_urlsafe(32)
        self._db.execute("UPDATE device SET token = ? WHERE id = ?", (hashed(token), device))
        return token

    def by_token(self, token: str) -> str | None:
        """The device's id."""
        row = self._db.execute("SELECT id FROM device WHERE token = ?", (hashed(token),)).fetchone()
        return row[0] if row else None

    def link(self, device: str, person: str, now: int) -> None:
        """From now on this device speaks for `person` in the person's event, also when the clock was set back since
        somebody else did."""
        self._db.execute(
            "INSERT OR REPLACE INTO device_person VALUES (?, ?, "
            "max(?, (SELECT coalesce(max(since), 0) + 1 FROM device_person WHERE device = ?)))",
            (device, person, now, device),
        )

    def person(self, device: str, event: str) -> str | None:
        """Whom the device speaks for in an event: the one linked last."""
        row = self._db.execute(
            "SELECT person FROM device_person JOIN person ON person.id = person "
            "WHERE device = ? AND event = ? ORDER BY since DESC, person LIMIT 1",
            (device, event),
        ).fetchone()
        return row[0] if row else None

    def people(self, device: str, event: str) -> list[str]:
        """Everybody the device may speak for in an event."""
        rows = self._db.execute(
            "SELECT person FROM device_person JOIN person ON person.id = person WHERE device = ? AND event = ?",
            (device, event),
        )
        return [row[0] for row in rows]

    def unlink(self, device: str, person: str) -> None:
        """The device does not speak for `person` any more."""
        self._db.execute("DELETE FROM device_person WHERE device = ? AND person = ?", (device, person))

    def grant(self, device: str, role: str, now: int) -> None:
        self._db.execute("INSERT OR IGNORE INTO device_role VALUES (?, ?, ?)", (device, role, now))

    def with_role(self, role: str) -> list[tuple[str, int]]:
        """(device, since when in ms), the first one first."""
        rows = self._db.execute("SELECT device, created FROM device_role WHERE role = ? ORDER BY created", (role,))
        return rows.fetchall()

    def revoke(self, device: str, role: str) -> bool:
        """False: the device had no such role. Keys that are still unused go too: it may have made one for itself."""
        with self._db.transaction() as connection:
            done = connection.execute("DELETE FROM device_role WHERE device = ? AND role = ?", (device, role))
            if done.rowcount > 0:
                connection.execute("DELETE FROM one_time_key WHERE role = ? AND used IS NULL", (role,))
        return done.rowcount > 0

    def has_role(self, device: str, role: str) -> bool:
        row = self._db.execute("SELECT 1 FROM device_role WHERE device = ? AND role = ?", (device, role)).fetchone()
        return row is not None

    def new_key(self, role: str, now: int, lifetime: int) -> str:
        """A one-time key that gives `role`, for `lifetime` ms. Keys that have run out are forgotten."""
        key = secrets.token_urlsafe(32)
        with self._db.transaction() as connection:
            connection.execute("DELETE FROM one_time_key WHERE expires <= ?", (now,))
            connection.execute("INSERT INTO one_time_key VALUES (?, ?, ?, NULL)", (hashed(key), role, now + lifetime))
        return key

    def use_key(self, key: str, now: int) -> str | None:
        """The role the key gives; None when it is unknown, too old or was used before. It is used up by this."""
        row = self._db.execute(
            "UPDATE one_time_key SET used = ? WHERE hash = ? AND used IS NULL AND expires > ? RETURNING role",
            (now, hashed(key), now),
        ).fetchone()
        return row[0] if row else None
