"""For every command and every role that may send it a moment in which it is taken: found by letting the scrambles run,
so that nobody has to keep a list of good commands."""

from random import Random
from typing import Any, NamedTuple

import msgspec

from eventkit.core.actor import SYSTEM, Actor, Role
from eventkit.core.commands import Command
from eventkit.core.decide import decide
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.fold import fold
from eventkit.core.parts.event import EventCreated
from eventkit.core.registry import KINDS, RULES, decode_command
from eventkit.core.state import State
from tests.core import scramble, scramble_order, scramble_places, scramble_report, test_properties_order
from tests.core import test_properties as chain
from tests.core import test_properties_places as places
from tests.core.chaos import Chaos
from tests.core.placed import Placed
from tests.core.scramble_report import ReportScramble
from tests.support import NOON, Evening, an_id

MOST = 1200


class Example(NamedTuple):
    """`command` is taken from `actor` after `lines`. `state` is only looked at; `fresh` gives one of one's own."""

    kind: str
    actor: Actor
    command: Command
    lines: tuple[Line, ...]
    at: int
    state: State

    def fresh(self) -> State:
        return fold(self.lines)

    def fields(self) -> dict[str, Any]:
        fields: dict[str, Any] = msgspec.to_builtins(self.command)
        return fields

    def changed(self, **fields: Any) -> Command:
        """The same command with other fields, as another command. Raises Refused when it is none."""
        return decode_command(msgspec.json.encode({**self.fields(), "id": an_id("changed"), **fields}))


Examples = dict[tuple[str, Role], Example]


def first(state: State, command: Command, actor: Actor, now: int) -> list[Entry]:
    """What a command would lead to; the state stays as it is. Raises Refused."""
    for entry in decide(state, command, actor, now):
        return [entry]
    return []


def wanted() -> set[tuple[str, Role]]:
    return {(kind, role) for kind, command in KINDS.items() for role in RULES[command].who}


def examples(seed: int = 1) -> Examples:
    found: Examples = {}
    _by_hand(found)
    for number, (world, kinds) in enumerate(_worlds()):
        _harvest(world, kinds, Random(seed + number), found)
    return found


def _worlds() -> list[tuple[Chaos, tuple[str, ...]]]:
    at_tables = (*scramble_places.KINDS, *scramble_order.DO)
    return [
        (chain.chain("rueckblick"), scramble.KINDS),
        (chain.chain("punkte"), scramble.KINDS),
        (chain.board(), scramble.KINDS),
        (test_properties_order.board(), (*scramble_order.DO, *scramble.KINDS)),
        (test_properties_order.tables(), at_tables),
        (places.going_on("runde-1"), scramble_places.KINDS),
        (places.going_on("wahl-platz"), scramble_places.KINDS),
        (places.going_on("wunsch-platz"), scramble_places.KINDS),
        (places.going_on("ernte"), scramble_places.KINDS),
        (scramble_report.ReportScramble(), (*scramble_report.DO, "card.write", "stage.start", "event.close")),
    ]


def _by_hand(found: Examples) -> None:
    """What no scramble does, or too seldom."""
    cafe = Placed()
    host = cafe.host("p1")
    cafe.round("runde-1")
    guest = cafe.at("p1")[0]
    card, photo = an_id("a card"), an_id("a photo")
    at_table = {"stage": "runde-1", "place": "p1"}
    evening, planning = Evening(), chain.chain("massnahmen").evening
    a_measure = {"stage": "massnahmen", "measure": an_id("measure"), "about": scramble.CLUSTERS[4], "what": "Bänke"}
    person = {"person": evening.people[0].person}
    told = ReportScramble().evening
    told.start("karten")
    word = {"card": told.write(told.people[0], "Kowalski"), "text": "K."}
    steps: list[tuple[Evening, Actor, str, dict[str, Any]]] = [
        (cafe, host, "card.write", {"card": card, "text": "Bank", **at_table, "person": guest.person}),
        (cafe, host, "card.translate", {"card": card, "lang": "en", "text": "bench"}),
        (cafe, host, "card.edit", {"card": card, "text": "Bänke", "n": 1}),
        (cafe, host, "card.withdraw", {"card": card}),
        (cafe, guest, "card.write", {"card": an_id("own"), "text": "Baum", "stage": "runde-1"}),
        (cafe, guest, "card.edit", {"card": an_id("own"), "text": "Bäume", "n": 1}),
        (cafe, guest, "card.withdraw", {"card": an_id("own")}),
        (cafe, SYSTEM, "photo.add", {"photo": photo, "width": 9, "height": 9, **at_table, "caption": "Tisch"}),
        (cafe, host, "photo.edit", {"photo": photo, "caption": "Unser Tisch"}),
        (cafe, host, "photo.remove", {"photo": photo}),
        (cafe, SYSTEM, "photo.erase", {"photo": photo}),
        (cafe, host, "person.leave", {"person": guest.person}),
        (cafe, host, "person.return", {"person": guest.person}),
        (cafe, SYSTEM, "host.set", {"place": "p2", "person": guest.person, "on": True}),
        (cafe, SYSTEM, "card.erase", {"cards": [card]}),
        (planning, planning.people[0], "measure.set", a_measure),
        (planning, planning.people[0], "measure.remove", {"measure": a_measure["measure"]}),
        (evening, evening.moderator, "event.edit", {"title": "Ein anderer Abend", "contact": "Rathaus"}),
        (evening, SYSTEM, "person.change", person),
        (evening, evening.people[0], "person.erase", {"texts": True}),
        (evening, SYSTEM, "person.erase", {"person": evening.people[1].person, "texts": False}),
        (evening, SYSTEM, "person.join", {"person": an_id("late")}),
        (told, told.moderator, "report.correct", word),
        (told, told.moderator, "report.comment", word),
    ]
    for where, actor, kind, fields in steps:
        _try(where, actor, kind, fields, found)
    create = evening.lines[0]
    assert isinstance(create.entry, EventCreated)
    made = decode_command(
        msgspec.json.encode({**msgspec.to_builtins(create.entry), "id": an_id("example"), "kind": "event.create"})
    )
    found["event.create", "system"] = Example("event.create", SYSTEM, made, (), NOON, State())


def _harvest(world: Chaos, kinds: tuple[str, ...], random: Random, found: Examples) -> None:
    """Random commands in one world until each has been taken once from each role, or there were enough of them."""
    kinds = tuple(kind for kind in dict.fromkeys(kinds) if kind in KINDS)
    evening = world.evening
    for _ in range(MOST):
        missing = [kind for kind in kinds if any((kind, role) not in found for role in RULES[KINDS[kind]].who)]
        if not missing:
            return
        kind = random.choice(missing if random.random() < 0.5 else kinds)
        crowd = world.crowd(kind)
        if not crowd:
            continue
        actor = random.choice(crowd)
        numbers = [random.randrange(60) for _ in range(3)]
        fields = {"id": an_id(f"random {len(world.sent)}"), **world.fields(kind, *numbers)}
        world.sent.append((actor, kind, fields))
        evening.clock += 1000 * random.randrange(3)
        _try(evening, actor, kind, fields, found)


def _try(evening: Evening, actor: Actor, kind: str, fields: dict[str, Any], found: Examples) -> None:
    before = tuple(evening.lines)
    try:
        entries = evening.play(actor, kind, **fields)
    except Refused:
        return
    key = (kind, actor.role)
    if entries and key not in found:
        command = decode_command(msgspec.json.encode({"id": an_id("example"), "kind": kind, **fields}))
        found[key] = Example(kind, actor, command, before, evening.clock, fold(before))
