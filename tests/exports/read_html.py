"""Reads the page as a browser does: html5lib follows the parsing rules of the HTML standard."""

import re
from collections import Counter
from typing import Any

import html5lib

from eventkit.core.state import State
from eventkit.exports.html.page import make
from eventkit.exports.material import Material, Pictures, none

OUTSIDE = ("src", "href", "srcset", "action", "formaction", "data", "poster", "background")
KNOWN = set(
    re.findall(
        r"\w+",
        "html head meta title style body svg defs pattern rect path header div p h1 main ul li strong span h2 ol dl dt "
        "dd nav a section table caption thead tbody tr th td h3 h4 b figure figcaption img article code footer",
    )
)


def raw(state: State, lang: str = "de", pictures: Pictures = none) -> bytes:
    return make(Material(state, pictures), lang)


def tree(page: bytes) -> Any:
    return html5lib.parse(page, treebuilder="etree", namespaceHTMLElements=False)


def tags(page: bytes) -> Counter[str]:
    return Counter(str(one.tag).rpartition("}")[2] for one in tree(page).iter() if isinstance(one.tag, str))


def foreign(page: bytes) -> list[str]:
    """Elements and attributes that we do not write ourselves, and whatever leads out of the file."""
    found = []
    for one in tree(page).iter():
        name = str(one.tag).rpartition("}")[2]
        if name not in KNOWN or not isinstance(one.tag, str):
            found.append(name)
        for key, value in one.attrib.items():
            if key.startswith("on") or (key in OUTSIDE and not value.startswith(("#", "data:image/jpeg;base64,"))):
                found.append(f"{name} {key}={value[:40]}")
    return found


def text(page: bytes) -> str:
    body = tree(page).find("body")
    return " ".join(" ".join(body.itertext()).split())
