"""The live loop: real gevent loop, real journal on a real disk."""

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import gevent
import msgspec
import pytest
from gevent.event import Event

from eventkit import feed, hall
from eventkit.core.actor import Actor
from eventkit.core.entries import Line
from eventkit.core.fold import fold
from eventkit.core.format import parse
from eventkit.core.rules import Rule
from eventkit.hall import Hall
from eventkit.live import Live
from eventkit.store import backup
from eventkit.store.db import Database
from eventkit.store.journal import Journal
from tests.support import FORMAT, NOON, an_id, same

EVENT = an_id("event")
LEA = Actor("moderator", device="lea")


class Watched(Journal):
    """The real journal, which can be told to fail, and writes down what happens when."""

    def __init__(self, db: Database, order: list[str]) -> None:
        super().__init__(db)
        self.order, self.appends = order, []
        self.fails: Exception | None = None
        self.fails_after: Exception | None = None
        self.unreadable = 0
        self.rotten = False

    appends: list[int]

    def append(self, event: str, expected_seq: int, lines: Sequence[Line], over: Sequence[Line] = ()) -> None:
        self.order.append("append")
        if self.fails:
            raise self.fails
        super().append(event, expected_seq, lines, over)
        self.appends.append(len(lines))
        self.order.append("committed")
        if self.fails_after:
            raise self.fails_after

    def takes(self) -> bool:
        if self.rotten:  # what SQLite says of a page that a failing disk has spoiled is no OperationalError
            raise sqlite3.DatabaseError("database disk image is malformed")
        return super().takes()

    def read(self, event: str, after: int = 0) -> list[Line]:
        if self.unreadable:
            self.unreadable -= 1
            raise sqlite3.OperationalError("disk I/O error")
        return super().read(event, after)


class Screens:
    """Everybody who watches: keeps what was sent, in order."""

    def __init__(self, order: list[str]) -> None:
        self.order, self.count = order, 1
        self.patches: dict[str, list[dict[str, Any]]] = {"all": [], "moderator": []}
        self.owns: list[tuple[str, dict[str, Any]]] = []
        self.moves: list[tuple[str, str, str | None]] = []
        self.breaks = False

    def publish(self, event: str, audience: str, patch: bytes) -> None:
        if self.breaks:
            raise RuntimeError("a bug in the publisher")
        self.order.append("publish")
        self.patches[audience].append(msgspec.json.decode(patch))

    def tell(self, event: str, person: str, own: bytes) -> None:
        self.order.append("tell")
        self.owns.append((person, msgspec.json.decode(own)))

    def move(self, event: str, person: str, audience: str, host: str | None) -> None:
        self.moves.append((person, audience, host))

    def listening(self, event: str) -> list[str]:
        return list(self.patches)

    def screens(self, event: str) -> int:
        return self.count


class Stage:
    """A live event in a directory; `again()` is a restart."""

    def __init__(self, directory: Path) -> None:
        self.directory, self.order, self.clock, self.sent = directory, [], NOON, 0
        self._open()
        self.db.execute("INSERT INTO event (id, code, created) VALUES (?, 'ACDEFH', ?)", (EVENT, NOON))
        self.live.open(EVENT, {})
        table = parse("probe.toml", FORMAT).table
        ack = self.live.system(EVENT, "event.create", event=EVENT, code="ACDEFH", format=table, details={"title": "x"})
        assert ack["ok"], ack
        self.people = [Actor("participant", person=an_id(f"person {number}")) for number in range(3)]
        for actor in self.people:
            assert self.live.system(EVENT, "person.join", person=actor.person)["ok"]
        assert self.play(LEA, "stage.start", stage="karten")["ok"]
        self.quiet()

    order: list[str]

    def _open(self) -> None:
        self.db = Database(self.directory)
        self.journal, self.screens = Watched(self.db, self.order), Screens(self.order)
        self.live = Live(self.journal, self.screens, lambda: self.clock)

    def again(self) -> None:
        self.close()
        self._open()
        self.live.open_all(lambda event: {})

    def close(self) -> None:
        self.live.stop()
        self.db.close()

    @property
    def hall(self) -> Hall:
        return self.live.halls[EVENT]

    def command(self, kind: str, **fields: Any) -> dict[str, Any]:
        self.sent += 1
        return {"id": an_id(f"live {self.sent}"), "kind": kind, **fields}

    def play(self, actor: Actor, kind: str, **fields: Any) -> dict[str, Any]:
        return self.live.submit(EVENT, actor, self.command(kind, **fields))

    def write(self, number: int, **fields: Any) -> dict[str, Any]:
        card = {"stage": "karten", "card": an_id(f"card {number}"), "text": f"Karte {number}", **fields}
        return self.play(self.people[number % 3], "card.write", **card)

    def at_once(self, *raws: tuple[Actor, Any]) -> list[dict[str, Any]]:
        """Commands that all wait before the next pulse begins."""
        self.quiet()
        waiting = [gevent.spawn(self.live.submit, EVENT, actor, raw) for actor, raw in raws]
        return [greenlet.get(timeout=5) for greenlet in waiting]

    def cards_at_once(self, *numbers: int) -> list[dict[str, Any]]:
        return self.at_once(*((self.people[number % 3], self.card(number)) for number in numbers))

    def card(self, number: int) -> dict[str, Any]:
        return self.command("card.write", stage="karten", card=an_id(f"card {number}"), text=f"Karte {number}")

    def quiet(self) -> None:
        """Wait until the loop rests, and forget what has happened so far."""
        gevent.sleep(hall.REST * 1.5)
        self.order.clear()
        self.journal.appends.clear()


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    stage.close()


