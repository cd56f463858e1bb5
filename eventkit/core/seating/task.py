"""The question for the rotation: who moves between which places in the rounds to come, and what is known already."""

import hashlib
from collections.abc import Generator

import msgspec

from eventkit.core.rotation import Plan, Task, plan_steps
from eventkit.core.rotation.bound import (
    lower_bound,
    lower_bound_after,
    lower_bound_no_return,
    meetings,
    repeats,
    returns,
)
from eventkit.core.rotation.pins import pinned
from eventkit.core.rotation.replan import replan
from eventkit.core.seating.where import Table, begun, guests, open_places, sat, tables, walks
from eventkit.core.state import Rotation, State

SEED = 1


class Ahead(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be planned. `walks`: the stages to come that rotate, in order. `past`: the seats of walks that have
    begun; `planned`: those of the walks to come, where there are some. `pins`: walk -> person -> place: seats that
    stand on a printed route card. `basis` names all that the answer depends on."""

    task: Task
    walks: tuple[str, ...]
    past: tuple[Table, ...]
    planned: tuple[Table, ...]
    pins: dict[str, dict[str, str]]
    basis: str


class Seats(msgspec.Struct, frozen=True):
    """The answer: walk -> person -> place, and how good it is over the whole event."""

    seats: dict[str, dict[str, str]]
    rotation: Rotation


def ahead(state: State) -> Ahead | None:
    """None: there is nothing to plan, or nobody to plan for."""
    coming = [run for run in walks(state) if not begun(state, run) and run.status == "waiting"]
    coming = [run for run in coming if run.plan.options.move == "rotate"]
    places, people = open_places(state), guests(state)
    if not coming or state.closed or len(people) < len(places) or not places:
        return None
    past = tuple(sat(state, run) for run in walks(state) if begun(state, run))
    known = {place.id for place in places}
    stay = {p: place for p in people if (place := state.persons[p].stay) is not None and place in known}
    there = set(people)
    together = tuple(tuple(p for p in group if p in there) for group in state.together.values())
    task = Task(
        people=tuple(people),
        tables=tuple(place.id for place in places),
        rounds=len(coming),
        hosts={place.id: place.hosts[0] for place in places if place.hosts},
        together=tuple(group for group in together if len(group) > 1),
        stay=stay,
        seed=SEED,
    )
    planned = tuple(tables(state, run) for run in coming)
    while planned and not any(planned[-1].values()):
        planned = planned[:-1]
    names = tuple(run.id for run in coming)
    pins = {
        walk: {p: route[walk] for p in people if (route := state.persons[p].route).get(walk) in known} for walk in names
    }
    basis = _basis([task, names, past, pins])
    return Ahead(task=task, walks=names, past=past, planned=planned, pins=pins, basis=basis)


def _basis(all_of_it: object) -> str:
    raw = msgspec.json.encode(all_of_it, order="deterministic")
    return hashlib.blake2b(raw, digest_size=8).hexdigest()


def solve(asked: Ahead) -> Generator[None, None, Seats]:
    """The seats of the walks to come, in steps of a few milliseconds. Raises Refused (`plan.*`)."""
    task = asked.task
    if asked.past or any(asked.pins.values()):
        yield
        rounds = replan(task, asked.past, asked.planned).rounds
    else:
        found: Plan = yield from plan_steps(task)
        rounds = found.rounds
    rounds = pinned(task, rounds, [asked.pins.get(walk, {}) for walk in asked.walks])
    there = set(task.people)
    past = [[[p for p in people if p in there] for people in table.values()] for table in asked.past]
    met = meetings([*past, *rounds])
    seats = {
        walk: {person: place for place, people in zip(task.tables, tables, strict=True) for person in people}
        for walk, tables in zip(asked.walks, rounds, strict=True)
    }
    rotation = Rotation(
        basis=asked.basis,
        repeats=repeats(met),
        lower_bound=_bound(task, past),
        most_meetings=max(met.values(), default=0),
        returns=returns([*_in_order(asked.past, task), *rounds], task.stay),
    )
    return Seats(seats, rotation)


def _bound(task: Task, past: list[list[list[str]]]) -> int:
    """Fewer repeats than so many are impossible, given what has been."""
    people, tables = len(task.people), len(task.tables)
    if past:
        return lower_bound_after(past, people, tables, task.rounds)
    bound = lower_bound_no_return if task.hosts and task.rounds <= tables else lower_bound
    return bound(people, tables, task.rounds)


def _in_order(past: tuple[Table, ...], task: Task) -> list[list[list[str]]]:
    """Past rounds with their tables in the order of the task, then those that are closed by now, so that returns can be
    counted."""
    there = set(task.people)
    order = dict.fromkeys([*task.tables, *(place for table in past for place in table)])
    return [[[p for p in table.get(place, ()) if p in there] for place in order] for table in past]
