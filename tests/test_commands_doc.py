"""docs/commands.md names every command and every option of the command line, and no others."""

import re
from collections.abc import Iterator
from pathlib import Path

import click

from eventkit import cli

DOC = (Path(__file__).parents[1] / "docs" / "commands.md").read_text("utf-8")


def commands(group: click.Group) -> Iterator[click.Command]:
    yield group
    for command in group.commands.values():
        if isinstance(command, click.Group):
            yield from commands(command)
        else:
            yield command


def options() -> set[str]:
    """The long names of all options there are."""
    found = (
        name
        for command in commands(cli.make("de"))
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for name in parameter.opts
    )
    return {name for name in found if name.startswith("--")} | {"--help"}


def test_every_command_is_documented() -> None:
    names = {name for group in commands(cli.make("de")) if isinstance(group, click.Group) for name in group.commands}
    assert names == {name for name in names if f"`{name}" in DOC}
    assert len(names) >= 4


def test_every_option_is_documented_and_no_other() -> None:
    assert set(re.findall(r"--[a-z][a-z-]+", DOC)) == options()
