"""What must hold whatever people, hosts and moderators do at the tables, in whatever order, however often."""

from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from eventkit.core import audience as who
from eventkit.core.parts import card, person
from eventkit.core.registry import KINDS as EVERY_KIND
from eventkit.core.registry import RULES
from tests.core import scramble, scramble_order, scramble_report
from tests.core.chaos import Op
from tests.core.scramble_places import HOSTS_DO, KINDS, MODERATORS_DO, PEOPLE_DO, THE_PROGRAM_DOES, PlaceScramble

BOUNDED = settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
    database=None,
)

number = st.integers(0, 59)
STARTS = ("runde-1-platz", "runde-1", "runde-2", "wahl-platz", "wahl", "wunsch-platz", "wunsch", "ernte")


def ops(kinds: tuple[str, ...]) -> st.SearchStrategy[list[Op]]:
    return st.lists(st.tuples(st.sampled_from(kinds), number, number, number, number), min_size=10, max_size=50)


def going_on(stage: str) -> PlaceScramble:
    """An evening that has come to a stage, with hosts at two tables, and a card at each table of each round."""
    scramble = PlaceScramble()
    evening = scramble.evening
    for place in ("p1", "p4"):
        evening.host(place, evening.people[("p1", "p4").index(place)])
    evening.play(evening.people[2], "topic.propose", topic=scramble.fields("topic.done", 0, 0, 0)["topic"], place="p4",
                 text="Parken")  # fmt: skip
    for one in evening.state.stages:
        if one == "ankommen":
            continue
        evening.clock += 60_000
        evening.start(one)
        if one in ("runde-1", "runde-2", "wahl", "wunsch"):
            for place in ("p1", "p2", "p3"):
                op = ("card.write", 0, len(scramble.texts), 0, 0)
                fields = {**scramble.fields(*op[:1], *op[2:]), "stage": one, "place": place}
                evening.play(evening.moderator, "card.write", **fields)
                scramble.texts[fields["card"]] = [fields["text"]]
                scramble.sent.append((evening.moderator, "card.write", fields))
        if one == stage:
            break
    scramble.listen()
    scramble.check()
    return scramble


@BOUNDED
@given(ops(KINDS))
def test_from_the_first_minute_on_everything_holds(chaos: list[Op]) -> None:
    scramble = PlaceScramble()
    for op in chaos:
        scramble.do(op)
    scramble.finish()


@BOUNDED
@given(st.sampled_from(STARTS), ops((*KINDS, *PEOPLE_DO, *HOSTS_DO, "undo", "undo")))
def test_in_the_middle_of_rounds_everything_holds(stage: str, chaos: list[Op]) -> None:
    scramble = going_on(stage)
    for op in chaos:
        scramble.do(op)
    scramble.finish()


@BOUNDED
@given(
    st.sampled_from(STARTS),
    ops((
        "place.close", "place.close", "place.reopen", "place.add", "host.set", "seat.give", "person.leave", "join",
        "person.return", "card.write", "stage.start", "stage.reopen", "seats.plan", "undo", "undo",
    )),
)  # fmt: skip
def test_whatever_happens_to_tables_everybody_and_every_card_has_one(stage: str, chaos: list[Op]) -> None:
    scramble = going_on(stage)
    for op in chaos:
        scramble.do(op)
    scramble.finish()


@BOUNDED
@given(ops(("seat.take", "seat.take", "seat.take", "seat.arrive", "person.leave", "person.return", "join")))
def test_a_room_never_takes_more_people_than_it_has_room_for(chaos: list[Op]) -> None:
    scramble = going_on("wahl-platz")
    for op in chaos:
        scramble.do(op)
        sizes = scramble.evening.sizes("wahl-platz")
        assert all(size <= 3 for size in sizes.values())
    scramble.finish()


def test_control_a_table_that_sees_the_cards_of_others_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    scramble = going_on("runde-1")
    monkeypatch.setattr(card, "sees_card", lambda state, audience, item: True)
    with pytest.raises(AssertionError, match="too early|another table|may|whole view"):
        scramble.do(("card.write", 0, 10, 1, 2))


def test_control_people_shown_to_others_are_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    scramble = going_on("runde-1")
    monkeypatch.setattr(person, "sees_person", lambda state, audience, item: True)
    with pytest.raises(AssertionError, match="named|whole view"):
        scramble.do(("person.help", 4, 1, 0, 0))


def test_control_news_of_cards_that_nobody_knew_are_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    scramble = going_on("runde-1")
    for feed in scramble.feeds.values():
        monkeypatch.setattr(feed, "_say_nothing_of_the_unknown", lambda changes: None)
    with pytest.raises(AssertionError, match="another table is named"):
        scramble.do(("card.write", 0, 10, 1, 2))


def test_the_scramble_reaches_every_command_there_is() -> None:
    """This one and the other one together: else the tests would say less than they seem to."""
    chance, done = Random(5), set[str]()
    every = {*PEOPLE_DO, *HOSTS_DO, *MODERATORS_DO, *THE_PROGRAM_DOES}
    for turn in range(40):
        if done >= every:
            break
        scramble_ = going_on(STARTS[turn % len(STARTS)])
        for _ in range(60):
            missing = sorted(every - done) if chance.random() < 0.3 else []
            kind = chance.choice(missing or sorted(every))
            seq = scramble_.evening.state.seq
            scramble_.do((kind, *(chance.randrange(60) for _ in range(4))))
            if scramble_.evening.state.seq != seq:
                done.add(kind)
            if done >= every:
                break
        scramble_.finish()
    assert sorted(every - done) == []
    setting_up = {"event.create", "event.edit", "person.join", "person.change"}
    elsewhere = {*scramble.PEOPLE_DO, *scramble.MODERATORS_DO, *scramble_order.DO, *scramble_report.DO}
    assert done | elsewhere | setting_up == EVERY_KIND.keys()
    assert len(RULES) == len(EVERY_KIND)


def test_every_audience_has_its_own_board() -> None:
    """The scramble would say little if all saw the same."""
    scramble = going_on("runde-1")
    seen = {audience: frozenset(view["card"]) for audience, view in scramble.screens.items()}
    assert len({seen[f"place:p{number}"] for number in (1, 2, 3)}) == 3
    assert seen["all"] == frozenset() != seen["moderator"]
    assert who.audiences(scramble.evening.state) == list(scramble.screens)
