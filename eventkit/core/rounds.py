"""Rounds at the places: one `[[stage]]` with `move` becomes so many rounds, each after the walk to it."""

from typing import Any

import msgspec

from eventkit.core.plan import PlaceKind
from eventkit.core.schema import FormatError, read
from eventkit.core.seating.data import Move
from eventkit.core.text import Text

MOST_ROUNDS = 12
KEYS = ("move", "rounds", "walk", "first", "prompts")
"""Keys of a stage that is held at the places."""

FIRST_WALK: dict[PlaceKind, Text] = {
    "table": {"de": "Plätze finden", "en": "Finding seats"},
    "room": {"de": "Raum finden", "en": "Finding a room"},
}
NEXT_WALK: dict[PlaceKind, Text] = {
    "table": {"de": "Tischwechsel", "en": "Change of tables"},
    "room": {"de": "Raumwechsel", "en": "Change of rooms"},
}


class Held(msgspec.Struct, frozen=True):
    """How a stage is held at the places: with the seats of stage `at`."""

    at: str
    round: int
    rounds: int


class _Rounds(msgspec.Struct, frozen=True, kw_only=True):
    move: Move | str
    rounds: int = 1
    walk: int = 5
    first: Move | None = None
    prompts: tuple[Text, ...] = ()


def expand(tables: list[dict[str, Any]], kind: PlaceKind | None, file: str) -> list[tuple[dict[str, Any], Held | None]]:
    """The stages as they will be, in order, each with how it is held. `kind`: of the places, None: there are none.

    `from` and `about` that name a stage with rounds mean its last round, and each round goes on with the one before it.
    Raises FormatError.
    """
    made: list[tuple[dict[str, Any], Held | None]] = []
    last: dict[str, str] = {}
    seats: str | None = None
    for table in tables:
        table = {**table, **{key: last[str(table[key])] for key in ("from", "about") if str(table.get(key)) in last}}
        if table.get("activity") == "seat":
            seats = str(table.get("id")) if table.get("move", "by_result") != "by_result" else seats
            made.append((table, None))
            continue
        if "move" not in table:
            made.append((table, None))
            continue
        stage = str(table.get("id", f"#{len(made) + 1}"))
        asked = _asked(table, kind, file, stage)
        rest = {key: value for key, value in table.items() if key not in KEYS}
        if asked.move == "stay":
            if seats is None:
                raise FormatError("source", file=file, stage=stage, key="move", source="stay")
            made.append((rest, Held(seats, 1, 1)))
            continue
        assert kind is not None
        for number in range(1, asked.rounds + 1):
            walk, held = _round(rest, asked, kind, stage, number)
            seats = walk["id"]
            made += [(walk, None), (held, Held(seats, number, asked.rounds))]
        last[stage] = made[-1][0]["id"]
    return made


def _asked(table: dict[str, Any], kind: PlaceKind | None, file: str, stage: str) -> _Rounds:
    asked = read(_Rounds, {key: table[key] for key in KEYS if key in table}, file=file, stage=stage)
    if asked.move not in ("rotate", "choose", "wish", "spread", "stay"):
        raise FormatError("wrong", file=file, stage=stage, key="move", detail=str(asked.move)[:40])
    if kind is None:
        raise FormatError("missing", file=file, stage=stage, key="places")
    if not isinstance(table.get("id"), str):
        raise FormatError("wrong" if "id" in table else "missing", file=file, stage=stage, key="id")
    if asked.move == "stay" and (walked := [key for key in ("walk", "first", "prompts") if key in table]):
        raise FormatError("impossible", file=file, stage=stage, key=walked[0])
    if not 1 <= asked.rounds <= MOST_ROUNDS or (asked.move == "stay" and asked.rounds != 1):
        raise FormatError("impossible", file=file, stage=stage, key="rounds")
    if not 0 <= asked.walk <= 60:
        raise FormatError("impossible", file=file, stage=stage, key="walk")
    if asked.first == "by_result":
        raise FormatError("wrong", file=file, stage=stage, key="first", detail="by_result")
    if len(asked.prompts) > asked.rounds or not all(prompt.get("de", "").strip() for prompt in asked.prompts):
        raise FormatError("impossible", file=file, stage=stage, key="prompts")
    return asked


def _round(
    rest: dict[str, Any], asked: _Rounds, kind: PlaceKind, stage: str, number: int
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The walk and the round it leads to."""
    name = f"{stage}-{number}" if asked.rounds > 1 else stage
    move = asked.first if number == 1 and asked.first else asked.move
    walk = {
        "id": f"{name}-platz", "title": (FIRST_WALK if number == 1 else NEXT_WALK)[kind], "activity": "seat",
        "move": move, "minutes": asked.walk,
    }  # fmt: skip
    held = {**rest, "id": name}
    if asked.rounds > 1 and isinstance(rest.get("title"), dict):
        held["title"] = {lang: f"{words} {number}" for lang, words in rest["title"].items()}
        if number > 1:
            held["from"] = f"{stage}-{number - 1}"
    if number <= len(asked.prompts):
        held["prompt"] = asked.prompts[number - 1]
    return walk, held
