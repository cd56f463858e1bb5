"""The project broken on purpose, in one place each: what the machine has to notice. See `test_stateful.py`."""

from collections.abc import Callable, Iterator
from typing import Any, cast

import msgspec
import pytest

from eventkit import hall
from eventkit.core import find
from eventkit.core.activities import vote
from eventkit.core.errors import Refused
from eventkit.core.parts import card, card_changes, host_card
from eventkit.core.registry import ENTRIES, RULES
from eventkit.core.rules import On
from eventkit.core.seating import allowed
from eventkit.core.state import State, Undo
from eventkit.core.voting import dots
from eventkit.feed import Feed
from eventkit.hall import Hall
from eventkit.web.rooms import Rooms
from tests.support import an_id

Patch = pytest.MonkeyPatch


def a_touch_is_forgotten(patch: Patch) -> None:
    def touch(self: State, collection: str, key: str) -> None:
        if collection != "count":
            self.touched.add((collection, key))

    patch.setattr(State, "touch", touch)


def somebody_is_not_told_what_is_their_own(patch: Patch) -> None:
    patch.setattr(Rooms, "tell", lambda *_: None)


def other_tables_see_the_cards(patch: Patch) -> None:
    patch.setattr(card, "sees_card", lambda state, audience, item: item.counts)


def a_withdrawn_card_is_seen(patch: Patch) -> None:
    real = card.sees_card
    patch.setattr(card, "sees_card", lambda state, to, item: item.withdrawn or real(state, to, item))


def a_held_card_is_seen(patch: Patch) -> None:
    real = card.sees_card
    patch.setattr(card, "sees_card", lambda state, to, item: (item.held and not item.late) or real(state, to, item))


def a_vote_is_shown_before_the_reveal(patch: Patch) -> None:
    patch.setattr(vote, "sees_tally", lambda run: run.started is not None)


def dots_go_over_the_limit(patch: Patch) -> None:
    def set_dots(state: State, command: dots.SetDots, actor: Any, now: int) -> list[Any]:
        try:
            return dots.set_dots(state, command, actor, now)
        except Refused as refused:
            if refused.code != "dots.too-many":
                raise
        more = {name: getattr(command, name) for name in ("stage", "target", "count", "n")}
        return [dots.DotsSet(person=actor.person, **more)]

    patch.setitem(RULES, dots.SetDots, RULES[dots.SetDots]._replace(decide=set_dots))  # type: ignore[arg-type]


def whoever_came_with_the_old_card_stays(patch: Patch) -> None:
    def renew(state: State, command: host_card.RenewHostCard, actor: Any, now: int) -> list[Any]:
        return [msgspec.structs.replace(one, hosts=()) for one in host_card.renew(state, command, actor, now)]  # type: ignore[type-var]

    patch.setitem(RULES, host_card.RenewHostCard, RULES[host_card.RenewHostCard]._replace(decide=renew))  # type: ignore[arg-type]


def a_place_takes_too_many(patch: Patch) -> None:
    patch.setattr(allowed, "limit_of", lambda state, run, place: None)


def cards_of_others_are_changed(patch: Patch) -> None:
    patch.setattr(card_changes, "_own", lambda state, card_id, actor: find.card(state, card_id))


def it_is_acknowledged_before_the_commit(patch: Patch) -> None:
    def pulse(self: Hall, batch: list[Any]) -> None:
        acks, lines = self._decide_all(batch)
        for ticket, ack in zip(batch, acks, strict=True):
            ticket.ack.set(ack)
        try:
            if lines:
                self._journal.append(self.event, lines[0].seq - 1, lines)
        except Exception:
            self._reload(lines[0].seq - 1)
        self._publish()

    patch.setattr(Hall, "_pulse", pulse)


def it_is_published_before_the_commit(patch: Patch) -> None:
    real = Hall._decide_all

    def decide_all(self: Hall, batch: list[Any]) -> Any:
        found = real(self, batch)
        self._publish()
        return found

    patch.setattr(Hall, "_decide_all", decide_all)


