"""The enamel plate of a place. Its name stands beside it, so it is for the eye only."""

from typing import Any

from markupsafe import Markup

from eventkit.exports.html.build import NOTHING, el
from eventkit.protocol.signs import GRID, sign


def plate(no: int) -> Markup:
    """Of place number `no`."""
    look = sign(no)
    fill = el("path", d=look.fill, fill="currentColor", fill_rule="evenodd") if look.fill else NOTHING
    line = NOTHING
    if look.line:
        line = el("path", d=look.line, fill="none", stroke="currentColor", stroke_width=f"{look.width:g}")
    symbol = el("svg", fill, line, viewBox=f"0 0 {GRID} {GRID}", stroke_linecap="round", stroke_linejoin="round")
    style = f"background-color:{colour(look.surface)};color:{colour(look.on)}"
    return el("span", symbol, el("b", str(no)), class_="plate", aria_hidden="true", style=style)


def colour(ink: Any) -> str:
    """A colour of the print as CSS writes it."""
    return f"#{ink.hexval()[2:]}"
