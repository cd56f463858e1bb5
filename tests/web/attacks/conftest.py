"""One server for all attacks, with a World Café for each file."""

from collections.abc import Iterator

import pytest

from tests.web.attacks.routes import Route, routes
from tests.web.cafe import Cafe
from tests.web.running import Browser, Running, fresh_id


@pytest.fixture(scope="package")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    running = Running(tmp_path_factory.mktemp("attacked") / "data").start()
    yield running
    running.stop()


@pytest.fixture(scope="package")
def moderator(server: Running) -> Browser:
    return server.moderator()


@pytest.fixture(scope="module")
def cafe(server: Running, moderator: Browser) -> Cafe:
    return Cafe(server, moderator, people=2)


@pytest.fixture(scope="module")
def host(cafe: Cafe) -> Browser:
    browser = cafe.running.browser()
    answer = browser.post("/api/host", code=cafe.code, host=cafe.host_code("p1"), attempt=fresh_id())
    assert answer.status_code == 200
    return browser


@pytest.fixture(scope="session")
def all_routes(tmp_path_factory: pytest.TempPathFactory) -> list[Route]:
    return routes(tmp_path_factory.mktemp("routes"))
