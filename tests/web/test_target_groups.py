"""Who is here: a voluntary answer that nobody can be known by, and numbers that hide who they are."""

from eventkit.store.db import Database
from tests.web.running import Browser, Running

PATH = "/api/moderator/target-groups?code="
GROUPS = [{"id": "clubs", "label": {}}, {"id": "own-1", "label": {"de": "Gärten"}}]


def say(phone: Browser, code: str, *groups: str) -> str:
    answer = phone.post("/api/target-groups", code=code, groups=groups).json()
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
    assert keys(server) == 1
    line = moderator.line(code, "moderator")
    line.hello()
    assert line.command("event.close")["ok"]
    line.close()
    assert say(phones[0], code, "clubs") == "event.closed"
    assert keys(server) == 0
    assert moderator.get(PATH + code).json() == expected


def keys(server: Running) -> int:
    """So many events whose answers could still be known."""
    db = Database(server.data, exclusive=False)
    try:
        return int(db.execute("SELECT count(*) FROM target_key").fetchone()[0])
    finally:
        db.close()


def test_who_answers_again_and_again_is_slowed_down(server: Running, moderator: Browser) -> None:
    code, phone, other = moderator.event(target_groups=GROUPS), server.browser(), server.browser()
    phone.join(code)
    other.join(code)
    said = [say(phone, code, "clubs") for _ in range(60)]
    assert said[0] == "" and said[-1] == "too-fast"
    assert say(other, code, "clubs") == ""
