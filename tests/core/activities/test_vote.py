"""vote: dots are set, never incremented, and stay secret until the reveal."""

import pytest

from eventkit.core.actor import Actor
from tests.support import Evening, an_id


class Vote(Evening):
    """Three headings and an open vote: three dots each, at most two on one, the first two are kept."""

    def __init__(self) -> None:
        super().__init__(people=3)
        self.ann, self.bea, self.cem = self.people
        self.start("karten")
        self.cards = [self.write(self.ann, text) for text in ("Bänke", "Licht", "Bus")]
        self.a, self.b, self.c = (self.heading(title, card) for title, card in zip("ABC", self.cards, strict=True))
        self.start("punkte")

    def mine(self, actor: Actor, stage: str = "punkte") -> dict[str, int]:
        dots: dict[str, int] = self.own(actor)["dots"].get(stage, {})
        return dots

    def refuse(self, target: str, count: object, n: object = 99, stage: str = "punkte") -> str:
        return self.refusal(self.ann, "dots.set", stage=stage, target=target, count=count, n=n)


@pytest.fixture
def evening() -> Vote:
    return Vote()


def test_before_the_vote_begins_there_is_nothing_to_vote_on() -> None:
    evening = Evening()
    heading = evening.heading("A")
    assert evening.whole("all")["stage"]["punkte"]["targets"] == []
    assert evening.whole("all")["tally"] == {}
    refused = evening.refusal(evening.people[0], "dots.set", stage="punkte", target=heading, count=1, n=1)
    assert refused == "stage.not-open"
    assert evening.refusal(evening.moderator, "vote.reveal", stage="punkte") == "stage.not-open"


def test_all_see_what_can_get_dots_and_how_many_people_have_voted(evening: Vote) -> None:
    evening.dots(evening.ann, evening.a, 2)
    evening.dots(evening.bea, evening.b, 1)
    shown = evening.whole("all")
    assert shown["stage"]["punkte"]["targets"] == [evening.a, evening.b, evening.c]
    assert shown["stage"]["punkte"]["options"] == {
        "dots": 3, "max_per_target": 2, "on": "clusters", "show": "hidden", "keep": 2,
    }  # fmt: skip
    assert shown["count"]["punkte"] == {"voted": 2}


def test_the_hall_is_told_how_many_have_voted_only_when_that_changes(evening: Vote) -> None:
    def told(target: str, count: int) -> bool:
        evening.state.take_touched()
        evening.dots(evening.ann, target, count)
        return ("count", "punkte") in evening.state.take_touched()

    assert told(evening.a, 2)
    assert not told(evening.b, 1) and not told(evening.a, 0)
    assert told(evening.b, 0), "the last dot is taken away"
    assert evening.whole("all")["count"]["punkte"] == {"voted": 0}


def test_nobody_not_even_the_moderator_sees_a_dot_before_the_reveal(evening: Vote) -> None:
    evening.dots(evening.ann, evening.a, 2)
    evening.end("punkte")
    for audience in ("all", "moderator"):
        assert "punkte" not in evening.whole(audience)["tally"]
    assert evening.mine(evening.bea) == {}


def test_after_the_reveal_all_see_the_tally_and_nobody_votes_any_more(evening: Vote) -> None:
    evening.dots(evening.ann, evening.a, 2)
    evening.dots(evening.bea, evening.b, 1)
    evening.reveal()
    assert evening.play(evening.other, "vote.reveal", stage="punkte") == []
    tally = evening.whole("all")["tally"]["punkte"]
    assert tally["total"] == 3
    assert [(line["target"], line["dots"], line["rank"]) for line in tally["targets"]] == [
        (evening.a, 2, 1), (evening.b, 1, 2), (evening.c, 0, 3),
    ]  # fmt: skip
    assert evening.refuse(evening.c, 1) == "vote.revealed"


def test_an_open_vote_is_seen_while_it_runs(evening: Vote) -> None:
    evening.start("offen")
    evening.dots(evening.ann, evening.cards[1], 3, stage="offen")
    assert evening.whole("all")["tally"]["offen"]["targets"][0]["target"] == evening.cards[1]


