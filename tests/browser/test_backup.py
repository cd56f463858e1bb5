"""The copy on a second disk, chosen in the panel."""

import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser import sight
from tests.browser.hall import Hall
from tests.browser.panel import Panel


@pytest.fixture
def stick() -> Iterator[Path]:
    """A folder on another disk than the data."""
    folder = Path(tempfile.mkdtemp(dir="/dev/shm"))
    yield folder
    shutil.rmtree(folder)


def test_a_moderator_chooses_where_copies_go_and_sees_that_they_are_made(
    lonely_hall: Hall, tmp_path: Path, stick: Path
) -> None:
    hall, beside = lonely_hall, tmp_path / "beside"
    beside.mkdir()
    event = hall.event()
    panel = Panel(hall)
    panel.watch.allow("status of 400", "status of 404", "status of 409")
    panel.page.goto(f"/panel?hall={event.code}")
    part = panel.page.get_by_role("region", name="Sicherung")
    expect(part.get_by_text("Es gibt keine Sicherung.")).to_be_visible()
    part.get_by_label("Wohin?").select_option("other")
    part.get_by_label("Ordner").fill(str(tmp_path / "nirgends"))
    part.get_by_role("button", name="Dorthin sichern").click()
    expect(part.get_by_text("Diesen Ordner gibt es nicht")).to_be_visible()
    part.get_by_label("Ordner").fill(str(beside))
    part.get_by_role("button", name="Dorthin sichern").click()
    expect(part.get_by_text("auf demselben Datenträger")).to_be_visible()
    assert list(beside.iterdir())
    part.get_by_label("Ordner").fill(str(stick))
    part.get_by_role("button", name="Dorthin sichern").click()
    expect(part.get_by_text(re.compile("Letzte Sicherung um"))).to_be_visible()
    part.scroll_into_view_if_needed()
    sight.picture(panel.page, "backup")
    assert sight.violations(panel.page) == []
    panel.open(event.code)
    expect(panel.page.get_by_text(re.compile(r"^Sicherung \d"))).to_be_visible()
    sight.picture(panel.page, "backup-line")
    assert list(stick.iterdir())
