"""Plans a whole rotation."""

from collections.abc import Generator

from eventkit.core.rotation import bound
from eventkit.core.rotation.problem import Problem
from eventkit.core.rotation.search import search
from eventkit.core.rotation.task import Plan, Round, Task, check, groups


def plan(task: Task) -> Plan:
    """The rotation of a task. Refuses with `plan.*` what cannot be seated."""
    steps = plan_steps(task)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            finished: Plan = done.value
            return finished


def plan_steps(task: Task) -> Generator[None, None, Plan]:
    """The same in steps of a few milliseconds, for a loop that has other things to do."""
    check(task)
    problem = Problem(task)
    rows = yield from search(problem)
    return judged(task, problem.names(rows))


def judged(task: Task, rounds: tuple[Round, ...]) -> Plan:
    """The plan with its numbers."""
    met = bound.meetings(rounds)
    people, tables = len(task.people), len(task.tables)
    pairs = sum(len(group) * (len(group) - 1) // 2 for group in groups(task))
    return Plan(
        rounds=rounds,
        repeats=bound.repeats(met),
        together_repeats=pairs * (len(rounds) - 1),
        most_meetings=max(met.values(), default=0),
        returns=bound.returns(rounds, staying(task)),
        lower_bound=bound.lower_bound(people, tables, len(rounds)),
        lower_bound_no_return=bound.lower_bound_no_return(people, tables, len(rounds)),
    )


def staying(task: Task) -> set[str]:
    """Those who never change the table: who must stay, and who is kept together with them."""
    held = set(task.stay)
    for group in groups(task):
        if held & set(group):
            held |= set(group)
    return held
