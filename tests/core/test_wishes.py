"""Three wishes and rooms with so many places."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventkit.core.errors import Refused
from eventkit.core.rotation.chance import Chance
from eventkit.core.wishes import NO_WISH, PRICE, assign

ROOMS = "abc"


def cost(wishes: dict[str, list[str]], room_of: dict[str, str]) -> int:
    return sum(
        PRICE[named.index(room_of[person])] if room_of[person] in named else NO_WISH if named else 0
        for person, named in wishes.items()
    )


def least(wishes: dict[str, list[str]], capacity: dict[str, int]) -> int:
    """The least cost by trying everything."""
    ways = product(capacity, repeat=len(wishes))
    fitting = (way for way in ways if all(way.count(room) <= places for room, places in capacity.items()))
    return min(cost(wishes, dict(zip(wishes, way, strict=True))) for way in fitting)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(st.sampled_from(ROOMS), unique=True, max_size=3), min_size=1, max_size=6),
    st.lists(st.integers(2, 4), min_size=3, max_size=3),
)
def test_no_other_assignment_is_better(named: list[list[str]], places: list[int]) -> None:
    wishes = {f"p{number}": one for number, one in enumerate(named)}
    capacity = dict(zip(ROOMS, places, strict=True))
    found = assign(wishes, capacity)
    assert found.room_of.keys() == wishes.keys()
    assert all(list(found.room_of.values()).count(room) <= capacity[room] for room in ROOMS)
    assert cost(wishes, dict(found.room_of)) == least(wishes, capacity)


def test_control_the_first_to_come_are_not_the_best() -> None:
    wishes = {"p1": ["a", "b"], "p2": ["a"]}
    assert cost(wishes, {"p1": "a", "p2": "b"}) > least(wishes, {"a": 1, "b": 1})
    assert assign(wishes, {"a": 1, "b": 1}).room_of == {"p1": "b", "p2": "a"}


def hall(people: int, seed: int) -> dict[str, list[str]]:
    """Wishes for six rooms, two of which most people want."""
    chance, rooms = Chance(seed), "aaaabbbccdef"
    wishes: dict[str, list[str]] = {}
    for number in range(people):
        order = [rooms[one] for one in chance.shuffled(list(range(len(rooms))))]
        wishes[f"p{number}"] = list(dict.fromkeys(order))[:3]
    return wishes


def first_come(wishes: dict[str, list[str]], capacity: dict[str, int]) -> int:
    """How many find all their wishes full."""
    free, without = dict(capacity), 0
    for named in wishes.values():
        room = next((room for room in named if free[room]), None)
        if room is None:
            without += 1
        else:
            free[room] -= 1
    return without


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_two_hundred_people_all_get_one_of_their_wishes(seed: int) -> None:
    wishes, capacity = hall(200, seed), dict.fromkeys("abcdef", 35)
    found = assign(wishes, capacity)
    assert (found.unwished, found.unplaced, sum(found.granted)) == ((), (), 200)
    assert max(list(found.room_of.values()).count(room) for room in capacity) <= 35
    assert first_come(wishes, capacity) > 0


def test_who_names_nothing_goes_where_there_is_room() -> None:
    found = assign({"p1": [], "p2": ["a"], "p3": []}, {"a": 1, "b": 2})
    assert found.room_of == {"p1": "b", "p2": "a", "p3": "b"}
    assert (found.granted, found.unwished) == ((1, 0, 0), ())


def test_somebody_without_any_wish_fulfilled_is_named_and_placed() -> None:
    found = assign({"p1": ["a"], "p2": ["a"]}, {"a": 1, "b": 1})
    assert found.unwished == ("p2",)
    assert found.room_of == {"p1": "a", "p2": "b"}


def test_when_all_rooms_are_full_the_last_ones_wait() -> None:
    found = assign({"p1": ["a"], "p2": ["b"], "p3": ["a"]}, {"a": 1, "b": 1})
    assert found.unplaced == ("p3",)
    assert assign({"p1": ["a"]}, {"a": 0}).unplaced == ("p1",)


@pytest.mark.parametrize(
    ("code", "named", "places"),
    [
        ("wishes.unknown-room", ["x"], 1),
        ("wishes.twice", ["a", "a"], 1),
        ("wishes.too-many", ["a", "b", "c", "d"], 1),
        ("wishes.capacity", ["a"], -1),
    ],
)
def test_impossible_wishes_are_refused(code: str, named: list[str], places: int) -> None:
    with pytest.raises(Refused) as no:
        assign({"p1": named}, dict.fromkeys("abcd", places))
    assert no.value.code == code
