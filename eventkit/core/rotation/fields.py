"""Multipliers for rounds: numbers 0 .. n-1 with an addition and multiplications whose differences are all one-to-one.

For a prime power these are the products of the finite field, for other numbers the product of the fields of its prime
powers (MacNeish 1922): so many rounds as the smallest of them has elements.
"""

from functools import cache
from itertools import product

TWELVE = (
    (0, 2, 1, 6, 8, 7, 10, 9, 11, 4, 3, 5),
    (0, 3, 8, 10, 1, 9, 2, 6, 5, 7, 11, 4),
    (0, 4, 10, 9, 7, 1, 11, 5, 3, 2, 8, 6),
    (0, 8, 6, 4, 3, 10, 9, 11, 2, 5, 1, 7),
)
"""Permutations of Z2 x Z6 (x * 6 + y) whose differences, also with the identity, are permutations: six rounds for
twelve tables instead of the three of the fields. Found by our own search; that there are so many is known since
Johnson, Dulmage and Mendelsohn 1961."""


def rounds_for(n: int) -> int:
    """For how many rounds there are multipliers."""
    if n == 12:
        return len(TWELVE) + 2
    return min((prime**power for prime, power in _factors(n)), default=1)


@cache
def lines(n: int) -> list[list[list[int]]]:
    """`lines(n)[r][b][a]` = a + m_r * b. Two different (a, b) agree in at most one r, those of one b never."""
    if n == 12:
        multiples = ([0] * 12, range(12), *TWELVE)
        return [[[_twelve(a, times[b]) for a in range(12)] for b in range(12)] for times in multiples]
    fields = [_field(prime, power) for prime, power in _factors(n)]
    return [[[_join(fields, a, r, b) for a in range(n)] for b in range(n)] for r in range(rounds_for(n))]


_Field = tuple[int, list[list[int]], list[list[int]]]
"""Order, table of sums, table of products."""


def _join(fields: list[_Field], a: int, r: int, b: int) -> int:
    """a + m_r * b, digit by digit in the mixed base of the orders."""
    total, place = 0, 1
    for order, plus, times in fields:
        total += place * plus[a // place % order][times[r][b // place % order]]
        place *= order
    return total


def _twelve(one: int, two: int) -> int:
    """The sum in Z2 x Z6."""
    return (one // 6 + two // 6) % 2 * 6 + (one + two) % 6


def _factors(n: int) -> list[tuple[int, int]]:
    """Prime -> power, small primes first."""
    found, prime = [], 2
    while n > 1:
        power = 0
        while n % prime == 0:
            n, power = n // prime, power + 1
        if power:
            found.append((prime, power))
        prime += 1
    return found


def _field(prime: int, power: int) -> _Field:
    """The field of prime^power elements: polynomials as numbers in base `prime`."""
    order = prime**power
    digits = [tuple(n // prime**i % prime for i in range(power)) for n in range(order)]
    number = {digit: n for n, digit in enumerate(digits)}
    plus = [[number[tuple((i + j) % prime for i, j in zip(x, y, strict=True))] for y in digits] for x in digits]
    for tail in digits:
        times = [[number[_times(x, y, tail, prime)] for y in digits] for x in digits]
        if all(0 not in row[1:] for row in times[1:]):
            return order, plus, times
    raise AssertionError("there is an irreducible polynomial for every power of a prime")


def _times(x: tuple[int, ...], y: tuple[int, ...], tail: tuple[int, ...], prime: int) -> tuple[int, ...]:
    """The product of two polynomials modulo x^power + tail."""
    power = len(tail)
    full = [0] * (2 * power - 1)
    for i, j in product(range(power), repeat=2):
        full[i + j] += x[i] * y[j]
    for high in range(2 * power - 2, power - 1, -1):
        for i in range(power):
            full[high - power + i] -= full[high] * tail[i]
    return tuple(digit % prime for digit in full[:power])
