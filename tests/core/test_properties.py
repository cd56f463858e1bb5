"""What must hold whatever people do, in whatever order, however often."""

from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from eventkit.core.acting import resting
from eventkit.core.activities import cluster, vote
from eventkit.core.parts import card
from tests.core.chaos import Op
from tests.core.scramble import CARDS, CLUSTERS, KINDS, MODERATORS_DO, PEOPLE_DO, Scramble
from tests.support import an_id

BOUNDED = settings(
    max_examples=30,
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
        evening.play(
            evening.moderator, "cluster.create", stage="ordnen", cluster=CLUSTERS[place], title=f"Thema {place}",
            cards=[CARDS[place]],
        )  # fmt: skip
    for stage in ("geheim-ordnen", "ordnen", "geheim-punkte", "offen", "punkte"):
        evening.start(stage)
    scramble.past.clear()
    scramble.check()
    return scramble


FOCUS = ("answer.set", "seat.take", "seat.give", "measure.set", "votes.count", "vote.again", "undo")
LAST = ("gruppen", "massnahmen", "rueckblick", "offener-rueckblick", "ideen", "offen")


def chain(last: str) -> Scramble:
    """The same, when main points and ideas have been chosen and all later steps have begun; `last` is open."""
    scramble = board()
    evening = scramble.evening
    evening.choose(CLUSTERS[0], CLUSTERS[1])
    evening.start("ideen")
    for place in range(3):
        scramble.do(("card.write", place, 8 + place, 2, 1))
    evening.play(
        evening.moderator, "cluster.create", stage="ideen-ordnen", cluster=CLUSTERS[4], title="Idee", cards=CARDS[8:10]
    )
    evening.choose(CLUSTERS[4], stage="ideen-punkte")
    for stage in ("auftraege", *LAST, last):
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
@given(
    st.sampled_from(LAST),
    ops((*(kind for kind in KINDS if not kind.startswith(("stage.", "event.c", "timer."))), *FOCUS, *FOCUS)),
)
def test_along_the_chain_everything_holds(last: str, chaos: list[Op]) -> None:
    scramble = chain(last)
    for op in chaos:
        scramble.do(op)
    scramble.finish()


@BOUNDED
@given(
    ops((
        "card.stack", "card.stack", "card.hide", "card.show", "card.split", "card.park", "dots.set", "dots.set",
        "votes.count", "card.move", "card.withdraw", "undo", "undo",
    ))
)  # fmt: skip
def test_whatever_is_done_with_stacks_dots_and_cards_hold(chaos: list[Op]) -> None:
    scramble = chain("offen")
    for op in chaos:
        scramble.do(op)
    scramble.finish()


@BOUNDED
@given(ops(tuple(kind for kind in MODERATORS_DO if kind.startswith(("cluster", "card.", "undo")))))
def test_two_moderators_who_sort_at_once_lose_nothing(chaos: list[Op]) -> None:
    scramble = board()
    for op in chaos:
        scramble.do(op)
        state = scramble.evening.state
        for card_id, item in state.cards.items():
            lying = [heading.id for heading in state.clusters.values() if card_id in heading.cards]
            assert lying == list(item.clusters.values()), "a card lies in two places or in none"
            assert not (item.parts and lying), "a card that was split still lies on the board"
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


SELDOM = {"event.close", "stage.start", "stage.end", "stage.skip", "day.end"}


def test_the_scramble_reaches_every_command() -> None:
    """Else the tests above would say less than they seem to."""
    chance, done = Random(7), set()
    every = {*PEOPLE_DO, *MODERATORS_DO} - {"event.close", "event.reopen"}
    for number in range(60):
        if done >= every:
            break
        scramble = chain((*LAST, "punkte")[number % 7]) if number % 2 else board()
        for _ in range(200):
            kind = chance.choice((*PEOPLE_DO, *(kind for kind in MODERATORS_DO if kind not in SELDOM)))
            if chance.random() < 0.02:
                kind = chance.choice(("stage.start", "stage.end", "stage.skip", "day.end"))
            state = scramble.evening.state
            if chance.random() < 0.5 and all(run.status != "open" for run in state.stages.values()):
                kind = "day.begin" if resting(state) else "stage.reopen"
            seq = scramble.evening.state.seq
            scramble.do((kind, *(chance.randrange(60) for _ in range(4))))
            if scramble.evening.state.seq != seq:
                done.add(kind)
            if done >= every:
                break
        scramble.finish()
    assert done >= every
