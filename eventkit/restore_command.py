"""`restore`: the copy from a stick becomes the data of this laptop, while no server has the data directory."""

from __future__ import annotations

import datetime
import os
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

    @group.command(name="restore", help=say("cli-restore"))
    @click.argument("copy", type=click.Path(path_type=Path))
    @data_option
    @lang_option
    def restore(copy: Path, data: Path) -> None:
        from eventkit.store import backup
        from eventkit.store.db import DirectoryInUse, DirectoryNotWritable, locked

        file = copy / backup.NAME if copy.is_dir() else copy
        now = datetime.datetime.now().strftime("%Y-%m-%d-%H%M%S")
        try:
            with locked(data):
                aside = backup.restore(file, data, now)
        except FileNotFoundError:
            raise fail("cli-restore-missing", file=str(file)) from None
        except backup.Damaged:
            raise fail("cli-restore-damaged", file=str(file)) from None
        except backup.Newer:
            raise fail("cli-restore-newer", file=str(file)) from None
        except DirectoryInUse:
            raise fail("cli-restore-running", data=str(data)) from None
        except (DirectoryNotWritable, OSError) as error:
            raise fail("cli-data-not-writable", data=str(data), reason=os.path.basename(str(error))) from None
        click.echo(say("cli-restore-done", file=str(file), events=str(backup.check(data / "eventkit.db"))))
        if aside is not None:
            click.echo(say("cli-restore-aside", aside=str(aside)))