def kept(stage: Stage) -> list[str]:
    """Texts of the cards on the disk."""
    return sorted(card.text for card in fold(stage.journal.read(EVENT)).cards.values())


def test_an_acknowledged_card_is_on_the_disk(stage: Stage) -> None:
    ack = stage.write(1)
    assert ack == {"ok": True, "seq": stage.journal.last(EVENT)}
    assert kept(stage) == ["Karte 1"]


def test_nobody_is_told_before_the_commit(stage: Stage) -> None:
    told = Event()
    waiting = gevent.spawn(lambda: (stage.write(1), stage.order.append("ack"), told.set()))
    told.wait(5)
    waiting.join(5)
    gevent.sleep(hall.REST)
    assert stage.order[:2] == ["append", "committed"]
    assert {"ack", "publish", "tell"} == set(stage.order[2:])


def test_many_commands_at_once_are_one_commit_and_one_patch_for_each_audience(stage: Stage) -> None:
    before = {audience: len(patches) for audience, patches in stage.screens.patches.items()}
    acks = stage.cards_at_once(*range(60))
    assert all(ack["ok"] for ack in acks)
    gevent.sleep(hall.REST)
    assert sum(stage.journal.appends) == 60
    assert len(stage.journal.appends) <= 2
    assert len(stage.screens.patches["all"]) - before["all"] <= 2
    assert len(kept(stage)) == 60


def test_each_command_of_a_pulse_sees_the_one_before(stage: Stage) -> None:
    raw = stage.card(1)
    acks = stage.at_once(
        (stage.people[1], raw), (stage.people[1], raw), (stage.people[2], raw | {"id": an_id("other")})
    )
    assert [ack["ok"] for ack in acks] == [True, True, False]
    assert acks[2]["code"] == "card.not-yours"
    assert kept(stage) == ["Karte 1"]


def test_a_journal_that_fails_refuses_all_and_leaves_the_state_as_it_was(stage: Stage) -> None:
    stage.write(1)
    before, view, patches = (
        fold(stage.journal.read(EVENT)),
        stage.hall.view_bytes("all"),
        len(stage.screens.patches["all"]),
    )
    stage.journal.fails = sqlite3.OperationalError("database or disk is full")
    acks = stage.cards_at_once(2, 3, 4)
    assert [ack.get("code") for ack in acks] == ["storage.failed"] * 3
    assert same(stage.hall.state, before)
    assert stage.hall.view_bytes("all") == view
    assert len(stage.screens.patches["all"]) == patches
    assert "publish" not in stage.order
    stage.journal.fails = None
    assert stage.write(2)["ok"]
    assert kept(stage) == ["Karte 1", "Karte 2"]


def test_after_a_failed_commit_screens_still_follow_with_patches(stage: Stage) -> None:
    stage.write(1)
    seq = stage.hall.state.seq
    stage.journal.fails = sqlite3.OperationalError("database or disk is full")
    stage.write(2)
    stage.journal.fails = None
    stage.write(3)
    gevent.sleep(hall.REST)
    missed = stage.hall.since("all", seq)
    assert missed is not None
    assert [msgspec.json.decode(patch)["prev"] for patch in missed] == [seq]


def test_a_journal_that_cannot_even_be_read_for_a_while_stops_nothing_for_good(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hall, "RETRY", 0.02)
    stage.journal.fails, stage.journal.unreadable = sqlite3.OperationalError("disk I/O error"), 3
    assert stage.write(1)["code"] == "storage.failed"
    stage.journal.fails = None
    while stage.journal.unreadable:
        gevent.sleep(0.02)
    stage.quiet()
    assert stage.write(1)["ok"]
    assert kept(stage) == ["Karte 1"]


