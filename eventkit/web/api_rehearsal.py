"""HTTP calls about rehearsals: an event apart with simulated people in it, and its end."""

import logging
from typing import Annotated, Any, Literal

import msgspec
from flask import Blueprint, Response, request

from eventkit.core.details import Details
from eventkit.core.errors import Refused
from eventkit.core.ids import Id
from eventkit.core.plan import Format
from eventkit.core.seating.where import open_places
from eventkit.hall import Hall
from eventkit.store.events import Row as EventRow
from eventkit.web import api_formats, creating, rehearsing, removing
from eventkit.web.access import Access
from eventkit.web.answers import answer, body, staff_language
from eventkit.web.crowds import Crowds
from eventkit.web.entering import Entering, Short
from eventkit.web.guarded import moderators_only
from eventkit.web.rooms import Rooms
from eventkit.web.services import Services

log = logging.getLogger("eventkit.web")

FEWEST, MOST = 5, 200
GUESTS_FOR_A_HOST = 3
"""There is a host for so many people at most: with few people not every table has one."""
PACE = {"hall": 1.0, "quick": 8.0}

Pace = Literal["hall", "quick"]


class Wanted(msgspec.Struct):
    """One of `format` and `copy` (the code of an event)."""

    event: Id
    people: int
    format: Annotated[str, msgspec.Meta(max_length=40)] = ""
    copy: Short = ""
    pace: Pace = "hall"


class Again(msgspec.Struct):
    """`pace`: without it as before."""

    code: Short
    people: int
    pace: Pace | None = None


class Change(msgspec.Struct):
    """What is not given stays."""

    code: Short
    people: int | None = None
    paused: bool | None = None


class Which(msgspec.Struct):
    code: Short


def make(services: Services, access: Access, rooms: Rooms, crowds: Crowds, base: str) -> Blueprint:
    """The routes. `base`: where the crowd reaches this server."""
    api = Blueprint("rehearsal", __name__, url_prefix="/api/moderator/rehearsals")
    moderators_only(api, access)
    entering = Entering(services, access)

    @api.post("")
    def begin() -> Response:
        """The event, and people who come. The same event again is the same one."""
        asked = body(Wanted)
        _check_people(asked.people)
        known = services.live.halls.get(asked.event)
        if known is None or not known.state.id:
            nobody_else()
            format, given = wanted(asked)
            creating.create(services, asked.event, format, given)
        event, hall = rehearsal(_code(services, asked.event))
        if crowds.of(event.id) is None:
            invite(event, hall, asked.people, PACE[asked.pace])
        return answer({"ok": True, "id": event.id, "code": event.code})

    @api.get("")
    def status() -> Response:
        event, _ = rehearsal(request.args.get("code"))
        return answer(_status(crowds, event.id))

    @api.post("/start")
    def start() -> Response:
        """People come again, the same ones: after a stop, or after the server was started anew."""
        asked = body(Again)
        _check_people(asked.people)
        event, hall = rehearsal(asked.code)
        if hall.state.closed:
            raise Refused("event.closed")
        before = crowds.of(event.id)
        pace = before.pace if before is not None else PACE["hall"]
        invite(event, hall, asked.people, PACE[asked.pace] if asked.pace else pace)
        return answer(_status(crowds, event.id))

    @api.post("/change")
    def change() -> Response:
        asked = body(Change)
        event, _ = rehearsal(asked.code)
        crowd = crowds.of(event.id)
        if crowd is None or crowd.ended is not None:
            raise Refused("rehearsal.nobody")
        if asked.people is not None:
            _check_people(asked.people)
        crowd.change(asked.people, asked.paused)
        return answer(_status(crowds, event.id))

    @api.post("/stop")
    def stop() -> Response:
        """The people go; everything they have done stays."""
        event, _ = rehearsal(body(Which).code)
        crowds.stop(event.id)
        return answer(_status(crowds, event.id))

    @api.post("/remove")
    def remove() -> Response:
        """Nothing of the rehearsal is left; open pages are told that there is no such event."""
        event, _ = rehearsal(body(Which).code)
        crowds.forget(event.id)
        removing.remove(services, rooms, event.id, recorded=False)
        return answer({"ok": True})

    def rehearsal(code: object) -> tuple[EventRow, Hall]:
        """Refused: `event.unknown`, `rehearsal.none`: real events are never touched here."""
        event, hall = entering.find(code)
        if not hall.state.details.rehearsal:
            raise Refused("rehearsal.none")
        return event, hall

    def nobody_else() -> None:
        """Refused: `rehearsal.running` (`title`: of that rehearsal)."""
        crowd = crowds.running()
        if crowd is not None:
            title = services.live.halls[crowd.event].state.details.title
            raise Refused("rehearsal.running", title=title)

    def wanted(asked: Wanted) -> tuple[Format, Details]:
        """The format and the details of the rehearsal. Refused: `event.unknown`, `format.unknown`."""
        lang = staff_language(request)
        if asked.copy:
            return rehearsing.of_event(entering.find(asked.copy)[1].state, lang)
        return rehearsing.of_format(api_formats.find(services, asked.format), lang)

    def invite(event: EventRow, hall: Hall, people: int, pace: float) -> None:
        """Refused: `rehearsal.running`, when somebody else was quicker, and `rehearsal.failed`."""
        nobody_else()
        places = [place.id for place in open_places(hall.state)][: people // GUESTS_FOR_A_HOST]
        hosts = services.hosts.of(event.id, places)
        order = {
            "base": base, "code": event.code, "hosts": list(hosts.values()), "lang": staff_language(request),
            "pace": pace,
        }  # fmt: skip
        try:
            crowds.start(event.id, people, order)
        except OSError:
            log.exception("the crowd did not start")
            raise Refused("rehearsal.failed") from None

    return api


def _status(crowds: Crowds, event: str) -> dict[str, Any]:
    crowd = crowds.of(event)
    if crowd is None:
        return {"running": False, "people": 0, "paused": False, "ended": None, "here": 0, "outside": 0, "doing": {}}
    return {
        "running": crowd.ended is None, "people": crowd.people, "paused": crowd.paused, "ended": crowd.ended,
        "here": crowd.told.here + crowd.told.hosts, "outside": crowd.told.outside, "doing": crowd.told.doing,
    }  # fmt: skip


def _check_people(people: int) -> None:
    if not FEWEST <= people <= MOST:
        raise Refused("rehearsal.people", min=FEWEST, max=MOST)


def _code(services: Services, event: str) -> str:
    row = services.events.by_id(event)
    assert row is not None
    return row.code
