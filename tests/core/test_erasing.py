"""What is erased stands nowhere any more: not in the journal, nor in the state, nor in what could be taken back."""

import re
from collections.abc import Callable

import msgspec
import pytest

from eventkit.core import erasing, views
from eventkit.core.actor import SYSTEM, Actor
from eventkit.core.audience import audiences
from eventkit.core.entries import tag
from eventkit.core.gone import LONG, Gone
from eventkit.core.registry import ENTRIES, TEXTS, encode_entry
from eventkit.core.text import ERASED
from tests.core.placed import Placed
from tests.core.test_fold import at_tables, full
from tests.support import Evening, an_id, bare, same

SECRET = "Frau Meier aus der Gartenstraße parkt immer vor meiner Einfahrt"
MARK = "Meier"

WITHOUT = frozenset(
    re.findall(
        r"\S+",
        """
        event.created event.edited event.closed event.reopened day.ended day.begun day.goes-on day.not-begun
        person.joined person.changed person.left person.returned person.stays person.erased help.wanted people.together
        routes.printed host.set host.renewed place.closed place.reopened place.removed places.arranged boards.opened
        stage.started
        stage.ended stage.skipped stages.restored timer.set step.undone card.withdrawn card.shown card.placed
        card.unplaced card.rejoined card.stacked card.parked card.held card.approved card.reported card.erased
        reports.cleared author.muted hold.set words.listed cards.revealed cards.moved photo.removed photo.erased
        topic.ordered topic.done topic.removed screen.set bell.set break.set heads.counted door.set cluster.dissolved
        cluster.restored cluster.ordered clusters.merged dots.set votes.counted vote.again vote.once vote.revealed
        answers.revealed harvest.shown seat.taken seats.set seat.arrived places.wished seats.planned measure.removed
        measure.restored report.ordered report.finished report.reopened
        """,
    )
)
"""Entries that hold nothing that people wrote, nor what may quote it: ids and numbers. What organisers say of their
event, and the words for which cards are held, are nobody's contribution."""


def kept(evening: Evening) -> str:
    """All that a server has of it: the journal, the state with its steps, every view, what is everybody's own."""
    lines = "".join(encode_entry(line.entry).decode() for line in evening.lines)
    seen = [views.whole(evening.state, audience) for audience in audiences(evening.state)]
    own = [views.own(evening.state, person) for person in evening.state.persons]
    return lines + repr(bare(evening.state)) + repr(seen) + repr(own)


def erase(evening: Evening, *cards: str) -> None:
    evening.play(evening.moderator, "card.erase", cards=cards)
    assert same(evening.state, evening.refolded())


def test_every_entry_says_what_people_wrote_in_it_or_stands_in_the_list_of_those_that_hold_nothing() -> None:
    """A new part fails here until it is decided: either it has `TEXTS`, or there is nothing in it."""
    assert {tag(entry) for entry in ENTRIES} - {tag(entry) for entry in TEXTS} == WITHOUT


def quoted() -> tuple[Evening, str, str]:
    """An evening in which one card's words were copied wherever they can be, and a heading of it."""
    evening = Evening()
    ann, lea = evening.people[0], evening.moderator
    evening.start("karten")
    card = evening.write(ann, "Vorher stand hier Meier")
    evening.play(ann, "card.edit", card=card, text=SECRET, n=1)
    other = evening.write(evening.people[1], "Die Parkplätze reichen nicht")
    evening.play(lea, "card.translate", card=card, lang="en", text="Mrs Meier parks in front of my drive")
    evening.play(lea, "card.hide", card=other, reason=f"doppelt zu: {SECRET}")
    evening.play(lea, "card.show", card=other)
    evening.play(lea, "card.dispute", card=other, reason=SECRET)
    evening.play(lea, "report.describe", chapter="results", summary=f"Jemand schrieb: {SECRET}")
    evening.play(lea, "report.correct", card=card, text=f"{SECRET}, berichtigt")
    evening.play(lea, "report.comment", card=other, text=SECRET)
    evening.play(lea, "report.names", words={SECRET: "keep"})
    evening.play(lea, "stage.note", stage="karten", text=f"Nachfragen!\n{SECRET.upper()}")
    evening.play(lea, "message.show", text={"de": f"Wer schrieb: {SECRET}?"})
    evening.play(lea, "stage.edit", stage="ideen", prompt={"de": SECRET})
    evening.play(SYSTEM, "photo.add", photo=an_id("photo"), width=9, height=9, caption=SECRET)
    heading = evening.heading(SECRET[:40] + " …", card, other)
    evening.play(lea, "cluster.rename", cluster=heading, title=SECRET)
    evening.choose(heading)
    evening.choose(card, stage="offen")
    measure = {"stage": "massnahmen", "measure": an_id("m")}
    evening.start("ideen")
    idea = evening.write(ann, "Ein Schild", stage="ideen", about=heading)
    solution = evening.heading("Schilder", idea, stage="ideen-ordnen")
    evening.choose(solution, stage="ideen-punkte")
    evening.start("massnahmen")
    evening.play(lea, "measure.set", about=solution, what=f"Gegen „{SECRET}“ ein Schild", **measure)
    return evening, card, heading


