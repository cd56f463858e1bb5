"""Who may see what. The only file that decides it; tests check above all who must NOT receive."""

from typing import Literal

from eventkit.core.state import Card, StageRun, State

Audience = Literal["all", "moderator"]
AUDIENCES: tuple[Audience, ...] = ("all", "moderator")
"""`all`: participants and the public screen. Whoever is added gets own patches and views."""


def sees_card(state: State, audience: Audience, card: Card) -> bool:
    """Withdrawn cards: nobody. Hidden and late ones: moderators. The rest: all, once the stage shows its cards."""
    if card.withdrawn or card.parts:
        return False
    if audience == "moderator":
        return True
    return card.counts and shows_cards(state.stages[card.stage])


def shows_cards(run: StageRun) -> bool:
    """Does a stage show its cards to all? Always when it collects in the open, else after the reveal."""
    options, data = run.plan.options, run.data
    return bool(getattr(options, "show", "live") == "live" or getattr(data, "revealed", False))


def sees_result(state: State, audience: Audience, target: str) -> bool:
    """A result quotes what it stands for: whoever may not see that card may not read it there either."""
    card = state.cards.get(target)
    return card is None or sees_card(state, audience, card)


def sees_author(state: State, card: Card) -> bool:
    """Only where the format says that cards carry names. Moderators are no exception."""
    return not getattr(state.stages[card.stage].plan.options, "anonymous", True)


def sees_tally(run: StageRun) -> bool:
    """Nobody, not even the moderator, sees dots before the reveal, unless the format lets all watch live."""
    if run.started is None:
        return False
    return bool(run.plan.options.show == "live" or run.data.rounds[0].revealed)


def sees_answers(run: StageRun) -> bool:
    """What people say looking back is as secret as dots: nobody sees it before the reveal, unless all watch live."""
    return bool(run.data.revealed or (run.plan.options.show == "live" and run.started is not None))


def sees_steps(audience: Audience) -> bool:
    return audience == "moderator"
