"""Photos for tests, and how a page sends them."""

import io
from typing import Any

import requests
from PIL import Image

from tests.web.running import WAIT_S, Browser, fresh_id


def photo(size: tuple[int, int] = (60, 40), kind: str = "JPEG", colour: str = "red") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, kind)
    return out.getvalue()


def send(
    browser: Browser,
    code: str,
    raw: bytes,
    *,
    mimetype: str = "image/jpeg",
    photo: str | None = None,
    **query: str,
) -> requests.Response:
    """As a page does it: what is said about it in the query, the picture as the body."""
    wanted: dict[str, Any] = {"code": code, "photo": photo or fresh_id(), **query}
    headers = {"Origin": browser.base, "Content-Type": mimetype}
    return browser.session.post(
        browser.base + "/api/photos", params=wanted, data=raw, headers=headers, timeout=WAIT_S * 4
    )
