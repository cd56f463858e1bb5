"""A PDF file to draw on. The same drawing at the same time is the same bytes."""

import threading
import time
from collections.abc import Callable
from functools import cached_property
from typing import Any

from reportlab import rl_config
from reportlab.lib.utils import TimeStamp
from reportlab.pdfgen import canvas as drawing

from eventkit.protocol import fonts
from eventkit.protocol.quick import Quick
from eventkit.protocol.tags import Tags, rest
from eventkit.protocol.written import Codes

ONE = threading.Lock()
"""The fonts keep what each file needs of them: one file at a time."""


Pictures = Callable[[str], bytes | None]
"""Id of a photo -> its JPEG; None: there is none."""


def none(photo: str) -> bytes | None:
    return None


class Canvas(Quick, drawing.Canvas):  # type: ignore[misc]
    """Knows where the pictures of photos come from, and what is drawn on every page besides (`mark`).
    `tags`: names what is drawn, in files that are read on screens, too."""

    pictures: Pictures = staticmethod(none)
    mark: Callable[[Any], None] | None = None
    tags: Tags | None = None

    @cached_property
    def codes(self) -> dict[str, Codes]:
        """Of the signs of each font in this file."""
        return {}

    def showPage(self) -> None:  # noqa: N802 - its name in reportlab
        if self.mark is not None:
            self.mark(self)
        if self.tags is not None:
            self._code: list[str] = rest(self._code)
            self.tags.turn()
        super().showPage()


def blank(out: Any, size: tuple[float, float], lang: str, at: int) -> Canvas:
    """A file with pages of `size` (points) in `lang`, made at `at` (ms)."""
    rl_config.useA85 = 0  # what is compressed may be bytes; as letters it is a quarter larger, and slow to make
    canvas = Canvas(
        out, pagesize=size, invariant=1, pageCompression=1, lang=lang,
        initialFontName=fonts.font(fonts.CHAINS[False][0]).fontName,  # else Helvetica, which is not embedded
    )  # fmt: skip
    canvas.setCreator("eventkit")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas._doc._timeStamp = _stamp(at)
    return canvas


def _stamp(at: int) -> Any:
    """reportlab dates a file with now or with 2000; here it is the time of the state, in UTC."""
    stamp = TimeStamp(invariant=1)
    stamp.t = at / 1000
    stamp.lt = time.gmtime(stamp.t)
    stamp.YMDhms = tuple(stamp.lt)[:6]
    return stamp
