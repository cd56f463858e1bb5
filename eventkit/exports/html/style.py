"""The style sheet of the page: `page.css`, and the running heads of its print, which hold words."""

from functools import cache
from pathlib import Path

from eventkit.exports.html.build import quoted
from eventkit.protocol.said.running import around_numbers
from eventkit.protocol.words import Speaker

SHEET = Path(__file__).with_name("page.css")


def sheet(name: str, stand: str, speak: Speaker) -> str:
    """`name`: of the document, for the head of each printed page; `stand`: which version it is."""
    return f"{_sheet()}{_running(name, stand, speak)}"


def _running(name: str, stand: str, speak: Speaker) -> str:
    before, between, after = around_numbers(speak)
    number = f"{_kept(before)} counter(page) {_kept(between)} counter(pages) {_kept(after)}"
    return (
        f"@page{{@top-left{{content:{quoted(name)}}}@bottom-left{{content:{quoted(stand)}}}@bottom-right{{content:{number}}}}}"
        "@page:first{@top-left{content:none}}"
    )


def _kept(words: str) -> str:
    """Spaces at the ends of such a piece belong to the sentence."""
    inner = words.strip()
    return " ".join(('" "' if words[:1].isspace() else '""', quoted(inner), '" "' if words[-1:].isspace() else '""'))


@cache
def _sheet() -> str:
    return SHEET.read_text("utf-8")
