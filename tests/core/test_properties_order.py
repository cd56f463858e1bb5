"""What must hold while order is kept, whatever people and moderators do, in whatever order, however often."""

from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from eventkit.core.parts import card, order, photo, screen
from tests.core.chaos import Op
from tests.core.scramble import KINDS as ALONG_THE_CHAIN
from tests.core.scramble_order import DO, OrderAtTables, OrderScramble
from tests.core.scramble_places import KINDS as AT_TABLES

BOUNDED = settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
    database=None,
)

number = st.integers(0, 59)


def ops(kinds: tuple[str, ...]) -> st.SearchStrategy[list[Op]]:
    return st.lists(st.tuples(st.sampled_from(kinds), number, number, number, number), min_size=10, max_size=50)


def board() -> OrderScramble:
    """Cards under headings, some of them held, and an open vote on cards."""
    scramble = OrderScramble()
    evening = scramble.evening
    evening.start("karten")
    for place in range(4):
        scramble.do(("card.write", 2 + place, place, 0, 0))
    evening.heading("Wege", *list(evening.state.cards)[:2])
    evening.start("offen")
    evening.start("karten")
    evening.play(evening.moderator, "order.words", words=["Quatsch"])
    scramble.past.clear()
    scramble.listen()
    scramble.check()
    return scramble


def tables() -> OrderAtTables:
    """The first round, with a host, a card and a photo at the first table."""
    scramble = OrderAtTables()
    evening = scramble.evening
    evening.host("p1", evening.people[0])
    for stage in ("runde-1-platz", "runde-1"):
        evening.clock += 60_000
        evening.start(stage)
    scramble.listen()
    scramble.do(("photo.add", 0, 1, 4, 1))
    scramble.check()
    return scramble


ORDER_IN_CARDS = (
    "order.hold", "order.words", "card.approve", "card.approve", "author.mute", "card.report", "card.clear",
    "card.write", "card.write", "card.edit", "card.edit", "card.withdraw", "card.hide", "card.show", "card.stack",
    "card.stack", "card.split", "card.park", "card.move", "cluster.create", "card.place", "dots.set", "dots.set",
    "stage.end", "stage.reopen", "undo", "undo", "undo", "replay",
)  # fmt: skip


@BOUNDED
@given(ops(ORDER_IN_CARDS))
def test_whatever_is_done_with_held_cards_nobody_sees_them_and_undo_brings_all_back(chaos: list[Op]) -> None:
    scramble = board()
    for op in chaos:
        scramble.do(op)
    scramble.finish()


@BOUNDED
@given(ops((*DO, *DO, *ALONG_THE_CHAIN, "undo", "undo", "undo")))
def test_whatever_happens_besides_everything_holds(chaos: list[Op]) -> None:
    scramble = board()
    for op in chaos:
        scramble.do(op)
    scramble.finish()


@BOUNDED
@given(ops((*DO, *DO, "photo.add", "photo.add", "place.close", "place.reopen", "boards.open", *AT_TABLES, "undo")))
def test_at_tables_everything_holds(chaos: list[Op]) -> None:
    scramble = tables()
    for op in chaos:
        scramble.do(op)
    scramble.finish()


def test_control_a_held_card_that_is_shown_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    scramble = board()
    scramble.do(("order.hold", 0, 0, 0, 0))
    monkeypatch.setattr(card, "sees_card", lambda state, audience, item: True)
    with pytest.raises(AssertionError, match="nobody may see|held card|whole view"):
        scramble.do(("card.write", 2, 9, 0, 0))


def test_control_a_tables_photo_that_is_shown_to_all_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    scramble = tables()
    monkeypatch.setattr(photo, "sees_photo", lambda state, audience, item: True)
    with pytest.raises(AssertionError):
        scramble.do(("photo.add", 0, 2, 0, 1))


def test_control_cards_that_tell_who_is_muted_are_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    scramble = board()
    monkeypatch.setattr(card, "for_moderators", lambda state, item: {"muted": True})
    with pytest.raises(AssertionError):
        scramble.do(("author.mute", 0, 1, 1, 0))


def test_control_a_break_that_goes_on_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    scramble = board()
    scramble.do(("break.begin", 0, 5, 0, 0))
    monkeypatch.setattr(screen, "break_over", lambda state: [])
    monkeypatch.setattr("eventkit.core.parts.day.break_over", lambda state: [])
    with pytest.raises(AssertionError, match="nobody is there"):
        scramble.do(("day.end", 0, 0, 0, 0))


def test_control_words_are_really_looked_for() -> None:
    scramble = board()
    for number in range(30):
        scramble.do(("card.write", 2 + number, number, 0, 0))
    held = [item for item in scramble.evening.state.cards.values() if item.held]
    assert held and all("Quatsch" in item.text for item in held)
    assert order.has_listed_word(("Quatsch",), held[0].text)


def test_the_scramble_reaches_every_command() -> None:
    chance, done = Random(9), set[str]()
    for turn in range(30):
        if done >= {*DO}:
            break
        scramble = tables() if turn % 2 else board()
        kinds = (*DO, *DO, "card.write", "card.edit", *(("place.add",) if turn % 2 else ()))
        for _ in range(120):
            kind = chance.choice(kinds)
            seq = scramble.evening.state.seq
            scramble.do((kind, *(chance.randrange(60) for _ in range(4))))
            if scramble.evening.state.seq != seq:
                done.add(kind)
            if done >= {*DO}:
                break
        scramble.finish()
    assert sorted({*DO} - done) == []
