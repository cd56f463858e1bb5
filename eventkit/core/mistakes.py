"""Everything that is wrong with a format, not only the first of it: for people who change one on a screen."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from eventkit.core.format import from_table
from eventkit.core.schema import FormatError

MOST = 20
"""Nobody reads more at once."""

_EMPTY_HEAD: dict[str, Any] = {"id": "x", "title": {"de": "x"}}
"""In place of a part of the head that is needed and wrong."""


class Mistake(NamedTuple):
    """`at`: the how-manieth `[[stage]]` (from 0); None: the head."""

    error: FormatError
    at: int | None


def mistakes(table: dict[str, Any], file: str) -> list[Mistake]:
    """What `from_table` would refuse, one after the other, in the order of the file. Empty: it is a good format.

    What is wrong is left out before the next mistake is looked for: a key if it can be spared, else the whole step.
    What is only wrong because of that is not told.
    """
    return sorted(_found(table, file), key=lambda mistake: -1 if mistake.at is None else mistake.at)


def _found(table: dict[str, Any], file: str) -> Iterator[Mistake]:
    table, left, gone = dict(table), list(range(len(_stages(table)))), set[str]()
    for _ in range(MOST):
        try:
            from_table(table, file)
            return
        except FormatError as error:
            at, key = _at(table, error), _top(error)
            stage_id = "" if at is None else str(table["stage"][at].get("id"))
            if not _follows(error, f"{stage_id}/{key}", gone):
                yield Mistake(error, None if at is None else left[at])
            if at is None:
                if not _mend_head(table, key):
                    return
                gone.add(f"/{key}")
            elif (mended := _mended(table["stage"][at], key)) is not None:
                table["stage"] = [*table["stage"][:at], mended, *table["stage"][at + 1 :]]
                gone.add(f"{stage_id}/{key}")
            else:
                table["stage"] = table["stage"][:at] + table["stage"][at + 1 :]
                del left[at]
                if error.code != "format.twice":
                    gone.add(stage_id)
                if not left:
                    return


def _top(error: FormatError) -> str:
    """`card` of `card.kinds[0].label`."""
    return re.split(r"[.\[]", str(error.facts["key"]), maxsplit=1)[0]


def _stages(table: dict[str, Any]) -> list[Any]:
    stages = table.get("stage")
    return stages if isinstance(stages, list) else []


def _at(table: dict[str, Any], error: FormatError) -> int | None:
    """Where the stage is that the error names. One with rounds is several by then: `runde-2`, `runde-2-platz`."""
    named = str(error.facts["stage"])
    if not named:
        return None
    ids = [str(stage.get("id")) if "id" in stage else "" for stage in table["stage"]]
    if error.code == "format.twice" and named in ids:
        return len(ids) - 1 - ids[::-1].index(named)
    if named in ids:
        return ids.index(named)
    of = re.sub(r"(-\d+)?(-platz)?$", "", named)
    if of in ids:
        return len(ids) - 1 - ids[::-1].index(of) if error.code == "format.twice" else ids.index(of)
    return ids.index("") if "" in ids else None


def _follows(error: FormatError, where: str, gone: set[str]) -> bool:
    """Is it only wrong because something else was? `where`: the step and the key that it is about."""
    if error.code == "format.source" and str(error.facts.get("source")) in gone:
        return True
    return error.code == "format.missing" and (where in gone or (_top(error) == "places" and "/places" in gone))


def _mended(stage: dict[str, Any], key: str) -> dict[str, Any] | None:
    """The step without what is wrong; None: it cannot be without it."""
    if key == "title":
        return {**stage, "title": {"de": "x"}}
    if key not in stage or key in ("id", "activity"):
        return None
    return {name: value for name, value in stage.items() if name != key}


def _mend_head(table: dict[str, Any], key: str) -> bool:
    """Put something harmless in place of a wrong part of the head. False: there is nothing to go on with."""
    if key in _EMPTY_HEAD:
        table[key] = _EMPTY_HEAD[key]
    elif key in table and key not in ("stage", "version"):
        del table[key]
    else:
        return False
    return True
