"""Photos as they come from a phone: turned upright, scaled, everything else a camera writes into them taken out."""

import io
import warnings
from typing import NamedTuple

# Named one by one: `Image.open` would load every kind of picture there is to look for them.
from PIL import Image, JpegImagePlugin, PngImagePlugin, WebPImagePlugin

from eventkit.core.errors import Refused

FORMATS = (
    JpegImagePlugin.JpegImageFile.format,
    PngImagePlugin.PngImageFile.format,
    WebPImagePlugin.WebPImageFile.format,
)
MOST_PIXELS = 60_000_000
"""More than any phone makes; a small file can claim to be much larger (a decompression bomb)."""

LARGE, SMALL = 2000, 480
"""Longest edge in pixels."""

QUALITY = 84

ORIENTATION = 0x0112
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""How the camera was held (EXIF): what turns the picture upright."""


class Picture(NamedTuple):
    """JPEG without any metadata; sizes of the large one in pixels."""

    large: bytes
    small: bytes
    width: int
    height: int


def cleaned(raw: bytes) -> Picture:
    """Refused: `photo.unreadable` (no picture, a broken one, a kind we do not take), `photo.too-large`."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what is odd about its EXIF
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            large = _upright(raw)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError):
        raise _too_large() from None
    except Refused:
        raise
    except Exception:  # a broken file makes Pillow raise nearly anything: struct.error, KeyError, OverflowError ...
        raise Refused("photo.unreadable") from None
    small = large.copy()
    small.thumbnail((SMALL, SMALL), Image.Resampling.LANCZOS)
    return Picture(_jpeg(large), _jpeg(small), large.width, large.height)


def _too_large() -> Refused:
    return Refused("photo.too-large", max=MOST_PIXELS // 1_000_000)


def _upright(raw: bytes) -> Image.Image:
    """The first picture of the file, flat, no larger than needed."""
    with Image.open(io.BytesIO(raw), formats=FORMATS) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise _too_large()
        opened.draft("RGB", (LARGE, LARGE))  # a JPEG is decoded no larger than needed
        turn = _turn(opened)
        flat = _on_white(opened)
    flat.thumbnail((LARGE, LARGE), Image.Resampling.LANCZOS)
    return flat if turn is None else flat.transpose(turn)


def _turn(image: Image.Image) -> Image.Transpose | None:
    """A picture whose EXIF is broken is taken as it lies."""
    try:
        return TURNS.get(image.getexif().get(ORIENTATION, 1))
    except Exception:
        return None


def _on_white(image: Image.Image) -> Image.Image:
    """Only the pixels, in RGB; what is transparent becomes white like paper."""
    if image.mode.startswith("I"):  # 16 bits of grey
        return image.point(lambda grey: grey / 256).convert("L").convert("RGB")
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        layer = image.convert("RGBA")
        paper = Image.new("RGB", layer.size, "white")
        paper.paste(layer, mask=layer.getchannel("A"))
        return paper
    return image.convert("RGB")


def _jpeg(image: Image.Image) -> bytes:
    out = io.BytesIO()
    fresh = Image.new("RGB", image.size)
    fresh.paste(image)  # nothing of `image.info` comes along
    fresh.save(out, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return out.getvalue()
