"""From a problem to rows of tables: write them down if possible, search otherwise, keep the best.

Every attempt is a generator that yields every few milliseconds, so that a live loop may go on in between.
"""

from collections.abc import Generator, Iterator

from eventkit.core.rotation.anneal import Course, anneal
from eventkit.core.rotation.construct import construct
from eventkit.core.rotation.hall import Hall
from eventkit.core.rotation.labels import relabel, returns
from eventkit.core.rotation.problem import Problem
from eventkit.core.rotation.squares import known
from eventkit.core.rotation.twins import shared, ways

RETURN_PRICE = 4
"""Where nobody may come back, one return is as bad as so many repeats while searching."""

QUICK, LONG = 50_000, 150_000
"""Steps of an attempt; a million take about a second."""

MANNERS = ((4, 0.5, True, LONG), (2, 0.5, False, LONG), (2, 0.35, False, LONG))
"""(highest price of a return, first temperature, focus, steps) of searches: each is good for some tasks."""

SMALL = 30
MANY = (MANNERS[0], *[(2, 0.35, True, LONG)] * 10)
"""For so few people a search is quick, and many find more than a few (measured with 15/5/7 and 24/6/4)."""

MOST_PRICE = 3
"""With a wish for the most meetings of a pair, one meeting beyond it is as bad as so many repeats."""

Rows = list[list[int]]
Attempt = Generator[None, None, Rows]


def search(problem: Problem) -> Attempt:
    """`[round][unit]` -> table of the best rotation found."""
    best: tuple[int, int] | None = None
    kept: Rows = []
    goal = problem.goal()
    for attempt in attempts(problem):
        rows = yield from attempt
        if not problem.fixed:
            rows = relabel(rows, problem.sizes, problem.tables)
        value = worth(problem, rows)
        if best is None or value < best:
            best, kept = value, rows
        if best <= goal and not problem.task.most:
            break
    return kept


def worth(problem: Problem, rows: Rows) -> tuple[int, int]:
    """How bad the rows are: repeats and returns, returns first where nobody may come back."""
    hall = problem.hall(0)
    problem.take(hall, rows)
    cost = hall.cost() + (MOST_PRICE * hall.cost(problem.task.most) if problem.task.most else 0)
    back = returns(rows, problem.sizes)
    return (back, cost) if problem.no_return else (cost, back)


def attempts(problem: Problem) -> Iterator[Attempt]:
    """What to try, the most promising first."""
    price = RETURN_PRICE if problem.no_return else 0
    seed = problem.task.seed
    rows = construct(problem, seed)
    whole = rows is not None and len(rows) == problem.rounds
    if rows is not None and whole:
        yield continued(problem, rows, price, seed)
    if not price and problem.free:
        yield searched(problem, 1, LONG, seed)
    few = None if whole else ways(problem)
    squares = known(problem.tables, problem.rounds)
    shared_squares = not (whole or price) and squares is not None and problem.crowded
    if shared_squares and squares is not None:
        yield along(problem, squares, price, seed)
    elif few is not None:
        yield apart(problem, few, price, seed)
    if rows is not None and len(rows) > 2 and not whole:
        yield continued(problem, rows, price, seed)
    manners = MANNERS[:1] if shared_squares else MANY if problem.people <= SMALL else MANNERS
    for number, (cheapest, hot, focus, steps) in enumerate(manners):
        yield searched(problem, min(price, cheapest), steps, seed * 1009 + number, hot, focus)


def continued(problem: Problem, rows: Rows, price: int, seed: int) -> Attempt:
    """Takes what is written down, searches the rounds that are missing, then all."""
    hall = problem.hall(price)
    problem.take(hall, rows)
    problem.fill(hall, seed, len(rows))
    rest = list(range(len(rows), problem.rounds))
    yield from improve(problem, hall, price, rest, LONG, seed)
    return (yield from improve(problem, hall, price, problem.changing(), QUICK, seed, hot=0.2))


def searched(problem: Problem, price: int, steps: int, seed: int, hot: float = 0.5, focus: bool = True) -> Attempt:
    """Starts with everybody where they know the fewest."""
    hall = problem.hall(price)
    problem.fill(hall, seed)
    return (yield from improve(problem, hall, price, problem.changing(), steps, seed, hot, focus))


def along(problem: Problem, found: Rows, price: int, seed: int) -> Attempt:
    """The guests share known ways."""
    hall = Hall([1] * len(found[0]), 0, problem.tables, problem.rounds, 0)
    for number, row in enumerate(found):
        for unit, table in enumerate(row):
            hall.sit(number, unit, table)
    rows = shared(problem, found, [mask != 0 for mask in hall.met[2]], seed)
    return (yield from continued(problem, rows, price, seed))


def apart(problem: Problem, few: Problem, price: int, seed: int) -> Attempt:
    """Searches with one guest for every way, lets the others share them, and goes on from there."""
    hall = few.hall(price)
    few.fill(hall, seed)
    found = yield from improve(few, hall, price, few.changing(), LONG, seed, focus=False)
    return (yield from along(problem, found, price, seed))


def improve(
    problem: Problem,
    hall: Hall,
    price: int,
    rounds: list[int],
    steps: int,
    seed: int,
    hot: float = 0.5,
    focus: bool = True,
) -> Attempt:
    """Anneals the hall in place."""
    most = problem.task.most
    course = Course(
        rounds=rounds,
        kinds=problem.kinds(),
        steps=steps,
        enough=problem.enough(price),
        hot=hot,
        focus=focus,
        most=most,
        most_price=MOST_PRICE if most else 0,
    )
    yield from anneal(hall, course, seed)
    return [row[: hall.units] for row in hall.at]
