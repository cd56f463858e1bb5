"""Every command in the wrong place: at a finished event, with ids of nothing and of something else, by another person,
by the host of another table, in another step. Made from the list of commands and moments in which they are taken."""

import msgspec
import pytest

from eventkit.core.actor import Actor
from eventkit.core.entries import Entry
from eventkit.core.registry import KINDS
from eventkit.core.seating.where import walk_going_on
from tests.core.examples import Examples, examples, first, wanted
from tests.core.wrong import NEW, UNREAD, another_host, names, outcome, play, wrong_names

NOBODY_MORE = {
    "answer.set", "card.edit", "card.withdraw", "card.write", "dots.set", "measure.remove", "measure.set",
    "person.erase", "seat.arrive", "seat.take", "seats.wish", "topic.propose",
}  # fmt: skip
"""What participants and hosts do no more once the event is over: all that would change what was said."""

STILL = {
    "card.report", "card.translate", "person.help", "person.leave", "person.return", "photo.edit", "photo.remove",
    "seat.give", "summary.set", "topic.done", "topic.order", "topic.remove",
}  # fmt: skip
"""What they may still do: ask for help or say what is wrong, and hosts put their own table in order."""

BEGINS_NOTHING = {
    "break.begin", "card.write", "day.begin", "measure.remove", "measure.set", "person.join", "photo.add",
    "seat.arrive", "stage.reopen", "stage.start", "topic.propose",
}  # fmt: skip
"""What not even moderators and the program do at a finished event. Everything else is putting in order."""

THEIR_OWN = {"card.edit", "card.withdraw"}
"""What concerns something that one person has made."""

TOGETHER = {"measure.set", "measure.remove"}
"""What a group makes together: everybody may."""


@pytest.fixture(scope="module")
def found() -> Examples:
    return examples()


def test_there_is_a_moment_for_every_command_and_every_role(found: Examples) -> None:
    assert wanted() - found.keys() == set(), "let a scramble do it, or add it in examples.py by hand"


def test_control_each_is_taken_at_its_moment(found: Examples) -> None:
    assert [key for key, one in found.items() if outcome(one.state, one) != "taken"] == []


def test_at_a_finished_event_nothing_is_said_any_more(found: Examples) -> None:
    people, others = dict[str, str](), dict[str, str]()
    for (kind, role), one in found.items():
        state = one.fresh()
        if not state.id or state.closed:
            continue
        play(state, one.at, Actor("moderator", device="lea"), "event.close")
        (people if role in ("participant", "host") else others)[kind] = outcome(state, one)
    refused = {kind for kind, said in people.items() if said != "taken"}
    assert (refused, people.keys() - refused) == (NOBODY_MORE, STILL)
    assert {kind for kind, said in others.items() if said not in ("taken", "nothing")} == BEGINS_NOTHING


def test_a_name_of_nothing_or_of_something_else_is_refused(found: Examples) -> None:
    tried, wrong = 0, []
    for (kind, role), one in found.items():
        state = one.state
        for field, form in names(kind):
            assert form, f"{kind}.{field} names something in a way that wrong.py does not know"
            if (kind, field) in NEW or (role, kind, field) in UNREAD or field not in one.fields():
                continue
            for what, value in wrong_names(state, one, field, form):
                tried += 1
                said = outcome(state, one, **{field: value})
                if said in ("taken", "nothing") or said.endswith("malformed"):
                    wrong.append((kind, role, field, what, said))
    assert wrong == []
    assert tried > 400


def test_exceptions_are_still_commands() -> None:
    fields = {(kind, field) for kind in KINDS for field, _ in names(kind)}
    assert NEW | {(kind, field) for _, kind, field in UNREAD} <= fields
    assert KINDS.keys() >= NOBODY_MORE | STILL | BEGINS_NOTHING | THEIR_OWN | TOGETHER


def test_nobody_acts_for_or_as_somebody_else(found: Examples) -> None:
    """The same command from each other person: refused, or it is theirs alone."""
    wrong = []
    for kind, role in found:
        if role != "participant":
            continue
        one = found[kind, role]
        state = one.state
        others = [person for person in state.persons if person != one.actor.person]
        assert others
        for person in others:
            actor = Actor("participant", person=person, device="another")
            if outcome(state, one, actor) == "taken" and kind not in TOGETHER:
                (entry,) = first(state, one.changed(), actor, one.at)
                if kind in THEIR_OWN or whose(entry) != person:
                    wrong.append((kind, person))
    assert wrong == []


def whose(entry: Entry) -> str | None:
    fields = msgspec.to_builtins(entry)
    return fields.get("person", fields.get("author"))


def test_nobody_names_somebody_else(found: Examples) -> None:
    """Where a command may say whom it concerns, participants concern themselves."""
    wrong = []
    for (kind, role), one in found.items():
        if role == "participant" and "person" in one.fields():
            state = one.state
            other = next(person for person in state.persons if person != one.actor.person)
            if outcome(state, one, person=other) == "taken":
                (entry,) = first(state, one.changed(person=other), one.actor, one.at)
                if whose(entry) != one.actor.person:
                    wrong.append(kind)
    assert wrong == []


def test_the_host_of_another_table_does_nothing_at_this_one(found: Examples) -> None:
    wrong, tried = [], set()
    for (kind, role), one in found.items():
        state = one.fresh()
        other = another_host(state, one) if role == "host" else None
        if other is None:
            continue
        tried.add(kind)
        if outcome(state, one, other) not in ("access.role", "card.not-yours"):
            wrong.append((kind, outcome(state, one, other)))
    assert wrong == []
    assert len(tried) > 12


def test_no_step_that_has_not_begun_or_is_over_takes_anything_from_people(found: Examples) -> None:
    """Also not the right command in a step of the right kind. A card is written late, then it waits; people come to
    their table while its round goes on."""
    wrong, tried = [], 0
    for (kind, role), one in found.items():
        if "stage" not in one.fields() or role != "participant":
            continue
        state = one.state
        for stage in state.stages.values():
            if stage.status == "open" or stage is walk_going_on(state):
                continue
            tried += 1
            if outcome(state, one, stage=stage.id) == "taken" and kind != "card.write":
                wrong.append((kind, stage.id, stage.status))
    assert wrong == []
    assert tried > 50


def test_the_same_command_again_does_nothing(found: Examples) -> None:
    """A replayed command id, also with other contents: by whoever may send it."""
    for one in found.values():
        state = one.fresh()
        if not state.id:
            continue
        state.done[one.command.id] = state.seq
        assert first(state, one.command, one.actor, one.at) == []
