"""What an audience of an event was sent: its patches in order, so that screens can catch up, and its whole view."""

from collections import deque
from typing import NamedTuple

import msgspec

from eventkit.core import views
from eventkit.core.audience import SCOPED, Audience
from eventkit.core.state import State, Touched

PATCHES_KEPT = 400  # for screens that missed some


LARGE = 24 * 1024
"""Bytes of a patch from which the compressed whole view is the cheaper way."""


class Sent(NamedTuple):
    """A patch as it went out: it follows `prev` and brings a screen to `seq`."""

    prev: int
    seq: int
    body: bytes


class Feed:
    """One audience, from `state` on: its screens know what they see in that state."""

    def __init__(self, audience: Audience, state: State) -> None:
        self.audience = audience
        self._known = {(name, key) for name, seen in views.whole(state, audience, SCOPED).items() for key in seen}
        self._last = state.seq
        self._sent: deque[Sent] = deque(maxlen=PATCHES_KEPT)
        self._whole: tuple[int, bytes] = (-1, b"")

    def patch(self, state: State, touched: Touched, looks: views.Looks) -> bytes | None:
        """The next patch, encoded once for all who get it; None when nothing that this audience sees has changed.

        Instead of a very large one comes an empty one that leaves a gap: pages notice it and fetch the whole view,
        which travels compressed. At a harvest a hall's Wi-Fi would else carry every card to every phone uncompressed.
        """
        changes = views.patch(state, self.audience, touched, looks)
        self._say_nothing_of_the_unknown(changes)
        if not changes:
            return None
        prev, self._last = self._last, state.seq
        body = _encoded(prev, state.seq, changes)
        if len(body) > LARGE and self.audience != "moderator":
            self._sent.clear()
            return gap(state.seq)
        self._sent.append(Sent(prev, state.seq, body))
        return body

    def _say_nothing_of_the_unknown(self, changes: views.Patch) -> None:
        """Nobody is told to forget what they never saw: the id of another table's card is no news either."""
        for name in SCOPED:
            self._known.update((name, key) for key in changes.put.get(name, ()))
            gone = [key for key in changes.drop.pop(name, ()) if (name, key) in self._known]
            self._known.difference_update((name, key) for key in gone)
            if gone:
                changes.drop[name] = gone

    def since(self, seq: int) -> list[bytes] | None:
        """The patches a screen misses that is at `seq`; None: it needs the whole view."""
        missed = [sent for sent in self._sent if sent.seq > seq]
        reaches = missed[0].prev if missed else self._last
        return [sent.body for sent in missed] if reaches <= seq else None

    def whole(self, state: State) -> bytes:
        """The whole view as JSON, encoded once for each state."""
        if self._whole[0] != state.seq:
            self._whole = (state.seq, msgspec.json.encode(views.whole(state, self.audience)))
        return self._whole[1]

    def forget_sent(self) -> None:
        """What was sent holds something that must not be sent again: who missed it fetches the whole view."""
        self._sent.clear()
        self.forget_whole()

    def forget_whole(self) -> None:
        """The journal did not take what the state was made of."""
        self._whole = (-1, b"")


def gap(seq: int) -> bytes:
    """A patch that says nothing but that something is missing before it: whoever is not at `seq` says hello again."""
    return _encoded(seq, seq, views.Patch({}, {}))


def _encoded(prev: int, seq: int, changes: views.Patch) -> bytes:
    return msgspec.json.encode({"prev": prev, "seq": seq, "put": changes.put, "drop": changes.drop})
