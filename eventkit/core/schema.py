"""Reads tables of a format file into structs and says exactly what is wrong: file, stage, key."""

import re
from typing import Any, TypeVar, get_type_hints

import msgspec

from eventkit.core.errors import Refused

T = TypeVar("T", bound=msgspec.Struct)


class FormatError(Refused):
    """A format file that cannot be used. Facts: `file`, `stage` (may be empty), `key`, and more by code."""

    def __init__(self, code: str, *, file: str, stage: str = "", key: str = "", **facts: str | int) -> None:
        super().__init__(f"format.{code}", file=file, stage=stage, key=key, **facts)

    def __str__(self) -> str:
        where = " / ".join(str(self.facts[part]) for part in ("file", "stage", "key") if self.facts[part])
        rest = ", ".join(f"{k}={v}" for k, v in self.facts.items() if k not in ("file", "stage", "key"))
        return f"{where}: {self.code}" + (f" ({rest})" if rest else "")


def read(struct: type[T], table: Any, *, file: str, stage: str = "") -> T:
    """Convert a TOML table to `struct`. FormatError: `unknown-key`, `missing`, `wrong` (`detail`: msgspec's reason)."""
    if not isinstance(table, dict):
        raise FormatError("wrong", file=file, stage=stage, detail="table")
    fields = {field.encode_name: field for field in msgspec.structs.fields(struct)}
    hints = get_type_hints(struct, include_extras=True)
    for key in table:
        if key not in fields:
            raise FormatError("unknown-key", file=file, stage=stage, key=key, known=", ".join(sorted(fields)))
    values: dict[str, Any] = {}
    for name, field in fields.items():
        if name in table:
            values[field.name] = _value(table[name], hints[field.name], file, stage, name)
        elif field.required:
            raise FormatError("missing", file=file, stage=stage, key=name)
    return struct(**values)


def _value(value: Any, type_: Any, file: str, stage: str, key: str) -> Any:
    try:
        return msgspec.convert(value, type_)
    except msgspec.ValidationError as error:
        reason, _, path = str(error).partition(" - at `$")
        unknown = re.match(r"Object contains unknown field `(.+)`", reason)
        missing = re.match(r"Object missing required field `(.+)`", reason)
        inner = key + path.rstrip("`")
        if unknown:
            raise FormatError("unknown-key", file=file, stage=stage, key=f"{inner}.{unknown[1]}", known="") from None
        if missing:
            raise FormatError("missing", file=file, stage=stage, key=f"{inner}.{missing[1]}") from None
        raise FormatError("wrong", file=file, stage=stage, key=inner, detail=reason) from None