def test_wherever_a_card_is_quoted_its_words_go_and_the_rest_stays() -> None:
    evening, card, heading = quoted()
    before = kept(evening)
    assert before.count(MARK) > 20, "control: it is found where it is"
    seq = len(evening.lines)
    erase(evening, card)
    assert MARK.casefold() not in kept(evening).casefold()
    assert evening.card(card).no == 1 and evening.card(card).clusters == {"ordnen": heading}
    assert [line.seq for line in evening.lines] == list(range(1, seq + 2))
    measure = evening.state.measures[an_id("m")]
    assert measure.what == f"Gegen „{ERASED}“ ein Schild"
    assert evening.state.notes["karten"] == f"Nachfragen!\n{ERASED}"
    assert evening.state.clusters[heading].title == ERASED
    assert [result.text for result in evening.state.stages["offen"].data.results] == [ERASED]
    assert {one.text for one in evening.state.cards.values() if one.id != card} == {
        "Die Parkplätze reichen nicht",
        "Ein Schild",
    }


def test_only_the_words_change_for_anybody() -> None:
    evening, card, _ = quoted()
    before = {audience: views.whole(evening.state, audience) for audience in audiences(evening.state)}
    erase(evening, card)
    for audience, seen in before.items():
        now = views.whole(evening.state, audience)
        assert now["card"].pop(card) == {
            name: value for name, value in seen["card"].pop(card).items() if name != "also"
        } | {"text": ERASED, "erased": True}
        for name in ("count", "tally", "step"):
            assert now[name] == seen[name]
        assert {name: set(objects) for name, objects in now.items()} == {name: set(o) for name, o in seen.items()}


def test_erasing_again_changes_nothing_and_the_journal_is_the_same_after_any_number_of_times() -> None:
    evening, card, _ = quoted()
    erase(evening, card)
    assert evening.play(evening.moderator, "card.erase", cards=[card]) == []
    assert erasing.overwrite(evening.lines).lines == []


def test_a_card_of_somebody_else_with_the_same_words_is_theirs() -> None:
    evening = Evening()
    ann, bea = evening.people
    evening.start("karten")
    one, two = evening.write(ann, SECRET), evening.write(bea, SECRET)
    erase(evening, one)
    assert evening.card(one).text == ERASED and evening.card(two).text == SECRET


@pytest.mark.parametrize("erased", ["whole", "part", "part of part"])
def test_a_card_goes_with_its_parts_and_a_part_with_what_it_was_cut_from(erased: str) -> None:
    evening = Evening()
    lea = evening.moderator
    evening.start("karten")
    whole = evening.write(evening.people[0], "Meier parkt hier. Müller auch.")
    parts = [{"card": an_id(f"part {no}"), "text": text} for no, text in enumerate(("Meier parkt hier", "Müller auch"))]
    evening.play(lea, "card.split", card=whole, parts=parts)
    evening.undo()
    parts = [{**part, "card": an_id(f"again {no}")} for no, part in enumerate(parts)]
    evening.play(lea, "card.split", card=whole, parts=parts)
    small = [{"card": an_id(f"small {no}"), "text": text} for no, text in enumerate(("Meier", "parkt hier"))]
    evening.play(lea, "card.split", card=an_id("again 0"), parts=small)
    erase(evening, {"whole": whole, "part": an_id("again 0"), "part of part": an_id("small 0")}[erased])
    if erased == "whole":
        assert MARK not in kept(evening) and "Müller" not in kept(evening)
    else:
        assert evening.card(whole).text == ERASED
        assert evening.card(an_id("again 1")).text == "Müller auch", "what was not asked for stays"
        assert evening.card(an_id("small 1")).text == ("parkt hier" if erased == "part of part" else ERASED)


