"""Ids: 16 characters, 80 random bits, made by whoever creates the thing."""

import re
from typing import Annotated

import msgspec

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 16

# \Z, not $: that would let a line end through.
_PATTERN = rf"^[{ALPHABET}]{{{LENGTH}}}\Z"

Id = Annotated[str, msgspec.Meta(pattern=_PATTERN)]
"""An id inside a command; anything else is refused while decoding."""

Key = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,39}\Z")]
"""A name given in a format file: a stage, a kind of card."""

CODE_ALPHABET = "ACDEFHJKLMNPQRTUVWXY3479"
CODE_LENGTH = 6


def is_id(value: str) -> bool:
    return re.fullmatch(_PATTERN, value) is not None


def encode(number: int, alphabet: str = ALPHABET, length: int = LENGTH) -> str:
    """Write a random number as an id: `encode(secrets.randbits(80))`."""
    out = []
    for _ in range(length):
        number, digit = divmod(number, len(alphabet))
        out.append(alphabet[digit])
    return "".join(out)
