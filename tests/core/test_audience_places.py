"""Who sees what at tables and in rooms; above all, who does not."""

import msgspec
import pytest

from eventkit.core import views
from eventkit.core.actor import Actor
from eventkit.core.audience import audiences, eyes, gets, host_audience
from tests.core.placed import Placed
from tests.support import an_id

TABLES = ("p1", "p2", "p3", "p4")


@pytest.fixture
def cafe() -> Placed:
    """The first round; there is a host at tables 1 and 4, and a card, a sentence and a name at each table."""
    cafe = Placed()
    for place in ("p1", "p4"):
        cafe.host(place)
    cafe.round("runde-1")
    for place in TABLES:
        ann = cafe.at(place)[0]
        cafe.state.names[ann.person or ""] = f"Änne {place}"
        cafe.write(ann, f"gesagt an {place}", stage="runde-1", card=card(place))
        cafe.play(cafe.moderator, "summary.set", stage="runde-1", place=place, text=f"Satz von {place}")
    return cafe


def card(place: str) -> str:
    return an_id(f"card at {place}")


def text(cafe: Placed, audience: str) -> str:
    """All that an audience sees, as one text."""
    return msgspec.json.encode(cafe.whole(audience)).decode()


def patches(cafe: Placed, audience: str) -> str:
    """What an audience is told of all that has changed since the last time, as one text."""
    return msgspec.json.encode(views.patch(cafe.state, audience, set(cafe.state.touched))).decode()


@pytest.mark.parametrize("place", TABLES)
def test_a_table_sees_its_own_board_and_no_other(cafe: Placed, place: str) -> None:
    for audience in (f"place:{place}", f"host:{place}"):
        seen = text(cafe, audience)
        for other in TABLES:
            told = (f"gesagt an {other}" in seen, card(other) in seen, f"Satz von {other}" in seen)
            assert told == ((other == place,) * 3), (audience, other)


def test_the_screen_and_those_without_a_table_see_no_board_at_all(cafe: Placed) -> None:
    seen = text(cafe, "all")
    for place in TABLES:
        assert f"gesagt an {place}" not in seen and card(place) not in seen and f"Satz von {place}" not in seen
    assert cafe.whole("all")["count"]["runde-1"]["places"] == dict.fromkeys(TABLES, 1), "how many is no secret"


def test_moderators_see_all_boards(cafe: Placed) -> None:
    seen = text(cafe, "moderator")
    assert all(f"gesagt an {place}" in seen and f"Satz von {place}" in seen for place in TABLES)


@pytest.mark.parametrize("opened", ["boards", "ernte", "ordnen"])
def test_once_it_is_shared_everybody_sees_all_boards(cafe: Placed, opened: str) -> None:
    if opened == "boards":
        cafe.play(cafe.moderator, "boards.open", open=True)
    else:
        cafe.start(opened)
    for audience in audiences(cafe.state):
        seen = text(cafe, audience)
        assert all(f"gesagt an {place}" in seen and f"Satz von {place}" in seen for place in TABLES), audience


def test_a_hidden_or_withdrawn_card_is_not_seen_at_its_own_table_either(cafe: Placed) -> None:
    cafe.play(cafe.moderator, "card.hide", card=card("p1"), reason="Name einer Person")
    cafe.play(cafe.at("p2")[0], "card.withdraw", card=card("p2"))
    for audience in ("place:p1", "host:p1", "place:p2", "host:p2"):
        assert not cafe.whole(audience)["card"]
    assert "Name einer Person" not in text(cafe, "host:p1")


def test_hosts_see_the_people_of_their_table_and_nobody_else_sees_anybody(cafe: Placed) -> None:
    for place in TABLES:
        here = {actor.person for actor in cafe.at(place)} | set(cafe.state.places[place].hosts)
        assert cafe.whole(f"host:{place}")["person"].keys() == here
        others = set(cafe.state.persons) - here
        assert not any(person in text(cafe, f"host:{place}") for person in others)
        assert f"Änne {place}" in text(cafe, f"host:{place}")
    for audience in ("all", *(f"place:{place}" for place in TABLES)):
        assert cafe.whole(audience)["person"] == {}
        assert not any(person in text(cafe, audience) for person in cafe.state.persons)
        assert "Änne" not in text(cafe, audience)
    assert cafe.whole("moderator")["person"].keys() == set(cafe.state.persons)


def test_the_name_of_a_host_stands_on_the_place_and_its_id_does_not(cafe: Placed) -> None:
    host = cafe.state.places["p1"].hosts[0]
    cafe.state.names[host] = "Gabi"
    assert cafe.whole("all")["place"]["p1"]["host"] == "Gabi" and host not in text(cafe, "all")


def test_who_moves_on_is_seen_by_the_next_host_and_not_by_the_one_before(cafe: Placed) -> None:
    ann = cafe.at("p1")[0]
    cafe.play(cafe.moderator, "seat.give", stage="runde-1-platz", person=ann.person, target="p4")
    assert ann.person in cafe.whole("host:p4")["person"] and ann.person not in cafe.whole("host:p1")["person"]
    cafe.play(ann, "person.leave")
    assert ann.person not in text(cafe, "host:p4")


def test_wishes_and_seats_to_come_are_for_moderators_only(cafe: Placed) -> None:
    ann = cafe.people[0]
    cafe.plan({"runde-2-platz": {actor.person: "p2" for actor in cafe.people}})
    cafe.walk("wunsch")
    cafe.play(ann, "seats.wish", stage="wunsch-platz", places=["p3"], n=9)
    for audience in ("all", "place:p2", "host:p2"):
        counts = cafe.whole(audience)["count"]
        assert counts["runde-2-platz"]["groups"] == {}
        assert "wishes" not in counts["wunsch-platz"] and "seats" not in counts["wunsch-platz"]
    assert cafe.whole()["count"]["wunsch-platz"]["wishes"] == {ann.person: ["p3"]}
    assert "wishes" not in cafe.own(cafe.people[1])


