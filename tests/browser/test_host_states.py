"""Every state of a host's page, filled: nothing stands out, and axe finds nothing."""

import pytest

from tests.browser.chromium import NARROW, PANEL, PHONE, Size
from tests.browser.hall import Hall
from tests.browser.host import TABLET
from tests.browser.host_walk import walk
from tests.browser.looker import Looker
from tests.browser.tongues import Table

EVERY = [
    pytest.param(lang, size, id=f"{lang} at {size['viewport']['width']}", marks=pytest.mark.long)
    for lang in ("de", "de-simple", "ar")
    for size in (NARROW, PHONE, TABLET)
]
"""Each of the three languages that stand for the others, at each width."""
MORE = [
    pytest.param("ar", {**NARROW, "color_scheme": "dark"}, id="ar at 320, dark"),
    pytest.param("en", {**TABLET, "color_scheme": "dark"}, id="en, dark", marks=pytest.mark.long),
    pytest.param("de", PANEL, id="de wide", marks=pytest.mark.long),
]


@pytest.mark.parametrize(("lang", "size"), MORE + EVERY)
def test_every_state_of_a_host_fits_and_axe_finds_nothing(hall: Hall, lang: str, size: Size) -> None:
    look = Looker()
    event = hall.event("world-cafe", places=3, rounds=2, languages=["de", "de-simple", "en", "ar"])
    host = Table(hall, event, "p1", lang, size)
    look.names[host.page] = f"host {lang} {size['viewport']['width']}"
    walk(hall, event, host, look)
    assert look.looked >= 25
    assert not look.found, "\n".join(look.found)
