"""Somebody of one event against another one: through sockets, with every command there is, naming what is there."""

from typing import Any

import msgspec
import pytest

from eventkit.core.registry import KINDS, RULES
from tests.web.attacks.test_tokens import refused
from tests.web.cafe import Cafe
from tests.web.running import Browser, Line, Running, fresh_id


@pytest.fixture(scope="module")
def other(server: Running, moderator: Browser) -> Cafe:
    """The event that is attacked: a round with a card."""
    other = Cafe(server, moderator, people=2)
    other.begin("runde-1-platz", "runde-1")
    line = other.phones[0].line(other.code)
    assert line.command("card.write", stage="runde-1", card=fresh_id(), text="Bänke")["ok"]
    line.close()
    return other


def aimed(kind: str, other: Cafe) -> dict[str, Any]:
    """A command whose every name is one of the other event."""
    view = other.moderator.view(other.code, "moderator")["view"]
    card, person = next(iter(view["card"])), next(iter(view["person"]))
    names = {
        "card": card, "cards": [card], "person": person, "persons": [person], "target": card, "targets": [card],
        "stage": "runde-1", "place": "p1", "text": "von drüben", "title": {"de": "x"}, "n": 99, "count": 1, "on": True,
        "wanted": True, "event": view["event"]["event"]["code"], "onto": card, "topic": card, "measure": card,
        "cluster": card, "into": card, "before": card, "photo": card, "lang": "en", "question": "x",
        "value": "x", "arrived": True, "places": ["p1"], "done": True, "caption": "x", "what": "x",
    }  # fmt: skip
    fields = {field.name for field in msgspec.structs.fields(KINDS[kind])} - {"id"}
    return {name: value for name, value in names.items() if name in fields}


def test_nobody_gets_a_line_to_another_event(cafe: Cafe, other: Cafe, host: Browser) -> None:
    for browser in (cafe.phones[0], host):
        assert refused(browser, other.code) and refused(browser, other.code, "host")
        assert refused(browser, other.code, "moderator")
        view = browser.view(other.code)
        assert view["own"] is None and "card" not in view["view"]
    assert not refused(cafe.phones[0], cafe.code), "control"


@pytest.mark.parametrize("role", ["participant", "host"])
def test_no_command_of_one_event_reaches_another(cafe: Cafe, other: Cafe, host: Browser, role: str) -> None:
    browser = host if role == "host" else cafe.phones[0]
    line = browser.line(cafe.code, "host" if role == "host" else "phone")
    before = other.moderator.view(other.code, "moderator")
    kinds = [kind for kind in sorted(KINDS) if kind not in ("person.leave", "person.erase")]
    answers = {kind: sent(line, kind, aimed(kind, other)) for kind in kinds}
    after = other.moderator.view(other.code, "moderator")
    assert (after["seq"], after["view"]) == (before["seq"], before["view"])
    assert "server.error" not in answers.values()
    may = {kind for kind in kinds if role in RULES[KINDS[kind]].who}
    others = {code for kind, code in answers.items() if kind not in may}
    assert others == {"access.role", "command.malformed"}
    assert [kind for kind in may if answers[kind] == "command.malformed"] == [], "what may be sent is sent well"
    line.close()
    assert other.lead.command("stage.note", stage="runde-1", text=f"Kontrolle {role}")["ok"]
    assert other.moderator.view(other.code, "moderator")["seq"] > before["seq"], "control: we would have seen it"


def sent(line: Line, kind: str, fields: dict[str, Any]) -> str:
    while (answer := line.command(kind, **fields)).get("code") == "too-fast":
        line.client.sleep(0.2)
    return str(answer.get("code", "ok"))
