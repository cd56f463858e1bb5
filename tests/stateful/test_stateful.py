"""The whole hall against a plain model of the rules: see `machine.py` and `model.py`."""

import logging
from collections.abc import Iterator
from contextlib import nullcontext
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from eventkit import feed, hall
from tests.stateful.machine import LEA, PEOPLE, EveningMachine
from tests.stateful.model import MAY, Who
from tests.stateful.mutants import MUTANTS, a_command_counts_twice

LATE = ("a_withdrawn_card_is_seen", "it_is_published_before_the_commit", "a_place_takes_too_many")
"""Noticed only after many evenings."""


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No rest between pulses; a patch is soon large, and few are kept; disks fail without a word."""
    monkeypatch.setattr(hall, "REST", 0)
    monkeypatch.setattr(hall, "REST_PER_SCREEN", 0)
    monkeypatch.setattr(feed, "LARGE", 900)
    monkeypatch.setattr(feed, "PATCHES_KEPT", 5)
    logging.getLogger("eventkit.live").setLevel(logging.CRITICAL + 1)
    yield
    logging.getLogger("eventkit.live").setLevel(logging.NOTSET)


def play(examples: int, steps: int, *, shrink: bool = False, always_the_same: bool = True) -> None:
    phases = (Phase.generate, Phase.shrink) if shrink else (Phase.generate,)
    how = settings(
        max_examples=examples, stateful_step_count=steps, derandomize=always_the_same, phases=phases, deadline=None,
        database=None, report_multiple_bugs=False, suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    run_state_machine_as_test(EveningMachine, settings=how)


def test_whatever_happens_everybody_sees_what_the_rules_say() -> None:
    play(14, 40)


def test_the_machine_reaches_every_command() -> None:
    """Else the rest would say less than it seems to."""
    chance, every = Random(3), sorted(MAY)
    EveningMachine.reached.clear()
    for stage in ("punkte", "zweite", "karten"):
        machine = EveningMachine()
        machine.it_has_come_to(stage, stage == "punkte")
        for turn, kind in enumerate(every * 5):
            role = "participant" if "participant" in MAY[kind] else "moderator"
            who = Who(role, "lea" if role == "moderator" else chance.choice(PEOPLE))
            name = who.name if role == "participant" else ""
            machine._do(who, kind, **machine.orders.fields(kind, name, chance.randrange(20), chance.randrange(20)))
            machine.all_is_as_the_model_says()
            if turn % 7 == 0 and machine.model.steps:
                machine._take_back(LEA, machine.model.steps[-1])
            machine.all_is_as_the_model_says()
        machine.teardown()
    assert sorted({*every, "undo"} - EveningMachine.reached) == []


@pytest.mark.long
def test_whatever_happens_for_a_long_time_everybody_sees_what_the_rules_say() -> None:
    """Other evenings each time; a failure is told with the shortest way to it."""
    play(1500, 60, shrink=True, always_the_same=False)


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.long) if name in LATE else name for name in MUTANTS]
)
def test_control_the_machine_notices_when(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    break_it, says = MUTANTS[name]
    break_it(monkeypatch)
    with pytest.raises(AssertionError, match=says):
        play(60, 40)


@pytest.mark.parametrize("broken", [False, True])
def test_control_the_machine_notices_a_command_that_counts_twice(broken: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Told step by step: by chance it takes long, because most commands would do nothing the second time anyway."""
    machine = EveningMachine()
    machine.it_has_come_to("karten", False)
    for kind, more in (("card.hide", {"reason": "doppelt"}), ("card.show", {})):
        machine._do(LEA, kind, card=machine.model.cards[0], **more)
    if broken:
        a_command_counts_twice(monkeypatch)
    with pytest.raises(AssertionError, match="unasked") if broken else nullcontext():
        machine._send(machine.sent[-2])
    machine.teardown()
