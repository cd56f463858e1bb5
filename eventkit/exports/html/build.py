"""Makes elements. The only place where text becomes HTML: whatever comes in as text goes out escaped."""

from typing import Final

from markupsafe import Markup, escape

from eventkit.protocol.clean import markup

EMPTY: Final = frozenset({"img", "meta"})
NOTHING: Final = Markup("")

Child = str | Markup


def el(tag: str, *children: Child, **attributes: str | int | bool | None) -> Markup:
    """An element. `class_` is `class`, `aria_hidden` is `aria-hidden`; None and False leave an attribute out."""
    head = Markup("<") + Markup(tag) + NOTHING.join(_attribute(*pair) for pair in attributes.items()) + Markup(">")
    return head if tag in EMPTY else head + text(*children) + Markup(f"</{tag}>")


def text(*children: Child) -> Markup:
    """Children one after the other; texts without harmful and invisible signs."""
    return NOTHING.join(child if isinstance(child, Markup) else escape(markup(child)) for child in children)


def quoted(words: str) -> str:
    """A string of CSS: every sign is escaped that is neither letter nor digit, so it ends neither string nor sheet."""
    return '"' + "".join(c if c.isascii() and c.isalnum() else f"\\{ord(c):06x}" for c in markup(words)) + '"'


def _attribute(name: str, value: str | int | bool | None) -> Markup:
    if value is None or value is False:
        return NOTHING
    name = name.rstrip("_").replace("_", "-")
    if value is True:
        return Markup(f" {name}")
    shown = value if isinstance(value, Markup) else escape(markup(str(value)))  # a photo is long and needs no cleaning
    return Markup(f' {name}="{shown}"')
