"""Photos: turned upright, small, without anything a camera adds; whatever else is sent is refused."""

import io
import struct
import zlib
from random import Random
from typing import Any

import pytest
from PIL import ExifTags, Image, PngImagePlugin

from eventkit import pictures
from eventkit.core.errors import Refused

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 128, 0), (0, 0, 255), (255, 255, 255)


def corners(size: tuple[int, int] = (160, 80)) -> Image.Image:
    """Red at the top left, green at the top right, blue at the bottom left."""
    wide, high = size
    image = Image.new("RGB", size, WHITE)
    for colour, left, top in ((RED, 0, 0), (GREEN, wide // 2, 0), (BLUE, 0, high // 2)):
        image.paste(colour, (left, top, left + wide // 2, top + high // 2))
    return image


def saved(image: Image.Image, kind: str = "JPEG", **more: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def opened(jpeg: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(jpeg))
    assert image.format == "JPEG"
    return image.convert("RGB")


def nearly(one: Any, two: tuple[int, int, int]) -> bool:
    return all(abs(a - b) < 40 for a, b in zip(one, two, strict=True))


def lies_right(image: Image.Image) -> bool:
    wide, high = image.size
    points = ((RED, 0.25, 0.25), (GREEN, 0.75, 0.25), (BLUE, 0.25, 0.75), (WHITE, 0.75, 0.75))
    return all(nearly(image.getpixel((int(wide * x), int(high * y))), colour) for colour, x, y in points)


def refusal(raw: bytes) -> str:
    with pytest.raises(Refused) as refused:
        pictures.cleaned(raw)
    return refused.value.code


# Upright

LYING = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How the sensor sees an upright scene when the camera is held so."""


def held(orientation: int, kind: str) -> bytes:
    """A picture as a camera writes it that was held like that."""
    turn = LYING[orientation]
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    return saved(corners() if turn is None else corners().transpose(turn), kind, exif=exif.tobytes())


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_is_turned_upright(orientation: int, kind: str) -> None:
    picture = pictures.cleaned(held(orientation, kind))
    assert (picture.width, picture.height) == (160, 80)
    assert lies_right(opened(picture.large))
    assert lies_right(opened(picture.small))


def test_control_it_would_lie_wrong_otherwise() -> None:
    assert [number for number in range(1, 9) if lies_right(opened(held(number, "JPEG")))] == [1]


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_that_does_not_exist_is_none(orientation: int) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    assert lies_right(opened(pictures.cleaned(saved(corners(), exif=exif.tobytes())).large))


@pytest.mark.parametrize(
    "exif",
    [b"Exif\x00\x00", b"Exif\x00\x00II*\x00", b"Exif\x00\x00MM\x00*\xff\xff\xff\xff", b"Exif\x00\x00" + b"\xff" * 300],
)
def test_a_picture_whose_exif_is_broken_is_taken_as_it_lies(exif: bytes) -> None:
    assert lies_right(opened(pictures.cleaned(saved(corners(), exif=exif)).large))


# Nothing else comes along


def full_of_secrets() -> dict[str, bytes]:
    """The same picture as each kind of file, with everything in it that such a file can hold."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "GEHEIM-Kamera"
    exif[ExifTags.Base.UserComment] = "GEHEIM"
    exif[ExifTags.Base.Orientation] = 6
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitudeRef], gps[ExifTags.GPS.GPSLatitude] = "N", (48.0, 8.0, 0.0)
    gps[ExifTags.GPS.GPSAreaInformation] = "GEHEIM-Ort"
    words = PngImagePlugin.PngInfo()
    words.add_text("Author", "GEHEIM")
    words.add_itxt("XML:com.adobe.xmp", "<x>GEHEIM</x>", zip=False)
    more = {"exif": exif.tobytes(), "icc_profile": b"GEHEIM" * 30}
    image = corners((400, 200))
    return {
        "JPEG": saved(image, "JPEG", comment=b"GEHEIM", xmp=b"<x>GEHEIM</x>", **more),
        "PNG": saved(image, "PNG", pnginfo=words, **more),
        "WEBP": saved(image, "WEBP", xmp=b"<x>GEHEIM</x>", lossless=True, **more),
    }


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_place_camera_profile_and_comments_are_gone(kind: str) -> None:
    raw = full_of_secrets()[kind]
    assert raw.count(b"GEHEIM") > 2
    picture = pictures.cleaned(raw)
    for jpeg in (picture.large, picture.small):
        assert b"GEHEIM" not in jpeg
        assert b"Exif" not in jpeg
        assert b"ICC_PROFILE" not in jpeg
        found = Image.open(io.BytesIO(jpeg))
        assert dict(found.getexif()) == {}
        assert found.info.keys() <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"}


def test_what_is_hidden_behind_the_end_of_a_picture_is_gone() -> None:
    picture = pictures.cleaned(saved(corners()) + b"GEHEIM" * 100)
    assert b"GEHEIM" not in picture.large


# Sizes


@pytest.mark.parametrize(
    ("size", "large", "small"),
    [
        ((4000, 3000), (2000, 1500), (480, 360)),
        ((3000, 4000), (1500, 2000), (360, 480)),
        ((2000, 2000), (2000, 2000), (480, 480)),
        ((2001, 300), (2000, 300), (480, 72)),
        ((640, 480), (640, 480), (480, 360)),
        ((300, 200), (300, 200), (300, 200)),
        ((20_000, 3), (2000, 1), (480, 1)),
        ((1, 1), (1, 1), (1, 1)),
    ],
)
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_the_long_edge_has_a_limit(
    kind: str, size: tuple[int, int], large: tuple[int, int], small: tuple[int, int]
) -> None:
    picture = pictures.cleaned(saved(Image.new("RGB", size, RED), kind))
    assert (picture.width, picture.height) == opened(picture.large).size == large
    assert opened(picture.small).size == small


def test_a_turned_photo_has_the_turned_size() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    picture = pictures.cleaned(saved(Image.new("RGB", (4000, 3000)), exif=exif.tobytes()))
    assert (picture.width, picture.height) == opened(picture.large).size == (1500, 2000)


# Kinds of pixels


def pixel(raw: bytes) -> Any:
    return opened(pictures.cleaned(raw).large).getpixel((20, 20))


def test_what_is_transparent_is_white_like_paper() -> None:
    clear = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    assert nearly(pixel(saved(clear, "PNG")), WHITE)
    assert nearly(pixel(saved(clear, "WEBP")), WHITE)
    assert nearly(pixel(saved(Image.new("LA", (40, 40), (0, 0)), "PNG")), WHITE)
    assert nearly(pixel(saved(Image.new("RGB", (40, 40), RED), "PNG", transparency=RED)), WHITE)
    palette = Image.new("P", (40, 40), 0)
    palette.putpalette([255, 0, 0])
    assert nearly(pixel(saved(palette, "PNG", transparency=0)), WHITE)
    assert nearly(pixel(saved(palette, "PNG")), RED)
    half = Image.new("RGBA", (40, 40), (*RED, 128))
    assert nearly(pixel(saved(half, "PNG")), (255, 127, 127))


def test_every_kind_of_pixel_becomes_colour() -> None:
    assert nearly(pixel(saved(Image.new("CMYK", (40, 40), (0, 255, 255, 0)))), RED)
    assert nearly(pixel(saved(Image.new("L", (40, 40), 100))), (100, 100, 100))
    assert nearly(pixel(saved(Image.new("1", (40, 40), 1), "PNG")), WHITE)
    deep = Image.frombytes("I;16", (40, 40), struct.pack("<H", 100 * 256) * 1600)
    assert nearly(pixel(saved(deep, "PNG")), (100, 100, 100))
    assert nearly(pixel(png(2, 16, b"".join(b"\0" + struct.pack(">HHH", 65535, 0, 0) * 40 for _ in range(40)))), RED)


def test_of_a_moving_picture_the_first_one_is_kept() -> None:
    more = {"save_all": True, "append_images": [Image.new("RGB", (40, 40), BLUE)], "duration": 100}
    assert nearly(pixel(saved(Image.new("RGB", (40, 40), RED), "PNG", **more)), RED)
    assert nearly(pixel(saved(Image.new("RGB", (40, 40), RED), "WEBP", lossless=True, **more)), RED)
    assert nearly(pixel(saved(Image.new("RGB", (40, 40), RED), "MPO", **more)), RED)  # two pictures of one phone


# What is no photo


def png(colours: int, bits: int, rows: bytes, wide: int = 40, high: int = 40) -> bytes:
    """A PNG made by hand: colour type, bits per channel and the rows before compression."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", wide, high, bits, colours, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def jpeg_that_claims(wide: int, high: int) -> bytes:
    """A small JPEG with other dimensions in its header."""
    raw = bytearray(saved(Image.new("RGB", (64, 64))))
    at = raw.index(b"\xff\xc0") + 5
    raw[at : at + 4] = struct.pack(">HH", high, wide)
    return bytes(raw)


@pytest.mark.parametrize(
    "bomb",
    [
        png(2, 8, b"\0" * 100, wide=50_000, high=50_000),
        png(0, 1, b"\0" * 100, wide=2**31 - 1, high=2**31 - 1),
        png(2, 8, b"\0" * 100, wide=60_000_001, high=1),
        png(2, 8, b"\0" * 100, wide=8000, high=7600),
        jpeg_that_claims(65_500, 65_500),
        jpeg_that_claims(7900, 7900),
    ],
)
def test_a_small_file_that_claims_to_be_huge_is_refused_before_it_is_unpacked(bomb: bytes) -> None:
    assert len(bomb) < 2000
    with pytest.raises(Refused) as refused:
        pictures.cleaned(bomb)
    assert (refused.value.code, refused.value.facts) == ("photo.too-large", {"max": 60})


def test_words_that_unpack_to_hundreds_of_megabytes_are_refused() -> None:
    words = PngImagePlugin.PngInfo()
    words.add_text("a", "x" * 200_000_000, zip=True)
    bomb = saved(Image.new("RGB", (9, 9)), "PNG", pnginfo=words)
    assert len(bomb) < 400_000
    assert refusal(bomb) == "photo.unreadable"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_broken_file_is_refused_wherever_it_breaks(kind: str) -> None:
    whole = saved(corners((400, 300)), kind)
    assert pictures.cleaned(whole)
    for length in (0, 1, 3, 8, 20, 60, len(whole) // 4, len(whole) // 2):
        assert refusal(whole[:length]) == "photo.unreadable", length


def other_kinds() -> dict[str, bytes]:
    image = corners()
    return {
        "nothing": b"",
        "text": "Das ist kein Bild, heißt aber foto.jpg".encode(),
        "svg": b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        "html": b"<!doctype html><script>alert(1)</script>",
        "zeros": b"\0" * 5000,
        "jpeg start": b"\xff\xd8\xff\xe0" + b"\0" * 500,
        "png start": b"\x89PNG\r\n\x1a\n" + b"\0" * 500,
        "webp start": b"RIFF\xff\xff\xff\xffWEBP" + b"\0" * 500,
        "pdf": saved(image, "PDF"),
        "gif": saved(image, "GIF"),
        "bmp": saved(image, "BMP"),
        "tiff": saved(image, "TIFF"),
        "ico": saved(image, "ICO"),
        "eps": saved(image, "EPS"),
    }


@pytest.mark.parametrize("kind", other_kinds())
def test_what_is_no_photo_is_refused(kind: str) -> None:
    assert refusal(other_kinds()[kind]) == "photo.unreadable"


def test_random_damage_never_ends_in_anything_but_a_picture_or_a_refusal() -> None:
    chance, codes = Random(11), set()
    for whole in full_of_secrets().values():
        for _ in range(60):
            raw = bytearray(whole)
            for _ in range(chance.randrange(1, 12)):
                raw[chance.randrange(len(raw))] = chance.randrange(256)
            codes.add(outcome(bytes(raw)))
    assert {"fine", "photo.unreadable"} <= codes <= {"fine", "photo.unreadable", "photo.too-large"}


def outcome(raw: bytes) -> str:
    try:
        picture = pictures.cleaned(raw)
    except Refused as refused:
        return refused.code
    return "fine" if max(picture.width, picture.height) <= pictures.LARGE else "too large"
