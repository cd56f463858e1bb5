"""Counting dots."""

from hypothesis import given
from hypothesis import strategies as st

from eventkit.core.voting.tally import tally

TARGETS = ["a", "b", "c", "d", "e"]


def ranks(**dots: int) -> list[tuple[str, int, bool]]:
    return [(line.target, line.rank, line.tied) for line in tally(TARGETS, dots, 3).targets]


def test_equals_share_a_rank_and_the_next_rank_is_left_out() -> None:
    assert ranks(b=3, a=2, d=2, c=1) == [
        ("b", 1, False), ("a", 2, True), ("d", 2, True), ("c", 4, False), ("e", 5, False),
    ]  # fmt: skip


def test_equals_stand_in_the_order_of_the_board() -> None:
    assert [target for target, _, _ in ranks(e=1, a=1, c=1)][:3] == ["a", "c", "e"]


def test_targets_without_a_dot_are_not_called_tied_and_never_proposed() -> None:
    counted = tally(TARGETS, {"a": 1}, 3)
    assert not any(line.tied for line in counted.targets)
    assert counted.proposed == ("a",)


def test_keep_proposes_the_first() -> None:
    counted = tally(TARGETS, {"a": 5, "b": 4, "c": 3, "d": 2}, 2)
    assert (counted.proposed, counted.tied, counted.total) == (("a", "b"), (), 14)


def test_a_tie_at_the_cut_is_left_to_people() -> None:
    counted = tally(TARGETS, {"a": 5, "b": 2, "c": 2, "d": 2}, 3)
    assert counted.proposed == ("a",)
    assert counted.tied == ("b", "c", "d")


def test_a_tie_above_the_cut_needs_no_choice() -> None:
    counted = tally(TARGETS, {"a": 2, "b": 2, "c": 1}, 2)
    assert (counted.proposed, counted.tied) == (("a", "b"), ())


def test_no_dots_propose_nothing() -> None:
    counted = tally(TARGETS, {}, 3)
    assert (counted.proposed, counted.tied, counted.total) == ((), (), 0)
    assert tally([], {}, 3).targets == ()


@given(st.dictionaries(st.sampled_from(TARGETS), st.integers(0, 9)), st.integers(1, 6))
def test_never_more_than_keep_are_proposed_and_none_that_is_beaten(dots: dict[str, int], keep: int) -> None:
    counted = tally(TARGETS, dots, keep)
    assert len(counted.proposed) <= keep
    assert counted.total == sum(dots.values())
    left_out = [line.dots for line in counted.targets if line.target not in counted.proposed]
    assert all(dots[target] > max(left_out, default=-1) or not counted.tied for target in counted.proposed)
    if counted.tied:
        assert len(counted.proposed) < keep < len(counted.proposed) + len(counted.tied)
        assert len({dots[target] for target in counted.tied}) == 1
    else:
        assert len(counted.proposed) == min(keep, sum(count > 0 for count in dots.values()))
