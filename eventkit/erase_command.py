"""`erase`: a whole event, or some cards and people of it, go off the laptop, while no server has the data directory."""

from __future__ import annotations

import sqlite3
import time
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

    def confirm(code: str) -> None:
        typed = click.prompt(say("cli-erase-type", code=code), default="", show_default=False)
        if typed.replace(" ", "").upper() != code:
            raise fail("cli-erase-not")

    def opened(event: str, data: Path) -> Any:
        from eventkit.store import db

        if not (data / db.FILE_NAME).is_file():  # opening it would make one
            raise fail("cli-erase-unknown", event=event, data=str(data))
        try:
            return db.Database(data)
        except db.DirectoryInUse:
            raise fail("cli-erase-running", data=str(data)) from None
        except db.DirectoryNotWritable as error:
            raise fail("cli-data-not-writable", data=str(data), reason=str(error)) from None
        except db.UnknownSchema:
            raise fail("cli-data-newer", data=str(data)) from None
        except db.DamagedFile:
            raise fail("cli-data-damaged", data=str(data)) from None

    def swept(place: Any, said: list[str]) -> bool:
        """Also looks into the bytes, and writes the file anew if need be."""
        from eventkit.store import sweep
        from eventkit.store.traces import traces

        if not sweep.emptied(place):
            return False
        wanted = sweep.pieces(said)
        if traces(place.path, wanted):
            return sweep.rewrite(place) and not traces(place.path, wanted)
        return True

    @group.command(name="erase", help=say("cli-erase"))
    @click.argument("event")
    @click.option("--card", "cards", type=int, multiple=True, metavar="N", help=say("cli-option-erase-card"))
    @click.option("--person", "people", type=int, multiple=True, metavar="N", help=say("cli-option-erase-person"))
    @click.option("--texts", is_flag=True, help=say("cli-option-erase-texts"))
    @click.option("--yes", is_flag=True, help=say("cli-option-erase-yes"))
    @data_option
    @lang_option
    def erase(event: str, cards: tuple[int, ...], people: tuple[int, ...], texts: bool, yes: bool, data: Path) -> None:
        from eventkit.erase_parts import NoSuchNumber, erase_parts
        from eventkit.store.erase import erase, losses
        from eventkit.store.events import Events

        place, said = opened(event, data), list[str]()
        try:
            row = Events(place).by_code(event) or Events(place).by_id(event)
            if row is None:
                raise fail("cli-erase-unknown", event=event, data=str(data))
            parts = {"cards": len(cards), "people": len(people)} if cards or people else None
            if parts:
                click.echo(say("cli-erase-parts-what", code=row.code, **parts))
            else:
                click.echo(say("cli-erase-what", code=row.code, **losses(place, row.id)._asdict()))
            if not yes:
                confirm(row.code)
            if parts:
                said = erase_parts(place, row.id, list(cards), list(people), texts=texts)
            else:
                erase(place, row.id, int(time.time() * 1000), "system")
            clean = swept(place, said)
        except NoSuchNumber as unknown:
            raise fail(f"cli-erase-no-{unknown.kind}", no=str(unknown.no)) from None
        except sqlite3.Error as error:
            raise fail("cli-erase-failed", reason=type(error).__name__) from None
        finally:
            place.close()
        if not clean:
            raise fail("cli-erase-read")
        click.echo(say("cli-erase-parts-done" if parts else "cli-erase-done", code=row.code))
