"""Photos of pinboards, from the camera of a host to panel, screen and PDF; and who must not get to see them."""

import io
import re
from pathlib import Path

import pikepdf
import pytest
import requests
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from tests.browser import sight
from tests.browser.chromium import DISPLAY, NAME, PANEL, PHONE, Size
from tests.browser.hall import Event, Hall, until
from tests.browser.host import TABLET, Host
from tests.browser.panel import Panel
from tests.camera import has_metadata, is_upright, snapshot
from tests.web.running import Browser

WALK, ROUND = "runde-1-platz", "runde-1"
SAID = "Die Pinnwand am Ende der ersten Runde"
AWAY = ("ERR_INTERNET_DISCONNECTED", "WebSocket connection", "ERR_FAILED")


@pytest.fixture(scope="module")
def camera(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A photo as a phone takes it: lying on its side, with GPS."""
    file = tmp_path_factory.mktemp("camera") / "IMG_2043.jpg"
    file.write_bytes(snapshot())
    assert has_metadata(file.read_bytes()) and not is_upright(file.read_bytes())
    return file


def cafe(hall: Hall) -> Event:
    event = hall.event("world-cafe", places=3, rounds=2)
    for stage in (WALK, ROUND):
        event.does("stage.start", stage=stage)
    return event


def box(host: Host) -> Locator:
    title = host.say("Foto der Pinnwand", "Photo of the pinboard")
    return host.page.get_by_role("region", name=title)


def take(host: Host, file: Path, caption: str = "") -> None:
    """Press the button, take the photo, say what is on it, send it."""
    choose(host, file, caption)
    box(host).get_by_role("button", name=host.say("Foto senden", "Send the photo")).click()


def choose(host: Host, file: Path, caption: str) -> None:
    with host.page.expect_file_chooser() as chooser:
        box(host).get_by_role("button", name=host.say("Foto", "Photo"), exact=True).click()
    assert not chooser.value.is_multiple()
    chooser.value.set_files(file)
    if caption:
        said(host).fill(caption)


def said(host: Host) -> Locator:
    return box(host).get_by_label(host.say("Was ist zu sehen?", "What is to be seen?"))


def own(host: Host) -> Locator:
    return box(host).get_by_role("list", name=host.say("Fotos von hier", "Photos from here")).get_by_role("listitem")


def is_drawn(image: Locator) -> None:
    """The picture itself has arrived."""
    expect(image).to_be_visible()
    image.evaluate("image => image.complete || new Promise(done => image.addEventListener('load', done))")
    assert image.evaluate("image => image.naturalWidth") > 100


def photos(event: Event) -> list[dict[str, object]]:
    return sorted(event.view()["photo"].values(), key=lambda photo: int(photo["no"]))


def fetched(device: Browser, event: Event, photo: object, size: str = "") -> requests.Response:
    return device.get(f"/photos/{event.code}/{photo}{size}")


def test_a_host_takes_a_photo_and_it_is_on_the_panel_and_in_the_protocol(hall: Hall, camera: Path) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p2").enter("Meryem")
    field = host.page.locator("input[type=file]")
    assert (field.get_attribute("accept"), field.get_attribute("capture")) == ("image/*", "environment")
    take(host, camera, SAID)
    expect(own(host)).to_have_count(1, timeout=20_000)
    is_drawn(own(host).get_by_role("img", name=SAID))
    [photo] = photos(event)
    assert (photo["stage"], photo["place"], photo["caption"]) == (ROUND, "p2", SAID)
    assert int(str(photo["width"])) > int(str(photo["height"]))

    panel = Panel(hall)
    panel.open(event.code)
    panel.button("Fotos").click()
    line = panel.dialog.get_by_role("listitem").filter(has_text=SAID)
    expect(line).to_contain_text("Tisch 2, Tischrunde 1")
    is_drawn(line.get_by_role("img", name=SAID))

    raw = event.protocol()
    page = next(page for page in PdfReader(io.BytesIO(raw)).pages if SAID in page.extract_text())
    assert "Tisch 2" in page.extract_text()
    [picture] = pictures(raw)
    assert is_upright(picture) and not has_metadata(picture)


def pictures(raw: bytes) -> list[bytes]:
    """The photos in a PDF, as they are in it."""
    with pikepdf.open(io.BytesIO(raw)) as file:
        return [one.read_raw_bytes() for page in file.pages for one in page.Resources.get("/XObject", {}).values()]


def test_a_guest_of_another_table_does_not_get_it_before_the_harvest(hall: Hall, camera: Path) -> None:
    event = hall.event("world-cafe", places=3, rounds=2)
    here, there = hall.server.browser(), hall.server.browser()
    guests = {place: device.join(event.code)["person"] for place, device in (("p1", here), ("p2", there))}
    event.does("stage.start", stage=WALK)
    for place, person in guests.items():
        event.does("seat.give", stage=WALK, person=person, target=place)
    event.does("stage.start", stage=ROUND)
    host = Host(hall, event, "p1").enter()
    take(host, camera, SAID)
    expect(own(host)).to_have_count(1, timeout=20_000)
    [photo] = photos(event)
    stranger = hall.server.browser()
    for size in ("", "/small"):
        got = fetched(here, event, photo["id"], size)  # control: who sits at the table gets it
        assert got.status_code == 200 and is_upright(got.content) and not has_metadata(got.content)
        for device in (there, stranger):
            refused = fetched(device, event, photo["id"], size)
            assert refused.json()["code"] == "photo.unknown" and refused.status_code in (400, 404)
    assert SAID not in str(there.view(event.code)) and SAID in str(here.view(event.code))
    event.does("stage.start", stage="ernte")
    for device in (there, stranger):
        assert fetched(device, event, photo["id"]).status_code == 200
    assert SAID in str(there.view(event.code))


def test_without_a_connection_a_photo_waits_says_so_and_arrives_once(hall: Hall, camera: Path) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter()
    host.watch.allow(*AWAY)
    host.page.context.set_offline(True)
    take(host, camera, SAID)
    waits = box(host).get_by_role("status").filter(has_text="Das Foto wartet auf diesem Gerät.")
    expect(waits).to_be_visible()
    assert photos(event) == []
    host.page.context.set_offline(False)
    expect(own(host)).to_have_count(1, timeout=30_000)
    expect(waits).to_have_count(0)
    assert [photo["caption"] for photo in photos(event)] == [SAID]
    # The harvest begins while somebody says what is on another one; then its tables are not on the page any more.
    choose(host, camera, "Noch eine Pinnwand")
    event.does("stage.start", stage="ernte")
    expect(host.page.get_by_role("heading", level=2, name="Das lesen Sie vor")).to_be_visible()
    expect(said(host)).to_have_value("Noch eine Pinnwand")
    sight.picture(host.page, "host-photo-in-the-harvest")
    box(host).get_by_role("button", name="Foto senden").click()
    expect(box(host)).to_have_count(0)
    assert [photo["stage"] for photo in photos(event)] == [ROUND, ROUND]


def test_an_answer_that_is_lost_does_not_make_two_photos(hall: Hall, camera: Path) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter()
    host.watch.allow(*AWAY)
    lost: list[str] = []

    def lose(route):  # type: ignore[no-untyped-def]
        if lost:
            return route.continue_()
        asked = route.request
        lost.append(asked.url)
        headers = {**asked.all_headers(), "host": f"{NAME}:{hall.server.port}"}
        url = asked.url.replace(hall.base, hall.server.base)
        made = requests.post(url, data=camera.read_bytes(), headers=headers, timeout=30)
        assert made.status_code == 200, made.text  # it has arrived, but nobody hears so
        return route.abort("failed")

    host.page.route("**/api/photos?*", lose)
    take(host, camera)
    expect(box(host).get_by_role("status")).to_have_count(0, timeout=30_000)
    expect(own(host)).to_have_count(1)
    assert lost and len(photos(event)) == 1


def test_what_is_no_photo_is_refused_in_words(hall: Hall, tmp_path: Path) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter()
    host.watch.allow("status of 400")
    broken = tmp_path / "IMG_1.jpg"
    broken.write_bytes(b"\xff\xd8\xff" + b"no photo " * 50)
    other = tmp_path / "notes.heic"
    other.write_bytes(b"not even a picture")
    for file in (broken, other):
        take(host, file, file.stem)
        said = box(host).get_by_role("status").filter(has_text="kein Foto, das hier gelesen werden kann")
        expect(said).to_be_visible(timeout=20_000)
        said.get_by_role("button", name=re.compile("verwerfen")).click()
        expect(said).to_have_count(0)
    assert photos(event) == []


def test_a_host_changes_and_removes_an_own_photo_and_is_asked_before(hall: Hall, camera: Path) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter()
    take(host, camera)
    expect(own(host)).to_have_count(1, timeout=20_000)
    expect(own(host).get_by_role("img", name=re.compile("Pinnwand, .*Tisch 1, Tischrunde 1"))).to_be_visible()
    host.button("Ändern oder entfernen: \u2068Foto 1\u2069").click()
    host.dialog.get_by_label("Was ist zu sehen?").fill(SAID)
    host.dialog.get_by_role("button", name="Änderung speichern").click()
    expect(own(host)).to_contain_text(SAID)
    host.all_saved()
    host.button(f"Ändern oder entfernen: \u2068{SAID}\u2069").click()
    host.dialog.get_by_role("button", name="Entfernen").click()
    expect(host.dialog.get_by_text("kommt nicht ins Protokoll")).to_be_visible()
    host.dialog.get_by_role("button", name="Behalten").click()
    expect(own(host)).to_have_count(1)
    host.button(f"Ändern oder entfernen: \u2068{SAID}\u2069").click()
    for _ in range(2):
        host.dialog.get_by_role("button", name="Entfernen").click()
    expect(own(host)).to_have_count(0)
    host.all_saved()
    assert photos(event) == [] and SAID not in PdfReader(io.BytesIO(event.protocol())).pages[-1].extract_text()


# The panel


def album(hall: Hall, event: Event, size: Size = PANEL) -> Panel:
    panel = Panel(hall, size)
    panel.open(event.code)
    panel.button("Fotos").click()
    return panel


def test_moderators_add_several_assign_them_and_take_one_away(hall: Hall, camera: Path) -> None:
    event = cafe(hall)
    panel = album(hall, event)
    panel.dialog.get_by_label("Zu welchem Schritt?").select_option(label="Tischrunde 1")
    panel.dialog.get_by_label("Von welchem Ort?").select_option(label="Tisch 3, Haus")
    with panel.page.expect_file_chooser() as chooser:
        panel.dialog.get_by_role("button", name="Fotos wählen").click()
    assert chooser.value.is_multiple()
    chooser.value.set_files([camera, camera])
    lines = panel.dialog.get_by_role("list", name="Fotos", exact=True).get_by_role("listitem")
    expect(lines).to_have_count(2, timeout=30_000)
    expect(lines.first).to_contain_text("Tisch 3, Tischrunde 1")
    panel.dialog.get_by_role("button", name=re.compile("^Ändern: .*Foto 1")).click()
    panel.dialog.get_by_label("Was ist zu sehen?").fill(SAID)
    panel.dialog.get_by_label("Von welchem Ort?").select_option(label="von keinem")
    panel.dialog.get_by_role("button", name="Änderung speichern").click()
    line = lines.filter(has_text=SAID)
    expect(line).to_contain_text("Tischrunde 1")
    assert [(one["caption"], one["place"]) for one in photos(event)] == [(SAID, None), ("", "p3")]
    panel.dialog.get_by_role("button", name=re.compile("^Ändern: .*Foto 2")).click()
    panel.dialog.get_by_role("button", name="Entfernen").click()
    expect(panel.dialog.get_by_text("Sie können es rückgängig machen.")).to_be_visible()
    panel.dialog.get_by_role("button", name="Entfernen").click()
    expect(lines).to_have_count(1)
    panel.page.keyboard.press("Escape")
    panel.button("Rückgängig").click()
    panel.button("Fotos").click()
    expect(lines).to_have_count(2)


def test_the_screen_shows_a_photo_but_not_what_others_may_not_see_yet(hall: Hall, camera: Path) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1").enter()
    take(host, camera, SAID)
    expect(own(host)).to_have_count(1, timeout=20_000)
    screen = hall.page(f"/display/{event.code}", DISPLAY, name="display")
    panel = album(hall, event)
    show = panel.dialog.get_by_role("button", name=re.compile("^Auf der Leinwand zeigen: .*Pinnwand"))
    expect(show).to_have_attribute("aria-disabled", "true")
    expect(panel.dialog.get_by_role("paragraph").filter(has_text="Erst ab der Ernte")).to_be_visible()
    event.does("stage.start", stage="ernte")
    expect(show).not_to_have_attribute("aria-disabled", "true")
    show.click()
    is_drawn(screen.get_by_role("img", name=re.compile(SAID)))


# How it looks


@pytest.mark.long
@pytest.mark.parametrize("size", [PHONE, TABLET], ids=["360", "768"])
@pytest.mark.parametrize("lang", ["de", "en"])
def test_axe_finds_nothing_on_the_hosts_page(hall: Hall, camera: Path, size: Size, lang: str) -> None:
    event = cafe(hall)
    host = Host(hall, event, "p1", size, lang).enter()
    host.watch.allow(*AWAY)
    found: list[str] = []

    def look(name: str) -> None:
        see(host.page, f"photos-{size['viewport']['width']}-{lang}-{name}", found)

    box(host).scroll_into_view_if_needed()
    look("empty")
    host.page.locator("input[type=file]").set_input_files(camera)
    look("chosen")
    box(host).get_by_role("button", name=host.say("Verwerfen", "Discard")).click()
    for caption in (SAID, ""):
        take(host, camera, caption)
        expect(box(host).get_by_role("status")).to_have_count(0, timeout=30_000)
    expect(own(host)).to_have_count(2)
    host.page.context.set_offline(True)
    take(host, camera, SAID)
    expect(
        box(host).get_by_role("status").filter(has_text=re.compile("auf diesem Gerät|on this device"))
    ).to_be_visible()
    look("waiting")
    host.page.context.set_offline(False)
    own(host).first.get_by_role("button").click()
    look("menu")
    host.dialog.get_by_role("button", name=host.say("Entfernen", "Remove")).click()
    look("remove")
    host.page.keyboard.press("Escape")
    host.page.evaluate("document.documentElement.dir = 'rtl'")
    box(host).scroll_into_view_if_needed()
    look("rtl")
    assert not found, "\n".join(found)


@pytest.mark.long
@pytest.mark.parametrize("size", [PANEL, {"viewport": {"width": 1024, "height": 768}}], ids=["1280", "1024"])
def test_axe_finds_nothing_in_the_panel(hall: Hall, camera: Path, size: Size) -> None:
    event = cafe(hall)
    panel = album(hall, event, size)
    found: list[str] = []

    def look(name: str) -> None:
        see(panel.page, f"photos-panel-{size['viewport']['width']}-{name}", found)

    look("empty")
    panel.dialog.get_by_label("Von welchem Ort?").select_option(label="Tisch 3, Haus")
    for number in range(3):
        panel.page.locator("input[type=file]").set_input_files(camera)
        expect(panel.dialog.get_by_role("img")).to_have_count(number + 1, timeout=30_000)
    look("three")
    panel.dialog.get_by_role("button", name=re.compile("^Ändern: .*Foto 1")).click()
    look("edit")
    panel.dialog.get_by_role("button", name="Entfernen").click()
    look("remove")
    assert not found, "\n".join(found)


def see(page: Page, name: str, found: list[str]) -> None:
    """Look at the page when its pictures are there."""
    until(page, "[...document.images].every(image => image.complete)")
    sight.settle(page)
    sight.picture(page, name)
    found.extend(f"{name}: {line}" for line in sight.violations(page) + sight.overflow(page))
