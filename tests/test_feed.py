"""What an audience was sent: patches in order, nothing about what it never saw, and the whole view."""

from typing import Any

import msgspec
import pytest

from eventkit import feed as feeds
from eventkit.core import views
from eventkit.core.audience import audiences
from eventkit.feed import Feed
from tests.core.chaos import merge
from tests.core.placed import Placed
from tests.support import an_id


class Screen:
    """A page of an audience, that merges what comes."""

    def __init__(self, cafe: Placed, audience: str) -> None:
        self.cafe, self.feed = cafe, Feed(audience, cafe.state)
        self.view, self.seq = cafe.whole(audience), cafe.state.seq
        self.heard: list[dict[str, Any]] = []

    def hear(self, touched: Any, looks: views.Looks | None = None) -> dict[str, Any] | None:
        """The next patch; None when there is none."""
        body = self.feed.patch(self.cafe.state, touched, {} if looks is None else looks)
        if body is None:
            return None
        patch: dict[str, Any] = msgspec.json.decode(body)
        assert patch["prev"] <= self.seq, "there is a gap"
        merge(self.view, patch)
        self.seq = patch["seq"]
        self.heard.append(patch)
        return patch

    def is_right(self) -> bool:
        return self.view == self.cafe.whole(self.feed.audience)


@pytest.fixture
def cafe() -> Placed:
    cafe = Placed()
    cafe.host("p1")
    cafe.round("runde-1")
    cafe.write(cafe.at("p1")[0], "schon da", stage="runde-1", card=an_id("old one"))
    cafe.write(cafe.at("p2")[0], "auch da", stage="runde-1", card=an_id("old two"))
    cafe.state.take_touched()
    return cafe


def test_patches_lead_every_audience_to_its_whole_view(cafe: Placed) -> None:
    screens = [Screen(cafe, audience) for audience in audiences(cafe.state)]
    ann, bea = cafe.at("p1")[0], cafe.at("p2")[0]
    steps: list[tuple[Any, str, dict[str, Any]]] = [
        (ann, "card.write", {"stage": "runde-1", "card": an_id("a"), "text": "eins"}),
        (ann, "card.edit", {"card": an_id("a"), "text": "zwei", "n": 1}),
        (cafe.moderator, "card.hide", {"card": an_id("a"), "reason": "x"}),
        (cafe.moderator, "seat.give", {"stage": "runde-1-platz", "person": bea.person, "target": "p1"}),
        (cafe.moderator, "place.close", {"place": "p2", "into": "p1"}),
        (cafe.moderator, "stage.start", {"stage": "runde-2-platz"}),
        (cafe.moderator, "stage.start", {"stage": "ernte"}),
        (cafe.moderator, "card.show", {"card": an_id("a")}),
    ]
    for actor, kind, fields in steps:
        cafe.play(actor, kind, **fields)
        touched, looks = cafe.state.take_touched(), dict[tuple[str, str, str], Any]()
        for screen in screens:
            screen.hear(touched, looks)
            assert screen.is_right(), (kind, screen.feed.audience)
    assert all(screen.heard for screen in screens)


def test_a_table_is_told_of_its_cards_and_the_others_are_not(cafe: Placed) -> None:
    own, other, page = Screen(cafe, "place:p1"), Screen(cafe, "place:p2"), Screen(cafe, "all")
    ann = cafe.at("p1")[0]
    for kind, fields in (
        ("card.write", {"stage": "runde-1", "card": an_id("a"), "text": "nur hier"}),
        ("card.edit", {"card": an_id("a"), "text": "nur hier!", "n": 1}),
        ("card.withdraw", {"card": an_id("a")}),
    ):
        cafe.play(ann, kind, **fields)
        touched = cafe.state.take_touched()
        for screen in (own, other, page):
            screen.hear(touched)
    assert an_id("a") in str(own.heard) and own.heard[-1]["drop"] == {"card": [an_id("a")]}
    for screen in (other, page):
        assert an_id("a") not in str(screen.heard) and "nur hier" not in str(screen.heard)


def test_what_was_there_before_the_feed_began_is_no_news_either(cafe: Placed) -> None:
    """A card of another table that is changed: its number alone would say that there is something."""
    other, own = Screen(cafe, "place:p2"), Screen(cafe, "place:p1")
    cafe.play(cafe.moderator, "card.hide", card=an_id("old one"), reason="x")
    touched = cafe.state.take_touched()
    other.hear(touched), own.hear(touched)
    assert an_id("old one") not in str(other.heard)
    assert own.heard[-1]["drop"] == {"card": [an_id("old one")]} and own.is_right()


def test_a_host_is_told_to_forget_whoever_moves_on_and_the_next_one_gets_to_know_them(cafe: Placed) -> None:
    first, second, third = (Screen(cafe, f"host:{place}") for place in ("p1", "p2", "p3"))
    ann = cafe.at("p1")[0]
    cafe.play(cafe.moderator, "seat.give", stage="runde-1-platz", person=ann.person, target="p2")
    touched = cafe.state.take_touched()
    for screen in (first, second, third):
        screen.hear(touched)
        assert screen.is_right()
    assert first.heard[-1]["drop"] == {"person": [ann.person]}
    assert list(second.heard[-1]["put"]["person"]) == [ann.person]
    assert (ann.person or "?") not in str(third.heard)


