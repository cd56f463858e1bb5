"""One server for all tests of a file; those that kill it start their own."""

from collections.abc import Iterator

import pytest

from tests.web.running import Browser, Running


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    running = Running(tmp_path_factory.mktemp("hall") / "data").start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def moderator(server: Running) -> Browser:
    return server.moderator()


@pytest.fixture
def code(moderator: Browser) -> str:
    """A fresh event."""
    return moderator.event()


@pytest.fixture
def phone(server: Running) -> Browser:
    return server.browser()
