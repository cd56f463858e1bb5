"""What may be wrong about a command that is otherwise right, read from its fields. Used by test_wrong_place.py."""

from collections.abc import Iterator
from typing import Any

import msgspec

from eventkit.core.actor import SYSTEM, Actor
from eventkit.core.decide import decide
from eventkit.core.entries import Line
from eventkit.core.errors import Refused
from eventkit.core.fold import apply
from eventkit.core.registry import KINDS, decode_command
from eventkit.core.seating.where import is_walk
from eventkit.core.state import State
from tests.core.examples import Example, first
from tests.support import an_id

NEW = {
    ("card.write", "card"), ("cluster.create", "cluster"), ("measure.set", "measure"), ("topic.propose", "topic"),
    ("people.together", "group"), ("photo.add", "photo"), ("place.add", "place"), ("person.join", "person"),
    ("event.create", "event"),
}  # fmt: skip
"""Fields that name something which does not exist yet; the sender makes the id."""

UNREAD = {
    ("participant", "card.write", "person"),  # participants write as themselves, whatever they say
    ("moderator", "card.write", "place"),  # where the step is not held at places
    ("moderator", "card.move", "before"),  # that card may be gone meanwhile: then it comes last
}
"""Fields that are not looked at, for a reason."""


def outcome(state: State, example: Example, actor: Actor | None = None, **fields: Any) -> str:
    """`taken`, `nothing`, or the code of the refusal."""
    try:
        entries = first(state, example.changed(**fields), actor or example.actor, example.at)
    except Refused as refused:
        return refused.code
    return "taken" if entries else "nothing"


def names(kind: str) -> Iterator[tuple[str, str]]:
    """(field, "id" or "slug") of all fields that name something."""
    for field in msgspec.structs.fields(KINDS[kind]):
        said = str(field.type)
        if field.name != "id" and "pattern=" in said and not said.startswith("dict") and field.name != "lang":
            yield field.name, "id" if "{16}" in said else "slug" if "a-z0-9-" in said else ""


def wrong_names(state: State, example: Example, field: str, form: str) -> Iterator[tuple[str, Any]]:
    """(what is wrong, value): an id of nothing, and one of each collection that the right one is not of."""
    right = example.fields()[field]
    is_list = isinstance(right, list | tuple)
    if form == "slug":
        places, stages = set(state.places), set(state.stages)
        others = {"place": places - stages} if field == "stage" else {"stage": stages - places}
        pools = {"nothing": {"nirgends"}, **others}
    else:
        collections: dict[str, set[str]] = {
            "card": set(state.cards), "cluster": set(state.clusters), "person": set(state.persons),
            "photo": set(state.photos), "topic": set(state.topics), "measure": set(state.measures),
        }  # fmt: skip
        values = set(right if is_list else [right]) - {None}
        # Where nothing was named, what the field is called says what it names.
        own = next(
            (name for name, ids in collections.items() if values and values <= ids),
            OF.get(field, example.kind.split(".")[0] if field == "before" else field),
        )
        collections.pop(own, None)
        pools = {"nothing": {an_id("nowhere")}, "event": {state.id}, **collections}
    for name, ids in pools.items():
        for value in sorted(ids)[:1]:
            yield name, [*right[:-1], value] if is_list else value


OF = {"cards": "card", "onto": "card", "persons": "person", "about": "cluster"}


def play(state: State, at: int, actor: Actor, kind: str, **fields: Any) -> None:
    """Something more happens."""
    command = decode_command(msgspec.json.encode({"id": an_id(f"{kind} {fields}"), "kind": kind, **fields}))
    for entry in decide(state, command, actor, at):
        apply(state, Line(state.seq + 1, at, actor.name, command.id, entry))


def another_host(state: State, example: Example) -> Actor | None:
    """Somebody else becomes host of another place; None where there is none."""
    mine = state.persons[example.actor.person or ""].host
    named = example.fields()
    seats = {run.data.seats.get(named.get("person"), ("", 0))[0] for run in state.stages.values() if is_walk(run)}
    taken = {mine, *seats, *(value for value in named.values() if isinstance(value, str))}
    free = [one for one in state.places.values() if not one.closed and one.id not in taken]
    people = [one for one in state.persons.values() if one.host is None and one.id not in named.values()]
    if not free or not people:
        return None
    play(state, example.at, SYSTEM, "host.set", place=free[0].id, person=people[0].id, on=True)
    return Actor("host", person=people[0].id, device="other")
