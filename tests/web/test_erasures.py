"""Erasing with a real server: what other pages see, what the phone is told, and what the file holds afterwards."""

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from eventkit.core.text import ERASED
from eventkit.store.db import FILE_NAME, Database
from tests.web.running import Browser, Running, fresh_id, wait_until

SECRET, NAME = "Frau Meier parkt immer vor meiner Einfahrt", "Wilhelmine Musterfrau"
AT = "/api/moderator"


def on_disk(server: Running, words: str) -> bool:
    return any(words.encode() in file.read_bytes() for file in server.data.glob(f"{FILE_NAME}*"))


def swept(moderator: Browser) -> None:
    wait_until(lambda: not moderator.get(f"{AT}/erasures").json()["sweeping"])


@pytest.fixture
def hall(moderator: Browser) -> str:
    """An event whose first step with cards is open."""
    code = moderator.event()
    lead = moderator.line(code, "moderator")
    assert lead.command("stage.start", stage="karten")["ok"]
    lead.close()
    return code


def test_a_card_is_dropped_by_all_pages_and_not_sent_to_those_who_were_away(
    server: Running, moderator: Browser, hall: str
) -> None:
    phone, other, lead = server.browser(), server.browser(), moderator.line(hall, "moderator")
    phone.join(hall)
    other.join(hall)
    writer, reader = phone.line(hall), other.line(hall)
    lead.hello()
    card = fresh_id()
    before = other.view(hall)["seq"]
    reader.hello(before)
    assert writer.command("card.write", stage="karten", card=card, text=SECRET)["ok"]
    assert reader.wait_for("patch")["put"]["card"][card]["text"] == SECRET, "control: it was sent"
    assert on_disk(server, SECRET), "control"
    assert lead.command("card.erase", cards=[card])["ok"]
    said = reader.wait_for("patch")
    while card not in said["put"].get("card", {}):
        said = reader.wait_for("patch")
    assert said["put"]["card"][card]["text"] == ERASED and said["put"]["card"][card]["erased"]
    assert reader.hello(before)["whole"], "who was away fetches the whole view"
    assert SECRET not in str(other.view(hall)) + str(phone.view(hall)) + str(other.view(hall, "display"))
    ways = phone.get(f"/api/mine/ways?code={hall}").text
    assert "Dieser Text wurde gelöscht." in ways and ERASED not in ways and SECRET not in ways
    late = writer.command("card.edit", card=card, text=SECRET, n=5)
    assert (late["ok"], late["code"]) == (False, "card.erased")
    assert writer.command("card.write", stage="karten", card=card, text=SECRET)["ok"], "it is there: nothing more"
    swept(moderator)
    assert not on_disk(server, SECRET)
    for to in ("html", "csv", "json", "eventkit"):
        made = moderator.get(f"{AT}/events/{hall}/export?to={to}&lang=de").content
        assert SECRET.encode() not in made and ERASED.encode() not in made or to == "eventkit"
        assert "Der Text dieser Karte wurde gelöscht." in made.decode("utf-8", "ignore") or to == "eventkit"
    for line in (writer, reader, lead):
        line.close()


def test_somebody_takes_everything_back_and_the_laptop_knows_them_no_more(
    server: Running, moderator: Browser, hall: str
) -> None:
    phone = server.browser()
    joined = phone.join(hall, name=NAME)
    line = phone.line(hall)
    line.hello()
    assert line.command("card.write", stage="karten", card=fresh_id(), text=f"{SECRET}!")["ok"]
    assert on_disk(server, NAME), "control"
    assert phone.post("/api/erased", code=hall, persons=[joined["person"]]).json() == {"erased": []}
    assert line.command("person.erase")["ok"]
    assert line.wait_for("bye") == {"code": "person.erased"}
    assert phone.view(hall)["own"] is None
    assert phone.post("/api/erased", code=hall, persons=[joined["person"], fresh_id()]).json() == {
        "erased": [joined["person"]]
    }
    assert phone.post("/api/continue", code=hall, personal=joined["personal"]).json()["code"] == "personal.unknown"
    swept(moderator)
    assert not on_disk(server, NAME) and not on_disk(server, f"{SECRET}!") and not on_disk(server, joined["personal"])
    assert phone.join(hall)["person"] != joined["person"], "the same phone may come again"
    record = moderator.get(f"{AT}/erasures").json()["erasures"]
    found = {(one["kind"], one["number"], one["role"]) for one in record if one["code"] == hall}
    assert found == {("card", 1, "participant"), ("person", 1, "participant")}
    assert NAME not in str(record) and joined["person"] not in str(record)
    line.close()


