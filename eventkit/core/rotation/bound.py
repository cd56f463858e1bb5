"""How few repeats there can be, and how many a plan has."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations
from math import comb

Seating = Sequence[Sequence[Sequence[str]]]
"""Rounds of tables of people."""


def sizes(people: int, tables: int) -> list[int]:
    """How many sit at each table: they differ by at most one, the larger ones first."""
    size, more = divmod(people, tables)
    return [size + 1] * more + [size] * (tables - more)


def lower_bound(people: int, tables: int, rounds: int) -> int:
    """No plan has fewer repeats: there are not more pairs than C(P,2), and the people of a full table cannot all
    find a table of their own in the next round."""
    seats = sizes(people, tables)
    pairs = rounds * sum(comb(size, 2) for size in seats) - comb(people, 2)
    return max(0, pairs, (rounds - 1) * sum(_spread(size, tables) for size in seats))


def lower_bound_no_return(people: int, tables: int, rounds: int) -> int:
    """The same if nobody may come back to a table: there is one table less to go to."""
    if tables == 1:
        return lower_bound(people, tables, rounds)
    apart = (rounds - 1) * sum(_spread(size, tables - 1) for size in sizes(people, tables))
    return max(lower_bound(people, tables, rounds), apart)


def lower_bound_after(past: Seating, people: int, tables: int, rounds: int) -> int:
    """The same when some rounds have been, at whatever tables: what has happened stays, and who sat together last must
    meet again as far as there are too few tables to spread over."""
    met = meetings(past)
    happened = repeats(met)
    seats = sizes(people, tables)
    pairs = sum(met.values()) + rounds * sum(comb(size, 2) for size in seats)
    at_last = Counter({person: number for number, table in enumerate(past[-1]) for person in table}.values())
    again = rounds * sum(_spread(size, tables) for size in at_last.values())
    among = max(0, rounds - 1) * sum(_spread(size, tables) for size in seats)
    return max(pairs - comb(people, 2), happened + max(again, among))


def meetings(rounds: Seating) -> Counter[frozenset[str]]:
    """Pair -> in how many rounds the two sit at one table."""
    met: Counter[frozenset[str]] = Counter()
    for tables in rounds:  # somebody whose table was closed may have sat at two in one round
        met.update({frozenset(pair) for table in tables for pair in combinations(table, 2)})
    return met


def repeats(met: Counter[frozenset[str]]) -> int:
    """Sum over pairs of (meetings - 1)."""
    return sum(times - 1 for times in met.values())


def returns(rounds: Seating, without: Iterable[str] = ()) -> int:
    """How often somebody sits at a table where they have been. Tables are told by their position."""
    visits = Counter((person, number) for tables in rounds for number, table in enumerate(tables) for person in table)
    staying = set(without)
    return sum(times - 1 for (person, _), times in visits.items() if person not in staying)


def _spread(people: int, tables: int) -> int:
    """Pairs that stay together when the people of one table spread over so many tables as evenly as they can."""
    return sum(comb(size, 2) for size in sizes(people, tables))
