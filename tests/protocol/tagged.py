"""Reads the tree of a PDF file, and finds what is painted outside of it."""

import io
from collections.abc import Iterator
from typing import Any

import pikepdf

PAINTS = {"Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh", "EI"}


def unmarked(page: Any) -> list[str]:
    """Operators that paint and lie neither in a piece of the tree nor in an artefact."""
    found, open_ = [], []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BMC", "BDC"}:
            open_.append(str(operands[0]) == "/Artifact" or (name == "BDC" and "/MCID" in operands[1]))
        elif name == "EMC":
            open_.pop()
        elif name in PAINTS and not any(open_):
            found.append(name)
    assert not open_
    return found


def pieces(page: Any) -> list[tuple[str, int]]:
    """Role and number of each piece, in the order it is painted."""
    return [
        (str(operands[0])[1:], int(operands[1].MCID))
        for operands, operator in pikepdf.parse_content_stream(page)
        if str(operator) == "BDC" and "/MCID" in operands[1]
    ]


def elements(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """All elements of the tree, in the order they are read."""

    def walk(element: Any) -> Iterator[Any]:
        yield element
        for kid in kids(element):
            yield from walk(kid)

    yield from walk(pdf.Root.StructTreeRoot.K)


def kids(element: Any) -> list[Any]:
    return [kid for kid in element.K if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def goes_on(element: Any) -> bool:
    """Is it on more than one page?"""
    return any(isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid for kid in element.K)


def role(element: Any) -> str:
    return str(element.S)[1:]


def read(pdf: pikepdf.Pdf) -> list[tuple[int, int]]:
    """Page and number of each piece, in the order of the tree."""
    numbers = {page.objgen: number for number, page in enumerate(pdf.pages)}
    found: list[tuple[int, int]] = []

    def walk(element: Any) -> None:
        for kid in element.K:
            if isinstance(kid, int):
                found.append((numbers[element.Pg.objgen], int(kid)))
            elif "/MCID" in kid:
                found.append((numbers[kid.Pg.objgen], int(kid.MCID)))
            elif "/S" in kid:
                walk(kid)

    walk(pdf.Root.StructTreeRoot.K)
    return found


def opened(raw: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(raw))
