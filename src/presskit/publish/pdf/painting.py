"""What is painted on a page: ReportLab's canvas with shapes and colours that know bleed, inks and mirrored pages."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas as ReportLabCanvas

from presskit.publish.pdf.colour import Colour, Space, opacity_resource
from presskit.publish.pdf.document import Document
from presskit.publish.pdf.drawing import circle_path, painted, rectangle_path
from presskit.publish.pdf.shared import Used, opacity_used, spot_used
from presskit.publish.pdf.sheet import Box, PageSize
from presskit.publish.pdf.syntax import numbers


class Painter(ReportLabCanvas):
    """A canvas that paints shapes into the operators of a page.

    Attributes:
        document: the file, which gets shared objects as they are drawn.
        size, space: of the pages, and of their colours.
        mirrored: whether pages are laid out from right to left: what stands at the left is drawn at the right, with
            itself unturned.
        transparent: whether what was painted on this page lets through what is under it.
    """

    # ReportLab's own, which its type stubs leave out.
    _extgstate: Any
    _formsinuse: Any
    _colorsUsed: Any  # noqa: N815 - its name
    _shadingUsed: Any  # noqa: N815 - its name

    document: Document
    size: PageSize
    space: Space
    mirrored: bool
    transparent: bool
    _code: list[str]
    _preamble: str

    def _make_preamble(self) -> None:
        """Leave out ReportLab's preamble of forms, which would name Helvetica."""
        self._preamble = ""

    def _share(self, used: Used) -> None:
        """Note that the page uses a shared object."""
        raise NotImplementedError

    def placed(self, box: Box) -> Box:
        """Return where a box is drawn: on the other side of a page that is mirrored."""
        if not self.mirrored:
            return box
        left, bottom, right, top = box
        return self.size.width - right, bottom, self.size.width - left, top

    def use_colour(self, colour: Colour) -> None:
        """Make a spot colour known to the page."""
        if colour.spot is not None and self.space is Space.CMYK:
            self._share(spot_used(colour))

    def draw_rectangle(
        self,
        box: Box,
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        line_width: float = 0.5,
        radius: float = 0.0,
    ) -> None:
        """Draw a rectangle, with round corners of `radius` pt."""
        self._paint(rectangle_path(self.placed(box), radius), fill, stroke, line_width)

    def draw_rectangles(self, boxes: Iterable[Box], fill: Colour) -> None:
        """Draw many rectangles of a colour as one, which is not turned round where pages are mirrored."""
        found = list(boxes)
        left, right = min(box[0] for box in found), max(box[2] for box in found)
        shift = self.placed((left, 0, right, 0))[0] - left
        moved = [(a + shift, bottom, b + shift, top) for a, bottom, b, top in found]
        self._paint(" ".join([rectangle_path(box) for box in moved]), fill, None, 0.0)

    def draw_line(
        self,
        start: tuple[float, float],
        stop: tuple[float, float],
        colour: Colour,
        line_width: float = 0.5,
        dash: tuple[float, ...] = (),
    ) -> None:
        """Draw a line of `line_width` pt; `dash` as on and off lengths in pt."""
        if self.mirrored:
            start, stop = (self.size.width - start[0], start[1]), (self.size.width - stop[0], stop[1])
        path = f"{numbers(start, 3)} m {numbers(stop, 3)} l"
        self._paint(path, None, colour, line_width, dash)

    def draw_circle(
        self,
        centre: tuple[float, float],
        radius: float,
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        line_width: float = 0.5,
    ) -> None:
        """Draw a circle."""
        if self.mirrored:
            centre = (self.size.width - centre[0], centre[1])
        self._paint(circle_path(centre, radius), fill, stroke, line_width)

    @contextmanager
    def turned(self, centre: tuple[float, float], degrees: float, *, opacity: float = 1.0) -> Iterator[None]:
        """Draw turned about a point, which is the origin meanwhile; `opacity` is 0 to 1. Not for print."""
        cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        state = ""
        if opacity < 1:
            self.transparent = True
            self._share(opacity_used(opacity))
            state = f"{opacity_resource(opacity)} gs "
        self._code.append(f"q {state}{numbers((cosine, sine, -sine, cosine, *centre), 5)} cm")
        mirrored, self.mirrored = self.mirrored, False
        yield
        self.mirrored = mirrored
        self._code.append("Q")

    def _paint(
        self, path: str, fill: Colour | None, stroke: Colour | None, line_width: float, dash: tuple[float, ...] = ()
    ) -> None:
        for colour in (fill, stroke):
            if colour is not None:
                self.use_colour(colour)
        self._code.append(painted(path, self.space, fill=fill, stroke=stroke, line_width=line_width, dash=dash))

    def _foreign(self) -> Iterator[tuple[str, str]]:
        """Yield the resources of ReportLab's own calls, by their kind."""
        document = self.document
        if self._formsinuse:
            forms = {pdfdoc.xObjectName(each): each for each in self._formsinuse}
            yield "XObject", _references(document, forms, by_key=True)
        if self._colorsUsed:
            yield "ColorSpace", _references(document, {used: known for known, used in self._colorsUsed.items()})
        if self._shadingUsed:
            yield "Shading", _references(document, {used: known for known, used in self._shadingUsed.items()})
        state = self._extgstate.getState()
        if state:
            values = {key: pdfdoc.format(value, document).decode("latin-1") for key, value in state.dict.items()}
            yield "ExtGState", "".join(f"/{key} {value}" for key, value in values.items())


def _references(document: Document, names: dict[str, str], *, by_key: bool = False) -> str:
    """Spell references to objects of ReportLab's registry."""
    out: list[str] = []
    for key, registered in names.items():
        reference = pdfdoc.PDFObjectReference(key if by_key else registered)
        out.append(f"/{key} {pdfdoc.format(reference, document).decode('latin-1')}")
    return "".join(out)