def a_failed_commit_stays_in_memory(patch: Patch) -> None:
    patch.setattr(Hall, "_reload", lambda self, known: None)


def a_command_counts_twice(patch: Patch) -> None:
    real, fresh = hall.decide, iter(range(10**9))

    def decide(state: State, command: Any, actor: Any, now: int) -> Iterator[Any]:
        return real(state, msgspec.structs.replace(command, id=an_id(f"fresh {next(fresh)}")), actor, now)

    patch.setattr(hall, "decide", decide)


def _undo(patch: Patch, change: Callable[[Undo], Undo]) -> None:
    def changed(on: On) -> On:
        undo = on.undo
        return on if undo is None else on._replace(undo=lambda state, entry: change(cast(Undo, undo(state, entry))))

    for kind, on in ENTRIES.items():
        patch.setitem(ENTRIES, kind, changed(on))  # type: ignore[arg-type]


def undo_leaves_something(patch: Patch) -> None:
    _undo(patch, lambda undo: Undo(undo.entries[1:], undo.keys, undo.marks))


def undo_overwrites_what_came_later(patch: Patch) -> None:
    _undo(patch, lambda undo: Undo(undo.entries, (), undo.marks))


def a_phone_stays_at_the_old_table(patch: Patch) -> None:
    patch.setattr(Rooms, "move", lambda *_: None)


def a_gap_is_not_noticed(patch: Patch) -> None:
    patch.setattr(Feed, "since", lambda self, seq: [sent.body for sent in self._sent if sent.seq > seq])


def a_refusal_changes_something(patch: Patch) -> None:
    def set_dots(state: State, command: dots.SetDots, actor: Any, now: int) -> list[Any]:
        try:
            return dots.set_dots(state, command, actor, now)
        except Refused:
            state.persons[actor.person].counter = command.n + 1
            raise

    patch.setitem(RULES, dots.SetDots, RULES[dots.SetDots]._replace(decide=set_dots))  # type: ignore[arg-type]


def a_refusal_has_no_sentence(patch: Patch) -> None:
    def no_host(state: State, person: Any) -> None:
        if person.host is not None:
            raise Refused("seat.never")

    patch.setattr(allowed, "no_host", no_host)


MUTANTS: dict[str, tuple[Callable[[Patch], None], str]] = {
    mutant.__name__: (mutant, says)
    for mutant, says in (
        (a_touch_is_forgotten, "was sent something else than it sees"),
        (somebody_is_not_told_what_is_their_own, "was not told what is their own"),
        (other_tables_see_the_cards, "sees other cards|too early"),
        (a_withdrawn_card_is_seen, "sees other cards|too early"),
        (a_held_card_is_seen, "sees other cards|too early"),
        (a_vote_is_shown_before_the_reveal, "before the reveal|something else than it sees"),
        (dots_go_over_the_limit, "was not refused: dots.set|about themself"),
        (whoever_came_with_the_old_card_stays, "of another audience|about themself"),
        (a_place_takes_too_many, "was not refused: seat.take"),
        (cards_of_others_are_changed, "was not refused: card"),
        (it_is_acknowledged_before_the_commit, "on the disk"),
        (it_is_published_before_the_commit, "before it was on the disk|something else than it sees|their own"),
        (a_failed_commit_stays_in_memory, "folds to another state|something else than it sees|their own"),
        (undo_leaves_something, "assert|sees other|another audience|counted wrongly|somebody|reveal"),
        (undo_overwrites_what_came_later, "overwritten something newer"),
        (a_phone_stays_at_the_old_table, "of another audience|something else than it sees"),
        (a_gap_is_not_noticed, "something else than it sees"),
        (a_refusal_changes_something, "folds to another state|their own"),
        (a_refusal_has_no_sentence, "no sentence in"),
    )
}
"""How it is broken, and what the machine says to that."""
