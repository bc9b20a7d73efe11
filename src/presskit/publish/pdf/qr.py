"""The QR code of an address, for print: black squares on paper, drawn as vectors (ISO/IEC 18004)."""

from __future__ import annotations

from functools import lru_cache

from presskit.publish.pdf.boxes import Pen, Whole
from presskit.publish.pdf.canvas import MM
from presskit.publish.pdf.colour import BLACK, WHITE

_MODULE = 0.45 * MM
"""The least side of a square: what a telephone reads off coated paper at arm's length."""
_LEAST, _MOST = 20 * MM, 42 * MM
_QUIET = 4
"""Squares of white that stand around the code (ISO/IEC 18004, 5.3.8)."""


@lru_cache(maxsize=512)  # of 14 KB and some milliseconds: the codes of a whole compendium, which are asked for twice
def modules(address: str) -> tuple[tuple[bool, ...], ...]:
    """Return the rows of a code, True for black; without rows when the address is too long for one that prints."""
    import segno

    try:
        made = segno.make_qr(address, error="m", boost_error=False)
    except segno.DataOverflowError:
        return ()
    rows = tuple(tuple(bool(module) for module in row) for row in made.matrix)
    return rows if (len(rows) + 2 * _QUIET) * _MODULE <= _MOST else ()


def code_size(address: str) -> float:
    """Return the side of a code with its quiet zone, in pt; 0 when there is none."""
    rows = modules(address)
    return max(_LEAST, (len(rows) + 2 * _QUIET) * _MODULE) if rows else 0.0


class CodeBox(Whole, frozen=True, eq=False):
    """The code of an address, `size` pt wide and high."""

    address: str
    size: float

    def height(self, width: float) -> float:  # noqa: ARG002 - a square
        """Return its size."""
        return self.size

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:  # noqa: ARG002
        """Draw it at the left of its measure."""
        rows = modules(self.address)
        side = self.size / (len(rows) + 2 * _QUIET)
        left, upper = x + _QUIET * side, top - _QUIET * side
        boxes = [
            (left + start * side, upper - (n + 1) * side, left + stop * side, upper - n * side)
            for n, row in enumerate(rows)
            for start, stop in _runs(row)
        ]
        with pen.canvas.artifact("Layout"):
            pen.canvas.draw_rectangle((x, top - self.size, x + self.size, top), fill=WHITE)
            pen.canvas.draw_rectangles(boxes, BLACK)


def _runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Return where black begins and ends in a row."""
    found: list[tuple[int, int]] = []
    for at, black in enumerate(row):
        if black and (not at or not row[at - 1]):
            found.append((at, at + 1))
        elif black:
            found[-1] = (found[-1][0], at + 1)
    return found
