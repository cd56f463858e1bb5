"""Reads a participation format from TOML and checks it: unknown keys, missing sources, impossible numbers."""

import tomllib
from typing import Any

import msgspec

from eventkit.core.activities import ACTIVITIES
from eventkit.core.plan import Format, PlacesPlan, Purpose, Stage, sources
from eventkit.core.rounds import Held, expand
from eventkit.core.schema import FormatError, read
from eventkit.core.text import Text

COMMON = {"id", "title", "activity", "prompt", "minutes", "from", "about", "reminder"}
"""Keys that every stage may have; all others belong to its activity."""

MOST_STAGES = 60
MOST_PLACES = 60
MOST_CAPACITY = 1000
MOST_MINUTES = 24 * 60

VERSION = 1
"""Of what a format file can say. A file that needs more than this program knows says so in `version`."""


class _Head(msgspec.Struct, frozen=True, kw_only=True):
    version: int = 1
    id: str
    title: Text
    summary: Text = {}
    purpose: tuple[Purpose, ...] = ()
    people: tuple[int, int] = (1, 1000)
    question: Text = {}
    places: PlacesPlan | None = None
    stage: list[dict[str, Any]]


class _Common(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    title: Text
    activity: str
    prompt: Text | None = None
    minutes: int = 10
    source: str | None = msgspec.field(default=None, name="from")
    about: str | None = None
    reminder: Text | None = None


def parse(name: str, text: str) -> Format:
    """A format from the text of a TOML file; `name` stands in every message. Raises FormatError."""
    return from_table(toml_table(name, text), name)


def toml_table(name: str, text: str) -> dict[str, Any]:
    """What stands in a TOML file. FormatError: `toml`, with the parser's own words."""
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # also a number of more digits than Python reads
        raise FormatError("toml", file=name, detail=str(error)) from None


def from_table(table: dict[str, Any], name: str = "") -> Format:
    """A format from the table of a TOML file (as the journal keeps it). Raises FormatError."""
    _not_newer(table, name)  # first: what a newer file says besides would only seem to be a mistake
    head = read(_Head, table, file=name)
    _is_key(head.id, name, "", "id")
    _has_german(head.title, name, "", "title")
    if not 1 <= head.people[0] <= head.people[1]:
        raise FormatError("impossible", file=name, key="people")
    if not 1 <= len(head.stage) <= MOST_STAGES:
        raise FormatError("impossible", file=name, key="stage")
    if head.places is not None:
        _check_places(head.places, name)
    stages: list[Stage] = []
    for stage_table, held in expand(head.stage, head.places.kind if head.places else None, name):
        stages.append(_stage(stage_table, name, stages, held, head.places is not None))
    return Format(
        id=head.id, title=head.title, summary=head.summary, purpose=head.purpose, people=head.people,
        question=head.question, stages=tuple(stages), table=table, places=head.places,
    )  # fmt: skip


def _not_newer(table: dict[str, Any], name: str) -> None:
    version = table.get("version", VERSION)
    if type(version) is int and version > VERSION:
        raise FormatError("newer", file=name, key="version", version=version, known=VERSION)
    if version != VERSION or type(version) is not int:
        raise FormatError("impossible", file=name, key="version")


def _check_places(places: PlacesPlan, name: str) -> None:
    if not 1 <= places.number <= MOST_PLACES:
        raise FormatError("impossible", file=name, key="places.count")
    capacities = [places.capacity, *(place.capacity for place in places.listed)]
    if not all(capacity is None or 1 <= capacity <= MOST_CAPACITY for capacity in capacities):
        raise FormatError("impossible", file=name, key="places.capacity")
    for place in places.listed:
        for key, text in (("title", place.title), ("question", place.question)):
            if text:
                _has_german(text, name, "", f"places.list.{key}")


def _stage(table: dict[str, Any], name: str, before: list[Stage], held: Held | None, has_places: bool) -> Stage:
    stage_id = str(table.get("id", f"#{len(before) + 1}"))
    common = read(_Common, {key: value for key, value in table.items() if key in COMMON}, file=name, stage=stage_id)
    _is_key(common.id, name, stage_id, "id")
    _has_german(common.title, name, stage_id, "title")
    if common.prompt is not None:
        _has_german(common.prompt, name, stage_id, "prompt")
    if any(stage.id == common.id for stage in before):
        raise FormatError("twice", file=name, stage=stage_id, key="id")
    if not 0 <= common.minutes <= MOST_MINUTES:
        raise FormatError("impossible", file=name, stage=stage_id, key="minutes")
    activity: Any = ACTIVITIES.get(common.activity)
    if activity is None:
        raise FormatError("activity", file=name, stage=stage_id, key="activity", known=", ".join(sorted(ACTIVITIES)))
    for key, source in (("from", common.source), ("about", common.about)):
        if source is not None and all(stage.id != source for stage in before):
            raise FormatError("source", file=name, stage=stage_id, key=key, source=source)
    if held is not None and not getattr(activity, "AT_PLACES", False):
        raise FormatError("unsuited", file=name, stage=stage_id, key="move", source=common.activity)
    if activity.NEEDS_SOURCE and common.source is None:
        raise FormatError("missing", file=name, stage=stage_id, key="from")
    if common.reminder is not None:
        _has_german(common.reminder, name, stage_id, "reminder")
    asked = next((stage for stage in before if stage.id == common.about), None)
    if asked is not None and not hasattr(asked.options, "keep"):
        raise FormatError("unsuited", file=name, stage=stage_id, key="about", source=asked.id)
    own = {key: value for key, value in table.items() if key not in COMMON}
    options = read(activity.Options, own, file=name, stage=stage_id)
    if hasattr(activity, "needs_about") and activity.needs_about(options) and common.about is None:
        raise FormatError("missing", file=name, stage=stage_id, key="about")
    if getattr(options, "at_places", False) and not has_places:
        raise FormatError("missing", file=name, stage=stage_id, key="places")
    wrong = activity.check(options)
    if wrong:
        raise FormatError("impossible", file=name, stage=stage_id, key=wrong)
    made = Stage(
        id=common.id, title=common.title, activity=common.activity, prompt=common.prompt, minutes=common.minutes,
        source=common.source, about=common.about, reminder=common.reminder, options=options,
        at=held.at if held else None, round=held.round if held else None, rounds=held.rounds if held else None,
    )  # fmt: skip
    if common.source is not None and activity.NEEDS_SOURCE and not activity.suits(options, sources(before, made)):
        raise FormatError("unsuited", file=name, stage=stage_id, key="from", source=common.source)
    return made


def _is_key(value: str, name: str, stage: str, key: str) -> None:
    if not value or len(value) > 40 or not all(c in "abcdefghijklmnopqrstuvwxyz0123456789-" for c in value):
        raise FormatError("key", file=name, stage=stage, key=key, value=value[:60])


def _has_german(text: Text, name: str, stage: str, key: str) -> None:
    if not text.get("de", "").strip():
        raise FormatError("missing", file=name, stage=stage, key=f"{key}.de")
