"""The command line. German or English: by `--lang`, else by the environment (LC_ALL, LC_MESSAGES, LANG), else German.

Imports stand inside the commands: `eventkit --help` must not load a web server.
"""

import io
import locale
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

import eventkit
from eventkit import (
    bench_command,
    clihelp,
    erase_command,
    exports_command,
    i18n,
    plan_command,
    resources,
    restore_command,
    suggest_command,
)
from eventkit.config import Config, PortBelongs, data_directory

GROUP_OPTIONS = ("--help", "-h", "--version")


def main(arguments: Sequence[str] | None = None) -> None:
    """The console script `eventkit`, and `python -m eventkit`."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0].startswith("-") and words[0] not in GROUP_OPTIONS):
        words = ["start", *words]
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a Windows console may not know every letter of an adapter's name
    make(language(words)).main(words, prog_name="eventkit")


def language(words: Sequence[str]) -> str:
    """Known before the options are read, because their help is already in it."""
    wish = None
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word == "--lang":
            wish = following
        elif word.startswith("--lang="):
            wish = word.removeprefix("--lang=")
    surroundings = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    if sys.platform in ("win32", "darwin"):
        surroundings.append(locale.getlocale()[0] or "")
    return i18n.choose(wish, [tag.split(".")[0].replace("_", "-") for tag in surroundings if tag], i18n.staff())


def make(lang: str) -> click.Group:
    """All commands, with help in `lang`."""

    def say(message: str, **facts: Any) -> str:
        return i18n.say(message, lang, **facts)

    def option(*names: str, **more: Any) -> Any:
        message = "cli-option-" + names[0].lstrip("-")
        return click.option(*names, help=say(message), **more)

    def fail(message: str, **facts: Any) -> click.ClickException:
        return click.ClickException(say(message, **facts))

    data = option(
        "--data",
        type=click.Path(file_okay=False, path_type=Path),
        default=data_directory,
        show_default=False,
        metavar="DIR",
    )
    lang_option = option("--lang", metavar="de|en", expose_value=False)
    settings = {"help_option_names": ["--help", "-h"], "max_content_width": 100}

    _, group_class = clihelp.classes(lang)

    @click.group(cls=group_class, help=say("cli-help"), context_settings=settings)
    @click.version_option(
        eventkit.__version__, prog_name="eventkit", message="%(prog)s %(version)s", help=say("cli-option-version")
    )
    def group() -> None:
        pass

    @group.command(help=say("cli-start"))
    @option("--port", type=click.IntRange(1, 65535), metavar="N")
    @option("--new-port", is_flag=True)
    @option("--host", default="0.0.0.0", metavar="ADDRESS")
    @data
    @option("--no-browser", is_flag=True)
    @option("--allow-host", multiple=True, metavar="NAME")
    @option("--debug", is_flag=True)
    @lang_option
    def start(
        port: int | None,
        new_port: bool,
        host: str,
        data: Path,
        no_browser: bool,
        allow_host: tuple[str, ...],
        debug: bool,
    ) -> None:
        from gevent import monkey

        monkey.patch_all()
        from eventkit import serving
        from eventkit.store import db

        config = Config(data, host, port, new_port, allow_host, debug)
        try:
            serving.run(config, lang, browser=not no_browser)
        except db.DirectoryInUse:
            raise fail("cli-data-in-use", data=str(data)) from None
        except db.DirectoryFull:
            raise fail("cli-data-full", data=str(data)) from None
        except db.DirectoryNotWritable as error:
            raise fail("cli-data-not-writable", data=str(data), reason=str(error)) from None
        except db.UnknownSchema:
            raise fail("cli-data-newer", data=str(data)) from None
        except db.DamagedFile:
            raise fail("cli-data-damaged", data=str(data)) from None
        except resources.MissingResource as error:
            raise fail("cli-not-built", path=str(error.path)) from None
        except PortBelongs as error:
            raise fail("cli-port-belongs", kept=str(error.kept), asked=str(error.asked)) from None
        except serving.PortTaken as error:
            raise fail("cli-port-taken", port=str(error.port), reason=str(error)) from None

    @group.command(help=say("cli-link"))
    @data
    @lang_option
    def link(data: Path) -> None:
        from eventkit import serving
        from eventkit.store import db

        try:
            click.echo(serving.link(data))
        except db.DirectoryFull:
            raise fail("cli-data-full", data=str(data)) from None
        except db.DirectoryNotWritable as error:
            raise fail("cli-data-not-writable", data=str(data), reason=str(error)) from None
        except db.UnknownSchema:
            raise fail("cli-data-newer", data=str(data)) from None
        except db.DamagedFile:
            raise fail("cli-data-damaged", data=str(data)) from None

    @group.group(help=say("cli-formats"), invoke_without_command=True)
    @lang_option
    @click.pass_context
    def formats(context: click.Context) -> None:
        if context.invoked_subcommand is None:
            from eventkit.core.text import pick
            from eventkit.formats import usable

            for one in usable():
                click.echo(f"{one.id:<24} {pick(one.title, lang)} ({len(one.stages)} / {one.minutes} min)")

    @formats.command(name="check", help=say("cli-formats-check"))
    @click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
    @lang_option
    def check_format(file: Path) -> None:
        from eventkit.core.schema import FormatError
        from eventkit.formats import read

        try:
            found = read(file)
        except FormatError as error:
            raise click.ClickException(f"{error}\n{i18n.refusal(error.code, error.facts, lang)}") from None
        click.echo(say("cli-format-good", file=file.name, stages=len(found.stages), minutes=found.minutes))

    @group.command(help=say("cli-rehearse"))
    @click.argument("format")
    @option("--people", type=int, default=30, show_default=True)
    @option("--tables", type=click.IntRange(1), metavar="T")
    @option("--rounds", type=click.IntRange(1), metavar="R")
    @option("--cards", type=click.Path(path_type=Path), metavar="FILE.jsonl")
    @option("--seed", type=int, default=1, show_default=True)
    @option("--out", type=click.Path(file_okay=False, path_type=Path), required=True, metavar="DIR")
    @option("--at", metavar="LINK")
    @click.option(
        "--data",
        type=click.Path(file_okay=False, path_type=Path),
        metavar="DIR",
        help=say("cli-option-rehearse-data"),
    )
    @lang_option
    def rehearse(format: str, people: int, **more: Any) -> None:
        from gevent import monkey

        monkey.patch_all()  # some hundred people with a thread for each socket would mostly wait for one another
        from eventkit.rehearsal.errors import Impossible
        from eventkit.rehearsal.progress import Progress
        from eventkit.rehearsal.run import Wish, rehearse

        if people < 1:
            raise fail("rehearsal-people", people=people)
        try:
            summary, faults = rehearse(Wish(format, people, **more), lang, Progress(sys.stderr, lang).tell)
        except Impossible as impossible:
            raise fail(impossible.message, **impossible.facts) from None
        if faults:
            raise click.ClickException("\n".join([say("rehearsal-bad"), *(f"- {fault}" for fault in faults)]))
        facts = {**asdict(summary), "refused": summary.sent - summary.acknowledged, "out": str(more["out"])}
        click.echo(say("rehearsal-good", **facts))
        if summary.movement:
            click.echo(say("rehearsal-good-moved", **summary.movement.in_words()))

    group.add_command(plan_command.command(lang))
    suggest_command.add(group, say, lang_option)
    exports_command.add(group, say, lang, data, lang_option)
    erase_command.add(group, say, data, lang_option)
    restore_command.add(group, say, data, lang_option)
    bench_command.add(group, say, lang_option)

    @group.command(help=say("cli-check"))
    @lang_option
    @click.option("--long", is_flag=True, help=say("cli-check-long"))
    def check(long: bool) -> None:
        try:
            from eventkit import checks
        except ImportError:
            raise fail("cli-only-checkout") from None
        sys.exit(checks.main(long))

    return group
