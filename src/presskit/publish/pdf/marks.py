"""Printer's marks around the trimmed page: crop marks, registration targets, a colour bar and the slug line."""

from __future__ import annotations

from functools import partial

from presskit.publish.pdf.canvas import MM, Canvas
from presskit.publish.pdf.colour import BLACK, REGISTRATION, Colour
from presskit.publish.pdf.paragraph import compose
from presskit.publish.pdf.style import Family, Style

_LINE = 0.25
"""Width of marks, in pt: the thinnest line that every plate holds."""
_OFFSET = 2.0
"""From the bleed to a mark, in pt, so that none is cut into the page."""
_LENGTH = 5 * MM
_TARGET = 1.6 * MM
_PATCH = 4.5 * MM
_BAR = (
    Colour((1, 0, 0, 0), (0, 0.62, 0.88)),
    Colour((0, 1, 0, 0), (0.9, 0, 0.49)),
    Colour((0, 0, 1, 0), (1, 0.93, 0)),
    BLACK,
    Colour((1, 1, 0, 0), (0.19, 0.16, 0.51)),
    Colour((0, 1, 1, 0), (0.89, 0.02, 0.08)),
    Colour((1, 0, 1, 0), (0, 0.6, 0.25)),
    Colour((0, 0, 0, 0.5), (0.6, 0.6, 0.6)),
)
_SLUG_SIZE = 6.5


def draw_printers_marks(canvas: Canvas, slug_line: str, family: Family) -> None:
    """Draw the marks of the current page in its slug; without a slug there is no room and nothing is drawn.

    Args:
        canvas: the page, at any moment before it ends.
        slug_line: what the sheet is: job, page, date, profile.
        family: the faces of the slug line.
    """
    size = canvas.size
    away = size.bleed + _OFFSET
    if size.slug < away + _LENGTH:
        return
    canvas.draw_alike("marks", partial(_draw_marks, canvas, away))
    style = Style(family, _SLUG_SIZE, _SLUG_SIZE * 1.2)
    line = compose(slug_line, style, size.width / 2 - 20 * MM)
    with canvas.artifact("Pagination"):
        canvas.place(line, 12 * MM, -away - style.size, stop=1)


def _draw_marks(canvas: Canvas, away: float) -> None:
    """Draw all marks but the slug line, `away` from the trimmed page."""
    size = canvas.size
    with canvas.artifact("Pagination"):
        _crop_marks(canvas, away)
        middle_x, middle_y = size.width / 2, size.height / 2
        reach = away + _LENGTH / 2
        for x, y in (
            (middle_x, -reach),
            (middle_x, size.height + reach),
            (-reach, middle_y),
            (size.width + reach, middle_y),
        ):
            _target(canvas, x, y)
        for order, colour in enumerate(_BAR):
            left = 12 * MM + order * _PATCH
            bottom = size.height + away
            canvas.draw_rectangle((left, bottom, left + _PATCH, bottom + _PATCH), fill=colour)


def _crop_marks(canvas: Canvas, away: float) -> None:
    size = canvas.size
    for x, outward_x in ((0.0, -1), (size.width, 1)):
        for y, outward_y in ((0.0, -1), (size.height, 1)):
            near_x, far_x = x + outward_x * away, x + outward_x * (away + _LENGTH)
            near_y, far_y = y + outward_y * away, y + outward_y * (away + _LENGTH)
            canvas.draw_line((near_x, y), (far_x, y), REGISTRATION, _LINE)
            canvas.draw_line((x, near_y), (x, far_y), REGISTRATION, _LINE)


def _target(canvas: Canvas, x: float, y: float) -> None:
    canvas.draw_circle((x, y), _TARGET * 0.6, stroke=REGISTRATION, line_width=_LINE)
    canvas.draw_line((x - _TARGET, y), (x + _TARGET, y), REGISTRATION, _LINE)
    canvas.draw_line((x, y - _TARGET), (x, y + _TARGET), REGISTRATION, _LINE)
