"""HTTP calls about target groups: the answer of a participant, and numbers for moderators."""

import sqlite3
from contextlib import suppress
from typing import Annotated, Any

import msgspec
from flask import Blueprint, Response, request

from eventkit.core.errors import Refused
from eventkit.core.ids import Id
from eventkit.core.state import Touched
from eventkit.core.target_groups import MOST, told
from eventkit.hall import Hall
from eventkit.web.access import Access
from eventkit.web.answers import answer, body
from eventkit.web.entering import Entering, Short
from eventkit.web.limits import Limit
from eventkit.web.services import Services


class Said(msgspec.Struct):
    """`secret`: made by the phone, and kept there alone; whoever shows it changes this answer."""

    code: Short
    secret: Id
    groups: Annotated[tuple[Short, ...], msgspec.Meta(max_length=MOST)]


class Withdrawn(msgspec.Struct):
    code: Short
    secret: Id


def make(services: Services, access: Access) -> Blueprint:
    """The routes."""
    api = Blueprint("target_groups", __name__)
    find = Entering(services, access).find
    answers_in = Limit(rate=0.5, burst=20)
    withdrawn_in = Limit(rate=5, burst=100)
    services.live.watch(lambda hall, touched: _seal(services, hall, touched))
    for hall in services.live.halls.values():  # the power may have gone in the moment of closing
        with suppress(sqlite3.Error):  # a full disk keeps nobody from reading
            _seal(services, hall, {CLOSING})

    @api.post("/api/target-groups")
    def say() -> Response:
        """Refused: `access.person`, `event.closed`, `target-group.unknown`,
        `target-group.answered`: under another secret; `too-fast`."""
        asked = body(Said)
        event, hall = find(asked.code)
        actor = access.participant(request.environ, event.id)
        if actor is None or actor.person is None:
            raise Refused("access.person")
        if hall.state.closed:
            raise Refused("event.closed")
        if set(asked.groups) - {group.id for group in hall.state.details.target_groups}:
            raise Refused("target-group.unknown")
        if not answers_in.take(actor.person):
            raise Refused("too-fast")
        if not services.target_groups.answer(event.id, actor.person, asked.secret, asked.groups):
            raise Refused("target-group.answered")
        return answer({"ok": True})

    @api.post("/api/target-groups/withdraw")
    def withdraw() -> Response:
        """For the phone of somebody who was erased, and who is nobody here any more: the secret says enough. An answer
        that is unknown is not told from one that is taken back. Refused: `event.closed`, `too-fast`."""
        asked = body(Withdrawn)
        event, hall = find(asked.code)
        if hall.state.closed:
            raise Refused("event.closed")
        if not withdrawn_in.take(event.id):
            raise Refused("too-fast")
        services.target_groups.withdraw(event.id, asked.secret)
        return answer({"ok": True})

    @api.get("/api/moderator/target-groups")
    def numbers() -> Response:
        """`people`: who answered; None: fewer than three, and then `groups` is empty."""
        access.moderator(request.environ)
        event, hall = find(request.args.get("code"))
        answers = services.target_groups.answers(event.id)
        lines = told(hall.state.details.target_groups, answers)
        said: dict[str, Any] = {
            "people": answers.people if lines else None,
            "groups": [{"id": group.id, "people": people} for group, people in lines],
        }
        return answer(said)

    return api


CLOSING = ("event", "event")


def _seal(services: Services, hall: Hall, touched: Touched) -> None:
    """At the end of the event the list of those who have answered goes."""
    if hall.state.closed and CLOSING in touched:
        services.target_groups.seal(hall.event)
