"""The protocol as a page of its own, opened from a folder as somebody would who got it by mail."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser import sight
from tests.camera import pinboard
from tests.exports.read_html import raw
from tests.protocol.test_photos import add
from tests.protocol.workshop import workshop

WIDTHS = (1280, 360)


def file_of_a_full_event(folder: Path) -> Path:
    pinboard(size=(800, 600)).save(folder / "photo.jpg")
    evening = workshop()
    add(evening, "1", "kritik", None), add(evening, "2", None, None)
    page = folder / "protocol.html"
    page.write_bytes(raw(evening.state, pictures=lambda photo: (folder / "photo.jpg").read_bytes()))
    return page


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_axe_finds_nothing_and_it_fits(chromium: Browser, tmp_path: Path, colours: str) -> None:
    file = file_of_a_full_event(tmp_path)
    for width in WIDTHS:
        size = {"width": width, "height": 740}
        # The page forbids every script, axe as well; so it is looked at without its policy, and once more with it.
        context = chromium.new_context(viewport=size, color_scheme=colours, bypass_csp=True)
        page, asked, said = context.new_page(), [], []
        page.on("request", lambda request, asked=asked: asked.append(request.url.partition(":")[0]))
        page.on("console", lambda message, said=said: said.append(message.text))
        page.goto(file.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert page.evaluate("[...document.images].every(one => one.complete && one.naturalWidth > 0)")
        sight.picture(page, f"protocol-page-{colours}-{width}")
        assert sight.violations(page) == []
        assert set(asked) <= {"file", "data"} and said == []
        context.close()


def test_its_own_rules_let_styles_and_photos_through_and_nothing_else(chromium: Browser, tmp_path: Path) -> None:
    file = file_of_a_full_event(tmp_path)
    evil = b"<script>document.title='x'</script><img src='https://evil.invalid/a.png'></body>"
    (tmp_path / "evil.html").write_bytes(file.read_bytes().replace(b"</body>", evil))
    page = chromium.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(file.as_uri())
    assert said == [] and page.evaluate("[...document.images].every(one => one.naturalWidth > 0)")
    page.goto((tmp_path / "evil.html").as_uri())
    assert len(said) == 2 and page.title() != "x"
    page.close()