def test_where_nothing_changed_there_is_no_patch_and_the_next_one_follows_all_the_same(cafe: Placed) -> None:
    other = Screen(cafe, "place:p3")
    host = Screen(cafe, "host:p1")
    cafe.play(cafe.at("p1")[0], "person.help", wanted=True)
    touched = cafe.state.take_touched()
    assert other.hear(touched) is None and host.hear(touched) is not None
    before = other.seq
    cafe.play(cafe.moderator, "stage.edit", stage="runde-2", minutes=1)
    patch = other.hear(cafe.state.take_touched())
    assert patch is not None and patch["prev"] == before and other.is_right()


def test_a_card_that_becomes_everybodys_and_is_taken_back_is_forgotten_by_all(cafe: Placed) -> None:
    screens = [Screen(cafe, audience) for audience in ("all", "place:p1", "place:p2")]
    for step in ("open", "close"):
        cafe.play(cafe.moderator, "boards.open", open=step == "open")
        touched = cafe.state.take_touched()
        for screen in screens:
            screen.hear(touched)
            assert screen.is_right()
    assert sorted(screens[0].heard[-1]["drop"]["card"]) == sorted([an_id("old one"), an_id("old two")])
    assert screens[1].heard[-1]["drop"]["card"] == [an_id("old two")]


def test_what_looks_the_same_to_many_is_made_once(cafe: Placed, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    stage = views.COLLECTIONS["stage"]
    counted = stage._replace(show=lambda *args: (made.append(args[1]), stage.show(*args))[1])
    monkeypatch.setattr(views, "COLLECTIONS", {**views.COLLECTIONS, "stage": counted})
    screens = [Screen(cafe, audience) for audience in audiences(cafe.state)]
    made.clear()
    cafe.play(cafe.moderator, "stage.edit", stage="runde-2", minutes=1)
    touched, looks = cafe.state.take_touched(), dict[tuple[str, str, str], Any]()
    for screen in screens:
        screen.hear(touched, looks)
    assert sorted(made) == ["all", "moderator"]


def test_who_missed_some_gets_them_and_who_missed_too_much_fetches_the_whole(
    cafe: Placed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeds, "PATCHES_KEPT", 2)
    screen, first = Screen(cafe, "place:p1"), cafe.state.seq
    for minutes in (1, 2, 3):
        cafe.play(cafe.moderator, "stage.edit", stage="runde-2", minutes=minutes)
        screen.hear(cafe.state.take_touched())
    assert screen.feed.since(first) is None
    missed = screen.feed.since(first + 1)
    assert missed is not None and [msgspec.json.decode(body) for body in missed] == screen.heard[1:]
    assert screen.feed.since(cafe.state.seq) == []


def test_a_screen_that_is_at_an_older_state_than_the_feed_fetches_the_whole(cafe: Placed) -> None:
    before = cafe.state.seq
    cafe.play(cafe.moderator, "stage.edit", stage="runde-2", minutes=1)
    feed = Feed("place:p1", cafe.state)
    assert feed.since(before) is None and feed.since(cafe.state.seq) == []


def test_instead_of_a_very_large_patch_pages_fetch_the_whole_and_moderators_do_not(
    cafe: Placed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeds, "LARGE", 100)
    page, panel = Screen(cafe, "all"), Screen(cafe, "moderator")
    at = cafe.state.seq
    cafe.play(cafe.moderator, "boards.open", open=True)
    touched = cafe.state.take_touched()
    body = page.feed.patch(cafe.state, touched, {})
    assert body is not None
    patch = msgspec.json.decode(body)
    assert patch == {"prev": cafe.state.seq, "seq": cafe.state.seq, "put": {}, "drop": {}} and patch["prev"] > at
    assert page.feed.since(at) is None and page.feed.since(cafe.state.seq) == []
    panel.hear(touched)
    assert panel.is_right()
    page.view, page.seq = cafe.whole("all"), cafe.state.seq
    cafe.play(cafe.moderator, "boards.open", open=False)
    monkeypatch.setattr(feeds, "LARGE", 10**9)
    page.hear(cafe.state.take_touched())
    assert page.is_right() and page.heard[-1]["drop"]["card"], "what came with the whole view is known"


def test_the_whole_view_is_made_once_for_each_state(cafe: Placed) -> None:
    feed = Feed("place:p1", cafe.state)
    first = feed.whole(cafe.state)
    assert feed.whole(cafe.state) is first
    assert msgspec.json.decode(first) == cafe.whole("place:p1")
    cafe.play(cafe.moderator, "boards.open", open=True)
    assert msgspec.json.decode(feed.whole(cafe.state)) == cafe.whole("place:p1")
    second = feed.whole(cafe.state)
    feed.forget_whole()
    assert feed.whole(cafe.state) == second and feed.whole(cafe.state) is not second
