"""Somebody who guesses secrets: wrong ones until no more are taken, then the right one."""

from collections.abc import Callable

REFUSED = "access.guesses"
MOST, ROUNDS = 300, 20


def until_refused(guess: Callable[[], str]) -> list[str]:
    """The answers. A slow machine is given more guesses meanwhile."""
    answers = [guess()]
    while answers[-1] != REFUSED:
        assert len(answers) < MOST, "nobody refuses it"
        answers.append(guess())
    return answers


def round_in_which_the_right_one_is_refused(guess: Callable[[], str], right: Callable[[], str]) -> int:
    """The right one is refused while guesses are used up, like any other. Between two requests a slow machine may have
    been given a new one, so it is tried again: gives the round, from 0."""
    for number in range(ROUNDS):
        until_refused(guess)
        if right() == REFUSED:
            return number
    raise AssertionError("the right one is always taken")