def test_whoever_sends_something_while_the_journal_cannot_be_read_is_refused_and_waits_for_nothing(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hall, "RETRY", 0.02)
    stage.journal.fails, stage.journal.unreadable = sqlite3.OperationalError("disk I/O error"), 10**9
    assert stage.write(1)["code"] == "storage.failed"
    with gevent.Timeout(5):
        assert stage.write(2)["code"] == "storage.failed"
    stage.journal.fails, stage.journal.unreadable = None, 0
    gevent.sleep(0.1)
    assert stage.write(2)["ok"] and kept(stage) == ["Karte 2"]


def test_nobody_keeps_what_was_never_written_though_they_looked_while_the_journal_could_not_be_read(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hall, "RETRY", 0.02)
    stage.write(1)
    stage.quiet()
    known = stage.hall.state.seq
    stage.journal.fails, stage.journal.unreadable = sqlite3.OperationalError("disk I/O error"), 3
    assert stage.write(2)["code"] == "storage.failed"
    looked = stage.hall.state.seq
    assert looked > known and "Karte 2" in stage.hall.view_bytes("all").decode(), "control: somebody sees it"
    stage.journal.fails = None
    while stage.journal.unreadable:
        gevent.sleep(0.02)
    stage.quiet()
    assert stage.write(3)["ok"]
    gevent.sleep(hall.REST)
    patches = [patch for patch in stage.screens.patches["all"] if patch["seq"] >= known]
    assert {"prev": known, "seq": known, "put": {}, "drop": {}} in patches, "whoever is further asks anew"
    assert stage.hall.since("all", known) is not None and "Karte 2" not in stage.hall.view_bytes("all").decode()


def test_a_disk_that_rots_refuses_everybody_and_the_hall_goes_on_when_it_is_well(stage: Stage) -> None:
    stage.journal.fails = sqlite3.OperationalError("disk I/O error")
    assert stage.write(1)["code"] == "storage.failed"
    stage.journal.fails, stage.journal.rotten = None, True
    for number in (1, 2):
        with gevent.Timeout(5):
            assert stage.write(number)["code"] == "storage.failed"
    stage.journal.rotten = False
    assert stage.write(1)["ok"] and kept(stage) == ["Karte 1"]


def test_a_bug_in_what_follows_a_pulse_stops_neither_the_hall_nor_the_others_that_follow(stage: Stage) -> None:
    followed: list[str] = []

    def broken(*_: object) -> None:
        raise RuntimeError("a bug")

    stage.live.watch(broken)
    stage.live.watch(lambda hall, touched: followed.append("watch"))
    stage.live.when_erased(broken)
    stage.live.when_erased(lambda event, erased: followed.append("erased"))
    stage.write(1)
    seq = stage.hall.state.seq
    assert stage.play(LEA, "card.erase", cards=[an_id("card 1")])["ok"]
    with gevent.Timeout(5):
        assert stage.write(2)["ok"]
    gevent.sleep(hall.REST)
    assert "erased" in followed and followed.count("watch") >= 2
    assert stage.hall.since("all", seq), "the screens were told: nobody has to fetch everything"


def test_a_commit_that_came_through_although_it_seemed_to_fail_is_found_again(stage: Stage) -> None:
    seq, raw = stage.hall.state.seq, stage.card(1)
    stage.journal.fails_after = sqlite3.OperationalError("disk I/O error")
    assert stage.live.submit(EVENT, stage.people[1], raw)["code"] == "storage.failed"
    stage.journal.fails_after = None
    assert stage.hall.since("all", seq) is None, "the screens must fetch the whole view"
    for audience in ("all", "moderator"):
        last = stage.screens.patches[audience][-1]
        assert last == {"prev": seq + 1, "seq": seq + 1, "put": {}, "drop": {}}, "and they are told so at once"
    assert {person for person, *_ in stage.screens.moves[-3:]} == {actor.person for actor in stage.people}
    assert stage.live.submit(EVENT, stage.people[1], raw)["ok"]
    assert kept(stage) == ["Karte 1"]


def test_screens_that_cannot_be_called_back_do_not_stop_the_hall(stage: Stage) -> None:
    stage.journal.fails_after, stage.screens.breaks = sqlite3.OperationalError("disk I/O error"), True
    assert stage.write(1)["code"] == "storage.failed"
    stage.journal.fails_after, stage.screens.breaks = None, False
    assert stage.write(2)["ok"]
    assert kept(stage) == ["Karte 1", "Karte 2"]


