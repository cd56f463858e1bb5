"""How everything is judged: each limit from both sides, and a calm word by default."""

from typing import Any

import msgspec
import pytest

from eventkit import i18n
from eventkit.status import report
from eventkit.status.judge import RULES, judged, worst
from eventkit.status.meter import Times
from eventkit.status.reading import Backup, Memory, Pages, Power, Reading
from eventkit.status.recent import Trouble
from eventkit.status.said import said, troubles
from eventkit.status.troubles import CODES, OTHER

NOW = 1_790_000_000_000
GB = 1000**3
CALM = Reading(
    now=NOW, since=NOW - 60_000, version="1", system="Linux", python="3", pages=Pages(phone=30, host=5, moderator=1),
    rounds=Times(30, 20, 80, 90), slowest="phone", answers=Times(9, 4, 9, 12), commits=Times(9, 2, 5, 6),
    backup=Backup(chosen=True, last=NOW), free=50 * GB, size=5_000_000, memory=Memory(90_000_000, 4 * GB, 8 * GB),
    processor=3.0, power=Power(90, True), awake="held",
)  # fmt: skip


def p95(ms: float) -> Times:
    return Times(10, 1, ms, ms)


def trouble(code: str, count: int = 1, seconds: float = 10) -> tuple[Trouble, ...]:
    return (Trouble(code, count, NOW / 1000 - seconds),)


