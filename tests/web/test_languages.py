"""The first HTML is in the language that its script will speak, and what the laptop answers is in it, too."""

import re

import pytest
import requests

from eventkit import i18n
from tests.web.running import Browser, Running


@pytest.fixture(scope="module")
def code(moderator: Browser) -> str:
    return moderator.event(languages=["de", "de-simple", "ar", "hr", "uk"])


def page(server: Running, path: str, accept: str) -> tuple[str, str]:
    """(language, direction) of the page as it comes from the laptop."""
    text = requests.get(server.base + path, headers={"Accept-Language": accept}, timeout=5).text
    found = re.search(r'<html lang="([^"]*)" dir="([^"]*)"', text)
    assert found
    return found[1], found[2]


ASKED = [
    ("ar-SY,en;q=0.5", ("ar", "rtl")),
    ("bs-BA", ("hr", "ltr")),
    ("uk-UA,en;q=0.5", ("uk", "ltr")),
    ("ro,en;q=0.5", ("de", "ltr")),
    ("de-simple", ("de-simple", "ltr")),
    ("de-AT", ("de", "ltr")),
    ("*", ("de", "ltr")),
]


@pytest.mark.parametrize(("accept", "told"), [one for one in ASKED if one[1][0] in i18n.languages()])
def test_a_phone_is_greeted_in_a_language_of_the_event_that_its_browser_asks_for(
    server: Running, code: str, accept: str, told: tuple[str, str]
) -> None:
    assert page(server, f"/{code}", accept) == told
    assert page(server, f"/host/{code}", accept) == told


def test_without_an_event_every_language_is_known(server: Running) -> None:
    assert page(server, "/host/ACDEFH", "uk-UA") == ("uk", "ltr")
    assert page(server, "/host/ACDEFH", "mo") == ("ro", "ltr")


def test_panel_screen_and_paper_speak_the_languages_of_the_staff(server: Running, code: str) -> None:
    assert page(server, "/panel", "ar,en;q=0.5") == ("en", "ltr")
    assert page(server, f"/display/{code}", "ar,en;q=0.5") == ("de", "ltr")
    assert page(server, "/probe", "ar") == ("de", "ltr")


def test_a_refusal_is_said_in_the_language_of_the_page(server: Running) -> None:
    def said(lang: str) -> str:
        asked = requests.get(server.base + "/api/view?code=AAAAAA", headers={"Accept-Language": lang}, timeout=5)
        return str(asked.json()["message"])

    german = said("de")
    assert said("xx") == german
    assert len({said(lang) for lang in ("de", "fr", "ru", "uk")}) == 4


def test_a_person_is_known_by_the_language_they_chose(server: Running, moderator: Browser) -> None:
    at = moderator.event(languages=["de", "de-simple", "uk"])
    for lang in ("de-simple", "uk", "klingon"):
        server.browser().join(at, lang=lang)
    people = moderator.get(f"/api/moderator/people?code={at}").json()["people"]
    assert [one["lang"] for one in people] == ["de-simple", "uk", "de"]
