"""What must hold whatever people do, in whatever order, however often."""

from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from eventkit.core.activities import cluster, vote
from eventkit.core.parts import card
from tests.core.scramble import CLUSTERS, KINDS, MODERATORS_DO, PEOPLE_DO, Op, Scramble
from tests.support import an_id

BOUNDED = settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
    database=None,
)

number = st.integers(0, 59)


def ops(kinds: tuple[str, ...]) -> st.SearchStrategy[list[Op]]:
    return st.lists(st.tuples(st.sampled_from(kinds), number, number, number, number), min_size=5, max_size=50)


def board() -> Scramble:
    """A board with cards under headings and open votes, from which on anything may happen."""
    scramble = Scramble()
    evening = scramble.evening
    for stage in ("geheim", "karten"):
        evening.start(stage)
        for place in range(4):
            number = place + 4 * (stage == "geheim")
            scramble.do(("card.write", 2 + place, number, ("karten", "geheim").index(stage), 0))
    for place in range(3):
        scramble.do(("cluster.create", 0, place, place, 1))
    for stage in ("geheim-ordnen", "ordnen", "geheim-punkte", "offen", "punkte"):
        evening.start(stage)
    scramble.past.clear()
    scramble.check()
    return scramble


@BOUNDED
@given(ops(KINDS))
def test_from_the_first_minute_on_everything_holds(chaos: list[Op]) -> None:
    scramble = Scramble()
    for op in chaos:
        scramble.do(op)
    scramble.finish()


@BOUNDED
@given(ops((*KINDS, "dots.set", "dots.set", "dots.set", "card.move", "undo", "replay")))
def test_around_a_full_board_everything_holds(chaos: list[Op]) -> None:
    scramble = board()
    for op in chaos:
        scramble.do(op)
    scramble.finish()


@BOUNDED
@given(ops(tuple(kind for kind in MODERATORS_DO if kind.startswith(("cluster", "card.move", "undo")))))
def test_two_moderators_who_sort_at_once_lose_nothing(chaos: list[Op]) -> None:
    scramble = board()
    for op in chaos:
        scramble.do(op)
        state = scramble.evening.state
        for card_id, item in state.cards.items():
            lying = [heading.id for heading in state.clusters.values() if card_id in heading.cards]
            assert lying == list(item.clusters.values()), "a card lies in two places or in none"
        for heading in state.clusters.values():
            assert len(set(heading.cards)) == len(heading.cards)
            assert not (heading.gone and heading.cards), "cards lie under a heading that is gone"
    scramble.finish()


@BOUNDED
@given(st.permutations(range(20)), st.lists(st.integers(0, 19), max_size=20))
def test_cards_sent_in_any_order_and_many_times_are_each_there_once(order: list[int], again: list[int]) -> None:
    scramble = Scramble()
    evening = scramble.evening
    evening.start("karten")
    for place in (*order, *again):
        card_id, text = an_id(f"written {place}"), f"Karte {place}"
        writer = evening.people[place % 3]
        evening.play(writer, "card.write", id=an_id(f"sent {place}"), stage="karten", card=card_id, text=text)
    assert sorted(item.text for item in evening.state.cards.values()) == sorted(f"Karte {place}" for place in range(20))
    assert len({item.no for item in evening.state.cards.values()}) == 20


@BOUNDED
@given(st.lists(st.integers(0, 2), min_size=1, max_size=30), st.randoms(use_true_random=False))
def test_old_dots_never_overwrite_newer_ones(counts: list[int], chance: Random) -> None:
    """The newest of all settings of one target counts, however the phone's commands are mixed up."""
    scramble = board()
    evening, person = scramble.evening, scramble.evening.people[0]
    mixed = list(enumerate(counts, start=1)) * 2
    chance.shuffle(mixed)
    for n, count in mixed:
        evening.dots(person, CLUSTERS[0], count, n=n)
    assert evening.own(person)["dots"].get("punkte", {}).get(CLUSTERS[0], 0) == counts[-1]


def test_control_a_rule_that_shows_too_much_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    scramble = board()
    for module in (card, cluster):
        monkeypatch.setattr(module, "sees_card", lambda state, audience, item: True)
    with pytest.raises(AssertionError, match="nobody may see|whole view"):
        scramble.do(("card.hide", 0, 0, 0, 0))


def test_control_a_vote_shown_too_early_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    scramble = board()
    monkeypatch.setattr(vote, "sees_tally", lambda run: True)
    with pytest.raises(AssertionError, match="before the reveal|whole view"):
        scramble.do(("dots.set", 0, 0, 1, 0))


def test_the_scramble_reaches_every_command() -> None:
    """Else the tests above would say less than they seem to."""
    chance, done = Random(7), set()
    for _ in range(12):
        scramble = board()
        for _ in range(150):
            kind = chance.choice((*PEOPLE_DO, *(kind for kind in MODERATORS_DO if kind != "event.close")))
            seq = scramble.evening.state.seq
            scramble.do((kind, *(chance.randrange(60) for _ in range(4))))
            if scramble.evening.state.seq != seq:
                done.add(kind)
        scramble.finish()
    assert done >= {*PEOPLE_DO, *MODERATORS_DO} - {"event.close", "event.reopen"}
