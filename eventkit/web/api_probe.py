"""The test page for phones, and what the moderator sees of it. It needs no event and no bundle."""

import msgspec
from flask import Blueprint, Response, render_template, request

from eventkit import i18n, qr
from eventkit.core.ids import Id
from eventkit.machine import system
from eventkit.web.access import Access
from eventkit.web.advice import advice
from eventkit.web.answers import answer, body, staff_language
from eventkit.web.laptop import Laptop
from eventkit.web.probe import Probes
from eventkit.web.services import Services

WORDS = ("title", "wait", "page", "line", "good", "good-what", "own", "bad", "bad-what", "time", "again", "no-script")
FILES = {"page.js": ("probe.js", "text/javascript"), "page.css": ("probe.css", "text/css")}


class Loaded(msgspec.Struct):
    phone: Id


def make(services: Services, access: Access, probes: Probes, laptop: Laptop) -> Blueprint:
    """The routes."""
    api = Blueprint("probe", __name__)

    @api.get("/probe")
    def page() -> Response:
        probes.opened(request.remote_addr or "")
        lang = staff_language(request)
        words = {name.replace("-", "_"): i18n.say(f"probe-page-{name}", lang) for name in WORDS}
        html = render_template("probe.html", lang=lang, dir=i18n.direction(lang), **words)
        return Response(html, mimetype="text/html")

    @api.get("/probe/<any('page.js', 'page.css'):name>")
    def file(name: str) -> Response:
        template, mimetype = FILES[name]
        return Response(render_template(template), mimetype=mimetype)

    @api.post("/api/probe")
    def loaded() -> Response:
        return answer({"ok": True, "counts": probes.loaded(request.remote_addr or "", body(Loaded).phone)})

    @api.get("/api/moderator/probe")
    def report() -> Response:
        access.moderator(request.environ)
        return answer(_report(services, probes))

    @api.post("/api/moderator/probe")
    def restart() -> Response:
        access.moderator(request.environ)
        probes.restart()
        return answer({"ok": True, **_report(services, probes)})

    @api.get("/api/moderator/laptop")
    def news() -> Response:
        access.moderator(request.environ)
        return answer(laptop.news())

    return api


def _report(services: Services, probes: Probes) -> dict[str, object]:
    network, found = services.network, probes.report()
    host = network.chosen(services.settings.address)
    hotspot = any(one["address"] == host and one["medium"] == "hotspot" for one in network.addresses())
    url = network.url(host, "/probe")
    return {
        **found, "url": url, "qr": qr.code(url), "port": network.port, "now": services.now(),
        "advice": advice(system.own(), opened=found["opened"], loaded=found["loaded"], hotspot=hotspot),
    }  # fmt: skip
