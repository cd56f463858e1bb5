"""Who gets which room when everybody names up to three and the rooms have room for so many.

First come, first served leaves people without any of their wishes; here nobody is, if that is possible at all. It is a
flow of least cost (Jewell 1958): each person comes in by the cheapest chain of changes, "I to yours, you to theirs".
"""

from collections.abc import Mapping, Sequence

import msgspec

from eventkit.core.errors import Refused

PRICE = (0, 1, 3)
"""What a first, second, third wish costs: a third wish for somebody is worse than two second ones."""

NO_WISH = 1_000
"""What somebody costs who gets none of their wishes: more than any exchange of wishes can gain."""

Wishes = tuple[str, ...]


class Assignment(msgspec.Struct, frozen=True, kw_only=True):
    """`room_of`: person -> room. `granted`: how many got their first, second, third wish.

    `unwished`: those who are in a room that they did not name. `unplaced`: those for whom all rooms together have no
    place; they are the last ones of the list.
    """

    room_of: Mapping[str, str]
    granted: tuple[int, ...]
    unwished: tuple[str, ...]
    unplaced: tuple[str, ...]


def assign(wishes: Mapping[str, Sequence[str]], capacity: Mapping[str, int]) -> Assignment:
    """The best rooms for all. `wishes`: person -> rooms, the dearest first (who names none is placed where there is
    room); `capacity`: room -> places. Equals: who stands first in `wishes` keeps their place.

    Refuses with `wishes.unknown-room`, `wishes.twice`, `wishes.too-many`, `wishes.capacity`.
    """
    _check(wishes, capacity)
    house = _House(list(capacity), list(capacity.values()))
    for person, named in wishes.items():
        house.enter(person, tuple(named))
    placed = {person: room for room, kinds in house.inside.items() for people in kinds.values() for person in people}
    room_of = {person: placed[person] for person in wishes if person in placed}
    places = [list(wishes[person]).index(room) for person, room in room_of.items() if room in wishes[person]]
    return Assignment(
        room_of=room_of,
        granted=tuple(places.count(place) for place in range(len(PRICE))),
        unwished=tuple(p for p, room in room_of.items() if wishes[p] and room not in wishes[p]),
        unplaced=tuple(person for person in wishes if person not in room_of),
    )


def _check(wishes: Mapping[str, Sequence[str]], capacity: Mapping[str, int]) -> None:
    for room, places in capacity.items():
        if places < 0:
            raise Refused("wishes.capacity", room=room, min=0)
    for named in wishes.values():
        if len(named) > len(PRICE):
            raise Refused("wishes.too-many", max=len(PRICE))
        if len(set(named)) < len(named):
            raise Refused("wishes.twice")
        for room in named:
            if room not in capacity:
                raise Refused("wishes.unknown-room", room=room)


def _price(wishes: Wishes, room: str) -> int:
    if room in wishes:
        return PRICE[wishes.index(room)]
    return NO_WISH if wishes else 0


class _House:
    """Rooms with people inside, those with the same wishes together: they are the same to the search."""

    def __init__(self, rooms: list[str], places: list[int]) -> None:
        self.rooms = rooms
        self.free = dict(zip(rooms, places, strict=True))
        self.inside: dict[str, dict[Wishes, list[str]]] = {room: {} for room in rooms}

    def enter(self, person: str, wishes: Wishes) -> None:
        """Places one more person at the least cost, moving others if that helps; not at all if the house is full."""
        cost = {room: _price(wishes, room) for room in self.rooms}
        came_from: dict[str, str | None] = dict.fromkeys(self.rooms)
        moves = {(one, two): self._cheapest(one, two) for one in self.rooms for two in self.rooms if one != two}
        for _ in self.rooms:  # Bellman and Ford: chains of moves, some of which gain
            for (one, two), move in moves.items():
                if move is not None and cost[one] + move[0] < cost[two]:
                    cost[two], came_from[two] = cost[one] + move[0], one
        open_rooms = [room for room in self.rooms if self.free[room] > 0]
        if not open_rooms:
            return
        room = min(open_rooms, key=lambda room: (cost[room], -self.free[room]))
        self.free[room] -= 1
        while (before := came_from[room]) is not None:
            move = moves[before, room]
            assert move is not None
            self._put(room, move[1], self.inside[before][move[1]].pop())
            room = before
        self._put(room, wishes, person)

    def _put(self, room: str, wishes: Wishes, person: str) -> None:
        self.inside[room].setdefault(wishes, []).append(person)

    def _cheapest(self, one: str, two: str) -> tuple[int, Wishes] | None:
        """The cheapest move of somebody from one room to another: (change of the cost, their wishes)."""
        moves = [
            (_price(wishes, two) - _price(wishes, one), wishes) for wishes, people in self.inside[one].items() if people
        ]
        return min(moves, default=None)
