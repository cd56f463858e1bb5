"""Settings of the data directory: the port, the chosen address, the Wi-Fi, the projector; for which events something
was printed."""

from typing import Any, TypeVar

import msgspec

from eventkit.store.db import Database

T = TypeVar("T")


class Wifi(msgspec.Struct, frozen=True):
    """The hall's Wi-Fi, as shown on the screen. An empty password: an open network."""

    ssid: str
    password: str = ""


class Settings:
    """Named values, kept as JSON."""

    def __init__(self, db: Database) -> None:
        self._db = db

    @property
    def port(self) -> int | None:
        return self._get("port", int)

    @port.setter
    def port(self, port: int) -> None:
        self._set("port", port)

    @property
    def address(self) -> str | None:
        """The address the moderator chose; it may not exist any more."""
        return self._get("address", str)

    @address.setter
    def address(self, address: str | None) -> None:
        self._set("address", address)

    @property
    def wifi(self) -> Wifi | None:
        return self._get("wifi", Wifi)

    @wifi.setter
    def wifi(self, wifi: Wifi | None) -> None:
        self._set("wifi", wifi)

    def printed(self, event: str) -> bool:
        """Was anything printed for this event, besides the protocol?"""
        return event in (self._get("printed", list[str]) or [])

    def note_printed(self, event: str) -> None:
        if not self.printed(event):
            self._set("printed", [*(self._get("printed", list[str]) or []), event])

    @property
    def mirrored(self) -> bool | None:
        """Does the projector show what the laptop shows? None: nobody has said."""
        return self._get("mirrored", bool)

    @mirrored.setter
    def mirrored(self, mirrored: bool | None) -> None:
        self._set("mirrored", mirrored)

    @property
    def backup(self) -> str | None:
        """The folder on another disk that copies of the data go to."""
        return self._get("backup", str)

    @backup.setter
    def backup(self, folder: str | None) -> None:
        self._set("backup", folder)

    def _get(self, name: str, kind: type[T]) -> T | None:
        row = self._db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        optional: Any = kind | None
        value: T | None = msgspec.json.decode(row[0], type=optional) if row else None
        return value

    def _set(self, name: str, value: object) -> None:
        self._db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, msgspec.json.encode(value).decode()))
