"""What an event needs, counted from its format, its people and its places. Rules of thumb, and generous."""

import math
from typing import Any, NamedTuple

from eventkit.core.card_rules import CardKind, CardRules
from eventkit.core.seating.where import is_walk, open_places, walks
from eventkit.core.state import StageRun, State
from eventkit.core.words import Say, Words

UNKNOWN = 30
"""People, where nothing says how many come."""

WITHOUT_PHONE = 0.15
"""Share of people, while nobody has said so."""


class Item(NamedTuple):
    """`each`: at each place; None: there are none, or it does not belong to one."""

    name: Words
    all: int
    each: int | None = None


class Supplies(NamedTuple):
    """`guessed`: how many people come is not known."""

    people: int
    places: int
    guessed: bool
    hall: list[Item]
    at_places: list[Item]
    paper: list[Item]
    steps: list[Item]


def supplies(state: State, people: int | None = None) -> Supplies:
    """`people`: so many are expected; None: read from who is there, else from the seats."""
    count, guessed = _expected(state, people)
    places = len(open_places(state))
    return Supplies(
        count, places, guessed, _hall(count, places), _places(state, count, places), _paper(state, count, places),
        _steps(state, count),
    )  # fmt: skip


def _expected(state: State, given: int | None) -> tuple[int, bool]:
    there = max(state.heads or 0, sum(not person.left for person in state.persons.values()))
    if given or there:
        return given or there, False
    seats = [place.capacity for place in open_places(state)]
    return (sum(filter(None, seats)) if seats and all(seats) else UNKNOWN), True


def without_phone(state: State, people: int) -> int:
    """How many take part on paper."""
    known = sum(person.paper and not person.left for person in state.persons.values())
    return known or math.ceil(people * WITHOUT_PHONE)


def _hall(people: int, places: int) -> list[Item]:
    return [
        _item("laptop", 1),
        _item("router", math.ceil(people / 60)),
        _item("projector", 1),
        _item("cable", 2 + math.ceil(places / 4)),
        _item("power", math.ceil(people / 20)),
        _item("tape", 2),
        _item("poster", max(2, math.ceil(people / 25))),
        _item("runsheet", 2),
    ]


def _places(state: State, people: int, places: int) -> list[Item]:
    if not places:
        boards = max(1, math.ceil(people / 25))
        return [_item("chairs", people), _item("pens", math.ceil(people / 2)), _item("board", boards), _pins(boards)]
    kind = open_places(state)[0].kind
    rooms = Item(Say("paper-item-table", {"kind": kind}), places, 1)
    each = {"chairs": math.ceil(people / places) + 1, "sign": 1, "host": 1, "pens": 4, "board": 1}
    return [rooms, *(_item(name, count * places, count) for name, count in each.items()), _pins(places)]


def _pins(boards: int) -> Item:
    return _item("pins", 50 * boards)


def _paper(state: State, people: int, places: int) -> list[Item]:
    """A card of each kind for each person and round: enough to go on without the laptop."""
    counts: dict[str, tuple[Words, int]] = {}
    for run in state.stages.values():
        for kind in kinds(run):
            label, count = counts.get(str(kind.label), (kind.label, 0))
            counts[str(kind.label)] = (label, count + people)
    items = []
    for label, count in counts.values():
        each = math.ceil(count / places) if places else None
        items.append(Item(Say("paper-item-cards", {"kind": label}), each * places if each else count, each))
    if state.door == "slips":
        items.append(_item("slips", people))
    if walks(state):
        items.append(_item("routes", without_phone(state, people)))
    return items


def kinds(run: StageRun) -> tuple[CardKind, ...]:
    """The kinds of card that are written in a stage."""
    rules: Any = getattr(run.plan.options, "card", None)
    return rules.kinds if isinstance(rules, CardRules) else ()


def _steps(state: State, people: int) -> list[Item]:
    votes = [run.plan.options for run in state.stages.values() if run.plan.activity == "vote"]
    items = []
    if votes:
        items.append(_item("dots", sum(vote.dots for vote in votes) * people))
        items.append(_item("ballots", len(votes) * without_phone(state, people)))
    if walks(state):
        items.append(_item("bell", 1))
    return items


def of_stage(state: State, run: StageRun) -> list[Words]:
    """What is needed in one step, besides what is always there."""
    activity = run.plan.activity
    if activity == "welcome":
        return _names("poster", *(["slips"] if state.door == "slips" else []), *(["routes"] if walks(state) else []))
    if kinds(run):
        return [*(Say("paper-item-cards", {"kind": kind.label}) for kind in kinds(run)), *_names("pens")]
    if is_walk(run):
        return _names("bell")
    needs = {"cluster": ("board", "pins"), "vote": ("dots", "ballots")}
    return _names(*needs.get(activity, ()))


def _names(*names: str) -> list[Words]:
    return [Say(f"paper-item-{name}") for name in names]


def _item(name: str, count: int, each: int | None = None) -> Item:
    return Item(Say(f"paper-item-{name}"), count, each)