def test_dots_are_taken_back(evening: Vote) -> None:
    evening.dots(evening.ann, evening.a, 2)
    evening.dots(evening.ann, evening.a, 0)
    evening.dots(evening.ann, evening.b, 2)
    evening.dots(evening.ann, evening.c, 1)
    assert evening.mine(evening.ann) == {evening.b: 2, evening.c: 1}
    evening.dots(evening.ann, evening.b, 0)
    evening.dots(evening.ann, evening.c, 0)
    assert evening.whole("all")["count"]["punkte"] == {"voted": 0}


def test_nobody_has_more_dots_than_the_format_gives(evening: Vote) -> None:
    evening.dots(evening.ann, evening.a, 2)
    refused = evening.refused(evening.ann, "dots.set", stage="punkte", target=evening.b, count=2, n=9)
    assert (refused.code, refused.facts) == ("dots.too-many", {"max": 3, "left": 1})
    refused = evening.refused(evening.ann, "dots.set", stage="punkte", target=evening.c, count=3, n=9)
    assert (refused.code, refused.facts) == ("dots.per-target", {"max": 2})
    assert evening.mine(evening.ann) == {evening.a: 2}


@pytest.mark.parametrize("count", [-1, 51, 1.5, "2", None, True, [1]])
def test_impossible_numbers_of_dots_are_refused(evening: Vote, count: object) -> None:
    assert evening.refuse(evening.a, count) == "command.malformed"


@pytest.mark.parametrize("n", [0, -1, 2**60, "1", None])
def test_impossible_counters_are_refused(evening: Vote, n: object) -> None:
    assert evening.refuse(evening.a, 1, n) == "command.malformed"


def test_unknown_things_are_refused(evening: Vote) -> None:
    assert evening.refuse(an_id("nobody"), 1) == "target.unknown"
    assert evening.refuse(evening.cards[0], 1) == "target.unknown"
    assert evening.refuse(evening.a, 1, stage="nirgends") == "stage.unknown"
    assert evening.refuse(evening.a, 1, stage="karten") == "stage.no-dots"
    for kind, more in (("vote.reveal", {}), ("results.confirm", {"targets": []})):
        assert evening.refusal(evening.moderator, kind, stage="karten", **more) == "stage.no-dots"
        assert evening.refusal(evening.moderator, kind, stage="nirgends", **more) == "stage.unknown"
        assert evening.refusal(evening.ann, kind, stage="punkte", **more) == "access.role"
    assert (
        evening.refusal(evening.moderator, "dots.set", stage="punkte", target=evening.a, count=1, n=1) == "access.role"
    )


def test_after_the_end_dots_are_refused_visibly(evening: Vote) -> None:
    evening.end("punkte")
    assert evening.refuse(evening.a, 1) == "stage.not-open"
    evening.start("punkte")
    evening.play(evening.moderator, "event.close")
    assert evening.refuse(evening.a, 1) == "stage.not-open"


def test_a_stale_setting_after_a_newer_one_is_ignored(evening: Vote) -> None:
    evening.dots(evening.ann, evening.a, 2, n=1)
    evening.dots(evening.ann, evening.a, 0, n=2)
    assert evening.dots(evening.ann, evening.a, 2, n=1) == []
    assert evening.mine(evening.ann) == {}


def test_two_devices_of_one_person_share_the_dots(evening: Vote) -> None:
    tablet = Actor("participant", person=evening.ann.person, device="tablet")
    evening.dots(evening.ann, evening.a, 2)
    refused = evening.refusal(tablet, "dots.set", stage="punkte", target=evening.b, count=2, n=7)
    assert refused == "dots.too-many"
    evening.dots(tablet, evening.b, 1)
    assert evening.mine(evening.ann) == evening.mine(tablet) == {evening.a: 2, evening.b: 1}
    assert evening.whole("all")["count"]["punkte"] == {"voted": 1}


def test_ties_are_shown_as_ties_and_the_cut_is_left_open(evening: Vote) -> None:
    for actor, target in ((evening.ann, evening.a), (evening.bea, evening.b), (evening.cem, evening.c)):
        evening.dots(actor, target, 1)
    evening.dots(evening.cem, evening.a, 1)
    evening.reveal()
    tally = evening.whole("all")["tally"]["punkte"]
    assert [(line["rank"], line["tied"]) for line in tally["targets"]] == [(1, False), (2, True), (2, True)]
    assert (tally["proposed"], tally["tied"]) == ([evening.a], [evening.b, evening.c])


