"""cluster: cards under headings, sorted by several moderators at once."""

from typing import Any

import pytest

from tests.support import Evening, an_id


@pytest.fixture
def evening() -> Evening:
    evening = Evening()
    evening.start("karten")
    for text in ("Bänke", "Licht", "Bus", "Bäume"):
        evening.write(evening.people[0], text)
    evening.start("ordnen")
    return evening


def board(evening: Evening) -> dict[str, list[str]]:
    """Title -> texts, in order."""
    view = evening.whole("all")
    clusters = sorted(view["cluster"].values(), key=lambda one: one["pos"])
    return {one["title"]: [view["card"][card]["text"] for card in one["cards"]] for one in clusters}


def ids(evening: Evening) -> list[str]:
    return list(evening.state.cards)


def move(evening: Evening, cluster: str | None, *cards: str, before: str | None = None, **more: Any) -> None:
    actor = more.pop("actor", evening.moderator)
    evening.play(actor, "card.move", stage="ordnen", cards=cards, cluster=cluster, before=before)


def test_a_heading_is_made_with_cards(evening: Evening) -> None:
    evening.heading("  Wege ", *ids(evening)[:2])
    assert board(evening) == {"Wege": ["Bänke", "Licht"]}


def test_a_heading_made_twice_is_one(evening: Evening) -> None:
    fields = {"stage": "ordnen", "cluster": an_id("x"), "title": "Wege", "cards": ids(evening)[:1]}
    evening.play(evening.moderator, "cluster.create", **fields)
    assert evening.play(evening.moderator, "cluster.create", **fields) == []
    assert board(evening) == {"Wege": ["Bänke"]}
    refused = evening.refusal(evening.moderator, "cluster.create", **{**fields, "stage": "geheim-ordnen", "cards": []})
    assert refused == "cluster.not-yours"


@pytest.mark.parametrize(
    ("title", "code"), [("", "title.empty"), (" \u200b", "title.empty"), ("x" * 121, "title.too-long")]
)
def test_a_heading_needs_a_title(evening: Evening, title: str, code: str) -> None:
    heading = evening.heading("Wege")
    assert evening.refusal(evening.moderator, "cluster.rename", cluster=heading, title=title) == code
    fields = {"stage": "ordnen", "cluster": an_id("x"), "title": title}
    assert evening.refusal(evening.moderator, "cluster.create", **fields) == code


def test_a_heading_is_renamed(evening: Evening) -> None:
    heading = evening.heading("Wege")
    evening.play(evening.other, "cluster.rename", cluster=heading, title="Straßen")
    assert evening.play(evening.moderator, "cluster.rename", cluster=heading, title="Straßen ") == []
    assert board(evening) == {"Straßen": []}


def test_cards_are_moved_one_or_many_in_front_of_a_card_or_to_the_end(evening: Evening) -> None:
    bench, light, bus, trees = ids(evening)
    heading = evening.heading("Wege", bench)
    move(evening, heading, light, bus)
    move(evening, heading, trees, before=light)
    assert board(evening) == {"Wege": ["Bänke", "Bäume", "Licht", "Bus"]}
    move(evening, heading, bus, bench, before=trees)
    assert board(evening) == {"Wege": ["Bus", "Bänke", "Bäume", "Licht"]}
    move(evening, None, bus, light)
    move(evening, None, bus)
    assert board(evening) == {"Wege": ["Bänke", "Bäume"]}


def test_a_card_named_twice_is_moved_once(evening: Evening) -> None:
    bench = ids(evening)[0]
    heading = evening.heading("Wege")
    move(evening, heading, bench, bench)
    assert board(evening) == {"Wege": ["Bänke"]}


def test_a_neighbour_that_went_away_means_the_end(evening: Evening) -> None:
    bench, light, bus, _ = ids(evening)
    heading = evening.heading("Wege", bench, light)
    move(evening, None, bench, actor=evening.other)
    move(evening, heading, bus, before=bench)
    assert board(evening) == {"Wege": ["Licht", "Bus"]}


def test_two_moderators_who_move_the_same_card_leave_it_in_one_place(evening: Evening) -> None:
    bench = ids(evening)[0]
    ways, light = evening.heading("Wege", bench), evening.heading("Licht")
    move(evening, light, bench)
    move(evening, ways, bench, actor=evening.other)
    assert board(evening) == {"Wege": ["Bänke"], "Licht": []}


def test_cards_moved_to_a_heading_that_was_just_merged_land_where_it_went(evening: Evening) -> None:
    bench, light, _, _ = ids(evening)
    first, second = evening.heading("Wege", bench), evening.heading("Plätze")
    evening.play(evening.other, "cluster.merge", cluster=first, into=second)
    move(evening, first, light)
    assert board(evening) == {"Plätze": ["Bänke", "Licht"]}


def test_merging_twice_or_into_itself_loses_nothing(evening: Evening) -> None:
    first, second = evening.heading("Wege", ids(evening)[0]), evening.heading("Plätze", ids(evening)[1])
    evening.play(evening.moderator, "cluster.merge", cluster=first, into=second)
    assert evening.play(evening.other, "cluster.merge", cluster=first, into=second) == []
    assert evening.refusal(evening.other, "cluster.merge", cluster=second, into=second) == "cluster.same"
    assert evening.refusal(evening.other, "cluster.merge", cluster=second, into=first) == "cluster.same"
    assert board(evening) == {"Plätze": ["Licht", "Bänke"]}


