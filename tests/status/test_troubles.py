"""The log's own words are listed, so that nothing else gets into it."""

import ast
from pathlib import Path

from eventkit.status.troubles import CODES, GRAVE, code

PACKAGE = Path(__file__).parents[2] / "eventkit"
LEVELS = ("warning", "error", "exception", "critical", "info")
LOUD = ("warning", "error", "exception", "critical")


def messages(source: str) -> list[tuple[str, object]]:
    """(level, first argument) of each call of a log; None: it is no text that stands there as it is."""
    return [
        (node.func.attr, node.args[0].value if isinstance(node.args[0], ast.Constant) else None)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in LEVELS
        and (getattr(node.func.value, "id", "") == "log" or getattr(node.func.value, "attr", "") == "logger")
    ]


def all_messages() -> list[tuple[str, object]]:
    return [found for file in sorted(PACKAGE.rglob("*.py")) for found in messages(file.read_text("utf-8"))]


def test_every_warning_and_error_says_what_kind_of_trouble_it_is() -> None:
    """Whoever adds one: say in eventkit/status/troubles.py what kind it is, and write no texts of people into it."""
    assert sorted({str(words) for level, words in all_messages() if level in LOUD and words not in CODES}) == []


def test_no_kind_is_listed_that_does_not_exist() -> None:
    assert sorted(set(CODES) - {words for _, words in all_messages()}) == []


def test_grave_troubles_exist() -> None:
    assert set(GRAVE) <= set(CODES.values())


def test_control_a_message_with_somebodys_words_is_no_kind() -> None:
    assert messages('log.error(f"no room for {name}")\nself.app.logger.warning("x")') == [
        ("error", None),
        ("warning", "x"),
    ]
    assert code("no room for Sabine") == "program.other"
