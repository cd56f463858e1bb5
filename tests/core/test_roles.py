"""Every command with every role that may not send it: made from the list of commands, so that none can be forgotten."""

from collections.abc import Iterator
from typing import get_args

import msgspec
import pytest

from eventkit.core.actor import Actor, Role
from eventkit.core.commands import Command
from eventkit.core.decide import decide
from eventkit.core.errors import Refused
from eventkit.core.registry import KINDS, RULES
from tests.core.placed import Placed
from tests.support import an_id, bare

ROLES: tuple[Role, ...] = get_args(Role)


@pytest.fixture(scope="module")
def cafe() -> Placed:
    cafe = Placed()
    cafe.host("p1")
    cafe.round("runde-1")
    return cafe


def actor(cafe: Placed, role: Role, person: str | None = None) -> Actor:
    """Somebody with this role who is really there."""
    if role == "host":
        return Actor("host", person=person or cafe.state.places["p1"].hosts[0], device="d1")
    if role == "participant":
        return Actor("participant", person=person or cafe.people[-1].person, device="d2")
    return Actor(role, device="d3" if role == "moderator" else "")


def command(kind: str) -> Command:
    """One of this kind, whatever stands in it: who may send it is asked before what it says."""
    fields = {field.name: msgspec.NODEFAULT for field in msgspec.structs.fields(KINDS[kind])}
    return KINDS[kind](**{**{name: an_id(name) for name in fields}, "id": an_id(f"{kind} command")})


def forbidden() -> Iterator[tuple[str, Role]]:
    for kind in sorted(KINDS):
        yield from ((kind, role) for role in ROLES if role not in RULES[KINDS[kind]].who)


def refusal(cafe: Placed, kind: str, who: Actor) -> str:
    """The code; "" when it was not refused, or broke because of what stands in it."""
    try:
        list(decide(cafe.state, command(kind), who, cafe.state.at))
    except Refused as refused:
        return refused.code
    except (AttributeError, TypeError, ValueError, KeyError):
        pass
    return ""


def test_no_command_is_open_to_a_role_that_is_not_named(cafe: Placed) -> None:
    before = bare(cafe.state)
    wrong = [(kind, role) for kind, role in forbidden() if refusal(cafe, kind, actor(cafe, role)) != "access.role"]
    assert wrong == []
    assert bare(cafe.state) == before
    assert len(list(forbidden())) > len(KINDS)


def test_control_moderators_and_the_program_get_past_that_door(cafe: Placed) -> None:
    """Else the test before would prove nothing: the same commands, sent by somebody who may."""
    stopped = [
        (kind, role)
        for kind in sorted(KINDS)
        for role in RULES[KINDS[kind]].who & {"moderator", "system"}
        if refusal(cafe, kind, actor(cafe, role)) == "access.role"
    ]
    assert stopped == []


def test_whoever_is_not_of_this_event_sends_nothing(cafe: Placed) -> None:
    wrong = [
        (kind, role)
        for kind in sorted(KINDS)
        for role in RULES[KINDS[kind]].who & {"participant", "host"}
        if refusal(cafe, kind, actor(cafe, role, person=an_id("stranger"))) != "access.person"
    ]
    assert wrong == []


def test_whoever_hosts_nothing_any_more_sends_nothing_as_a_host(cafe: Placed) -> None:
    guest = actor(cafe, "host", person=cafe.people[-1].person)
    hosts_send = [kind for kind in sorted(KINDS) if "host" in RULES[KINDS[kind]].who]
    assert [kind for kind in hosts_send if refusal(cafe, kind, guest) != "access.not-host"] == []
