"""`plan`: who sits at which table in which round, for the printer or for a program (--json)."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import click

from eventkit import clihelp, i18n
from eventkit.core.errors import Refused

if TYPE_CHECKING:  # the server starts without the planner
    from eventkit.core.rotation import Plan, Task


def command(lang: str) -> click.Command:
    """The command with help in `lang`."""
    command_class, _ = clihelp.classes(lang)

    def option(name: str, **more: Any) -> Any:
        return click.option(f"--{name}", help=i18n.say(f"cli-option-plan-{name}", lang), **more)

    @click.command(
        "plan",
        cls=command_class,
        help=i18n.say("cli-plan", lang),
        context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 100},
    )
    @option("people", type=int, required=True, metavar="P")
    @option("tables", type=int, required=True, metavar="T")
    @option("rounds", type=int, required=True, metavar="R")
    @option("hosts", type=int, default=0, show_default=True, metavar="N")
    @option("together", multiple=True, metavar="A,B")
    @option("stay", multiple=True, metavar="A:T")
    @option("most", type=int, default=0, metavar="N")
    @option("seed", type=int, default=1, show_default=True, metavar="S")
    @option("json", is_flag=True)
    @click.option("--lang", metavar="de|en", expose_value=False, help=i18n.say("cli-option-lang", lang))
    def run(json: bool, **wish: Any) -> None:
        from eventkit.core.rotation import plan

        try:
            task = asked(**wish)
            begin = time.perf_counter()
            found = plan(task)
            seconds = time.perf_counter() - begin
        except Refused as no:
            raise click.ClickException(i18n.refusal(no.code, no.facts, lang)) from None
        click.echo(as_json(task, found, seconds) if json else as_text(task, found, lang))

    return run


def asked(
    people: int,
    tables: int,
    rounds: int,
    hosts: int,
    together: tuple[str, ...],
    stay: tuple[str, ...],
    most: int,
    seed: int,
) -> Task:
    """The task: guests are the numbers from 1 on, hosts the numbers after them, tables are numbered too."""
    if hosts < 0 or hosts > max(tables, 0):
        raise Refused("plan.hosts", hosts=hosts, max=max(tables, 0))
    from eventkit.core.rotation import Task

    places = [one.partition(":") for one in stay]
    return Task(
        people=_numbers(1, people),
        tables=_numbers(1, tables),
        rounds=rounds,
        hosts=dict(zip(_numbers(1, hosts), _numbers(people + 1, hosts), strict=True)),
        together=tuple(tuple(person.strip() for person in group.split(",")) for group in together),
        stay={person.strip(): table.strip() for person, _, table in places},
        most=most,
        seed=seed,
    )


def as_json(task: Task, found: Plan, seconds: float) -> str:
    """One line; people are numbers, `hosts` has the number of the table as its key."""
    return json.dumps(
        {
            "rounds": [[[int(person) for person in table] for table in tables] for tables in found.rounds],
            "hosts": {table: int(person) for table, person in task.hosts.items()},
            "repeats": found.repeats,
            "together_repeats": found.together_repeats,
            "lower_bound": found.lower_bound,
            "lower_bound_no_return": found.lower_bound_no_return,
            "most_meetings": found.most_meetings,
            "returns": found.returns,
            "seconds": round(seconds, 4),
        }
    )


def as_text(task: Task, found: Plan, lang: str) -> str:
    """The rounds table by table, then how good they are and what is impossible."""
    lines = []
    for number, tables in enumerate(found.rounds, 1):
        lines.append(i18n.say("plan-round", lang, round=str(number)))
        for table, people in zip(task.tables, tables, strict=True):
            host = task.hosts.get(table)
            message = "plan-table-hosted" if host else "plan-table"
            lines.append("  " + i18n.say(message, lang, table=table, people=", ".join(people), host=host or ""))
    may_return = not task.hosts or len(found.rounds) > len(task.tables)
    bound = found.lower_bound if may_return else found.lower_bound_no_return
    message = "plan-repeats-bound" if bound else "plan-repeats"
    lines.append(i18n.say(message, lang, repeats=found.repeats, bound=bound))
    if found.together_repeats:
        lines.append(i18n.say("plan-together", lang, repeats=found.together_repeats))
    lines.append(i18n.say("plan-most", lang, most=found.most_meetings))
    lines.append(i18n.say("plan-returns", lang, returns=found.returns))
    if len(found.rounds) > len(task.tables):
        lines.append(i18n.say("plan-must-return", lang, rounds=len(found.rounds), tables=len(task.tables)))
    elif not may_return and bound:
        lines.append(i18n.say("plan-impossible", lang, bound=bound))
    return "\n".join(lines)


def _numbers(first: int, how_many: int) -> tuple[str, ...]:
    return tuple(str(number) for number in range(first, first + max(how_many, 0)))
