"""What simulated people do, given what their phones show: without a server, a clock or a network."""

from random import Random
from typing import Any

import msgspec
import pytest

from eventkit.core import views
from eventkit.core.actor import Actor
from eventkit.core.audience import audience_of
from eventkit.core.errors import Refused
from eventkit.rehearsal.crowd import texts
from eventkit.rehearsal.crowd.behaviour import host_deed, next_deed
from eventkit.rehearsal.crowd.mind import DOINGS, Deed, Mind
from eventkit.rehearsal.crowd.seen import Seen
from eventkit.rehearsal.crowd.texts import Texts, theme
from tests.support import PLACES, Evening

MOST_DEEDS = 400


class Crowd:
    """Simulated people at an evening without a server."""

    def __init__(self, evening: Evening) -> None:
        self.evening = evening
        self.people = {actor: Mind(f"seed {no}", no, Texts("de")) for no, actor in enumerate(evening.people)}
        self.refused: list[str] = []
        self.done: list[Deed] = []

    def sees(self, actor: Actor) -> Seen:
        state = self.evening.state
        whole = self.evening.whole(audience_of(state, state.persons[actor.person or ""]))
        own: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(views.own(state, actor.person or "")))
        return Seen(whole, own)

    def act(self, stage: str) -> None:
        """The step begins, and all do what there is to do, in turn, until nobody wants anything more."""
        self.evening.start(stage)
        for _ in range(MOST_DEEDS):
            if not self.turn():
                return
        raise AssertionError("they never come to an end")

    def turn(self) -> int:
        """Everybody does one thing; how many had something to do."""
        return sum(self._one(actor, mind) for actor, mind in self.people.items())

    def _one(self, actor: Actor, mind: Mind) -> bool:
        deed = next_deed(self.sees(actor), mind)
        if deed is None:
            return False
        assert deed.doing in DOINGS
        count = {"n": self.evening.state.persons[actor.person or ""].counter + 1} if deed.counted else {}
        fields = {name: value for name, value in deed.command.items() if name != "kind"}
        try:
            self.evening.play(actor, deed.command["kind"], **fields, **count)
            mind.heard(deed, {"ok": True})
            self.done.append(deed)
        except Refused as refused:
            mind.heard(deed, {"ok": False, "code": refused.code})
            self.refused.append(refused.code)
        return True


@pytest.fixture
def crowd() -> Crowd:
    return Crowd(Evening(people=40))


def kinds(crowd: Crowd) -> set[str]:
    return {deed.command["kind"] for deed in crowd.done}


def cards(crowd: Crowd, stage: str) -> list[Any]:
    return [card for card in crowd.evening.state.cards.values() if card.stage == stage]


def test_in_the_beginning_and_while_cards_are_sorted_people_only_watch(crowd: Crowd) -> None:
    assert all(next_deed(crowd.sees(actor), mind) is None for actor, mind in crowd.people.items())
    for stage in ("ankommen", "ordnen"):
        crowd.act(stage)
    assert crowd.done == []


def test_they_write_cards_of_all_kinds_change_some_and_take_some_back(crowd: Crowd) -> None:
    crowd.act("karten")
    assert kinds(crowd) == {"card.write", "card.edit", "card.withdraw"} and crowd.refused == []
    written = cards(crowd, "karten")
    assert 30 < len(written) < 160
    assert {card.card_kind for card in written} == {"idee", "huerde"}
    assert len({card.text for card in written}) > len(written) / 2
    of = [sum(card.author == actor.person for card in written) for actor in crowd.people]
    assert min(of) == 0 and max(of) > 2


def test_nobody_writes_in_a_break_or_when_the_step_is_over(crowd: Crowd) -> None:
    crowd.evening.start("karten")
    assert any(next_deed(crowd.sees(actor), mind) for actor, mind in crowd.people.items()), "control"
    crowd.evening.play(crowd.evening.moderator, "break.begin", minutes=5)
    assert not any(next_deed(crowd.sees(actor), mind) for actor, mind in crowd.people.items())
    crowd.evening.play(crowd.evening.moderator, "break.end")
    crowd.evening.end("karten")
    assert not any(next_deed(crowd.sees(actor), mind) for actor, mind in crowd.people.items())


