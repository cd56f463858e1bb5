"""Printed seats: they stay, and somebody who is free makes room."""

from eventkit.core.rotation.pins import pinned
from eventkit.core.rotation.task import Task

PEOPLE = tuple("abcdefghi")
TABLES = ("p1", "p2", "p3")


def task(**more: object) -> Task:
    return Task(people=PEOPLE, tables=TABLES, rounds=2, **more)  # type: ignore[arg-type]


ROUNDS = ((("a", "b", "c"), ("d", "e", "f"), ("g", "h", "i")), (("a", "d", "g"), ("b", "e", "h"), ("c", "f", "i")))


def test_what_is_right_already_stays_as_it_is() -> None:
    assert pinned(task(), ROUNDS, [{}, {}]) == ROUNDS
    assert pinned(task(), ROUNDS, [{"a": "p1", "d": "p2"}, {"i": "p3"}]) == ROUNDS


def test_somebody_makes_room_and_sizes_stay() -> None:
    first, second = pinned(task(), ROUNDS, [{"a": "p3"}, {}])
    assert "a" in first[2] and [len(table) for table in first] == [3, 3, 3]
    assert second == ROUNDS[1]


def test_the_one_who_makes_room_is_the_one_who_meets_the_fewest_again() -> None:
    """`g` meets nobody of the first table in any other round; `h` and `i` meet one each."""
    rounds = (ROUNDS[0], (("b", "h", "x"), ("c", "i", "y"), ("a", "g", "z")))
    first = pinned(Task(people=(*PEOPLE, *"xyz"), tables=TABLES, rounds=2), rounds, [{"a": "p3"}, {}])[0]
    assert first == (("b", "c", "g"), ("d", "e", "f"), ("a", "h", "i"))


def test_two_printed_seats_do_not_push_each_other_out() -> None:
    first, _ = pinned(task(), ROUNDS, [{"a": "p2", "b": "p2", "d": "p2"}, {}])
    assert set(first[1]) == {"a", "b", "d"} and [len(table) for table in first] == [3, 3, 3]


def test_where_nobody_is_free_the_table_becomes_larger() -> None:
    first, _ = pinned(task(), ROUNDS, [{"a": "p2", "d": "p2", "e": "p2", "f": "p2"}, {}])
    assert [len(table) for table in first] == [2, 4, 3]


def test_who_must_stay_or_is_kept_together_is_not_pulled_apart() -> None:
    bound = task(stay={"d": "p2"}, together=(("e", "f"),))
    first, _ = pinned(bound, ROUNDS, [{"e": "p1", "a": "p2"}, {}])
    assert {"d", "e", "f"} <= set(first[1]) and "a" in first[1]


def test_people_and_tables_that_are_gone_do_not_matter() -> None:
    assert pinned(task(), ROUNDS, [{"z": "p1", "a": "p9"}, {}]) == ROUNDS
