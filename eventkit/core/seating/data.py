"""What a stage keeps on which people find their place: a group, a table, a room."""

from typing import Literal

import msgspec

Move = Literal["by_result", "rotate", "choose", "wish", "spread"]
"""`by_result`: the group of a chosen result. The others are about places: `rotate` as planned, `choose` as each likes,
`wish` up to three, met as well as possible, `spread` by the moderator."""

WISHES = 3


class Data(msgspec.Struct):
    """`seats`: person -> (the result or place, counter); empty: in none any more. `arrived`: person -> the place where
    they are. `wishes`: person -> (places, the dearest first; counter). `parted`: place -> who sat there when it was
    closed in the middle of the round, and they went to different places. `been`: person -> where they sat earlier in
    the round: what they wrote there may still be on its way."""

    seats: dict[str, tuple[str, int]] = {}
    arrived: dict[str, str] = {}
    wishes: dict[str, tuple[tuple[str, ...], int]] = {}
    parted: dict[str, tuple[str, ...]] = {}
    been: dict[str, tuple[str, ...]] = {}


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`limit`: most people in one group; none given: any number. `move`: how people find their place."""

    limit: int | None = None
    move: Move = "by_result"

    @property
    def at_places(self) -> bool:
        return self.move != "by_result"

    def begin(self) -> Data:
        return Data()
