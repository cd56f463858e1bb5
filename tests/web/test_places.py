"""Tables and rooms over real sockets: what each phone receives, and what it does not."""

from typing import Any

import pytest

from tests.web.cafe import Cafe
from tests.web.running import Browser, Line, Running, fresh_id


@pytest.fixture
def cafe(server: Running, moderator: Browser) -> Cafe:
    return Cafe(server, moderator)


def write(line: Line, text: str, stage: str = "runde-1", **more: Any) -> str:
    card = fresh_id()
    ack = line.command("card.write", stage=stage, card=card, text=text, **more)
    assert ack["ok"], ack
    return card


def names(heard: list[tuple[str, Any]]) -> list[str]:
    return [name for name, _ in heard]


def test_a_card_reaches_the_phones_of_its_table_and_moderators_and_no_other(cafe: Cafe) -> None:
    cafe.begin("runde-1-platz", "runde-1")
    (ann, mate), (stranger, _) = cafe.at("p1"), cafe.at("p2")
    lines = {name: cafe.listening(phone) for name, phone in (("mate", mate), ("stranger", stranger))}
    lines["screen"] = cafe.listening(cafe.running.browser(), "display")
    lines["panel"] = cafe.listening(cafe.moderator, "moderator")
    card = write(ann.line(cafe.code), "nur an Tisch eins")
    heard = {name: str(cafe.heard_until(line, f"bis hier {name}")) for name, line in lines.items()}
    for name in ("mate", "panel"):
        assert card in heard[name] and "nur an Tisch eins" in heard[name]
    for name in ("stranger", "screen"):
        assert card not in heard[name] and "nur an Tisch eins" not in heard[name]
        assert "'runde-1': {'cards': 1" in heard[name], "control: that there is one more is told"
    assert "nur an Tisch eins" in str(mate.view(cafe.code)) and "nur an Tisch eins" not in str(stranger.view(cafe.code))


def test_nobody_but_the_host_and_moderators_hears_who_wants_help(cafe: Cafe) -> None:
    host = cafe.running.browser()
    assert host.post("/api/host", code=cafe.code, host=cafe.host_code("p1"), attempt=fresh_id()).status_code == 200
    cafe.begin("runde-1-platz", "runde-1")
    ann, mate = cafe.at("p1")
    person = cafe.own(ann)["person"]
    lines = {"mate": cafe.listening(mate), "host": cafe.listening(host, "host")}
    lines["panel"] = cafe.listening(cafe.moderator, "moderator")
    assert ann.line(cafe.code).command("person.help", wanted=True)["ok"]
    heard = {name: str(cafe.heard_until(line, f"bis hier {name}")) for name, line in lines.items()}
    assert person in heard["host"] and person in heard["panel"]
    assert person not in heard["mate"]


def test_when_the_round_begins_a_page_hears_that_it_belongs_to_a_table_and_fetches_the_whole_view(cafe: Cafe) -> None:
    phone = cafe.phones[0]
    line = cafe.listening(phone)
    assert phone.view(cafe.code)["audience"] == "all"
    cafe.begin("runde-1-platz", "runde-1")
    audience = line.wait_for("audience")["audience"]
    assert audience == f"place:{cafe.own(phone)['place']}"
    view = phone.view(cafe.code)
    assert view["audience"] == audience
    assert line.hello(view["seq"], audience="all")["whole"] is True, "what it knows is of another audience"
    assert line.hello(view["seq"], audience=audience)["patches"] == []
    assert line.hello(view["seq"])["patches"] == [], "a page that does not say is believed"


def test_a_screen_stays_what_it_is(cafe: Cafe) -> None:
    screen, panel = cafe.listening(cafe.running.browser(), "display"), cafe.listening(cafe.moderator, "moderator")
    cafe.begin("runde-1-platz", "runde-1")
    for line in (screen, panel):
        assert "audience" not in names(cafe.heard_until(line, f"bis hier {id(line)}"))


def test_who_is_moved_hears_the_new_table_and_the_old_one_no_more(cafe: Cafe) -> None:
    cafe.begin("runde-1-platz", "runde-1")
    (ann, mate), (bea, _) = cafe.at("p1"), cafe.at("p2")
    line = cafe.listening(ann)
    person = cafe.own(ann)["person"]
    cafe.play("seat.give", stage="runde-1-platz", person=person, target="p2")
    assert line.wait_for("audience") == {"audience": "place:p2"}
    old, new = write(mate.line(cafe.code), "am alten Tisch"), write(bea.line(cafe.code), "am neuen Tisch")
    heard = str(cafe.heard_until(line, "bis hier"))
    assert new in heard and "am neuen Tisch" in heard
    assert old not in heard and "am alten Tisch" not in heard
    assert "am alten Tisch" not in str(ann.view(cafe.code))


