"""Writes the tree of a document into its file: who reads with ears or fingers gets headings, lists and tables."""

import io
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from eventkit.protocol.tags import Element, Tags


def write(raw: bytes, tags: Tags) -> bytes:
    """The file with its tree. The same file and tree give the same bytes."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        pages = [page.obj for page in pdf.pages]
        root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        made: dict[int, Any] = {}
        root.K = _element(pdf, tags.root, root, pages, made)
        numbers: list[Any] = []
        for number, elements in enumerate(tags.pages[: len(pages)]):
            pages[number].StructParents = number
            pages[number].Tabs = Name.S
            numbers += [number, pdf.make_indirect(Array([made[id(element)] for element in elements]))]
        for number, elements in enumerate(tags.links[: len(pages)]):
            for at, element in enumerate(elements):
                pages[number].Annots[at].StructParent = len(numbers) // 2
                numbers += [len(numbers) // 2, made[id(element)]]
        root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        root.ParentTreeNextKey = len(numbers) // 2
        pdf.Root.StructTreeRoot = root
        pdf.Root.MarkInfo = Dictionary(Marked=True)
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as about:
            about["dc:title"] = str(pdf.docinfo.Title)
            about["dc:language"] = [str(pdf.Root.Lang)]
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _element(pdf: pikepdf.Pdf, element: Element, parent: Any, pages: list[Any], made: dict[int, Any]) -> Any:
    """An element with all that is in it. `made`: which element became which object."""
    home = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
    about: dict[str, Any] = {"S": Name(f"/{element.role}"), "P": parent}
    if home is not None:
        about["Pg"] = pages[home]
    if element.alt:
        about["Alt"] = element.alt
    if element.said:
        about["ActualText"] = element.said
    if element.lang:
        about["Lang"] = element.lang
    if element.scope:
        about["A"] = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
    here = made[id(element)] = pdf.make_indirect(Dictionary(**about))
    kids: list[Any] = []
    for kid in element.kids:
        if isinstance(kid, Element):
            # Of others nothing was drawn; a cell may be empty, else its row would be short.
            if kid.kids or kid.role == "TD":
                kids.append(_element(pdf, kid, here, pages, made))
        elif kid[0] == home:
            kids.append(kid[1])
        else:
            kids.append(Dictionary(Type=Name.MCR, Pg=pages[kid[0]], MCID=kid[1]))
    for page, at in element.links:
        kids.append(Dictionary(Type=Name.OBJR, Pg=pages[page], Obj=pages[page].Annots[at]))
    here.K = Array(kids)
    return here
