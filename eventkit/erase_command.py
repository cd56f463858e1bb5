"""`erase`: a whole event goes off the laptop, while no server has the data directory."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

Say = Callable[..., str]
Option = Callable[[Any], Any]


def add(group: click.Group, say: Say, data_option: Option, lang_option: Option) -> None:
    """Gives `group` the command, with help from `say`."""

    def fail(message: str, **facts: Any) -> click.ClickException:
        return click.ClickException(say(message, **facts))

    @group.command(name="erase", help=say("cli-erase"))
    @click.argument("event")
    @click.option("--yes", is_flag=True, help=say("cli-option-erase-yes"))
    @data_option
    @lang_option
    def erase(event: str, yes: bool, data: Path) -> None:
        from eventkit.store import db
        from eventkit.store.erase import erase, losses, sweep
        from eventkit.store.events import Events

        if not (data / db.FILE_NAME).is_file():  # opening it would make one
            raise fail("cli-erase-unknown", event=event, data=str(data))
        try:
            place = db.Database(data)
        except db.DirectoryInUse:
            raise fail("cli-erase-running", data=str(data)) from None
        except db.DirectoryNotWritable as error:
            raise fail("cli-data-not-writable", data=str(data), reason=str(error)) from None
        except db.UnknownSchema:
            raise fail("cli-data-newer", data=str(data)) from None
        try:
            events = Events(place)
            row = events.by_code(event) or events.by_id(event)
            if row is None:
                raise fail("cli-erase-unknown", event=event, data=str(data))
            click.echo(say("cli-erase-what", code=row.code, **losses(place, row.id)._asdict()))
            if not yes:
                typed = click.prompt(say("cli-erase-type", code=row.code), default="", show_default=False)
                if typed.replace(" ", "").upper() != row.code:
                    raise fail("cli-erase-not")
            erase(place, row.id)
            swept = sweep(place)
        except sqlite3.Error as error:
            raise fail("cli-erase-failed", reason=type(error).__name__) from None
        finally:
            place.close()
        if not swept:
            raise fail("cli-erase-read")
        click.echo(say("cli-erase-done", code=row.code))
