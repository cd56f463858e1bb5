"""The rehearsal of evenings on which people move: everybody has a seat, nothing is lost, nobody sees too much; and
controls: whatever were wrong would be found."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from eventkit.protocol import pdf
from eventkit.rehearsal import cards, counts, meeting, movement, placed, proof
from eventkit.rehearsal.evidence import Kept, Movement
from eventkit.rehearsal.hall import Played
from eventkit.rehearsal.proof import Performed
from eventkit.rehearsal.run import Wish, perform
from eventkit.rehearsal.seating import Line, Seating
from eventkit.rehearsal.view import Knowledge, Received, Told
from tests.protocol.cafe import cafe as another_evening

PEOPLE, TABLES = 14, 3
TEXTS = cards.read(None)
ENOUGH_S = 300


@pytest.fixture(scope="module")
def cafe(tmp_path_factory: pytest.TempPathFactory) -> Performed:
    """A World Café, played once."""
    out = tmp_path_factory.mktemp("cafe")
    wish = Wish("world-cafe", PEOPLE, None, 1, out, tables=TABLES, rounds=3)
    return perform(wish, TEXTS, "de", lambda message, **facts: None)


def moved(done: Performed) -> Movement:
    found = proof.prove(done, PEOPLE, "de").movement
    assert found is not None
    return found


def faults(done: Performed) -> list[str]:
    return [message for message, _ in moved(done).faults()]


def test_a_whole_world_cafe_holds(cafe: Performed) -> None:
    assert proof.faults(cafe, proof.prove(cafe, PEOPLE, "de"), len(TEXTS), "de") == []
    found = moved(cafe)
    assert (found.places, found.rounds) == (TABLES, 3)
    happened = found.happened
    assert (happened["hosts"], happened["late"], happened["left"], happened["closed"]) == (TABLES + 1, 1, 1, 1)
    assert happened["paper"] == 1 and happened["elsewhere"] > 0
    assert all(largest - smallest <= 1 for smallest, largest in found.seats.sizes)
    assert found.cards == Kept(len(TEXTS), len(TEXTS), len(TEXTS)) and found.words.pdf == found.words.written > 0
    assert found.pages.told > 3 * PEOPLE and found.pages.own > len(TEXTS), "there was something to compare"
    assert found.repeats.planned == found.repeats.there and found.repeats.bound is not None
    assert found.repeats.first == found.repeats.first_bound, "as few as possible as long as nothing happens"


def test_the_journal_tells_all_that_shall_happen(cafe: Performed) -> None:
    kinds = {line.body["kind"] for line in cafe.lines}
    for kind in (
        "host.set", "person.left", "place.closed", "seat.arrived", "seats.planned", "summary.set", "card.placed",
        "harvest.shown", "cluster.created", "results.confirmed",
    ):  # fmt: skip
        assert kind in kinds, kind
    joined = [line.body for line in cafe.lines if line.body["kind"] == "person.joined"]
    assert len(joined) == PEOPLE + TABLES and sum(one.get("paper", False) for one in joined) == 1
    spoken = [line for line in cafe.lines if line.body.get("paper") and line.actor.startswith("h:")]
    assert spoken, "hosts have written down what people without a phone said"
    late = [line.body for line in cafe.lines if line.body.get("late")]
    assert len(late) == 3 and {card["stage"] for card in late} == {"runde-1", "runde-2", "runde-3"}


def test_what_was_written_at_the_table_that_was_closed_is_printed(cafe: Performed) -> None:
    (gone,) = [place for place in cafe.played.view["place"].values() if place["closed"]]
    text = "".join("".join(page.split()) for page in counts.text(cafe.pdf))
    assert f"Tisch{gone['no']}wurdewährendderVeranstaltunggeschlossen" in text
    there = [one for one in cafe.played.written if one.place == gone["id"]]
    assert {one.stage for one in there} == {"runde-1", "runde-2"} and all(one.card in text for one in there)


def page(person: str, **more: list[Any]) -> Any:
    knowledge = Knowledge()
    knowledge.own = {"person": person}
    for name, value in more.items():
        setattr(knowledge, name, value)
    return SimpleNamespace(knowledge=knowledge)


def with_page(done: Performed, one: Any) -> Performed:
    return replace(done, played=replace(done.played, lines=[*done.played.lines, one]))


def seen(done: Performed) -> Iterator[tuple[str, Received]]:
    """Who got what of the second round on a phone."""
    cards = {one.card for one in done.played.written if one.stage == "runde-2"}
    for one in done.played.lines:
        for got in one.knowledge.received:
            if got.key in cards and one.role == "phone":
                yield one.knowledge.own["person"], got


def test_control_a_card_of_another_table_on_a_phone_is_found_and_one_of_the_own_table_is_not(cafe: Performed) -> None:
    person, got = next(seen(cafe))
    other = next(place for place in cafe.played.view["place"] if place != got.place)
    before = moved(cafe).pages
    right = moved(with_page(cafe, page(person, received=[got]))).pages
    assert (right.own, right.others) == (before.own + 1, 0)
    wrong = with_page(cafe, page(person, received=[got._replace(place=other)]))
    assert moved(wrong).pages.others == 1 and faults(wrong) == ["rehearsal-fault-others"]
    late = with_page(cafe, page(person, received=[got._replace(place=other, seq=cafe.lines[-1].seq)]))
    assert faults(late) == [], "after the harvest has begun all see all"


def test_control_a_phone_that_shows_another_place_is_found(cafe: Performed) -> None:
    one = next(one for one in cafe.played.lines if one.role == "phone" and len(one.knowledge.told) > 5)
    told = one.knowledge.told[5]
    other = next(place for place in cafe.played.view["place"] if place != told.place)
    person = one.knowledge.own["person"]
    assert faults(with_page(cafe, page(person, told=[told]))) == []
    wrong = with_page(cafe, page(person, told=[Told(told.seq, other)]))
    assert moved(wrong).pages.wrong == 1 and faults(wrong) == ["rehearsal-fault-wrong"]


def changed(done: Performed, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Performed:
    """The same with another journal: each line as `change` makes it (in a copy of its body)."""
    bodies = (change(json.loads(json.dumps(line.body))) for line in done.lines)
    return replace(done, lines=[line._replace(body=body) for line, body in zip(done.lines, bodies, strict=True)])


def guest(done: Performed, walk: str) -> str:
    """Somebody who sits in a round, and is told so."""
    seats = [
        line.body["seats"] for line in done.lines if line.body["kind"] == "seats.set" and line.body["stage"] == walk
    ]
    told = {one.knowledge.own["person"] for one in done.played.lines if one.role == "phone"}
    return next(person for line in seats for person in line if person in told)


def test_control_a_lost_seat_is_found(cafe: Performed) -> None:
    person = guest(cafe, "runde-3-platz")

    def lose(body: dict[str, Any]) -> dict[str, Any]:
        if body["kind"] == "seats.set" and body["stage"] == "runde-3-platz":
            body["seats"].pop(person, None)
        return body

    lost = changed(cafe, lose)
    assert moved(lost).seats.unseated == 1
    assert {"rehearsal-fault-unseated", "rehearsal-fault-wrong"} <= set(faults(lost))


def test_control_tables_that_are_not_even_are_found(cafe: Performed) -> None:
    def all_at_one(body: dict[str, Any]) -> dict[str, Any]:
        if body["kind"] == "seats.set" and body["stage"] == "runde-1-platz":
            body["seats"] = dict.fromkeys(body["seats"], "p1")
        return body

    assert moved(changed(cafe, all_at_one)).seats.uneven == 1


def test_control_a_plan_that_promises_too_much_is_found(cafe: Performed) -> None:
    def promise(body: dict[str, Any]) -> dict[str, Any]:
        if body["kind"] == "seats.planned":
            body["rotation"]["repeats"] -= 1
            body["rotation"]["returns"] += 1
        return body

    assert faults(changed(cafe, promise)) == ["rehearsal-fault-repeats", "rehearsal-fault-returns"]


def test_control_a_card_at_another_table_or_in_no_journal_is_found(cafe: Performed) -> None:
    card = cafe.played.written[0].card

    def move(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "place": "p2" if body["place"] != "p2" else "p1"} if body.get("card") == card else body

    moved_away = changed(cafe, lambda body: move(body) if body["kind"] == "card.written" else body)
    assert moved(moved_away).cards == Kept(len(TEXTS), len(TEXTS) - 1, len(TEXTS))
    lost = replace(cafe, lines=[line for line in cafe.lines if line.body.get("card") != card])
    assert moved(lost).cards == Kept(len(TEXTS), len(TEXTS) - 1, len(TEXTS) - 1) and "rehearsal-fault-cards" in faults(
        lost
    )


def test_control_a_print_without_cards_or_sentences_is_found(cafe: Performed) -> None:
    wrong = replace(cafe, pdf=pdf.render(another_evening().state, "de"))
    assert moved(wrong).cards.pdf == moved(wrong).words.pdf == 0
    assert faults(wrong) == ["rehearsal-fault-cards", "rehearsal-fault-words"]


def test_control_a_card_is_printed_with_its_own_table_and_round() -> None:
    first, second = "a1b2c3d4e5f6g7h8", "b1b2c3d4e5f6g7h8"
    rows = ("Kennung", "K001", "30km/hreichen", "Tisch1,", "Runde2", first, "K002", "Heft", "Tisch11,Runde1", second)
    text = placed.BREAK.join(rows)
    listed = placed.rows(text, [second, first, "c1b2c3d4e5f6g7h8"])
    assert listed.keys() == {first, second}
    assert placed.in_list(listed[first], "K 001", "Tisch 1, Runde 2")
    assert placed.in_list(listed[second], "K 002", "Tisch 11, Runde 1")
    assert not placed.in_list(listed[second], "K 002", "Tisch 1, Runde 2"), "that is the row before"
    assert not placed.in_list(listed[second], "K 001", "Tisch 11, Runde 1")
    assert not placed.in_list(listed[first], "K 001", "Tisch 1, Runde 1")
    assert not placed.in_list(
        placed.rows("K0012\x1fTisch1,Runde2\x1f" + first, [first])[first], "K 001", "Tisch 1, Runde 2"
    )
    lined = "Ein Text\x1fK001·Gedanke·Tisch1,\x1fRunde2·aufPapier\x1fK002·Gedanke·vonÄnne·Tisch11,Runde1\x1f25.Mai"
    assert placed.on_card(lined, "K 001", "Tisch 1, Runde 2") and placed.on_card(lined, "K 002", "Tisch 11, Runde 1")
    assert not placed.on_card(lined, "K 002", "Tisch 1, Runde 1") and not placed.on_card(
        lined, "K 001", "Tisch 1, Runde 1"
    )
    assert not placed.on_card("K001·Gedanke·Tisch1,Runde12", "K 001", "Tisch 1, Runde 1")


STAGES = {
    "platz": {"id": "platz", "no": 1, "activity": "seat", "options": {"move": "choose"}},
    "runde": {"id": "runde", "no": 2, "activity": "collect", "at": "platz", "round": 1, "rounds": 1, "options": {}},
}


def lines(*said: tuple[str, dict[str, Any]]) -> list[Line]:
    return [Line(no, actor, f"c{no}", body) for no, (actor, body) in enumerate(said, 1)]


def choices(*actors: str) -> list[Line]:
    """Three people; a room for two, which each of `actors` takes for one of them."""
    people = [("system", {"kind": "person.joined", "person": person}) for person in "abc"]
    began = ("m:x", {"kind": "stage.started", "stage": "platz"})
    taken = [
        (actor, {"kind": "seat.taken", "stage": "platz", "person": person, "target": "p1", "n": 1})
        for actor, person in zip(actors, "abc", strict=False)
    ]
    return lines(*people, began, *taken, ("m:x", {"kind": "stage.started", "stage": "runde"}))


def test_control_a_choice_past_the_capacity_is_found_and_a_moderator_may_do_that() -> None:
    for actors, overfull, unseated in ((("a", "b"), 0, 1), (("a", "b", "c"), 1, 0), (("a", "b", "m:x"), 0, 0)):
        seating = Seating(STAGES, {"p1": 2})
        list(seating.read(choices(*actors)))
        held = seating.rounds["runde"]
        assert (seating.overfull, len(held.guests) - len(held.seats)) == (overfull, unseated)


def test_control_every_number_that_must_be_zero_is_looked_at(cafe: Performed) -> None:
    good = moved(cafe)
    for name in ("unseated", "twice", "nowhere", "uneven", "overfull"):
        wrong = replace(good, seats=replace(good.seats, **{name: 2}))
        assert [message for message, _ in wrong.faults()] == [f"rehearsal-fault-{name}"]
    silent = replace(good, pages=replace(good.pages, own=0))
    assert [message for message, _ in silent.faults()] == ["rehearsal-fault-silent"]
    played = replace(cafe.played, moved=replace(cafe.played.moved, twice=1))
    counted = movement.count(cafe.lines, played, good.cards, good.words)
    assert counted is not None and counted.seats.twice == 1
    assert (
        movement.count([], Played("", "", view={"stage": {}, "place": {}, "card": {}}), good.cards, good.words) is None
    )


def test_meetings_are_counted_once_for_each_round() -> None:
    first = {"a": "1", "b": "1", "c": "2"}
    sent_on = {"a": "2", "b": "2", "c": "2"}
    pairs = meeting.met([[first, sent_on], [sent_on]])
    assert meeting.repeats(pairs) == 3 and meeting.most(pairs) == 2
    assert meeting.repeats(meeting.met([[first, sent_on], [sent_on]], {"a", "b"})) == 1
    assert meeting.returns([[first], [first], [sent_on]]) == 4
    assert meeting.sizes(first, ["1", "2", "3"]) == [2, 1, 0]
    assert meeting.uneven(first, ["1", "2", "3"]) and not meeting.uneven(first, ["1", "2"])


def rehearse(*words: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "eventkit", "rehearse", *map(str, words), "--lang", "de"]
    return subprocess.run(command, capture_output=True, text=True, timeout=ENOUGH_S, check=False)


def summary(out: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((out / "summary.json").read_text("utf-8"))
    return found


@pytest.mark.long
def test_a_stadtgespraech_in_two_rooms_that_are_too_small_in_the_end(tmp_path: Path) -> None:
    run = rehearse("stadtgespraech", "--people", "52", "--tables", "2", "--out", tmp_path)
    assert run.returncode == 0, run.stderr
    found = summary(tmp_path)["movement"]
    assert found["happened"]["closed"] == 1 and found["happened"]["full"] > 0 and found["happened"]["spread"] > 0
    assert found["seats"]["overfull"] == found["seats"]["unseated"] == 0
    assert found["seats"]["sizes"][-1][1] > 35, "the moderator has placed those for whom there was no room"
    assert found["repeats"]["planned"] is None and found["pages"]["others"] == 0 < found["pages"]["own"]


@pytest.mark.long
def test_a_beteiligungscafe_with_topics_and_measures(tmp_path: Path) -> None:
    run = rehearse("beteiligungscafe", "--people", "14", "--tables", "3", "--rounds", "2", "--out", tmp_path)
    assert run.returncode == 0, run.stderr
    found = summary(tmp_path)
    assert found["movement"]["rounds"] == 2 and found["movement"]["cards"]["pdf"] == found["pdf"] == len(TEXTS)
    assert found["measures"]["pdf"] == found["measures"]["agreed"] >= 2


@pytest.mark.long
def test_a_workshop_has_groups_of_results_and_no_places(tmp_path: Path) -> None:
    run = rehearse("workshop", "--people", "10", "--out", tmp_path)
    assert run.returncode == 0, run.stderr
    found = summary(tmp_path)
    assert found["movement"] is None and found["measures"]["pdf"] == found["measures"]["agreed"] >= 2


@pytest.mark.long
def test_an_open_room_has_topics_in_the_order_of_its_host(tmp_path: Path) -> None:
    run = rehearse("stadtgespraech", "--people", "12", "--rounds", "1", "--out", tmp_path)
    assert run.returncode == 0, run.stderr
    assert "4 Themen wurden für den offenen Raum mitgebracht" in run.stderr
    found = summary(tmp_path)["movement"]
    assert found["words"]["pdf"] == found["words"]["written"] == 6 + 4 and found["happened"]["closed"] == 0


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["kartenabfrage", "--tables", "3"], "gibt es keine Tische oder Räume"),
        (["world-cafe", "--tables", "61"], "abgelehnt"),
    ],
)
def test_what_a_format_has_not_is_refused_in_a_sentence(words: list[str], sentence: str, tmp_path: Path) -> None:
    run = rehearse(*words, "--out", tmp_path)
    assert run.returncode == 1
    assert sentence in run.stderr and "Traceback" not in run.stderr
