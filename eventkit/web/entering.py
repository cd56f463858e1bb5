"""How people come in: with a phone, on paper, as a host. The same attempt is the same person."""

from typing import Annotated

import msgspec
from flask import Response, request

from eventkit import i18n
from eventkit.core.errors import Refused
from eventkit.core.text import clean
from eventkit.hall import Hall
from eventkit.store.events import Row as EventRow
from eventkit.store.people import NAME_CHARS
from eventkit.store.people import Row as Person
from eventkit.web.access import COOKIE, COOKIE_SECONDS, Access
from eventkit.web.answers import answer, check
from eventkit.web.services import Services

Short = Annotated[str, msgspec.Meta(max_length=40)]
Name = Annotated[str, msgspec.Meta(max_length=400)]


class Entering:
    """Takes people into an event and tells their devices who they speak for."""

    def __init__(self, services: Services, access: Access) -> None:
        self._services, self._access = services, access

    def find(self, code: object) -> tuple[EventRow, Hall]:
        """Refused: `event.unknown`."""
        found = self._services.find(code)
        if found is None:
            raise Refused("event.unknown")
        return found

    def take_in(
        self,
        event: EventRow,
        hall: Hall,
        attempt: str,
        *,
        name: str,
        lang: str,
        slip: str | None = None,
        through_door: bool = True,
    ) -> Person:
        """Who uses this device, else whoever joined with this attempt, else somebody new.

        `slip`: the code of an admission slip. `through_door` false: hosts come in by their own card.
        Refused: `event.closed`, `door.closed`, `slip.*`, `access.guesses`, `too-fast`, `name.too-long`.
        """
        device = self._access.device(request.environ)
        known = self._services.devices.person(device, event.id) if device else None
        person = self._services.people.get(known) if known else None
        return self._take_in(event, hall, attempt, person, name, lang, slip, through_door)

    def take_in_another(
        self, event: EventRow, hall: Hall, attempt: str, *, name: str, lang: str, slip: str | None = None
    ) -> Person:
        """Whoever joined with this attempt, else somebody new, whoever uses this device. Refused: as for `take_in`."""
        return self._take_in(event, hall, attempt, None, name, lang, slip, through_door=True)

    def _take_in(
        self,
        event: EventRow,
        hall: Hall,
        attempt: str,
        known: Person | None,
        name: str,
        lang: str,
        slip: str | None,
        through_door: bool,
    ) -> Person:
        services = self._services
        person = known or services.people.by_attempt(event.id, attempt)
        if person is None:
            if hall.state.closed:
                raise Refused("event.closed")
            lets_in = self._at_the_door(event, hall, slip) if through_door else None
            self._access.newcomer(request.remote_addr or "")
            person = self._new(event, attempt, name, lang, lets_in)
        if person.name:
            hall.state.names[person.id] = person.name
        # Again after a lost answer or a failed disk: the core takes a person in once.
        check(services.live.system(event.id, "person.join", person=person.id))
        return person

    def _new(self, event: EventRow, attempt: str, name: str, lang: str, slip: str | None) -> Person:
        """Somebody new, and the slip they came in with is used up: both or neither."""
        services = self._services
        name, lang = a_name(name), a_lang(lang)
        with services.db.transaction():
            person = services.people.join(event.id, attempt, name=name, lang=lang, now=services.now())
            if slip is not None and not services.slips.use(event.id, slip, person.id):
                raise Refused("slip.used")
        return person

    def _at_the_door(self, event: EventRow, hall: Hall, slip: str | None) -> str | None:
        """The slip that lets somebody new in; None where none is needed.

        Refused: `door.closed`, `slip.needed`, `slip.unknown`, `slip.used`, `access.guesses`.
        """
        if hall.state.door == "closed":
            raise Refused("door.closed")
        if hall.state.door == "open":
            return None
        if not slip:
            raise Refused("slip.needed")
        address = request.remote_addr or ""
        self._access.guess(address)
        known = self._services.slips.known(event.id, slip)
        if known is None:
            self._access.guessed_wrong(address)
            raise Refused("slip.unknown")
        if known == "used":
            raise Refused("slip.used")
        return slip

    def rename(self, event: EventRow, hall: Hall, person: str, *, name: str | None, lang: str | None) -> None:
        """What people say about themselves; None: it stays. Refused: `name.too-long`."""
        kept = None if name is None else a_name(name)
        self._services.people.change(person, name=kept, lang=None if lang is None else a_lang(lang))
        if kept is not None:
            hall.state.names[person] = kept
        check(self._services.live.system(event.id, "person.change", person=person))  # so that screens hear of it

    def let_in(self, person: Person, **more: object) -> Response:
        """The device speaks for the person from now on; one that spoke for nobody of this event gets a fresh cookie."""
        services, token = self._services, None
        device = self._access.device(request.environ)
        if device is None or services.devices.person(device, person.event) is None:
            device, token = self._access.fresh(device)
        services.devices.link(device, person.id, services.now())
        services.hand_over(person.event, device, person.id)
        said = {"ok": True, "person": person.id, "personal": person.personal, **more}
        return with_cookie(answer(said), token)


def with_cookie(response: Response, token: str | None) -> Response:
    """Set the device's cookie, if there is a new one."""
    if token is not None:
        response.set_cookie(COOKIE, token, max_age=COOKIE_SECONDS, httponly=True, samesite="Strict", path="/")
    return response


def a_name(name: str) -> str:
    """A name as kept: one line, at most NAME_CHARS. Refused: `name.too-long`."""
    name = " ".join(clean(name).split())
    if len(name) > NAME_CHARS:
        raise Refused("name.too-long", max=NAME_CHARS)
    return name


def a_lang(lang: str) -> str:
    return i18n.choose(lang, [])
