"""What the grouping knows of a card."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Card:
    """`lang`: language tag such as "de" or "de-AT"; empty when nobody said it."""

    id: str
    text: str
    lang: str = ""