def test_the_moderator_confirms_what_is_kept(evening: Vote) -> None:
    evening.dots(evening.ann, evening.b, 2)
    reasons = {evening.c: " der Saal will   es "}
    confirm = {"stage": "punkte", "targets": [evening.b, evening.b, evening.c], "reasons": reasons}
    assert evening.refusal(evening.moderator, "results.confirm", **confirm) == "vote.not-revealed"
    evening.reveal()
    assert evening.whole("all")["stage"]["punkte"]["results"] == []
    evening.play(evening.moderator, "results.confirm", **confirm)
    assert evening.play(evening.other, "results.confirm", **confirm) == []
    assert evening.whole("all")["stage"]["punkte"]["results"] == [
        {"target": evening.b, "text": "B", "dots": 2, "rank": 1},
        {"target": evening.c, "text": "C", "dots": 0, "rank": 2, "reason": "der Saal will es"},
    ]  # fmt: skip
    refused = evening.refusal(evening.moderator, "results.confirm", stage="punkte", targets=[an_id("x")])
    assert refused == "target.unknown"


def test_results_keep_the_words_that_were_confirmed(evening: Vote) -> None:
    evening.reveal()
    evening.confirm(evening.a)
    evening.play(evening.moderator, "cluster.rename", cluster=evening.a, title="Neu")
    assert evening.whole("all")["stage"]["punkte"]["results"][0]["text"] == "A"


def test_a_result_that_is_hidden_later_is_not_quoted_to_all(evening: Vote) -> None:
    evening.start("offen")
    card = evening.cards[0]
    evening.play(evening.moderator, "vote.reveal", stage="offen")
    evening.confirm(card, stage="offen")
    evening.play(evening.moderator, "card.hide", card=card, reason="Name")
    assert evening.whole("all")["stage"]["offen"]["results"] == []
    assert evening.whole("moderator")["stage"]["offen"]["results"][0]["text"] == "Bänke"


def test_a_result_stays_one_when_its_card_is_split_as_long_as_all_parts_are_seen(evening: Vote) -> None:
    evening.start("offen")
    evening.reveal("offen")
    evening.confirm(*evening.cards[:2], stage="offen")
    parts = [{"card": an_id(f"part {text}"), "text": text} for text in ("Stühle", "Tische")]
    evening.play(evening.moderator, "card.split", card=evening.cards[0], parts=parts)
    for audience in ("all", "moderator"):
        assert [result["text"] for result in evening.whole(audience)["stage"]["offen"]["results"]] == ["Bänke", "Licht"]
    evening.play(evening.moderator, "card.hide", card=parts[1]["card"], reason="Name")
    assert [result["text"] for result in evening.whole("all")["stage"]["offen"]["results"]] == ["Licht"]


def test_dots_on_a_card_that_is_hidden_are_free_again_and_the_person_is_told(evening: Vote) -> None:
    evening.start("offen")
    bench, light, bus = evening.cards
    evening.dots(evening.bea, bench, 2, stage="offen")
    evening.dots(evening.bea, light, 1, stage="offen")
    evening.state.take_touched()
    evening.play(evening.moderator, "card.hide", card=bench, reason="doppelt")
    assert ("own", evening.bea.person) in evening.state.take_touched()
    assert evening.mine(evening.bea, "offen") == {light: 1}
    evening.dots(evening.bea, bus, 2, stage="offen")
    evening.play(evening.moderator, "card.show", card=bench)
    assert evening.mine(evening.bea, "offen") == {bench: 2, light: 1}
    assert evening.whole("all")["tally"]["offen"]["total"] == 3


def test_fewer_dots_on_one_card_do_not_push_out_what_is_left_there(evening: Vote) -> None:
    evening.start("offen")
    bench, light, bus = evening.cards
    evening.dots(evening.ann, bench, 2, stage="offen")
    evening.dots(evening.ann, light, 1, stage="offen")
    evening.play(evening.moderator, "card.hide", card=bench, reason="doppelt")
    evening.dots(evening.ann, bus, 2, stage="offen")
    evening.play(evening.moderator, "card.show", card=bench)
    evening.dots(evening.ann, bench, 1, stage="offen")
    assert evening.mine(evening.ann, "offen") == {bench: 1, light: 1, bus: 1}
