"""Several people on one phone, and a tablet that is lent out."""

from tests.web.running import Browser, Line, Running, fresh_id, wait_until


def more(phone: Browser, code: str, **given: str) -> dict[str, object]:
    return dict(phone.post("/api/shared/more", **{"code": code, "attempt": fresh_id(), **given}).json())


def people(phone: Browser, code: str) -> list[tuple[str, bool]]:
    told = phone.get(f"/api/shared?code={code}").json()
    return [(one["name"], one["now"]) for one in told["people"]] if "people" in told else [(told["code"], False)]


def test_several_people_write_on_one_phone_each_as_themselves(
    server: Running, moderator: Browser, phone: Browser
) -> None:
    code = moderator.event()
    lead = moderator.line(code, "moderator")
    assert lead.command("stage.start", stage="karten")["ok"]
    assert people(phone, code) == [("access.person", False)]
    ann = phone.join(code, name="Änne")["person"]
    attempt = fresh_id()
    bea = more(phone, code, name="Bea", attempt=attempt)["person"]
    assert more(phone, code, name="Bea", attempt=attempt)["person"] == bea != ann  # sent twice is one person
    assert people(phone, code) == [("Änne", False), ("Bea", True)]
    assert write(phone, code) == bea
    assert phone.post("/api/shared/change", code=code, person=ann).json()["person"] == ann
    assert write(phone, code) == ann
    stranger = server.browser().join(code)["person"]
    assert phone.post("/api/shared/change", code=code, person=stranger).json()["code"] == "shared.unknown"
    assert write(phone, code) == ann
    lead.close()


def write(phone: Browser, code: str) -> str:
    """Writes a card; gives whose it became."""
    line, card = phone.line(code), fresh_id()
    assert line.command("card.write", stage="karten", card=card, text="Licht")["ok"]
    line.close()
    own = phone.view(code)["own"]
    assert card in {one["id"] for one in own["cards"]}
    return str(own["person"])


def test_the_door_and_a_limit_hold_for_everybody_on_the_phone(server: Running, moderator: Browser) -> None:
    code, phone = moderator.event(), server.browser()
    phone.join(code)
    for _ in range(7):
        assert more(phone, code)["ok"]
    assert more(phone, code)["code"] == "shared.full"
    lead, other = moderator.line(code, "moderator"), server.browser()
    other.join(code)
    assert lead.command("door.set", door="slips")["ok"]
    assert more(other, code)["code"] == "slip.needed"
    (slip,) = moderator.post("/api/moderator/slips", code=code, count=1).json()["slips"]
    assert more(other, code, slip=slip)["ok"]
    assert more(other, code, slip=slip)["code"] == "slip.used"
    lead.close()


def test_after_a_lent_tablet_is_given_back_it_speaks_for_nobody(moderator: Browser, phone: Browser) -> None:
    code, elsewhere = moderator.event(), moderator.event()
    personal = phone.join(code, name="Änne")["personal"]
    phone.join(elsewhere)
    assert phone.view(code)["me"]  # the probe finds somebody
    assert phone.post("/api/shared/next", code=code).json()["ok"]
    assert phone.view(code)["me"] is None
    assert phone.view(elsewhere)["me"]
    assert phone.post("/api/shared/next", code=code).json()["code"] == "access.person"
    assert phone.join(code)["personal"] != personal
    assert phone.post("/api/continue", code=code, personal=personal).json()["ok"]  # what was written is not lost


def test_a_page_that_is_still_open_does_not_go_on_speaking_for_the_person_before(
    server: Running, moderator: Browser, phone: Browser
) -> None:
    """Another tab, or the same page after an answer that was lost: it would show one person and write for another."""
    code = moderator.event()
    ann = phone.join(code)
    other = server.browser()
    assert other.post("/api/continue", code=code, personal=ann["personal"]).json()["ok"]
    here, elsewhere = greeted(phone, code), greeted(other, code)
    bea = more(phone, code)["person"]
    wait_until(lambda: not here.client.connected)
    here = greeted(phone, code)
    assert here.wait_for("own")["person"] == bea
    assert phone.post("/api/shared/change", code=code, person=bea).json()["ok"]
    assert here.call("time", {})["now"] and elsewhere.call("time", {})["now"]  # nobody else is sent away
    assert phone.post("/api/continue", code=code, personal=ann["personal"]).json()["ok"]
    wait_until(lambda: not here.client.connected)
    here = greeted(phone, code)
    assert phone.post("/api/shared/next", code=code).json()["ok"]
    wait_until(lambda: not here.client.connected)
    assert elsewhere.call("time", {})["now"]
    elsewhere.close()


def greeted(phone: Browser, code: str) -> Line:
    line = phone.line(code)
    assert line.hello(phone.view(code)["seq"])["ok"]
    return line


def test_a_phone_that_changes_without_end_is_slowed_down(moderator: Browser, phone: Browser) -> None:
    code = moderator.event()
    ann = phone.join(code)["person"]
    said = [phone.post("/api/shared/change", code=code, person=ann).json() for _ in range(100)]
    assert said[0]["ok"] and said[-1]["code"] == "too-fast"
