"""Words that the moderator blackened, out of every text of an event. What is read afterwards cannot tell them any more:
no output has a blackening of its own, so none can forget it. The journal keeps the words."""

import re
from functools import lru_cache
from typing import Any

import msgspec

from eventkit.core import details, records
from eventkit.core import state as states
from eventkit.core.activities import reflect
from eventkit.core.card_rules import CardKind
from eventkit.core.chosen import Result
from eventkit.core.plan import Format, PlacePlan, Stage
from eventkit.core.reported import Chapter, Report
from eventkit.core.state import State
from eventkit.core.target_groups import TargetGroup

BAR = "█████"
"""As long for a short name as for a long one."""

TEXTS: dict[Any, frozenset[str]] = {
    kind: frozenset(fields.split())
    for kind, fields in {
        states.State: "names notes summaries words",
        details.Details: "title place organiser question promise contact",
        details.NextStep: "when what",
        TargetGroup: "label",
        records.Place: "title question",
        records.Topic: "text",
        states.Message: "text",
        records.Photo: "caption",
        records.Card: "text hidden dispute also",
        records.Cluster: "title",
        records.Measure: "what who partners until first_step area aim indicator cost",
        Format: "title summary question",
        Stage: "title prompt reminder",
        PlacePlan: "title question",
        CardKind: "label",
        Result: "text reason",
        reflect.Question: "label low high",
        reflect.Answer: "value",
        Chapter: "summary",
        Report: "corrections comments",
    }.items()
}
"""Where something is that people wrote; a test knows all other fields."""

SKIP = frozenset({"steps", "changed", "done", "touched", "table", "returning"})
"""What no output reads."""

_UNSEEN = "[\u00ad\u200b-\u200d\u2060]*"


def blackened(state: State) -> State:
    """The state without the words; itself where there are none. Nothing else changes, and the old one stays whole."""
    words = state.report.blackened
    out: State = _walk(state, _pattern(words)) if words else state
    return out


def black(text: str, words: tuple[str, ...]) -> str:
    """A text without the words."""
    return _pattern(words).sub(BAR, text) if words else text


@lru_cache(maxsize=64)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Whole words as they are written or in capitals, also with a genitive's s, over line ends and hidden hyphens; the
    longest first."""
    forms = {form for word in words for form in (word, word.upper())}
    listed = "|".join(_form(word) for word in sorted(forms, key=lambda word: (-len(word), word)))
    return re.compile(rf"(?<![^\W_])(?:{listed})(?:['’]?[sS]|['’])?(?![^\W_])")


def _form(word: str) -> str:
    """A space stands for any space."""
    return r"\s+".join(_UNSEEN.join(re.escape(sign) for sign in part) for part in word.split())


def _walk(value: Any, pattern: re.Pattern[str], text: bool = False) -> Any:
    if isinstance(value, str):
        return pattern.sub(BAR, value) if text else value
    if isinstance(value, dict):
        return {key: _walk(one, pattern, text) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(_walk(one, pattern, text) for one in value)
    if not isinstance(value, msgspec.Struct):
        return value
    texts = TEXTS.get(type(value), frozenset())
    fresh = {}
    for name in value.__struct_fields__:
        old = getattr(value, name)
        if old and name not in SKIP and not isinstance(old, (bool, int, float)):
            fresh[name] = _walk(old, pattern, name in texts)
    return msgspec.structs.replace(value, **fresh)
