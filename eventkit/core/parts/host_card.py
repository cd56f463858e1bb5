"""Host cards made anew: one that was lost or photographed lets nobody in any more, nor do those stay who came with it.

The codes stand in a table (`store/hosts.py`), never here: here stands the how-manieth card of a place is good.
"""

from typing import Annotated

import msgspec

from eventkit.core import find
from eventkit.core.actor import Actor
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.ids import Id, Key
from eventkit.core.parts.host import HostSet
from eventkit.core.parts.person import touch_walks
from eventkit.core.rules import MODERATOR, On, Rule
from eventkit.core.seating import late
from eventkit.core.seating.seats import SeatsSet, touch_person
from eventkit.core.state import State, Undo

Which = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
Kept = Annotated[tuple[Id, ...], msgspec.Meta(max_length=100)]


class RenewHostCard(Command, frozen=True, tag="host.renew"):
    """`host_card`: which one is replaced, as the moderator knows it, so that two moderators at once make one new card.
    `keep`: who of the hosts stays host all the same."""

    place: Key
    host_card: Which
    keep: Kept = ()


class HostCardRenewed(Entry, frozen=True, tag="host.renewed"):
    """`host_card`: which one is good from now on. `hosts`: who is guest again."""

    place: str
    host_card: int
    hosts: tuple[str, ...] = ()


def renew(state: State, command: RenewHostCard, actor: Actor, now: int) -> list[Entry]:
    place = find.open_place(state, command.place)
    for person in command.keep:
        find.person(state, person)
    if command.host_card != place.card:
        raise Refused("host.card-newer")
    # Who takes part on paper has no device that could be in the wrong hands: a moderator has made them host.
    out = (person for person in place.hosts if person not in command.keep and not state.persons[person].paper)
    return [HostCardRenewed(place=place.id, host_card=place.card + 1, hosts=tuple(out))]


def renewed(state: State, line: Line, entry: HostCardRenewed) -> None:
    place = state.places[entry.place]
    place.card = entry.host_card
    place.hosts = [person for person in place.hosts if person not in entry.hosts]
    for one in entry.hosts:
        person = state.persons[one]
        person.host, person.old_card = None, True
        touch_person(state, one)
    state.mark(line, f"place.used:{place.id}", *(f"host:{person}" for person in entry.hosts))
    state.touch("place", place.id)
    touch_walks(state)
    state.touch("reception", "event")


def good(state: State) -> dict[str, int]:
    """Place -> which of its cards is good."""
    return {place.id: place.card for place in state.places.values()}


def no_host(state: State, person: str | None) -> Refused:
    """Why there is no host page for somebody who is no host."""
    found = state.persons.get(person or "")
    return Refused("host.card-old" if found is not None and found.old_card else "access.not-host")


def undo_renewed(state: State, entry: HostCardRenewed) -> Undo | None:
    """Who was shut out is host again. The card stays as it is: nobody may print one and have it made void by a slip of
    the finger, and one in the wrong hands never comes back."""
    if not entry.hosts:
        return None
    back = tuple(HostSet(place=entry.place, person=person, on=True) for person in entry.hosts)
    keys = (f"place.open:{entry.place}", *(f"host:{person}" for person in entry.hosts))
    return Undo(back, keys, (f"place.used:{entry.place}",))


def seats(state: State, entry: HostCardRenewed) -> list[SeatsSet]:
    """Whoever is guest again has a seat."""
    return late.settle(state, entry) if entry.hosts else []


COMMANDS = {RenewHostCard: Rule(MODERATOR, renew)}
ENTRIES = {HostCardRenewed: On(renewed, undo_renewed)}
FOLLOWS = {HostCardRenewed: seats}
