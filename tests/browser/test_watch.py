"""Would the watching notice? Every complaint that fails a test, made on purpose."""

import pytest
from playwright.sync_api import Error, expect

from tests.browser.hall import Hall
from tests.browser.phone import Phone


@pytest.fixture
def phone(hall: Hall) -> Phone:
    return Phone(hall, f"/{hall.event().code}")


def test_a_script_in_the_page_breaks_the_policy_and_is_seen(phone: Phone) -> None:
    phone.page.evaluate("""() => {
        const script = document.createElement("script");
        script.textContent = "window.ran = true";
        document.body.append(script);
    }""")
    assert phone.page.evaluate("window.ran") is None
    assert any("Content Security Policy" in line for line in phone.watch.troubles)
    phone.watch.allow("Content Security Policy")


def test_a_style_in_the_page_breaks_the_policy_and_is_seen(phone: Phone) -> None:
    phone.page.evaluate("document.body.setAttribute('style', 'color: red')")
    assert any("Content Security Policy" in line for line in phone.watch.troubles)
    phone.watch.allow("Content Security Policy")


def test_an_error_in_a_script_is_seen(phone: Phone) -> None:
    phone.page.evaluate("void setTimeout(() => { throw new Error('made on purpose') })")
    phone.page.wait_for_timeout(100)
    assert any("script: made on purpose" in line for line in phone.watch.troubles)
    phone.watch.allow("made on purpose")


def test_a_file_that_is_missing_is_seen(phone: Phone) -> None:
    phone.page.evaluate("fetch('/assets/none.js').then(() => true)")
    assert any("404" in line for line in phone.watch.troubles)
    phone.watch.allow("404")


def test_a_foreign_host_is_seen_and_not_reached(hall: Hall, phone: Phone) -> None:
    with pytest.raises(Error, match="ERR_NAME_NOT_RESOLVED"):
        phone.page.goto("http://fonts.example.org/")
    assert "fonts.example.org" in phone.watch.hosts
    phone.watch.hosts.remove("fonts.example.org")
    assert any("ERR_NAME_NOT_RESOLVED" in line for line in phone.watch.troubles)
    phone.watch.allow("ERR_NAME_NOT_RESOLVED")


def test_the_loopback_would_be_a_secure_context(hall: Hall, phone: Phone) -> None:
    """So the name is what makes the other tests worth something."""
    page = phone.page.context.new_page()
    page.goto(f"http://localhost:{hall.server.port}/healthz")
    assert page.evaluate("isSecureContext")
    expect(phone.button("Mitmachen")).to_be_visible()
    assert not phone.page.evaluate("isSecureContext")