def test_late_orders_do_not_bring_it_back() -> None:
    evening = Evening()
    ann, lea = evening.people[0], evening.moderator
    evening.start("karten")
    card = evening.write(ann, SECRET)
    erase(evening, card)
    assert evening.play(ann, "card.write", stage="karten", card=card, text=SECRET) == []
    assert evening.refusal(ann, "card.edit", card=card, text=SECRET, n=5) == "card.erased"
    assert evening.refusal(lea, "card.edit", card=card, text=SECRET, n=5) == "card.not-yours"
    assert evening.refusal(lea, "card.translate", card=card, lang="en", text=SECRET) == "card.erased"
    parts = [{"card": an_id(f"p{no}"), "text": SECRET} for no in range(2)]
    assert evening.refusal(lea, "card.split", card=card, parts=parts) == "card.erased"
    assert MARK not in kept(evening)


def test_what_could_be_taken_back_holds_no_words_and_taking_back_does_not_bring_any() -> None:
    evening, card, heading = quoted()
    erase(evening, card)
    for _ in range(6):
        step = evening.whole("moderator")["step"].get(evening.moderator.name)
        if step is None or evening.state.closed:
            break
        try:
            evening.undo()
        except Exception:  # something builds on it: then nothing has changed
            break
    assert MARK not in kept(evening)


def test_a_photo_goes_with_its_words() -> None:
    evening = Evening()
    evening.play(SYSTEM, "photo.add", photo=an_id("photo"), width=9, height=9, caption=SECRET)
    evening.play(evening.moderator, "photo.edit", photo=an_id("photo"), caption=f"{SECRET}!")
    evening.play(evening.moderator, "photo.remove", photo=an_id("photo"))
    evening.play(evening.moderator, "photo.erase", photo=an_id("photo"))
    assert MARK not in kept(evening) and evening.whole("moderator")["photo"] == {}
    assert evening.refusal(evening.moderator, "photo.edit", photo=an_id("photo"), caption="x") == "photo.unknown"
    assert evening.play(evening.moderator, "photo.erase", photo=an_id("photo")) == []
    assert evening.refusal(evening.moderator, "photo.erase", photo=an_id("nothing")) == "photo.unknown"


def cafe() -> tuple[Placed, Actor, Actor]:
    """A host and a guest who have written wherever one can."""
    cafe = Placed()
    lea, guest = cafe.moderator, cafe.people[1]
    host = cafe.host("p4", cafe.people[0])
    seats = {actor.person: "p4" if n < 3 else "p1" for n, actor in enumerate(cafe.people)}
    cafe.plan({"runde-1-platz": dict(seats), "runde-2-platz": dict(seats)})
    cafe.walk("runde-1")
    cafe.start("runde-1")
    cafe.write(guest, f"{SECRET} 1", stage="runde-1")
    cafe.play(guest, "topic.propose", topic=an_id("topic"), place="p4", text=f"{SECRET} 2")
    cafe.play(host, "summary.set", stage="runde-1", place="p4", text=f"{SECRET} 3")
    cafe.play(lea, "summary.set", stage="runde-1", place="p4", text="Kürzer gesagt")
    cafe.undo()
    return cafe, host, guest


def test_a_person_goes_and_the_texts_stay_unless_they_are_to_go_too() -> None:
    evening, host, guest = cafe()
    lea = evening.moderator
    evening.play(lea, "person.erase", person=guest.person, texts=False)
    assert MARK in kept(evening) and same(evening.state, evening.refolded())
    assert guest.person not in evening.whole("moderator")["person"]
    assert evening.refusal(guest, "person.return") == "access.person"
    assert evening.refusal(lea, "person.return", person=guest.person) == "person.unknown"
    assert evening.play(lea, "person.erase", person=guest.person) == [], "once is enough"
    evening.play(lea, "person.erase", person=host.person)
    assert evening.state.places["p4"].hosts == []
    assert evening.refusal(host, "topic.done", topic=an_id("topic")) == "access.person"
    assert f"{SECRET} 3" not in kept(evening), "also where undo has brought it back in the name of a moderator"


