"""QR codes as paths: black on white, level M, a quiet zone of 4."""

from typing import TypedDict

import qrcode
from qrcode.constants import ERROR_CORRECT_M

QUIET = 4


class Code(TypedDict):
    """A square of `size` modules with its quiet zone; `path` is the `d` of an SVG path that fills the dark ones."""

    size: int
    path: str


def code(content: str) -> Code:
    """Draw `content`; dark modules that lie side by side are one rectangle."""
    drawing = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=QUIET)
    drawing.add_data(content)
    drawing.make(fit=True)
    rows = drawing.get_matrix()
    path = "".join(f"M{x} {y}h{length}v1h-{length}z" for y, row in enumerate(rows) for x, length in _runs(row))
    return {"size": len(rows), "path": path}


def wifi(ssid: str, password: str) -> str:
    """What a phone's camera understands as "join this Wi-Fi". Without a password: an open network."""
    if not password:
        return f"WIFI:T:nopass;S:{_escaped(ssid)};;"
    return f"WIFI:T:WPA;S:{_escaped(ssid)};P:{_escaped(password)};;"


def wifi_warnings(ssid: str, password: str) -> list[str]:
    """Codes of what some phones read wrongly: `wifi.not-ascii`, `wifi.hex` (a password that looks like a number)."""
    warnings = []
    if not (ssid + password).isascii():
        warnings.append("wifi.not-ascii")
    if any(value and all(c in "0123456789abcdefABCDEF" for c in value) for value in (ssid, password)):
        warnings.append("wifi.hex")
    return warnings


def _escaped(value: str) -> str:
    return "".join("\\" + c if c in '\\;,:"' else c for c in value)


def _runs(row: list[bool]) -> list[tuple[int, int]]:
    """(start, length) of every run of dark modules."""
    runs: list[tuple[int, int]] = []
    for x, dark in enumerate(row):
        if not dark:
            continue
        if runs and sum(runs[-1]) == x:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((x, 1))
    return runs
