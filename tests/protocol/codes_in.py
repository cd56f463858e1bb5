"""QR codes in a PDF: decoded from rendered pages where this machine can do that, else found by what is drawn."""

import io
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pikepdf

from eventkit import qr

try:
    import zxingcpp as decoder  # not among our packages: a second opinion where it happens to be installed
except ImportError:
    decoder: Any = None  # type: ignore[no-redef]

DPI = 110


def missing_codes(raw: bytes, contents: list[str], folder: Path) -> list[str]:
    """Those of `contents` of which no page has the code."""
    if decoder is not None and shutil.which("pdftoppm"):
        found = decoded(raw, folder)
    else:
        drawn = drawings(raw)
        found = {content for content in contents if _runs(qr.code(content)["path"]) in drawn}
    return [content for content in contents if content not in found]


def decoded(raw: bytes, folder: Path) -> set[str]:
    """What a camera would read."""
    from PIL import Image

    file = folder / "codes.pdf"
    file.write_bytes(raw)
    subprocess.run(["pdftoppm", "-r", str(DPI), "-gray", "-png", str(file), str(folder / "page")], check=True)
    pages = [Image.open(page) for page in sorted(folder.glob("page*.png"))]
    return {code.text for page in pages for code in decoder.read_barcodes(page)}


def drawings(raw: bytes) -> set[tuple[tuple[int, int, int], ...]]:
    """All codes that are drawn, as the runs of their dark modules."""
    found = set()
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        for page in pdf.pages:
            page.contents_coalesce()
            content = page.Contents.read_bytes().decode("latin-1")
            for block in re.findall(r"((?:-?[\d.]+ -?[\d.]+ -?[\d.]+ 1 re\s+)+)", content):
                runs = re.findall(r"(\d+) (\d+) (\d+) 1 re", block)
                found.add(tuple((int(x), int(y), int(length)) for x, y, length in runs))
    return found


def _runs(path: str) -> tuple[tuple[int, int, int], ...]:
    return tuple((int(x), int(y), int(length)) for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)", path))
