"""HTTP calls about how the server is, and the report for whoever helps."""

from flask import Blueprint, Response, request

from eventkit.status import report, said
from eventkit.status.judge import judged, worst
from eventkit.web.access import Access
from eventkit.web.answers import answer, staff_language
from eventkit.web.guarded import moderators_only
from eventkit.web.status import Status


def make(access: Access, status: Status) -> Blueprint:
    """The routes."""
    api = Blueprint("status", __name__, url_prefix="/api/moderator/status")
    moderators_only(api, access)

    @api.get("")
    def show() -> Response:
        reading, lang = status.read(), staff_language(request)
        return answer(
            {
                "now": reading.now,
                "since": reading.since,
                "version": reading.version,
                "events": reading.events,
                "entries": reading.entries,
                "state": worst(judged(reading)),
                "checks": said.said(reading, lang),
                "troubles": said.troubles(reading, lang),
            }
        )

    @api.get("/report")
    def for_help() -> Response:
        reading = status.read()
        text = report.text(reading, status.settings(), status.log(report.LOG_SIGNS), staff_language(request))
        return answer({"name": report.name(reading), "text": text})

    return api
