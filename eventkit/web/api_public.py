"""HTTP calls for everybody: join, go on elsewhere, the whole view, the codes on the screen."""

import msgspec
from flask import Blueprint, Response, request

from eventkit import qr
from eventkit.core.errors import Refused
from eventkit.core.ids import Id
from eventkit.core.records import Person
from eventkit.store.people import Row
from eventkit.web.access import Access
from eventkit.web.answers import answer, body
from eventkit.web.entering import Entering, Name, Short
from eventkit.web.rooms import with_person
from eventkit.web.services import Services


class Join(msgspec.Struct):
    code: Short
    attempt: Id
    lang: Short = "de"
    name: Name = ""
    slip: Short | None = None


class Continue(msgspec.Struct):
    code: Short
    personal: Short


class Me(msgspec.Struct):
    code: Short
    lang: Short | None = None
    name: Name | None = None


def make(services: Services, access: Access) -> Blueprint:
    """The routes for everybody."""
    api = Blueprint("public", __name__)

    entering = Entering(services, access)
    find = entering.find

    @api.get("/api/events")
    def events() -> Response:
        lines = [
            {"code": s.code, "title": s.details.title, "date": s.details.date, "place": s.details.place}
            for s in services.open_events()
        ]
        return answer({"events": lines})

    @api.post("/api/join")
    def join() -> Response:
        asked = body(Join)
        event, hall = find(asked.code)
        person = entering.take_in(event, hall, asked.attempt, name=asked.name, lang=asked.lang, slip=asked.slip)
        return entering.let_in(person)

    @api.post("/api/continue")
    def go_on() -> Response:
        return entering.let_in(whose(body(Continue))[0])

    @api.post("/api/whose")
    def who() -> Response:
        """Who would go on with this personal code: for a printed code, which is asked about before it is used."""
        person, known = whose(body(Continue))
        return answer({"ok": True, "no": known.no, "name": person.name})

    def whose(asked: Continue) -> tuple[Row, Person]:
        """Refused: `event.unknown`, `personal.unknown`, `access.guesses`."""
        event, hall = find(asked.code)
        address = request.remote_addr or ""
        access.guess(address)
        person = services.people.by_personal(event.id, asked.personal)
        known = hall.state.persons.get(person.id) if person else None
        if person is None or known is None:
            access.guessed_wrong(address)
            raise Refused("personal.unknown")
        return person, known

    @api.post("/api/me")
    def me() -> Response:
        asked = body(Me)
        event, hall = find(asked.code)
        actor = access.participant(request.environ, event.id)
        if actor is None or actor.person is None:
            raise Refused("access.person")
        entering.rename(event, hall, actor.person, name=asked.name, lang=asked.lang)
        return answer({"ok": True})

    @api.get("/api/view")
    def view() -> Response:
        event, hall = find(request.args.get("code"))
        role = request.args.get("as", "phone")
        said: dict[str, object] = {
            "audience": "all", "seq": hall.state.seq, "now": hall.now(), "boot": hall.boot, "me": None,
            "view": None, "own": None,
        }  # fmt: skip
        if role == "moderator":
            said["me"] = access.moderator(request.environ).name
            said["audience"], said["view"] = "moderator", msgspec.Raw(hall.view_bytes("moderator"))
        elif role in ("display", "preview"):
            said["view"] = msgspec.Raw(hall.view_bytes("all"))
        elif role in ("phone", "host"):
            actor = access.participant(request.environ, event.id)
            person = actor.person if actor else None
            if person is None or person not in hall.state.persons:
                if role == "host":
                    raise Refused("access.not-host")
                said["view"] = msgspec.Raw(hall.outside_bytes())
            else:
                audience = hall.audience_of(person) if role == "phone" else hall.host_audience(person)
                if audience is None:
                    raise Refused("access.not-host")
                own = msgspec.json.encode(hall.own(person))
                said |= {"audience": audience, "me": person, "view": msgspec.Raw(hall.view_bytes(audience))}
                said["own"] = msgspec.Raw(with_person(services.people, person, own))
        else:
            raise Refused("request.malformed")
        return answer(said)

    @api.get("/api/codes")
    def codes() -> Response:
        event, _ = find(request.args.get("code"))
        network, wifi = services.network, services.settings.wifi
        host = network.chosen(services.settings.address)
        url = network.url(host, f"/{event.code}")
        return answer({
            "page": {"url": url, "text": url.removeprefix("http://"), "qr": qr.code(url)},
            "wifi": wifi and {
                "ssid": wifi.ssid, "password": wifi.password, "qr": qr.code(qr.wifi(wifi.ssid, wifi.password))
            },
        })  # fmt: skip

    return api
