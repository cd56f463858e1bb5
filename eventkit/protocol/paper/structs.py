"""What is printed on cards and signs, as plain data. `title` and `question` are in the language of the print."""

from typing import Literal

import msgspec

from eventkit.core.plan import Colour

Kind = Literal["table", "room"]


class Spot(msgspec.Struct, frozen=True):
    """A place: the number on its sign, and what it is called besides ("" for a place with a number only)."""

    no: int
    kind: Kind = "table"
    title: str = ""


class Stop(msgspec.Struct, frozen=True):
    """One round of a person. `spot` None: the place is announced in the hall."""

    label: str
    spot: Spot | None = None


class RouteCard(msgspec.Struct, frozen=True):
    """The way of somebody without a phone. `no`: the number on paper; `code`: the personal code, `url`: the link with
    which a phone goes on as this person; `title` of the event."""

    no: int
    name: str
    code: str
    url: str
    title: str
    rounds: tuple[Stop, ...] = ()


class HostCard(msgspec.Struct, frozen=True):
    """For the host of a place, and nobody else. `url` opens the host page, code included; `address` is what one types
    to come to the page that asks for the code."""

    spot: Spot
    code: str
    url: str
    address: str
    title: str


class PlaceSign(msgspec.Struct, frozen=True):
    """What stands on a table or hangs at a door. `url`: the place's own address."""

    spot: Spot
    question: str
    url: str
    title: str


class Wifi(msgspec.Struct, frozen=True):
    """The hall's Wi-Fi. `password` "": an open one."""

    ssid: str
    password: str


class Poster(msgspec.Struct, frozen=True):
    """How to take part with a phone. `when`: date, time and place in a line; `wifi` None: not known, to be filled in by
    hand."""

    title: str
    when: str
    url: str
    wifi: Wifi | None = None


class Slip(msgspec.Struct, frozen=True):
    """Lets one person in. `url` opens the page with the code of the slip in it; `address` is what one types."""

    code: str
    url: str
    address: str
    title: str


class BlankCard(msgspec.Struct, frozen=True):
    """A card to write on by hand. `kind` in words; `look`: how its edge is drawn (each kind of a print has its own);
    `places`: leave room for the number of a table or room."""

    no: int
    kind: str
    colour: Colour
    look: int
    asked: str = ""
    places: Kind | None = None


class Ballot(msgspec.Struct, frozen=True):
    """A sheet for dots on paper. `lines`: what one can choose; none: lines to fill in by hand. `dots` for each person,
    at most `most` of them on one line."""

    title: str
    asked: str
    lines: tuple[str, ...]
    dots: int
    most: int
