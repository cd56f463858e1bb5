"""A format as one event needs it: as many tables or rooms, as many rounds."""

from typing import Any

from eventkit.core.format import from_table
from eventkit.core.plan import Format


def adapted(format: Format, *, places: int | None = None, rounds: int | None = None) -> Format:
    """The format with so many places and rounds; None: as it is. Where it has none of them, that changes nothing.

    Raises FormatError when the number is impossible.
    """
    table: dict[str, Any] = dict(format.table)
    if places is not None and "places" in table:
        table["places"] = {**table["places"], "count": places}
    if rounds is not None:
        table["stage"] = [_with_rounds(stage, rounds) for stage in table["stage"]]
    return from_table(table, f"{format.id}.toml")


def _with_rounds(stage: dict[str, Any], rounds: int) -> dict[str, Any]:
    """Only a stage that is held in rounds already. Questions for rounds that there are not go away."""
    if stage.get("rounds", 1) == 1:
        return stage
    prompts = {"prompts": stage["prompts"][:rounds]} if "prompts" in stage else {}
    return {**stage, "rounds": rounds, **prompts}
