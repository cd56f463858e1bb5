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

    A step with a mistake is left out before the next one is looked for; what is only wrong because of that is not told.
    """
    return sorted(_found(table, file), key=lambda mistake: -1 if mistake.at is None else mistake.at)


def _found(table: dict[str, Any], file: str) -> Iterator[Mistake]:
    table, left = dict(table), list(range(len(_stages(table))))
    gone: set[str] = set()
    for _ in range(MOST):
        try:
            from_table(table, file)
            return
        except FormatError as error:
            at = _at(table, error)
            if not _follows(error, gone):
                yield Mistake(error, None if at is None else left[at])
            if at is not None:
                stage = table["stage"][at]
                if error.code != "format.twice":
                    gone.add(str(stage.get("id")))
                table["stage"] = table["stage"][:at] + table["stage"][at + 1 :]
                del left[at]
                if not left:
                    return
            elif not _mend_head(table, str(error.facts["key"])):
                return
            else:
                gone.add(str(error.facts["key"]).partition(".")[0])


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


def _follows(error: FormatError, gone: set[str]) -> bool:
    """Is it only wrong because something else was?"""
    source = str(error.facts.get("source", ""))
    if error.code == "format.source":
        return source in gone
    return error.code == "format.missing" and error.facts["key"] == "places" and "places" in gone


def _mend_head(table: dict[str, Any], key: str) -> bool:
    """Put something harmless in place of a wrong part of the head. False: there is nothing to go on with."""
    top = key.partition(".")[0]
    if top in _EMPTY_HEAD:
        table[top] = _EMPTY_HEAD[top]
    elif top in table and top not in ("stage", "version"):
        del table[top]
    else:
        return False
    return True
