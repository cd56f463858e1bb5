"""Which pages are connected right now. Kept in memory only: it is not part of what happened."""

from collections import defaultdict
from typing import NamedTuple

from eventkit.core.actor import Actor
from eventkit.core.audience import Audience
from eventkit.web.losses import Losses


class Client(NamedTuple):
    """One connected page. `actor` is None for the public screen; `audience` for the page of somebody who was host; both
    are for one that was shut out. `at`: since when it is connected, in ms. `moved`: it has not said hello since it got
    another audience; what it was sent meanwhile may be of both."""

    sid: str
    event: str
    role: str
    audience: Audience | None
    actor: Actor | None
    at: int = 0
    moved: bool = False

    @property
    def who(self) -> str | None:
        """Whose page it is; None: nobody's."""
        return self.actor.name if self.actor else None

    @property
    def limit_key(self) -> str:
        """Who shares an allowance: all pages of a person, or of a moderator's device. Never an address."""
        return self.actor.name if self.actor else self.sid


class Presence:
    """Connected pages, by event."""

    def __init__(self) -> None:
        self._clients: dict[str, Client] = {}
        self._of: dict[str, set[str]] = defaultdict(set)
        self._of_person: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._changed: set[str] = set()
        self.losses = Losses()

    def __len__(self) -> int:
        return len(self._clients)

    def add(self, client: Client) -> None:
        self._clients[client.sid] = client
        self._of[client.event].add(client.sid)
        if client.actor is not None and client.actor.person is not None:
            self._of_person[client.event, client.actor.person].add(client.sid)
        self._changed.add(client.event)
        self.losses.came(client.role, client.event)

    def move(self, sid: str, audience: Audience | None) -> None:
        """A page belongs to another audience now; None: to none any more."""
        self._clients[sid] = self._clients[sid]._replace(audience=audience, moved=True)

    def settle(self, sid: str) -> None:
        """A page that was moved fetches the whole view now."""
        self._clients[sid] = self._clients[sid]._replace(moved=False)

    def shut_out(self, sid: str) -> None:
        """A page that speaks for nobody from now on and sees nothing."""
        self._forget_person(self._clients[sid])
        self._clients[sid] = self._clients[sid]._replace(actor=None, audience=None)

    def remove(self, sid: str) -> None:
        client = self._clients.pop(sid, None)
        if client:
            self._forget_person(client)
            self._of[client.event].discard(sid)
            self._changed.add(client.event)
            if client.audience is not None:  # else it was sent away
                self.losses.lost(client.role, client.event, client.who)

    def _forget_person(self, client: Client) -> None:
        if client.actor is not None and client.actor.person is not None:
            of_person = self._of_person[client.event, client.actor.person]
            of_person.discard(client.sid)
            if not of_person:
                del self._of_person[client.event, client.actor.person]

    def get(self, sid: str) -> Client | None:
        return self._clients.get(sid)

    def all(self) -> list[Client]:
        return list(self._clients.values())

    def of(self, event: str) -> list[Client]:
        return [self._clients[sid] for sid in self._of[event]]

    def of_person(self, event: str, person: str) -> list[Client]:
        """The pages of a person: phone and host page."""
        return [self._clients[sid] for sid in self._of_person.get((event, person), ())]

    def audiences(self, event: str) -> set[Audience]:
        """The audiences that have pages."""
        return {client.audience for client in self.of(event) if client.audience is not None}

    def count(self, event: str) -> int:
        return len(self._of[event])

    def take_changed(self) -> set[str]:
        """Events whose screens came or went since the last call."""
        changed, self._changed = self._changed, set()
        return changed

    def hall(self, event: str) -> dict[str, object]:
        """What moderators are told: how many pages, and who is there."""
        clients = self.of(event)
        present = {client.actor.person for client in clients if client.role in ("phone", "host") and client.actor}
        return {
            "phones": sum(client.role == "phone" for client in clients),
            "displays": sum(client.role == "display" for client in clients),
            "moderators": sum(client.role == "moderator" for client in clients),
            "hosts": sum(client.role == "host" for client in clients),
            "present": sorted(person for person in present if person),
        }
