"""Prints for an evening, and what is needed for it."""

from typing import Any

from eventkit.protocol.paper import pack
from eventkit.protocol.paper.asked import Asked, What
from eventkit.protocol.paper.structs import Wifi
from tests.protocol.reading import flat
from tests.support import Evening

ADDRESS = "http://192.168.1.5:8750"
WIFI = Wifi("Saal; Haselrod", 'ha"sel\\nuss')


def made(what: What, evening: Evening, lang: str = "de", **more: Any) -> bytes | None:
    state = evening.state
    personal, hosts = dict.fromkeys(state.persons, "K7QM3XPA"), dict.fromkeys(state.places, "HQ7M3X")
    asked = Asked(what=what, lang=lang, url=f"{ADDRESS}{{}}".format, personal=personal, hosts=hosts, **more)
    return pack.printed(state, asked)


def words(what: What, evening: Evening, lang: str = "de", **more: Any) -> str:
    """The text of what is printed."""
    raw = made(what, evening, lang, **more)
    assert raw is not None
    return flat(raw)
