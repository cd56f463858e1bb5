"""Every refusal code that the program can give, read from its source."""

import ast
import re
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "eventkit"

# Codes that are handed on as plain strings (the gate before the app, the answers to HTTP errors).
_BARE = re.compile(r"(access|server|request)\.[a-z-]+")


def raised(*folders: str) -> dict[str, set[str]]:
    """Code -> the facts that every place gives with it. `folders`: parts of the package; none given: all."""
    found: dict[str, set[str]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        if not folders or path.relative_to(PACKAGE).parts[0].removesuffix(".py") in folders:
            for code, facts in _in_file(path):
                found[code] = found[code] & facts if code in found else facts
    return found


@cache
def _in_file(path: Path) -> list[tuple[str, set[str]]]:
    return in_source(path.read_text("utf-8"))


def in_source(source: str) -> list[tuple[str, set[str]]]:
    found: list[tuple[str, set[str]]] = []
    calls = set()
    nodes = list(ast.walk(ast.parse(source)))
    for node in nodes:
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        facts = {keyword.arg for keyword in node.keywords if keyword.arg}
        strings = [argument.value if isinstance(argument, ast.Constant) else None for argument in node.args]
        if name == "Refused" and node.args:
            code = node.args[0]
            either = [code.body, code.orelse] if isinstance(code, ast.IfExp) else [code]
            codes = {one.value for one in either if isinstance(one, ast.Constant) and isinstance(one.value, str)}
            found += [(one, facts) for one in sorted(codes)]
            calls |= codes
        elif name == "FormatError" and strings and isinstance(strings[0], str):
            found.append((f"format.{strings[0]}", facts | {"file", "stage", "key"}))
        elif name in ("line", "one_line") and len(strings) == 3 and isinstance(strings[1], str):  # core.text.line
            found += [(f"{strings[1]}.empty", set()), (f"{strings[1]}.too-long", {"max", "length"})]
    for node in nodes:
        is_code = isinstance(node, ast.Constant) and isinstance(node.value, str) and _BARE.fullmatch(node.value)
        if is_code and node.value not in calls:
            found.append((node.value, set()))
    return found
