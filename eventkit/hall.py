"""Floor 2: the live loop of an event. Queue -> decide -> apply -> append (one fsync for all that waits) ->
acknowledge -> publish.

Nobody is told anything before it is on the disk. A lone command goes through at once; under load everything that waits
is decided together, so the cost depends on the number of screens and not on how much people write.
"""

import logging
import secrets
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol

import gevent
import msgspec
from gevent.event import AsyncResult
from gevent.queue import Queue

from eventkit.core import erasing, ids, views
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience
from eventkit.core.commands import Command
from eventkit.core.decide import decide
from eventkit.core.entries import Line
from eventkit.core.errors import Refused
from eventkit.core.fold import apply, fold
from eventkit.core.parts.erasing import PersonErased
from eventkit.core.registry import decode_command
from eventkit.core.state import State, Touched
from eventkit.feeds import Feeds, Publisher, host_page_audience, own_view, phone_audience

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
        self._journal, self._clock = journal, clock
        self._queue: Queue[_Ticket] = Queue()
        self._watchers, self._sweepers = watchers, sweepers
        self._names = names
        self.state = self._refold()
        self._began = self.state.seq
        self._feeds = Feeds(event, publisher, self.state)
        self._stopped = False
        self._failing = False
        self._ahead = 0
        self._loop = gevent.spawn(self._run)

    def submit(self, actor: Actor, raw: Raw) -> Ack:
        """Hand a command in and wait for its ack: `{"ok": True, "seq"}` or `{"ok": False, "code", "facts"}`."""
        if self._stopped:
            return refusal(Refused("server.stopping"))
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
        return phone_audience(self.state, person)

    def host_audience(self, person: str) -> Audience | None:
        """What the host page of somebody sees; None: they are no host."""
        return host_page_audience(self.state, person)

    def view_bytes(self, audience: Audience) -> bytes:
        """The whole view of an audience as JSON, encoded once for each state."""
        return self._feeds.of(audience, self.state).whole(self.state)

    def outside_bytes(self) -> bytes:
        """What somebody sees who has not joined."""
        return msgspec.json.encode(views.whole(self.state, "all", views.OUTSIDE))

    def own(self, person: str) -> dict[str, Any]:
        """What belongs to one person (see `views.own`), with the number of the state it is from."""
        return own_view(self.state, person)

    def since(self, audience: Audience, seq: int, boot: str = "") -> list[bytes] | None:
        """The patches a screen misses that is at `seq`; None: it needs the whole view.

        `boot`: under which it learned that. Where an older copy was restored, the lines that followed under another one
        have never been, and others have their numbers.
        """
        lost = boot not in ("", self.boot) and seq > self._began
        return None if lost or seq > self.state.seq else self._feeds.of(audience, self.state).since(seq)

    def stop(self) -> None:
        """No more commands; what waits is answered `server.stopping`."""
        self._stopped = True
        self._loop.kill()
        self._answer_who_waits("server.stopping")

    def _run(self) -> None:
        while True:
            batch = [self._queue.get()]
            while not self._queue.empty() and len(batch) < BATCH:
                batch.append(self._queue.get())
            known = self.state.seq
            try:
                self._pulse(batch)
            except Exception:  # a bug, or a disk; whoever sends something after it must not wait for ever
                log.exception("a pulse broke")
                self._refuse_all(batch)
                self._reload(known)
            gevent.sleep(max(REST, REST_PER_SCREEN * self._feeds.screens()))

    def _pulse(self, batch: list[_Ticket]) -> None:
        if self._failing and not self._journal.takes():  # a fold for each try of each phone would stop the hall
            self._refuse_all(batch)
            return
        self._failing = False
        try:
            acks, lines = self._decide_all(batch)
        except _Broken as broken:
            self.state = self._refold()
            batch.pop(broken.place).ack.set(refusal(Refused("server.error")))
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
            self._feeds.begin_anew(self.state)
        if erased is not None:
            for sweep in self._sweepers:
                _follow(sweep, self.event, erased)

    def _refuse_all(self, batch: list[_Ticket]) -> None:
        """Whoever sent these keeps them and sends them again."""
        for ticket in batch:
            if not ticket.ack.ready():
                ticket.ack.set(refusal(Refused("storage.failed")))

    def _answer_who_waits(self, code: str) -> None:
        while not self._queue.empty():
            self._queue.get().ack.set(refusal(Refused(code)))

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
        self._feeds.forget_sent()
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
                acks.append(refusal(refused))
            except Exception:
                log.exception("a command broke the rules")
                raise _Broken(place) from None
        return acks, lines

    def _publish(self) -> None:
        touched = self.state.take_touched()
        self._feeds.publish(self.state, touched)
        for watch in self._watchers:
            _follow(watch, self, touched)

    def _reload(self, known: int) -> None:
        """Back to what the journal says, after an append that failed (`known`: the last line before it)."""
        waited = False
        while True:
            try:
                self.state = self._refold()
                break
            except Exception:
                log.exception("the journal cannot be read")
                waited = True  # and whoever looked meanwhile has seen what was never written
                gevent.sleep(RETRY)
                self._answer_who_waits("storage.failed")
        self._feeds.forget_whole()
        if waited or self.state.seq != known:  # it took the lines after all, or somebody else has written
            self._feeds.begin_anew(self.state)
            self._feeds.call_back(self.state)

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


def _follow(call: Callable[..., None], *given: object) -> None:
    """Whatever goes wrong there, the hall goes on, and so does everything else that follows."""
    try:
        call(*given)
    except Exception:
        log.exception("what follows a pulse broke")


def _decode(raw: Raw) -> Command:
    if not isinstance(raw, bytes):
        try:
            raw = msgspec.json.encode(raw)
        except (TypeError, ValueError, OverflowError, RecursionError):  # lone surrogates, giant numbers, deep lists
            raise Refused("command.malformed") from None
    return decode_command(raw)


def refusal(refused: Refused) -> Ack:
    """The ack of a command that was refused."""
    return {"ok": False, "code": refused.code, "facts": refused.facts}
