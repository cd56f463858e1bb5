"""The signs of places: silhouettes on a grid of 24, as in the design; the order is that of the numbers.

They are drawn to hold in black and white. From number 15 on they come again, with the new number.
"""

from typing import NamedTuple

from reportlab.lib.colors import HexColor

from eventkit.protocol import ink

GRID = 24


class Sign(NamedTuple):
    """`surface`: the colour of the plate; `on`: what stands on it. `fill`: filled, with holes where two parts of the
    path lie over each other; `line`: drawn with round ends, `width` wide."""

    surface: object
    on: object
    fill: str = ""
    line: str = ""
    width: float = 0


def sign(no: int) -> Sign:
    """The sign of place number `no`, counted from 1."""
    return SIGNS[(no - 1) % len(SIGNS)]


STAR = "M12 2.5l2.9 6.2 6.7.9-4.9 4.7 1.2 6.7L12 17.7 6.1 21l1.2-6.7-4.9-4.7 6.7-.9z"
_DARK, _LIGHT = ink.PAPER, ink.INK

SIGNS = (
    Sign(  # leaf
        HexColor("#21703a"), _DARK,
        "M21 2.6C10.6 2.3 3.5 7 3.5 14.2c0 1.5.3 2.8.9 4L2.6 20a1.2 1.2 0 0 0 1.7 1.7l1.7-1.7c1.1.5 2.3.8 3.7.8"
        "C17 20.8 21.7 13.6 21 2.6zM7.2 17.3 15.8 8.7l.9.9-8.6 8.6z",
    ),
    Sign(  # sun
        HexColor("#f5c92f"), _LIGHT,
        "M7 12a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
        "M12 1.9v2.4M12 19.7v2.4M1.9 12h2.4M19.7 12h2.4M4.9 4.9l1.7 1.7M17.4 17.4l1.7 1.7M4.9 19.1l1.7-1.7"
        "M17.4 6.6l1.7-1.7", 2.4,
    ),
    Sign(  # house
        HexColor("#b0362a"), _DARK,
        "M12 2.3 1.5 11.2l1.6 1.9L5 11.5V21.5h14V11.5l1.9 1.6 1.6-1.9L18.5 7.8V3.5h-3v1.8zM9.8 21.5v-7h4.4v7z",
    ),
    Sign(  # bridge
        HexColor("#1d5ca6"), _DARK,
        "M.6 8.4C4.6 8.4 8 4.2 12 4.2s7.4 4.2 11.4 4.2v9.8h-4.6c0-4.3-2.9-7.2-6.8-7.2s-6.8 2.9-6.8 7.2H.6z",
        "M2 21.4c1.7 0 1.7-.9 3.3-.9s1.7.9 3.4.9 1.7-.9 3.3-.9 1.7.9 3.3.9 1.7-.9 3.4-.9 1.7.9 3.3.9", 2,
    ),
    Sign(  # boat
        HexColor("#f4aec2"), _LIGHT,
        "M11.2 1.8v13H3.3zM13.2 5.2l7.3 9.6h-7.3zM1.5 16.5h21l-3 4.9c-.4.6-1 .9-1.7.9H6.2c-.7 0-1.3-.3-1.7-.9z",
    ),
    Sign(HexColor("#6a4299"), _DARK, STAR, STAR, 1.4),
    Sign(  # cup
        HexColor("#f2953a"), _LIGHT,
        "M1.8 8.5H17v1.2h1.7a4.2 4.2 0 0 1 0 8.4h-2a6.5 6.5 0 0 1-5.9 4H8.3a6.5 6.5 0 0 1-6.5-6.5z"
        "M17 12v3.8h1.7a1.9 1.9 0 0 0 0-3.8z",
        "M6.6 6c-1.3-1.6 1.3-2.5 0-4.2M12.2 6c-1.3-1.6 1.3-2.5 0-4.2", 2.1,
    ),
    Sign(  # tree
        HexColor("#0a6a6f"), _DARK,
        "M12 1.5a5.6 5.6 0 0 1 5.5 4.6 5.3 5.3 0 0 1-.9 10.4h-3.2V22.5h-2.8V16.5H7.4a5.3 5.3 0 0 1-.9-10.4"
        "A5.6 5.6 0 0 1 12 1.5z",
    ),
    Sign(  # bell
        HexColor("#b9d04a"), _LIGHT,
        "M12 1.6c.9 0 1.6.7 1.6 1.6v.5c3 .7 4.9 3.3 4.9 6.7v4.3l2.3 2.5v1.6H3.2v-1.6l2.3-2.5v-4.3"
        "c0-3.4 1.9-6 4.9-6.7v-.5c0-.9.7-1.6 1.6-1.6zM9.3 20h5.4a2.7 2.7 0 0 1-5.4 0z",
    ),
    Sign(  # key
        HexColor("#4d5765"), _DARK,
        "M15.6 1.8a6.6 6.6 0 1 1-2.3 12.8L11.5 16.4H9v2.6H6.4v2.6H1.8v-4.3l7.7-7.7A6.6 6.6 0 0 1 15.6 1.8z"
        "m1.3 3.2a2.1 2.1 0 1 0 0 4.2 2.1 2.1 0 0 0 0-4.2z",
    ),
    Sign(  # wave
        HexColor("#8fcdf0"), _LIGHT, "",
        "M2 7.2c2.5 0 2.5-2.7 5-2.7s2.5 2.7 5 2.7 2.5-2.7 5-2.7 2.5 2.7 5 2.7M2 13.3c2.5 0 2.5-2.7 5-2.7"
        "s2.5 2.7 5 2.7 2.5-2.7 5-2.7 2.5 2.7 5 2.7M2 19.4c2.5 0 2.5-2.7 5-2.7s2.5 2.7 5 2.7 2.5-2.7 5-2.7"
        " 2.5 2.7 5 2.7", 2.8,
    ),
    Sign(  # kite
        HexColor("#a51c66"), _DARK,
        "M14 .9 6.6 7.8H13.3V.9zM15 1v6.8h7.4zM6.6 9.5l6.7 8.3V9.5zM15 9.5v8.3l7.4-8.3z",
        "M14 17.5c-.6 3.3-3.2 1-5.2 2.5s-2.9 3-6 1.7", 2,
    ),
    Sign(  # apple
        HexColor("#7fd3bd"), _LIGHT,
        "M12 7.8c1-.7 2.3-1.2 3.7-1.2 3.2 0 5.2 2.5 5.2 6.2 0 5-3 9.4-6.2 9.4-1.1 0-1.7-.5-2.7-.5s-1.6.5-2.7.5"
        "c-3.2 0-6.2-4.4-6.2-9.4 0-3.7 2-6.2 5.2-6.2 1.4 0 2.7.5 3.7 1.2z"
        "M11.2 6.3c-.3-2.9 1.6-5 5-5.1.2 3.1-1.8 5.1-5 5.1z",
    ),
    Sign(  # umbrella
        HexColor("#704a2c"), _DARK,
        "M13 1.6v1.2a10 10 0 0 1 9 9.7c-1.7-1.4-4-1.4-5.5.2-1.3-1.7-3.2-1.9-4.5-1.9s-3.2.2-4.5 1.9"
        "c-1.5-1.6-3.8-1.6-5.5-.2a10 10 0 0 1 9-9.7V1.6z",
        "M12 11v8.6a2.1 2.1 0 0 1-4.2 0", 2,
    ),
)  # fmt: skip
