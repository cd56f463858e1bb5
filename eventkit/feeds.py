"""Floor 2: what the screens of an event are told. Each audience has a feed of its own (`feed.py`); what is one's own
goes to that person alone."""

import logging
from collections.abc import Collection
from typing import Any, Protocol

import msgspec

from eventkit.core import views
from eventkit.core.audience import AUDIENCES, Audience, audience_of, audiences, host_audience
from eventkit.core.state import State, Touched
from eventkit.feed import Feed, gap

log = logging.getLogger("eventkit.live")


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


class Feeds:
    """The feeds of one event. Every method is given the state as it is now."""

    def __init__(self, event: str, publisher: Publisher, state: State) -> None:
        self.event, self._publisher = event, publisher
        self.begin_anew(state)

    def begin_anew(self, state: State) -> None:
        """From here on every screen needs the whole view: the next patch follows a number that none of them has."""
        self._feeds: dict[Audience, Feed] = {audience: Feed(audience, state) for audience in AUDIENCES}

    def of(self, audience: Audience, state: State) -> Feed:
        """The feed of an audience; a new one knows what is seen now."""
        feed = self._feeds.get(audience)
        if feed is None:
            feed = self._feeds[audience] = Feed(audience, state)
        return feed

    def screens(self) -> int:
        """How many screens there are to tell."""
        return self._publisher.screens(self.event)

    def publish(self, state: State, touched: Touched) -> None:
        """Tell everybody what is new for them."""
        looks: views.Looks = {}
        listening = self._listening()
        people = {key for name, key in touched if name == "own"}
        for person in people:  # first of all: who has changed the table does not get the old one's news
            self._move(state, person)
        for audience in audiences(state):
            if audience not in listening:  # who comes back to it fetches the whole view
                self._feeds.pop(audience, None)
            elif (body := self.of(audience, state).patch(state, touched, looks)) is not None:
                self._publisher.publish(self.event, audience, body)
        for person in people:
            self._publisher.tell(self.event, person, msgspec.json.encode(own_view(state, person)))

    def call_back(self, state: State) -> None:
        """No screen knows how it came to this state: everybody belongs where it says, and fetches the whole view now.
        They would else wait for the next patch, and in a quiet minute there is none."""
        try:
            for person in state.persons:
                self._move(state, person)
            for audience in self._listening():
                self._publisher.publish(self.event, audience, gap(state.seq))
        except Exception:
            log.exception("the screens were not called back")

    def forget_sent(self) -> None:
        """What was sent holds something that must not be sent again."""
        for feed in self._feeds.values():
            feed.forget_sent()

    def forget_whole(self) -> None:
        """The same number may stand for another state now."""
        for feed in self._feeds.values():
            feed.forget_whole()

    def _listening(self) -> set[str]:
        return {*AUDIENCES, *self._publisher.listening(self.event)}

    def _move(self, state: State, person: str) -> None:
        self._publisher.move(self.event, person, phone_audience(state, person), host_page_audience(state, person))


def own_view(state: State, person: str) -> dict[str, Any]:
    """What belongs to one person (see `views.own`), with the number of the state it is from."""
    return {"seq": state.seq, **views.own(state, person)}


def phone_audience(state: State, person: str) -> Audience:
    """What the phone of somebody sees."""
    return audience_of(state, state.persons[person])


def host_page_audience(state: State, person: str) -> Audience | None:
    """What the host page of somebody sees; None: they are no host."""
    found = state.persons.get(person)
    return host_audience(found) if found else None
