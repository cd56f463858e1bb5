"""How people moved: rounds, sizes of tables, who met again. Counted from the seats there were, not from the plan."""

from eventkit.core.blocks import Blocks, Column, Para, Table
from eventkit.core.discretion import enough
from eventkit.core.place_outline import closed_places, guests_at
from eventkit.core.rotation.bound import meetings, repeats, returns
from eventkit.core.series import held_with, walked
from eventkit.core.state import StageRun, State
from eventkit.core.words import Say, Words

COLUMNS = (
    Column(Say("protocol-column-round"), 0.17),
    Column(Say("protocol-column-move"), 0.3),
    Column(Say("protocol-column-guests"), 0.12, number=True),
    Column(Say("protocol-column-places"), 0.13, number=True),
)

NONE = "–"


def movement(state: State, run: StageRun) -> Blocks:
    """The table of all rounds, printed with the last walk that has begun; nothing with the others."""
    walks = walked(state, run)
    if not walks or walks[-1] is not run:
        return []
    kind = next((place.kind for place in state.places.values()), "table")
    seats = [list(guests_at(state, walk).values()) for walk in walks]
    people = {person for tables in seats for table in tables for person in table}
    facts: dict[str, str | int] = {
        "people": len(people),
        "rounds": len(walks),
        "places": max(sum(bool(table) for table in tables) for tables in seats),
        "kind": kind,
    }
    blocks: Blocks = [Para(Say("protocol-moved", {**facts}))] if enough(len(people)) else []
    blocks += [Para(Say(message, {"count": count}), quiet=True) for message, count in _besides(state) if enough(count)]
    rows = tuple(_row(state, walk, tables) for walk, tables in zip(walks, seats, strict=True))
    size = Column(Say(f"protocol-column-size-{kind}"), 0.28, number=True)
    blocks.append(Table("", (*COLUMNS, size), rows))
    if len(walks) > 1 and all(walk.plan.options.move == "rotate" for walk in walks[1:]):
        blocks += _met(seats)
    return [*blocks, *closed_places(state)]


def _besides(state: State) -> list[tuple[str, int]]:
    people = state.persons.values()
    return [
        ("protocol-moved-hosts", sum(person.host is not None for person in people)),
        ("protocol-moved-paper", sum(person.paper for person in people)),
        ("protocol-moved-left", sum(person.left for person in people)),
    ]


def _row(state: State, walk: StageRun, tables: list[list[str]]) -> tuple[Words, ...]:
    sizes = [len(table) for table in tables if table]
    held = held_with(state, walk)
    size: Words = NONE
    if sizes and enough(min(sizes)):
        several = min(sizes) < max(sizes)
        size = Say("protocol-size-span", {"least": min(sizes), "most": max(sizes)}) if several else str(sizes[0])
    elif sizes and enough(max(sizes)):
        size = Say("protocol-size-most", {"most": max(sizes)})
    title = held.plan.title if held else walk.plan.title
    move = walk.plan.options.move
    return title, Say(f"move-{move}"), str(enough(sum(sizes)) or NONE), str(len(sizes)), size


def _met(seats: list[list[list[str]]]) -> Blocks:
    """How well the tables were mixed."""
    met = meetings(seats)
    facts = {"count": repeats(met), "most": max(met.values(), default=0)}
    return [Para(Say("protocol-met-again", facts)), Para(Say("protocol-came-back", {"count": returns(seats)}))]
