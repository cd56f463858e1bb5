"""The whole hall against a plain model of the rules: see `machine.py` and `model.py`."""

import logging
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from eventkit import feed, live
from tests.stateful.machine import EveningMachine
from tests.stateful.model import MAY
from tests.stateful.mutants import MUTANTS


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No rest between pulses; a patch is soon large, and few are kept; disks fail without a word."""
    monkeypatch.setattr(live, "REST", 0)
    monkeypatch.setattr(live, "REST_PER_SCREEN", 0)
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
    """And the machine reaches every command: else this would say less than it seems to."""
    EveningMachine.reached.clear()
    play(30, 40)
    assert sorted({*MAY, "undo"} - EveningMachine.reached) == []


@pytest.mark.long
def test_whatever_happens_for_a_long_time_everybody_sees_what_the_rules_say() -> None:
    """Other evenings each time; a failure is told with the shortest way to it."""
    play(1500, 60, shrink=True, always_the_same=False)


@pytest.mark.parametrize("name", MUTANTS)
def test_control_the_machine_notices_when(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    break_it, says = MUTANTS[name]
    break_it(monkeypatch)
    with pytest.raises(AssertionError, match=says):
        play(60, 40)