def test_dissolving_sets_the_cards_free(evening: Evening) -> None:
    heading = evening.heading("Wege", *ids(evening)[:2])
    evening.play(evening.moderator, "cluster.dissolve", cluster=heading)
    assert evening.play(evening.other, "cluster.dissolve", cluster=heading) == []
    assert board(evening) == {}
    assert not any(item.clusters for item in evening.state.cards.values())
    for kind, fields in (
        ("cluster.rename", {"cluster": heading, "title": "x"}),
        ("cluster.order", {"cluster": heading}),
        ("card.move", {"stage": "ordnen", "cards": ids(evening)[:1], "cluster": heading}),
    ):
        assert evening.refusal(evening.moderator, kind, **fields) == "cluster.gone"


def test_headings_are_put_in_order(evening: Evening) -> None:
    first, second, third = (evening.heading(title) for title in ("A", "B", "C"))
    evening.play(evening.moderator, "cluster.order", cluster=third, before=first)
    assert list(board(evening)) == ["C", "A", "B"]
    evening.play(evening.moderator, "cluster.order", cluster=third)
    assert list(board(evening)) == ["A", "B", "C"]
    assert evening.play(evening.moderator, "cluster.order", cluster=second, before=third) == []
    assert evening.play(evening.moderator, "cluster.order", cluster=second, before=second) == []


def test_the_order_of_a_heading_that_another_moderator_has_merged_since_cannot_be_taken_back(evening: Evening) -> None:
    first, second, third = (evening.heading(title) for title in ("A", "B", "C"))
    evening.play(evening.moderator, "cluster.order", cluster=third, before=first)
    ordered = evening.state.seq
    evening.play(evening.other, "cluster.merge", cluster=third, into=second)
    assert evening.refusal(evening.moderator, "undo", step=ordered) == "undo.depended"
    evening.undo(evening.other)
    evening.play(evening.moderator, "undo", step=ordered)
    assert list(board(evening)) == ["A", "B", "C"]


def test_a_heading_with_dots_stays(evening: Evening) -> None:
    first, second = evening.heading("Wege"), evening.heading("Plätze")
    evening.start("punkte")
    evening.dots(evening.people[0], first, 1)
    assert evening.refusal(evening.moderator, "cluster.dissolve", cluster=first) == "cluster.has-dots"
    assert evening.refusal(evening.moderator, "cluster.merge", cluster=first, into=second) == "cluster.has-dots"
    evening.play(evening.moderator, "cluster.merge", cluster=second, into=first)
    evening.dots(evening.people[0], first, 0)
    evening.play(evening.moderator, "cluster.dissolve", cluster=first)


def test_unknown_things_are_refused(evening: Evening) -> None:
    card, heading, no = ids(evening)[0], evening.heading("Wege"), an_id("nobody")
    for kind, fields, code in (
        ("cluster.create", {"stage": "nirgends", "cluster": no, "title": "x"}, "stage.unknown"),
        ("cluster.create", {"stage": "karten", "cluster": no, "title": "x"}, "stage.no-clusters"),
        ("cluster.create", {"stage": "ordnen", "cluster": no, "title": "x", "cards": [no]}, "card.unknown"),
        ("cluster.rename", {"cluster": no, "title": "x"}, "cluster.unknown"),
        ("cluster.dissolve", {"cluster": no}, "cluster.unknown"),
        ("cluster.merge", {"cluster": no, "into": heading}, "cluster.unknown"),
        ("cluster.merge", {"cluster": heading, "into": no}, "cluster.unknown"),
        ("cluster.order", {"cluster": no}, "cluster.unknown"),
        ("cluster.order", {"cluster": heading, "before": no}, "cluster.unknown"),
        ("card.move", {"stage": "nirgends", "cards": [card]}, "stage.unknown"),
        ("card.move", {"stage": "ordnen", "cards": [no]}, "card.unknown"),
        ("card.move", {"stage": "ordnen", "cards": [card], "cluster": no}, "cluster.unknown"),
        ("card.move", {"stage": "geheim-ordnen", "cards": [], "cluster": heading}, "cluster.unknown"),
        ("card.move", {"stage": "geheim-ordnen", "cards": [card]}, "card.unknown"),
    ):
        assert evening.refusal(evening.moderator, kind, **fields) == code, (kind, fields)
        assert evening.refusal(evening.people[0], kind, **fields) == "access.role"


def test_headings_of_two_boards_are_kept_apart(evening: Evening) -> None:
    ways, secret = evening.heading("Wege", ids(evening)[0]), evening.heading("Mut", stage="geheim-ordnen")
    for kind, fields in (
        ("cluster.merge", {"cluster": ways, "into": secret}),
        ("cluster.order", {"cluster": ways, "before": secret}),
    ):
        assert evening.refusal(evening.moderator, kind, **fields) == "cluster.unknown", kind


def test_withdrawn_and_late_cards_are_not_sorted(evening: Evening) -> None:
    late = evening.write(evening.people[0], "zu spät")
    heading = evening.heading("Wege")
    fields = {"stage": "ordnen", "cluster": heading}
    assert evening.refusal(evening.moderator, "card.move", cards=[late], **fields) == "card.late"
    evening.play(evening.people[0], "card.withdraw", card=late)
    assert evening.refusal(evening.moderator, "card.move", cards=[late], **fields) == "card.withdrawn"


def test_a_card_that_is_hidden_leaves_the_board_of_all_and_comes_back_to_its_place(evening: Evening) -> None:
    bench, light, bus, _ = ids(evening)
    evening.heading("Wege", bench, light, bus)
    evening.play(evening.moderator, "card.hide", card=light, reason="doppelt")
    assert board(evening) == {"Wege": ["Bänke", "Bus"]}
    evening.play(evening.moderator, "card.show", card=light)
    assert board(evening) == {"Wege": ["Bänke", "Licht", "Bus"]}
