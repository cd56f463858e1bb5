"""HTTP call for everything on paper besides the protocol: posters, signs, cards, slips, lists, the board."""

import logging
from functools import partial
from typing import NamedTuple

from flask import Blueprint, Response, request
from gevent import get_hub

from eventkit.core.entries import Line
from eventkit.core.errors import Refused
from eventkit.core.fold import fold
from eventkit.hall import Hall
from eventkit.protocol.paper.asked import KINDS, MOST, Asked, What, took_part_on_paper
from eventkit.protocol.paper.structs import Wifi
from eventkit.store.events import Row as EventRow
from eventkit.web.access import Access
from eventkit.web.answers import check, staff_language, where
from eventkit.web.entering import Entering
from eventkit.web.services import Services

log = logging.getLogger("eventkit.web")

LARGEST_NUMBER = 9000
NAMED = {"all": "pack"}
"""What the file is called, where that differs."""


class Printed(NamedTuple):
    """`body` None: there is nothing to print. `routes`: what route cards in it say: person -> walk -> place."""

    body: bytes | None
    routes: dict[str, dict[str, str]]


def make(services: Services, access: Access) -> Blueprint:
    """The route."""
    api = Blueprint("print", __name__)
    entering = Entering(services, access)

    @api.get("/api/moderator/print")
    def on_paper() -> Response:
        """What stands on a route card holds from then on; slips are fresh ones and let people in from then on."""
        access.moderator(request.environ)
        event, hall = entering.find(request.args.get("code"))
        asked = read(event, hall)
        lines, names = services.journal.read(event.id), dict(hall.state.names)
        made = get_hub().threadpool.apply(_print, (lines, names, asked))
        if made is None:
            raise Refused("protocol.failed")
        if made.body is None:
            raise Refused("print.empty")
        if made.routes:
            check(services.live.system(event.id, "routes.print", routes=made.routes))
        services.settings.note_printed(event.id)
        response = Response(made.body, mimetype="application/pdf")
        name = f"{NAMED.get(asked.what, asked.what)}-{event.code}.pdf"
        response.headers["Content-Disposition"] = f'inline; filename="{name}"'
        return response

    def read(event: EventRow, hall: Hall) -> Asked:
        """Refused: `request.malformed`, `person.unknown`, `print.count`."""
        what = next((kind for kind in KINDS if kind == request.args.get("what")), None)
        person, paper = request.args.get("person"), request.args.get("paper", "a4")
        if what is None or paper not in ("a4", "a3"):
            raise Refused("request.malformed")
        if person is not None and person not in hall.state.persons:
            raise Refused("person.unknown")
        count = number("count", MOST.get("slips" if what == "all" else what, 0))
        first = number("first", LARGEST_NUMBER) or 1
        if what == "slips" and count is None:
            raise Refused("print.count", max=MOST["slips"])
        wifi, address = services.settings.wifi, services.network.chosen(services.settings.address)
        lang = staff_language(request)
        return Asked(
            what=what, lang=lang, url=partial(services.network.url, address), person=person, first=first,
            personal={row.id: row.personal for row in services.people.of(event.id)} if what in ROUTES else {},
            hosts=services.hosts.of(event.id, hall.state.places) if what in HOSTS else {},
            slips=tuple(services.slips.print(event.id, count)) if what in SLIPS and count else (),
            readings=readings(event, hall, person) if what == "keep" else {}, loose=loose(),
            wifi=Wifi(wifi.ssid, wifi.password) if wifi else None, count=count, large=paper == "a3",
        )  # fmt: skip

    def loose() -> bool:
        return request.args.get("loose") == "1"

    def readings(event: EventRow, hall: Hall, person: str | None) -> dict[str, str]:
        """Codes for those who take part without a phone, and nobody else: with one, a moderator could read who has
        written what."""
        known = {row.id for row in services.people.of(event.id)}
        people = [one.id for one in took_part_on_paper(hall.state, person) if one.id in known]
        codes = services.readings.of_people(event.id, people)
        cards = [card.id for card in hall.state.cards.values() if card.author is None and not card.withdrawn]
        return {**codes, **services.readings.of_cards(event.id, cards)} if loose() else codes

    def number(name: str, most: int) -> int | None:
        """A number of the query from 1 on; `most` 0: it is not looked at. Refused: `print.count`."""
        given = request.args.get(name)
        if given is None or not most:
            return None
        if not (given.isascii() and given.isdigit() and len(given) <= 5 and 1 <= int(given) <= most):
            raise Refused("print.count", max=most)
        return int(given)

    return api


ROUTES: tuple[What, ...] = ("routes", "all")
HOSTS: tuple[What, ...] = ("hosts", "all")
SLIPS: tuple[What, ...] = ("slips", "all")


def _print(lines: list[Line], names: dict[str, str], asked: Asked) -> Printed | None:
    """Runs in a thread beside the live loop, on a state of its own: that of the loop changes. None: failed."""
    from eventkit.protocol.erased import spelled  # heavy: only who prints pays for it
    from eventkit.protocol.paper import filled, pack

    try:
        state = spelled(fold(lines), asked.lang)
        state.names = names
        routes = {}
        if asked.what in ROUTES:
            people = [asked.person] if asked.person else [one.id for one in state.persons.values() if one.paper]
            routes = {person: route for person in people if (route := filled.routes(state, person))}
        return Printed(pack.printed(state, asked), routes)
    except Exception as error:  # left to the pool, its message would be printed, and that may hold somebody's text
        log.error("printing failed: %s", where(error))
        return None
