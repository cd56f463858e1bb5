"""Who is here: a voluntary answer that nobody can be known by, and numbers that hide who they are."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from eventkit.store.db import Database
from eventkit.store.events import Events
from eventkit.store.target_groups import TargetGroups
from eventkit.web import api_target_groups
from tests.web.running import Browser, Running, fresh_id

PATH = "/api/moderator/target-groups?code="
GROUPS = [{"id": "clubs", "label": {}}, {"id": "own-1", "label": {"de": "Gärten"}}]
LISTED = "SELECT count(*) FROM target_answered WHERE event = (SELECT id FROM event WHERE code = ?)"
SECRETS: dict[int, str] = {}


def say(phone: Browser, code: str, *groups: str, secret: str | None = None) -> str:
    """Under the phone's own secret, else under this one."""
    kept = secret or SECRETS.setdefault(id(phone), fresh_id())
    answer = phone.post("/api/target-groups", code=code, secret=kept, groups=groups).json()
    return "" if answer["ok"] else str(answer["code"])


def test_answers_are_counted_from_three_on_and_sealed_at_the_end(server: Running, moderator: Browser) -> None:
    code = moderator.event(target_groups=GROUPS)
    phones = [server.browser() for _ in range(4)]
    assert say(phones[0], code, "clubs") == "access.person"
    for phone in phones:
        phone.join(code)
    assert say(phones[0], code, "police") == "target-group.unknown"
    for phone in phones[:2]:
        assert say(phone, code, "clubs") == ""
    assert moderator.get(PATH + code).json() == {"people": None, "groups": []}
    assert say(phones[2], code, "clubs", "own-1") == say(phones[3], code) == ""
    expected = {"people": 4, "groups": [{"id": "clubs", "people": 3}, {"id": "own-1", "people": None}]}
    assert moderator.get(PATH + code).json() == expected
    assert phones[0].get(PATH + code).status_code == 403
    assert listed(server, code) == 4
    line = moderator.line(code, "moderator")
    line.hello()
    assert line.command("event.close")["ok"]
    line.close()
    assert say(phones[0], code, "clubs") == "event.closed"
    assert listed(server, code) == 0
    assert moderator.get(PATH + code).json() == expected


def listed(server: Running, code: str) -> int:
    """So many people of whom it is known that they have answered."""
    db = Database(server.data, exclusive=False)
    try:
        return int(db.execute(LISTED, (code,)).fetchone()[0])
    finally:
        db.close()


def test_who_answers_again_and_again_is_slowed_down(server: Running, moderator: Browser) -> None:
    code, phone, other = moderator.event(target_groups=GROUPS), server.browser(), server.browser()
    phone.join(code)
    other.join(code)
    said = [say(phone, code, "clubs") for _ in range(60)]
    assert said[0] == "" and said[-1] == "too-fast"
    assert say(other, code, "clubs") == ""


def test_an_answer_is_changed_and_taken_back_by_its_secret_alone(server: Running, moderator: Browser) -> None:
    code = moderator.event(target_groups=GROUPS)
    phones = [server.browser() for _ in range(3)]
    for phone in phones:
        phone.join(code)
        assert say(phone, code, "clubs") == ""
    assert numbers(moderator, code) == {"clubs": 3, "own-1": None}
    # Nobody counts twice, and nobody changes what they have no secret for.
    assert say(phones[0], code, "own-1", secret=fresh_id()) == "target-group.answered"
    withdraw = "/api/target-groups/withdraw"
    assert server.browser().post(withdraw, code=code, secret=fresh_id()).json()["ok"]
    assert numbers(moderator, code) == {"clubs": 3, "own-1": None}
    for phone in phones:
        assert say(phone, code, "own-1") == ""
    assert numbers(moderator, code) == {"clubs": None, "own-1": 3}
    # Whoever was erased is nobody here any more; the secret is enough.
    assert server.browser().post(withdraw, code=code, secret=SECRETS[id(phones[0])]).json()["ok"]
    assert moderator.get(PATH + code).json() == {"people": None, "groups": []}
    assert moderator.post(withdraw, code=code, secret="short").status_code == 400


def numbers(moderator: Browser, code: str) -> dict[str, int | None]:
    return {group["id"]: group["people"] for group in moderator.get(PATH + code).json()["groups"]}


@pytest.mark.parametrize("closed", [True, False])
def test_who_has_answered_goes_at_the_next_start_when_the_power_went_in_the_moment_of_closing(
    tmp_path: Path, closed: bool
) -> None:
    db, event = Database(tmp_path), fresh_id()
    Events(db).add(event, "ACDEFH", 1)
    TargetGroups(db).answer(event, "ann", "secret", ["young"])
    hall = SimpleNamespace(event=event, state=SimpleNamespace(closed=closed))
    live = SimpleNamespace(halls={event: hall}, watch=lambda call: None)
    services: Any = SimpleNamespace(live=live, target_groups=TargetGroups(db))
    api_target_groups.make(services, services)
    left = db.execute("SELECT count(*) FROM target_answered").fetchone()[0]
    assert (left, TargetGroups(db).answers(event).people) == (0 if closed else 1, 1)
    db.close()
