"""HTTP calls for everybody: join, go on elsewhere, the whole view, the codes on the screen."""

from typing import Annotated

import msgspec
from flask import Blueprint, Response, request

from eventkit import i18n, qr
from eventkit.core.errors import Refused
from eventkit.core.ids import Id
from eventkit.core.text import clean
from eventkit.live import Hall
from eventkit.store.events import Row as EventRow
from eventkit.store.people import NAME_CHARS
from eventkit.store.people import Row as Person
from eventkit.web.access import COOKIE, COOKIE_SECONDS, Access
from eventkit.web.answers import answer, body, check
from eventkit.web.rooms import with_person
from eventkit.web.services import Services

Short = Annotated[str, msgspec.Meta(max_length=40)]
Name = Annotated[str, msgspec.Meta(max_length=400)]


class Join(msgspec.Struct):
    code: Short
    attempt: Id
    lang: Short = "de"
    name: Name = ""


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

    def find(code: object) -> tuple[EventRow, Hall]:
        found = services.find(code)
        if found is None:
            raise Refused("event.unknown")
        return found

    def enter(person: Person, device: str | None) -> Response:
        """The device speaks for the person from now on; a device not known yet gets its cookie."""
        token = None
        if device is None:
            device, token = services.devices.new(services.now())
        services.devices.link(device, person.id, services.now())
        return with_cookie(answer({"ok": True, "person": person.id, "personal": person.personal}), token)

    @api.get("/api/events")
    def events() -> Response:
        states = [hall.state for hall in services.live.halls.values() if hall.state.id and not hall.state.closed]
        lines = [
            {"code": s.code, "title": s.details.title, "date": s.details.date, "place": s.details.place} for s in states
        ]
        return answer({"events": lines})

    @api.post("/api/join")
    def join() -> Response:
        asked = body(Join)
        event, hall = find(asked.code)
        device = access.device(request.environ)
        known = services.devices.person(device, event.id) if device else None
        person = services.people.get(known) if known else services.people.by_attempt(event.id, asked.attempt)
        if person is None:
            if hall.state.closed:
                raise Refused("event.closed")
            access.newcomer(request.remote_addr or "")
            person = services.people.join(
                event.id, asked.attempt, name=a_name(asked.name), lang=a_lang(asked.lang), now=services.now()
            )
        if person.name:
            hall.state.names[person.id] = person.name
        # Again after a lost answer or a failed disk: the core takes a person in once.
        check(services.live.system(event.id, "person.join", person=person.id))
        return enter(person, device)

    @api.post("/api/continue")
    def go_on() -> Response:
        asked = body(Continue)
        event, _ = find(asked.code)
        address = request.remote_addr or ""
        access.guess(address)
        person = services.people.by_personal(event.id, asked.personal)
        if person is None:
            access.guessed_wrong(address)
            raise Refused("personal.unknown")
        return enter(person, access.device(request.environ))

    @api.post("/api/me")
    def me() -> Response:
        asked = body(Me)
        event, hall = find(asked.code)
        actor = access.participant(request.environ, event.id)
        if actor is None or actor.person is None:
            raise Refused("access.person")
        name = None if asked.name is None else a_name(asked.name)
        lang = None if asked.lang is None else a_lang(asked.lang)
        services.people.change(actor.person, name=name, lang=lang)
        if name is not None:
            hall.state.names[actor.person] = name
        check(services.live.system(event.id, "person.change", person=actor.person))  # so that screens hear of it
        return answer({"ok": True})

    @api.get("/api/view")
    def view() -> Response:
        event, hall = find(request.args.get("code"))
        role = request.args.get("as", "phone")
        said: dict[str, object] = {
            "audience": "all", "seq": hall.state.seq, "now": services.now(), "boot": hall.boot, "me": None,
            "view": None, "own": None,
        }  # fmt: skip
        if role == "moderator":
            said["me"] = access.moderator(request.environ).name
            said["audience"], said["view"] = "moderator", msgspec.Raw(hall.view_bytes("moderator"))
        elif role == "display":
            said["view"] = msgspec.Raw(hall.view_bytes("all"))
        elif role == "phone":
            actor = access.participant(request.environ, event.id)
            person = actor.person if actor else None
            if person is None or person not in hall.state.persons:
                said["view"] = msgspec.Raw(hall.outside_bytes())
            else:
                own = msgspec.json.encode(hall.own(person))
                said["me"], said["view"] = person, msgspec.Raw(hall.view_bytes("all"))
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