def test_both_phones_of_one_person_move(cafe: Cafe) -> None:
    phone, tablet = cafe.phones[0], cafe.running.browser()
    tablet.session.cookies.update(phone.session.cookies)
    lines = [cafe.listening(phone), cafe.listening(tablet)]
    cafe.begin("runde-1-platz", "runde-1")
    place = cafe.own(phone)["place"]
    assert [line.wait_for("audience") for line in lines] == [{"audience": f"place:{place}"}] * 2


def test_patches_of_a_table_lead_to_its_whole_view(cafe: Cafe) -> None:
    """Over the wire, with a page that merges what comes."""
    cafe.begin("runde-1-platz", "runde-1")
    ann, mate = cafe.at("p1")
    line, view = cafe.listening(mate), mate.view(cafe.code)
    writer = ann.line(cafe.code)
    for number in range(5):
        write(writer, f"Karte {number}")
    cafe.play("card.hide", card=write(writer, "wird verdeckt"), reason="Name")
    cafe.play("summary.set", stage="runde-1", place="p1", text="Es ging um viel")
    for name, patch in cafe.heard_until(line, "bis hier"):
        if name != "patch":
            continue
        assert patch["prev"] <= view["seq"]
        for collection, objects in patch["put"].items():
            view["view"][collection].update(objects)
        for collection, keys in patch["drop"].items():
            for key in keys:
                view["view"][collection].pop(key, None)
        view["seq"] = patch["seq"]
    assert view["view"] == mate.view(cafe.code)["view"]


def test_at_the_harvest_all_get_all_cards(cafe: Cafe) -> None:
    cafe.begin("runde-1-platz", "runde-1")
    card = write(cafe.at("p1")[0].line(cafe.code), "für alle")
    stranger = cafe.at("p2")[0]
    assert card not in stranger.view(cafe.code)["view"]["card"]
    cafe.begin("ernte")
    assert stranger.view(cafe.code)["view"]["card"][card]["text"] == "für alle"
    assert cafe.running.browser().view(cafe.code, "display")["view"]["card"][card]["place"] == "p1"


def test_a_table_whose_phones_are_all_asleep_misses_nothing(cafe: Cafe) -> None:
    cafe.begin("runde-1-platz", "runde-1")
    ann, mate = cafe.at("p1")
    view = mate.view(cafe.code)
    card = write(ann.line(cafe.code), "während alle schliefen")
    awake = mate.line(cafe.code)
    said = awake.hello(view["seq"], audience=view["audience"])
    known = str(said.get("patches", "")) if not said.get("whole") else str(mate.view(cafe.code))
    assert card in known


def test_the_page_of_a_sign_is_the_phone_page_and_unknown_ones_are_too(cafe: Cafe) -> None:
    phone = cafe.running.browser()
    for path in (f"/{cafe.code}/3", f"/{cafe.code}/99"):
        assert phone.get(path).status_code == 200
        assert phone.get(path).text == phone.get(f"/{cafe.code}").text


def test_only_moderators_see_the_codes_of_hosts(cafe: Cafe) -> None:
    listed = cafe.moderator.get(f"/api/moderator/places?code={cafe.code}").json()["places"]
    assert [(one["place"], one["no"]) for one in listed] == [(f"p{number}", number) for number in (1, 2, 3, 4)]
    codes = [one["host"] for one in listed]
    assert len(set(codes)) == 4 and all(len(code) == 6 for code in codes)
    assert [one["url"].endswith(f"/{cafe.code}/{one['no']}") for one in listed] == [True] * 4
    assert listed[0]["host_url"].endswith(f"/host/{cafe.code}#{codes[0]}")
    again = cafe.moderator.get(f"/api/moderator/places?code={cafe.code}").json()["places"]
    assert [one["host"] for one in again] == codes
    for browser in (cafe.phones[0], cafe.running.browser()):
        answer = browser.get(f"/api/moderator/places?code={cafe.code}")
        assert (answer.status_code, answer.json()["code"]) == (403, "access.role")
    seen = str(cafe.phones[0].view(cafe.code)) + str(cafe.moderator.view(cafe.code, "moderator"))
    assert not any(code in seen for code in codes)
    assert cafe.moderator.get("/api/moderator/places?code=AAAAAA").json()["code"] == "event.unknown"


