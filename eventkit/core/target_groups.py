"""Which target groups are asked about, and what may be told of the answers.

An answer is nobody's: it stands in no journal (`store/target_groups.py`), and small numbers are never told.
"""

import re
from collections.abc import Iterable, Mapping

import msgspec

from eventkit.core.discretion import FEWEST, enough
from eventkit.core.errors import Refused
from eventkit.core.text import Text, clean, is_blank

KNOWN = (
    "residents", "migrant-organisations", "clubs", "initiatives", "religious-communities", "welfare", "schools",
    "nurseries", "education-providers", "universities", "advice-centres", "advisory-councils", "commissioners",
    "administration", "mayors-office", "politics", "police", "business-promotion", "companies", "chambers",
    "district-centres", "networks", "working-groups", "experts",
)  # fmt: skip
"""Groups that towns try to reach; each is the message `target-<id>` in every language."""

MOST, LABEL = 30, 80
OWN = re.compile(r"own-[a-z0-9]{1,16}")


class TargetGroup(msgspec.Struct, frozen=True):
    """A group people may say they belong to. `label`: what the moderator calls it; none: it is one of `KNOWN`."""

    id: str
    label: Text = {}


class Answers(msgspec.Struct, frozen=True):
    """What people said about themselves: how many answered, and group -> how many are of it."""

    people: int = 0
    of: Mapping[str, int] = {}


def checked(groups: Iterable[TargetGroup]) -> tuple[TargetGroup, ...]:
    """Clean labels. Refused: `detail.wrong`, `detail.empty`, `detail.too-long`, with the field `target_groups`."""
    found = tuple(_checked(group) for group in groups)
    if len(found) > MOST:
        raise Refused("detail.too-long", field="target_groups", max=MOST)
    if len({group.id for group in found}) < len(found):
        raise Refused("detail.wrong", field="target_groups")
    return found


def _checked(group: TargetGroup) -> TargetGroup:
    if group.id in KNOWN:
        return TargetGroup(group.id)
    if not OWN.fullmatch(group.id):
        raise Refused("detail.wrong", field="target_groups")
    label = {lang: text for lang, raw in group.label.items() if not is_blank(text := clean(raw))}
    if not label:
        raise Refused("detail.empty", field="target_groups")
    if any(len(text) > LABEL for text in label.values()):
        raise Refused("detail.too-long", field="target_groups", max=LABEL)
    return TargetGroup(group.id, label)


def told(groups: Iterable[TargetGroup], answers: Answers) -> list[tuple[TargetGroup, int | None]]:
    """Each group and how many are of it; None: nobody, or too few to say so. Nothing while too few have answered."""
    if answers.people < FEWEST:
        return []
    return [(group, enough(answers.of.get(group.id, 0))) for group in groups]
