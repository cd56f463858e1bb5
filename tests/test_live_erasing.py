"""Erasing in the running hall: nothing that it holds or sends has the words any more, and nobody waits for it."""

import sqlite3

import gevent
import msgspec

from eventkit import hall
from eventkit.core.fold import fold
from eventkit.core.text import ERASED
from eventkit.hall import Erased
from tests.support import an_id, same
from tests.test_live import EVENT, LEA, Stage, kept, stage

__all__ = ["stage"]

SECRET = "Frau Meier parkt immer vor meiner Einfahrt"


def held(stage: Stage) -> str:
    """All that the hall could still tell anybody."""
    hall = stage.hall
    sent = [body.decode() for feed in hall._feeds._feeds.values() for body in (s.body for s in feed._sent)]
    views = [hall.view_bytes(audience).decode() for audience in ("all", "moderator")]
    own = [msgspec.json.encode(hall.own(person)).decode() for person in hall.state.persons]
    return "".join([*sent, *views, *own]) + repr(hall.state)


def test_the_hall_forgets_the_words_and_every_screen_is_told(stage: Stage) -> None:
    stage.write(1, text=SECRET)
    stage.write(2)
    stage.quiet()
    seq = stage.hall.state.seq
    assert SECRET in held(stage), "control: patches, views and state have it"
    assert stage.hall.since("all", seq - 2), "control: who missed it would be sent it"
    stage.quiet()
    assert stage.play(LEA, "card.erase", cards=[an_id("card 1")])["ok"]
    gevent.sleep(hall.REST)
    assert SECRET not in held(stage)
    for audience in ("all", "moderator"):
        patch = stage.screens.patches[audience][-1]
        assert patch["prev"] == seq and patch["put"]["card"][an_id("card 1")]["text"] == ERASED
        assert stage.hall.since(audience, seq - 2) is None, "who missed something fetches the whole view"
        assert len(stage.hall.since(audience, seq) or []) == 1
    person, own = stage.screens.owns[-1]
    assert person == stage.people[1].person and own["cards"][0]["text"] == ERASED
    assert kept(stage) == ["Karte 2", ERASED]
    assert same(stage.hall.state, fold(stage.journal.read(EVENT))), "as after a restart"


def test_all_of_one_pulse_is_erased_with_it(stage: Stage) -> None:
    """The words arrive with the order that erases them: they are not even written."""
    acks = stage.at_once(
        (stage.people[1], stage.card(1) | {"text": SECRET}),
        (LEA, stage.command("card.erase", cards=[an_id("card 1")])),
        (stage.people[2], stage.card(2)),
    )
    assert [ack["ok"] for ack in acks] == [True, True, True]
    gevent.sleep(hall.REST)
    assert SECRET not in held(stage) and kept(stage) == ["Karte 2", ERASED]


def test_a_disk_that_does_not_take_it_leaves_everything_as_it_was(stage: Stage) -> None:
    stage.write(1, text=SECRET)
    stage.journal.fails = sqlite3.OperationalError("disk full")
    told: list[Erased] = []
    stage.live.when_erased(lambda event, erased: told.append(erased))
    assert stage.play(LEA, "card.erase", cards=[an_id("card 1")])["code"] == "storage.failed"
    stage.journal.fails = None
    assert kept(stage) == [SECRET] and stage.hall.state.cards[an_id("card 1")].text == SECRET and told == []
    assert stage.play(LEA, "card.erase", cards=[an_id("card 1")])["ok"]
    gevent.sleep(hall.REST)
    assert kept(stage) == [ERASED] and [one.said for one in told] == [[SECRET]]


def test_a_person_is_not_known_any_more_and_what_they_send_late_is_refused(stage: Stage) -> None:
    ann = stage.people[1]
    stage.hall.state.names[ann.person or ""] = "Wilhelmine"
    stage.write(1, text=SECRET)
    assert stage.play(ann, "person.erase")["ok"]
    gevent.sleep(hall.REST)
    assert ann.person not in stage.hall.state.names and SECRET not in held(stage)
    assert stage.write(4)["code"] == "access.person"
    assert stage.play(ann, "card.edit", card=an_id("card 1"), text=SECRET, n=9)["code"] == "access.person"
    stage.again()
    assert SECRET not in held(stage) and ann.person not in stage.hall.state.names


def test_cards_that_carried_the_name_of_an_erased_person_carry_none_on_any_screen(stage: Stage) -> None:
    """The texts stay, so the cards themselves do not look erased; nobody has to reload for the name to go."""
    ann = stage.people[1]
    stage.hall.state.names[ann.person or ""] = "Wilhelmine"
    stage.play(LEA, "stage.start", stage="geheim")
    stage.play(ann, "card.write", stage="geheim", card=an_id("signed"), text="Mehr Bänke")
    stage.play(LEA, "cards.reveal", stage="geheim")
    stage.quiet()
    assert stage.screens.patches["all"][-1]["put"]["card"][an_id("signed")]["by"] == "Wilhelmine", "control"
    assert stage.play(LEA, "person.erase", person=ann.person, texts=False)["ok"]
    gevent.sleep(hall.REST)
    for audience in ("all", "moderator"):
        card = stage.screens.patches[audience][-1]["put"]["card"][an_id("signed")]
        assert (card["text"], card["by"]) == ("Mehr Bänke", "")
