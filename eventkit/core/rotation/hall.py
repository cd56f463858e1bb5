"""Who sits where in which round, with the price of every change at hand.

What moves is a *unit*: one person, a group that is kept together, or an empty chair. A table also has a *host* unit
that never moves; meeting a host again is coming back to a table, so repeats and returns are one number. All sets of
people are bit masks: the price of a swap is a few ANDs and bit counts, however many people sit at the table.
"""

from collections.abc import Sequence


class Hall:
    """Units 0 .. U-1, then empty chairs, then the hosts of the tables.

    `bits[unit]` is the unit's people as a mask, `size[unit]` how many chairs it takes. `seats[round][table]` lists the
    units there (host first), `people[round][table]` is the mask of all of them, `at[round][unit]` the table of a unit.
    `met[k][unit]` is the mask of those whom the unit meets at least k times.
    """

    __slots__ = ("at", "bits", "chairs", "count", "met", "people", "rounds", "seats", "size", "spare", "tables",
                 "units")  # fmt: skip

    def __init__(self, sizes: Sequence[int], chairs: int, tables: int, rounds: int, return_price: int) -> None:
        """`sizes` of the units, `chairs`: empty ones per round, `return_price`: repeats that one return is worth."""
        self.units, self.chairs, self.tables, self.rounds = len(sizes), chairs, tables, rounds
        self.size = [*sizes, *[1] * chairs, *[0] * tables]
        self.bits, place = [], 0
        for width in [*sizes, *[0] * chairs, *[return_price] * tables]:
            self.bits.append(((1 << width) - 1) << place)
            place += width
        everything = len(self.size)
        self.count: list[list[int]] = [[0] * everything for _ in range(everything)]
        self.met: list[list[int]] = [[0] * everything for _ in range(rounds + 2)]
        self.seats: list[list[list[int]]] = []
        self.people: list[list[int]] = []
        self.at: list[list[int]] = []
        self.spare = [0] * rounds
        for _ in range(rounds):
            hosts = range(everything - tables, everything)
            self.seats.append([[host] if return_price else [] for host in hosts])
            self.people.append([self.bits[host] for host in hosts])
            self.at.append([-1] * (everything - tables) + list(range(tables)))

    def remember(self, one: int, two: int, times: int) -> None:
        """The two units have met in rounds before the first. Call before anybody is seated."""
        while len(self.met) < times + self.rounds + 2:
            self.met.append([0] * len(self.size))
        self.count[one][two] = self.count[two][one] = times
        for level in range(1, times + 1):
            self.met[level][one] |= self.bits[two]
            self.met[level][two] |= self.bits[one]

    def host(self, table: int) -> int:
        """The host unit of a table."""
        return self.units + self.chairs + table

    def sit(self, number: int, unit: int, table: int) -> None:
        """Seats a unit that has no seat in this round."""
        self.at[number][unit] = table
        bits, met, counts, mine = self.bits, self.met, self.count, self.bits[unit]
        if not mine:
            self.spare[number] |= 1 << table
            return
        for other in self.seats[number][table]:
            times = counts[unit][other] + 1
            counts[unit][other] = counts[other][unit] = times
            met[times][unit] |= bits[other]
            met[times][other] |= mine
        self.seats[number][table].append(unit)
        self.people[number][table] |= mine

    def rise(self, number: int, unit: int) -> None:
        """Takes a unit's seat away."""
        table = self.at[number][unit]
        self.at[number][unit] = -1
        bits, met, counts, mine = self.bits, self.met, self.count, self.bits[unit]
        if not mine:
            self.spare[number] ^= 1 << table
            return
        self.seats[number][table].remove(unit)
        self.people[number][table] ^= mine
        for other in self.seats[number][table]:
            times = counts[unit][other]
            counts[unit][other] = counts[other][unit] = times - 1
            met[times][unit] ^= bits[other]
            met[times][other] ^= mine

    def swap(self, number: int, one: int, two: int) -> None:
        """Two units change places."""
        here, there = self.at[number][one], self.at[number][two]
        self.rise(number, one)
        self.rise(number, two)
        self.sit(number, one, there)
        self.sit(number, two, here)

    def price(self, number: int, one: int, two: int) -> int:
        """What a swap of two units of one size would change in the cost."""
        here, there = self.at[number][one], self.at[number][two]
        left, right = self.people[number][here], self.people[number][there]
        once, twice = self.met[1], self.met[2]
        return (
            (once[two] & (left ^ self.bits[one])).bit_count() + (once[one] & (right ^ self.bits[two])).bit_count()
            - (twice[one] & left).bit_count() - (twice[two] & right).bit_count()
        ) * self.size[one]  # fmt: skip

    def welcome(self, number: int, unit: int, table: int) -> int:
        """What seating a unit there would add to the cost."""
        return (self.met[1][unit] & self.people[number][table]).bit_count() * self.size[unit]

    def cost(self, most: int = 1) -> int:
        """Meetings of a pair beyond `most`, over all pairs, and returns likewise, times their price."""
        guests = (1 << sum(self.size[: self.units])) - 1
        pairs = visits = 0
        for level in self.met[most + 1 :]:
            for mask, size in zip(level, self.size[: self.units], strict=False):
                if mask:
                    pairs += (mask & guests).bit_count() * size
                    visits += (mask & ~guests).bit_count() * size
        return pairs // 2 + visits

    def copy(self) -> list[list[int]]:
        """The tables of all units in all rounds: what `restore` takes back."""
        return [list(row) for row in self.at]

    def restore(self, kept: list[list[int]]) -> None:
        """Seats everybody as they sat when `kept` was copied."""
        for number, row in enumerate(kept):
            moved = [unit for unit, table in enumerate(row) if self.at[number][unit] != table]
            for unit in moved:
                if self.at[number][unit] >= 0:
                    self.rise(number, unit)
            for unit in moved:
                self.sit(number, unit, row[unit])