def test_lines_of_another_writer_are_not_overwritten_and_screens_fetch_all(stage: Stage) -> None:
    seq, other = stage.hall.state.seq, Live(Journal(stage.db), Screens([]), lambda: stage.clock)
    other.open(EVENT, {})
    assert other.submit(EVENT, stage.people[0], stage.card(7))["ok"]
    assert stage.write(1)["code"] == "storage.failed"
    assert stage.hall.since("all", seq) is None
    assert stage.write(1)["ok"]
    assert kept(stage) == ["Karte 1", "Karte 7"]
    other.stop()


def test_a_bug_in_a_rule_refuses_only_that_command(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    from eventkit.core import decide, registry

    broken = registry.KINDS["timer.start"]

    def fail(*_: object) -> list[Any]:
        raise ZeroDivisionError

    monkeypatch.setattr(decide, "RULES", {**registry.RULES, broken: Rule(frozenset({"moderator"}), fail)})
    acks = stage.at_once(
        (stage.people[1], stage.card(1)),
        (LEA, stage.command("timer.start", stage="karten", seconds=60)),
        (stage.people[2], stage.card(2)),
        (LEA, stage.command("timer.start", stage="karten", seconds=60)),
        (stage.people[0], stage.card(3)),
    )
    assert [ack.get("code", "ok") for ack in acks] == ["ok", "server.error", "ok", "server.error", "ok"]
    assert kept(stage) == ["Karte 1", "Karte 2", "Karte 3"]
    assert same(stage.hall.state, fold(stage.journal.read(EVENT)))
    monkeypatch.setattr(hall, "RETRY", 0.02)
    stage.journal.unreadable = 1
    broken_too = stage.command("timer.start", stage="karten", seconds=60)
    with gevent.Timeout(5):
        acks = stage.at_once((stage.people[0], stage.card(4)), (LEA, broken_too))
        assert [ack["code"] for ack in acks] == ["storage.failed"] * 2, "nobody waits for ever"
        assert stage.write(4)["ok"]


def test_a_bug_while_publishing_does_not_stop_the_hall_and_screens_fetch_all(stage: Stage) -> None:
    seq = stage.hall.state.seq
    stage.screens.breaks = True
    assert stage.write(1)["ok"]
    stage.screens.breaks = False
    stage.quiet()
    assert stage.hall.since("all", seq) is None
    assert stage.write(2)["ok"]
    gevent.sleep(hall.REST)
    assert stage.screens.patches["all"][-1]["prev"] > seq


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"{", b"[]", {}, {"kind": "card.write"}, {"id": "x", "kind": "card.write"}, {"text": "\ud800"},
        {"n": 10**30}, {1: 2, "a": object()}, {"a": float("nan")},
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_as_malformed(stage: Stage, raw: Any, caplog: pytest.LogCaptureFixture) -> None:
    assert stage.live.submit(EVENT, stage.people[0], raw)["code"] == "command.malformed"
    assert caplog.records == [], "that is no bug of ours"


def test_very_deep_json_is_refused_as_malformed(stage: Stage) -> None:
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    raw = stage.card(1) | {"text": deep}
    assert stage.live.submit(EVENT, stage.people[0], raw)["code"] == "command.malformed"
    while deep:  # by hand: Python's own clearing of such a thing would recurse
        deep = deep.pop()
    raw.clear()


def test_a_screen_gets_what_it_missed_or_the_whole_view(stage: Stage) -> None:
    first = stage.hall.state.seq
    view = msgspec.json.decode(stage.hall.view_bytes("all"))
    for number in range(4):
        stage.write(number)
    gevent.sleep(hall.REST)
    missed = stage.hall.since("all", first)
    assert missed
    assert stage.hall.since("all", stage.hall.state.seq) == []
    assert stage.hall.since("all", stage.hall.state.seq + 1) is None
    at = first
    for patch in map(msgspec.json.decode, missed):
        assert patch["prev"] <= at
        at = patch["seq"]
        for name, objects in patch["put"].items():
            view[name].update(objects)
        for name, keys in patch["drop"].items():
            for key in keys:
                view[name].pop(key, None)
    assert view == msgspec.json.decode(stage.hall.view_bytes("all"))
    stage.again()
    assert stage.hall.since("all", first) is None, "of the time before a restart there are no patches"


def test_a_screen_that_missed_too_many_needs_the_whole_view(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "PATCHES_KEPT", 2)
    monkeypatch.setattr(hall, "REST", 0.001)
    stage = Stage(tmp_path)
    first = stage.hall.state.seq
    for number in range(4):
        stage.write(number)
        gevent.sleep(0.01)
    assert stage.hall.since("all", first) is None
    assert stage.hall.since("all", stage.hall.state.seq - 1) is not None
    stage.close()


def test_a_clock_that_is_set_back_does_not_turn_the_journal_round(stage: Stage) -> None:
    stage.write(1)
    stage.clock -= 3_600_000
    stage.write(2)
    times = [line.at for line in stage.journal.read(EVENT)]
    assert times == sorted(times)


def test_a_restart_resumes_with_cards_timers_and_what_was_done(stage: Stage) -> None:
    raw = stage.card(1)
    assert stage.live.submit(EVENT, stage.people[1], raw)["ok"]
    stage.play(LEA, "timer.start", stage="karten", seconds=600)
    before, boot = stage.hall.state, stage.hall.boot
    stage.again()
    assert same(stage.hall.state, before)
    assert stage.hall.boot != boot
    assert stage.live.submit(EVENT, stage.people[1], raw)["ok"]
    assert kept(stage) == ["Karte 1"]


def test_one_event_that_cannot_be_read_keeps_no_other_from_this_evening(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    """Written by a version that knew more, or a fault in the replay: its lines stay as they are."""
    other = an_id("of last year")
    stage.db.execute("INSERT INTO event (id, code, created) VALUES (?, 'ACDEFJ', 1)", (other,))
    line = (other, 1, 1, "system", "c", "event.unheard-of", '{"type":"event.unheard-of"}')
    stage.db.execute("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)", line)
    stage.again()
    assert stage.write(1)["ok"] and list(stage.live.halls) == [EVENT]
    assert "an event cannot be read" in caplog.messages, "and the moderators are told"
    assert stage.db.execute("SELECT * FROM journal WHERE event = ?", (other,)).fetchall() == [line]
    assert stage.live.submit(other, LEA, stage.command("event.close"))["code"] == "event.unknown"
    stage.journal.unreadable = 1
    with pytest.raises(sqlite3.OperationalError):  # a disk that fails is another thing: better not to begin
        Live(stage.journal, Screens([]), lambda: NOON).open_all(lambda event: {})


def test_a_screen_of_a_time_that_a_restored_copy_does_not_know_fetches_the_whole_view(
    stage: Stage, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """What it has seen since then has never been, and other lines have the same numbers."""
    stick = tmp_path_factory.mktemp("stick")
    stage.write(1)
    copied, boot = backup.copy(stage.db.path, stick), stage.hall.boot
    at_copy = stage.hall.state.seq
    stage.cards_at_once(2, 3)
    later = stage.hall.state.seq
    stage.close()
    backup.restore(copied, stage.directory, "now")
    stage._open()
    stage.live.open_all(lambda event: {})
    for number in range(4, 9):
        assert stage.write(number)["ok"]
    assert stage.hall.state.seq > later, "control: its number is one of those that are known"
    assert stage.hall.since("all", later, boot) is None
    assert stage.hall.since("all", at_copy, boot), "control: until the copy all is the same"
    assert stage.hall.since("all", later, stage.hall.boot), "control: who was there since then follows"


def test_only_the_person_is_told_what_is_their_own(stage: Stage) -> None:
    stage.screens.owns.clear()
    stage.write(1)
    gevent.sleep(hall.REST)
    assert [(person, own["cards"][0]["text"]) for person, own in stage.screens.owns] == [
        (stage.people[1].person, "Karte 1")
    ]


def test_hidden_cards_are_in_no_patch_for_all(stage: Stage) -> None:
    stage.play(LEA, "stage.start", stage="geheim")
    stage.play(stage.people[0], "card.write", stage="geheim", card=an_id("secret"), text="im Vertrauen")
    gevent.sleep(hall.REST)
    assert "im Vertrauen" not in str(stage.screens.patches["all"])
    assert "im Vertrauen" in str(stage.screens.patches["moderator"])


def test_an_event_that_does_not_exist_is_refused(stage: Stage) -> None:
    assert stage.live.submit("nowhere", LEA, stage.command("event.close"))["code"] == "event.unknown"


def test_what_waits_when_the_server_stops_is_answered(stage: Stage) -> None:
    stage.write(1)  # the loop rests now, so the next ones wait
    waiting = [gevent.spawn(stage.live.submit, EVENT, stage.people[0], stage.card(number)) for number in (2, 3)]
    gevent.sleep(0)
    stage.live.stop()
    assert [greenlet.get(timeout=2)["code"] for greenlet in waiting] == ["server.stopping"] * 2
    late = gevent.spawn(stage.live.submit, EVENT, stage.people[0], stage.card(4))
    assert late.get(timeout=2)["code"] == "server.stopping"
    assert kept(stage) == ["Karte 1"]
