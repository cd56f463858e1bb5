"""People who take part."""

from eventkit.core.actor import SYSTEM, Actor
from tests.support import Evening, an_id


def test_everybody_who_comes_in_is_counted_once() -> None:
    evening = Evening(people=3)
    evening.play(SYSTEM, "person.join", person=evening.people[0].person)
    assert evening.whole("all")["count"]["event"] == {"people": 3}


def test_a_new_person_has_nothing_of_their_own_yet() -> None:
    evening = Evening()
    person = evening.people[0]
    assert evening.own(person) == {
        "person": person.person, "cards": [], "dots": {}, "n": 0, "no": 1, "place": None, "arrived": False,
        "host": None, "left": False, "help": False,
    }  # fmt: skip


def test_nobody_comes_into_a_closed_event() -> None:
    evening = Evening()
    evening.play(evening.moderator, "event.close")
    assert evening.refusal(SYSTEM, "person.join", person=an_id("late")) == "event.closed"
    assert evening.play(SYSTEM, "person.join", person=evening.people[0].person) == []


def test_somebody_who_has_not_joined_writes_nothing() -> None:
    evening = Evening()
    evening.start("karten")
    stranger = Actor("participant", person=an_id("stranger"))
    assert evening.refusal(stranger, "card.write", stage="karten", card=an_id("c"), text="x") == "access.person"
    assert evening.refusal(Actor("participant"), "card.withdraw", card=an_id("c")) == "access.person"


def test_a_new_name_reaches_the_person_and_their_cards() -> None:
    evening = Evening()
    evening.start("geheim")
    ann = evening.people[0]
    card = evening.write(ann, "x", stage="geheim")
    evening.state.take_touched()
    evening.play(SYSTEM, "person.change", person=ann.person)
    assert evening.state.take_touched() >= {("own", ann.person), ("card", card)}
    assert evening.refusal(SYSTEM, "person.change", person=an_id("nobody")) == "person.unknown"


def test_names_are_not_in_the_journal() -> None:
    evening = Evening()
    evening.state.names[evening.people[0].person or ""] = "Änne"
    assert evening.refolded().names == {}
