"""HTTP calls about places: come in as a host, take in people without a phone, the codes of hosts."""

from collections.abc import Mapping
from typing import Annotated, Any

import gevent
import msgspec
from flask import Blueprint, Response, request

from eventkit import qr
from eventkit.core.errors import Refused
from eventkit.core.ids import Id
from eventkit.core.records import Place
from eventkit.hall import Hall
from eventkit.store.events import Row as EventRow
from eventkit.web.access import Access
from eventkit.web.answers import answer, body, check
from eventkit.web.entering import Entering, Name, Short
from eventkit.web.services import Services

MOST_AT_ONCE = 100


class AsHost(msgspec.Struct):
    code: Short
    host: Short
    attempt: Id
    lang: Short = "de"
    name: Name = ""


class OnPaper(msgspec.Struct):
    """An attempt for each person; the same attempt again is the same person."""

    code: Short
    attempts: Annotated[list[Id], msgspec.Meta(min_length=1, max_length=MOST_AT_ONCE)]


def make(services: Services, access: Access) -> Blueprint:
    """The routes."""
    api = Blueprint("places", __name__)
    entering = Entering(services, access)

    @api.post("/api/host")
    def host() -> Response:
        asked = body(AsHost)
        event, hall = entering.find(asked.code)
        place = by_host_code(event, hall, asked.host)
        person = entering.take_in(event, hall, asked.attempt, name=asked.name, lang=asked.lang, through_door=False)
        if asked.name and asked.name != person.name:
            entering.rename(event, hall, person.id, name=asked.name, lang=None)
        check(services.live.system(event.id, "host.set", place=place.id, person=person.id, on=True))
        return entering.let_in(person, place=place.id)

    def by_host_code(event: EventRow, hall: Hall, code: str) -> Place:
        """Refused: `host.unknown`, `access.guesses`."""
        address = request.remote_addr or ""
        access.guess(address)
        place = hall.state.places.get(services.hosts.place(event.id, code) or "")
        if place is None:
            access.guessed_wrong(address)
            raise Refused("host.unknown")
        return place

    @api.post("/api/paper")
    def paper() -> Response:
        asked = body(OnPaper)
        event, hall = entering.find(asked.code)
        place = None if access.is_moderator(access.device(request.environ)) else own_place(event, hall)
        if hall.state.closed:
            raise Refused("event.closed")
        now = services.now()
        rows = [services.people.join(event.id, one, name="", lang="de", now=now, paper=True) for one in asked.attempts]
        for ack in [gevent.spawn(come_in, event, row.id, place) for row in rows]:  # in order, and all in one pulse
            check(ack.get())
        numbers = {row.id: hall.state.persons[row.id].no for row in rows}
        people = [{"person": row.id, "no": numbers[row.id], "personal": row.personal} for row in rows]
        return answer({"ok": True, "people": people})

    def own_place(event: EventRow, hall: Hall) -> str:
        """Refused: `access.role`, for everybody but hosts."""
        actor = access.participant(request.environ, event.id)
        person = hall.state.persons.get(actor.person or "") if actor else None
        if person is None or person.host is None:
            raise Refused("access.role")
        return person.host

    def come_in(event: EventRow, person: str, place: str | None) -> Mapping[str, Any]:
        """Somebody without a phone. Whom a host takes in sits at the host's place, where anybody sits now."""
        ack = services.live.system(event.id, "person.join", person=person, paper=True)
        if ack["ok"] and place is not None:
            services.live.system(event.id, "seat.welcome", person=person, place=place)
        return ack

    @api.get("/api/moderator/places")
    def places() -> Response:
        access.moderator(request.environ)
        event, hall = entering.find(request.args.get("code"))
        codes = services.hosts.of(event.id, hall.state.places)
        return answer({"places": [shown(event, place, codes[place.id]) for place in hall.state.places.values()]})

    def shown(event: EventRow, place: Place, code: str) -> dict[str, object]:
        address = services.network.chosen(services.settings.address)
        host_url = services.network.url(address, f"/host/{event.code}#{code}")
        return {
            "place": place.id,
            "no": place.no,
            "host": code,
            "url": services.network.url(address, f"/{event.code}/{place.no}"),
            "host_url": host_url,
            "host_qr": qr.code(host_url),
        }

    return api
