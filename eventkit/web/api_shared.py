"""HTTP calls of a phone that several people use, one after the other, and of a tablet that is lent out.

Everybody on it is a person of their own, with own cards and dots. The door holds for each of them.
"""

from typing import Any

import msgspec
from flask import Blueprint, Response, request

from eventkit.core.errors import Refused
from eventkit.core.ids import Id
from eventkit.hall import Hall
from eventkit.store.events import Row as EventRow
from eventkit.store.people import Row as Person
from eventkit.web.access import Access
from eventkit.web.answers import answer, body
from eventkit.web.entering import Entering, Name, Short
from eventkit.web.limits import Limit
from eventkit.web.services import Services

MOST = 8
"""So many people can use one phone: a family, or half a table."""


class More(msgspec.Struct):
    code: Short
    attempt: Id
    lang: Short = "de"
    name: Name = ""
    slip: Short | None = None


class Change(msgspec.Struct):
    code: Short
    person: Id


class Next(msgspec.Struct):
    code: Short


def make(services: Services, access: Access) -> Blueprint:
    """The routes."""
    api = Blueprint("shared", __name__, url_prefix="/api/shared")
    entering = Entering(services, access)
    turns = Limit(rate=1, burst=40)

    @api.get("")
    def who() -> Response:
        """Who uses this device, in the order of joining."""
        event, hall, device = here(request.args.get("code"))
        now = services.devices.person(device, event.id)
        return answer({"people": [shown(hall, person, now) for person in people(device, event, hall)], "most": MOST})

    @api.post("/more")
    def more() -> Response:
        """One more person, who writes from now on. Refused: `access.person`, `shared.full`, and as for joining."""
        asked = body(More)
        event, hall, device = here(asked.code)
        known = {person.id for person in people(device, event, hall)}
        before = services.people.by_attempt(event.id, asked.attempt)
        if len(known) >= MOST and (before is None or before.id not in known):
            raise Refused("shared.full", max=MOST)
        person = entering.take_in_another(event, hall, asked.attempt, name=asked.name, lang=asked.lang, slip=asked.slip)
        return entering.let_in(person)

    @api.post("/change")
    def change() -> Response:
        """Somebody else of this device writes now. Refused: `shared.unknown`."""
        asked = body(Change)
        event, hall, device = here(asked.code)
        for person in people(device, event, hall):
            if person.id == asked.person:
                return entering.let_in(person)
        raise Refused("shared.unknown")

    @api.post("/next")
    def following() -> Response:
        """The device speaks for nobody of this event any more; what people wrote stays. Their personal codes lead back
        to it."""
        event, hall, device = here(body(Next).code)
        for person in people(device, event, hall):
            services.devices.unlink(device, person.id)
        services.hand_over(event.id, device, None)
        return answer({"ok": True})

    def here(code: object) -> tuple[EventRow, Hall, str]:
        """Refused: `event.unknown`, `access.person`: the device speaks for nobody; `too-fast`."""
        event, hall = entering.find(code)
        device = access.device(request.environ)
        if device is None or services.devices.person(device, event.id) is None:
            raise Refused("access.person")
        if not turns.take(device):
            raise Refused("too-fast")
        return event, hall, device

    def people(device: str, event: EventRow, hall: Hall) -> list[Person]:
        found = (services.people.get(person) for person in services.devices.people(device, event.id))
        known = [person for person in found if person is not None and person.id in hall.state.persons]
        return sorted(known, key=lambda person: (person.joined, person.id))

    return api


def shown(hall: Hall, person: Person, now: str | None) -> dict[str, Any]:
    no = hall.state.persons[person.id].no
    return {"person": person.id, "no": no, "name": person.name, "now": person.id == now}
