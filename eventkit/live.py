"""Floor 2: the live loop. Queue -> decide -> apply -> append (one fsync for all that waits) -> acknowledge -> publish.

Nobody is told anything before it is on the disk. A lone command goes through at once; under load everything that waits
is decided together, so the cost depends on the number of screens and not on how much people write.
"""

import logging
import secrets
import time
from collections.abc import Callable, Collection, Sequence
from typing import Any, NamedTuple, Protocol

import gevent
import msgspec
from gevent.event import AsyncResult
from gevent.queue import Queue

from eventkit.core import erasing, ids, views
from eventkit.core.actor import SYSTEM, Actor
from eventkit.core.audience import AUDIENCES, Audience, audience_of, audiences, host_audience
from eventkit.core.commands import Command
from eventkit.core.decide import decide
from eventkit.core.entries import Line
from eventkit.core.errors import Refused
from eventkit.core.fold import apply, fold
from eventkit.core.parts.erasing import PersonErased
from eventkit.core.registry import decode_command
from eventkit.core.state import State, Touched
from eventkit.feed import Feed, gap

log = logging.getLogger("eventkit.live")

REST = 0.04  # seconds between two pulses: at most 25 a second
REST_PER_SCREEN = 0.000045  # and fewer when some nine hundred screens or more have to be told
BATCH = 500  # most commands decided in one pulse
RETRY = 1.0  # seconds until a journal that could not be read is tried again

Ack = dict[str, Any]
Raw = bytes | dict[str, Any]


class JournalLike(Protocol):
    """What the loop needs of a journal; `store.journal` is one, a database server could be another."""

    def events(self) -> list[str]: ...
    def read(self, event: str, after: int = 0) -> list[Line]: ...
    def takes(self) -> bool: ...
    def append(self, event: str, expected_seq: int, lines: Sequence[Line], over: Sequence[Line] = ()) -> None: ...


class Publisher(Protocol):
    """Tells the screens. `patch` and `own` are JSON, encoded once for all who get them.

    `move`: a person's phone belongs to this audience from now on, their host page (if they are host) to that one.
    `listening`: audiences that have screens.
    """

    def publish(self, event: str, audience: str, patch: bytes) -> None: ...
    def tell(self, event: str, person: str, own: bytes) -> None: ...
    def move(self, event: str, person: str, audience: str, host: str | None) -> None: ...
    def listening(self, event: str) -> Collection[str]: ...
    def screens(self, event: str) -> int: ...


class Erased(NamedTuple):
    """What was just erased: the words as they stood there, and the people."""

    said: list[str]
    people: list[str]


class _Ticket(NamedTuple):
    actor: Actor
    raw: Raw
    ack: AsyncResult


class _Broken(Exception):
    """A command that made the rules themselves fail (a bug): its place in the batch."""

    def __init__(self, place: int) -> None:
        self.place = place


def now_ms() -> int:
    return int(time.time() * 1000)


