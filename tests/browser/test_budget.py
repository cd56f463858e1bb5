"""What the first visit costs a cheap phone: bytes over the air, requests, and what is kept for the next time."""

from typing import Any

from playwright.sync_api import Page

from tests.browser.hall import Hall
from tests.browser.phone import Phone

BYTES = 60 * 1024
REQUESTS = 6


class Meter:
    """Counts what goes over the network, as Chromium itself measures it (compressed, with headers)."""

    def __init__(self, page: Page) -> None:
        self.requests: dict[str, str] = {}
        self.cached: list[str] = []
        self.headers: dict[str, dict[str, str]] = {}
        self.bytes = 0
        tools = page.context.new_cdp_session(page)
        tools.send("Network.enable")
        tools.on("Network.requestWillBeSent", self._on_request)
        tools.on("Network.responseReceived", self._on_response)
        tools.on("Network.requestServedFromCache", lambda about: self.cached.append(about["requestId"]))
        tools.on("Network.loadingFinished", self._on_finished)
        tools.on("Network.webSocketCreated", lambda about: self._ask(about["requestId"], about["url"]))
        tools.on("Network.webSocketFrameReceived", self._on_frame)

    def _ask(self, request: str, url: str) -> None:
        if not url.startswith("data:"):
            self.requests[request] = url

    def _on_request(self, about: dict[str, Any]) -> None:
        if "redirectResponse" in about:
            self.bytes += about["redirectResponse"]["encodedDataLength"]
            self.requests[f"{about['requestId']} before"] = about["redirectResponse"]["url"]
        self._ask(about["requestId"], about["request"]["url"])

    def _on_response(self, about: dict[str, Any]) -> None:
        response = about["response"]
        self.headers[response["url"]] = {name.lower(): value for name, value in response["headers"].items()}
        if response.get("fromDiskCache"):
            self.cached.append(about["requestId"])

    def _on_finished(self, about: dict[str, Any]) -> None:
        self.bytes += int(about["encodedDataLength"])

    def _on_frame(self, about: dict[str, Any]) -> None:
        self.bytes += len(about["response"]["payloadData"].encode())

    @property
    def over_the_air(self) -> list[str]:
        return [url for request, url in self.requests.items() if request not in self.cached]


def first_load(hall: Hall, path: str) -> tuple[Page, Meter]:
    device = hall.device()
    page = device.new_page()
    meter = Meter(page)
    page.goto(path, wait_until="networkidle")
    page.wait_for_timeout(300)
    return page, meter


def test_the_first_load_of_the_phone_page_is_small(hall: Hall) -> None:
    page, meter = first_load(hall, f"/{hall.event().code}")
    assert page.get_by_role("button", name="Mitmachen").is_visible()
    print(f"first load: {meter.bytes} bytes, {len(meter.over_the_air)} requests", *meter.over_the_air, sep="\n  ")
    assert 10_000 < meter.bytes <= BYTES
    assert 3 <= len(meter.over_the_air) <= REQUESTS


def test_a_phone_in_the_hall_loads_as_little_with_its_socket(hall: Hall) -> None:
    """A phone that has joined and comes with an empty cache: the view with cards, and the socket."""
    event = hall.event()
    event.does("stage.start", stage="karten")
    somebody = event.somebody()
    for number in range(30):
        somebody.writes(f"Karte {number}: Der letzte Bus fährt um 19:40 Uhr, der Deutschkurs endet um 20 Uhr.")
    joined = Phone(hall, f"/{event.code}").join()
    kept = joined.page.context.storage_state()
    device = hall.device(storage_state=kept)
    page = device.new_page()
    meter = Meter(page)
    page.goto(f"/{event.code}")
    page.get_by_role("listitem").filter(has_text="Karte 29").wait_for()
    page.get_by_text("Alles gespeichert").wait_for()
    page.wait_for_timeout(500)
    print(f"in the hall: {meter.bytes} bytes, {len(meter.over_the_air)} requests", *meter.over_the_air, sep="\n  ")
    assert any(url.startswith("ws://") for url in meter.over_the_air)
    assert meter.bytes <= BYTES
    assert len(meter.over_the_air) <= REQUESTS


def test_files_are_kept_for_good_and_not_asked_for_again(hall: Hall) -> None:
    event = hall.event()
    page, meter = first_load(hall, f"/{event.code}")
    assets = {url: headers for url, headers in meter.headers.items() if "/assets/" in url}
    assert len(assets) >= 3
    for url, headers in assets.items():
        assert "immutable" in headers["cache-control"] and "max-age=31536000" in headers["cache-control"], url
        assert headers["content-encoding"] == "gzip", url
    again = page.context.new_page()
    second = Meter(again)
    again.goto(f"/{event.code}", wait_until="networkidle")
    again.wait_for_timeout(300)
    print("second load:", second.bytes, *second.over_the_air, sep="\n  ")
    assert not [url for url in second.over_the_air if "/assets/" in url]
    assert second.bytes < 8000
