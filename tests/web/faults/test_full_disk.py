"""The disk is full in the middle of the evening: it is told, everything can be read, and it goes on by itself."""

from pathlib import Path

from eventkit.store import backup
from eventkit.store.db import FILE_NAME
from tests.web.faults import books
from tests.web.faults.disk import disk
from tests.web.faults.evening import Evening, evening
from tests.web.faults.page import Page
from tests.web.pictures import photo, send
from tests.web.running import Browser, fresh_id, wait_until

LAPTOP = "/api/moderator/laptop"


def all_keep(hall: Evening) -> None:
    """Every writer was told to keep a card."""
    before = [len(writer.kept) for writer in hall.writers]
    wait_until(lambda: all(len(w.kept) > n for w, n in zip(hall.writers, before, strict=True)))
    assert {code for writer in hall.writers for code in writer.kept} == {"storage.failed"}


def trouble(moderator: Browser) -> str | None:
    found: str | None = moderator.get(LAPTOP).json()["storage"]
    return found


def test_a_full_disk_stops_nobody_for_good(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with disk(tmp_path / "data", megabytes=12) as small, evening(tmp_path, 4, every=0.1) as hall:
        moderator, code = hall.moderator, hall.code
        hall.goes_on()
        assert trouble(moderator) is None
        archive = moderator.get(f"/api/moderator/events/{code}/export?to=eventkit").content
        small.fill()
        all_keep(hall)
        assert trouble(moderator) == "full"
        assert books.lost(hall.acknowledged(), hall.lines()) == set()

        # What is there can be read, by old pages and by new ones, and leaves the laptop as files.
        display = Page(hall.running.browser(), code, "display")
        display.open()
        assert books.sees(display) == books.tidy(books.shown(hall.lines(), "all"))
        assert moderator.get(f"/api/moderator/protocol?code={code}&lang=de").content.startswith(b"%PDF")
        assert backup.check(backup.copy(small.folder / FILE_NAME, stick)) == 1

        # What cannot be taken is refused in words, and nothing of it stays.
        joined = hall.running.browser().post("/api/join", code=code, attempt=fresh_id(), lang="de")
        assert (joined.status_code, joined.json()["code"]) == (503, "storage.failed")
        assert joined.json()["message"] == "Der Laptop konnte gerade nicht speichern. Es wird noch einmal versucht."
        assert send(moderator, code, photo()).status_code == 503
        again = moderator.session.post(
            f"{moderator.base}/api/moderator/import", data=archive, headers={"Origin": moderator.base}, timeout=60
        )
        assert (again.status_code, again.json()["code"]) == (507, "import.no-room")

        small.empty()
        hall.goes_on()
        assert trouble(moderator) is None
        assert send(moderator, code, photo()).status_code == 200
        hall.phone()
        hall.finish()
        hall.balance()


def test_a_restart_on_a_full_disk_still_shows_everything(tmp_path: Path) -> None:
    with disk(tmp_path / "data", megabytes=4) as small, evening(tmp_path, 1) as hall:
        hall.goes_on()
        hall.finish()
        running = hall.running
        assert running.process is not None
        running.process.kill()
        running.process.wait(5)
        small.fill()
        process = running.process = running.spawn()
        wait_until(lambda: "Beenden mit" in running.read_log() or process.poll() is not None)
        log = running.read_log()
        assert process.poll() is None, log
        assert "keinen Link für die Moderation" in log
        assert len(hall.moderator.view(hall.code, "moderator")["view"]["card"]) == hall.written()
        small.empty()
        hall.phone()
        hall.balance()
