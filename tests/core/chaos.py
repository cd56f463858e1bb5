"""What all scrambles have in common: random commands, a book-keeping beside the state, screens that follow it."""

from functools import lru_cache
from typing import Any

import msgspec

from eventkit.core import views
from eventkit.core.actor import Actor
from eventkit.core.audience import SCOPED, Audience, audiences, eyes, gets
from eventkit.core.errors import Refused
from eventkit.core.parts.undo import is_fixed
from eventkit.core.registry import encode_entry
from eventkit.core.rules import View as WhatIsSeen
from eventkit.core.state import State
from eventkit.core.text import ERASED
from eventkit.feed import Feed
from tests.support import Evening, an_id, same

Op = tuple[str, int, int, int, int]
"""kind, who, and three numbers that choose the rest."""

View = dict[str, dict[str, Any]]


class Chaos:
    """An evening in which anything may happen.

    `texts`: card -> every text it was acknowledged with, newest last. `gone`: texts that were erased. `past`: for each
    command that changed something, the number of its last line and the moderator's view before it. `screens`: what each
    audience has got by patches.
    """

    def __init__(self, evening: Evening) -> None:
        self.evening = evening
        self.sent: list[tuple[Actor, str, dict[str, Any]]] = []
        self.texts: dict[str, list[str]] = {}
        self.newest: dict[str, int] = {}
        self.gone: set[str] = set()
        self.past: list[tuple[int, View]] = []
        self.codes: set[str] = set()
        self._views: tuple[int, dict[Audience, View]] = (-1, {})
        self._owns: tuple[int, dict[str | None, dict[str, Any]]] = (-1, {})
        self.screens: dict[Audience, View] = {}
        self.feeds: dict[Audience, Feed] = {}
        self.owns: dict[str | None, dict[str, Any]] = {}
        self.listen()

    def listen(self) -> None:
        """From now on screens follow by patches alone."""
        self.evening.state.take_touched()
        self.feeds = {audience: Feed(audience, self.evening.state) for audience in audiences(self.evening.state)}
        self.screens = {audience: _copy(self.whole(audience)) for audience in self.feeds}
        self.owns = {actor.person: self.evening.own(actor) for actor in self.evening.people}

    # What a scramble has of its own

    def crowd(self, kind: str) -> list[Actor]:
        """Who may do such a thing."""
        raise NotImplementedError

    def fields(self, kind: str, a: int, b: int, c: int) -> dict[str, Any]:
        """Fields of a command: mostly sensible, sometimes not."""
        raise NotImplementedError

    def holds(self) -> None:
        """What must hold at any time, besides what holds everywhere."""

    def sees(self, audience: Audience, text: str) -> None:
        """What must hold for a patch that goes to an audience, as JSON."""

    def system(self, kind: str, a: int, b: int, c: int) -> tuple[str, dict[str, Any]] | None:
        """A command of the program itself."""
        return None

    # What happens

    def do(self, op: Op) -> None:
        kind, who, *numbers = op
        evening = self.evening
        evening.clock += 1000 * (numbers[0] % 3)
        if kind == "replay":
            if not self.sent:
                return
            actor, kind, fields = self.sent[who * 7 % len(self.sent)]
        elif kind == "join":
            actor, fields = evening.people[0], {}
        else:
            crowd = self.crowd(kind)
            if not crowd:
                return
            actor, fields = crowd[who % len(crowd)], self.fields(kind, *numbers)
            fields["id"] = an_id(f"random {len(self.sent)}")
            self.sent.append((actor, kind, fields))
        before, seq = self.whole("moderator"), evening.state.seq
        try:
            if kind == "join":
                evening.people.append(evening.join())
            else:
                evening.play(actor, kind, **fields)
        except Refused as refused:
            self.codes.add(refused.code)
        else:
            self.note(actor, kind, fields, before, seq)
        if evening.state.seq != seq:
            self.check()
        else:  # whatever was looked at before is still so
            assert not evening.state.touched, "something changed without a line"

    def note(self, actor: Actor, kind: str, fields: dict[str, Any], before: View, seq: int) -> None:
        """Keep our own books of what was acknowledged."""
        card = fields.get("card", "")
        if kind == "card.write" and card not in self.texts:
            self.texts[card] = [fields["text"]]
        if kind == "card.edit" and fields["n"] > self.newest.get(card, 0):
            self.newest[card] = fields["n"]
            self.texts[card].append(fields["text"])
        for part in fields.get("parts", ()) if self.evening.state.seq > seq else ():
            self.texts[part["card"]] = [part["text"]]
        if self.evening.state.seq == seq:
            return
        if kind in ("card.erase", "photo.erase", "person.erase"):
            self.note_erased()
            return
        if kind == "undo" and self.past and self.past[-1][0] == fields["step"]:
            other = differences(bare(self.whole("moderator")), bare(self.past.pop()[1]))
            assert not other, f"undo did not bring the view back: {other}"
            return
        self.past.append((self.evening.state.seq, before))

    def note_erased(self) -> None:
        """Nothing that came before can be compared with what is now."""
        self.past.clear()
        for feed in self.feeds.values():
            feed.forget_sent()
        for card in self.evening.state.cards.values():
            if card.erased:
                self.gone |= {*self.texts[card.id]} - {ERASED}
                self.texts[card.id] = [ERASED]
        self.erased_is_gone()

    def erased_is_gone(self) -> None:
        """Not in the journal, nor in the state with all that could be undone."""
        kept = "".join(encode_entry(line.entry).decode() for line in self.evening.lines) + repr(self.evening.state)
        assert not [text for text in self.gone if text in kept], "an erased text is still there"

    # What must hold

    def whole(self, audience: Audience) -> View:
        """What an audience sees, made once for each state."""
        if self._views[0] != self.evening.state.seq:
            self._views = (self.evening.state.seq, _all_views(self.evening))
        return self._views[1][audience]

    def own(self, actor: Actor) -> dict[str, Any]:
        """What is somebody's own, made once for each state."""
        if self._owns[0] != self.evening.state.seq:
            self._owns = (self.evening.state.seq, {})
        mine = self._owns[1]
        if actor.person not in mine:
            mine[actor.person] = self.evening.own(actor)
        return mine[actor.person]

    def check(self) -> None:
        """Everything that must hold at any time."""
        self.patches_lead_to_the_whole_view()
        self.no_card_is_lost()
        self.holds()

    def patches_lead_to_the_whole_view(self) -> None:
        state = self.evening.state
        touched, looks = state.take_touched(), {}
        for audience in audiences(state):
            if audience not in self.feeds:  # a new table: who comes to it fetches the whole view
                self.feeds[audience] = Feed(audience, state)
                self.screens[audience] = _copy(self.whole(audience))
            elif (body := self.feeds[audience].patch(state, touched, looks)) is not None:
                self.sees(audience, body.decode())
                merge(self.screens[audience], msgspec.json.decode(body))
            other = differences(self.screens[audience], self.whole(audience))
            assert not other, f"patches of {audience} do not lead to the whole view: {other}"
        for gone in self.screens.keys() - set(audiences(state)):
            del self.screens[gone], self.feeds[gone]
        for actor in self.evening.people:
            own = self.own(actor)
            if ("own", actor.person) in touched:
                self.owns[actor.person] = own
            assert self.owns[actor.person] == own, "somebody was not told what is their own"

    def no_card_is_lost(self) -> None:
        kept = {card.id: card.text for card in self.evening.state.cards.values()}
        assert kept == {card: texts[-1] for card, texts in self.texts.items()}, "a card was lost"

    def take_everything_back(self) -> None:
        """Undo from the end as long as the last thing that happened can be undone; each time all is as before."""
        evening = self.evening
        while self.past and (step := next((s for s in evening.state.steps if s.seq == self.past[-1][0]), None)):
            if is_fixed(evening.state, step):  # the reopening was taken back: what was before it stays
                return
            actor = evening.moderator if step.actor == evening.moderator.name else evening.other
            evening.play(actor, "undo", step=step.seq)
            other = differences(bare(evening.whole()), bare(self.past.pop()[1]))
            assert not other, f"undo of {step.kind} did not bring the view back: {other}"
            self.check()

    def finish(self) -> None:
        self.take_everything_back()
        self.erased_is_gone()
        assert same(self.evening.state, self.evening.refolded()), "the journal folds to another state"


