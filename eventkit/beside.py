"""Work beside the server, in a process of its own, so that the hall does not wait: `python -m eventkit.beside JOB`.

It reads one request from its input and writes the answer to its output. Nothing lies on the disk meanwhile, and what
people wrote stands in no argument that other programs of the laptop could read.
"""

import gc
import os
import sys
from collections.abc import Callable
from typing import Any

import msgspec

from eventkit.core.errors import Refused

MOST_ALIKE = 100
MODESTY = 10
"""How much this gives way to the server (`nice`)."""


class Asked(msgspec.Struct):
    """`cards`: [id, text, language]; `placed`: heading -> the cards under it."""

    cards: list[tuple[str, str, str]]
    placed: dict[str, list[str]]


class Cleaned(msgspec.Struct):
    """A picture, or why there is none."""

    large: bytes = b""
    small: bytes = b""
    width: int = 0
    height: int = 0
    refused: str = ""
    facts: dict[str, Any] = {}


def grouped(asked: Asked) -> dict[str, Any]:
    """Groups of cards that nobody has sorted, the likeliest headings of each, and cards that are nearly the same."""
    from eventkit.core.grouping import Card, likely, similar, suggest

    cards = [Card(*card) for card in asked.cards]
    known = {card for ids in asked.placed.values() for card in ids}
    found = suggest(cards, known)
    near = likely(cards, asked.placed) if asked.placed else {}
    alike = similar(cards)[:MOST_ALIKE]
    return {
        "clusters": [
            {"title": one.title, "cards": one.cards, "tight": one.tight, "sure": one.sure, "lang": one.lang}
            for one in found.clusters
        ],
        "loners": found.loners,
        "proposals": {
            card: [{"cluster": one.group, "words": one.words} for one in choices if one.words]
            for card, choices in near.items()
        },
        "alike": [{"cards": [pair.first, pair.second], "likeness": round(pair.likeness, 3)} for pair in alike],
    }


def cleaned(raw: bytes) -> Cleaned:
    """A photo as it may be kept."""
    from eventkit import pictures

    try:
        return Cleaned(*pictures.cleaned(raw))
    except Refused as refused:
        return Cleaned(refused=refused.code, facts=refused.facts)


def exported(raw: bytes) -> bytes:
    """The protocol or another file of an event."""
    from eventkit.exports import errand

    return errand.refusing(errand.export)(raw)


def read(raw: bytes) -> bytes:
    """What the editor of the protocol shows."""
    from eventkit.exports import errand

    return errand.refusing(errand.read)(raw)


def checked(raw: bytes) -> bytes:
    """What is in an archive that somebody brought along."""
    from eventkit.exports import errand

    return errand.refusing(errand.checked)(raw)


JOBS: dict[str, Callable[[bytes], bytes]] = {
    "group": lambda raw: msgspec.json.encode(grouped(msgspec.json.decode(raw, type=Asked))),
    "export": exported,
    "check": checked,
    "read": read,
    "picture": lambda raw: msgspec.msgpack.encode(cleaned(raw)),
}


def main() -> None:
    if hasattr(os, "nice"):
        os.nice(MODESTY)
    gc.disable()  # many small things and no circles
    sys.stdout.buffer.write(JOBS[sys.argv[1]](sys.stdin.buffer.read()))


if __name__ == "__main__":
    main()
