"""Somebody with a phone, or a host with a host page: comes, does one thing after the other, goes."""

import hashlib
import random
import threading
import time

from eventkit.core import ids
from eventkit.rehearsal import hosts
from eventkit.rehearsal.crowd import texts
from eventkit.rehearsal.crowd.behaviour import host_deed, next_deed
from eventkit.rehearsal.crowd.mind import Deed, Mind
from eventkit.rehearsal.crowd.orders import Order
from eventkit.rehearsal.crowd.seen import Seen
from eventkit.rehearsal.errors import Declined, Impossible
from eventkit.rehearsal.line import Line
from eventkit.rehearsal.phones import Phone

LOOK_S = 0.7
"""So often somebody looks whether there is something to do, more or less."""
OUTSIDE_S = 4.0
"""Who is not let in knocks again after so long."""
AWAY = ("door.closed", "slip.needed", "too-fast")
NAMED, FOREIGN = 3, 5
"""All but one of so many give a name; one of so many writes in another language."""


class Person:
    """`card`: the code of a host card; without one it is a guest. The same number of the same event is the same
    person, whoever starts the crowd again."""

    def __init__(self, order: Order, no: int, card: str | None = None) -> None:
        self._order, self.no, self._card = order, no, card
        seed = f"{order.code}/{no}"
        chance = random.Random(seed)
        words = texts.Texts(order.lang)
        foreign = not card and chance.randrange(FOREIGN) == 0
        lang = chance.choice(texts.other_languages()) if foreign else order.lang
        self._mind = Mind(seed, no, words, lang)
        self._name = words.said(chance, "name", 40) if chance.randrange(NAMED) else ""
        self._attempt = ids.encode(int.from_bytes(hashlib.blake2b(seed.encode(), digest_size=10).digest(), "big"))
        self._phone = Phone(order.base, order.code, seed)
        self._line: Line | None = None
        self._n = 0
        self._leaving = self._parting = False
        self.doing = "coming"
        self.paused = False
        self.gone: str | None = None
        self.event_over = False
        self._thread = threading.Thread(target=self._live, daemon=True)

    @property
    def hosts(self) -> bool:
        return self._card is not None

    def start(self) -> None:
        self._thread.start()

    def leave(self, *, for_good: bool = True) -> None:
        """Say goodbye (`for_good`), and go."""
        self._parting, self._leaving = for_good, True

    def _live(self) -> None:
        try:
            self._rest(self._mind.decide("comes", lambda chance: chance.uniform(0, self._order.arrival)))
            self._come()
            while not self._leaving and not self.event_over:
                self._look()
            if self._parting and self._line is not None and not self.event_over:
                self._line.send({"kind": "person.leave"})
            self.gone = "left"
        except Declined as declined:
            self.gone = declined.code
        except Impossible:
            self.gone = "net.away"
        finally:
            self.doing = "gone"
            if self._line is not None:
                self._line.close()

    def _come(self) -> None:
        while not self._leaving:
            try:
                self._line = self._entered()
                break
            except Declined as declined:
                if declined.code not in AWAY:
                    raise
                self.doing = "outside"
                self._rest(OUTSIDE_S)
        if self._line is None:
            return
        self._n = int(self._line.knowledge.own.get("n") or 0)
        if self._line.knowledge.own.get("left"):
            self._line.send({"kind": "person.return"})
        self.doing = "watching"

    def _entered(self) -> Line:
        order = self._order
        if self._card is None:
            return self._phone.join(order.lang, attempt=self._attempt, name=self._name).line
        return hosts.enter(order.base, order.code, self._card, order.lang, attempt=self._attempt, name=self._name).line

    def _look(self) -> None:
        assert self._line is not None
        if self._line.failed is not None:
            raise self._line.failed
        seen = Seen.now(self._line.knowledge)
        self.event_over = seen.over
        deed = None if self.paused else self._next(seen)
        if deed is None:
            self.doing = "watching"
            self._rest(random.uniform(0.5, 1.5) * LOOK_S)
            return
        self.doing = deed.doing
        self._rest(
            self._mind.decide(f"pause {deed.key}", lambda chance: chance.uniform(*deed.pause)) / self._order.pace
        )
        again = None if self.paused or self._leaving else self._next(Seen.now(self._line.knowledge))
        if again is not None and again.key == deed.key:
            self._do(again)

    def _next(self, seen: Seen) -> Deed | None:
        return host_deed(seen, self._mind) if self.hosts else next_deed(seen, self._mind)

    def _do(self, deed: Deed) -> None:
        assert self._line is not None
        command = dict(deed.command)
        if deed.counted:
            self._n += 1
            command["n"] = self._n
        self._mind.heard(deed, self._line.send(command))

    def _rest(self, seconds: float) -> None:
        """Ends early when it is time to go."""
        until = time.monotonic() + seconds
        while not self._leaving and (left := until - time.monotonic()) > 0:
            time.sleep(min(left, 0.5))