def merge(screen: View, patch: dict[str, Any]) -> None:
    """As a page does it."""
    for name, objects in patch["put"].items():
        screen.setdefault(name, {}).update(objects)
    for name, keys in patch["drop"].items():
        for key in keys:
            screen.get(name, {}).pop(key, None)


def differences(one: View, two: View) -> list[tuple[str, str, Any, Any]]:
    """(collection, id, in one view, in the other) of all that differs."""
    if one == two:  # nearly always, and quickly found
        return []
    return [
        (name, key, one.get(name, {}).get(key), two.get(name, {}).get(key))
        for name in sorted({*one, *two})
        for key in sorted({*one.get(name, {}), *two.get(name, {})})
        if one.get(name, {}).get(key) != two.get(name, {}).get(key)
    ]


def bare(view: View) -> View:
    """A view without the steps that can be undone: they change with every undo."""
    return {name: objects for name, objects in view.items() if name != "step"}


def _copy(view: View) -> View:
    return {name: dict(objects) for name, objects in view.items()}


def _all_views(evening: Evening) -> dict[Audience, View]:
    """The whole views of all audiences, each object made once for those who see the same. Views share what is the same:
    they are only looked at."""
    state, looks, shelves = evening.state, dict[tuple[str, str, str], Any](), dict[tuple[str, str], dict[str, Any]]()
    found: dict[Audience, View] = {}
    for audience in audiences(state):
        view = found[audience] = {name: {} for name in views.COLLECTIONS}
        for name, collection in views.COLLECTIONS.items():
            if not gets(audience, name):
                continue
            if name in SCOPED:
                view[name] = _shelf(state, collection, name, audience, looks)
                continue
            seer = eyes(state, audience, name, "")
            if (name, seer) not in shelves:
                shelves[name, seer] = _shelf(state, collection, name, audience, looks)
            view[name] = shelves[name, seer]
    return found


def _shelf(
    state: State, collection: WhatIsSeen, name: str, audience: Audience, looks: dict[tuple[str, str, str], Any]
) -> dict[str, Any]:
    """A collection as an audience sees it."""
    shelf: dict[str, Any] = {}
    for key in collection.keys(state):
        look = (name, key, eyes(state, audience, name, key))
        if look not in looks:
            looks[look] = _through_json(msgspec.json.encode(collection.show(state, look[2], key)))
        if looks[look] is not None:
            shelf[key] = looks[look]
    return shelf


@lru_cache(maxsize=4096)
def _through_json(body: bytes) -> Any:
    """Most objects look as they did a moment ago."""
    return msgspec.json.decode(body)
