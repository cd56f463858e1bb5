"""A phone that is out of reach: what is written on it arrives a round late, at the table where it was written."""

from collections.abc import Callable
from typing import Any

from eventkit.rehearsal import walks, writing
from eventkit.rehearsal.cards import Text
from eventkit.rehearsal.hall import Hall
from eventkit.rehearsal.line import Parcel
from eventkit.rehearsal.phones import Phone
from eventkit.rehearsal.written import Board


class Offline:
    """One phone at a time."""

    def __init__(self) -> None:
        self._phone: Phone | None = None
        self._waiting: list[tuple[Text, dict[str, Any], Parcel]] = []

    def sleep(self, hall: Hall, board: Callable[[str | None], Board], texts: list[Text]) -> None:
        """Somebody's phone loses the Wi-Fi and something is written on it."""
        phone = next(iter(walks.guests(hall)), None)
        if phone is None or not texts:
            return
        self._phone = phone
        at = board(phone.place)
        phone.line.sleep()
        for text in texts:
            command = at.command(text, 0)
            self._waiting.append((text, command, phone.line.post(command)))

    def wake(self, hall: Hall) -> None:
        """The phone is back: it sends what it has, and goes where it belongs now."""
        phone, self._phone = self._phone, None
        if phone is None:
            return
        phone.line.wake()
        for text, command, parcel in self._waiting:
            written = phone.keep(text, command, phone.line.wait(parcel))
            hall.played.written.append(written)
            writing.place_late(hall, written)
        self._waiting.clear()
        walks.catch_up(hall, [phone])