def test_the_record_is_for_moderators_and_can_be_saved(server: Running, moderator: Browser, hall: str) -> None:
    lead = moderator.line(hall, "moderator")
    person = server.browser().join(hall)["person"]
    assert lead.command("person.erase", person=person, texts=False)["ok"]
    lead.close()
    table = moderator.get(f"{AT}/erasures/file?to=csv&lang=de").content.decode("utf-8-sig")
    assert table.startswith('"Wann";"Code";"Was";') and f'"{hall}";"Person";"1";"Moderation"' in table
    text = moderator.get(f"{AT}/erasures/file?to=txt&lang=en").content.decode("utf-8-sig")
    assert f"{hall} · Person · 1 · Moderators" in text
    assert moderator.get(f"{AT}/erasures/file?to=pdf").json()["code"] == "export.unknown"
    stranger = server.browser()
    for path in ("erasures", "erasures/file?to=csv"):
        assert stranger.get(f"{AT}/{path}").json()["code"] == "access.role"
    assert stranger.post(f"{AT}/retention", code=hall, keep="none").json()["code"] == "access.role"


def test_how_long_data_are_kept_is_a_reminder(moderator: Browser) -> None:
    past, today = "2020-02-29", date.today()
    old, new = moderator.event(date=past), moderator.event(date=today.isoformat())
    lines = {one["code"]: one for one in moderator.get(f"{AT}/events").json()["events"]}
    assert (lines[old]["until"], lines[old]["due"]) == ("2021-02-28", True)
    assert lines[new]["due"] is False
    assert moderator.post(f"{AT}/retention", code=old, keep="gestern").json()["code"] == "detail.wrong"
    later = (today + timedelta(days=30)).isoformat()
    assert moderator.post(f"{AT}/retention", code=old, keep=later).json() == {"ok": True, "until": later}
    assert moderator.view(old, "moderator")["view"]["event"]["event"]["until"] == later
    assert moderator.post(f"{AT}/retention", code=old, keep="none").json()["until"] is None
    lines = {one["code"]: one for one in moderator.get(f"{AT}/events").json()["events"]}
    assert (lines[old]["until"], lines[old]["due"]) == (None, False)


def bring(moderator: Browser, archive: bytes, again: bool = False) -> dict[str, object]:
    headers = {"Origin": moderator.base, "Content-Type": "application/octet-stream"}
    path = f"{moderator.base}{AT}/import{'?again=1' if again else ''}"
    return dict(moderator.session.post(path, data=archive, headers=headers, timeout=60).json())


def test_an_older_archive_says_that_it_brings_back_what_was_erased(
    server: Running, moderator: Browser, hall: str, tmp_path: Path
) -> None:
    phone, lead = server.browser(), moderator.line(hall, "moderator")
    phone.join(hall)
    card, line = fresh_id(), phone.line(hall)
    assert line.command("card.write", stage="karten", card=card, text=SECRET)["ok"]
    older = moderator.get(f"{AT}/events/{hall}/export?to=eventkit").content
    assert lead.command("card.erase", cards=[card])["ok"]
    newer = moderator.get(f"{AT}/events/{hall}/export?to=eventkit").content
    assert bring(moderator, older)["code"] == "import.other", "while it is here an older one is another event"
    assert lead.command("event.close")["ok"]
    lead.close(), line.close()
    other = Running(tmp_path / "data").start()
    try:
        fresh = other.moderator()
        assert bring(fresh, newer)["ok"], "another laptop knows nothing of it; and the newer one holds nothing"
        assert not on_disk(other, SECRET)
    finally:
        other.stop()
    assert moderator.post(f"{AT}/erase", code=hall, typed=hall).json() == {"ok": True}
    refused = bring(moderator, older)
    assert refused["code"] == "import.erased"
    assert refused["facts"] == {"event": 1, "cards": 1, "people": 0, "photos": 0}
    assert bring(moderator, older, again=True)["ok"]


def test_the_backup_on_a_second_disk_holds_nothing_of_it_either(
    server: Running, moderator: Browser, hall: str, tmp_path: Path
) -> None:
    phone, lead, card = server.browser(), moderator.line(hall, "moderator"), fresh_id()
    phone.join(hall)
    line = phone.line(hall)
    assert line.command("card.write", stage="karten", card=card, text=f"{SECRET}?")["ok"]
    assert moderator.post(f"{AT}/backup", folder=str(tmp_path)).json()["ok"]
    (copy,) = tmp_path.glob("*.db")
    assert f"{SECRET}?".encode() in copy.read_bytes(), "control"
    assert lead.command("card.erase", cards=[card])["ok"]
    wait_until(lambda: f"{SECRET}?".encode() not in copy.read_bytes())
    swept(moderator)
    assert moderator.post(f"{AT}/backup", folder=None).json()["ok"]
    line.close()
    lead.close()


def test_what_was_erased_just_before_the_power_went_is_in_no_byte_after_the_start(tmp_path: Path) -> None:
    db, crashed = Database(tmp_path / "data"), tmp_path / "crashed"
    db.execute("INSERT INTO setting VALUES ('words', ?)", (SECRET,))
    db.execute("DELETE FROM setting WHERE name = 'words'")
    shutil.copytree(tmp_path / "data", crashed)
    db.close()
    running = Running(crashed)
    assert on_disk(running, SECRET), "control: the log still has it"
    running.start()
    assert not on_disk(running, SECRET)
    running.stop()
