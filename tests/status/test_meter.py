"""What is counted in passing."""

import pytest

from eventkit.status.meter import SPAN_S, Meter, Window, times


def test_quantiles_are_values_that_were_measured() -> None:
    found = times([n / 1000 for n in range(1, 101)])
    assert found and (found.number, found.p50, found.p95, found.most) == (100, 50, 95, 100)
    one = times([0.0071])
    assert one and (one.p50, one.p95, one.most) == (7.1, 7.1, 7.1)
    assert times([]) is None


def test_only_the_last_minutes_count() -> None:
    now = [0.0]
    window = Window(lambda: now[0])
    window.note(9)
    now[0] = SPAN_S
    window.note(1)
    assert (found := window.times()) and found.most == 9000
    now[0] += 1
    assert (found := window.times()) and found.number == 1
    now[0] += SPAN_S
    assert window.times() is None


def test_whoever_waits_is_counted_also_when_it_fails() -> None:
    meter = Meter()

    def call(value: int) -> int:
        assert meter.waiting == 1
        return value if value else 1 // value

    assert meter.answered(call, 3) == 3
    with pytest.raises(ZeroDivisionError):
        meter.answered(call, 0)
    assert meter.waiting == 0
    assert (found := meter.answers.times()) and found.number == 2
