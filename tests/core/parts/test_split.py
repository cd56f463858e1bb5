"""A card that holds two thoughts becomes two; nothing is lost by it."""

from typing import Any

import pytest

from tests.core.chained import Chained
from tests.support import an_id

ONE, TWO = an_id("part one"), an_id("part two")


@pytest.fixture
def evening() -> Chained:
    return Chained()


def parts(one: str = "Bänke", two: str = "Bäume") -> list[dict[str, str]]:
    return [{"card": ONE, "text": one}, {"card": TWO, "text": two}]


def split(evening: Chained, card: str, **fields: Any) -> None:
    evening.play(evening.moderator, "card.split", **{"card": card, "parts": parts(), **fields})


def refuse(evening: Chained, card: str, **fields: Any) -> str:
    return evening.refusal(evening.moderator, "card.split", **{"card": card, "parts": parts(), **fields})


def test_parts_keep_writer_kind_place_and_what_they_answer(evening: Chained) -> None:
    before = evening.idea("vorher", evening.light)
    card, after = evening.idea("Bänke und Bäume", evening.seats), evening.idea("nachher", evening.light)
    heading = evening.heading("Plätze", before, card, after, stage="ideen-ordnen")
    split(evening, card)
    view = evening.whole("all")
    assert card not in view["card"]
    assert view["cluster"][heading]["cards"] == [before, ONE, TWO, after]
    for part, text in ((ONE, "Bänke"), (TWO, "Bäume")):
        shown = view["card"][part]
        assert (shown["text"], shown["about"], shown["origin"]) == (text, evening.seats, card)
        assert (shown["kind"], shown["src"]) == ("card", "phone")
    assert view["count"]["ideen"] == {"cards": 4}
    assert [shown["id"] for shown in evening.own(evening.ann)["cards"]][-2:] == [ONE, TWO]


def test_the_card_that_was_split_is_still_there_with_its_number(evening: Chained) -> None:
    card = evening.idea("Bänke und Bäume", evening.seats)
    split(evening, card)
    item = evening.card(card)
    assert (item.text, item.parts, item.clusters) == ("Bänke und Bäume", (ONE, TWO), {})
    assert {evening.card(part).no for part in (ONE, TWO)} == {item.no + 1, item.no + 2}


def test_the_same_split_twice_is_one(evening: Chained) -> None:
    card = evening.idea("Bänke und Bäume", evening.seats)
    split(evening, card)
    assert evening.play(evening.other, "card.split", card=card, parts=parts()) == []
    other = [{"card": an_id("third"), "text": "x"}, {"card": TWO, "text": "y"}]
    assert refuse(evening, card, parts=other) == "card.split"


def test_a_split_must_make_cards(evening: Chained) -> None:
    card = evening.idea("Bänke und Bäume", evening.seats)
    assert refuse(evening, card, parts=parts(one=" ")) == "card.empty"
    assert refuse(evening, card, parts=parts(two="x" * 281)) == "card.too-long"
    assert refuse(evening, card, parts=parts()[:1]) == "command.malformed"
    assert refuse(evening, card, parts=parts() * 3) == "command.malformed"
    assert refuse(evening, card, parts=[parts()[0]] * 2) == "card.not-yours"
    assert refuse(evening, card, parts=[parts()[0], {"card": card, "text": "x"}]) == "card.not-yours"
    assert refuse(evening, an_id("nothing")) == "card.unknown"
    assert evening.refusal(evening.ann, "card.split", card=card, parts=parts()) == "access.role"


@pytest.mark.parametrize("state", ["hidden", "withdrawn", "late", "parked", "stacked", "top"])
def test_only_a_card_that_lies_alone_on_the_board_is_split(evening: Chained, state: str) -> None:
    other = evening.idea("dasselbe", evening.seats)
    if state == "late":
        evening.end("ideen")
    card = evening.idea("Bänke und Bäume", evening.seats)
    match state:
        case "hidden":
            evening.play(evening.moderator, "card.hide", card=card, reason="x")
        case "withdrawn":
            evening.play(evening.ann, "card.withdraw", card=card)
        case "parked":
            evening.play(evening.moderator, "card.park", card=card)
        case "stacked":
            evening.play(evening.moderator, "card.stack", card=card, onto=other)
        case "top":
            evening.play(evening.moderator, "card.stack", card=other, onto=card)
    assert refuse(evening, card) == "card.not-splittable"


