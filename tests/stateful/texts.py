"""Is there a sentence for what is refused?"""

import re
from functools import cache

from tests.test_locales import LOCALES, message


def has_a_sentence(code: str) -> None:
    for lang in ("de", "en"):
        assert message(code) in _messages(lang), f"no sentence in {lang} for {code}"


@cache
def _messages(lang: str) -> set[str]:
    """Names alone: reading all of Fluent takes longer than many evenings."""
    files = [file.read_text("utf-8") for file in (LOCALES / lang).glob("*.ftl")]
    return {name for text in files for name in re.findall(r"^([a-z][a-z0-9-]*) =", text, re.MULTILINE)}
