"""click's help in the user's language: its headings are English, and its words come from nowhere else."""

from typing import Any

import click

from eventkit import i18n


def classes(lang: str) -> tuple[type[click.Command], type[click.Group]]:
    """(command, group) classes that explain themselves in `lang`. A group also lists the options of `start`."""

    class Formatter(click.HelpFormatter):
        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
            super().write_usage(prog, args, i18n.say("cli-usage", lang) + ": ")

        def write_heading(self, heading: str) -> None:
            super().write_heading(i18n.say(f"cli-heading-{heading.lower()}", lang))

    class Context(click.Context):
        formatter_class = Formatter

    class Command(click.Command):
        context_class = Context

        def get_help_option(self, ctx: click.Context) -> click.Option | None:
            option = super().get_help_option(ctx)
            if option is not None:
                option.help = i18n.say("cli-option-help", lang)
            return option

    class Group(Command, click.Group):
        command_class = Command

        def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
            start: Any = self.commands.get("start", self)
            click.Command.format_options(start, ctx, formatter)
            self.format_commands(ctx, formatter)

    Group.group_class = Group
    return Command, Group
