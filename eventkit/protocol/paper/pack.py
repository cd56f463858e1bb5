"""The print pack: each part on its own, or all that there is in one file."""

from collections.abc import Callable
from typing import NamedTuple

import msgspec

from eventkit.core.blacken import blackened
from eventkit.core.state import State
from eventkit.protocol.paper import (
    ballots,
    blanks,
    board,
    filled,
    hosts,
    keeps,
    material,
    poster,
    privacy,
    routes,
    runsheet,
    sheet,
    signs,
    slips,
    ways,
)  # fmt: skip
from eventkit.protocol.paper.asked import AFTERWARDS, KINDS, Asked
from eventkit.protocol.unshown import without_unshown
from eventkit.protocol.words import Speaker


class Order(NamedTuple):
    state: State
    asked: Asked
    speak: Speaker


def printed(state: State, asked: Asked) -> bytes | None:
    """A PDF. None: there is nothing of this kind to print."""
    speak = Speaker(asked.lang)
    if asked.what == "all":
        asked = msgspec.structs.replace(asked, count=None)  # it was the number of slips
    told = Order(told_of(state), asked, speak)
    order = Order(state, asked, speak)
    names = (
        [name for name in KINDS if name in PARTS and name not in AFTERWARDS] if asked.what == "all" else [asked.what]
    )
    found: list[sheet.Part] = []

    def make() -> list[sheet.Part]:
        parts = [sheet.Part(speak.say(TITLES[name]), PARTS[name](told if name in TOLD else order)) for name in names]
        found.extend(part for part in parts if part.pages)
        return found

    title = speak.say("paper-pack") if asked.what == "all" else speak.say(TITLES[asked.what])
    made = sheet.bound(make, title, speak, state.at, rehearsal=state.details.rehearsal)
    return made if found else None


def told_of(state: State) -> State:
    """As it may be told: without the words that are blackened in the protocol. What guests call themselves stays, for
    they get their sheets by it."""
    told = blackened(state)
    return state if told is state else msgspec.structs.replace(told, names=state.names)


def _ballot(order: Order) -> list[sheet.Page]:
    ballot = filled.ballot(order.state, order.speak)
    return ballots.pages(ballot, filled.ballots(order.state, order.asked), order.speak) if ballot else []


PARTS: dict[str, Callable[[Order], list[sheet.Page]]] = {
    "poster": lambda o: poster.pages(filled.poster(o.state, o.asked, o.speak), o.speak, o.asked.large),
    "signs": lambda o: signs.pages(filled.signs(o.state, o.asked, o.speak), o.speak),
    "hosts": lambda o: hosts.pages(filled.host_cards(o.state, o.asked, o.speak), o.speak),
    "routes": lambda o: routes.pages(filled.route_cards(o.state, o.asked, o.speak), o.speak),
    "slips": lambda o: slips.pages(filled.slips(o.state, o.asked), o.speak),
    "cards": lambda o: blanks.pages(filled.blank_cards(o.state, o.asked, o.speak), o.speak),
    "ballot": _ballot,
    "runsheet": lambda o: runsheet.pages(o.state, o.speak),
    "material": lambda o: material.pages(o.state, o.asked.count, o.speak),
    "board": lambda o: board.pages(without_unshown(o.state, o.asked.lang), o.speak),
    "privacy": lambda o: privacy.pages(o.state, o.speak),
    "keep": lambda o: keeps.pages(keeps.slips(o.state, o.asked, o.speak), o.speak),
    "ways": lambda o: ways.pages(o.state, o.asked, o.speak),
}

TOLD = frozenset({*AFTERWARDS, "board"})
"""What quotes cards to whoever gets the sheet into their hands."""

TITLES = {
    "poster": "paper-poster", "signs": "paper-signs", "hosts": "paper-hosts", "routes": "paper-routes",
    "slips": "paper-slips", "cards": "paper-cards", "ballot": "paper-ballots", "runsheet": "paper-runsheet",
    "material": "paper-material", "board": "paper-board", "privacy": "paper-privacy",
    "keep": "fate-keep", "ways": "way-mine",
}  # fmt: skip
