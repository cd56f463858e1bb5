"""Makes outputs of an evening, and reads them again with other eyes than ours."""

import csv
import io
import json
from typing import Any

import openpyxl

from eventkit.core.state import State
from eventkit.exports import EXPORTS
from eventkit.exports.material import Material


def made(state: State, to: str, lang: str = "de") -> bytes:
    return EXPORTS[to].make(Material(state), lang)


def book(raw: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(raw))


def rows(raw: bytes, sheet: str) -> list[dict[str, Any]]:
    """The rows of a sheet by their headings."""
    head, *body = book(raw)[sheet].iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in body]


def csv_rows(raw: bytes, separator: str = ";") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=separator))


def told(raw: bytes) -> dict[str, Any]:
    return dict(json.loads(raw))
