"""HTTP calls about what was erased: the record for moderators, and for phones whether their own person was."""

import csv
import io
import secrets
from datetime import datetime
from typing import Annotated

import msgspec
from flask import Blueprint, Response, request

from eventkit import i18n
from eventkit.core import ids
from eventkit.core.errors import Refused
from eventkit.core.ids import Id
from eventkit.core.retention import until
from eventkit.store.erasures import Erasure, Erasures
from eventkit.web.access import Access
from eventkit.web.answers import answer, body, check, language
from eventkit.web.entering import Entering, Short
from eventkit.web.services import Services
from eventkit.web.sweeping import Sweeping

MOST = 20


class Mine(msgspec.Struct):
    """`persons`: for whom this phone still keeps something."""

    code: Short
    persons: Annotated[list[Id], msgspec.Meta(max_length=MOST)]


class Keep(msgspec.Struct):
    code: Short
    keep: Short


def make(services: Services, access: Access, sweeping: Sweeping) -> Blueprint:
    """The routes."""
    api = Blueprint("erasures", __name__)
    entering, record = Entering(services, access), Erasures(services.db)

    @api.post("/api/erased")
    def mine() -> Response:
        """Which of these were erased. A phone that was away then drops what it keeps for them; nobody learns more than
        that from an id that only the phone knows."""
        asked = body(Mine)
        _, hall = entering.find(asked.code)
        persons = (hall.state.persons.get(person) for person in asked.persons)
        return answer({"erased": [person.id for person in persons if person is not None and person.erased]})

    @api.get("/api/moderator/erasures")
    def erasures() -> Response:
        """`sweeping`: traces may still be in the file, it is being tried."""
        access.moderator(request.environ)
        rows = [one._asdict() for one in record.all()]
        return answer({"erasures": rows, "sweeping": sweeping.waiting})

    @api.get("/api/moderator/erasures/file")
    def file() -> Response:
        """`to`: csv, or txt, which is for the printer."""
        access.moderator(request.environ)
        made = {"csv": as_csv, "txt": as_text}.get(request.args.get("to", ""))
        if made is None:
            raise Refused("export.unknown")
        to = request.args["to"]
        lang = language(request)
        response = Response(made(record.all(), lang).encode("utf-8"), content_type=f"text/{KINDS[to]}; charset=utf-8")
        response.headers["Content-Disposition"] = f'attachment; filename="loeschprotokoll.{to}"'
        return response

    @api.post("/api/moderator/retention")
    def retention() -> Response:
        """Until when the data are to be kept: for events that are not open in the panel. Refused: as `event.edit`."""
        actor = access.moderator(request.environ)
        asked = body(Keep)
        _, hall = entering.find(asked.code)
        command = {"id": ids.encode(secrets.randbits(80)), "kind": "event.edit", "keep": asked.keep}
        check(hall.submit(actor, command))
        return answer({"ok": True, "until": until(hall.state.details)})

    return api


KINDS = {"csv": "csv", "txt": "plain"}


def as_csv(rows: list[Erasure], lang: str) -> str:
    """With a BOM, so that a double click opens it rightly."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";" if lang == "de" else ",", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([i18n.say(f"erasures-{head}", lang) for head in ("when", "event", "kind", "number", "role")])
    writer.writerows(_cells(one, lang) for one in rows)
    return "\ufeff" + out.getvalue()


def as_text(rows: list[Erasure], lang: str) -> str:
    lines = [i18n.say("erasures", lang), "", i18n.say("erasures-what", lang), ""]
    lines += [" · ".join(_cells(one, lang)) for one in rows] or [i18n.say("erasures-none", lang)]
    return "\ufeff" + "\r\n".join(lines) + "\r\n"


def _cells(one: Erasure, lang: str) -> list[str]:
    when = datetime.fromtimestamp(one.at / 1000).strftime("%Y-%m-%d %H:%M")
    kind, role = i18n.say(f"erasures-kind-{one.kind}", lang), i18n.say(f"erasures-role-{one.role}", lang)
    return [when, one.code, kind, str(one.number), role]
