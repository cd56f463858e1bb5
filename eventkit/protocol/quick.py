"""What is drawn thousands of times in a long file, without reportlab's way of writing numbers, which is a slow one."""

from typing import Any

PAINT = {(0, 0): "n", (0, 1): "f", (1, 0): "S", (1, 1): "B"}
"""Stroke? fill? -> the operator."""
ROUND = 0.4472
"""How far the handles of a quarter of a circle are from its corner, as a share of its radius."""


class Quick:
    """In front of reportlab's canvas: the same drawing with the same names. Colours are opaque ones."""

    _code: list[str]

    def setFillColor(self, colour: Any) -> None:  # noqa: N802 - its name in reportlab
        self._code.append(f"{colour.red:.4g} {colour.green:.4g} {colour.blue:.4g} rg")

    def setStrokeColor(self, colour: Any) -> None:  # noqa: N802
        self._code.append(f"{colour.red:.4g} {colour.green:.4g} {colour.blue:.4g} RG")

    def setLineWidth(self, width: float) -> None:  # noqa: N802
        self._code.append(f"{width:.4g} w")

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        self._code.append(f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def rect(self, x: float, y: float, width: float, height: float, stroke: int = 1, fill: int = 0) -> None:
        self._code.append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re {PAINT[stroke, fill]}")

    def roundRect(  # noqa: N802
        self, x: float, y: float, width: float, height: float, radius: float, stroke: int = 1, fill: int = 0
    ) -> None:
        near, right, top = radius * ROUND, x + width, y + height
        self._code.append(
            f"{x + radius:.2f} {y:.2f} m {right - radius:.2f} {y:.2f} l "
            f"{right - near:.2f} {y:.2f} {right:.2f} {y + near:.2f} {right:.2f} {y + radius:.2f} c "
            f"{right:.2f} {top - radius:.2f} l "
            f"{right:.2f} {top - near:.2f} {right - near:.2f} {top:.2f} {right - radius:.2f} {top:.2f} c "
            f"{x + radius:.2f} {top:.2f} l "
            f"{x + near:.2f} {top:.2f} {x:.2f} {top - near:.2f} {x:.2f} {top - radius:.2f} c "
            f"{x:.2f} {y + radius:.2f} l "
            f"{x:.2f} {y + near:.2f} {x + near:.2f} {y:.2f} {x + radius:.2f} {y:.2f} c h {PAINT[stroke, fill]}"
        )
