"""Cards that say the same: one target for dots, one place on the board, and nobody's card or limit suffers."""

import pytest

from eventkit.core.actor import Actor
from tests.support import Evening, an_id


class Stacks(Evening):
    """Three cards that say the same, one that does not, and an open vote: three dots each."""

    def __init__(self) -> None:
        super().__init__(people=3)
        self.ben = self.other
        self.ann, self.bea, self.cem = self.people
        self.start("karten")
        self.a, self.b, self.c, self.light = (
            self.write(actor, text)
            for actor, text in zip(
                (self.ann, self.bea, self.cem, self.ann), ("Bänke", "Sitze", "Stühle", "Licht"), strict=True
            )
        )
        self.start("offen")

    def stack(self, card: str, onto: str | None, actor: Actor | None = None) -> None:
        self.play(actor or self.moderator, "card.stack", card=card, onto=onto)

    def mine(self, actor: Actor) -> dict[str, int]:
        dots: dict[str, int] = self.own(actor)["dots"].get("offen", {})
        return dots

    def tally(self) -> dict[str, int]:
        lines = self.whole("all")["tally"]["offen"]["targets"]
        return {line["target"]: line["dots"] for line in lines if line["dots"]}

    def targets(self) -> list[str]:
        found: list[str] = self.whole("all")["stage"]["offen"]["targets"]
        return found


@pytest.fixture
def evening() -> Stacks:
    return Stacks()


def test_a_stack_is_one_target_and_all_see_its_cards(evening: Stacks) -> None:
    evening.stack(evening.b, evening.a)
    assert evening.targets() == [evening.a, evening.c, evening.light]
    assert evening.whole("all")["card"][evening.b]["stack"] == evening.a
    assert evening.whole("all")["count"]["karten"] == {"cards": 4}
    evening.stack(evening.b, None)
    assert evening.targets() == [evening.a, evening.b, evening.c, evening.light]
    assert evening.play(evening.moderator, "card.stack", card=evening.b, onto=None) == []


def test_stacks_put_together_are_one_flat_stack(evening: Stacks) -> None:
    evening.stack(evening.b, evening.a)
    evening.stack(evening.a, evening.c)
    assert [evening.card(card).stack for card in (evening.a, evening.b, evening.c)] == [evening.c, evening.c, None]
    evening.stack(evening.light, evening.b)
    assert evening.card(evening.light).stack == evening.c
    assert evening.play(evening.ben, "card.stack", card=evening.a, onto=evening.b) == []


def test_what_does_not_belong_together_is_not_stacked(evening: Stacks) -> None:
    evening.start("geheim")
    elsewhere = evening.write(evening.ann, "Bänke", stage="geheim")
    hidden, parked = evening.write(evening.ann, "x"), evening.write(evening.ann, "y", parked=True)
    evening.play(evening.moderator, "card.place", card=hidden)
    evening.play(evening.moderator, "card.hide", card=hidden, reason="x")
    late = evening.write(evening.ann, "zu spät")
    for card in (elsewhere, hidden, parked, late):
        for one, two in ((card, evening.a), (evening.a, card)):
            assert evening.refusal(evening.moderator, "card.stack", card=one, onto=two) == "card.not-same"
    assert evening.refusal(evening.moderator, "card.stack", card=evening.a, onto=evening.a) == "card.not-same"
    evening.stack(evening.b, evening.a)
    assert evening.refusal(evening.moderator, "card.stack", card=evening.a, onto=evening.b) == "card.not-same"
    for one, two in ((an_id("x"), evening.a), (evening.a, an_id("x"))):
        assert evening.refusal(evening.moderator, "card.stack", card=one, onto=two) == "card.unknown"
    assert evening.refusal(evening.ann, "card.stack", card=evening.b, onto=None) == "access.role"


def test_dots_on_all_cards_of_a_stack_count_for_it(evening: Stacks) -> None:
    evening.dots(evening.ann, evening.a, 1, stage="offen")
    evening.dots(evening.bea, evening.b, 2, stage="offen")
    evening.stack(evening.b, evening.a)
    assert evening.tally() == {evening.a: 3}
    assert (evening.mine(evening.ann), evening.mine(evening.bea)) == ({evening.a: 1}, {evening.a: 2})


def test_a_person_never_has_more_dots_on_a_stack_than_on_one_card() -> None:
    evening = Stacks()
    evening.state.stages["offen"].data.rounds[0].limits = (3, 2)  # as a format with max_per_target = 2 would
    evening.dots(evening.ann, evening.a, 2, stage="offen")
    evening.dots(evening.ann, evening.b, 1, stage="offen")
    evening.state.take_touched()
    evening.stack(evening.b, evening.a)
    assert ("own", evening.ann.person) in evening.state.take_touched()
    assert evening.mine(evening.ann) == {evening.a: 2}
    evening.dots(evening.ann, evening.light, 1, stage="offen")  # the dot that was too many is free again
    assert evening.mine(evening.ann) == {evening.a: 2, evening.light: 1}