def test_they_put_all_their_dots_within_the_limits_and_some_put_none(crowd: Crowd) -> None:
    crowd.act("karten")
    for no, card in enumerate(cards(crowd, "karten")[:5]):
        if card.works:
            crowd.evening.heading(f"Überschrift {no}", card.id)
    crowd.act("punkte")
    assert crowd.refused == []
    dots = [sum(views.own(crowd.evening.state, actor.person or "")["dots"].get("punkte", {}).values())
            for actor in crowd.people]  # fmt: skip
    assert set(dots) == {0, 3} and dots.count(0) < len(dots) / 4


def test_in_a_second_round_they_vote_among_the_tied_only(crowd: Crowd) -> None:
    one, two, three = (crowd.evening.heading(title) for title in ("Bus", "Park", "Amt"))
    crowd.act("punkte")
    crowd.evening.reveal()
    before = len(crowd.done)
    crowd.evening.play(crowd.evening.moderator, "vote.again", stage="punkte", targets=[one, two], dots=1)
    crowd.evening.clock += 1
    while crowd.turn():
        pass
    again = {deed.command["target"] for deed in crowd.done[before:]}
    assert again == {one, two} and three not in again and crowd.refused == []


def test_they_join_groups_and_find_another_one_when_theirs_is_full(crowd: Crowd) -> None:
    results = [crowd.evening.heading(title) for title in ("Bus", "Park", "Amt")]
    crowd.evening.choose(*results)
    crowd.act("gruppen")
    seated = [views.own(crowd.evening.state, actor.person or "").get("seats", {}) for actor in crowd.people]
    assert sum(bool(one) for one in seated) == 6, "three groups of two"
    assert set(crowd.refused) == {"seat.full"}


def test_they_agree_on_few_measures_for_each_result_and_answer_when_looking_back(crowd: Crowd) -> None:
    result = crowd.evening.heading("Bus")
    crowd.evening.choose(result)
    crowd.act("ideen")
    assert {card.about for card in cards(crowd, "ideen")} == {result}
    idea = crowd.evening.heading("Abends fahren", stage="ideen-ordnen")
    crowd.evening.choose(idea, stage="ideen-punkte")
    crowd.act("massnahmen")
    measures = crowd.evening.whole()["measure"].values()
    assert 1 <= len(measures) <= 2
    assert all(one["what"] and one["who"] and one["first_step"] for one in measures)
    crowd.act("auftraege")
    assert len(crowd.evening.whole()["measure"]) == len(measures), "only the moderator writes there"
    crowd.act("rueckblick")
    answered = [len(views.own(crowd.evening.state, actor.person or "").get("answers", {}).get("rueckblick", {}))
                for actor in crowd.people]  # fmt: skip
    assert max(answered) == 3 and sum(answered) > 2 * len(answered)
    assert crowd.refused == []


def test_who_comes_a_second_time_goes_on_and_does_not_begin_anew(crowd: Crowd) -> None:
    for no in range(3):
        crowd.evening.heading(f"Überschrift {no}")
    crowd.act("karten")
    crowd.act("punkte")
    written = len(crowd.evening.state.cards)
    again = Crowd(crowd.evening)
    again.act("karten")
    new = len(crowd.evening.state.cards) - written
    assert new < written / 4, "only instead of cards that were taken back"
    again.done.clear()
    again.act("punkte")
    assert again.done == []


@pytest.fixture
def at_places() -> Crowd:
    crowd = Crowd(Evening(PLACES, people=13))
    host = crowd.evening.people[0]
    crowd.evening.play(crowd.evening.moderator, "host.set", place="p1", person=host.person)
    return crowd


def the_host(crowd: Crowd) -> tuple[Actor, Mind]:
    return Actor("host", person=crowd.evening.people[0].person, device="x"), Mind("host", -1, Texts("de"))


def the_host_sees(crowd: Crowd) -> Seen:
    own = views.own(crowd.evening.state, crowd.evening.people[0].person or "")
    return Seen(crowd.evening.whole("host:p1"), own)