def test_with_all_they_wrote() -> None:
    evening, host, guest = cafe()
    for person in (guest, host):
        assert MARK in kept(evening), "control"
        evening.play(evening.moderator, "person.erase", person=person.person, texts=True)
        assert same(evening.state, evening.refolded())
    assert MARK not in kept(evening)
    assert evening.state.topics[an_id("topic")].text == ERASED
    assert not any(card.withdrawn for card in evening.state.cards.values()), (
        "the moderator leaves the cards where they are"
    )


def test_participants_take_everything_back_while_the_event_is_open() -> None:
    evening = Evening()
    ann, bea = evening.people
    evening.start("karten")
    card = evening.write(ann, SECRET)
    evening.start("rueckblick")
    evening.play(ann, "answer.set", stage="rueckblick", question="satz", value=f"{SECRET}!", n=9)
    assert evening.refusal(ann, "person.erase", person=bea.person) == "access.role"
    evening.play(evening.moderator, "event.close")
    assert evening.refusal(ann, "person.erase") == "event.closed"
    assert MARK in kept(evening), "control"
    evening.play(evening.moderator, "event.reopen")
    evening.play(ann, "person.erase")
    assert MARK not in kept(evening) and same(evening.state, evening.refolded())
    assert evening.card(card).withdrawn and card not in evening.whole("all")["card"]
    assert evening.state.persons[ann.person or ""].left
    assert evening.whole("moderator")["count"]["rueckblick"] == {"answered": 0}


def test_steps_do_not_bring_an_erased_person_back() -> None:
    evening = Evening()
    ann, lea = evening.people[0], evening.moderator
    evening.play(lea, "person.leave", person=ann.person)
    evening.play(lea, "person.erase", person=ann.person)
    step = evening.state.steps[-1]
    assert evening.refusal(lea, "undo", step=step.seq) == "undo.depended"


def test_who_may_erase() -> None:
    evening = Evening()
    ann = evening.people[0]
    evening.start("karten")
    card = evening.write(ann, SECRET)
    assert evening.refusal(ann, "card.erase", cards=[card]) == "access.role"
    assert evening.refusal(evening.moderator, "card.erase", cards=[an_id("no card")]) == "card.unknown"
    assert evening.refusal(evening.moderator, "person.erase", person=an_id("nobody")) == "person.unknown"


@pytest.mark.parametrize("play", [full, at_tables], ids=["cards", "tables"])
def test_everybody_of_a_full_evening_and_nothing_anybody_wrote_is_left(play: Callable[[], Evening]) -> None:
    evening = play()
    words = {card.text for card in evening.state.cards.values()} | {one.text for one in evening.state.topics.values()}
    cards = list(evening.state.cards)
    assert all(msgspec.json.encode(text)[1:-1].decode() in kept(evening) for text in words), "control"
    evening.play(evening.moderator, "card.erase", cards=cards)
    for person in list(evening.state.persons):
        evening.play(evening.moderator, "person.erase", person=person)
    assert same(evening.state, evening.refolded())
    said = [
        line.entry for line in evening.lines if tag(type(line.entry)) in ("card.written", "card.edited", "card.split")
    ]
    assert not [text for text in words if any(text in encode_entry(entry).decode() for entry in said)]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Der alte Bahnhof am Fluss", ERASED),
        ("der alte  BAHNHOF\nam fluss.", ERASED),
        ("Der alte Bahnhof …", ERASED),
        ("Zu „Der alte Bahnhof am Fluss“: abreißen", f"Zu „{ERASED}“: abreißen"),
        ("Der Bahnhof ist alt und liegt am Fluss", "Der Bahnhof ist alt und liegt am Fluss"),
        ("Bahnhof", "Bahnhof"),
        ("Weg", ERASED),
        ("Ein Weg für alle", "Ein Weg für alle"),
        ("", ""),
    ],
)
def test_what_counts_as_a_quotation(text: str, left: str) -> None:
    gone = Gone([("card", "a")], ["Der alte Bahnhof am Fluss", "Weg"])
    assert gone.without(text) == left
    assert LONG == 16
