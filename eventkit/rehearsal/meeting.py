"""Who met whom how often, counted from seats."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations

Seats = Mapping[str, str]
"""Person -> place."""

Round = Sequence[Seats]
"""The seats of a round at several moments: when it began, before a table was closed, when it ended."""

Pairs = Counter[frozenset[str]]


def met(rounds: Iterable[Round], among: Collection[str] | None = None) -> Pairs:
    """Pair -> in how many rounds the two sat at one place. `among`: only these people."""
    found: Pairs = Counter()
    for moments in rounds:
        found.update({pair for seats in moments for pair in _pairs(seats, among)})
    return found


def _pairs(seats: Seats, among: Collection[str] | None) -> Iterable[frozenset[str]]:
    for people in tables(seats).values():
        for pair in combinations([person for person in people if among is None or person in among], 2):
            yield frozenset(pair)


def tables(seats: Seats) -> dict[str, list[str]]:
    """Place -> who sits there."""
    found: dict[str, list[str]] = {}
    for person, place in seats.items():
        found.setdefault(place, []).append(person)
    return found


def repeats(pairs: Pairs) -> int:
    """Sum over pairs of (meetings - 1)."""
    return sum(times - 1 for times in pairs.values())


def most(pairs: Pairs) -> int:
    """How often the same two met at most."""
    return max(pairs.values(), default=0)


def returns(rounds: Iterable[Round], among: Collection[str] | None = None) -> int:
    """How often somebody came back to a place."""
    visits: Counter[tuple[str, str]] = Counter()
    for moments in rounds:
        visits.update({visit for seats in moments for visit in seats.items() if among is None or visit[0] in among})
    return sum(times - 1 for times in visits.values())


def sizes(seats: Seats, places: Iterable[str]) -> list[int]:
    """How many sit at each of these places."""
    found = tables(seats)
    return [len(found.get(place, ())) for place in places]


def uneven(seats: Seats, places: Iterable[str]) -> bool:
    """Do the sizes of the tables differ by more than one?"""
    found = sizes(seats, places)
    return max(found) - min(found) > 1