def test_a_card_with_dots_is_not_split(evening: Chained) -> None:
    evening.start("offen")
    evening.dots(evening.ann, evening.critique[0], 1, stage="offen")
    assert refuse(evening, evening.critique[0]) == "card.has-dots"
    evening.play(evening.moderator, "votes.count", stage="offen", target=evening.critique[1], source="paper", count=2)
    assert refuse(evening, evening.critique[1]) == "card.has-dots"


def test_a_card_that_was_split_is_changed_by_its_parts_only(evening: Chained) -> None:
    card = evening.idea("Bänke und Bäume", evening.seats)
    split(evening, card)
    for kind, fields in (
        ("card.hide", {"reason": "x"}), ("card.show", {}), ("card.place", {}), ("card.park", {}),
        ("card.dispute", {"reason": "x"}), ("card.move", {"stage": "ideen-ordnen", "cluster": None}),
    ):  # fmt: skip
        which = {"cards": [card]} if kind == "card.move" else {"card": card}
        assert evening.refusal(evening.moderator, kind, **which, **fields) == "card.split", kind
    assert evening.refusal(evening.ann, "card.edit", card=card, text="x", n=99) == "card.split"
    assert evening.refusal(evening.ann, "card.withdraw", card=card) == "card.split"
    evening.play(evening.ann, "card.edit", card=ONE, text="viele Bänke", n=99)
    assert evening.card(ONE).text == "viele Bänke"


def test_a_split_is_taken_back_and_the_numbers_stay_free(evening: Chained) -> None:
    card = evening.idea("Bänke und Bäume", evening.seats)
    evening.heading("Plätze", card, stage="ideen-ordnen")
    before, number = evening.whole("moderator"), evening.card(card).no
    split(evening, card)
    evening.undo()
    assert {**evening.whole("moderator"), "step": None} == {**before, "step": None}
    assert refuse(evening, card) == "card.not-yours"  # these ids have been used
    assert evening.card(evening.idea("neu", evening.seats)).no == number + 3


@pytest.mark.parametrize("kind", ["card.edit", "card.withdraw", "card.hide", "card.park", "card.stack", "card.move"])
def test_a_split_on_whose_parts_somebody_has_worked_is_not_taken_back(evening: Chained, kind: str) -> None:
    card, other = evening.idea("Bänke und Bäume", evening.seats), evening.idea("dasselbe", evening.seats)
    heading = evening.heading("Plätze", stage="ideen-ordnen")
    split(evening, card)
    step = evening.state.seq
    fields: dict[str, Any] = {
        "card.edit": {"text": "x", "n": 99}, "card.hide": {"reason": "x"}, "card.stack": {"onto": other},
        "card.move": {"stage": "ideen-ordnen", "cluster": heading, "cards": [ONE]},
    }.get(kind, {})  # fmt: skip
    actor = evening.ann if kind in ("card.edit", "card.withdraw") else evening.other
    evening.play(actor, kind, **(fields if kind == "card.move" else {"card": ONE, **fields}))
    assert evening.refusal(evening.moderator, "undo", step=step) == "undo.depended"


def test_a_move_from_before_the_split_is_not_taken_back(evening: Chained) -> None:
    card = evening.idea("Bänke und Bäume", evening.seats)
    evening.heading("Plätze", card, stage="ideen-ordnen")
    step = evening.state.seq
    evening.play(evening.other, "card.split", card=card, parts=parts())
    assert evening.refusal(evening.moderator, "undo", step=step) == "undo.depended"


def test_what_was_done_with_the_card_before_the_split_is_not_taken_back(evening: Chained) -> None:
    card = evening.idea("Bänke und Bäume", evening.seats)
    steps = []
    for kind, more in (
        ("card.dispute", {"reason": "x"}), ("card.hide", {"reason": "x"}), ("card.show", {}),
        ("card.park", {}), ("card.park", {"parked": False}),
    ):  # fmt: skip
        evening.play(evening.moderator, kind, card=card, **more)
        steps.append(evening.state.seq)
    evening.play(evening.other, "card.split", card=card, parts=parts())
    for step in steps:
        assert evening.refusal(evening.moderator, "undo", step=step) == "undo.depended"
