"""How many people may be told of outside the hall."""

FEWEST = 3
"""A smaller number of people is never told, not even none: else "fewer" would mean one or two."""


def enough(number: int | None) -> int | None:
    """The number, when it hides who they are."""
    return number if number is not None and number >= FEWEST else None
