"""In which language and direction a card is written, for programs that read it aloud or set it."""

from typing import NamedTuple

from eventkit.i18n import RIGHT_TO_LEFT
from eventkit.protocol.clean import is_right_to_left


class Tongue(NamedTuple):
    """`lang`: as in HTML; "und" where the letters show that it is not the language of the page it was written on."""

    lang: str
    from_right: bool


def tongue(text: str, lang: str) -> Tongue:
    """`lang`: of the page that the card was written on; people write in other languages there, too."""
    from_right = is_right_to_left(text)
    fits = lang and from_right == (lang.split("-")[0] in RIGHT_TO_LEFT)
    return Tongue(lang if fits else "und", from_right)
