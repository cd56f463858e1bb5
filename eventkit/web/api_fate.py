"""HTTP calls about what became of cards: one's own, those that a code on paper opens, one card for the moderators."""

import msgspec
from flask import Blueprint, Response, request

from eventkit import i18n, qr
from eventkit.core.errors import Refused
from eventkit.core.fate import Ways
from eventkit.core.fate_steps import Way
from eventkit.core.state import State
from eventkit.core.text import ERASED
from eventkit.hall import Hall
from eventkit.store.events import Row as EventRow
from eventkit.web.access import Access
from eventkit.web.answers import answer, body, language
from eventkit.web.entering import Entering, Short
from eventkit.web.limits import Limit
from eventkit.web.services import Services


class Keep(msgspec.Struct):
    code: Short


class Read(msgspec.Struct):
    code: Short
    reading: Short


def make(services: Services, access: Access) -> Blueprint:
    """The routes."""
    api = Blueprint("fate", __name__)
    entering = Entering(services, access)
    newest: dict[str, tuple[State, int, Ways]] = {}
    asks = Limit(rate=1, burst=30)

    @api.after_request
    def in_words(response: Response) -> Response:
        """Where a text was erased: said here, because these pages are told ways and no view."""
        mark, raw = ERASED.encode(), response.get_data()
        if mark in raw:
            response.set_data(raw.replace(mark, i18n.say("text-erased", language(request)).encode()))
        return response

    @api.get("/api/mine/ways")
    def mine() -> Response:
        """The ways of one's own cards."""
        event, hall, person = participant(request.args.get("code"))
        if not asks.take(person):
            raise Refused("too-fast")
        return answer({"seq": hall.state.seq, "ways": ways(hall).of(person)})

    @api.post("/api/mine/keep")
    def keep() -> Response:
        """The link to read them anywhere in the hall's network; it lets nobody in."""
        event, _, person = participant(body(Keep).code)
        reading = services.readings.of_people(event.id, [person])[person]
        host = services.network.chosen(services.settings.address)
        url = services.network.url(host, f"/ways/{event.code}#{reading}")
        page = services.network.url(host, f"/ways/{event.code}").removeprefix("http://")
        return answer({"ok": True, "reading": reading, "url": url, "page": page, "qr": qr.code(url)})

    @api.post("/api/ways")
    def read() -> Response:
        """What a code opens. A `POST`, so that the code stands in no address; the device stays whose it is."""
        asked = body(Read)
        event, hall = entering.find(asked.code)
        told = opened(event, hall, asked.reading)
        state = hall.state
        return answer({
            "ok": True, "seq": state.seq, "title": state.details.title, "next": state.details.next,
            "contact": state.details.contact, "closed": state.closed, "ways": told,
        })  # fmt: skip

    @api.get("/api/moderator/ways")
    def one() -> Response:
        """The way of one card."""
        access.moderator(request.environ)
        _, hall = entering.find(request.args.get("code"))
        card = request.args.get("card", "")
        if card not in hall.state.cards:
            raise Refused("card.unknown")
        return answer({"seq": hall.state.seq, "way": ways(hall).card(card)})

    def participant(code: object) -> tuple[EventRow, Hall, str]:
        """Refused: `event.unknown`, `access.person`."""
        event, hall = entering.find(code)
        actor = access.participant(request.environ, event.id)
        if actor is None or actor.person not in hall.state.persons:
            raise Refused("access.person")
        return event, hall, actor.person

    def opened(event: EventRow, hall: Hall, code: str) -> list[Way]:
        """Refused: `reading.unknown`, `access.guesses`."""
        address = request.remote_addr or ""
        access.guess(address)
        opens = services.readings.opens(event.id, code)
        if opens and opens.person in hall.state.persons:
            return ways(hall).of(opens.person)
        if opens and opens.card in hall.state.cards:
            return [ways(hall).card(opens.card)]
        access.guessed_wrong(address)
        raise Refused("reading.unknown")

    def ways(hall: Hall) -> Ways:
        """Votes are counted once between two changes, when a whole hall looks at the same time."""
        state, known = hall.state, newest.get(hall.event)
        if known is None or known[0] is not state or known[1] != state.seq:
            newest[hall.event] = known = (state, state.seq, Ways(state))
        return known[2]

    def forget(event: str) -> None:
        newest.pop(event, None)

    services.live.when_gone(forget)
    services.live.when_erased(lambda event, erased: forget(event))
    return api
