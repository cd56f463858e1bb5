"""Photos as phones take them: of a pinboard, lying on its side, with the place where they were taken in them."""

import io
import random

from PIL import Image, ImageDraw, ImageFilter

ORIENTATION, GPS = 0x0112, 0x8825
TURNED = 6  # held upright: the camera says "turn me to the right"
PAPER = ("#fdf0a9", "#d0ebc8", "#cfe4f5", "#f9d2d8")


def pinboard(seed: int = 0, size: tuple[int, int] = (1600, 1200), noise: int = 14) -> Image.Image:
    """A pinboard upright: a red corner at the upper left, cards, and the noise of a hall. The same seed is the same."""
    chance = random.Random(seed)
    board = Image.new("RGB", size, "#d8c39c")
    draw = ImageDraw.Draw(board)
    wide, high = size[0] // 6, size[1] // 7
    for row in range(6):
        for column in range(5):
            x = wide // 2 + column * wide + chance.randrange(wide // 8)
            y = high // 2 + row * high + chance.randrange(high // 8)
            draw.rectangle((x, y, x + wide * 0.86, y + high * 0.8), fill=chance.choice(PAPER))
            for line in range(3):
                y_line = y + high * (0.2 + 0.2 * line)
                draw.line((x + 10, y_line, x + wide * chance.uniform(0.3, 0.8), y_line), fill="#1b2130", width=5)
    draw.rectangle((0, 0, size[0] // 12, size[1] // 12), fill="#ff0000")
    if noise:
        grain = Image.effect_noise(size, noise * 3).convert("RGB").filter(ImageFilter.GaussianBlur(1))
        board = Image.blend(board, grain, 0.12)
    return board


def snapshot(seed: int = 0, size: tuple[int, int] = (1600, 1200), noise: int = 14) -> bytes:
    """The file of a phone that was held upright: lying on its side, with EXIF and GPS."""
    exif = Image.Exif()
    exif[ORIENTATION] = TURNED
    exif.get_ifd(GPS).update({1: "N", 2: (50.0, 7.0, 30.0), 3: "E", 4: (8.0, 55.0, 12.0)})
    out = io.BytesIO()
    pinboard(seed, size, noise).transpose(Image.Transpose.ROTATE_90).save(out, "JPEG", quality=90, exif=exif)
    return out.getvalue()


def is_upright(jpeg: bytes) -> bool:
    """Is the red corner at the upper left again?"""
    with Image.open(io.BytesIO(jpeg)) as photo:
        red, green, blue = photo.convert("RGB").resize((40, 30)).getpixel((1, 1))  # type: ignore[misc]
        return photo.width > photo.height and red > 180 and green < 90 and blue < 90


def has_metadata(jpeg: bytes) -> bool:
    with Image.open(io.BytesIO(jpeg)) as photo:
        return bool(dict(photo.getexif())) or "exif" in photo.info
