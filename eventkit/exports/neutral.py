"""Formula injection: a text that a spreadsheet would take for a formula is no formula when it leaves us.

What starts a formula or a command in the usual programs: https://owasp.org/www-community/attacks/CSV_Injection
"""

import unicodedata

STARTS = frozenset("=+-@\t\r\n＝＋－＠")
_UNSEEN = ("Cf", "Cc", "Zs", "Zl", "Zp")


def dangerous(text: str) -> bool:
    """True when a spreadsheet might read the text as something to be done, also behind spaces that nobody sees."""
    if text[:1] in STARTS:
        return True
    seen = next((char for char in text if unicodedata.category(char) not in _UNSEEN), "")
    return seen in STARTS


def neutral(text: str) -> str:
    """The text for a file without types: an apostrophe before it makes it a text everywhere."""
    return f"'{text}" if dangerous(text) else text
