"""`export` and `import`: an event as a file, beside a running server or without one; and back again without one."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from eventkit import i18n
from eventkit.core.errors import Refused

FILE = click.Path(dir_okay=False, path_type=Path)
KINDS = "pdf|html|docx|xlsx|csv|json|eventkit"
Say = Callable[..., str]
Option = Callable[[Any], Any]


def add(group: click.Group, say: Say, lang: str, data_option: Option, lang_option: Option) -> None:
    """Gives `group` both commands, with help from `say`."""

    def fail(message: str, **facts: Any) -> click.ClickException:
        return click.ClickException(say(message, **facts))

    def refuse(refused: Refused) -> click.ClickException:
        return click.ClickException(i18n.refusal(refused.code, refused.facts, lang))

    @group.command(name="export", help=say("cli-export"))
    @click.argument("event")
    @click.option("--to", required=True, metavar=KINDS, help=say("cli-option-export-to"))
    @click.option("--out", type=FILE, required=True, metavar="FILE", help=say("cli-option-export-out"))
    @click.option("--edition", type=click.IntRange(1), metavar="N", help=say("cli-option-export-edition"))
    @data_option
    @lang_option
    def export(event: str, to: str, out: Path, edition: int | None, data: Path) -> None:
        from eventkit.exports import EXPORTS, errand
        from eventkit.store.db import FILE_NAME

        if to not in EXPORTS:
            raise refuse(Refused("export.unknown"))
        try:
            made = errand.export_from(data / FILE_NAME, event, to, lang, version=edition or 0)
            write(out, made)
        except Refused as refused:
            if refused.code == "event.unknown":
                raise fail("cli-export-unknown", event=event, data=str(data)) from None
            raise refuse(refused) from None
        except (OSError, sqlite3.Error) as error:
            reason = getattr(error, "strerror", None) or type(error).__name__
            raise fail("cli-export-failed", file=str(out), reason=reason) from None
        click.echo(say("cli-export-done", file=str(out)))

    @group.command(name="import", help=say("cli-import"))
    @click.argument("file", type=FILE)
    @click.option("--again", is_flag=True, help=say("cli-option-import-again"))
    @data_option
    @lang_option
    def bring(file: Path, again: bool, data: Path) -> None:
        from eventkit.exports.archive.checked import check
        from eventkit.exports.archive.kept import keep
        from eventkit.store import db

        try:
            with file.open("rb"):
                pass
        except OSError:
            raise fail("cli-import-no-file", file=str(file)) from None
        try:
            about = check(file)
            place = db.Database(data)
        except Refused as refused:
            raise refuse(refused) from None
        except db.DirectoryInUse:
            raise fail("cli-import-running", data=str(data)) from None
        except db.DirectoryNotWritable as error:
            raise fail("cli-data-not-writable", data=str(data), reason=str(error)) from None
        except db.UnknownSchema:
            raise fail("cli-data-newer", data=str(data)) from None
        except db.DamagedFile:
            raise fail("cli-data-damaged", data=str(data)) from None
        try:
            new = keep(place, file, again=again)
        except Refused as refused:
            raise refuse(refused) from None
        finally:
            place.close()
        click.echo(say("cli-import-done" if new else "cli-import-known", title=about.title, code=about.code))


def write(out: Path, made: bytes) -> None:
    """The whole file or none: one that was there before is replaced at the end. Raises OSError; Refused:
    `export.no-room`."""
    from eventkit.exports.errand import FULL

    part = out.with_name(f".{out.name}.part")
    try:
        part.write_bytes(made)
        os.replace(part, out)
    except OSError as error:
        part.unlink(missing_ok=True)
        if error.errno in FULL:
            raise Refused("export.no-room") from None
        raise
