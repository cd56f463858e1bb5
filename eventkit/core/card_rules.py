"""What a card may be: its kinds, and how long it is."""

import msgspec

from eventkit.core.errors import Refused
from eventkit.core.ids import Key
from eventkit.core.plan import Colour
from eventkit.core.text import Text


class CardKind(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of card: shown in its colour and always with its label."""

    id: Key
    label: Text
    colour: Colour = "white"


PLAIN = CardKind(id="card", label={"de": "Karte", "en": "Card"}, colour="yellow")


class CardRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a card may be. Lengths in code points: `hint_chars` is a friendly hint, `max_chars` the limit."""

    max_chars: int = 280
    hint_chars: int = 120
    kinds: tuple[CardKind, ...] = (PLAIN,)

    def kind(self, kind_id: str) -> CardKind:
        """The kind with this id; an empty id means the first. Refused: `card.kind-unknown`."""
        if not kind_id:
            return self.kinds[0]
        for kind in self.kinds:
            if kind.id == kind_id:
                return kind
        raise Refused("card.kind-unknown")
