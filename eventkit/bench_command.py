"""`bench`: the measurements of the project, in a checkout only. What each measures stands at the head of its file."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

Say = Callable[..., str]
Option = Callable[[Any], Any]

BENCH = Path(__file__).resolve().parents[1] / "bench"
MAIN = 'if __name__ == "__main__":'


def add(group: click.Group, say: Say, lang_option: Option) -> None:
    """Gives `group` the command, with help from `say`."""

    @group.command(name="bench", help=say("cli-bench"), context_settings={"ignore_unknown_options": True})
    @click.argument("name", required=False)
    @click.argument("words", nargs=-1, type=click.UNPROCESSED)
    @lang_option
    def bench(name: str | None, words: tuple[str, ...]) -> None:
        if not BENCH.is_dir():
            raise click.ClickException(say("cli-only-checkout"))
        known = measurements()
        if name is None:
            for one, about in known.items():
                click.echo(f"{one:<10} {about}")
            return
        if name not in known:
            raise click.ClickException(say("cli-bench-unknown", name=name, known=", ".join(known)))
        sys.exit(subprocess.call([sys.executable, str(BENCH / f"{name}.py"), *words], cwd=BENCH.parent))


def measurements() -> dict[str, str]:
    """Name -> its first sentence."""
    found = {}
    for file in sorted(BENCH.glob("*.py")):
        source = file.read_text("utf-8")
        if MAIN in source:
            found[file.stem] = (ast.get_docstring(ast.parse(source)) or "").partition(":")[0].partition("\n")[0]
    return found
