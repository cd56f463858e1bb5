"""Photos of pinboards, two beside each other, with what is to be seen in words below."""

import io
import math
from itertools import zip_longest
from typing import Any

from PIL import Image
from reportlab.pdfbase.pdfdoc import PDFImageXObject

from eventkit.core.blocks import Shot, Shots
from eventkit.core.state import State
from eventkit.protocol import ink
from eventkit.protocol.chapters import Album
from eventkit.protocol.file import Pictures
from eventkit.protocol.flow import Row
from eventkit.protocol.said import blocks
from eventkit.protocol.tags import Element, inside, piece
from eventkit.protocol.text import minor
from eventkit.protocol.typeset import Passage, passage, plain
from eventkit.protocol.words import Speaker

GUTTER = 5 * ink.mm
WIDE = (ink.WIDTH - GUTTER) / 2
TALLEST = 105 * ink.mm
MANY, EDGE, SMALLEST = 24, 2000, 1000
"""So many photos are printed as they are (longest edge in pixels); with more of them each is smaller."""


def shots(block: Shots, speak: Speaker) -> list[Row]:
    """Photos that belong to a whole step, or to nothing else."""
    return [minor(speak.say("protocol-photos")), *grid(block.photos, speak)]


def album(block: Album, speak: Speaker) -> list[Row]:
    return grid(block.photos, speak)


def grid(photos: tuple[Shot, ...], speak: Speaker, indent: float = 0) -> list[Row]:
    return [_pair(one, other, indent, speak) for one, other in zip_longest(photos[::2], photos[1::2])]


def _pair(one: Shot, other: Shot | None, indent: float, speak: Speaker) -> Row:
    wide = WIDE - indent / 2
    both = [(shot, _size(shot, wide), _words(shot, wide, speak)) for shot in (one, other) if shot is not None]
    height = max(size[1] + words.height for _, size, words in both) + 1.2 * ink.mm

    def draw(canvas: Any, x: float, top: float) -> None:
        for number, (shot, size, words) in enumerate(both):
            start = x + indent + number * (wide + GUTTER)
            picture(canvas, shot, plain(speak(shot.said)), start, top, size)
            with inside(canvas, "P"):
                words.draw(canvas, start, top - size[1] - 1.2 * ink.mm)

    return Row(height, draw, gap=3 * ink.mm, tag=(Element("Div"),))


def _size(shot: Shot, wide: float) -> tuple[float, float]:
    """As wide as there is room, unless it gets too high."""
    share = min(wide / shot.width, TALLEST / shot.height)
    return shot.width * share, shot.height * share


def _words(shot: Shot, wide: float, speak: Speaker) -> Passage:
    return passage(blocks.photo(shot, speak), ink.SMALL, wide, most=4)


def picture(canvas: Any, shot: Shot, said: str, x: float, top: float, size: tuple[float, float]) -> None:
    """The photo with its words for those who do not see it; without its picture an empty frame."""
    canvas.saveState()
    canvas.setStrokeColor(ink.LINE)
    canvas.setLineWidth(0.2 * ink.mm)
    canvas.rect(x, top - size[1], *size, stroke=1, fill=0)
    jpeg = canvas.pictures(shot.id)
    if jpeg is not None:
        name = _put(canvas, shot.id, jpeg)
        with inside(canvas, "Figure", alt=said), piece(canvas):
            canvas._code.append(f"/Span <</Alt <FEFF{said.encode('utf-16-be').hex().upper()}>>> BDC")
            canvas._code.append(f"{size[0]:.3f} 0 0 {size[1]:.3f} {x:.3f} {top - size[1]:.3f} cm /{name} Do EMC")
    canvas.restoreState()


def _put(canvas: Any, photo: str, jpeg: bytes) -> str:
    """Put a picture into the file; gives its name there. As it is: to decode it would take time and room."""
    key = f"photo-{photo}"
    name = str(canvas._doc.getXObjectName(key))
    if not canvas._doc.hasForm(key):
        image = PDFImageXObject(key)
        with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as opened:  # reads the head only
            image.width, image.height = opened.size
        image.bitsPerComponent, image.colorSpace = 8, "DeviceRGB"
        image._filters, image.mask, image.streamContent = ("DCTDecode",), None, jpeg
        canvas._doc.addForm(key, image)
    canvas._formsinuse.append(key)
    canvas._currentPageHasImages = 1
    return name


def scaled(state: State, pictures: Pictures) -> Pictures:
    """With many photos the file must still be one that can be sent. A picture that the disk has damaged is none: the
    rest of the protocol is needed all the same."""
    longest = edge(sum(not photo.removed for photo in state.photos.values()))

    def one(photo: str) -> bytes | None:
        jpeg = pictures(photo)
        if jpeg is None:
            return None
        try:
            return smaller(jpeg, longest)
        except Exception:  # a broken file makes Pillow raise nearly anything
            return None

    return one


def edge(count: int) -> int:
    """The longest edge (pixels) when so many photos are printed."""
    return EDGE if count <= MANY else max(SMALLEST, int(EDGE * math.sqrt(MANY / count)))


def smaller(jpeg: bytes, longest: int) -> bytes:
    """A JPEG no larger than that."""
    with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as opened:
        if max(opened.size) <= longest:
            return jpeg
        opened.draft("RGB", (longest, longest))
        flat = opened.convert("RGB")
    flat.thumbnail((longest, longest), Image.Resampling.HAMMING)  # as sharp in print, a third of the time
    out = io.BytesIO()
    flat.save(out, "JPEG", quality=82)
    return out.getvalue()
