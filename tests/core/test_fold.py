"""The journal is the truth: its fold is the state."""

from collections.abc import Callable

import pytest

from eventkit.core.actor import SYSTEM
from eventkit.core.entries import tag
from eventkit.core.fold import fold
from eventkit.core.registry import ENTRIES, decode_entry, encode_entry
from tests.core.orderly import keep_order
from tests.core.placed import Placed
from tests.support import Evening, an_id, same


def full() -> Evening:
    """An evening with a bit of everything."""
    evening = Evening()
    ann, bea = evening.people
    lea = evening.moderator
    evening.start("ankommen")
    evening.start("karten")
    evening.play(lea, "timer.start", stage="karten", seconds=300)
    one, two = evening.write(ann, "Bänke"), evening.write(bea, "Licht")
    evening.play(ann, "card.edit", card=one, text="Mehr Bänke", n=1)
    evening.play(lea, "card.translate", card=one, lang="en", text="More benches")
    evening.play(bea, "card.withdraw", card=evening.write(bea, "Doch nicht"))
    evening.end("karten")
    late = evening.write(bea, "war offline")
    evening.play(lea, "card.place", card=late)
    evening.undo()
    evening.play(lea, "card.place", card=late)
    evening.play(lea, "card.hide", card=two, reason="doppelt")
    evening.play(lea, "card.show", card=two)
    evening.start("geheim")
    evening.play(lea, "cards.reveal", stage="geheim")
    evening.start("ordnen")
    first, second = evening.heading("Sitzen", one), evening.heading("Sehen", two)
    third = evening.heading("Rest", late)
    evening.play(lea, "cluster.order", cluster=third, before=first)
    evening.play(lea, "cluster.rename", cluster=second, title="Gut sehen")
    evening.play(lea, "cluster.merge", cluster=third, into=second)
    evening.undo()
    evening.play(lea, "cluster.dissolve", cluster=third)
    evening.play(lea, "stage.skip", stage="geheim-ordnen")
    evening.start("punkte")
    evening.dots(ann, first, 2)
    evening.dots(bea, second, 1)
    evening.play(lea, "vote.reveal", stage="punkte")
    evening.play(lea, "results.confirm", stage="punkte", targets=[first])
    evening.play(SYSTEM, "person.change", person=ann.person)
    evening.play(lea, "event.edit", title="Umbenannt")
    evening.end("punkte")
    evening.undo()
    evening.end("punkte")
    along_the_chain(evening, first, second, one, two)
    keep_order(evening)
    evening.play(lea, "event.close")
    report(evening)
    evening.play(lea, "event.reopen")
    return evening


def along_the_chain(evening: Evening, point: str, other: str, one: str, two: str) -> None:
    """`point`: a main point that has been chosen; `other`: one that was not; `one`, `two`: cards on the first board."""
    ann, bea = evening.people
    lea = evening.moderator
    evening.play(lea, "votes.count", stage="punkte", source="paper", target=point, count=3)
    evening.play(lea, "vote.again", stage="punkte", targets=[point, other])
    evening.undo()
    evening.play(lea, "card.stack", card=two, onto=one)
    evening.play(lea, "card.dispute", card=one, reason="Platz fehlt")
    evening.start("ideen")
    idea = evening.write(ann, "Bänke und Bäume", stage="ideen", about=point)
    for number in (1, 2):
        parts = [{"card": an_id(f"part {number} {text}"), "text": text} for text in ("Bänke", "Bäume")]
        evening.play(lea, "card.split", card=idea, parts=parts)
        if number == 1:
            evening.undo()
    evening.play(lea, "card.park", card=evening.write(bea, "später", stage="ideen", about=point))
    heading = evening.heading("Plätze", parts[0]["card"], stage="ideen-ordnen")
    evening.choose(heading, stage="ideen-punkte")
    evening.start("gruppen")
    evening.play(ann, "seat.take", stage="gruppen", target=point, n=90)
    evening.play(lea, "day.end")
    evening.undo()
    evening.play(lea, "day.end")
    evening.clock += 60_000
    evening.play(lea, "day.begin")
    evening.undo()
    evening.play(lea, "day.begin")
    evening.start("massnahmen")
    measure = {"stage": "massnahmen", "measure": an_id("m")}
    evening.play(bea, "measure.set", about=heading, what="Bänke bauen", **measure)
    evening.play(lea, "measure.set", who="Bauhof", **measure)
    evening.play(lea, "measure.remove", measure=an_id("m"))
    evening.undo()
    evening.start("rueckblick")
    evening.play(ann, "answer.set", stage="rueckblick", question="wort", value="gut", n=91)
    evening.play(lea, "answers.reveal", stage="rueckblick")