def test_where_people_choose_they_find_a_free_room_and_say_that_they_are_there(at_places: Crowd) -> None:
    for place, capacity in (("p1", 1), ("p2", 1), ("p3", 8), ("p4", 8)):
        at_places.evening.play(at_places.evening.moderator, "place.edit", place=place, capacity=capacity)
    at_places.act("wahl-platz")
    state = at_places.evening.state
    count = at_places.evening.whole()["count"]["wahl-platz"]
    guests = len(state.persons) - 1
    assert sum(count["groups"].values()) >= guests - 2, "one of twenty waits to be told"
    assert count["groups"]["p1"] == count["groups"]["p2"] == 1 and "seat.full" in at_places.refused
    assert count["arrived"]
    at_places.done.clear()
    at_places.act("wahl")
    written = [deed for deed in at_places.done if deed.command["kind"] == "card.write"]
    assert written and all(deed.command["place"] for deed in written)


def test_they_wish_and_wait_until_they_are_spread(at_places: Crowd) -> None:
    at_places.act("wunsch-platz")
    assert kinds(at_places) == {"seats.wish"} and len(at_places.done) == 12
    at_places.evening.play(at_places.evening.moderator, "seats.spread", stage="wunsch-platz")
    while at_places.turn():
        pass
    assert kinds(at_places) == {"seats.wish", "seat.arrive"} and at_places.refused == []


def test_a_host_taps_who_has_come_and_sums_up_once_there_are_cards(at_places: Crowd) -> None:
    evening = at_places.evening
    evening.start("wahl-platz")
    guest = evening.people[1]
    evening.play(guest, "seat.take", stage="wahl-platz", target="p1", n=1)
    actor, mind = the_host(at_places)
    greeted = host_deed(the_host_sees(at_places), mind)
    assert greeted and greeted.command == {"kind": "seat.arrive", "stage": "wahl-platz", "person": guest.person}
    evening.play(actor, "seat.arrive", stage="wahl-platz", person=guest.person)
    mind.heard(greeted, {"ok": True})
    assert host_deed(the_host_sees(at_places), mind) is None
    evening.start("wahl")
    assert host_deed(the_host_sees(at_places), mind) is None, "nothing to sum up yet"
    evening.write(guest, "Mehr Busse", stage="wahl", place="p1")
    summed = host_deed(the_host_sees(at_places), mind)
    assert summed and summed.command["kind"] == "summary.set" and summed.command["text"]
    evening.play(actor, "summary.set", stage="wahl", place="p1", text=summed.command["text"])
    assert host_deed(the_host_sees(at_places), mind) is None


def test_in_an_open_room_somebody_brings_a_topic() -> None:
    crowd = Crowd(Evening(PLACES, people=30))
    crowd.evening.play(crowd.evening.moderator, "place.edit", place="p4", capacity=None)
    crowd.evening.start("wahl-platz")
    for actor in crowd.people:
        crowd.evening.play(actor, "seat.take", stage="wahl-platz", target="p4", n=1)
    crowd.act("wahl")
    assert 1 <= len(crowd.evening.whole()["topic"]) <= 6


# What they write


def test_texts_fit_what_is_asked_and_never_exceed_the_limit() -> None:
    assert [theme("kritik", ""), theme("", "utopie"), theme("loesung", ""), theme("schon-da", ""), theme("x", "y")] == [
        "trouble", "dream", "step", "good", "idea",
    ]  # fmt: skip
    chance, words = Random(1), Texts("de")
    made = [words.card(chance, name, "de", 140) for name in (*texts.THEMES, "idea") for _ in range(100)]
    assert all(0 < len(one.text) <= 140 and "{" not in one.text and one.lang == "de" for one in made)
    assert len({one.text for one in made}) > 250
    assert any(len(one.text) > 100 for one in made), "some are long"


@pytest.mark.parametrize("lang", ["de", "en"])
def test_both_languages_have_something_to_say_to_everything(lang: str) -> None:
    chance, words = Random(2), Texts(lang)
    for what in ("edited", "topic", "summary", "measure", "who", "partners", "first_step", "word", "text", "name"):
        assert words.said(chance, what, 120, words="Bus")
    assert {words.card(chance, "idea", lang, 280).lang for _ in range(20)} == {lang}


def test_some_write_in_another_language_and_say_which() -> None:
    chance = Random(3)
    for lang in texts.other_languages():
        assert Texts("de").card(chance, "idea", lang, 280).lang == lang
    assert Texts("xx").lang == "de"


def test_long_words_are_cut_between_words() -> None:
    assert texts.shortened("eins zwei drei", 20) == "eins zwei drei"
    assert texts.shortened("eins zwei drei", 11) == "eins zwei …"
    assert len(texts.shortened("x" * 50, 20)) <= 20