class Hall:
    """One event in memory: its state, the queue of its commands, and what its audiences were sent last."""

    def __init__(
        self,
        event: str,
        journal: JournalLike,
        publisher: Publisher,
        clock: Callable[[], int],
        names: dict[str, str],
        watchers: "Sequence[Watcher]" = (),
        sweepers: "Sequence[Sweeper]" = (),
    ) -> None:
        self.event = event
        self.boot = ids.encode(secrets.randbits(80))
        self._journal, self._publisher, self._clock = journal, publisher, clock
        self._queue: Queue[_Ticket] = Queue()
        self._watchers, self._sweepers = watchers, sweepers
        self._names = names
        self.state = self._refold()
        self._forget_sent()
        self._stopped = False
        self._failing = False
        self._ahead = 0
        self._loop = gevent.spawn(self._run)

    def submit(self, actor: Actor, raw: Raw) -> Ack:
        """Hand a command in and wait for its ack: `{"ok": True, "seq"}` or `{"ok": False, "code", "facts"}`."""
        if self._stopped:
            return _refusal(Refused("server.stopping"))
        ticket = _Ticket(actor, raw, AsyncResult())
        self._queue.put(ticket)
        ack: Ack = ticket.ack.get()
        return ack

    def now(self) -> int:
        """The time of this event in ms. It never goes back behind the journal: where the clock was set back before a
        restart, it goes on from the last line, so that timers end and no two steps stand at the same moment."""
        at = self._clock() + self._ahead
        if at < self.state.at:
            self._ahead += self.state.at - at
            return self.state.at
        return at

    def clock_was_set(self) -> None:
        """As far ahead as the journal demands, and no further."""
        self._ahead = 0

    def audience_of(self, person: str) -> Audience:
        """What the phone of somebody sees."""
        return audience_of(self.state, self.state.persons[person])

    def host_audience(self, person: str) -> Audience | None:
        """What the host page of somebody sees; None: they are no host."""
        found = self.state.persons.get(person)
        return host_audience(found) if found else None

    def view_bytes(self, audience: Audience) -> bytes:
        """The whole view of an audience as JSON, encoded once for each state."""
        return self._feed(audience).whole(self.state)

    def outside_bytes(self) -> bytes:
        """What somebody sees who has not joined."""
        return _json(views.whole(self.state, "all", views.OUTSIDE))

    def own(self, person: str) -> dict[str, Any]:
        """What belongs to one person (see `views.own`), with the number of the state it is from."""
        return {"seq": self.state.seq, **views.own(self.state, person)}

    def since(self, audience: Audience, seq: int) -> list[bytes] | None:
        """The patches a screen misses that is at `seq`; None: it needs the whole view."""
        return self._feed(audience).since(seq) if seq <= self.state.seq else None

    def _feed(self, audience: Audience) -> Feed:
        feed = self._feeds.get(audience)
        if feed is None:
            feed = self._feeds[audience] = Feed(audience, self.state)
        return feed

    def stop(self) -> None:
        """No more commands; what waits is answered `server.stopping`."""
        self._stopped = True
        self._loop.kill()
        while not self._queue.empty():
            self._queue.get().ack.set(_refusal(Refused("server.stopping")))

    def _run(self) -> None:
        while True:
            batch = [self._queue.get()]
            while not self._queue.empty() and len(batch) < BATCH:
                batch.append(self._queue.get())
            self._pulse(batch)
            gevent.sleep(max(REST, REST_PER_SCREEN * self._publisher.screens(self.event)))

    def _pulse(self, batch: list[_Ticket]) -> None:
        if self._failing and not self._journal.takes():  # a fold for each try of each phone would stop the hall
            self._refuse_all(batch)
            return
        self._failing = False
        try:
            acks, lines = self._decide_all(batch)
        except _Broken as broken:
            self.state = self._refold()
            batch.pop(broken.place).ack.set(_refusal(Refused("server.error")))
            self._pulse(batch)
            return
        erased = None
        try:
            if erasing.erases(lines):
                erased = self._overwrite(lines)
            elif lines:
                self._journal.append(self.event, lines[0].seq - 1, lines)
        except Exception:
            log.exception("the journal did not take %d lines", len(lines))
            self._failing = True
            self._refuse_all(batch)
            self._reload(lines[0].seq - 1)
            return
        for ticket, ack in zip(batch, acks, strict=True):
            ticket.ack.set(ack)
        try:
            self._publish()
        except Exception:  # a bug; the hall goes on, and no screen may believe that it knows everything
            log.exception("the screens were not told")
            self._forget_sent()
        if erased is not None:
            for sweep in self._sweepers:
                sweep(self.event, erased)

    def _refuse_all(self, batch: list[_Ticket]) -> None:
        """Whoever sent these keeps them and sends them again."""
        for ticket in batch:
            ticket.ack.set(_refusal(Refused("storage.failed")))

    def _overwrite(self, lines: list[Line]) -> Erased:
        """Some of these lines erase: write them, overwrite the lines before that hold the words, and forget the words
        here, too. The state is folded anew, so that it is the one that a restart would give; raises what the journal
        raises, and then nothing has changed."""
        known = lines[0].seq - 1
        new = erasing.overwrite([*self._journal.read(self.event), *lines])
        last = {line.seq: line for line in new.lines}
        over = [line for line in new.lines if line.seq <= known]
        self._journal.append(self.event, known, [last.get(line.seq, line) for line in lines], over)
        people = [line.entry.person for line in lines if isinstance(line.entry, PersonErased)]
        for person in people:
            self._names.pop(person, None)
        before, self.state = self.state, new.state
        self.state.names = self._names
        self.state.touched = before.touched | views.differences(before, new.state)
        for feed in self._feeds.values():
            feed.forget_sent()
        return Erased(new.said, people)

    def _decide_all(self, batch: list[_Ticket]) -> tuple[list[Ack], list[Line]]:
        """Decide and apply in order, so that each command sees what the one before it did."""
        acks: list[Ack] = []
        lines: list[Line] = []
        for place, ticket in enumerate(batch):
            try:
                command = _decode(ticket.raw)
                at = self.now()
                for entry in decide(self.state, command, ticket.actor, at):
                    line = Line(self.state.seq + 1, at, ticket.actor.name, command.id, entry)
                    apply(self.state, line)
                    lines.append(line)
                acks.append({"ok": True, "seq": self.state.seq})
            except Refused as refused:
                acks.append(_refusal(refused))
            except Exception:
                log.exception("a command broke the rules")
                raise _Broken(place) from None
        return acks, lines

    def _publish(self) -> None:
        touched = self.state.take_touched()
        looks: views.Looks = {}
        listening = {*AUDIENCES, *self._publisher.listening(self.event)}
        people = {key for name, key in touched if name == "own"}
        for person in people:  # first of all: who has changed the table does not get the old one's news
            self._publisher.move(self.event, person, self.audience_of(person), self.host_audience(person))
        for audience in audiences(self.state):
            if audience not in listening:  # who comes back to it fetches the whole view
                self._feeds.pop(audience, None)
            elif (body := self._feed(audience).patch(self.state, touched, looks)) is not None:
                self._publisher.publish(self.event, audience, body)
        for person in people:
            self._publisher.tell(self.event, person, _json(self.own(person)))
        for watch in self._watchers:
            watch(self, touched)

    def _reload(self, known: int) -> None:
        """Back to what the journal says, after an append that failed (`known`: the last line before it)."""
        while True:
            try:
                self.state = self._refold()
                break
            except Exception:
                log.exception("the journal cannot be read")
                gevent.sleep(RETRY)
        for feed in self._feeds.values():
            feed.forget_whole()
        if self.state.seq != known:  # it took the lines after all, or somebody else has written
            self._forget_sent()
            self._call_back()

    def _call_back(self) -> None:
        """No screen knows how it came to this state: everybody belongs where it says, and fetches the whole view now.
        They would else wait for the next patch, and in a quiet minute there is none."""
        try:
            for person in self.state.persons:
                self._publisher.move(self.event, person, self.audience_of(person), self.host_audience(person))
            for audience in {*AUDIENCES, *self._publisher.listening(self.event)}:
                self._publisher.publish(self.event, audience, gap(self.state.seq))
        except Exception:
            log.exception("the screens were not called back")

    def _forget_sent(self) -> None:
        """From here on every screen needs the whole view: the next patch follows a number that none of them has."""
        self._feeds: dict[Audience, Feed] = {}
        for audience in AUDIENCES:
            self._feed(audience)

    def _refold(self) -> State:
        state = fold(self._journal.read(self.event))
        state.names = self._names
        state.take_touched()
        return state


