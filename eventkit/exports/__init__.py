"""Everything that leaves the hall as a file. All outputs read the same outline; this is the list of them."""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import NamedTuple

from eventkit.exports.material import Material

Make = Callable[[Material, str], bytes]
"""`make(material, language)`: the file. The same material gives the same bytes."""


class Export(NamedTuple):
    """`suffix` with its dot; `id` is the word for `--to` and `?to=`."""

    id: str
    suffix: str
    mimetype: str
    make: Make


def _late(module: str) -> Make:
    """`make` of a module, which is loaded when it is needed: what sets files is heavy."""

    def make(material: Material, lang: str) -> bytes:
        if module != "archive":  # which is the journal itself, in no language
            erased = import_module("eventkit.protocol.erased")
            unshown = import_module("eventkit.protocol.unshown")
            state = unshown.without_unshown(erased.spelled(material.state, lang), lang)
            material = replace(material, state=state)
        made: bytes = import_module(f"eventkit.exports.{module}").make(material, lang)
        return made

    return make


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_ALL = (
    Export("pdf", ".pdf", "application/pdf", _late("pdf")),
    Export("html", ".html", "text/html; charset=utf-8", _late("html.page")),
    Export("docx", ".docx", WORD, _late("docx.document")),
    Export("xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", _late("xlsx")),
    Export("csv", ".csv", "text/csv; charset=utf-8", _late("csv_cards")),
    Export("json", ".json", "application/json", _late("json_event")),
    Export("eventkit", ".eventkit", "application/zip", _late("archive")),
)

EXPORTS: dict[str, Export] = {one.id: one for one in _ALL}
