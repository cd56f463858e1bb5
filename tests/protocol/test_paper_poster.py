"""The poster: what it says, and what a camera reads on it."""

import io
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from eventkit import qr
from eventkit.protocol.paper.structs import Wifi
from tests.protocol.codes_in import missing_codes
from tests.protocol.printing import ADDRESS, WIFI, made, words
from tests.support import Evening

PAGE = f"{ADDRESS}/ACDEFH"


@pytest.fixture(scope="module")
def evening() -> Evening:
    return Evening(people=0, title="Zusammen in Haselrod", place="Bürgerhaus")


def poster(evening: Evening, **more: Any) -> bytes:
    raw = made("poster", evening, wifi=more.pop("wifi", WIFI), **more)
    assert raw is not None
    return raw


def test_both_codes_are_on_it_and_can_be_read(evening: Evening, tmp_path: Path) -> None:
    codes = [qr.wifi(WIFI.ssid, WIFI.password), PAGE]
    assert codes[0] == 'WIFI:T:WPA;S:Saal\\; Haselrod;P:ha\\"sel\\\\nuss;;'
    assert missing_codes(poster(evening), codes, tmp_path) == []
    assert missing_codes(poster(evening), ["http://somewhere.else/ACDEFH"], tmp_path) != []


def test_what_the_codes_say_stands_there_in_letters_too(evening: Evening) -> None:
    found = words("poster", evening, wifi=WIFI)
    for text in ("Zusammen in Haselrod", WIFI.ssid, WIFI.password, "192.168.1.5:8750/ACDEFH", "ACDEFH"):
        assert text in found


def test_it_speaks_german_with_english_below_or_the_other_way_round(evening: Evening) -> None:
    german, english = words("poster", evening, wifi=WIFI), words("poster", evening, "en", wifi=WIFI)
    for text in ("Mit dem Handy mitmachen", "Take part with your phone", "Karten schreiben", "write cards"):
        assert text in german and text in english
    assert german.index("Mit dem Handy mitmachen") < german.index("Take part with your phone")
    assert english.index("Take part with your phone") < english.index("Mit dem Handy mitmachen")


def test_it_shows_where_to_press_when_a_phone_misses_the_internet(evening: Evening) -> None:
    found = words("poster", evening, wifi=WIFI)
    for text in ("Trotzdem verbunden bleiben?", "Ja", "Abbrechen", "Ohne Internet verwenden"):
        assert text in found
    assert "Use Without Internet" in words("poster", evening, "en", wifi=WIFI)


def test_a_wifi_without_a_password_says_so(evening: Evening, tmp_path: Path) -> None:
    assert "ohne Passwort" in words("poster", evening, wifi=Wifi("Saal", ""))
    assert missing_codes(poster(evening, wifi=Wifi("Saal", "")), ["WIFI:T:nopass;S:Saal;;"], tmp_path) == []


def test_a_wifi_that_is_not_known_is_filled_in_by_hand(evening: Evening, tmp_path: Path) -> None:
    found = words("poster", evening, wifi=None)
    assert "sagt Ihnen, wie das WLAN heißt" in found and "Code 1" not in found
    assert missing_codes(poster(evening, wifi=None), [PAGE], tmp_path) == []


def test_on_a3_everything_is_larger_by_the_same_share(evening: Evening) -> None:
    small, large = (PdfReader(io.BytesIO(poster(evening, large=large))).pages for large in (False, True))
    assert len(small) == len(large) == 1
    ratio = float(large[0].mediabox.width) / float(small[0].mediabox.width)
    assert ratio == pytest.approx(2**0.5, abs=0.001)
    assert large[0].extract_text().split() == small[0].extract_text().split()
