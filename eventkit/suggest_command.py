"""`suggest`: which cards of a file might belong together, in words or as JSON."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from eventkit.core import text as texts

if TYPE_CHECKING:  # the server starts without it
    from eventkit.core.grouping import Card, Likely, Suggestion

FILE = click.Path(path_type=Path)
Say = Callable[..., str]


class Unusable(Exception):
    """A file that cannot be used. `message`: id of the sentence for people, `facts`: its variables."""

    def __init__(self, message: str, **facts: Any) -> None:
        super().__init__(message)
        self.message = message
        self.facts = facts


def add(group: click.Group, say: Say, lang_option: Callable[[Any], Any]) -> None:
    """Gives `group` the command, with help from `say`."""

    @group.command(name="suggest", help=say("cli-suggest"))
    @click.option("--cards", type=FILE, required=True, metavar="FILE.jsonl", help=say("cli-option-suggest-cards"))
    @click.option("--tight", is_flag=True, help=say("cli-option-tight"))
    @click.option("--seeds", type=FILE, metavar="FILE.json", help=say("cli-option-seeds"))
    @click.option("--json", "as_json", is_flag=True, help=say("cli-option-json"))
    @lang_option
    def command(cards: Path, tight: bool, seeds: Path | None, as_json: bool) -> None:
        from eventkit.core.grouping import likely, suggest

        try:
            found, doubled = read_cards(cards)
            placed = read_seeds(seeds) if seeds else None
        except Unusable as error:
            raise click.ClickException(say(error.message, **error.facts)) from None
        for name in doubled:
            click.echo(say("suggest-double", card=name), err=True)
        known = {card for ids in (placed or {}).values() for card in ids}
        with _no_collector():
            suggestion = suggest(found, known, only_sure=tight)
            proposals = likely(found, placed) if placed is not None else None
        if as_json:
            # ASCII: whatever stands in a card's id must pass through every terminal and pipe.
            click.echo(json.dumps(answer(suggestion, proposals)))
        else:
            click.echo("\n".join(told(suggestion, proposals, {card.id: card.text for card in found}, say)))


@contextmanager
def _no_collector() -> Iterator[None]:
    """Grouping makes many small things and no circles: looking for circles would cost a fifth of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def answer(suggestion: Suggestion, proposals: dict[str, tuple[Likely, ...]] | None) -> dict[str, Any]:
    """The JSON form. `sure`: the cards of a cluster that are much alike; `proposals` only when something was sorted."""
    out: dict[str, Any] = {
        "clusters": [
            {"title": one.title, "cards": list(one.cards), "tight": one.tight, "sure": list(one.sure)}
            for one in suggestion.clusters
        ],
        "loners": list(suggestion.loners),
    }
    if proposals is not None:
        out["proposals"] = {card: [one.group for one in choices] for card, choices in proposals.items()}
    return out


def told(
    suggestion: Suggestion, proposals: dict[str, tuple[Likely, ...]] | None, written: dict[str, str], say: Say
) -> list[str]:
    """The same in words, line by line."""
    lines = []
    for one in suggestion.clusters:
        lines.append(say("suggest-sure" if one.tight else "suggest-group", title=one.title, count=len(one.cards)))
        lines += [f"  - {_line(written[card])}" for card in one.cards]
    lines.append(say("suggest-loners", count=len(suggestion.loners)))
    lines += [f"  - {_line(written[card])}" for card in suggestion.loners]
    for card, choices in (proposals or {}).items():
        lines.append(f"{_line(written[card])}")
        lines += [
            "  > " + (say("suggest-shared", group=one.group, words=", ".join(one.words)) if one.words else one.group)
            for one in choices
        ]
    return lines


def read_cards(file: Path) -> tuple[list[Card], list[str]]:
    """The cards of a JSONL file `{"id", "text", "lang"?}` and the ids that stand there twice. Raises Unusable.

    A card without an id is called by the number of its line.
    """
    from eventkit.core.grouping import Card

    cards: dict[str, Card] = {}
    doubled = []
    for number, line in enumerate(_read(file).split("\n"), 1):
        if not line.strip():
            continue
        found = _parsed(line)
        if not isinstance(found, dict) or not isinstance(found.get("text"), str):
            raise Unusable("suggest-broken-line", file=file.name, line=number)
        lang = found.get("lang")
        card = Card(str(found.get("id", number)), found["text"], lang if isinstance(lang, str) else "")
        if card.id in cards:
            doubled.append(card.id)
        cards.setdefault(card.id, card)
    return list(cards.values()), doubled


def read_seeds(file: Path) -> dict[str, list[str]]:
    """What a person has sorted: group -> ids of cards. Raises Unusable."""
    found = _parsed(_read(file))
    if not isinstance(found, dict) or not all(isinstance(ids, list) for ids in found.values()):
        raise Unusable("suggest-broken-seeds", file=file.name)
    return {group: [str(card) for card in ids] for group, ids in found.items()}


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8-sig")
    except FileNotFoundError:
        raise Unusable("suggest-no-file", file=str(file)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise Unusable("suggest-unreadable", file=str(file), reason=str(error)) from None


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _line(text: str) -> str:
    return " ".join(texts.clean(text).split())
