"""Reading tables into structs: exactly what is wrong, and where."""

import msgspec
import pytest

from eventkit.core.schema import FormatError, read


class Inner(msgspec.Struct, forbid_unknown_fields=True):
    size: int


class Outer(msgspec.Struct):
    name: str
    inner: Inner | None = None
    source: str = msgspec.field(default="", name="from")


def test_a_table_becomes_a_struct() -> None:
    assert read(Outer, {"name": "a", "inner": {"size": 1}, "from": "b"}, file="x") == Outer("a", Inner(1), "b")


@pytest.mark.parametrize(
    ("table", "code", "key"),
    [
        ([], "format.wrong", ""),
        ({}, "format.missing", "name"),
        ({"name": 3}, "format.wrong", "name"),
        ({"name": "a", "source": "b"}, "format.unknown-key", "source"),
        ({"name": "a", "inner": {}}, "format.missing", "inner.size"),
        ({"name": "a", "inner": {"size": "1"}}, "format.wrong", "inner.size"),
        ({"name": "a", "inner": {"size": 1, "weight": 2}}, "format.unknown-key", "inner.weight"),
    ],
)
def test_a_mistake_has_an_address(table: object, code: str, key: str) -> None:
    with pytest.raises(FormatError) as error:
        read(Outer, table, file="x.toml", stage="s")
    assert (error.value.code, error.value.facts["key"]) == (code, key)
    assert str(error.value).startswith("x.toml / s")
