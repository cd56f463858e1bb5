"""Reads the details of an event from JSON, and says which field is wrong."""

import re
from typing import Any

import msgspec

from eventkit.core.details import Details
from eventkit.core.errors import Refused
from eventkit.core.parts.event import EDITABLE


def details(given: dict[str, Any]) -> Details:
    """Refused: `detail.empty` (title), `detail.unknown`, `detail.wrong`, each with `field`."""
    unknown = sorted(set(given) - set(EDITABLE))
    if unknown:
        raise Refused("detail.unknown", field=unknown[0][:40])
    if "title" not in given:
        raise Refused("detail.empty", field="title")
    try:
        return msgspec.convert(given, Details)
    except msgspec.ValidationError as error:
        field = re.search(r"`\$\.(\w+)", str(error))
        raise Refused("detail.wrong", field=field[1] if field else "") from None