CASES: list[tuple[str, str, str, dict[str, Any]]] = [
    ("pages", "good", "good", {"pages": Pages(phone=2, lost=2, away=2)}),
    ("pages", "good", "good", {"pages": Pages(phone=100, lost=9, away=9)}),
    ("pages", "watch", "some", {"pages": Pages(phone=9, lost=3, away=3)}),
    ("pages", "act", "most", {"pages": Pages(phone=5, lost=5, away=5)}),
    ("pages", "act", "most", {"pages": Pages(lost=30, away=30)}),
    ("pages", "act", "address", {"lost_address": True}),
    ("rounds", "unmeasured", "good", {"rounds": None}),
    ("rounds", "good", "good", {"rounds": p95(500)}),
    ("rounds", "watch", "slow", {"rounds": p95(501)}),
    ("rounds", "act", "slow", {"rounds": p95(2001)}),
    ("answers", "unmeasured", "good", {"answers": None, "waiting": 99}),
    ("answers", "watch", "waiting", {"answers": None, "waiting": 100}),
    ("answers", "good", "good", {"answers": p95(300), "waiting": 99}),
    ("answers", "watch", "waiting", {"waiting": 100}),
    ("answers", "act", "waiting", {"waiting": 1000}),
    ("answers", "watch", "slow", {"answers": p95(301)}),
    ("answers", "act", "slow", {"answers": p95(1501)}),
    ("commits", "unmeasured", "good", {"commits": None}),
    ("commits", "act", "failed", {"commits": None, "troubles": trouble("storage.write")}),
    ("commits", "good", "good", {"commits": p95(100)}),
    ("commits", "watch", "slow", {"commits": p95(101)}),
    ("commits", "act", "slow", {"commits": p95(501)}),
    ("commits", "act", "failed", {"troubles": trouble("storage.write")}),
    ("commits", "good", "good", {"troubles": trouble("storage.write", seconds=301)}),
    ("commits", "good", "good", {"troubles": trouble("job.failed")}),
    ("backup", "watch", "none", {"backup": Backup()}),
    ("backup", "watch", "soon", {"backup": Backup(chosen=True)}),
    ("backup", "act", "same", {"backup": Backup(chosen=True, same=True, last=NOW)}),
    ("backup", "act", "gone", {"backup": Backup(chosen=True, last=NOW, problem="gone")}),
    ("backup", "act", "failed", {"backup": Backup(chosen=True, last=NOW, problem="failed")}),
    ("disk", "good", "good", {"free": 2 * GB}),
    ("disk", "watch", "low", {"free": 2 * GB - 1}),
    ("disk", "act", "full", {"free": GB // 2 - 1}),
    ("disk", "watch", "unknown", {"free": None}),
    ("power", "good", "good", {"power": None}),
    ("power", "watch", "unplugged", {"power": Power(25, False)}),
    ("power", "act", "low", {"power": Power(24, False)}),
    ("power", "good", "good", {"power": Power(5, True)}),
    ("awake", "watch", "impossible", {"awake": "impossible"}),
    ("memory", "unmeasured", "good", {"memory": None}),
    ("memory", "watch", "low", {"memory": Memory(900_000_000, 4 * GB, 8 * GB)}),
    ("memory", "watch", "low", {"memory": Memory(1, 79, 800)}),
    ("memory", "act", "full", {"memory": Memory(1, 31, 800)}),
    ("processor", "unmeasured", "good", {"processor": None}),
    ("processor", "watch", "busy", {"processor": 71.0}),
    ("processor", "act", "full", {"processor": 96.0}),
    ("troubles", "watch", "some", {"troubles": trouble("line.slow", 19)}),
    ("troubles", "act", "many", {"troubles": trouble("line.slow", 20)}),
    ("troubles", "act", "many", {"troubles": trouble("storage.write")}),
]


@pytest.mark.parametrize(("what", "state", "why", "changed"), CASES)
def test_each_limit(what: str, state: str, why: str, changed: dict[str, Any]) -> None:
    found = {one.what: one for one in judged(msgspec.structs.replace(CALM, **changed))}
    assert (found[what].state, found[what].why) == (state, why)


def test_a_calm_evening_is_good_throughout() -> None:
    assert {one.state for one in judged(CALM)} == {"good"}
    assert worst(judged(CALM)) == "good"


UNMEASURED = {"rounds": None, "answers": None, "commits": None, "memory": None, "processor": None}


@pytest.mark.parametrize(("lang", "words"), [("de", "Noch nicht gemessen"), ("en", "Not measured yet")])
def test_what_was_not_measured_is_not_called_good_and_worries_nobody(lang: str, words: str) -> None:
    reading = msgspec.structs.replace(CALM, **UNMEASURED)
    assert {one.id for one in said(reading, lang) if one.state == "unmeasured"} == set(UNMEASURED)
    assert worst(judged(reading)) == "good"
    assert worst(judged(msgspec.structs.replace(reading, free=GB))) == "watch", "and hides nothing"
    lines = [line for line in report.text(reading, {}, "", lang).splitlines() if line.startswith(f"[{words}] ")]
    assert len(lines) == len(UNMEASURED)
    assert words not in report.text(CALM, {}, "", lang), "control"


def test_the_worst_counts() -> None:
    assert worst(judged(msgspec.structs.replace(CALM, free=GB))) == "watch"
    assert worst(judged(msgspec.structs.replace(CALM, free=GB, power=Power(3, False)))) == "act"


@pytest.mark.parametrize("lang", ["de", "en"])
def test_everything_has_words(lang: str) -> None:
    """A message that is missing would be its own name."""
    for _, _, _, changed in [("", "", "", {}), *CASES]:
        for one in said(msgspec.structs.replace(CALM, **changed), lang):
            lines = [one.title, one.do, *one.told]
            assert not [line for line in lines if line.startswith(("status-", "backup-", "machine-"))], one
    for code in {OTHER, *CODES.values()} - {"program.started", "program.stopped"}:
        reading = msgspec.structs.replace(CALM, troubles=trouble(code))
        assert not [one for one in troubles(reading, lang) if one.title.startswith("trouble-") or "trouble-" in one.do]


def test_all_reasons_have_a_case() -> None:
    """So that a sentence which is missing is found by the test above."""
    messages = {name for name in i18n._files("de") if name.startswith("status-do-")}  # noqa: SLF001
    assert messages == {f"status-do-{what}-{why}" for what, _, why, _ in CASES if why != "good"} | {"status-do-good"}
    assert {what for what, _, _, _ in CASES} == set(RULES)
