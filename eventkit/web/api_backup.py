"""HTTP calls about the copy on a second disk."""

from typing import Annotated

import msgspec
from flask import Blueprint, Response

from eventkit.web.access import Access
from eventkit.web.answers import answer, body
from eventkit.web.backups import Backups
from eventkit.web.guarded import moderators_only


class Chosen(msgspec.Struct):
    folder: Annotated[str, msgspec.Meta(max_length=400)] | None


def make(access: Access, backups: Backups) -> Blueprint:
    """The routes."""
    api = Blueprint("backup", __name__, url_prefix="/api/moderator/backup")
    moderators_only(api, access)

    @api.get("")
    def news() -> Response:
        return answer(backups.news())

    @api.post("")
    def choose() -> Response:
        backups.choose(body(Chosen).folder)
        return answer({"ok": True, **backups.news()})

    return api