def at_tables() -> Evening:
    """The same of an evening at tables and in rooms."""
    cafe = Placed()
    lea, ann, bea = cafe.moderator, cafe.people[0], cafe.people[1]
    new, topics = an_id("new table"), [an_id(f"topic {number}") for number in range(2)]
    cafe.play(SYSTEM, "person.join", person=an_id("on paper"), paper=True)
    cafe.play(lea, "place.add", place=an_id("mistake"))
    cafe.undo()
    cafe.play(lea, "place.add", place=new, title={"de": "Neu"}, open=True)
    cafe.play(lea, "place.edit", place=new, capacity=20)
    cafe.play(lea, "places.arrange", rows=[2, 3])
    cafe.play(lea, "person.stay", person=ann.person, place="p1")
    cafe.play(lea, "people.together", group=an_id("g"), persons=[ann.person, bea.person])
    host = cafe.host(new, cafe.people[2])
    seats = {actor.person: f"p{1 + n % 4}" for n, actor in enumerate(cafe.people)}
    cafe.plan({"runde-1-platz": dict(seats), "runde-2-platz": dict(seats)})
    cafe.play(SYSTEM, "routes.print", routes={an_id("on paper"): {"runde-1-platz": "p1"}})
    cafe.walk("runde-1")
    cafe.play(ann, "seat.arrive", stage="runde-1-platz")
    cafe.play(ann, "person.help", wanted=True)
    cafe.start("runde-1")
    cafe.write(host, "aufgeschrieben", stage="runde-1", person=ann.person)
    for number, topic in enumerate(topics):
        cafe.play(bea, "topic.propose", topic=topic, place=new, text=f"Thema {number}")
    cafe.play(host, "topic.order", topic=topics[1], before=topics[0])
    cafe.play(host, "topic.done", topic=topics[0])
    cafe.play(host, "topic.remove", topic=topics[1])
    cafe.play(host, "summary.set", stage="runde-1", place=new, text="Es ging um Bänke")
    cafe.play(lea, "host.renew", place=new, host_card=0)
    cafe.play(lea, "place.close", place="p2")
    cafe.undo()
    cafe.play(lea, "place.close", place="p2", into="p3")
    cafe.play(lea, "place.reopen", place="p2")
    cafe.play(bea, "person.leave")
    cafe.play(bea, "person.return")
    cafe.walk("wahl")
    cafe.take(ann, "p1")
    cafe.walk("wunsch")
    cafe.play(ann, "seats.wish", stage="wunsch-platz", places=["p2", "p1"], n=9)
    cafe.play(lea, "seats.spread", stage="wunsch-platz")
    cafe.play(lea, "boards.open", open=True)
    cafe.play(lea, "stage.edit", stage="ernte", minutes=7)
    cafe.start("ernte")
    cafe.play(lea, "harvest.show", stage="ernte", place="p1")
    cafe.start("ausblick")
    return cafe


def report(evening: Evening) -> None:
    """The protocol becomes final, and is opened again."""
    lea, card = evening.moderator, next(card.id for card in evening.state.cards.values() if card.counts)
    evening.play(lea, "report.describe", chapter="results", summary="Kurz gesagt", left_out=True)
    evening.play(lea, "report.order", chapters=["results"])
    evening.play(lea, "report.correct", card=card, text="Berichtigt")
    evening.play(lea, "report.comment", card=card, text="Angemerkt")
    evening.play(lea, "report.names", words={"Haselrod": "keep"})
    evening.play(lea, "report.finish", version=1)
    evening.play(lea, "report.reopen", version=1)


def taken_out() -> Evening:
    """An evening of which something was erased."""
    evening = Evening()
    ann, bea = evening.people
    evening.start("karten")
    evening.write(ann, "Mein Garten"), evening.write(bea, "Mein Weg")
    photo = {"photo": an_id("photo"), "width": 9, "height": 9, "caption": "Der Tisch"}
    evening.play(SYSTEM, "photo.add", **photo)
    evening.play(evening.moderator, "card.erase", cards=[an_id("card 0")])
    evening.play(evening.moderator, "photo.erase", photo=an_id("photo"))
    evening.play(bea, "person.erase")
    return evening


EVENINGS = pytest.mark.parametrize("play", [full, at_tables, taken_out], ids=["cards", "tables", "erased"])


@EVENINGS
def test_the_fold_of_the_journal_is_the_state(play: Callable[[], Evening]) -> None:
    evening = play()
    assert same(evening.state, evening.refolded())
    assert fold([]).seq == 0


def test_a_full_evening_has_every_entry_there_is() -> None:
    lines = [*full().lines, *at_tables().lines, *taken_out().lines]
    assert {tag(type(line.entry)) for line in lines} == {tag(kind) for kind in ENTRIES}


@EVENINGS
def test_half_a_journal_and_the_rest_give_the_same_as_the_whole(play: Callable[[], Evening]) -> None:
    evening = play()
    for cut in range(0, len(evening.lines), 7):
        state = fold(evening.lines[:cut])
        assert state.seq == cut


@EVENINGS
def test_folding_twice_changes_nothing_in_the_lines(play: Callable[[], Evening]) -> None:
    evening = play()
    before = [encode_entry(line.entry) for line in evening.lines]
    assert same(evening.refolded(), evening.refolded())
    assert [encode_entry(line.entry) for line in evening.lines] == before


@EVENINGS
def test_every_entry_survives_its_way_to_the_disk(play: Callable[[], Evening]) -> None:
    for line in play().lines:
        assert decode_entry(encode_entry(line.entry)) == line.entry


def test_lines_are_numbered_without_gaps_and_share_the_command() -> None:
    evening = full()
    assert [line.seq for line in evening.lines] == list(range(1, len(evening.lines) + 1))
    assert evening.state.done.keys() == {line.command for line in evening.lines}


def test_a_restart_in_the_middle_takes_nothing_back_that_could_be_taken_back() -> None:
    evening = full()
    evening.state = evening.refolded()
    assert evening.whole("moderator")["step"]
    evening.undo()