Watcher = Callable[[Hall, Touched], None]
"""Called after a pulse with what it has touched. Must not take long."""


Sweeper = Callable[[str, Erased], None]
"""Called with the event and what of it was erased, once it is gone from the journal and from all screens. Must not take
long."""


class Live:
    """All events of this laptop."""

    def __init__(self, journal: JournalLike, publisher: Publisher, clock: Callable[[], int] = now_ms) -> None:
        self._journal, self._publisher, self._clock = journal, publisher, clock
        self.halls: dict[str, Hall] = {}
        self._watchers: list[Watcher] = []
        self._sweepers: list[Sweeper] = []
        self._mourners: list[Callable[[str], None]] = []

    def watch(self, call: Watcher) -> None:
        self._watchers.append(call)

    def when_erased(self, call: Sweeper) -> None:
        self._sweepers.append(call)

    def when_gone(self, call: Callable[[str], None]) -> None:
        """`call(event)` when an event has been taken off this laptop."""
        self._mourners.append(call)

    def open_all(self, names: Callable[[str], dict[str, str]]) -> None:
        """Fold every event's journal. `names(event)`: how people call themselves; later changes go into that dict."""
        for event in self._journal.events():
            self.open(event, names(event))

    def open(self, event: str, names: dict[str, str]) -> Hall:
        hall = self.halls.get(event)
        if hall is None:
            hall = Hall(event, self._journal, self._publisher, self._clock, names, self._watchers, self._sweepers)
            self.halls[event] = hall
        return hall

    def clock_was_set(self) -> None:
        for hall in self.halls.values():
            hall.clock_was_set()

    def close(self, event: str) -> None:
        """The event is not on this laptop any more; whoever waits for an answer is told to come back."""
        hall = self.halls.pop(event, None)
        if hall is not None:
            hall.stop()
            for call in self._mourners:
                call(event)

    def submit(self, event: str, actor: Actor, raw: Raw) -> Ack:
        """See `Hall.submit`. Refused with `event.unknown` when there is no such event."""
        hall = self.halls.get(event)
        return hall.submit(actor, raw) if hall else _refusal(Refused("event.unknown"))

    def system(self, event: str, kind: str, /, **fields: Any) -> Ack:
        """A command of the program itself: `person.join`, `event.create` …"""
        command = {"id": ids.encode(secrets.randbits(80)), "kind": kind, **fields}
        return self.submit(event, SYSTEM, command)

    def stop(self) -> None:
        for hall in self.halls.values():
            hall.stop()


def _decode(raw: Raw) -> Command:
    if not isinstance(raw, bytes):
        try:
            raw = msgspec.json.encode(raw)
        except (TypeError, ValueError, OverflowError, RecursionError):  # lone surrogates, giant numbers, deep lists
            raise Refused("command.malformed") from None
    return decode_command(raw)


def _refusal(refused: Refused) -> Ack:
    return {"ok": False, "code": refused.code, "facts": refused.facts}


def _json(value: object) -> bytes:
    return msgspec.json.encode(value)
