"""Every field in which somebody could put a text, read from the types of the commands: none can be forgotten."""

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import inspect

from eventkit.core.registry import KINDS


def text_fields() -> set[str]:
    """`card.write.text`, `event.edit.next[].when`, `message.show.text{}`: all that is neither an id nor one of a few
    words that the program knows."""
    return {
        f"{kind}.{field.name}{rest}"
        for kind, command in KINDS.items()
        for field in msgspec.structs.fields(command)
        for rest in _texts(inspect.type_info(field.type))
    }


def _texts(said: inspect.Type) -> Iterator[str]:
    match said:
        case inspect.StrType(pattern=None):
            yield ""
        case inspect.UnionType(types=types):
            for one in types:
                yield from _texts(one)
        case inspect.DictType(key_type=key, value_type=value):
            yield from (f"{{}}{rest}" for rest in _texts(value))
            if isinstance(key, inspect.StrType) and key.pattern is None:
                yield "{key}"
        case inspect.VarTupleType(item_type=item) | inspect.ListType(item_type=item):
            yield from (f"[]{rest}" for rest in _texts(item))
        case inspect.StructType(fields=fields):
            for field in fields:
                yield from (f".{field.name}{rest}" for rest in _texts(field.type))
        case inspect.Metadata(type=inner):
            yield from _texts(inner)
        case inspect.AnyType():
            yield "{any}"


def strings(value: Any) -> Iterator[str]:
    """All texts in something made of lists and tables."""
    if isinstance(value, str):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ():
        yield from strings(inner)