# What is told of changes


def test_of_a_new_card_other_tables_are_told_nothing(cafe: Placed) -> None:
    cafe.state.take_touched()
    ann = cafe.at("p1")[1]
    cafe.write(ann, "ganz neu", stage="runde-1", card=an_id("fresh"))
    for audience in ("place:p1", "host:p1", "moderator"):
        assert "ganz neu" in patches(cafe, audience)
    for audience in ("all", "place:p2", "host:p2"):
        assert "ganz neu" not in patches(cafe, audience)
        assert patches(cafe, audience).count(an_id("fresh")) == 1, "to be forgotten: the feed leaves that out"


def test_of_people_only_their_host_and_moderators_are_told(cafe: Placed) -> None:
    cafe.state.take_touched()
    ann = cafe.at("p1")[0]
    cafe.play(ann, "person.help", wanted=True)
    assert (ann.person or "") in patches(cafe, "host:p1") and (ann.person or "") in patches(cafe, "moderator")
    for audience in ("all", "place:p1", "place:p2"):
        assert (ann.person or "?") not in patches(cafe, audience), "not even that there is somebody to forget"


def test_what_moderators_could_take_back_is_theirs_alone(cafe: Placed) -> None:
    for audience in audiences(cafe.state):
        assert gets(audience, "step") == (audience == "moderator") == bool(cafe.whole(audience)["step"])


# Whose eyes


def test_whoever_sees_the_same_is_looked_at_once(cafe: Placed) -> None:
    state = cafe.state
    assert eyes(state, "place:p1", "stage", "runde-1") == "all" == eyes(state, "host:p1", "place", "p1")
    assert eyes(state, "place:p1", "card", card("p1")) == "place:p1"
    assert eyes(state, "moderator", "card", card("p1")) == "moderator"
    cafe.start("ernte")
    assert eyes(state, "place:p1", "card", card("p1")) == "all"
    for audience in audiences(state):
        for name, collection in views.COLLECTIONS.items():
            for key in collection.keys(state) if gets(audience, name) else ():
                assert collection.show(state, audience, key) == collection.show(
                    state, eyes(state, audience, name, key), key
                ), (audience, name, key)


# Which audience somebody belongs to


def test_people_belong_to_the_board_of_their_round(cafe: Placed) -> None:
    ann = cafe.at("p2")[0]
    stranger = cafe.join()
    assert cafe.audience(ann) == "place:p2" and cafe.audience(stranger) == f"place:{cafe.place(stranger)}"
    cafe.walk("runde-2")
    assert cafe.place(ann) != "p2" and cafe.audience(ann) == "place:p2", "on the way the old board stays"
    late = cafe.join()
    assert cafe.audience(late) == "all", "who was in no round yet sees no board"
    cafe.start("runde-2")
    assert cafe.audience(ann) == f"place:{cafe.place(ann)}" and cafe.audience(late) == f"place:{cafe.place(late)}"
    cafe.start("ernte")
    assert cafe.audience(ann) == f"place:{cafe.place(ann)}"


def test_before_the_first_round_all_are_one_audience() -> None:
    cafe = Placed()
    assert cafe.audience(cafe.people[0]) == "all"
    cafe.walk("runde-1")
    assert cafe.audience(cafe.people[0]) == "all"
    cafe.start("runde-1")
    assert cafe.audience(cafe.people[0]) == "place:p1"
    cafe.undo()
    assert cafe.audience(cafe.people[0]) == "all"


def test_hosts_belong_to_their_place_with_phone_and_host_page(cafe: Placed) -> None:
    host = Actor("participant", person=cafe.state.places["p4"].hosts[0])
    person = cafe.state.persons[host.person or ""]
    assert (cafe.audience(host), host_audience(person)) == ("place:p4", "host:p4")
    assert host_audience(cafe.state.persons[cafe.people[0].person or ""]) is None
    cafe.play(cafe.moderator, "place.close", place="p4", into="p1")
    assert (cafe.audience(host), host_audience(person)) == ("place:p1", "host:p1")
    cafe.play(cafe.moderator, "host.set", place="p1", person=host.person, on=False)
    assert host_audience(person) is None


def test_those_of_a_merged_table_belong_to_the_other_board(cafe: Placed) -> None:
    ann = cafe.at("p2")[0]
    cafe.play(cafe.moderator, "place.close", place="p2", into="p3")
    assert cafe.audience(ann) == "place:p3"
    assert "gesagt an p2" in text(cafe, "place:p3") and "gesagt an p3" in text(cafe, "place:p3")
    assert "gesagt an p2" not in text(cafe, "place:p1")


def test_every_place_has_two_audiences_of_its_own(cafe: Placed) -> None:
    cafe.play(cafe.moderator, "place.add", place=an_id("new"))
    cafe.play(cafe.moderator, "place.close", place="p1")
    assert audiences(cafe.state) == [
        "all", "moderator", *(f"{role}:{place}" for place in (*TABLES, an_id("new")) for role in ("place", "host")),
    ]  # fmt: skip


def test_somebody_outside_sees_no_places_cards_or_people(cafe: Placed) -> None:
    outside = str(views.whole(cafe.state, "all", views.OUTSIDE))
    assert "gesagt an" not in outside and "Änne" not in outside
    assert not any(person in outside for person in cafe.state.persons)