def test_dots_set_on_a_stack_are_those_of_the_whole_stack(evening: Stacks) -> None:
    evening.dots(evening.ann, evening.a, 1, stage="offen")
    evening.dots(evening.ann, evening.b, 2, stage="offen")
    evening.stack(evening.b, evening.a)
    assert evening.mine(evening.ann) == {evening.a: 3}
    evening.dots(evening.ann, evening.a, 1, stage="offen")
    assert evening.mine(evening.ann) == {evening.a: 1}
    evening.dots(evening.ann, evening.a, 0, stage="offen")
    assert evening.mine(evening.ann) == {}
    refused = evening.refusal(evening.ann, "dots.set", stage="offen", target=evening.b, count=1, n=99)
    assert refused == "target.unknown"


@pytest.mark.parametrize("way", ["hidden", "withdrawn"])
def test_when_the_top_goes_the_next_comes_up_with_the_dots(evening: Stacks, way: str) -> None:
    evening.start("karten")
    for card in (evening.b, evening.c):
        evening.stack(card, evening.a)
    evening.start("offen")
    evening.dots(evening.bea, evening.a, 2, stage="offen")
    evening.play(evening.moderator, "votes.count", stage="offen", target=evening.a, source="paper", count=4)
    if way == "hidden":
        evening.play(evening.moderator, "card.hide", card=evening.a, reason="Name")
    else:
        evening.start("karten")
        evening.play(evening.ann, "card.withdraw", card=evening.a)
        evening.start("offen")
    assert evening.targets() == [evening.b, evening.light]
    assert evening.tally() == {evening.b: 6}
    assert evening.mine(evening.bea) == {evening.b: 2}
    assert evening.whole("moderator")["stage"]["offen"]["counted"] == {"paper": {evening.b: 4}}
    evening.play(evening.moderator, "votes.count", stage="offen", target=evening.b, source="paper", count=1)
    evening.dots(evening.bea, evening.b, 1, stage="offen")
    assert evening.tally() == {evening.b: 2}
    assert evening.card(evening.c).stack == evening.b


def test_a_count_on_a_stack_whose_top_was_hidden_is_taken_back_whole(evening: Stacks) -> None:
    evening.stack(evening.b, evening.a)
    evening.play(evening.moderator, "votes.count", stage="offen", target=evening.a, source="hands", count=4)
    evening.play(evening.moderator, "card.hide", card=evening.a, reason="Name")
    evening.play(evening.moderator, "votes.count", stage="offen", target=evening.b, source="hands", count=7)
    assert evening.tally() == {evening.b: 7}
    evening.undo()
    assert evening.tally() == {evening.b: 4}


@pytest.mark.parametrize("all_hidden", [False, True])
def test_hiding_and_showing_the_top_is_taken_back_with_the_whole_stack(evening: Stacks, all_hidden: bool) -> None:
    for card in (evening.b, evening.c):
        evening.stack(card, evening.a)
    if all_hidden:
        for card in (evening.b, evening.c, evening.a):
            evening.play(evening.moderator, "card.hide", card=card, reason="x")
    before = evening.whole("moderator")
    kind, more = ("card.show", {}) if all_hidden else ("card.hide", {"reason": "Name"})
    card = evening.b if all_hidden else evening.a
    evening.play(evening.moderator, kind, card=card, **more)
    assert evening.targets() == [evening.b, evening.light]
    evening.undo()
    assert {**evening.whole("moderator"), "step": None} == {**before, "step": None}


def test_a_stack_lies_in_one_place_and_moves_as_a_whole(evening: Stacks) -> None:
    wood, iron = evening.heading("Holz", evening.a, evening.light), evening.heading("Eisen", evening.b)
    before = evening.whole("moderator")
    evening.stack(evening.b, evening.a)
    assert evening.state.clusters[wood].cards == [evening.a, evening.light, evening.b]
    assert evening.state.clusters[iron].cards == []
    evening.undo()
    assert {**evening.whole("moderator"), "step": None} == {**before, "step": None}
    evening.stack(evening.b, evening.a)
    evening.play(evening.ben, "card.move", stage="ordnen", cards=[evening.b], cluster=iron)
    assert evening.state.clusters[iron].cards == [evening.a, evening.b]


def test_a_stack_that_got_dots_is_not_taken_back(evening: Stacks) -> None:
    evening.stack(evening.b, evening.a)
    step = evening.state.seq
    evening.dots(evening.cem, evening.a, 1, stage="offen")
    assert evening.refusal(evening.moderator, "undo", step=step) == "undo.depended"


def test_a_move_from_before_the_stack_is_not_taken_back(evening: Stacks) -> None:
    evening.heading("Eisen", evening.b)
    step = evening.state.seq
    evening.stack(evening.b, evening.a, actor=evening.ben)
    assert evening.refusal(evening.moderator, "undo", step=step) == "undo.depended"


def test_a_stack_stands_in_the_second_round_for_the_card_that_was_named(evening: Stacks) -> None:
    evening.stack(evening.b, evening.a)
    evening.play(evening.moderator, "vote.reveal", stage="offen")
    evening.play(evening.moderator, "vote.again", stage="offen", targets=[evening.a, evening.c])
    evening.play(evening.moderator, "card.hide", card=evening.a, reason="Name")
    assert evening.targets() == [evening.b, evening.c]
    evening.play(evening.ann, "dots.set", stage="offen", target=evening.b, count=1, n=9, round=2)
    assert evening.mine(evening.ann) == {evening.b: 1}
