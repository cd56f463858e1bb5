"""seat: people find their place: the group of a chosen result, a table, a room. It is planned, chosen, wished for or
spread."""

from collections import Counter as Counted
from typing import Annotated

import msgspec

from eventkit.core import acting, chosen, find
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience
from eventkit.core.blocks import Blocks, Column, Para, Table
from eventkit.core.commands import Command
from eventkit.core.discretion import FEWEST, enough
from eventkit.core.entries import Entry
from eventkit.core.errors import Refused
from eventkit.core.ids import Id, Key
from eventkit.core.movement_outline import movement
from eventkit.core.plan import Stage
from eventkit.core.rules import MODERATOR, PARTICIPANT, STAFF, SYSTEM, Rule, Shown
from eventkit.core.seating import allowed, late, seats
from eventkit.core.seating.data import WISHES, Data, Options
from eventkit.core.seating.seats import PlacesWished, SeatsPlanned, SeatsSet, SeatTaken
from eventkit.core.seating.spread import spread
from eventkit.core.seating.where import begun, guests, homeless, is_walk, open_places, seat, tables, walk_now
from eventkit.core.state import Rotation, StageRun, State
from eventkit.core.words import Say

__all__ = ["Data", "Options"]

Counter = Annotated[int, msgspec.Meta(ge=1, le=2**53)]


def check(options: Options) -> str | None:
    return None if options.limit is None or options.limit >= 1 else "limit"


def suits(options: Options, sources: list[Stage]) -> bool:
    return True


class TakeSeat(Command, frozen=True, tag="seat.take"):
    """`target` null: leave the group or the place."""

    stage: Key
    target: Key | None
    n: Counter


class GiveSeat(Command, frozen=True, tag="seat.give"):
    """The moderator seats somebody, past the limit if need be; a host at the own place, or from it to another one."""

    stage: Key
    person: Id
    target: Key | None


class Wish(Command, frozen=True, tag="seats.wish"):
    """`places`: the dearest first."""

    stage: Key
    places: tuple[Key, ...]
    n: Counter


class SpreadSeats(Command, frozen=True, tag="seats.spread"):
    """Everybody who has no place gets one: by wishes, else evenly."""

    stage: Key


class PlanSeats(Command, frozen=True, tag="seats.plan"):
    """What the rotation has found: walk -> person -> place. What has begun meanwhile stays as it is."""

    seats: dict[Key, dict[Id, Key]]
    rotation: Rotation


def take(state: State, command: TakeSeat, actor: Actor, now: int) -> list[Entry]:
    run, options = allowed.seating(state, command.stage)
    person = actor.person or ""
    target, n = run.data.seats.get(person, ("", 0))
    if command.n <= n or target == (command.target or ""):
        return []
    if options.at_places:
        allowed.going_on(state, run)
        if options.move != "choose":
            raise Refused("seat.move", move=options.move)
        allowed.no_host(state, state.persons[person])
    elif state.closed or run.status != "open":
        raise Refused("stage.not-open")
    if command.target is not None:
        allowed.room(state, run, command.target)
    return [SeatTaken(stage=run.id, person=person, target=command.target, n=command.n)]


def give(state: State, command: GiveSeat, actor: Actor, now: int) -> list[Entry]:
    run, options = allowed.seating(state, command.stage)
    person = find.person(state, command.person)
    if not options.at_places and run.started is None:
        raise Refused("stage.not-open")
    if options.at_places:
        allowed.no_host(state, person)
    target, n = run.data.seats.get(person.id, ("", 0))
    if actor.role == "host" and acting.own_place(state, actor) not in (command.target, target):
        raise Refused("access.role")
    if command.target is not None:
        allowed.target(state, run, command.target)
    if target == (command.target or ""):
        return []
    return [SeatTaken(stage=run.id, person=person.id, target=command.target, n=n)]


def wish(state: State, command: Wish, actor: Actor, now: int) -> list[Entry]:
    run, options = allowed.walk(state, command.stage)
    person = state.persons[actor.person or ""]
    before, n = run.data.wishes.get(person.id, ((), 0))
    if command.n <= n or before == command.places:
        return []
    allowed.going_on(state, run)
    allowed.no_host(state, person)
    if options.move != "wish":
        raise Refused("seat.move", move=options.move)
    if len(command.places) > WISHES:
        raise Refused("wishes.too-many", max=WISHES)
    if len(set(command.places)) < len(command.places):
        raise Refused("wishes.twice")
    for place in command.places:
        allowed.target(state, run, place)
    return [PlacesWished(stage=run.id, person=person.id, places=command.places, n=command.n)]


