"""The whole hall against a plain model of the rules: see `machine.py` and `model.py`."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from eventkit import feed, live
from tests.stateful.machine import EveningMachine


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """No rest between pulses; a patch is soon large, and few are kept."""
    monkeypatch.setattr(live, "REST", 0)
    monkeypatch.setattr(live, "REST_PER_SCREEN", 0)
    monkeypatch.setattr(feed, "LARGE", 900)
    monkeypatch.setattr(feed, "PATCHES_KEPT", 5)


def bounded(examples: int, steps: int, **more: object) -> settings:
    return settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, database=None,
        suppress_health_check=list(HealthCheck), **{"derandomize": True, **more},
    )  # fmt: skip


def test_whatever_happens_everybody_sees_what_the_rules_say() -> None:
    run_state_machine_as_test(EveningMachine, settings=bounded(30, 40))
