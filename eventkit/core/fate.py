"""What became of a card: its way to headings, dots, results, what was written about them, and measures.

Whoever wrote a card learns of it what all may see, and how the card itself stands. So a link on paper says no more than
the public screen did, besides the words of the own card.
"""

from collections.abc import Iterable, Iterator

from eventkit.core import board, find, vote_outline
from eventkit.core.activities.plan import measures
from eventkit.core.audience import sees_result, sees_tally
from eventkit.core.chain import trail
from eventkit.core.chosen import Result
from eventkit.core.fate_steps import Answered, AnyStep, Chosen, Heading, Planned, Stacked, Way, Weighed
from eventkit.core.records import Card
from eventkit.core.sorting.where import Data as Sorted
from eventkit.core.sorting.where import cards_in
from eventkit.core.standing import hangs, rejoined, standing_of
from eventkit.core.state import StageRun, State
from eventkit.core.voting import ballot, poll
from eventkit.core.voting.ballot import Ballots
from eventkit.core.voting.tally import Line, Tally

TEXTS = 4
"""So many cards that were written about a result are quoted."""


class Ways:
    """The ways of the cards of one state; each vote is counted once, for however many people ask."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._tallies: dict[str, Tally] = {}

    def of(self, person: str) -> list[Way]:
        """The cards of somebody, also those that were written down for them, in the order of their numbers."""
        return self._all(self._state.cards[card] for card in self._state.persons[person].cards)

    def loose(self) -> list[Way]:
        """The cards that were written down for nobody in particular."""
        return self._all(card for card in self._state.cards.values() if card.author is None)

    def card(self, card: str) -> Way:
        """One card."""
        state, item = self._state, self._state.cards[card]
        standing = standing_of(state, item)
        kind = find.collecting(state, item.stage)[1].kind(item.card_kind)
        return Way(
            card=item.id, no=item.no, title=state.stages[item.stage].plan.title, label=kind.label, colour=kind.colour,
            text="" if standing == "withdrawn" else item.text, lang=item.lang, at=item.at, standing=standing,
            paper=item.paper or item.author is None, reason=(item.hidden or "") if standing == "hidden" else "",
            parts=tuple(state.cards[part].no for part in item.parts),
            origin=state.cards[item.origin].no if item.origin else None,
            answers=self._words(item.about), steps=tuple(self._steps(item)) if standing == "here" else (),
        )  # fmt: skip

    def _all(self, cards: Iterable[Card]) -> list[Way]:
        there = [card for card in cards if not rejoined(self._state, card)]
        return [self.card(card.id) for card in sorted(there, key=lambda card: card.no)]

    def _words(self, about: str | None) -> str:
        return trail(self._state, about)[0].text if about and sees_result(self._state, "all", about) else ""

    def _steps(self, item: Card) -> Iterator[AnyStep]:
        """In the order of the stages: each builds on what the card has led to before."""
        state, top = self._state, board.top_of(self._state, item)
        if top is not item:
            if not hangs(state, top):
                return
            yield Stacked(title=state.stages[item.stage].plan.title, no=top.no, text=top.text)
        led_to: list[Result] = []
        for run in state.stages.values():
            if isinstance(run.data, Sorted):
                yield from self._heading(run, top)
            elif isinstance(run.data, Ballots):
                yield from self._weighed(run, item, top, led_to)
            elif run.plan.activity == "collect" and run.plan.about is not None:
                yield from self._answered(run, led_to)
            elif run.plan.activity == "plan":
                yield from self._planned(run, led_to)

    def _heading(self, run: StageRun, top: Card) -> Iterator[Heading]:
        lies = self._state.clusters.get(top.clusters.get(run.id, ""))
        if lies is not None and not lies.gone:
            seen = [card for card in cards_in(self._state, lies) if hangs(self._state, card)]
            yield Heading(title=run.plan.title, text=lies.title, cards=len(seen))

    def _weighed(self, run: StageRun, item: Card, top: Card, led_to: list[Result]) -> Iterator[Weighed]:
        """The card or its heading; or what answers a result that it has led to. Nothing before the reveal."""
        if not sees_tally(run):
            return
        own, before = {item.id, top.id, *top.clusters.values()}, {result.target: result.text for result in led_to}
        results = {result.target: result for result in run.data.results}
        for line in (*self._tally(run).targets, *self._gone(run)):
            result = results.get(line.target)
            answers = next((before[about] for about in result.answers if about in before), "") if result else ""
            if line.target in own or (answers and sees_result(self._state, "all", line.target)):
                yield self._dots(run, line, result, "" if line.target in own else answers)
                led_to += [result] if result else []

    def _gone(self, run: StageRun) -> list[Line]:
        """Results that can get no dots any more, because they lie on a stack or under another heading by now."""
        there = {line.target for line in self._tally(run).targets}
        gone = [result for result in run.data.results if result.target not in there]
        return [Line(r.target, r.dots + r.paper + r.hands, r.rank, False, r.again) for r in gone]

    def _dots(self, run: StageRun, line: Line, result: Result | None, answers: str) -> Weighed:
        tally, cards = self._tally(run), self._state.cards
        paper, hands = (ballot.in_hall(run.data.rounds[0], source, line.target, cards) for source in vote_outline.HALL)
        if result and line not in tally.targets:
            paper, hands = result.paper, result.hands
        chosen: Chosen = "yes" if result else "no" if run.data.results else "open"
        return Weighed(
            title=run.plan.title, text=result.text if result else vote_outline.text(self._state, line.target),
            phones=line.dots - paper - hands, paper=paper, hands=hands, rank=line.rank, of=len(tally.targets),
            again=line.again if self._in_second_round(run, line.target) else None, chosen=chosen,
            reason=result.reason if result else "", answers=answers,
        )  # fmt: skip

    def _in_second_round(self, run: StageRun, target: str) -> bool:
        """Once it is revealed."""
        last = run.data.last
        shown = last.among is not None and last.revealed
        return shown and target in ballot.open_to(last, [target], self._state.cards)

    def _answered(self, run: StageRun, led_to: list[Result]) -> Iterator[Answered]:
        """What all may read of it."""
        for result in led_to:
            cards = [
                card for card in self._state.cards.values()
                if card.stage == run.id and card.about == result.target and hangs(self._state, card)
            ]  # fmt: skip
            if cards:
                texts = tuple(card.text for card in cards[:TEXTS])
                yield Answered(title=run.plan.title, about=result.text, cards=len(cards), texts=texts)

    def _planned(self, run: StageRun, led_to: list[Result]) -> Iterator[Planned]:
        words = {result.target: result.text for result in led_to}
        for one in measures(self._state, run):
            if one.about in words:
                yield Planned(
                    title=run.plan.title, about=words[one.about], no=one.no, what=one.what, who=one.who,
                    partners=one.partners, until=one.until, first_step=one.first_step, status=one.status,
                )  # fmt: skip

    def _tally(self, run: StageRun) -> Tally:
        if run.id not in self._tallies:
            self._tallies[run.id] = poll.count_all(self._state, run)
        return self._tallies[run.id]
