"""Whole views and patches."""

import msgspec

from eventkit.core import views
from tests.support import STAGES, Evening


def test_an_empty_patch_is_false() -> None:
    evening = Evening()
    assert not views.patch(evening.state, "all", set())
    assert not views.patch(evening.state, "all", {("own", "somebody")})


def test_a_patch_puts_what_is_seen_and_drops_what_is_not() -> None:
    evening = Evening()
    evening.start("karten")
    card = evening.write(evening.people[0], "x")
    touched = {("card", card)}
    assert list(views.patch(evening.state, "all", touched).put["card"]) == [card]
    evening.play(evening.moderator, "card.hide", card=card, reason="x")
    assert views.patch(evening.state, "all", touched).drop == {"card": [card]}
    assert views.patch(evening.state, "moderator", touched).put["card"][card]["hidden"] == "x"


def test_a_card_written_changes_little_for_all() -> None:
    """What goes to every phone for every card must be small."""
    evening = Evening()
    evening.start("karten")
    evening.state.take_touched()
    evening.write(evening.people[0], "x" * 100)
    patch = views.patch(evening.state, "all", evening.state.take_touched())
    assert patch.put.keys() == {"card", "count"}
    assert len(msgspec.json.encode(patch)) < 500


def test_a_dot_on_a_hidden_vote_changes_only_how_many_voted() -> None:
    evening = Evening()
    heading = evening.heading("Wege")
    evening.start("punkte")
    evening.state.take_touched()
    evening.dots(evening.people[0], heading, 1)
    assert views.patch(evening.state, "all", evening.state.take_touched()).put == {"count": {"punkte": {"voted": 1}}}


def test_stages_stand_in_their_order() -> None:
    view = Evening().whole("all")
    assert [stage["id"] for stage in sorted(view["stage"].values(), key=lambda one: one["no"])] == list(STAGES)


def test_before_the_event_exists_there_is_an_empty_view() -> None:
    view = views.whole(views.State(), "moderator")
    assert view["event"] == {} == view["stage"]
