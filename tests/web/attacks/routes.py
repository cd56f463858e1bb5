"""Every way into the server, read from the application itself, and who may go it. A new one has to be decided here."""

from pathlib import Path
from typing import Any, NamedTuple

from eventkit.app import Server
from eventkit.config import Config
from tests.web.running import free_port

PAGE, ALL, PARTICIPANT, STAFF, MODERATOR = "page", "all", "participant", "staff", "moderator"

WHO = {
    PAGE: (
        "pages.start pages.phone pages.sign pages.host pages.ways pages.display pages.panel pages.file pages.icon "
        "probe.page probe.file"
    ),
    # What anybody in the hall's network may ask; each of them is told only what is public, or shows a secret first.
    ALL: (
        "public.events public.join public.go_on public.who public.view public.codes moderator.enter probe.loaded "
        "places.host fate.read erasures.mine photos.large photos.small pages.health target_groups.withdraw"
    ),
    PARTICIPANT: (
        "public.me fate.mine fate.keep shared.who shared.more shared.change shared.following target_groups.say"
    ),
    STAFF: "places.paper photos.send",
    MODERATOR: (
        "moderator.link moderator.list_events moderator.create moderator.format_of moderator.people hall.show "
        "hall.change probe.report probe.restart probe.news places.places print.on_paper fate.one "
        "reception.print_slips reception.count_slips reception.devices reception.revoke exports.protocol "
        "exports.kinds exports.export exports.report exports.how_far exports.cancel exports.bring "
        "formats.all_of_them formats.one formats.as_file formats.save formats.check formats.remove ready.ready "
        "suggest.suggest target_groups.numbers backup.news backup.choose erase.what erase.erase "
        "erasures.erasures erasures.file erasures.retention rehearsal.begin rehearsal.status rehearsal.start "
        "rehearsal.change rehearsal.stop rehearsal.remove status.show status.for_help"
    ),
}
DECIDED = {endpoint: who for who, endpoints in WHO.items() for endpoint in endpoints.split()}

AN_ID = "0123456789abcdef"


class Route(NamedTuple):
    """`rule` as the application writes it; `names`: what is variable in it."""

    method: str
    rule: str
    endpoint: str
    names: tuple[str, ...]

    @property
    def who(self) -> str:
        return DECIDED[self.endpoint]

    def path(self, of: str, **given: str) -> str:
        """An address of this kind."""
        usual = {"code": of, "place": "1", "photo": AN_ID, "key": AN_ID, "format_id": "world-cafe"}
        usual["name"] = "page.js" if self.endpoint == "probe.file" else "nothing.js"
        path = self.rule
        for name in self.names:
            before, _, after = path.partition("<")
            path = before + {**usual, **given}[name] + after.partition(">")[2]
        return path


def routes(folder: Path) -> list[Route]:
    """All of them: those of a server that has been put together, but does not run."""
    server = Server(Config(folder / "data", host="127.0.0.1", port=free_port()))
    try:
        return [
            Route(method, rule.rule, rule.endpoint, tuple(_in_order(rule)))
            for rule in server.app.url_map.iter_rules()
            for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"})
        ]
    finally:
        server.stop()


def _in_order(rule: Any) -> list[str]:
    return sorted(rule.arguments, key=lambda name: rule.rule.index(f"{name}>"))
