"""Reads a printed protocol again, as a screen reader or an archive would."""

import io
from functools import lru_cache

from pypdf import PdfReader

from eventkit.core.state import State
from eventkit.protocol import pdf


def printed(state: State, lang: str = "de") -> bytes:
    return pdf.render(state, lang)


@lru_cache(maxsize=16)
def pages(raw: bytes) -> tuple[str, ...]:
    """The text of each page."""
    return tuple(page.extract_text() for page in PdfReader(io.BytesIO(raw)).pages)


def flat(raw: bytes) -> str:
    """All text, white space made one."""
    return " ".join(" ".join(pages(raw)).split())


def text(state: State, lang: str = "de") -> str:
    return flat(printed(state, lang))


def missing(ids: list[str], raw: bytes) -> list[str]:
    """Those identifiers that cannot be found in the text."""
    found = "\n".join(pages(raw))
    return [card for card in ids if card not in found]
