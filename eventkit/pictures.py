"""Photos as they come from a phone: turned upright, scaled, everything else a camera writes into them taken out."""

import io
import warnings
from typing import NamedTuple

from PIL import Image, ImageOps, UnidentifiedImageError

from eventkit.core.errors import Refused

FORMATS = ("JPEG", "MPO", "PNG", "WEBP")
MOST_PIXELS = 60_000_000
"""More than any phone makes; a small file can claim to be much larger (a decompression bomb)."""

LARGE, SMALL = 2000, 480
"""Longest edge in pixels."""

QUALITY = 84


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
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(raw), formats=FORMATS) as opened:
                if opened.width * opened.height > MOST_PIXELS:
                    raise Refused("photo.too-large", max=MOST_PIXELS // 1_000_000)
                opened.draft("RGB", (LARGE, LARGE))  # a JPEG is decoded no larger than needed
                turned = ImageOps.exif_transpose(opened)
                flat = _on_white(turned)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Refused("photo.too-large", max=MOST_PIXELS // 1_000_000) from None
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError):
        raise Refused("photo.unreadable") from None
    large = _scaled(flat, LARGE)
    return Picture(_jpeg(large), _jpeg(_scaled(flat, SMALL)), large.width, large.height)


def _on_white(image: Image.Image) -> Image.Image:
    """Only the pixels, in RGB; what is transparent becomes white like paper."""
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        layer = image.convert("RGBA")
        paper = Image.new("RGB", layer.size, "white")
        paper.paste(layer, mask=layer.getchannel("A"))
        return paper
    return image.convert("RGB")


def _scaled(image: Image.Image, edge: int) -> Image.Image:
    copy = image.copy()
    copy.thumbnail((edge, edge), Image.Resampling.LANCZOS)
    return copy


def _jpeg(image: Image.Image) -> bytes:
    out = io.BytesIO()
    fresh = Image.new("RGB", image.size)
    fresh.paste(image)  # nothing of `image.info` comes along
    fresh.save(out, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return out.getvalue()
