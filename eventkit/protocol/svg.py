"""Path data as SVG writes it, for signs and codes on paper: relative commands and arcs become lines and curves."""

import math
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

_COMMAND = re.compile(r"\s*([MmLlHhVvCcSsAaZz])")
_NUMBER = re.compile(r"[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_FLAG = re.compile(r"[\s,]*([01])")
_TAKES = {"m": "nn", "l": "nn", "h": "n", "v": "n", "c": "nnnnnn", "s": "nnnn", "a": "nnnffnn", "z": ""}

Point = tuple[float, float]


class Part(NamedTuple):
    """A move (`M`), a line (`L`), a curve (`C`, three points) or the way back to the start (`Z`), all absolute."""

    kind: str
    points: tuple[Point, ...] = ()


@cache
def parts(data: str) -> tuple[Part, ...]:
    """The `d` of a path. Raises ValueError for anything that is none."""
    return tuple(_absolute(data))


def trace(path: Any, data: str) -> Any:
    """Put the path into a reportlab path and give it back."""
    draw = {"M": path.moveTo, "L": path.lineTo, "C": path.curveTo, "Z": path.close}
    for kind, points in parts(data):
        draw[kind](*(value for point in points for value in point))
    return path


def _absolute(data: str) -> Iterator[Part]:
    here = start = (0.0, 0.0)
    handle: Point | None = None  # the last handle of a curve, which `s` mirrors
    for command, values in _commands(data):
        name = command.lower()
        base = here if command.islower() else (0.0, 0.0)
        last, handle = handle, None
        if name == "z":
            yield Part("Z")
            here = start
        elif name in "cs":
            points = _points(values, base)
            if name == "s":
                points.insert(0, here if last is None else (2 * here[0] - last[0], 2 * here[1] - last[1]))
            yield Part("C", tuple(points))
            handle, here = points[1], points[2]
        elif name == "a":
            end = (values[5] + base[0], values[6] + base[1])
            yield from _arc(here, end, values)
            here = end
        else:
            here = _step(name, values, base, here)
            yield Part("M" if name == "m" else "L", (here,))
            start = here if name == "m" else start


def _step(name: str, values: list[float], base: Point, here: Point) -> Point:
    if name == "h":
        return values[0] + base[0], here[1]
    if name == "v":
        return here[0], values[0] + base[1]
    return values[0] + base[0], values[1] + base[1]


def _points(values: list[float], base: Point) -> list[Point]:
    return [(x + base[0], y + base[1]) for x, y in zip(values[::2], values[1::2], strict=True)]


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """Each command with its numbers; one that is repeated may stand there once (after a move it means lines)."""
    at, command = 0, ""
    while at < len(data.rstrip()):
        if found := _COMMAND.match(data, at):
            command, at = found[1], found.end()
        elif not command or command in "Zz":
            raise ValueError(data[at : at + 20])
        values = []
        for kind in _TAKES[command.lower()]:
            value = (_FLAG if kind == "f" else _NUMBER).match(data, at)
            if value is None:
                raise ValueError(data[at : at + 20])
            values.append(float(value[1]))
            at = value.end()
        yield command, values
        command = {"m": "l", "M": "L"}.get(command, command)


def _arc(start: Point, end: Point, values: list[float]) -> Iterator[Part]:
    """A part of a circle as curves of at most a quarter; see the SVG standard, "Arc implementation notes". Ellipses
    are not used here: both radii are the same, so it does not matter how they are turned."""
    radius, other, _, large, sweep = values[:5]
    if radius != other:
        raise ValueError("an ellipse")
    across, down = end[0] - start[0], end[1] - start[1]
    chord = math.hypot(across, down)
    radius = max(radius, chord / 2)  # one that is too short grows until it reaches
    off = math.sqrt(max(0.0, radius**2 - chord**2 / 4)) / chord * (1 if large != sweep else -1)
    centre = ((start[0] + end[0]) / 2 - off * down, (start[1] + end[1]) / 2 + off * across)
    first = math.atan2(start[1] - centre[1], start[0] - centre[0])
    turn = math.atan2(end[1] - centre[1], end[0] - centre[0]) - first
    if sweep and turn < 0:
        turn += 2 * math.pi
    elif not sweep and turn > 0:
        turn -= 2 * math.pi
    count = math.ceil(abs(turn) / (math.pi / 2) - 1e-9)
    for at in range(count):
        yield _quarter(centre, radius, first + turn * at / count, turn / count)


def _quarter(centre: Point, radius: float, first: float, turn: float) -> Part:
    reach = 4 / 3 * math.tan(turn / 4) * radius
    one, two = first, first + turn
    begin = (centre[0] + radius * math.cos(one), centre[1] + radius * math.sin(one))
    end = (centre[0] + radius * math.cos(two), centre[1] + radius * math.sin(two))
    leaves = (begin[0] - reach * math.sin(one), begin[1] + reach * math.cos(one))
    arrives = (end[0] + reach * math.sin(two), end[1] - reach * math.cos(two))
    return Part("C", (leaves, arrives, end))