def test_an_event_has_as_many_places_and_rounds_as_were_asked_for(server: Running, moderator: Browser) -> None:
    cafe = Cafe(server, moderator, people=0, places=7, rounds=4)
    view = moderator.view(cafe.code, "moderator")["view"]
    assert len(view["place"]) == 7
    assert [stage for stage in view["stage"] if view["stage"][stage].get("at")] == [f"runde-{n}" for n in (1, 2, 3, 4)]
    for more, key in (({"places": 0}, "places.count"), ({"places": 61}, "places.count"), ({"rounds": 13}, "rounds")):
        answer = moderator.post("/api/moderator/events", event=fresh_id(), format="world-cafe", title="x", **more)
        assert (answer.json()["code"], answer.json()["facts"]["key"]) == ("format.impossible", key)
    assert len(moderator.get("/api/moderator/events").json()["events"]) >= 1, "and nothing is broken by that"


# People without a phone


def test_the_moderator_takes_in_people_without_a_phone_once_each(cafe: Cafe) -> None:
    attempts = [fresh_id() for _ in range(3)]
    first = cafe.moderator.post("/api/paper", code=cafe.code, attempts=attempts).json()
    again = cafe.moderator.post("/api/paper", code=cafe.code, attempts=attempts).json()
    assert first == again and first["ok"]
    assert [one["no"] for one in first["people"]] == [9, 10, 11]
    people = cafe.moderator.view(cafe.code, "moderator")["view"]["person"]
    assert len(people) == 11
    assert all(people[one["person"]]["paper"] for one in first["people"])
    assert len({one["personal"] for one in first["people"]}) == 3


def test_a_whole_hall_without_phones_comes_in_at_once_in_order(cafe: Cafe) -> None:
    """Not one after the other: that would be a hundred commits."""
    host = cafe.running.browser()
    host.post("/api/host", code=cafe.code, host=cafe.host_code("p2"), attempt=fresh_id())
    cafe.begin("runde-1-platz")
    before = cafe.moderator.view(cafe.code, "moderator")["seq"]
    made = host.post("/api/paper", code=cafe.code, attempts=[fresh_id() for _ in range(100)]).json()["people"]
    assert [one["no"] for one in made] == list(range(10, 110))
    people = cafe.moderator.view(cafe.code, "moderator")
    assert {people["view"]["person"][one["person"]]["place"] for one in made} == {"p2"}
    moments = [line.at for line in cafe.running.lines(cafe.code) if line.seq > before]
    assert len(moments) >= 200 and len(set(moments)) < 60


def test_a_host_takes_them_in_at_the_own_table(cafe: Cafe) -> None:
    host = cafe.running.browser()
    host.post("/api/host", code=cafe.code, host=cafe.host_code("p3"), attempt=fresh_id())
    cafe.begin("runde-1-platz")
    made = host.post("/api/paper", code=cafe.code, attempts=[fresh_id()]).json()["people"]
    person = cafe.moderator.view(cafe.code, "moderator")["view"]["person"][made[0]["person"]]
    assert (person["place"], person["arrived"], person["paper"]) == ("p3", True, True)
    assert made[0]["person"] in host.view(cafe.code, "host")["view"]["person"]


def test_nobody_else_takes_people_in(cafe: Cafe) -> None:
    ask = {"code": cafe.code, "attempts": [fresh_id()]}
    for browser in (cafe.phones[0], cafe.running.browser()):
        assert browser.post("/api/paper", **ask).json()["code"] == "access.role"
    for attempts in ([], ["x"], "alle", [fresh_id()] * 101, None):
        answer = cafe.moderator.post("/api/paper", code=cafe.code, attempts=attempts)
        assert answer.json()["code"] == "request.malformed"
    assert cafe.moderator.post("/api/paper", **{**ask, "code": "AAAAAA"}).json()["code"] == "event.unknown"
    cafe.play("event.close")
    assert cafe.moderator.post("/api/paper", **ask).json()["code"] == "event.closed"


def test_whoever_goes_on_with_a_phone_is_the_same_person(cafe: Cafe) -> None:
    (made,) = cafe.moderator.post("/api/paper", code=cafe.code, attempts=[fresh_id()]).json()["people"]
    cafe.begin("runde-1-platz", "runde-1")
    people = cafe.moderator.view(cafe.code, "moderator")["view"]["person"]
    place = people[made["person"]]["place"]
    cafe.lead.command(
        "card.write", stage="runde-1", card=fresh_id(), text="aufgeschrieben", place=place, person=made["person"]
    )
    phone = cafe.running.browser()
    answer = phone.post("/api/continue", code=cafe.code, personal=made["personal"])
    assert answer.json()["person"] == made["person"]
    view = phone.view(cafe.code)
    assert (view["own"]["place"], view["audience"]) == (place, f"place:{place}")
    assert [card["text"] for card in view["own"]["cards"]] == ["aufgeschrieben"]
    write(phone.line(cafe.code), "selbst geschrieben")
    assert len(cafe.moderator.view(cafe.code, "moderator")["view"]["person"]) == 9