def spread_all(state: State, command: SpreadSeats, actor: Actor, now: int) -> list[Entry]:
    run, _ = allowed.walk(state, command.stage)
    if not begun(state, run):
        raise Refused("stage.not-open")
    found: dict[str, str | None] = {**spread(state, run)}
    return [SeatsSet(stage=run.id, seats=found)] if found else []


def plan(state: State, command: PlanSeats, actor: Actor, now: int) -> list[Entry]:
    """Only what is new goes into the journal."""
    found: list[Entry] = []
    there = {place.id for place in open_places(state)}
    for stage, wanted in command.seats.items():
        run, options = allowed.seating(state, stage)
        if options.move != "rotate" or begun(state, run):
            continue
        fresh: dict[str, str | None] = {
            person: place
            for person, place in wanted.items()
            if person in state.persons and place in there and seat(run, person) != place
        }
        if fresh:
            found.append(SeatsSet(stage=run.id, seats=fresh))
    return [*found, SeatsPlanned(rotation=command.rotation)] if command.rotation != state.rotation else found


def back_again(state: State, entry: SeatTaken) -> list[SeatsSet]:
    """When a seat is taken back and the place where they sat before is closed by now, they get another one."""
    place = state.places.get(entry.target or "")
    return late.settle(state, entry) if place is not None and place.closed else []


def show(state: State, run: StageRun, audience: Audience) -> Shown:
    options: Options = run.plan.options
    return {"options": {"limit": options.limit, "move": options.move, "wishes": WISHES}}


def count(state: State, run: StageRun, audience: Audience) -> Shown:
    """How many are in each group or at each place; moderators also see who. Who will sit where in rounds to come is
    told to moderators only: it may change."""
    if is_walk(run):
        return _count_places(state, run, audience)
    seats = {p: target for p, (target, _) in run.data.seats.items() if target and not state.persons[p].left}
    shown: Shown = {"groups": dict(Counted(seats.values()))}
    if audience == "moderator":
        shown["seats"] = seats
    return shown


def _count_places(state: State, run: StageRun, audience: Audience) -> Shown:
    holds = begun(state, run)
    seated = tables(state, run) if holds or audience == "moderator" else {}
    arrived = {place: sum(run.data.arrived.get(p) == place for p in people) for place, people in seated.items()}
    shown: Shown = {
        "groups": {place: len(people) for place, people in seated.items()},
        "arrived": arrived,
        "waiting": len(homeless(state, run)) if holds else 0,
    }
    if run.plan.options.move == "wish":
        there = guests(state)  # who has left or is host by now waits for no place
        shown["wished"] = sum(bool(run.data.wishes.get(person, ((), 0))[0]) for person in there)
    if audience == "moderator":
        shown["seats"] = {person: place for place, people in seated.items() for person in people}
        shown["arrivals"] = [p for place, people in seated.items() for p in people if run.data.arrived.get(p) == place]
        shown["wishes"] = {person: places for person, (places, _) in run.data.wishes.items() if places}
        shown["plan"] = _rotation(state)
    return shown


def _rotation(state: State) -> Shown | None:
    found = state.rotation
    if found is None:
        return None
    return {name: getattr(found, name) for name in Rotation.__struct_fields__ if name != "basis"}


OWN = "seats"


def own(state: State, run: StageRun, person: str) -> str | None:
    """The result whose group the person is in; the place, once the walk has begun. Who sits at a place that is closed
    now has to find another one."""
    target = seat(run, person) if not is_walk(run) or begun(state, run) else None
    place = state.places.get(target or "")
    lost = place is not None and place.closed and place.into is None and run is walk_now(state)
    return None if lost else target


def outline(state: State, run: StageRun) -> Blocks:
    """How many people worked in which group, and how they moved between places. No names."""
    if is_walk(run):
        return movement(state, run)
    counts = ((result.text, len(allowed.members(run, result.target))) for result in chosen.results(state, run))
    few = Say("table-few", {"fewest": FEWEST})
    rows = tuple((text, str(count) if enough(count) else few) for text, count in counts)
    if not rows:
        return [Para(Say("protocol-no-groups"))]
    columns = (Column(Say("protocol-column-group"), 0.8), Column(Say("protocol-column-people"), 0.15, number=True))
    return [Table(Say("protocol-groups"), columns, rows)]


def needs_about(options: Options) -> bool:
    return not options.at_places


NEEDS_SOURCE = False
COMMANDS = {
    TakeSeat: Rule(PARTICIPANT, take),
    GiveSeat: Rule(STAFF, give),
    Wish: Rule(PARTICIPANT, wish),
    SpreadSeats: Rule(MODERATOR, spread_all),
    PlanSeats: Rule(SYSTEM, plan),
}
ENTRIES = seats.ENTRIES
VIEWS = {}  # type: ignore[var-annotated]
FOLLOWS = {
    SeatsPlanned: late.settle,  # for who came while the plan was made
    SeatTaken: back_again,
}
