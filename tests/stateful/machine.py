"""Anybody does anything, the disk fails, the power goes, pages come and go; all is as the model says after each of it.

See `test_stateful.py`."""

from typing import Any, ClassVar

import msgspec
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from eventkit.core import erasing, views
from eventkit.core.fold import apply, fold
from eventkit.core.state import State
from tests.stateful import seen
from tests.stateful.hall import EVENT, Evening
from tests.stateful.model import ERASED, MAY, VOTE, Model, No, Step, Who
from tests.stateful.orders import HOSTS_DO, PEOPLE_DO, WITH_CARDS, WITH_OWN_CARDS, WITH_PEOPLE, WITH_STEPS, Orders
from tests.stateful.pages import Page
from tests.stateful.texts import has_a_sentence
from tests.support import an_id, same

PEOPLE = [an_id(f"person {number}") for number in range(4)]
LEA, BEN = Who("moderator", "lea"), Who("moderator", "ben")
STARTS = ("karten", "geheim", "runde-platz", "runde", "zweite-platz", "zweite", "punkte", "punkte", "punkte")
number = st.integers(0, 19)
Sent = tuple[Who, str, dict[str, Any]]
"""Who, kind, and the fields with `id`."""


class EveningMachine(RuleBasedStateMachine):
    """`sent`: what was ever sent, but for undo. `again`: the state, folded from what stands on the disk.
    `reached`: kinds of commands that have changed something in any evening."""

    reached: ClassVar[set[str]] = set()

    def __init__(self) -> None:
        super().__init__()
        self.evening = Evening(PEOPLE)
        self.model = Model(self.evening.stages(), PEOPLE)
        self.orders = Orders(self.model)
        self.sent: list[Sent] = []
        self.again = State()
        roles = [("phone", one) for one in PEOPLE] + [("host", one) for one in PEOPLE[2:]]
        roles += [("display", ""), ("moderator", "lea")]
        self.pages = [Page(self.evening.lines, *role) for role in roles]

    @initialize(stage=st.sampled_from(STARTS), hold=st.booleans())
    def it_has_come_to(self, stage: str, hold: bool) -> None:
        """People sit at both tables, one of them is host, there are cards everywhere, and one dot is left."""
        for page in self.pages:
            if page.role != "host":
                page.fetch()
                page.connect()
        ann, bea, cem, dora = (Who("participant", one) for one in PEOPLE)
        for one in self.model.stages[: self.model.stages.index(stage) + 1]:
            self._do(LEA, "stage.start", stage=one)
            if one.endswith("-platz"):
                for who, place in ((ann, "p1"), (bea, "p2"), (dora, "p2")):
                    self._do(who, "seat.take", stage=one, target=place, n=self.orders.next())
                self._do(LEA, "host.set", place="p2", person=cem.name, on=True)
            else:
                for who in (ann, bea):
                    self._begin(who, one)
        if stage != "karten":
            self._begin(dora, "karten")  # it comes late
        if hold:
            self._do(BEN, "order.hold", on=True)
        host = self.pages[len(PEOPLE)]
        if host.fetch():
            host.connect()

    def _begin(self, who: Who, stage: str) -> None:
        if stage == VOTE:
            self._do(who, "dots.set", stage=stage, target=self.model.cards[0], count=2, n=self.orders.next())
        else:
            self._do(who, "card.write", stage=stage, card=self.orders.fresh(), text=self.orders.text())

    # What may happen

    @rule(kind=st.sampled_from(WITH_OWN_CARDS), who=st.sampled_from(PEOPLE), a=number, b=number)
    def somebody_writes(self, kind: str, who: str, a: int, b: int) -> None:
        self._do(Who("participant", who), kind, **self.orders.fields(kind, who, a, b))

    @rule(who=st.sampled_from(PEOPLE), a=number, b=number)
    def somebody_puts_dots(self, who: str, a: int, b: int) -> None:
        self._do(Who("participant", who), "dots.set", **self.orders.fields("dots.set", who, a, b))

    @rule(who=st.sampled_from(PEOPLE), a=number, b=number)
    def somebody_takes_a_seat(self, who: str, a: int, b: int) -> None:
        self._do(Who("participant", who), "seat.take", **self.orders.fields("seat.take", who, a, b))

    @rule(kind=st.sampled_from(WITH_CARDS), who=st.sampled_from((LEA, LEA, BEN)), a=number, b=number)
    def a_moderator_takes_a_card(self, kind: str, who: Who, a: int, b: int) -> None:
        self._do(who, kind, **self.orders.fields(kind, "", a, b))

    @rule(kind=st.sampled_from(WITH_PEOPLE), who=st.sampled_from((LEA, LEA, BEN)), a=number, b=number)
    def a_moderator_moves_people(self, kind: str, who: Who, a: int, b: int) -> None:
        self._do(who, kind, **self.orders.fields(kind, "", a, b))

    @rule(kind=st.sampled_from(WITH_STEPS), who=st.sampled_from((LEA, LEA, BEN)), a=number, b=number)
    def a_moderator_goes_on(self, kind: str, who: Who, a: int, b: int) -> None:
        self._do(who, kind, **self.orders.fields(kind, "", a, b))

    @rule(kind=st.sampled_from(HOSTS_DO), who=st.sampled_from(PEOPLE[1:]), a=number, b=number)
    def a_host_does(self, kind: str, who: str, a: int, b: int) -> None:
        self._do(Who("host", who), kind, **self.orders.fields(kind, "", a, b))

    @rule(kind=st.sampled_from(sorted(MAY)), role=st.sampled_from(("participant", "host", "moderator")), a=number)
    def somebody_tries(self, kind: str, role: str, a: int) -> None:
        """Also what they must not."""
        who = Who(role, "lea" if role == "moderator" else PEOPLE[a % 4])
        self._do(who, kind, **self.orders.fields(kind, who.name, a, a))

    @rule(a=number)
    def a_phone_sends_it_again(self, a: int) -> None:
        if self.sent:
            self._send(self.sent[-1 - a % min(8, len(self.sent))])

    @rule(
        orders=st.lists(st.tuples(st.sampled_from(PEOPLE_DO), st.sampled_from(PEOPLE), number, number), min_size=2,
                        max_size=4)
    )  # fmt: skip
    def many_do_something_at_once(self, orders: list[tuple[str, str, int, int]]) -> None:
        self._send(*(self._order(Who("participant", one), kind, self.orders.fields(kind, one, a, b))
                     for kind, one, a, b in orders))  # fmt: skip

    @rule(who=st.sampled_from((LEA, LEA, BEN)), back=st.integers(0, 3))
    def a_moderator_takes_back(self, who: Who, back: int) -> None:
        steps = self.model.steps
        self._take_back(who, steps[-1 - back % len(steps)] if steps else None)

    @rule(kind=st.sampled_from(("card.write", "dots.set", "seat.take")), who=st.sampled_from(PEOPLE), a=number,
          b=number, when=st.sampled_from(("before", "after")))  # fmt: skip
    def the_disk_fails(self, kind: str, who: str, a: int, b: int, when: str) -> None:
        """`after`: it was written although it does not seem so; the phone sends it again and it is there once."""
        one = self._order(Who("participant", who), kind, self.orders.fields(kind, who, a, b))
        self.evening.disk.fails = when
        changes = self._wanted(one)
        (ack,) = self._acks(one)
        self.evening.disk.fails = ""
        if not changes:
            self._judge(one, changes, ack)
            return
        assert ack.get("code") == "storage.failed", "acknowledged, and it is not on the disk"
        if when == "after":
            self.model.happened(one[0], one[2]["id"], kind, changes, self.evening.disk.last(EVENT))
        self._all_is_as_the_model_says()
        self._send(one)

    @rule(kind=st.sampled_from(("card.write", "dots.set", "seat.take")), who=st.sampled_from(PEOPLE), a=number,
          b=number, when=st.sampled_from(("", "before", "after")))  # fmt: skip
    def the_power_goes(self, kind: str, who: str, a: int, b: int, when: str) -> None:
        """In a quiet moment, or just before or after something is written; the phone sends it again."""
        one = self._order(Who("participant", who), kind, self.orders.fields(kind, who, a, b))
        changes = self._wanted(one)
        if when and changes:
            self.evening.disk.dies = when
            assert self._acks(one) == [None], "acknowledged before it was on the disk"
            if when == "after":
                self.model.happened(one[0], one[2]["id"], kind, changes, self.evening.disk.last(EVENT))
        online = [page for page in self.pages if page.sid]
        self.evening.again()
        for page in online:
            page.connect()
        self._all_is_as_the_model_says()
        self._send(one)

    # Pages

    @rule(a=number)
    def a_page_goes(self, a: int) -> None:
        self.pages[a % len(self.pages)].leave()

    @rule(a=number, fresh=st.booleans())
    def a_page_comes(self, a: int, fresh: bool) -> None:
        """`fresh`: with nothing; else it still has what it saw last."""
        page = self.pages[a % len(self.pages)]
        if page.sid is None and ((not fresh and page.view) or page.fetch()):
            page.connect()

    @rule(a=number)
    def a_page_falls_asleep(self, a: int) -> None:
        """Its line stands, but it reads nothing of what comes."""
        page = self.pages[a % len(self.pages)]
        page.asleep = page.sid is not None

    @rule(a=number)
    def a_page_wakes(self, a: int) -> None:
        page = self.pages[a % len(self.pages)]
        page.asleep = False
        page.read()

    # How it is done

    def _do(self, who: Who, kind: str, **fields: Any) -> None:
        self._send(self._order(who, kind, fields))

    def _order(self, who: Who, kind: str, fields: dict[str, Any]) -> Sent:
        one = (who, kind, {"id": an_id(f"command {self.orders.next()}"), **fields})
        if kind != "undo":
            self.sent.append(one)
        return one

    def _send(self, *orders: Sent) -> None:
        """Everybody is answered as the model says, one after the other."""
        before = self.evening.disk.last(EVENT)
        acks = self._acks(*orders)
        changed = 0
        for one, ack in zip(orders, acks, strict=True):
            changes = self._wanted(one)
            assert ack is not None, "nobody was answered"
            changed += self._judge(one, changes, ack)
        assert bool(changed) == (self.evening.disk.last(EVENT) > before), "something changed, or nothing, unasked"

    def _acks(self, *orders: Sent) -> list[Any]:
        self.evening.clock += 1000
        acks = self.evening.send(*((who, {"kind": kind, **fields}) for who, kind, fields in orders))
        for page in self.pages:
            page.read()
        return acks

    def _wanted(self, one: Sent) -> dict[Any, Any] | None:
        """What the model says to it: facts that change, or None: it is refused."""
        who, kind, fields = one
        try:
            return self.model.answer(who, fields["id"], kind, {k: v for k, v in fields.items() if k != "id"})
        except No:
            return None

    def _judge(self, one: Sent, changes: dict[Any, Any] | None, ack: Any) -> bool:
        who, kind, fields = one
        if changes is None:
            assert not ack["ok"], f"{who.role} was not refused: {kind}"
            has_a_sentence(ack["code"])
            return False
        assert ack["ok"], f"{who.role} was refused with {ack['code']}: {kind}"
        self.model.happened(who, fields["id"], kind, changes, ack["seq"])
        if changes:
            self.reached.add(kind)
        return bool(changes)

    def _take_back(self, who: Who, step: Step | None) -> None:
        before = self.evening.disk.last(EVENT)
        one = self._order(who, "undo", {"step": step.seq if step else 1})
        (ack,) = self._acks(one)
        if step is None or step.who != who:
            assert not ack["ok"], "somebody has taken back what others did"
        elif step.seq == before:
            assert ack["ok"], f"refused with {ack['code']} although nothing has happened since"
        if ack["ok"]:
            assert step
            self.model.undone(one[2]["id"], step)
            self.reached.add("undo")
        else:
            has_a_sentence(ack["code"])
            assert self.evening.disk.last(EVENT) == before, "refused, and something has changed"

    # What holds

    @invariant()
    def all_is_as_the_model_says(self) -> None:
        self._all_is_as_the_model_says()

    def _all_is_as_the_model_says(self) -> None:
        again = self._replayed()
        assert same(self.evening.hall.state, again), "the journal folds to another state"
        whole: dict[str, Any] = {}
        for page in self.pages:
            if page.sid is None:
                continue
            self._was_sent_nothing_secret(page)
            if page.asleep:
                continue
            audience = page.audience or ""
            assert page.seq <= again.seq, "told before it was on the disk"
            if audience not in whole:
                whole[audience] = _json(views.whole(again, audience))
            assert page.view == whole[audience], f"{audience} was sent something else than it sees"
            if page.role in ("phone", "host"):
                assert page.own == _json(views.own(again, page.who)), "somebody was not told what is their own"
            seen.shows(self.model, page)

    def _replayed(self) -> State:
        """What the journal says: what is new in it is added; all of it is read anew when something was erased."""
        new = self.evening.disk.read(EVENT, self.again.seq)
        if erasing.erases(new):
            self.again = fold(self.evening.disk.read(EVENT))
        else:
            for line in new:
                apply(self.again, line)
        return self.again

    def _was_sent_nothing_secret(self, page: Page) -> None:
        """Of what was sent since the last look: no words of cards that its audience may not see."""
        told, page.bodies = page.bodies, []
        for audience, body in told:
            if body.startswith('{"prev"'):
                there = seen.cards(self.model, audience)
                secret = [card for card in self.model.cards if card not in there]
                words = {self.model.get("card", card, "text") for card in secret} - {ERASED}
                assert not [text for text in words if _quoted(text) in body], f"sent to {audience} too early"

    def teardown(self) -> None:
        self.evening.close()


def _json(value: object) -> Any:
    return msgspec.json.decode(msgspec.json.encode(value))


def _quoted(text: str) -> str:
    return msgspec.json.encode(text).decode()[1:-1]
