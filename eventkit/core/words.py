"""Words that stand in a protocol, in no language yet."""

from collections.abc import Mapping

import msgspec

from eventkit.core.records import Place
from eventkit.core.text import Text

SIGNS = 14
"""So many signs of places differ; from number 15 on they come again, with the new number."""


class Say(msgspec.Struct, frozen=True):
    """A message of `locales/*/` (protocol, places, shared); what stands in it may have to be said, too."""

    message: str
    facts: "Mapping[str, str | int | Text | Say]" = {}


Words = str | Text | Say
"""What somebody wrote, a text of the format, or a message."""


def place_name(place: Place) -> Say:
    """ "Tisch 7"."""
    return Say(f"place-name-{place.kind}", {"no": place.no})


def place_long(place: Place) -> Say:
    """With what it is called, else with what its sign shows: "Raum 2, Wohnen", "Tisch 7, Tasse"."""
    if place.title:
        return Say(f"place-titled-{place.kind}", {"no": place.no, "title": place.title})
    sign = Say(f"place-sign-{(place.no - 1) % SIGNS + 1}")
    return Say(f"place-spoken-{place.kind}", {"no": place.no, "sign": sign})
