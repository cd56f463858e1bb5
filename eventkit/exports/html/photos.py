"""Photos of pinboards, in the file itself, with what is to be seen in words."""

from base64 import b64encode

from markupsafe import Markup

from eventkit.core.blocks import Shot, Shots
from eventkit.exports.html.build import NOTHING, el
from eventkit.exports.html.pen import Pen, minor
from eventkit.protocol.chapters import Album
from eventkit.protocol.said import blocks


def shots(block: Shots, pen: Pen) -> Markup:
    """Photos that belong to a whole step."""
    return minor(pen.speak.say("protocol-photos")) + gallery(block.photos, pen)


def album(block: Album, pen: Pen) -> Markup:
    return gallery(block.photos, pen)


def gallery(photos: tuple[Shot, ...], pen: Pen) -> Markup:
    return el("div", *(_figure(shot, pen) for shot in photos), class_="photos") if photos else NOTHING


def _figure(shot: Shot, pen: Pen) -> Markup:
    """Without its picture an empty frame."""
    jpeg = pen.pictures(shot.id)
    picture = el("div", class_="lacking", style=f"aspect-ratio:{shot.width}/{shot.height}")
    if jpeg is not None:
        source = Markup("data:image/jpeg;base64," + b64encode(jpeg).decode("ascii"))
        picture = el("img", src=source, alt=pen.speak(shot.said), width=shot.width, height=shot.height)
    return el("figure", picture, el("figcaption", blocks.photo(shot, pen.speak), dir="auto"))
