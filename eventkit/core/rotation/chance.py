"""A small generator of pseudo-random numbers: the same for a seed on every machine, and no clock behind it."""

MASK = (1 << 64) - 1


class Chance:
    """splitmix64 (Steele, Lea, Flood 2014)."""

    def __init__(self, seed: int) -> None:
        self._state = seed & MASK

    def bits(self) -> int:
        """64 bits."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & MASK
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        return mixed ^ (mixed >> 31)

    def below(self, number: int) -> int:
        """0 .. number - 1; the bias of the remainder is below number / 2^64."""
        return self.bits() % number

    def shuffled(self, things: list[int]) -> list[int]:
        """A new list in random order (Fisher and Yates)."""
        order = list(things)
        for last in range(len(order) - 1, 0, -1):
            other = self.below(last + 1)
            order[last], order[other] = order[other], order[last]
        return order
