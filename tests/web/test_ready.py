"""What is missing before an event begins, over HTTP: printing is remembered, and only moderators are told."""

from tests.web.running import Browser, fresh_id


def told(browser: Browser, code: str) -> set[str]:
    return {one["code"] for one in browser.get(f"/api/moderator/ready?code={code}").json()["findings"]}


def fresh(moderator: Browser) -> str:
    made = moderator.post("/api/moderator/events", event=fresh_id(), format="kartenabfrage", title="Ein Abend")
    return str(made.json()["code"])


def test_what_is_missing_goes_away_when_it_is_there(moderator: Browser, phone: Browser) -> None:
    code = fresh(moderator)
    assert {"date.none", "contact.none", "print.none", "phone.none"} <= told(moderator, code)
    phone.join(code)
    assert moderator.get(f"/api/moderator/print?code={code}&what=poster").status_code == 200
    found = told(moderator, code)
    assert "date.none" in found
    assert not {"print.none", "phone.none"} & found
    assert "print.none" in told(moderator, fresh(moderator)), "only for the event that was printed for"


def test_what_printed_nothing_does_not_count(moderator: Browser) -> None:
    code = fresh(moderator)
    assert moderator.get(f"/api/moderator/print?code={code}&what=signs").json()["code"] == "print.empty"
    assert "print.none" in told(moderator, code)


def test_an_unknown_event_and_somebody_else(moderator: Browser, phone: Browser) -> None:
    code = fresh(moderator)
    assert moderator.get("/api/moderator/ready?code=AAAAAA").json()["code"] == "event.unknown"
    phone.join(code)
    assert phone.get(f"/api/moderator/ready?code={code}").json()["code"] == "access.role"
