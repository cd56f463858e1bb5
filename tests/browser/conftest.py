"""One server and one Chromium for all tests in the browser; every test has a hall of its own."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from eventkit import checks
from tests.browser import chromium as chrome
from tests.browser.hall import PATIENCE_MS, Hall
from tests.web.running import Running


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/browser/" in item.path.as_posix():
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    # Inside the check a missing browser is a failure, elsewhere a reason to skip.
    if not chrome.find() and "EVENTKIT_CHECK" not in os.environ:
        pytest.skip("no Chromium (`python3 run.py check` installs it)")
    with sync_playwright() as playwright:
        browser = chrome.launch(playwright)
        expect.set_options(timeout=PATIENCE_MS)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def bundle() -> None:
    """The pages are those of the present sources."""
    checks.load_bundle().build()


@pytest.fixture(scope="package")
def server(bundle: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    running = Running(tmp_path_factory.mktemp("browser") / "data").start()
    yield running
    running.stop()


@pytest.fixture
def hall(server: Running, chromium: Browser) -> Iterator[Hall]:
    """Errors in a console, broken rules of the CSP, failed requests and foreign hosts fail the test."""
    hall = Hall(server, chromium)
    yield hall
    troubles = hall.close()
    assert not troubles, "\n".join(troubles)


@pytest.fixture
def lonely_hall(bundle: None, chromium: Browser, tmp_path: Path) -> Iterator[Hall]:
    """A hall with a server of its own: for tests that kill it, and for those that want to be the only event."""
    server = Running(tmp_path / "data").start()
    hall = Hall(server, chromium)
    yield hall
    troubles = hall.close()
    server.stop()
    assert not troubles, "\n".join(troubles)
