"""What the server takes of the laptop."""

from eventkit.machine.gauge import LONG_S, SHORT_S, Gauge


def test_memory_is_told_at_once_and_the_processor_after_a_while() -> None:
    now = [0.0]
    gauge = Gauge(lambda: now[0])
    first = gauge.read()
    assert first and 0 < first.resident < first.total and first.available <= first.total
    assert first.processor is None
    now[0] += SHORT_S
    sum(range(300_000))
    second = gauge.read()
    assert second and second.processor is not None and second.processor >= 0
    now[0] += LONG_S + 1
    later = gauge.read()
    assert later and later.processor is None, "that would be about long ago"
